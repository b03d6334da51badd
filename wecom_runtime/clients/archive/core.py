"""What reading the archive is, without I/O: pages, decryption, the kept position, rate limits and repeated tries."""

from __future__ import annotations

import os
import weakref
from collections import OrderedDict, deque
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Protocol, TypeVar, cast

from wecom_runtime.calls.operation import DOCUMENT_URL
from wecom_runtime.calls.rate_limit import RateLimiter
from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.clients.settings import check_id, check_timeout
from wecom_runtime.data.json_text import parse_json
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    DecryptError,
    ErrorTable,
    InvalidArgumentError,
    InvalidPayloadError,
    ResponseError,
    StorageError,
    TransportError,
    error_for,
)
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage

from .items import Archived
from .keys import PrivateKeys
from .process import GRACE, Answer, Opening, Workers, interpreter

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

    from .keys import PrivateKey
    from .table import ArchiveTable

E = TypeVar("E", bound=Archived)
"""What the archive keeps: the generated class of all entries."""

TIMEOUT = 30.0
SHORTEST = 13
"""Characters of an encrypted message. With fewer the library ends its process."""
BATCH = 50
"""Messages that are decrypted before the first of them is handed over."""
REMEMBERED = 10_000
"""Ids of messages by which repeats are known."""
LONGEST_ANSWER = 256 * 1024 * 1024
"""Characters of a page: 1,000 messages of 50 KB are 67 million in Base64."""
LONGEST_TURN = 120.0
"""Seconds that a call waits for its place under the rate limit."""
MESSAGES, DECRYPT = "GetChatData", "DecryptData"


class Encrypted(Protocol):
    """A message as it comes."""

    seq: int
    msgid: str
    publickey_ver: int
    encrypt_random_key: str
    encrypt_chat_msg: str
    reason: str | None


