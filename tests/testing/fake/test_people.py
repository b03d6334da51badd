"""Impossible actions of people are refused, and possible ones are listed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import BotTextMessage, TextMessage
from wecom_client.replies import TextReply
from wecom_client.testing import ActionError, FakeWeCom
from wecom_runtime.errors import ConfigurationError

CARD: Any = {
    "card_type": "multiple_interaction",
    "main_title": {"title": "t"},
    "select_list": [
        {"question_key": "room", "option_list": [{"id": "big", "text": "b"}, {"id": "small", "text": "s"}]},
    ],
    "submit_button": {"text": "ok", "key": "book"},
    "task_id": "room-1",
}


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        router.on(TextMessage)(lambda message: message.content)
        router.default(lambda message: None)
        fake.subscribe(router)
        yield fake


def test_actions_are_listed(fake: FakeWeCom) -> None:
    assert fake.actions["send_link"].takes == {"userid", "title", "description", "url"}
    assert "sp_no" in fake.actions["approve"].takes
    assert fake.actions["kf_write"].takes == {"open_kfid", "external_userid", "text"}


def test_a_misspelt_value_is_reported(fake: FakeWeCom) -> None:
    told = r"write takes no 'txet'; did you mean 'text'\?; it takes text, userid"
    with pytest.raises(ConfigurationError, match=told):
        fake.act("write", userid="zhangsan", txet="hi")
    with pytest.raises(ConfigurationError, match="click_menu takes no 'reslt'; did you mean 'result'"):
        fake.member("zhangsan").click_menu("scan", reslt="x")
    assert not fake.pushes


def test_an_unknown_member(fake: FakeWeCom) -> None:
    with pytest.raises(ActionError, match=r"there is no member 'zhangsam'; did you mean 'zhangsan'\?") as caught:
        fake.member("zhangsam").write("hi")
    assert caught.value.errcode == 60111
    reply = fake.member("zhangsan").write("hi")
    assert isinstance(reply, TextReply) and reply.content == "hi"


def test_buttons_and_choices_that_a_card_does_not_have(fake: FakeWeCom) -> None:
    fake.client().message.send("template_card", touser=["zhangsan"], template_card=CARD)
    member = fake.member("zhangsan")
    with pytest.raises(ActionError, match=r"has no button 'bok'; did you mean 'book'\?; its buttons: book"):
        member.click_button("room-1", "bok")
    with pytest.raises(ActionError, match="no option 'tiny' for the question 'room'"):
        member.click_button("room-1", "book", selected={"room": ["tiny"]})
    with pytest.raises(ActionError, match="no option '' for the question 'rom'"):
        member.click_button("room-1", "book", selected={"rom": []})
    with pytest.raises(ActionError, match="no card 'room-2'") as caught:
        member.click_button("room-2", "book")
    assert caught.value.errcode == 42016
    with pytest.raises(ActionError, match="lisi did not receive the card 'room-1'"):
        fake.member("lisi").click_button("room-1", "book")
    assert not fake.pushes
    member.click_button("room-1", "book", selected={"room": ["big"]})
    assert [push.model for push in fake.pushes] == ["TemplateCardEvent"]


def test_refusals_of_the_state_are_public_errors(fake: FakeWeCom) -> None:
    with pytest.raises(ActionError, match=r"approve: no approval 1 \(errcode 301025\)") as caught:
        fake.approve("1")
    assert caught.value.errcode == 301025


def test_cards_and_ratings_of_a_bot(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter(WeComCrypto(bot.token, bot.encoding_aes_key, ""))

    @router.on(BotTextMessage)
    def answer(message: BotTextMessage) -> Any:
        if message.text.content == "card":
            return {"msgtype": "template_card", "template_card": CARD}
        stream = {"id": "s1", "finish": True, "content": "42", "feedback": {"id": "rating-1"}}
        return {"msgtype": "stream", "stream": stream}

    router.default(lambda message: None)
    bot.subscribe(router, check=False)
    with pytest.raises(ActionError, match="no card 'room-1'"):
        bot.click("room-1", "book")
    bot.write("card")
    with pytest.raises(ActionError, match="has no button 'bok'"):
        bot.click("room-1", "bok")
    with pytest.raises(ActionError, match="lisi did not receive the card"):
        bot.click("room-1", "book", user="lisi")
    bot.write("why?")
    with pytest.raises(ActionError, match=r"no answer has the feedback id 'rating-2'; did you mean 'rating-1'\?"):
        bot.rate("rating-2")
    with pytest.raises(ActionError, match="no answer has the feedback id"):
        bot.rate("rating-1", user="lisi")  # it was said to zhangsan
    with pytest.raises(ActionError, match="no answer has the feedback id"):
        fake.bot("AIBOTother").rate("rating-1")
    bot.rate("rating-1", 2, reasons=[3])
    assert fake.pushes[-1].model == "BotFeedbackEvent"


def test_only_members_of_a_group_write_to_its_bot(fake: FakeWeCom) -> None:
    bot = fake.bot()
    router = CallbackRouter(WeComCrypto(bot.token, bot.encoding_aes_key, ""))
    said: list[str] = []
    router.on(BotTextMessage)(lambda message: said.append(message.from_.userid))
    bot.subscribe(router, check=False)
    with pytest.raises(ActionError, match=r"there is no member 'lis'; did you mean 'lisi'\?"):
        bot.write("hi", user="lis")
    group = fake.client().appchat.create(["zhangsan", "lisi"], name="群").chatid
    with pytest.raises(ActionError, match="wangwu is not a member of the group") as caught:
        bot.write("hi", user="wangwu", chat=group)
    assert caught.value.errcode == 86217
    bot.write("hi", user="lisi", chat=group)
    assert said == ["lisi"]
