"""The router: it passes callbacks to handlers, and the answers of handlers back to WeCom.

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

from wecom_runtime.data.text import MAX_SIZE
from wecom_runtime.declared_settings import accepting
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import NO_TRANSPORT, Flow, Invoke, adrive, drive
from wecom_runtime.handling.defaults import DRAIN_TIMEOUT
from wecom_runtime.handling.registration import Registration
from wecom_runtime.handling.settings import EngineSettings
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.settings import check_kind, number

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.handling.health import RouterHealth
    from wecom_runtime.handling.queues.given_up import GivenUp
    from wecom_runtime.handling.queues.tasks import TaskQueue

    from .callback_url import CallbackURL
    from .requests import CallbackResponse, Query
    from .senders import Addresses

MAX_AGE = 300.0
"""The maximum age of a callback, in seconds. It allows for WeCom's repeats, within 20 s, and for inaccurate clocks."""


def _check_crypto(owner: Any, attribute: Any, value: Any) -> None:
    if value is not None:
        from wecom_runtime.callbacks.crypto import WeComCrypto

        check_kind("crypto", value, WeComCrypto, "a WeComCrypto")


@attrs.frozen(eq=False, repr=False)
class RouterSettings(EngineSettings):
    """The settings of a router: those of its engine, and those of its callback URL."""

    crypto: WeComCrypto | None = attrs.field(default=None, validator=_check_crypto)
    senders: Addresses | None = attrs.field(default=None, kw_only=True)
    max_age: float | None = attrs.field(default=MAX_AGE, kw_only=True, validator=number("seconds", optional=True))


