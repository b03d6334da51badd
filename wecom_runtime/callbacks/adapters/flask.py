"""A router as a Flask view.

app = Flask(__name__)
app.add_url_rule("/wecom", view_func=callback_view(router), methods=["GET", "POST"])
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import flask

from .body import is_too_long, too_long

if TYPE_CHECKING:
    from wecom_runtime.callbacks.router import BaseRouter


def callback_view(router: BaseRouter) -> Callable[[], flask.Response]:
    """A view function for the callback address. It may serve GET and POST.

    Args:
        router: Handles the requests.
    """

    def wecom_callback() -> flask.Response:
        request = flask.request
        if is_too_long(router, request.content_length):
            response = too_long()
        else:
            response = router.handle(request.method, request.query_string, request.get_data(cache=False))
        return flask.Response(response.body, response.status, response.headers)

    return wecom_callback
