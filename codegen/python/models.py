"""The model classes of declared types, requests, responses, callbacks and replies."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

import attrs

from ..model.api import Api, Callback, Header, Reply
from ..model.declarations import TRAITS, DeclaredType, Field, FieldRule, Selector
from ..model.directions import as_received
from ..model.fields import field_at
from ..model.types import ListType, Ref, Scalar, Type
from ..prose import prose_of, sentence
from . import names, runtime, views
from .annotations import Annotations, imports
from .package import Package
from .source import call_lines, docstring, fit, import_lines, literal

FIELD_DOC_INDENT = 4
_DATA_TRAITS = tuple(trait.name for trait in TRAITS if trait.is_data)
_INT = Scalar("int")
_WORD = re.compile(r"\w+")
_OTHERS = re.compile(r"\W+")


class ClassMaker:
    """A builder of the model classes of one module."""

    def __init__(self, module: str, package: Package, api: Api, *, xml: bool = False) -> None:
        self.annotations = Annotations(module, package)
        self.api = api
        self.prose = prose_of(api)
        self.xml = xml
        self.classes: list[views.ModelClass] = []
        self._narrows = False

    def add(
        self,
        name: str,
        base: str,
        doc: Iterable[str],
        fields: Iterable[Field],
        *,
        documented: bool = True,
        inherited: Iterable[Field] = (),
        class_vars: Iterable[str] = (),
        selector: Selector | None = None,
        rules: tuple[FieldRule, ...] = (),
        is_header: bool = False,
        is_received: bool = False,
        is_sent: bool = False,
        content: str = "",
        shortcuts: Mapping[str, str] | None = None,
        root: str = "Model",
        adopts: bool = False,
    ) -> None:
        """Add a class.

        Args:
            name: The name of the class.
            base: The base class.
            doc: The lines of the docstring.
            fields: The fields that the class declares.
            documented: Whether fields have docstrings; the method documents the fields of a request.
            inherited: The fields of the bases.
            class_vars: The declarations of class variables.
            selector: The selector of this case of a union.
            rules: The rules between the fields.
            is_header: Whether WeCom fills in the fields, so that a test may leave them out.
            is_received: Whether WeCom also sends such objects.
            is_sent: Whether such objects are sent to WeCom and never received.
            content: The wire name of the field with the content, in the archive.
            shortcuts: Property -> path of a nested field.
            root: The class of the runtime at the root of the bases, where `base` is generated.
            adopts: Whether the constructor accepts mappings in place of models.
        """
        if base in runtime.MODULE_OF:
            self.annotations.runtime.add(base)
        self.annotations.is_sent = is_sent
        own, inherited = tuple(fields), tuple(inherited)
        if inherited:
            self._narrows |= not {field.wire for field in inherited}.isdisjoint(field.wire for field in own)
        style = names.Style(self.xml, base if base in runtime.MODULE_OF else root)
        by_wire = style.attributes((*inherited, *own))
        made = self._fields(own, by_wire, documented, is_header, is_received)
        if selector is not None:
            made = (self._field(selector.field, by_wire, False, "field", selector.value), *made)
        variables = [*class_vars, *self._rules(rules)]
        lines = list(doc)
        constants = () if base == "XmlReply" else tuple(self._constants(own, by_wire, made))
        is_empty = not any(lines) and not made and not variables and not constants
        text = docstring(lines, 4) if any(lines) else ""
        broken = tuple(line for variable in variables for line in fit(variable, 4))
        property_ = self._content(content, own, by_wire)
        properties = tuple(self._shortcuts(shortcuts, (*inherited, *own))) if shortcuts else ()
        self.classes.append(
            views.ModelClass(
                name,
                base,
                text,
                constants,
                made,
                broken,
                is_empty,
                property_,
                properties,
                self._constructor(base, own, by_wire) if adopts else (),
            )
        )

    def _constructor(self, base: str, fields: tuple[Field, ...], by_wire: Mapping[str, str]) -> tuple[str, ...]:
        """Return the signature of a constructor that accepts mappings in place of models; () if no field is a model.

        Args:
            base: The base class, which is in the runtime.
            fields: The fields of the class.
            by_wire: The attributes by wire name.
        """
        hints = {field.wire: self.annotations.adopted(field.type) for field in fields}
        if all(hint == self.annotations.of(field.type) for field, hint in zip(fields, hints.values(), strict=True)):
            return ()
        self.annotations.typing.add("TYPE_CHECKING")
        self.annotations.runtime.add("adopt_parts")
        parameters = ["self", "*"]
        for field in sorted(fields, key=lambda field: not field.required):
            hint = hints[field.wire]
            optional = "" if field.required else " = None" if hint == "Any" else " | None = None"
            parameters.append(f"{by_wire[field.wire]}: {hint}{optional}")
        inherited = attrs.fields(runtime.model_class(base))
        parameters += [f"{one.alias}: {one.type} = {one.default!r}" for one in inherited]
        if any("Any" in parameter for parameter in parameters):
            self.annotations.typing.add("Any")
        return call_lines("def __init__", parameters, " -> None: ...", 8)

    def _shortcuts(self, shortcuts: Mapping[str, str], fields: tuple[Field, ...]) -> Iterable[views.Shortcut]:
        for name, path in shortcuts.items():
            field = field_at(self.api.types, fields, path)
            assert field is not None
            self.annotations.runtime.add("attribute_at")
            hint = self.annotations.of(field.type)
            text = self.prose.field_text(field)
            doc = docstring([text], 8) if text else ""
            hint = hint if hint == "Any" else f"{hint} | None"
            yield views.Shortcut(name, hint, literal(self.attribute_path(fields, path)), doc)

    def attribute_path(self, fields: tuple[Field, ...], path: str) -> str:
        """Return the path of a field in attributes, such as `base_info.req_id`."""
        style = names.Style(self.xml)
        steps = path.split(".")
        found = (field_at(self.api.types, fields, ".".join(steps[:number])) for number in range(1, len(steps) + 1))
        return ".".join(style.attribute(field) for field in found if field is not None)

    def _content(self, wire: str, fields: Iterable[Field], by_wire: Mapping[str, str]) -> tuple[str, str] | None:
        """Return attribute and type of the field with the content."""
        field = next((field for field in fields if field.wire == wire), None) if wire else None
        if field is None:
            return None
        hint = self.annotations.of(field.type)
        return by_wire[wire], hint if field.required or hint == "Any" else f"{hint} | None"

    def _fields(
        self,
        fields: tuple[Field, ...],
        by_wire: Mapping[str, str],
        documented: bool,
        is_header: bool,
        is_received: bool,
    ) -> tuple[views.Field, ...]:
        self.annotations.hidden = frozenset(names.BUILTINS.keys() & by_wire.values())
        # A field `field` would hide the function in the rest of the class.
        function = "_field" if "field" in [by_wire[field.wire] for field in fields] else "field"
        made = [
            self._field(field, by_wire, documented, function, is_header=is_header, is_received=is_received)
            for field in fields
        ]
        return tuple(made)

    def _constants(
        self, fields: tuple[Field, ...], by_wire: Mapping[str, str], made: tuple[views.Field, ...]
    ) -> Iterable[views.Constants]:
        """Yield a class of constants for every field with documented numbers."""
        for field in fields:
            if not field.documented or not _is_number(field.type):
                continue
            name = names.camel(by_wire[field.wire])
            values = {names.value(entry.word): entry for entry in field.documented}
            named = "" not in values and len(values) == len(field.documented)
            if not named or name in by_wire.values() or _is_used(name, made) or not names.is_name(name):
                continue
            self.annotations.typing.add("Final")
            constants = tuple(
                views.Constant(f"{constant}: Final = {literal(int(entry.value))}", _meaning(entry.meaning, constant))
                for constant, entry in values.items()
            )
            yield views.Constants(name, constants)

    def _field(
        self,
        field: Field,
        by_wire: Mapping[str, str],
        documented: bool,
        function: str,
        value: object = None,
        *,
        is_header: bool = False,
        is_received: bool = False,
    ) -> views.Field:
        """Return a field; `value` is its default, for the selector in a case of a union."""
        attribute = by_wire[field.wire]
        hint = self.annotations.of(field.type)
        arguments: list[str] = []
        if value is not None:
            arguments.append(f"default={literal(value)}")
        elif not field.required:
            arguments.append("default=None")
            if hint != "Any":
                hint += " | None"
        elif is_header:
            arguments += ["default=None", "required=True"]
        arguments += _traits(field, attribute)
        if not arguments:
            declaration = f"{attribute}: {hint}"
        elif arguments == ["default=None"]:
            declaration = f"{attribute}: {hint} = None"
        else:
            self.annotations.runtime.add("field" if function == "field" else f"field as {function}")
            declaration = f"{attribute}: {hint} = {function}({', '.join(arguments)})"
        doc = self.prose.field_text(field, is_received=is_received) if documented else ""
        lines = "\n    ".join(fit(declaration, 4))
        return views.Field(lines, docstring([doc], FIELD_DOC_INDENT) if doc else "")

    def _rules(self, rules: tuple[FieldRule, ...]) -> list[str]:
        if not rules:
            return []
        self.annotations.typing.add("ClassVar")
        self.annotations.runtime.add("FieldRule")
        made = ", ".join(map(_rule, rules))
        return [f"__rules__: ClassVar[tuple[FieldRule, ...]] = ({made},)"]

    def add_type(self, declared: DeclaredType) -> None:
        """Add a declared type: a model, a union, or a case of a union."""
        parent = declared.case_of
        class_vars: list[str] = []
        if declared.union:
            self.annotations.typing.add("ClassVar")
            self.annotations.runtime.add("TaggedUnion")
            cases = literal({value: ref.name for value, ref in declared.union.cases})
            selector = literal(declared.union.selector)
            class_vars.append(f"__union__: ClassVar[TaggedUnion | None] = TaggedUnion({selector}, {cases})")
        entry = self.api.fetched_callbacks.get(declared.ref)
        class_vars += self._callback_variables(entry)
        doc = sentence(declared.doc)
        if parent and not doc:
            doc = self.prose.say("A case of `{name}`.", name=parent.name)
        is_received = declared.ref in self.api.received_types
        only_received = is_received and declared.ref not in self.api.sent_types
        rules = () if only_received else declared.rules
        self.add(
            declared.name,
            parent.name if parent else "Callback" if entry else "Model",
            [line for text in (doc, *self.prose.rules_text(rules)) if text for line in ("", text)][1:],
            as_received(declared.fields) if only_received else declared.fields,
            inherited=self.api.common_fields(parent),
            class_vars=class_vars,
            selector=declared.selector,
            rules=rules,
            is_received=is_received,
            is_sent=declared.ref in self.api.sent_types and not is_received,
            shortcuts=entry.shortcuts if entry else None,
            root="Callback" if entry else "Model",
        )

    def _callback_variables(self, entry: Header | Callback | None) -> Iterable[str]:
        """Yield the class variables of a callback that a call returns."""
        if entry is None:
            return
        self.annotations.typing.add("ClassVar")
        if isinstance(entry, Header):
            yield '__wire__: ClassVar[str] = "json"'
            yield from class_variables(entry, entry.all_fields, self)
        else:
            yield selects(entry)
            yield from class_variables(entry, (*entry.header.all_fields, *entry.fields), self)

    def module(self, source: str, doc: str) -> views.ModelModule:
        used = self.annotations
        typing = {"Any", "ClassVar", "Final", "TYPE_CHECKING"} & used.typing
        typing |= {"TYPE_CHECKING"} if used.references else set[str]()
        lines = [*import_lines("typing", sorted(typing), 0), ""] if typing else []
        homes = {name: runtime.MODULE_OF[name.partition(" ")[0]] for name in used.runtime | {"model"}}
        lines += imports(homes | used.bases, 0)
        return views.ModelModule(
            file=used.package.file_of(used.module),
            source=source,
            doc=docstring([doc], 0),
            imports=tuple(lines),
            typing_imports=imports(used.references, 4),
            references=dict(sorted(used.references.items())),
            aliases=tuple((names.BUILTINS[name], name) for name in sorted(used.aliases)),
            classes=tuple(self.classes),
            narrows=self._narrows,
        )


def _is_used(name: str, made: Iterable[views.Field]) -> bool:
    """Return whether an annotation has the name of a class of constants, which would hide a model of this name."""
    return any(name in field.declaration and name in _WORD.findall(field.declaration) for field in made)


def _is_number(type_: Type) -> bool:
    """Return whether a field has an integer, or a list of integers."""
    return (type_.of if isinstance(type_, ListType) else type_) == _INT


def _meaning(text: str, constant: str) -> str:
    """Return the docstring of a constant; "" if its name says the same."""
    if _OTHERS.sub("_", text).strip("_").upper() == constant:
        return ""
    return docstring([sentence(text[:1].upper() + text[1:])], 8)


def _traits(field: Field, attribute: str) -> list[str]:
    """Return the traits that an annotation does not show, as arguments of the runtime's `field(…)`."""
    found: dict[str, object] = {}
    if attribute != field.wire:
        found["wire"] = field.wire
    if field.aliases:
        found["aliases"] = field.aliases
    if field.enum:
        found["enum"] = tuple(entry.value for entry in field.enum)
    if field.cuts:
        found["cuts"] = True
    if field.secret:
        found["secret"] = True
    if field.as_text:
        found["as_text"] = True
    if field.item:
        found["item"] = field.item
    if field.pattern:
        found["pattern"] = field.pattern
    if field.wide:
        found["wide"] = field.wide
    for name in _DATA_TRAITS:
        if text := getattr(field, name):
            found[name] = text is True or sentence(text) or True
    found |= field.limits
    return [f"{key}={literal(value)}" for key, value in found.items()] if found else []


