"""Members who start many questions and answer none: the threads of the process, and the other members."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tests.support.sender import Sender, text_xml
from tests.support.waiting import until
from wecom_client import CallbackRouter, Context, MemoryStorage, NoAnswerError
from wecom_client.callbacks import ClickEvent, TextMessage

from .figures import Figures

SENDER = Sender()
WAIT = 60.0
_times = iter(range(1_700_000_000, 2_000_000_000))


def menu(member: str, key: str) -> str:
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>{member}</FromUserName><CreateTime>{next(_times)}</CreateTime>"
        f"<MsgType>event</MsgType><Event>click</Event><AgentID>1</AgentID><EventKey>{key}</EventKey></xml>"
    )


def push(router: CallbackRouter, xml: str) -> None:
    """Send a callback until it is accepted, as WeCom repeats it."""
    request = SENDER.post(xml)
    until(lambda: router.handle(*request).status == 200)


class Asking:
    """A router whose plain handlers ask questions, and the results of the questions."""

    def __init__(self, **settings: Any) -> None:
        self.asked: list[str] = []
        self.ended: list[str] = []
        self.handled: list[str] = []
        self.router = CallbackRouter(
            SENDER.crypto, session=MemoryStorage(), answer=lambda message, value: self.asked.append(value), **settings
        )
        self.threads = threading.active_count()

        @self.router.on(ClickEvent, background=True)
        def ask(event: ClickEvent, context: Context) -> None:
            try:
                if event.key == "text":
                    context.ask("Which day?", kind=TextMessage)
                else:
                    card = {"card_type": "button_interaction", "main_title": {"title": "?"}, "button_list": []}
                    context.ask(card)
            except NoAnswerError as error:
                self.ended.append(str(error))

        @self.router.on(TextMessage, background=True)
        def handle(message: TextMessage) -> None:
            self.handled.append(message.source)

    @property
    def waiting(self) -> int:
        return threading.active_count() - self.threads


@pytest.fixture
def asking() -> Iterator[Asking]:
    found = Asking()
    yield found
    assert found.router.close(WAIT)


@pytest.mark.parametrize(("kind", "most"), [("text", 2), ("card", 20)])
def test_one_member_starts_many_questions(
    kind: str, most: int, asking: Asking, many: Callable[[int, int], int], figures: Figures
) -> None:
    """The newest questions wait; each of the others has ended, and its thread is free."""
    clicks, peak = many(60, 1_500), 0
    for number in range(clicks):
        push(asking.router, menu("zhangsan", kind))
        if number % 10 == 0:
            peak = max(peak, asking.waiting)
    until(lambda: len(asking.ended) == clicks - most)
    push(asking.router, text_xml(source="lisi", msgid=1))
    until(lambda: asking.handled)
    figures.dose(clicks, "clicks of one member, each with a question")
    figures.after(float(max(peak, asking.waiting)), "threads at most")
    figures.after(len(asking.handled), "messages of others handled")
    assert len(asking.ended) == clicks - most
    assert Counter(asking.ended).most_common(1)[0][0].startswith("a newer question ends this one")
    assert max(peak, asking.waiting) <= most + 40, "workers, and questions that have just ended"


def test_many_members_with_waiting_questions(asking: Asking, many: Callable[[int, int], int], figures: Figures) -> None:
    """Beyond the bound of the process, ask() says at once why there will be no answer; other handlers run."""
    members = many(150, 1_500)
    for number in range(members):
        push(asking.router, menu(f"member{number}", "text"))
    until(lambda: len(asking.ended) == members - 100)
    push(asking.router, text_xml(source="lisi", msgid=1))
    until(lambda: asking.handled)
    figures.dose(members, "members with a question each")
    figures.after(asking.waiting + 0.0, "threads")
    figures.after(len(asking.ended), "questions refused with the reason")
    figures.after(len(asking.handled), "messages of others handled")
    assert set(asking.ended) == {
        "100 questions of plain handlers wait already, each in a thread: "
        "a question of an async def handler needs no thread"
    }
    assert asking.waiting <= 100 + 20
