"""The Flask view of a router.

app = Flask(__name__)
app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import flask

from .body import is_too_long, read_bounded, too_long

if TYPE_CHECKING:
    from wecom_runtime.channels.router import BaseRouter


def callback_view(router: BaseRouter) -> Callable[[], flask.Response]:
    """Return a view function for the callback URL, for GET and POST.

    Args:
        router: Handles the requests.
    """

    def wecom_callback() -> flask.Response:
        request = flask.request
        body = _body(router)
        response = too_long() if body is None else router.handle(request.method, request.query_string, body)
        return flask.Response(response.body, response.status, response.headers)

    return wecom_callback


def _body(router: BaseRouter) -> bytes | None:
    request = flask.request
    if is_too_long(router, request.content_length):
        return None
    if request.content_length is None:  # a chunked body, which Flask would read without a limit
        return read_bounded(request.stream.read, router)
    return request.get_data(cache=False)