class BaseRouter(Registration):
    """The receiver of the callbacks of one app, suite or bot. Threads and event loops share one router.

    Args:
        crypto: The Token and the key of the callback URL. Without it, the router serves long connections only.
        session: The storage that all processes share, to handle each callback once. Default: the memory of this
            process.
        client: The client of the app or the bot, for `Context.client` and `Context.say`; or, for many companies, a
            function that returns the client for a corp id, such as `suite.corp`.
        state_lifetime: Seconds for which `Context.state` is kept after its last change; a day by default.
        history_bytes: The size limit of a history (`Context.history`), as JSON: 256 KiB by default. Beyond it, the
            oldest messages are dropped.
        answer: A function that sends the result of a background handler: it is called with the message and the result,
            and uses `message.send`, or `Bot.answer` for an AI bot.
        on_error: A function that is called with the message and the exception of a failed handler. The log contains
            neither the text of the exception nor the message.
        on_given_up: A function that is called with a callback and the reason, when the workers of a queue give it up:
            its handler has failed, or killed its worker, more often than the queue's `retries`. The callback is None if
            it cannot be read. See `given_up`.
        on_deviation: A function that is called with a `Deviation` for each difference between a callback and its model,
            once per difference: callbacks of the callback URL, of long connections of bots and devices, and messages of
            customer service. A deviation contains no name, id or secret. Exceptions of the function are logged.
        workers: The maximum number of background handlers, and of streams of bots, that run concurrently.
        backlog: The maximum number of further ones that wait; with the defaults, 108 are accepted. Capacity is acquired
            before a handler is called. Without capacity, WeCom sends the callback again; a message on a long connection
            waits, as WeCom does not send it again. One member's work holds at most half of the capacity. Messages that
            wait for an earlier one of their member hold none: a quarter of `backlog` for each member, ten times
            `backlog` in all.
        senders: The accepted addresses: a list, or a function such as `client.getcallbackip`, which is called once a
            day. Behind a proxy, make sure that the server knows the address of the sender.
        threads: The maximum number of plain handlers that an asynchronous server runs concurrently.
        questions: The maximum number of questions (`Context.ask`) of plain handlers that wait at once, each in a
            thread. Beyond it, `ask` raises NoAnswerError. Questions of `async def` handlers have no such limit.
        max_age: The maximum difference between the timestamp of a callback and the clock, in seconds, against replays;
            None accepts any. The `max_age` of the crypto has precedence.
        remember: Seconds for which answers are stored. WeCom's last repeat comes within 20 s. A replay, which is
            possible for twice `max_age`, is recognized while the answer is stored.
        repeat_wait: Seconds for which a repeat waits for the answer to the original.
        lease: Seconds after which another process handles a callback whose process died, and after which a running
            handler no longer delays its member's next message.
        order: "member": messages of one member in one chat to bots and to background handlers are handled one after the
            other, within this process. None: all at once. Workers of a queue have the order of the queue.
        merge: Seconds within which consecutive texts of a member to bots and to background handlers are joined: the
            handler is called once, with the last message, whose text has a line for each, and with all messages in
            `merged`. On a callback URL, where WeCom waits 5 s for an answer, the maximum is 3.
        broken_off: The text that is shown when a handler fails in the middle of a bot's answer; "" for none. Default: a
            sentence in the language of errors.
        busy: The text that is shown when there is no capacity for an answer after all repeats; "" for none. Default: a
            sentence in the language of errors.
        delayed: The text that is shown when a bot's answer has no text after 330 s, for which WeCom shows its progress:
            the answer follows as a message. "" for none. Default: a sentence in the language of errors.
        tools: Whether an answer of a bot shows the names of a model's tool calls, folded, a line for each.
        stop_words: Texts such as ("/stop", "停止") that stop the answers in progress for their author in the chat, in
            all processes: generators are closed, tasks are cancelled, and questions end with NoAnswerError. The mention
            of the bot and surrounding blanks are ignored. If no answer is in progress, the text goes to the handlers.
        new_words: Texts such as ("/new", "新对话") that stop answers in the same way, clear the history of the chat
            (`Context.history`), and are answered by `restarted`. If no answer is in progress and a handler filters by
            this text, the handler is called instead of that answer.
        stopped: The text that ends an answer that was stopped; "" for none. Default: a word in the language of errors.
        restarted: The text that answers one of `new_words`; "" for none. Default: a sentence in the language of errors.
        split: Whether a text that is too long for one message is sent in several: the first as the reply or the stream,
            the rest through `answer` or the long connection. If False, such a text raises an error.
        max_length: The maximum length of an answer, in bytes; the rest is cut off. None for any length.
    """

    _callbacks: ClassVar[CallbackTable]
    """The table of callbacks. Generated classes set it."""
    _replies: ClassVar[ReplyTable]
    _contexts: ClassVar[tuple[str, str]] = (
        "wecom_runtime.handling.contexts.context:BaseContext",
        "wecom_runtime.handling.contexts.context:BaseAsyncContext",
    )
    """The classes of the contexts of plain and of asynchronous handlers."""

    @accepting(RouterSettings)
    def __init__(self, settings: RouterSettings) -> None:
        # Not at the top, so that a module that defines handlers is imported fast.
        from wecom_runtime.handling.engine import Engine

        from .pending import PendingRequests

        plain, asynchronous = map(load, self._contexts)
        self.engine = Engine(self._callbacks, self._replies, (plain, asynchronous), settings)
        """The engine, which handles the callbacks of all channels: for channels of your own."""
        super().__init__(self.engine.handlers)
        self.crypto = settings.crypto
        self._pending = PendingRequests()
        self._callback_url: CallbackURL | None = None
        if settings.crypto is not None:
            from .callback_url import CallbackURL
            from .senders import Senders

            allowed = None if settings.senders is None else Senders(settings.senders, self.engine.executor)
            self._callback_url = CallbackURL(settings.crypto, self.engine, allowed, settings.max_age)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            say("{name} holds handlers, threads and secrets: create one in each process", name=type(self).__name__)
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.crypto!r}, {len(self.engine.handlers)} handlers>"

    # -- a queue

    def hand_to(self, queue: TaskQueue) -> None:
        """Run background handlers in the workers of a task queue, on any number of machines.

        A callback is acknowledged when it is in the queue; if the queue is not available, WeCom sends the callback
        again. Each callback is handled at least once, even if a worker is killed; repeats are not handled again. The
        workers run the same module as the web processes: with the same router, handlers and `answer=`.

        Args:
            queue: `CeleryQueue` or `DramatiqQueue` of `wecom_client.queues`, or your own class with `put` and `serve`.

        Raises:
            ConfigurationError: The router already has a queue, or has no storage that these processes share.
        """
        self.engine.queue_worker.hand_to(queue)

    def work(self, task: str) -> None:
        """Handle a task of the queue; for the workers.

        Raises:
            TryLaterError: The task must be retried: the handler failed, a worker died, or another worker handles it.
            GivenUpError: The task is given up and stored: it failed or killed its worker too often, or cannot be
                decrypted, as it is from a router with another Token and EncodingAESKey, or from a long connection that
                this process does not have.
        """
        self.engine.queue_worker.work(task)

    def given_up(self) -> list[GivenUp]:
        """Return the callbacks that the workers of the queue have given up, the oldest first.

        The last 1,000 are in the router's `session` for 7 days, encrypted. Callbacks that the keys of this process
        cannot decrypt are included; routers that share a storage return the same callbacks.

            for one in router.given_up():
                print(one.id, one.at, one.kind, one.reason)
                one.replay()                        # put it into the queue again

        Raises:
            StorageError: The storage failed.
        """
        return self.engine.queue_worker.given_up()

    async def given_up_async(self) -> list[GivenUp]:
        """Return the callbacks that the workers of the queue have given up; see `given_up`.

        `await one.replay_async()` puts one of them into the queue again.
        """
        given_up: list[GivenUp] = await Invoke(self.engine.queue_worker.given_up).aperform(NO_TRANSPORT)
        return given_up

    # -- requests

    @property
    def max_size(self) -> int:
        """The largest accepted body, in bytes."""
        return MAX_SIZE if self.crypto is None else self.crypto.max_size

    def handle(
        self, method: str, query: Query, body: bytes | str = b"", *, sender: str | None = None
    ) -> CallbackResponse:
        """Handle a request to the callback URL.

        Args:
            method: "GET" for WeCom's check of the URL, "POST" for a callback.
            query: The query string, or a mapping of its parameters, URL-decoded.
            body: The body, as received.
            sender: The IP address of the sender, for `senders=`.

        Returns:
            200: the callback was handled, or the URL is confirmed. 400, 403: not a callback for this app; no handler
            was called. 405: another method. 500: the handler failed; WeCom sends the callback again. 503: the callback
            is still being handled, there is no capacity for more background handlers, or the addresses of senders
            cannot be fetched; WeCom sends the callback again.

        Raises:
            ConfigurationError: The router has no crypto.
        """
        return drive(self._flow(method, query, body, sender), NO_TRANSPORT)

    async def handle_async(
        self, method: str, query: Query, body: bytes | str = b"", *, sender: str | None = None
    ) -> CallbackResponse:
        """Handle a request to the callback URL, asynchronously; see `handle`. Plain handlers run in threads.

        WeCom closes the connection after 5 s, and some frameworks then cancel this coroutine. The handler continues,
        and WeCom's repeat gets its answer.
        """
        return await self._pending.run(self._flow(method, query, body, sender))

    def _flow(self, method: str, query: Query, body: bytes | str, sender: str | None) -> Flow[CallbackResponse]:
        if self._callback_url is None:
            raise ConfigurationError(
                say(
                    "this router has no crypto, so it serves long connections only: for a callback URL, create it with "
                    "CallbackRouter(WeComCrypto(token, encoding_aes_key, receive_id))"
                )
            )
        return self._callback_url.respond(method, query, body, sender)

    # -- the end

    def health(self) -> RouterHealth:
        """Return the health of the router, for the probes of a platform: whether it is `ready`, and its current load.

        The method makes no call and does not use the storage, so it returns at once.
        """
        return self.engine.lifecycle.health()

    def close(self, timeout: float | None = None) -> bool:
        """Wait for background handlers, for at most `timeout` seconds; return whether all are done.

        The log names the handlers that are still running; they continue, and the router remains usable.
        """
        return drive(self._close_flow(timeout), NO_TRANSPORT)

    async def close_async(self, timeout: float | None = None) -> bool:
        """Wait for background handlers, asynchronously; see `close`."""
        return await adrive(self._close_flow(timeout), NO_TRANSPORT)

    def _close_flow(self, timeout: float | None) -> Flow[bool]:
        return not (yield from self.engine.lifecycle.drain(timeout))

    def drain_on_signals(self, timeout: float | None = DRAIN_TIMEOUT) -> None:
        """Install signal handlers that finish background handlers before SIGTERM or SIGINT ends the program.

        This is for servers and scripts without signal handlers: the development servers of Flask and Django, waitress,
        your own script. Servers with signal handlers (uvicorn, hypercorn, gunicorn) do not need it. A second signal
        ends the program at once.

        Args:
            timeout: The maximum time to wait, in seconds.

        Raises:
            ConfigurationError: This is not the main thread.
        """
        from wecom_runtime.handling.running.signals import drain_on_signals

        drain_on_signals(lambda: drive(self.engine.lifecycle.drain(timeout, for_good=True), NO_TRANSPORT))
