"""From a ciphertext to its text: signed, not old, meant for us, and decrypted."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wecom_runtime.errors import DecryptError, InvalidPayloadError, InvalidReceiveIdError

from .aes import decode_ciphertext
from .envelope import Format
from .receive_ids import ReceiveIds
from .settings import AcceptedSettings, CallbackSettings
from .signature import check_age


class OpenedMessage(NamedTuple):
    """What was in an envelope."""

    text: str
    """The message, exactly as sent: XML or JSON."""
    receive_id: str
    """Whom it was meant for: corp id, suite id, model id, or "" for a bot."""
    format: Format
    """The form of the envelope, and so of the answer that is expected."""
    settings: CallbackSettings
    """What it was sealed with: in a rotation, this or the previous Token and EncodingAESKey."""


class Opener:
    """Opens what is signed with the settings of an address and meant for one of its receive ids.

    Args:
        settings: The Tokens and keys that are accepted.
        receive_ids: The receive ids that are.
        max_age: Seconds; None to accept any age, where `open` does not say otherwise.
        clock: What time it is, in seconds.
    """

    __slots__ = ("_clock", "_max_age", "_receive_ids", "_settings")

    def __init__(
        self, settings: AcceptedSettings, receive_ids: ReceiveIds, max_age: float | None, clock: Callable[[], float]
    ) -> None:
        self._settings = settings
        self._receive_ids = receive_ids
        self._max_age = max_age
        self._clock = clock

    def open(
        self, encrypted: bytes, signature: str, timestamp: str | int, nonce: str | int, max_age: float | None = None
    ) -> tuple[str, bytes, CallbackSettings]:
        """Text, receive id, and what it was sealed with.

        Raises:
            InvalidSignatureError, InvalidReceiveIdError, DecryptError: see there.
            InvalidPayloadError: The message is no text.
        """
        settings = self._settings.that_signed(encrypted, signature, timestamp, nonce)
        if self._max_age is not None:
            max_age = self._max_age
        if max_age is not None:
            check_age(str(timestamp), max_age, self._clock())
        sealed = decode_ciphertext(encrypted)
        if sealed is None:
            raise DecryptError("The ciphertext is cut off or no base64")
        plain = settings.cipher.open(sealed)
        if plain is None:
            raise DecryptError(
                "The message was encrypted with another key: compare the EncodingAESKey with that of the "
                "callback settings"
            )
        receive_id = plain[1]
        if problem := self._receive_ids.problem(receive_id):
            del plain  # an error shows the variables of the frames that it goes through
            raise InvalidReceiveIdError(problem)
        try:
            return str(plain[0], "utf-8"), receive_id, settings
        except UnicodeDecodeError as error:
            position = error.start
        del plain
        raise InvalidPayloadError(f"The message is not UTF-8: see byte {position}")
