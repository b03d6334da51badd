"""Delivery of callbacks to subscribed apps, and the record of all pushes."""

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
from .scope_rules import Scopes
from .steps import RecordOwner, StateChange

POLL_SECONDS = 0.005
"""Seconds between two checks for running handlers."""


@attrs.frozen
class Subscriber:
    """A subscribed app and its events."""

    to: Target
    events: frozenset[str]
    """The subscribed values of selectors; all if empty."""
    owner: RecordOwner
    keys: CallbackKeys

    def wants(self, change: StateChange) -> bool:
        if change.owner.suite_id:
            is_concerned = self.owner.suite_id == change.owner.suite_id
        else:
            is_concerned = self.owner.corp_id == change.owner.corp_id
        return is_concerned and (not self.events or bool(self.events & set(change.selects.values())))


class CallbackDispatcher:
    """The delivery of callbacks to subscribers or to a given receiver.

    Args:
        callbacks: The table of all callbacks.
        messages: Renders the text of callbacks.
        pusher: Sends callbacks.
        accounts: The accounts with the callback settings of apps.
        observers: The observers to notify of every callback.
        scopes: The visible scopes of apps.
        errors: The errors of handlers.
        strict: Whether a reply that differs from the documentation is an error.
    """

    def __init__(
        self,
        callbacks: CallbackTable,
        messages: CallbackRenderer,
        pusher: CallbackSender,
        accounts: FakeAccounts,
        observers: FakeObservers,
        *,
        scopes: Scopes,
        errors: HandlerErrors,
        strict: bool,
    ) -> None:
        self._scopes = scopes
        self._callbacks = callbacks
        self._messages = messages
        self._pusher = pusher
        self._accounts = accounts
        self._observers = observers
        self._errors = errors
        self._strict = strict
        self.pushes: list[PushedCallback] = []
        self._announced: deque[frozenset[str]] = deque(maxlen=1000)
        """The texts in the fields of the latest pushed changes."""
        self._subscribers: list[Subscriber] = []
        self._waiting: queue.Queue[tuple[Subscriber, StateChange]] = queue.Queue()
        self._unfinished = 0
        """The number of changes that wait or are being pushed by the thread."""
        self._finished = threading.Condition()
        self._worker: threading.Thread | None = None

    def __repr__(self) -> str:
        return f"<CallbackDispatcher: {len(self.pushes)} callbacks, {len(self._subscribers)} subscribers>"

    # -- subscriptions

    def subscribe(self, to: Target, *events: str, app: App | Suite | None = None, check: bool = True) -> None:
        """Subscribe an app to the callbacks of actions and of state changes.

        Args:
            to: The callback URL of the app, or its router.
            events: Events, such as "change_contact"; all if none is given.
            app: The app; the first app if left out.
            check: Whether to verify the callback URL first, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The callback URL fails the verification.
        """
        keys = self._settings(app)
        if check:
            self.check_callback_url(to, keys)
        self._subscribers.append(Subscriber(to, frozenset(events), self._owner(app), keys))

    def check_callback_url(self, to: Target, settings: CallbackKeys) -> None:
        """Verify a callback URL, as the admin console does.

        Raises:
            CallbackNotAnsweredError: The callback URL fails the verification.
        """
        if not self._pusher.check_callback_url(to, settings):
            raise CallbackNotAnsweredError(
                say("{to} failed the verification of a callback URL: compare Token and EncodingAESKey", to=to)
            )

    @property
    def callback_url(self) -> str:
        """The callback URL of the latest subscription; "" for a router or no subscription."""
        target = self._subscribers[-1].to if self._subscribers else ""
        return target if isinstance(target, str) else ""

    def callback_url_of(self, app: App | Suite) -> str:
        """Return the callback URL of the latest subscription of an app; "" for a router or no subscription."""
        found = self._subscribers_of(app)
        return found[-1].to if found and isinstance(found[-1].to, str) else ""

    def unsubscribe_all(self, app: App | Suite | None = None) -> None:
        """Remove all subscriptions.

        Args:
            app: The app whose subscriptions to remove; those of all apps if left out.
        """
        removed = self._subscribers if app is None else self._subscribers_of(app)
        self._subscribers = [one for one in self._subscribers if one not in removed]

    def _subscribers_of(self, app: App | Suite | None) -> list[Subscriber]:
        """Return the subscribers of an app; all subscribers for None."""
        owner = None if app is None else self._owner(app)
        return [one for one in self._subscribers if owner in (None, one.owner)]

    def _owner(self, app: App | Suite | None) -> RecordOwner:
        return self._accounts.first if app is None else self._accounts.owner(app)

    def _receiver(self, to: Target | None, owner: RecordOwner, app: App | Suite | None = None) -> Subscriber:
        """Return the given receiver, or the latest subscriber: that of an app, if one is given."""
        if to is not None:
            return Subscriber(to, frozenset(), owner, self._accounts.settings(owner) if app is None else app.settings)
        if not (found := self._subscribers_of(app)):
            raise ConfigurationError(
                say("no receiver: pass to=url_or_router, or call fake.subscribe(url_or_router) first")
            )
        return found[-1]

    # -- pushes of a test

    def sample_callback(self, name: str, *, app: App | Suite | None = None) -> str:
        """Return the text of a valid callback to the app.

        Args:
            name: The name of the callback's class.
            app: The receiving app; the first app if left out.

        Raises:
            ConfigurationError: There is no such callback.
        """
        model = next((entry.model for entry in self._callbacks if entry.model.__name__ == name), None)
        if model is None:
            raise ConfigurationError(say("there is no callback {name!r}", name=name))
        return self._messages.sample(model, self._owner(app))

    def seal(self, callback: Given, *, app: App | Suite | None = None) -> tuple[dict[str, str], str]:
        """Return the query and the body of the POST of a callback, for the test client of a web framework.

            query, body = fake.seal(TextMessage(content="hi", source="zhangsan"))
            answer = flask_app.test_client().post("/wecom", query_string=query, data=body)
            assert "Hello" in fake.unseal(answer.text)

        Args:
            callback: A model, whose header may be empty; wire data as a mapping; or the text.
            app: The receiving app or suite; the first app if left out.
        """
        text, _ = self._messages.of(callback, self._owner(app))
        return self._pusher.seal(text, _keys_for(text, self._settings(app)))

    def seal_check(self, text: str, *, app: App | Suite | None = None) -> dict[str, str]:
        """Return the query of the GET that verifies a callback URL. The app must respond with `text`."""
        return self._pusher.seal_check(text, self._settings(app))

    def unseal(self, answer: str | bytes, *, app: App | Suite | None = None) -> str:
        """Decrypt an app's response to a callback.

        Args:
            answer: The body of the response.
            app: The app or suite; the first app if left out.

        Raises:
            CryptoError: The signature is wrong, or the response is encrypted with other settings.
        """
        return self._pusher.unseal(answer, self._settings(app))

    def _settings(self, app: App | Suite | None) -> CallbackKeys:
        return self._accounts.settings(self._accounts.first) if app is None else app.settings

    def push(
        self,
        callback: Given,
        to: Target | None = None,
        *,
        app: App | Suite | None = None,
        settings: CallbackKeys | None = None,
        repeats: int | None = None,
        repeat_unreachable: bool = True,
    ) -> Any:
        """Push an encrypted and signed callback, repeat it every 5 s without a response, and read the reply.

        Args:
            callback: A model, whose header may be empty; wire data as a mapping; or the text.
            to: The app's callback URL or router; the latest subscriber if left out.
            app: The receiving app; the first app, or the app of the latest subscriber, if left out.
            settings: Token, EncodingAESKey and receive id; the app's if left out.
            repeats: The number of repeats without a response; 3, as with WeCom, if None.
            repeat_unreachable: Whether to repeat a push without a connection, as WeCom does.

        Returns:
            The model of the reply; None for an empty reply.

        Raises:
            CallbackNotAnsweredError: The app refused the callback, failed, or did not respond to any attempt.
            InvalidCallError: With `strict`: the reply differs from WeCom's documentation.
        """
        receiver = self._receiver(to, self._owner(app), app)
        text, model = self._messages.of(callback, receiver.owner)
        given = settings or _keys_for(text, receiver.keys)
        return self.send(text, model, receiver.to, given, repeats, repeat_unreachable).reply

    def reaches(self, change: StateChange, to: Target | None, owner: RecordOwner, app: App | None = None) -> bool:
        """Return whether what a change concerns is in the visible scope of the app that `push_change` pushes to."""
        found = self._subscribers_of(app) if to is None else []
        return self._scopes.reaches(found[-1].owner if found else owner, change)

    def push_change(self, change: StateChange, to: Target | None, owner: RecordOwner, app: App | None = None) -> Any:
        """Push the callback of a state change and return the model of the reply. Raises the errors of `push`.

        Args:
            change: The change.
            to: The callback URL or router; the latest subscriber if left out.
            owner: The owner of the change.
            app: The receiving app; the latest subscriber of any app if left out.
        """
        receiver = self._receiver(to, owner, app)
        text, model = self._messages.of_change(change)
        return self.send(text, model, receiver.to, receiver.keys).reply

    def send(
        self,
        text: str,
        model: str,
        to: Target,
        settings: CallbackKeys,
        repeats: int | None = None,
        repeat_unreachable: bool = True,
    ) -> PushedCallback:
        """Push the text of a callback and return its record. Raises the errors of `push`."""
        before = len(self._errors)
        progress = self._observers.notify_started
        push = self._pusher.push(text, model, to, settings, progress, repeats, repeat_unreachable)
        self.note(push)
        if push.error:
            raised = self._errors.since(before)
            raise CallbackNotAnsweredError(
                say(
                    "{model} to {to}, {attempts} attempts: {error}",
                    model=model,
                    to=push.to,
                    attempts=push.attempts,
                    error=push.error if raised is None else f"{push.error}\n  {raised}",
                )
            ) from (None if raised is None else raised.error)
        if self._strict and push.problems:
            raise InvalidCallError(f"reply to {model}:\n" + "\n".join(f"  {problem}" for problem in push.problems))
        return push

    def notify_started(self, push: PushedCallback) -> None:
        """Notify the observers of a callback without a response yet."""
        self._observers.notify_started(push)

    def note(self, push: PushedCallback) -> None:
        """Record a pushed callback and notify the observers."""
        self.pushes.append(push)
        self._observers.notify(push)

    # -- callbacks of state changes

    def has_subscribers_of(self, app: App | None) -> bool:
        """Return whether an app is subscribed; for None, whether any app is subscribed."""
        return bool(self._subscribers_of(app))

    def announce(self, change: StateChange) -> None:
        """Push a state change to its subscribers: to routers immediately, to callback URLs in a thread."""
        subscribers = [
            one for one in self._subscribers if one.wants(change) and self._scopes.reaches(one.owner, change)
        ]
        if subscribers and change.fields:
            self._announced.append(frozenset(_leaves(change.fields)))
        for subscriber in subscribers:
            if isinstance(subscriber.to, str):
                self._start_worker()
                with self._finished:
                    self._unfinished += 1
                self._waiting.put((subscriber, change))
            else:
                self._deliver(subscriber, change)

    def has_announced(self, value: str) -> bool:
        """Return whether one of the latest 1,000 pushed changes contains an id."""
        return any(value in values for values in self._announced)

    def _deliver(self, subscriber: Subscriber, change: StateChange) -> None:
        text, model = self._messages.of_change(change)
        self.note(self._pusher.push(text, model, subscriber.to, subscriber.keys, self._observers.notify_started))

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
                with self._finished:
                    self._unfinished -= 1
                    self._finished.notify_all()

    def settle(self, timeout: float = 10.0, *, background: bool = True) -> bool:
        """Wait until the callbacks of all changes are pushed and background handlers have ended.

        Args:
            timeout: The maximum time in seconds.
            background: Whether to wait also for handlers of all routers in this process.

        Returns:
            False after the timeout.
        """
        end = time.monotonic() + timeout
        while True:
            with self._finished:
                if not self._finished.wait_for(lambda: not self._unfinished, max(0.0, end - time.monotonic())):
                    return False
            is_idle = not background or not self._is_at_work()
            if is_idle and not self._unfinished:
                return True
            if time.monotonic() > end:
                return False
            time.sleep(POLL_SECONDS)

    def _is_at_work(self) -> bool:
        """Return whether a handler is running in this process."""
        if not self.pushes:
            return False
        from wecom_runtime.handling.lifecycle import running_handlers  # not before something is pushed

        return bool(running_handlers())


def _keys_for(text: str, keys: CallbackKeys) -> CallbackKeys:
    """Return the keys for a callback: those of JSON, which is for a bot, have an empty receive id."""
    return keys._replace(receive_id="") if text.startswith("{") else keys


def _leaves(value: Any) -> Iterator[str]:
    """Yield all texts in nested fields."""
    if isinstance(value, Mapping):
        for item in cast("Mapping[str, Any]", value).values():
            yield from _leaves(item)
    elif isinstance(value, str):
        yield value
