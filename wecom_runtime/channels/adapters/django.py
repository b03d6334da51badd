"""A router as a Django view, blocking or asynchronous.

urlpatterns = [path("wecom", callback_view(router))]              # or async_callback_view(router)
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.csrf import csrf_exempt

from wecom_runtime.handling.lifecycle import DRAIN_TIMEOUT

from .body import announced_length, is_too_long, read_bounded, too_long, until_done

if TYPE_CHECKING:
    from wecom_runtime.channels.requests import CallbackResponse
    from wecom_runtime.channels.router import BaseRouter


def callback_view(router: BaseRouter) -> Callable[[HttpRequest], HttpResponse]:
    """Return a view for the callback address.

    Args:
        router: Handles the requests.
    """

    @csrf_exempt  # WeCom signs what it sends, and knows no form token
    def wecom_callback(request: HttpRequest) -> HttpResponse:
        body = _body(router, request)
        if body is None:
            return _answer(too_long())
        return _answer(router.handle(request.method or "", _query(request), body, sender=_sender(request)))

    return wecom_callback


def async_callback_view(
    router: BaseRouter, *, shutdown: float | None = DRAIN_TIMEOUT
) -> Callable[[HttpRequest], Coroutine[Any, Any, HttpResponseBase]]:
    """Return the same, for a project that runs under ASGI. When the server stops, it waits for the background work.

    Args:
        router: Handles the requests.
        shutdown: Seconds to wait for background work at most.
    """

    @csrf_exempt
    async def wecom_callback(request: HttpRequest) -> HttpResponseBase:
        body = _body(router, request)  # Django has received all of it before it calls a view
        if body is None:
            return _answer(too_long())
        response = await router.handle_async(request.method or "", _query(request), body, sender=_sender(request))
        if response.job is None:
            return _answer(response)
        # The call stays open after the last byte, which servers wait for when they stop.
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
    # Sent in chunks, it has no announced length, and Django sets no limit of its own then.
    return read_bounded(request.read, router) if length is None else request.body


def _query(request: HttpRequest) -> str:
    query: str = request.META.get("QUERY_STRING", "")
    return query


def _sender(request: HttpRequest) -> str | None:
    sender: str | None = request.META.get("REMOTE_ADDR")
    return sender


def _answer(response: CallbackResponse) -> HttpResponse:
    return HttpResponse(response.body, status=response.status, headers=response.headers)
