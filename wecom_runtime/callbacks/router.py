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
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar, overload

from wecom_runtime.data.xml import MAX_SIZE
from wecom_runtime.errors import (
    ConfigurationError,
    CryptoError,
    InvalidArgumentError,
    InvalidReceiveIdError,
    InvalidSignatureError,
)
from wecom_runtime.flow import Flow, adrive, drive
from wecom_runtime.logs import logger
from wecom_runtime.storage.base import as_storage
from wecom_runtime.storage.memory import MemoryStorage

from .background import Background
from .channel import UrlChannel, digest
from .crypto import OpenedMessage, WeComCrypto
from .deduplication import LEASE, Deduplicator
from .dispatch import NO_TRANSPORT, Dispatch, Outcome
from .handing_over import TaskQueue, taken
from .handlers import Handler, Handlers, Responder, check_models
from .invocation import Caller
from .model import Callback, repeat_key
from .reports import Reporter
from .requests import (
    CallbackResponse,
    Query,
    acknowledgement,
    answer,
    is_signed,
    plain,
    read_query,
    refusal,
)
from .senders import Addresses, Senders, UnknownSendersError
from .streams import Streams

if TYPE_CHECKING:
    from wecom_runtime.storage.base import SessionStorage

    from .reply_table import ReplyTable
    from .table import CallbackTable

A = TypeVar("A", bound=Callback)
B = TypeVar("B", bound=Callback)
C = TypeVar("C", bound=Callback)
D = TypeVar("D", bound=Callback)
R = TypeVar("R")

MAX_AGE = 300.0
"""Seconds that a callback may be old: room for WeCom's repeats, which end after 20, and for clocks that differ."""
_LOOK_AT = 256
"""How many requests may be in work before those are looked for whose event loop was closed under them."""


