"""A message over the long connection of a bot: a push, the handler, the answer, and the acknowledgement of the answer.

The server is a process of its own, and only the processor time of our process counts. Each message is from another
member, so that no rate limit delays the answers. "Bare" reads and writes the same frames with websockets and json, and
waits for the acknowledgements, too.

`python -m benchmarks.connection` is the server: it prints the port of its WebSocket, and the port on which it is told
which connection is to receive messages.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import secrets
import subprocess
import sys
from collections.abc import Callable, Coroutine, Generator
from contextlib import AsyncExitStack, contextmanager
from functools import partial
from typing import Any, TypeAlias

from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage

from .table import Row
from .timing import in_turns

ROUNDS, MESSAGES = 100, 20
"""The number of rounds, and of messages in each round."""
BOT, SECRET = "aib0123456789abcdef", "secret"
ANSWER = "有"
PAUSE = 0.002
"""Seconds after the last acknowledgement of a round in which the client finishes its work."""
BOUNDS = {"async": 4.0, "plain": 6.0}
"""The limit for the ratio to the bare libraries, by the kind of handler."""
HANDLERS = {"async": "async def handler", "plain": "plain handler"}

Turn: TypeAlias = Callable[[str, int], Coroutine[Any, Any, None]]
"""It takes the kind of connection, and the number of messages to push at once."""


# -- the server


class Server:
    """A server that pushes messages, and acknowledges answers."""

    def __init__(self) -> None:
        self._connections: dict[str, Any] = {}
        self._answered = asyncio.Semaphore(0)
        self._numbers = itertools.count()

    async def serve(self, websocket: Any) -> None:
        """Acknowledge the frames of a client, which is known by its path."""
        self._connections[websocket.request.path] = websocket
        async for text in websocket:
            frame = json.loads(text)
            await websocket.send(json.dumps({"headers": frame["headers"], "errcode": 0, "errmsg": "ok"}))
            if frame["cmd"] == "aibot_respond_msg":
                assert frame["body"]["stream"]["content"] == ANSWER, frame
                self._answered.release()

    async def push(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Push messages to clients.

        A line of the reader is the path of a client and the number of messages to push at once, each after the answers
        to those before. The answer is a line.
        """
        while line := await reader.readline():
            path, at_once = line.decode().split()
            for _ in range(MESSAGES // int(at_once)):
                for _ in range(int(at_once)):
                    await self._connections[path].send(self._message())
                for _ in range(int(at_once)):
                    await self._answered.acquire()
            await asyncio.sleep(PAUSE)
            writer.write(b"\n")

    def _message(self) -> str:
        number = next(self._numbers)
        body = {
            "msgid": f"CAIQz7MjQYY{number:012d}",
            "aibotid": BOT,
            "chattype": "single",
            "from": {"userid": f"member{number:08d}"},
            "msgtype": "text",
            "text": {"content": "会议室还有空的吗"},
        }
        return json.dumps({"cmd": "aibot_msg_callback", "headers": {"req_id": f"push{number:012d}"}, "body": body})


async def main() -> None:
    from websockets.asyncio.server import serve

    server = Server()
    async with serve(server.serve, "127.0.0.1", 0, compression=None) as websockets:
        control = await asyncio.start_server(server.push, "127.0.0.1", 0)
        print(*(next(iter(one.sockets)).getsockname()[1] for one in (websockets, control)), flush=True)
        await control.serve_forever()


@contextmanager
def running() -> Generator[tuple[int, int], None, None]:
    """Start a server in a process of its own, and yield its ports."""
    command = [sys.executable, "-m", "benchmarks.connection"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            websocket, control = process.stdout.readline().split()
            yield int(websocket), int(control)
        finally:
            process.kill()


# -- the clients


async def awaited(message: BotTextMessage) -> str:
    return ANSWER


def plain(message: BotTextMessage) -> str:
    return ANSWER


def connection(url: str, handler: Callable[[BotTextMessage], object]) -> AsyncBotConnection:
    router = CallbackRouter()
    router.on(BotTextMessage)(handler)
    return AsyncBotConnection(BOT, SECRET, router, url=url)


async def bare(url: str, is_open: asyncio.Event) -> None:
    """Answer messages until the task is cancelled, with the necessary steps only."""
    from websockets.asyncio.client import connect

    async with connect(url, ping_interval=None) as websocket:
        is_open.set()
        while True:
            frame = json.loads(await websocket.recv())
            if "cmd" not in frame:
                assert frame["errcode"] == 0
                continue
            text = await awaited(frame["body"]["text"]["content"])
            answer = {"msgtype": "stream", "stream": {"id": secrets.token_hex(16), "finish": True, "content": text}}
            await websocket.send(dump({"cmd": "aibot_respond_msg", "headers": frame["headers"], "body": answer}))


def dump(frame: object) -> str:
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":"))


async def open_all(port: int, control: int, stack: AsyncExitStack) -> Turn:
    """Open a connection of each kind until the end of the stack.

    Returns:
        A coroutine function that has messages pushed to a connection.
    """
    reader, writer = await asyncio.open_connection("127.0.0.1", control)
    stack.callback(writer.close)
    url = f"ws://127.0.0.1:{port}"
    for kind, handler in {"async": awaited, "plain": plain}.items():
        await stack.enter_async_context(connection(f"{url}/{kind}", handler))
    is_open = asyncio.Event()
    task = asyncio.ensure_future(bare(f"{url}/bare", is_open))
    stack.callback(task.cancel)
    await is_open.wait()

    async def turn(kind: str, at_once: int) -> None:
        writer.write(f"/{kind} {at_once}\n".encode())
        await reader.readline()

    return turn


def rows() -> list[Row]:
    loop, stack = asyncio.new_event_loop(), AsyncExitStack()
    found: list[Row] = []
    with running() as (port, control):
        turn = loop.run_until_complete(open_all(port, control, stack))
        for at_once, what in {1: "a message to a bot", MESSAGES: f"the same, {MESSAGES} at once"}.items():
            turns = {kind: partial(_run, loop, partial(turn, kind, at_once)) for kind in ("async", "plain", "bare")}
            times = in_turns(turns, rounds=ROUNDS, calls=1)
            found += [
                Row(
                    what=f"{what}, {HANDLERS[kind]}",
                    ours=times[kind] / MESSAGES,
                    bare=times["bare"] / MESSAGES,
                    bare_is="websockets, json",
                    at_most_bare=bound,
                )
                for kind, bound in BOUNDS.items()
            ]
        loop.run_until_complete(stack.aclose())
    loop.close()
    return found


def _run(loop: asyncio.AbstractEventLoop, turn: Callable[[], Coroutine[Any, Any, None]]) -> None:
    loop.run_until_complete(turn())


if __name__ == "__main__":
    asyncio.run(main())
