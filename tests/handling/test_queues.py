"""Background handlers in the workers of a task queue: real workers, a real redis, and both of them killed."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import select
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import redis

from tests.handling.test_deduplication import Plain
from tests.support import small
from tests.support.envelopes import CORP_ID, TOKEN, seal
from tests.support.forks import preload, python
from tests.support.sender import Sender, event_xml, text_xml
from tests.support.servers import Redis
from tests.support.small import Router
from tests.support.waiting import until
from wecom_client import Bot, BotConnection, CallbackRouter, ConfigurationError, MemoryStorage, WeComCrypto
from wecom_client.callbacks import BotTextMessage
from wecom_client.queues import GivenUpError, TryLaterError
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.handling.queues.celery_ledger import Ledger, LedgerEntry

ROOT = Path(__file__).parents[2]
SENDER = Sender()
APP = "tests.support.queue_app"
WORKERS = {
    "celery": f"celery -A {APP} worker -Q callbacks -c 2 --without-mingle --without-gossip".split(),
    "dramatiq": f"dramatiq {APP} --processes 1 --threads 2".split(),
}
preload(
    *("celery.bin.celery", "celery.bin.worker", "celery.apps.worker", "celery.concurrency.prefork"),
    *("celery.fixups.django", "kombu.transport.redis", "wecom_client.queues.celery"),
    *("dramatiq.cli", "dramatiq.brokers.redis", "wecom_client.queues.dramatiq"),
)

TASKS = re.compile(rb"prefix:(callbacks|unacked|wecom-ledger:.*)|dramatiq:(default(\.DQ)?(\.msgs)?|__acks__.*)")
"""Names of what a broker keeps only while it has tasks."""


class Stage:
    """A web process (this one), a redis that keeps its data, and workers."""

    def __init__(self, kind: str, folder: Path) -> None:
        self.redis = Redis(keeps=True)
        self.redis.start()
        self.log = folder / "log"
        self.kind = kind
        self.environment = {
            "QUEUE_REDIS_PORT": str(self.redis.port),
            "QUEUE_KIND": kind,
            "QUEUE_LOG": str(self.log),
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "generated")]),
        }
        self.workers: list[subprocess.Popen[bytes]] = []
        with pytest.MonkeyPatch.context() as patch:
            for name, value in self.environment.items():
                patch.setenv(name, value)
            sys.modules.pop("tests.support.queue_app", None)
            self.router: Router = importlib.import_module("tests.support.queue_app").router

    def start_worker(self, *options: str) -> None:
        with (self.log.parent / "worker").open("ab") as output:
            worker = subprocess.Popen(
                [*python(), "-m", *WORKERS[self.kind], *options],
                cwd=ROOT,
                env={**os.environ, "QUEUE_PAUSE": "0.2", **self.environment},
                stdin=subprocess.PIPE,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
        self.workers.append(worker)

    def kill_worker(self) -> None:
        """As the system does when memory runs out: all of it, at once."""
        with self.workers.pop() as worker:
            os.killpg(worker.pid, signal.SIGKILL)
            assert worker.stdin is not None
            nobody_reads = select.poll()
            nobody_reads.register(worker.stdin, 0)
            assert nobody_reads.poll(20_000)

    def pass_time(self) -> None:
        """Make the taken tasks of workers overdue, and the leases of dead workers, if no worker is alive."""
        with self.broker() as broker:
            for key in broker.scan_iter(_type="zset"):  # each is sorted by the time
                for member, moment in broker.zrange(key, 0, -1, withscores=True):
                    unit = 1 if moment < 1e11 else 1000
                    broker.zadd(key, {member: moment - 100 * unit}, xx=True)
        if not self.workers:
            with redis.Redis(port=self.redis.port) as storage:
                for key in storage.scan_iter():
                    storage.pexpire(key, max(1, storage.pttl(key) - 100_000))

    def broker(self) -> redis.Redis:
        return redis.Redis(port=self.redis.port, db=1)

    def is_idle(self) -> bool:
        """Whether the broker has no task any more, waiting or taken: nothing happens by itself then."""
        with self.broker() as broker:
            return not any(TASKS.fullmatch(key) for key in broker.scan_iter())

    def watch(self) -> bool:
        """Start a worker for each that has ended, as a supervisor does: kombu stumbles at times over tasks that are not
        acknowledged when the broker goes away, and the worker ends."""
        ended = [worker for worker in self.workers if worker.poll() is not None]
        for worker in ended:
            self.workers.remove(worker)
            worker.communicate()  # it has ended, its stream has not
            self.pass_time()
            self.start_worker()
        return True

    def post(self, number: int, content: str = "hi") -> CallbackResponse:
        return self.router.handle(*SENDER.post(text_xml(content, msgid=number)))

    def lines(self, start: str = "") -> list[str]:
        found = self.log.read_text().splitlines() if self.log.exists() else []
        return [line for line in found if line.startswith(start)]

    def close(self) -> None:
        while self.workers:
            self.kill_worker()
        self.router.close(1)
        self.redis.close()


@pytest.fixture(params=["celery", "dramatiq"])
def stage(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Stage]:
    pytest.importorskip(request.param)
    stage = Stage(request.param, tmp_path)
    yield stage
    stage.close()


def test_callbacks_are_handled_by_workers(stage: Stage) -> None:
    """Once each, with the message as it came; their answers are sent, repeats are not handled."""
    strange = text_xml("你好 ]] &", msgid=1).replace("<AgentID>", "<Brand>new</Brand><AgentID>")
    for _ in range(3):
        assert stage.router.handle(*SENDER.post(strange)).body == b"success"
    for number in range(2, 12):
        assert stage.post(number).status == 200
    assert stage.router.handle(*SENDER.post(event_xml("<EventKey>k</EventKey>"))).status == 200
    assert stage.lines() == []
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 11 and stage.lines("event"))
    for _ in range(3):
        assert stage.post(5).status == 200
    until(stage.is_idle)
    assert sorted(stage.lines("sent")) == sorted(
        [f"sent {number} answer to hi" for number in range(2, 12)] + ["sent 1 answer to 你好 ]] &"]
    )
    (first,) = stage.lines("began 1 ")
    assert "'Brand': 'new'" in first
    assert stage.lines("event") == ["event k"]
    assert "你好" not in (stage.log.parent / "worker").read_text()


def test_a_handler_that_fails_is_called_again(stage: Stage) -> None:
    stage.start_worker()
    assert stage.post(1, "fail").status == 200
    until(lambda: stage.lines("sent") and stage.is_idle())
    assert stage.lines("sent") == ["sent 1 answer to fail"]
    assert len(stage.lines("began")) == 2


def test_a_killed_worker_loses_nothing(stage: Stage) -> None:
    """Killed while all of its processes work and more waits: all of it is handled by the next one."""
    for number in range(1, 5):
        assert stage.post(number, "slow").status == 200
    stage.start_worker()
    until(lambda: len(stage.lines("began")) == 2)
    for number in range(5, 9):
        assert stage.post(number).status == 200
    stage.kill_worker()
    Path(f"{stage.log}.go").touch()
    stage.pass_time()
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 8 and stage.is_idle())
    assert sorted(stage.lines("sent")) == sorted(
        [f"sent {number} answer to slow" for number in range(1, 5)]
        + [f"sent {number} answer to hi" for number in range(5, 9)]
    )


def test_a_broker_that_is_restarted_loses_nothing(stage: Stage) -> None:
    """Neither before a worker runs nor while it handles something, which it cannot acknowledge any more then."""
    assert stage.post(1).status == 200
    stage.redis.kill()
    assert stage.post(2).status == 503  # WeCom sends it again
    stage.redis.start()
    until(lambda: stage.post(2).status == 200)
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 2 and stage.is_idle())
    assert stage.post(4, "slow").status == 200
    until(lambda: stage.lines("began 4"))
    stage.redis.kill()
    stage.redis.start()
    until(lambda: stage.post(3).status == 200)
    Path(f"{stage.log}.go").touch()
    until(lambda: stage.watch() and len(stage.lines("sent")) >= 4)
    stage.pass_time()
    until(lambda: stage.watch() and stage.is_idle())
    expected = [*(f"sent {number} answer to hi" for number in (1, 2, 3)), "sent 4 answer to slow"]
    assert sorted(stage.lines("sent")) == expected


@pytest.mark.parametrize("way", ["exit", "kill"])
def test_a_message_that_kills_its_worker_is_set_aside(stage: Stage, way: str) -> None:
    """After as many deaths as there are retries, and one; what other members wrote is handled meanwhile."""
    stage.environment["QUEUE_LEASE"] = "1"
    assert stage.post(1, way).status == 200
    for number in range(2, 8):
        assert stage.post(number).status == 200
    stage.start_worker()
    until(lambda: stage.watch() and stage.lines("given up") and len(stage.lines("sent")) >= 6)
    until(lambda: stage.watch() and stage.is_idle())
    assert len(stage.lines("began 1 ")) == 2, stage.log.read_text()
    (line,) = stage.lines("given up")
    assert line == "given up 1: its worker died, 2 times in all"
    # One that was at work in the same process at its death may have been sent before.
    assert sorted(set(stage.lines("sent"))) == [f"sent {number} answer to hi" for number in range(2, 8)]
    (one,) = stage.router.given_up()
    assert (one.id, one.kind) == ("1", "TextMessage")
    assert isinstance(one.callback, small.TextMessage)
    assert one.callback.content == way
    text = (stage.log.parent / "worker").read_text()
    assert "the callback 1 (TextMessage) is given up" in text
    assert way not in text.replace("exit", "exit" if way == "kill" else "")


# -- the ledger of Celery on redis -------------------------------------------------------------------------------------


@pytest.fixture
def celery_stage(tmp_path: Path) -> Iterator[Stage]:
    pytest.importorskip("celery")
    stage = Stage("celery", tmp_path)
    yield stage
    stage.close()


LEDGER = "prefix:wecom-ledger:wecom.callback"


@pytest.mark.parametrize("pool", ["prefork", "threads", "solo"])
def test_a_task_lost_while_a_worker_takes_it_is_handled(celery_stage: Stage, pool: str) -> None:
    """Taken off the list as a worker does it that is killed before it notes that it has it."""
    broker = celery_stage.broker()
    for number in (1, 2):
        assert celery_stage.post(number).status == 200
    assert broker.zcard(LEDGER) == 2
    assert broker.brpop(["prefix:callbacks"], 10) is not None
    assert broker.llen("prefix:callbacks") == 1
    assert not broker.exists("prefix:unacked")
    celery_stage.start_worker("--pool", pool)
    until(lambda: celery_stage.lines("sent"))
    celery_stage.pass_time()
    until(lambda: len(celery_stage.lines("sent")) >= 2 and celery_stage.is_idle())
    assert sorted(celery_stage.lines("sent")) == ["sent 1 answer to hi", "sent 2 answer to hi"]
    assert sorted(line.split(" {")[0] for line in celery_stage.lines("began")) == ["began 1", "began 2"]
    assert not broker.exists(LEDGER)


def test_two_workers_do_not_duplicate_lost_tasks_after_a_broker_restart(celery_stage: Stage) -> None:
    broker = celery_stage.broker()
    for number in range(1, 21):
        assert celery_stage.post(number).status == 200
    while broker.rpop("prefix:callbacks"):
        pass
    for _ in range(2):
        celery_stage.start_worker()
    until(lambda: [client["cmd"] for client in broker.client_list()].count("brpop") == 2)
    celery_stage.redis.kill()
    celery_stage.redis.start()
    celery_stage.pass_time()
    until(lambda: celery_stage.watch() and len(celery_stage.lines("sent")) >= 20)
    celery_stage.pass_time()
    until(lambda: celery_stage.watch() and celery_stage.is_idle())
    assert sorted(celery_stage.lines("sent")) == sorted(f"sent {number} answer to hi" for number in range(1, 21))


def test_a_task_that_is_overdue_is_taken_by_one(celery_stage: Stage) -> None:
    """Not before its time, by one of two who look at once, and again when it is overdue again."""
    ledger = Ledger("other")
    app = importlib.import_module("tests.support.queue_app").app
    entry = LedgerEntry("id", "text")
    with app.connection_for_write() as connection:
        channel = connection.default_channel
        ledger.add(channel, entry)
        assert ledger.take_overdue(channel) == []
        key, member = "prefix:wecom-ledger:other", entry.encode()
        for _ in range(2):
            celery_stage.broker().zadd(key, {member: time.time() - 1})
            assert [ledger.take_overdue(channel) for _ in range(2)] == [[entry], []]
        ledger.remove(channel, entry)
        assert not celery_stage.broker().exists(key)


@pytest.mark.parametrize(
    ("settings", "every"), [({"visibility_timeout": 40}, 10), ({"visibility_timeout": 1}, 1), ({}, 60)]
)
def test_how_often_lost_tasks_are_looked_for(
    settings: dict[str, Any], every: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Four times while the broker waits for a task, within bounds."""
    celery = pytest.importorskip("celery")
    pytest.importorskip("redis")
    found: list[float] = []
    module = "wecom_runtime.handling.queues.celery"
    monkeypatch.setattr(f"{module}.Sweeper", lambda every, sweep: found.append(every))
    app = celery.Celery("other", broker="redis://127.0.0.1")
    app.conf.broker_transport_options = settings
    importlib.import_module(module).CeleryQueue(app).serve(lambda text: None)
    (step,) = app.steps["worker"]
    step(None).create(None)
    assert found == [every]


