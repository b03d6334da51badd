"""The Model Context Protocol server of `wecom mcp`: the look-ups of the commands as tools of an assistant."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from importlib.metadata import version
from typing import Annotated, Any, Literal, NamedTuple

from mcp.server.mcpserver import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp.types import CallToolResult, TextContent, Tool, ToolAnnotations
from pydantic import Field, ValidationError

from wecom_runtime.callbacks.payload import read
from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.calls.tools import definition, is_allowed, tool_name
from wecom_runtime.clients.tool_calls import call_sync, checked
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidPayloadError, WeComError
from wecom_runtime.language import say
from wecom_runtime.search.kinds import HIT_KINDS

from .calling import completed
from .exits import CommandError, fail
from .lookup import describe, describe_error
from .package import OFFICE, GeneratedPackage
from .results import callback_named, hit_data, word_notes
from .results import find as look_up

MAX_HITS = 15
"""The maximum number of results of each kind in one search: an assistant reads all of them."""
MAX_CALL_TOOLS = 40
"""The maximum number of calls offered as separate tools: an assistant reads the definitions of all of them."""

READ_ONLY = ToolAnnotations(read_only_hint=True, open_world_hint=False)


def _instructions(calls: AllowedCalls | None) -> str:
    text = say(
        "Every call, callback and error code of the WeCom (企业微信) API, as the Python package wecom-client defines "
        "them. Use find with Chinese or English words, then show; write the code from the signature; use check on "
        "payloads that you write, and sample for test data."
    )
    if calls is None or not calls.office:
        return text
    more = say(
        "The tools that run calls run the commands of the gateway, whose names begin with office, and no others."
    )
    return f"{text} {more}"


class AllowedCalls:
    """The calls allowed to an assistant.

    Args:
        client: Returns the client; called at the first call only, so that look-ups need no settings.
        only: Dotted names, paths or patterns of allowed calls; all calls if empty.
        target: The destination of the calls, described to the assistant.
        reads_only: Whether to refuse calls that change something.
        office: Whether the calls are the commands of the gateway.
        files: The folder with files that the assistant may name.
    """

    def __init__(
        self,
        client: Callable[[], Any],
        only: Sequence[str],
        target: str,
        *,
        reads_only: bool = False,
        office: bool = False,
        files: str | None = None,
    ) -> None:
        self._client = client
        self.only = tuple(only)
        self.target = target
        self.reads_only = reads_only
        self.office = office
        self.files = files

    def __repr__(self) -> str:
        return f"<AllowedCalls to {self.target}>"

    def _operations(self, package: GeneratedPackage) -> Endpoints:
        return package.commands if self.office else package.endpoints

    def separate_tools(self, package: GeneratedPackage) -> list[Operation[Any]]:
        """Return the calls to offer as separate tools: the named ones, unless they are too many."""
        if not self.only:
            return []
        named = [one for one in self._operations(package).values() if is_allowed(one, self.only)]
        offered = [one for one in named if one.reads or not self.reads_only]
        return offered if len(offered) <= MAX_CALL_TOOLS else []

    def make(
        self, package: GeneratedPackage, name: str, arguments: Mapping[str, Any] | None, *, reads: bool
    ) -> dict[str, Any]:
        """Run a call.

        Args:
            package: The generated package.
            name: The call.
            arguments: Parameters by wire name.
            reads: Whether to refuse a call that may change something.

        Raises:
            CommandError: The call is not allowed, or settings are missing.
            WeComError: The call failed.
        """
        operation = package.operation(f"{OFFICE}{name.removeprefix(OFFICE)}" if self.office else name)
        if package.is_command(operation) and not self.office:
            fail(say("{call} is a command of the gateway: start the server with --office", call=name))
        if (reads or self.reads_only) and not operation.reads:
            fail(say("{call} may change something; only read-only calls are allowed", call=operation.call))
        operation, parameters = checked(self._operations(package), operation.path, arguments, self.only, self.files)
        client = self._client()
        return call_sync(client, operation, completed(client, operation, parameters))


class CallTool(NamedTuple):
    """A call offered as a separate tool."""

    operation: Operation[Any]
    calls: AllowedCalls
    package: GeneratedPackage

    def definition(self) -> Tool:
        return Tool.model_validate(definition(self.operation, files=self.calls.files is not None))

    def answer(self, arguments: Mapping[str, Any]) -> CallToolResult:
        with tool_errors():
            found = self.calls.make(self.package, self.operation.path, arguments, reads=False)
        text = json.dumps(found, ensure_ascii=False, indent=2)
        return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=found)


class AssistantServer(MCPServer):
    """A server that reports each error in one line, also errors in the arguments of a tool."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.call_tools: dict[str, CallTool] = {}
        """Name -> tool of a call, in addition to the tools that are functions."""

    async def list_tools(self) -> list[Tool]:
        return [*await super().list_tools(), *(one.definition() for one in self.call_tools.values())]

    async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:
        if name in self.call_tools:
            return await asyncio.to_thread(self.call_tools[name].answer, arguments)
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            if not isinstance(error.__cause__, ValidationError):
                raise
            raise ToolError(f"{name}: {_mistakes(error.__cause__)}") from None


