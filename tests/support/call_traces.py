"""Traces of calls.

`python -m tests.support.call_traces` prints the frames, files and moves of each, and all steps with `-v`.
"""

from __future__ import annotations

import asyncio
import io
import sys
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

from tests.support.bot_server import BotServer
from tests.support.clients import CORP, SECRET
from wecom_client import (
    AsyncBotConnection,
    AsyncWeComClient,
    CallbackRouter,
    FileStorage,
    WeComClient,
    WeComCrypto,
)
from wecom_client.callbacks import BotTextMessage, TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.wire import ReceivedRequest

UNTRACED_CALLS = 3
"""The number of calls before the traced ones."""
TRACED_CALLS = 15
"""The number of traced calls. The shortest counts, as a response in parts or a garbage collection adds frames."""
TRACED_PACKAGES = ("wecom_runtime", "wecom_client")
AES_KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
NONCE = "1372623149"


class CallTrace(NamedTuple):
    """The functions of this library that a call enters, in order; a resumed generator is entered again."""

    steps: tuple[tuple[str, str], ...]
    """The file and the function of each step."""

    @property
    def frames(self) -> int:
        return len(self.steps)

    @property
    def files(self) -> int:
        return len({file for file, _ in self.steps})

    @property
    def moves(self) -> int:
        """The number of changes from one file to another."""
        return sum(one[0] != other[0] for one, other in pairwise(self.steps))

    def within(self, package: str) -> CallTrace:
        """Return the steps in one package."""
        return CallTrace(tuple(step for step in self.steps if step[0].startswith(package)))


class FrameRecorder:
    """A recorder of the frames of some packages in this thread."""

    def __init__(self, *packages: str) -> None:
        self._packages = packages or TRACED_PACKAGES
        self._steps: list[tuple[str, str]] = []

    def __enter__(self) -> FrameRecorder:
        sys.setprofile(self._record)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _record(self, frame: FrameType, event: str, _: Any) -> None:
        module = str(frame.f_globals.get("__name__", ""))
        if event == "call" and module.partition(".")[0] in self._packages:
            self._steps.append((module, frame.f_code.co_name))

    @property
    def trace(self) -> CallTrace:
        return CallTrace(tuple(self._steps))


def trace_of(call: Callable[[], object]) -> CallTrace:
    """Return the shortest trace of a warm call."""
    for _ in range(UNTRACED_CALLS):
        call()
    traces: list[CallTrace] = []
    for _ in range(TRACED_CALLS):
        with FrameRecorder() as recorder:
            call()
        traces.append(recorder.trace)
    return min(traces, key=lambda trace: trace.frames)


async def awaited_trace_of(call: Callable[[], Any]) -> CallTrace:
    """Return the shortest trace of a warm asynchronous call, with the other callbacks of the loop."""
    for _ in range(UNTRACED_CALLS):
        await call()
    traces: list[CallTrace] = []
    for _ in range(TRACED_CALLS):
        with FrameRecorder() as recorder:
            await call()
        traces.append(recorder.trace)
    return min(traces, key=lambda trace: trace.frames)


def sync_traces(base_url: str) -> dict[str, CallTrace]:
    with WeComClient(CORP, SECRET, base_url=base_url) as client:
        return {
            "sync call": trace_of(lambda: client.user.get("zhangsan")),
            "sync call with a body": trace_of(lambda: client.department.create("开发部", 1)),
        }


async def async_traces(base_url: str) -> dict[str, CallTrace]:
    async with AsyncWeComClient(CORP, SECRET, base_url=base_url) as client:
        content = bytes(1000)
        return {
            "async call": await awaited_trace_of(lambda: client.user.get("zhangsan")),
            "async upload": await awaited_trace_of(lambda: client.media.upload("file", ("a.txt", io.BytesIO(content)))),
        }


class ListedQueue:
    """A queue that keeps its tasks in a list."""

    def __init__(self) -> None:
        self.tasks: list[str] = []

    def serve(self, work: Any) -> None:
        pass

    def put(self, text: str) -> None:
        self.tasks.append(text)


