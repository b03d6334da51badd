"""Handlers whose results cannot be replies are refused when they are registered."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Callable, Iterator
from datetime import datetime
from typing import TYPE_CHECKING, Any, Optional

import pytest

from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter, InvalidArgumentError
from wecom_client.callbacks import (
    BotEnterChatEvent,
    BotTemplateCardEvent,
    BotTextMessage,
    ClickEvent,
    KfTextMessage,
    TemplateCardEvent,
    TextMessage,
)
from wecom_client.replies import NewsReply
from wecom_runtime.data.xml import parse_xml

if TYPE_CHECKING:
    from decimal import Decimal

    from somewhere import Unknown  # type: ignore[import-not-found]


def number(message: TextMessage) -> int:
    return 1


async def awaited(message: TextMessage) -> bool:
    return True


def perhaps(message: TextMessage) -> int | None:
    return None


def older(message: TextMessage) -> Optional[bytes]:  # noqa: UP045
    return None


def moment(message: TextMessage) -> datetime:
    return datetime.now()


def unresolvable_but_clear(message: Unknown) -> float | None:
    return None


class Callable_:
    def __call__(self, message: TextMessage) -> set[str]:
        return set()


@pytest.mark.parametrize(
    "function", [number, awaited, perhaps, older, moment, unresolvable_but_clear, Callable_()], ids=str
)
def test_a_result_that_cannot_be_a_reply(function: Callable[[Any], Any]) -> None:
    router = CallbackRouter()
    with pytest.raises(TypeError, match="which cannot be a reply: return a text, a reply or None"):
        router.on(TextMessage)(function)
    with pytest.raises(InvalidArgumentError, match="which cannot be a reply"):
        router.default(function)
    assert len(router.engine.handlers) == 0
    router.on(TextMessage, background=True, answer=lambda message, value: None)(function)


def text(message: TextMessage) -> str | None:
    return "a"


def reply(message: TextMessage) -> NewsReply:
    return NewsReply(articles=[])


def articles(message: TextMessage) -> list[dict[str, str]]:
    return []


def anything(message: Any) -> Any:
    return "a"


def plain_object(message: TextMessage) -> object:
    return "a"


def several(message: TextMessage) -> int | str:
    return "a"


def chunks(message: TextMessage) -> Iterator[str]:
    yield "a"


def unresolvable(message: Unknown) -> Unknown | None:
    return None


def unresolvable_class(message: TextMessage) -> Decimal:
    raise NotImplementedError


def unannotated(message):  # type: ignore[no-untyped-def]
    return 1


@pytest.mark.parametrize(
    "function",
    [text, reply, articles, anything, plain_object, several, chunks, unresolvable, unresolvable_class, unannotated],
)
def test_results_that_may_be_replies(function: Callable[[Any], Any]) -> None:
    router = CallbackRouter()
    router.on(TextMessage)(function)
    assert len(router.engine.handlers) == 1


def test_middleware_may_make_a_reply_of_it() -> None:
    sender = Sender()
    router = CallbackRouter(sender.crypto)

    @router.middleware
    def shown(message: Any, proceed: Callable[[], Any]) -> str:
        return f"the number {proceed()}"

    router.on(TextMessage)(number)
    assert parse_xml(sender.open(router.handle(*sender.post(text_xml()))))["Content"] == "the number 1"


def generator(event: Any) -> Iterator[str]:
    yield "a"


async def awaited_generator(event: Any) -> AsyncIterator[str]:
    yield "a"


@pytest.mark.parametrize("function", [generator, awaited_generator])
def test_a_generator_for_a_click_on_a_card(function: Callable[[Any], Any]) -> None:
    """A bot's card is answered by a changed card. What is collected into a text today still is."""
    router = CallbackRouter()
    with pytest.raises(InvalidArgumentError, match="and the reply to a BotTemplateCardEvent is no text"):
        router.on(BotTemplateCardEvent)(function)
    router.on(BotTemplateCardEvent, background=True)(function)
    for model in (BotTextMessage, BotEnterChatEvent, TextMessage, ClickEvent, TemplateCardEvent, KfTextMessage):
        router.on(model)(function)


FORMS: dict[str, Callable[[int], dict[str, Any]]] = {
    "one value": lambda number: {"key": f"k{number}"},
    "several values": lambda number: {"key": (f"a{number}", f"b{number}")},
    "two fields": lambda number: {"key": f"k{number}", "agent": 1},
}


@pytest.mark.parametrize("form", FORMS)
def test_registration_takes_linear_time(form: str) -> None:
    """No handler is compared with all others of its class: eight times as many need eight times as many steps."""

    def steps(count: int) -> int:
        router, seen = CallbackRouter(), 0

        def note(frame: object, event: str, argument: object) -> None:
            nonlocal seen
            seen += 1

        sys.setprofile(note)
        try:
            for number in range(count):
                router.on(ClickEvent, **FORMS[form](number))(anything)
        finally:
            sys.setprofile(None)
        with pytest.raises(InvalidArgumentError, match="has a handler already"):
            router.on(ClickEvent, **FORMS[form](count - 1))(anything)
        return seen

    assert steps(800) < 10 * steps(100)
