"""The builder of callbacks, replies and frames, with the checks of each and of all together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, cast

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, Located, suggestion
from ..language.records import CallbackRecord, FrameRecord, HeaderRecord, ReplyRecord, SendRoute
from ..language.types import ANY, Ref
from .api import Callback, Frame, Header, Reply
from .declarations import DeclaredType, Field
from .examples import ExampleChecker
from .facts import fact
from .field_rules import rules_of
from .fields import field_at, fields_of
from .scope import Scope
from .xml_examples import XmlExampleChecker

_TYPE_FIELDS = {"xml": "MsgType", "json": "msgtype"}
"""Format -> selector that the short form `type:` of a reply sets."""
_VALUES = ("str", "list")
"""The types from which a reply can be made, beside the declared ones."""
_ENVELOPE = frozenset({"ToUserName", "FromUserName", "CreateTime"})
"""The fields of every XML reply, which the spec must not list."""
_STREAM_PARTS = ("refreshed_by", "id", "text", "finish", "feedback", "card", "pictures")
"""The keys of `grows:`, the parts of a streaming answer."""


APPROVAL_PLACEHOLDERS: Mapping[str, set[str]] = {
    "card": {"title", "text", "buttons", "task_id"},
    "button": {"label", "key", "style"},
    "outcome": {"title", "text", "label", "by", "key", "task_id"},
}
"""The placeholders in the parts of `approval`."""


class CallbackBuilder:
    """A builder of the headers and callbacks of all files, which share one scope."""

    def __init__(
        self,
        scope: Scope,
        types: Mapping[Ref, DeclaredType],
        seen: Mapping[str, Mapping[str, str]],
        diagnostics: Diagnostics,
    ) -> None:
        self.scope = scope
        self.types = types
        self.seen = seen
        self.diagnostics = diagnostics
        self._records: dict[str, tuple[HeaderRecord, tuple[str, ...]]] = {}
        self._headers: dict[str, Header] = {}

    # -- headers

    def declare_headers(self, unit: tuple[str, ...], records: Iterable[HeaderRecord]) -> None:
        for record in records:
            if record.name in self._records:
                first = self._records[record.name][0].location
                cause = say("header {name!r} is declared twice", name=record.name)
                self.diagnostics.add(record, cause, say("the first is at {first}", first=first))
            else:
                self._records[record.name] = record, unit

    def header(self, record: HeaderRecord) -> Header:
        found = self.find_header(record.name, record.node)
        assert found is not None
        return found

    def find_header(self, name: str, at: Located, trail: tuple[str, ...] = ()) -> Header | None:
        """Return the header of a name; build it and the headers that it extends."""
        if name in self._headers:
            return self._headers[name]
        if name in trail:
            self.diagnostics.add(at, say("header {name!r} extends itself", name=name), " -> ".join((*trail, name)))
            return None
        if name not in self._records:
            self.diagnostics.add(at, say("header {name!r} is not declared", name=name), suggestion(name, self._records))
            return None
        record, unit = self._records[name]
        parent = self.find_header(record.extends, record.node, (*trail, name)) if record.extends else None
        of = self._union(record)
        header = fact(
            Header,
            record,
            key=name,
            name=record.model,
            unit=of.unit if of else unit,
            extends=parent,
            of=of,
            fields=self.types[of].fields if of else self.scope.fields(record.fields),
        )
        self._headers[name] = header
        self._check_header(header, record)
        return header

    def _union(self, record: HeaderRecord) -> Ref | None:
        """Return the union of a header that has the callbacks as its cases."""
        if not record.of:
            if not record.fields:
                cause = say("header {name!r} has no fields", name=record.name)
                self.diagnostics.add(record.node, cause, say("add 'fields', or 'of'"))
            return None
        unions = {ref.full_name: ref for ref, declared in self.types.items() if declared.union}
        of = unions.get(record.of)
        if of is None:
            at = record.node.at("of")
            self.diagnostics.add(at, say("of: {of!r} is no union", of=record.of), suggestion(record.of, unions))
        elif record.fields or record.model != of.name:
            remedy = say("write 'model: {name}', and no fields", name=of.name)
            cause = say("header {name!r} is the type {of}", name=record.name, of=record.of)
            self.diagnostics.add(record.node, cause, remedy)
        return of

    def _case(self, record: CallbackRecord, header: Header) -> Ref | None:
        """Return the case of the header's union that is a callback."""
        if header.of is None:
            return None
        cases = {ref.name: ref for ref in self._cases(header.of)}
        of = cases.get(record.model)
        if of is None:
            cause = say("{model} is no case of {full_name}", model=record.model, full_name=header.of.full_name)
            self.diagnostics.add(record.node.at("model"), cause, suggestion(record.model, cases))
        return of

    def _cases(self, union: Ref) -> Iterator[Ref]:
        """Yield the cases of a union, and the cases of those that are unions themselves."""
        declared = self.types[union].union
        for _, case in declared.cases if declared else ():
            yield case
            yield from self._cases(case)

    def _check_header(self, header: Header, record: HeaderRecord) -> None:
        parent = header.extends
        inherited = {field.wire for field in parent.all_fields} if parent else set[str]()
        for field in header.fields:
            if field.wire in inherited:
                cause = say(
                    "{wire!r} is already a field of header {extends!r}", wire=field.wire, extends=record.extends
                )
                self.diagnostics.add(field, cause, say("remove it"))
        if parent and parent.format != header.format:
            cause = say(
                "header {header.key!r} is {header.format}, {parent.key!r} is {parent.format}",
                header=header,
                parent=parent,
            )
            self.diagnostics.add(record, cause)
        for name in ("repeat_by", "member", "chat", "corp", "bot"):
            path = getattr(header, name)
            if name == "repeat_by" and self._may_be_sent(header, path):
                continue
            if path and field_at(self.types, header.all_fields, path) is None:
                cause = say("{name}: {path!r} is no field of header {key!r}", name=name, path=path, key=header.key)
                self.diagnostics.add(record.node, cause)
        self._check_shortcuts(header.shortcuts, header.all_fields, record.node)
        if header.send_route:
            self._check_send_route(header, header.send_route)
        if header.parts:
            known = {field.wire for field in header.all_fields}
            for name in sorted({header.parts.kind, *header.parts.group} - known):
                cause = say("parts: {name!r} is no field of header {key!r}", name=name, key=header.key)
                self.diagnostics.add(header.parts, cause)
        if header.approval:
            for name, allowed in APPROVAL_PLACEHOLDERS.items():
                for unknown in sorted(placeholders(getattr(header.approval, name)) - allowed):
                    cause = say("approval: {name} has no placeholder ${unknown}", name=name, unknown=unknown)
                    self.diagnostics.add(header.approval, cause)

    def _may_be_sent(self, header: Header, path: str) -> bool:
        """Return whether a header has a field, or another header of the same file: WeCom may send it undeclared."""
        if field_at(self.types, header.all_fields, path) is not None:
            return True
        others = (record for record, unit in self._records.values() if unit == self._records[header.key][1])
        return any(field.name == path for record in others for field in record.fields)

    def _check_send_route(self, header: Header, route: SendRoute) -> None:
        for path in placeholders([route.to, route.agent]) - {"member"}:
            if not self._may_be_sent(header, path):
                cause = say("reach: {path!r} is no field of header {key!r}", path=path, key=header.key)
                self.diagnostics.add(route, cause)
        for form in (route.text, route.articles, route.card):
            if form is not None and placeholders(form) != {"value"}:
                self.diagnostics.add(route, say("reach: the message is missing"), say("write '$value' in its place"))

    def _check_shortcuts(self, shortcuts: Mapping[str, str], fields: Collection[Field], at: Located) -> None:
        taken = {name for field in fields for name in (field.rename, field.wire.lower())}
        for name, path in shortcuts.items():
            if field_at(self.types, tuple(fields), path) is None:
                cause = say("shortcuts: {name}: {path!r} is no field", name=name, path=path)
                self.diagnostics.add(at, cause, say("write the path of one, with dots"))
            elif name in taken:
                cause = say("shortcuts: {name!r} is a field already", name=name)
                self.diagnostics.add(at, cause, say("choose another name"))

    # -- callbacks

    def callback(self, record: CallbackRecord, unit: tuple[str, ...], default_header: str) -> Callback | None:
        """Return a callback; None if a reported mistake makes it unusable."""
        header = self.find_header(record.header or default_header, record.node)
        fields = self.scope.fields(record.fields)
        if header is None or not record.model:
            return None
        of = self._case(record, header)
        if of is not None:
            own = fields_of(self.types, of)
            fields = tuple(field for field in own if field not in header.all_fields)
        callback = fact(
            Callback,
            record,
            name=record.model,
            header=header,
            unit=of.unit if of else unit,
            of=of,
            fields=fields,
            granted=record.granted.by_kind if record.granted else {},
            seen=self.seen.get(record.model, {}),
            example=record.example.plain() if record.example else None,
            content=getattr(record, "content", "") or _selected(header, record),
        )
        self._check(callback, record)
        return callback

    def _check(self, callback: Callback, record: CallbackRecord) -> None:
        add, header = self.diagnostics.add, callback.header
        if callback.is_family:
            for field in callback.fields:
                cause = say("{name!r} is a header's own class", name=header.name)
                add(field, cause, say("put its fields under the header"))
        known = {field.wire: field for field in header.all_fields}
        for field in callback.fields:
            if field.wire in known:
                remedy = say("remove it here")
                cause = say("{wire!r} is already a field of header {key!r}", wire=field.wire, key=header.key)
                add(field, cause, remedy)
        known.update((field.wire, field) for field in callback.fields)
        if callback.content and callback.content not in known:
            cause = say("the content {content!r} is no field", content=callback.content)
            add(record.node, cause, say("add it to 'fields', or name it: 'content: …'"))
        self._check_shortcuts(callback.shortcuts, known.values(), record.node)
        for key in ("member", "card"):
            path = getattr(callback, key)
            if path and field_at(self.types, tuple(known.values()), path) is None:
                cause = say("{key}: {path!r} is no field", key=key, path=path)
                add(record.node, cause, say("write the path of one, with dots"))
        if callback.text and field_at(self.types, tuple(known.values()), callback.text) is None:
            add(record.node, say("text: {text!r} is no field of {name}", text=callback.text, name=callback.name))
        for path in callback.select:
            if path.partition(".")[0] not in known:
                add(record.node, say("select names {path!r}, which is no field", path=path), say("add it to 'fields'"))
            elif "." in path and not self._is_path(known, path):
                add(record.node, say("select names {path!r}, which is no path of a field", path=path))
        for key in callback.aliases:
            if key not in callback.select:
                remedy = say("one of {names}", names=", ".join(callback.select))
                add(record.node, say("aliases of {key!r}, which select does not name", key=key), remedy)
        if record.example is not None:
            self._check_example(callback, record, tuple(known.values()))

    def _is_path(self, known: Mapping[str, Field], path: str) -> bool:
        first, _, rest = path.partition(".")
        if known[first].type == ANY:
            return True
        return field_at(self.types, fields_of(self.types, known[first].type), rest) is not None

    def _check_example(self, callback: Callback, record: CallbackRecord, fields: tuple[Field, ...]) -> None:
        assert record.example is not None
        label = say("{name}: example", name=callback.name)
        if callback.header.format == "json":
            ExampleChecker(self.types, self.diagnostics, label).check(record.example, fields)
            return
        select = {path: (value, *callback.aliases.get(path, ())) for path, value in callback.select.items()}
        XmlExampleChecker(self.types, self.diagnostics, label).check(record.example, fields, select)

    def check_all(self, callbacks: Iterable[Callback]) -> None:
        """Report callbacks with the same name or the same selectors."""
        named: dict[str, Callback] = {}
        selected: dict[frozenset[tuple[str, str]], Callback] = {}
        for callback in callbacks:
            first = named.setdefault(callback.name, callback)
            if first is not callback:
                cause = say("{name!r} is declared twice", name=callback.name)
                self.diagnostics.add(callback, cause, say("the first is at {location}", location=first.location))
            key = frozenset((name, value.lower()) for name, value in callback.select.items())
            if not key:
                cause = say("{name!r} selects nothing", name=callback.name)
                self.diagnostics.add(callback, cause, say("write 'select: {{Event: …}}'"))
                continue
            first = selected.setdefault(key, callback)
            if first is not callback:
                cause = say("{name!r} has the selectors of {name_2!r}", name=callback.name, name_2=first.name)
                self.diagnostics.add(callback, cause, say("see {location}", location=first.location))


