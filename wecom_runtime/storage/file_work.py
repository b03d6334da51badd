"""Durable work items in a SQLite file, in a table of its own, with one statement for each change of state."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import AbstractContextManager, contextmanager
from typing import Any, Protocol

from .values import dump
from .work import (
    DIED,
    DONE_SECONDS,
    FAILED,
    FAILED_SECONDS,
    FINAL,
    LEFT,
    LONGEST_WAIT,
    MAX_DEATHS,
    MAX_FAILED,
    MAX_PUT,
    QUEUE_PREFIX,
    RUNNING,
    SUSPECT_SECONDS,
    WAITING,
    WAITING_SECONDS,
    NewItem,
    Put,
    Queue,
    Start,
    StoredWork,
)

PURGE_EVERY = 30.0
"""Seconds between two removals of expired items."""

SCHEMA = """CREATE TABLE IF NOT EXISTS work (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, channel TEXT NOT NULL, lane TEXT NOT NULL,
    state TEXT NOT NULL, owner TEXT NOT NULL, token TEXT NOT NULL DEFAULT '', payload TEXT NOT NULL,
    answers TEXT NOT NULL DEFAULT '', deaths INTEGER NOT NULL DEFAULT 0, failures INTEGER NOT NULL DEFAULT 0,
    error TEXT NOT NULL DEFAULT '', in_lane INTEGER NOT NULL DEFAULT 1, received REAL NOT NULL, end REAL NOT NULL,
    queue TEXT NOT NULL DEFAULT '', not_before REAL NOT NULL DEFAULT 0, due REAL NOT NULL DEFAULT 0);
