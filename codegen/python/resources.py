"""The classes and methods of the clients, with the docstrings for users."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import ClassVar

from wecom_runtime.data.field_texts import joined

from ..language.records import Chunked, Pagination, Wait
from ..language.types import Ref
from ..model.api import Api, Domain, EndpointError, Pieces
from ..model.declarations import Field
from ..model.fields import field_at, items_at
from ..prose import Prose, document, sentence
from . import names
from .annotations import Annotations, optional
from .modules import DomainModule
from .names import Call, calls_of
from .operations import result_of
from .package import Package
from .resource_tree import Node, base_class, root_node
from .source import call_lines, docstring, literal, passing_lines

TASK_SECONDS = 120
"""The default timeout of a long task, which the official command line has."""


def resource_modules(domain: Domain, api: Api, package: Package) -> Iterator[ResourceModule]:
    """Yield the modules with the resources of a domain.

    A domain that is a folder is a package of modules: one for each resource below it, with those below that one, and
    one for each file that describes calls of the domain's own resource.
    """
    calls = calls_of(domain, package)
    root, name = root_node(domain.name, calls), f"{package.name}.api.{domain.name}"
    modules = {name: root}
    if domain.is_folder:
        root.divide()
        modules |= {f"{name}._{part.part}": part for part in root.parts}
        modules |= {f"{name}.{attribute}": node for attribute, node in root.children.items()}
    for home, node in modules.items():
        yield ResourceModule(
            domain, api, package, calls, name=home, node=node, is_folder=domain.is_folder and node is root
        )


class ResourceModule(DomainModule):
    """A module with resources, synchronous and asynchronous.

    Args:
        domain: The domain.
        api: The API in the language of the docstrings.
        package: The package of the calls.
        calls: The calls of the domain.
        name: The name of the module.
        node: The resource.
        is_folder: Whether each resource below it has a module of its own.
    """

    template = "python/templates/resource_module.jinja"

    def __init__(
        self,
        domain: Domain,
        api: Api,
        package: Package,
        calls: Collection[Call],
        *,
        name: str,
        node: Node,
        is_folder: bool,
    ) -> None:
        super().__init__(domain, api, package, name, "{title}: resources of clients.", is_folder=is_folder)
        self._node = node
        self._nodes = [node] if is_folder else [*node.bottom_up()]
        self.by_path = {call.endpoint.path: call for call in calls}
        self.waiters = waiters(calls)
        self.docstrings: dict[tuple[str, str], str] = {}
        """The docstrings of methods by path and name."""
        self.operations = _free("ops", {name for call in calls for name in call.call_parameters.values()})
        """The alias of the module with the operations; no parameter hides it."""
        if any(one.calls for one in self._nodes):
            home, _, name = package.operations_of(domain.units[0].key).rpartition(".")
            self.imports.loaded[f"{name} as {self.operations}"] = home

    @cached_property
    def classes(self) -> list[ResourceClass]:
        return [ResourceClass(self, node, is_async) for node in self._nodes for is_async in (False, True)]

    def home_of(self, attribute: str, child: str) -> str:
        """Return the module of a class below a resource, and have type checkers import the class from it."""
        if len(self._nodes) > 1:
            return self.name
        self.imports.checked[child] = home = f"{self.name}.{attribute}"
        return home

    def title_of(self, node: Node) -> str:
        """Return the title of the file of the spec that describes all calls at and below a resource.

        For the root, and for a resource that several files describe, it is the title of the domain.
        """
        units = {call.unit for below in node.bottom_up() for call in below.calls}
        if len(units) != 1 or (len(node.path) <= 1 and not node.part):
            return self.title
        return next(unit.title for unit in self.domain.units if unit.key in units)

    def operation(self, path: str) -> str:
        """Return the constant of an endpoint."""
        return f"{self.operations}.{self.by_path[path].constant}"


class ResourceClass:
    """The class of a resource, synchronous or asynchronous."""

    def __init__(self, module: ResourceModule, node: Node, is_async: bool) -> None:
        self.module = module
        self.node = node
        self.is_async = is_async
        self.name = node.class_name(is_async=is_async)
        bases = {part.class_name(is_async=is_async): f"{module.name}._{part.part}" for part in node.parts}
        module.imports.loaded.update(bases)
        if not bases:
            module.imports.load(base_class(is_async))
        # One a line, so that two branches can add files.
        self.base = "".join(["\n", *(f"    {base},\n" for base in bases)]) if bases else base_class(is_async)
        members = {call.method for call in node.calls} | node.children.keys()
        self.annotations = Annotations(module, frozenset(members & names.BUILTINS.keys()))

    @property
    def docstring(self) -> str:
        say, call, title = self.module.prose.say, ".".join(self.node.path), self.module.title_of(self.node)
        if call and self.is_async:
            doc = say("{title}: `client.{call}`, asynchronous.", title=title, call=call)
        elif call:
            doc = say("{title}: `client.{call}`.", title=title, call=call)
        elif self.is_async:
            doc = say("The calls of the client itself, asynchronous.")
        else:
            doc = say("The calls of the client itself.")
        return docstring([doc], 4)

    @property
    def children(self) -> Iterator[tuple[str, str, str]]:
        """The resources below: their attributes, modules and classes."""
        for name, child in sorted(self.node.children.items()):
            self.module.imports.load("resource_at")
            cls = child.class_name(is_async=self.is_async)
            yield name, self.module.home_of(name, cls), cls

    @property
    def methods(self) -> Iterator[Method]:
        return (method for call in self.node.calls for method in self._methods(call))

    def _methods(self, call: Call) -> Iterator[Method]:
        endpoint = call.endpoint
        yield CallMethod(self, call)
        if endpoint.pagination:
            yield IterMethod(self, call, endpoint.pagination)
        if endpoint.chunked:
            yield ChunkedMethod(self, call, endpoint.chunked)
        if endpoint.pieces:
            yield PiecesMethod(self, call, endpoint.pieces)
        if endpoint.wait:
            yield WaitMethod(self, call, endpoint.wait)
        if endpoint.task:
            yield TaskMethod(self, call)


class Method:
    """A method of a resource.

    Args:
        cls: The class of the resource.
        call: The call.
        name: The name of the method.
        parameters: Wire name -> parameter.
        fields: The fields that are parameters; those of the request if left out.
    """

    does: ClassVar[str]
    """The method of the runtime that does the work."""

    def __init__(
        self,
        cls: ResourceClass,
        call: Call,
        name: str,
        parameters: Mapping[str, str],
        fields: Sequence[Field] | None = None,
    ) -> None:
        self.module = cls.module
        self.call = call
        self.endpoint = call.endpoint
        self.name = name
        self.annotations = cls.annotations
        self.is_async = cls.is_async
        self._names = parameters
        self.parameters: list[str] = []
        """The declarations of the parameters before the timeout."""
        self.options: dict[str, str] = {}
        """The parameters after the timeout, which are not sent, and their types with defaults."""
        self.passed: list[str] = []
        """The items of the mapping that the method passes on."""
        self.sent: list[tuple[str, Field]] = []
        """The parameters that are sent, by their Python names."""
        agent = self.endpoint.agent  # it follows the other required parameters, as the client may supply it
        made = {made.name for made in self.endpoint.made}
        sent = self.endpoint.request if fields is None else fields
        optionals = {field.wire for field in sent if not field.required or field.wire in made}
        for field in sorted(sent, key=lambda field: 2 * (field.wire in optionals) + (field.wire == agent)):
            name = parameters[field.wire]
            is_file = field is self.endpoint.file
            hint = self.annotations.use("FileInput") if is_file else self.annotations.parameter_of(field)
            if field.wire == agent:
                hint = f"{hint} | None = None"
            elif field.wire in optionals:
                if "*" not in self.parameters:
                    self.parameters.append("*")
                hint = f"{optional(hint)} = None"
            self.parameters.append(f"{name}: {hint}")
            self.passed.append(f"{literal(field.wire)}: {name}")
            self.sent.append((name, field))
        if "*" not in self.parameters:
            self.parameters.append("*")

    def make_optional(self, wire: str) -> None:
        """Move a required parameter to the optional ones."""
        start = f"{self._names[wire]}: "
        declaration = next(parameter for parameter in self.parameters if parameter.startswith(start))
        if not declaration.endswith(" = None"):
            self.parameters.remove(declaration)
            self.parameters.append(f"{declaration} | None = None")

    @property
    def result(self) -> str:
        return result_of(self.call, self.annotations, is_async=self.is_async)

    @property
    def awaits(self) -> tuple[str, str]:
        """The keywords before `def` and before the call of the runtime."""
        return ("async ", "await ") if self.is_async else ("", "")

    @property
    def head(self) -> Iterable[str]:
        """The lines of `def …:`."""
        timeout = f"timeout: {self.annotations.builtin('float')} | None = None"
        options = [f"{name}: {hint}" for name, hint in self.options.items()]
        parameters = ["self", *self.parameters, timeout, *options]
        return call_lines(f"{self.awaits[0]}def {self.name}", parameters, f" -> {self.result}:", 4)

    @property
    def docstring(self) -> str:
        """The docstring, which the synchronous and the asynchronous method share."""
        known, key = self.module.docstrings, (self.endpoint.path, self.name)
        if key not in known:
            known[key] = docstring(self.paragraphs(self.module.prose), 8)
        return known[key]

    def paragraphs(self, prose: Prose) -> Iterable[str | Iterable[str]]:
        """Return the paragraphs of the docstring."""
        raise NotImplementedError

    @property
    def last(self) -> list[str]:
        """The arguments after the mapping."""
        return ["timeout", *self.options]

    @property
    def body(self) -> Iterable[str]:
        """The lines of `return …`."""
        start = f"return {self.awaits[1]}self.{self.does}({self.module.operation(self.endpoint.path)}, {{"
        return passing_lines(start, self.passed, f"}}, {', '.join(self.last)})", 8)


class CallMethod(Method):
    """The method that makes a call."""

    def __init__(self, cls: ResourceClass, call: Call) -> None:
        super().__init__(cls, call, call.method, call.call_parameters)
        if self.endpoint.download:
            self.options["byte_range"] = "tuple[int, int | None] | None = None"

    @property
    def does(self) -> str:  # type: ignore[override]
        return "_download" if self.endpoint.download else "_call"

    def paragraphs(self, prose: Prose) -> Iterator[str | Iterable[str]]:
        endpoint, say = self.endpoint, prose.say
        yield say("{title}: {summary}", title=endpoint.title, summary=sentence(endpoint.summary))
        yield prose.deprecated_text(endpoint.deprecated)
        yield from map(sentence, (*prose.limits_of_calls(endpoint), *endpoint.notes))
        yield from prose.rules_text(endpoint.rules)
        yield prose.unverified_text(endpoint.unverified)
        if waiter := self.module.waiters.get(endpoint.path):
            yield say("`{call}` waits until the job is done.", call=f"client.{waiter}")
        if docs := [f"    {name}: {doc}" for name, field in self.sent if (doc := self._parameter_doc(field, prose))]:
            yield ["Args:", *docs]
        if endpoint.errors:
            yield [say("Error codes:"), *(f"    {error.code}: {_error_doc(error)}" for error in endpoint.errors)]
        since = say(", since {date}", date=endpoint.since) if endpoint.since else ""
        page = f", {document(endpoint.docs)}" if endpoint.docs else ""
        yield f"{endpoint.method} {endpoint.path} ({endpoint.token}){since}{page}"

    def _parameter_doc(self, field: Field, prose: Prose) -> str:
        doc = prose.field_text(field)
        if field.wire in (made.name for made in self.endpoint.made):
            return joined((sentence(doc), prose.say("The client fills it in if it is left out.")))
        return doc


class IterMethod(Method):
    """The method that iterates over the items of all pages."""

    does = "_iterate"

    def __init__(self, cls: ResourceClass, call: Call, pages: Pagination) -> None:
        super().__init__(cls, call, f"iter_{call.method}", call.call_parameters)
        self._pages = pages
        if not pages.each:
            self.make_optional(pages.send or pages.offset)

    @property
    def awaits(self) -> tuple[str, str]:
        return "", ""

    @property
    def result(self) -> str:
        kind = self.annotations.use("AsyncPages" if self.is_async else "Pages")
        return f"{kind}[{_items(self, self._pages)}]"

    def paragraphs(self, prose: Prose) -> Iterator[str]:
        field = field_at(self.module.api.types, self.endpoint.response, self._pages.items)
        title, method = self.endpoint.title, self.call.method
        if field is not None and isinstance(field.type, Ref):
            yield prose.say(
                "{title}: `{items}` of each page of `{method}`, fetched as they are needed.",
                title=title,
                items=self._pages.items,
                method=method,
            )
        else:
            yield prose.say(
                "{title}: the items of all pages of `{method}`, fetched as they are needed.", title=title, method=method
            )


class ChunkedMethod(Method):
    """The method for a chunked upload, with the parameters of the first endpoint that are not computed."""

    def __init__(self, cls: ResourceClass, call: Call, chunked: Chunked) -> None:
        computed = {chunked.length, chunked.digests}
        fields = [field for field in call.endpoint.request if field.wire not in computed]
        super().__init__(cls, call, names.method(chunked.name), call.chunked_parameters, fields)
        self._chunked = chunked
        self._finish = self.module.by_path[chunked.finish]
        self.make_optional(chunked.file_name)
        self.parameters.insert(0, f"file: {self.annotations.use('FileInput')}")

    @property
    def result(self) -> str:
        return result_of(self._finish, self.annotations, is_async=self.is_async)

    def paragraphs(self, prose: Prose) -> Iterator[str | Iterable[str]]:
        say = prose.say
        yield say(
            "{title}: upload a file of any size; it is split into chunks, which are sent in order.",
            title=self.endpoint.title,
        )
        yield [
            "Args:",
            f"    file: {say('A path, an open binary file, (name, content), or `Upload(…, progress=…)`.')}",
            f"    {say('Other arguments: as for `{method}`.', method=self.call.method)}",
        ]

    @property
    def body(self) -> Iterable[str]:
        chunked = self._chunked
        rule = {**chunked.as_dict(), "key": chunked.upload_key}
        keys = ("size", "file_name", "length", "digests", "key", "index", "content", "done")
        given = [f"{key}={literal(rule[key])}" for key in keys]
        self.module.imports.load("Chunked")
        yield f"return {self.awaits[1]}self._upload_chunks("
        for path in (self.endpoint.path, chunked.part, chunked.finish):
            yield f"    {self.module.operation(path)},"
        yield from (f"    {line}" for line in call_lines("Chunked", given, ",", 12))
        yield from ("    file,", f"    {{{', '.join(self.passed)}}},", "    timeout,", ")")


class PiecesMethod(Method):
    """The method that sends a long text in several messages."""

    does = "_send_pieces"

    def __init__(self, cls: ResourceClass, call: Call, pieces: Pieces) -> None:
        super().__init__(cls, call, call.pieces_method, call.call_parameters)
        self._pieces = pieces

    @property
    def result(self) -> str:
        return f"{self.annotations.builtin('list')}[{super().result}]"

    def paragraphs(self, prose: Prose) -> Iterator[str | Iterable[str]]:
        say, pieces = prose.say, self._pieces
        yield say(
            "{title}: send a text of any length; a long text is sent in several messages.", title=self.endpoint.title
        )
        yield say(
            "The messages are sent in order. If one fails, the error has the answers to the earlier messages in `sent`."
        )
        about = say("As for `{method}`, with a text of any length.", method=self.call.method)
        yield ["Args:", f"    {about}"]
        yield say("Texts that are split: {paths}.", paths=", ".join(f"`{path}`" for path in pieces.of))
        if pieces.once:
            yield say("Only the first message has {paths}.", paths=", ".join(f"`{path}`" for path in pieces.once))
        if pieces.most:
            yield say("A text that needs more than {most} messages is refused.", most=pieces.most)


class PollingMethod(Method):
    """A method that polls until a job is done.

    Args:
        cls: The class of the resource.
        call: The call.
        fields: The fields that are parameters.
        within: The default timeout of the job, in seconds.
    """

    def __init__(self, cls: ResourceClass, call: Call, fields: Sequence[Field], within: float) -> None:
        super().__init__(cls, call, call.waiting, call.wait_parameters, fields)
        number = self.annotations.builtin("float")
        self.options["within"] = f"{number} = {within}"
        self.options["pause"] = f"{number} | None = None"
        self.options["progress"] = f"{self.annotations.use('JobProgress')}[{self.progress}] | None = None"

    @property
    def progress(self) -> str:
        """The class of an answer before the job is done."""
        return self.result

    @property
    def last(self) -> list[str]:
        return [*self.options, "timeout"]

    def arguments(self, prose: Prose, *docs: str) -> list[str]:
        """Return the paragraph about the arguments; `docs` describe those that are not sent."""
        others = prose.say("Other arguments: as for `{method}`.", method=self.call.method)
        return ["Args:", *(f"    {name}: {doc}" for name, doc in zip(self.options, docs, strict=True)), f"    {others}"]

    def errors(self, prose: Prose) -> list[str]:
        """Return the paragraph about the errors."""
        return ["Raises:", f"    JobTimeoutError: {prose.say('The job is not done yet.')}"]


class WaitMethod(PollingMethod):
    """The method that polls the call until the job is done."""

    def __init__(self, cls: ResourceClass, call: Call, wait: Wait) -> None:
        self._pages = call.endpoint.pagination
        self._wait = wait
        cursor = self._pages and (self._pages.send or self._pages.offset)
        fields = [field for field in call.endpoint.request if field.wire != cursor]
        super().__init__(cls, call, fields, wait.within)

    @property
    def does(self) -> str:  # type: ignore[override]
        return "_wait_all" if self._pages else "_wait"

    @property
    def result(self) -> str:
        if self._pages:
            return self.annotations.builtin("list[") + _items(self, self._pages) + "]"
        return super().result

    def paragraphs(self, prose: Prose) -> Iterator[str | Iterable[str]]:
        say = prose.say
        yield say("{title}: poll `{method}` until the job is done.", title=self.endpoint.title, method=self.call.method)
        yield self.arguments(
            prose,
            say("Seconds after which JobTimeoutError is raised; you can wait again then."),
            say("Seconds between two polls; longer each time by default."),
            say("A function to call with each answer."),
        )
        can_fail = self._wait.failed or self._wait.errcode
        failed = [f"    JobFailedError: {say('The job has failed.')}"] if can_fail else []
        yield [*self.errors(prose), *failed]


class TaskMethod(PollingMethod):
    """The method that waits for the result of a command that the service runs as a long task."""

    does = "_wait_task"

    def __init__(self, cls: ResourceClass, call: Call) -> None:
        super().__init__(cls, call, call.endpoint.request, TASK_SECONDS)

    @property
    def progress(self) -> str:
        return self.annotations.use("LongTask")

    def paragraphs(self, prose: Prose) -> Iterator[str | Iterable[str]]:
        say = prose.say
        title, method = self.endpoint.title, self.call.method
        yield say("{title}: send `{method}`, and wait for its result.", title=title, method=method)
        yield self.arguments(
            prose,
            say("Seconds after which JobTimeoutError is raised; the task continues then."),
            say("Seconds between two polls; those of the answer by default."),
            say("A function to call with the task after each poll."),
        )
        yield self.errors(prose)


def _items(method: Method, pages: Pagination) -> str:
    """Return the annotation of an item of a list with pages."""
    items = items_at(method.module.api.types, method.endpoint.response, pages.items)
    assert items is not None
    return method.annotations.of(items)


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name with as many underscores before it as it needs to be none of the taken names."""
    while name in taken:
        name = f"_{name}"
    return name


def waiters(calls: Iterable[Call]) -> Mapping[str, str]:
    """Return the methods that wait for a job by the path that begins it: `batch.wait_getresult`."""
    found: dict[str, str] = {}
    for call in calls:
        paths = call.endpoint.wait.after if call.endpoint.wait else (call.endpoint.path,) if call.endpoint.task else ()
        found.update(dict.fromkeys(paths, ".".join((*call.node, call.waiting))))
    return found


def _error_doc(error: EndpointError) -> str:
    if not error.advice or (error.own.advice and not error.own.label):
        return sentence(error.advice or error.label)
    return joined((sentence(error.label), sentence(error.advice)))
