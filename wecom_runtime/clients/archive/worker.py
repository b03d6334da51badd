"""The script of a process that holds the official library, which may crash it.

The script runs isolated from the packages of the program, so it imports only the standard library. Requests and results
are frames in pipes; the secret is in neither its arguments nor its environment.
"""

from __future__ import annotations

import contextlib
import ctypes
import json
import os
import queue
import struct
import sys
import threading
from collections.abc import Callable
from ctypes import c_char_p, c_int, c_uint, c_ulonglong, c_void_p
from io import FileIO, RawIOBase
from typing import Any

# -- frames ------------------------------------------------------------------------------------------------------------

_HEAD = struct.Struct(">II")
"""Lengths of the two parts of a frame: a JSON object, and bytes."""


def write_frame(stream: RawIOBase, fields: dict[str, Any], data: bytes = b"") -> None:
    """Write a frame to an unbuffered stream; after a fork, the content of a buffer would be written twice."""
    text = json.dumps(fields).encode()
    left = memoryview(_HEAD.pack(len(text), len(data)) + text + data)
    while left:
        left = left[stream.write(left) or 0 :]


def read_frame(stream: RawIOBase) -> tuple[dict[str, Any], bytes]:
    """Read the next frame from an unbuffered stream.

    Raises:
        EOFError: The stream has ended.
    """
    lengths = _HEAD.unpack(_read_exactly(stream, _HEAD.size))
    text, data = (_read_exactly(stream, length) for length in lengths)
    return json.loads(text), data


def _read_exactly(stream: RawIOBase, length: int) -> bytes:
    data = bytearray(length)
    left = memoryview(data)
    while left:
        count = stream.readinto(left)
        if not count:
            raise EOFError
        left = left[count:]
    return bytes(data)


# -- the library -------------------------------------------------------------------------------------------------------

_POINTER, _TEXT = c_void_p, c_char_p
SIGNATURES: dict[str, tuple[Any, tuple[Any, ...]]] = {
    "NewSdk": (_POINTER, ()),
    "Init": (c_int, (_POINTER, _TEXT, _TEXT)),
    "GetChatData": (c_int, (_POINTER, c_ulonglong, c_uint, _TEXT, _TEXT, c_int, _POINTER)),
    "DecryptData": (c_int, (_TEXT, _TEXT, _POINTER)),
    "GetMediaData": (c_int, (_POINTER, _TEXT, _TEXT, _TEXT, _TEXT, c_int, _POINTER)),
    "DestroySdk": (None, (_POINTER,)),
    "NewSlice": (_POINTER, ()),
    "FreeSlice": (None, (_POINTER,)),
    "GetContentFromSlice": (_POINTER, (_POINTER,)),
    "GetSliceLen": (c_int, (_POINTER,)),
    "NewMediaData": (_POINTER, ()),
    "FreeMediaData": (None, (_POINTER,)),
    "GetOutIndexBuf": (_POINTER, (_POINTER,)),
    "GetData": (_POINTER, (_POINTER,)),
    "GetIndexLen": (c_int, (_POINTER,)),
    "GetDataLen": (c_int, (_POINTER,)),
    "IsMediaDataFinish": (c_int, (_POINTER,)),
}
"""Function -> types of its result and of its arguments. Without them, ctypes would truncate pointers to 32 bits."""


class Library:
    """The official library, with one sdk object.

    Raises:
        OSError: The library cannot be loaded.
        AttributeError: The library lacks a function.
    """

    def __init__(self, path: str) -> None:
        self._library: Any = ctypes.CDLL(path)
        for name, (result, arguments) in SIGNATURES.items():
            function = getattr(self._library, name)
            function.restype, function.argtypes = result, arguments
        self._sdk: int | None = None

    def open(self, corp_id: str, secret: str) -> int:
        """Create the sdk object, and return the library's code: 0 for success."""
        self._sdk = self._library.NewSdk()
        code: int = self._library.Init(self._sdk, corp_id.encode(), secret.encode())
        return code

    def close(self) -> None:
        if self._sdk:
            self._library.DestroySdk(self._sdk)

    def chat_data(self, seq: int, limit: int, proxy: str, passwd: str, timeout: int) -> tuple[int, bytes]:
        with self._slice() as slice_:
            code = self._library.GetChatData(
                self._sdk, seq, limit, proxy.encode(), passwd.encode(), timeout, slice_.pointer
            )
            return code, slice_.content()

    def decrypt(self, key: bytes, message: bytes) -> tuple[int, bytes]:
        with self._slice() as slice_:
            code = self._library.DecryptData(key, message, slice_.pointer)
            return code, slice_.content()

    def media_data(
        self, index: bytes, file_id: str, proxy: str, passwd: str, timeout: int
    ) -> tuple[int, bytes, bytes, bool]:
        """Return the library's code, the index of the next part, this part, and whether this part is the last one."""
        library = self._library
        media = library.NewMediaData()
        try:
            code = library.GetMediaData(
                self._sdk, index, file_id.encode(), proxy.encode(), passwd.encode(), timeout, media
            )
            if code:
                return code, b"", b"", False
            next_index = _bytes_at(library.GetOutIndexBuf(media), library.GetIndexLen(media))
            data = _bytes_at(library.GetData(media), library.GetDataLen(media))
            return 0, next_index, data, library.IsMediaDataFinish(media) == 1
        finally:
            library.FreeMediaData(media)

    def _slice(self) -> _Slice:
        return _Slice(self._library)


