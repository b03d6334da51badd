"""Groups on the page of the simulator, over HTTP: members write, bots answer, robots of webhooks send."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.support.simulator import Page
from wecom_client import BotConnection, CallbackRouter
from wecom_client.callbacks import BotTemplateCardEvent, BotTextMessage
from wecom_client.testing import FakeWeCom

CARD = {
    "card_type": "button_interaction",
    "main_title": {"title": "请假"},
    "button_list": [{"text": "同意", "key": "yes"}],
    "task_id": "task-1",
}


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        fake.client().appchat.create(chatid="g1", name="项目组", userlist=["zhangsan", "lisi"])
        yield fake


def router() -> CallbackRouter:
    """Return the router of a bot that streams, and sends a card when asked for one."""
    router = CallbackRouter()

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        if "card" in message.text.content:
            return {"msgtype": "template_card", "template_card": CARD}
        return iter(["an ", f"answer to {message.text.content}"])

    @router.on(BotTemplateCardEvent)
    def pressed(event: BotTemplateCardEvent) -> Any:
        return {"response_type": "update_template_card", "template_card": {**CARD, "main_title": {"title": "pressed"}}}

    return router


def shown(item: dict[str, Any]) -> str:
    content = item.get("content") or {}
    return str(content.get("content") or (content.get("stream") or {}).get("content") or item["values"]["text"])


def say(page: Page, text: str, member: str = "lisi", chatid: str = "g1") -> None:
    page.write("group", chatid=chatid, member=member, action="write", values={"text": text})


def test_a_member_mentions_a_bot(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, router(), url=bot.url):
        assert bot.wait_connected()
        say(page, f"你好 @{bot.name}")
        asked, answer = page.until(
            lambda: (
                [one for one in page.items("group/g1") if one.get("is_finished")][:2]
                if len([one for one in page.items("group/g1") if one.get("is_finished")]) == 2
                else None
            )
        )
        assert (asked["by"], asked["by_id"], shown(asked)) == ("member", "lisi", f"你好 @{bot.name}")
        assert (answer["by"], answer["bot"]) == ("bot", bot.bot_id)
        assert shown(answer) == f"an answer to 你好 @{bot.name}"
        assert [one["n"] for one in page.items(f"bot/{bot.bot_id}/g1")] == [asked["n"], answer["n"]]
        assert page.items(f"bot/{bot.bot_id}/lisi") == []


def test_a_button_of_a_card_in_a_group(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, router(), url=bot.url):
        assert bot.wait_connected()
        say(page, f"@{bot.name} card")
        page.until(lambda: [one for one in page.items("group/g1") if one.get("type") == "template_card"])
        page.write(
            "bot", bot_id=bot.bot_id, member="zhangsan", chatid="g1", action="click", task_id="task-1", key="yes"
        )

        def title() -> bool:
            cards = [one for one in page.items("group/g1") if one.get("type") == "template_card"]
            return bool(cards[0]["content"]["template_card"]["main_title"]["title"] == "pressed")

        page.until(title)
        (click,) = [one for one in page.items("group/g1") if one.get("action") == "click"]
        assert click["by_id"] == "zhangsan"


def test_two_bots_are_mentioned(page: Page, fake: FakeWeCom) -> None:
    first, second = fake.bot(), fake.bot("AIBOT2", secret="second", name="助手二")
    say(page, f"@{first.name} @{second.name} hi")

    def failed() -> Any:
        items = [one for one in page.items("group/g1") if one.get("state") == "failed"]
        return items if page.items("bot/AIBOT2/g1") else None

    page.until(failed)
    assert [shown(one) for one in page.items("group/g1")] == [f"@{first.name} @{second.name} hi"]
    assert len(page.items(f"bot/{first.bot_id}/g1")) == 1


def test_a_member_writes_to_people_only(page: Page, fake: FakeWeCom) -> None:
    say(page, "@小助 小助手 hi")
    (item,) = page.until(lambda: [one for one in page.items("group/g1") if one["state"] == "ok"])
    assert (item["by_id"], item["values"]["text"]) == ("lisi", "@小助 小助手 hi")
    assert fake.pushes == [] and fake.bot().messages == []
    archived = [record for _, record in fake.state.everywhere("archived") if "from" in record]
    assert [(one["from"], one["roomid"], one["said"]) for one in archived] == [("lisi", "g1", "@小助 小助手 hi")]


def test_a_stranger_cannot_write(page: Page, fake: FakeWeCom) -> None:
    say(page, f"@{fake.bot().name} hi", member="wangwu")
    (item,) = page.until(lambda: [one for one in page.items("group/g1") if one.get("state") == "failed"])
    assert (item["why"]["errcode"], item["values"]["text"]) == (86217, f"@{fake.bot().name} hi")


def test_a_file_in_a_group(page: Page, fake: FakeWeCom) -> None:
    content = base64.b64encode(b"a report").decode()
    kept = page.write("upload", filename="a.txt", content_type="text/plain", content=content, type="file")
    values = {"media_id": kept["media_id"], "filename": "a.txt"}
    page.write("group", chatid="g1", member="lisi", action="send_file", values=values)
    (item,) = page.until(lambda: [one for one in page.items("group/g1") if one["state"] == "ok"])
    assert item["values"]["filename"] == "a.txt"
    assert requests.get(kept["url"], timeout=10).content == b"a report"
    (*_, (_, file)) = fake.state.everywhere("archived_file")
    assert base64.b64decode(file["content"]) == b"a report"


def test_robots_of_a_group(page: Page, fake: FakeWeCom) -> None:
    robot = page.write("robot", chatid="g1", title="告警")
    assert robot["url"].startswith(fake.base_url)
    client = fake.client()
    client.webhook.send(robot["key"], "text", text={"content": "from the robot"})
    client.webhook.send(robot["key"], "markdown", markdown={"content": "# title"})
    (text, markdown) = page.items("group/g1")
    assert (text["by"], text["by_id"], shown(text)) == ("robot", robot["key"], "from the robot")
    assert markdown["type"] == "markdown"
    assert page.read("people")["robots"] == [robot]
    assert page.read("news", after=0)["counts"]["group/g1"]["count"] == 2


def test_a_webhook_without_a_group_has_a_chat(page: Page, fake: FakeWeCom) -> None:
    fake.client().webhook.send("some-key", "text", text={"content": "alone"})
    groups = page.read("people")["groups"]
    assert [one["chatid"] for one in groups] == ["g1", "webhook:some-key"]
    (item,) = page.items("group/webhook:some-key")
    assert shown(item) == "alone"
    fake.state.reset()
    assert page.read("people")["groups"] == []


def test_a_group_of_a_bot_is_listed(page: Page, fake: FakeWeCom) -> None:
    bot = fake.bot()
    with BotConnection(bot.bot_id, bot.secret, router(), url=bot.url):
        bot.write("hi", user="zhangsan", chat="wrOther")
    groups = page.read("people")["groups"]
    assert groups[-1] == {"chatid": "wrOther", "userlist": ["zhangsan"]}
    assert len(page.items("group/wrOther")) == 2