def _rule(rule: FieldRule) -> str:
    when = f", when={literal(dict(rule.when))}" if rule.when else ""
    limits = f", limits={literal(dict(rule.limits))}" if rule.limits else ""
    return f"FieldRule({literal(rule.kind)}, {literal(rule.fields)}{when}{limits})"


def bases_first(types: Iterable[DeclaredType]) -> list[DeclaredType]:
    """Return types in their declared order, but a union before its cases."""
    by_ref = {declared.ref: declared for declared in types}
    done: dict[Ref, DeclaredType] = {}

    def add(declared: DeclaredType) -> None:
        if declared.ref in done:
            return
        parent = by_ref.get(declared.case_of) if declared.case_of else None
        if parent is not None:
            add(parent)
        done[declared.ref] = declared

    for declared in by_ref.values():
        add(declared)
    return list(done.values())


def class_variables(entry: Header | Callback, fields: tuple[Field, ...], maker: ClassMaker) -> Iterable[str]:
    """Yield the class variables with the paths that channels read: member, chat, text and others."""
    for name in ("repeat_by", "member", "chat", "corp", "bot", "text", "card"):
        if path := getattr(entry, name, ""):
            variable = f"__{name.removesuffix('_by')}_by__"
            yield f"{variable}: ClassVar[str] = {literal(maker.attribute_path(fields, path))}"
    member = next((field for field in fields if field.wire == entry.member), None) if entry.member else None
    if member is not None and member.known:
        values = tuple(str(one.value) for one in member.known)
        yield f"__system_members__: ClassVar[tuple[str, ...]] = {literal(values)}"
    if isinstance(entry, Header) and entry.is_message:
        yield "__is_message__: ClassVar[bool] = True"
    if isinstance(entry, Header) and entry.of:
        yield "__is_fetched__: ClassVar[bool] = True"
    if isinstance(entry, Header) and entry.parts:
        maker.annotations.runtime.add("MessageParts")
        named = ", ".join(
            f"{name}={literal(value)}" for name, value in attrs.asdict(entry.parts, recurse=False).items()
        )
        yield f"__parts__: ClassVar[MessageParts] = MessageParts({named})"
    if isinstance(entry, Header) and entry.approval:
        maker.annotations.runtime.add("ApprovalForm")
        shown = (literal(dict(getattr(entry.approval, name))) for name in ("card", "button", "outcome"))
        yield f"__approval__: ClassVar[ApprovalForm | None] = ApprovalForm({', '.join(shown)})"
    if isinstance(entry, Header) and entry.send_route:
        calls = (call for domain in maker.api.domains for call in names.calls_of(domain, maker.annotations.package))
        dotted = {call.endpoint.path: call.dotted for call in calls}
        forms = {name: getattr(entry.send_route, name) for name in ("text", "articles", "card", "agent")}
        parts = [literal(dotted[entry.send_route.call]), literal(dict(entry.send_route.to))]
        parts += [f"{name}={literal(dict(form))}" for name, form in forms.items() if form]
        maker.annotations.runtime.add("SendRoute")
        yield f"__send_route__: ClassVar[SendRoute | None] = SendRoute({', '.join(parts)})"
    if entry.shortcuts:
        inherited = entry.header.all_shortcuts if isinstance(entry, Callback) else {}
        shortcuts = {**inherited, **(entry.shortcuts if isinstance(entry, Callback) else entry.all_shortcuts)}
        paths = {name: maker.attribute_path(fields, path) for name, path in shortcuts.items()}
        maker.annotations.runtime.add("Mapping")
        yield f"__shortcuts__: ClassVar[Mapping[str, str]] = {literal(paths)}"


def selects(entry: Callback | Reply) -> str:
    return f"__selects__: ClassVar[dict[str, str]] = {literal(dict(entry.select))}"
