"""The choice among several handlers of one callback class: by values, patterns and functions."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.support import small
from tests.support.sender import Sender, event_xml
from wecom_client import CallbackRouter
from wecom_client.callbacks import (
    BotTemplateCardEvent,
    BotTextMessage,
    ChangeContactCreateUser,
    ChangeContactEvent,
    ClickEvent,
    Event,
    OpenApprovalChangeEvent,
    SysApprovalChangeEvent,
    TemplateCardEvent,
    TextMessage,
)
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.channels.router import BaseRouter
from wecom_runtime.data.models import Flag, IntString, model
from wecom_runtime.errors import InvalidArgumentError

SENDER = Sender()


@pytest.fixture
def router() -> CallbackRouter:
    return CallbackRouter(SENDER.crypto)


def named(name: str) -> Callable[[Any], str]:
    def handler(event: Any) -> str:
        return name

    handler.__qualname__ = name
    return handler


def chosen(router: BaseRouter, message: Callback) -> str | None:
    handler = router.engine.handlers.find(message)
    return None if handler is None else handler.name


def card(key: str, task_id: str = "1") -> TemplateCardEvent:
    return TemplateCardEvent(key=key, task_id=task_id, card_type="button_interaction", response_code="code")


def click(key: str) -> ClickEvent:
    return ClickEvent(key=key)


# -- the most particular wins ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("turned", [False, True])
def test_the_most_particular_handler_is_called(router: CallbackRouter, turned: bool) -> None:
    """Whatever the order in which they were registered."""
    filters: dict[str, dict[str, Any]] = {
        "value": {"key": "approve"},
        "several": {"key": ("approve", "refuse")},
        "pattern": {"key": re.compile("^(approve|refuse|later)$")},
        "where": {"where": lambda event: event.key != "other"},
        "none": {},
    }
    for name in reversed(filters) if turned else filters:
        router.on(TemplateCardEvent, **filters[name])(named(name))
    keys = ("approve", "refuse", "later", "more", "other")
    assert [chosen(router, card(key)) for key in keys] == list(filters)


def test_more_fields_come_first(router: CallbackRouter) -> None:
    router.on(TemplateCardEvent, key="approve")(named("one"))
    router.on(TemplateCardEvent, key="approve", task_id="order-1")(named("two"))
    router.on(TemplateCardEvent, key="approve", task_id=re.compile("^order-"))(named("value and pattern"))
    router.on(TemplateCardEvent, key="approve", where=lambda event: event.task_id == "where")(named("and where"))
    found = [chosen(router, card("approve", task_id=task)) for task in ("order-1", "order-2", "where", "else")]
    assert found == ["two", "value and pattern", "and where", "one"]


def test_a_value_comes_before_more_fields_of_a_lower_kind(router: CallbackRouter) -> None:
    several: Any = {"key": ("a", "b"), "task_id": ("1", "2")}
    router.on(TemplateCardEvent, **several)(named("several"))
    router.on(TemplateCardEvent, key="a")(named("value"))
    assert chosen(router, card("a", task_id="1")) == "value"
    assert chosen(router, card("b", task_id="1")) == "several"


def test_patterns_and_functions_in_the_order_of_registration(router: CallbackRouter) -> None:
    for name, pattern in (("first", "a"), ("second", "ab")):
        router.on(TextMessage, content=re.compile(pattern))(named(name))
        router.on(ClickEvent, where=lambda event: True)(named(name))
    assert chosen(router, TextMessage(content="ab")) == "first"
    assert chosen(router, ClickEvent(key="x")) == "first"


def test_unfiltered_callbacks_go_to_the_general_handler(router: CallbackRouter) -> None:
    router.on(ChangeContactCreateUser, user_id="zhangsan")(named("own"))
    router.on(ChangeContactEvent, change_type="create_user")(named("family"))
    router.on(Event, event="change_contact")(named("base"))
    message = router.engine.parse(
        "<xml><MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType>"
        "<UserID>zhangsan</UserID></xml>"
    )
    assert isinstance(message, ChangeContactCreateUser)
    assert chosen(router, message) == "own"
    message.user_id = "lisi"
    assert chosen(router, message) == "family"
    message.change_type = "else"
    assert chosen(router, message) == "base"
    message.event = "else"
    assert chosen(router, message) is None
    router.default(named("default"))
    assert chosen(router, message) == "default"


def test_many_values(router: CallbackRouter) -> None:
    for number in range(300):
        router.on(ClickEvent, key=f"menu-{number}")(named(f"handler {number}"))
    router.on(ClickEvent)(named("rest"))
    assert chosen(router, ClickEvent(key="menu-299")) == "handler 299"
    assert chosen(router, ClickEvent(key="menu-300")) == "rest"
    assert chosen(router, click("")) == "rest"


def test_one_item_of_a_list_is_enough() -> None:
    router = small.Router()
    router.on(small.MenuOpenEvent, names="b")(named("b"))
    router.on(small.MenuOpenEvent, departments=(2, 3))(named("2 or 3"))
    router.on(small.MenuOpenEvent, names=re.compile("^c"))(named("c"))
    event = small.MenuOpenEvent(
        target="", source="", create_time=0, type="event", event="menu", change_type="open_menu"
    )
    for names, departments, expected in (
        (["a", "b"], [2], "b"),
        (["a"], [1, 3], "2 or 3"),
        (["a", "cc"], [1], "c"),
        (["a"], None, None),
    ):
        event.names, event.departments = names, departments
        assert chosen(router, event) == expected


def test_values_that_came_in_another_shape(router: CallbackRouter) -> None:
    """What is not as documented is kept as it came, and fits no filter."""
    router.on(TemplateCardEvent, key="approve")(named("value"))
    router.on(TemplateCardEvent, key=re.compile("a"))(named("pattern"))
    router.on(TemplateCardEvent, key="approve", task_id="1")(named("two values"))
    odd: Any = {"deep": []}
    assert chosen(router, card(odd)) is None


# -- through the router ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("awaited", [False, True])
def test_the_chosen_handler_answers(awaited: bool) -> None:
    router = small.Router(SENDER.crypto)
    router.on(small.MenuEvent, key="open")(lambda event: "opened")
    router.on(small.MenuEvent)(lambda event: "something else")

    def ask(key: str) -> str:
        request = SENDER.post(event_xml(f"<EventKey>{key}</EventKey>"))
        response = asyncio.run(router.handle_async(*request)) if awaited else router.handle(*request)
        return SENDER.open(response)

    assert "opened" in ask("open")
    assert "something else" in ask("close")


def test_a_failing_where_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    told: list[Exception] = []
    router = small.Router(SENDER.crypto, on_error=lambda message, error: told.append(error))
    router.on(small.MenuEvent, where=lambda event: 1 / 0)(lambda event: "never")
    assert router.handle(*SENDER.post(event_xml())).status == 500
    assert [type(error) for error in told] == [ZeroDivisionError]
    assert any(told.startswith("where= failed on a MenuEvent: ZeroDivisionError") for told in caplog.messages)


# -- what stands deeper ------------------------------------------------------------------------------------------------


def test_shortcuts(router: CallbackRouter) -> None:
    router.on(BotTemplateCardEvent, key="approve", chattype="group")(named("button in a group"))
    router.on(BotTemplateCardEvent, key="approve")(named("button"))
    router.on(BotTextMessage, content=re.compile("@小助手"))(named("mention"))
    router.on(SysApprovalChangeEvent, template_id="T1", status=2)(named("approved"))
    router.on(OpenApprovalChangeEvent, template_id="T1")(named("open approval"))
    parse = router.engine.parse
    pressed = {
        "msgid": "1", "aibotid": "A", "chattype": "group", "from": {"userid": "zhangsan"}, "msgtype": "event",
        "event": {"eventtype": "template_card_event", "template_card_event": {"event_key": "approve", "task_id": "1"}},
    }  # fmt: skip
    event = parse(pressed)
    assert chosen(router, event) == "button in a group"
    assert isinstance(event, BotTemplateCardEvent)
    assert (event.key, event.task_id, event.card_type, event.userid) == ("approve", "1", None, "zhangsan")
    assert chosen(router, parse({**pressed, "chattype": "single"})) == "button"
    text = {"msgid": "2", "aibotid": "A", "chattype": "group", "from": {"userid": "a"}, "msgtype": "text"}
    assert chosen(router, parse({**text, "text": {"content": "你好 @小助手"}})) == "mention"
    assert chosen(router, parse(text)) is None  # the text is missing
    sys = "<ApprovalInfo><TemplateId>T1</TemplateId><SpStatus>{}</SpStatus></ApprovalInfo>"
    head = "<ToUserName>c</ToUserName><MsgType>event</MsgType><Event>sys_approval_change</Event>"
    assert chosen(router, parse(f"<xml>{head}{sys.format(2)}</xml>")) == "approved"
    assert chosen(router, parse(f"<xml>{head}{sys.format(1)}</xml>")) is None


# -- mistakes ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"key": "a"}, {"key": "a"}),
        ({"key": "a"}, {"key": ("a",)}),
        ({"key": ("a", "b")}, {"key": ("b", "c")}),
        ({"key": "a", "task_id": "1"}, {"task_id": "1", "key": "a"}),
        ({}, {}),
    ],
)
def test_the_same_values_twice(router: CallbackRouter, first: Any, second: Any) -> None:
    router.on(TemplateCardEvent, **first)(named("first"))
    with pytest.raises(InvalidArgumentError, match=r"^TemplateCardEvent.* has a handler already: first$"):
        router.on(TemplateCardEvent, **second)(named("second"))
    assert chosen(router, card("b" if first.get("key") == ("a", "b") else "a", task_id="1")) == "first"


def test_nothing_is_registered_with_a_clash(router: CallbackRouter) -> None:
    router.on(TemplateCardEvent, key="a")(named("first"))
    with pytest.raises(InvalidArgumentError):
        router.on(ClickEvent, TemplateCardEvent, key="a")(named("second"))
    assert chosen(router, click("a")) is None


@pytest.mark.parametrize(
    ("model", "fields", "message"),
    [
        (TemplateCardEvent, {"kye": "a"}, "TemplateCardEvent has no field 'kye' to filter by; did you mean 'key'?"),
        (TemplateCardEvent, {"EventKey": "a"}, "TemplateCardEvent has no field 'EventKey' to filter by; did you mean"),
        (BotTextMessage, {"chattype": "grup"}, "is one of single, group, not 'grup'; did you mean 'group'?"),
        (BotTextMessage, {"chattype": ("group", "grup")}, "is one of single, group, not 'grup'"),
        (TemplateCardEvent, {"agent": "1000002"}, "TemplateCardEvent.agent is never '1000002'"),
        (TemplateCardEvent, {"key": 5}, "TemplateCardEvent.key is never 5"),
        (small.MenuOpenEvent, {"enabled": 1.0}, "MenuOpenEvent.enabled is never 1.0"),
        (small.MenuOpenEvent, {"enabled": 2}, "MenuOpenEvent.enabled is never 2"),
        (TemplateCardEvent, {"key": None}, "TemplateCardEvent.key is never None"),
        (TemplateCardEvent, {"key": lambda key: True}, "TemplateCardEvent.key is never function"),
        (TemplateCardEvent, {"key": ()}, "key= has no value"),
        (TemplateCardEvent, {"agent": re.compile("1")}, "TemplateCardEvent.agent is not a text"),
        (BotTextMessage, {"text": "hi"}, "BotTextMessage.text is never 'hi'"),
        (TextMessage, {"where": "x"}, "where= takes a plain function"),
    ],
)
def test_filters_that_can_never_fit(router: CallbackRouter, model: Any, fields: Any, message: str) -> None:
    with pytest.raises(InvalidArgumentError, match=re.escape(message)):
        router.on(model, **fields)


def test_an_asynchronous_where_is_refused(router: CallbackRouter) -> None:
    async def where(message: TextMessage) -> bool:
        return True

    with pytest.raises(InvalidArgumentError, match="where= takes a plain function"):
        router.on(TextMessage, where=where)


def test_a_field_must_be_one_of_all_classes(router: CallbackRouter) -> None:
    with pytest.raises(InvalidArgumentError, match="TextMessage has no field 'key'"):
        router.on(ClickEvent, TextMessage, key="a")


@pytest.mark.parametrize("key", [{"a": "b"}, ["approve"], [{"a": "b"}], None])
def test_a_value_of_another_shape_than_documented_is_no_key(router: CallbackRouter, key: Any) -> None:
    router.on(TemplateCardEvent, key="refuse")(named("refuse"))
    router.on(TemplateCardEvent)(named("any"))
    message = card("x")
    message.key = key
    assert chosen(router, message) == "any"


def test_two_handlers_with_where_are_asked_in_their_order(router: CallbackRouter) -> None:
    router.on(TemplateCardEvent, where=lambda event: event.key == "a")(named("first"))
    router.on(TemplateCardEvent, where=lambda event: True)(named("second"))
    assert [chosen(router, card(key)) for key in ("a", "b")] == ["first", "second"]


@model
class MixedEvent(small.Event):
    """With a field of each kind that a filter may ask for."""

    either: int | str | None = None
    anything: Any = None
    enabled: Flag | None = None
    number: IntString | None = None
    is_open: bool | None = None
    weight: float | None = None
    spots: list[int] | None = None
    spot: small.Spot | None = None


VALUES: list[Any] = ["x", 1, 0, 2, 1.5, True]


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("either", ["x", 1, 0, 2]),
        ("anything", VALUES),
        ("enabled", [1, 0, True]),
        ("number", [1, 0, 2]),
        ("is_open", [True]),
        ("weight", [1, 0, 2, 1.5]),
        ("spots", [1, 0, 2]),
        ("spot", []),
    ],
)
def test_which_values_a_field_can_have(name: str, taken: list[Any]) -> None:
    def is_taken(value: Any) -> bool:
        try:
            small.Router(SENDER.crypto).on(MixedEvent, **{name: value})(named("x"))
        except InvalidArgumentError:
            return False
        return True

    assert [value for value in VALUES if is_taken(value)] == taken


@pytest.mark.parametrize(("wrong", "told"), [("TextMessage", "'TextMessage'"), (dict, "dict"), (5, "int")])
def test_invalid_callback_classes_are_named(router: CallbackRouter, wrong: Any, told: str) -> None:
    with pytest.raises(InvalidArgumentError, match=f"got {told}$"):
        router.on(wrong)
