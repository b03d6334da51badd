"""Errors of transports as errors of this library."""

from __future__ import annotations

from wecom_runtime.errors import InvalidArgumentError, TransportError
from wecom_runtime.http.failures import convert


def test_an_error_of_the_body_of_an_upload_is_that_error() -> None:
    ours = InvalidArgumentError("the file has changed")
    aborted = OSError("the request was aborted")
    aborted.__cause__ = ours
    assert convert(aborted, "/cgi-bin/media/upload") is ours
    assert isinstance(convert(OSError("reset"), "/cgi-bin/media/upload"), TransportError)
