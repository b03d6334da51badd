"""The models of a file of the spec: the classes that its types, calls, callbacks, replies and frames become."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from ..model.api import Api, Callback, Frame, Header, Reply, Unit
from ..model.declarations import DeclaredType
from ..model.directions import as_received
from ..prose import Prose, document, sentence
from .models import ModelClass, ModelModule, attribute_path, bases_first
from .names import Call, calls_of
from .package import Package
from .packages import LazyPackage
from .source import Code, literal

_PATHS = ("member", "chat", "corp", "bot", "text", "card")
"""The attributes of callbacks with the path of a field that channels read."""


def model_modules(
    units: Iterable[Unit], api: Api, package: Package, calls: Iterable[Call] = ()
) -> Iterator[ModelModule]:
    """Yield the module of each file, except for callbacks that a call returns: their types are their classes."""
    for unit in units:
        if not any(header.of for header in unit.headers):
            yield _UnitModule(unit, api, package, [call for call in calls if call.unit == unit.key])


def model_package(
    units: Iterable[Unit],
    api: Api,
    package: Package,
    folder: str,
    source: str,
    doc: str,
    more: dict[str, Iterable[str]] | None = None,
    calls: Iterable[Call] = (),
) -> Iterator[ModelModule | LazyPackage]:
    """Yield the modules of files, and the package that exports their classes.

    Args:
        units: The files.
        api: The API.
        package: The generated package.
        folder: The folder of the package.
        source: The folder of the spec.
        doc: The docstring of the package.
        more: Module -> further names to export.
        calls: The calls of the files.
    """
    modules = list(model_modules(units, api, package, calls))
    yield from modules
    root = f"{package.name}.{folder.replace('/', '.')}"
    exports = {module.name.removeprefix(root): [cls.name for cls in module.classes] for module in modules}
    for entry in api.fetched_callbacks.values() if folder == "callbacks" else ():
        exports.setdefault(package.module_of(entry.unit), []).append(entry.name)
    yield LazyPackage(api, package, folder, source, doc, {**exports, **(more or {})})


def is_xml(unit: Unit) -> bool:
    """Return whether the attributes of a file's types are snake_case; JSON keeps the wire names."""
    formats = {callback.header.format for callback in unit.callbacks} | {reply.format for reply in unit.replies}
    return unit.key[0] in ("callbacks", "archive", "replies") and formats != {"json"}


def root_of(unit: Unit) -> str:
    """Return the class of the runtime from which the callbacks of a file are derived."""
    return "Archived" if unit.key[0] == "archive" else "Callback"


def reply_base(reply: Reply) -> str:
    return "JsonReply" if reply.format == "json" else "XmlReply"


def entry_doc(entry: Callback | Reply | Frame, prose: Prose) -> list[str]:
    """Return the paragraphs of a docstring."""
    return [
        prose.say("{title}: {summary}", title=entry.title, summary=sentence(entry.summary)),
        prose.deprecated_text(getattr(entry, "deprecated", "")),
        *(prose.received_text(entry) if isinstance(entry, Callback) else ()),
        *map(sentence, entry.notes),
        *(prose.rules_text(entry.rules) if isinstance(entry, Frame) else ()),
        prose.unverified_text(getattr(entry, "unverified", "")),
        document(entry.docs),
    ]


