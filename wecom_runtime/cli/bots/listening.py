"""The long connection of a bot whose messages a program answers, or which are printed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, Protocol

import attrs

from wecom_runtime.callbacks.message_to_bot import Attachment, MessageToBot
from wecom_runtime.callbacks.reply_table import ReplyTable
from wecom_runtime.channels.long_connection.run_bots import run_bots_async
from wecom_runtime.cli.package import GeneratedPackage
from wecom_runtime.cli.profiles import Profile
from wecom_runtime.cli.serving import reporting_bind_errors
from wecom_runtime.errors import ConfigurationError, WeComError
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import SessionStorage

from .answers import AnswerError
from .payloads import BodyTemplate, Payload, payload_of, prepared_folder
from .posting import PostedProgram, is_loopback
from .programs import StartedProgram
from .sending import MessageSender, SendApp
from .signing import PostSigner

STDIO = "stdio:"
HOST = "127.0.0.1"
"""The address of `POST /send`: only programs on this machine reach it."""
ANSWERED, FAILED = 200, 502
"""The status that is printed for a message whose answer was sent, or for which there is none."""


class Program(Protocol):
    """A program that answers messages."""

    async def start(self) -> None: ...
    async def close(self) -> None: ...
    async def answer(self, payload: Payload) -> Any: ...


@attrs.frozen(kw_only=True)
class BotOptions:
    """The options of `wecom listen --bot`."""

    bot_id: str
    forward_to: str = attrs.field(repr=False)
    """The URL of a program, or `stdio:` and a command; "" to print the messages only."""
    answer: str
    """The JSON pointer of the answer in what the program returns."""
    body: Path | None
    """The file with the template of a post."""
    files: Path | None
    """The folder for files of members."""
    name: str
    """The name of the bot."""
    standby: float | None
    storage: str = attrs.field(repr=False)
    """The URL of a Redis, or the path of a file; "" for the memory of the process."""
    send_port: int | None
    """The port of `POST /send`; None for none."""
    timeout: float
    """Seconds for an answer."""


Report = Callable[[Any, "int | None"], object]
"""A function that prints a message, or the error of one, and the status of its answer."""


def listen_to_bot(
    package: GeneratedPackage, profile: Profile, options: BotOptions, report: Report, tell: Callable[[str], object]
) -> None:
    """Run the connection until it is stopped by a signal or ends with an error.

    Args:
        package: The generated package.
        profile: The settings.
        options: The options.
        report: Prints messages.
        tell: Prints a line about the connection or the program.

    Raises:
        WeComError: The connection ended with an error, or a setting is wrong.
    """
    asyncio.run(_run(package, profile, options, report, tell))


async def _run(
    package: GeneratedPackage, profile: Profile, options: BotOptions, report: Report, tell: Callable[[str], object]
) -> None:
    storage = storage_of(options.storage)
    router = package.router(session=storage)
    connection = package.connection(
        options.bot_id, profile.need("bot_secret"), router, name=options.name, standby=options.standby
    )
    sender = MessageSender(connection)
    program = program_of(profile, options, sender, tell)
    folder = None if options.files is None else prepared_folder(options.files)
    if program is None:
        router.default(lambda message: report(message, None))
    else:
        _forward(router, program, package.replies, folder, report)
        logger.addFilter(_is_news)
        await program.start()
    try:
        async with _serving(profile, options, sender, connection, tell):
            tell(say("Messages to the bot {bot_id} are received. Ctrl-C ends the connection.", bot_id=options.bot_id))
            await run_bots_async(connection)
    finally:
        logger.removeFilter(_is_news)
        if program is not None:
            await program.close()
        if (close := getattr(storage, "close", None)) is not None:
            close()


def _forward(router: Any, program: Program, replies: ReplyTable, folder: Path | None, report: Report) -> None:
    """Register the handler that passes messages to a program."""

    async def forward(message: Any, context: Any) -> Any:
        async def download(attachment: Attachment, path: Path) -> Path:
            saved: Path = await context.download(attachment, path)
            return saved

        try:
            answer = await program.answer(await payload_of(message, folder, download))
        except WeComError as error:
            report(error, FAILED)
            if isinstance(message, MessageToBot):
                return _failing(error)  # the member sees the text for a broken answer
            raise
        stream: Any = answer if hasattr(answer, "__aiter__") else None
        if (stream or isinstance(answer, str)) and not replies.accepts_text(type(message)):
            if stream:
                await stream.aclose()
            report(AnswerError(say("a {kind} takes no text as its answer", kind=type(message).__name__)), FAILED)
            return None
        if stream:
            return _watched(stream, message, report)
        report(message, ANSWERED)
        return answer

    router.default(forward)


def _is_news(record: logging.LogRecord) -> bool:
    """Return whether a log record is not the one of an `AnswerError`, whose reason `report` has printed."""
    return not isinstance(record.args, tuple) or AnswerError.__name__ not in record.args


async def _failing(error: WeComError) -> AsyncIterator[Any]:
    """Fail as the stream of an answer."""
    raise error
    yield  # makes it an asynchronous generator


async def _watched(chunks: Any, message: Any, report: Report) -> AsyncIterator[Any]:
    """Yield the chunks of an answer, and report its end."""
    try:
        async for chunk in chunks:
            yield chunk
    except WeComError as error:
        report(error, FAILED)
        raise
    finally:
        await chunks.aclose()
    report(message, ANSWERED)


def program_of(
    profile: Profile, options: BotOptions, sender: MessageSender, tell: Callable[[str], object]
) -> Program | None:
    """Return the program of the option `--forward-to`; None if messages are only printed.

    Raises:
        ConfigurationError: An option or a setting is wrong.
    """
    target = options.forward_to
    if not target:
        return None
    if target.startswith(STDIO):
        if options.body is not None:
            raise ConfigurationError(say("--body is for posts to a URL: a started program gets the whole message"))
        command = target[len(STDIO) :]
        return StartedProgram(command, sender.send, tell, pointer=options.answer, timeout=options.timeout)
    if not target.startswith(("http://", "https://")):
        raise ConfigurationError(
            say("--forward-to takes a URL, or stdio: and a command; got {target}", target=target.partition("?")[0])
        )
    secret = profile.get("forward_secret")
    if secret is None:
        if not is_loopback(target):
            raise ConfigurationError(
                say(
                    "forward_secret is not set: posts to another machine must be signed; set WECOM_FORWARD_SECRET, or "
                    "run: wecom configure forward_secret"
                )
            )
        tell(say("Posts are not signed: set WECOM_FORWARD_SECRET to sign them."))
    return PostedProgram(
        target,
        PostSigner(secret) if secret is not None else None,
        authorization=profile.get("forward_authorization") or "",
        template=None if options.body is None else BodyTemplate(options.body),
        pointer=options.answer,
        timeout=options.timeout,
    )


def storage_of(text: str) -> SessionStorage | None:
    """Return the storage of the option `--storage`; None for the memory of the process."""
    if not text:
        return None
    if text.startswith(("redis://", "rediss://", "unix://")):
        from wecom_runtime.storage import RedisStorage

        return RedisStorage.from_url(text)
    from wecom_runtime.storage import FileStorage

    return FileStorage(text)


@asynccontextmanager
async def _serving(
    profile: Profile, options: BotOptions, sender: MessageSender, connection: Any, tell: Callable[[str], object]
) -> AsyncGenerator[None]:
    """Serve `POST /send` in the context, if the options have a port for it."""
    if options.send_port is None:
        yield
        return
    from wecom_runtime.testing.fake.serving import ServerThread

    health: Callable[[], Mapping[str, Any]] = connection.health
    app = SendApp(profile.need("send_token"), sender.send, asyncio.get_running_loop(), health)
    with reporting_bind_errors(HOST, options.send_port):
        server = ServerThread(app, HOST, options.send_port)
    tell(say("Messages of the program: POST {url}", url=f"{server.url}/send"))
    try:
        yield
    finally:
        await asyncio.to_thread(server.close)
