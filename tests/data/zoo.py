"""Models by hand, of every kind of field that the generator writes."""

from __future__ import annotations

from typing import Any, ClassVar

from wecom_runtime.data.models import (
    Csv,
    FieldRule,
    Flag,
    IntString,
    Json,
    Model,
    Pipe,
    Response,
    TaggedUnion,
    Timestamp,
    field,
    model,
)

List = list


@model
class Keeper(Model):
    userid: str
    name: str | None = None
    token: str | None = field(default=None, secret=True)


@model
class Ticket(Model):
    """With rules between the fields."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("visitor", "group")),
        FieldRule("exclusive", ("visitor", "group")),
        FieldRule("requires", ("name",), when={"kind": "yearly"}),
        FieldRule("requires", ("code", "price"), when={"paid": "1", "kind": ""}),
        FieldRule("one_of", ("code", "price"), when={"kind": "daily"}),
        FieldRule("exclusive", ("code", "price"), when={"kind": "daily"}),
    )

    kind: str | None = None
    name: str | None = None
    visitor: str | None = field(default=None, aliases=("vistor",))
    group: List[str] | None = None
    paid: Flag | None = None
    code: str | None = None
    price: int | None = None


@model
class Animal(Model):
    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("kind", {"bird": "Bird", "event": "Event"})

    kind: str
    id: str | None = None


@model
class Bird(Animal):
    wings: int


@model
class Event(Animal):
    __union__: ClassVar[TaggedUnion | None] = TaggedUnion("event.type", {"hatch": "Hatched"})

    event: EventBody


@model
class Hatched(Event):
    eggs: int | None = None


@model
class EventBody(Model):
    type: str


@model
class Zoo(Response):
    """Everything at once."""

    name: str
    from_: str | None = field(default=None, wire="from")
    list: List[int] | None = None
    size: float | None = None
    open: bool | None = None
    visible: Flag | None = None
    number: IntString | None = None
    ids: Csv[int] | None = None
    tags: Pipe[str] | None = None
    settings: Json[Keeper] | None = None
    keeper: Keeper | None = None
    keepers: List[Keeper] | None = None
    by_id: dict[str, Keeper] | None = None
    animals: List[Animal] | None = None
    either: str | List[Keeper] | None = None
    anything: Any = None
    parent: Zoo | None = None
    opened: Timestamp | None = None
    gender: int | None = field(default=None, enum=(0, 1, 2))
    misspelled: str | None = field(default=None, wire="misspeled", aliases=("misspelled",))
    short: str | None = field(default=None, max_bytes=6)
