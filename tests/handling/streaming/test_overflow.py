"""Answers of an app that are longer than a reply holds: the first piece is the reply, the rest goes to `answer`."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.sender import Sender, text_xml
from wecom_client import CallbackRouter, ConfigurationError, WeComClient, split_text
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.data.xml import parse_xml

SENDER = Sender()
MOST = 2048
REPORT = "".join(f"第 {number} 项：一切正常，没有需要处理的问题。\n\n" for number in range(200))
PIECES = [piece.strip("\n") for piece in split_text(REPORT, MOST)]


class Phone:
    """A member's app: what it shows, in the order in which it comes.

    Args:
        way: How what follows a reply is sent; "" for a router without `answer`.
        options: Of the handler.
        settings: Of the router.
    """

    def __init__(self, way: str = "send", options: Mapping[str, Any] | None = None, **settings: Any) -> None:
        self.shown: list[Any] = []
        self.errors: list[Exception] = []
        self.runs = 0
        self.breaks_after = 1000
        self.router = CallbackRouter(
            SENDER.crypto,
            answer=getattr(self, way) if way else None,
            on_error=lambda message, error: self.errors.append(error),
            **settings,
        )
        self.router.on(TextMessage, **options or {})(self.report)

    def report(self, message: TextMessage) -> str:
        self.runs += 1
        return REPORT

    def send(self, message: TextMessage, text: Any) -> None:
        if len(self.shown) == self.breaks_after:
            raise ConnectionError("no line")
        self.shown.append(text)

    async def send_async(self, message: TextMessage, text: str) -> None:
        await asyncio.sleep(0)
        self.shown.append(text)

    def post(self, *, is_async: bool = False) -> int:
        """Push a message; the status of the answer, which is shown."""
        request = SENDER.post(text_xml("report"))
        if is_async:

            async def handle() -> Any:
                response = await self.router.handle_async(*request)
                self._show(response)
                await self.router.close_async(20)
                return response

            return int(asyncio.run(handle()).status)
        response = self.router.handle(*request)
        self._show(response)
        self.router.close(20)
        return response.status

    def _show(self, response: Any) -> None:
        if response.status == 200 and response.body != b"success":
            self.shown.append(parse_xml(SENDER.open(response))["Content"])


def errors_in(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR]


@pytest.mark.handlers_fail
@pytest.mark.parametrize("is_async", [False, True], ids=["handle", "handle_async"])
@pytest.mark.parametrize("way", ["send", "send_async"])
def test_the_rest_goes_to_answer_in_order(is_async: bool, way: str, caplog: pytest.LogCaptureFixture) -> None:
    phone = Phone(way)
    assert phone.post(is_async=is_async) == 200
    assert phone.shown == PIECES
    assert len(PIECES) > 4
    assert (phone.runs, phone.errors, errors_in(caplog)) == (1, [], [])


def test_a_rest_that_cannot_be_started_takes_no_reply_away(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(thread: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    phone = Phone()
    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", refuse)
        assert phone.post() == 200
    assert phone.shown == PIECES[:1]
    assert [type(error) for error in phone.errors] == [RuntimeError]


def test_a_repeat_gets_the_first_piece_and_nothing_else() -> None:
    phone = Phone()
    phone.post()
    phone.post()
    assert phone.shown == [*PIECES, PIECES[0]]
    assert phone.runs == 1


def test_where_nothing_sends_the_rest_the_reply_says_so(caplog: pytest.LogCaptureFixture) -> None:
    phone = Phone("")
    assert [phone.post() for _ in range(3)] == [200] * 3
    (text,) = set(phone.shown)
    assert text.endswith("\n…")
    assert MOST - 100 < len(text.encode()) <= MOST
    assert phone.runs == 1
    (error,) = errors_in(caplog)
    assert "answer=" in error
    assert "一切正常" not in caplog.text


@pytest.mark.parametrize("is_async", [False, True], ids=["handle", "handle_async"])
def test_the_client_of_the_router_sends_the_rest(is_async: bool) -> None:
    with FakeWeCom() as fake, fake.client_for(WeComClient, agent_id=1000002) as client:
        phone = Phone("", client=client)
        assert phone.post(is_async=is_async) == 200
        sent = [call.request["text"]["content"] for call in fake.calls.to("/cgi-bin/message/send")]
    assert [*phone.shown, *sent] == PIECES


def test_max_length_bounds_the_whole_of_an_answer(caplog: pytest.LogCaptureFixture) -> None:
    phone = Phone(options={"max_length": 5000})
    phone.post()
    assert len(phone.shown) == 3
    assert sum(len(text.encode()) for text in phone.shown) <= 5000
    assert phone.shown[-1].endswith("\n\n回答太长，到此为止。")
    assert "max_length=5000" in caplog.text


def test_without_split_an_answer_is_refused_before_anything_is_sent() -> None:
    phone = Phone(options={"split": False})
    phone.post()
    assert phone.shown == []
    assert "2048" in str(phone.errors[0])


def test_a_background_handler_hands_over_pieces() -> None:
    phone = Phone()
    router = CallbackRouter(SENDER.crypto, answer=phone.send)
    router.on(TextMessage, background=True)(phone.report)
    assert router.handle(*SENDER.post(text_xml("report"))).status == 200
    assert router.close(20)
    assert phone.shown == PIECES


def test_a_failing_part_ends_the_answer_and_is_reported(caplog: pytest.LogCaptureFixture) -> None:
    phone = Phone()
    phone.breaks_after = 2
    assert phone.post() == 200
    assert phone.shown == PIECES[:2]
    assert [str(error) for error in phone.errors] == ["no line"]
    assert f"1 of {len(PIECES) - 1} messages" in caplog.text
    assert phone.runs == 1


def test_values_other_than_texts_are_not_split() -> None:
    phone = Phone()
    router = CallbackRouter(
        SENDER.crypto, answer=phone.send, on_error=lambda message, error: phone.errors.append(error)
    )
    router.on(TextMessage, background=True)(lambda message: {"report": REPORT})
    router.handle(*SENDER.post(text_xml("report")))
    router.close(20)
    assert phone.shown == [{"report": REPORT}]


@pytest.mark.parametrize("wrong", [0, 10, 1.5, "9000"])
def test_a_length_that_holds_no_answer_is_refused(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="max_length"):
        CallbackRouter(SENDER.crypto).on(TextMessage, max_length=wrong)
