"""A storage in one file: persistent, shared by the processes of one host, without a server."""

from __future__ import annotations

import contextlib
import json
import os
import random
import sqlite3
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

from wecom_runtime import fork

from .base import SessionStorage, as_record, is_later
from .locks import PolledLock

_SCHEMA = "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value TEXT NOT NULL, end REAL) WITHOUT ROWID"
_PUT = "INSERT INTO entry VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, end = excluded.end"

# SQLite forbids even to close a connection that came through a fork, so those are kept.
_inherited: list[sqlite3.Connection] = []


class FileStorage(SessionStorage):
    """Keeps values in one SQLite file that only its owner can read (mode 0600): the best choice for a single host.

    Not for network file systems, where SQLite's locks do not work.

    Args:
        path: The file, made if it is not there. A directory means `wecom.sqlite3` in it.
        timeout: Seconds to wait for another process that is writing.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 5.0) -> None:
        self._path = Path(path)
        if self._path.is_dir():
            self._path /= "wecom.sqlite3"
        self._timeout = timeout
        self._mutex = threading.RLock()
        self._connection: sqlite3.Connection | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"FileStorage({str(self._path)!r})"

    def after_fork_in_child(self) -> None:
        self._mutex = threading.RLock()
        if self._connection is not None:
            _inherited.append(self._connection)
            self._connection = None

    def _connect(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made before SQLite sees it, so that there is no moment at which others can read it. SQLite gives its journal
        # the same mode.
        os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600))
        if self._path.stat().st_mode & 0o077:
            self._path.chmod(0o600)
        connection = sqlite3.connect(self._path, timeout=self._timeout, isolation_level=None, check_same_thread=False)
        try:
            # Not in WAL mode: switching to it fails at once, whatever the timeout, when processes begin together.
            connection.execute(_SCHEMA)
        except BaseException:
            connection.close()
            raise
        return connection

    @contextlib.contextmanager
    def _open(self, *, write: bool = False) -> Generator[sqlite3.Connection, None, None]:
        with self._mutex:
            if self._connection is None:
                self._connection = self._connect()
            connection = self._connection
            try:
                if not write:
                    yield connection
                    return
                connection.execute("BEGIN IMMEDIATE")
                try:
                    yield connection
                except BaseException:
                    connection.execute("ROLLBACK")
                    raise
                connection.execute("COMMIT")
            except sqlite3.Error:
                # Perhaps the file was replaced or the disk was full: the next call begins anew.
                self._connection = None
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
                raise

    @staticmethod
    def _read(connection: sqlite3.Connection, key: str) -> Any:
        row = connection.execute(
            "SELECT value FROM entry WHERE key = ? AND (end IS NULL OR end > ?)", (key, time.time())
        ).fetchone()
        return None if row is None else json.loads(row[0])

    def _write(self, connection: sqlite3.Connection, key: str, value: Any, ttl: float | None) -> None:
        end = None if ttl is None else time.time() + ttl
        connection.execute(_PUT, (key, json.dumps(value), end))
        if random.random() < 1 / 64:  # noqa: S311 - not a secret
            connection.execute("DELETE FROM entry WHERE end <= ?", (time.time(),))

    def get(self, key: str, default: Any = None) -> Any:
        with self._open() as connection:
            value = self._read(connection, key)
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        with self._open(write=True) as connection:
            self._write(connection, key, value, ttl)

    def delete(self, key: str) -> None:
        with self._open(write=True) as connection:
            connection.execute("DELETE FROM entry WHERE key = ?", (key,))

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._open(write=True) as connection:
            if self._read(connection, key) is not None:
                return False
            self._write(connection, key, value, ttl)
            return True

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._open(write=True) as connection:
            current = as_record(self._read(connection, key))
            if current is not None and is_later(current, value):
                return current
            self._write(connection, key, dict(value), ttl)
            return value

    def lock(self, key: str, timeout: float) -> AbstractContextManager[bool]:
        key = f"{key}:lock"
        owner = os.urandom(8).hex()

        def give() -> None:
            with self._open(write=True) as connection:
                if self._read(connection, key) == owner:
                    connection.execute("DELETE FROM entry WHERE key = ?", (key,))

        return PolledLock(lambda: self.add(key, owner, timeout), give, timeout)

    def close(self) -> None:
        """Close the file. It is opened again when needed."""
        with self._mutex:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()
