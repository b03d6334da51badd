"""Programs that the command starts: messages and answers are JSON lines on the standard streams."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shlex
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from typing import Any

from wecom_runtime.cli.profiles import SECRETS
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.language import say

from .answers import MAX_ANSWER, AnswerError, StreamedAnswer, answer_of, too_long
from .payloads import Payload

FIRST_PAUSE, LONGEST_PAUSE = 1.0, 30.0
"""Seconds before the program is started again."""
STABLE_AFTER = 10.0
"""Seconds after which a program that ends is started again after the first pause."""
END_GRACE = 5.0
"""Seconds for the program to end after the end of its input, and after SIGTERM."""
MAX_LINES = 10_000
"""Lines of one answer that wait at most."""


class StartedProgram:
    """A program that receives messages as JSON lines, and is started again when it ends.

    Args:
        command: The command, split like in a shell; no shell runs it.
        send: Sends a message of the program on its own.
        report: Called with each problem.
        pointer: The JSON pointer of the answer in a line, "" for the whole line.
        timeout: Seconds for an answer.
    """

    def __init__(
        self,
        command: str,
        send: Callable[[Mapping[str, Any]], Awaitable[object]],
        report: Callable[[str], object],
        *,
        pointer: str = "",
        timeout: float,
    ) -> None:
        try:
            self._words = shlex.split(command)
        except ValueError as error:
            raise ConfigurationError(f"{command}: {error}") from None
        if not self._words:
            raise ConfigurationError(say("stdio: needs a command, such as stdio: node bot.mjs"))
        self._send = send
        self._report = report
        self._pointer = pointer
        self._timeout = timeout
        self._waiting: dict[str, asyncio.Queue[Mapping[str, Any] | AnswerError]] = {}
        """Id of a message -> the lines of its answer."""
        self._process: asyncio.subprocess.Process | None = None
        self._running: asyncio.Task[None] | None = None
        self._sending: set[asyncio.Task[None]] = set()

    def __repr__(self) -> str:
        return f"<StartedProgram {self._words[0]}>"

    async def start(self) -> None:
        """Start the program.

        Raises:
            ConfigurationError: It cannot be started.
        """
        await self._begin()
        self._running = asyncio.ensure_future(self._run())

    async def close(self) -> None:
        """End the input of the program, and wait for its end; after some seconds, stop it."""
        if self._running is not None:
            self._running.cancel()
        for task in self._sending:
            task.cancel()
        process = self._process
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        for stop in (process.terminate, process.kill):
            try:
                await asyncio.wait_for(process.wait(), END_GRACE)
                return
            except (TimeoutError, asyncio.TimeoutError):
                with contextlib.suppress(ProcessLookupError):
                    stop()
        await process.wait()

    async def answer(self, payload: Payload) -> Any:
        """Give a message to the program; return the answer, or a generator of its chunks.

        Raises:
            AnswerError: The program does not answer in time, has ended, or its line is not an answer.
        """
        lines: asyncio.Queue[Mapping[str, Any] | AnswerError] = asyncio.Queue(MAX_LINES)
        self._waiting[payload.id] = lines
        is_streaming = False
        try:
            await self._write(payload)
            end = asyncio.get_running_loop().time() + self._timeout
            first, is_last = await self._next(lines, end)
            if is_last:
                return answer_of(first, self._pointer)
            is_streaming = True
            return self._stream(payload.id, lines, first, end)
        finally:
            if not is_streaming:
                self._waiting.pop(payload.id, None)

    async def _stream(
        self, id: str, lines: asyncio.Queue[Mapping[str, Any] | AnswerError], line: Any, end: float
    ) -> AsyncGenerator[Any, None]:
        try:
            reader = StreamedAnswer(self._pointer)
            is_last = False
            while True:
                for chunk in reader.chunks(line):
                    yield chunk
                if is_last:
                    break
                line, is_last = await self._next(lines, end)
            for chunk in reader.end():
                yield chunk
        finally:
            self._waiting.pop(id, None)

    async def _next(self, lines: asyncio.Queue[Mapping[str, Any] | AnswerError], end: float) -> tuple[Any, bool]:
        """Return the next line of an answer without its id, and whether it is the last one."""
        try:
            line = await asyncio.wait_for(lines.get(), max(0, end - asyncio.get_running_loop().time()))
        except (TimeoutError, asyncio.TimeoutError):
            raise AnswerError(
                say("{url} did not answer within {seconds:g} s", url=self._words[0], seconds=self._timeout)
            ) from None
        if isinstance(line, AnswerError):
            raise line
        if "error" in line:
            raise AnswerError(say("the program reports an error"))
        rest = {name: value for name, value in line.items() if name not in ("id", "more")}
        return rest, not line.get("more")

    async def _write(self, payload: Payload) -> None:
        process = self._process
        if process is None or process.stdin is None or process.returncode is not None:
            raise self._ended()
        try:
            process.stdin.write(json.dumps(payload.data, ensure_ascii=False).encode() + b"\n")
            await asyncio.wait_for(process.stdin.drain(), self._timeout)
        except (OSError, TimeoutError, asyncio.TimeoutError):
            raise self._ended() from None

    def _ended(self) -> AnswerError:
        return AnswerError(say("{program} has ended, and is started again", program=self._words[0]))

    # -- the process

    async def _begin(self) -> None:
        # The program needs no secret of the bot.
        hidden = {f"WECOM_{name.upper()}" for name in SECRETS}
        environment = {name: value for name, value in os.environ.items() if name not in hidden}
        try:
            self._process = await asyncio.create_subprocess_exec(
                *self._words,
                stdin=asyncio.subprocess.PIPE,
                stdout=asyncio.subprocess.PIPE,
                env=environment,
                limit=MAX_ANSWER,
                start_new_session=os.name == "posix",  # a Ctrl-C ends it after the answers in progress
            )
        except OSError as error:
            raise ConfigurationError(
                say("{program} cannot be run: {error}", program=self._words[0], error=error.strerror or error)
            ) from None

    async def _run(self) -> None:
        """Read the lines of the program; start it again when it ends."""
        pause, loop = FIRST_PAUSE, asyncio.get_running_loop()
        while True:
            began = loop.time()
            await self._read()
            for lines in self._waiting.values():
                with contextlib.suppress(asyncio.QueueFull):
                    lines.put_nowait(self._ended())
            assert self._process is not None  # noqa: S101 - it was started
            code = await self._process.wait()
            if loop.time() - began > STABLE_AFTER:
                pause = FIRST_PAUSE
            self._report(
                say(
                    "{program} has ended with the exit code {code}; it is started again in {seconds:g} s",
                    program=self._words[0],
                    code=code,
                    seconds=pause,
                )
            )
            await asyncio.sleep(pause)
            pause = min(2 * pause, LONGEST_PAUSE)
            try:
                await self._begin()
            except ConfigurationError as error:
                self._report(str(error))

    async def _read(self) -> None:
        process = self._process
        assert process is not None and process.stdout is not None  # noqa: S101 - it was started with a pipe
        while True:
            try:
                line = await process.stdout.readline()
            except ValueError:
                self._report(str(too_long()))
                continue
            if not line:
                return
            if line.strip():
                self._take(line)

    def _take(self, line: bytes) -> None:
        """Handle a line of the program. A problem is reported without the text of the line."""
        try:
            value = decode_json(line)
        except ValueError:
            value = None
        if not isinstance(value, dict):
            self._report(say("a line of the program is not a JSON object: it is ignored"))
        elif isinstance(value.get("send"), dict):
            task = asyncio.ensure_future(self._send_message(value["send"]))
            self._sending.add(task)
            task.add_done_callback(self._sending.discard)
        elif (lines := self._waiting.get(str(value.get("id")))) is None:
            self._report(say("a line of the program has no id of a message that waits for an answer: it is ignored"))
        else:
            try:
                lines.put_nowait(value)
            except asyncio.QueueFull:
                self._report(str(too_long()))

    async def _send_message(self, message: Mapping[str, Any]) -> None:
        try:
            await self._send(message)
        except WeComError as error:
            self._report(str(error))
