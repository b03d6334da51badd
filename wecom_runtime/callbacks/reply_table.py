"""The table of replies: makes the reply of what an app wants to say, and renders it."""

from __future__ import annotations

import copy
import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.data.wire_values import value_at
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .entries import MOST_REMEMBERED, TableEntry, selector_text, unknown
from .payload import RawPayload, read

if TYPE_CHECKING:
    from wecom_runtime.data.annotations import FieldInfo
    from wecom_runtime.data.problems import Problem
    from wecom_runtime.data.records import Record

    from .model import Callback
    from .reply import EmptyReply, Reply

_UNLIMITED = 1 << 20
_SHOWN = ("text", "card", "pictures")
"""The parts of an answer that grows which its handler gives."""
_OWN_PARTS = frozenset({"id", "text", "finish"})


class ReplyEntry(TableEntry["Reply"]):
    """One kind of reply.

    Args:
        reference, format, selects, docs, title: See `TableEntry`.
        made_from: The Python type that `create_reply` makes it of.
        answers: Names of the callbacks' classes that it is made for; any if empty.
        via: The attribute of a callback with the address that it is sent to later; "" for a passive reply.
        template: Its fields as `create_reply` fills them, with "$value" for what it is made of and "$id" for a new id.
            If None, the first field takes the value.
        grows: For an answer that grows while it is shown: `refreshed_by`, the callback that asks how far it is, and the
            paths of `id`, `text`, `finish`, `feedback` and `card`.
    """

    __slots__ = ("_first", "answers", "grows", "made_from", "template", "via")

    def __init__(
        self,
        reference: str,
        format: str,
        selects: Mapping[str, str],
        docs: tuple[int, ...] = (),
        title: str = "",
        *,
        made_from: str = "",
        answers: tuple[str, ...] = (),
        via: str = "",
        template: Mapping[str, Any] | None = None,
        grows: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(reference, format, selects, docs, title)
        self.made_from = made_from
        self.answers = answers
        self.via = via
        self.template = template
        self.grows = grows or {}
        self._first: tuple[type[Reply], str, Callable[[Any], Any]] | None = None

    def make(self, value: Any) -> Reply:
        """Return the reply that says `value`."""
        if self.template is not None:
            from wecom_runtime.data.conversion import structure

            return structure(_filled(self.template, value), self.model)
        model, attribute, adopt = self._first or self._find_first()
        return model(**{attribute: adopt(value)})

    @property
    def text_path(self) -> list[str]:
        """The wire names that lead to what the reply is made of."""
        return (_path_of(self.template, "$value") if self.template is not None else None) or [self._first_own().wire]

    def _find_first(self) -> tuple[type[Reply], str, Callable[[Any], Any]]:
        from wecom_runtime.data.reshaping import adopt

        info = self._first_own()
        self._first = self.model, info.attribute, lambda value: adopt(value, info.shape)
        return self._first

    def _first_own(self) -> FieldInfo:
        """Return the first field that is not one of the header."""
        import attrs

        from wecom_runtime.data.annotations import fields_of

        own = {attribute.name for attribute in attrs.fields(self.model) if not attribute.inherited}
        return next(info for info in fields_of(self.model) if info.attribute in own)


class ReplyTable:
    """All replies that the spec knows. Iterating gives the entries."""

    def __init__(self, *entries: ReplyEntry) -> None:
        self._entries = entries
        self._chosen: dict[tuple[type, type, str], ReplyEntry] = {}
        self._rooms: dict[tuple[type, bool], int] = {}
        self._growing = tuple(entry for entry in entries if entry.grows)
        self._answers_growing = frozenset(name for entry in self._growing for name in entry.answers)
        self._asking = {entry.grows["refreshed_by"]: entry.grows["id"] for entry in reversed(self._growing)}
        """Names of the callbacks that ask for a growing answer, and the path of its id."""
        self._kinds: tuple[type[Reply], type[EmptyReply], Callable[[Reply, object], Reply]] | None = None

    def __repr__(self) -> str:
        return f"<ReplyTable of {len(self._entries)} replies>"

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[ReplyEntry]:
        return iter(self._entries)

    def create(self, value: Any, message: object = None, *, via: str = "") -> Reply:
        """Return a reply, addressed to the sender of a message.

        Args:
            value: A text; a list of articles (models, or mappings with their fields); a mapping with all fields of a
                reply by their wire names; a reply object, of which a re-addressed copy is returned; or None for no
                answer.
            message: The callback to answer. It decides which kind of reply a text becomes, and who gets it.
            via: For an answer that is sent later: the attribute of the message with the address.

        Raises:
            InvalidArgumentError: No reply can be made of this.
        """
        reply_class, empty_class, addressed = self._kinds or self._load_kinds()
        if value is None:
            return empty_class()
        if isinstance(value, reply_class):
            return value if message is None else addressed(copy.copy(value), message)
        form = "xml" if message is None else _form(message)
        if form == "xml" and message is not None and not hasattr(message, "source"):
            raise InvalidArgumentError(
                say("A {kind} has no sender who could be answered: return None", kind=type(message).__name__)
            )
        if not isinstance(value, str) and isinstance(value, Mapping):
            reply = self._of_mapping(cast("Mapping[str, Any]", value), via)
        else:
            reply = self._of_value(value, message, form, via)
        return reply if message is None else addressed(reply, message)

    def _load_kinds(self) -> tuple[type[Reply], type[EmptyReply], Callable[[Reply, object], Reply]]:
        # Not with the table, which is imported before anything is replied.
        from .reply import EmptyReply, Reply, addressed

        self._kinds = Reply, EmptyReply, addressed
        return self._kinds

    def find(self, data: Mapping[str, Any], *, via: str | None = None) -> ReplyEntry | None:
        """Return the entry of a reply as it is on the wire; None where the spec knows none."""
        best: ReplyEntry | None = None
        for entry in self._entries:
            if via is not None and entry.via != via:
                continue
            fits = all(selector_text(value_at(data, path)) == value.lower() for path, value in entry.selects.items())
            if fits and entry.selects and (best is None or len(entry.selects) > len(best.selects)):
                best = entry
        return best

    def check(self, reply: RawPayload) -> list[Problem]:
        """Return what in a reply is not as documented: an empty list if it fits.

        Raises:
            InvalidPayloadError: It is neither XML nor JSON.
        """
        data, _ = read(reply)
        entry = self.find(data)
        if entry is not None:
            return entry.check(data, without={*entry.selects, *getattr(entry.model, "__counts__", ())})
        # Some say by no field which they are: the callback that they answer tells.
        if any(not other.selects and not other.check(data) for other in self._entries):
            return []
        return unknown("no reply that the spec describes")

    def render(self, value: Any, message: Callback) -> str:
        """Return the text of the reply that answers a message, "" for no answer.

        Raises:
            InvalidArgumentError: No reply can be made of the value, or it is none to this message.
        """
        return _text_of(self.create(value, message), message)

    # -- answers that grow

    def can_grow(self, message: object) -> bool:
        """Return whether the answer to a message may grow while it is shown."""
        return type(message).__name__ in self._answers_growing

    def text_limit(self, message: object) -> int:
        """Return the longest text of a growing answer to a message, in bytes."""
        entry = next(entry for entry in self._growing if type(message).__name__ in entry.answers)
        return _limit_of(entry.model, entry.grows["text"].split("."))

    def room_for_text(self, message: object, *, later: bool = False) -> int:
        """Return the longest text that one answer to a message may be, in bytes.

        Args:
            message: What is answered.
            later: The answer is sent after the reply: as the kind that is made for that, where there is one.
        """
        key = type(message), later
        room = self._rooms.get(key)
        if room is None:
            name, form = type(message).__name__, _form(message)
            ways = {entry.via for entry in self._entries if later and entry.via and hasattr(message, entry.via)}
            found = [entry for via in sorted(ways) if (entry := self._choose(str, name, form, via)) is not None]
            entry = found[0] if found else self._choose(str, name, form, "")
            room = _UNLIMITED if entry is None else _limit_of(entry.model, entry.text_path)
            if len(self._rooms) < MOST_REMEMBERED:
                self._rooms[key] = room
        return room

    def refreshed(self, message: object) -> str:
        """Return the id of the growing answer that a callback asks for; "" if it asks for none."""
        path = self._asking.get(type(message).__name__)
        return str(value_at(message, path) or "") if path else ""

    def parts_of(self, reply: str) -> dict[str, Any]:
        """Return the text, the card and the pictures of a rendered reply, as parts of an answer that grows."""
        data = json.loads(reply) if reply else {}
        paths = {name: entry.grows[name] for entry in self._growing for name in _SHOWN if name in entry.grows}
        return {name: part for name, path in paths.items() if (part := value_at(data, path)) is not None}

    def render_growth(self, message: Callback, parts: Mapping[str, Any]) -> str:
        """Return the text of the reply that shows how far an answer is.

        Args:
            message: What is answered: the message, or the callback that asks.
            parts: `id`, `text`, `finish`; `feedback` (an id), `card` and `pictures` (with their wire names), if there
                are any.

        Raises:
            InvalidArgumentError: There is no such reply, or the card or the id of the feedback is not as documented.
        """
        given = {name: value for name, value in parts.items() if value is not None}
        for entry in self._growing:
            if entry.format == _form(message) and given.keys() <= entry.grows.keys():
                break
        else:
            raise InvalidArgumentError(
                say(
                    "The answer to a {kind} cannot have all of {names}",
                    kind=type(message).__name__,
                    names=", ".join(given),
                )
            )
        body = _nested({entry.grows[name]: value for name, value in given.items()})
        if entry.format == "json" and given.keys() <= _OWN_PARTS:
            # What we made ourselves needs no check: this is done for each step of each answer.
            return json.dumps({**entry.selects, **body}, ensure_ascii=False)
        from wecom_runtime.data.conversion import structure

        return _text_of(structure(body, entry.model), message)

    def _of_mapping(self, data: Mapping[str, Any], via: str) -> Reply:
        from wecom_runtime.data.conversion import structure

        entry = self.find(data, via=via)
        if entry is None:
            raise InvalidArgumentError(
                say("A mapping must have the fields of a reply, with the one that says which it is")
            )
        return structure({name: value for name, value in data.items() if name not in entry.selects}, entry.model)

    def _of_value(self, value: Any, message: object, form: str, via: str) -> Reply:
        kind: type[Any] = value.__class__
        key = kind, type(message), via
        entry = self._chosen.get(key)
        if entry is None:
            entry = self._choose(kind, type(message).__name__, form, via)
            if entry is None:
                raise InvalidArgumentError(say("No reply can be made of a {kind}", kind=kind.__name__))
            if len(self._chosen) < MOST_REMEMBERED:
                self._chosen[key] = entry
        return entry.make(value)

    def _choose(self, value: type, message: str, form: str, via: str) -> ReplyEntry | None:
        names = {"list" if cls is tuple else cls.__name__ for cls in value.__mro__}
        fitting = [
            entry
            for entry in self._entries
            if entry.format == form and entry.via == via and entry.made_from in names
            if not entry.answers or message in entry.answers
        ]
        # One that is made for just this callback comes before one for any.
        return max(fitting, key=lambda entry: bool(entry.answers), default=None)


def _limit_of(model: type[Record], path: list[str]) -> int:
    """Return how many bytes a text in a reply may have.

    Args:
        model: Of the reply.
        path: Wire names that lead to it; from where it ends on, the first field of each model.
    """
    from wecom_runtime.data.annotations import fields_of
    from wecom_runtime.data.shapes import Nested

    steps = list(path)
    while True:
        own = fields_of(model)
        info = next(info for info in own if info.wire == steps[0]) if steps else own[0]
        del steps[:1]
        if not isinstance(info.shape, Nested):
            return int(info.metadata.get("max_bytes", _UNLIMITED))
        model = info.shape.model


def _path_of(template: Any, wanted: str) -> list[str] | None:
    """Return the names that lead to a value in nested mappings; None if it is not there."""
    if template == wanted:
        return []
    if isinstance(template, Mapping):
        for name, inner in cast("Mapping[str, Any]", template).items():
            if (path := _path_of(inner, wanted)) is not None:
                return [name, *path]
    return None


def _text_of(reply: Reply, message: Callback) -> str:
    text = reply.render()
    if text and reply.format != message.__wire__:
        raise InvalidArgumentError(
            say("A {kind} is no answer to a {kind_2}", kind=type(reply).__name__, kind_2=type(message).__name__)
        )
    return text


def _filled(template: Any, value: Any) -> Any:
    if isinstance(template, Mapping):
        return {name: _filled(part, value) for name, part in cast("Mapping[str, Any]", template).items()}
    if template == "$value":
        return value
    return secrets.token_hex(16) if template == "$id" else template


def _nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return values under dotted paths as nested mappings."""
    root: dict[str, Any] = {}
    for path, value in values.items():
        *steps, last = path.split(".")
        inner = root
        for step in steps:
            inner = inner.setdefault(step, {})
        inner[last] = value
    return root


def _form(message: object) -> str:
    return getattr(type(message), "__wire__", "xml")
