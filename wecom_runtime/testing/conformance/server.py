"""The server of all cases, each below a path of its own, and the programs that are judged with it."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

from wecom_runtime.channels.adapters.asgi_types import AsgiReceive, AsgiScope, AsgiSend
from wecom_runtime.language import say
from wecom_runtime.testing.fake.long_connection.websocket import ServerWebSocket, serve_websocket
from wecom_runtime.testing.fake.serving import ServerThread

from .bot_play import BotPlay, FellError
from .calls_play import CallsPlay
from .cases import Case
from .program import Program
from .verdicts import FELL, HELD, UNSUPPORTED, Verdict

if TYPE_CHECKING:
    from typing_extensions import Self

BOT, CALLS = "bot", "calls"
GROUPS = BOT, CALLS
"""The groups of cases whose server side this module plays."""
CALLS_TIMEOUT = 60.0
"""Seconds for the calls of a case."""
NAMES: Mapping[str, str] = {
    "bot_id": "AIBOTexample0001",
    "corp_id": "wwc0ffee0000000001",
    "secret": "exampleSecret0001",
    "agent_id": "1000002",
}
"""The credentials of all cases."""


class ConformanceServer:
    """A server on loopback that plays WeCom for the programs of cases.

    Args:
        command: The command that starts the program for a case.
        heartbeat: Seconds between two pings, which the program is asked for.
    """

    def __init__(self, command: Sequence[str], *, heartbeat: float = 1.0) -> None:
        self._command = command
        self._heartbeat = heartbeat
        self._plays: dict[str, BotPlay | CallsPlay] = {}
        self._server = ServerThread(self)

    def __repr__(self) -> str:
        return f"<ConformanceServer {self._server.url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()

    def judge(self, cases: Sequence[Case], jobs: int) -> Iterator[Verdict]:
        """Yield the verdicts in the order of the cases.

        Args:
            cases: The cases, of the groups `GROUPS`.
            jobs: The number of programs that run at the same time.
        """
        with ThreadPoolExecutor(jobs) as pool:
            yield from pool.map(self._judge, cases)

    def _judge(self, case: Case) -> Verdict:
        began = time.monotonic()
        is_bot = case.id.startswith(f"{BOT}.")
        play = BotPlay(case, NAMES) if is_bot else CallsPlay(case, NAMES)
        self._plays[case.id] = play
        program = Program(self._command, self._settings(case))
        result, expected, came = HELD, "", ""
        try:
            if isinstance(play, BotPlay):
                play.run(lambda: program.exit_code is not None)
            else:
                _await_results(program)
                if not program.is_unsupported:
                    play.check(program.lines)
        except FellError as error:
            result, expected, came = FELL, error.expected, error.came
        finally:
            log = program.close()
        if program.is_unsupported:
            result, expected, came = UNSUPPORTED, "", ""
        seconds = time.monotonic() - began
        return Verdict(case, result, expected, came, seconds, "" if result == HELD else log)

    def _settings(self, case: Case) -> dict[str, str]:
        url = f"{self._server.url}/{case.id}"
        return {
            "WECOM_CASE": json.dumps({name: case.content[name] for name in ("id", "do") if name in case.content}),
            "WECOM_BASE_URL": url,
            "WECOM_BOT_URL": f"ws{url.removeprefix('http')}/bot",
            "WECOM_HEARTBEAT": f"{self._heartbeat:g}",
            "WECOM_CORP_ID": NAMES["corp_id"],
            "WECOM_SECRET": NAMES["secret"],
            "WECOM_AGENT_ID": NAMES["agent_id"],
            "WECOM_BOT_ID": NAMES["bot_id"],
            "WECOM_BOT_SECRET": NAMES["secret"],
            "NO_PROXY": "127.0.0.1",
        }

    # -- the ASGI app

    async def __call__(self, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
        _, name, *rest = str(scope.get("path", "")).split("/", 2)
        play = self._plays.get(name)
        if scope["type"] == "websocket" and isinstance(play, BotPlay):
            take: Callable[[ServerWebSocket, dict[str, Any]], None] = play.take
            await serve_websocket(scope, receive, send, take, lambda _: None)
        elif scope["type"] == "http":
            await _respond(play, f"/{''.join(rest)}", scope, receive, send)


async def _respond(play: object, path: str, scope: AsgiScope, receive: AsgiReceive, send: AsgiSend) -> None:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            break
    status, kind, content = 404, "text/plain", b""
    if isinstance(play, CallsPlay):
        query = dict(parse_qsl(scope.get("query_string", b"").decode()))
        sent_as = dict(scope["headers"]).get(b"content-type", b"").decode("latin-1")
        planned = play.respond(scope["method"], path, query, sent_as, body)
        await asyncio.sleep(planned.delay)
        text = planned.body if isinstance(planned.body, str) else json.dumps(planned.body, ensure_ascii=False)
        status, kind, content = planned.status, planned.content_type, text.encode()
    headers = [(b"content-type", kind.encode()), (b"content-length", str(len(content)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": content})


def _await_results(program: Program) -> None:
    """Wait for the end of a program.

    Raises:
        FellError: It does not end in time.
    """
    if not program.wait(CALLS_TIMEOUT):
        raise FellError(say("the end of the program within {seconds:g} s", seconds=CALLS_TIMEOUT), say("it still runs"))
