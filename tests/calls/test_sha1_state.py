"""The digests of chunks without OpenSSL."""

from __future__ import annotations

import pytest

from wecom_runtime.calls import sha1_state


def test_python_gives_the_digests_that_openssl_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"\r\n".join([b"1234567890"] * 8_000)
    chunks = [content[start : start + 0x4000] for start in range(0, len(content), 0x4000)]
    digests = list(sha1_state.chunk_digests(chunks))
    monkeypatch.setattr(sha1_state, "openssl", lambda: None)
    assert isinstance(sha1_state.make_sha1(), sha1_state.PythonSha1)
    assert list(sha1_state.chunk_digests(chunks)) == digests
