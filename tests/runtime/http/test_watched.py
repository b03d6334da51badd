"""Tools that watch programs see our requests, and none of our secrets, without a word in the app."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
import responses
from opentelemetry.instrumentation.requests import RequestsInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from wecom_client import WeComClient

PROJECT = Path(__file__).parents[3]


@pytest.mark.parametrize("tools", ["requests aiohttp", "urllib3 aiohttp", "requests urllib3 aiohttp", "sentry"])
def test_no_secret_is_recorded(tools: str) -> None:
    command = [sys.executable, "-m", "tests.support.watched", *tools.split()]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True)
    told = json.loads(done.stdout)
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
