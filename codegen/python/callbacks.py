"""The classes of callbacks and replies, and the tables in which the runtime finds them."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping

import attrs

from ..model.api import Api, Callback, Frame, Header, Reply, Unit
from ..prose import Prose, document, prose_of, sentence
from . import runtime, views
from .annotations import imports, runtime_imports
from .models import ClassMaker, bases_first, class_variables, selects
from .package import Package
from .packages import lazy_package
from .source import literal
from .tables import error_entry


@attrs.frozen
class _TableKind:
    """The differences between the tables of callbacks and of the archive's messages."""

    source: str
    table: str
    """The name of the table."""
    base: str
    """The class of the runtime that is the base of the classes."""
    doc: str
    more: Mapping[str, Iterable[str]] = attrs.Factory(dict)
    """Module -> further names of the package."""

    @property
    def folder(self) -> str:
        return self.source.removeprefix("spec/").removesuffix("/")


def callback_modules(api: Api, package: Package) -> Iterable[views.Module]:
    doc = prose_of(api).say("The callbacks that WeCom pushes, one class for each variant.")
    kind = _TableKind("spec/callbacks/", "CALLBACKS", "Callback", doc, {runtime.MODULE_OF["Callback"]: ["Callback"]})
    headers, rows = yield from _received_modules(kind, api.callbacks, api, package)
    yield views.CallbackTable(
        package.file("callbacks/_table.py"), kind.source, runtime_imports("CallbackTable"), headers, rows
    )


def archive_modules(api: Api, package: Package, facts: Api) -> Iterable[views.Module]:
    """Yield the modules of the archive; `facts` is the API in English, as the runtime translates errors itself."""
    doc = prose_of(api).say("The chat archive: its reader, and one class for each kind of message.")
    more = {"._archive": ("Archive", "AsyncArchive"), runtime.MODULE_OF["Archived"]: ("Archived",)}
    kind = _TableKind("spec/archive/", "ARCHIVE", "Archived", doc, more)
    headers, rows = yield from _received_modules(kind, api.archive, api, package)
    codes = sorted((code for unit in facts.archive for code in unit.codes), key=lambda code: code.code)
    calls = [call for unit in api.archive for call in unit.calls]
    yield views.ArchiveTable(
        package.file("archive/_table.py"),
        kind.source,
        (*runtime_imports("TYPE_CHECKING"), "", *runtime_imports("ArchiveTable", *(["LibraryCall"] if calls else []))),
        *_archived_entry(api, package),
        headers,
        rows,
        tuple(
            (literal(call.name), f"{literal(call.docs)}, {call.per_minute}, {call.most}, {literal(call.items)}")
            for call in calls
        ),
        tuple((code.code, tuple(map(literal, error_entry(code)))) for code in codes),
    )


def _archived_entry(api: Api, package: Package) -> tuple[tuple[str, ...], str]:
    """Return the common class of the archive's messages: the lines of its import, and its name."""
    roots = {header.name: header for unit in api.archive for header in unit.headers if not header.extends}
    if len(roots) != 1:
        return imports(
            {"Archived": runtime.MODULE_OF["Archived"], "TypeAlias": runtime.MODULE_OF["TypeAlias"]}, 4
        ), "Archived"
    [(name, header)] = roots.items()
    return imports({name: package.module_of(header.unit), "TypeAlias": runtime.MODULE_OF["TypeAlias"]}, 4), name


