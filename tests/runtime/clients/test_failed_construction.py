"""A client that cannot be made: the error and its frames do not show the secret that was given."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import wecom_client
import wecom_runtime
from wecom_client import WeComError

MARK = "S3CRET-0123456789"
HERE = str(Path(wecom_runtime.__file__).parent)
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
    "Bot": lambda cls: cls(MARK, f"{MARK}-that-is-no-key"),
    "AsyncBot": lambda cls: cls(MARK, "x" * 43, timeout=0),
}


@pytest.mark.parametrize("name", FAILING)
def test_nothing_is_shown(name: str) -> None:
    with pytest.raises((WeComError, ValueError)) as caught:
        FAILING[name](getattr(wecom_client, name))
    assert MARK not in "".join(traceback.format_exception(caught.value))
    frames = [frame for frame, _ in traceback.walk_tb(caught.value.__traceback__)]
    ours = [frame for frame in frames if frame.f_code.co_filename.startswith(HERE)]
    assert ours
    for frame in ours:
        for variable, value in frame.f_locals.items():
            assert MARK not in repr(value), f"{frame.f_code.co_filename}:{frame.f_lineno}: {variable}"
