"""Calls under tools that instrument programs, each with its defaults. The recorded data is printed as JSON.

Run as `python -m tests.support.watched "TOOL TOOL" TOOL …`. Each set of tools runs in a process of its own, as the
patches of the tools cannot be undone; where possible, the processes are forks with the imports of this module.
"""

from __future__ import annotations

import asyncio
import contextlib
import json
import multiprocessing
import sys
from collections.abc import Callable
from typing import Any

import aiohttp
import requests
from opentelemetry.instrumentation.aiohttp_client import AioHttpClientInstrumentor
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.instrumentation.urllib3 import URLLib3Instrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from requests.adapters import HTTPAdapter

from wecom_client import AsyncWeComClient, RetryPolicy, WeComClient, WeComError
from wecom_client.testing import FakeWeCom

CORP_ID, SECRET = "ww0000000watched1", "SECRETofTHEwatchedAPP0123456789"
QUICKLY = RetryPolicy(pause=0.01)


class Guarded(requests.Session):
    """An adapter in a class of its own, as apps have it."""

    def __init__(self) -> None:
        super().__init__()
        self.mount("http://", Counting())

    def send(self, request: requests.PreparedRequest, **settings: Any) -> requests.Response:
        assert "?" in str(request.url), "who extends a session sees the whole request"
        return super().send(request, **settings)


class Counting(HTTPAdapter):
    pass


def watch_with_opentelemetry(tools: set[str]) -> Callable[[], list[str]]:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    known: dict[str, Any] = {
        "requests": RequestsInstrumentor,
        "urllib3": URLLib3Instrumentor,
        "aiohttp": AioHttpClientInstrumentor,
    }
    for tool in tools:
        known[tool]().instrument(tracer_provider=provider)
    return lambda: [str(span.to_json()) for span in exporter.get_finished_spans()]


def watch_with_sentry() -> Callable[[], list[str]]:
    import sentry_sdk
    from sentry_sdk.integrations.aiohttp import AioHttpIntegration
    from sentry_sdk.transport import Transport

    recorded: list[str] = []

    class Kept(Transport):
        def capture_envelope(self, envelope: Any) -> None:
            recorded.append(envelope.serialize().decode(errors="replace"))

    # Only the integration for the library used here; the other automatic ones import Django and Celery.
    found: dict[str, Any] = {"auto_enabling_integrations": False, "integrations": [AioHttpIntegration()]}
    sentry_sdk.init(dsn="https://key@sentry.invalid/1", transport=Kept, traces_sample_rate=1.0, **found)
    transaction = sentry_sdk.start_transaction(name="watched")
    transaction.__enter__()

    def seen() -> list[str]:
        transaction.__exit__(None, None, None)
        sentry_sdk.flush()
        return recorded

    return seen


def fail(call: Callable[[], Any]) -> None:
    try:
        call()
    except WeComError as error:
        if "sentry_sdk" in sys.modules:
            sys.modules["sentry_sdk"].capture_exception(error)


def call_all(fake: FakeWeCom) -> None:
    for http in (None, requests.Session(), Guarded()):
        client = WeComClient(CORP_ID, SECRET, base_url=fake.base_url, http=http, retry=QUICKLY)
        client.user.get("zhangsan")
        fail(lambda client=client: client.user.get("nobody"))  # type: ignore[misc]
        fake.fail("/cgi-bin/user/get", reset=True, times=1)
        fail(lambda client=client: client.user.get("zhangsan", timeout=1))  # type: ignore[misc]
    asyncio.run(await_all(fake))
    gone = WeComClient(CORP_ID, SECRET, base_url="http://127.0.0.1:1", retry=QUICKLY)
    fail(lambda: gone.user.get("zhangsan"))


async def await_all(fake: FakeWeCom) -> None:
    async with aiohttp.ClientSession() as theirs:
        for http in (None, theirs):
            async with AsyncWeComClient(CORP_ID, SECRET, base_url=fake.base_url, http=http, retry=QUICKLY) as client:
                await client.user.get("zhangsan")
                with contextlib.suppress(WeComError):
                    await client.user.get("nobody")
                fake.fail("/cgi-bin/user/get", reset=True, times=1)
                with contextlib.suppress(WeComError):
                    await client.user.get("zhangsan", timeout=1)


def watch(tools: set[str]) -> dict[str, Any]:
    """Make calls under some tools; return the recorded data, the secrets of the calls, and the number of calls."""
    seen = watch_with_sentry() if tools == {"sentry"} else watch_with_opentelemetry(tools)
    with FakeWeCom(corp_id=CORP_ID, secret=SECRET).start() as fake:
        call_all(fake)
        tokens = {call.query["access_token"] for call in fake.calls if "access_token" in call.query}
        made = len(fake.calls)
    return {"recorded": seen(), "secrets": [SECRET, *tokens], "calls": made}


def main(*groups: str) -> None:
    how = "fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn"
    with multiprocessing.get_context(how).Pool(len(groups), maxtasksperchild=1) as fresh:
        told = fresh.map(watch, [set(group.split()) for group in groups], chunksize=1)
    print(json.dumps(dict(zip(groups, told, strict=True))))


if __name__ == "__main__":
    main(*sys.argv[1:])
