"""The records of an older library's names: its methods, messages and events."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .fields import CLASS, CLASS_REMEDY, NAME, WORD
from .nodes import YamlNode
from .shapes import (
    Choice,
    Entries,
    Flag,
    ListShape,
    Located,
    MapShape,
    NamedRecord,
    Prose,
    Record,
    RecordShape,
    Text,
    key,
    optional,
)

WORD_REMEDY = "write it in small letters with '_'"

ONLY = Choice(("work", "enterprise"))


@attrs.frozen(kw_only=True)
class OlderMethodRecord(Record):
    name: str = key(Text(NAME), "The method", identifies=True)
    only: str = key(ONLY, "The version that has the method; both if left out", default="", identifies=True)
    takes: tuple[YamlNode, ...] = optional(ListShape(Located()), "Parameters: a name, or {name: default}")
    varies: str = optional(
        Text(WORD, WORD_REMEDY), "Name of the argument that takes further keywords; the method sends them unchanged"
    )
    by_hand: bool = optional(Flag(), "Written by hand in the runtime")
    sends: YamlNode | None = optional(Located(), "GET or POST and the path, or {verb, path} with a choice")
    query: YamlNode | None = optional(Located("object"), "Parameters of the query")
    body: YamlNode | None = optional(Located("object"), "The body")
    files: YamlNode | None = optional(Located("object"), "Form fields with files")
    gives: str = optional(Text(), "Path of the part of the answer that is returned, separated by dots")
    checks: tuple[YamlNode, ...] = optional(ListShape(Located("object")), "Conditions that raise ValueError")
    now: str = optional(Text(), "Path of the endpoint that replaces it")
    instead: str = optional(Text(), "The replacement, where it is not an endpoint")
    retired: bool = optional(Flag(), "WeCom has removed the endpoint")
    note: str = optional(Prose(), "A mistake of the older library that is not repeated")


@attrs.frozen(kw_only=True)
class OlderApiRecord(NamedRecord):
    class_name: str = key(Text(CLASS, CLASS_REMEDY), "The class", name="class")
    module: str = key(Text(WORD, WORD_REMEDY), "Its module")
    client: str = key(Choice(("client", "services")), "The client that has it", default="client")
    methods: tuple[OlderMethodRecord, ...] = key(ListShape(RecordShape(OlderMethodRecord, "a method")))


@attrs.frozen(kw_only=True)
class OlderMessageRecord(NamedRecord):
    only: str = optional(ONLY, "The version that has the message; both if left out")
    type: str = optional(Text(), "MsgType of a message")
    event: str = optional(Text(), "Event of an event")
    fields: Mapping[str, str] = optional(MapShape(Text()), "Attribute -> element, and the way to read it")
    pair: str = optional(Text(WORD, WORD_REMEDY), "Attribute with location_x and location_y")


@attrs.frozen(kw_only=True)
class CompatFile(Record):
    library: str = key(Text(WORD, WORD_REMEDY), "Its name")
    messages: tuple[OlderMessageRecord, ...] = optional(Entries(OlderMessageRecord, "message {name!r}"))
    events: tuple[OlderMessageRecord, ...] = optional(Entries(OlderMessageRecord, "event {name!r}"))
    apis: tuple[OlderApiRecord, ...] = optional(Entries(OlderApiRecord, "API {name!r}"))
