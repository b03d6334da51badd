"""One call with an open connection and a cached token, and the delay of timeouts."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Callable
from functools import partial
from typing import Any

import aiohttp
import requests
import urllib3

from wecom_client import AsyncWeComClient, CallTimeoutError, RetryPolicy, WeComClient
from wecom_runtime.http.messages import HTTPResponse, Request

from .server import ANSWERS, TOKEN, running
from .table import Row
from .timing import awaited_in_turns, in_turns

CORP = "ww0123456789abcdef"
GET = "/cgi-bin/user/get"
POST = "/cgi-bin/department/create"
DEPARTMENT = {"name": "开发部", "parentid": 1}
JSON = {"Content-Type": "application/json"}
TIMEOUT = 1.0
ONCE = RetryPolicy(attempts=1)
MIDDLEWARE = 3e-6
"""The limit in seconds for one middleware function around a call or around each attempt."""
LATE = 0.3
"""The limit in seconds for the delay of a timeout."""


def rows() -> list[Row]:
    with running() as base_url:
        return [
            *_synchronous(base_url),
            *asyncio.run(_asynchronous(base_url)),
            *_beside_http(),
            *_timeouts(base_url),
        ]


def _synchronous(base_url: str) -> list[Row]:
    from wechatpy.enterprise import WeChatClient

    class Older(WeChatClient):  # type: ignore[misc]  # wechatpy has no types
        API_BASE_URL = f"{base_url}/cgi-bin/"

    older = Older(CORP, "secret", access_token=TOKEN["access_token"])
    session = requests.Session()
    pool = urllib3.PoolManager()
    token = {"access_token": str(TOKEN["access_token"])}
    query = {**token, "userid": "zhangsan"}

    def urllib3_post() -> Any:
        url = f"{base_url}{POST}?access_token={token['access_token']}"
        return json.loads(pool.request("POST", url, body=json.dumps(DEPARTMENT), headers=JSON, timeout=15).data)

    with WeComClient(CORP, "secret", base_url=base_url) as own, requests.Session() as http:
        users = WeComClient(CORP, "secret", base_url=base_url, http=http)
        get = in_turns(
            {
                "own": lambda: own.user.get("zhangsan"),
                "http=": lambda: users.user.get("zhangsan"),
                "wechatpy": lambda: older.user.get("zhangsan"),
                "requests": lambda: session.get(f"{base_url}{GET}", params=query, timeout=15).json(),
                "urllib3": lambda: json.loads(pool.request("GET", f"{base_url}{GET}", fields=query, timeout=15).data),
            },
            clock=time.perf_counter,
        )
        post = in_turns(
            {
                "own": lambda: own.department.create("开发部", 1),
                "http=": lambda: users.department.create("开发部", 1),
                "wechatpy": lambda: older.department.create("开发部", 1),
                "requests": lambda: session.post(f"{base_url}{POST}", params=token, json=DEPARTMENT, timeout=15).json(),
                "urllib3": urllib3_post,
            },
            clock=time.perf_counter,
        )
    return [
        row
        for what, times in (("user.get", get), ("department.create", post))
        for row in (
            Row(
                what=what,
                ours=times["own"],
                wechatpy=times["wechatpy"],
                bare=times["urllib3"],
                bare_is="urllib3",
                at_most_bare=1.35,
                at_most_wechatpy=1,
            ),
            Row(
                what=f"{what}, with a `requests.Session` of the user",
                ours=times["http="],
                wechatpy=times["wechatpy"],
                bare=times["requests"],
                bare_is="requests",
                at_most_bare=0.65,
            ),
        )
    ]


async def _asynchronous(base_url: str) -> list[Row]:
    query = {"access_token": str(TOKEN["access_token"]), "userid": "zhangsan"}
    async with AsyncWeComClient(CORP, "secret", base_url=base_url) as client, aiohttp.ClientSession() as session:

        async def bare() -> Any:
            async with session.get(f"{base_url}{GET}", params=query) as response:
                return await response.json()

        async def ours() -> object:
            return await client.user.get("zhangsan")

        found = {
            many: await awaited_in_turns({"ours": ours, "bare": bare}, at_once=many, rounds=400) for many in (1, 16)
        }
    return [
        Row(
            what=f"await user.get, {'one after the other' if many == 1 else f'{many} at once'}",
            ours=times["ours"],
            bare=times["bare"],
            bare_is="aiohttp",
            at_most_bare=1.25 if many == 1 else 1.4,
        )
        for many, times in found.items()
    ]


class _Stub:
    """A transport that returns prepared responses."""

    def send(self, request: Request) -> HTTPResponse:
        _, _, body = ANSWERS["gettoken" in request.url].partition(b"\r\n\r\n")
        return HTTPResponse(200, {}, body)

    def close(self) -> None:
        pass


def _beside_http() -> list[Row]:
    """Measure the work around HTTP: check the request, look up the token, parse JSON, create a model."""
    client = _beside_a_stub()
    around = _beside_a_stub(middleware=[_proceed])
    each = _beside_a_stub(attempt_middleware=[_proceed])
    _, _, body = ANSWERS[False].partition(b"\r\n\r\n")
    times = in_turns(
        {
            "ours": lambda: client.user.get("zhangsan"),
            "middleware": lambda: around.user.get("zhangsan"),
            "attempt-middleware": lambda: each.user.get("zhangsan"),
            "bare": lambda: json.loads(body),
        },
        rounds=4000,
    )
    return [
        Row(
            what="user.get without HTTP: check, token, JSON, model",
            ours=times["ours"],
            bare=times["bare"],
            bare_is="json.loads",
        ),
        *(
            Row(what=f"what one {what} adds to it", ours=times[what] - times["ours"], at_most=MIDDLEWARE)
            for what in ("middleware", "attempt-middleware")
        ),
    ]


def _beside_a_stub(**settings: Any) -> Any:
    client: Any = WeComClient(CORP, "secret", **settings)
    client._caller.backend.transport = _Stub()
    return client


def _proceed(call: object, proceed: Callable[[], object]) -> object:
    return proceed()


def _timeouts(base_url: str) -> list[Row]:
    """Measure the delay of timeouts in seconds, with a server that sends a byte a second."""

    def call(url: str) -> None:
        WeComClient(CORP, "secret", base_url=url, retry=ONCE).user.get("a", timeout=TIMEOUT)

    async def awaited(url: str) -> None:
        async with AsyncWeComClient(CORP, "secret", base_url=url, retry=ONCE) as client:
            await client.user.get("a", timeout=TIMEOUT)

    late = 0.0
    for url in (f"{base_url}/slow/head", f"{base_url}/slow/body"):
        late = max(late, _overrun(partial(call, url)), _overrun(partial(asyncio.run, awaited(url))))
    return [Row(what="how late a timeout of 1 s comes, at a byte a second", ours=late, at_most=LATE)]


def _overrun(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    try:
        call()
    except CallTimeoutError:
        return time.perf_counter() - start - TIMEOUT
    raise AssertionError("the call returned")
