"""Pools, loops and background jobs that threads share: each pair of operations gives a correct result."""

from __future__ import annotations

import asyncio
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterable
from concurrent.futures import Future
from types import SimpleNamespace
from typing import Any, cast

import pytest

import wecom_runtime.handling.deduplication
import wecom_runtime.handling.matching.middleware
import wecom_runtime.handling.member_queues
import wecom_runtime.handling.problems
import wecom_runtime.handling.questions.pending
import wecom_runtime.handling.questions.shared
import wecom_runtime.handling.queues.given_up
import wecom_runtime.handling.running.loop_thread
import wecom_runtime.handling.running.thread_pool
import wecom_runtime.handling.running.workers
import wecom_runtime.handling.stop_switch
import wecom_runtime.handling.stopping.shared
import wecom_runtime.handling.streaming.answer
import wecom_runtime.handling.streaming.chunks
from tests.support.interleaving import both_orders, interleavings
from wecom_runtime.handling.matching.middleware import BlockedThread
from wecom_runtime.handling.running.loop_thread import LoopThread
from wecom_runtime.handling.running.thread_pool import PoolState, ThreadPool, run_calls
from wecom_runtime.handling.running.workers import Job, Workers

pytestmark = pytest.mark.skipif(sys.version_info < (3, 11), reason="traces of instructions need Python 3.11")


def raised(*results: Any) -> list[Exception]:
    return [one for one in results if isinstance(one, Exception)]


# -- threads


MIDDLEWARE = wecom_runtime.handling.matching.middleware
THREAD_POOL = wecom_runtime.handling.running.thread_pool
LOOP_THREAD = wecom_runtime.handling.running.loop_thread


def test_a_blocked_thread_calls_each_submitted_function_once() -> None:
    thread = LoopThread()

    async def loop_of() -> asyncio.AbstractEventLoop:
        return asyncio.get_running_loop()

    async def nothing() -> None:
        """Do nothing."""

    loop = thread.run(loop_of())

    def make() -> tuple[BlockedThread, list[None]]:
        return BlockedThread(loop), []

    for (_, calls), is_submitted, _ in both_orders(
        make, lambda it: it[0].submit(lambda: it[1].append(None)), lambda it: it[0].run(nothing()), MIDDLEWARE
    ):
        assert len(calls) == is_submitted
    thread.close()


def make_pool() -> PoolState:
    return PoolState(2, "pool")


def end_of(pool: PoolState) -> bool:
    """Close a pool; return whether its threads end."""
    pool.close()
    for thread in list(pool.threads):
        thread.join(10)
    return not any(thread.is_alive() for thread in pool.threads)


def test_a_closed_pool_has_no_threads_left() -> None:
    def make() -> tuple[PoolState, list[None]]:
        return make_pool(), []

    for (pool, calls), is_submitted, _ in both_orders(
        make, lambda it: it[0].submit(lambda: it[1].append(None)), lambda it: it[0].close(), THREAD_POOL
    ):
        assert end_of(pool)
        assert len(calls) == is_submitted


def test_a_pool_starts_a_thread_for_each_call() -> None:
    def make() -> tuple[PoolState, threading.Event]:
        return make_pool(), threading.Event()

    def submit(it: tuple[PoolState, threading.Event]) -> None:
        pool, end = it

        def wait() -> None:
            end.wait()

        pool.submit(wait)

    for (pool, end), *_ in both_orders(make, submit, submit, THREAD_POOL):
        assert (len(pool.threads), pool.idle) == (2, 0)
        end.set()
        assert end_of(pool)


def test_limits_of_a_pool_are_raised_and_lowered() -> None:
    pairs = [(PoolState.raise_limit, PoolState.lower_limit), (PoolState.lower_limit, PoolState.raise_limit)]
    for first, second in pairs:
        for pool, *_ in both_orders(make_pool, first, second, THREAD_POOL):
            assert pool.max_threads == 2


