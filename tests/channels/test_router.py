"""Requests to a handler and back, for valid and invalid requests."""

from __future__ import annotations

import asyncio
import functools
import logging
import threading
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlencode

import pytest

from tests.support import small
from tests.support.envelopes import AES_KEY, CORP_ID, TOKEN, envelope, seal, sign
from tests.support.sender import Request, Sender, bot_json, event_xml, info_xml, text_xml
from tests.support.small import Router
from wecom_runtime.callbacks.crypto import WeComCrypto
from wecom_runtime.callbacks.model import Callback
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml
from wecom_runtime.errors import APIError, InvalidArgumentError, ResponseError

SENDER = Sender()
OPEN = "<ChangeType>open_menu</ChangeType>"

Ask = Callable[..., CallbackResponse]


@pytest.fixture(params=["sync", "async"])
def ask(request: pytest.FixtureRequest) -> Ask:
    """`handle`, or its awaited twin."""
    if request.param == "sync":
        return lambda router, *args: router.handle(*args)
    return lambda router, *args: asyncio.run(router.handle_async(*args))


@pytest.fixture
def router() -> Router:
    return Router(SENDER.crypto)


def content(response: CallbackResponse, sender: Sender = SENDER) -> str:
    return str(parse_xml(sender.open(response))["Content"])


# -- answers -----------------------------------------------------------------------------------------------------------


def test_a_message_is_answered(router: Router, ask: Ask) -> None:
    seen: list[small.TextMessage] = []

    @router.on(small.TextMessage)
    def echo(message: small.TextMessage) -> str:
        seen.append(message)
        return f"{message.content}!"

    response = ask(router, *SENDER.post(text_xml(" a ]] & <b> 你好")))
    assert response.headers == {"Content-Type": "application/xml; charset=utf-8"}
    reply = parse_xml(SENDER.open(response))
    assert (reply["Content"], reply["ToUserName"], reply["FromUserName"]) == (" a ]] & <b> 你好!", "zhangsan", CORP_ID)
    assert [message.content for message in seen] == [" a ]] & <b> 你好"]


def test_asynchronous_handlers(router: Router, ask: Ask) -> None:
    @router.on(small.TextMessage)
    async def echo(message: small.TextMessage) -> str:
        await asyncio.sleep(0)
        return message.content

    class Handler:
        async def __call__(self, message: small.MenuEvent) -> str:
            return "menu"

    router.on(small.MenuEvent)(Handler())
    router.on(small.UnknownEvent)(functools.partial(echo))
    assert content(ask(router, *SENDER.post(text_xml()))) == "hi"
    assert content(ask(router, *SENDER.post(event_xml()))) == "menu"
    assert ask(router, *SENDER.post(event_xml(event="x"))).status == 500  # an event has no content


def test_a_handler_that_only_returns_an_awaitable(router: Router, ask: Ask) -> None:
    async def later() -> str:
        return "later"

    router.on(small.TextMessage)(lambda message: later())
    assert content(ask(router, *SENDER.post(text_xml()))) == "later"


def test_asynchronous_handlers_share_one_loop(router: Router) -> None:
    loops: list[asyncio.AbstractEventLoop] = []

    @router.on(small.TextMessage)
    async def remember(message: small.TextMessage) -> None:
        loops.append(asyncio.get_running_loop())

    for number in range(3):
        router.handle(*SENDER.post(text_xml(msgid=number + 1)))
    assert len(loops) == 3
    assert len(set(map(id, loops))) == 1


def test_blocking_handlers_do_not_block_the_loop(router: Router) -> None:
    started, go_on = threading.Event(), threading.Event()

    @router.on(small.TextMessage)
    def wait(message: small.TextMessage) -> str:
        started.set()
        assert go_on.wait(10)
        return "done"

    async def main() -> CallbackResponse:
        task = asyncio.create_task(router.handle_async(*SENDER.post(text_xml())))
        while not started.is_set():
            await asyncio.sleep(0.001)  # the loop goes on
        go_on.set()
        return await task

    assert content(asyncio.run(main())) == "done"


