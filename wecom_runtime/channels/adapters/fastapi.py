"""A router as a FastAPI endpoint (Starlette takes it likewise).

app = FastAPI()
app.add_api_route("/wecom", callback_endpoint(router), methods=["GET", "POST"], include_in_schema=False)
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.background import BackgroundTask
from starlette.requests import Request
from starlette.responses import Response

from wecom_runtime.handling.lifecycle import DRAIN_TIMEOUT

from .body import announced_length, is_too_long, too_long, until_done

if TYPE_CHECKING:
    from wecom_runtime.channels.router import BaseRouter


def callback_endpoint(
    router: BaseRouter, *, shutdown: float | None = DRAIN_TIMEOUT
) -> Callable[[Request], Awaitable[Response]]:
    """Return an endpoint for the callback address. It may serve GET and POST.

    WeCom alone calls it: `include_in_schema=False` leaves it out of /openapi.json, where FastAPI would warn of one name
    for two methods.

    When the server stops, it waits for the background work.

    Args:
        router: Handles the requests.
        shutdown: Seconds to wait for background work at most.
    """

    async def wecom_callback(request: Request) -> Response:
        body = await _body(router, request)
        if body is None:
            response = too_long()
        else:
            # The query as it came: `request.url` fails where it is no UTF-8.
            query: bytes = request.scope["query_string"]
            sender = request.client.host if request.client is not None else None
            response = await router.handle_async(request.method, query, body, sender=sender)
        # The call stays open after the response, which servers wait for when they stop.
        task = None if response.job is None else BackgroundTask(until_done, response, shutdown)
        return Response(response.body, response.status, response.headers, background=task)

    return wecom_callback


async def _body(router: BaseRouter, request: Request) -> bytes | None:
    if is_too_long(router, announced_length(request.headers.get("content-length"))):
        return None
    body = bytearray()
    async for piece in request.stream():
        body += piece
        if is_too_long(router, len(body)):
            return None
    return bytes(body)
