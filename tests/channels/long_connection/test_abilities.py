"""Abilities of AI bots: frames of one's own, which abilities there are, sessions with their tools."""

from __future__ import annotations

import asyncio
import gc
import logging
import traceback
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import pytest
import requests

from tests.support.bot_server import BotServer
from tests.support.fakes import abilities_of
from wecom_client import (
    APIError,
    AsyncBotConnection,
    BotAbility,
    BotConnection,
    CallbackRouter,
    ConfigurationError,
    InvalidArgumentError,
    NotGrantedError,
    PermissionDeniedError,
    ResponseError,
    TransportError,
    WeComClient,
)
from wecom_client.testing import FakeWeCom, validate_response

CONFIG = "aibot_get_mcp_config"


def run(story: Callable[[BotServer, AsyncBotConnection], Awaitable[None]], **settings: Any) -> None:
    """A server, a bot that is connected to it, and what happens then."""

    async def main() -> None:
        async with BotServer() as server:
            given = {"heartbeat": 5.0, "reconnect": 0.02, "url": server.url, **settings}
            async with AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), **given) as connection:
                await story(server, connection)

    asyncio.run(asyncio.wait_for(main(), 60))


@pytest.fixture
def connection(fake: FakeWeCom) -> Iterator[BotConnection]:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url) as connection:
        yield connection


# -- frames of one's own -----------------------------------------------------------------------------------------------


def test_a_frame_that_is_not_known_is_sent_and_answered(fake: FakeWeCom, connection: BotConnection) -> None:
    answer = connection.request(CONFIG, {"biz_type": "doc"})
    assert (answer["errcode"], answer["errmsg"]) == (0, "ok") and answer["body"]["is_authed"] is True
    assert connection.request("ping")["errcode"] == 0
    with pytest.raises(APIError) as refused:
        connection.request("aibot_dance", {"steps": 3})
    assert refused.value.errcode == 40008 and refused.value.endpoint == "aibot_dance"
    assert fake.bot().frames[-1].request == {"steps": 3}


def test_invalid_commands_are_refused_before_sending() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        with pytest.raises(InvalidArgumentError, match="cannot be sent as JSON"):
            await connection.request("aibot_dance", {"steps": object()})
        with pytest.raises(InvalidArgumentError, match="name the command"):
            await connection.request("")
        assert "aibot_dance" not in server.cmds

    run(story)


def test_a_lost_subscription_is_renewed_for_a_frame_of_ones_own_once() -> None:
    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        server.bot.fail(846609)  # forgets the subscription
        assert (await connection.request(CONFIG, {"biz_type": "doc"}))["errcode"] == 0
        assert server.bot.subscriptions == 2
        with pytest.raises(APIError, match="846609"):  # here it means something else, and there is an end to it
            await connection.request(CONFIG, {"biz_type": "mail"})

    run(story)


# -- which there are ---------------------------------------------------------------------------------------------------


def test_abilities_are_listed(fake: FakeWeCom, connection: BotConnection) -> None:
    assert connection.abilities() == [BotAbility("doc", True)]
    fake.bot().grant("todo", is_granted=False)
    assert connection.abilities() == [BotAbility("doc", True), BotAbility("todo", False)]
    fake.bot().revoke("doc")
    assert connection.abilities() == [BotAbility("todo", False)]
    asked = [frame.request["biz_type"] for frame in fake.bot().frames if frame.path == CONFIG][:9]
    assert sorted(asked) == ["contact", "disk", "doc", "mail", "media", "meeting", "msg", "schedule", "todo"]
    assert fake.bot().subscriptions == 1  # nothing was taken for a lost subscription
    fake.state.reset()
    assert connection.abilities() == [BotAbility("doc", True)]
    fake.bot().fail(853001, CONFIG, times=9)
    with pytest.raises(APIError, match="853001"):
        connection.abilities()