class ArchiveCore(Generic[E]):
    """All that does not depend on whether calls are awaited.

    Args:
        corp_id: CorpID of the company.
        secret: Secret of the archive, which has one of its own.
        library: Path of the official library, `libWeWorkFinanceSdk_C.so`: WeCom offers it for download, and nobody else
            may pass it on.
        private_keys: Version of the public key in the admin console -> its private key, as PEM. Keep the older ones.
        session: A storage that keeps how far messages were read, and the rate that processes share. Without one, a new
            object begins with the oldest message.
        proxy: "http://host:port" or "socks5://host:port", for the library.
        passwd: "user:password" of the proxy.
        timeout: Seconds that one call of the library may take; one that hangs longer is ended with its process.
        retry: How often a call is tried again, with the same arguments, where the network or the library fails.
        processes: How many processes may hold the library at once: one for each caller, started when needed.
        python: The interpreter that runs them, where it is not the one that runs this program.

    Raises:
        ConfigurationError: One of them cannot be.
    """

    _table: ClassVar[ArchiveTable]

    @staticmethod
    def _errors() -> ErrorTable:
        """The table of errcodes, asked for with the first error; generated classes have their own."""
        return {}

    def __init__(
        self,
        corp_id: str,
        secret: str,
        *,
        library: str | os.PathLike[str],
        private_keys: Mapping[int, PrivateKey],
        session: SessionStorage | Any | None = None,
        proxy: str | None = None,
        passwd: str | None = None,
        timeout: float = TIMEOUT,
        retry: RetryPolicy | None = None,
        processes: int = 4,
        python: str | None = None,
    ) -> None:
        self.corp_id = check_id("corp_id", corp_id)
        if not secret or not secret.isascii() or "\0" in secret:
            raise ConfigurationError("secret must be the one of the archive (管理工具 > 会话内容存档 > Secret)")
        if processes < 1:
            raise ConfigurationError("processes must be 1 or more")
        self.timeout = check_timeout(timeout)
        self._keys = PrivateKeys(private_keys)
        self._guard = StorageGuard(MemoryStorage() if session is None else as_storage(session))
        self._proxy = {"proxy": _check_proxy(proxy), "passwd": _check_passwd(passwd)}
        self._retry = RetryPolicy() if retry is None else retry
        self._limiters = {
            name: RateLimiter(call.per_minute, 60, session=session, name=f"archive:{corp_id}:{name}")
            for name, call in self._table.calls.items()
        }
        opening = Opening(self._check_library(library), corp_id, secret, interpreter(python))
        self._workers = Workers(opening, self._refusal, processes)
        weakref.finalize(self, self._workers.close)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(f"{type(self).__name__} holds processes and secrets: make one in each process")

    @property
    def storage(self) -> SessionStorage:
        """Where the position is kept."""
        return self._guard.storage

    def _check_library(self, library: str | os.PathLike[str]) -> str:
        path = Path(library)
        if not path.is_file():
            docs = self._docs(MESSAGES)
            raise ConfigurationError(
                f"library: there is no file {str(path)!r}: download the official library, it is named on {docs}"
            )
        return str(path.resolve())

    # -- calls of the library

    def _docs(self, name: str) -> str:
        docs = self._table.calls[name].docs if name in self._table.calls else ()
        return DOCUMENT_URL.format(docs[0]) if docs else ""

    def _refusal(self, name: str, code: int, errmsg: str = "") -> APIError:
        """The error for what the library returned, or for an errcode in its answer."""
        docs = self._docs(name if name in self._table.calls else MESSAGES)
        return error_for(code, errmsg, table=lambda: {**self._errors(), **self._table.codes}, endpoint=name, docs=docs)

    def _call(self, name: str, arguments: dict[str, Any]) -> Flow[Answer]:
        """A call that goes to WeCom: within its rate limit, and tried again where that can help."""
        told = {**arguments, **self._proxy, "timeout": max(1, int(self.timeout))}
        tries = 0
        while True:
            yield from self._take_turn(name)
            tries += 1
            failure: APIError | TransportError
            try:
                answer: Answer = yield Invoke(self._workers.call, name, told, b"", self.timeout + GRACE)
            except TransportError as error:
                failure = error
            else:
                refusal = self._refused(name, answer)
                if refusal is None:
                    return answer
                failure = refusal
            may_help = failure.retryable if isinstance(failure, APIError) else failure.transient
            if not may_help or tries >= self._retry.attempts:
                raise failure
            pause = self._retry.delay(tries)
            logger.debug("%s: trying again in %.1f s after %s", name, pause, type(failure).__name__)
            yield Sleep(pause)

    def _refused(self, name: str, answer: Answer) -> APIError | None:
        if answer.code:
            return self._refusal(name, answer.code)
        items = self._table.calls[name].items
        if items:
            errcode = answer.fields.setdefault("json", _read(name, answer.data)).get("errcode", 0)
            if errcode:
                return self._refusal(name, int(errcode), str(answer.fields["json"].get("errmsg", "")))
        return None

    def _take_turn(self, name: str) -> Flow[None]:
        wait = yield from self._limiters[name].take(LONGEST_TURN)
        if wait is None:
            raise CallTimeoutError(f"{name}: the rate limit leaves no place within {LONGEST_TURN:.0f} s", endpoint=name)
        if wait:
            yield Sleep(wait)

    # -- messages

    def _page(self, after: int, limit: int) -> Flow[list[Mapping[str, Any]]]:
        """The messages behind a seq, encrypted; none at the end."""
        answer = yield from self._call(MESSAGES, {"seq": after, "limit": limit})
        items = answer.fields["json"].get(self._table.calls[MESSAGES].items) or []
        if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
            raise ResponseError(f"{MESSAGES}: the messages are no list of objects", endpoint=MESSAGES)
        return cast("list[Mapping[str, Any]]", items)

    def _decrypt_all(self, items: list[Mapping[str, Any]]) -> list[E]:
        entries = [self._decrypt_one(item) for item in items]
        failed = [entry for entry in entries if getattr(entry, "reason", None)]
        if failed:
            first = cast("Encrypted", failed[0])
            logger.warning(
                "%d of %d messages of the archive could not be decrypted; the first, seq %s: %s",
                len(failed),
                len(entries),
                first.seq,
                first.reason,
            )
        return entries

    def _decrypt_one(self, item: Mapping[str, Any]) -> E:
        """A message, or what came of it where it could not be decrypted. Never fails, so that nothing is lost."""
        entry: Any = self._table.parse(item)
        if not hasattr(entry, "encrypt_chat_msg"):
            return cast("E", entry)
        try:
            decrypted = self._decrypted(entry)
            return cast("E", self._table.parse({"msgid": entry.msgid, **decrypted, "seq": entry.seq}))
        except (DecryptError, InvalidPayloadError) as error:
            entry.reason = str(error)
        except (APIError, TransportError) as error:
            if error.endpoint != DECRYPT:
                raise  # the library cannot be opened any more: no fault of the message
            entry.reason = str(error)
        return cast("E", entry)

    def _decrypted(self, message: Encrypted) -> dict[str, Any]:
        text = message.encrypt_chat_msg
        if not isinstance(text, str) or len(text) < SHORTEST or "\0" in text:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise DecryptError(f"encrypt_chat_msg is no text of {SHORTEST} characters or more: it was cut off")
        key = self._keys.open(message.publickey_ver, message.encrypt_random_key)
        answer = self._decrypt_in_worker({"key": len(key)}, key + text.encode())
        if answer.code:
            raise self._refusal(DECRYPT, answer.code)
        return parse_json(answer.data, max_size=LONGEST_ANSWER)

    def _decrypt_in_worker(self, fields: dict[str, Any], data: bytes) -> Answer:
        timeout = self.timeout + GRACE
        try:
            return self._workers.call(DECRYPT, fields, data, timeout)
        except CallTimeoutError:
            raise
        except TransportError:  # perhaps something else ended the process
            return self._workers.call(DECRYPT, fields, data, timeout)

    # -- the position

    @property
    def _position_key(self) -> str:
        return f"{self.corp_id}:archive:seq"

    def _position_flow(self) -> Flow[int]:
        storage = self._guard.storage
        value = yield from self._guard.call(storage.get, self._position_key, insist=True)
        if value is None:
            return 0
        text = value.decode("ascii", "replace") if isinstance(value, (bytes, bytearray)) else str(value)
        if not (text.isascii() and text.isdigit()):
            raise StorageError(f"the storage {storage!r} holds no seq under {self._position_key!r}")
        return int(text)

    def _keep_flow(self, seq: int) -> Flow[None]:
        yield from self._guard.call(self._guard.storage.set, self._position_key, str(check_seq(seq)), insist=True)


