"""Whom a callback is meant for."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TypeAlias

from wecom_runtime.errors import ConfigurationError

ReceiveId: TypeAlias = "str | Collection[str] | Callable[[str], bool]"


class ReceiveIds:
    """The receive ids that are accepted.

    Args:
        receive_id: One, several, or a function that says whether one is accepted.

    Raises:
        ConfigurationError: There is none.
    """

    __slots__ = ("_accepts", "_ids", "first", "shown")

    def __init__(self, receive_id: ReceiveId) -> None:
        self._accepts: Callable[[str], bool] | None = None
        ids: tuple[str, ...] = ()
        if isinstance(receive_id, str):
            ids = (receive_id,)
        elif callable(receive_id):
            self._accepts = receive_id
        else:
            ids = _checked(receive_id)
        self._ids = frozenset(one.encode() for one in ids)
        self.first = ids[0].encode() if ids else None
        """What answers are sealed for; None if a function decides."""
        self.shown = repr(ids[0] if len(ids) == 1 else list(ids)) if ids else "<function>"

    def problem(self, receive_id: bytes) -> str:
        """Why a message is not meant for us; "" if it is."""
        return "" if receive_id in self._ids else self._problem_of_other(receive_id)

    def _problem_of_other(self, receive_id: bytes) -> str:
        if self._accepts is None:
            return (
                f"The message is meant for another receive id than {self.shown}: it is the corp id for an app, "
                'the suite id for commands to a suite, "" for an AI bot'
            )
        try:
            accepted = self._accepts(str(receive_id, "utf-8"))
        except UnicodeDecodeError:
            accepted = False
        return "" if accepted else "The message is meant for a receive id that is not accepted here"


def _checked(receive_ids: object) -> tuple[str, ...]:
    if isinstance(receive_ids, Collection) and not isinstance(receive_ids, bytes | bytearray):
        ids = tuple(receive_ids)
        if not ids:
            raise ConfigurationError('receive_id is an empty collection: give the ids to accept, "" for an AI bot')
        if all(isinstance(one, str) for one in ids):
            return ids
    raise ConfigurationError(
        'receive_id must be the corp id, the suite id, "" for an AI bot, several of them, or a function; '
        f"got a {type(receive_ids).__name__}"
    )
