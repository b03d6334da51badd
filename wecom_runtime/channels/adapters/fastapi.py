"""The FastAPI endpoint of a router; Starlette accepts it, too.

app = FastAPI()
app.add_api_route("/wecom", callback_endpoint(router), methods=["GET", "POST"], include_in_schema=False)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from wecom_runtime.handling.defaults import DRAIN_TIMEOUT

from .body import announced_length, is_too_long, too_long, until_done

if TYPE_CHECKING:
    from wecom_runtime.channels.router import BaseRouter


def callback_endpoint(
    router: BaseRouter, *, shutdown: float | None = DRAIN_TIMEOUT
) -> Callable[[Request], Awaitable[Response]]:
    """Return an endpoint for the callback URL, for GET and POST.

    Only WeCom calls the endpoint: `include_in_schema=False` leaves it out of /openapi.json, for which FastAPI would
    warn about one name for two methods.

    When the server stops, it waits for background handlers.

    Args:
        router: Handles the requests.
        shutdown: The maximum time to wait for background handlers, in seconds.
    """

    async def wecom_callback(request: Request) -> Response:
        body = await _body(router, request)
        if body is None:
            response = too_long()
        else:
            # The raw query: `request.url` fails if it is not UTF-8.
            query: bytes = request.scope["query_string"]
            response = await router.handle_async(request.method, query, body)
        # The call stays open after the response; a stopping server waits for it.
        task = None if response.job is None else BackgroundTask(until_done, response, shutdown)
        return Response(response.body, response.status, response.headers, background=task)

    return wecom_callback


async def _body(router: BaseRouter, request: Request) -> bytes | None:
    if is_too_long(router, announced_length(request.headers.get("content-length"))):
        return None
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if is_too_long(router, len(body)):
            return None
    return bytes(body)
