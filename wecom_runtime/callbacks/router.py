"""From an HTTP request to a handler of the app, and from what the handler says back to an HTTP response.

    router = CallbackRouter(WeComCrypto(token, encoding_aes_key, corp_id))

    @router.on(TextMessage)
    def echo(message: TextMessage) -> str:
        return message.content

    response = router.handle(method, query, body)

`wecom_client.adapters` binds a router to WSGI, ASGI, Flask, Django and FastAPI.
"""

from __future__ import annotations

import asyncio
import hashlib
import inspect
import traceback
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, NamedTuple, TypeAlias, TypeVar, cast
from urllib.parse import parse_qsl

from wecom_runtime.errors import CryptoError, InvalidArgumentError, InvalidReceiveIdError, InvalidSignatureError
from wecom_runtime.flow import Command, Flow, adrive, drive
from wecom_runtime.http.messages import AsyncTransport, Transport
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.memory import MemoryStorage

from .background import Background, LoopThread, is_async
from .crypto import Format, OpenedMessage, WeComCrypto
from .deduplication import LEASE, Busy, Deduplicator
from .model import Callback, repeat_key

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

    from .reply_table import ReplyTable
    from .table import CallbackTable

C = TypeVar("C", bound=Callback)
R = TypeVar("R")

Query: TypeAlias = "Mapping[str, Any] | str | bytes"
Responder: TypeAlias = Callable[[Any, Any], object]
"""Sends what a background handler returned: called with the message and the value; may be asynchronous."""

_CONTENT_TYPES: dict[str, str] = {"xml": "application/xml", "json": "application/json"}
_NO_TRANSPORT: Any = None  # nothing here is sent over HTTP


class CallbackResponse(NamedTuple):
    """What to send back."""

    status: int
    """HTTP status."""
    headers: dict[str, str]
    body: bytes


class _Handler(NamedTuple):
    """A registered function."""

    function: Callable[[Any], Any]
    background: bool
    answer: Responder | None

    @property
    def name(self) -> str:
        return getattr(self.function, "__qualname__", type(self.function).__name__)


class _Run(Command, Generic[R]):
    """Call a function of the app."""

    __slots__ = ("arguments", "function", "loop")

    def __init__(self, loop: LoopThread, function: Callable[..., Any], *arguments: Any) -> None:
        self.loop = loop
        self.function = function
        self.arguments = arguments

    def perform(self, transport: Transport) -> Any:
        result = self.function(*self.arguments)
        return self.loop.run(result) if inspect.isawaitable(result) else result

    async def aperform(self, transport: AsyncTransport) -> Any:
        if is_async(self.function):
            result = self.function(*self.arguments)
        else:
            result = await asyncio.to_thread(self.function, *self.arguments)
        return await result if inspect.isawaitable(result) else result