class _UnitModule(ModelModule):
    """The module of a file, with all its classes.

    Args:
        unit: The file.
        api: The API.
        package: The generated package.
        calls: The calls of the file.
    """

    def __init__(self, unit: Unit, api: Api, package: Package, calls: Iterable[Call]) -> None:
        super().__init__(unit, api, package)
        self.unit = unit
        self.is_xml = is_xml(unit)
        self.root = root_of(unit)
        for header in unit.headers:
            self._add_header(header)
        for declared in bases_first(unit.types):
            self._add_type(declared)
        for callback in unit.callbacks:
            if not callback.is_family:  # the class of a family is the class of its header
                self._add_callback(callback)
        for reply in unit.replies:
            self._add_reply(reply)
        for frame in unit.frames:
            self._add_frame(frame)
        for call in calls:
            self._add_call(call)

    def _add_type(self, declared: DeclaredType) -> None:
        """Add a declared type: a model, a union, or a case of a union."""
        say, parent = self.prose.say, declared.case_of
        variables: dict[str, object] = {}
        if declared.union:
            cases = {value: ref.name for value, ref in declared.union.cases}
            variables["__union__"] = self.construct("TaggedUnion", declared.union.selector, cases)
        entry = self.api.fetched_callbacks.get(declared.ref)
        if entry:
            first = {"__wire__": "json"} if isinstance(entry, Header) else {"__selects__": entry.select}
            variables |= {**first, **self._variables(entry, is_xml=self.is_xml)}
        is_received, is_sent = declared.ref in self.api.received_types, declared.ref in self.api.sent_types
        rules, fields = declared.rules, declared.fields
        if is_received and not is_sent:
            rules, fields = (), as_received(fields)
        doc = sentence(declared.doc) or (say("A case of `{name}`.", name=parent.name) if parent else "")
        root = "Callback" if entry else "Model"
        self.add(
            ModelClass(
                self,
                declared.name,
                parent.name if parent else root,
                [doc, *self.prose.rules_text(rules)],
                fields,
                self.api.common_fields(parent),
                variables,
                selector=declared.selector,
                rules=rules,
                shortcuts=entry.shortcuts if entry else {},
                root=root,
                is_xml=self.is_xml,
                is_received=is_received,
                is_sent=is_sent and not is_received,
            )
        )

    def _add_call(self, call: Call) -> None:
        """Add the classes of a request and its answer."""
        say, endpoint = self.prose.say, call.endpoint
        doc = say("Parameters of `client.{call}`.", call=call.dotted)
        request = ModelClass(self, call.request_class, "Model", [doc], endpoint.request, rules=endpoint.rules)
        self.add(attrs.evolve(request, is_documented=False, is_sent=True))
        if endpoint.response:
            doc = say("Answer of `client.{call}`.", call=call.dotted)
            self.add(ModelClass(self, call.response_class, "Response", [doc], as_received(endpoint.response)))

    def _add_header(self, header: Header) -> None:
        """Add the class of a header, and that of its unknown callbacks."""
        base = "MessageToBot" if header.parts else self.root
        if header.extends:
            base = self._header_class(header.extends)
        variables: dict[str, object] = {}
        if header.format == "json" and not header.extends and self.root == "Callback":
            variables["__wire__"] = "json"
        if header.content_by:
            variables["__content_by__"] = header.content_by
        is_xml = header.format == "xml"
        variables |= self._variables(header, is_xml=is_xml)
        units = (unit for unit in self.api.received_units if unit.key[0] == self.unit.key[0])
        families = (callback for unit in units for callback in unit.callbacks if callback.is_family)
        family = next((callback for callback in families if callback.name == header.name), None)
        if family:
            variables["__selects__"] = family.select
        self.add(
            ModelClass(
                self,
                header.name,
                base,
                entry_doc(family, self.prose) if family else [sentence(header.doc)],
                header.fields,
                header.extends.all_fields if header.extends else (),
                variables,
                shortcuts=header.shortcuts,
                root=self.root,
                is_xml=is_xml,
                is_header=True,
            )
        )
        if header.unknown:
            doc = header.unknown_doc or self.prose.say(
                "A callback that the spec does not have; its fields are in `unknown_fields`."
            )
            self.add(ModelClass(self, header.unknown, header.name, [sentence(doc)]))

    def _add_callback(self, callback: Callback) -> None:
        self.add(
            ModelClass(
                self,
                callback.name,
                self._header_class(callback.header),
                entry_doc(callback, self.prose),
                callback.fields,
                callback.header.all_fields,
                {"__selects__": callback.select, **self._variables(callback, is_xml=self.is_xml)},
                content_field=callback.content,
                shortcuts=callback.shortcuts,
                root=self.root,
                is_xml=self.is_xml,
            )
        )

    def _header_class(self, header: Header) -> str:
        """Return the class of a header, and import it from another module."""
        if header.unit != self.unit.key:
            self.imports.loaded[header.name] = self.package.module_of(header.unit)
        return header.name

    def _add_reply(self, reply: Reply) -> None:
        variables: dict[str, object] = {"__selects__": reply.select}
        if reply.counts:
            variables["__counts__"] = dict(reply.counts)
        if reply.sent_as is not None:
            variables["__sent_as__"] = dict(reply.sent_as)
        self.add(
            ModelClass(
                self,
                reply.name,
                reply_base(reply),
                entry_doc(reply, self.prose),
                reply.fields,
                variables=variables,
                is_xml=self.is_xml,
                is_sent=True,
                adopts=True,
            )
        )

    def _add_frame(self, frame: Frame) -> None:
        if frame.fields:
            doc = entry_doc(frame, self.prose)
            self.add(ModelClass(self, frame.name, "Model", doc, frame.fields, rules=frame.rules))
        if frame.response:
            answer = self.prose.say("Answer to `{command}`.", command=frame.cmd)
            self.add(ModelClass(self, f"{frame.name}Answer", "Model", [answer], frame.response))

    def _variables(self, entry: Header | Callback, *, is_xml: bool) -> dict[str, object]:
        """Return the class variables with the paths that channels read: member, chat, text and others."""

        def attribute(path: str) -> str:
            return attribute_path(self.api, entry.all_fields, path, is_xml=is_xml)

        found: dict[str, object] = {
            f"__{name.removesuffix('_by')}_by__": attribute(path)
            for name in _PATHS
            if (path := getattr(entry, name, ""))
        }
        for field in entry.all_fields:
            if entry.member and field.wire == entry.member and field.known:
                found["__system_members__"] = tuple(str(one.value) for one in field.known)
        if isinstance(entry, Header):
            found |= self._header_variables(entry)
        if entry.shortcuts:
            inherited = entry.header.all_shortcuts if isinstance(entry, Callback) else entry.all_shortcuts
            shortcuts = {**inherited, **entry.shortcuts}
            found["__shortcuts__"] = {name: attribute(path) for name, path in shortcuts.items()}
        return found

    def _header_variables(self, header: Header) -> Iterator[tuple[str, object]]:
        if header.repeat_by:
            yield "__repeat_by__", header.repeat_by
        if header.is_message:
            yield "__is_message__", True
        if header.of:
            yield "__is_fetched__", True
        if header.parts:
            parts = header.parts.as_dict()
            yield "__parts__", Code(f"MessageParts({', '.join(f'{name}={literal(parts[name])}' for name in parts)})")
        if header.approval:
            form = header.approval
            yield "__approval__", self.construct("ApprovalForm", dict(form.card), dict(form.button), dict(form.outcome))
        if header.send_route:
            route = header.send_route
            calls = (call for domain in self.api.domains for call in calls_of(domain, self.package))
            dotted = next(call.dotted for call in calls if call.endpoint.path == route.call)
            forms = {name: dict(getattr(route, name)) for name in ("text", "articles", "card", "agent")}
            yield "__send_route__", self.construct("SendRoute", dotted, dict(route.to), **forms)
