"""The position in the archive: the seq of the last handled message."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.errors import InvalidArgumentError, ResponseError, StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from .table import MESSAGES

if TYPE_CHECKING:
    from wecom_runtime.storage.guard import StorageGuard


class Position:
    """The position in a storage.

    Args:
        guard: The storage.
        key: The storage key.
    """

    def __init__(self, guard: StorageGuard, key: str) -> None:
        self._guard = guard
        self._key = key

    def read(self) -> Flow[int]:
        """Return the seq; 0 before the first message.

        Raises:
            StorageError: The storage failed, or its value is not a seq.
        """
        storage = self._guard.storage
        value = yield from self._guard.call(storage.get, self._key, insist=True)
        if value is None:
            return 0
        text = value.decode("ascii", "replace") if isinstance(value, (bytes, bytearray)) else str(value)
        seq = integer_in(text)
        if seq is None:
            raise StorageError(
                say("the storage {storage!r} holds no seq under {key!r}", storage=storage, key=self._key)
            )
        return seq

    def keep(self, seq: int) -> Flow[None]:
        """Store a seq.

        Raises:
            StorageError: The storage failed; the seq is not stored.
        """
        yield from self._guard.call(self._guard.storage.set, self._key, str(check_seq(seq)), insist=True)


def check_seq(seq: int) -> int:
    """Return a seq that a user passed.

    Raises:
        InvalidArgumentError: The value is not a seq.
    """
    if isinstance(seq, bool) or not isinstance(seq, int) or not 0 <= seq < 2**64:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError(say("a seq is a number from 0 to 2^64 - 1: the seq of the last handled message"))
    return seq


def seq_of(item: Mapping[str, Any]) -> int:
    """Return the seq of a received message.

    Raises:
        ResponseError: The message has no seq.
    """
    seq = item.get("seq")
    if isinstance(seq, str):
        seq = integer_in(seq)
    if isinstance(seq, bool) or not isinstance(seq, int):
        raise ResponseError(say("{messages}: a message has no seq", messages=MESSAGES), endpoint=MESSAGES, path="seq")
    return seq