class BaseRouter:
    """Receives the callbacks of one app, suite or bot.

    Args:
        crypto: The settings of the callback address.
        session: The storage by which all processes know what has been handled; this process alone if left out.
        answer: Called with a message and what its background handler returned, to send it: by `message.send`, or for
            an AI bot with `Bot.answer`.
        on_error: Called with a message and the exception that its handler raised. The log gets neither the text of
            the exception nor anything of the message.
        workers: Background handlers that run at once.
        backlog: Background handlers that may wait. If there are more, WeCom is told to send the callback again.
        remember: Seconds for which answers are remembered. WeCom's last repeat comes within 20.
        repeat_wait: Seconds for which a repeat waits for the answer to the first.
        lease: Seconds after which a callback is handled by another process if the one that was at it has died.

    One router serves all threads and event loops of a process.
    """

    _callbacks: ClassVar[CallbackTable]
    """All callbacks; the generated class sets it."""
    _replies: ClassVar[ReplyTable]

    def __init__(
        self,
        crypto: WeComCrypto,
        *,
        session: SessionStorage | Any | None = None,
        answer: Responder | None = None,
        on_error: Callable[[Any, Exception], object] | None = None,
        workers: int = 8,
        backlog: int = 100,
        remember: int = 300,
        repeat_wait: float = 4.5,
        lease: int = LEASE,
    ) -> None:
        self.crypto = crypto
        self._repeats = Deduplicator(
            MemoryStorage() if session is None else as_storage(session),
            remember=remember,
            wait=repeat_wait,
            lease=lease,
        )
        self._answer = answer
        self._on_error = on_error
        self._loop = LoopThread()
        self._background = Background(workers, backlog, self._loop)
        self._handlers: dict[type[Callback], _Handler] = {}
        self._default: _Handler | None = None
        self._chosen: dict[type[Callback], _Handler | None] = {}
        self._requests: set[asyncio.Future[CallbackResponse]] = set()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.crypto!r}, {len(self._handlers)} handlers>"

    # -- registration

    def on(
        self, *models: type[C], background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[C], R]], Callable[[C], R]]:
        """Register the decorated function, or coroutine function, as the handler of some callbacks.

        It gets the message, and returns what `create_reply` takes: a text, a list of articles, a reply, or None for no
        answer. The first of these that is registered is called: the handler of the callback's own class; that of its
        event in general, such as `ChangeContactEvent` for all changes of contacts; that of a base class (`Event`).

        Args:
            models: Classes of callbacks.
            background: Answer WeCom at once and call the function then, for all that may take longer than 5 s. What it
                returns goes to `answer`.
            answer: In place of the router's.

        Raises:
            ValueError: No class is named, or one has a handler already.
        """
        if not models:
            raise ValueError("name the callbacks: @router.on(TextMessage)")

        def register(function: Callable[[C], R]) -> Callable[[C], R]:
            for model in models:
                if model in self._handlers:
                    raise ValueError(f"{model.__name__} has a handler already: {self._handlers[model].name}")
            for model in models:
                self._handlers[model] = _Handler(function, background, answer)
            self._chosen.clear()
            return function

        return register

    def default(self, function: Callable[[Callback], R]) -> Callable[[Callback], R]:
        """Register the decorated function for callbacks that no other handler is for.

        Without it they are answered, and nothing else.

        Raises:
            ValueError: There is one already.
        """
        if self._default is not None:
            raise ValueError(f"there is a default handler already: {self._default.name}")
        self._default = _Handler(function, False, None)
        self._chosen.clear()
        return function

    def _handler(self, model: type[Callback]) -> _Handler | None:
        if model not in self._chosen:
            self._chosen[model] = self._choose(model)
        return self._chosen[model]

    def _choose(self, model: type[Callback]) -> _Handler | None:
        if model in self._handlers:
            return self._handlers[model]
        selects = _pairs(model)
        general = [other for other in self._handlers if (pairs := _pairs(other)) and pairs < selects]
        if general:
            return self._handlers[max(general, key=lambda other: len(_pairs(other)))]
        by_class: Mapping[type, _Handler] = self._handlers
        return next((by_class[base] for base in model.__mro__ if base in by_class), self._default)

    # -- requests

    def handle(self, method: str, query: Query, body: bytes | str = b"") -> CallbackResponse:
        """Answer a request to the callback address.

        Args:
            method: "GET" for WeCom's check of the address, "POST" for a callback.
            query: The query string, or a mapping of its parameters, URL-decoded.
            body: As received.

        Returns:
            200: the callback was handled, or the address is confirmed. 400, 403: not a callback for this app; nothing
            was called. 405: another method. 500: the handler failed, and WeCom will send the callback again.
            503: it is still in work, or there is no room for more background work; likewise.
        """
        return drive(self._flow(method, query, body), _NO_TRANSPORT)

    async def handle_async(self, method: str, query: Query, body: bytes | str = b"") -> CallbackResponse:
        """The same, awaited. Handlers that are no coroutine functions run in threads.

        WeCom closes the connection after 5 s, and some frameworks then cancel what they await. The handler goes on all
        the same, and its answer waits for WeCom's repeat.
        """
        task = asyncio.ensure_future(adrive(self._flow(method, query, body), _NO_TRANSPORT))
        self._requests.add(task)  # the loop itself keeps no reference
        task.add_done_callback(self._requests.discard)
        return await asyncio.shield(task)

    def _flow(self, method: str, query: Query, body: bytes | str) -> Flow[CallbackResponse]:
        method = method.upper()
        try:
            if method == "GET":
                return self._check_url(_parameters(query))
            if method == "POST":
                return (yield from self._receive(_parameters(query), body))
        except CryptoError as error:
            # These errors speak of no content.
            logger.warning("refused a request to the callback address: %s", error)
            return _refusal(403 if isinstance(error, InvalidSignatureError | InvalidReceiveIdError) else 400)
        response = _refusal(405)
        response.headers["Allow"] = "GET, POST"
        return response

    def _check_url(self, query: Mapping[str, str]) -> CallbackResponse:
        if not _is_signed(query) or "echostr" not in query:
            return _refusal(400)
        text = self.crypto.check_url(query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"])
        return _plain(200, text)

    def _receive(self, query: Mapping[str, str], body: bytes | str) -> Flow[CallbackResponse]:
        if not _is_signed(query):
            return _refusal(400)
        opened = self.crypto.open_message(body, query["msg_signature"], query["timestamp"], query["nonce"])
        message = self._callbacks.parse(opened.text)
        handler = self._handler(type(message))
        if handler is None:
            return _acknowledgement(opened.format)
        key = self._key(message, opened.text)
        try:
            answer = yield from self._repeats.begin(key)
        except Busy:
            return _refusal(503)
        if answer is None:
            if handler.background:
                return (yield from self._postpone(handler, message, key, opened.format))
            answer = yield from self._answer_of(handler, message, key, opened)
        if answer is None:
            return _refusal(500)
        return self._response(answer, query["nonce"], opened)

    def _key(self, message: Callback, text: str) -> str:
        # A digest, because ids may hold characters that not every storage takes.
        told = repeat_key(message) or text
        digest = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:32]
        return f"callback:{self.crypto.fingerprint}:{digest}"

    def _answer_of(self, handler: _Handler, message: Callback, key: str, opened: OpenedMessage) -> Flow[str | None]:
        """The sealed answer of a handler, "" for none; None if the handler failed."""
        over = False
        try:
            value = yield _Run(self._loop, handler.function, message)
            answer = self._seal(value, message, opened)
            over = True
            yield from self._repeats.done(key, answer)
            return answer
        except GeneratorExit:
            raise
        except Exception as error:
            yield from self._repeats.failed(key)
            over = True
            self._report(handler, message, error)
            return None
        except BaseException:  # cancelled or interrupted
            if not over:
                yield from self._repeats.failed(key)
            raise

    def _seal(self, value: Any, message: Callback, opened: OpenedMessage) -> str:
        reply = self._replies.create(value, message)
        text = reply.render()
        if not text:
            return ""
        if reply.format != type(message).__wire__:
            raise InvalidArgumentError(f"A {type(reply).__name__} is no answer to a {type(message).__name__}")
        return self.crypto.seal(text, opened.receive_id.encode()).decode("ascii")

    def _response(self, answer: str, nonce: str, opened: OpenedMessage) -> CallbackResponse:
        if not answer:
            return _acknowledgement(opened.format)
        text = self.crypto.envelop(
            answer.encode("ascii"), nonce, format=opened.format, has_receiver=bool(opened.receive_id)
        )
        return CallbackResponse(200, {"Content-Type": f"{_CONTENT_TYPES[opened.format]}; charset=utf-8"}, text.encode())

    def _report(self, handler: _Handler, message: Callback, error: Exception) -> None:
        # The exception's own text may quote the message; where it happened does not.
        places = "".join(traceback.format_tb(error.__traceback__))
        logger.error("%s failed on a %s: %s\n%s", handler.name, type(message).__name__, type(error).__name__, places)
        if self._on_error is not None:
            try:
                self._on_error(message, error)
            except Exception as another:
                logger.error("on_error failed: %s", type(another).__name__)

    # -- background

    def _postpone(self, handler: _Handler, message: Callback, key: str, form: Format) -> Flow[CallbackResponse]:
        if not self._background.enter():
            yield from self._repeats.failed(key)
            logger.warning("no room for more background work: %s is to be sent again", type(message).__name__)
            return _refusal(503)
        started = False
        try:
            yield from self._repeats.done(key, "")
            if is_async(handler.function):
                self._background.start_task(lambda: self._work_async(handler, message))
            else:
                self._background.start(lambda: self._work(handler, message))
            started = True
        finally:
            if not started:
                self._background.leave()
        return _acknowledgement(form)

    def _work(self, handler: _Handler, message: Callback) -> None:
        drive(self._work_flow(handler, message), _NO_TRANSPORT)

    async def _work_async(self, handler: _Handler, message: Callback) -> None:
        await adrive(self._work_flow(handler, message), _NO_TRANSPORT)

    def _work_flow(self, handler: _Handler, message: Callback) -> Flow[None]:
        try:
            value = yield _Run(self._loop, handler.function, message)
            if value is None:
                return
            answer = handler.answer or self._answer
            if answer is None:
                raise InvalidArgumentError(f"{handler.name} returned a value, but there is no answer= to send it")
            yield _Run(self._loop, answer, message, value)
        except Exception as error:
            self._report(handler, message, error)

    def close(self, timeout: float | None = None) -> bool:
        """Wait for the background work, `timeout` seconds at most; whether all of it is done."""
        done = self._background.wait(timeout)
        self._background.close()
        self._loop.close()
        return done

    async def close_async(self, timeout: float | None = None) -> bool:
        """The same, awaited."""
        return await asyncio.to_thread(self.close, timeout)


