"""OpenTelemetry's real SDK watches calls, callbacks, handlers, queues and bots."""

from __future__ import annotations

import asyncio
import json
import logging
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from opentelemetry import trace
from opentelemetry.context import _SUPPRESS_HTTP_INSTRUMENTATION_KEY, _SUPPRESS_INSTRUMENTATION_KEY, get_value
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.metrics import Counter, Histogram, Meter, NoOpMeter, NoOpMeterProvider
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from tests.support.bot_server import BotServer
from tests.support.clients import Driver
from tests.support.storages import PlainStorage
from wecom_client import (
    APIError,
    AsyncBotConnection,
    Bot,
    BotConnection,
    CallbackRouter,
    FileStorage,
    NotFoundError,
    RetryPolicy,
    TransportError,
    WeComCrypto,
)
from wecom_client.callbacks import BotImageMessage, BotTextMessage, TextMessage
from wecom_client.queues import TryLaterError
from wecom_client.telemetry import instrument, uninstrument
from wecom_client.testing import FakeWeCom
from wecom_runtime.telemetry.spans import Telemetry

GET = "/cgi-bin/user/get"
SECRET = "SECRETofTHEwatchedAPP0123456789"
BUSY = {"errcode": -1, "errmsg": "system busy"}
SOON = RetryPolicy(pause=0.001)


class Watch:
    """The recorded data of an SDK."""

    def __init__(self) -> None:
        self._exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self._reader = InMemoryMetricReader()
        self.meters = MeterProvider([self._reader])

    @property
    def spans(self) -> list[ReadableSpan]:
        """In the order in which they began."""
        return sorted(self._exporter.get_finished_spans(), key=lambda span: span.start_time or 0)

    @property
    def names(self) -> list[str]:
        return [span.name for span in self.spans]

    def one(self, name: str) -> ReadableSpan:
        (span,) = [span for span in self.spans if span.name == name]
        return span

    def clear(self) -> None:
        self._exporter.clear()

    def points(self, name: str) -> list[tuple[dict[str, Any], float]]:
        """Attributes and count of each point of a metric."""
        data = self._reader.get_metrics_data()
        assert data is not None
        return [
            (dict(point.attributes or {}), point.value if hasattr(point, "value") else getattr(point, "count", 0))
            for resource in data.resource_metrics
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]

    @property
    def text(self) -> str:
        metrics = self._reader.get_metrics_data()
        return "\n".join([*(str(span.to_json()) for span in self.spans), metrics.to_json() if metrics else ""])


def facts(span: ReadableSpan) -> dict[str, Any]:
    return dict(span.attributes or {})


def is_below(span: ReadableSpan, other: ReadableSpan) -> bool:
    return span.parent is not None and other.context is not None and span.parent.span_id == other.context.span_id


@pytest.fixture
def watch() -> Iterator[Watch]:
    watch = Watch()
    instrument(watch.provider, watch.meters)
    yield watch
    uninstrument()


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(secret=SECRET) as fake:
        fake.start()
        yield fake


@pytest.fixture(params=["sync", "async"])
def driver(request: pytest.FixtureRequest) -> Iterator[Driver]:
    driver = Driver(request.param)
    yield driver
    driver.close()


def client_of(driver: Driver, fake: FakeWeCom, **settings: Any) -> Any:
    return driver.client(fake.base_url, corp_id=fake.corp_id, secret=SECRET, **settings)


# -- calls -------------------------------------------------------------------------------------------------------------


