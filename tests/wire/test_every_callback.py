"""Every callback of the spec comes in encrypted and reaches its own handler; every reply goes out and is read again."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.generated.spec_examples import callbacks, replies
from tests.support.every import every_callback, every_reply
from tests.support.sender import Sender, text_xml
from wecom_client import CALLBACKS, CallbackRouter, MemoryStorage, WeComClient, create_reply, parse_message, structure
from wecom_client import callbacks as callback_models
from wecom_client import replies as reply_models
from wecom_client.callbacks import Event, TextMessage
from wecom_client.replies import NewsReply, TextReply
from wecom_client.testing import FakeWeCom
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.wire_values import Timestamp
from wecom_runtime.data.xml import parse_xml, render_xml


def example(name: str) -> Any:
    value = callbacks()[name].example
    assert value is not None
    return value


class Forgetful(MemoryStorage):
    """Remembers no message, as examples share their ids."""

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        return True


@pytest.fixture(scope="module")
def all_handlers() -> tuple[CallbackRouter, list[tuple[type[Callback], Callback]]]:
    """Return a router with a handler for each callback, and a list of the called handlers with their messages."""
    router = CallbackRouter(Sender().crypto, session=Forgetful())
    seen: list[tuple[type[Callback], Callback]] = []

    def handler_of(model: type[Callback]) -> Callable[[Callback], None]:
        return lambda message: seen.append((model, message))

    for entry in CALLBACKS:
        router.on(entry.model)(handler_of(entry.model))
    return router, seen


@every_callback
def test_each_callback_reaches_its_handler(
    name: str, all_handlers: tuple[CallbackRouter, list[tuple[type[Callback], Callback]]]
) -> None:
    router, seen = all_handlers
    seen.clear()
    given = example(name)
    response = router.handle(*Sender().post(given if isinstance(given, str) else json.dumps(given)))
    assert response.status == 200
    model = type(parse_message(given))  # an event may have a class of its own
    assert issubclass(model, getattr(callback_models, name))
    assert [(handler, type(message)) for handler, message in seen] == [(model, model)]


@every_reply
def test_each_reply_is_read_by_another_implementation(name: str) -> None:
    described = replies()[name]
    fields: Any = described.example
    assert fields is not None
    reply = structure(fields, getattr(reply_models, name))
    # One of the callbacks that it answers, or any with its format.
    asked = (
        described.answers[0]
        if described.answers
        else ("TextMessage" if described.format == "xml" else "BotTextMessage")
    )
    given = example(asked)
    sender = Sender() if described.format == "xml" else Sender("")
    router = CallbackRouter(sender.crypto)
    router.on(Callback)(lambda message: reply)
    opened = sender.open(router.handle(*sender.post(given if isinstance(given, str) else json.dumps(given))))
    selects = dict(described.select)
    if described.format == "json":
        assert json.loads(opened) == {**selects, **fields}
        return
    found = parse_xml(opened)
    asking = parse_xml(given)
    assert (found["ToUserName"], found["FromUserName"]) == (asking["FromUserName"], asking["ToUserName"])
    assert {key: found[key] for key in selects} == selects
    item = {field.wire: field.item for field in described.fields}
    for key, value in fields.items():
        assert found[key] == parse_xml(render_xml({key: {item[key]: value} if item[key] else value}))[key]
    for count, counted in described.counts.items():
        assert found[count] == str(len(fields[counted]))


def test_the_quickstart() -> None:
    """A text is answered with a text, a list with articles, of the generated classes."""
    message = TextMessage(
        target="ww1", source="zhangsan", create_time=Timestamp(1), type="text", id=1, agent=1, content="hi"
    )
    assert create_reply(message.content, message) == TextReply(content="hi", target="zhangsan", source="ww1")
    news = create_reply([{"title": "a", "url": "https://example.com"}], message)
    assert isinstance(news, NewsReply)
    assert news.articles[0].title == "a"
    assert "<ArticleCount>1</ArticleCount>" in news.render()


def test_a_general_model_gets_the_variants_that_have_no_handler() -> None:
    sender = Sender()
    router = CallbackRouter(sender.crypto)
    seen: list[str] = []
    router.on(callback_models.ChangeContactEvent)(lambda message: seen.append(f"family {message.change_type}"))
    router.on(callback_models.ChangeContactCreateUser)(lambda message: seen.append(f"own {message.user_id}"))
    router.on(Event)(lambda message: seen.append(f"event {message.event}"))
    created = example("ChangeContactCreateUser")
    router.handle(*sender.post(created))
    router.handle(*sender.post(created.replace("create_user", "update_user")))
    router.handle(*sender.post(created.replace("create_user", "of_tomorrow")))
    router.handle(*sender.post(created.replace("change_contact", "of_tomorrow")))
    user = parse_xml(created)["UserID"]
    assert seen == [f"own {user}", "family update_user", "family of_tomorrow", "event of_tomorrow"]


def test_a_text_of_a_bot_becomes_a_finished_stream() -> None:
    sender = Sender("")
    router = CallbackRouter(sender.crypto)
    router.on(callback_models.BotTextMessage)(lambda message: f"**{message.text.content}**")
    router.on(callback_models.BotEnterChatEvent)(lambda message: "welcome")
    answer = json.loads(sender.open(router.handle(*sender.post(json.dumps(example("BotTextMessage"))))))
    assert answer["msgtype"] == "stream"
    assert (answer["stream"]["finish"], answer["stream"]["content"][:2]) == (True, "**")
    welcome = json.loads(sender.open(router.handle(*sender.post(json.dumps(example("BotEnterChatEvent"))))))
    assert welcome == {"msgtype": "text", "text": {"content": "welcome"}}


def test_an_event_with_a_message_id_is_recognized_by_it() -> None:
    """No page shows MsgId for an event, so it is an unknown field."""
    sender = Sender()
    router = CallbackRouter(sender.crypto)
    seen: list[Any] = []
    router.on(callback_models.ChangeContactCreateParty)(seen.append)
    created = example("ChangeContactCreateParty")
    for number, name in ((7, "a"), (7, "b"), (8, "b")):
        fields = {**parse_xml(created), "MsgId": str(number), "Name": name}
        router.handle(*sender.post(render_xml(fields)))
    assert [(event.name, event.unknown_fields) for event in seen] == [("a", {"MsgId": "7"}), ("b", {"MsgId": "8"})]


def test_an_event_without_an_app_is_answered_by_the_app_that_it_names_nevertheless() -> None:
    """A client without an AgentId takes that of the callback, also from an unknown field."""
    with FakeWeCom() as wecom:
        sender = Sender()
        with WeComClient(wecom.corp_id, wecom.secret, base_url=wecom.base_url) as client:
            router = CallbackRouter(sender.crypto, client=client)
            router.on(Event)(lambda event, context: context.say("Welcome"))
            fields = {
                "ToUserName": wecom.corp_id,
                "FromUserName": "zhangsan",
                "CreateTime": "1767225660",
                "MsgType": "event",
                "Event": "of_tomorrow",
                "AgentID": str(wecom.agent_id),
            }
            router.handle(*sender.post(render_xml(fields)))
        assert [message.text for message in wecom.member("zhangsan").inbox] == ["Welcome"]


def test_other_content_of_the_same_second() -> None:
    """Two texts without ids differ only in their content."""
    sender = Sender()
    router = CallbackRouter(sender.crypto)
    seen: list[str] = []
    router.on(TextMessage)(lambda message: seen.append(message.content))
    for content in ("a", "b", "a"):
        router.handle(*sender.post(text_xml(content, msgid=None)))
    assert seen == ["a", "b"]
