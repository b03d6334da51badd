"""The Django views of a router, synchronous and asynchronous.

urlpatterns = [path("wecom", callback_view(router))]              # or async_callback_view(router)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from wecom_runtime.handling.defaults import DRAIN_TIMEOUT

from .body import announced_length, is_too_long, read_bounded, too_long, until_done

if TYPE_CHECKING:
    from wecom_runtime.channels.requests import CallbackResponse
    from wecom_runtime.channels.router import BaseRouter


def callback_view(router: BaseRouter) -> Callable[[HttpRequest], HttpResponse]:
    """Return a view for the callback URL.

    Args:
        router: Handles the requests.
    """

    @csrf_exempt  # WeCom signs its requests, and has no CSRF token
    def wecom_callback(request: HttpRequest) -> HttpResponse:
        body = _body(router, request)
        if body is None:
            return _answer(too_long())
        return _answer(router.handle(request.method or "", _query(request), body))

    return wecom_callback


def async_callback_view(
    router: BaseRouter, *, shutdown: float | None = DRAIN_TIMEOUT
) -> Callable[[HttpRequest], Coroutine[Any, Any, HttpResponseBase]]:
    """Return a view for the callback URL, for a project under ASGI. A stopping server waits for background handlers.

    Args:
        router: Handles the requests.
        shutdown: The maximum time to wait for background handlers, in seconds.
    """

    @csrf_exempt
    async def wecom_callback(request: HttpRequest) -> HttpResponseBase:
        body = _body(router, request)  # Django has received the whole body
        if body is None:
            return _answer(too_long())
        response = await router.handle_async(request.method or "", _query(request), body)
        if response.job is None:
            return _answer(response)
        # The call stays open after the last byte; a stopping server waits for it.
        headers = {**response.headers, "Content-Length": str(len(response.body))}
        return StreamingHttpResponse(_then_wait(response, shutdown), status=response.status, headers=headers)

    return wecom_callback


async def _then_wait(response: CallbackResponse, seconds: float | None) -> AsyncIterator[bytes]:
    yield response.body
    await until_done(response, seconds)


def _body(router: BaseRouter, request: HttpRequest) -> bytes | None:
    length = announced_length(request.META.get("CONTENT_LENGTH"))
    if is_too_long(router, length):
        return None
    # A chunked body has no announced length, and Django does not limit it.
    return read_bounded(request.read, router) if length is None else request.body


def _query(request: HttpRequest) -> str:
    query: str = request.META.get("QUERY_STRING", "")
    return query


def _answer(response: CallbackResponse) -> HttpResponse:
    return HttpResponse(response.body, status=response.status, headers=response.headers)
