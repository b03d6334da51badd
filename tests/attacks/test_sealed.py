"""An attacker changes the storage: swaps the records of two members, flips bits, puts old records back."""

from __future__ import annotations

import base64
import json
import random
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from tests.handling.contexts.test_state import Plain, state_of
from tests.handling.test_questions import router_of
from tests.support.sender import Sender, text_xml
from tests.support.times import set_times
from tests.support.waiting import until
from wecom_client import CallbackRouter, Context
from wecom_client.callbacks import BotTextMessage, TemplateCardEvent, TextMessage
from wecom_client.testing import FakeWeCom

from .figures import Figures

WAIT = 20.0
APP, BOT = Sender(), Sender("")


def flipped(value: Any, chance: random.Random) -> Any:
    """Return a record with one bit of its longest text changed; the text is in base64."""
    record = value if isinstance(value, dict) else json.loads(value)
    name = max((name for name, one in record.items() if isinstance(one, str)), key=lambda name: len(record[name]))
    found = bytearray(base64.b64decode(record[name]))
    found[chance.randrange(len(found))] ^= 1 << chance.randrange(8)
    changed = record | {name: base64.b64encode(found).decode()}
    return changed if isinstance(value, dict) else json.dumps(changed, separators=(",", ":"))


def test_states_that_are_swapped_or_changed(
    many: Callable[[int, int], int], chance: random.Random, figures: Figures
) -> None:
    """A member does not become an administrator by the record of another one, and no changed record is read."""
    storage = Plain()
    count = many(20, 200)
    states = {f"member{number}": state_of(storage, f"member{number}") for number in range(count)}
    keys: dict[str, str] = {}
    for member, state in states.items():
        before = set(storage.kept)
        state.update(admin=member == "member0", text="x" * chance.randrange(40))
        (keys[member],) = {key for key in set(storage.kept) - before if key.startswith("state:")}
    kept = {key: storage.kept[key] for key in keys.values()}
    read = 0
    for member in list(states)[1:]:
        storage.kept[keys[member]] = kept[keys["member0"]]
        read += bool(states[member].all())
        storage.kept[keys[member]] = flipped(kept[keys[member]], chance)
        read += bool(states[member].all())
        storage.kept[keys[member]] = kept[keys[member]]
        assert states[member]["admin"] is False
    figures.dose(2 * (count - 1), "states that were swapped or changed")
    figures.after(read, "of them read")
    assert read == 0


def question(number: int, member: str) -> str:
    common = {"msgid": f"m{number}", "aibotid": "b1", "chattype": "single", "from": {"userid": member}}
    return json.dumps({**common, "msgtype": "text", "text": {"content": "Why?"}})


def poll(stream: str, member: str) -> str:
    common = {"msgid": "r1", "aibotid": "b1", "chattype": "single", "from": {"userid": member}}
    return json.dumps({**common, "msgtype": "stream", "stream": {"id": stream}})


def test_streaming_answers_that_are_changed(
    many: Callable[[int, int], int], chance: random.Random, figures: Figures
) -> None:
    """A poll that another process receives shows the text of the handler, or nothing."""
    storage = Plain()
    gate = threading.Event()

    def stream(message: BotTextMessage) -> Iterator[str]:
        yield f"for {message.from_.userid}: " + "a" * 100
        assert gate.wait(WAIT)
        yield " end"

    one, other = (CallbackRouter(BOT.crypto, session=storage) for _ in range(2))
    for router in (one, other):
        router.on(BotTextMessage)(stream)
    shown = json.loads(BOT.open(one.handle(*BOT.post(question(1, "zhangsan")))))["stream"]
    (key,) = (key for key in storage.kept if key.startswith("growth:") and not key.endswith(":alive"))

    def polled() -> str:
        response = other.handle(*BOT.post(poll(shown["id"], "zhangsan")))
        if response.status != 200 or len(response.body) < 20:
            return ""
        content = json.loads(BOT.open(response)).get("stream", {}).get("content", "")
        return str(content)

    assert until(polled) == shown["content"]
    kept = storage.kept[key]
    changes = many(50, 2_000)
    false = 0
    for _ in range(changes):
        storage.kept[key] = flipped(kept, chance)
        false += polled() not in ("", shown["content"])
    figures.dose(changes, "changed records of a streaming answer")
    figures.after(false, "of them shown")
    gate.set()
    assert one.close(WAIT)
    assert other.close(WAIT)
    assert false == 0


