"""The server of the Model Context Protocol behind `wecom mcp`: the commands' look-ups as tools of an assistant."""

from __future__ import annotations

import asyncio
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
from wecom_runtime.calls.tools import is_allowed, tool_name
from wecom_runtime.clients.tool_calls import checked, made
from wecom_runtime.data.problems import Problem
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import InvalidPayloadError, WeComError
from wecom_runtime.language import say
from wecom_runtime.search.kinds import HIT_KINDS

from .calling import completed
from .lookup import callback_named, describe, describe_error, notes_on, plain
from .lookup import find as look_up
from .tools import Stop, Tools, stop

MOST = 15
"""How many of each kind one search gives: an assistant reads all of them."""
MOST_OWN = 40
"""So many calls are tools of their own at most: an assistant reads the definitions of all of them."""

LOOKS_UP = ToolAnnotations(read_only_hint=True, open_world_hint=False)


def _instructions() -> str:
    return say(
        "WeCom (企业微信) as the Python package wecom-client knows it: every call, callback and error code of its API. "
        "find by Chinese or English words, show what is found, write the code with its signature, check payloads that "
        "you write, take sample for tests."
    )


class Calls:
    """The calls that an assistant may make.

    Args:
        client: Returns the client that makes them; asked with the first call, so that look-ups need no settings.
        only: Dotted names or paths, or patterns of them; all calls if empty.
        target: Where the calls go, for the assistant to know.
        reads_only: Calls that change something are not made.
    """

    def __init__(
        self, client: Callable[[], Any], only: Sequence[str], target: str, *, reads_only: bool = False
    ) -> None:
        self._client = client
        self.only = tuple(only)
        self.target = target
        self.reads_only = reads_only

    def __repr__(self) -> str:
        return f"<calls to {self.target}>"

    def own(self, tools: Tools) -> list[Operation[Any]]:
        """Return the calls that are tools of their own: those that are named, where they are not too many to read."""
        if not self.only:
            return []
        named = [one for one in tools.endpoints.values() if is_allowed(one, self.only)]
        offered = [one for one in named if one.reads or not self.reads_only]
        return offered if len(offered) <= MOST_OWN else []

    def make(self, tools: Tools, name: str, arguments: Mapping[str, Any] | None, *, reads: bool) -> dict[str, Any]:
        """Make a call.

        Args:
            tools: The package.
            name: The call.
            arguments: Parameters by wire name.
            reads: Make it only if it reads.

        Raises:
            Stop: It is not allowed, or there are no settings.
            WeComError: As by the call itself.
        """
        operation = tools.operation(name)
        if (reads or self.reads_only) and not operation.reads:
            stop(say("{call} may change something, and only calls that read are made here", call=operation.call))
        operation, parameters = checked(tools.endpoints, operation.path, arguments, self.only)
        client = self._client()
        return made(client, operation, completed(client, operation, parameters))


class Own(NamedTuple):
    """A call that is a tool of its own."""

    operation: Operation[Any]
    calls: Calls
    tools: Tools

    def definition(self) -> Tool:
        return Tool.model_validate(self.operation.tool())

    def answer(self, arguments: Mapping[str, Any]) -> CallToolResult:
        with told():
            found = self.calls.make(self.tools, self.operation.path, arguments, reads=False)
        text = json.dumps(found, ensure_ascii=False, indent=2)
        return CallToolResult(content=[TextContent(type="text", text=text)], structured_content=found)


