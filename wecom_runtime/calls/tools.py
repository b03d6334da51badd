"""Calls as tools of language models: tool definitions, tool names, and files in arguments."""

from __future__ import annotations

import base64
import binascii
import os
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, cast

from wecom_runtime.data.json_schema import SchemaMaker
from wecom_runtime.data.rules import rule_text
from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.http.multipart import Upload
from wecom_runtime.language import described, described_call, first_clause, language, say, use_language
from wecom_runtime.suggestions import did_you_mean

if TYPE_CHECKING:
    from wecom_runtime.data.records import FieldRule

    from .signing import ComputedParameter

ToolFormat: TypeAlias = Literal["mcp", "openai", "anthropic"]
"""The format of a tool definition: Model Context Protocol, or the API of a language model."""


class ToolOperation(Protocol):
    """The attributes of an `Operation` that a tool definition needs."""

    path: str
    call: str
    title: str
    deprecated: str | None
    upload: str | None
    files: tuple[str, ...]
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
    def summary(self) -> str: ...
    @property
    def request(self) -> type[Any]: ...


MAX_DESCRIPTION = 1024
"""The longest description of a tool that OpenAI and compatible services accept, in characters."""
_MIN_SAME_NAME = 4
"""The smallest number of rules "text is required if msgtype is text" that one sentence replaces."""


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


def _title(operation: ToolOperation) -> str:
    """Return the official title in Chinese, or else the first clause of the summary."""
    return operation.title if language() == "zh" else first_clause(operation.summary)


def _hints(operation: ToolOperation) -> dict[str, Any]:
    """Return the annotations of the Model Context Protocol, by which hosts ask a person before a harmful call."""
    return {
        "title": _title(operation),
        "readOnlyHint": operation.effect == "read",
        "destructiveHint": operation.effect == "change",
        "idempotentHint": operation.idempotent,
        "openWorldHint": True,
    }


def definition(
    operation: ToolOperation,
    form: ToolFormat = "mcp",
    language: str = "",
    *,
    files: bool = False,
    kinds: Collection[str] | None = None,
) -> dict[str, Any]:
    """Return a call as a tool; see `Operation.tool`. With `files`, a file may be a path."""
    with use_language(language):
        schema = _parameters(operation, files)
        rules: Sequence[FieldRule] = operation.request.__rules__
        if kinds is not None:
            schema, rules = _of_kinds(operation, schema, kinds)
        name, text = tool_name(operation), _description(operation, rules)
        title, hints = _title(operation), _hints(operation)
    if form == "mcp":
        details = {"title": title, "description": text, "inputSchema": schema}
        return {"name": name, **details, "annotations": hints}
    if form == "openai":
        return {"type": "function", "function": {"name": name, "description": text, "parameters": schema}}
    if form == "anthropic":
        return {"name": name, "description": text, "input_schema": schema}
    raise InvalidArgumentError(say('form= is "mcp", "openai" or "anthropic", not {form!r}', form=form))


class ServiceTools:
    """The commands of services as tools of language models.

    Args:
        operations: The commands by their paths.
    """

    def __init__(self, operations: Mapping[str, ToolOperation]) -> None:
        self._operations = operations

    def definitions(
        self,
        services: Iterable[str] | None = None,
        *,
        only_reading: bool = True,
        form: ToolFormat = "mcp",
        language: str = "",
        files: bool = False,
    ) -> list[dict[str, Any]]:
        """Return the commands of the gateway as tools of language models; `run_tool` runs one with an `OfficeClient`.

        Args:
            services: The services, such as "todo" and "doc"; all if left out.
            only_reading: Whether to leave out the commands that add, change or delete something.
            form: The format: "mcp" (Model Context Protocol), "openai" or "anthropic".
            language: The language of the descriptions, "zh" or "en"; by default that of `WECOM_LANG` or the locale.
            files: Whether a file may be a path, for `run_tool(…, files=FOLDER)`.

        Raises:
            InvalidArgumentError: There is no such service or format.
        """
        known = dict.fromkeys(operation.service for operation in self._operations.values())
        wanted = list(known) if services is None else list(services)
        for service in wanted:
            if service not in known:
                raise InvalidArgumentError(
                    say("there is no service {name}{near}", name=service, near=did_you_mean(service, list(known)))
                )
        found = [one for one in self._operations.values() if one.service in wanted and (one.reads or not only_reading)]
        return [definition(one, form, language, files=files) for one in found]


