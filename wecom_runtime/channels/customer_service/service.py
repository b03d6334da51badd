"""Customer service for users: `CustomerService` and `AsyncCustomerService`, around the channel."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.setting_checks import check_number

from .channel import POLL_INTERVAL, ServiceChannel, ServiceHealth
from .running import LoopRunner, ThreadRunner

if TYPE_CHECKING:
    from typing_extensions import Self

    from wecom_runtime.calls.registry import Endpoints
    from wecom_runtime.channels.router import BaseRouter

    from .table import ServiceTable

C = TypeVar("C")
R = TypeVar("R", bound="BaseRouter")

REMOVED = {
    "parallel": "CallbackRouter(…, workers=8)",
    "lease": "CallbackRouter(…, lease=9)",
    "handler_timeout": "CallbackRouter(…, handler_timeout=600)",
    "backlog": "",
}
"""Settings of earlier versions, and the settings that replace them."""


class AnyCustomerService(Generic[C, R]):
    """The common part of the synchronous and the asynchronous service."""

    _table: ClassVar[ServiceTable | None] = None
    _endpoints: ClassVar[Endpoints]
    _is_async: ClassVar[bool] = False

    def __init__(
        self,
        client: C,
        router: R,
        *,
        servicers: bool = False,
        max_age: float | None = 600.0,
        poll_interval: float = POLL_INTERVAL,
        **removed: Any,
    ) -> None:
        for name in removed:
            if name not in REMOVED:
                raise TypeError(say("{kind}() has no argument {name!r}", kind=type(self).__name__, name=name))
            raise TypeError(
                say("{kind}() has no {name}= any more: use {other}", kind=type(self).__name__, name=name, other=other)
                if (other := REMOVED[name])
                else say("{kind}() has no {name}= any more", kind=type(self).__name__, name=name)
            )
        check_number("max_age, in seconds,", max_age, optional=True)
        check_number("poll_interval, in seconds,", poll_interval)
        table = self._table
        if table is None:
            raise ConfigurationError(say("the spec of this package has no customer service"))
        if inspect.iscoroutinefunction(getattr(client, "request", None)) is not self._is_async:
            needed = say("an asynchronous one") if self._is_async else say("a synchronous one")
            raise ConfigurationError(
                say("{name} needs {needed}", name=f"{type(self).__name__}(client, …)", needed=needed)
            )
        if router.crypto is None:
            raise ConfigurationError(
                say("customer service needs a router with a callback URL: CallbackRouter(WeComCrypto(…))")
            )
        engine = router.engine
        self._channel = ServiceChannel(
            table,
            cast("Any", self._endpoints),
            client,
            engine,
            router.crypto,
            LoopRunner(client, engine.workers) if self._is_async else ThreadRunner(client),
            servicers=servicers,
            max_age=max_age,
            poll_interval=poll_interval,
        )
        router.on(load(table.told_by))(self._handler(client))

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._channel.corp}>"

    def _handler(self, client: Any) -> Callable[[Any], Any]:
        """Return the handler of WeCom's notifications."""
        channel = self._channel

        def notify(event: Any) -> None:
            channel.start(is_start=False)
            client._caller.run(channel.notify(event))

        async def notify_async(event: Any) -> None:
            channel.start(is_start=False)
            await client._caller.run(channel.notify(event))

        return notify_async if self._is_async else notify

    def start(self) -> Self:
        """Continue the work that the last stop has left, poll the known accounts, and look for work at intervals.

        Call it when the program starts, in the event loop of an asynchronous client; otherwise all of this begins with
        the first notification. A stop of the router ends it.
        """
        self._channel.start(is_start=True)
        return self

    def health(self) -> ServiceHealth:
        """Return the health, without a request to WeCom or the storage."""
        return self._channel.health()


class BaseCustomerService(AnyCustomerService[C, R]):
    """The channel of customer service: the handlers of a router get the messages, and their results are sent.

    WeCom only notifies that there are new messages. They are fetched, stored in the storage of the router, and handled
    like those of other channels: those of a customer one after the other, those of several customers concurrently.
    After the death of a process, another one handles its messages. An answer is retried for 48 hours, unless WeCom
    refuses it permanently.

        service = CustomerService(client, router).start()

        @router.on(KfTextMessage)
        def answer(message: KfTextMessage, context: Context) -> str | None:
            if "人工" in message.text.content:
                return context.transfer("zhangsan")
            return f"已收到：{message.text.content}"

    A handler returns a text, a list of messages, a model of what `kf.send_msg` takes, or a mapping with a `msgtype`. An
    event with a code, such as that of a customer who opens the chat, is answered by that code.

    Args:
        client: Fetches and sends. Its storage has the positions: give it a persistent one.
        router: Receives the notifications, and has the handlers. Its storage (`session=`) has the messages that wait,
            with their answers: give it the storage of the client.
        servicers: Whether messages that members of the corp write to customers are handled, too.
        max_age: Seconds that messages may be old at the first fetch of an account; None for all messages that WeCom
            has, which are those of three days.
        poll_interval: Seconds between two polls of all accounts, by one of the processes.

    Raises:
        ConfigurationError: The client is asynchronous, the router has no callback URL, or the spec has no customer
            service.
    """

    def close(self) -> None:
        """Look for work no more; `router.close()` does so, too, and waits for running handlers."""
        self._channel.stop()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *error: object) -> None:
        self.close()


class BaseAsyncCustomerService(AnyCustomerService[C, R]):
    """The channel of customer service for an asynchronous client; see `CustomerService`."""

    _is_async = True

    async def close(self) -> None:
        """Look for work no more. Running handlers continue: `router.close_async()` waits for them."""
        self._channel.stop()

    async def __aenter__(self) -> Self:
        return self.start()

    async def __aexit__(self, *error: object) -> None:
        await self.close()