def test_a_call_is_a_span_with_one_for_each_try(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake, retry=SOON)
    fake.fail(GET, errcode=-1, times=1)
    assert driver.run(client.user.get("zhangsan")).name == "张三"
    call = watch.one("user.get")
    assert call.kind is SpanKind.INTERNAL and call.status.status_code is StatusCode.UNSET
    assert facts(call) == {
        "wecom.call": "user.get",
        "wecom.endpoint": GET,
        "wecom.corp_id": fake.corp_id,
        "wecom.errcode": 0,
        "wecom.attempts": 2,
    }
    first, second = [span for span in watch.spans if span.name == f"GET {GET}"]
    assert is_below(first, call) and is_below(second, call)
    host, _, port = fake.base_url.removeprefix("http://").partition(":")
    of_http = {
        "http.request.method": "GET",
        "server.address": host,
        "server.port": int(port),
        "url.template": GET,
        "url.full": fake.base_url + GET,
        "wecom.call": "user.get",
        "wecom.corp_id": fake.corp_id,
        "http.response.status_code": 200,
    }
    assert first.kind is SpanKind.CLIENT
    assert facts(first) == {**of_http, "wecom.errcode": -1, "error.type": "BusyError"}
    assert first.status.status_code is StatusCode.ERROR
    assert facts(second) == {**of_http, "http.request.resend_count": 1}
    token = watch.one("gettoken")
    assert is_below(token, call) and is_below(watch.one("GET /cgi-bin/gettoken"), token)


def test_an_errcode_is_an_error_without_its_text(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake)
    with pytest.raises(NotFoundError):
        driver.run(client.user.get("nobody-knows-him"))
    call = watch.one("user.get")
    assert (facts(call)["wecom.errcode"], facts(call)["error.type"]) == (60111, "NotFoundError")
    assert call.status.status_code is StatusCode.ERROR
    assert call.status.description == f"NotFoundError (errcode 60111, {GET})"
    assert "nobody-knows-him" not in watch.text


def test_no_answer_is_an_error_of_each_try(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake, retry=RetryPolicy(attempts=2, pause=0.001))
    driver.run(client.user.get("zhangsan"))
    watch.clear()
    fake.fail(GET, reset=True, times=2)
    with pytest.raises(TransportError):
        driver.run(client.user.get("zhangsan"))
    tries = [span for span in watch.spans if span.name == f"GET {GET}"]
    assert [facts(span)["error.type"] for span in tries] == ["TransportError"] * 2
    assert all("http.response.status_code" not in facts(span) for span in tries)
    fake.fail(GET, status=502, times=2)
    watch.clear()
    with pytest.raises(TransportError):
        driver.run(client.user.get("zhangsan"))
    tries = [span for span in watch.spans if span.name == f"GET {GET}"]
    assert [(facts(span)["http.response.status_code"], facts(span)["error.type"]) for span in tries] == [
        (502, "502")
    ] * 2
    types = {told.get("error.type") for told, _ in watch.points("http.client.request.duration")}
    assert types == {None, "TransportError", "502"}


def test_a_try_without_an_answer_has_not_the_status_of_the_one_before(fake: FakeWeCom, watch: Watch) -> None:
    tries: list[Any] = []
    enough = threading.Event()

    def answer(call: Any) -> dict[str, Any]:
        tries.append(call)
        if len(tries) > 1:
            enough.wait(30)
        return BUSY

    async def main() -> None:
        async with fake.async_client() as client:
            call = asyncio.ensure_future(client.with_options(retry=SOON).user.get("zhangsan"))
            while len(tries) < 2:
                await asyncio.sleep(0.01)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            enough.set()

    fake.on(GET, answer)
    asyncio.run(asyncio.wait_for(main(), 30))
    first, second = [span for span in watch.spans if span.name == f"GET {GET}"]
    assert facts(first)["http.response.status_code"] == 200
    assert "http.response.status_code" not in facts(second) and facts(second)["error.type"] == "CancelledError"


def test_a_call_of_ones_own_is_named_by_its_path(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake)
    driver.run(client.request("GET", GET, {"userid": "lisi"}))
    assert watch.names == ["user.get", "gettoken", "GET /cgi-bin/gettoken", f"GET {GET}"]
    assert "lisi" not in watch.text


def test_spans_belong_to_the_span_in_which_they_are_made(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake)
    tracer = watch.provider.get_tracer("app")
    with tracer.start_as_current_span("of the app") as own:
        driver.run(client.user.get("zhangsan"))
        assert trace.get_current_span() is own
    assert is_below(watch.one("user.get"), watch.one("of the app"))


