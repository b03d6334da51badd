"""The archive and its calls: within their rate, and tried again where that can help."""

from __future__ import annotations

import os
import weakref
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.clients.settings import check_id, check_timeout
from wecom_runtime.data.json_text import parse_json
from wecom_runtime.errors import (
    APIError,
    CallTimeoutError,
    ConfigurationError,
    ErrorTable,
    InvalidPayloadError,
    ResponseError,
    TransportError,
)
from wecom_runtime.flow import Flow, Invoke, Sleep
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage

from .decryption import LONGEST, Decryption
from .items import Archived
from .keys import PrivateKeys
from .positions import Position
from .process import GRACE, Answer, Opening, Workers, interpreter
from .table import MESSAGES, ArchiveTable, Refusals

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

    from .keys import PrivateKey

E = TypeVar("E", bound=Archived)
"""The generated class of all entries."""

TIMEOUT = 30.0
LONGEST_TURN = 120.0
"""Seconds that a call waits for its place under the rate limit."""


class ArchiveCore(Generic[E]):
    """Shared base of Archive and AsyncArchive: settings, library, calls.

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
        keys = PrivateKeys(private_keys)
        self._guard = StorageGuard(MemoryStorage() if session is None else as_storage(session))
        self._proxy = {"proxy": _check_proxy(proxy), "passwd": _check_passwd(passwd)}
        self._retry = RetryPolicy() if retry is None else retry
        self._limiters = {
            name: RateLimiter(call.per_minute, 60, session=session, name=f"archive:{corp_id}:{name}")
            for name, call in self._table.calls.items()
        }
        self._position = Position(self._guard, f"{corp_id}:archive:seq")
        self._refusals = Refusals(self._table, self._errors)
        opening = Opening(self._check_library(library), corp_id, secret, interpreter(python))
        self._workers = Workers(opening, self._refusals, processes)
        weakref.finalize(self, self._workers.close)
        self._decryption = Decryption(self._table, keys, self._workers, self._refusals, self.timeout + GRACE)

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
            docs = self._table.docs(MESSAGES)
            raise ConfigurationError(
                f"library: there is no file {str(path)!r}: download the official library, it is named on {docs}"
            )
        return str(path.resolve())

    # -- calls of the library

    def _call(self, name: str, arguments: dict[str, Any]) -> Flow[Answer]:
        """A call that goes to WeCom: within its rate limit, and tried again where that can help."""
        told = {**arguments, **self._proxy, "timeout": max(1, int(self.timeout))}
        tries = 0
        while True:
            yield from self._take_place(name)
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
            return self._refusals(name, answer.code)
        items = self._table.calls[name].items
        if items:
            told = answer.fields["json"] = _read(name, answer.data)
            if told["errcode"]:
                return self._refusals(name, told["errcode"], str(told.get("errmsg", "")))
        return None

    def _take_place(self, name: str) -> Flow[None]:
        if (yield from self._limiters[name].take(LONGEST_TURN)) is None:
            raise CallTimeoutError(f"{name}: the rate limit leaves no place within {LONGEST_TURN:.0f} s", endpoint=name)

    # -- messages

    def _page(self, after: int, limit: int) -> Flow[list[Mapping[str, Any]]]:
        """The messages behind a seq, encrypted; none at the end."""
        answer = yield from self._call(MESSAGES, {"seq": after, "limit": limit})
        items = answer.fields["json"].get(self._table.calls[MESSAGES].items) or []
        if not isinstance(items, list) or not all(isinstance(item, Mapping) for item in items):
            raise ResponseError(f"{MESSAGES}: the messages are no list of objects", endpoint=MESSAGES)
        return cast("list[Mapping[str, Any]]", items)


def _read(name: str, data: bytes) -> dict[str, Any]:
    """The JSON of an answer, with its errcode as a number."""
    problem = "its errcode is no number"
    try:
        told = parse_json(data, max_size=LONGEST)
    except InvalidPayloadError as error:
        problem = str(error)
    else:
        code = str(told.get("errcode", 0))
        if code.removeprefix("-").isdecimal() and code.isascii():
            return {**told, "errcode": int(code)}
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