@pytest.mark.parametrize(
    "value", [None, small.TextReply(content="x"), [{"title": "a"}], {"MsgType": "text", "Content": "c"}]
)
def test_return_values_of_a_handler(router: Router, value: Any) -> None:
    router.on(small.TextMessage)(lambda message: value)
    response = router.handle(*SENDER.post(text_xml()))
    if value is None:
        assert response == CallbackResponse(200, {"Content-Type": "text/plain; charset=utf-8"}, b"success")
    else:
        assert parse_xml(SENDER.open(response))["ToUserName"] == "zhangsan"


def test_a_bot(ask: Ask) -> None:
    sender = Sender("")
    router = Router(sender.crypto)
    router.on(small.BotTextMessage)(lambda message: message.text.content)
    response = ask(router, *sender.post(bot_json("你好")))
    assert response.headers == {"Content-Type": "application/json; charset=utf-8"}
    assert '"content": "你好"' in sender.open(response)
    router.on(small.BotHelloEvent)(lambda message: None)
    hello = bot_json(msgtype="event", event={"eventtype": "hello"}, msgid="2")
    assert ask(router, *sender.post(hello)) == CallbackResponse(200, {"Content-Type": "text/plain; charset=utf-8"}, b"")


def test_a_command_to_a_suite(ask: Ask) -> None:
    sender = Sender("suite1")
    router = Router(WeComCrypto(TOKEN, AES_KEY, ["suite1", CORP_ID]))
    tickets: list[str] = []
    router.on(small.TicketInfo)(lambda message: tickets.append(message.ticket))
    assert ask(router, *sender.post(info_xml("t1"))).body == b"success"
    assert tickets == ["t1"]
    # Data of the customer come to the same address with another receive id, and are answered with it.
    router.on(small.TextMessage)(lambda message: "hi")
    assert content(ask(router, *SENDER.post(text_xml()))) == "hi"


# -- which handler -----------------------------------------------------------------------------------------------------


def test_the_most_special_handler_is_called(router: Router) -> None:
    def name(text: str) -> Callable[[Any], str]:
        return lambda message: text

    texts = {
        "open": event_xml(OPEN),
        "close": event_xml("<ChangeType>close_menu</ChangeType>"),
        "other": event_xml(event="other"),
        "text": text_xml(),
        "strange": text_xml().replace("text", "strange"),
    }

    def called() -> dict[str, str]:
        found = {}
        for key, text in texts.items():
            response = router.handle(*SENDER.post(text.replace("1409659813", str(next(counter)))))
            found[key] = content(response) if response.body != b"success" else ""
        return found

    counter = iter(range(1, 1000))
    assert called() == dict.fromkeys(texts, "")
    router.default(name("default"))
    router.on(small.Message)(name("message"))
    texts = {key: text.replace("4561255354251345929", "") for key, text in texts.items()}
    assert called() == dict.fromkeys(texts, "message")
    router.on(small.Event)(name("event"))
    assert called() == {**dict.fromkeys(["open", "close", "other"], "event"), "text": "message", "strange": "message"}
    router.on(small.MenuEvent)(name("menu"))
    assert called()["open"] == called()["close"] == "menu"
    router.on(small.MenuOpenEvent, small.TextMessage)(name("own"))
    assert called() == {"open": "own", "close": "menu", "other": "event", "text": "own", "strange": "message"}


def test_the_default_handler(router: Router) -> None:
    seen: list[Callback] = []

    @router.default
    def rest(message: Callback) -> None:
        seen.append(message)

    router.handle(*SENDER.post(event_xml(event="other")))
    assert [type(message) for message in seen] == [small.UnknownEvent]


def test_registering_twice_or_nothing_is_a_mistake(router: Router) -> None:
    @router.on(small.TextMessage)
    def first(message: small.TextMessage) -> None: ...

    with pytest.raises(ValueError, match=r"TextMessage has a handler already: .*first"):
        router.on(small.MenuEvent, small.TextMessage)(lambda message: None)
    router.on(small.MenuEvent)(lambda message: None)  # nothing was registered by the attempt
    with pytest.raises(ValueError, match="name the callbacks"):
        router.on()  # type: ignore[call-overload]
    router.default(lambda message: None)
    with pytest.raises(ValueError, match="default"):
        router.default(lambda message: None)


