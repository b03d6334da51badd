"""SHA-1 with access to its state between two blocks, which WeCom requires for each chunk of a large file.

https://developer.work.weixin.qq.com/document/path/98004 and https://github.com/wecomopen/file_block_digest
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Iterable, Iterator
from typing import Any, Protocol

from wecom_runtime.language import say

BLOCK = 64
_START = (0x67452301, 0xEFCDAB89, 0x98BADCFE, 0x10325476, 0xC3D2E1F0)


class Sha1(Protocol):
    """A SHA-1 hash of whole blocks."""

    def update(self, data: bytes) -> None: ...

    def state(self) -> tuple[int, ...]: ...


def chunk_digests(chunks: Iterable[bytes]) -> Iterator[str]:
    """Yield the "accumulated SHA" of each chunk: the state after it; for the last chunk the digest of the whole file.

    Args:
        chunks: The file. All chunks except the last one have a multiple of 64 bytes.
    """
    whole = hashlib.sha1(usedforsecurity=False)
    inner = make_sha1()
    before: bytes | None = None
    for chunk in chunks:
        if before is not None:
            inner.update(before)
            # Little-endian words, as in WeCom's reference implementation.
            yield struct.pack("<5I", *inner.state()).hex()
        whole.update(chunk)
        before = chunk
    if before is not None:
        yield whole.hexdigest()


def make_sha1() -> Sha1:
    """Return the fastest available SHA-1 with a readable state."""
    library = openssl()
    return PythonSha1() if library is None else OpenSSLSha1(library)


class OpenSSLSha1:
    """OpenSSL's SHA-1, about a hundred times as fast as `PythonSha1`. Its context begins with the state."""

    def __init__(self, library: Any) -> None:
        import ctypes

        self._library = library
        self._context = (ctypes.c_uint32 * 64)()  # a SHA_CTX has 24 words
        library.SHA1_Init(ctypes.byref(self._context))

    def update(self, data: bytes) -> None:
        import ctypes

        self._library.SHA1_Update(ctypes.byref(self._context), data, ctypes.c_size_t(len(data)))

    def state(self) -> tuple[int, ...]:
        return tuple(self._context[:5])


def openssl() -> Any:
    """Return the OpenSSL library of Python's hashlib; None if its functions cannot be called."""
    try:
        import _hashlib
        import ctypes

        library: Any = ctypes.CDLL(_hashlib.__file__)
        probe = OpenSSLSha1(library)
        probe.update(bytes(BLOCK))
    except (ImportError, AttributeError, OSError):
        return None
    control = PythonSha1()
    control.update(bytes(BLOCK))
    return library if probe.state() == control.state() else None


class PythonSha1:
    """SHA-1 in Python (FIPS 180-4), about 2 MB per second, for systems on which OpenSSL cannot be called."""

    def __init__(self) -> None:
        self._state = _START

    def state(self) -> tuple[int, ...]:
        return self._state

    def update(self, data: bytes) -> None:
        if len(data) % BLOCK:
            raise ValueError(say("the state is defined between whole blocks only"))
        mask = 0xFFFFFFFF
        h0, h1, h2, h3, h4 = self._state
        for words in struct.iter_unpack(">16I", data):
            w = list(words)
            for i in range(16, 80):
                x = w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16]
                w.append((x << 1 | x >> 31) & mask)
            a, b, c, d, e = h0, h1, h2, h3, h4
            for x in w[:20]:
                f = (d ^ (b & (c ^ d))) + e + 0x5A827999 + x
                a, b, c, d, e = ((a << 5 | a >> 27) + f) & mask, a, (b << 30 | b >> 2) & mask, c, d
            for x in w[20:40]:
                f = (b ^ c ^ d) + e + 0x6ED9EBA1 + x
                a, b, c, d, e = ((a << 5 | a >> 27) + f) & mask, a, (b << 30 | b >> 2) & mask, c, d
            for x in w[40:60]:
                f = ((b & c) | (d & (b | c))) + e + 0x8F1BBCDC + x
                a, b, c, d, e = ((a << 5 | a >> 27) + f) & mask, a, (b << 30 | b >> 2) & mask, c, d
            for x in w[60:]:
                f = (b ^ c ^ d) + e + 0xCA62C1D6 + x
                a, b, c, d, e = ((a << 5 | a >> 27) + f) & mask, a, (b << 30 | b >> 2) & mask, c, d
            h0, h1, h2, h3, h4 = (h0 + a) & mask, (h1 + b) & mask, (h2 + c) & mask, (h3 + d) & mask, (h4 + e) & mask
        self._state = h0, h1, h2, h3, h4
