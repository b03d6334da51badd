"""Calls as tools of language models: their definitions, and the files and names in them."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias

from wecom_runtime.data.constraints import rule_text
from wecom_runtime.data.json_schema import SchemaMaker
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.http.multipart import Upload
from wecom_runtime.language import described, described_call, say, use_language

if TYPE_CHECKING:
    from .signing import ComputedParameter

ToolFormat: TypeAlias = Literal["mcp", "openai", "anthropic"]
"""How a tool is written down: as the Model Context Protocol has it, or as the APIs of language models do."""


class Tellable(Protocol):
    """What is told of a call: an `Operation`."""

    path: str
    call: str
    title: str
    summary: str
    deprecated: str | None
    upload: str | None
    agent: str | None
    computed: tuple[ComputedParameter, ...]
    idempotent: bool

    @property
    def effect(self) -> Literal["read", "add", "change"]: ...
    @property
    def package(self) -> str: ...
    @property
    def request(self) -> type[Any]: ...


def tool_name(operation: Tellable) -> str:
    """Return the name of a call as a tool: "user-get". Points are not allowed in such names."""
    return operation.call.replace(".", "-")


def is_named(operation: Tellable, pattern: str) -> bool:
    """Return whether a pattern such as "user.get*" means a call, by its dotted name, its path or its name as a tool."""
    names = (operation.call, operation.path, tool_name(operation))
    return any(fnmatchcase(name, pattern.removeprefix("client.")) for name in names)


def is_allowed(operation: Tellable, only: Iterable[str]) -> bool:
    """Return whether a call is among those that patterns name; all are where there is no pattern."""
    patterns = list(only)
    return not patterns or any(is_named(operation, pattern) for pattern in patterns)


def _hints(operation: Tellable) -> dict[str, Any]:
    """Return what the Model Context Protocol tells hosts, so that they ask a person before what may do harm."""
    return {
        "title": operation.title,
        "readOnlyHint": operation.effect == "read",
        "destructiveHint": operation.effect == "change",
        "idempotentHint": operation.idempotent,
        "openWorldHint": True,
    }


def definition(operation: Tellable, form: ToolFormat = "mcp", language: str = "") -> dict[str, Any]:
    """Return a call as a tool; see `Operation.tool`."""
    with use_language(language):
        name, text, schema = tool_name(operation), _description(operation), _parameters(operation)
    if form == "mcp":
        described_so = {"title": operation.title, "description": text, "inputSchema": schema}
        return {"name": name, **described_so, "annotations": _hints(operation)}
    if form == "openai":
        return {"type": "function", "function": {"name": name, "description": text, "parameters": schema}}
    if form == "anthropic":
        return {"name": name, "description": text, "input_schema": schema}
    raise InvalidArgumentError(say('form= is "mcp", "openai" or "anthropic", not {form!r}', form=form))


def _description(operation: Tellable) -> str:
    """Return what the call does, what it asks for together, and what is to be known of it."""
    texts = described_call(operation.package, operation.path)
    summary = texts.get("summary", operation.summary)
    deprecated = texts.get("deprecated", operation.deprecated)
    lines = [
        say("{title}: {summary}", title=operation.title, summary=summary),
        *(say("{rule}.", rule=rule_text(rule)) for rule in operation.request.__rules__),
        *texts.get("notes", ()),
        say("Deprecated: {why}", why=deprecated) if deprecated else "",
    ]
    return "\n".join(filter(None, lines))


def _parameters(operation: Tellable) -> dict[str, Any]:
    """Return the JSON Schema of the parameters without those that the client makes itself."""
    made = [parameter.name for parameter in operation.computed]
    optional = [name for name in (operation.agent, operation.upload) if name]
    maker = SchemaMaker(lenient=False, describe=described, terse=True)
    schema = maker.parameters(operation.request, optional, made)
    if operation.upload:
        properties = schema["properties"]
        said = properties.get(operation.upload, {}).get("description", "")
        properties[operation.upload] = {**_file_schema(), **({"description": said} if said else {})}
        schema["required"] = [*schema.get("required", ()), operation.upload]
    definitions = maker.definitions()
    return {**schema, "$defs": definitions} if definitions else schema


def _file_schema() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {
            "filename": {"type": "string", "description": say("Its name, such as report.txt.")},
            "text": {"type": "string", "description": say("Its content, where that is text.")},
            "base64": {"type": "string", "description": say("Its content in Base64, where that is no text.")},
        },
        "required": ["filename"],
        "additionalProperties": False,
    }


def with_file(operation: Tellable, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return arguments of a tool as parameters of its call: a file that was written down becomes one.

    Raises:
        InvalidArgumentError: The file is not written as the definition of the tool says.
    """
    name = operation.upload
    if not name or name not in arguments:
        return dict(arguments)
    given = arguments[name]
    if isinstance(given, Mapping) and isinstance(given.get("filename"), str):
        text, encoded = given.get("text"), given.get("base64")
        if isinstance(text, str) and encoded is None:
            return {**arguments, name: Upload(text.encode("utf-8", "surrogatepass"), filename=given["filename"])}
        if isinstance(encoded, str) and text is None:
            try:
                content = base64.b64decode(encoded, validate=True)
            except (binascii.Error, ValueError):
                content = None
            if content is not None:
                return {**arguments, name: Upload(content, filename=given["filename"])}
    raise InvalidArgumentError(
        say(
            "client.{call}: {name} is a file: pass filename, and its content as text or as base64",
            call=operation.call,
            name=name,
        ),
        endpoint=operation.path,
        path=f"/{name}",
    )