def test_the_call_without_a_connection_is_signed(fake: FakeWeCom) -> None:
    bot = fake.bot()
    fake.start()
    with WeComClient(bot_secret=bot.secret, base_url=fake.base_url) as client:
        answer = client.aibot.cli.get_mcp_config(bot.bot_id, bind_source=1)
        assert [(one.biz_type, one.is_authed, one.type) for one in answer.list or ()] == [
            ("doc", True, "streamable-http")
        ]
        assert "_fake/ability" not in repr(answer)
    assert (
        validate_response("/cgi-bin/aibot/cli/get_mcp_config", dict(fake.calls[-1].answer or {}), unknown="report")
        == []
    )
    sent = fake.calls[-1].request
    assert len(sent["signature"]) == 64 and bot.secret not in str(sent)
    with WeComClient(bot_secret="another", base_url=fake.base_url) as client, pytest.raises(APIError, match="853000"):
        client.aibot.cli.get_mcp_config(bot.bot_id)
    with (
        WeComClient(base_url=fake.base_url) as client,
        pytest.raises(ConfigurationError, match="pass bot_secret= to the client"),
    ):
        client.aibot.cli.get_mcp_config(bot.bot_id)


# -- sessions ----------------------------------------------------------------------------------------------------------


def test_tools_are_listed_and_called(connection: BotConnection) -> None:
    with connection.ability("doc") as doc:
        assert [tool.name for tool in doc.tools()][:2] == ["create_doc", "get_doc_content"]
        made = doc.call("create_doc", {"title": "纪要", "content": "一切顺利"})
        assert doc.call("get_doc_content", {"docid": made["docid"]})["content"] == "一切顺利"