@pytest.mark.handlers_fail
@pytest.mark.parametrize("change", ["flipped", "swapped"])
def test_answers_to_questions_that_are_changed(
    change: str,
    many: Callable[[int, int], int],
    chance: random.Random,
    figures: Figures,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A click of one member on the way to another process does not answer the question of another member."""
    set_times(monkeypatch, ACCEPT_TIMEOUT=0.6)
    changes = iter(range(1_000_000))

    class Changing(Plain):
        first: Any = None

        def set(self, key: str, value: Any, ttl: int | None = None) -> None:
            if key.startswith("ask:") and '"answer":' in str(value):
                next(changes)
                if self.first is None:
                    self.first = value
                swapped = json.dumps({**json.loads(value), "answer": json.loads(self.first)["answer"]})
                value = swapped if change == "swapped" else flipped(value, chance)
            super().set(key, value, ttl)

    storage = Changing()
    answers: list[tuple[str, str]] = []
    handled: list[str] = []
    with FakeWeCom() as fake:
        one, other = (router_of(fake, session=storage) for _ in range(2))

        @one.on(TextMessage, background=True)
        def ask(message: TextMessage, context: Context) -> None:
            card = {
                "card_type": "button_interaction",
                "main_title": {"title": message.content},
                "task_id": f"task-{message.source}-{message.content}",
                "button_list": [{"text": "Yes", "key": "yes"}, {"text": "No", "key": "no"}],
            }
            click = context.ask(card)
            answers.append((message.source, click.key or ""))

        other.on(TextMessage, background=True)(ask)
        other.on(TemplateCardEvent)(lambda event: handled.append(event.key or ""))
        rounds = many(2, 20)
        for number in range(rounds):
            for member, key in (("zhangsan", "yes"), ("lisi", "no")):
                fake.member(member).write(str(number), to=one)
                until(partial(lambda member, want: len(fake.member(member).inbox) == want, member, number + 1))
                fake.member(member).click_button(f"task-{member}-{number}", key, to=other)
        until(lambda: len(answers) + len(handled) == 2 * rounds)
        one.engine.questions.cancel_all()
        assert one.close(WAIT)
    false = [one for one in answers if one != (one[0], {"zhangsan": "yes", "lisi": "no"}[one[0]])]
    figures.dose(next(changes), "answers to questions that were swapped or changed")
    figures.after(len(false) + (len(answers) if change == "flipped" else 0), "of them accepted")
    assert not false
    assert change == "swapped" or not answers
    assert len(answers) <= 1, "the first one was not changed"


def test_answers_for_repeats_that_are_changed(
    many: Callable[[int, int], int], chance: random.Random, figures: Figures
) -> None:
    """A repeat does not get the answer to another member's message, nor a changed one: the handler is called again."""
    storage = Plain()
    count = many(20, 500)
    router = CallbackRouter(APP.crypto, session=storage)
    router.on(TextMessage)(lambda message: f"for {message.source} only")
    requests = [APP.post(text_xml(msgid=number, source=f"member{number}")) for number in range(count)]
    keys: list[str] = []
    for request in requests:
        before = set(storage.kept)
        assert "only" in APP.open(router.handle(*request))
        keys += [key for key in storage.kept if key not in before and key.startswith("callback:")]
    assert len(keys) == count
    kept = dict(storage.kept)
    used = 0
    for number, request in enumerate(requests):
        for changed in (kept[keys[number - 1]], flipped(kept[keys[number]], chance)):
            storage.kept[keys[number]] = changed
            response = router.handle(*request)
            used += response.status != 200 or f"for member{number} only" not in APP.open(response)
    figures.dose(2 * count, "stored answers that were swapped or changed")
    figures.after(used, "of them sent for a repeat")
    assert used == 0
