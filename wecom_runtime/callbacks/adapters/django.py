"""A router as a Django view, blocking or asynchronous.

urlpatterns = [path("wecom", callback_view(router))]              # or async_callback_view(router)
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt

from .body import is_too_long, too_long

if TYPE_CHECKING:
    from wecom_runtime.callbacks.requests import CallbackResponse
    from wecom_runtime.callbacks.router import BaseRouter


def callback_view(router: BaseRouter) -> Callable[[HttpRequest], HttpResponse]:
    """A view for the callback address.

    Args:
        router: Handles the requests.
    """

    @csrf_exempt  # WeCom signs what it sends, and knows no form token
    def wecom_callback(request: HttpRequest) -> HttpResponse:
        if is_too_long(router, request.META.get("CONTENT_LENGTH") or None):
            return _answer(too_long())
        return _answer(router.handle(request.method or "", request.META.get("QUERY_STRING", ""), request.body))

    return wecom_callback


def async_callback_view(router: BaseRouter) -> Callable[[HttpRequest], Coroutine[Any, Any, HttpResponse]]:
    """The same, for a project that runs under ASGI."""

    @csrf_exempt
    async def wecom_callback(request: HttpRequest) -> HttpResponse:
        if is_too_long(router, request.META.get("CONTENT_LENGTH") or None):
            return _answer(too_long())
        query = request.META.get("QUERY_STRING", "")
        return _answer(await router.handle_async(request.method or "", query, request.body))

    return wecom_callback


def _answer(response: CallbackResponse) -> HttpResponse:
    return HttpResponse(response.body, status=response.status, headers=response.headers)