def test_a_failure_that_lasts_ends(celery_stage: Stage) -> None:
    """Its retries are over: nothing is left of it in the ledger."""
    assert celery_stage.post(1, "always").status == 200
    celery_stage.start_worker()
    until(lambda: len(celery_stage.lines("began 1 ")) == 2 and celery_stage.is_idle())
    assert celery_stage.lines("sent") == []


# -- RabbitMQ ----------------------------------------------------------------------------------------------------------


def test_celery_waits_until_rabbitmq_has_a_task(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the app does with its other tasks."""
    celery = pytest.importorskip("celery")
    transport = importlib.import_module("kombu.transport.pyamqp").Transport
    asked: list[dict[str, Any]] = []

    def connect(**options: Any) -> None:
        asked.append(options)
        raise ConnectionRefusedError

    monkeypatch.setattr(transport, "Connection", staticmethod(connect))
    app = celery.Celery("other", broker="amqp://127.0.0.1")
    app.conf.broker_transport_options = {"confirm_publish": False, "max_retries": 0, "client_properties": {}}
    queue = importlib.import_module("wecom_client.queues.celery").CeleryQueue(app)
    queue.serve(lambda text: None)
    with pytest.raises(importlib.import_module("kombu.exceptions").OperationalError):
        queue.put("text")
    assert asked
    assert all(options["confirm_publish"] is True and "client_properties" in options for options in asked)


def test_dramatiq_must_wait_until_rabbitmq_has_a_task() -> None:
    stub = pytest.importorskip("dramatiq.brokers.stub")
    module = importlib.import_module("wecom_client.queues.dramatiq")
    broker = stub.StubBroker()
    module.DramatiqQueue(broker)
    broker.confirm_delivery = False  # the default of RabbitmqBroker
    with pytest.raises(ConfigurationError, match="confirm_delivery=True"):
        module.DramatiqQueue(broker)


# -- any queue ---------------------------------------------------------------------------------------------------------


class ListQueue:
    """A queue of a user, whose tasks are processed when the test asks for it."""

    def __init__(self) -> None:
        self.tasks: list[str] = []
        self.retries = 5
        self.broken: Exception | None = None
        self.threads: set[int] = set()

    def serve(self, work: Callable[[str], None]) -> None:
        self.work = work

    def put(self, text: str) -> None:
        self.threads.add(threading.get_ident())
        if self.broken is not None:
            raise self.broken
        self.tasks.append(text)


def test_a_callback_is_acknowledged_when_the_queue_has_it(caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=Plain())
    seen: list[str] = []
    router.on(small.TextMessage, background=True)(lambda message: seen.append(message.content))
    router.on(small.MenuEvent)(lambda message: seen.append("at once"))
    router.hand_to(queue)
    queue.broken = ConnectionError("redis://:password@host")
    assert router.handle(*SENDER.post(text_xml())).status == 503
    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text
    queue.broken = None
    for _ in range(3):
        assert router.handle(*SENDER.post(text_xml("the secret"))).status == 200
    (task,) = queue.tasks
    assert "secret" not in task
    assert seen == []
    for _ in range(3):  # a queue delivers twice at times
        queue.work(task)
    assert seen == ["the secret"]
    assert router.handle(*SENDER.post(event_xml())).status == 200
    assert seen == ["the secret", "at once"]


def test_a_failure_in_a_worker_asks_for_another_call(caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=Plain())
    calls: list[int] = []

    @router.on(small.TextMessage, background=True)
    def fail_once(message: small.TextMessage) -> None:
        calls.append(1)
        if len(calls) == 1:
            raise ValueError(message.content)

    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml("the secret")))
    with pytest.raises(TryLaterError) as caught:
        queue.work(queue.tasks[0])
    assert caught.value.is_failure
    assert caught.value.seconds == 10
    assert "ValueError" in caplog.text
    assert "the secret" not in caplog.text + repr(caught.value)
    queue.work(queue.tasks[0])
    queue.work(queue.tasks[0])
    assert len(calls) == 2


def test_an_answer_that_cannot_be_sent_asks_for_no_other_call(caplog: pytest.LogCaptureFixture) -> None:
    def refuse(message: object, value: object) -> None:
        raise ConnectionError

    errors: list[Exception] = []
    queue = ListQueue()
    router = Router(SENDER.crypto, session=Plain(), answer=refuse, on_error=lambda message, error: errors.append(error))
    calls: list[int] = []

    @router.on(small.TextMessage, background=True)
    def answer(message: small.TextMessage) -> str:
        calls.append(1)
        return "an answer"

    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    for _ in range(2):
        queue.work(queue.tasks[0])
    assert calls == [1]
    assert [type(error) for error in errors] == [ConnectionError]
    assert "ConnectionError" in caplog.text


def test_that_a_task_was_handled_is_known_for_a_day() -> None:
    """Its worker may be killed just before it tells the queue, and the next one be started much later."""
    kept: dict[str, float | None] = {}

    class Noting(Plain):
        def set(self, key: str, value: Any, ttl: float | None = None) -> None:
            if not key.endswith(":deliveries") and not key.startswith("process:"):
                kept[key] = ttl
            super().set(key, value, ttl)

    queue = ListQueue()
    router = Router(SENDER.crypto, session=Noting())
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    queue.work(queue.tasks[0])
    assert sorted(kept.values(), key=lambda ttl: ttl or 0) == [600, 86_400]


def test_callbacks_of_a_long_connection_go_through_a_queue() -> None:
    """The workers make the connection, too, and do not start it; they answer by the address that the message has."""
    queue = ListQueue()
    shared = Plain()
    with FakeWeCom() as fake, Bot() as answers:
        bot = fake.bot()
        web, worker, other = (CallbackRouter(session=shared, answer=answers.answer) for _ in range(3))
        for router in (web, worker, other):
            router.on(BotTextMessage, background=True)(lambda message: f"later: {message.text.content}")
        web.hand_to(queue)
        with BotConnection(bot.bot_id, bot.secret, web, url=bot.url):
            bot.push({"msgtype": "text", "text": {"content": "the secret"}}, timeout=0)
            until(lambda: queue.tasks)
        (task,) = queue.tasks
        assert "secret" not in task
        with pytest.raises(GivenUpError, match="same BotConnection"):
            other.work(task)
        BotConnection(bot.bot_id, bot.secret, worker, url=bot.url)
        for _ in range(2):
            worker.work(task)
        assert [message.text for message in bot.messages if message.by == "bot"] == ["later: the secret"]
        with pytest.raises(ConfigurationError, match="no callback URL"):
            CallbackRouter(answers.crypto)


def test_requirements_of_a_queue() -> None:
    with pytest.raises(ConfigurationError, match="session="):
        Router(SENDER.crypto).hand_to(ListQueue())
    with pytest.raises(ConfigurationError, match="session="):
        Router(SENDER.crypto, session=MemoryStorage()).hand_to(ListQueue())
    router = Router(SENDER.crypto, session=Plain())
    queue = ListQueue()
    router.hand_to(queue)
    with pytest.raises(ConfigurationError, match="already"):
        router.hand_to(ListQueue())


def test_a_missing_handler_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=Plain())
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    other = Router(SENDER.crypto, session=Plain())
    other.work(queue.tasks[0])
    assert "no handler for a TextMessage" in caplog.text


# -- what is given up --------------------------------------------------------------------------------------------------


class Death(BaseException):
    """Ends a worker as SIGKILL does: nothing that it wanted to write afterwards is written."""


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.REPEAT_WAIT", 0.05)


class View(Plain):
    """The view of a process on a storage, until the process is dead."""

    def __init__(self, values: dict[str, Any]) -> None:
        self.values = values
        self.is_dead = False
        self.refuses = "nothing"
        self.dies_after = "nothing"
        self.threads: set[int] = set()

    def get(self, key: str, default: Any = None) -> Any:
        self.threads.add(threading.get_ident())
        return super().get(key, default)

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        if key.startswith(self.refuses):
            raise ValueError("too large")
        if not self.is_dead:
            super().set(key, value, ttl)
        self.is_dead = self.is_dead or (key.startswith(self.dies_after) and key.count(":") == 1)

    def delete(self, key: str) -> None:
        if not self.is_dead:
            super().delete(key)


class Office:
    """A router whose background handler fails or dies on request, and its queue."""

    def __init__(self, retries: int = 2) -> None:
        self.told: list[tuple[Any, str]] = []
        self.calls: list[str] = []
        self.queue = ListQueue()
        self.queue.retries = retries
        self.values: dict[str, Any] = {}
        self.fails: type[BaseException] | None = None
        self.start()

    def start(self) -> None:
        """Begin with a new process."""
        self.storage = View(self.values)
        self.router = Router(
            SENDER.crypto,
            session=self.storage,
            on_given_up=lambda message, reason: self.told.append((message, reason)),
        )
        self.router.on(small.TextMessage, background=True)(self.handle)
        self.router.hand_to(self.queue)

    def handle(self, message: small.TextMessage) -> None:
        self.calls.append(message.content)
        if self.fails is not None:
            self.storage.is_dead = self.fails is Death
            raise self.fails(message.content)

    def bury(self) -> None:
        """Let the leases of the dead process run out, and start the next one."""
        for key in [key for key, value in self.values.items() if "working" in value]:
            del self.values[key]
        self.start()

    def post(self, number: int = 1, content: str = "a secret") -> str:
        assert self.router.handle(*SENDER.post(text_xml(content, msgid=number))).status == 200
        return self.queue.tasks.pop()

    def work(self, task: str, router: Router | None = None) -> str:
        """Process a task in a worker; return the result."""
        try:
            (router or self.router).work(task)
        except TryLaterError:
            return "later"
        except GivenUpError:
            return "given up"
        except (Death, KeyboardInterrupt):
            return "died"
        return "done"


def test_tasks_that_fail_too_often_are_given_up(caplog: pytest.LogCaptureFixture) -> None:
    office = Office(retries=2)
    office.fails = ValueError
    task = office.post(7)
    assert [office.work(task) for _ in range(3)] == ["later", "later", "given up"]
    ((message, reason),) = office.told
    assert (message.id, reason) == (7, "its handler failed, 3 times in all, most recently with ValueError")
    (error,) = (record.getMessage() for record in caplog.records if "is given up" in record.getMessage())
    assert "the callback 7 (TextMessage)" in error
    assert "router.given_up()" in error
    assert "a secret" not in caplog.text
    assert office.work(task) == "done"  # where the queue has it twice
    assert len(office.calls) == 3


def test_given_up_tasks_are_listed_sealed_and_can_be_replayed() -> None:
    office = Office(retries=0)
    office.fails = ValueError
    tasks = [office.post(number, f"the secret {number}") for number in range(1, 4)]
    assert [office.work(task) for task in tasks] == ["given up"] * 3
    assert "the secret" not in repr(office.values)
    found = office.router.given_up()
    assert [(one.id, one.kind) for one in found] == [(str(number), "TextMessage") for number in range(1, 4)]
    assert [getattr(one.callback, "content", None) for one in found] == [f"the secret {n}" for n in range(1, 4)]
    assert "the secret" not in repr(found)
    assert office.queue.tasks == []
    office.fails = None
    found[1].replay()
    assert [one.id for one in office.router.given_up()] == ["1", "3"]
    (task,) = office.queue.tasks
    assert office.work(task) == "done"
    assert office.calls[-1] == "the secret 2"
    with pytest.raises(ConfigurationError, match="no longer kept"):
        found[1].replay()


def test_damaged_entries_are_not_listed() -> None:
    office = Office(retries=0)
    office.fails = ValueError
    assert office.work(office.post(1)) == "given up"
    (key,) = (key for key, value in office.values.items() if '"tasks"' in str(value))
    kept = json.loads(office.values[key])["tasks"]
    damaged = [["name", "2", "no time", "reason", "kind"], ["name", "3"], "none"]
    office.values[key] = json.dumps({"tasks": [*damaged, *kept]})
    assert [one.id for one in office.router.given_up()] == ["1"]


async def awaited_replay(office: Office) -> list[Any]:
    first, second = await office.router.given_up_async()
    callbacks = [await first.callback_async(), await second.callback_async()]
    await second.replay_async()
    assert [one.id for one in await office.router.given_up_async()] == ["1"]
    with pytest.raises(ConfigurationError, match="no longer kept"):
        await second.replay_async()
    return callbacks


def test_replaying_does_not_block_the_loop() -> None:
    office = Office(retries=0)
    office.fails = ValueError
    assert [office.work(office.post(number)) for number in (1, 2)] == ["given up"] * 2
    office.storage.threads.clear()
    office.queue.threads.clear()
    callbacks = asyncio.run(awaited_replay(office))
    assert [callback.id for callback in callbacks] == [1, 2]
    assert len(office.queue.tasks) == 1
    assert office.storage.threads
    assert threading.get_ident() not in office.storage.threads | office.queue.threads


def test_they_are_kept_for_seven_days(monkeypatch: pytest.MonkeyPatch) -> None:
    office = Office(retries=0)
    office.fails = ValueError
    office.work(office.post(1))
    now = time.time()
    for day, expected in ((6.9, ["1"]), (7.1, [])):
        monkeypatch.setattr(time, "time", lambda day=day: now + day * 86_400)
        assert [one.id for one in office.router.given_up()] == expected


def test_the_last_thousand_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.queues.given_up.MAX_SET_ASIDE", 5)
    office = Office(retries=0)
    office.fails = ValueError
    for number in range(1, 9):
        office.work(office.post(number))
    assert [one.id for one in office.router.given_up()] == ["4", "5", "6", "7", "8"]
    assert len([key for key in office.values if key.startswith("given-up:") and key.count(":") == 2]) == 5


def test_tasks_that_kill_their_worker_pause_and_are_given_up() -> None:
    office = Office(retries=1)
    office.fails = Death
    task = office.post(1)
    outcomes: list[str] = []
    for _ in range(4):
        outcomes.append(office.work(task))
        office.bury()
    assert outcomes == ["died", "later", "died", "given up"]  # later: others go first
    assert office.calls == ["a secret"] * 2
    ((message, reason),) = office.told
    assert (message.content, reason) == ("a secret", "its worker died, 2 times in all")
    office.fails = None
    office.router.given_up()[0].replay()
    assert office.work(office.queue.tasks.pop()) == "done"


def test_a_task_stays_given_up_when_its_worker_dies() -> None:
    office = Office(retries=0)
    office.fails = ValueError
    task = office.post()
    office.storage.dies_after = "given-up"
    assert office.work(task) == "given up"
    office.bury()
    assert office.work(task) == "given up"
    assert office.work(task) == "done"
    assert len(office.calls) == 1
    assert len(office.router.given_up()) == 1


def test_tasks_of_a_dead_worker_are_handled_one_at_a_time() -> None:
    """So that what was merely at work beside the one that killed it is cleared, and not given up with it."""
    office = Office(retries=1)
    guilty, innocent = office.post(1, "guilty"), office.post(2, "innocent")
    handle, seen = office.handle, list[str]()

    def nested(message: small.TextMessage) -> None:
        if message.content == "guilty" and len(seen) < 2:  # the other one is at work when this one dies
            seen.append(office.work(innocent))
        handle(message)

    office.handle = nested  # type: ignore[method-assign]
    office.start()
    office.fails = Death
    assert office.work(guilty) == "died"
    office.bury()
    assert seen == ["died"]
    assert [office.work(task) for task in (guilty, innocent)] == ["later"] * 2
    assert office.work(guilty) == "died"
    assert seen == ["died", "later"]
    office.bury()
    office.fails = None
    assert office.work(guilty) == "given up"
    assert office.work(innocent) == "done"
    assert [one.id for one in office.router.given_up()] == ["1"]


def test_a_worker_that_is_stopped_counts_for_nothing() -> None:
    office = Office(retries=0)
    office.fails = KeyboardInterrupt
    task = office.post()
    assert [office.work(task) for _ in range(4)] == ["died"] * 4
    office.fails = None
    assert office.work(task) == "done"


def test_a_forged_key_has_nothing_done() -> None:
    """The key is sealed together with the message: with another one the same message would be handled again."""
    office = Office()
    task = office.post()
    assert office.work(task) == "done"
    record = json.loads(task)
    (name,) = (name for name, value in record.items() if isinstance(value, str))
    for number in range(3):
        forged = json.dumps({**record, "key": f"callback:forged:{number}", "task": f"forged {number}"})
        assert office.work(forged) == "done"
    assert office.calls == ["a secret"]
    sealed = seal(text_xml("forged"), CORP_ID)  # as WeCom seals a callback
    assert office.work(json.dumps({**record, name: sealed})) == "given up"
    assert office.calls == ["a secret"]


def test_a_changed_ciphertext_has_nothing_done() -> None:
    """What is sealed is secret, and not whole by that: where a part of it changes, it opens as something else."""
    office = Office()
    task = office.post()
    assert office.work(task) == "done"
    sealed = json.loads(task)["sealed"]
    for place in range(0, len(sealed) - 4, 3):
        changed = f"{sealed[:place]}{'A' if sealed[place] != 'A' else 'B'}{sealed[place + 1 :]}"
        assert office.work(json.dumps({"sealed": changed})) in ("done", "given up")
    assert office.calls == ["a secret"]


@pytest.mark.parametrize("task", ["", "x", "{}", "[1]", '{"key": 1, "message": "x"}', '{"sealed": "%s"}' % ("x" * 43)])
def test_invalid_tasks_are_given_up(task: str, caplog: pytest.LogCaptureFixture) -> None:
    office = Office()
    assert office.work(task) == "given up"
    assert office.told[0][0] is None
    (one,) = office.router.given_up()
    assert (one.kind, one.callback) == ("", None)
    assert one.reason in caplog.text
    one.replay()
    assert office.queue.tasks == [task]


def test_tasks_sealed_with_another_key_are_handled_with_that_key() -> None:
    office = Office()
    task = office.post()
    stranger = Router(WeComCrypto(TOKEN, "x" * 43, CORP_ID), session=office.storage)
    assert office.work(task, stranger) == "given up"
    (one,) = office.router.given_up()
    assert getattr(one.callback, "content", None) == "a secret"
    one.replay()
    assert office.work(office.queue.tasks.pop()) == "done"
    assert office.calls == ["a secret"]


def test_a_storage_that_fails_leaves_the_task_in_the_queue() -> None:
    office = Office(retries=0)
    office.fails = ValueError
    task = office.post()
    office.storage.refuses = "given-up"
    assert office.work(task) == "later"
    assert office.told == []
    office.start()
    assert office.work(task) == "given up"
