"""Background handlers in the workers of a task queue: real workers, a real redis, and both of them killed."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import select
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from tests.handling.test_deduplication import Plain
from tests.support import small
from tests.support.envelopes import CORP_ID, TOKEN, seal
from tests.support.forks import preload, python
from tests.support.sender import SOON, Sender, event_xml, text_xml
from tests.support.servers import Redis
from tests.support.small import Router
from tests.support.waiting import until
from wecom_client import (
    Bot,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    Context,
    FileStorage,
    MemoryStorage,
    WeComCrypto,
)
from wecom_client.callbacks import BotTextMessage
from wecom_client.queues import GivenUpError, TryLaterError
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.errors import BusyError
from wecom_runtime.storage.work import DIED, MAX_DEATHS

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

    def end_worker(self) -> None:
        """As a supervisor does."""
        with self.workers.pop() as worker:
            worker.send_signal(signal.SIGTERM)
            worker.wait(30)

    def is_idle(self) -> bool:
        """Whether all messages were handled."""
        work = self.router.engine.storage.work()
        assert work is not None
        return work.owners() == []

    def watch(self) -> bool:
        """Start a worker for each that has ended, as a supervisor does: kombu stumbles at times over tasks that are not
        acknowledged when the broker goes away, and the worker ends."""
        ended = [worker for worker in self.workers if worker.poll() is not None]
        for worker in ended:
            self.workers.remove(worker)
            worker.communicate()  # it has ended, its stream has not
            self.start_worker()
        return True

    def post(self, number: int, content: str = "hi", source: str = "zhangsan") -> CallbackResponse:
        return self.router.handle(*SENDER.post(text_xml(content, msgid=number, source=source)))

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
    """Killed with SIGKILL while all of its processes work and more waits: the next one handles all of it.

    The broker has its default settings, by which it delivers nothing of that again within the time of the test.
    """
    for number in range(1, 5):
        assert stage.post(number, f"slow {number}", f"member{number}").status == 200
    stage.start_worker()
    until(lambda: len(stage.lines("began")) == 2)
    for number in range(5, 9):
        assert stage.post(number, source=f"member{number}").status == 200
    stage.kill_worker()
    Path(f"{stage.log}.go").touch()
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 8 and stage.is_idle())
    assert sorted(stage.lines("sent")) == sorted(
        [f"sent {number} answer to slow {number}" for number in range(1, 5)]
        + [f"sent {number} answer to hi" for number in range(5, 9)]
    )


def test_a_worker_that_is_stopped_loses_nothing(stage: Stage) -> None:
    """It handles what it has begun, and the next worker what it has not."""
    for number in range(1, 9):
        assert stage.post(number, f"slow {number}", f"member{number}").status == 200
    stage.start_worker()
    until(lambda: len(stage.lines("began")) == 2)
    threading.Timer(0.3, Path(f"{stage.log}.go").touch).start()
    stage.end_worker()
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 8 and stage.is_idle())
    assert sorted(stage.lines("sent")) == [f"sent {number} answer to slow {number}" for number in range(1, 9)]
    assert len(stage.lines("began")) == 8


def test_the_messages_of_a_member_keep_their_order(stage: Stage) -> None:
    for number in range(1, 21):
        assert stage.post(number, source=f"member{number % 2}").status == 200
    stage.start_worker()
    until(lambda: len(stage.lines("sent")) >= 20)
    for member in (0, 1):
        sent = [int(line.split()[1]) for line in stage.lines("sent")]
        assert [one for one in sent if one % 2 == member] == [one for one in range(1, 21) if one % 2 == member]


def test_a_broker_that_is_restarted_loses_nothing(stage: Stage) -> None:
    """Neither before a worker runs nor while it handles something."""
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
    until(lambda: stage.post(3, source="lisi").status == 200)
    Path(f"{stage.log}.go").touch()
    until(lambda: stage.watch() and len(stage.lines("sent")) >= 4)
    until(lambda: stage.watch() and stage.is_idle())
    expected = [*(f"sent {number} answer to hi" for number in (1, 2, 3)), "sent 4 answer to slow"]
    assert sorted(set(stage.lines("sent"))) == expected


@pytest.mark.parametrize("way", ["exit", "kill"])
def test_a_message_that_kills_its_worker_is_set_aside(stage: Stage, way: str) -> None:
    """After three deaths; what other members wrote is handled meanwhile."""
    assert stage.post(1, way).status == 200
    for number in range(2, 8):
        assert stage.post(number, source=f"member{number}").status == 200
    stage.start_worker()
    until(lambda: stage.watch() and stage.lines("given up") and len(set(stage.lines("sent"))) >= 6, seconds=60)
    assert len(stage.lines("began 1 ")) == MAX_DEATHS, stage.log.read_text()
    assert stage.lines("given up") == [f"given up 1: {DIED}"]
    # One that was at work in the same process at its death may have been sent before.
    assert sorted(set(stage.lines("sent"))) == [f"sent {number} answer to hi" for number in range(2, 8)]
    (one,) = stage.router.given_up()
    assert (one.id, one.kind, one.attempts) == ("1", "TextMessage", MAX_DEATHS)
    assert isinstance(one.callback, small.TextMessage)
    assert one.callback.content == way


def test_a_failure_that_lasts_ends(stage: Stage) -> None:
    """The handler is called once more, as often as the queue says; the log has its reason without the message."""
    assert stage.post(1, "always 张伟民", source="lisi.private").status == 200
    stage.start_worker()
    until(lambda: stage.lines("given up") and stage.is_idle())
    assert len(stage.lines("began 1 ")) == 2
    assert stage.lines("sent") == []
    log = (stage.log.parent / "worker").read_text()
    assert "handle failed on a TextMessage: ValueError at queue_app.py" in log and "no answer to …" in log
    assert not [word for word in ("always", "张伟民", "lisi") if word in log]


# -- RabbitMQ ----------------------------------------------------------------------------------------------------------


class Nothing:
    """Does nothing for each task."""

    def __call__(self, text: str) -> None: ...

    def start(self) -> None: ...


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
    queue.serve(Nothing())
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


@pytest.fixture(params=["items", "none"])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Any:
    """A storage of items, and one that has none."""
    return FileStorage(tmp_path / "wecom.sqlite3") if request.param == "items" else Plain()


@pytest.fixture
def storage(tmp_path: Path) -> FileStorage:
    return FileStorage(tmp_path / "wecom.sqlite3")


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.REPEAT_WAIT", 0.05)
    monkeypatch.setattr("wecom_runtime.handling.durable.FIRST_PAUSE", 0.01)


def test_a_callback_is_handled_once(shared: Any) -> None:
    """However often WeCom or the broker delivers it. The task shows nothing of it."""
    queue = ListQueue()
    router = Router(SENDER.crypto, session=shared)
    seen: list[str] = []
    router.on(small.TextMessage, background=True)(lambda message: seen.append(message.content))
    router.on(small.MenuEvent)(lambda message: seen.append("at once"))
    router.hand_to(queue)
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


def test_a_callback_is_acknowledged_when_the_queue_has_it(caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=Plain())
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(queue)
    queue.broken = ConnectionError("redis://:password@host")
    assert router.handle(*SENDER.post(text_xml())).status == 503
    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text
    queue.broken = None
    assert router.handle(*SENDER.post(text_xml())).status == 200
    assert len(queue.tasks) == 1


def test_a_stored_callback_needs_no_broker(storage: FileStorage) -> None:
    """It is put into the queue when the broker works again, or if the broker loses its task."""
    queue, seen = ListQueue(), list[str]()
    router = Router(SENDER.crypto, session=storage, lease=SOON)
    router.on(small.TextMessage, background=True)(lambda message: seen.append(message.content))
    router.hand_to(queue)
    queue.broken = ConnectionError()
    assert router.handle(*SENDER.post(text_xml("hi"))).status == 200
    queue.broken = None
    until(lambda: queue.tasks)
    queue.tasks.clear()
    until(lambda: queue.tasks)
    queue.work(queue.tasks[0])
    assert seen == ["hi"]


def test_a_storage_without_items_is_named_once(caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, session=Plain())
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(ListQueue())
    for number in (1, 2):
        router.handle(*SENDER.post(text_xml(msgid=number)))
    (line,) = [one for one in caplog.messages if "cannot hold" in one]
    assert "visibility timeout" in line


def test_a_failure_in_a_worker_asks_for_another_call(shared: Any, caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=shared, lease=SOON)
    calls: list[int] = []

    @router.on(small.TextMessage, background=True)
    def fail_once(message: small.TextMessage, context: Any) -> None:
        calls.append(context.attempt)
        if len(calls) == 1:
            raise ValueError(message.content)

    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml("the secret")))

    def has_ended() -> bool:
        while queue.tasks:
            queue.work(queue.tasks.pop())
        return len(calls) == 2

    until(has_ended)
    assert calls == [1, 2]
    assert "ValueError" in caplog.text
    assert "the secret" not in caplog.text


def test_an_answer_that_cannot_be_sent_asks_for_no_other_call(shared: Any, caplog: pytest.LogCaptureFixture) -> None:
    def refuse(message: object, value: object) -> None:
        raise ConnectionError

    errors: list[Exception] = []
    queue = ListQueue()
    router = Router(SENDER.crypto, session=shared, answer=refuse, on_error=lambda message, error: errors.append(error))
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


def test_an_answer_that_is_refused_for_a_moment_is_sent_by_a_worker_later(storage: FileStorage) -> None:
    refusals: list[Exception] = [BusyError(-1, "busy", endpoint="/x")]
    sent, calls, queue = list[str](), list[int](), ListQueue()

    def send(message: object, value: str) -> None:
        if refusals:
            raise refusals.pop()
        sent.append(value)

    router = Router(SENDER.crypto, session=storage, answer=send, lease=SOON)

    @router.on(small.TextMessage, background=True)
    def answer(message: small.TextMessage) -> str:
        calls.append(1)
        return "an answer"

    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    queue.work(queue.tasks.pop())
    assert (sent, calls) == ([], [1])
    until(lambda: queue.tasks)
    queue.work(queue.tasks.pop())
    assert (sent, calls) == (["an answer"], [1])


def test_a_task_waits_for_an_earlier_message_of_its_member(storage: FileStorage) -> None:
    """It occupies no worker meanwhile; the worker of the earlier message handles it."""
    queue, seen = ListQueue(), list[str]()
    router = Router(SENDER.crypto, session=storage)

    @router.on(small.TextMessage, background=True)
    def handle(message: small.TextMessage) -> None:
        seen.append(message.content)
        if message.content == "one":
            queue.work(queue.tasks[1])
            assert seen == ["one"]

    router.hand_to(queue)
    for number, content in enumerate(("one", "two", "three"), 1):
        router.handle(*SENDER.post(text_xml(content, msgid=number)))
    queue.work(queue.tasks[2])
    assert seen == []
    queue.work(queue.tasks[0])
    assert seen == ["one", "two", "three"]


@pytest.mark.handlers_fail
@pytest.mark.parametrize("fails", [False, True])
def test_a_task_is_put_again_after_an_answer_of_the_connection(storage: FileStorage, fails: bool) -> None:
    """The process with the connection handles the earlier message of the member."""
    queue, seen, is_shown, ends = ListQueue(), list[str](), threading.Event(), threading.Event()
    router = CallbackRouter(session=storage, lease=600, on_error=lambda message, error: None)
    router.on(BotTextMessage, background=True)(lambda message: seen.append(message.text.content))

    @router.on(BotTextMessage, where=lambda message: message.text.content == "stream")
    def stream(message: BotTextMessage) -> Iterator[str]:
        yield "one"
        is_shown.set()
        ends.wait(20)
        if fails:
            raise ValueError

    router.hand_to(queue)
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, router, url=bot.url):
            bot.push({"msgtype": "text", "text": {"content": "stream"}}, timeout=0)
            assert is_shown.wait(20)
            bot.push({"msgtype": "text", "text": {"content": "hi"}}, timeout=0)
            until(lambda: queue.tasks)
            queue.work(queue.tasks[0])
            assert seen == []
            ends.set()
            until(lambda: len(queue.tasks) == 2)
            queue.work(queue.tasks[1])
    assert seen == ["hi"]


def test_that_a_task_was_handled_is_known_for_a_day() -> None:
    """Its worker may be killed just before it tells the queue, and the next one be started much later."""
    kept: dict[str, float | None] = {}

    class Noting(Plain):
        def set(self, key: str, value: Any, ttl: float | None = None) -> None:
            if not key.startswith("process:"):
                kept[key] = ttl
            super().set(key, value, ttl)

    queue = ListQueue()
    router = Router(SENDER.crypto, session=Noting())
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    queue.work(queue.tasks[0])
    assert sorted(kept.values(), key=lambda ttl: ttl or 0) == [600, 86_400]


def test_a_task_that_another_worker_handles_is_delivered_later() -> None:
    queue, later = ListQueue(), list[float]()
    router = Router(SENDER.crypto, session=Plain())

    @router.on(small.TextMessage, background=True)
    def handle(message: small.TextMessage) -> None:
        with pytest.raises(TryLaterError) as caught:
            queue.work(queue.tasks[0])
        later.append(caught.value.seconds)

    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    queue.work(queue.tasks[0])
    assert later == [5.0]


def test_callbacks_of_a_long_connection_go_through_a_queue(shared: Any) -> None:
    """The workers make the connection, too, and do not start it; they answer by the address that the message has."""
    queue = ListQueue()
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
        if isinstance(shared, Plain):
            with pytest.raises(GivenUpError, match="same BotConnection"):
                other.work(task)
        BotConnection(bot.bot_id, bot.secret, worker, url=bot.url)
        worker.hand_to(ListQueue())
        for _ in range(2):
            worker.work(task)
        assert [message.text for message in bot.messages if message.by == "bot"] == ["later: the secret"]
        with pytest.raises(ConfigurationError, match="no callback URL"):
            CallbackRouter(answers.crypto)


CARD = {
    "card_type": "text_notice",
    "main_title": {"title": "a card"},
    "card_action": {"type": 1, "url": "https://a.cn"},
}


def test_a_worker_without_the_connection_answers(tmp_path: Path) -> None:
    """The process with the connection sends what the worker says and returns, in order and once."""
    web, worker = (CallbackRouter(session=FileStorage(tmp_path / "wecom"), lease=SOON) for _ in range(2))
    with FakeWeCom() as fake:
        bot = fake.bot()
        for router in (web, worker):

            @router.on(BotTextMessage, background=True)
            def handle(message: BotTextMessage, context: Context) -> str:
                context.say("one")
                context.say(CARD)
                return "two " + "x" * 30_000

        queue = ListQueue()
        web.hand_to(queue)
        worker.hand_to(ListQueue())
        BotConnection(bot.bot_id, bot.secret, worker, url=bot.url)
        with BotConnection(bot.bot_id, bot.secret, web, url=bot.url):
            bot.push({"msgtype": "text", "text": {"content": "hi"}}, timeout=0)
            until(lambda: queue.tasks)
            for _ in range(2):
                worker.work(queue.tasks[0])
            until(lambda: sum(len(one.text) for one in bot.messages if one.by == "bot") >= 30_000)
        sent = [one for one in bot.messages if one.by == "bot"]
        assert [bool(one.card) for one in sent[:3]] == [False, True, False]
        assert sent[0].text == "one"
        assert "".join(one.text for one in sent[2:]) == "two " + "x" * 30_000
        assert web.given_up() == []


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


def test_a_missing_handler_is_logged(shared: Any, caplog: pytest.LogCaptureFixture) -> None:
    queue = ListQueue()
    router = Router(SENDER.crypto, session=shared)
    router.on(small.TextMessage, background=True)(lambda message: None)
    router.hand_to(queue)
    router.handle(*SENDER.post(text_xml()))
    other = Router(SENDER.crypto, session=shared)
    other.hand_to(ListQueue())
    other.work(queue.tasks[0])
    assert "no handler for a TextMessage" in caplog.text


# -- what is set aside -------------------------------------------------------------------------------------------------


class Office:
    """A router whose background handler fails on request, and its queue."""

    def __init__(self, storage: Any, retries: int = 2, **options: Any) -> None:
        self.told: list[tuple[Any, str]] = []
        self.calls: list[str] = []
        self.queue = ListQueue()
        self.queue.retries = retries
        self.storage = storage
        self.fails: type[BaseException] | None = None
        self.router = Router(
            SENDER.crypto,
            session=storage,
            lease=SOON,
            on_given_up=lambda message, reason: self.told.append((message, reason)),
        )
        self.router.on(small.TextMessage, background=True, **options)(self.handle)
        self.router.hand_to(self.queue)

    def handle(self, message: small.TextMessage) -> None:
        self.calls.append(message.content)
        if self.fails is not None:
            raise self.fails(message.content)

    def post(self, number: int = 1, content: str = "a secret", source: str = "zhangsan") -> str:
        assert self.router.handle(*SENDER.post(text_xml(content, msgid=number, source=source))).status == 200
        return self.queue.tasks.pop()

    def work(self) -> bool:
        """Process the tasks of the queue."""
        while self.queue.tasks:
            self.router.work(self.queue.tasks.pop())
        return True


@pytest.mark.parametrize(("options", "calls"), [({}, 3), ({"attempts": 2}, 2), ({"attempts": 1}, 1)])
def test_tasks_that_fail_too_often_are_given_up(
    shared: Any, options: Any, calls: int, caplog: pytest.LogCaptureFixture
) -> None:
    """The queue has the default of the attempts."""
    office = Office(shared, retries=2, **options)
    office.fails = ValueError
    office.router.work(office.post(7))
    until(lambda: office.work() and office.told)
    ((message, reason),) = office.told
    assert (message.id, reason) == (7, "ValueError")
    (error,) = [one for one in caplog.messages if "is set aside" in one]
    assert "a TextMessage (7)" in error
    assert "router.given_up()" in error
    assert "a secret" not in caplog.text
    assert len(office.calls) == calls
    (one,) = office.router.given_up()
    assert (one.id, one.kind, one.attempts, one.error) == ("7", "TextMessage", calls, "ValueError")


def test_given_up_tasks_are_listed_and_can_be_replayed(storage: FileStorage) -> None:
    office = Office(storage, retries=0)
    office.fails = ValueError
    for number in range(1, 4):
        office.router.work(office.post(number, f"the secret {number}"))
    found = office.router.given_up()
    assert [(one.id, one.kind) for one in found] == [(str(number), "TextMessage") for number in range(1, 4)]
    assert [getattr(one.callback, "content", None) for one in found] == [f"the secret {n}" for n in range(1, 4)]
    assert "the secret" not in repr(found)
    office.fails = None
    found[1].replay()
    assert [one.id for one in office.router.given_up()] == ["1", "3"]
    until(lambda: office.work() and office.calls[-1] == "the secret 2")
    with pytest.raises(ConfigurationError, match="no longer kept"):
        found[1].replay()


async def awaited_replay(office: Office) -> list[Any]:
    first, second = await office.router.given_up_async()
    callbacks = [await first.callback_async(), await second.callback_async()]
    await second.replay_async()
    assert [one.id for one in await office.router.given_up_async()] == ["1"]
    with pytest.raises(ConfigurationError, match="no longer kept"):
        await second.replay_async()
    return callbacks


def test_replaying_does_not_block_the_loop(storage: FileStorage) -> None:
    office = Office(storage, retries=0)
    office.fails = ValueError
    for number in (1, 2):
        office.router.work(office.post(number))
    office.queue.threads.clear()
    callbacks = asyncio.run(awaited_replay(office))
    assert [callback.id for callback in callbacks] == [1, 2]
    until(lambda: office.queue.threads)
    assert threading.get_ident() not in office.queue.threads


def test_a_worker_that_is_stopped_counts_for_nothing(storage: FileStorage) -> None:
    office = Office(storage, retries=0)
    office.fails = KeyboardInterrupt
    with pytest.raises(KeyboardInterrupt):
        office.router.work(office.post())
    office.fails = None
    until(lambda: office.work() and len(office.calls) == 2)
    assert office.router.given_up() == []


def test_a_forged_key_has_nothing_done() -> None:
    """The key is sealed together with the message: with another one the same message would be handled again."""
    office = Office(Plain())
    task = office.post()
    office.router.work(task)
    record = json.loads(task)
    (name,) = (name for name, value in record.items() if isinstance(value, str))
    for number in range(3):
        office.router.work(json.dumps({**record, "key": f"callback:forged:{number}", "task": f"forged {number}"}))
    sealed = seal(text_xml("forged"), CORP_ID)  # as WeCom seals a callback
    with pytest.raises(GivenUpError):
        office.router.work(json.dumps({**record, name: sealed}))
    assert office.calls == ["a secret"]


def test_a_changed_ciphertext_has_nothing_done() -> None:
    """What is sealed is secret, and not whole by that: where a part of it changes, it opens as something else."""
    office = Office(Plain())
    task = office.post()
    office.router.work(task)
    sealed = json.loads(task)["sealed"]
    for place in range(0, len(sealed) - 4, 3):
        changed = f"{sealed[:place]}{'A' if sealed[place] != 'A' else 'B'}{sealed[place + 1 :]}"
        with suppress(GivenUpError):
            office.router.work(json.dumps({"sealed": changed}))
    assert office.calls == ["a secret"]


@pytest.mark.parametrize("task", ["", "x", "{}", "[1]", '{"key": 1, "message": "x"}', '{"sealed": "%s"}' % ("x" * 43)])
def test_invalid_tasks_are_refused(task: str, shared: Any) -> None:
    with pytest.raises(GivenUpError):
        Office(shared).router.work(task)


@pytest.mark.parametrize("id", ["", "x", "../..", "a" * 1000])
def test_ids_of_no_item_do_nothing(id: str, storage: FileStorage) -> None:
    office = Office(storage)
    office.router.work(json.dumps({"item": id}))
    assert office.calls == []


def test_an_item_of_an_unknown_channel_is_set_aside(storage: FileStorage) -> None:
    """Its worker has another key."""
    office = Office(storage)
    task = office.post()
    stranger = Router(WeComCrypto(TOKEN, "x" * 43, CORP_ID), session=storage)
    stranger.hand_to(ListQueue())
    stranger.work(task)
    assert office.calls == []
    (one,) = office.router.given_up()
    assert getattr(one.callback, "content", None) == "a secret"
    one.replay()
    until(lambda: office.work() and office.calls == ["a secret"])


def test_a_storage_that_fails_leaves_the_item_in_the_queue(
    storage: FileStorage, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = Office(storage)
    task = office.post()
    with monkeypatch.context() as patch:

        def fail(*arguments: object) -> None:
            raise OSError

        patch.setattr(type(storage.work()), "claim", fail)
        office.router.work(task)
    assert office.calls == []
    until(lambda: office.work() and office.calls == ["a secret"])