def test_a_call_answered_by_middleware_has_no_attempts(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    def plain(call: Any, proceed: Any) -> str:
        return "cached"

    async def awaited(call: Any, proceed: Any) -> str:
        return "cached"

    client = client_of(driver, fake, middleware=[awaited if driver.mode == "async" else plain])
    assert driver.run(client.user.get("zhangsan")) == "cached"
    assert watch.names == ["user.get"] and facts(watch.spans[0])["wecom.attempts"] == 0


def test_middleware_around_tries_is_no_part_of_them(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    tracer = watch.provider.get_tracer("app")

    def plain(call: Any, proceed: Any) -> Any:
        with tracer.start_as_current_span("looking around"):
            return proceed()

    async def awaited(call: Any, proceed: Any) -> Any:
        with tracer.start_as_current_span("looking around"):
            return await proceed()

    client = client_of(driver, fake, attempt_middleware=[awaited if driver.mode == "async" else plain])
    driver.run(client.user.get("zhangsan"))
    around = watch.one("looking around")
    assert is_below(watch.one(f"GET {GET}"), around) and is_below(around, watch.one("user.get"))


class Instruments(NoOpMeterProvider):
    """A provider that lists the instruments and their scope."""

    def __init__(self) -> None:
        super().__init__()
        self.scope: tuple[str, str | None] = "", None
        self.found: dict[str, tuple[str, str, str]] = {}

    def get_meter(self, name: str, version: str | None = None, schema_url: str | None = None, *_: Any) -> Meter:
        self.scope = name, schema_url
        found = self.found

        class Listed(NoOpMeter):
            def create_counter(self, name: str, unit: str = "", description: str = "") -> Counter:
                found[name] = "counter", unit, description
                return super().create_counter(name, unit, description)

            def create_histogram(self, name: str, unit: str = "", description: str = "", **more: Any) -> Histogram:
                found[name] = "histogram", unit, description
                return super().create_histogram(name, unit, description, **more)

        return Listed(name)


def test_log_records_have_no_filter_afterwards() -> None:
    filters = list(logging.getLogger("wecom_client").filters)
    instrument()
    assert logging.getLogger("wecom_client").filters != filters
    uninstrument()
    assert logging.getLogger("wecom_client").filters == filters


def test_instruments_have_units_and_descriptions() -> None:
    instruments = Instruments()
    instrument(None, instruments)
    uninstrument()
    assert instruments.scope == ("wecom_client", "https://opentelemetry.io/schemas/1.30.0")
    assert instruments.found == {
        "wecom.client.calls": ("counter", "{call}", "Calls of WeCom"),
        "wecom.client.retries": ("counter", "{attempt}", "Tries beyond the first one"),
        "wecom.client.call.duration": ("histogram", "s", "Calls with all of their tries"),
        "http.client.request.duration": ("histogram", "s", "Tries of calls"),
        "messaging.client.consumed.messages": ("counter", "{message}", "Callbacks"),
        "messaging.process.duration": ("histogram", "s", "Callbacks with their handlers"),
        "wecom.handler.duration": ("histogram", "s", "Handlers"),
        "messaging.client.sent.messages": ("counter", "{message}", "Frames of bots"),
        "messaging.client.operation.duration": ("histogram", "s", "Frames of bots"),
    }


def test_metrics_count_and_time_calls(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake, retry=SOON)
    fake.fail(GET, errcode=-1, times=1)
    driver.run(client.user.get("zhangsan"))
    with pytest.raises(NotFoundError):
        driver.run(client.user.get("nobody"))
    good = {"wecom.call": "user.get", "wecom.errcode": 0}
    bad = {"wecom.call": "user.get", "wecom.errcode": 60111, "error.type": "NotFoundError"}
    calls = watch.points("wecom.client.calls")
    assert (good, 1) in calls and (bad, 1) in calls
    assert (good, 1) in watch.points("wecom.client.call.duration")
    assert watch.points("wecom.client.retries") == [({"wecom.call": "user.get"}, 1)]
    tries = [(told["url.template"], count) for told, count in watch.points("http.client.request.duration")]
    assert sum(count for template, count in tries if template == GET) == 3
    assert fake.corp_id not in str(watch.points("http.client.request.duration"))  # not one series for each corp


@pytest.mark.parametrize("ours_first", [True, False])
def test_instrumentations_of_http_make_no_spans_for_our_tries(
    driver: Driver, fake: FakeWeCom, watch: Watch, ours_first: bool
) -> None:
    others: list[Any] = [RequestsInstrumentor(), URLLib3Instrumentor(), AioHttpClientInstrumentor()]
    if not ours_first:
        uninstrument()
    for one in others:
        one.instrument(tracer_provider=watch.provider)
    try:
        instrument(watch.provider, watch.meters)
        client = client_of(driver, fake)
        driver.run(client.user.get("zhangsan"))
        assert sorted(watch.names) == ["GET /cgi-bin/gettoken", f"GET {GET}", "gettoken", "user.get"]
        uninstrument()
        watch.clear()
        driver.run(client_of(driver, fake).user.get("lisi"))  # a new one: some look only when connections begin
        assert len(watch.spans) >= 1 and "user.get" not in watch.names  # theirs are back
    finally:
        for one in others:
            one.uninstrument()


def test_spans_and_metrics_have_no_secrets(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake)
    driver.run(client.user.get("zhangsan"))
    with pytest.raises(NotFoundError):
        driver.run(client.user.get("nobody"))
    driver.run(client.message.send("text", touser="zhangsan", agentid=fake.agent_id, text={"content": "the plan"}))
    fake.fail(GET, errcode=40014, times=1)
    driver.run(client.user.get("zhangsan"))
    tokens = {call.query["access_token"] for call in fake.calls if "access_token" in call.query}
    assert len(tokens) >= 1 and len(watch.spans) > 8
    for secret in [SECRET, *tokens, "corpsecret", "access_token", "the plan", "zhangsan"]:
        assert secret not in watch.text


def test_an_abandoned_call_leaves_nothing_current(fake: FakeWeCom, watch: Watch, caplog: Any) -> None:
    async def main() -> None:
        async with fake.async_client() as client:
            call = asyncio.ensure_future(client.user.get("zhangsan"))
            await asyncio.sleep(0)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert not trace.get_current_span().get_span_context().is_valid

    asyncio.run(main())
    assert facts(watch.one("user.get"))["error.type"] == "CancelledError"
    assert "Failed to detach context" not in caplog.text


def test_it_ends_and_begins_again(driver: Driver, fake: FakeWeCom, watch: Watch) -> None:
    client = client_of(driver, fake)
    uninstrument()
    driver.run(client.user.get("zhangsan"))
    assert watch.spans == []
    uninstrument()  # nothing happens
    other = Watch()
    instrument(watch.provider, watch.meters)
    instrument(other.provider, other.meters)
    driver.run(client.user.get("zhangsan"))
    assert watch.spans == [] and "user.get" in other.names


def test_nothing_is_imported_where_it_is_not_used() -> None:
    code = """
import sys
from wecom_client.testing import FakeWeCom
import wecom_client.telemetry
wecom_client.telemetry.uninstrument()
with FakeWeCom() as fake:
    fake.client().user.get("zhangsan")
print(sorted(name for name in sys.modules if name.startswith("opentelemetry")))
sys.modules["opentelemetry"] = None
try:
    wecom_client.telemetry.instrument()
except wecom_client.ConfigurationError as error:
    print(error)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[0] == "[]"
    assert "pip install 'wecom-client[telemetry]'" in done.stdout.splitlines()[1]


# -- log records -------------------------------------------------------------------------------------------------------


def test_log_records_have_the_keys(
    driver: Driver, fake: FakeWeCom, watch: Watch, caplog: pytest.LogCaptureFixture
) -> None:
    client = client_of(driver, fake, retry=SOON)
    fake.fail(GET, errcode=-1, times=1)
    with caplog.at_level(logging.DEBUG, logger="wecom_client"):
        driver.run(client.user.get("zhangsan"))
    (record,) = [record for record in caplog.records if "trying again" in record.getMessage()]
    told = {key: value for key, value in vars(record).items() if key.startswith("wecom.")}
    assert told == {
        "wecom.call": "user.get",
        "wecom.endpoint": GET,
        "wecom.corp_id": fake.corp_id,
        "wecom.attempts": 1,
    }


# -- callbacks ---------------------------------------------------------------------------------------------------------


def receive(fake: FakeWeCom, router: CallbackRouter, message: Any) -> Any:
    query, body = fake.seal(message)
    return router.handle("POST", query, body)


TOKEN, AES_KEY = "token", "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"


def crypto_of(fake: FakeWeCom) -> WeComCrypto:
    return WeComCrypto(TOKEN, AES_KEY, fake.corp_id)


@pytest.fixture
def crypto_fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(token=TOKEN, encoding_aes_key=AES_KEY) as fake:
        yield fake


def text(content: str = "the plan") -> TextMessage:
    return TextMessage(content=content, source="zhangsan", id=4711)


def test_a_callback_is_a_span_with_one_for_its_handler(crypto_fake: FakeWeCom, watch: Watch) -> None:
    router = CallbackRouter(crypto_of(crypto_fake))
    inside: list[Any] = []

    @router.on(TextMessage)
    def answer(message: TextMessage) -> str:
        inside.append(trace.get_current_span())
        crypto_fake.client().user.get("zhangsan")
        return "good"

    assert receive(crypto_fake, router, text()).status == 200
    callback, call = watch.one("process TextMessage"), watch.one("user.get")
    handler = watch.one(f"handler {name_of(answer)}")
    assert callback.kind is SpanKind.CONSUMER and is_below(handler, callback) and is_below(call, handler)
    assert inside[0].get_span_context().span_id == (handler.context.span_id if handler.context else 0)
    assert facts(callback) == {
        "messaging.system": "wecom",
        "messaging.operation.name": "process",
        "messaging.operation.type": "process",
        "messaging.destination.name": "TextMessage",
        "messaging.message.id": "4711",
        "wecom.callback": "TextMessage",
        "wecom.channel": "CallbackURL",
        "wecom.corp_id": crypto_fake.corp_id,
        "wecom.outcome": "handled",
    }
    assert facts(handler)["wecom.handler"] == facts(handler)["code.function.name"] == name_of(answer)
    assert "the plan" not in watch.text
    ((told, count),) = watch.points("messaging.process.duration")
    assert told["messaging.destination.name"] == "TextMessage" and count == 1
    assert watch.points("messaging.client.consumed.messages")[0][1] == 1
    assert watch.points("wecom.handler.duration")[0][0]["wecom.handler"] == name_of(answer)


def name_of(function: Callable[..., Any]) -> str:
    return function.__qualname__


@pytest.mark.handlers_fail
@pytest.mark.parametrize("is_async", [False, True])
@pytest.mark.parametrize("background", [False, True])
def test_a_handler_that_fails(
    crypto_fake: FakeWeCom, watch: Watch, caplog: pytest.LogCaptureFixture, is_async: bool, background: bool
) -> None:
    router = CallbackRouter(crypto_of(crypto_fake))

    def fail(message: TextMessage) -> None:
        raise ValueError(message.content)

    async def afail(message: TextMessage) -> None:
        raise ValueError(message.content)

    function: Any = afail if is_async else fail
    router.on(TextMessage, background=background)(function)
    receive(crypto_fake, router, text())
    assert router.close(10)
    handler, callback = watch.one(f"handler {name_of(function)}"), watch.one("process TextMessage")
    assert is_below(handler, callback)
    assert facts(handler)["error.type"] == "ValueError" and handler.status.description == "ValueError"
    assert facts(callback)["wecom.outcome"] == ("handled" if background else "failed")
    assert callback.status.status_code is (StatusCode.UNSET if background else StatusCode.ERROR)
    assert facts(callback).get("error.type") == (None if background else "failed")
    assert "the plan" not in watch.text
    (record,) = [record for record in caplog.records if record.levelno == logging.ERROR]
    told = vars(record)
    assert told["wecom.handler"] == name_of(function) and told["wecom.callback"] == "TextMessage"
    assert told["wecom.corp_id"] == crypto_fake.corp_id


class ListQueue:
    """A queue whose tasks are processed when the test asks for it."""

    def __init__(self) -> None:
        self.tasks: list[str] = []

    def serve(self, work: Callable[[str], None]) -> None:
        self.work = work

    def put(self, text: str) -> None:
        self.tasks.append(text)


def test_a_trace_goes_through_a_queue(
    crypto_fake: FakeWeCom, watch: Watch, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wecom_runtime.handling.defaults.REPEAT_WAIT", 0.1)
    queue = ListQueue()
    router = CallbackRouter(crypto_of(crypto_fake), session=FileStorage(tmp_path / "kept"))

    @router.on(TextMessage, background=True)
    def work(message: TextMessage) -> None:
        pass

    router.hand_to(queue)
    receive(crypto_fake, router, text())
    (task,) = queue.tasks
    received = watch.one("process TextMessage")
    assert received.context is not None
    carried = json.loads(task)["trace"]["traceparent"]
    assert f"{received.context.trace_id:032x}-{received.context.span_id:016x}" in carried
    watch.clear()
    queue.work(task)
    worked = watch.one("process TextMessage")
    assert is_below(worked, received) and is_below(watch.one(f"handler {name_of(work)}"), worked)
    assert worked.context is not None and worked.context.trace_id == received.context.trace_id
    watch.clear()
    receive(crypto_fake, router, TextMessage(content="b", source="zhangsan", id=4712))
    with watch.provider.get_tracer("queue").start_as_current_span("run task"):
        queue.work(queue.tasks[-1])
    first, second = [span for span in watch.spans if span.name == "process TextMessage"]
    assert is_below(second, watch.one("run task"))
    assert first.context and [link.context.span_id for link in second.links] == [first.context.span_id]


def test_a_task_in_progress_elsewhere_is_no_error(crypto_fake: FakeWeCom, watch: Watch) -> None:
    queue = ListQueue()
    router = CallbackRouter(crypto_of(crypto_fake), session=PlainStorage())

    @router.on(TextMessage, background=True)
    def work(message: TextMessage) -> None:
        with pytest.raises(TryLaterError):
            queue.work(queue.tasks[0])

    router.hand_to(queue)
    receive(crypto_fake, router, text())
    watch.clear()
    queue.work(queue.tasks[0])
    outer, inner = [span for span in watch.spans if span.name == "process TextMessage"]
    assert facts(inner)["wecom.outcome"] == "busy" and inner.status.status_code is StatusCode.UNSET
    assert "error.type" not in facts(outer)


def in_celery(router: CallbackRouter, receive_it: Callable[[], object]) -> None:
    celery = pytest.importorskip("celery")
    from wecom_client.queues.celery import CeleryQueue

    app = celery.Celery("telemetry", broker="memory://")
    app.conf.task_always_eager = True
    router.hand_to(CeleryQueue(app))
    receive_it()


def in_dramatiq(router: CallbackRouter, receive_it: Callable[[], object]) -> None:
    dramatiq = pytest.importorskip("dramatiq")
    from dramatiq.brokers.stub import StubBroker

    from wecom_client.queues.dramatiq import DramatiqQueue

    broker = StubBroker()
    broker.emit_after("process_boot")
    router.hand_to(DramatiqQueue(broker))
    receive_it()
    worker = dramatiq.Worker(broker, worker_timeout=100)
    worker.start()
    broker.join("default")
    worker.join()
    worker.stop()


@pytest.mark.parametrize("queue", [in_celery, in_dramatiq])
def test_a_trace_goes_through_real_queues(
    crypto_fake: FakeWeCom, watch: Watch, tmp_path: Path, queue: Callable[..., None]
) -> None:
    router = CallbackRouter(crypto_of(crypto_fake), session=FileStorage(tmp_path / "kept"))

    @router.on(TextMessage, background=True)
    def work(message: TextMessage) -> None:
        pass

    queue(router, lambda: receive(crypto_fake, router, text()))
    received, worked = [span for span in watch.spans if span.name == "process TextMessage"]
    assert is_below(worked, received) and is_below(watch.one(f"handler {name_of(work)}"), worked)


# -- bots --------------------------------------------------------------------------------------------------------------


def test_frames_of_bots(watch: Watch) -> None:
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def echo(message: BotTextMessage) -> str:
        return "good"

    async def main() -> BotServer:
        async with BotServer() as server:
            async with AsyncBotConnection(server.bot_id, server.secret, router, url=server.url, heartbeat=0.05):
                await server.answers_to(await server.push({"msgtype": "text", "text": {"content": "the plan"}}))
                await asyncio.sleep(0.2)
            return server

    server = asyncio.run(asyncio.wait_for(main(), 30))
    subscribed, answered = watch.one("send aibot_subscribe"), watch.one("send aibot_respond_msg")
    assert subscribed.kind is SpanKind.PRODUCER
    assert facts(answered) == {
        "messaging.system": "wecom",
        "messaging.operation.name": "send",
        "messaging.operation.type": "send",
        "messaging.destination.name": "aibot_respond_msg",
        "wecom.frame": "aibot_respond_msg",
        "wecom.bot_id": server.bot_id,
        "wecom.attempts": 1,
        "wecom.errcode": 0,
    }
    callback = watch.one("process BotTextMessage")
    assert is_below(watch.one(f"handler {name_of(echo)}"), callback)
    assert facts(callback)["wecom.channel"] == "SocketChannel" and "wecom.corp_id" not in facts(callback)
    assert "send ping" not in watch.names
    assert server.secret not in watch.text and "the plan" not in watch.text
    assert ("aibot_respond_msg", 1) in [
        (told["messaging.destination.name"], count) for told, count in watch.points("messaging.client.sent.messages")
    ]


def test_handlers_have_spans_for_their_own_requests(crypto_fake: FakeWeCom, watch: Watch) -> None:
    """Spans of other libraries are suppressed during the tries of calls only."""
    router = CallbackRouter(crypto_of(crypto_fake))
    suppressed: list[object] = []

    @router.on(TextMessage)
    def answer(message: TextMessage) -> None:
        suppressed.extend(map(get_value, (_SUPPRESS_HTTP_INSTRUMENTATION_KEY, _SUPPRESS_INSTRUMENTATION_KEY)))

    assert receive(crypto_fake, router, text()).status == 200
    assert suppressed == [None, None]


@pytest.mark.parametrize("message", [{"auth_corp_id": "ww1", "target": "suite"}, {"target": "ww1"}])
def test_a_task_has_the_company_of_its_message(watch: Watch, message: dict[str, str]) -> None:
    with Telemetry(watch.provider, watch.meters).task(SimpleNamespace(**message), {}):
        pass
    (span,) = watch.spans
    assert facts(span)["wecom.corp_id"] == "ww1"


def test_a_refused_frame_is_an_error(watch: Watch) -> None:
    with FakeWeCom() as fake:
        bot = fake.bot()
        with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
            bot.fail(40058, "aibot_send_msg")
            with pytest.raises(APIError):
                connection.send("zhangsan", "the plan")
    refused = watch.one("send aibot_send_msg")
    assert (facts(refused)["wecom.errcode"], facts(refused)["error.type"]) == (40058, "40058")
    assert refused.status.status_code is StatusCode.ERROR


def test_files_of_members(watch: Watch) -> None:
    seen: list[Any] = []

    with FakeWeCom() as fake:
        bot = fake.bot(token=TOKEN, encoding_aes_key=AES_KEY)
        ours = Bot(TOKEN, AES_KEY)
        router = CallbackRouter(ours.crypto)
        router.on(BotImageMessage)(seen.append)
        bot.send_image(b"\x89PNG\r\n\x1a\n", to=router, timeout=0)
        watch.clear()
        assert ours.download(seen[0].image).startswith(b"\x89PNG")
        call, attempt = watch.spans
        assert (call.name, facts(call)["wecom.attempts"]) == ("bot.media", 1)
        assert facts(attempt)["url.full"] == fake.base_url
        assert facts(attempt)["http.response.status_code"] == 200
