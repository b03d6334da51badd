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
from wecom_runtime.handling.engine_settings import EngineSettings
from wecom_runtime.handling.registration import Registration
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.setting_checks import check_kind

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto
    from wecom_runtime.callbacks.reply_table import ReplyTable
    from wecom_runtime.callbacks.table import CallbackTable
    from wecom_runtime.handling.health import RouterHealth
    from wecom_runtime.handling.queues.given_up import GivenUp
    from wecom_runtime.handling.queues.tasks import TaskQueue

    from .callback_url import CallbackURL
    from .requests import CallbackResponse, Query


def _check_crypto(owner: Any, attribute: Any, value: Any) -> None:
    if value is not None:
        from wecom_runtime.callbacks.crypto import WeComCrypto

        check_kind("crypto", value, WeComCrypto, "a WeComCrypto")


@attrs.frozen(eq=False, repr=False)
class RouterSettings(EngineSettings):
    """The settings of a router: those of its engine, and those of its callback URL."""

    crypto: WeComCrypto | None = attrs.field(default=None, validator=_check_crypto)

    @classmethod
    def replacement(cls, name: str) -> str:
        if name == "max_age":
            return say("write it as WeComCrypto(…, max_age=…)")
        if name == "senders":
            return say(
                "the signature proves the sender; a proxy such as nginx can allow the addresses of getcallbackip"
            )
        return super().replacement(name)