def _description(operation: ToolOperation, rules: Sequence[FieldRule]) -> str:
    """Return the summary of a call, the rules between its parameters, and as many notes as fit."""
    texts = described_call(operation.package, operation.path)
    summary = texts.get("summary", operation.summary)
    deprecated = texts.get("deprecated", operation.deprecated)
    lines = [
        say("{summary} ({title})", title=operation.title, summary=summary),
        say("Deprecated: {why}", why=deprecated) if deprecated else "",
        *(say("{rule}.", rule=text) for text in _rule_texts(rules)),
        *texts.get("notes", ()),
    ]
    fitting: list[str] = []
    for line in filter(None, lines):
        if sum(map(len, fitting)) + len(fitting) + len(line) <= MAX_DESCRIPTION:
            fitting.append(line)
    return "\n".join(fitting)


def _rule_texts(rules: Sequence[FieldRule]) -> Iterator[str]:
    """Yield rules in words; one text stands for the rules of parameters that are named like the selected value."""
    same = [rule for rule in rules if rule.kind == "requires" and rule.fields == (*rule.when.values(),)]
    selecting = {name for rule in same for name in rule.when}
    is_combined = len(same) >= _MIN_SAME_NAME and len(selecting) == 1
    if is_combined:
        yield say("the parameter that is named like the value of {name} is required", name=", ".join(selecting))
    yield from (rule_text(rule) for rule in rules if not (is_combined and rule in same))


def _of_kinds(
    operation: ToolOperation, schema: dict[str, Any], kinds: Collection[str]
) -> tuple[dict[str, Any], Sequence[FieldRule]]:
    """Return the schema and the rules for some values of the selecting parameter, such as `msgtype`.

    Raises:
        InvalidArgumentError: The call has no such parameter, or the parameter has no such value.
    """
    rules: Sequence[FieldRule] = operation.request.__rules__
    parameters: dict[str, dict[str, set[str]]] = {}
    for rule in rules:
        if rule.kind == "requires" and len(rule.when) == 1:
            [(name, value)] = rule.when.items()
            if value in schema["properties"].get(name, {}).get("enum", ()):
                parameters.setdefault(name, {}).setdefault(value, set()).update(rule.fields)
    if not parameters:
        raise InvalidArgumentError(
            say("client.{call} has no parameter that selects others: leave out kinds=", call=operation.call),
            endpoint=operation.path,
        )
    selecting, by_value = max(parameters.items(), key=lambda item: len(item[1]))
    known: list[str] = schema["properties"][selecting]["enum"]
    for kind in kinds:
        if kind not in known:
            near = did_you_mean(kind, known)
            raise InvalidArgumentError(
                say(
                    "{name} of client.{call} has no value {kind!r}{near}",
                    name=selecting,
                    call=operation.call,
                    kind=kind,
                    near=near,
                ),
                endpoint=operation.path,
                path=f"/{selecting}",
            )
    kept = set[str]().union(*(by_value.get(kind, set()) for kind in kinds))
    dropped = set[str]().union(*by_value.values()) - kept
    properties = {name: value for name, value in schema["properties"].items() if name not in dropped}
    properties[selecting] = {**properties[selecting], "enum": [one for one in known if one in kinds]}
    smaller = {**schema, "properties": properties}
    smaller["required"] = [name for name in schema.get("required", ()) if name not in dropped]
    left = [rule for rule in rules if rule.when.get(selecting, "") in ("", *kinds) and not dropped & {*rule.fields}]
    return _without_unused(smaller), left


