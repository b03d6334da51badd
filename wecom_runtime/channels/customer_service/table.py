"""Facts of customer service, generated: which calls fetch and answer, and what their parameters are called."""

from __future__ import annotations

from collections.abc import Mapping

import attrs


@attrs.frozen(kw_only=True)
class ServiceTable:
    """How messages of customers are fetched and answered."""

    told_by: str
    """Callback that says that there is something, as "module:Class"."""
    token: str
    """Its field with the token for fetching."""
    account: str
    """Its field with the account."""
    fetch: str
    """Path that gives the messages, in pages."""
    send: str
    """Path that sends to a customer."""
    greet: str
    """Path that sends by the code of an event."""
    state: str
    """Path that tells who is with a customer."""
    hand_over: str
    """Path that gives a customer to a person."""
    names: Mapping[str, str]
    """Role -> parameter of the calls, or field of a message."""
    customers: tuple[str, ...]
    """Paths of the fields of messages and events with the customer."""
    codes: tuple[str, ...]
    """Paths of the fields of events with a code to answer by."""
    customer: int
    """Origin of what a customer has sent."""
    servicer: int
    """Origin of what a person of the company has sent."""
    with_person: tuple[int, ...]
    """States in which a person answers."""
    to_person: int
    """State that hands over to a person."""
    is_taken: int
    """Errcode of an id that was sent before."""
    most: int
    """Messages that may be sent after one of the customer."""
    hours: int
    """Hours for which they may be sent."""