def placeholders(template: object) -> set[str]:
    """Return the names after a $ in the values of a template."""
    if isinstance(template, str):
        return {template[1:]} if template.startswith("$") else set()
    values: Iterable[Any] = template.values() if isinstance(template, Mapping) else ()
    if isinstance(template, list | tuple):
        values = cast("Iterable[Any]", template)
    return set[str]().union(*map(placeholders, values))


def _selected(header: Header, record: CallbackRecord) -> str:
    """Return the value of the selector that names the field with the content."""
    while header.extends and not header.content_by:
        header = header.extends
    return record.select.get(header.content_by, "")


# -- replies -----------------------------------------------------------------------------------------------------------


def reply_of(
    record: ReplyRecord,
    unit: tuple[str, ...],
    scope: Scope,
    types: Mapping[Ref, DeclaredType],
    diagnostics: Diagnostics,
) -> Reply:
    if bool(record.type) == (record.select is not None):
        diagnostics.add(record.node, say("a reply has either 'type' or 'select'"), say("write 'type: text'"))
    select = {_TYPE_FIELDS[record.format]: record.type} if record.type else record.select or {}
    reply = fact(
        Reply,
        record,
        name=record.model,
        select=select,
        unit=unit,
        fields=scope.fields(record.fields),
        example=record.example.plain() if record.example else None,
    )
    _check_reply(reply, record, diagnostics)
    _check_stream(reply, record, types, diagnostics)
    if reply.made_from not in ("", *_VALUES):
        scope.require(reply.made_from, record.node)
    checker = ExampleChecker(types, diagnostics, say("{name}: example", name=reply.name))
    checker.check(record.example, reply.fields)
    return reply


