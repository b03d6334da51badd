"""Example code for a call: in Python and for curl."""

from __future__ import annotations

import itertools
import json
import shlex
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import fields_of

_HOST = "https://qyapi.weixin.qq.com"
_NO_TOKEN = "none"  # noqa: S105 - a kind of token
_FILE = "report.pdf"


def python_call(operation: Operation[Any], request: Mapping[str, Any]) -> str:
    """Return a request as a Python call of the client: required parameters positional, the others by name."""
    fields = fields_of(operation.request)
    given = {info.wire: request[info.wire] for info in fields if info.wire in request}
    if operation.upload:
        given[operation.upload] = _FILE
    required = [info for info in fields if info.required and info.wire != operation.agent]
    in_place = list(itertools.takewhile(lambda info: info.wire in given, required))
    words = [repr(given.pop(info.wire)) for info in in_place]
    words += [f"{info.attribute}={given[info.wire]!r}" for info in fields if info.wire in given]
    return f"client.{operation.call}({', '.join(words)})"


def curl_call(operation: Operation[Any], request: Mapping[str, Any], host: str = _HOST) -> str:
    """Return a request as a curl command line, with a placeholder in capital letters for the token."""
    query = {name: value for name, value in request.items() if name in operation.query or operation.method == "GET"}
    body = {name: value for name, value in request.items() if name not in query}
    if operation.token != _NO_TOKEN:
        query = {operation.token: operation.token.upper(), **query}
    url = operation.path if operation.path.startswith("https://") else f"{host}{operation.path}"
    words = ["curl", url + (f"?{urlencode(query)}" if query else "")]
    if operation.upload:
        words += ["-F", f"{operation.upload}=@{_FILE}"]
        words += [
            word for name, value in body.items() if name != operation.upload for word in ("-F", f"{name}={value}")
        ]
    elif operation.method != "GET":
        words += ["-d", json.dumps(body, ensure_ascii=False)]
    return " ".join(map(shlex.quote, words))


def curl_request(method: str, path: str, body: Mapping[str, Any], host: str = _HOST) -> str:
    """Return a request to a path outside the spec as a curl command line."""
    words = ["curl", "-X", method, f"{host}{path}?access_token=ACCESS_TOKEN"]
    if body:
        words += ["-d", json.dumps(dict(body), ensure_ascii=False, default=str)]
    return " ".join(map(shlex.quote, words))
