"""What aioresponses needs to work with newer versions of aiohttp."""

from __future__ import annotations

import inspect
from typing import Any
from unittest import mock

import aiohttp


class MockedResponse(aiohttp.ClientResponse):
    """A response of aioresponses for versions of aiohttp that it does not support yet."""

    def __init__(self, *args: Any, **kw: Any) -> None:
        if "stream_writer" in inspect.signature(aiohttp.ClientResponse).parameters:
            kw.setdefault("stream_writer", mock.Mock())
        super().__init__(*args, **kw)
