"""Attacks on the client of the gateway: many threads with a refused token, and other hosts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from wecom_client import OfficeClient, run_tool
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import WeComError

TOKEN = "/cgi-bin/aibot/cli/get_cli_config"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture
def client(fake: FakeWeCom) -> Iterator[OfficeClient]:
    with fake.office_client() as client:
        yield client


def test_many_threads_fetch_one_token(fake: FakeWeCom, client: OfficeClient) -> None:
    def call(_: int) -> bool:
        return client.todo.list().has_more is False

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(call, range(24)))
        assert sum(one.path == TOKEN for one in fake.calls) == 1
        fake.expire_tokens()
        assert all(pool.map(call, range(24)))
    assert sum(one.path == TOKEN for one in fake.calls) == 2


def test_a_refused_token_is_not_fetched_again_and_again(fake: FakeWeCom, client: OfficeClient) -> None:
    fake.fail("/todo/list", errcode=853004, times=50)
    for _ in range(3):
        with pytest.raises(WeComError):
            client.todo.list()
    assert sum(one.path == TOKEN for one in fake.calls) <= 4


def test_secrets_are_in_no_text(fake: FakeWeCom, client: OfficeClient) -> None:
    client.todo.list()
    secret, token = fake.bot().secret, client.access_token
    fake.fail("/todo/get", errcode=853004, times=9)
    with pytest.raises(WeComError) as caught:
        client.todo.get([{"todo_id": "x"}])
    told = f"{client!r} {caught.value!r} {caught.value} {fake.calls!r}"
    assert secret not in told and token not in told


def test_the_arguments_of_a_model_choose_no_host(fake: FakeWeCom, client: OfficeClient) -> None:
    for name in ("https://attacker.example/todo/list", "//attacker.example/todo/list", "../todo/list", "todo-list?x=1"):
        with pytest.raises(WeComError):
            run_tool(client, name, {})
    answer = json.dumps({"base_url": "https://attacker.example", "items": []})
    fake.on("/todo/list", json.loads(answer))
    client.todo.list()
    client.todo.list()
    assert all("attacker" not in one.path for one in fake.calls)
