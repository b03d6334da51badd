"""The table of replies, which creates and renders the reply for the value of an app."""

from __future__ import annotations

import copy
import json
import secrets
from collections.abc import Callable, Iterator, Mapping
from json.encoder import encode_basestring
from typing import TYPE_CHECKING, Any, cast

from wecom_runtime.data.text import BYTES_OF_CHARACTER
from wecom_runtime.data.wire_values import nested, value_at
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

from .entries import MAX_CACHED, TableEntry, no_entry, selector_text
from .payload import RawPayload, read

if TYPE_CHECKING:
    from wecom_runtime.data.annotations import FieldInfo
    from wecom_runtime.data.problems import Problem, Unknown
    from wecom_runtime.data.records import Record

    from .model import Callback
    from .reply import EmptyReply, Reply, TextRenderer

_UNLIMITED = 1 << 20
_ID, _VALUE = '"$id"', '"$value"'
"""The placeholders of a template, as JSON."""
_HANDLER_PARTS = ("text", "card", "pictures")
"""The parts of a streaming answer that come from its handler."""
_VALID_PARTS = frozenset({"id", "text", "finish"})
"""The parts of a streaming answer that need no validation."""


class ReplyEntry(TableEntry["Reply"]):
    """A kind of reply.

    Args:
        reference, format, selects, docs, title: See `TableEntry`.
        made_from: The Python type from which `create_reply` creates it.
        answers: Class names of the callbacks that it answers; all if empty.
        via: The attribute of a callback with the URL for later messages; "" for a passive reply.
        template: The fields, with "$value" for the value of the app and "$id" for a new id. If None, the value is that
            of the first field.
        grows: For a streaming answer: `refreshed_by`, the callback that polls the answer, and the paths of `id`,
            `text`, `finish`, `feedback` and `card`.
    """

    __slots__ = ("_first", "answers", "grows", "made_from", "template", "text_renderer", "via")

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
        self.text_renderer: TextRenderer | None = None
        """The result of `find_text_renderer`; None before its first call."""

    def make(self, value: Any) -> Reply:
        """Return the reply for a value."""
        if self.template is not None:
            from wecom_runtime.data.conversion import structure

            return structure(_filled(self.template, value), self.model)
        model, attribute, adopt = self._first or self._find_first()
        return model(**{attribute: adopt(value)})

    def find_text_renderer(self) -> TextRenderer:
        """Return the function that renders replies with short texts, the usual case."""
        from .reply import XmlReply, no_text, xml_text_renderer

        renderer: TextRenderer = no_text
        model = self.model
        if self.template is None and issubclass(model, XmlReply):
            renderer = xml_text_renderer(model)
        elif self.template is not None and self.format == "json":
            renderer = self._template_renderer(self.template)
        self.text_renderer = renderer
        return renderer

    def _template_renderer(self, template: Mapping[str, Any]) -> TextRenderer:
        """Return the function that fills the JSON of the template."""
        from wecom_runtime.data.rules import declared_limits

        from .reply import no_text

        metadata = _field_at(self.model, self.text_path).metadata
        limits = declared_limits(metadata)
        most = limits.pop("max_bytes", _UNLIMITED) // BYTES_OF_CHARACTER
        form = json.dumps({**self.selects, **template}, ensure_ascii=False)
        head, value, tail = form.partition(_VALUE)
        # The id precedes the text, so that a text with the placeholder is not changed.
        if limits or "enum" in metadata or not value or _ID in tail:
            return no_text

        def render(text: str, message: Callback) -> str | None:
            if len(text) > most:
                return None
            return f"{head.replace(_ID, _new_id_as_json())}{encode_basestring(text)}{tail}"

        return render

    @property
    def text_path(self) -> list[str]:
        """The path of the field with the value, as wire names."""
        return (_path_of(self.template, "$value") if self.template is not None else None) or [self._first_own().wire]

    def _find_first(self) -> tuple[type[Reply], str, Callable[[Any], Any]]:
        from wecom_runtime.data.reshaping import adopt

        info = self._first_own()
        self._first = self.model, info.attribute, lambda value: adopt(value, info.shape)
        return self._first

    def _first_own(self) -> FieldInfo:
        """Return the first field that does not belong to the header."""
        import attrs

        from wecom_runtime.data.annotations import fields_of

        own = {attribute.name for attribute in attrs.fields(self.model) if not attribute.inherited}
        return next(info for info in fields_of(self.model) if info.attribute in own)


