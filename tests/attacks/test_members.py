"""One member causes more work than all others; the messages of the others are still handled.

WeCom sends a message four times, 5 s apart, and the handlers take 10 s. Both are shorter here, by the same factor.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from typing import Any

import pytest

from tests.support.bot_server import BotServer
from tests.support.sender import Sender, text_xml
from wecom_client import AsyncBotConnection, CallbackRouter
from wecom_client.callbacks import BotTextMessage, ChangeContactCreateUser, ClickEvent, TextMessage

from .figures import Figures

SENDER = Sender()
WAIT = 120.0
OTHERS = 20
_times = count(1_700_000_000)


def click_xml(member: str, key: str) -> str:
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>{member}</FromUserName><CreateTime>{next(_times)}</CreateTime>"
        f"<MsgType>event</MsgType><Event>click</Event><AgentID>1</AgentID><EventKey>{key}</EventKey></xml>"
    )


def change_xml(userid: str) -> str:
    return (
        f"<xml><ToUserName>ww1</ToUserName><FromUserName>sys</FromUserName><CreateTime>{next(_times)}</CreateTime>"
        f"<MsgType>event</MsgType><Event>change_contact</Event><ChangeType>create_user</ChangeType>"
        f"<UserID>{userid}</UserID></xml>"
    )


def wait_for(condition: Any) -> None:
    end = time.monotonic() + WAIT
    while not condition():
        assert time.monotonic() < end, "it does not happen"
        time.sleep(0.005)


class Crowd:
    """A router with slow background handlers, and the members whose messages it has handled."""

    def __init__(self, seconds: float, *, in_order: bool = True, **settings: Any) -> None:
        self.router = CallbackRouter(SENDER.crypto, **settings)
        self.handled: Counter[str] = Counter()
        self.running: Counter[str] = Counter()
        self.most: Counter[str] = Counter()
        self.gate = threading.Event()
        self.mutex = threading.Lock()

        options: dict[str, Any] = {} if in_order else {"order": None}

        @self.router.on(TextMessage, ClickEvent, background=True, **options)
        def handle(callback: TextMessage | ClickEvent) -> None:
            member = str(callback.source)
            with self.mutex:
                self.running[member] += 1
                self.most[member] = max(self.most[member], self.running[member])
            self.gate.wait(seconds)
            with self.mutex:
                self.running[member] -= 1
                self.handled[member] += 1

    def deliver(self, xml: str, pause: float, times: int = 4) -> bool:
        """Send a callback as WeCom does; return whether it was accepted."""
        request = SENDER.post(xml)
        for number in range(times):
            if self.router.handle(*request).status == 200:
                return True
            if number < times - 1:
                time.sleep(pause)
        return False


@pytest.mark.parametrize("kind", ["messages", "clicks", "messages in any order"])
def test_one_member_with_very_many_messages(kind: str, dose: int, figures: Figures) -> None:
    messages, pause = 150 * dose, 0.025 if dose < 20 else 0.1
    crowd = Crowd(10 / 5 * pause, in_order=kind != "messages in any order")
    numbers = count(1)

    def write(member: str, tries: int) -> bool:
        xml = click_xml(member, "k") if kind == "clicks" else text_xml(msgid=next(numbers), source=member)
        return crowd.deliver(xml, pause, tries)

    accepted = sum(write("flood", 1) for _ in range(messages))
    with ThreadPoolExecutor(OTHERS) as pool:
        answered = sum(pool.map(lambda number: write(f"member {number}", 4), range(OTHERS)))
    assert crowd.router.close(WAIT)
    lost = OTHERS - sum(crowd.handled[f"member {number}"] == 1 for number in range(OTHERS))
    figures.dose(messages, "messages or clicks of one member")
    figures.dose(OTHERS, "messages of others")
    figures.after(answered - lost, "messages of others handled")
    figures.after(lost, "lost")
    figures.after(float(crowd.most["flood"]), "workers of 8 used by the one member at most")
    assert answered == OTHERS, "a message of another member is lost"
    assert lost == 0
    assert crowd.handled["flood"] == accepted, "an acknowledged message is lost"
    assert crowd.most["flood"] <= 4


def test_very_many_members_with_a_few_messages(dose: int, figures: Figures) -> None:
    """The messages that wait behind others of their members have a bound of their own: ten times the backlog."""
    members, each = 100, 6
    crowd = Crowd(WAIT, backlog=100)
    accepted = Counter[str]()
    numbers = count(1)
    for number in range(each):
        for member in range(members):
            accepted[str(number)] += crowd.deliver(text_xml(msgid=next(numbers), source=f"m{member}"), 0, 1)
    others = sum(crowd.deliver(text_xml(msgid=next(numbers), source=f"o{number}"), 0, 1) for number in range(8))
    crowd.gate.set()
    assert crowd.router.close(WAIT)
    figures.dose(members * each, "messages of 100 members at once")
    figures.after(sum(accepted.values()), "accepted")
    figures.after(others, "members who write for the first time accepted, of 8")
    assert accepted == {str(number): members for number in range(each)}
    assert others == 8


def test_changes_that_no_member_caused_have_no_limit(dose: int, figures: Figures) -> None:
    crowd = Crowd(WAIT)
    changes = 108
    seen: list[str] = []

    @crowd.router.on(ChangeContactCreateUser, background=True)
    def change(event: ChangeContactCreateUser) -> None:
        crowd.gate.wait(WAIT)
        seen.append(event.user_id)

    accepted = sum(crowd.deliver(change_xml(f"u{number}"), 0, 1) for number in range(changes))
    crowd.gate.set()
    assert crowd.router.close(WAIT)
    figures.dose(changes, "changes of contacts at once")
    figures.after(len(seen), "handled")
    assert accepted == len(seen) == changes


def test_one_member_by_a_long_connection(dose: int, figures: Figures) -> None:
    """The messages of the one member wait, and none is lost; the others do not wait for them."""
    messages, seconds = 150, 0.02 if dose < 20 else 0.1
    router = CallbackRouter(workers=8, backlog=20)
    log: list[str] = []
    others_are_handled = asyncio.Event()

    @router.on(BotTextMessage, background=True)
    async def handle(message: BotTextMessage) -> None:
        if log.count("flood") >= messages / 2:
            await others_are_handled.wait()
        await asyncio.sleep(seconds)
        log.append(message.from_.userid)

    async def main() -> int:
        async with BotServer() as server, AsyncBotConnection(server.bot_id, server.secret, router, url=server.url):
            for number in range(messages):
                await server.push({"msgtype": "text", "text": {"content": str(number)}}, user="flood", chatid="c")
            for number in range(OTHERS):
                await server.push(
                    {"msgtype": "text", "text": {"content": "hi"}}, user=f"o{number}", chatid=f"o{number}"
                )
            while sum(one != "flood" for one in log) < OTHERS:
                await asyncio.sleep(0.002)
            before = log.count("flood")
            others_are_handled.set()
            while len(log) < messages + OTHERS:
                await asyncio.sleep(0.01)
            return before

    before = asyncio.run(asyncio.wait_for(main(), WAIT))
    figures.dose(messages, "messages of one member")
    figures.dose(OTHERS, "of others")
    figures.after(len(log), "handled")
    figures.after(float(before), "of the one member before the last of the others")
    assert Counter(log)["flood"] == messages
    assert before <= messages / 2
