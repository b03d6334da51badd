"""The classes and methods of the clients, with the docstrings for users."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from wecom_runtime.data.field_texts import joined

from ..model.api import Api, Chunked, Domain, Endpoint, EndpointError, Pagination, Pieces, Wait
from ..model.declarations import Field
from ..model.fields import field_at, items_at
from ..model.types import Ref
from ..prose import Prose, document, prose_of, sentence
from . import names, runtime, views
from .annotations import Annotations, imports
from .names import Call
from .operations import result_of
from .package import Package
from .resource_tree import DomainTree, Node, base_class, class_doc
from .source import WIDTH, call_lines, docstring, literal, pack

TASK_SECONDS = 120
"""The default timeout of a long task, which the official command line has."""


def resource_module(
    domain: Domain, calls: Sequence[Call], source: str, title: str, api: Api, package: Package
) -> views.ResourceModule:
    """Return the module with the resources of a domain.

    Args:
        domain: The domain.
        calls: Its endpoints.
        source: Its file or folder.
        title: Its title.
        api: The API.
        package: The generated package.
    """
    tree = DomainTree(domain, calls, package)
    file = package.file_of(f"{tree.module}.__init__" if domain.is_folder else tree.module)
    return ResourceMaker(tree, api, package).make(file, source, title)


class ResourceMaker:
    """A builder of the resources of one domain, synchronous and asynchronous."""

    def __init__(self, tree: DomainTree, api: Api, package: Package) -> None:
        self.module = tree.module
        self.tree = tree
        self.nodes = tree.nodes()
        self.api = api
        self.prose = prose_of(api)
        self.package = package
        self.used = Annotations(self.module, package)
        self.by_path = {call.endpoint.path: call for call in tree.calls}
        self.waiters = waiters(tree.calls)
        self.operations = _free("ops", {name for call in tree.calls for name in call.call_parameters.values()})
        """The alias of the module with the operations; no parameter hides it."""
        self.docs: dict[str, str] = {}
        """The docstrings of calls by their paths."""
        self.arguments: dict[str, _Arguments] = {}
        """The parameters of calls by their paths."""

    def make(self, file: str, source: str, title: str) -> views.ResourceModule:
        classes = tuple(cls for node in self.nodes for cls in self._classes(node, self.tree.title_of(node, title)))
        self.used.refer_all()
        needed = {name: runtime.MODULE_OF[name] for name in map(base_class, (False, True))}
        if any(call.endpoint.chunked for node in self.nodes for call in node.calls):
            needed["Chunked"] = runtime.MODULE_OF["Chunked"]
        if any(cls.children for cls in classes):
            needed["resource_at"] = runtime.MODULE_OF["resource_at"]
        return views.ResourceModule(
            file,
            source,
            docstring([self.prose.say("{title}: resources of clients.", title=title)], 0),
            (*self._imports(), *imports(needed, 0)),
            imports(self.used.references, 4),
            tuple((names.BUILTINS[name], name) for name in sorted(self.used.aliases)),
            classes,
        )

    def _imports(self) -> list[str]:
        """Return the line that imports the module with the operations."""
        package, _, name = self.package.operations_of(self.tree.domain.units[0].key).rpartition(".")
        return [f"from {package} import {name} as {self.operations}"] if self.tree.calls else []

    def _classes(self, node: Node, title: str) -> Iterator[views.ResourceClass]:
        """Yield the two classes of a node."""
        members = {call.method for call in node.calls} | node.children.keys()
        self.used.hidden = frozenset(members & names.BUILTINS.keys())
        for is_async in (False, True):
            yield views.ResourceClass(
                node.class_name(is_async=is_async),
                base_class(is_async),
                class_doc(node, title, self.prose, is_async=is_async),
                self.tree.children(node, is_async=is_async),
                tuple(method for call in node.calls for method in self._methods(call, is_async=is_async)),
            )

    # -- methods

    def _methods(self, call: Call, *, is_async: bool) -> Iterable[views.Method]:
        yield self._call_method(call, is_async=is_async)
        if call.endpoint.pagination:
            yield self._iter_method(call, call.endpoint.pagination, is_async=is_async)
        if call.endpoint.chunked:
            yield self._chunked_method(call, call.endpoint.chunked, is_async=is_async)
        if call.endpoint.pieces:
            yield self._pieces_method(call, call.endpoint.pieces, is_async=is_async)
        if call.endpoint.wait:
            yield self._wait_method(call, call.endpoint.wait, is_async=is_async)
        if call.endpoint.task:
            yield self._task_method(call, is_async=is_async)

    def _operation(self, call: Call) -> str:
        return f"{self.operations}.{call.constant}"

    def _call_method(self, call: Call, *, is_async: bool) -> views.Method:
        arguments = self._call_arguments(call)
        result = result_of(call, self.used.references, is_async=is_async)
        method, last = ("_download", ["timeout", "byte_range"]) if call.endpoint.download else ("_call", ["timeout"])
        return views.Method(
            self._head(call.method, arguments, result, is_async=is_async),
            self._call_doc(call.endpoint, arguments),
            self._return(method, call, arguments, last, is_async=is_async),
        )

    def _call_arguments(self, call: Call) -> _Arguments:
        """Return the parameters of a call, which both of its methods have."""
        path = call.endpoint.path
        if path not in self.arguments:
            made = self.arguments[path] = _Arguments(call, call.endpoint.request, call.call_parameters, self.used)
            if call.endpoint.download:
                made.options.append("byte_range: tuple[int, int | None] | None = None")
        return self.arguments[path]

    def _call_doc(self, endpoint: Endpoint, arguments: _Arguments) -> str:
        """Return the docstring of a call, which both of its methods have."""
        if endpoint.path not in self.docs:
            lines = _method_doc(endpoint, arguments, self.prose, self.waiters.get(endpoint.path, ""))
            self.docs[endpoint.path] = docstring(lines, 8)
        return self.docs[endpoint.path]

    def _iter_method(self, call: Call, pages: Pagination, *, is_async: bool) -> views.Method:
        items = items_at(self.api.types, call.endpoint.response, pages.items)
        assert items is not None
        arguments = _Arguments(call, call.endpoint.request, call.call_parameters, self.used)
        if not pages.each:
            arguments.make_optional(pages.send or pages.offset)
        hint = self.used.of(items)
        kind = self.used.refer("AsyncPages" if is_async else "Pages")
        field = field_at(self.api.types, call.endpoint.response, pages.items)
        is_object = field is not None and isinstance(field.type, Ref)
        title, method = call.endpoint.title, call.method
        if is_object:
            doc = self.prose.say(
                "{title}: `{items}` of each page of `{method}`, fetched as they are needed.",
                title=title,
                items=pages.items,
                method=method,
            )
        else:
            doc = self.prose.say(
                "{title}: the items of all pages of `{method}`, fetched as they are needed.", title=title, method=method
            )
        return views.Method(
            self._head(f"iter_{call.method}", arguments, f"{kind}[{hint}]", is_async=False),
            docstring([doc], 8),
            self._return("_iterate", call, arguments, ["timeout"], is_async=False),
        )

    def _chunked_method(self, call: Call, chunked: Chunked, *, is_async: bool) -> views.Method:
        """Return the method for a chunked upload: it has the parameters of the first endpoint that are not computed."""
        computed = {chunked.length, chunked.digests}
        fields = [field for field in call.endpoint.request if field.wire not in computed]
        arguments = _Arguments(call, fields, call.chunked_parameters, self.used)
        arguments.make_optional(chunked.file_name)
        finish = self.by_path[chunked.finish]
        result = result_of(finish, self.used.references, is_async=is_async)
        arguments.parameters.insert(0, f"file: {self.used.refer('FileInput')}")
        steps = [self._operation(self.by_path[path]) for path in (call.endpoint.path, chunked.part, chunked.finish)]
        say = self.prose.say
        doc = [
            say(
                "{title}: upload a file of any size; it is split into chunks, which are sent in order.",
                title=call.endpoint.title,
            ),
            "",
            "Args:",
            f"    file: {say('A path, an open binary file, (name, content), or `Upload(…, progress=…)`.')}",
            f"    {say('Other arguments: as for `{method}`.', method=call.method)}",
        ]
        return views.Method(
            self._head(names.method(chunked.name), arguments, result, is_async=is_async),
            docstring(doc, 8),
            (
                f"return {'await ' if is_async else ''}self._upload_chunks(",
                *(f"    {step}," for step in steps),
                *(f"    {line}" for line in _chunk_rule(chunked)),
                "    file,",
                f"    {{{', '.join(arguments.passed)}}},",
                "    timeout,",
                ")",
            ),
        )

    def _pieces_method(self, call: Call, pieces: Pieces, *, is_async: bool) -> views.Method:
        """Return the method that sends a long text in several messages."""
        arguments = _Arguments(call, call.endpoint.request, call.call_parameters, self.used)
        answer = result_of(call, self.used.references, is_async=is_async)
        say = self.prose.say
        doc = [
            say(
                "{title}: send a text of any length; a long text is sent in several messages.",
                title=call.endpoint.title,
            ),
            "",
            say(
                "The messages are sent in order. If one fails, the error has the answers to the earlier messages in "
                "`sent`."
            ),
            "",
            "Args:",
            f"    {say('As for `{method}`, with a text of any length.', method=call.method)}",
            "",
            say("Texts that are split: {paths}.", paths=", ".join(f"`{path}`" for path in pieces.of)),
        ]
        if pieces.once:
            paths = ", ".join(f"`{path}`" for path in pieces.once)
            doc += ["", say("Only the first message has {paths}.", paths=paths)]
        if pieces.most:
            doc += ["", say("A text that needs more than {most} messages is refused.", most=pieces.most)]
        return views.Method(
            self._head(call.pieces_method, arguments, f"{self.used.builtin('list')}[{answer}]", is_async=is_async),
            docstring(doc, 8),
            self._return("_send_pieces", call, arguments, ["timeout"], is_async=is_async),
        )

    def _wait_method(self, call: Call, wait: Wait, *, is_async: bool) -> views.Method:
        """Return the method that polls the call until the job is done."""
        pages = call.endpoint.pagination
        fields = [field for field in call.endpoint.request if not pages or field.wire != (pages.send or pages.offset)]
        arguments = _Arguments(call, fields, call.wait_parameters, self.used)
        if pages:
            items = items_at(self.api.types, call.endpoint.response, pages.items)
            assert items is not None
            result = self.used.builtin("list[") + self.used.of(items) + "]"
        else:
            result = result_of(call, self.used.references, is_async=is_async)
        progress = self.used.refer("JobProgress")
        number = self.used.builtin("float")
        arguments.options += [
            f"within: {number} = {wait.within}",
            f"pause: {number} | None = None",
            f"progress: {progress}[{result}] | None = None",
        ]
        say, method = self.prose.say, call.method
        doc = [
            say("{title}: poll `{method}` until the job is done.", title=call.endpoint.title, method=method),
            "",
            "Args:",
            f"    within: {say('Seconds after which JobTimeoutError is raised; you can wait again then.')}",
            f"    pause: {say('Seconds between two polls; longer each time by default.')}",
            f"    progress: {say('A function to call with each answer.')}",
            f"    {say('Other arguments: as for `{method}`.', method=method)}",
            "",
            "Raises:",
            f"    JobTimeoutError: {say('The job is not done yet.')}",
            *([f"    JobFailedError: {say('The job has failed.')}"] if wait.failed or wait.errcode else []),
        ]
        return views.Method(
            self._head(call.waiting, arguments, result, is_async=is_async),
            docstring(doc, 8),
            self._return(
                "_wait_all" if pages else "_wait",
                call,
                arguments,
                ["within", "pause", "progress", "timeout"],
                is_async=is_async,
            ),
        )

    def _task_method(self, call: Call, *, is_async: bool) -> views.Method:
        """Return the method that waits for the result of a command that the service runs as a long task."""
        arguments = _Arguments(call, call.endpoint.request, call.wait_parameters, self.used)
        result = result_of(call, self.used.references, is_async=is_async)
        number = self.used.builtin("float")
        arguments.options += [
            f"within: {number} = {TASK_SECONDS}",
            f"pause: {number} | None = None",
            f"progress: {self.used.refer('JobProgress')}[{self.used.refer('LongTask')}] | None = None",
        ]
        say, method = self.prose.say, call.method
        doc = [
            say("{title}: send `{method}`, and wait for its result.", title=call.endpoint.title, method=method),
            "",
            "Args:",
            f"    within: {say('Seconds after which JobTimeoutError is raised; the task continues then.')}",
            f"    pause: {say('Seconds between two polls; those of the answer by default.')}",
            f"    progress: {say('A function to call with the task after each poll.')}",
            f"    {say('Other arguments: as for `{method}`.', method=method)}",
            "",
            "Raises:",
            f"    JobTimeoutError: {say('The job is not done yet.')}",
        ]
        return views.Method(
            self._head(call.waiting, arguments, result, is_async=is_async),
            docstring(doc, 8),
            self._return("_wait_task", call, arguments, ["within", "pause", "progress", "timeout"], is_async=is_async),
        )

    def _head(self, name: str, arguments: _Arguments, result: str, *, is_async: bool) -> tuple[str, ...]:
        timeout = f"timeout: {self.used.builtin('float')} | None = None"
        start = f"{'async ' if is_async else ''}def {name}"
        parameters = ["self", *arguments.parameters, timeout, *arguments.options]
        return call_lines(start, parameters, f" -> {result}:", 4)

    def _return(
        self, method: str, call: Call, arguments: _Arguments, last: list[str], *, is_async: bool
    ) -> tuple[str, ...]:
        start = f"return {'await ' if is_async else ''}self.{method}({self._operation(call)}, {{"
        end = f"}}, {', '.join(last)})"
        line = start + ", ".join(arguments.passed) + end
        if len(line) <= WIDTH - 8:
            return (line,)
        return (start, *(f"    {line}" for line in pack((f"{item}," for item in arguments.passed), 12)), end)


class _Arguments:
    """The parameters of a method, and the mapping that it passes on."""

    def __init__(self, call: Call, fields: Iterable[Field], parameters: Mapping[str, str], used: Annotations) -> None:
        self.parameters: list[str] = []
        self.options: list[str] = []
        """Parameters after the timeout, which are not sent."""
        self.passed: list[str] = []
        self.fields: list[tuple[str, Field]] = []
        """The parameters that are sent, by their Python names."""
        self._names = parameters
        # The AgentId follows the other required parameters, as the client may supply it.
        made = {made.name for made in call.endpoint.made}
        optional = {field.wire for field in fields if not field.required or field.wire in made}
        for field in sorted(fields, key=lambda f: 2 * (f.wire in optional) + (f.wire == call.endpoint.agent)):
            name = parameters[field.wire]
            hint = _parameter_hint(field, call.endpoint, used)
            if field.wire == call.endpoint.agent:
                hint = f"{hint} | None = None"
            elif field.wire in optional:
                if "*" not in self.parameters:
                    self.parameters.append("*")
                hint = f"{hint}{'' if hint == 'Any' else ' | None'} = None"
            self.parameters.append(f"{name}: {hint}")
            self.passed.append(f"{literal(field.wire)}: {name}")
            self.fields.append((name, field))
        if "*" not in self.parameters:
            self.parameters.append("*")

    def make_optional(self, wire: str) -> None:
        """Move a required parameter to the optional ones."""
        start = f"{self._names[wire]}: "
        declaration = next(parameter for parameter in self.parameters if parameter.startswith(start))
        if not declaration.endswith(" = None"):
            self.parameters.remove(declaration)
            self.parameters.append(f"{declaration} | None = None")


def _free(name: str, taken: Collection[str]) -> str:
    """Return a name with as many underscores before it as it needs to be none of the taken names."""
    while name in taken:
        name = f"_{name}"
    return name


def _chunk_rule(chunked: Chunked) -> tuple[str, ...]:
    rule = {
        "size": chunked.size,
        "file_name": chunked.file_name,
        "length": chunked.length,
        "digests": chunked.digests,
        "key": chunked.upload_key,
        "index": chunked.index,
        "content": chunked.content,
        "done": chunked.done,
    }
    return call_lines("Chunked", [f"{key}={literal(value)}" for key, value in rule.items()], ",", 12)


def _parameter_hint(field: Field, endpoint: Endpoint, used: Annotations) -> str:
    if field is endpoint.file:
        return used.refer("FileInput")
    return used.parameter_of(field)


def waiters(calls: Iterable[Call]) -> Mapping[str, str]:
    """Return the methods that wait for a job by the path that begins it: `batch.wait_getresult`."""
    found: dict[str, str] = {}
    for call in calls:
        paths = call.endpoint.wait.after if call.endpoint.wait else (call.endpoint.path,) if call.endpoint.task else ()
        found.update(dict.fromkeys(paths, ".".join((*call.node, call.waiting))))
    return found


def _method_doc(endpoint: Endpoint, arguments: _Arguments, prose: Prose, waiter: str) -> list[str]:
    lines = [prose.say("{title}: {summary}", title=endpoint.title, summary=sentence(endpoint.summary))]
    if endpoint.deprecated:
        lines += ["", prose.say("Deprecated: {why}", why=sentence(endpoint.deprecated))]
    unverified = (prose.say("Unverified: {why}", why=endpoint.unverified),) if endpoint.unverified else ()
    for note in (*prose.limits_of_calls(endpoint), *endpoint.notes, *prose.rules_text(endpoint.rules), *unverified):
        lines += ["", sentence(note)]
    if waiter:
        lines += ["", prose.say("`{call}` waits until the job is done.", call=f"client.{waiter}")]
    made = {made.name for made in endpoint.made}
    docs: list[str] = []
    for name, field in arguments.fields:
        doc = prose.field_text(field)
        if field.wire in made:
            doc = joined((sentence(doc), prose.say("The client fills it in if it is left out.")))
        if doc:
            docs.append(f"    {name}: {doc}")
    if docs:
        lines += ["", "Args:", *docs]
    if endpoint.errors:
        lines += [
            "",
            prose.say("Error codes:"),
            *(f"    {error.code}: {_error_doc(error)}" for error in endpoint.errors),
        ]
    where = f"{endpoint.method} {endpoint.path} ({endpoint.token})"
    if endpoint.since:
        where += prose.say(", since {date}", date=endpoint.since)
    return [*lines, "", where + (f", {document(endpoint.docs)}" if endpoint.docs else "")]


def _error_doc(error: EndpointError) -> str:
    if not error.advice or (error.is_own and not error.own_label):
        return sentence(error.advice or error.label)
    return joined((sentence(error.label), sentence(error.advice)))