class ReplyTable:
    """The replies of the spec. Iterating yields the entries."""

    def __init__(self, *entries: ReplyEntry) -> None:
        self._entries = entries
        self._chosen: dict[tuple[type, type, str], ReplyEntry] = {}
        self._max_texts: dict[tuple[type, bool], int] = {}
        self._streaming = tuple(entry for entry in entries if entry.grows)
        self._streamable = frozenset(name for entry in self._streaming for name in entry.answers)
        """Class names of the callbacks with streaming answers."""
        self._polls = {entry.grows["refreshed_by"]: entry.grows["id"] for entry in reversed(self._streaming)}
        """Class name of the callback that polls a streaming answer -> the path of the answer's id."""
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
                reply by wire name; a reply object, of which an addressed copy is returned; or None for no reply.
            message: The callback, which determines the kind of reply and the receiver.
            via: For a message that is sent later: the attribute of the callback with the URL.

        Raises:
            InvalidArgumentError: No reply can be created from the value.
        """
        reply_class, empty_class, addressed = self._kinds or self._load_kinds()
        if value is None:
            return empty_class()
        if isinstance(value, reply_class):
            return value if message is None else addressed(copy.copy(value), message)
        form = "xml" if message is None else _form(message)
        if form == "xml" and message is not None and not hasattr(message, "source"):
            raise InvalidArgumentError(
                say("A {kind} has no sender to reply to: return None", kind=type(message).__name__)
            )
        if not isinstance(value, str) and isinstance(value, Mapping):
            reply = self._of_mapping(cast("Mapping[str, Any]", value), via)
        else:
            reply = self._of_value(value, message, form, via)
        return reply if message is None else addressed(reply, message)

    def _load_kinds(self) -> tuple[type[Reply], type[EmptyReply], Callable[[Reply, object], Reply]]:
        # Not at the top, as the table is imported long before the first reply.
        from .reply import EmptyReply, Reply, addressed

        self._kinds = Reply, EmptyReply, addressed
        return self._kinds

    def find(self, data: Mapping[str, Any], *, via: str | None = None) -> ReplyEntry | None:
        """Return the entry of a reply in its wire form; None if there is none."""
        best: ReplyEntry | None = None
        for entry in self._entries:
            if via is not None and entry.via != via:
                continue
            fits = all(selector_text(value_at(data, path)) == value.lower() for path, value in entry.selects.items())
            if fits and entry.selects and (best is None or len(entry.selects) > len(best.selects)):
                best = entry
        return best

    def check(self, reply: RawPayload, *, unknown: Unknown = "report") -> list[Problem]:
        """Return the differences of a reply from the documentation; an empty list if there are none.

        Args:
            reply: XML, JSON, or a mapping of the fields.
            unknown: "report" for unknown fields as problems, or "allow".

        Raises:
            InvalidPayloadError: The reply is neither XML nor JSON.
        """
        data, _ = read(reply)
        entry = self.find(data)
        if entry is not None:
            without = {*entry.selects, *getattr(entry.model, "__counts__", ())}
            return entry.check(data, without=without, unknown=unknown)
        # Some replies have no selector, because the answered callback determines their kind.
        if any(not other.selects and not other.check(data) for other in self._entries):
            return []
        return no_entry("no reply that the spec describes")

    def render(self, value: Any, message: Callback) -> str:
        """Return the text of the reply to a message; "" for no reply.

        Raises:
            InvalidArgumentError: No reply can be created from the value, or the reply does not fit the message.
        """
        return _text_of(self.create(value, message), message)

    def render_short(self, text: str, message: Callback) -> str | None:
        """Return the reply with a short text to a message; None for a text that `render` must check.

        The first text for a class of messages is one, as `render` selects the kind of reply.
        """
        entry = self._chosen.get((str, type(message), ""))
        return None if entry is None else (entry.text_renderer or entry.find_text_renderer())(text, message)

    # -- streaming answers

    def can_stream(self, message: object) -> bool:
        """Return whether a message can have a streaming answer."""
        return type(message).__name__ in self._streamable

    def accepts_text(self, model: type[Callback]) -> bool:
        """Return whether a callback of a class can be answered with a text."""
        return _form(model) == "xml" or self._choose(str, model.__name__, "json", "") is not None

    def max_stream_text(self, message: object) -> int:
        """Return the maximum bytes of the text of a streaming answer to a message."""
        entry = next(entry for entry in self._streaming if type(message).__name__ in entry.answers)
        return _limit_of(entry.model, entry.grows["text"].split("."))

    def max_text(self, message: object, *, later: bool = False) -> int:
        """Return the maximum bytes of a text in one answer to a message.

        Args:
            message: The message.
            later: Whether the answer is sent after the reply, as another kind of message if there is one.
        """
        key = type(message), later
        size = self._max_texts.get(key)
        if size is None:
            name, form = type(message).__name__, _form(message)
            urls = {entry.via for entry in self._entries if later and entry.via and hasattr(message, entry.via)}
            found = [entry for via in sorted(urls) if (entry := self._choose(str, name, form, via)) is not None]
            entry = found[0] if found else self._choose(str, name, form, "")
            size = _UNLIMITED if entry is None else _limit_of(entry.model, entry.text_path)
            if len(self._max_texts) < MAX_CACHED:
                self._max_texts[key] = size
        return size

    def polled_stream_id(self, message: object) -> str:
        """Return the id of the streaming answer that a callback polls; "" if it polls none."""
        path = self._polls.get(type(message).__name__)
        return str(value_at(message, path) or "") if path else ""

    def stream_parts_of(self, reply: str) -> dict[str, Any]:
        """Return the text, the card and the pictures of a rendered reply, as parts of a streaming answer."""
        data = json.loads(reply) if reply else {}
        paths = {name: entry.grows[name] for entry in self._streaming for name in _HANDLER_PARTS if name in entry.grows}
        return {name: part for name, path in paths.items() if (part := value_at(data, path)) is not None}

    def render_stream(self, message: Callback, parts: Mapping[str, Any]) -> str:
        """Return the text of a reply with the current content of a streaming answer.

        Args:
            message: The message, or the callback that polls the answer.
            parts: `id`, `text`, `finish`; `feedback` (an id), `card` and `pictures` (with their wire names), if there
                are any.

        Raises:
            InvalidArgumentError: There is no such reply, or the card or the id of the feedback is not valid.
        """
        given = {name: value for name, value in parts.items() if value is not None}
        for entry in self._streaming:
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
        body = nested({entry.grows[name]: value for name, value in given.items()})
        if entry.format == "json" and given.keys() <= _VALID_PARTS:
            # Not validated, because this runs for each chunk of each answer.
            return json.dumps({**entry.selects, **body}, ensure_ascii=False)
        from wecom_runtime.data.conversion import structure

        return _text_of(structure(body, entry.model), message)

    def _of_mapping(self, data: Mapping[str, Any], via: str) -> Reply:
        from wecom_runtime.data.conversion import structure

        entry = self.find(data, via=via)
        if entry is None:
            raise InvalidArgumentError(
                say("A mapping must have the fields of a reply, including the field that determines its kind")
            )
        return structure({name: value for name, value in data.items() if name not in entry.selects}, entry.model)

    def _of_value(self, value: Any, message: object, form: str, via: str) -> Reply:
        kind: type[Any] = value.__class__
        key = kind, type(message), via
        entry = self._chosen.get(key)
        if entry is None:
            entry = self._choose(kind, type(message).__name__, form, via)
            if entry is None:
                raise InvalidArgumentError(say("No reply can be created from a {kind}", kind=kind.__name__))
            if len(self._chosen) < MAX_CACHED:
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
        # An entry for this callback is preferred to one for all callbacks.
        return max(fitting, key=lambda entry: bool(entry.answers), default=None)


def _limit_of(model: type[Record], path: list[str]) -> int:
    """Return the maximum bytes of a text in a reply; see `_field_at`."""
    return int(_field_at(model, path).metadata.get("max_bytes", _UNLIMITED))


def _field_at(model: type[Record], path: list[str]) -> FieldInfo:
    """Return the field of a text in a reply.

    Args:
        model: The model of the reply.
        path: The path of the text, as wire names. After its end, the first field of each nested model is used.
    """
    from wecom_runtime.data.annotations import fields_of
    from wecom_runtime.data.shapes import Nested

    steps = list(path)
    while True:
        own = fields_of(model)
        info = next(info for info in own if info.wire == steps[0]) if steps else own[0]
        del steps[:1]
        if not isinstance(info.shape, Nested):
            return info
        model = info.shape.model


def _path_of(template: Any, wanted: str) -> list[str] | None:
    """Return the path of a value in nested mappings; None if it is absent."""
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
            say("A {kind} cannot answer a {kind_2}", kind=type(reply).__name__, kind_2=type(message).__name__)
        )
    return text


def _filled(template: Any, value: Any) -> Any:
    if isinstance(template, Mapping):
        return {name: _filled(part, value) for name, part in cast("Mapping[str, Any]", template).items()}
    if template == "$value":
        return value
    return secrets.token_hex(16) if template == "$id" else template


def _new_id_as_json() -> str:
    return f'"{secrets.token_hex(16)}"'


def _form(message: object) -> str:
    """Return the format of a callback, or of a class of callbacks."""
    return getattr(message, "__wire__", "xml")