def _mistakes(error: ValidationError) -> str:
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors(include_input=False))


@contextmanager
def tool_errors() -> Generator[None, None, None]:
    """Raise errors of the library as tool errors for the assistant; other exceptions are defects and are logged."""
    try:
        yield
    except (CommandError, WeComError) as error:
        raise ToolError(str(error)) from None


def make_server(package: GeneratedPackage, calls: AllowedCalls | None = None) -> MCPServer:
    """Return a server with the look-ups, and with tools that run calls if calls are allowed."""
    # Only warnings and errors are logged, to stderr: stdout belongs to the protocol.
    server = AssistantServer(
        "wecom", instructions=_instructions(calls), version=version("wecom-client"), log_level="WARNING"
    )
    _add_look_ups(server, package)
    _add_checks(server, package)
    if calls is not None:
        _add_calls(server, package, calls)
    return server


_PLURALS = {"reply": "replies"}


def _add_look_ups(server: MCPServer, package: GeneratedPackage) -> None:
    @server.tool(
        description=say(
            "Find calls, callbacks, errors, fields, classes and guides by Chinese or English words, best match first."
        ),
        annotations=READ_ONLY,
    )
    def find(
        text: Annotated[str, Field(description=say("Words, part of a path, a document id or an errcode."))],
    ) -> dict[str, Any]:
        with tool_errors():
            found = look_up(package, text, MAX_HITS)
            rows = [hit_data(package, hit) for hit in found]
        by_kind = {_PLURALS.get(kind, f"{kind}s"): [row for row in rows if row["kind"] == kind] for kind in HIT_KINDS}
        return {**by_kind, "notes": list(word_notes(found))}

    @server.tool(
        description=say(
            "Show one call, callback, reply, type, error code or Python name: signature, fields, limits, rules, "
            "example, official page."
        ),
        annotations=READ_ONLY,
    )
    def show(
        name: Annotated[
            str,
            Field(
                description=say(
                    "A call (path or dotted name), a class, an errcode, a Python name such as CallbackRouter.on, a "
                    "command or a guide."
                )
            ),
        ],
    ) -> dict[str, Any]:
        with tool_errors():
            return describe(package, name.strip())

    @server.tool(
        description=say("Explain an errcode of WeCom: its meaning, the remedy, and whether to repeat the call."),
        annotations=READ_ONLY,
    )
    def explain_error(errcode: Annotated[int, Field(description=say("Such as 40014."))]) -> dict[str, Any]:
        with tool_errors():
            return describe_error(package, errcode)


def _add_checks(server: MCPServer, package: GeneratedPackage) -> None:
    @server.tool(
        description=say("Check a payload against the documentation: list the problems with JSON pointers."),
        annotations=READ_ONLY,
    )
    def check(
        payload: Annotated[
            dict[str, Any] | str,
            Field(
                description=say(
                    "An object, or its text as JSON or (callbacks and replies) XML. Query and body in one object."
                )
            ),
        ],
        direction: Annotated[
            Literal["request", "answer", "callback", "reply"],
            Field(
                description=say("The kind of payload: request or answer of a call, decrypted callback, passive reply.")
            ),
        ],
        name: Annotated[
            str, Field(description=say("The call; for a callback its expected class, which may be left out."))
        ] = "",
    ) -> dict[str, Any]:
        with tool_errors():
            problems = _problems(package, payload, direction, name)
        found = [{"pointer": one.pointer, "kind": one.kind, "message": one.message} for one in problems]
        return {"fits": not found, "problems": found}

    @server.tool(description=say("Return a valid sample of a request, an answer or a callback."), annotations=READ_ONLY)
    def sample(
        name: Annotated[
            str, Field(description=say("A call (path or dotted name), its model, or the class of a callback."))
        ],
        direction: Annotated[
            Literal["request", "answer", ""], Field(description=say("The side of a call; both if left out."))
        ] = "",
    ) -> dict[str, Any]:
        with tool_errors():
            if (callback := callback_named(package, name)) is not None:
                return {"callback": package.samples.data.callback(callback.model.__name__)}
            operation, side = _side_of(package, name)
            wanted = [side or direction] if side or direction else ["request", "answer"]
            makers = {"request": package.samples.request, "answer": package.samples.response}
            return {side: makers[side](operation.path) for side in wanted}