def test_a_thread_gets_idle_while_a_call_is_submitted() -> None:
    def make() -> PoolState:
        pool = PoolState(0, "pool")  # without further threads
        pool.calls.put(lambda: None)
        pool.calls.put(None)
        pool.idle = -1
        pool.max_threads = 1
        pool.threads.append(threading.current_thread())
        return pool

    for pool, *_ in both_orders(make, run_calls, lambda it: it.submit(lambda: None), THREAD_POOL):
        assert pool.idle == -1


def test_a_closed_pool_is_opened_once() -> None:
    class Counted(ThreadPool):
        opened = 0

        def renew(self) -> None:
            self.opened += 1
            super().renew()

    def make() -> ThreadPool:
        pool = Counted(1, "pool", joined_at_exit=False)
        pool.close()
        return pool

    for pool, *_ in both_orders(
        make, lambda it: it.submit(lambda: None), lambda it: it.submit(lambda: None), THREAD_POOL
    ):
        assert cast(Counted, pool).opened == 2
        pool.close()


async def _loop_of_task() -> asyncio.AbstractEventLoop:
    return asyncio.get_running_loop()


def test_all_coroutines_run_in_one_loop() -> None:
    for thread, *futures in both_orders(
        LoopThread, lambda it: it.submit(_loop_of_task()), lambda it: it.submit(_loop_of_task()), LOOP_THREAD
    ):
        first, second = (future.result(10) for future in futures)
        assert first is second
        thread.close()


def test_a_coroutine_is_done_before_the_loop_ends() -> None:
    def make() -> tuple[LoopThread, asyncio.AbstractEventLoop]:
        thread = LoopThread()
        return thread, thread.run(_loop_of_task())

    def close(it: tuple[LoopThread, asyncio.AbstractEventLoop]) -> None:
        thread, loop = it
        thread.close()
        while not loop.is_closed():
            time.sleep(0.0001)

    for (thread, _), submitted, _ in both_orders(make, lambda it: it[0].submit(_loop_of_task()), close, LOOP_THREAD):
        assert isinstance(submitted, Future), submitted
        submitted.result(10)
        thread.close()


# -- background jobs


WORKERS = wecom_runtime.handling.running.workers


class Working:
    """Workers for two jobs at once, of which one owner has one, and a backlog of two."""

    def __init__(self, workers: int = 2, backlog: int = 2) -> None:
        self.timers = SimpleNamespace(call_at=self.call_at, cancel=self.cancel, number=0, active=set[int]())
        self.workers = Workers(workers, backlog, LoopThread(), cast(Any, self.timers))
        self.ended = 0

    def call_at(self, *_: Any) -> int:
        self.timers.number += 1
        self.timers.active.add(self.timers.number)
        return int(self.timers.number)

    def cancel(self, number: int) -> None:
        self.timers.active.discard(number)

    def acquired(self, owner: str | None = "owner") -> Job:
        job = self.workers.try_acquire("handler", owner)
        assert job is not None
        return job

    @property
    def is_consistent(self) -> bool:
        """Whether the counts of each owner are those of its jobs."""
        workers = self.workers
        owners = {job.owner for job in [*workers.holding, *workers.queued] if job.owner is not None}
        return owners <= workers.owners.keys() and all(
            (found.holding, found.queued) == (_count(workers.holding, owner), _count(workers.queued, owner))
            for owner, found in workers.owners.items()
        )


def _count(jobs: Iterable[Job], owner: Any) -> int:
    return sum(job.owner == owner for job in jobs)


class WorkingJobs(Working):
    """The workers, with two jobs of one owner."""

    def __init__(self, workers: int = 2, backlog: int = 2) -> None:
        super().__init__(workers, backlog)
        self.first, self.second = self.acquired(), self.acquired()


def test_capacity_is_not_exceeded() -> None:
    def acquire(working: Working) -> Job | None:
        return working.workers.try_acquire("handler", "owner")

    for working, *jobs in both_orders(lambda: Working(1, 1), acquire, acquire, WORKERS):
        assert sum(job is not None for job in jobs) == 1
        assert working.is_consistent


