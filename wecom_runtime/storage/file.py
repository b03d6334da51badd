"""A storage in files of one host: persistent, shared by its processes, without a server.

What must outlive a power cut stands in the file that the user names. What lives for a day at most and can be had again
(leases, answers to callbacks, locks) stands in a second file beside it, of which SQLite hands the writes to the system
and does not wait for the disk. Measured for the two writes of a callback, processor time and time by the clock: 807 µs
and 12.8 ms as in the first file, 69 µs and 69 µs as in the second; 27 µs with a write-ahead log. That is not used, as
its connections hold locks for as long as they are open: a child process that its parent forked, with servers that run
none of Python's hooks, believes to hold them and does not, and SQLite would delete the log under it.
"""

from __future__ import annotations

import contextlib
import math
import os
import random
import sqlite3
import time
from collections.abc import Generator, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from wecom_runtime import fork
from wecom_runtime.settings import check_kind, check_number

from .base import SessionStorage, StoredItem, is_lock
from .values import as_record, dump, is_later, load

PASSING = 86_400
"""Seconds that an entry of the second file lives at most."""
PURGE_EVERY = 30.0
"""Seconds between two times at which entries whose time is over are removed from the second file."""

_SCHEMA = "CREATE TABLE IF NOT EXISTS entry (key TEXT PRIMARY KEY, value TEXT NOT NULL, end REAL) WITHOUT ROWID"
_READ = "SELECT value FROM entry WHERE key = :key AND (end IS NULL OR end > :now)"
_PUT = """INSERT INTO entry VALUES (:key, :value, :end)
    ON CONFLICT (key) DO UPDATE SET value = excluded.value, end = excluded.end"""
_ADD = f"{_PUT} WHERE end <= :now"
_DELETE = "DELETE FROM entry WHERE key = :key"
_DELETE_IF_EQUAL = f"{_DELETE} AND value = :value"
_DELETE_ENDED = "DELETE FROM entry WHERE end <= :now"
_LIST = "SELECT key, value, end FROM entry WHERE substr(key, 1, :size) = :prefix AND (end IS NULL OR end > :now)"

# SQLite forbids even to close a connection that came through a fork, so those are kept.
_inherited: list[sqlite3.Connection] = []


