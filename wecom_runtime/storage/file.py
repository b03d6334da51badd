"""A storage in one file: persistent, shared by the processes of one host, without a server."""

from __future__ import annotations

import contextlib
import math
import os
import random
import sqlite3
import time
from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

from wecom_runtime import fork

from .base import Entry, SessionStorage, is_lock
from .turns import next_turn
from .values import as_record, dump, is_later, load, number

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

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 2.0) -> None:
        self._path = Path(path)
        if self._path.is_dir():
            self._path /= "wecom.sqlite3"
        self._wait = timeout
        # A little later than SQLite itself, which says more of what is wrong.
        self.timeout = timeout + 0.5
        # SQLite would take a transaction that was under way for one of the child, and wait for its end for ever.
        self._mutex = fork.Mutex(delays_fork=True)
        self._connection: sqlite3.Connection | None = None
        fork.watch(self)

    def __repr__(self) -> str:
        return f"FileStorage({str(self._path)!r})"

    def after_fork_in_child(self) -> None:
        if self._connection is not None:
            _inherited.append(self._connection)
            self._connection = None

    def get(self, key: str, default: Any = None) -> Any:
        with self._open() as connection:
            value = _read(connection, key)
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        with self._open(write=True) as connection:
            _write(connection, key, value, ttl)

    def delete(self, key: str) -> None:
        with self._open(write=True) as connection:
            _delete(connection, key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._open(write=True) as connection:
            if _read(connection, key) is not None:
                return False
            _write(connection, key, value, ttl)
            return True

    def delete_if_equal(self, key: str, value: Any) -> None:
        with self._open(write=True) as connection:
            if _read(connection, key) == value:
                _delete(connection, key)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._open(write=True) as connection:
            current = as_record(_read(connection, key))
            if current is not None and is_later(current, value):
                return current
            _write(connection, key, dict(value), ttl)
            return value

    def take_turn(self, key: str, interval: float, burst: float, longest: float) -> float:
        with self._open(write=True) as connection:
            now = time.time()
            turn = next_turn(number(_read(connection, key)), now, interval, burst)
            if turn.wait <= longest:
                _write(connection, key, turn.full_at, turn.full_at - now + 1)
            return turn.wait

    def entries(self, prefix: str = "") -> Iterator[Entry]:
        now = time.time()
        with self._open() as connection:
            rows = connection.execute(
                "SELECT key, value, end FROM entry WHERE substr(key, 1, ?) = ? AND (end IS NULL OR end > ?)",
                (len(prefix), prefix, now),
            ).fetchall()
        for key, text, end in rows:
            value = load(text)
            if value is not None and not is_lock(key):
                yield Entry(key, value, None if end is None else math.ceil(end - now))

    def close(self) -> None:
        """Close the file. It is opened again when needed."""
        with self._mutex.lock:
            connection, self._connection = self._connection, None
            if connection is not None:
                connection.close()

    @contextlib.contextmanager
    def _open(self, *, write: bool = False) -> Generator[sqlite3.Connection, None, None]:
        """The connection, of one thread at a time; with `write` in a transaction."""
        mutex = self._mutex.lock
        if not mutex.acquire(timeout=self._wait):
            raise sqlite3.OperationalError("database is locked: another thread waits for it")
        try:
            if self._connection is None:
                self._connection = self._connect()
            connection = self._connection
            try:
                with _transaction(connection) if write else contextlib.nullcontext():
                    yield connection
            except sqlite3.Error:
                # Perhaps the file was replaced or the disk was full: the next call begins anew.
                self._connection = None
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
                raise
        finally:
            mutex.release()

    def _connect(self) -> sqlite3.Connection:
        self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made before SQLite sees it, so that there is no moment at which others can read it. SQLite gives its journal
        # the same mode. A file that is there is not opened here: closing it again would drop SQLite's own locks.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600))
        connection = sqlite3.connect(self._path, timeout=self._wait, isolation_level=None, check_same_thread=False)
        try:
            self._take_possession(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _take_possession(self, connection: sqlite3.Connection) -> None:
        """Make the table, and close the file to others; but only if it is known to be meant for this."""
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        ours = "entry" in tables
        if tables and not ours:
            raise sqlite3.DatabaseError(f"{self._path} is the database of something else")
        if self._path.stat().st_mode & 0o077:
            if self._path.is_symlink() and not ours:
                raise PermissionError(
                    f"{self._path} leads to a file that others can read, and that no FileStorage has made"
                )
            self._path.chmod(0o600)
        # Not in WAL mode: switching to it fails at once, whatever the timeout, when processes begin together.
        connection.execute(_SCHEMA)


@contextlib.contextmanager
def _transaction(connection: sqlite3.Connection) -> Generator[None, None, None]:
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _read(connection: sqlite3.Connection, key: str) -> Any:
    row = connection.execute(
        "SELECT value FROM entry WHERE key = ? AND (end IS NULL OR end > ?)", (key, time.time())
    ).fetchone()
    return None if row is None else load(row[0])


def _write(connection: sqlite3.Connection, key: str, value: Any, ttl: float | None) -> None:
    end = None if ttl is None else time.time() + ttl
    connection.execute(_PUT, (key, dump(value), end))
    if random.random() < 1 / 64:  # noqa: S311 - not a secret
        connection.execute("DELETE FROM entry WHERE end <= ?", (time.time(),))


def _delete(connection: sqlite3.Connection, key: str) -> None:
    connection.execute("DELETE FROM entry WHERE key = ?", (key,))
