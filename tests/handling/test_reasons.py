"""The reasons of failures, in the log and in reprs: texts of exceptions without secrets and values of callbacks."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import nullcontext, suppress
from typing import Any

import pytest

from wecom_client import (
    AsyncBotConnection,
    AsyncContext,
    Bot,
    BotConnection,
    CallbackRouter,
    Context,
    CustomerService,
    DeviceConnection,
    InvalidArgumentError,
    WeComCrypto,
    structure,
    unstructure,
)
from wecom_client.callbacks import BotFileMessage, BotTextMessage, KfTextMessage, PushChangeUserid, TextMessage
from wecom_client.testing import CallbackNotAnsweredError, FakeWeCom
from wecom_runtime.handling.reasons import MAX_REASON, reason_of

TEXT = "Please pay 88271 yuan to 张伟民 today"
EARLIER = "my password is Hunter2-zebra"
BODY = {
    "msgid": "CAIQ123",
    "aibotid": "bot-55",
    "chattype": "single",
    "from": {"userid": "lisi.private"},
    "msgtype": "text",
    "text": {"content": TEXT},
}
MESSAGE = structure(BODY, BotTextMessage)
TELLING = ["88271", "张伟", "lisi", "Hunter2", "zebra", "password"]


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ValueError("no price"), "no price"),
        (ValueError(f"cannot read {TEXT!r}"), "cannot read '…'"),
        (ValueError("invalid number: 88271"), "invalid number: …"),
        (KeyError("lisi.private"), "'…'"),
        (ValueError("unknown customer 张伟民, ask"), "unknown customer …, ask"),
        (ValueError("access_token=abcdef0123456789 is wrong"), "access_token=… is wrong"),
        (InvalidArgumentError("no text in 'lisi.private': a list"), "no text in '…': a list"),
        (ValueError(), ""),
        (ValueError("x" * 1000), "x" * (MAX_REASON - 1) + "…"),
        (ValueError("y" * 2_000_000), "…"),
    ],
)
def test_values_and_secrets_are_replaced(error: Exception, expected: str) -> None:
    assert reason_of(error, MESSAGE) == expected


def test_an_exception_without_a_text_of_its_own() -> None:
    class Broken(Exception):
        def __str__(self) -> str:
            raise ZeroDivisionError

    assert reason_of(Broken(), MESSAGE) == ""


def test_names_of_files_and_lines_of_a_text_are_values() -> None:
    body = {**BODY, "msgtype": "file", "file": {"url": "https://a.example/private?x=1", "aeskey": "k" * 43}}
    message = structure({**body, "filename": "salary-2026.xlsx"}, BotFileMessage)
    assert reason_of(OSError("cannot open salary-2026.xlsx"), message) == "cannot open …"
    assert "private" not in reason_of(OSError("GET https://a.example/private?x=1 failed"), message)
    lines = structure({**BODY, "text": {"content": "first line\n/add tomatoes\nlast"}}, BotTextMessage)
    for error in (ValueError(lines.text.content), ValueError(repr(lines)), ValueError("no /add tomatoes")):
        assert not any(word in reason_of(error, lines) for word in ("first", "tomatoes", "last"))


def plain(message: Any, context: Context) -> None:
    with context.history() as messages:
        raise ValueError(f"cannot answer {message.userid} {message.prompt()!r} after {messages}")


def generator(message: Any, context: Context) -> Iterator[str]:
    yield "begin"
    plain(message, context)


async def asynchronous(message: Any, context: AsyncContext) -> None:
    async with context.history() as messages:
        raise ValueError(f"cannot answer {message.userid} {message.prompt()!r} after {messages}")


async def async_generator(message: Any, context: AsyncContext) -> AsyncIterator[str]:
    yield "begin"
    await asynchronous(message, context)


def ours(message: Any, context: Context) -> Any:
    return {1, 2}


@pytest.mark.parametrize("background", [False, True], ids=["answer", "background"])
@pytest.mark.parametrize("handler", [plain, generator, asynchronous, async_generator, ours])
@pytest.mark.parametrize("by", ["connection", "URL"])
def test_the_log_names_the_reason_without_the_message(
    caplog: pytest.LogCaptureFixture, by: str, handler: Callable[..., Any], background: bool
) -> None:
    whole: list[Exception] = []
    with FakeWeCom(strict=False) as wecom:
        bot = wecom.bot(token="token", encoding_aes_key="abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG")
        own = Bot(bot.token, bot.encoding_aes_key)
        crypto = None if by == "connection" else own.crypto
        router = CallbackRouter(crypto, answer=own.answer, on_error=lambda message, error: whole.append(error))

        @router.on(BotTextMessage, content="remember")
        def remember(message: BotTextMessage, context: Context) -> str:
            with context.history() as messages:
                messages.append({"role": "user", "content": EARLIER})
            return "ok"

        router.on(BotTextMessage, background=background)(handler)
        caplog.set_level(logging.WARNING)
        connection = BotConnection(bot.bot_id, bot.secret, router, url=bot.url) if by == "connection" else nullcontext()
        with connection:
            if by == "URL":
                bot.subscribe(router)
            bot.write("remember", timeout=30)
            with suppress(CallbackNotAnsweredError):
                bot.write(TEXT, timeout=30)
            assert wecom.settle()
        shown = repr(wecom.errors)
        assert [one.error for one in wecom.errors] == whole
    logged = next(one.getMessage() for one in caplog.records if "failed on a BotTextMessage" in one.getMessage())
    if handler is ours:
        assert "ours failed on a BotTextMessage: InvalidArgumentError: No reply can be created from a set" in logged
    else:
        assert f"{handler.__name__} failed on a BotTextMessage: ValueError at test_reasons.py:" in logged
        assert "cannot answer …" in logged
        assert EARLIER in str(whole[0])
    for text in (caplog.text, shown):
        assert not [word for word in [*TELLING, "zhangsan"] if word in text]


def quoting(message: Any) -> None:
    raise ValueError(f"cannot answer {unstructure(message)}")


async def async_quoting(message: Any) -> None:
    quoting(message)


def shown_by(wecom: FakeWeCom, caplog: pytest.LogCaptureFixture, kind: str) -> str:
    """Return what the log, the reprs and the outputs of the fake show of a handler that failed."""
    logged = "\n".join(one.getMessage() for one in caplog.records)
    assert f"quoting failed on a {kind}: ValueError at test_reasons.py:" in logged
    assert wecom.errors and all("…" not in str(one.error) for one in wecom.errors)
    assert "cannot answer {" in logged and "…" in logged
    return caplog.text + repr(wecom.errors)


@pytest.mark.parametrize("background", [False, True], ids=["answer", "background"])
@pytest.mark.parametrize("handler", [quoting, async_quoting])
def test_the_log_of_an_app_has_no_value_of_a_message(
    caplog: pytest.LogCaptureFixture, handler: Callable[..., Any], background: bool
) -> None:
    with FakeWeCom() as wecom:
        router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id), answer=print)
        router.on(TextMessage, background=background)(handler)
        with suppress(CallbackNotAnsweredError):
            wecom.member("zhangsan").write(TEXT, to=router)
        assert wecom.settle()
        shown = shown_by(wecom, caplog, "TextMessage")
    assert not [word for word in ["88271", "张伟", "zhangsan", "Please pay"] if word in shown]


def test_the_log_of_customer_service_has_no_value_of_a_message(caplog: pytest.LogCaptureFixture) -> None:
    with FakeWeCom() as wecom:
        router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
        with wecom.client() as client:
            service = CustomerService(client, router)
            router.on(KfTextMessage)(quoting)
            wecom.customer("wmAAAAprivate").write(TEXT, open_kfid="wkAAAAexample0001", to=router)
            assert router.close(20)
            shown = shown_by(wecom, caplog, "KfTextMessage")
            service.close()
    assert not [word for word in ["88271", "张伟", "wmAAAAprivate", "Please pay"] if word in shown]


def test_the_log_of_a_device_has_no_value_of_a_command(caplog: pytest.LogCaptureFixture) -> None:
    with FakeWeCom() as wecom:
        device, router = wecom.device(), CallbackRouter()
        router.on(PushChangeUserid)(quoting)
        settings: dict[str, Any] = {"firmware_version": "1.0", "url": device.url}
        with DeviceConnection(device.sn, device.secret_no, router, **settings):
            device.rename("zhangsan", "new.private")
            assert wecom.settle()
            assert device.wait_for(lambda: len(wecom.errors))
            shown = shown_by(wecom, caplog, "PushChangeUserid")
    assert not [word for word in ["zhangsan", "new.private"] if word in shown]


def failing_router(wecom: FakeWeCom, failures: int = 9, **options: Any) -> CallbackRouter:
    router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
    attempts = iter(range(99))

    @router.on(TextMessage, background=True, **options)
    def answer(message: TextMessage) -> None:
        if next(attempts) < failures:
            raise ValueError("no price")

    return router


@pytest.mark.parametrize("strict", [True, False], ids=["strict", "lenient"])
@pytest.mark.parametrize("real", [False, True], ids=["in process", "real"])
def test_the_end_of_a_block_fails_for_an_error_that_nobody_looked_at(real: bool, strict: bool) -> None:
    with pytest.raises(AssertionError, match="no price"), FakeWeCom(real=real, strict=strict) as wecom:
        wecom.member("zhangsan").write("tea", to=failing_router(wecom))


@pytest.mark.parametrize("is_async", [False, True], ids=["plain", "async"])
def test_the_end_of_a_block_in_a_coroutine_fails_for_an_error_of_a_bot(is_async: bool) -> None:
    router = CallbackRouter()
    router.on(BotTextMessage)(async_quoting if is_async else quoting)

    async def main() -> None:
        with FakeWeCom(real=True) as wecom:
            bot = wecom.bot()
            async with AsyncBotConnection(bot.bot_id, bot.secret, router, url=bot.url):
                await asyncio.to_thread(bot.write, "tea", timeout=0)
                assert await asyncio.to_thread(bot.wait_for, lambda: len(wecom.errors))

    with pytest.raises(AssertionError, match="cannot answer"):
        asyncio.run(main())


@pytest.mark.parametrize(
    "look",
    [
        lambda errors: errors.pop(),
        lambda errors: errors.clear(),
        lambda errors: list(errors),
        lambda errors: errors[-1],
    ],
    ids=["pop", "clear", "loop", "index"],
)
def test_an_error_that_somebody_looked_at_is_expected(look: Callable[[Any], object]) -> None:
    with FakeWeCom() as wecom:
        wecom.member("zhangsan").write("tea", to=failing_router(wecom))
        assert wecom.settle()
        assert len(wecom.errors) == 1
        look(wecom.errors)


def test_the_error_of_a_block_is_not_replaced() -> None:
    def block() -> None:
        with FakeWeCom() as wecom:
            wecom.member("zhangsan").write("tea", to=failing_router(wecom))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        block()


def test_an_attempt_that_a_later_one_repaired_does_not_count() -> None:
    with FakeWeCom() as wecom:
        router = CallbackRouter(WeComCrypto(wecom.token, wecom.encoding_aes_key, wecom.corp_id))
        attempts = iter(range(9))

        @router.on(TextMessage)
        def answer(message: TextMessage) -> str:
            if next(attempts) == 0:
                raise ValueError("no price")
            return "8 yuan"

        wecom.member("zhangsan").write("tea", to=router)
        assert next(attempts) == 2