def _pairs(model: type[Callback]) -> frozenset[tuple[str, str]]:
    return frozenset((name, value.lower()) for name, value in model.__selects__.items())


def _parameters(query: Query) -> Mapping[str, str]:
    if isinstance(query, bytes):
        query = query.decode("latin-1")
    if isinstance(query, str):
        return dict(parse_qsl(query.removeprefix("?"), keep_blank_values=True))
    return {name: _first(value) for name, value in query.items()}


def _first(value: Any) -> str:
    """`parse_qs` gives a list for each parameter."""
    if isinstance(value, list | tuple):
        values = cast("list[Any]", value)
        value = values[0] if values else ""
    return str(value)


def _is_signed(query: Mapping[str, str]) -> bool:
    return all(name in query for name in ("msg_signature", "timestamp", "nonce"))


def _plain(status: int, text: str) -> CallbackResponse:
    return CallbackResponse(status, {"Content-Type": "text/plain; charset=utf-8"}, text.encode())


def _acknowledgement(form: Format) -> CallbackResponse:
    # "success" is what the commands to a suite must be answered with; a bot takes an empty answer.
    return _plain(200, "success" if form == "xml" else "")


_REASONS = {
    400: "Not a callback",
    403: "Not for this app",
    405: "Method not allowed",
    500: "Failed, send again",
    503: "Busy, send again",
}


def _refusal(status: int) -> CallbackResponse:
    return _plain(status, _REASONS[status])
