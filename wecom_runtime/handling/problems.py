"""The problems of a component for its operator: short texts in `health()`, each also logged once."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from wecom_runtime import fork
from wecom_runtime.language import ENGLISH, say, use_language
from wecom_runtime.logs import logger

if TYPE_CHECKING:
    from .deduplication import Deduplicator
    from .running.workers import Workers
    from .time_limit import TimeLimit

START_LIMIT = 60.0
"""Seconds that acknowledged work may wait for a worker before this is a problem."""
MAX_NAMES = 5
"""The largest number of handlers that a problem names."""


class ProblemLog:
    """The current problems of a component. A problem is logged when it begins, once.

    Args:
        find: Returns the text of each problem by its kind. The text may contain numbers that change.
    """

    def __init__(self, find: Callable[[], Mapping[str, str]]) -> None:
        self._find = find
        self._logged: frozenset[str] = frozenset()
        self._mutex = fork.Mutex()

    def report(self) -> None:
        """Log the problems that have begun since the last report. Log lines are English."""
        with self._mutex.lock:
            with use_language(ENGLISH):
                found = self._find()
            new = [text for kind, text in found.items() if kind not in self._logged]
            self._logged = frozenset(found)
        for text in new:
            logger.warning("%s", text)

    def texts(self) -> list[str]:
        """Return the texts of the problems, and log the new ones."""
        self.report()
        return list(self._find().values())


def problems_of_work(workers: Workers, deduplicator: Deduplicator, time_limit: TimeLimit) -> dict[str, str]:
    """Return the problems of handlers and of the storage, by their kinds."""
    found: dict[str, str] = {}
    now = time.monotonic()
    jobs = workers.jobs()
    waiting = [job for job in jobs if job.started_at is None and job.due_at is not None]
    if late := [job for job in waiting if job.due_at is not None and now - job.due_at > START_LIMIT]:
        found["waiting"] = say(
            "acknowledged work cannot begin: {count} handlers have waited for a worker for more than {seconds:g} s "
            "({names})",
            count=len(late),
            seconds=START_LIMIT,
            names=_names(job.name for job in late),
        )
    if names := time_limit.late():
        found["running"] = say(
            "{count} handlers have run for more than {seconds:g} s ({names})",
            count=len(names),
            seconds=time_limit.seconds,
            names=_names(names),
        )
    if problem := deduplicator.storage_problem:
        found["storage"] = say(
            "the storage fails ({error}): this process alone recognises repeats, and acknowledged messages are lost if "
            "it dies",
            error=problem,
        )
    return found


def _names(handlers: Iterable[str]) -> str:
    counts = Counter(handlers).most_common(MAX_NAMES + 1)
    names = [name if number == 1 else f"{name} x {number}" for name, number in counts[:MAX_NAMES]]
    return ", ".join([*names, "…"] if len(counts) > MAX_NAMES else names)