def queue_traces() -> dict[str, CallTrace]:
    """Return the traces of a callback that goes to a queue: its reception, and its processing by the worker."""
    crypto = WeComCrypto("token", AES_KEY, CORP)
    numbers = iter(range(10**15, 10**15 + 2 * (UNTRACED_CALLS + TRACED_CALLS)))
    queue = ListedQueue()
    with tempfile.TemporaryDirectory() as folder:
        router = CallbackRouter(crypto, session=FileStorage(Path(folder) / "kept"))

        @router.on(TextMessage, background=True)
        def work(message: TextMessage) -> None:
            pass

        router.hand_to(queue)

        def arrived() -> tuple[dict[str, str], str]:
            number = next(numbers)  # each of another member: a worker handles the messages of one in their order
            text = (
                f"<xml><ToUserName>{CORP}</ToUserName><FromUserName>member{number}</FromUserName><CreateTime>1764000000"
                f"</CreateTime><MsgType>text</MsgType><Content>hi</Content><MsgId>{number}</MsgId>"
                "<AgentID>1</AgentID></xml>"
            )
            body = crypto.encrypt_message(text, NONCE)
            signature, timestamp = (body.partition(f"<{name}>")[2] for name in ("MsgSignature", "TimeStamp"))
            query = {"msg_signature": signature[9:49], "timestamp": timestamp[:10], "nonce": NONCE}
            return query, body

        requests = [arrived() for _ in range(UNTRACED_CALLS + TRACED_CALLS)]

        def receive() -> None:
            query, body = requests.pop()
            assert router.handle("POST", query, body).status == 200

        received = trace_of(receive)
        assert len(queue.tasks) == UNTRACED_CALLS + TRACED_CALLS
        return {
            "callback to a queue": received,
            "worker of the queue": trace_of(lambda: router.work(queue.tasks.pop())),
        }


async def bot_trace() -> CallTrace:
    """Return the trace of a message to a bot that answers in three chunks, in the loop of the connection."""
    router = CallbackRouter()

    @router.on(BotTextMessage)
    async def answer(message: BotTextMessage) -> AsyncIterator[str]:
        for word in ("one", " two", " three"):
            yield word

    async with (
        BotServer() as server,
        AsyncBotConnection(server.bot_id, server.secret, router, url=await asyncio.to_thread(lambda: server.bot.url)),
    ):

        async def ask() -> None:
            await server.answers_to(await server.push({"msgtype": "text", "text": {"content": "hi"}}))

        return await awaited_trace_of(ask)


def fake_trace() -> CallTrace:
    """Return the trace of a call in the fake, without HTTP."""
    with FakeWeCom() as fake:
        fake.client().user.get("zhangsan")
        query = {"access_token": fake.tokens[-1], "userid": "zhangsan"}
        received = ReceivedRequest("GET", "/cgi-bin/user/get", query, {})
        return trace_of(lambda: fake.handle(received)).within("wecom_runtime.testing")


SPEC = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取动物
    summary: Get one animal.
    docs: []
    response:
      name!: string
      legs: {type: int, doc: How many.}
"""


def field_trace() -> CallTrace:
    """Return the trace of an additional field of the spec, from the YAML text to the text of the Python package."""
    from codegen import python
    from codegen.generate import read_api

    def steps(spec: str) -> Counter[tuple[str, str]]:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "api" / "zoo.yaml"
            path.parent.mkdir()
            path.write_text(spec, "utf-8")

            def build() -> None:
                python.files(read_api(Path(folder)))

            build()
            with FrameRecorder("codegen") as recorder:
                build()
        return Counter(recorder.trace.steps)

    more = steps(SPEC + "      age: {type: int, doc: In years.}\n")
    more.subtract(steps(SPEC))
    return CallTrace(tuple(step for step, times in more.items() for _ in range(times)))


def main() -> None:
    from benchmarks.server import running

    with running() as base_url:
        traces = {**sync_traces(base_url), **asyncio.run(async_traces(base_url))}
    traces |= {**queue_traces(), "bot's streaming answer": asyncio.run(bot_trace()), "field of the spec": field_trace()}
    traces["the fake's answer"] = fake_trace()
    for name, trace in traces.items():
        print(f"{name}: {trace.frames} frames, {trace.files} files, {trace.moves} moves between files")
        if "-v" in sys.argv:
            print(*(f"    {file}: {function}" for file, function in trace.steps), sep="\n")


if __name__ == "__main__":
    main()
