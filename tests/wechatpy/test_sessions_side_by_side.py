"""The days of the move: a process on the older library and one on this share a redis."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack
from tempfile import TemporaryFile
from typing import IO

import pytest

from tests.support.forks import python
from tests.support.servers import Redis
from wecom_client.testing import FakeWeCom

CALLS = """
import json, sys, requests
from redis import Redis
from {root}.enterprise import WeChatClient
from {root}.session.redisstorage import RedisStorage
HOST = "https://qyapi.weixin.qq.com"
request = requests.Session.request  # the older library has the address of gettoken in its code
for line in sys.stdin:
    address, port, corp, secret, userid = line.split()
    requests.Session.request = lambda self, method, url, **more: request(
        self, method, url.replace(HOST, address), **more)
    client = WeChatClient(corp, secret, session=RedisStorage(Redis(port=int(port)), prefix="shared"))
    found = [client.user.get(userid)["name"] for _ in range(3)]
    print(json.dumps({{"names": found, "token": client.access_token}}), flush=True)
"""
OLDER, NEWER = "wechatpy", "wecom_client.wechatpy"


@pytest.fixture
def redis_server() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.close()


class Process:
    """A process with one of the libraries; each response comes from a new client."""

    def __init__(self, root: str, errors: IO[str]) -> None:
        command = [*python(), "-c", CALLS.format(root=root)]
        pipe = subprocess.PIPE
        self._errors = errors
        self._program = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=errors, text=True)

    def call(self, fake: FakeWeCom, server: Redis) -> dict[str, object]:
        assert self._program.stdin is not None and self._program.stdout is not None
        self._program.stdin.write(f"{fake.base_url} {server.port} {fake.corp_id} {fake.secret} zhangsan\n")
        self._program.stdin.flush()
        line = self._program.stdout.readline()
        self._errors.seek(0)
        assert line, self._errors.read()
        found: dict[str, object] = json.loads(line)
        return found

    def end(self) -> None:
        self._program.communicate(timeout=60)


@pytest.fixture(scope="module")
def processes() -> Iterator[dict[str, Process]]:
    with ExitStack() as stack:
        found = {root: Process(root, stack.enter_context(TemporaryFile("w+"))) for root in (OLDER, NEWER)}
        for process in found.values():
            stack.callback(process.end)
        yield found


@pytest.mark.parametrize("order", [(OLDER, NEWER, OLDER, NEWER), (NEWER, OLDER, NEWER, OLDER)])
def test_both_libraries_share_a_redis(
    order: tuple[str, ...], processes: dict[str, Process], redis_server: Redis
) -> None:
    with FakeWeCom(secret="secret-of-the-shared-app") as fake:
        answers = [processes[root].call(fake, redis_server) for root in order]
        assert all(answer["names"] == ["张三"] * 3 for answer in answers)
        assert len({answer["token"] for answer in answers}) == 1, "one token is valid for both"
        fetched = [call for call in fake.calls if call.path == "/cgi-bin/gettoken"]
        assert len(fetched) == 2, "one for each library: each reads back what it has stored itself"
        keys = redis_server.client().keys("shared:*")
        assert len(keys) >= 2
