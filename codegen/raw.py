"""The spec as it is written: each file's content as typed records, its shape checked, nothing resolved yet."""

from __future__ import annotations

import difflib
import keyword
from collections.abc import Callable, Collection, Mapping
from typing import Any, TypeVar

import attrs

from .load import Mistakes, Place, Value
from .typeexpr import ListOf, TypeExpr, TypeSyntaxError, parse_type

T = TypeVar("T")

TOKENS = (
    "access_token",
    "suite_access_token",
    "provider_access_token",
    "device_access_token",
    "model_access_token",
    "none",
)
NUMBER_LIMITS = ("min", "max")
LENGTH_LIMITS = ("min_bytes", "max_bytes", "min_chars", "max_chars", "min_items", "max_items")
LIMITS = (*NUMBER_LIMITS, *LENGTH_LIMITS)
FIELD_KEYS = ("type", "doc", "enum", *LIMITS, "default", "name", "aliases", "item", "secret")
PAGINATION_KEYS = ("items", "send", "receive", "more", "end", "offset", "limit", "total")
CHUNKED_KEYS = ("name", "part", "finish", "size", "file_name", "length", "digests", "key", "index", "content", "done")
TYPE_KEYS = ("fields", "extends", "doc", "union", "cases")
REPLY_KEYS = (
    "model",
    "format",
    "type",
    "select",
    "from",
    "template",
    "answers",
    "via",
    "counts",
    "title",
    "summary",
    "docs",
    "fields",
    "notes",
    "example",
)
_TYPE_FIELDS = {"xml": "MsgType", "json": "msgtype"}
"""What the short form `type:` of a reply selects."""
ENDPOINT_KEYS = (
    "path",
    "title",
    "summary",
    "method",
    "token",
    "docs",
    "query",
    "body",
    "response",
    "upload",
    "download",
    "pagination",
    "chunked",
    "idempotent",
    "deprecated",
    "unverified",
    "since",
    "notes",
    "example",
)


@attrs.frozen
class RawField:
    name: str
    required: bool
    type: TypeExpr
    at: Value
    place: Place
    doc: str = ""
    enum: tuple[tuple[object, str], ...] = ()
    limits: Mapping[str, int | float] = attrs.field(factory=dict)
    default: object = None
    py_name: str = ""
    aliases: tuple[str, ...] = ()
    item: str = ""
    secret: bool = False


@attrs.frozen
class RawFields:
    """Fields in place, or the name of the declared type whose fields they are."""

    fields: tuple[RawField, ...] = ()
    type_name: str = ""
    at: Value | None = None


@attrs.frozen
class RawType:
    name: str
    at: Value
    place: Place
    fields: tuple[RawField, ...] = ()
    extends: str = ""
    doc: str = ""
    union: str = ""
    cases: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class RawEndpoint:
    path: str
    title: str
    summary: str
    at: Value
    method: str
    token: str
    docs: tuple[int, ...]
    query: RawFields
    body: RawFields
    response: RawFields
    upload: str = ""
    download: bool = False
    pagination: Mapping[str, Any] | None = None
    chunked: Mapping[str, Any] | None = None
    idempotent: bool | None = None
    deprecated: str = ""
    unverified: str = ""
    since: str = ""
    notes: tuple[str, ...] = ()
    example_request: Value | None = None
    example_response: Value | None = None


@attrs.frozen
class RawHeader:
    name: str
    model: str
    doc: str
    fields: tuple[RawField, ...]
    at: Value
    place: Place
    extends: str = ""
    applies: tuple[tuple[str, str], ...] = ()
    """Selectors that show that a callback belongs to this header; an empty value means that the field is there."""
    unknown: str = ""
    unknown_doc: str = ""
    format: str = "xml"
    repeat_by: str = ""
    """Path of the field that is the same in each repeat of a callback."""


@attrs.frozen
class RawCallback:
    model: str
    header: str
    select: tuple[tuple[str, str], ...]
    title: str
    summary: str
    docs: tuple[int, ...]
    at: Value
    fields: tuple[RawField, ...] = ()
    aliases: Mapping[str, tuple[str, ...]] = attrs.field(factory=dict)
    notes: tuple[str, ...] = ()
    unverified: str = ""
    example: Value | None = None


