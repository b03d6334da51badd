"""Who gets which callback, and what came of it."""

from __future__ import annotations

import queue
import threading
import time
from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any, cast

import attrs

from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

from .accounts import App, FakeAccounts, Suite
from .calls import InvalidCallError
from .errors import HandlerErrors
from .observers import FakeObservers
from .pushing import (
    CallbackKeys,
    CallbackNotAnsweredError,
    CallbackRenderer,
    CallbackSender,
    Given,
    PushedCallback,
    Target,
)
from .steps import RecordOwner, StateChange

LOOK_AGAIN = 0.005
"""Seconds between two looks for handlers that are at work."""


@attrs.frozen
class Subscriber:
    """An app with what it wants to be told."""

    to: Target
    events: frozenset[str]
    """Values of selectors that it wants; all if empty."""
    owner: RecordOwner

    def wants(self, change: StateChange) -> bool:
        if change.owner.suite_id:
            is_concerned = self.owner.suite_id == change.owner.suite_id
        else:
            is_concerned = self.owner.corp_id == change.owner.corp_id
        return is_concerned and (not self.events or bool(self.events & set(change.selects.values())))


class CallbackDispatcher:
    """Sends callbacks to who subscribed, or to whom a test names.

    Args:
        callbacks: All callbacks that there are.
        messages: Makes their text.
        pusher: Sends them.
        accounts: Has the callback settings of apps.
        observers: Are told of every one.
        errors: What handlers raised.
        strict: A reply that does not fit what WeCom documents is an error.
    """

    def __init__(
        self,
        callbacks: CallbackTable,
        messages: CallbackRenderer,
        pusher: CallbackSender,
        accounts: FakeAccounts,
        observers: FakeObservers,
        *,
        errors: HandlerErrors,
        strict: bool,
    ) -> None:
        self._callbacks = callbacks
        self._messages = messages
        self._pusher = pusher
        self._accounts = accounts
        self._observers = observers
        self._errors = errors
        self._strict = strict
        self.pushes: list[PushedCallback] = []
        self._told: deque[frozenset[str]] = deque(maxlen=1000)
        self._subscribers: list[Subscriber] = []
        self._waiting: queue.Queue[tuple[Subscriber, StateChange]] = queue.Queue()
        self._worker: threading.Thread | None = None

    def __repr__(self) -> str:
        return f"<CallbackDispatcher: {len(self.pushes)} callbacks, {len(self._subscribers)} subscribers>"

    # -- who subscribed

    def subscribe(self, to: Target, *events: str, app: App | Suite | None = None, check: bool = True) -> None:
        """Send callbacks to an app: those of actions, and those that changes of the state push.

        Args:
            to: Its callback address, or its router.
            events: What it wants, such as "change_contact"; everything, if none is named.
            app: Which app it is; the first one, if left out.
            check: Check the address first, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The address does not answer the check.
        """
        owner = self._accounts.first if app is None else self._accounts.owner(app)
        if check:
            self.check_address(to, self._accounts.settings(owner))
        self._subscribers.append(Subscriber(to, frozenset(events), owner))

    def check_address(self, to: Target, settings: CallbackKeys) -> None:
        """Check an address, as the admin console does.

        Raises:
            CallbackNotAnsweredError: It does not answer the check.
        """
        if not self._pusher.check_address(to, settings):
            raise CallbackNotAnsweredError(
                say("{to} does not answer the check of a callback address: see Token and keys", to=to)
            )

    @property
    def address(self) -> str:
        """The callback address that gets what people do; "" for none, or a router."""
        target = self._subscribers[-1].to if self._subscribers else ""
        return target if isinstance(target, str) else ""

    def unsubscribe_all(self) -> None:
        """Nobody gets the callbacks of actions and changes any more."""
        self._subscribers.clear()

    def _receiver(self, to: Target | None, owner: RecordOwner) -> tuple[Target, RecordOwner]:
        """Whom a test named, or who subscribed last."""
        if to is not None:
            return to, owner
        if not self._subscribers:
            raise ConfigurationError(
                say("to whom? Pass to=url_or_router, or call fake.subscribe(url_or_router) before")
            )
        subscriber = self._subscribers[-1]
        return subscriber.to, subscriber.owner

    # -- what a test pushes

    def sample_callback(self, name: str) -> str:
        """The text of a valid callback, addressed to the app.

        Args:
            name: Of its class.

        Raises:
            ConfigurationError: There is no such callback.
        """
        model = next((entry.model for entry in self._callbacks if entry.model.__name__ == name), None)
        if model is None:
            raise ConfigurationError(say("there is no callback {name!r}", name=name))
        return self._messages.sample(model, self._accounts.first)

    def seal(self, callback: Given, *, app: App | Suite | None = None) -> tuple[dict[str, str], str]:
        """The query and the body of the POST with which WeCom pushes a callback: for a framework's own test client.

            query, body = fake.seal(TextMessage(content="hi", source="zhangsan"))
            answer = flask_app.test_client().post("/wecom", query_string=query, data=body)
            assert "Hello" in fake.unseal(answer.text)

        Args:
            callback: A model, of which the header may be left out; wire data as a mapping; or the text itself.
            app: For which app or suite; the first app, if left out.
        """
        owner = self._accounts.first if app is None else self._accounts.owner(app)
        text, _ = self._messages.of(callback, owner)
        return self._pusher.seal(text, self._accounts.settings(owner, is_bot=text.startswith("{")))

    def seal_check(self, text: str, *, app: App | Suite | None = None) -> dict[str, str]:
        """The query of the GET with which WeCom checks a callback address, which is to answer with `text`."""
        return self._pusher.seal_check(text, self._settings(app))

    def unseal(self, answer: str | bytes, *, app: App | Suite | None = None) -> str:
        """Return an app's answer to a callback, decrypted.

        Args:
            answer: The body of its response.
            app: Which app or suite answered; the first app, if left out.

        Raises:
            CryptoError: Its signature is wrong, or it is encrypted with other settings.
        """
        return self._pusher.unseal(answer, self._settings(app))

    def _settings(self, app: App | Suite | None) -> CallbackKeys:
        return self._accounts.settings(self._accounts.first if app is None else self._accounts.owner(app))

    def push(
        self,
        callback: Given,
        to: Target | None = None,
        *,
        settings: CallbackKeys | None = None,
        repeats: int | None = None,
    ) -> Any:
        """Send a callback, encrypted and signed, again after 5 s where no answer comes, and read the answer.

        Args:
            callback: A model, of which the header may be left out; wire data as a mapping; or the text itself.
            to: The app's address, or its router; who subscribed, if left out.
            settings: Token, EncodingAESKey and receive id, where they are not those of the app.
            repeats: How often it is sent again where no answer comes; three times, as WeCom does, if None.

        Returns:
            The reply's model; None where the app only said that it got the callback.

        Raises:
            CallbackNotAnsweredError: The app refused it, failed, or did not answer four times.
            InvalidCallError: `strict` and the reply does not fit what WeCom documents.
        """
        target, owner = self._receiver(to, self._accounts.first)
        text, model = self._messages.of(callback, owner)
        given = settings or self._accounts.settings(owner, is_bot=text.startswith("{"))
        return self.send(text, model, target, given, repeats).reply

    def push_change(self, change: StateChange, to: Target | None, owner: RecordOwner) -> Any:
        """Send what WeCom pushes when something changes, and return the reply's model. Raises as `push`."""
        target, receiver = self._receiver(to, owner)
        text, model = self._messages.of_change(change)
        return self.send(text, model, target, self._accounts.settings(receiver)).reply

    def send(
        self, text: str, model: str, to: Target, settings: CallbackKeys, repeats: int | None = None
    ) -> PushedCallback:
        """Send the text of a callback; what was answered. Raises as `push`."""
        before = len(self._errors)
        push = self._pusher.push(text, model, to, settings, self._observers.tell_begun, repeats)
        self.note(push)
        if push.error:
            raised = self._errors.since(before)
            raise CallbackNotAnsweredError(
                say(
                    "{model} to {to}, {attempts} times: {error}",
                    model=model,
                    to=push.to,
                    attempts=push.attempts,
                    error=push.error if raised is None else f"{push.error}\n  {raised}",
                )
            ) from (None if raised is None else raised.error)
        if self._strict and push.problems:
            raise InvalidCallError(f"reply to {model}:\n" + "\n".join(f"  {problem}" for problem in push.problems))
        return push

    def begun(self, push: PushedCallback) -> None:
        """Tell of a callback that is pushed, and not answered yet."""
        self._observers.tell_begun(push)

    def note(self, push: PushedCallback) -> None:
        """Keep a callback that was pushed, and tell of it."""
        self.pushes.append(push)
        self._observers.tell(push)

    # -- what happens by itself

    @property
    def is_heard(self) -> bool:
        """Whether anybody subscribed."""
        return bool(self._subscribers)

    def announce(self, change: StateChange) -> None:
        """Tell who subscribed about a change: routers at once, addresses in a thread."""
        subscribers = [one for one in self._subscribers if one.wants(change)]
        if subscribers and change.fields:
            self._told.append(frozenset(_leaves(change.fields)))
        for subscriber in subscribers:
            if isinstance(subscriber.to, str):
                self._start_worker()
                self._waiting.put((subscriber, change))
            else:
                self._deliver(subscriber, change)

    def has_told(self, value: str) -> bool:
        """Return whether one of the latest callbacks has told of something by its id."""
        return any(value in told for told in self._told)

    def _deliver(self, subscriber: Subscriber, change: StateChange) -> None:
        text, model = self._messages.of_change(change)
        self.note(
            self._pusher.push(
                text, model, subscriber.to, self._accounts.settings(subscriber.owner), self._observers.tell_begun
            )
        )

    def _start_worker(self) -> None:
        if self._worker is None:
            self._worker = threading.Thread(target=self._work, name="fake WeCom's callbacks", daemon=True)
            self._worker.start()

    def _work(self) -> None:
        while True:
            subscriber, change = self._waiting.get()
            try:
                self._deliver(subscriber, change)
            finally:
                self._waiting.task_done()

    def settle(self, timeout: float = 10.0, *, background: bool = True) -> bool:
        """Wait until the callbacks of all changes have been sent, and the background work of handlers is done.

        Args:
            timeout: Seconds, at most.
            background: Wait for the work of handlers, too, of any router in this process.

        Returns:
            Whether all was done in time.
        """
        end = time.monotonic() + timeout
        waiting = self._waiting
        while True:
            with waiting.all_tasks_done:
                if not waiting.all_tasks_done.wait_for(
                    lambda: not waiting.unfinished_tasks, max(0.0, end - time.monotonic())
                ):
                    return False
            is_idle = not background or not self._is_at_work()
            if is_idle and not waiting.unfinished_tasks:
                return True
            if time.monotonic() > end:
                return False
            time.sleep(LOOK_AGAIN)

    def _is_at_work(self) -> bool:
        """Whether a handler of this process is at work."""
        if not self.pushes:
            return False
        from wecom_runtime.handling.lifecycle import running_handlers  # not before something is pushed

        return bool(running_handlers())


def _leaves(value: Any) -> Iterator[str]:
    """All texts within some fields."""
    if isinstance(value, Mapping):
        for item in cast("Mapping[str, Any]", value).values():
            yield from _leaves(item)
    elif isinstance(value, str):
        yield value
