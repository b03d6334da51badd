"""One request to an ASGI application, without a server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from asgiref.testing import ApplicationCommunicator


@dataclass
class Response:
    status: int
    headers: dict[str, str]
    body: bytes


async def request(app: Any, method: str, path: str, query: Mapping[str, str] | str, body: bytes = b"") -> Response:
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": method,
        "scheme": "http",
        "path": path,
        "raw_path": path.encode(),
        "query_string": query.encode("latin-1") if isinstance(query, str) else urlencode(query).encode(),
        "root_path": "",
        "headers": [(b"host", b"app"), (b"content-length", str(len(body)).encode())],
        "client": ("127.0.0.1", 50000),
        "server": ("app", 80),
    }
    communicator: Any = ApplicationCommunicator(app, scope)  # type: ignore[no-untyped-call]
    await communicator.send_input({"type": "http.request", "body": body, "more_body": False})
    start = await communicator.receive_output(10)
    content = b""
    more = True
    while more:
        part = await communicator.receive_output(10)
        content += part.get("body", b"")
        more = part.get("more_body", False)
    await communicator.wait(10)
    headers = {name.decode().title(): value.decode("latin-1") for name, value in start["headers"]}
    return Response(start["status"], headers, content)
