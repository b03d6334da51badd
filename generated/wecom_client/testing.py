# Copied from codegen/python/static/testing.py by codegen. Do not edit it here.
"""Tools for tests: a fake WeCom, samples, and checks of payloads against the documentation.

As a pytest plugin the module has the fixtures `wecom`, `wecom_app` and `wecom_async_app`; pytest loads those of
`wecom_client` by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from wecom_client._fake import FakeWeCom as FakeWeCom
    from wecom_client._payloads import make as make
    from wecom_client._payloads import sample_request as sample_request
    from wecom_client._payloads import sample_response as sample_response
    from wecom_client._payloads import validate_callback as validate_callback
    from wecom_client._payloads import validate_reply as validate_reply
    from wecom_client._payloads import validate_request as validate_request
    from wecom_client._payloads import validate_response as validate_response
    from wecom_client._pytest import wecom as wecom
    from wecom_client._pytest import wecom_app as wecom_app
    from wecom_client._pytest import wecom_async_app as wecom_async_app
    from wecom_runtime.data.problems import Problem as Problem
    from wecom_runtime.testing.fake.actions import Action as Action
    from wecom_runtime.testing.fake.actions import ActionError as ActionError
    from wecom_runtime.testing.fake.bots.answers import BotAnswer as BotAnswer
    from wecom_runtime.testing.fake.bots.answers import BotMessage as BotMessage
    from wecom_runtime.testing.fake.bots.bot import FakeBot as FakeBot
    from wecom_runtime.testing.fake.calls import FakeCall as FakeCall
    from wecom_runtime.testing.fake.calls import InvalidCallError as InvalidCallError
    from wecom_runtime.testing.fake.devices.device import FakeDevice as FakeDevice
    from wecom_runtime.testing.fake.errors import HandlerError as HandlerError
    from wecom_runtime.testing.fake.errors import HandlerFailedError as HandlerFailedError
    from wecom_runtime.testing.fake.members import SentMessage as SentMessage
    from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError as CallbackNotAnsweredError
    from wecom_runtime.testing.fake.wire import Answer as Answer
    from wecom_runtime.testing.storages import check_storage as check_storage
    from wecom_runtime.testing.strategies import models as models

load_lazily(
    __name__,
    {
        "wecom_client._fake": ("FakeWeCom",),
        "wecom_client._payloads": (
            "make",
            "sample_request",
            "sample_response",
            "validate_callback",
            "validate_reply",
            "validate_request",
            "validate_response",
        ),
        "wecom_client._pytest": ("wecom", "wecom_app", "wecom_async_app"),
        "wecom_runtime.data.problems": ("Problem",),
        "wecom_runtime.testing.fake.actions": ("Action", "ActionError"),
        "wecom_runtime.testing.fake.bots.answers": ("BotAnswer", "BotMessage"),
        "wecom_runtime.testing.fake.bots.bot": ("FakeBot",),
        "wecom_runtime.testing.fake.calls": ("FakeCall", "InvalidCallError"),
        "wecom_runtime.testing.fake.devices.device": ("FakeDevice",),
        "wecom_runtime.testing.fake.members": ("SentMessage",),
        "wecom_runtime.testing.fake.errors": ("HandlerError", "HandlerFailedError"),
        "wecom_runtime.testing.fake.pushing": ("CallbackNotAnsweredError",),
        "wecom_runtime.testing.fake.wire": ("Answer",),
        "wecom_runtime.testing.storages": ("check_storage",),
        "wecom_runtime.testing.strategies": ("models",),
    },
)

__all__ = [
    "Action",
    "ActionError",
    "Answer",
    "BotAnswer",
    "BotMessage",
    "CallbackNotAnsweredError",
    "FakeBot",
    "FakeCall",
    "FakeDevice",
    "FakeWeCom",
    "HandlerError",
    "HandlerFailedError",
    "InvalidCallError",
    "Problem",
    "SentMessage",
    "check_storage",
    "make",
    "models",
    "sample_request",
    "sample_response",
    "validate_callback",
    "validate_reply",
    "validate_request",
    "validate_response",
    "wecom",
    "wecom_app",
    "wecom_async_app",
]
