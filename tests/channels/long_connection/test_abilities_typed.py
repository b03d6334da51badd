"""The typed tools of abilities, and the client of the gateway of a connection."""

from __future__ import annotations

import asyncio
import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import wecom_client as w
from tests.support.fakes import abilities_of
from tests.support.generated import SAMPLES, TOOLS
from wecom_client import BotConnection, CallbackRouter, MemoryStorage
from wecom_client.abilities.api import AsyncResourceTree
from wecom_client.testing import FakeWeCom
from wecom_runtime.channels.long_connection.abilities import BotAbility
from wecom_runtime.data.models import Response
from wecom_runtime.errors import (
    APIError,
    ConfigurationError,
    InvalidArgumentError,
    NotGrantedError,
    ResponseError,
    WeComError,
)
from wecom_runtime.testing.samples import Samples

CONFIG = "aibot_get_mcp_config"


@pytest.fixture
def connection(fake: FakeWeCom) -> Iterator[BotConnection]:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url, base_url=fake.base_url) as connection:
        yield connection


def test_a_document_is_created_and_read(connection: BotConnection) -> None:
    assert connection.abilities() == [BotAbility("doc", True)]
    made = connection.abilities.doc.create_doc(3, "纪要")
    assert made.docid
    found = connection.abilities.doc.get_doc_content(2, docid=made.docid)
    assert (found.content, found.task_done) == ("", True)
    assert w.raw(connection.abilities.doc.get_doc_content, 2, docid=made.docid)["title"] == "纪要"
    assert connection.abilities is connection.abilities
    with pytest.raises(APIError, match="301085"):
        connection.abilities.doc.get_doc_content(2, docid="other")


def test_parameters_are_checked_before_anything_is_sent(fake: FakeWeCom, connection: BotConnection) -> None:
    create: Any = connection.abilities.doc.create_doc
    with pytest.raises(TypeError):
        create(3)
    with pytest.raises(InvalidArgumentError, match="doc_type"):
        create("x", "a")
    assert not [frame for frame in fake.bot().frames if frame.path == CONFIG]


def test_values_of_records_have_the_titles_of_fields(fake: FakeWeCom, connection: BotConnection) -> None:
    record: Any = {"values": {"标题": [{"type": "text", "text": "周报"}], "金额": 3.5}}
    connection.abilities.doc.smartsheet_add_records("s", [record], docid="d")
    assert fake.bot().tool_calls[-1].arguments == {"docid": "d", "sheet_id": "s", "records": [record]}


def _reference() -> Iterator[dict[str, str]]:
    path = Path("/work/shared/reference/ability-tools.tsv")
    if not path.is_file():
        pytest.skip("the reference is not here")
    with path.open(encoding="utf-8") as file:
        yield from csv.DictReader(file, delimiter="\t")


def test_every_tool_and_parameter_of_the_reference_is_in_the_spec() -> None:
    tools = {(one.service, one.path.rpartition("/")[2]): one for one in TOOLS.values()}
    rows = list(_reference())
    assert {(row["ability"], row["tool"]) for row in rows} == set(tools)
    for row in rows:
        if row["direction"] == "request" and "." not in row["parameter"]:
            schema = tools[row["ability"], row["tool"]].request_schema
            assert row["parameter"] in schema["properties"], row
            assert (row["parameter"] in schema.get("required", ())) == (row["required"] == "yes"), row


def test_an_ability_that_nobody_granted_has_a_link(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().grant("todo", is_granted=False)
    with pytest.raises(NotGrantedError) as caught:
        connection.abilities.todo.get_todo_list("zhangsan")
    assert caught.value.link.startswith(fake.base_url)
    with pytest.raises(APIError, match="no ability"):
        connection.abilities.meeting.get_meeting_info("m")


def test_each_tool_answers(fake: FakeWeCom, connection: BotConnection) -> None:
    samples = Samples(SAMPLES.data, TOOLS, w.CALLBACKS)
    for name in ("contact", "doc", "meeting", "msg", "schedule", "todo"):
        fake.bot().grant(name)
    for path, operation in TOOLS.items():
        name = path.rpartition("/")[2]
        assert callable(getattr(getattr(AsyncResourceTree, operation.service), name))
        if path == "/doc/get_doc_content":
            continue
        answer = getattr(getattr(connection.abilities, operation.service), name)(**samples.request(path))
        assert isinstance(answer, operation.response or Response)


def test_tasks_share_a_session(fake: FakeWeCom) -> None:
    async def run() -> None:
        bot = fake.bot()
        connection = w.AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url)
        task = asyncio.ensure_future(connection.run())
        await connection.wait_connected(30)
        made = await asyncio.gather(*(connection.abilities.doc.create_doc(3, str(n)) for n in range(5)))
        assert len({one.docid for one in made}) == 5
        assert [frame.path for frame in bot.frames].count(CONFIG) == 1
        assert (await connection.abilities())[0].name == "doc"
        await connection.close()
        await task
        with pytest.raises(WeComError):
            await connection.abilities.doc.create_doc(3, "x")

    asyncio.run(run())


def test_a_result_that_is_no_object_is_an_error(fake: FakeWeCom, connection: BotConnection) -> None:
    abilities_of(fake).tools["create_doc"] = lambda _: [1]
    with pytest.raises(ResponseError, match="not a JSON object"):
        connection.abilities.doc.create_doc(3, "a")


def test_a_connection_has_a_client_of_the_gateway(fake: FakeWeCom, connection: BotConnection) -> None:
    assert connection.office is connection.office
    assert connection.office.todo.create([{"title": "周报"}]).items

    async def run() -> None:
        bot = fake.bot()
        other = w.AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url, base_url=fake.base_url)
        task = asyncio.ensure_future(other.run())
        await other.wait_connected(30)
        listed = await other.office.todo.list()
        assert listed.items
        assert listed.items[0].title == "周报"
        await other.close()
        await task

    asyncio.run(run())


def test_the_gateway_of_another_server_has_to_be_named(fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
        with pytest.raises(ConfigurationError, match="base_url="):
            connection.office.todo.list()
        monkeypatch.setenv("WECOM_BASE_URL", fake.base_url)
        assert connection.office.todo.list().has_more is False


def test_connections_of_a_bot_share_the_token_in_the_storage_of_the_router(fake: FakeWeCom) -> None:
    bot, storage = fake.bot(), MemoryStorage()
    for _ in range(2):
        settings: dict[str, Any] = {"url": bot.url, "base_url": fake.base_url}
        with BotConnection(bot.bot_id, bot.secret, CallbackRouter(session=storage), **settings) as connection:
            connection.office.todo.list()
    assert sum(one.path == "/cgi-bin/aibot/cli/get_cli_config" for one in fake.calls) == 1
