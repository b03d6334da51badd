"""The tables in which the runtime finds classes, calls, tokens and errors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import ClassVar

from wecom_runtime.data_files import PREFIX, domain_of

from ..language.folders import API
from ..language.records import ErrorCode, EventRule, TokenKind
from ..model.api import Api, Callback, Frame, Reply, Unit
from .modules import Module
from .operations import computed
from .package import Package
from .source import Code, keywords, literal, literals


class Table(Module):
    """A module with a table.

    Args:
        api: The API.
        package: The generated package.
        path: The path of the module in the package, without its suffix.
        source: The part of the spec that it is generated from.
        doc: The docstring; that of the class if left out.
    """

    is_annotated = False
    doc: ClassVar[str]

    def __init__(self, api: Api, package: Package, path: str, source: str, doc: str = "") -> None:
        name = f"{package.name}.{path.replace('/', '.')}"
        super().__init__(api, package, name, source, doc or self.doc)


class CallbackTable(Table):
    """The classes of the callbacks in some files of the spec."""

    template = "python/templates/callback_table.jinja"
    doc = "The classes of callbacks by their selectors."

    def __init__(self, api: Api, package: Package) -> None:
        super().__init__(api, package, "callbacks/_table", "spec/callbacks/")
        self.imports.load("CallbackTable", "Final")
        self._units = api.callbacks

    @property
    def headers(self) -> Iterator[str]:
        """The rows of the classes of headers, and of their unknown callbacks."""
        for header in (header for unit in self._units for header in unit.headers):
            if header.applies:
                module = self.package.module_of(header.unit)
                unknown = f"{module}:{header.unknown or header.name}"
                yield literals((f"{module}:{header.name}", unknown, header.all_selectors, header.format))

    @property
    def rows(self) -> Iterator[str]:
        """The rows of the classes of callbacks."""
        for callback in (callback for unit in self._units for callback in unit.callbacks):
            unit = callback.header.unit if callback.is_family else callback.unit
            name = f"{self.package.module_of(unit)}:{callback.name}"
            select = {key: (value, *callback.aliases.get(key, ())) for key, value in callback.select.items()}
            row = [name, callback.header.format, select, callback.docs, callback.title]
            yield literals([*row, *self._more(callback)])

    def _more(self, callback: Callback) -> Iterator[object]:
        """Yield the conditions under which an app receives a callback, as arguments of `Permissions`."""
        found = {"needs": callback.needs, "granted": dict(callback.granted), "switch": callback.switch}
        found["seen"] = dict(callback.seen)
        if given := {name: value for name, value in found.items() if value}:
            yield given


class ArchiveTable(CallbackTable):
    """The classes of the archive's messages, and the calls and codes of the official library.

    Args:
        api: The API.
        package: The generated package.
        facts: The API in English, as the runtime translates errors itself.
    """

    template = "python/templates/archive_table.jinja"
    doc = "The classes of the archive's messages, and the calls and codes of the official library."

    def __init__(self, api: Api, package: Package, facts: Api) -> None:
        Table.__init__(self, api, package, "archive/_table", "spec/archive/")
        self._units = api.archive
        self._codes = sorted((code for unit in facts.archive for code in unit.codes), key=lambda code: code.code)
        self._calls = [call for unit in api.archive for call in unit.calls]
        self.imports.load("ArchiveTable", *(["LibraryCall"] if self._calls else []))
        self.imports.check("TypeAlias")

    @property
    def entry(self) -> str:
        """The common class of the archive's messages."""
        roots = {header.name: header for unit in self._units for header in unit.headers if not header.extends}
        if len(roots) != 1:
            return self.imports.check("Archived")
        [(name, header)] = roots.items()
        self.imports.checked[name] = self.package.module_of(header.unit)
        return name

    def _more(self, callback: Callback) -> Iterator[object]:
        return iter(())

    @property
    def calls(self) -> Iterator[tuple[str, str]]:
        """Function of the library -> arguments of `LibraryCall(…)`."""
        for call in self._calls:
            yield literal(call.name), literals((call.docs, call.per_minute, call.most, call.items))

    @property
    def codes(self) -> Iterator[tuple[int, str]]:
        return ((code.code, literals(error_entry(code))) for code in self._codes)