@pytest.mark.parametrize(("cursors", "pages"), [("ab", 3), ("a", 2), (None, 1001)])
def test_the_list_of_tools_ends(cursors: str | None, pages: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The ability returns cursors in a ring, or a new one with each page."""
    from mcp.types import ListToolsResult  # loading it takes half a second

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        asked: list[str | None] = []

        async def list_tools(*, params: Any = None) -> ListToolsResult:
            asked.append(params and params.cursor)
            following = str(len(asked)) if cursors is None else cursors[(len(asked) - 1) % len(cursors)]
            return ListToolsResult(tools=[], next_cursor=following)

        async with connection.ability("doc") as doc:
            monkeypatch.setattr(doc, "list_tools", list_tools)
            if cursors is None:
                with pytest.raises(ResponseError, match=r"doc\.tools: the list has more than 1000 pages"):
                    await doc.tools()
            else:
                assert await doc.tools() == []
        assert len(asked) == pages

    run(story)


def test_a_session_of_the_sdk_is_awaited() -> None:
    from mcp import ClientSession

    async def story(server: BotServer, connection: AsyncBotConnection) -> None:
        async with connection.ability("doc") as doc:
            assert isinstance(doc, ClientSession)
            listed = await doc.list_tools()
            assert [tool.name for tool in listed.tools] == [tool.name for tool in await doc.tools()]
            result = await doc.call_tool("create_doc", {"title": "a"})
            assert "docid" in result.content[0].text
        other = await connection.ability("doc")
        made, again = await asyncio.gather(*(other.call("create_doc", {"title": "b"}) for _ in range(2)))
        assert made["docid"] != again["docid"]
        await other.close()
        await other.close()  # nothing happens

    run(story)


def test_sessions_end_with_the_connection() -> None:
    async def main() -> None:
        async with BotServer() as server:
            async with AsyncBotConnection(server.bot_id, server.secret, CallbackRouter(), url=server.url) as connection:
                session = await connection.ability("doc")
                assert len(asyncio.all_tasks()) > 3
            left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
            assert [task for task in left if "ability" in repr(task.get_coro())] == []
            with pytest.raises(TransportError):
                await session.call("create_doc", {"title": "late"})

    asyncio.run(asyncio.wait_for(main(), 60))


def test_a_missing_grant_raises_an_error_with_its_link(fake: FakeWeCom, connection: BotConnection) -> None:
    fake.bot().grant("doc", is_granted=False)
    doc = connection.ability("doc")
    with pytest.raises(NotGrantedError) as refused:
        doc.call("create_doc", {"title": "纪要"})
    error = refused.value
    assert error.errcode == 851013 and isinstance(error, PermissionDeniedError)
    assert error.link.startswith(f"{fake.base_url}/_fake/ability/grant/") and error.link in str(error)
    assert error.endpoint == "doc.create_doc"
    assert requests.get(error.link, timeout=10).status_code == 200
    assert doc.call("create_doc", {"title": "纪要"})["errcode"] == 0
    doc.close()


def test_other_errors_of_tools(connection: BotConnection) -> None:
    with connection.ability("doc") as doc:
        with pytest.raises(APIError, match="301085"):
            doc.call("get_doc_content", {"docid": "nothing"})
        with pytest.raises(ResponseError, match=r"doc.create_doc failed: title is required"):
            doc.call("create_doc", {})
        with pytest.raises(ResponseError, match="no tool dance"):
            doc.call("dance")
        assert doc.tools()


def test_a_bot_without_the_ability(connection: BotConnection) -> None:
    for name in ("mail", "cooking"):
        with pytest.raises(PermissionDeniedError, match=f"the bot has no ability '{name}'"):
            connection.ability(name)
    with pytest.raises(InvalidArgumentError, match="name an ability"):
        connection.ability("")


def test_the_error_without_the_mcp_package_names_the_extra(
    connection: BotConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setitem(sys.modules, "mcp", None)
    monkeypatch.delitem(sys.modules, "wecom_runtime.channels.long_connection.ability_session", raising=False)
    with pytest.raises(ConfigurationError, match=r"pip install 'wecom-client\[mcp\]'"):
        connection.ability("doc")


# -- the address is a secret -------------------------------------------------------------------------------------------


def addresses(fake: FakeWeCom) -> list[str]:
    return [str(record["key"]) for _, record in fake.state.everywhere("bot_ability")]


def test_the_address_is_in_no_log_and_no_repr(
    fake: FakeWeCom, connection: BotConnection, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        doc = connection.ability("doc")
        doc.tools()
        with pytest.raises(APIError) as refused:
            doc.call("get_doc_content", {"docid": "nothing"})
        shown = [repr(doc), repr(connection), str(connection.abilities())]
        doc.close()
    (secret,) = addresses(fake)
    # Not what the server says, which runs in this process, too.
    ours = [record for record in caplog.records if not record.name.startswith("uvicorn")]
    told = "\n".join(record.getMessage() for record in ours)
    assert "ability.invalid" in told  # the HTTP library did log
    assert secret not in told
    assert not [text for text in shown if secret in text]
    assert secret not in everything_of(refused.value)


@pytest.mark.parametrize("how", ["gone", "not the protocol", "nobody there", "moved"])
def test_the_address_is_in_no_error(fake: FakeWeCom, connection: BotConnection, how: str) -> None:
    (secret,) = addresses(fake)
    (record,) = [record for _, record in fake.state.everywhere("bot_ability")]
    asked: dict[str, Any] = {}
    abilities = abilities_of(fake)
    config = abilities.config

    def elsewhere(bot_id: str, body: Any) -> dict[str, Any]:
        asked.update(config(bot_id, body))
        places = {
            "gone": f"{fake.base_url}/_fake/ability/{secret}x",
            "not the protocol": f"{fake.base_url}/cgi-bin/{secret}",
            "nobody there": f"http://127.0.0.1:1/{secret}",
            "moved": f"{fake.base_url}/_fake/ability/{secret}/",
        }
        return {**asked, "url": places[how]}

    abilities.config = elsewhere
    with pytest.raises((TransportError, ResponseError)) as failed:
        connection.ability("doc", timeout=10)
    assert "doc" in str(failed.value)
    assert secret not in everything_of(failed.value)
    assert record["key"] == secret


def everything_of(error: BaseException) -> str:
    """The text of an error and of all errors behind it, and the variables of their frames, as crash reporters show."""
    found = [str(error), repr(vars(error)), "".join(traceback.format_exception(error))]
    seen: set[int] = set()
    waiting: list[BaseException | None] = [error]
    while waiting:
        one = waiting.pop()
        if one is None or id(one) in seen:
            continue
        seen.add(id(one))
        waiting += [one.__cause__, one.__context__, *getattr(one, "exceptions", ())]
        trace = one.__traceback__
        while trace is not None:
            if "/tests/" not in trace.tb_frame.f_code.co_filename:
                found += [
                    f"{trace.tb_frame.f_code.co_qualname if hasattr(trace.tb_frame.f_code, 'co_qualname') else ''}"
                ]
                found += [repr(value) for value in trace.tb_frame.f_locals.values()]
            trace = trace.tb_next
    gc.collect()
    return "\n".join(found)
