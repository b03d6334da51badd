"""The generated facts about customer service: its calls, with the names of their parameters."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True)
class ServiceTable:
    """The calls, fields and limits of customer service."""

    told_by: str
    """The callback for new messages, as "module:Class"."""
    token: str
    """The field of the callback with the token for fetching."""
    account: str
    """The field of the callback with the account."""
    fetch: str
    """The path that returns messages, in pages."""
    send: str
    """The path that sends a message to a customer."""
    greet: str
    """The path that sends a message by the code of an event."""
    menu: str
    """The kind of message with a menu, which may be a question."""
    state: str
    """The path that returns the state of a customer's session."""
    hand_over: str
    """The path that transfers a customer to a person."""
    names: Mapping[str, str]
    """Role -> parameter of the calls, or field of a message."""
    customers: tuple[str, ...]
    """Paths of the fields of messages and events with the customer."""
    codes: tuple[str, ...]
    """Paths of the fields of events with a code to answer by."""
    customer: int
    """The origin of messages from customers."""
    servicer: int
    """The origin of messages from members of the company."""
    with_person: tuple[int, ...]
    """The states in which a person answers."""
    to_person: int
    """The state of a transfer to a person."""
    is_taken: int
    """The errcode for the id of a message that was sent before."""
    most: int
    """The number of messages that can be sent after a message of the customer."""
    hours: int
    """The hours for which they can be sent."""