class EntryTable(Table):
    """A table of replies or frames, whose entries are calls of one class with many arguments."""

    template = "python/templates/entry_table.jinja"
    variable: ClassVar[str]
    entry: ClassVar[str]
    """The class of the entries; that of the table has a similar name."""
    rows: Sequence[list[str]]
    """The arguments of each entry."""
    exported = ""
    """The line with a name that the module exports."""

    @property
    def cls(self) -> str:
        """The class of the table."""
        name = self.entry.replace("Entry", "Table")
        self.imports.load(name, *([self.entry] if self.rows else []))
        return name


class ReplyTable(EntryTable):
    """The classes of replies."""

    doc = "The classes of replies, and the values from which `create_reply` makes them."
    variable, entry = "REPLIES", "ReplyEntry"
    exported = "create_reply: Final = REPLIES.create"

    def __init__(self, api: Api, package: Package) -> None:
        super().__init__(api, package, "replies/_table", "spec/replies/")
        self.imports.load("Final")
        self.rows = [self._row(reply) for unit in api.replies for reply in unit.replies]

    def _row(self, reply: Reply) -> list[str]:
        name = f"{self.package.module_of(reply.unit)}:{reply.name}"
        always = (name, reply.format, reply.select, reply.docs, reply.title)
        optional = ("made_from", "answers", "via", "template", "grows")
        return [*map(literal, always), *keywords({key: getattr(reply, key) for key in optional})]


class FrameTable(EntryTable):
    """The frames of a long connection.

    Args:
        api: The API.
        package: The generated package.
        folder: The folder of the package.
        source: The folder of the spec.
        doc: The docstring.
        units: The files with the frames.
    """

    variable, entry = "FRAMES", "FrameEntry"

    def __init__(self, api: Api, package: Package, folder: str, source: str, doc: str, units: Iterable[Unit]) -> None:
        super().__init__(api, package, f"{folder}/_table", source, doc)
        self.rows = [self._row(frame) for unit in units for frame in unit.frames]

    def _row(self, frame: Frame) -> list[str]:
        module = self.package.module_of(frame.unit)
        optional = ("direction", "sent_by", "idempotent", "binary", "req_id", "answers", "within", "docs", "title")
        given: dict[str, object] = {"response": f"{module}:{frame.name}Answer" if frame.response else ""}
        given |= {key: value for key in optional if (value := getattr(frame, key)) not in ("out", "own", "app")}
        return [literal(frame.cmd), literal(f"{module}:{frame.name}" if frame.fields else ""), *keywords(given)]


class ErrorTable(Table):
    """The global error codes."""

    template = "python/templates/error_module.jinja"
    doc = "Global error codes: error class, meaning, advice, and whether the same call may be repeated."

    def __init__(self, api: Api, package: Package) -> None:
        super().__init__(api, package, "_errors", api.errors_source or "spec/")

    @property
    def rows(self) -> Iterator[tuple[int, str]]:
        return ((error.code, literals(error_entry(error))) for error in self.api.errors)


def error_entry(error: ErrorCode) -> tuple[object, ...]:
    """Return the row of an error in the runtime's tables."""
    return error.error_class, error.label, error.advice, error.retry


