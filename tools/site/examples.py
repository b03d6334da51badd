"""The example of a call as synchronous and asynchronous Python, JSON and a command line."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from codegen.model.api import Endpoint
from codegen.python.names import Call
from codegen.python.source import literal

_HOST = "https://qyapi.weixin.qq.com"
_WIDTH = 100
_FILE = "report.pdf"


def python(call: Call) -> str:
    """Return the synchronous call."""
    return _python(call, f"client.{call.dotted}", "answer = ")


def awaited(call: Call) -> str:
    """Return the asynchronous call."""
    return _python(call, f"client.{call.dotted}", "answer = await ")


def _python(call: Call, function: str, before: str) -> str:
    arguments = list(_arguments(call))
    line = f"{before}{function}({', '.join(arguments)})"
    if len(line) > _WIDTH:
        line = "\n".join([f"{before}{function}(", *(f"    {argument}," for argument in arguments), ")"])
    if call.endpoint.download:
        target = "await file.save" if "await" in before else "file.save"
        opened = line.removeprefix("answer = ")
        with_ = "async with" if "await" in before else "with"
        return f'{with_} {opened} as file:\n    {target}("downloads/")'
    return line


def _arguments(call: Call) -> Iterator[str]:
    """Yield the arguments: required ones by position, others by name."""
    given: Mapping[str, Any] = call.endpoint.example_request or {}
    names = call.call_parameters
    agent = call.endpoint.agent
    uploads = {call.endpoint.file.wire} if call.endpoint.file is not None else set[str]()
    uploads.update(
        field.wire for field in call.endpoint.request if field.required and field.wire in call.endpoint.files
    )
    for field in sorted(call.endpoint.request, key=lambda field: (not field.required, field.wire == agent)):
        is_file = field.wire in uploads
        if field.wire not in given and not is_file:
            continue
        value = literal(_FILE if is_file else given[field.wire])
        yield value if field.required and field.wire != agent else f"{names[field.wire]}={value}"


def as_json(value: Any) -> str:
    """Return an example as JSON, indented if it is long."""
    line = json.dumps(value, ensure_ascii=False)
    return line if len(line) <= _WIDTH else json.dumps(value, ensure_ascii=False, indent=2)


def curl(endpoint: Endpoint, token: str) -> str:
    """Return the call as a command line with the name of the token in place of its value."""
    given: Mapping[str, Any] = endpoint.example_request or {}
    query = {field.wire: given[field.wire] for field in endpoint.query if field.wire in given}
    if token != "none":  # noqa: S105 - a kind of token, not a token
        query = {token: token.upper(), **query}
    url = endpoint.path if "://" in endpoint.path else f"{_HOST}{endpoint.path}"
    words = "&".join(f"{name}={quote(_word(value), safe=',|@')}" for name, value in query.items())
    lines = [f"curl {shlex.quote(f'{url}?{words}' if words else url)}"]
    if endpoint.file:
        lines.append(f"-F {endpoint.file.wire}=@{_FILE}")
    elif endpoint.method == "POST":
        body = {name: value for name, value in given.items() if name not in query}
        lines.append(f"-d {shlex.quote(json.dumps(body, ensure_ascii=False))}")
    return " \\\n  ".join(lines)


def _word(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