CREATE INDEX IF NOT EXISTS work_lane ON work (lane, seq) WHERE in_lane;
CREATE INDEX IF NOT EXISTS work_owner ON work (owner) WHERE owner != '';
CREATE INDEX IF NOT EXISTS work_end ON work (end);"""
_MEMBERS = "id IN (SELECT value FROM json_each(:ids))"
_PUT = f"""INSERT INTO work (id, channel, lane, state, owner, payload, received, end, queue, due, answers)
    VALUES (:id, :channel, :lane, '{WAITING}', :owner, :payload, :now, :end, :queue, :now + :seconds, :answers)
    ON CONFLICT (id) DO UPDATE SET seq = (SELECT 1 + max(seq) FROM work), channel = excluded.channel,
        lane = excluded.lane, state = excluded.state, owner = excluded.owner, payload = excluded.payload, token = '',
        answers = '', deaths = 0, failures = 0, error = '', in_lane = 1, received = excluded.received,
        end = excluded.end, queue = excluded.queue, not_before = 0, due = excluded.due
    WHERE work.end <= :now"""
_IS_BEHIND = """SELECT 1 FROM work WHERE lane = :lane AND in_lane AND end > :now
    AND seq < :seq LIMIT 1"""
_IS_FIRST = """NOT EXISTS (SELECT 1 FROM work AS other WHERE other.lane = work.lane AND other.in_lane
    AND other.end > :now AND other.seq < work.seq)"""
_IS_ALONE = f"""(deaths < {MAX_DEATHS - 1} OR NOT EXISTS (SELECT 1 FROM work AS other WHERE other.id != work.id
    AND other.deaths = {MAX_DEATHS - 1} AND other.end > :now
    AND other.owner != '' AND other.owner NOT LIKE '{QUEUE_PREFIX}%'))"""
_CLAIM = f"""UPDATE work SET owner = :owner WHERE id = :id AND state = '{WAITING}' AND owner = :queue
    AND not_before <= :now AND end > :now AND {_IS_FIRST} AND {_IS_ALONE}"""
_POSTPONE = f"""UPDATE work SET due = :now + {SUSPECT_SECONDS} WHERE id = :id AND owner = :queue
    AND NOT {_IS_ALONE}"""
_FIRST = "SELECT id FROM work WHERE lane = :lane AND in_lane AND end > :now ORDER BY seq LIMIT 1"
_QUEUED_BEHIND = """SELECT id FROM work WHERE seq = (SELECT min(seq) FROM work WHERE in_lane AND end > :now
    AND lane = (SELECT lane FROM work WHERE id = :id)) AND owner = :queue"""
_DUE = f"""SELECT id, {_IS_FIRST} FROM work WHERE owner = :queue AND due <= :now AND end > :now
    AND channel IN (SELECT value FROM json_each(:channels)) ORDER BY seq LIMIT {MAX_PUT}"""
_PUT_AGAIN = f"""UPDATE work SET due = :now + CASE WHEN {_IS_FIRST}
    THEN min({LONGEST_WAIT}, max(:seconds, :now - received)) ELSE :seconds END WHERE {_MEMBERS}"""
_HELD = f"{_MEMBERS} AND (token = :token OR state = '{WAITING}') AND owner = :owner"
_START = f"""UPDATE work SET state = '{RUNNING}', token = :token WHERE {_MEMBERS}
    AND (SELECT count(*) FROM work WHERE {_HELD}) = :count
    AND NOT EXISTS (SELECT 1 FROM work AS other WHERE other.lane = work.lane AND other.in_lane AND other.end > :now
        AND other.seq < work.seq AND other.id NOT IN (SELECT value FROM json_each(:ids)))"""
_START_NEW = f"UPDATE work SET state = '{RUNNING}', token = :token WHERE id = :id"
_IS_HELD = f"SELECT count(*) FROM work WHERE {_HELD}"
_SAVE_ANSWERS = "UPDATE work SET answers = :answers WHERE id = :id AND token = :token AND token != ''"
_FINISH = f"""UPDATE work SET state = '{FINAL}', owner = '', token = '', payload = '', answers = '', in_lane = 0,
    end = :end WHERE {_HELD}"""
_RELEASE = f"""UPDATE work SET state = '{WAITING}', token = '', end = :end, not_before = :until, due = :until,
    queue = CASE WHEN :to = '{LEFT}' THEN '' ELSE queue END,
    owner = CASE WHEN :to = '' THEN owner ELSE :to END,
    failures = failures + (CASE WHEN id = :first THEN :failed ELSE 0 END) WHERE {_HELD}"""
_FAIL = f"""UPDATE work SET state = '{FAILED}', owner = '', token = '', error = :error, failures = :failures,
    in_lane = 0, received = :now, end = :end WHERE {_MEMBERS} AND owner = :owner"""
_TRIM = f"""DELETE FROM work WHERE seq IN (SELECT seq FROM work WHERE state = '{FAILED}'
    AND channel = (SELECT channel FROM work WHERE id = :first) ORDER BY received DESC LIMIT -1 OFFSET {MAX_FAILED})"""
_LEAVE_LANE = f"UPDATE work SET in_lane = 0 WHERE {_MEMBERS} AND token = :token"
_FORGET = "DELETE FROM work WHERE id = :id AND owner = :owner"
_OWNERS = "SELECT DISTINCT owner FROM work WHERE owner != ''"
_DEAD = """owner IN (SELECT value FROM json_each(:dead)) AND CASE WHEN queue = ''
    THEN channel IN (SELECT value FROM json_each(:channels))
    ELSE queue = :queue AND channel IN (SELECT value FROM json_each(:queued)) END"""
_TAKE_OVER = f"""UPDATE work SET
    deaths = deaths + (state = '{RUNNING}'), token = '', end = :end, not_before = 0, due = :now,
    error = CASE WHEN state = '{RUNNING}' AND deaths + 1 >= {MAX_DEATHS} THEN '{DIED}' ELSE error END,
    owner = CASE WHEN state = '{RUNNING}' AND deaths + 1 >= {MAX_DEATHS} THEN ''
        WHEN queue != '' THEN queue ELSE :owner END,
    in_lane = CASE WHEN state = '{RUNNING}' AND deaths + 1 >= {MAX_DEATHS} THEN 0 ELSE in_lane END,
    state = CASE WHEN state = '{RUNNING}' AND deaths + 1 >= {MAX_DEATHS} THEN '{FAILED}' ELSE '{WAITING}' END
    WHERE {_DEAD}"""
_COLUMNS = "id, channel, lane, state, owner, token, payload, answers, deaths, failures, error, received, seq, queue"
_SELECT = f"SELECT {_COLUMNS} FROM work"
_REPLAY = f"""UPDATE work SET state = '{WAITING}', seq = (SELECT 1 + max(seq) FROM work), deaths = 0,
    owner = CASE WHEN queue = '' THEN :owner ELSE queue END, not_before = 0, due = :now,
    failures = 0, error = '', in_lane = 1, end = :end WHERE id = :id AND state = '{FAILED}'"""


class WorkFile(Protocol):
    """A SQLite file with the table."""

    def run(self, statement: str, **values: Any) -> Any:
        """Execute a statement."""
        ...

    def transaction(self) -> AbstractContextManager[None]:
        """Start a write transaction, which is rolled back by an exception."""
        ...


class FileWork:
    """The items in a SQLite file.

    Args:
        file: The file.
        locked: Gives one thread at a time access to the file.
    """

    def __init__(self, file: WorkFile, locked: Callable[[], AbstractContextManager[None]]) -> None:
        self._file = file
        self._locked = locked
        self._purge_at = 0.0

    @contextmanager
    def _writing(self) -> Generator[float, None, None]:
        """Start a transaction, and give the time."""
        with self._locked(), self._file.transaction():
            now = time.time()
            yield now
            if not self._purge_at - PURGE_EVERY <= now < self._purge_at:  # the clock may have been set
                self._purge_at = now + PURGE_EVERY
                self._run("DELETE FROM work WHERE end <= :now", now=now)

    def _run(self, statement: str, **values: Any) -> Any:
        """Execute a statement. The table is created when it is first used."""
        try:
            return self._file.run(statement, **values)
        except sqlite3.OperationalError as error:
            if "no such table" not in str(error):
                raise
        for one in SCHEMA.split(";")[:-1]:
            self._file.run(one)
        return self._file.run(statement, **values)

    def _change(self, statement: str, **values: Any) -> bool:
        with self._writing():
            return bool(self._run(statement, **values).rowcount > 0)

    def put(self, new: NewItem) -> Put:
        with self._writing() as now:
            values = {name: value for name, value in new._asdict().items() if name != "token"}
            is_new = self._run(_PUT, **values, now=now, end=now + WAITING_SECONDS).rowcount > 0
            state, seq = self._run("SELECT state, seq FROM work WHERE id = :id", id=new.id).fetchone()
            if not is_new:
                return Put(state, seq=seq)
            if self._run(_IS_BEHIND, lane=new.lane, seq=seq, now=now).fetchone() is not None:
                return Put("", is_behind=True, seq=seq)
            if new.token:
                self._run(_START_NEW, id=new.id, token=new.token)
            return Put("", is_started=bool(new.token), seq=seq)

    def claim(self, id: str, owner: str, queue: str) -> StoredWork | None:
        with self._writing() as now:
            return self._claim(id, owner, queue, now)

    def claim_next(self, lane: str, owner: str, queue: str) -> StoredWork | None:
        with self._writing() as now:
            first = self._run(_FIRST, lane=lane, now=now).fetchone()
            return None if first is None else self._claim(first[0], owner, queue, now)

    def _claim(self, id: str, owner: str, queue: str, now: float) -> StoredWork | None:
        if self._run(_CLAIM, id=id, owner=owner, queue=queue, now=now).rowcount < 1:
            self._run(_POSTPONE, id=id, queue=queue, now=now)
            return None
        return self._items(f"{_SELECT} WHERE id = :id", id=id)[0]

    def put_again(self, queue: Queue, channels: Collection[str]) -> list[str]:
        with self._writing() as now:
            found = self._run(_DUE, queue=queue.owner, channels=dump(list(channels)), now=now).fetchall()
            if found:
                self._run(_PUT_AGAIN, ids=dump([id for id, _ in found]), seconds=queue.seconds, now=now)
            return [id for id, is_first in found if is_first]

    def queued_behind(self, id: str, queue: str) -> list[str]:
        with self._locked():
            return [one for (one,) in self._run(_QUEUED_BEHIND, id=id, queue=queue, now=time.time())]

    def start(self, ids: Sequence[str], owner: str, token: str) -> Start:
        values = {"ids": dump(list(ids)), "owner": owner, "token": token}
        with self._writing() as now:
            started = self._run(_START, count=len(ids), now=now, **values).rowcount
            if not started:
                is_held = self._run(_IS_HELD, **values).fetchone()[0] == len(ids)
                return Start("", is_held)
            return Start(token, False, self._items(f"{_SELECT} WHERE id = :id", id=ids[0])[0])

    def save_answers(self, id: str, token: str, answers: str) -> bool:
        return self._change(_SAVE_ANSWERS, id=id, token=token, answers=answers)

    def finish(self, ids: Sequence[str], owner: str, token: str, seconds: int = DONE_SECONDS) -> bool:
        return self._change(_FINISH, ids=dump(list(ids)), token=token, owner=owner, end=time.time() + seconds)

    def release(
        self, ids: Sequence[str], owner: str, token: str, *, failed: bool, to: str = "", seconds: float = 0
    ) -> bool:
        values = {"ids": dump(list(ids)), "owner": owner, "token": token, "first": ids[0], "failed": int(failed)}
        values["to"], now = to, time.time()
        return self._change(_RELEASE, end=now + WAITING_SECONDS, until=now + seconds, **values)

    def fail(self, ids: Sequence[str], owner: str, error: str, failures: int = 0) -> bool:
        with self._writing() as now:
            values = {"ids": dump(list(ids)), "owner": owner, "error": error, "failures": failures}
            has_failed = self._run(_FAIL, now=now, end=now + FAILED_SECONDS, **values).rowcount > 0
            self._run(_TRIM, first=ids[0])
            return bool(has_failed)

    def leave_lane(self, ids: Sequence[str], token: str) -> None:
        self._change(_LEAVE_LANE, ids=dump(list(ids)), token=token)

    def forget(self, id: str, owner: str) -> None:
        self._change(_FORGET, id=id, owner=owner)

    def owners(self) -> list[str]:
        with self._locked():
            return [owner for (owner,) in self._run(_OWNERS).fetchall()]

    def take_over(
        self,
        dead: Collection[str],
        owner: str,
        channels: Collection[str],
        queue: str = "",
        queued: Collection[str] = (),
    ) -> list[StoredWork]:
        with self._writing() as now:
            values = {name: dump(list(of)) for name, of in (("dead", dead), ("channels", channels), ("queued", queued))}
            values["queue"] = queue
            ids = [id for (id,) in self._run(f"SELECT id FROM work WHERE {_DEAD} ORDER BY seq", **values)]
            if not ids:
                return []
            self._run(_TAKE_OVER, owner=owner, end=now + WAITING_SECONDS, now=now, **values)
            return self._items(f"{_SELECT} WHERE {_MEMBERS} ORDER BY seq", ids=dump(ids))

    def failed(self, channel: str) -> list[StoredWork]:
        with self._locked():
            where = f"state = '{FAILED}' AND channel = :channel AND end > :now"
            return self._items(f"{_SELECT} WHERE {where} ORDER BY received", channel=channel, now=time.time())

    def replay(self, id: str, owner: str) -> StoredWork | None:
        with self._writing() as now:
            if self._run(_REPLAY, id=id, owner=owner, end=now + WAITING_SECONDS, now=now).rowcount < 1:
                return None
            return self._items(f"{_SELECT} WHERE id = :id", id=id)[0]

    def _items(self, statement: str, **values: Any) -> list[StoredWork]:
        names = _COLUMNS.split(", ")
        return [StoredWork.of(dict(zip(names, row, strict=True))) for row in self._run(statement, **values)]