def _check_stream(
    reply: Reply, record: ReplyRecord, types: Mapping[Ref, DeclaredType], diagnostics: Diagnostics
) -> None:
    if not reply.grows:
        return
    for missing in sorted({"refreshed_by", "id", "text", "finish"} - reply.grows.keys()):
        cause = say("grows: {missing!r} is missing", missing=missing)
        diagnostics.add(record.node, cause, say("write 'grows: {{{missing}: …}}'", missing=missing))
    for name, path in reply.grows.items():
        if name not in _STREAM_PARTS:
            cause = say("grows: {name!r} is not known", name=name)
            diagnostics.add(record.node, cause, suggestion(name, _STREAM_PARTS))
        elif name != "refreshed_by" and field_at(types, reply.fields, path) is None:
            cause = say("grows: {name}: {path!r} is no field", name=name, path=path)
            diagnostics.add(record.node, cause, say("write the path of one, with dots"))


def _check_reply(reply: Reply, record: ReplyRecord, diagnostics: Diagnostics) -> None:
    fields = {field.wire: field for field in reply.fields}
    if not fields and reply.made_from and reply.template is None:
        cause = say("{name!r} is made from a value, but has no field for it", name=reply.name)
        diagnostics.add(record.node, cause, say("add it to 'fields'"))
    for name, counted in reply.counts.items():
        if counted not in fields or name in fields:
            cause = f"counts: {name}: {counted}"
            diagnostics.add(record.node, cause, say("write 'counts: {{NewField: FieldWithTheList}}'"))
    for path in reply.select:
        if path in fields:
            cause = say("{path!r} is a field and selects the reply", path=path)
            diagnostics.add(record.node, cause, say("remove the field"))
    if reply.format == "xml":
        for wire in sorted(_ENVELOPE & fields.keys()):
            diagnostics.add(fields[wire], say("{wire!r} is in every XML reply", wire=wire), say("remove it here"))
    for name in reply.template or {}:
        if name not in fields:
            diagnostics.add(record.node, say("template: {name!r} is no field", name=name), suggestion(name, fields))


# -- frames ------------------------------------------------------------------------------------------------------------


def frame_of(
    record: FrameRecord,
    unit: tuple[str, ...],
    scope: Scope,
    types: Mapping[Ref, DeclaredType],
    callbacks: Collection[str],
    diagnostics: Diagnostics,
) -> Frame:
    """Return a frame; `callbacks` are the names of the known callbacks."""
    fields = scope.fields(record.fields)
    frame = fact(
        Frame,
        record,
        name=record.model,
        unit=unit,
        fields=fields,
        response=scope.fields(record.response),
        rules=rules_of(record.rules, fields, diagnostics),
        example=record.example.plain() if record.example else None,
    )
    if (frame.fields or frame.response) and not frame.name:
        cause = say("{cmd!r} has fields, but no class for them", cmd=frame.cmd)
        diagnostics.add(record.node, cause, say("add 'model: …'"))
    for name in frame.answers:
        if name not in callbacks:
            cause = say("answers: {name!r} is no callback", name=name)
            diagnostics.add(record.node, cause, suggestion(name, callbacks))
    checker = ExampleChecker(types, diagnostics, say("{cmd}: example", cmd=frame.cmd))
    checker.check(record.example, frame.fields)
    return frame