def queue(working: Working) -> Job | None:
    return working.workers.try_queue("handler", "owner")


def force(working: Working) -> Job:
    return working.workers.force_acquire("handler", "owner")


OPERATIONS: dict[str, Callable[[Any], Any]] = {
    "force_acquire": force,
    "finish": lambda it: it.first.finish(),
    "finish another": lambda it: it.second.finish(),
    "suspend": lambda it: it.workers.suspended(it.first).__enter__(),
    "try_queue": queue,
}


@pytest.mark.parametrize("second", OPERATIONS)
@pytest.mark.parametrize("first", OPERATIONS)
def test_jobs_of_an_owner_are_counted(first: str, second: str) -> None:
    for working, *errors in interleavings(WorkingJobs, OPERATIONS[first], OPERATIONS[second], WORKERS):
        assert raised(*errors) == []
        assert working.is_consistent


@pytest.mark.parametrize("second", ["force_acquire", "finish another"])
def test_a_job_continues_while_others_come_and_go(second: str) -> None:
    def make() -> Any:
        working = WorkingJobs()
        working.context = working.workers.suspended(working.first)  # type: ignore[attr-defined]
        working.context.__enter__()  # type: ignore[attr-defined]
        return working

    for working, *errors in both_orders(
        make, lambda it: it.context.__exit__(None, None, None), OPERATIONS[second], WORKERS
    ):
        assert raised(*errors) == []
        assert working.is_consistent


def test_too_many_queued_jobs_are_refused() -> None:
    for working, *jobs in both_orders(Working, queue, queue, WORKERS):
        assert sum(job is not None for job in jobs) == 1
        assert working.is_consistent


def test_a_job_begins_once() -> None:
    for _, *begun in both_orders(
        WorkingJobs, lambda it: it.first.try_begin(), lambda it: it.first.try_begin(), WORKERS
    ):
        assert sorted(begun) == [False, True]


def test_the_end_of_a_job_is_reported_once() -> None:
    def make() -> WorkingJobs:
        working = WorkingJobs()

        def count() -> None:
            working.ended += 1

        working.first.on_end = count
        return working

    for working, *_ in both_orders(make, OPERATIONS["finish"], OPERATIONS["finish"], WORKERS):
        assert working.ended == 1


@pytest.mark.parametrize("second", ["finish", "completion"])
def test_the_completion_of_a_job_is_seen(second: str) -> None:
    def operate(working: WorkingJobs) -> Any:
        return working.first.finish() if second == "finish" else working.first.completion()

    for working, completion, other in both_orders(WorkingJobs, lambda it: it.first.completion(), operate, WORKERS):
        assert raised(completion, other) == []
        working.first.finish()
        assert completion.done() and (other is None or other.done())


@pytest.mark.parametrize("second", ["finish", "acquire"])
def test_a_flow_that_waits_gets_capacity(second: str) -> None:
    def make() -> Any:
        working = Working(1, 0)
        working.first = working.acquired()  # type: ignore[attr-defined]
        working.flows = []  # type: ignore[attr-defined]
        return working

    def wait(working: Any) -> Any:
        """Return the future of the flow, or its job."""
        flow = working.workers.acquire("handler", "owner", None)
        working.flows.append(flow)
        try:
            return next(flow).future
        except StopIteration as end:
            return end.value

    def operate(working: Any) -> Any:
        return working.first.finish() if second == "finish" else wait(working)

    for working, *waiting in both_orders(make, wait, operate, WORKERS):
        assert raised(*waiting) == []
        working.first.finish()
        for one in sorted(waiting, key=lambda one: isinstance(one, Future) and not one.done()):
            if one is not None:
                job = one.result(0) if isinstance(one, Future) else one
                job.finish()
        assert working.workers.free_capacity == 1


