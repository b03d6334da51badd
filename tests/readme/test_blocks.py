"""Every Python block of both READMEs runs, in order, as if somebody typed it, and prints what it says it prints."""

from __future__ import annotations

import ast
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from examples.stand_in import Pusher
from tests.readme.blocks import CHINESE, ENGLISH, Block, blocks
from tests.support.defaults import set_default_base_url
from tests.support.partners import WiderStandIn
from wecom_client import CALLBACKS, CallbackRouter, MemoryStorage
from wecom_client.models.kf import KfEnterSession
from wecom_client.testing import validate_callback

TOKEN = "the-token"
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"


class Story:
    """What a reader has at hand between two blocks: the variables, the stand-in, somebody who pushes callbacks."""

    def __init__(self, wecom: WiderStandIn, namespace: dict[str, Any]) -> None:
        self.wecom = wecom
        self.names = namespace
        self.pusher = Pusher(TOKEN, AES_KEY, wecom.corp_id)

    def arrive(self, message: str, pusher: Pusher | None = None) -> tuple[dict[str, str], str]:
        """A callback, as query and body, also in the variables that the README names."""
        query, body = (pusher or self.pusher).push(message)
        self.names.update(
            signature=query["msg_signature"], timestamp=query["timestamp"], nonce=query["nonce"], raw_message=body
        )
        return query, body

    def text(self, content: str = "会议室还有空的吗") -> str:
        return example("TextMessage").replace(
            "ww1a2b3c4d5e6f7a8b", self.wecom.corp_id
        ).replace("请问明天几点开会？", content)

    def send(self, message: str, pusher: Pusher | None = None) -> str:
        """Push a callback to the router; the answer, decrypted."""
        router: CallbackRouter = self.names["router"]
        query, body = self.arrive(message, pusher)
        response = router.handle("POST", query, body)
        assert response.status == 200
        answer = response.body.decode()
        return (pusher or self.pusher).open(answer) if answer.startswith(("<", "{")) else answer


def example(name: str) -> str:
    """The spec's example of a callback."""
    raise NotImplementedError
