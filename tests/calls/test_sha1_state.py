"""The digests of chunks, with OpenSSL and without."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wecom_runtime.calls import sha1_state

CHUNK = 2 * 1024 * 1024


def test_python_gives_the_digests_that_openssl_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    content = b"\r\n".join([b"1234567890"] * 8_000)
    chunks = [content[start : start + 0x4000] for start in range(0, len(content), 0x4000)]
    digests = list(sha1_state.chunk_digests(chunks))
    monkeypatch.setattr(sha1_state, "openssl", lambda: None)
    assert isinstance(sha1_state.make_sha1(), sha1_state.PythonSha1)
    assert list(sha1_state.chunk_digests(chunks)) == digests


def test_the_documented_digests() -> None:
    # https://github.com/wecomopen/file_block_digest/blob/main/demo/README.md
    content = b"\r\n".join([b"1234567890"] * 500_000)
    assert len(content) == 5_999_998
    chunks = [content[start : start + CHUNK] for start in range(0, len(content), CHUNK)]
    assert list(sha1_state.chunk_digests(chunks)) == [
        "5186fee37e9f7e77a1f6bea8d4e32638d5186d44",
        "cf540965f3190bc0c6367147ab0ac64dc9eff6a0",
        "bda1e884e1cb23a5cbdea73d2e00e23baa72d2f5",
    ]


@given(st.lists(st.binary(min_size=64, max_size=64), max_size=6))
def test_the_state_is_that_of_sha1(blocks: list[bytes]) -> None:
    """From the state and what padding adds, the digest follows: the same as hashlib's."""
    data = b"".join(blocks)
    padding = b"\x80" + bytes(55) + (8 * len(data)).to_bytes(8, "big")
    expected = hashlib.sha1(data, usedforsecurity=False).digest()
    for make in (sha1_state.PythonSha1, sha1_state.make_sha1):
        sha1 = make()
        for block in blocks:
            sha1.update(block)
        sha1.update(padding)
        assert b"".join(word.to_bytes(4, "big") for word in sha1.state()) == expected


def test_the_state_is_asked_between_blocks_only() -> None:
    with pytest.raises(ValueError, match="whole blocks"):
        sha1_state.PythonSha1().update(b"x" * 65)