class FileStorage(SessionStorage):
    """Keeps values in a SQLite file that only its owner can read (mode 0600): the best choice for a single host.

    Beside it stands another one, whose name ends with ".passing", for what lives for a day at most: it survives the
    death of any process, but may be lost with the power. Not for network file systems, where SQLite's locks do not
    work.

    Args:
        path: The file, made if it is not there. A directory means `wecom.sqlite3` in it.
        timeout: Seconds to wait for another process that is writing.
    """

    def __init__(self, path: str | os.PathLike[str], *, timeout: float = 2.0) -> None:
        check_kind("path", path, (str, os.PathLike), "the name of a file")
        check_number("timeout, in seconds,", timeout)
        self._path = Path(path)
        if self._path.is_dir():
            self._path /= "wecom.sqlite3"
        self._wait = timeout
        # A little later than SQLite itself, which says more of what is wrong.
        self.timeout = timeout + 0.5
        self.ends_within = self.timeout
        # No statement uses both files: it would hold the locks of one while it waits for those of the other.
        self._lasting = _File(self._path, timeout)
        self._passing = _PassingFile(self._path.with_name(f"{self._path.name}.passing"), timeout, self._lasting)
        # SQLite would take a transaction that was under way for one of the child, and wait for its end for ever.
        self._mutex = fork.Mutex(delays_fork=True)
        self._purge_at = 0.0
        fork.watch(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return partial(type(self), timeout=self._wait), (str(self._path),)

    def __repr__(self) -> str:
        return f"FileStorage({str(self._path)!r})"

    def after_fork_in_child(self) -> None:
        for file in (self._lasting, self._passing):
            file.leave_to_parent()

    def get(self, key: str, default: Any = None) -> Any:
        with self._locked():
            value = self._read(key)
        return default if value is None else value

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        with self._locked():
            if ttl is None or ttl > PASSING:
                self._passing.run(_DELETE, key=key)
                self._write_lasting(key, value, ttl)
            else:
                self._delete_lasting(key)
                now = time.time()
                self._passing.run(_PUT, key=key, value=dump(value), end=now + ttl)
                self._purge(now)

    def delete(self, key: str) -> None:
        with self._locked():
            self._passing.run(_DELETE, key=key)
            self._delete_lasting(key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        with self._locked():
            if ttl is None or ttl > PASSING:
                with self._lasting.transaction():
                    if self._read(key) is not None:
                        return False
                    self._write_lasting(key, value, ttl)
                    return True
            if self._lasting.read(key) is not None:
                return False
            now = time.time()
            values = {"key": key, "value": dump(value), "end": now + ttl}
            kept = self._passing.run(_ADD, **values, now=now).rowcount > 0
            if not kept and self._passing.read(key) is None:  # no JSON: something else wrote it
                kept = self._passing.run(_PUT, **values).rowcount > 0
            self._purge(now)
            return kept

    def delete_if_equal(self, key: str, value: Any) -> None:
        with self._locked():
            text = dump(value)
            gone = self._passing.run(_DELETE_IF_EQUAL, key=key, value=text).rowcount
            if not gone and self._lasting.read(key) == value:
                self._lasting.run(_DELETE_IF_EQUAL, key=key, value=text)

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        with self._locked(), self._lasting.transaction():
            current = as_record(self._read(key))
            if current is not None and is_later(current, value):
                return current
            self._passing.run(_DELETE, key=key)
            self._write_lasting(key, dict(value), ttl)
            return value

    def entries(self, prefix: str = "") -> Iterator[StoredItem]:
        now = time.time()
        with self._locked():
            rows = [
                row
                for file in (self._passing, self._lasting)
                for row in file.run(_LIST, size=len(prefix), prefix=prefix, now=now).fetchall()
            ]
        for key, text, end in rows:
            value = load(text)
            if value is not None and not is_lock(key):
                yield StoredItem(key, value, None if end is None else math.ceil(end - now))

    def close(self) -> None:
        """Close the files. They are opened again when needed."""
        with self._mutex.lock:
            self._lasting.close()
            self._passing.close()

    def _read(self, key: str) -> Any:
        value = self._passing.read(key)
        return self._lasting.read(key) if value is None else value

    def _write_lasting(self, key: str, value: Any, ttl: float | None) -> None:
        now = time.time()
        self._lasting.run(_PUT, key=key, value=dump(value), end=None if ttl is None else now + ttl)
        if random.random() < 1 / 64:  # noqa: S311 - not a secret
            self._lasting.run(_DELETE_ENDED, now=now)

    def _delete_lasting(self, key: str) -> None:
        if self._lasting.read(key) is not None:  # a look takes less than a deletion of what is not there
            self._lasting.run(_DELETE, key=key)

    def _purge(self, now: float) -> None:
        if now >= self._purge_at or now < self._purge_at - PURGE_EVERY:  # the clock may have been set
            self._purge_at = now + PURGE_EVERY
            self._passing.run(_DELETE_ENDED, now=now)

    @contextlib.contextmanager
    def _locked(self) -> Generator[None, None, None]:
        """Use the files in one thread at a time."""
        lock = self._mutex.lock
        try:
            if not lock.acquire(timeout=self._wait):
                raise sqlite3.OperationalError("database is locked: another thread waits for it")
            try:
                yield
            except BaseException:
                # Perhaps a file was replaced, the disk was full, or an interrupt came amid a transaction: the next call
                # begins anew.
                self._lasting.close()
                self._passing.close()
                raise
        finally:
            # Also where an interrupt came between the lock and the line after it; it is not held otherwise.
            try:  # noqa: SIM105 - nothing may come before the release where an interrupt can
                lock.release()
            except RuntimeError:
                pass


class _File:
    """A SQLite file, and the connection to it, which is opened when needed."""

    def __init__(self, path: Path, wait: float) -> None:
        self.path = path
        self._wait = wait
        self._connection: sqlite3.Connection | None = None

    def run(self, statement: str, **values: Any) -> sqlite3.Cursor:
        """Execute a statement."""
        return (self._connection or self._open()).execute(statement, values)

    def read(self, key: str) -> Any:
        """The value under a key; None if there is none, or its time is over."""
        row = self.run(_READ, key=key, now=time.time()).fetchone()
        return None if row is None else load(row[0])

    @contextlib.contextmanager
    def transaction(self) -> Generator[None, None, None]:
        """Let nobody else write meanwhile; an exception undoes what was written."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            # After some errors, that of a full disk for one, SQLite has done so itself.
            if self._connection is not None and self._connection.in_transaction:
                self.run("ROLLBACK")
            raise
        self.run("COMMIT")

    def close(self) -> None:
        """Close the connection; what it had not committed is undone."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(sqlite3.Error):
                connection.close()

    def leave_to_parent(self) -> None:
        """Use the connection no more, in a child process."""
        if self._connection is not None:
            _inherited.append(self._connection)
            self._connection = None

    def _open(self) -> sqlite3.Connection:
        self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        # Made before SQLite sees it, so that there is no moment at which others can read it. SQLite gives its journal
        # the same mode. A file that is there is not opened here: closing it again would drop SQLite's own locks.
        with contextlib.suppress(FileExistsError):
            os.close(os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0), 0o600))
        connection = sqlite3.connect(self.path, timeout=self._wait, isolation_level=None, check_same_thread=False)
        try:
            self._take_possession(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _take_possession(self, connection: sqlite3.Connection) -> None:
        """Make the table, and close the file to others; but only if it is known to be meant for this."""
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        ours = "entry" in tables
        if tables and not ours:
            raise sqlite3.DatabaseError(f"{self.path} is the database of something else")
        if self.path.stat().st_mode & 0o077:
            if self.path.is_symlink() and not ours:
                raise PermissionError(
                    f"{self.path} leads to a file that others can read, and that no FileStorage has made"
                )
            self.path.chmod(0o600)
        connection.execute(_SCHEMA)


class _PassingFile(_File):
    """The file for what may be lost in a power cut; if it is damaged then, it begins anew.

    Args:
        lasting: Locked while this one is replaced, so that one process does it.
    """

    def __init__(self, path: Path, wait: float, lasting: _File) -> None:
        super().__init__(path, wait)
        self._lasting = lasting

    def run(self, statement: str, **values: Any) -> sqlite3.Cursor:
        try:
            return super().run(statement, **values)
        except sqlite3.DatabaseError as error:
            if not _tells_of_damage(error):
                raise
        self._replace()
        return super().run(statement, **values)

    def _take_possession(self, connection: sqlite3.Connection) -> None:
        # The system decides when writes reach the disk, and the journal stays: to make and to delete it would take as
        # long as the rest.
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA journal_mode = PERSIST")
        super()._take_possession(connection)

    def _replace(self) -> None:
        self.close()
        with self._lasting.transaction():
            if not _is_sound(self.path):  # or another process has just replaced it
                self.path.with_name(f"{self.path.name}-journal").unlink(missing_ok=True)
                self.path.unlink(missing_ok=True)


def _tells_of_damage(error: sqlite3.DatabaseError) -> bool:
    return type(error) is sqlite3.DatabaseError and "something else" not in str(error)


def _is_sound(path: Path) -> bool:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        try:
            return bool(connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",))
        except sqlite3.DatabaseError as error:
            return not _tells_of_damage(error)
