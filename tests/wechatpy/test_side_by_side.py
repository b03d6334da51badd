"""The days of the move: a process on the older library and one on this share a redis."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator

import pytest
import redis

from tests.support.servers import Redis
from wecom_client.testing import FakeWeCom

CALLS = """
import json, sys, requests
from redis import Redis
from {root}.enterprise import WeChatClient
from {root}.session.redisstorage import RedisStorage
HOST = "https://qyapi.weixin.qq.com"
address, port, corp, secret, userid = sys.argv[1:]
request = requests.Session.request  # the older library has the address of gettoken in its code
requests.Session.request = lambda self, method, url, **more: request(self, method, url.replace(HOST, address), **more)
client = WeChatClient(corp, secret, session=RedisStorage(Redis(port=int(port)), prefix="shared"))
found = [client.user.get(userid)["name"] for _ in range(3)]
json.dump({{"names": found, "token": client.access_token}}, sys.stdout)
"""
OLDER, NEWER = "wechatpy", "wecom_client.wechatpy"


@pytest.fixture
def redis_server() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.close()


def run(root: str, fake: FakeWeCom, server: Redis) -> dict[str, object]:
    words = [fake.base_url, str(server.port), fake.corp_id, fake.secret, "zhangsan"]
    command = [sys.executable, "-W", "ignore", "-c", CALLS.format(root=root), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stderr
    found: dict[str, object] = json.loads(done.stdout)
    return found


@pytest.mark.parametrize("order", [(OLDER, NEWER, OLDER, NEWER), (NEWER, OLDER, NEWER, OLDER)])
def test_both_libraries_share_a_redis(order: tuple[str, ...], redis_server: Redis) -> None:
    with FakeWeCom(secret="secret-of-the-shared-app") as fake:
        answers = [run(root, fake, redis_server) for root in order]
        assert all(answer["names"] == ["张三"] * 3 for answer in answers)
        assert len({answer["token"] for answer in answers}) == 1, "one token is valid for both"
        fetched = [call for call in fake.calls if call.path == "/cgi-bin/gettoken"]
        assert len(fetched) == 2, "one for each library: each reads back what it has stored itself"
        keys = redis.Redis(port=redis_server.port).keys("shared:*")
        assert len(keys) >= 2
