"""The base of the two archive classes: settings, processes, decryption."""

from __future__ import annotations

import os
import weakref
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from wecom_runtime.calls.retry import RetryPolicy
from wecom_runtime.clients.client_settings import check_id, check_timeout
from wecom_runtime.data.deviations import Deviation, DeviationReporter
from wecom_runtime.declared_settings import Configured
from wecom_runtime.errors import ConfigurationError, ErrorTable
from wecom_runtime.language import say
from wecom_runtime.limits.limiter import RateLimiter
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.guard import StorageGuard
from wecom_runtime.storage.memory import MemoryStorage

from .calling import LibraryCalls
from .decryption import Decryption
from .items import Archived
from .iteration import Reader
from .keys import PrivateKeys
from .positions import Position
from .process import GRACE, LibraryProcesses, ProcessSettings, interpreter
from .table import MESSAGES, ArchiveTable, LibraryErrors

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

    from .keys import PrivateKey

E = TypeVar("E", bound=Archived)
"""The generated class of all entries."""

TIMEOUT = 30.0


class ArchiveCore(Configured, Generic[E]):
    """The chat archive of a company (会话内容存档), through the official library.

        archive = Archive(corp_id, secret, library=path, private_keys={1: pem}, session=storage)
        for message in archive.messages():      # AsyncArchive: async for
            ...

    The library runs in processes of its own, since truncated messages crash it; a crashed process is replaced. Threads
    and tasks can share the object: each call has its own process.

    https://developer.work.weixin.qq.com/document/path/91774

    Args:
        corp_id: CorpID of the company.
        secret: The archive's own secret.
        library: Path of the official library, `libWeWorkFinanceSdk_C.so`. WeCom offers it for download; others may not
            distribute it.
        private_keys: Version of the public key in the admin console -> its private key, as PEM. Keep the older keys.
        session: The storage for the position, and for the rate limits that processes share. Without a storage, a new
            object begins with the oldest message.
        proxy: "http://host:port" or "socks5://host:port", for the library.
        passwd: "user:password" of the proxy.
        timeout: Seconds for a call of the library. The process of a hung call is killed.
        retry: When and how often a failed call is repeated.
        processes: The maximum number of processes, one for each concurrent call; they start on demand.
        python: The interpreter of the processes. Default: the interpreter of this program.
        on_deviation: A function that is called with a `Deviation` for each difference between a message and its model,
            once per difference. A deviation contains no name, id or secret. Exceptions of the function are logged.

    Raises:
        ConfigurationError: A setting is invalid.
    """

    _table: ClassVar[ArchiveTable]

    @staticmethod
    def _errors() -> ErrorTable:
        """Return the table of errcodes. Generated classes override it; it is called for the first error."""
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
        on_deviation: Callable[[Deviation], object] | None = None,
    ) -> None:
        self.corp_id = check_id("corp_id", corp_id)
        if not secret or not secret.isascii() or "\0" in secret:
            raise ConfigurationError(say("secret must be the archive's secret (管理工具 > 会话内容存档 > Secret)"))
        if processes < 1:
            raise ConfigurationError(say("processes must be 1 or more"))
        self.timeout = check_timeout(timeout)
        keys = PrivateKeys(private_keys)
        self._guard = StorageGuard(MemoryStorage() if session is None else as_storage(session))
        proxy_fields = {"proxy": _check_proxy(proxy), "passwd": _check_passwd(passwd)}
        limiters = {
            name: RateLimiter(call.per_minute, 60, session=session, name=f"archive:{corp_id}:{name}")
            for name, call in self._table.calls.items()
        }
        self._position = Position(self._guard, f"{corp_id}:archive:seq")
        errors = LibraryErrors(self._table, self._errors)
        settings = ProcessSettings(self._check_library(library), corp_id, secret, interpreter(python))
        self._processes = LibraryProcesses(settings, errors, processes)
        reporter = None if on_deviation is None else DeviationReporter(on_deviation)
        self._decryption = Decryption(self._table, keys, self._processes, errors, self.timeout + GRACE, reporter)
        policy = RetryPolicy() if retry is None else retry
        self._calls = LibraryCalls(self._table, self._processes, limiters, errors, proxy_fields, policy, self.timeout)
        weakref.finalize(self._calls, self._processes.close)  # a Media object can outlive the archive

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.corp_id}>"

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(say("{name} holds processes and secrets: create one in each process", name=type(self).__name__))

    @property
    def storage(self) -> SessionStorage:
        """The storage of the position."""
        return self._guard.storage

    def _reader(self, after: int | None, limit: int | None, keep_every: int) -> Reader[E]:
        most = self._table.calls[MESSAGES].most
        return Reader(
            self._calls, self._decryption, self._position, most, after=after, limit=limit, keep_every=keep_every
        )

    def _check_library(self, library: str | os.PathLike[str]) -> str:
        path = Path(library)
        if not path.is_file():
            docs = self._table.docs(MESSAGES)
            raise ConfigurationError(
                say(
                    "library: there is no file {path!r}: download the official library; {docs} names it",
                    path=str(path),
                    docs=docs,
                )
            )
        return str(path.resolve())


def _check_proxy(proxy: str | None) -> str:
    """Return the URL of a proxy, as the library takes it."""
    if not proxy:
        return ""
    if not proxy.startswith(("http://", "socks5://")) or "\0" in proxy:
        raise ConfigurationError(say("proxy must look like http://host:port or socks5://host:port"))
    if "@" in proxy:
        raise ConfigurationError(say("proxy must not contain a login: pass it as passwd='user:password'"))
    return proxy


def _check_passwd(passwd: str | None) -> str:
    """Return the login of a proxy, as the library takes it."""
    if passwd and (":" not in passwd or "\0" in passwd or not passwd.isprintable()):
        raise ConfigurationError(say("passwd must look like user:password"))
    return passwd or ""