def _side_of(package: GeneratedPackage, name: str) -> tuple[Operation[Any], str]:
    """Return the call of a name, and the side of it if the name is a model's."""
    if name.isidentifier() and name[:1].isupper():
        calls = itertools.chain(package.endpoints.values(), package.commands.values())
        for operation in calls:  # compares references, so that no model is loaded
            if side := operation.side_with(name):
                return operation, side
        fail(say("there is no callback or model {name}; search with find", name=name))
    return package.operation(name), ""


def _problems(package: GeneratedPackage, payload: Mapping[str, Any] | str, direction: str, name: str) -> list[Problem]:
    if direction == "reply":
        return package.validator.reply(payload)
    if direction == "callback":
        return _problems_of_callback(package, payload, name)
    if not name:
        fail(say("name the call of this {direction}", direction=direction))
    validate = package.validator.request if direction == "request" else package.validator.response
    return validate(package.operation(name).path, _object(payload), unknown="report")


def _problems_of_callback(package: GeneratedPackage, payload: Mapping[str, Any] | str, name: str) -> list[Problem]:
    if name:
        wanted = callback_named(package, name)
        if wanted is None:
            fail(say("there is no callback {name}; search with find", name=name))
        try:
            found = package.callbacks.find(read(payload)[0])
        except InvalidPayloadError:
            found = wanted  # the check below reports the problem
        if found is None or found.reference != wanted.reference:
            actual = say("an unknown callback") if found is None else found.model.__name__
            selects = ", ".join(f"{key}={value}" for key, value in wanted.selects.items())
            message = say(
                "this is {actual}; {name} is selected by {selects}",
                actual=actual,
                name=wanted.model.__name__,
                selects=selects,
            )
            return [Problem("", "enum", message)]
    return package.validator.callback(payload, unknown="report")


def _object(payload: Mapping[str, Any] | str) -> Mapping[str, Any]:
    if not isinstance(payload, str):
        return payload
    try:
        data = decode_json(payload)
    except ValueError as error:
        fail(say("the payload is not JSON: {error}", error=error))
    if not isinstance(data, dict):
        fail(say("the payload is not a JSON object"))
    return data


def _call_text() -> str:
    return say('The path or dotted name of a call: "/cgi-bin/user/get", "user.get".')


def _arguments_text() -> str:
    return say("Parameters by wire name; a file is {example}.", example='{"filename": …, "text": …}')


def _add_calls(server: AssistantServer, package: GeneratedPackage, calls: AllowedCalls) -> None:
    """Add the tools that call WeCom: one for each named call, and two for all allowed calls."""
    server.call_tools.update(
        (tool_name(operation), CallTool(operation, calls, package)) for operation in calls.separate_tools(package)
    )
    sentences = (
        say("Calls go to {target}.", target=calls.target),
        say('It runs commands of the gateway, such as "office.todo.list".') if calls.office else "",
        say("Only: {names}.", names=", ".join(calls.only)) if calls.only else "",
        say("Secrets in the answer are hidden."),
        say("A file may also be the path of one in the folder of files.") if calls.files is not None else "",
    )
    more = " ".join(filter(None, sentences))

    @server.tool(
        description=f"{say('Run a read-only call.')} {more}",
        annotations=ToolAnnotations(read_only_hint=True, open_world_hint=True),
    )
    def read_call(
        name: Annotated[str, Field(description=_call_text())],
        arguments: Annotated[dict[str, Any] | None, Field(description=_arguments_text())] = None,
    ) -> dict[str, Any]:
        with tool_errors():
            return calls.make(package, name, arguments, reads=True)

    if calls.reads_only:
        return

    @server.tool(
        description=f"{say('Run a call.')} {more}",
        annotations=ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=True),
    )
    def call(
        name: Annotated[str, Field(description=_call_text())],
        arguments: Annotated[dict[str, Any] | None, Field(description=_arguments_text())] = None,
    ) -> dict[str, Any]:
        with tool_errors():
            return calls.make(package, name, arguments, reads=False)
