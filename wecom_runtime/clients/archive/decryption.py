"""From encrypted messages to typed ones; what cannot be decrypted is kept, with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.data.text import parse_json
from wecom_runtime.errors import APIError, CallTimeoutError, DecryptError, InvalidPayloadError, TransportError
from wecom_runtime.language import say
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from .keys import PrivateKeys
    from .process import LibraryProcesses, LibraryResult
    from .table import ArchiveTable, Refusals

SHORTEST = 13
"""Characters of an encrypted message. With fewer the library ends its process."""
LONGEST = 256 * 1024 * 1024
"""Characters of a decrypted message, and of a page: 1,000 messages of 50 KB are 67 million in Base64."""
DECRYPT = "DecryptData"


class Encrypted(Protocol):
    """A message as it comes."""

    seq: int
    msgid: str
    publickey_ver: int
    encrypt_random_key: str
    encrypt_chat_msg: str
    reason: str | None


class Decryption:
    """Decrypts messages: the key of each one here, with RSA, and the message in the library.

    Args:
        table: Which class a message becomes.
        keys: The private keys.
        workers: The processes of the library.
        refusals: Makes errors of what the library returns.
        timeout: Seconds for one message.
    """

    def __init__(
        self, table: ArchiveTable, keys: PrivateKeys, workers: LibraryProcesses, refusals: Refusals, timeout: float
    ) -> None:
        self._table = table
        self._keys = keys
        self._workers = workers
        self._refusals = refusals
        self._timeout = timeout

    def all(self, items: list[Mapping[str, Any]]) -> list[Any]:
        """Messages, or what came of those that could not be decrypted; the log tells of these."""
        entries = [self.one(item) for item in items]
        failed = [entry for entry in entries if getattr(entry, "reason", None)]
        if failed:
            text = "%d of %d messages of the archive could not be decrypted; the first, seq %s: %s"
            logger.warning(text, len(failed), len(entries), failed[0].seq, failed[0].reason)
        return entries

    def one(self, item: Mapping[str, Any]) -> Any:
        """A message, or what came, with the reason why it could not be decrypted.

        Raises:
            APIError, TransportError, ConfigurationError: The library cannot be opened, which is no fault of a message.
        """
        entry: Any = self._table.parse(item)
        if not hasattr(entry, "encrypt_chat_msg"):
            return entry
        try:
            return self._table.parse({"msgid": entry.msgid, **self._decrypted(entry), "seq": entry.seq})
        except (DecryptError, InvalidPayloadError) as error:
            entry.reason = str(error)
        except (APIError, TransportError) as error:
            if error.endpoint != DECRYPT:
                raise
            entry.reason = str(error)
        return entry

    def _decrypted(self, message: Encrypted) -> dict[str, Any]:
        text = message.encrypt_chat_msg
        if not isinstance(text, str) or len(text) < SHORTEST or "\0" in text:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DecryptError(
                say("encrypt_chat_msg is no text of {shortest} characters or more: it was cut off", shortest=SHORTEST)
            )
        key = self._keys.open(message.publickey_ver, message.encrypt_random_key)
        answer = self._call({"key": len(key)}, key + text.encode())
        if answer.code:
            raise self._refusals(DECRYPT, answer.code)
        return parse_json(answer.data, max_size=LONGEST)

    def _call(self, fields: dict[str, Any], data: bytes) -> LibraryResult:
        try:
            return self._workers.call(DECRYPT, fields, data, self._timeout)
        except CallTimeoutError:
            raise
        except TransportError:  # perhaps something else ended the process
            return self._workers.call(DECRYPT, fields, data, self._timeout)
