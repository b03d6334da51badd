"""From an HTTP request to a handler of the app, and from what the handler says back to an HTTP response.

    router = CallbackRouter(WeComCrypto(token, encoding_aes_key, corp_id))

    @router.on(TextMessage)
    def echo(message: TextMessage) -> str:
        return message.content

    response = router.handle(method, query, body)

`wecom_client.adapters` binds a router to WSGI, ASGI, Flask, Django and FastAPI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

import attrs

from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.data.text import MAX_SIZE
from wecom_runtime.declared_settings import accepting
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Invoke, adrive, drive
from wecom_runtime.handling.contexts.context import BaseAsyncContext, BaseContext
from wecom_runtime.handling.engine import Engine
from wecom_runtime.handling.health import RouterHealth
from wecom_runtime.handling.lifecycle import DRAIN_TIMEOUT
from wecom_runtime.handling.queues.given_up import GivenUp
from wecom_runtime.handling.queues.tasks import TaskQueue
from wecom_runtime.handling.registration import Registration
from wecom_runtime.handling.running.signals import drain_on_signals
from wecom_runtime.handling.settings import EngineSettings
from wecom_runtime.language import say
from wecom_runtime.settings import check_kind, number

from .address import CallbackAddress
from .pending import PendingRequests
from .requests import CallbackResponse, Query
from .senders import Addresses, Senders

if TYPE_CHECKING:
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable

MAX_AGE = 300.0
"""Seconds that a callback may be old: room for WeCom's repeats, which end after 20, and for clocks that differ."""


def _check_crypto(owner: Any, attribute: Any, value: Any) -> None:
    check_kind("crypto", value, (WeComCrypto, type(None)), "a WeComCrypto")


@attrs.frozen
class RouterSettings(EngineSettings):
    """The settings of a router: those of its engine, and those of its callback address."""

    crypto: WeComCrypto | None = attrs.field(default=None, validator=_check_crypto)
    senders: Addresses | None = attrs.field(default=None, kw_only=True)
    max_age: float | None = attrs.field(default=MAX_AGE, kw_only=True, validator=number("seconds", optional=True))