def _received_modules(
    kind: _TableKind, units: Iterable[Unit], api: Api, package: Package
) -> Generator[views.Module, None, tuple[tuple[views.HeaderRow, ...], tuple[views.CallbackRow, ...]]]:
    """Yield the modules of the classes with selectors; return the rows of their table."""
    units = tuple(units)
    names_by_module: dict[str, list[str]] = {}
    rows: list[views.CallbackRow] = []
    headers: list[views.HeaderRow] = []
    families = {callback.name: callback for unit in units for callback in unit.callbacks if callback.is_family}
    for unit in units:
        if any(header.of for header in unit.headers):  # the classes are in the models of a response
            for header in unit.headers:
                headers.extend(_header_rows(header, package))
                names_by_module.setdefault(package.module_of(header.unit), []).append(header.name)
            for callback in unit.callbacks:
                rows.append(_callback_row(callback, package))
                names_by_module[package.module_of(callback.unit)].append(callback.name)
            continue
        maker = ClassMaker(package.module_of(unit.key), package, api, xml=is_xml(unit))
        for header in unit.headers:
            _add_header(header, maker, families.get(header.name), kind.base)
            headers.extend(_header_rows(header, package))
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        for callback in unit.callbacks:
            if not callback.is_family:  # the class of a family is the class of its header
                _add_callback(callback, maker, kind.base)
            rows.append(_callback_row(callback, package))
        yield maker.module(unit.source, sentence(unit.title))
        names_by_module[f".{'.'.join(unit.key[1:])}"] = [cls.name for cls in maker.classes]
    yield lazy_package(kind.folder, kind.source, kind.doc, {**names_by_module, **kind.more}, package)
    return tuple(headers), tuple(rows)


def is_xml(unit: Unit) -> bool:
    """Return whether the attributes of a file's types are snake_case; JSON keeps the wire names."""
    return {callback.header.format for callback in unit.callbacks} != {"json"}


def _add_header(header: Header, maker: ClassMaker, family: Callback | None, root: str) -> None:
    """Add the class of a header; `family` is the callback that has the same class."""
    base = header.extends.name if header.extends else "MessageToBot" if header.parts else root
    if header.extends and header.extends.unit != header.unit:
        maker.annotations.bases[base] = maker.annotations.package.module_of(header.extends.unit)
    own_style, maker.xml = maker.xml, header.format == "xml"
    class_vars: list[str] = []
    if header.format == "json" and not header.extends and root == "Callback":
        class_vars.append('__wire__: ClassVar[str] = "json"')
    if header.content_by:
        class_vars.append(f"__content_by__: ClassVar[str] = {literal(header.content_by)}")
    class_vars += class_variables(header, header.all_fields, maker)
    doc = [sentence(header.doc)]
    if family is not None:
        doc = entry_doc(family, maker.prose)
        class_vars.append(selects(family))
    if class_vars:
        maker.annotations.typing.add("ClassVar")
    inherited = header.extends.all_fields if header.extends else ()
    maker.add(
        header.name,
        base,
        doc,
        header.fields,
        inherited=inherited,
        class_vars=class_vars,
        is_header=True,
        shortcuts=header.shortcuts,
        root=root,
    )
    maker.xml = own_style
    if header.unknown:
        unknown = header.unknown_doc or maker.prose.say(
            "A callback that the spec does not have; its fields are in `unknown_fields`."
        )
        maker.add(header.unknown, header.name, [sentence(unknown)], ())


def _header_rows(header: Header, package: Package) -> Iterable[views.HeaderRow]:
    applies = header.all_selectors
    if applies:
        module = package.module_of(header.unit)
        yield views.HeaderRow(
            literal(f"{module}:{header.name}"),
            literal(f"{module}:{header.unknown or header.name}"),
            literal(applies),
            literal(header.format),
        )


def _add_callback(callback: Callback, maker: ClassMaker, root: str) -> None:
    header = callback.header
    if header.unit != callback.unit:
        maker.annotations.bases[header.name] = maker.annotations.package.module_of(header.unit)
    maker.annotations.typing.add("ClassVar")
    maker.add(
        callback.name,
        header.name,
        entry_doc(callback, maker.prose),
        callback.fields,
        inherited=header.all_fields,
        class_vars=[selects(callback), *class_variables(callback, (*header.all_fields, *callback.fields), maker)],
        content=callback.content,
        shortcuts=callback.shortcuts,
        root=root,
    )