def _without_unused(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema with only those definitions that it refers to."""
    definitions: dict[str, Any] = schema.pop("$defs", {})
    used: dict[str, Any] = {}
    waiting: list[Any] = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            values = cast("dict[str, Any]", node)
            name = str(values.get("$ref", "")).rpartition("/")[2]
            if name in definitions and name not in used:
                used[name] = definitions[name]
                waiting.append(definitions[name])
            waiting += values.values()
        elif isinstance(node, list):
            waiting += node
    return {**schema, "$defs": {name: used[name] for name in definitions if name in used}} if used else schema


def _parameters(operation: ToolOperation, files: bool) -> dict[str, Any]:
    """Return the JSON Schema of the parameters, without computed ones."""
    made = [parameter.name for parameter in operation.computed]
    optional = [name for name in (operation.agent, operation.upload) if name]
    maker = SchemaMaker(lenient=False, describe=described, terse=True)
    schema = maker.parameters(operation.request, optional, made)
    if operation.upload:
        properties = schema["properties"]
        said = properties.get(operation.upload, {}).get("description", "")
        properties[operation.upload] = {**_file_schema(files), **({"description": said} if said else {})}
        schema["required"] = [*schema.get("required", ()), operation.upload]
    definitions = maker.definitions()
    for path in operation.files:
        _describe_file(schema, definitions, path, files)
    return {**schema, "$defs": definitions} if definitions else schema


def _describe_file(schema: dict[str, Any], definitions: Mapping[str, dict[str, Any]], path: str, files: bool) -> None:
    """Give the file at a path of parameters its schema."""
    name, _, rest = path.partition(".")
    known = schema["properties"][name]
    if not rest:
        said = known.get("description")
        schema["properties"][name] = {**_file_schema(files), **({"description": said} if said else {})}
        return
    inner = known.get("items", known)
    _describe_file(
        definitions[inner["$ref"].rpartition("/")[2]] if "$ref" in inner else inner, definitions, rest, files
    )


def _file_schema(files: bool) -> dict[str, Any]:
    """Return the schema of a file; with `files`, it may be a path, too."""
    content: dict[str, Any] = {
        "type": "object",
        "properties": {
            "filename": {"type": "string", "description": say("The name, such as report.txt.")},
            "text": {"type": "string", "description": say("The content, if it is text.")},
            "base64": {"type": "string", "description": say("The content in Base64, if it is not text.")},
        },
        "required": ["filename"],
        "additionalProperties": False,
    }
    if not files:
        return content
    path = {"type": "string", "description": say("Or the path of a file that you may upload, such as report.txt.")}
    return {"anyOf": [content, path]}


def with_files(
    operation: ToolOperation, arguments: Mapping[str, Any], folder: str | os.PathLike[str] | None = None
) -> dict[str, Any]:
    """Return the arguments of a tool as parameters of its call: a file in JSON becomes an `Upload`.

    Args:
        operation: The call.
        arguments: The arguments from the language model.
        folder: The folder with the files that a model may name; it may name no files if left out.

    Raises:
        InvalidArgumentError: A file does not have the form of the tool definition, or is not in the folder.
    """
    given = dict(arguments)
    for path in (*operation.files, *([operation.upload] if operation.upload else ())):
        name, _, rest = path.partition(".")
        if given.get(name) is not None:
            given[name] = _with_file(operation, given[name], rest, f"/{name}", folder)
    return given


def _with_file(operation: ToolOperation, value: Any, path: str, pointer: str, folder: Any) -> Any:
    if not path:
        return _upload(operation, value, pointer, folder)
    if isinstance(value, list):
        items: list[Any] = value
        return [_with_file(operation, item, path, f"{pointer}/{index}", folder) for index, item in enumerate(items)]
    name, _, rest = path.partition(".")
    if isinstance(value, Mapping) and (inner := cast("Mapping[str, Any]", value)).get(name) is not None:
        return {**inner, name: _with_file(operation, inner[name], rest, f"{pointer}/{name}", folder)}
    return value


def _upload(operation: ToolOperation, given: Any, pointer: str, folder: str | os.PathLike[str] | None) -> Upload:
    if isinstance(given, str) and folder is not None:
        return _file_in(operation, given, pointer, Path(folder))
    if isinstance(given, Mapping) and isinstance(given.get("filename"), str):
        text, encoded = given.get("text"), given.get("base64")
        if isinstance(text, str) and encoded is None:
            return Upload(text.encode("utf-8", "surrogatepass"), filename=given["filename"])
        if isinstance(encoded, str) and text is None:
            try:
                content = base64.b64decode(encoded, validate=True)
            except (binascii.Error, ValueError):
                content = None
            if content is not None:
                return Upload(content, filename=given["filename"])
    raise InvalidArgumentError(
        say(
            "client.{call}: {name} is a file: pass filename, and its content as text or as base64",
            call=operation.call,
            name=pointer.rpartition("/")[2],
        ),
        endpoint=operation.path,
        path=pointer,
    )


def _file_in(operation: ToolOperation, name: str, pointer: str, folder: Path) -> Upload:
    """Return a file of the folder that the program allows.

    Links are followed first, so that none of them leads out of the folder.
    """
    found: Path | None = None
    try:
        base = folder.resolve()
        path = (base / name).resolve()
        if path.is_relative_to(base) and path.is_file():
            found = path
    except (OSError, ValueError, RuntimeError):  # a null byte, a loop of links
        pass
    if found is None:
        raise InvalidArgumentError(
            say("client.{call}: {name} is no file in the folder of files", call=operation.call, name=repr(name)),
            endpoint=operation.path,
            path=pointer,
        )
    return Upload(found, filename=found.name)
