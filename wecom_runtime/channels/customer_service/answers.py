"""Answers to customers: their messages, within the limits of WeCom, and how they are sent."""

from __future__ import annotations

import contextlib
import json
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import Nested
from wecom_runtime.data.splitting import split_text
from wecom_runtime.errors import (
    APIError,
    BusyError,
    InvalidArgumentError,
    MissingTicketError,
    RateLimitError,
    ResponseError,
    StorageError,
    TokenError,
    TransportError,
)
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.handling.failures import describe
from wecom_runtime.language import say
from wecom_runtime.logs import logger

from .chats import Allowance, Chats

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

    from .table import ServiceTable

TRIES = 3
"""The number of immediate attempts where the connection fails. WeCom accepts a msgid once."""
GIVE_UP_AFTER = 48 * 3600.0
"""Seconds after which a message is given up."""


class Arrival:
    """The channel's own record of a message.

    Args:
        account: The account that received it.
        customer: The customer; "" for an event of the account.
        id: A text that identifies the message.
        codes: The codes of an event by which it can be answered, each for one message.
        text: The message as JSON.
    """

    def __init__(self, account: str, customer: str, id: str, codes: list[str], text: str) -> None:
        self.account = account
        self.customer = customer
        self.id = id
        self.text = text
        self.begun_at: float | None = None
        """The time (`time.monotonic`) at which the handler was called last; None before."""
        self._all_codes = codes
        self.restart()

    def __repr__(self) -> str:
        return f"<Arrival of {self.account}>"

    def restart(self) -> None:
        """Begin another attempt, whose answers have the same ids: WeCom accepts each once."""
        self.codes = list(self._all_codes)
        self.unsent: list[dict[str, Any]] = []
        """The messages of `say` that WeCom has refused for the moment."""
        self._made = 0

    def next_id(self) -> str:
        """Return the msgid of the next answer."""
        self._made += 1
        return f"{digest(self.id)[:26]}-{self._made}"


