"""Answers to customers: their messages, within the limits of WeCom."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.callbacks.model import Callback, attribute_at
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.records import Record
from wecom_runtime.data.shapes import Nested
from wecom_runtime.data.splitting import split_text
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.flow import Flow
from wecom_runtime.handling.channel import digest
from wecom_runtime.language import say

from .customers import Allowance, OutgoingMessage

if TYPE_CHECKING:
    from wecom_runtime.calls.operation import Operation

    from .customers import Customers
    from .delivery import Delivery
    from .table import ServiceTable


class Arrival:
    """The channel's own record of a message that is handled.

    Args:
        account: The account that received it.
        customer: The customer; "" for an event of the account.
        key: A text that identifies the message.
        codes: The codes of an event by which it can be answered, each for one message.
        text: The message as JSON.
    """

    def __init__(self, account: str, customer: str, key: str, codes: list[str], text: str) -> None:
        self.account = account
        self.customer = customer
        self.codes = codes
        self.text = text
        self.results: list[OutgoingMessage] = []
        """The messages of what the handler returned, which are put into the outbox when it has been handled."""
        self._key = key
        self._sent = 0

    def __repr__(self) -> str:
        return f"<Arrival of {self.account}>"

    def next_id(self) -> str:
        """Return the msgid of the next answer: the same one when the message is handled again after a kill."""
        self._sent += 1
        return f"{digest(self._key)[:26]}-{self._sent}"


class Answers:
    """Makes messages of answers, and sends them.

    Args:
        table: The calls and their parameters.
        operations: Path -> endpoint.
        customers: The records of the customers.
        delivery: Sends the messages of outboxes.
    """

    def __init__(
        self, table: ServiceTable, operations: Mapping[str, Operation[Any]], customers: Customers, delivery: Delivery
    ) -> None:
        self._table = table
        self._operations = operations
        self._customers = customers
        self._delivery = delivery

    def __repr__(self) -> str:
        return f"<Answers by {self._table.send}>"

    def send(self, arrival: Arrival, value: Any) -> Flow[None]:
        """Put an answer into the outbox, and send it.

        Raises:
            InvalidArgumentError: The answer cannot be sent, or WeCom accepts no more messages.
            APIError: WeCom refused it permanently.
            StorageError: The storage failed.
        """
        for message in self.messages(arrival, value):
            allowance = yield from self._customers.add_answer(arrival.account, arrival.customer, message)
            if (error := self.refusal(allowance)) is not None:
                raise error
            yield from self._delivery.send_now(arrival.account, arrival.customer, message.id)

    def messages(self, arrival: Arrival, value: Any) -> Iterator[OutgoingMessage]:
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
            yield OutgoingMessage(
                id=message_id,
                path=path,
                arguments={**target, names["id"]: message_id, **content},
                answered=arrival.text,
                is_counted=not is_by_code,
                created_at=time.time(),
            )

    def refusal(self, allowance: Allowance) -> InvalidArgumentError | None:
        """Return the error for a message that WeCom would not accept; None for one that is allowed."""
        most, hours = self._table.most, self._table.hours
        if allowance is Allowance.TOO_MANY:
            return InvalidArgumentError(
                say("{most} messages were sent since the customer wrote: WeCom takes no more until the next", most=most)
            )
        if allowance is Allowance.TOO_LATE:
            return InvalidArgumentError(say("the customer wrote more than {hours} hours ago", hours=hours))
        return None

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
