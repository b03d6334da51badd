"""The WSGI application of a router.

from wsgiref.simple_server import make_server

app = WsgiApp(router)
make_server("", 8000, app).serve_forever()
"""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from .body import announced_length, is_too_long, read_bounded, too_long

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from wecom_runtime.channels.requests import CallbackResponse
    from wecom_runtime.channels.router import BaseRouter


class WsgiApp:
    """A WSGI application for the callback URL. It answers every path, so mount it at the path of that URL.

    Args:
        router: Handles the requests.
    """

    def __init__(self, router: BaseRouter) -> None:
        self._router = router

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        response = self._answer(environ)
        status = f"{response.status} {HTTPStatus(response.status).phrase}"
        headers = [*response.headers.items(), ("Content-Length", str(len(response.body)))]
        start_response(status, headers)
        return [response.body]

    def _answer(self, environ: WSGIEnvironment) -> CallbackResponse:
        method = environ["REQUEST_METHOD"]
        body = self._body(environ) if method == "POST" else b""
        if body is None:
            return too_long()
        return self._router.handle(method, environ.get("QUERY_STRING", ""), body)

    def _body(self, environ: WSGIEnvironment) -> bytes | None:
        length = announced_length(environ.get("CONTENT_LENGTH"))
        if is_too_long(self._router, length):
            return None
        stream = environ["wsgi.input"]
        if length is not None:
            return cast("bytes", stream.read(length))
        if environ.get("wsgi.input_terminated"):
            return read_bounded(stream.read, self._router)
        return b""  # reading would wait for more bytes
