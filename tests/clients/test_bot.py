"""An AI bot: files that members send it, and answers that come later, over real HTTP."""

from __future__ import annotations

import asyncio
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.support import small
from tests.support.clients import Driver
from tests.support.envelopes import AES_KEY, TOKEN, aes, pad
from tests.support.sender import Sender, bot_json
from tests.support.small import CALLBACKS, REPLIES, Router
from wecom_client.testing import Answer, FakeWeCom
from wecom_runtime.clients.bot import BaseAsyncBot, BaseBot
from wecom_runtime.errors import (
    APIError,
    ConfigurationError,
    DecryptError,
    InvalidArgumentError,
    TransportError,
)

PATH = "/cgi-bin/aibot/response"
CODE = "response-code/with+signs=="
PICTURE = os.urandom(200_000)


class Bot(BaseBot):
    _replies = REPLIES


class AsyncBot(BaseAsyncBot):
    _replies = REPLIES


@dataclass
class Media:
    url: str
    aeskey: str | None = None


@pytest.fixture
def wecom() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        fake.on(PATH, {})
        yield fake


@pytest.fixture
def bot(driver: Driver) -> Any:
    return driver.keep((Bot if driver.mode == "sync" else AsyncBot)(TOKEN, AES_KEY))


def message(wecom: FakeWeCom, **more: Any) -> Any:
    from urllib.parse import quote

    url = f"{wecom.base_url}{PATH}?response_code={quote(CODE, safe='')}"
    return CALLBACKS.parse(bot_json(**{"later_url": url, **more}))


def serve(wecom: FakeWeCom, path: str, body: bytes, status: int = 200) -> str:
    wecom.on(path, Answer(body, status, {"Content-Type": "application/octet-stream"}))
    return wecom.base_url + path


# -- answers -----------------------------------------------------------------------------------------------------------


def test_an_answer_that_comes_later(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    assert driver.run(bot.answer(message(wecom), "**done** 你好")) is None
    (seen,) = wecom.calls.to(PATH)
    assert (seen.method, seen.query) == ("POST", {"response_code": CODE})
    assert json.loads(seen.body) == {"msgtype": "markdown", "markdown": {"content": "**done** 你好"}}
    reply = small.BotMarkdownReply(markdown=small.BotText(content="x"))
    driver.run(bot.answer(message(wecom), reply))
    assert wecom.calls.to(PATH)[-1].json["markdown"] == {"content": "x"}
    driver.run(bot.answer(message(wecom), None))
    assert wecom.calls.count(PATH) == 2


def test_a_refused_answer(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    wecom.on(PATH, lambda seen: {"errcode": 60140, "errmsg": f"code {seen.query['response_code']} was used"})
    with pytest.raises(APIError) as caught:
        driver.run(bot.answer(message(wecom), "hi"))
    assert (caught.value.errcode, caught.value.endpoint) == (60140, PATH)
    assert CODE not in str(caught.value) + repr(caught.value.response)


def test_an_answer_is_not_sent_again_after_a_reset(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    wecom.fail(PATH, reset=True, times=1)
    with pytest.raises(TransportError) as caught:
        driver.run(bot.answer(message(wecom), "hi"))
    assert CODE not in str(caught.value)
    assert wecom.calls.count(PATH) == 1


def test_messages_that_cannot_be_answered_later(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    for one in (message(wecom, later_url=None), CALLBACKS.parse("<xml><MsgType>text</MsgType></xml>")):
        with pytest.raises(InvalidArgumentError, match="no URL for a later answer"):
            driver.run(bot.answer(one, "hi"))
    with pytest.raises(InvalidArgumentError, match="No reply"):
        driver.run(bot.answer(message(wecom), 5))
    with pytest.raises(ConfigurationError, match="unencrypted"):
        driver.run(bot.answer(message(wecom, later_url="http://192.0.2.1/x?y=z"), "hi"))


def test_a_slow_handler_answers_through_the_bot(wecom: FakeWeCom) -> None:
    sender = Sender("")
    with Bot(TOKEN, AES_KEY) as bot:
        router = Router(bot.crypto, answer=bot.answer)
        router.on(small.BotTextMessage, background=True)(lambda message: f"thought about {message.text.content}")
        assert router.handle(*sender.post(bot_json(later_url=f"{wecom.base_url}{PATH}?response_code=c"))).body == b""
        assert router.close(10)
    assert wecom.calls.to(PATH)[-1].json["markdown"] == {"content": "thought about hi"}


def test_a_slow_handler_answers_through_the_asynchronous_bot(wecom: FakeWeCom) -> None:
    sender = Sender("")

    async def main() -> None:
        async with AsyncBot(TOKEN, AES_KEY) as bot:
            router = Router(bot.crypto, answer=bot.answer)

            @router.on(small.BotTextMessage, background=True)
            async def think(message: small.BotTextMessage) -> str:
                return f"thought about {message.text.content}"

            await router.handle_async(*sender.post(bot_json(later_url=f"{wecom.base_url}{PATH}?response_code=c")))
            assert await router.close_async(10)

    asyncio.run(main())
    assert wecom.calls.to(PATH)[-1].json["markdown"] == {"content": "thought about hi"}


# -- files -------------------------------------------------------------------------------------------------------------


def test_a_file(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    url = serve(wecom, "/picture", aes(pad(PICTURE)))
    for media in (url, f"{url} ", Media(url), Media(url, "")):
        assert driver.run(bot.download(media)) == PICTURE
    pieces = driver.items(bot.iter_media(Media(f"{url}?sign=a%3Bb&x=%20y")))
    assert b"".join(pieces) == PICTURE
    assert len(pieces) > 2
    assert wecom.calls.to("/picture")[-1].query == {"sign": "a;b", "x": " y"}


def test_a_file_with_a_key_of_its_own(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    import base64

    key = os.urandom(32)
    media = Media(serve(wecom, "/picture", aes(pad(PICTURE), key)), base64.b64encode(key).decode())
    assert driver.run(bot.download(media)) == PICTURE


def test_files_that_cannot_be_read(wecom: FakeWeCom, driver: Driver, bot: Any) -> None:
    sealed = aes(pad(PICTURE))
    with pytest.raises(DecryptError):
        driver.run(bot.download(serve(wecom, "/cut", sealed[:-5])))
    with pytest.raises(DecryptError):
        driver.run(bot.download(serve(wecom, "/other", aes(pad(b"picture"), bytes(range(32))))))
    with pytest.raises(TransportError, match="five minutes"):
        driver.run(bot.download(serve(wecom, "/late", b"<Error>expired</Error>", 403)))
    wecom.fail("/broken", cut="body", times=1)
    with pytest.raises(TransportError):
        driver.run(bot.download(f"{wecom.base_url}/broken"))
    for media in ("", None, 5, Media("")):
        with pytest.raises(InvalidArgumentError, match="media"):
            driver.run(bot.download(media))
    with pytest.raises(ConfigurationError):
        driver.run(bot.download("file:///etc/passwd"))
    with pytest.raises(ConfigurationError):
        driver.run(bot.download("http://192.0.2.1/picture"))


def test_nothing_secret_is_shown(bot: Any) -> None:
    assert re.fullmatch(r"<(Async)?Bot>", repr(bot))
