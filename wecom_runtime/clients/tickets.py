"""The base of clients whose token requires a ticket, which WeCom pushes every ten minutes: suites and device models."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, ClassVar, cast

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, MissingTicketError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.values import number
from wecom_runtime.tokens.kinds import EventRule, TokenKind
from wecom_runtime.tokens.records import digest
from wecom_runtime.tokens.versioned import VersionedValue

from .actions import Handled
from .backend import Backend
from .core import ClientCore
from .token_set import TokenParameters, TokenSet

TICKET_LIFE = 1800.0
"""Seconds for which WeCom accepts a ticket."""
_MILLISECONDS = 1e11
"""A larger timestamp is in milliseconds; in seconds it would be in the year 5138."""


class TicketCore(ClientCore):
    """The base of the clients of suites and device models: tickets and their callbacks."""

    _events: ClassVar[str]
    """The key of this client's entry in the table of events."""
    _ticket_name: ClassVar[str]

    _app_id: str
    _kept_ticket: VersionedValue

    def _set_up_app(self, backend: Backend, app_id: str, secret: Secret[str], names: tuple[str, str, str]) -> None:
        """Set up the source of the token; `names` are the names of id, secret and ticket in the token kind."""
        if not secret:
            raise ConfigurationError(say("{kind} needs a secret", kind=type(self).__name__))
        self._app_id = app_id
        tokens = TokenSet(self._tokens, backend, (app_id, digest(backend.base_url, secret.reveal())))
        self._set_up(backend, tokens, client_for=self._client_for())
        # The key has no digest of the secret, since the receiver of callbacks may not know the secret.
        self._kept_ticket = VersionedValue(backend.guard, f"{app_id}:{digest(backend.base_url)}:{self._ticket_name}")
        tokens.fetch(self._kind, _WithTicket(app_id, self._ticket_value_flow, tokens.kind(self._kind), secret, names))

    def _client_for(self) -> Callable[[str], str]:
        """Return a function that names the client for a given kind of token, for errors."""
        return self._tokens.client_for

    def _ticket_value_flow(self, deadline: float | None = None) -> Flow[str]:
        ticket = yield from self._kept_ticket.get(deadline)
        if ticket is None:
            raise MissingTicketError(
                say(
                    "no {ticket_name} of the last 30 minutes is stored for {app_id}: WeCom pushes one "
                    "every ten minutes to the app's callback; pass it to receive_ticket(), or the "
                    "callback to handle()",
                    ticket_name=self._ticket_name,
                    app_id=self._app_id,
                )
            )
        return ticket

    def _receive_flow(self, ticket: Secret[str], timestamp: float | None) -> Flow[bool]:
        if not ticket:
            raise InvalidArgumentError(say("the {ticket_name} is empty", ticket_name=self._ticket_name))
        sent = time.time() if timestamp is None else moment(timestamp)
        if sent is None:
            raise InvalidArgumentError(say("timestamp= takes the seconds of the callback's TimeStamp"))
        if sent + TICKET_LIFE <= time.time():
            logger.warning("a %s has expired: it was sent %.0f s ago", self._ticket_name, time.time() - sent)
            return False
        return (yield from self._kept_ticket.put(ticket, sent, TICKET_LIFE))

    # -- callbacks

    def _rule(self) -> EventRule:
        try:
            return self._tokens.events[self._events]
        except KeyError:
            raise ConfigurationError(
                say("{kind} was generated without its callbacks", kind=type(self).__name__)
            ) from None

    def _handle_flow(self, callback: Any) -> Flow[Handled | None]:
        rule = self._rule()
        if isinstance(callback, Mapping):
            content = cast("Mapping[str, Any]", callback)
            callback = content["xml"] if len(content) == 1 and "xml" in content else content
        action = rule.actions.get(text_at(callback, rule.select))
        if action is None or text_at(callback, rule.app) not in ("", self._app_id):
            return None
        sent = moment(text_at(callback, rule.time))
        return (yield from self._act(action, callback, rule, sent))

    def _act(self, action: str, callback: Any, rule: EventRule, sent: float | None) -> Flow[Handled]:
        if action != "ticket":
            raise ConfigurationError(
                say("{kind} has no action {action!r} for callbacks", kind=type(self).__name__, action=action)
            )
        yield from self._receive_flow(Secret(text_at(callback, rule.ticket)), sent)
        return Handled("ticket")


class _WithTicket:
    """The parameters of a token endpoint that takes a ticket. The repr does not show them."""

    def __init__(
        self,
        app_id: str,
        ticket: Callable[[float | None], Flow[str]],
        kind: TokenKind,
        secret: Secret[str],
        names: tuple[str, str, str],
    ) -> None:
        self._app_id = app_id
        self._ticket = ticket
        self._kind = kind
        self._secret = secret
        self._names = names

    def __repr__(self) -> str:
        return f"<credentials for {self._kind.name}>"

    def __call__(self, deadline: float) -> Flow[Mapping[str, Any]]:
        ticket = Secret((yield from self._ticket(deadline)))
        app, secret, name = self._names
        values = {app: self._app_id, secret: self._secret, name: ticket}
        return (yield from TokenParameters(self._kind, values)(deadline))


def text_at(callback: Any, path: str) -> str:
    """Return a field of a callback (a model or a mapping) as text, by its wire name; "" if it is missing."""
    value = value_at(callback, path) if path else None
    return "" if value is None else str(value)


def moment(given: object) -> float | None:
    """Return the time, in seconds, at which a callback was sent; None if the callback has no time.

    Large values are milliseconds. A time in the future is replaced by the present, as no later callback could
    supersede it.
    """
    sent = number(given)
    if sent is not None and sent > _MILLISECONDS:
        sent /= 1000
    return None if sent is None else min(sent, time.time())