class TokenTable(Table):
    """The kinds of tokens, and the events about them."""

    template = "python/templates/token_module.jinja"
    doc = "The calls that fetch each kind of token and ticket, and the errcodes of a refused token."

    def __init__(self, api: Api, package: Package) -> None:
        super().__init__(api, package, "_tokens", api.tokens_source or "spec/")
        self.imports.load("TokenTable", *(["TokenKind"] if api.tokens else []), *(["EventRule"] if api.events else []))
        self.busy = _codes(api.busy)
        self.wait = literal(api.wait)

    @property
    def kinds(self) -> Iterator[tuple[str, list[str]]]:
        """Name of a token -> arguments of `TokenKind(…)`."""
        made = {endpoint.path: endpoint.made for endpoint in self.api.endpoints if endpoint.made}
        for token in self.api.tokens:
            yield literal(token.name), self._token(token, computed(made.get(token.path, ()), self))

    def _token(self, token: TokenKind, made: tuple[Code, ...]) -> list[str]:
        always = {name: getattr(token, name) for name in ("name", "kind", "path", "method")}
        given = {name: getattr(token, name) for name in ("send", "fixed", "also")}
        always |= {name: value for name, value in given.items() if value is not None}
        optional = {
            "value": token.value,
            "expires": token.expires,
            "client": token.client,
            "query": token.kind if token.is_parameter else "",  # the parameter has the name of the token
            "needs": token.needs,
            "computed": made,
            "lifetime": token.lifetime,
            "gateway": token.gateway,
            "stale": _codes(token.stale) if token.stale else "",
        }
        begin = [f"{name}={literal(value)}" for name, value in always.items()]
        return [*begin, *keywords(optional), f"docs={literal(token.docs)}"]

    @property
    def events(self) -> Iterator[tuple[str, list[str]]]:
        """Client class -> arguments of `EventRule(…)`."""
        return ((literal(event.client), self._event(event)) for event in self.api.events)

    def _event(self, event: EventRule) -> list[str]:
        optional = ("select", "app", "time", "ticket", "code", "corp")
        return [*keywords({key: getattr(event, key) for key in optional}), f"actions={literal(event.actions)}"]


def _codes(codes: tuple[int, ...]) -> Code:
    """Return a set of codes in the order of the spec, which groups them."""
    return Code(f"frozenset({{{literals(codes)}}})" if codes else "frozenset()")


class ServiceTable(Table):
    """The calls and fields of the customer service."""

    template = "python/templates/service_table.jinja"
    doc = "The calls that fetch and answer messages of customers; None if the spec has none."

    def __init__(self, api: Api, package: Package) -> None:
        self._unit = next((unit for unit in api.callbacks if unit.service), None)
        super().__init__(api, package, "_service_table", self._unit.source if self._unit else "spec/callbacks/")
        self.imports.load("ServiceTable")

    @property
    def arguments(self) -> list[str]:
        """The arguments of `ServiceTable(…)`; none if the spec has no service."""
        if self._unit is None or self._unit.service is None:
            return []
        given = self._unit.service.as_dict()
        home = next(one.unit for one in self.api.all_callbacks if one.name == given["told_by"])
        given["told_by"] = f"{self.package.module_of(home)}:{given['told_by']}"
        given["names"] = dict(given["names"])
        return [f"{key}={literal(value)}" for key, value in given.items()]


class IndexTable(Table):
    """From a path to its domain.

    Args:
        api: The calls.
        package: The package of the calls.
        folder: The folder of the spec with the calls.
    """

    template = "python/templates/index_module.jinja"
    doc = "The modules of `operations` by the first segments of the paths."

    def __init__(self, api: Api, package: Package, folder: str) -> None:
        super().__init__(api, package, "_index", f"spec/{folder}/")
        self._prefix = PREFIX if folder == API else "/"

    @property
    def segments(self) -> Iterator[str]:
        """The first segments of paths."""
        return (literal(name) for name in sorted(domain.name for domain in self.api.domains if domain.endpoints))

    @property
    def elsewhere(self) -> Iterator[tuple[str, str]]:
        """Path -> segment, for paths that do not tell it."""
        for domain in self.api.domains:
            for endpoint in domain.endpoints:
                if domain.name != domain_of(endpoint.path, {}, self._prefix):
                    yield literal(endpoint.path), literal(domain.name)