def entry_doc(entry: Callback | Reply | Frame, prose: Prose) -> list[str]:
    doc = [prose.say("{title}: {summary}", title=entry.title, summary=sentence(entry.summary))]
    if not isinstance(entry, Frame) and entry.deprecated:
        doc += ["", prose.say("Deprecated: {why}", why=sentence(entry.deprecated))]
    unverified = "" if isinstance(entry, Reply) else entry.unverified
    sources = [prose.say("Unverified: {why}", why=unverified)] if unverified else []
    rules = prose.rules_text(entry.rules) if isinstance(entry, Frame) else []
    received = prose.received_text(entry) if isinstance(entry, Callback) else []
    for note in (*received, *entry.notes, *rules, *sources):
        doc += ["", sentence(note)]
    return [*doc, "", document(entry.docs)] if entry.docs else doc


def _callback_row(callback: Callback, package: Package) -> views.CallbackRow:
    unit = callback.header.unit if callback.is_family else callback.unit
    alternatives = {key: (value, *callback.aliases.get(key, ())) for key, value in callback.select.items()}
    return views.CallbackRow(
        literal(f"{package.module_of(unit)}:{callback.name}"),
        literal(callback.header.format),
        literal(alternatives),
        literal(callback.docs),
        literal(callback.title),
        literal(_permissions(callback)),
    )


def _permissions(callback: Callback) -> dict[str, object]:
    """Return the conditions under which an app receives a callback, as arguments of `Permissions`."""
    found = {"needs": callback.needs, "granted": dict(callback.granted), "switch": callback.switch}
    found["seen"] = dict(callback.seen)
    return {name: value for name, value in found.items() if value}


# -- replies ----------------------------------------------------------------------------------------------------------


def reply_modules(api: Api, package: Package) -> Iterable[views.Module]:
    names_by_module: dict[str, list[str]] = {}
    rows: list[tuple[str, ...]] = []
    for unit in api.replies:
        module = package.module_of(unit.key)
        maker = ClassMaker(module, package, api, xml=all(reply.format == "xml" for reply in unit.replies))
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        for reply in unit.replies:
            _add_reply(reply, maker)
            rows.append(tuple(_reply_arguments(reply, module)))
        yield maker.module(unit.source, sentence(unit.title))
        names_by_module[f".{'.'.join(unit.key[1:])}"] = [cls.name for cls in maker.classes]
    names_by_module[runtime.MODULE_OF["XmlReply"]] = ["EmptyReply", "Reply"]
    doc = prose_of(api).say("The replies of an app to a callback.")
    yield lazy_package("replies", "spec/replies/", doc, names_by_module, package)
    needed = runtime_imports("ReplyEntry", "ReplyTable") if rows else runtime_imports("ReplyTable")
    yield views.ReplyTable(package.file("replies/_table.py"), "spec/replies/", needed, tuple(rows))


def reply_base(reply: Reply) -> str:
    return "JsonReply" if reply.format == "json" else "XmlReply"


def _add_reply(reply: Reply, maker: ClassMaker) -> None:
    maker.annotations.typing.add("ClassVar")
    class_vars = [selects(reply)]
    if reply.counts:
        class_vars.append(f"__counts__: ClassVar[dict[str, str]] = {literal(dict(reply.counts))}")
    if reply.sent_as is not None:
        maker.annotations.runtime.add("Mapping")
        maker.annotations.typing.add("Any")
        class_vars.append(f"__sent_as__: ClassVar[Mapping[str, Any] | None] = {literal(dict(reply.sent_as))}")
    maker.add(
        reply.name,
        reply_base(reply),
        entry_doc(reply, maker.prose),
        reply.fields,
        class_vars=class_vars,
        is_sent=True,
        adopts=True,
    )


def _reply_arguments(reply: Reply, module: str) -> Iterable[str]:
    yield literal(f"{module}:{reply.name}")
    yield literal(reply.format)
    yield literal(dict(reply.select))
    yield literal(reply.docs)
    yield literal(reply.title)
    for key in ("made_from", "answers", "via", "template", "grows"):
        value = getattr(reply, key)
        if value:
            yield f"{key}={literal(value)}"