class _Slice:
    """A buffer for a result of the library."""

    def __init__(self, library: Any) -> None:
        self._library = library
        self.pointer = library.NewSlice()

    def __enter__(self) -> _Slice:
        return self

    def __exit__(self, *_: object) -> None:
        self._library.FreeSlice(self.pointer)

    def content(self) -> bytes:
        return _bytes_at(self._library.GetContentFromSlice(self.pointer), self._library.GetSliceLen(self.pointer))


def _bytes_at(pointer: int | None, length: int) -> bytes:
    return ctypes.string_at(pointer, length) if pointer and length > 0 else b""


# -- the process -------------------------------------------------------------------------------------------------------

ENCODING = "latin-1"
"""The encoding of bytes in the JSON of a frame."""
SHUTDOWN_TIMEOUT = 2.0
"""Seconds for the shutdown of the library."""


class _Server:
    """The server of this process. It answers frames one by one in the main thread, which has the largest stack."""

    def __init__(self) -> None:
        self._library: Library | None = None
        self._calls: dict[str, Callable[[dict[str, Any], bytes], tuple[dict[str, Any], bytes]]] = {
            "open": self._open,
            "GetChatData": self._chat_data,
            "DecryptData": self._decrypt,
            "GetMediaData": self._media_data,
        }

    def answer(self, fields: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        try:
            return self._calls[fields.pop("call")](fields, data)
        except (OSError, AttributeError) as error:  # the texts name the file, or the missing function
            return {"failure": f"{type(error).__name__}: {error}"}, b""

    def close(self) -> None:
        if self._library is not None:
            self._library.close()

    def _open(self, fields: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        self._library = Library(fields["library"])
        return {"code": self._library.open(fields["corp_id"], data.decode())}, b""

    def _chat_data(self, fields: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        assert self._library is not None  # noqa: S101
        code, answer = self._library.chat_data(**fields)
        return {"code": code}, answer

    def _decrypt(self, fields: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        assert self._library is not None  # noqa: S101
        length = fields["key"]
        code, answer = self._library.decrypt(data[:length], data[length:])
        return {"code": code}, answer

    def _media_data(self, fields: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        assert self._library is not None  # noqa: S101
        code, index, part, is_last = self._library.media_data(fields.pop("index").encode(ENCODING), **fields)
        return {"code": code, "index": index.decode(ENCODING), "last": is_last}, part


def _take_pipes() -> tuple[RawIOBase, RawIOBase]:
    """Return the pipes to the parent, and redirect the standard streams: the library may print."""
    pipes = FileIO(os.dup(0), "rb"), FileIO(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for standard in (0, 1, 2):
        os.dup2(nowhere, standard)
    return pipes


def _read_all(stream: RawIOBase, frames: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None]) -> None:
    """Put frames into a queue. Exit when the parent has closed the pipe, even while the library is busy."""
    with contextlib.suppress(EOFError, OSError):
        while True:
            frames.put(read_frame(stream))
    frames.put(None)
    threading.Event().wait(SHUTDOWN_TIMEOUT)
    os._exit(0)


def main() -> None:
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a core dump would contain the secret and messages
    requests, answers = _take_pipes()
    frames: queue.SimpleQueue[tuple[dict[str, Any], bytes] | None] = queue.SimpleQueue()
    threading.Thread(target=_read_all, args=(requests, frames), daemon=True).start()
    server = _Server()
    while (frame := frames.get()) is not None:
        write_frame(answers, *server.answer(*frame))
    server.close()
    os._exit(0)


if __name__ == "__main__":
    main()