@pytest.mark.parametrize(
    "nonsense", ["text", b"text", 5, None, dict, small.BotText, small.TextReply, object(), lambda message: None]
)
def test_only_callbacks_can_be_registered(router: Router, nonsense: Any) -> None:
    """As with `@router.on` without parentheses, which would leave the function unregistered in silence."""
    with pytest.raises(InvalidArgumentError, match=r"@router.on\(TextMessage\)"):
        router.on(nonsense)
    with pytest.raises(InvalidArgumentError, match=r"@router.on\(TextMessage\)"):
        router.on(small.TextMessage, nonsense)
    router.on(small.TextMessage)(lambda message: None)


@pytest.mark.parametrize("nonsense", [None, "text", small.TextMessage])
def test_the_default_handler_is_a_function(router: Router, nonsense: Any) -> None:
    with pytest.raises(InvalidArgumentError, match="without parentheses"):
        router.default(nonsense)


def test_unhandled_callbacks_are_logged(router: Router, caplog: pytest.LogCaptureFixture) -> None:
    for _ in range(3):
        assert router.handle(*SENDER.post(text_xml("a secret text"))).status == 200
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert "no handler for a TextMessage" in caplog.text
    with caplog.at_level(logging.INFO, "wecom_client"):
        router.handle(*SENDER.post(text_xml("a secret text")))
    assert caplog.records[-1].levelno == logging.INFO
    assert "a secret text" not in caplog.text


@pytest.mark.parametrize("background", [False, True])
def test_the_log_of_a_failure_says_which_call_it_was(background: bool, caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, workers=1)

    @router.on(small.TextMessage, background=background)
    def fail(message: small.TextMessage) -> None:
        raise APIError(60111, f"no such user: {message.content}", endpoint="/cgi-bin/user/get")

    @router.on(small.MenuEvent, background=background)
    def fail_otherwise(message: small.MenuEvent) -> None:
        raise ResponseError(str(message.key), endpoint="/cgi-bin/user/get", path="userlist[2].name")

    router.handle(*SENDER.post(text_xml("the secret")))
    router.handle(*SENDER.post(event_xml("<EventKey>the secret</EventKey>")))
    assert router.close(10)
    first, second = (record.getMessage() for record in caplog.records)
    assert "APIError (errcode 60111, /cgi-bin/user/get)" in first
    assert "ResponseError (/cgi-bin/user/get, userlist[2].name)" in second
    assert "the secret" not in caplog.text


# -- requests ----------------------------------------------------------------------------------------------------------


def test_verification_of_the_callback_url(router: Router, ask: Ask) -> None:
    response = ask(router, *SENDER.get(" 123 你好\n"))
    assert response == CallbackResponse(200, {"Content-Type": "text/plain; charset=utf-8"}, " 123 你好\n".encode())


def test_the_forms_of_a_query(router: Router) -> None:
    method, query, _ = SENDER.get("123")
    text = urlencode(query)
    for form in (query, text, f"?{text}", text.encode(), parse_qs(text), {k: (v,) for k, v in query.items()}):
        assert router.handle(method, form).body == b"123"
    assert router.handle("get", query).body == b"123"


def wrong_token() -> Request:
    encrypted = seal(text_xml())
    query = {"msg_signature": sign(encrypted, token="other"), "timestamp": "1409659813", "nonce": "1372623149"}
    return "POST", query, envelope(encrypted).encode()


def without(name: str) -> Request:
    """A callback whose query lacks a parameter."""
    method, query, body = SENDER.post(text_xml())
    del query[name]
    return method, query, body


def signed(encrypted: str) -> Request:
    return "POST", SENDER.query(encrypted), envelope(encrypted).encode()