class Reader(Generic[E]):
    """One iteration over messages.

    Args:
        core: The archive.
        after: The seq to begin behind; None to go on where the storage says, and to keep there how far it came.
        limit: Messages that are fetched at once.
        keep_every: After how many handled messages the position is kept.
    """

    def __init__(self, core: ArchiveCore[E], after: int | None, limit: int | None, keep_every: int) -> None:
        most = core._table.calls[MESSAGES].most
        if limit is not None and not 1 <= limit <= most:
            raise InvalidArgumentError(f"limit must be from 1 to {most}")
        if keep_every < 1:
            raise InvalidArgumentError("keep_every must be 1 or more")
        self._core = core
        self._after = None if after is None else check_seq(after)
        self._keeps = after is None
        self._limit = limit or most
        self._keep_every = keep_every
        self._page: deque[Mapping[str, Any]] = deque()
        self._seen: OrderedDict[str, None] = OrderedDict()
        self._handled: int | None = None
        self._unkept = 0
        self._batch_end = 0

    def next_batch(self) -> Flow[list[E]]:
        """The next messages, none at the end. Those of the last batch have been handled by then."""
        core = self._core
        if self._handled is not None and self._batch_end > self._handled:
            yield from self._keep(self._batch_end)  # what came last were repeats
        if self._after is None:
            self._after = yield from core._position_flow()
        while True:
            if not self._page:
                self._page.extend((yield from core._page(self._after, self._limit)))
                if not self._page:
                    return []
                self._go_on()
            count = min(BATCH, len(self._page))
            items = [self._page.popleft() for _ in range(count)]
            entries: list[E] = yield Invoke(core._decrypt_all, items)
            self._batch_end = _seq(items[-1])
            if fresh := [entry for entry in entries if self._is_new(entry)]:
                return fresh

    def _go_on(self) -> None:
        """Begin the page after this one behind it."""
        last = max(map(_seq, self._page))
        if self._after is not None and last <= self._after:
            raise ResponseError(f"{MESSAGES}: messages after {self._after} end with {last}", endpoint=MESSAGES)
        self._after = last

    def _is_new(self, entry: E) -> bool:
        """Whether a message has not come yet in this iteration. One that could not be decrypted may come again."""
        name = type(entry).__repeat_by__
        key = getattr(entry, name, None) if name else None
        if not isinstance(key, str):
            return True
        if key in self._seen:
            return False
        if getattr(entry, "reason", None) is None:
            self._seen[key] = None
            if len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
        return True

    def handled(self, entry: E) -> Flow[None]:
        """Note that a message has been handled: its reader has come back for the next one."""
        self._unkept += 1
        self._handled = cast("Any", entry).seq
        if self._unkept >= self._keep_every:
            yield from self._keep(self._handled)

    def leave(self) -> Flow[None]:
        """Keep how far it came."""
        if self._unkept:
            yield from self._keep(self._handled)

    def _keep(self, seq: Any) -> Flow[None]:
        self._unkept = 0
        self._handled = seq
        if self._keeps:
            yield from self._core._keep_flow(seq)


def check_seq(seq: int) -> int:
    """A seq as the library takes it."""
    if isinstance(seq, bool) or not isinstance(seq, int) or not 0 <= seq < 2**64:  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidArgumentError("a seq is a number from 0 to 2^64 - 1: that of the last message that was handled")
    return seq


def _seq(item: Mapping[str, Any]) -> int:
    seq = item.get("seq")
    if isinstance(seq, str) and seq.isascii() and seq.isdigit():
        return int(seq)
    if isinstance(seq, bool) or not isinstance(seq, int):
        raise ResponseError(f"{MESSAGES}: a message has no seq", endpoint=MESSAGES, path="chatdata.seq")
    return seq


def _read(name: str, data: bytes) -> dict[str, Any]:
    problem = ""
    try:
        return parse_json(data, max_size=LONGEST_ANSWER)
    except InvalidPayloadError as error:
        problem = str(error)
    raise ResponseError(f"{name}: {problem}", endpoint=name)


def _check_proxy(proxy: str | None) -> str:
    """A proxy as the library takes it."""
    if not proxy:
        return ""
    if not proxy.startswith(("http://", "socks5://")) or "\0" in proxy:
        raise ConfigurationError("proxy must look like http://host:port or socks5://host:port")
    if "@" in proxy:
        raise ConfigurationError("proxy must have no login: pass that as passwd='user:password'")
    return proxy


def _check_passwd(passwd: str | None) -> str:
    """A login as the library takes it."""
    if passwd and (":" not in passwd or "\0" in passwd or not passwd.isprintable()):
        raise ConfigurationError("passwd must look like user:password")
    return passwd or ""
