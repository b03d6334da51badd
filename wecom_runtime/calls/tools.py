"""Calls as tools of language models: tool definitions, tool names, and files in arguments."""

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
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from .signing import ComputedParameter

ToolFormat: TypeAlias = Literal["mcp", "openai", "anthropic"]
"""The format of a tool definition: Model Context Protocol, or the API of a language model."""


class ToolOperation(Protocol):
    """The attributes of an `Operation` that a tool definition needs."""

    path: str
    call: str
    title: str
    summary: str
    deprecated: str | None
    upload: str | None
    agent: str | None
    computed: tuple[ComputedParameter, ...]
    idempotent: bool
    reads: bool

    @property
    def service(self) -> str: ...
    @property
    def effect(self) -> Literal["read", "add", "change"]: ...
    @property
    def package(self) -> str: ...
    @property
    def request(self) -> type[Any]: ...


def tool_name(operation: ToolOperation) -> str:
    """Return the tool name of a call, such as "user-get". Dots are not allowed in tool names."""
    return operation.call.replace(".", "-")


def is_named(operation: ToolOperation, pattern: str) -> bool:
    """Return whether a pattern such as "user.get*" matches the dotted name, the path or the tool name of a call."""
    names = (operation.call, operation.path, tool_name(operation))
    return any(fnmatchcase(name, pattern.removeprefix("client.")) for name in names)


def is_allowed(operation: ToolOperation, only: Iterable[str]) -> bool:
    """Return whether a call matches one of the patterns, or there are no patterns."""
    patterns = list(only)
    return not patterns or any(is_named(operation, pattern) for pattern in patterns)


def _hints(operation: ToolOperation) -> dict[str, Any]:
    """Return the annotations of the Model Context Protocol, by which hosts ask a person before a harmful call."""
    return {
        "title": operation.title,
        "readOnlyHint": operation.effect == "read",
        "destructiveHint": operation.effect == "change",
        "idempotentHint": operation.idempotent,
        "openWorldHint": True,
    }


def definition(operation: ToolOperation, form: ToolFormat = "mcp", language: str = "") -> dict[str, Any]:
    """Return a call as a tool; see `Operation.tool`."""
    with use_language(language):
        name, text, schema = tool_name(operation), _description(operation), _parameters(operation)
    if form == "mcp":
        details = {"title": operation.title, "description": text, "inputSchema": schema}
        return {"name": name, **details, "annotations": _hints(operation)}
    if form == "openai":
        return {"type": "function", "function": {"name": name, "description": text, "parameters": schema}}
    if form == "anthropic":
        return {"name": name, "description": text, "input_schema": schema}
    raise InvalidArgumentError(say('form= is "mcp", "openai" or "anthropic", not {form!r}', form=form))


def tools_of(
    operations: Mapping[str, ToolOperation],
    services: Iterable[str] | None = None,
    *,
    only_reading: bool = True,
    form: ToolFormat = "mcp",
    language: str = "",
) -> list[dict[str, Any]]:
    """Return the commands of services as tools; see `wecom_client.office_tools`.

    Raises:
        InvalidArgumentError: There is no such service or format.
    """
    known = dict.fromkeys(operation.service for operation in operations.values())
    wanted = list(known) if services is None else list(services)
    for service in wanted:
        if service not in known:
            raise InvalidArgumentError(
                say("there is no service {name}{near}", name=service, near=did_you_mean(service, list(known)))
            )
    found = [one for one in operations.values() if one.service in wanted and (one.reads or not only_reading)]
    return [definition(one, form, language) for one in found]


def _description(operation: ToolOperation) -> str:
    """Return the summary of a call, the rules between its parameters, and its notes."""
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


def _parameters(operation: ToolOperation) -> dict[str, Any]:
    """Return the JSON Schema of the parameters, without computed ones."""
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
            "filename": {"type": "string", "description": say("The name, such as report.txt.")},
            "text": {"type": "string", "description": say("The content, if it is text.")},
            "base64": {"type": "string", "description": say("The content in Base64, if it is not text.")},
        },
        "required": ["filename"],
        "additionalProperties": False,
    }


def with_file(operation: ToolOperation, arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of a tool as parameters of its call: a file in JSON becomes an `Upload`.

    Raises:
        InvalidArgumentError: The file does not have the form of the tool definition.
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
