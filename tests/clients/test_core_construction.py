"""A client that cannot be made: the error and its frames do not show the secret that was given."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import Any

import pytest

import wecom_client
from tests.support.frames import frames_that_show
from wecom_client import WeComError

MARK = "S3CRET-0123456789"
BAD_URL = "ftp://example.com"

FAILING: dict[str, Callable[[Any], Any]] = {
    "WeComClient": lambda cls: cls("ww1", MARK, base_url=BAD_URL),
    "AsyncWeComClient": lambda cls: cls("ww 1", MARK),
    "SuiteClient": lambda cls: cls("ww1", MARK, base_url=BAD_URL),
    "AsyncSuiteClient": lambda cls: cls("ww 1", MARK),
    "ProviderClient": lambda cls: cls("ww1", MARK, timeout=0),
    "AsyncProviderClient": lambda cls: cls("ww 1", MARK),
    "DeviceModelClient": lambda cls: cls("m", MARK, session=5),
    "AsyncDeviceModelClient": lambda cls: cls("m 1", MARK),
    "DeviceClient": lambda cls: cls(wecom_client.DeviceModelClient("m", "secret"), "", MARK),
    "WeComClient with a token": lambda cls: cls(None, access_token=MARK),
    "WeComClient with a merchant": lambda cls: cls("ww1", MARK, merchant=wecom_client.Merchant("", MARK)),
    "WeComCrypto": lambda cls: cls(MARK, "x" * 43, "ww1", previous=("", MARK)),
    "RedisStorage": lambda cls: cls(f"redis://:{MARK}@host"),
    "Bot": lambda cls: cls(MARK, f"{MARK}-that-is-no-key"),
    "AsyncBot": lambda cls: cls(MARK, "x" * 43, timeout=0),
}


@pytest.mark.parametrize("name", FAILING)
def test_nothing_is_shown(name: str) -> None:
    with pytest.raises((WeComError, ValueError)) as caught:
        FAILING[name](getattr(wecom_client, name.partition(" ")[0]))
    assert MARK not in "".join(traceback.format_exception(caught.value))
    assert frames_that_show(caught.value, MARK) == []