class AssistantServer(MCPServer):
    """A server whose errors are one line, those in the arguments of a tool, too."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        self.own: dict[str, Own] = {}
        """Name -> tool, beside those that are functions."""

    async def list_tools(self) -> list[Tool]:
        return [*await super().list_tools(), *(one.definition() for one in self.own.values())]

    async def call_tool(self, name: str, arguments: dict[str, Any], context: Any = None) -> Any:
        if name in self.own:
            return await asyncio.to_thread(self.own[name].answer, arguments)
        try:
            return await super().call_tool(name, arguments, context)
        except ToolError as error:
            if not isinstance(error.__cause__, ValidationError):
                raise
            raise ToolError(f"{name}: {_mistakes(error.__cause__)}") from None


def _mistakes(error: ValidationError) -> str:
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors(include_input=False))


@contextmanager
def told() -> Generator[None, None, None]:
    """Raise errors of the library as the assistant is told of them; anything else is a defect and is logged."""
    try:
        yield
    except (Stop, WeComError) as error:
        raise ToolError(str(error)) from None


def make_server(tools: Tools, calls: Calls | None = None) -> MCPServer:
    """A server with the look-ups, and with tools that call where calls are allowed."""
    # Nothing below WARNING is logged, and that to stderr: stdout belongs to the protocol.
    server = AssistantServer(
        "wecom", instructions=_instructions(), version=version("wecom-client"), log_level="WARNING"
    )
    _add_look_ups(server, tools)
    _add_checks(server, tools)
    if calls is not None:
        _add_calls(server, tools, calls)
    return server


def _add_look_ups(server: MCPServer, tools: Tools) -> None:
    @server.tool(
        description=say(
            "Find calls, callbacks, error codes and fields of WeCom by Chinese or English words, the best first."
        ),
        annotations=LOOKS_UP,
    )
    def find(
        text: Annotated[str, Field(description=say("Words, a part of a path, a document id or an errcode."))],
    ) -> dict[str, Any]:
        with told():
            found = look_up(tools, text, MOST)
            rows = [plain(tools, hit) for hit in found]
        by_kind = {f"{kind}s": [row for row in rows if row["kind"] == kind] for kind in HIT_KINDS}
        return {**by_kind, "notes": list(notes_on(found))}

    @server.tool(
        description=say(
            "Show one call, callback or error code: Python signature, fields, limits, rules, example, official page."
        ),
        annotations=LOOKS_UP,
    )
    def show(
        name: Annotated[
            str, Field(description=say("A call (path or dotted name), a callback's class, or an errcode."))
        ],
    ) -> dict[str, Any]:
        with told():
            return describe(tools, name.strip())

    @server.tool(
        description=say("Explain an errcode of WeCom: what it means, what to do, whether to send the call again."),
        annotations=LOOKS_UP,
    )
    def explain_error(errcode: Annotated[int, Field(description=say("Such as 40014."))]) -> dict[str, Any]:
        with told():
            return describe_error(tools, errcode)


def _add_checks(server: MCPServer, tools: Tools) -> None:
    @server.tool(
        description=say("Check a payload against the documentation: problems with JSON pointers, none if it fits."),
        annotations=LOOKS_UP,
    )
    def check(
        payload: Annotated[
            dict[str, Any] | str,
            Field(
                description=say(
                    "An object; or its text, JSON or (callbacks and replies) XML. Query and body in one object."
                )
            ),
        ],
        direction: Annotated[
            Literal["request", "answer", "callback", "reply"],
            Field(
                description=say("What the payload is: of a call, or a decrypted callback, or a passive reply to one.")
            ),
        ],
        name: Annotated[
            str, Field(description=say("The call; or the class that a callback should be of, which may be left out."))
        ] = "",
    ) -> dict[str, Any]:
        with told():
            problems = _problems(tools, payload, direction, name)
        found = [{"pointer": one.pointer, "kind": one.kind, "message": one.message} for one in problems]
        return {"fits": not found, "problems": found}

    @server.tool(description=say("Give a request, an answer or a callback that is valid."), annotations=LOOKS_UP)
    def sample(
        name: Annotated[str, Field(description=say("A call (path or dotted name), its model, or a callback's class."))],
        direction: Annotated[
            Literal["request", "answer", ""], Field(description=say("Which side of a call; both if left out."))
        ] = "",
    ) -> dict[str, Any]:
        with told():
            if (callback := callback_named(tools, name)) is not None:
                return {"callback": tools.samples.data.callback(callback.model.__name__)}
            operation, side = _side_of(tools, name)
            wanted = [side or direction] if side or direction else ["request", "answer"]
            makers = {"request": tools.samples.request, "answer": tools.samples.response}
            return {side: makers[side](operation.path) for side in wanted}


def _side_of(tools: Tools, name: str) -> tuple[Operation[Any], str]:
    """The call that a name means, and which side of it, if the name is that of a model."""
    if name.isidentifier() and name[:1].isupper():
        for operation in tools.endpoints.values():  # by their references: nothing is loaded for a name
            if side := operation.side_with(name):
                return operation, side
        stop(say("there is no callback and no model of a call {name}; find searches", name=name))
    return tools.operation(name), ""


def _problems(tools: Tools, payload: Mapping[str, Any] | str, direction: str, name: str) -> list[Problem]:
    if direction == "reply":
        return tools.validator.reply(payload)
    if direction == "callback":
        return _problems_of_callback(tools, payload, name)
    if not name:
        stop(say("of which call is it the {direction}? name it", direction=direction))
    look = tools.validator.request if direction == "request" else tools.validator.response
    return look(tools.operation(name).path, _object(payload))


def _problems_of_callback(tools: Tools, payload: Mapping[str, Any] | str, name: str) -> list[Problem]:
    if name:
        wanted = callback_named(tools, name)
        if wanted is None:
            stop(say("there is no callback {name}; find searches", name=name))
        try:
            found = tools.callbacks.find(read(payload)[0])
        except InvalidPayloadError:
            found = wanted  # the check below says what is wrong with it
        if found is None or found.reference != wanted.reference:
            taken = say("no callback that is known") if found is None else found.model.__name__
            selects = ", ".join(f"{key}={value}" for key, value in wanted.selects.items())
            message = say(
                "it is {taken}; {name} is selected by {selects}",
                taken=taken,
                name=wanted.model.__name__,
                selects=selects,
            )
            return [Problem("", "enum", message)]
    return tools.validator.callback(payload)


def _object(payload: Mapping[str, Any] | str) -> Mapping[str, Any]:
    if not isinstance(payload, str):
        return payload
    try:
        data = decode_json(payload)
    except ValueError as error:
        stop(say("the payload is not JSON: {error}", error=error))
    if not isinstance(data, dict):
        stop(say("the payload is no JSON object"))
    return data


def _call_text() -> str:
    return say('A call as path or dotted name: "/cgi-bin/user/get", "user.get".')


def _arguments_text() -> str:
    return say("Parameters by their wire names; a file is {example}.", example='{"filename": …, "text": …}')


def _add_calls(server: AssistantServer, tools: Tools, calls: Calls) -> None:
    """Add the tools that call WeCom: those that are named, and two for whatever else is allowed."""
    server.own.update((tool_name(operation), Own(operation, calls, tools)) for operation in calls.own(tools))
    sentences = (
        say("It goes to {target}.", target=calls.target),
        say("Only: {names}.", names=", ".join(calls.only)) if calls.only else "",
        say("Secrets in the answer are hidden."),
    )
    more = " ".join(filter(None, sentences))

    @server.tool(
        description=f"{say('Make a call that only reads.')} {more}",
        annotations=ToolAnnotations(read_only_hint=True, open_world_hint=True),
    )
    def read_call(
        name: Annotated[str, Field(description=_call_text())],
        arguments: Annotated[dict[str, Any] | None, Field(description=_arguments_text())] = None,
    ) -> dict[str, Any]:
        with told():
            return calls.make(tools, name, arguments, reads=True)

    if calls.reads_only:
        return

    @server.tool(
        description=f"{say('Make a call.')} {more}",
        annotations=ToolAnnotations(read_only_hint=False, destructive_hint=True, open_world_hint=True),
    )
    def call(
        name: Annotated[str, Field(description=_call_text())],
        arguments: Annotated[dict[str, Any] | None, Field(description=_arguments_text())] = None,
    ) -> dict[str, Any]:
        with told():
            return calls.make(tools, name, arguments, reads=False)