class Answers:
    """Makes messages of answers, and sends them.

    A message is a mapping, which the item of the customer's message contains until WeCom has accepted it: the `id`,
    which WeCom accepts once, the `path` and the `arguments` of the call, whether it `counts` against the number of
    messages that may be sent, and when it was `made`.

    Args:
        table: The calls and their parameters.
        operations: Path -> endpoint.
        call: Makes a call.
        chats: The records of the chats.
    """

    def __init__(
        self,
        table: ServiceTable,
        operations: Mapping[str, Operation[Any]],
        call: Callable[[Operation[Any], Mapping[str, Any]], Flow[Any]],
        chats: Chats,
    ) -> None:
        self._table = table
        self._operations = operations
        self._call = call
        self._chats = chats
        self.failing_since: float | None = None
        """The time (`time.monotonic`) since which no attempt of this process succeeded, if the last one failed."""

    def __repr__(self) -> str:
        return f"<Answers by {self._table.send}>"

    def say(self, arrival: Arrival, value: Any) -> Flow[None]:
        """Send an answer of a running handler. If WeCom refuses it for the moment, it is sent with the result.

        Raises:
            InvalidArgumentError: The answer cannot be sent, or WeCom accepts no more messages.
            APIError: WeCom refused it permanently.
        """
        for message in self.messages(arrival, value):
            arrival.unsent.append(message)
            while arrival.unsent:
                try:
                    yield from self.send(arrival, arrival.unsent[0])
                except Exception as error:
                    if not is_temporary(error):
                        del arrival.unsent[0]
                        raise
                    logger.warning(
                        "customer service of %s: an answer cannot be sent (%s); it is retried",
                        arrival.account,
                        describe(error),
                    )
                    break
                del arrival.unsent[0]

    def send(self, arrival: Arrival, message: Mapping[str, Any]) -> Flow[None]:
        """Send a message.

        Raises:
            InvalidArgumentError: WeCom accepts no more messages.
            Exception: It was not sent; see `is_temporary`.
        """
        account, customer, id = arrival.account, arrival.customer, message["id"]
        if message["counts"]:
            self._check((yield from self._chats.reserve(account, customer, id)))
        error = yield from self._attempt(message)
        if error is None:
            self.failing_since = None
            return
        if is_temporary(error):
            self.failing_since = self.failing_since or time.monotonic()
            if time.time() - message["made"] < GIVE_UP_AFTER:
                raise error
            error = _given_up(error)
        elif isinstance(error, APIError):
            self.failing_since = None  # WeCom answers
        if message["counts"]:
            yield from self._chats.release(account, customer, id)  # WeCom does not count it
        raise error

    def _attempt(self, message: Mapping[str, Any]) -> Flow[Exception | None]:
        """Call the endpoint of a message; return the error if that failed."""
        for left in reversed(range(TRIES)):
            try:
                yield from self._call(self._operations[message["path"]], message["arguments"])
            except APIError as error:
                # A msgid that is taken was sent before a kill, or before a response that was lost.
                return None if error.errcode == self._table.is_taken else error
            except TransportError as error:
                if not left or not error.transient:
                    return error
            except Exception as error:
                return error
            else:
                return None
        return None

    def messages(self, arrival: Arrival, value: Any) -> Iterator[dict[str, Any]]:
        """Yield the messages of an answer.

        Raises:
            InvalidArgumentError: The answer cannot be sent.
        """
        if value is None:
            return
        if not arrival.customer and not arrival.codes:
            raise InvalidArgumentError(say("this event is about no customer who could be answered"))
        names = self._table.names
        for content in self._contents(value):
            message_id = arrival.next_id()
            if is_by_code := bool(arrival.codes):
                path, target = self._table.greet, {names["code"]: arrival.codes.pop(0)}
            else:
                path = self._table.send
                target = {names["receiver"]: arrival.customer, names["account"]: arrival.account}
            yield {
                "id": message_id,
                "path": path,
                "arguments": {**target, names["id"]: message_id, **content},
                "counts": not is_by_code,
                "made": time.time(),
            }

    def _check(self, allowance: Allowance) -> None:
        """Raise for a message that WeCom would not accept.

        Raises:
            InvalidArgumentError: WeCom would not accept it.
        """
        most, hours = self._table.most, self._table.hours
        if allowance is Allowance.TOO_MANY:
            raise InvalidArgumentError(
                say("{most} messages were sent since the customer wrote: WeCom takes no more until the next", most=most)
            )
        if allowance is Allowance.TOO_LATE:
            raise InvalidArgumentError(say("the customer wrote more than {hours} hours ago", hours=hours))

    def check_question(self, question: Any) -> None:
        """Raise if something is neither a text nor a menu.

        Raises:
            InvalidArgumentError: It is neither.
        """
        kind = self._table.names["kind"]
        if isinstance(question, str):
            return
        with contextlib.suppress(InvalidArgumentError):
            if [content[kind] for content in self._contents(question)] == [self._table.menu]:
                return
        raise InvalidArgumentError(
            say(
                "ask() takes a text or a menu ({menu}) for a customer, who sees no cards, not a {kind}",
                menu=self._table.menu,
                kind=type(question).__name__,
            )
        )

    # -- contents

    def _contents(self, value: Any) -> list[dict[str, Any]]:
        """Return the contents of the messages that a value is sent as."""
        kind, operation = self._table.names["kind"], self._operations[self._table.send]
        if isinstance(value, str):
            if operation.pieces is None:
                raise self._cannot_send("str")
            (path, most), *_ = operation.pieces.of.items()
            name, _, field = path.partition(".")
            return [{kind: name, name: {field: piece}} for piece in split_text(value, most)]
        if isinstance(value, list | tuple):
            return [content for item in cast("list[Any]", value) for content in self._contents(item)]
        if isinstance(value, Mapping) and kind in value:
            return [self._plain(cast("Mapping[str, Any]", value))]
        if isinstance(value, Record):
            fits = [
                info.wire
                for info in fields_of(operation.request)
                if isinstance(info.shape, Nested) and isinstance(value, info.shape.model)
            ]
            if len(fits) == 1:
                return [self._plain({kind: fits[0], fits[0]: value})]
        raise self._cannot_send(type(value).__name__)

    def _plain(self, content: Mapping[str, Any]) -> dict[str, Any]:
        """Return contents as JSON, which the outbox holds."""
        try:
            plain: dict[str, Any] = json.loads(json.dumps(_unstructured(content), allow_nan=False))
        except (TypeError, ValueError):
            raise self._cannot_send(type(content).__name__) from None
        return plain

    def _cannot_send(self, kind: str) -> InvalidArgumentError:
        call = self._operations[self._table.send].call
        return InvalidArgumentError(say("client.{call} cannot send a {kind}", call=call, kind=kind))


def _unstructured(value: Any) -> Any:
    if isinstance(value, Record):
        return unstructure(value)
    if isinstance(value, Mapping):
        return {name: _unstructured(one) for name, one in value.items()}
    if isinstance(value, list | tuple):
        return [_unstructured(one) for one in cast("list[Any]", value)]
    return value


def codes_of(table: ServiceTable, message: Callback) -> list[str]:
    """Return the codes of an event by which it can be answered."""
    found = (attribute_at(message, path) for path in table.codes)
    return [code for code in found if isinstance(code, str) and code]


def is_temporary(error: BaseException) -> bool:
    """Return whether the same message may be accepted later."""
    if getattr(error, _GIVEN_UP, False):
        return False
    if isinstance(error, APIError):
        is_limited = isinstance(error, RateLimitError) and error.retry_after is not None
        return error.retryable or is_limited or isinstance(error, BusyError | TokenError)
    if isinstance(error, TransportError):
        return error.transient or (error.status or 0) >= 500
    return isinstance(error, ResponseError | MissingTicketError | StorageError)


_GIVEN_UP = "is_given_up"


def _given_up(error: Exception) -> Exception:
    """Return an error that is temporary by nature as one after which no further attempt is made."""
    setattr(error, _GIVEN_UP, True)
    return error