class BaseRouter:
    """Receives the callbacks of one app, suite or bot.

    Args:
        crypto: The settings of the callback address. Without it, the router serves long connections only.
        session: The storage by which all processes know what has been handled; this process alone if left out.
        answer: Called with a message and what its background handler returned, to send it: by `message.send`, or for
            an AI bot with `Bot.answer`.
        on_error: Called with a message and the exception that its handler raised. The log gets neither the text of
            the exception nor anything of the message.
        workers: Background handlers that run at once.
        backlog: Background handlers that may wait. If there are more, WeCom is told to send the callback again.
        senders: Refuse requests from other addresses: `client.getcallbackip`, which is called once a day, or a list.
            Behind a proxy, see that the server learns the true address of the sender.
        threads: Handlers that are no coroutine functions which an asynchronous server has called at once.
        max_age: Refuse callbacks whose timestamp is more than so many seconds away from the clock, as replays; None
            to accept any. The `max_age` of the crypto comes first.
        remember: Seconds for which answers are remembered. WeCom's last repeat comes within 20; a replay can be
            accepted for twice `max_age`, and is told as long as the first is remembered.
        repeat_wait: Seconds for which a repeat waits for the answer to the first.
        lease: Seconds after which a callback is handled by another process if the one that was at it has died.

    One router serves all threads and event loops of a process.
    """

    _callbacks: ClassVar[CallbackTable]
    """All callbacks; the generated class sets it."""
    _replies: ClassVar[ReplyTable]

    def __init__(
        self,
        crypto: WeComCrypto | None = None,
        *,
        session: SessionStorage | Any | None = None,
        answer: Responder | None = None,
        on_error: Callable[[Any, Exception], object] | None = None,
        workers: int = 8,
        backlog: int = 100,
        threads: int = 32,
        senders: Addresses | None = None,
        max_age: float | None = MAX_AGE,
        remember: int = 600,
        repeat_wait: float = 4.5,
        lease: int = LEASE,
    ) -> None:
        self.crypto = crypto
        self._max_age = max_age
        self._handlers = Handlers()
        self._caller = Caller(threads)
        self._background = Background(workers, backlog, self._caller.loop)
        self._senders = None if senders is None else Senders(senders, self._caller)
        storage = MemoryStorage() if session is None else as_storage(session)
        self._storage = storage
        deduplicator = Deduplicator(storage, remember=remember, wait=repeat_wait, lease=lease)
        reporter = Reporter(on_error)
        self._streams = Streams(storage, deduplicator, self._caller, self._background, reporter)
        self._dispatch = Dispatch(
            self._handlers, deduplicator, self._caller, self._background, reporter, self._streams, answer
        )
        self._requests: set[asyncio.Future[CallbackResponse]] = set()
        self._look_at = _LOOK_AT

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.crypto!r}, {len(self._handlers)} handlers>"

    # -- registration

    @overload
    def on(
        self, first: type[A], /, *, background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[A], R]], Callable[[A], R]]: ...
    @overload
    def on(
        self, first: type[A], second: type[B], /, *, background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[A | B], R]], Callable[[A | B], R]]: ...
    @overload
    def on(
        self,
        first: type[A],
        second: type[B],
        third: type[C],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
    ) -> Callable[[Callable[[A | B | C], R]], Callable[[A | B | C], R]]: ...
    @overload
    def on(
        self,
        first: type[A],
        second: type[B],
        third: type[C],
        fourth: type[D],
        /,
        *,
        background: bool = False,
        answer: Responder | None = None,
    ) -> Callable[[Callable[[A | B | C | D], R]], Callable[[A | B | C | D], R]]: ...
    @overload
    def on(
        self, *models: type[Callback], background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]: ...

    def on(
        self, *models: type[Callback], background: bool = False, answer: Responder | None = None
    ) -> Callable[[Callable[[Any], R]], Callable[[Any], R]]:
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
            InvalidArgumentError: No class of callbacks is named, or one has a handler already.
        """
        check_models(models)

        def register(function: Callable[[Any], R]) -> Callable[[Any], R]:
            self._handlers.register(models, Handler(function, background, answer))
            return function

        return register

    def default(self, function: Callable[[Callback], R]) -> Callable[[Callback], R]:
        """Register the decorated function for callbacks that no other handler is for.

        Without it they are answered, and nothing else.

        Raises:
            InvalidArgumentError: There is one already, or this is no function.
        """
        if not callable(function) or isinstance(function, type):
            raise InvalidArgumentError("write @router.default without parentheses, above a function")
        self._handlers.set_default(Handler(function, False, None))
        return function

    def hand_to(self, queue: TaskQueue) -> None:
        """Have background handlers run in the workers of a task queue, on as many machines as you like.

        A callback is acknowledged when the queue has it; if the queue cannot be reached, WeCom is told to send it
        again. Each is handled at least once, also if a worker is killed, and its repeats are not handled again. The
        workers run the same module as the web processes: same router, same handlers, same `answer=`.

        Args:
            queue: `CeleryQueue` or `DramatiqQueue` of `wecom_client.queues`, or one of your own with `put` and `serve`.

        Raises:
            ConfigurationError: The router has a queue already, or no storage that all of these processes share.
        """
        if self._dispatch.queue is not None:
            raise ConfigurationError("the router has a queue already")
        if isinstance(self._storage, MemoryStorage):
            raise ConfigurationError(
                "the workers of a queue are other processes: give the router a session= that they share, such as "
                "RedisStorage, or a callback that comes twice is handled twice"
            )
        queue.serve(self.work)
        self._dispatch.queue = queue

    def work(self, task: str) -> None:
        """Handle a task of the queue; for the workers.

        Raises:
            TryLaterError: It is to be worked at again: the handler failed, or another worker is at it.
            ConfigurationError: It was put into the queue by a router with another Token and EncodingAESKey.
        """
        key, sealed = taken(task)
        # What came by a long connection has no key to be sealed with.
        text = sealed if sealed[:1] in ("{", "<") or self.crypto is None else self.crypto.unseal(sealed)
        if text is None:
            raise ConfigurationError(
                "the task was sealed with another EncodingAESKey: while keys are being changed, give WeComCrypto the "
                "previous=(token, encoding_aes_key)"
            )
        drive(self._dispatch.take_up(self._callbacks.parse(text), key), NO_TRANSPORT)

    # -- requests

    @property
    def max_size(self) -> int:
        """The longest body that is accepted, in bytes."""
        return MAX_SIZE if self.crypto is None else self.crypto.max_size

    def handle(
        self, method: str, query: Query, body: bytes | str = b"", *, sender: str | None = None
    ) -> CallbackResponse:
        """Answer a request to the callback address.

        Args:
            method: "GET" for WeCom's check of the address, "POST" for a callback.
            query: The query string, or a mapping of its parameters, URL-decoded.
            body: As received.
            sender: The IP address that the request comes from, for `senders=`.

        Returns:
            200: the callback was handled, or the address is confirmed. 400, 403: not a callback for this app; nothing
            was called. 405: another method. 500: the handler failed, and WeCom will send the callback again.
            503: it is still in work, there is no room for more background work, or the addresses of senders cannot be
            fetched; likewise.

        Raises:
            ConfigurationError: The router has no crypto.
        """
        return drive(self._flow(method, query, body, sender), NO_TRANSPORT)

    async def handle_async(
        self, method: str, query: Query, body: bytes | str = b"", *, sender: str | None = None
    ) -> CallbackResponse:
        """The same, awaited. Handlers that are no coroutine functions run in threads.

        WeCom closes the connection after 5 s, and some frameworks then cancel what they await. The handler goes on all
        the same, and its answer waits for WeCom's repeat.
        """
        task = asyncio.ensure_future(adrive(self._flow(method, query, body, sender), NO_TRANSPORT))
        if len(self._requests) >= self._look_at:
            self._requests = {one for one in self._requests if not one.get_loop().is_closed()}
            self._look_at = max(_LOOK_AT, 2 * len(self._requests))
        self._requests.add(task)  # the loop itself keeps no reference
        task.add_done_callback(self._forget)
        return await asyncio.shield(task)

    def _forget(self, task: asyncio.Future[CallbackResponse]) -> None:
        self._requests.discard(task)

    def _flow(self, method: str, query: Query, body: bytes | str, sender: str | None) -> Flow[CallbackResponse]:
        crypto = self._needed_crypto()
        try:
            if self._senders is not None and not (yield from self._senders.allow(sender)):
                logger.warning("refused a request to the callback address: %r is no address of WeCom", sender)
                return refusal(403)
            if method.upper() == "GET":
                return self._check_url(crypto, read_query(query))
            if method.upper() == "POST":
                return (yield from self._receive(crypto, read_query(query), body))
        except CryptoError as error:
            # These errors speak of no content.
            logger.warning("refused a request to the callback address: %s", error)
            return refusal(403 if isinstance(error, InvalidSignatureError | InvalidReceiveIdError) else 400)
        except UnknownSendersError:
            return refusal(503)
        return refusal(405)

    def _needed_crypto(self) -> WeComCrypto:
        if self.crypto is None:
            raise ConfigurationError(
                "this router has no crypto, so it serves long connections only: for a callback address give it the "
                "settings of that address, CallbackRouter(WeComCrypto(token, encoding_aes_key, receive_id))"
            )
        return self.crypto

    def _check_url(self, crypto: WeComCrypto, query: Mapping[str, str]) -> CallbackResponse:
        if not is_signed(query) or "echostr" not in query:
            return refusal(400)
        text = crypto.check_url(
            query["msg_signature"], query["timestamp"], query["nonce"], query["echostr"], max_age=self._max_age
        )
        return plain(200, text)

    def _receive(self, crypto: WeComCrypto, query: Mapping[str, str], body: bytes | str) -> Flow[CallbackResponse]:
        if not is_signed(query):
            return refusal(400)
        opened = crypto.open_message(
            body, query["msg_signature"], query["timestamp"], query["nonce"], max_age=self._max_age
        )
        message = self._callbacks.parse(opened.text)
        sealed = yield from self._answer_to(message, opened, UrlChannel(crypto, self._replies, message, opened))
        if isinstance(sealed, Outcome):
            return refusal(500 if sealed is Outcome.FAILED else 503)
        if not sealed:
            return acknowledgement(opened.format)
        text = crypto.envelop(
            sealed.encode("ascii"),
            query["nonce"],
            format=opened.format,
            has_receiver=bool(opened.receive_id),
            settings=opened.settings,
        )
        return answer(text, opened.format)

    def _answer_to(self, message: Callback, opened: OpenedMessage, channel: UrlChannel) -> Flow[str | Outcome]:
        """The answer, "" for none, or why there is none."""
        growth_id = self._replies.refreshed(message)
        if growth_id and (shown := (yield from self._streams.refresh(growth_id, channel))) is not None:
            return shown
        key = f"callback:{opened.settings.fingerprint}:{digest(opened.receive_id, repeat_key(message) or opened.text)}"
        result = yield from self._dispatch.receive(message, key, channel)
        return result.answer if result.outcome is Outcome.HANDLED else result.outcome

    # -- the end

    def close(self, timeout: float | None = None) -> bool:
        """Wait for the background work, `timeout` seconds at most; whether all of it is done.

        What is not done then still goes on, and the router can be used on.
        """
        done = self._background.wait(timeout)
        self._background.close()
        self._caller.close()
        return done

    async def close_async(self, timeout: float | None = None) -> bool:
        """The same, awaited."""
        return await asyncio.to_thread(self.close, timeout)
