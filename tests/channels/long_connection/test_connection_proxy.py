"""The long connection through a proxy: an argument, the environment, none."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import pytest
from typing_extensions import Self

from wecom_client import AsyncBotConnection, BotConnection, CallbackRouter, ConfigurationError
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeBot, FakeWeCom

NAME = "localhost"


class TunnelProxy:
    """An HTTP proxy that leads each tunnel to one address on this machine.

    Args:
        target: The port of that address.
    """

    def __init__(self, target: int) -> None:
        self.asked: list[str] = []
        """The request lines and headers of the tunnels."""
        self._target = target
        self._server = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._server.getsockname()[1]}"

    def __enter__(self) -> Self:
        threading.Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.close()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._server.accept()
                threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        with client, suppress(OSError):
            head = b""
            while b"\r\n\r\n" not in head:
                head += client.recv(1)
            self.asked.append(head.decode())
            with socket.create_connection(("127.0.0.1", self._target)) as server:
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
                back = threading.Thread(target=self._copy, args=(server, client), daemon=True)
                back.start()
                self._copy(client, server)
                back.join(20)

    @staticmethod
    def _copy(source: socket.socket, target: socket.socket) -> None:
        with suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for one in (source, target):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)


@pytest.fixture
def bot() -> Iterator[FakeBot]:
    with FakeWeCom() as fake:
        yield fake.bot()


@pytest.fixture
def proxy(bot: FakeBot) -> Iterator[TunnelProxy]:
    with TunnelProxy(int(bot.url.split(":")[2].partition("/")[0])) as proxy:
        yield proxy


def connection(bot: FakeBot, **settings: Any) -> BotConnection:
    """Return a connection to the bot's server by a name."""
    router = CallbackRouter()
    router.on(BotTextMessage)(lambda message: "through the proxy")
    return BotConnection(bot.bot_id, bot.secret, router, url=bot.url.replace("127.0.0.1", NAME), **settings)


def test_a_proxy_that_is_passed(bot: FakeBot, proxy: TunnelProxy) -> None:
    url = proxy.url.replace("://", "://user:pass%20word@")
    with connection(bot, proxy=url) as connected:
        assert bot.write("hi").text == "through the proxy"
        assert "word" not in repr(connected)
    assert proxy.asked[0].startswith(f"CONNECT {NAME}:")
    assert "Proxy-Authorization: Basic " in proxy.asked[0]


def test_the_proxy_of_the_environment(bot: FakeBot, proxy: TunnelProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    with connection(bot):
        assert bot.write("hi").text == "through the proxy"
    assert len(proxy.asked) == 1


@pytest.mark.parametrize("how", ["no_proxy", "None"])
def test_no_proxy(how: str, bot: FakeBot, proxy: TunnelProxy, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", proxy.url)
    settings: dict[str, Any] = {"proxy": None}
    if how == "no_proxy":
        settings = {}
        monkeypatch.setenv("no_proxy", "127.0.0.0/8")
    router = CallbackRouter()
    router.on(BotTextMessage)(lambda message: "directly")
    with BotConnection(bot.bot_id, bot.secret, router, url=bot.url, **settings):
        assert bot.write("hi").text == "directly"
    assert proxy.asked == []


def test_a_proxy_that_is_away_is_named_without_its_password(bot: FakeBot, caplog: pytest.LogCaptureFixture) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    away = connection(bot, proxy=f"http://user:pass-word@127.0.0.1:{port}", reconnect=0.01)
    away.start(timeout=0.3)
    away.close(1)
    assert "through the proxy 127.0.0.1" in caplog.text and "pass-word" not in caplog.text


def test_an_invalid_proxy(bot: FakeBot) -> None:
    wrong: Any = {"https": "http://proxy"}
    with pytest.raises(ConfigurationError, match="proxy="):
        connection(bot, proxy=wrong)


def test_files_come_through_the_same_proxy(bot: FakeBot, proxy: TunnelProxy) -> None:
    class Media:
        url = "https://files.example.com/a"
        aeskey = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"

    async def main() -> None:
        with suppress(Exception):
            await AsyncBotConnection(bot.bot_id, bot.secret, CallbackRouter(), url=bot.url, proxy=proxy.url).download(
                Media, timeout=5
            )

    asyncio.run(main())
    assert proxy.asked[0].startswith("CONNECT files.example.com:443")
