"""Decryption of messages. A message that cannot be decrypted is kept, with the reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

from wecom_runtime.data.text import parse_json
from wecom_runtime.errors import APIError, CallTimeoutError, DecryptError, InvalidPayloadError, TransportError
from wecom_runtime.language import say
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from wecom_runtime.data.deviations import DeviationReporter

    from .keys import PrivateKeys
    from .process import LibraryProcesses, LibraryResult
    from .table import ArchiveTable, LibraryErrors

MIN_ENCRYPTED_LENGTH = 13
"""Characters of an encrypted message. A shorter one crashes the library."""
MAX_JSON_LENGTH = 256 * 1024 * 1024
"""Characters of a decrypted message, or of a page: 1,000 messages of 50 KB are 67 million in Base64."""
DECRYPT = "DecryptData"


class Encrypted(Protocol):
    """An encrypted message."""

    seq: int
    msgid: str
    publickey_ver: int
    encrypt_random_key: str
    encrypt_chat_msg: str
    reason: str | None


class Decryption:
    """The decryption of messages: the key of each message with RSA, here; the message itself in the library.

    Args:
        table: The classes of messages.
        keys: The private keys.
        processes: The processes that hold the library.
        errors: Creates the exception for an error code.
        timeout: Seconds for one message.
        reporter: Reports the differences between messages and their models.
    """

    def __init__(
        self,
        table: ArchiveTable,
        keys: PrivateKeys,
        processes: LibraryProcesses,
        errors: LibraryErrors,
        timeout: float,
        reporter: DeviationReporter | None = None,
    ) -> None:
        self._table = table
        self._keys = keys
        self._processes = processes
        self._errors = errors
        self._timeout = timeout
        self._reporter = reporter

    def all(self, items: list[Mapping[str, Any]]) -> list[Any]:
        """Decrypt messages. Failures are logged; those messages stay encrypted."""
        entries = [self.one(item) for item in items]
        failed = [entry for entry in entries if getattr(entry, "reason", None)]
        if failed:
            text = "%d of %d messages of the archive could not be decrypted; the first, seq %s: %s"
            logger.warning(text, len(failed), len(entries), failed[0].seq, failed[0].reason)
        return entries

    def one(self, item: Mapping[str, Any]) -> Any:
        """Decrypt a message; on failure, return the encrypted message with the reason.

        Raises:
            APIError, TransportError, ConfigurationError: The library cannot be opened, for any message.
        """
        entry: Any = self._parse(item)
        if not hasattr(entry, "encrypt_chat_msg"):
            return entry
        try:
            return self._parse({"msgid": entry.msgid, **self._decrypted(entry), "seq": entry.seq})
        except (DecryptError, InvalidPayloadError) as error:
            entry.reason = str(error)
        except (APIError, TransportError) as error:
            if error.endpoint != DECRYPT:
                raise
            entry.reason = str(error)
        return entry

    def _parse(self, fields: Mapping[str, Any]) -> Any:
        entry = self._table.parse(fields)
        if self._reporter is not None:
            self._reporter.report(self._table.deviations(fields))
        return entry

    def _decrypted(self, message: Encrypted) -> dict[str, Any]:
        text = message.encrypt_chat_msg
        if not isinstance(text, str) or len(text) < MIN_ENCRYPTED_LENGTH or "\0" in text:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DecryptError(
                say(
                    "encrypt_chat_msg is not a text of {least} characters or more: the message is truncated",
                    least=MIN_ENCRYPTED_LENGTH,
                )
            )
        key = self._keys.decrypt_key(message.publickey_ver, message.encrypt_random_key)
        result = self._call({"key": len(key)}, key + text.encode())
        if result.code:
            raise self._errors(DECRYPT, result.code)
        return parse_json(result.data, max_size=MAX_JSON_LENGTH)

    def _call(self, fields: dict[str, Any], data: bytes) -> LibraryResult:
        try:
            return self._processes.call(DECRYPT, fields, data, self._timeout)
        except CallTimeoutError:
            raise
        except TransportError:  # something else may have ended the process
            return self._processes.call(DECRYPT, fields, data, self._timeout)