class BaseRouter(Registration):
    """Receives the callbacks of one app, suite or bot.

    Args:
        crypto: The settings of the callback address. Without it, the router serves long connections only.
        session: The storage by which all processes know what has been handled; this process alone if left out.
        client: The client of the app or the bot, for `Context.client` and `Context.say`; or, for many companies, a
            function of the corp id that gives it, such as `suite.corp`.
        state_lifetime: Seconds after the last change for which `Context.state` is kept; a day if left out.
        answer: Called with a message and what its background handler returned, to send it: by `message.send`, or for
            an AI bot with `Bot.answer`.
        on_error: Called with a message and the exception that its handler raised. The log gets neither the text of
            the exception nor anything of the message.
        on_given_up: Called with a callback and what happened, where a queue's workers have given it up: its handler
            failed, or killed its worker, more often than the queue's `retries`. None in place of one that could not be
            read. See `given_up`.
        workers: Background handlers, and answers of bots that come piece by piece, at work at once.
        backlog: How many more of them may wait: with the usual numbers 108 are under way. Room is taken before a
            handler is called. Where there is none, WeCom is told to send the callback again; a message that comes by a
            long connection waits, as WeCom does not send it again.
        senders: Refuse requests from other addresses: `client.getcallbackip`, which is called once a day, or a list.
            Behind a proxy, see that the server learns the true address of the sender.
        threads: Handlers that are no coroutine functions which an asynchronous server has called at once.
        max_age: Refuse callbacks whose timestamp is more than so many seconds away from the clock, as replays; None
            to accept any. The `max_age` of the crypto comes first.
        remember: Seconds for which answers are remembered. WeCom's last repeat comes within 20; a replay can be
            accepted for twice `max_age`, and is told as long as the first is remembered.
        repeat_wait: Seconds for which a repeat waits for the answer to the first.
        lease: Seconds after which a callback is handled by another process if the one that was at it has died, and
            after which a handler that is not done holds up its member's next message no more.
        order: "member": messages to bots, and those for background handlers, are handled one after the other where they
            are of one member in one chat, as far as they come to this process. None: each at once. Handlers in the
            workers of a queue have its order.
        merge: Join texts that a member sends within so many seconds after each other, to bots and background handlers:
            the handler is called once, with the last message, its text that of all of them, a line each, and all
            messages in `merged`. On a callback address WeCom waits 5 s for an answer, so that 3 is the most there.
        broken_off: What the reader of a chat is told where the answer of a bot ends in the middle, because its handler
            failed; "" for nothing. If left out, a sentence in the language of errors.
        busy: What the reader is told where there is no room for an answer, however often WeCom sends the message; ""
            for nothing. If left out, the same.
        split: Send a text that is too long for one message in several: the first is the reply, or the answer that
            grows, and the rest goes to `answer`, or over the long connection. If False, it is an error.
        max_length: Bytes that a whole answer may have; its end is cut off beyond. None for any length.

    One router serves all threads and event loops of a process.
    """

    _callbacks: ClassVar[CallbackTable]
    """All callbacks; the generated class sets it."""
    _replies: ClassVar[ReplyTable]
    _contexts: ClassVar[tuple[type[BaseContext[Any, Any, Any]], type[BaseAsyncContext[Any, Any, Any]]]] = (
        BaseContext,
        BaseAsyncContext,
    )

    @accepting(RouterSettings)
    def __init__(self, settings: RouterSettings) -> None:
        self.engine = Engine(self._callbacks, self._replies, self._contexts, settings)
        """The engine, which handles the callbacks of all channels: for channels of your own."""
        super().__init__(self.engine.handlers)
        self.crypto = settings.crypto
        self._pending = PendingRequests()
        self._address: CallbackAddress | None = None
        if settings.crypto is not None:
            allowed = None if settings.senders is None else Senders(settings.senders, self.engine.executor)
            self._address = CallbackAddress(settings.crypto, self.engine, allowed, settings.max_age)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"a {type(self).__name__} holds handlers, threads and secrets: create one in each process")

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.crypto!r}, {len(self.engine.handlers)} handlers>"

    # -- a queue

    def hand_to(self, queue: TaskQueue) -> None:
        """Run background handlers in the workers of a task queue, on as many machines as you like.

        A callback is acknowledged when the queue has it; if the queue cannot be reached, WeCom is told to send it
        again. Each is handled at least once, also if a worker is killed, and its repeats are not handled again. The
        workers run the same module as the web processes: same router, same handlers, same `answer=`.

        Args:
            queue: `CeleryQueue` or `DramatiqQueue` of `wecom_client.queues`, or one of your own with `put` and `serve`.

        Raises:
            ConfigurationError: The router has a queue already, or no storage that all of these processes share.
        """
        self.engine.queue_worker.hand_to(queue)

    def work(self, task: str) -> None:
        """Handle a task of the queue; for the workers.

        Raises:
            TryLaterError: It is to be worked at again: the handler failed, a worker died, or another one is at it.
            GivenUpError: It is over, and was set aside: it failed or killed its worker too often, or cannot be read,
                as a router with another Token and EncodingAESKey put it into the queue, or a long connection that
                this process has not made.
        """
        self.engine.queue_worker.work(task)

    def given_up(self) -> list[GivenUp]:
        """Return the callbacks that the workers of the queue have given up, the oldest first.

        They are kept for 7 days in the router's `session`, sealed, the last 1,000. What the keys of this process do not
        open is among them; routers that share a storage see it all.

            for one in router.given_up():
                print(one.id, one.at, one.kind, one.reason)
                one.replay()                        # into the queue again

        Raises:
            StorageError: What the storage raises.
        """
        return self.engine.queue_worker.given_up()

    async def given_up_async(self) -> list[GivenUp]:
        """The same, awaited; `await one.replay_async()` puts one of them into the queue again."""
        found: list[GivenUp] = await Invoke(self.engine.queue_worker.given_up).aperform(NO_TRANSPORT)
        return found

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
        return await self._pending.run(self._flow(method, query, body, sender))

    def _flow(self, method: str, query: Query, body: bytes | str, sender: str | None) -> Flow[CallbackResponse]:
        if self._address is None:
            raise ConfigurationError(
                say(
                    "this router has no crypto, so it serves long connections only: for a callback "
                    "address give it the settings of that address, CallbackRouter(WeComCrypto(token, "
                    "encoding_aes_key, receive_id))"
                )
            )
        return self._address.respond(method, query, body, sender)

    # -- the end

    def health(self) -> RouterHealth:
        """Return how well it is, for the probes of a platform: whether it is `ready`, and how much is being done.

        Neither WeCom nor the storage is asked, so that a probe costs nothing and waits for nobody.
        """
        return self.engine.lifecycle.health()

    def close(self, timeout: float | None = None) -> bool:
        """Wait for the background work, `timeout` seconds at most; whether all of it is done.

        What is not done then is named in the log and still goes on, and the router can be used on.
        """
        return drive(self._close_flow(timeout), NO_TRANSPORT)

    async def close_async(self, timeout: float | None = None) -> bool:
        """The same, awaited."""
        return await adrive(self._close_flow(timeout), NO_TRANSPORT)

    def _close_flow(self, timeout: float | None) -> Flow[bool]:
        return not (yield from self.engine.lifecycle.drain(timeout))

    def drain_on_signals(self, timeout: float | None = DRAIN_TIMEOUT) -> None:
        """Finish the background work before SIGTERM or SIGINT ends the program.

        For servers and scripts that leave these signals as they are: the server of Flask and Django, waitress, a script
        of your own. Servers with handlers of their own (uvicorn, hypercorn, gunicorn) need it not, and lose none. A
        second signal ends the program at once.

        Args:
            timeout: Seconds to wait at most.

        Raises:
            ConfigurationError: This is not the main thread, which alone may do so.
        """
        drain_on_signals(lambda: drive(self.engine.lifecycle.drain(timeout, for_good=True), NO_TRANSPORT))
