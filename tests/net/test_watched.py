"""Tools that watch programs see our requests, and none of our secrets, without a word in the app."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests
import responses
import urllib3
import wrapt
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from tests.support.clients import CORP, SECRET
from wecom_client import AsyncWeComClient, WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.http import aiohttp_sessions, requests_session

PROJECT = Path(__file__).parents[2]


TOOLS = "requests aiohttp", "urllib3 aiohttp", "requests urllib3 aiohttp", "sentry"


def test_no_secret_is_recorded(subtests: pytest.Subtests) -> None:
    command = [sys.executable, "-m", "tests.support.watched", *TOOLS]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    by_tools = json.loads(done.stdout)
    for tools in TOOLS:
        with subtests.test(tools):
            told = by_tools[tools]
            text = "\n".join(told["recorded"])
            assert len(told["secrets"]) > 1
            for secret in [*told["secrets"], "corpsecret=", "access_token="]:
                assert secret not in text
            assert told["calls"] >= 20
            addresses = text.count("/cgi-bin/user/get") + text.count("/cgi-bin/gettoken")
            assert addresses >= told["calls"], "each request has its span or breadcrumb, with the path"


def test_mocks_see_the_query_that_spans_do_not_have() -> None:
    exporter, provider = InMemorySpanExporter(), TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    RequestsInstrumentor().instrument(tracer_provider=provider)
    base = "https://qyapi.weixin.qq.com/cgi-bin"
    try:
        with responses.RequestsMock() as mock:
            secret = responses.matchers.query_param_matcher({"corpid": "ww1", "corpsecret": "SECRET"})
            token = responses.matchers.query_param_matcher({"userid": "zhangsan", "access_token": "TOKEN"})
            mock.get(f"{base}/gettoken", json={"access_token": "TOKEN", "expires_in": 7200}, match=[secret])
            mock.get(f"{base}/user/get", json={"errcode": 0, "userid": "zhangsan"}, match=[token])
            assert WeComClient("ww1", "SECRET").user.get("zhangsan").userid == "zhangsan"
    finally:
        RequestsInstrumentor().uninstrument()
    urls = [str((span.attributes or {})["http.url"]) for span in exporter.get_finished_spans()]
    assert urls == [f"{base}/gettoken", f"{base}/user/get"]


class Adapter(requests.adapters.HTTPAdapter):
    """One of the user's, which adds nothing."""


@pytest.mark.parametrize("package", ["ddtrace.contrib", "somebody"])
def test_wrappers_of_tracers_alone_see_no_query(
    package: str, wecom: FakeWeCom, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever is not known to trace only may be a mock that tells requests apart by it."""
    assert aiohttp_sessions and requests_session, "both were there before the wrappers"
    seen: list[str] = []

    def wrapper(wrapped: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        seen.extend(str(getattr(value, "url", value)) for value in (*args, *kwargs.values()))
        return wrapped(*args, **kwargs)

    async def main() -> None:
        async with aiohttp.ClientSession() as http:
            for given in (None, http):
                await AsyncWeComClient(CORP, SECRET, base_url=wecom.base_url, http=given).user.get("a")

    wrapper.__module__ = package
    for owner, name in (
        (requests.Session, "send"),
        (requests.adapters.HTTPAdapter, "send"),
        (urllib3.HTTPConnectionPool, "urlopen"),
        (aiohttp.ClientSession, "_request"),
    ):
        seen.clear()
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, wrapt.FunctionWrapper(getattr(owner, name), wrapper))
            if owner is aiohttp.ClientSession:
                asyncio.run(main())
            else:
                theirs = requests.Session()
                theirs.mount("http://", Adapter())
                for given in (None, requests.Session(), theirs):
                    WeComClient(CORP, SECRET, base_url=wecom.base_url, http=given).user.get("a")
        addresses = [text for text in seen if "/cgi-bin/" in text]
        assert len(addresses) == (4 if owner is aiohttp.ClientSession else 6), owner
        assert all(("?" in text) is (package == "somebody") for text in addresses), addresses
    assert all(call.query for call in wecom.calls)
