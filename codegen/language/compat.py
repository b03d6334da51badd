"""The records of an older library's names: its methods, messages and events."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from .diagnostics import Location
from .fields import CLASS, CLASS_REMEDY, NAME, WORD
from .nodes import YamlNode
from .shapes import Choice, Entries, Flag, ListShape, Located, MapShape, Prose, RecordShape, Text, key

WORD_REMEDY = "write it in small letters with '_'"
NOTHING: Mapping[str, str] = {}

ONLY = Choice(("work", "enterprise"))


@attrs.frozen(kw_only=True)
class OlderMethodRecord:
    node: YamlNode
    name: str = key(Text(NAME), "The method", identifies=True)
    only: str = key(ONLY, "The version that has the method; both if left out", default="", identifies=True)
    takes: tuple[YamlNode, ...] = key(ListShape(Located()), "Parameters: a name, or {name: default}", default=())
    varies: str = key(
        Text(WORD, WORD_REMEDY),
        "Name of the argument that takes further keywords; the method sends them unchanged",
        default="",
    )
    by_hand: bool = key(Flag(), "Written by hand in the runtime", default=False)
    sends: YamlNode | None = key(Located(), "GET or POST and the path, or {verb, path} with a choice", default=None)
    query: YamlNode | None = key(Located("object"), "Parameters of the query", default=None)
    body: YamlNode | None = key(Located("object"), "The body", default=None)
    files: YamlNode | None = key(Located("object"), "Form fields with files", default=None)
    gives: str = key(Text(), "Path of the part of the answer that is returned, separated by dots", default="")
    checks: tuple[YamlNode, ...] = key(ListShape(Located("object")), "Conditions that raise ValueError", default=())
    now: str = key(Text(), "Path of the endpoint that replaces it", default="")
    instead: str = key(Text(), "The replacement, where it is not an endpoint", default="")
    retired: bool = key(Flag(), "WeCom has removed the endpoint", default=False)
    note: str = key(Prose(), "A mistake of the older library that is not repeated", default="")


@attrs.frozen(kw_only=True)
class OlderApiRecord:
    name: str
    location: Location
    node: YamlNode
    class_name: str = key(Text(CLASS, CLASS_REMEDY), "The class", name="class")
    module: str = key(Text(WORD, WORD_REMEDY), "Its module")
    client: str = key(Choice(("client", "services")), "The client that has it", default="client")
    methods: tuple[OlderMethodRecord, ...] = key(ListShape(RecordShape(OlderMethodRecord, "a method")))


@attrs.frozen(kw_only=True)
class OlderMessageRecord:
    name: str
    location: Location
    node: YamlNode
    only: str = key(ONLY, "The version that has the message; both if left out", default="")
    type: str = key(Text(), "MsgType of a message", default="")
    event: str = key(Text(), "Event of an event", default="")
    fields: Mapping[str, str] = key(MapShape(Text()), "Attribute -> element, and the way to read it", default=NOTHING)
    pair: str = key(Text(WORD, WORD_REMEDY), "Attribute with location_x and location_y", default="")


@attrs.frozen(kw_only=True)
class CompatFile:
    node: YamlNode
    library: str = key(Text(WORD, WORD_REMEDY), "Its name")
    messages: tuple[OlderMessageRecord, ...] = key(Entries(OlderMessageRecord, "message {name!r}"), default=())
    events: tuple[OlderMessageRecord, ...] = key(Entries(OlderMessageRecord, "event {name!r}"), default=())
    apis: tuple[OlderApiRecord, ...] = key(Entries(OlderApiRecord, "API {name!r}"), default=())