@attrs.frozen
class RawReply:
    model: str
    format: str
    select: tuple[tuple[str, str], ...]
    title: str
    summary: str
    docs: tuple[int, ...]
    at: Value
    fields: tuple[RawField, ...] = ()
    counts: tuple[tuple[str, str], ...] = ()
    """Fields that say how many items another one has."""
    made_from: str = ""
    template: Mapping[str, object] | None = None
    answers: tuple[str, ...] = ()
    via: str = ""
    notes: tuple[str, ...] = ()
    example: Value | None = None


@attrs.frozen
class RawFile:
    """One file of the spec."""

    room: str
    """`api`, `types`, `callbacks` or `replies`."""
    parts: tuple[str, ...]
    """Path below the room without the ending: ("externalcontact", "contact_way")."""
    shown_as: str
    domain: str = ""
    title: str = ""
    endpoints: tuple[RawEndpoint, ...] = ()
    types: tuple[RawType, ...] = ()
    headers: tuple[RawHeader, ...] = ()
    callbacks: tuple[RawCallback, ...] = ()
    replies: tuple[RawReply, ...] = ()


class Reader:
    """Turns located YAML into records; a mistake is noted and reading goes on."""

    def __init__(self, mistakes: Mistakes) -> None:
        self.mistakes = mistakes

    # -- small parts

    def mapping(
        self, value: Value | None, what: str, allowed: Collection[str] = (), required: Collection[str] = ()
    ) -> dict[str, Value]:
        if value is None:
            return {}
        if not isinstance(value.data, dict):
            self.mistakes.add(value, f"{what} must be a mapping", "write 'key: value' lines")
            return {}
        for key in value.data if allowed else ():
            if key not in allowed:
                self.mistakes.add(value.keys[key], f"{key!r} is no key of {what}", suggestion(key, allowed))
        for key in required:
            if key not in value.data:
                self.mistakes.add(value, f"{what} has no {key!r}", f"add a line '{key}: …'")
        return value.data

    def text(self, value: Value | None, what: str) -> str:
        if value is None:
            return ""
        if isinstance(value.data, str):
            return value.data.strip()
        self.mistakes.add(value, f"{what} must be text", "put it in quotes")
        return ""

    def flag(self, value: Value | None, what: str) -> bool:
        if value is None:
            return False
        if isinstance(value.data, bool):
            return value.data
        self.mistakes.add(value, f"{what} must be true or false")
        return False

    def items(self, value: Value | None, what: str) -> list[Value]:
        if value is None:
            return []
        if isinstance(value.data, list):
            return value.data
        self.mistakes.add(value, f"{what} must be a list", "write '[a, b]' or '- a' lines")
        return []

    def texts(self, value: Value | None, what: str) -> tuple[str, ...]:
        return tuple(self.text(item, f"an entry of {what}") for item in self.items(value, what))

    def docs(self, value: Value | None) -> tuple[int, ...]:
        found: list[int] = []
        for item in self.items(value, "docs"):
            if isinstance(item.data, int) and not isinstance(item.data, bool):
                found.append(item.data)
            else:
                self.mistakes.add(item, "a document id is a number", "take it from the address of the page")
        return tuple(dict.fromkeys(found))

    def one_of(self, value: Value | None, what: str, allowed: Collection[str], default: str) -> str:
        if value is None:
            return default
        text = self.text(value, what)
        if text and text not in allowed:
            self.mistakes.add(value, f"{text!r} is no {what}", suggestion(text, allowed))
            return default
        return text or default

    # -- fields and types

    def fields(self, value: Value | None, what: str) -> tuple[RawField, ...]:
        found: list[RawField] = []
        seen: set[str] = set()
        for key, item in self.mapping(value, what).items():
            assert value is not None
            name = key.removesuffix("!")
            if name in seen:
                self.mistakes.add(value.keys[key], f"{name!r} stands here twice", "with and without '!'")
            seen.add(name)
            field = self.field(name, key.endswith("!"), item, value.keys[key])
            if field is not None:
                found.append(field)
        return tuple(found)

    def field(self, name: str, required: bool, value: Value, place: Place) -> RawField | None:
        if isinstance(value.data, dict):
            return self._long_field(name, required, value, place)
        if isinstance(value.data, list):
            expr = self.type(value)
            return RawField(name, required, expr, value, place) if expr else None
        text = self.text(value, f"the type of {name!r}") if value.data is not None else ""
        if not text:
            self.mistakes.add(place, f"field {name!r} has no type", f"write '{name}: string'")
            return None
        type_text, _, doc = text.partition(" | ")
        expr = self._parse_type(type_text, value)
        return RawField(name, required, expr, value, place, doc=doc.strip()) if expr else None

    def _long_field(self, name: str, required: bool, value: Value, place: Place) -> RawField | None:
        data = self.mapping(value, f"field {name!r}", FIELD_KEYS, ("type",))
        if "type" not in data:
            return None
        expr = self.type(data["type"])
        if expr is None:
            return None
        limits: dict[str, int | float] = {}
        for key in LIMITS:
            if key in data:
                limit = data[key].data
                whole = isinstance(limit, int) and not isinstance(limit, bool)
                if whole or (isinstance(limit, float) and key in NUMBER_LIMITS):
                    assert isinstance(limit, int | float)
                    limits[key] = limit
                else:
                    self.mistakes.add(data[key], f"{key} must be a number")
        return RawField(
            name,
            required,
            expr,
            value,
            place,
            doc=self.text(data.get("doc"), "doc"),
            enum=self.enum(data.get("enum")),
            limits=limits,
            default=data["default"].plain() if "default" in data else None,
            py_name=self.text(data.get("name"), "name"),
            aliases=self.texts(data.get("aliases"), "aliases"),
            item=self.text(data.get("item"), "item"),
            secret=self.flag(data.get("secret"), "secret"),
        )

    def enum(self, value: Value | None) -> tuple[tuple[object, str], ...]:
        if value is None:
            return ()
        if isinstance(value.data, list):
            return tuple((item.data, "") for item in value.data)
        found: list[tuple[object, str]] = []
        for key, meaning in self.mapping(value, "enum").items():
            number = key.removeprefix("-").isdigit() and (key == "0" or not key.startswith("0"))
            found.append((int(key) if number else key, self.text(meaning, "the meaning of a value")))
        return tuple(found)

    def type(self, value: Value) -> TypeExpr | None:
        if isinstance(value.data, list):
            if len(value.data) != 1:
                self.mistakes.add(value, "a list type has one element type", "write '[string]'")
                return None
            inner = self.type(value.data[0])
            return ListOf(inner) if inner else None
        return self._parse_type(self.text(value, "a type"), value)

    def _parse_type(self, text: str, value: Value) -> TypeExpr | None:
        try:
            return parse_type(text)
        except TypeSyntaxError as error:
            self.mistakes.add(
                value, f"{text!r} is no type: {error}", "write 'string', '[int]', 'map[Name]' or a type name"
            )
            return None

    def fields_or_type(self, value: Value | None, what: str) -> RawFields:
        if value is not None and isinstance(value.data, str):
            return RawFields(type_name=value.data, at=value)
        return RawFields(self.fields(value, what), at=value)

    def types(self, value: Value | None) -> tuple[RawType, ...]:
        found: list[RawType] = []
        for name, item in self.mapping(value, "types").items():
            assert value is not None
            found.extend(self.type_declaration(name, item, value.keys[name]))
        return tuple(found)

    def type_declaration(self, name: str, value: Value, place: Place, *, is_case: bool = False) -> list[RawType]:
        data = self.mapping(value, f"type {name!r}")
        if not is_case and not _is_declaration(data):
            return [RawType(name, value, place, self.fields(value, f"type {name!r}"))]
        inline: list[RawType] = []
        cases: dict[str, str] = {}
        for selector, case in self.mapping(data.get("cases"), "cases").items():
            if isinstance(case.data, str):
                cases[selector] = case.data
                continue
            parts = self.mapping(case, f"case {selector!r}", ("name", *TYPE_KEYS), ("name",))
            case_name = self.text(parts.get("name"), "name")
            if case_name:
                cases[selector] = case_name
                rest = attrs.evolve(case, data={key: part for key, part in parts.items() if key != "name"})
                inline.extend(self.type_declaration(case_name, rest, case.place, is_case=True))
        raw = RawType(
            name,
            value,
            place,
            self.fields(data.get("fields"), f"fields of {name!r}"),
            extends=self.text(data.get("extends"), "extends"),
            doc=self.text(data.get("doc"), "doc"),
            union=self.text(data.get("union"), "union"),
            cases=cases,
        )
        if cases and not raw.union:
            self.mistakes.add(value, f"type {name!r} has cases but no 'union'", "add 'union: <field that decides>'")
        return [raw, *inline]

    # -- endpoints

    def endpoint(self, value: Value, default_token: str) -> RawEndpoint | None:
        data = self.mapping(value, "an endpoint", ENDPOINT_KEYS, ("path", "title", "summary", "docs"))
        path = self.text(data.get("path"), "path")
        if not path:
            return None
        example = self.mapping(data.get("example"), "example", ("request", "response"))
        pagination = data.get("pagination")
        if pagination is not None:
            self.mapping(pagination, "pagination", PAGINATION_KEYS, ("items",))
        chunked = data.get("chunked")
        if chunked is not None:
            self.mapping(chunked, "chunked", CHUNKED_KEYS, CHUNKED_KEYS)
        return RawEndpoint(
            path=path,
            title=self.text(data.get("title"), "title"),
            summary=self.text(data.get("summary"), "summary"),
            at=value,
            method=self.one_of(data.get("method"), "method", ("GET", "POST"), "POST"),
            token=self.one_of(data.get("token"), "kind of token", TOKENS, default_token),
            docs=self.docs(data.get("docs")),
            query=self.fields_or_type(data.get("query"), "query"),
            body=self.fields_or_type(data.get("body"), "body"),
            response=self.fields_or_type(data.get("response"), "response"),
            upload=self.text(data.get("upload"), "upload"),
            download=self.flag(data.get("download"), "download"),
            pagination=pagination.plain() if pagination is not None else None,  # type: ignore[arg-type]
            chunked=chunked.plain() if chunked is not None else None,  # type: ignore[arg-type]
            idempotent=self.flag(data["idempotent"], "idempotent") if "idempotent" in data else None,
            deprecated=self.text(data.get("deprecated"), "deprecated"),
            unverified=self.text(data.get("unverified"), "unverified"),
            since=self.text(data.get("since"), "since"),
            notes=self.texts(data.get("notes"), "notes"),
            example_request=example.get("request"),
            example_response=example.get("response"),
        )

    # -- callbacks and replies

    def selects(self, value: Value | None, what: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (key, "" if item.data is None else self.text(item, f"the value of {key}"))
            for key, item in self.mapping(value, what).items()
        )

    def header(self, name: str, value: Value, place: Place) -> RawHeader:
        allowed = ("model", "doc", "extends", "applies", "unknown", "unknown_doc", "format", "repeat_by", "fields")
        data = self.mapping(value, f"header {name!r}", allowed, ("model", "fields"))
        return RawHeader(
            name,
            self.text(data.get("model"), "model"),
            self.text(data.get("doc"), "doc"),
            self.fields(data.get("fields"), f"fields of header {name!r}"),
            value,
            place,
            extends=self.text(data.get("extends"), "extends"),
            applies=self.selects(data.get("applies"), "applies"),
            unknown=self.text(data.get("unknown"), "unknown"),
            unknown_doc=self.text(data.get("unknown_doc"), "unknown_doc"),
            format=self.one_of(data.get("format"), "format", ("xml", "json"), "xml"),
            repeat_by=self.text(data.get("repeat_by"), "repeat_by"),
        )

    def callback(self, value: Value, default_header: str) -> RawCallback:
        allowed = (
            "model",
            "header",
            "select",
            "title",
            "summary",
            "docs",
            "fields",
            "aliases",
            "notes",
            "example",
            "unverified",
        )
        data = self.mapping(value, "a callback", allowed, ("model", "select", "title", "summary", "docs"))
        aliases = self.mapping(data.get("aliases"), "aliases")
        return RawCallback(
            model=self.text(data.get("model"), "model"),
            header=self.text(data.get("header"), "header") or default_header,
            select=self.selects(data.get("select"), "select"),
            title=self.text(data.get("title"), "title"),
            summary=self.text(data.get("summary"), "summary"),
            docs=self.docs(data.get("docs")),
            at=value,
            fields=self.fields(data.get("fields"), "fields"),
            aliases={key: self.texts(item, f"aliases of {key}") for key, item in aliases.items()},
            notes=self.texts(data.get("notes"), "notes"),
            unverified=self.text(data.get("unverified"), "unverified"),
            example=data.get("example"),
        )

    def reply(self, value: Value) -> RawReply:
        data = self.mapping(value, "a reply", REPLY_KEYS, ("model", "title", "summary", "docs", "fields"))
        form = self.one_of(data.get("format"), "format", ("xml", "json"), "xml")
        if ("type" in data) == ("select" in data):
            self.mistakes.add(value, "a reply has either 'type' or 'select'", "write 'type: text'")
        kind = self.text(data.get("type"), "type")
        select = ((_TYPE_FIELDS[form], kind),) if kind else self.selects(data.get("select"), "select")
        template = data.get("template")
        if template is not None:
            self.mapping(template, "template")
        return RawReply(
            model=self.text(data.get("model"), "model"),
            format=form,
            select=select,
            title=self.text(data.get("title"), "title"),
            summary=self.text(data.get("summary"), "summary"),
            docs=self.docs(data.get("docs")),
            at=value,
            fields=self.fields(data.get("fields"), "fields"),
            counts=self.selects(data.get("counts"), "counts"),
            made_from=self.text(data.get("from"), "from"),
            template=template.plain() if template is not None else None,  # type: ignore[arg-type]
            answers=self.texts(data.get("answers"), "answers"),
            via=self.text(data.get("via"), "via"),
            notes=self.texts(data.get("notes"), "notes"),
            example=data.get("example"),
        )

    # -- files

    def file(self, value: Value, room: str, parts: tuple[str, ...], shown_as: str) -> RawFile:
        for part in parts:
            if not part.isidentifier() or keyword.iskeyword(part):
                self.mistakes.add(value, f"{part!r} cannot be the name of a Python module", "rename the file")
        return _FILE_READERS[room](self, value, parts, shown_as)

    def _api_file(self, value: Value, parts: tuple[str, ...], shown_as: str) -> RawFile:
        data = self.mapping(
            value, "the file", ("domain", "title", "token", "endpoints", "types"), ("domain", "title", "endpoints")
        )
        token = self.one_of(data.get("token"), "kind of token", TOKENS, "access_token")
        domain = self.text(data.get("domain"), "domain")
        if domain and domain != parts[0]:
            self.mistakes.add(
                data["domain"],
                f"domain {domain!r} lies in {parts[0]!r}",
                f"write 'domain: {parts[0]}' or move the file",
            )
        endpoints = [self.endpoint(item, token) for item in self.items(data.get("endpoints"), "endpoints")]
        return RawFile(
            "api",
            parts,
            shown_as,
            domain=domain or parts[0],
            title=self.text(data.get("title"), "title"),
            endpoints=tuple(e for e in endpoints if e is not None),
            types=self.types(data.get("types")),
        )

    def _types_file(self, value: Value, parts: tuple[str, ...], shown_as: str) -> RawFile:
        data = self.mapping(value, "the file", ("title", "types"), ("title", "types"))
        return RawFile(
            "types", parts, shown_as, title=self.text(data.get("title"), "title"), types=self.types(data.get("types"))
        )

    def _callbacks_file(self, value: Value, parts: tuple[str, ...], shown_as: str) -> RawFile:
        data = self.mapping(value, "the file", ("header", "headers", "title", "callbacks", "types"), ("title",))
        header = self.text(data.get("header"), "header")
        headers = data.get("headers")
        return RawFile(
            "callbacks",
            parts,
            shown_as,
            title=self.text(data.get("title"), "title"),
            types=self.types(data.get("types")),
            headers=tuple(
                self.header(name, item, headers.keys[name])
                for name, item in self.mapping(headers, "headers").items()
                if headers is not None
            ),
            callbacks=tuple(self.callback(item, header) for item in self.items(data.get("callbacks"), "callbacks")),
        )

    def _replies_file(self, value: Value, parts: tuple[str, ...], shown_as: str) -> RawFile:
        data = self.mapping(value, "the file", ("title", "replies", "types"), ("title", "replies"))
        return RawFile(
            "replies",
            parts,
            shown_as,
            title=self.text(data.get("title"), "title"),
            types=self.types(data.get("types")),
            replies=tuple(self.reply(item) for item in self.items(data.get("replies"), "replies")),
        )


def _is_declaration(data: Mapping[str, Value]) -> bool:
    """Whether a type is written with `fields:`, `extends:` or `union:`, and not as its fields themselves.

    A field may be called so too: `{fields: {type: "[Field]", doc: …}}` is a type with one field.
    """
    if not data.keys() <= set(TYPE_KEYS) or not data.keys() & {"fields", "extends", "union"}:
        return False
    fields = data.get("fields")
    if fields is None or len(data) > 1:
        return True
    return isinstance(fields.data, dict) and not fields.data.keys() <= set(FIELD_KEYS)


_FILE_READERS: dict[str, Callable[[Reader, Value, tuple[str, ...], str], RawFile]] = {
    "api": Reader._api_file,
    "types": Reader._types_file,
    "callbacks": Reader._callbacks_file,
    "replies": Reader._replies_file,
}
ROOMS = tuple(_FILE_READERS)


def suggestion(name: str, allowed: Collection[str]) -> str:
    near = difflib.get_close_matches(name, list(allowed), n=1)
    return f"did you mean {near[0]!r}?" if near else f"one of {', '.join(allowed)}"
