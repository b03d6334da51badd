"""A transport without a network: it keeps each request and answers as it is told, tokens by itself."""

from __future__ import annotations

import io
import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import requests
from multidict import CIMultiDict
from requests.adapters import BaseAdapter

from wecom_client import (
    AsyncDeviceModelClient,
    AsyncProviderClient,
    AsyncSuiteClient,
    AsyncWeComClient,
    DeviceModelClient,
    ProviderClient,
    SuiteClient,
    WeComClient,
)
from wecom_runtime.data.xml import render_xml

TOKEN_PATHS = {
    "/cgi-bin/gettoken": {"access_token": "access-token", "expires_in": 7200},
    "/cgi-bin/service/get_suite_token": {"suite_access_token": "suite-token", "expires_in": 7200},
    "/cgi-bin/service/get_provider_token": {"provider_access_token": "provider-token", "expires_in": 7200},
    "/cgi-bin/openhw/get_model_token": {"model_access_token": "model-token", "expires_in": 7200},
    "/cgi-bin/openhw/get_device_token": {"device_access_token": "device-token", "expires_in": 7200},
}
SENT_TOKENS = {
    "access_token": "access-token",
    "suite_access_token": "suite-token",
    "provider_access_token": "provider-token",
    "model_access_token": "model-token",
    "device_access_token": "device-token",
}


@attrs.frozen
class Sent:
    """One request as it went out."""

    method: str
    path: str
    query: dict[str, str]
    content_type: str
    body: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.body) if self.body else None


class Recorder:
    """A transport that records requests and returns prepared responses."""

    def __init__(self) -> None:
        self.sent: list[Sent] = []
        self.answer: Mapping[str, Any] | bytes = {}
        self.asked_for: str = ""
        """The path that is tested; other token endpoints are answered by themselves."""

    def respond(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> tuple[bytes, dict[str, str]]:
        parts = urlsplit(url)
        if parts.path != self.asked_for and parts.path in TOKEN_PATHS:
            return json.dumps({"errcode": 0, "errmsg": "ok", **TOKEN_PATHS[parts.path]}).encode(), JSON
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        path = parts.path if parts.netloc == "qyapi.weixin.qq.com" else url.partition("?")[0]
        self.sent.append(Sent(method, path, query, headers.get("content-type", ""), body))
        if isinstance(self.answer, bytes):
            return self.answer, {"content-type": "application/octet-stream", "content-disposition": 'filename="a.bin"'}
        if body.startswith(b"<xml>"):
            return render_xml(self.answer).encode(), {"content-type": "text/xml"}
        return json.dumps({"errcode": 0, "errmsg": "ok", **self.answer}, ensure_ascii=False).encode(), JSON


JSON = {"content-type": "application/json; charset=UTF-8"}


class Adapter(BaseAdapter):
    """For `requests`."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__()
        self._recorder = recorder

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        body: Any = request.body or b""
        if hasattr(body, "read"):
            body = b"".join(iter(body.read, b""))
        assert request.method and request.url
        headers = {name.lower(): value for name, value in request.headers.items()}
        content, answered = self._recorder.respond(request.method, request.url, headers, body)
        response = requests.Response()
        response.status_code = 200
        response.headers.update(answered)
        response.raw = io.BytesIO(content)
        response.url = request.url
        response.request = request
        return response

    def close(self) -> None:
        pass


def session(recorder: Recorder) -> requests.Session:
    found = requests.Session()
    found.mount("https://", Adapter(recorder))
    return found


class AsyncSession:
    """As much of an `aiohttp.ClientSession` as a client needs."""

    def __init__(self, recorder: Recorder) -> None:
        self._recorder = recorder

    async def request(
        self, method: str, url: Any, *, headers: Mapping[str, str], data: Any = None, **_: Any
    ) -> AsyncResponse:
        body = data or b""
        if hasattr(body, "__aiter__"):
            body = b"".join([piece async for piece in body])
        elif hasattr(body, "read"):
            body = body.read()
        sent = {name.lower(): value for name, value in headers.items()}
        return AsyncResponse(*self._recorder.respond(method, str(url), sent, body))


class AsyncResponse:
    """As much of an `aiohttp.ClientResponse`."""

    status = 200

    def __init__(self, content: bytes, headers: Mapping[str, str]) -> None:
        self.headers = CIMultiDict(headers)
        self.content = self
        self._rest = content

    async def read(self, size: int = -1) -> bytes:
        data, self._rest = self._rest, b""
        return data

    def at_eof(self) -> bool:
        return not self._rest

    def close(self) -> None:
        pass


def async_session(recorder: Recorder) -> Any:
    return AsyncSession(recorder)


def clients(recorder: Recorder, **settings: Any) -> dict[str, Any]:
    """Kind of token -> a client that supplies it."""
    settings["http"] = session(recorder)
    suite = SuiteClient("ww-suite", "secret", **settings)
    suite.receive_ticket("ticket")
    model = DeviceModelClient("model", "secret", **settings)
    model.receive_ticket("ticket")
    client = WeComClient("ww-corp", "secret", **settings)
    return {
        "access_token": client,
        "none": client,
        "suite_access_token": suite,
        "provider_access_token": ProviderClient("ww-corp", "secret", **settings),
        "model_access_token": model,
        "device_access_token": model.device("sn", "secret"),
    }


async def async_clients(recorder: Recorder) -> dict[str, Any]:
    """The same, for awaited calls."""
    http = async_session(recorder)
    suite = AsyncSuiteClient("ww-suite", "secret", http=http)
    await suite.receive_ticket("ticket")
    model = AsyncDeviceModelClient("model", "secret", http=http)
    await model.receive_ticket("ticket")
    client = AsyncWeComClient("ww-corp", "secret", http=http)
    return {
        "access_token": client,
        "none": client,
        "suite_access_token": suite,
        "provider_access_token": AsyncProviderClient("ww-corp", "secret", http=http),
        "model_access_token": model,
        "device_access_token": model.device("sn", "secret"),
    }
