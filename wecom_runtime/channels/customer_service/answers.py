"""Answers to customers: each is sent once, by the right call, within WeCom's limits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import Nested
from wecom_runtime.data.splitting import split_text
from wecom_runtime.errors import APIError, InvalidArgumentError, TransportError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

    from .chats import Chats
    from .table import ServiceTable

TRIES = 3
"""The number of attempts to send a message. Its id makes sure that it arrives once."""


class Arrival:
    """A received message or event of a customer, with the state of its answers.

    Args:
        account: The account.
        customer: The customer; "" for an event of the account.
        key: The unique key of the message.
        codes: The codes for answers, one for each answer.
    """

    def __init__(self, account: str, customer: str, key: str, codes: list[str]) -> None:
        self.account = account
        self.customer = customer
        self.codes = codes
        self._key = key
        self._sent = 0

    def __repr__(self) -> str:
        return f"<Arrival of {self.account}>"

    def next_id(self) -> str:
        """Return the id of the next answer. It is the same when the message is handled again after a crash."""
        self._sent += 1
        return f"{digest(self._key)[:26]}-{self._sent}"


class Answers:
    """The sender of answers to customers.

    Args:
        table: The calls, with the names of their parameters.
        operations: Path -> endpoint.
        call: Makes a call.
        chats: The chats with the customers.
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

    def __repr__(self) -> str:
        return f"<Answers by {self._table.send}>"

    def send(self, arrival: Arrival, value: Any) -> Flow[None]:
        """Send an answer of a handler.

        Raises:
            InvalidArgumentError: The value is not an answer, or WeCom allows no more messages.
            APIError: WeCom refused the answer.
        """
        if value is None:
            return
        if not arrival.customer and not arrival.codes:
            raise InvalidArgumentError(say("this event is about no customer who could be answered"))
        for content in self._contents(value):
            if arrival.codes:
                yield from self._greet(arrival, content)
            else:
                yield from self._send(arrival, content)

    def _greet(self, arrival: Arrival, content: Mapping[str, Any]) -> Flow[None]:
        names = self._table.names
        sent = {names["code"]: arrival.codes.pop(0), names["id"]: arrival.next_id(), **content}
        yield from self._once(self._operations[self._table.greet], sent)

    def _send(self, arrival: Arrival, content: Mapping[str, Any]) -> Flow[None]:
        names, most = self._table.names, self._table.most
        chat = yield from self._chats.get(arrival.account, arrival.customer)
        if chat.sent >= most:
            raise InvalidArgumentError(
                say("{most} messages were sent since the customer wrote: WeCom takes no more until the next", most=most)
            )
        if self._chats.is_late(chat):
            hours = self._table.hours
            raise InvalidArgumentError(say("the customer wrote more than {hours} hours ago", hours=hours))
        sent = {
            names["receiver"]: arrival.customer,
            names["account"]: arrival.account,
            names["id"]: arrival.next_id(),
            **content,
        }
        yield from self._once(self._operations[self._table.send], sent)
        chat = yield from self._chats.get(arrival.account, arrival.customer)
        chat.sent += 1
        yield from self._chats.keep(arrival.account, arrival.customer, chat)

    def _once(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> Flow[None]:
        """Send a message with an id that WeCom accepts once; repeat it after transient failures."""
        for left in reversed(range(TRIES)):
            try:
                yield from self._call(operation, arguments)
                return
            except APIError as error:
                if error.errcode == self._table.is_taken:
                    return  # it was sent before a kill, or before an answer that was lost
                raise
            except TransportError as error:
                if not left or not error.transient:
                    raise

    def hand_over(self, arrival: Arrival, userid: str) -> Flow[None]:
        """Transfer the customer to a person.

        Raises:
            APIError: WeCom refused the transfer.
        """
        names = self._table.names
        arguments = {
            names["account"]: arrival.account,
            names["customer"]: arrival.customer,
            names["state"]: self._table.to_person,
            names["member"]: userid,
        }
        yield from self._call(self._operations[self._table.hand_over], arguments)
        chat = yield from self._chats.get(arrival.account, arrival.customer)
        chat.person = True
        yield from self._chats.keep(arrival.account, arrival.customer, chat)

    # -- contents of messages

    def _contents(self, value: Any) -> list[dict[str, Any]]:
        kind, operation = self._table.names["kind"], self._operations[self._table.send]
        if isinstance(value, str):
            if operation.pieces is None:
                raise InvalidArgumentError(say("client.{call} cannot send a {kind}", call=operation.call, kind="str"))
            (path, most), *_ = operation.pieces.of.items()
            name, _, field = path.partition(".")
            return [{kind: name, name: {field: piece}} for piece in split_text(value, most)]
        if isinstance(value, list | tuple):
            return [content for item in cast("list[Any]", value) for content in self._contents(item)]
        if isinstance(value, Mapping) and kind in value:
            return [dict(cast("Mapping[str, Any]", value))]
        if isinstance(value, Record):
            fits = [
                info.wire
                for info in fields_of(operation.request)
                if isinstance(info.shape, Nested) and isinstance(value, info.shape.model)
            ]
            if len(fits) == 1:
                return [{kind: fits[0], fits[0]: value}]
        raise InvalidArgumentError(
            say("client.{call} cannot send a {kind}", call=operation.call, kind=type(value).__name__)
        )


def codes_of(table: ServiceTable, message: Callback) -> list[str]:
    """Return the codes of an event for answers."""
    found = (attribute_at(message, path) for path in table.codes)
    return [code for code in found if isinstance(code, str) and code]