@pytest.mark.parametrize(
    ("made", "status"),
    [
        (lambda: ("PUT", {}, b""), 405),
        (lambda: ("HEAD", {}, b""), 405),
        (lambda: ("GET", {}, b""), 400),
        (lambda: ("GET", SENDER.query(seal("x")), b""), 400),
        (lambda: ("GET", {**SENDER.query(seal("x")), "echostr": "x"}, b""), 403),
        (lambda: ("POST", {}, b""), 400),
        (lambda: without("msg_signature"), 400),
        (lambda: without("timestamp"), 400),
        (lambda: without("nonce"), 400),
        (lambda: ("POST", SENDER.query(seal("x")), b""), 400),
        (lambda: ("POST", SENDER.query(seal("x")), b"<xml/>"), 400),
        (lambda: ("POST", SENDER.query(seal("x")), b"x" * (1 << 21)), 400),
        (wrong_token, 403),
        (lambda: SENDER.post("not xml"), 400),
        (lambda: SENDER.post("<!DOCTYPE xml><xml/>"), 400),
        (lambda: signed(seal(text_xml(), "ww_other")), 403),
        (lambda: signed("abcd"), 400),
        (lambda: signed(seal(b"\xff\xfe")), 400),
    ],
)
def test_other_requests_are_refused_and_nothing_is_called(
    router: Router, ask: Ask, made: Callable[[], Request], status: int, caplog: pytest.LogCaptureFixture
) -> None:
    router.default(lambda message: pytest.fail("called"))
    response = ask(router, *made())  # made now, as old ones are refused
    assert response.status == status
    assert response.headers["Content-Type"].startswith("text/plain")
    assert ("Allow" in response.headers) == (status == 405)
    shown = caplog.text + response.body.decode()
    assert TOKEN not in shown
    assert AES_KEY not in shown


def test_a_refusal_is_logged_with_advice(router: Router, caplog: pytest.LogCaptureFixture) -> None:
    router.handle(*wrong_token())
    assert "Token" in caplog.text
    assert "wecom_client" in {record.name for record in caplog.records}


# -- failures ----------------------------------------------------------------------------------------------------------


def test_a_failed_handler_is_answered_500_and_logged_without_the_message(
    ask: Ask, caplog: pytest.LogCaptureFixture
) -> None:
    seen: list[tuple[Any, Exception]] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: seen.append((message, error)))

    @router.on(small.TextMessage)
    def fail(message: small.TextMessage) -> None:
        raise ValueError(message.content)

    response = ask(router, *SENDER.post(text_xml("a secret text")))
    assert response.status == 500
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "fail" in record.getMessage()
    assert "ValueError" in record.getMessage()
    assert "test_router.py" in record.getMessage()  # where it happened
    assert "a secret text" not in caplog.text + response.body.decode()
    ((message, error),) = seen
    assert (message.content, str(error)) == ("a secret text", "a secret text")


@pytest.mark.parametrize(
    "value", [small.TextReply(content="x" * 3000), 5, small.BotTextReply(text=small.BotText(content="x")), "\x08", [1]]
)
def test_after_an_answer_that_cannot_be_sent_the_handler_does_not_run_again(
    value: Any, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[Exception] = []
    router = Router(SENDER.crypto, on_error=lambda message, error: errors.append(error))
    runs: list[str] = []

    @router.on(small.TextMessage)
    def answer(message: small.TextMessage) -> Any:
        runs.append(message.content)
        return value

    for _ in range(4):
        response = router.handle(*SENDER.post(text_xml()))
        assert (response.status, response.body) == (200, b"success")
    assert runs == ["hi"]
    assert len(errors) == 1
    assert "Error" in caplog.text


def test_an_error_in_on_error_changes_nothing(caplog: pytest.LogCaptureFixture) -> None:
    router = Router(SENDER.crypto, on_error=lambda message, error: 1 / 0)
    router.on(small.TextMessage)(lambda message: 1 / 0)
    assert router.handle(*SENDER.post(text_xml())).status == 500
    assert "on_error failed: ZeroDivisionError" in caplog.text


def test_nothing_secret_is_shown(router: Router) -> None:
    assert TOKEN not in repr(router)
    assert AES_KEY not in repr(router)
