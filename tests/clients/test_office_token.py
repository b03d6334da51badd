"""Attacks on the client of the gateway: many threads with a refused token, and other hosts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from wecom_client import MemoryStorage, OfficeClient, run_tool
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import WeComError

TOKEN = "/cgi-bin/aibot/cli/get_cli_config"


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


class _Recording(MemoryStorage):
    """A storage that also keeps its last records for the test."""

    def __init__(self) -> None:
        super().__init__()
        self.records: dict[str, dict[str, Any]] = {}

    def set_if_newer(self, key: str, value: Mapping[str, Any], ttl: float | None = None) -> Mapping[str, Any]:
        self.records[key] = dict(value)
        return super().set_if_newer(key, value, ttl)


def test_the_token_in_a_storage_is_encrypted_and_shared(fake: FakeWeCom) -> None:
    storage = _Recording()
    with fake.office_client(session=storage) as first, fake.office_client(session=storage) as second:
        first.todo.list()
        second.todo.list()
        token = first.access_token
    assert sum(one.path == TOKEN for one in fake.calls) == 1
    assert len(storage.records) == 1
    assert token not in str(storage.records)


def test_a_token_that_was_changed_in_the_storage_is_fetched_again(fake: FakeWeCom) -> None:
    storage = _Recording()
    with fake.office_client(session=storage) as first:
        first.todo.list()
    ((key, record),) = storage.records.items()
    storage.set(key, {**record, "value": "another token"})
    with fake.office_client(session=storage) as second:
        assert second.todo.list().has_more is False
    assert sum(one.path == TOKEN for one in fake.calls) == 2


def test_the_arguments_of_a_model_choose_no_host(fake: FakeWeCom, client: OfficeClient) -> None:
    for name in ("https://attacker.example/todo/list", "//attacker.example/todo/list", "../todo/list", "todo-list?x=1"):
        with pytest.raises(WeComError):
            run_tool(client, name, {})
    answer = json.dumps({"base_url": "https://attacker.example", "items": []})
    fake.on("/todo/list", json.loads(answer))
    client.todo.list()
    client.todo.list()
    assert all("attacker" not in one.path for one in fake.calls)
