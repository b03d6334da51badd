"""A router as a WSGI application.

from wsgiref.simple_server import make_server

app = WsgiApp(router)
make_server("", 8000, app).serve_forever()
"""

from __future__ import annotations

from collections.abc import Iterable
from http import HTTPStatus
from typing import TYPE_CHECKING, cast

from .body import is_too_long, too_long

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

    from wecom_runtime.callbacks.router import BaseRouter


class WsgiApp:
    """Answers every path, so mount it at the path of the callback address.

    Args:
        router: Handles the requests.
    """

    def __init__(self, router: BaseRouter) -> None:
        self._router = router

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        length = environ.get("CONTENT_LENGTH") or None
        if is_too_long(self._router, length):
            response = too_long()
        else:
            method = environ["REQUEST_METHOD"]
            body = self._body(environ, length) if method == "POST" else b""
            response = self._router.handle(method, environ.get("QUERY_STRING", ""), body)
        status = f"{response.status} {HTTPStatus(response.status).phrase}"
        headers = [*response.headers.items(), ("Content-Length", str(len(response.body)))]
        start_response(status, headers)
        return [response.body]

    def _body(self, environ: WSGIEnvironment, length: str | None) -> bytes:
        if length and length.isdigit():
            size = int(length)
        elif environ.get("wsgi.input_terminated"):
            size = self._router.max_size + 1  # enough for the router to refuse it
        else:
            return b""  # reading would wait for more
        return cast("bytes", environ["wsgi.input"].read(size))