class BaseRouter(Registration):
    """The receiver of the callbacks of one app, suite or bot. Threads and event loops share one router.

    Args:
        crypto: The Token and the key of the callback URL. Without it, the router serves long connections only.
        session: The storage that all processes share, to handle each callback once. Default: the memory of this
            process.
        client: The client of the app or the bot, for `Context.client` and `Context.say`; or, for many companies, a
            function that returns the client for a corp id, such as `suite.corp`.
        answer: A function that sends the result of a background handler: it is called with the message and the result,
            and uses `message.send`, or `Bot.answer` for an AI bot.
        on_error: A function that is called with the message and the exception of a failed handler. The log has the
            text of the exception without secrets and values of the message, in at most 300 characters.
        on_given_up: A function that is called with a callback and the reason, when the callback is set aside: its
            handler has failed in all its attempts, or its processes have died. The callback is None if it cannot be
            read. See `given_up`.
        on_deviation: A function that is called with a `Deviation` for each difference between a callback and its model,
            once per difference: callbacks of the callback URL, of long connections of bots and devices, and messages of
            customer service. A deviation contains no name, id or secret. Exceptions of the function are logged.
        workers: The maximum number of background handlers, and of streams of bots, that run concurrently.
        backlog: The maximum number of further ones that wait; with the defaults, 108 are accepted. Capacity is acquired
            before a handler is called. Without capacity, WeCom sends the callback again; a message on a long connection
            waits, as WeCom does not send it again. One member's work holds at most half of the capacity. Messages that
            wait for an earlier one of their member hold none: a quarter of `backlog` for each member, ten times
            `backlog` in all.
        lease: Seconds after which another process may handle a callback whose process died.
        handler_timeout: Seconds for which a running handler holds up the next message of its member: 600 by default.
            Then an `async def` handler is cancelled, a plain one continues in its thread, and `health()` and the log
            name it. The time for which a handler waits for a person does not count.
        state_lifetime: Seconds for which `Context.state` is kept after its last change; a day by default.
        merge: Seconds within which consecutive texts of a member to bots and to background handlers are joined: the
            handler is called once, with the last message, whose text has a line for each, and with all messages in
            `merged`. On a callback URL, where WeCom waits 5 s for an answer, the maximum is 3.
        stop_words: Texts such as ("/stop", "停止") that stop the answers in progress for their author in the chat, in
            all processes: generators are closed, tasks are cancelled, and questions end with NoAnswerError. The mention
            of the bot and surrounding blanks are ignored. If no answer is in progress, the text goes to the handlers.
        new_words: Texts such as ("/new", "新对话") that stop answers in the same way, clear the history of the chat
            (`Context.history`), and are answered by a notice. If no answer is in progress and a handler filters by this
            text, the handler is called instead of that answer.
        texts: The app's own texts in place of those of this library that members read, such as
            {"busy": "Please try again later."}; "" for none. The guide on bots lists the keys.
        language: The language of all other texts that members read: "zh" or "en". The messages for developers have
            their own language, by the locale and WECOM_LANG.
    """

    _callbacks: ClassVar[CallbackTable]
    """The table of callbacks. Generated classes set it."""
    _replies: ClassVar[ReplyTable]
    _contexts: ClassVar[tuple[str, str]] = (
        "wecom_runtime.handling.contexts.context:BaseContext",
        "wecom_runtime.handling.contexts.async_context:BaseAsyncContext",
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

            self._callback_url = CallbackURL(settings.crypto, self.engine)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            say("{name} holds handlers, threads and secrets: create one in each process", name=type(self).__name__)
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.crypto!r}, {len(self.engine.handlers)} handlers>"

    # -- a queue

    def hand_to(self, queue: TaskQueue) -> None:
        """Run background handlers in the workers of a task queue, on any number of machines.

        A callback is stored before it is acknowledged, and its task has only its id. Each callback is handled at least
        once: if a worker is killed, another one handles its callbacks after at most 2.5 times `lease`, with any broker.
        Repeats are not handled again. The workers run the same module as the web processes: with the same router,
        handlers and `answer=`. Where the `session` cannot hold callbacks, the queue has them, and its broker decides
        when those of a killed worker are handled.

        Args:
            queue: `CeleryQueue` or `DramatiqQueue` of `wecom_client.queues`, or your own class with `put` and `serve`.

        Raises:
            ConfigurationError: The router already has a queue, or has no storage that these processes share.
        """
        self.engine.queue_worker.hand_to(queue)

    def work(self, task: str) -> None:
        """Handle a task of the queue; for the workers.

        Raises:
            TryLaterError: Another worker handles its callback, which the `session` cannot hold.
            GivenUpError: The task cannot be read.
        """
        self.engine.queue_worker.work(task)

    def given_up(self) -> list[GivenUp]:
        """Return the callbacks of all channels that were set aside, the oldest first.

        The handler has failed in all its attempts, its process died three times, or it died once and the handler has
        `after_crash="set aside"`. The last 1,000 of a channel are in the router's `session` for 7 days, encrypted.
        Callbacks that the keys of this process cannot decrypt are included; routers that share a storage return the
        same callbacks.

            for one in router.given_up():
                print(one.id, one.at, one.kind, one.attempts, one.error)
                router.replay(one)                  # handle it again

        Raises:
            StorageError: The storage failed.
        """
        return self.engine.given_up()

    async def given_up_async(self) -> list[GivenUp]:
        """Return the callbacks that were set aside; see `given_up`.

        `await one.replay_async()` has one of them handled again.
        """
        given_up: list[GivenUp] = await Invoke(self.engine.given_up).aperform(NO_TRANSPORT)
        return given_up

    def replay(self, item: GivenUp) -> None:
        """Handle a callback of `given_up` again, as a new one.

        Raises:
            ConfigurationError: It is no longer kept.
            StorageError: The storage failed.
        """
        item.replay()

    # -- requests

    @property
    def max_size(self) -> int:
        """The largest accepted body, in bytes."""
        return MAX_SIZE if self.crypto is None else self.crypto.max_size

    def handle(self, method: str, query: Query, body: bytes | str = b"") -> CallbackResponse:
        """Handle a request to the callback URL.

        Args:
            method: "GET" for WeCom's check of the URL, "POST" for a callback.
            query: The query string, or a mapping of its parameters, URL-decoded.
            body: The body, as received.

        Returns:
            200: the callback was handled, or the URL is confirmed. 400, 403: not a callback for this app; no handler
            was called. 405: another method. 500: the handler failed; WeCom sends the callback again. 503: the callback
            is still being handled, or there is no capacity for more background handlers; WeCom sends the callback
            again.

        Raises:
            ConfigurationError: The router has no crypto.
        """
        return drive(self._flow(method, query, body), NO_TRANSPORT)

    async def handle_async(self, method: str, query: Query, body: bytes | str = b"") -> CallbackResponse:
        """Handle a request to the callback URL, asynchronously; see `handle`. Plain handlers run in threads.

        WeCom closes the connection after 5 s, and some frameworks then cancel this coroutine. The handler continues,
        and WeCom's repeat gets its answer.
        """
        return await self._pending.run(self._flow(method, query, body))

    def _flow(self, method: str, query: Query, body: bytes | str) -> Flow[CallbackResponse]:
        if self._callback_url is None:
            raise ConfigurationError(
                say(
                    "this router has no crypto, so it serves long connections only: for a callback URL, create it with "
                    "CallbackRouter(WeComCrypto(token, encoding_aes_key, receive_id))"
                )
            )
        return self._callback_url.respond(method, query, body)

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
