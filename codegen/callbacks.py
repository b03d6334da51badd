"""Resolves callbacks and replies to model classes and to the tables by which the runtime finds them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import attrs

from . import ir, names
from .examples import check_example
from .load import Mistakes
from .models import ClassMaker, Style, bases_first
from .names import GENERATED
from .packages import lazy_package
from .raw import RawCallback, RawField, RawFile, RawHeader, RawReply, suggestion
from .scope import Scope, module_of
from .text import DOCUMENT_URL, literal, sentence
from .typeexpr import Ref

Resolved = tuple[list[ir.Module], list[Scope]]


@attrs.frozen
class Headers:
    """The headers of all callback files by name."""

    by_name: Mapping[str, tuple[RawHeader, RawFile]]
    mistakes: Mistakes

    def get(self, name: str, at: RawCallback | RawHeader) -> RawHeader | None:
        found = self.by_name.get(name)
        if found is None:
            self.mistakes.add(at.at, f"header {name!r} is not declared", suggestion(name, self.by_name))
            return None
        return found[0]

    def fields(self, header: RawHeader) -> tuple[RawField, ...]:
        parent = self.get(header.extends, header) if header.extends else None
        return (*(self.fields(parent) if parent else ()), *header.fields)

    def module(self, header: RawHeader) -> str:
        return module_of(self.by_name[header.name][1])

    def selectors(self, header: RawHeader) -> tuple[tuple[str, str], ...]:
        parent = self.get(header.extends, header) if header.extends else None
        return (*(self.selectors(parent) if parent else ()), *header.applies)


def resolve_callbacks(files: Sequence[RawFile], shared: Scope, mistakes: Mistakes) -> Resolved:
    scope = Scope(mistakes, shared)
    for file in files:
        scope.add(file)
    headers = Headers({header.name: (header, file) for file in files for header in file.headers}, mistakes)
    by_model = {callback.model: callback for file in files for callback in file.callbacks}
    modules: list[ir.Module] = []
    homes: dict[str, list[str]] = {}
    rows: list[ir.CallbackRow] = []
    header_rows: list[ir.HeaderRow] = []
    for file in files:
        module = module_of(file)
        maker = ClassMaker(module, scope, _style(file, headers))
        for header in file.headers:
            header_rows.extend(_add_header(header, maker, headers, by_model.get(header.model)))
        for raw in bases_first(file.types, scope):
            maker.add_type(raw)
        for callback in file.callbacks:
            row = _add_callback(callback, maker, headers, scope)
            if row is not None:
                rows.append(row)
        modules.append(maker.module(names.module_file(module), file.shown_as, f"{file.title}."))
        homes[f".{'.'.join(file.parts)}"] = [cls.name for cls in maker.classes]
    _check_models(files, mistakes)
    modules.append(
        lazy_package("callbacks", "spec/callbacks/", "Everything that WeCom pushes, one class for each variant.", homes)
    )
    modules.append(ir.CallbackTable(f"{GENERATED}/callbacks/_table.py", tuple(header_rows), tuple(rows)))
    return modules, [scope]


def _style(file: RawFile, headers: Headers) -> Style:
    used = {callback.header for callback in file.callbacks}
    formats = {headers.by_name[name][0].format for name in used if name in headers.by_name}
    if len(formats) > 1:
        headers.mistakes.add(
            file.callbacks[0].at, "XML and JSON callbacks stand in one file", "give each a file of its own"
        )
    return Style(xml=formats != {"json"})


def _header_style(header: RawHeader) -> Style:
    return Style(xml=header.format == "xml")


def _add_header(
    header: RawHeader, maker: ClassMaker, headers: Headers, general: RawCallback | None
) -> Iterable[ir.HeaderRow]:
    """The class of a header; `general` is the callback whose model it is, too: that of a family of callbacks."""
    parent = headers.get(header.extends, header) if header.extends else None
    base = parent.model if parent else "Callback"
    own_style, maker.style = maker.style, _header_style(header)
    inherited = headers.fields(parent) if parent else ()
    class_vars: list[str] = []
    if header.format == "json" and not parent:
        class_vars.append('__wire__: ClassVar[str] = "json"')
    if header.repeat_by:
        path = _attribute_path(header, (*inherited, *header.fields), maker, headers.mistakes)
        class_vars.append(f"__repeat_by__: ClassVar[str] = {literal(path)}")
    doc = [sentence(header.doc)]
    if general is not None:
        doc = _doc(general)
        class_vars.append(f"__selects__: ClassVar[dict[str, str]] = {literal(dict(general.select))}")
    if class_vars:
        maker.names.typing.add("ClassVar")
    maker.add(
        header.model,
        base,
        doc,
        header.fields,
        inherited=inherited,
        class_vars=tuple(class_vars),
    )
    maker.style = own_style
    if header.unknown:
        unknown_doc = header.unknown_doc or "One that the spec does not know; its fields are in `unknown_fields`."
        maker.add(header.unknown, header.model, [sentence(unknown_doc)], ())
    applies = headers.selectors(header)
    if applies:
        module = headers.module(header)
        unknown = literal(f"{module}:{header.unknown}" if header.unknown else f"{module}:{header.model}")
        yield ir.HeaderRow(literal(f"{module}:{header.model}"), unknown, literal(dict(applies)), literal(header.format))


def _attribute_path(header: RawHeader, fields: Iterable[RawField], maker: ClassMaker, mistakes: Mistakes) -> str:
    """`base_info.req_id`: the attributes that lead to a field."""
    names_found: list[str] = []
    for step in header.repeat_by.split("."):
        field = next((field for field in fields if field.name == step), None)
        if field is None:
            mistakes.add(header.at, f"repeat_by: {header.repeat_by!r} is no field of header {header.name!r}")
            break
        names_found.append(maker.style.attribute(field))
        fields = maker.scope.all_fields(field.type.name, field.at) if isinstance(field.type, Ref) else ()
    return ".".join(names_found)


def _add_callback(callback: RawCallback, maker: ClassMaker, headers: Headers, scope: Scope) -> ir.CallbackRow | None:
    header = headers.get(callback.header, callback)
    if header is None:
        return None
    mistakes = scope.mistakes
    if not names.is_class_name(callback.model):
        mistakes.add(callback.at, f"{callback.model!r} is no class name", "write it in CamelCase")
    header_module = headers.module(header)
    if callback.model == header.model:
        # The general model of a family of callbacks is its header's class, and so the base of its variants.
        for field in callback.fields:
            mistakes.add(field.place, f"{header.model!r} is a header's own class", "put its fields under the header")
        return _row(callback, header, header_module)
    if header_module != maker.names.module:
        maker.names.bases[header.model] = header_module
    inherited = headers.fields(header)
    known = {field.name for field in inherited}
    for field in callback.fields:
        if field.name in known:
            mistakes.add(field.place, f"{field.name!r} is already a field of header {header.name!r}", "remove it here")
    maker.names.typing.add("ClassVar")
    select = dict(callback.select)
    maker.add(
        callback.model,
        header.model,
        _doc(callback),
        [field for field in callback.fields if field.name not in known],
        inherited=inherited,
        class_vars=(f"__selects__: ClassVar[dict[str, str]] = {literal(select)}",),
    )
    for path in select:
        if path.partition(".")[0] not in known | {field.name for field in callback.fields}:
            mistakes.add(callback.at, f"select names {path!r}, which is no field", "add it to 'fields'")
    for key in callback.aliases:
        if key not in select:
            mistakes.add(callback.at, f"aliases of {key!r}, which select does not name", f"one of {', '.join(select)}")
    if callback.example is not None and header.format == "json":
        check_example(callback.example, (*inherited, *callback.fields), scope, mistakes, f"{callback.model}: example")
    return _row(callback, header, maker.names.module)


def _doc(callback: RawCallback) -> list[str]:
    doc = [f"{callback.title}: {sentence(callback.summary)}"]
    for note in (*callback.notes, *([f"Unverified: {callback.unverified}"] if callback.unverified else ())):
        doc += ["", sentence(note)]
    if callback.docs:
        doc += ["", DOCUMENT_URL.format(callback.docs[0])]
    return doc


def _row(callback: RawCallback, header: RawHeader, module: str) -> ir.CallbackRow:
    alternatives = {key: (value, *callback.aliases.get(key, ())) for key, value in callback.select}
    return ir.CallbackRow(
        literal(f"{module}:{callback.model}"),
        literal(header.format),
        literal(alternatives),
        literal(callback.docs),
        literal(callback.title),
    )


def _check_models(files: Iterable[RawFile], mistakes: Mistakes) -> None:
    models: dict[str, RawCallback] = {}
    selects: dict[frozenset[tuple[str, str]], RawCallback] = {}
    for file in files:
        for callback in file.callbacks:
            if callback.model in models:
                first = models[callback.model].at.place
                mistakes.add(callback.at, f"{callback.model!r} is declared twice", f"the first is at {first}")
            key = frozenset((name, value.lower()) for name, value in callback.select)
            if not key:
                mistakes.add(callback.at, f"{callback.model!r} selects nothing", "write 'select: {Event: …}'")
            elif key in selects:
                first = selects[key].at.place
                mistakes.add(
                    callback.at, f"{callback.model!r} selects what {selects[key].model!r} selects", f"see {first}"
                )
            models.setdefault(callback.model, callback)
            selects.setdefault(key, callback)


def resolve_replies(files: Sequence[RawFile], shared: Scope, mistakes: Mistakes) -> Resolved:
    scope = Scope(mistakes, shared)
    for file in files:
        scope.add(file)
    modules: list[ir.Module] = []
    homes: dict[str, list[str]] = {}
    rows: list[tuple[str, ...]] = []
    for file in files:
        module = module_of(file)
        is_xml = not any(reply.format == "json" for reply in file.replies)
        maker = ClassMaker(module, scope, Style(xml=is_xml))
        for raw in bases_first(file.types, scope):
            maker.add_type(raw)
        for reply in file.replies:
            _add_reply(reply, maker, scope)
            rows.append(tuple(_reply_arguments(reply, module)))
        modules.append(maker.module(names.module_file(module), file.shown_as, f"{file.title}."))
        homes[f".{'.'.join(file.parts)}"] = [cls.name for cls in maker.classes]
    modules.append(lazy_package("replies", "spec/replies/", "What an app may answer to a callback.", homes))
    modules.append(ir.ReplyTable(f"{GENERATED}/replies/_table.py", tuple(rows)))
    return modules, [scope]


def _add_reply(reply: RawReply, maker: ClassMaker, scope: Scope) -> None:
    doc = [f"{reply.title}: {sentence(reply.summary)}"]
    for note in reply.notes:
        doc += ["", sentence(note)]
    if reply.docs:
        doc += ["", DOCUMENT_URL.format(reply.docs[0])]
    maker.names.typing.add("ClassVar")
    class_vars = [f"__selects__: ClassVar[dict[str, str]] = {literal(dict(reply.select))}"]
    if reply.counts:
        class_vars.append(f"__counts__: ClassVar[dict[str, str]] = {literal(dict(reply.counts))}")
    fields = {field.name for field in reply.fields}
    for name, counted in reply.counts:
        if counted not in fields or name in fields:
            scope.mistakes.add(reply.at, f"counts: {name}: {counted}", "write 'counts: {NewField: FieldWithTheList}'")
    for path, _ in reply.select:
        if path in fields:
            scope.mistakes.add(reply.at, f"{path!r} is a field and selects the reply", "remove the field")
    base = "JsonReply" if reply.format == "json" else "XmlReply"
    maker.add(reply.model, base, doc, reply.fields, class_vars=tuple(class_vars))
    check_example(reply.example, reply.fields, scope, scope.mistakes, f"{reply.model}: example")


def _reply_arguments(reply: RawReply, module: str) -> Iterable[str]:
    yield literal(f"{module}:{reply.model}")
    yield literal(reply.format)
    yield literal(dict(reply.select))
    yield literal(reply.docs)
    yield literal(reply.title)
    for key, value in (
        ("made_from", reply.made_from),
        ("answers", reply.answers),
        ("via", reply.via),
        ("template", reply.template),
    ):
        if value:
            yield f"{key}={literal(value)}"
