"""Synchronous and asynchronous counterparts have the same names and signatures."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import pytest

import wecom_client
from wecom_client.archive import Archive, AsyncArchive
from wecom_runtime.calls.pagination import AsyncPages, Pages
from wecom_runtime.clients.archive.media import AsyncMedia, Media
from wecom_runtime.clients.caller import APICaller, AsyncAPICaller
from wecom_runtime.clients.jssdk import AsyncJsSdk, JsSdk
from wecom_runtime.clients.modes import AsyncCalls, SyncCalls
from wecom_runtime.clients.oauth import AsyncOAuth, OAuth
from wecom_runtime.clients.resources import AsyncResource, Resource
from wecom_runtime.http.downloads import AsyncDownload, Download

TWINS: dict[str, tuple[type[Any], type[Any]]] = {
    **{
        name: (getattr(wecom_client, name.removeprefix("Async")), getattr(wecom_client, name))
        for name in dir(wecom_client)
        if name.startswith("Async")
    },
    "AsyncArchive": (Archive, AsyncArchive),
    "AsyncMedia": (Media, AsyncMedia),
    "AsyncOAuth": (OAuth, AsyncOAuth),
    "AsyncJsSdk": (JsSdk, AsyncJsSdk),
    "AsyncDownload": (Download, AsyncDownload),
    "AsyncResource": (Resource, AsyncResource),
    "AsyncCalls": (SyncCalls, AsyncCalls),
    "AsyncPages": (Pages, AsyncPages),
    "AsyncAPICaller": (APICaller, AsyncAPICaller),
}
ONE_ONLY: dict[str, set[str]] = {
    "AsyncBotConnection": {"start", "iter_media"},
    "AsyncDeviceConnection": {"start"},
}
"""Names that only one of two has: a connection in a thread of its own is started, and gives files as a whole."""
OTHERWISE: dict[str, set[str]] = {"AsyncBotConnection": {"ability"}, "AsyncContext": {"history"}}
"""Names that mean the same and give another class: a session of the MCP SDK is awaited, and has a plain twin; the types
of generators have three parameters, and those of asynchronous ones two."""
AWAITED = {"__aenter__": "__enter__", "__aexit__": "__exit__", "__aiter__": "__iter__", "__anext__": "__next__"}


def test_all_pairs_are_found() -> None:
    assert {"AsyncWeComClient", "AsyncSuiteClient", "AsyncProviderClient", "AsyncDeviceModelClient", "AsyncBot"} <= set(
        TWINS
    )


@pytest.mark.parametrize("name", TWINS)
def test_twins_have_the_same_signatures(name: str) -> None:
    sync, awaited = (signatures(cls) for cls in TWINS[name])
    for missing in ONE_ONLY.get(name, ()):
        assert (missing in sync) != (missing in awaited)
        sync.pop(missing, None)
        awaited.pop(missing, None)
    for other in OTHERWISE.get(name, ()):
        assert sync.pop(other).rpartition(" -> ")[0] == awaited.pop(other).rpartition(" -> ")[0]
    assert sync == awaited


@pytest.mark.parametrize("name", TWINS)
def test_twins_have_the_same_documentation(name: str) -> None:
    sync, awaited = TWINS[name]
    for member in signatures(awaited).keys() & signatures(sync).keys():
        if not member.startswith("_"):
            assert inspect.getdoc(getattr(sync, member)), member
            assert inspect.getdoc(getattr(awaited, member)), member


def signatures(cls: type[Any]) -> dict[str, str]:
    """Return the signatures of names that users and generated code call, without the asynchronous parts."""
    found: dict[str, str] = {}
    for name in dir(cls):
        member = inspect.getattr_static(cls, name)
        if isinstance(member, property):
            member = member.fget
        if isinstance(member, (classmethod, staticmethod)):
            member = member.__func__
        is_compared = not name.startswith("_") or name in AWAITED.values()
        if inspect.isfunction(member) and is_compared:
            found[AWAITED.get(name, name)] = signature(member)
        elif name in AWAITED:
            found[AWAITED[name]] = signature(member)
    return found


def signature(function: Callable[..., Any]) -> str:
    text = re.sub(r"\b(?:Awaitable|Coroutine)\[(?:Any, Any, )?(.*?)\](?=$|')", r"\1", str(inspect.signature(function)))
    text = re.sub(r"'|\b(?:Async|Sync)(?=[A-Z])", "", text)
    return text.replace("aiohttp.ClientSession", "requests.Session")


def test_the_comparison_finds_differences() -> None:
    def one(self: Any, a: int, *, b: str = "") -> int: ...  # type: ignore[empty-body]
    async def same(self: Any, a: int, *, b: str = "") -> int: ...  # type: ignore[empty-body]
    async def default(self: Any, a: int, *, b: str = "x") -> int: ...  # type: ignore[empty-body]
    async def annotation(self: Any, a: str, *, b: str = "") -> int: ...  # type: ignore[empty-body]
    async def name(self: Any, c: int, *, b: str = "") -> int: ...  # type: ignore[empty-body]
    async def result(self: Any, a: int, *, b: str = "") -> str: ...  # type: ignore[empty-body]
    async def keyword(self: Any, a: int, b: str = "") -> int: ...  # type: ignore[empty-body]

    assert signature(one) == signature(same)
    assert all(signature(one) != signature(other) for other in (default, annotation, name, result, keyword))
