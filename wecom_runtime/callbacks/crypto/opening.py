"""Opening of callbacks: checks of signature, age and receive id, and decryption."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import NamedTuple, TypeAlias

from wecom_runtime.errors import (
    ConfigurationError,
    DecryptError,
    InvalidPayloadError,
    InvalidReceiveIdError,
    InvalidSignatureError,
)
from wecom_runtime.language import say

from .aes import decode_ciphertext
from .callback_settings import CallbackSettings, RotatingSettings
from .envelope import BodyFormat
from .signature import is_seconds

ReceiveId: TypeAlias = "str | Collection[str] | Callable[[str], bool]"


class ReceiveIds:
    """The accepted receive ids.

    Args:
        receive_id: A receive id, several ones, or a function that returns whether one is accepted.

    Raises:
        ConfigurationError: There is no receive id.
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
        """The receive id for replies; None for a function."""
        self.shown = repr(ids[0] if len(ids) == 1 else list(ids)) if ids else "<function>"

    def problem(self, receive_id: bytes) -> str:
        """Return why a receive id is not accepted; "" if it is accepted."""
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


class OpenedMessage(NamedTuple):
    """The content of an envelope."""

    text: str
    """The message as it was sent: XML or JSON."""
    receive_id: str
    """The receiver: corp id, suite id, model id, or "" for a bot."""
    format: BodyFormat
    """The format of the envelope, and of the envelope of the reply."""
    settings: CallbackSettings
    """The settings with which the message was sealed: during a rotation, the current or the previous ones."""

    def __repr__(self) -> str:
        return f"<OpenedMessage to {self.receive_id}>"


class Opener:
    """An opener of envelopes: it checks signature, age and receive id, and decrypts.

    Args:
        settings: The accepted Tokens and keys.
        receive_ids: The accepted receive ids.
        max_age: Maximum age in seconds; if None, the parameter of `open` applies.
        clock: Returns the time in seconds.
    """

    __slots__ = ("_clock", "_max_age", "_receive_ids", "_settings")

    def __init__(
        self, settings: RotatingSettings, receive_ids: ReceiveIds, max_age: float | None, clock: Callable[[], float]
    ) -> None:
        self._settings = settings
        self._receive_ids = receive_ids
        self._max_age = max_age
        self._clock = clock

    def open(
        self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int, max_age: float | None = None
    ) -> tuple[str, bytes, CallbackSettings]:
        """Return the text, the receive id, and the settings with which the message was sealed.

        Raises:
            InvalidSignatureError, InvalidReceiveIdError, DecryptError: See these classes.
            InvalidPayloadError: The message is not a text.
        """
        settings = self._settings.of_signature(encrypted, signature, timestamp, nonce)
        if self._max_age is not None:
            max_age = self._max_age
        if max_age is not None:
            check_age(str(timestamp), max_age, self._clock())
        sealed = decode_ciphertext(encrypted)
        if sealed is None:
            raise DecryptError(say("The ciphertext is incomplete or not base64"))
        plain = settings.cipher.open(sealed)
        if plain is None:
            raise DecryptError(
                say(
                    "The message was encrypted with another key: compare the EncodingAESKey with that of "
                    "the callback settings"
                )
            )
        receive_id = plain[1]
        if problem := self._receive_ids.problem(receive_id):
            raise InvalidReceiveIdError(problem)
        try:
            return str(plain[0], "utf-8"), receive_id, settings
        except UnicodeDecodeError as error:
            position = error.start
        raise InvalidPayloadError(say("The message is not UTF-8: see byte {position}", position=position))


def check_age(timestamp: str, max_age: float, now: float) -> None:
    """Check that a timestamp is at most `max_age` seconds from `now`.

    Raises:
        InvalidSignatureError: It is not, or it is not a timestamp.
    """
    if not is_seconds(timestamp):
        raise InvalidSignatureError(say("The timestamp is not a number of seconds, so its age cannot be checked"))
    if abs(now - int(timestamp)) > max_age:
        raise InvalidSignatureError(
            say(
                "The timestamp is more than {max_age:g} s away from this machine's clock: the "
                "request is a replay, or the clock is wrong",
                max_age=max_age,
            )
        )


def _checked(receive_ids: object) -> tuple[str, ...]:
    if isinstance(receive_ids, Collection) and not isinstance(receive_ids, bytes | bytearray):
        ids = tuple(receive_ids)
        if not ids:
            raise ConfigurationError(say('receive_id is an empty collection: give the ids to accept, "" for an AI bot'))
        if all(isinstance(one, str) for one in ids):
            return ids
    raise ConfigurationError(
        say(
            'receive_id must be the corp id, the suite id, "" for an AI bot, several of them, or '
            "a function; got a {kind}",
            kind=type(receive_ids).__name__,
        )
    )