def test_a_flow_that_waits_no_longer_gives_its_capacity_back() -> None:
    def make() -> Any:
        working = Working(1, 0)
        working.first = working.acquired()  # type: ignore[attr-defined]
        working.flow = working.workers.acquire("handler", "owner", 1.0)  # type: ignore[attr-defined]
        next(working.flow)  # type: ignore[attr-defined]
        return working

    def end(working: Any) -> Job | None:
        try:
            next(working.flow)
        except StopIteration as ended:
            return cast("Job | None", ended.value)
        raise AssertionError("the flow still waits")

    for working, job, error in both_orders(make, end, lambda it: it.first.finish(), WORKERS):
        assert raised(job, error) == []
        if job is not None:
            job.finish()
        assert working.workers.free_capacity == 1


def test_refusals_are_counted() -> None:
    for _, *numbers in both_orders(
        Working, lambda it: it.workers.count_refusal("key"), lambda it: it.workers.count_refusal("key"), WORKERS
    ):
        assert sorted(numbers) == [1, 2]


def start(working: Working, job: Job) -> bool:
    return working.workers.waits_for_worker(job, lambda: None)


class QueuedJob(Working):
    """The workers, with a job that waits for an earlier one."""

    def __init__(self) -> None:
        super().__init__()
        job = queue(self)
        assert job is not None
        self.job = job
        self.workers.schedule_check()


def test_one_of_two_jobs_of_an_owner_gets_the_worker() -> None:
    for _, *waits in both_orders(WorkingJobs, lambda it: start(it, it.first), lambda it: start(it, it.second), WORKERS):
        assert sorted(waits) == [False, True]


def test_a_job_is_listed_while_it_gets_its_capacity() -> None:
    for working, jobs, _ in both_orders(QueuedJob, lambda it: it.workers.jobs(), lambda it: start(it, it.job), WORKERS):
        assert jobs == [working.job]


def test_checks_go_on_while_there_are_jobs() -> None:
    for working, *errors in both_orders(
        QueuedJob, lambda it: it.workers.check_jobs(), lambda it: start(it, it.job), WORKERS
    ):
        assert raised(*errors) == []
        assert working.workers.check is not None


def test_checks_go_on_when_a_job_begins_while_the_workers_close() -> None:
    def make() -> Working:
        working = Working()
        working.workers.schedule_check()
        return working

    for working, *errors in both_orders(
        make, lambda it: it.workers.close(), lambda it: start(it, it.acquired()), WORKERS
    ):
        assert raised(*errors) == []
        assert working.workers.check in working.timers.active


@pytest.mark.parametrize("operation", ["start_task", "start_tracked_task", "end"])
def test_tasks_begin_and_end_while_those_of_closed_loops_are_dropped(operation: str) -> None:
    async def wait() -> None:
        await asyncio.Event().wait()

    class Tasks(Working):
        def __init__(self) -> None:
            super().__init__()
            self.loop = asyncio.new_event_loop()
            weakref.finalize(self, self.loop.close)  # of the object that is only counted
            self.jobs = [self.acquired(None) for _ in range(3)]
            for job in self.jobs[:2]:
                self.loop.run_until_complete(self.begin(job))
            self.tasks = list(self.workers.tasks)

        async def begin(self, job: Job) -> None:
            if operation == "start_tracked_task":
                self.workers.start_tracked_task(job, wait)
            else:
                self.workers.start_task(job, wait)

        def change(self) -> None:
            if operation == "end":
                self.workers.on_task_end(self.tasks[0])
            else:
                self.loop.run_until_complete(self.begin(self.jobs[2]))

        def close(self) -> None:
            tasks = asyncio.all_tasks(self.loop)
            for task in tasks:
                task.cancel()
            self.loop.run_until_complete(asyncio.gather(*tasks, return_exceptions=True))
            self.loop.close()

    for tasks, *errors in interleavings(
        Tasks, lambda it: it.workers.drop_tasks_of_closed_loops(), Tasks.change, WORKERS
    ):
        assert raised(*errors) == []
        tasks.close()
