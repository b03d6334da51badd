"""A router as a FastAPI endpoint (Starlette takes it likewise).

app = FastAPI()
app.add_api_route("/wecom", callback_endpoint(router), methods=["GET", "POST"])
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.requests import Request
from starlette.responses import Response

from .body import is_too_long, too_long

if TYPE_CHECKING:
    from wecom_runtime.callbacks.router import BaseRouter


def callback_endpoint(router: BaseRouter) -> Callable[[Request], Awaitable[Response]]:
    """An endpoint for the callback address. It may serve GET and POST.

    Args:
        router: Handles the requests.
    """

    async def wecom_callback(request: Request) -> Response:
        response = too_long()
        if not is_too_long(router, request.headers.get("content-length")):
            body = bytearray()
            async for piece in request.stream():
                body += piece
                if is_too_long(router, len(body)):
                    break
            else:
                response = await router.handle_async(request.method, request.url.query, bytes(body))
        return Response(response.body, response.status, response.headers)

    return wecom_callback
