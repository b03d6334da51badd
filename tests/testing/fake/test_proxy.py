"""The proxy in front of WeCom's hosts, and the certificates that are generated for it and for --tls."""

from __future__ import annotations

import asyncio
import gc
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import requests

from wecom_client import AsyncWeComClient, BotConnection, CallbackRouter, ConfigurationError, WeComClient
from wecom_client.callbacks import BotTextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.certificates import CertificateAuthority, trusted_bundle
from wecom_runtime.testing.fake.host_check import HOSTS
from wecom_runtime.testing.fake.proxy import FakeProxy

API = "https://qyapi.weixin.qq.com"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture
def proxy(fake: FakeWeCom, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> FakeProxy:
    """A proxy, with the environment of a program that uses it."""
    found = fake.start_proxy()
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(trusted_bundle(found.certificate))
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    for name in ("HTTPS_PROXY", "https_proxy"):
        monkeypatch.setenv(name, found.url)
    for name in ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, str(bundle))
    return found


def test_clients_with_their_usual_host(fake: FakeWeCom, proxy: FakeProxy) -> None:
    client = WeComClient(fake.corp_id, fake.secret)
    assert client.user.get("zhangsan").name == "张三"
    content = bytes(range(256)) * 20_000
    media_id = client.media.upload("file", ("a.bin", content)).media_id
    assert client.media.get(media_id).read() == content
    assert fake.calls.last.headers["host"] == "qyapi.weixin.qq.com"

    async def name() -> str | None:
        async with AsyncWeComClient(fake.corp_id, fake.secret) as other:
            return (await other.user.get("lisi")).name

    assert asyncio.run(name()) == "李四"


def test_links_in_answers_have_the_host_of_the_call(fake: FakeWeCom, proxy: FakeProxy) -> None:
    client = WeComClient(fake.corp_id, fake.secret)
    found = client.media.uploadimg(("a.png", b"\x89PNG\r\n\x1a\nimage")).url
    assert found.startswith(f"{API}/")
    assert requests.get(found, timeout=10).content.startswith(b"\x89PNG")


def test_a_bot_with_its_usual_host(fake: FakeWeCom, proxy: FakeProxy) -> None:
    bot, router = fake.bot(), CallbackRouter()
    router.on(BotTextMessage)(lambda message: f"re: {message.prompt()}")
    connection = BotConnection(bot.bot_id, bot.secret, router, proxy=proxy.url)
    thread = threading.Thread(target=connection.run, daemon=True)
    thread.start()
    assert bot.wait_connected()
    assert bot.write("hi").text == "re: hi"
    connection.close()
    thread.join(10)


def test_other_hosts_are_refused(proxy: FakeProxy) -> None:
    with pytest.raises(requests.exceptions.ProxyError, match="403"):
        requests.get("https://example.org/", timeout=10)
    with pytest.raises(requests.exceptions.ProxyError, match="403"):
        requests.get(f"{API}:8443/", timeout=10)
    assert requests.get("http://example.org/", proxies={"http": proxy.url}, timeout=10).status_code == 405


def test_named_hosts_are_passed_on_unread(fake: FakeWeCom) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]

        def echo() -> None:
            connection, _ = server.accept()
            with connection:
                connection.sendall(connection.recv(100).upper())

        threading.Thread(target=echo, daemon=True).start()
        proxy = fake.start_proxy(pass_hosts=["localhost"])
        with socket.create_connection(("127.0.0.1", proxy.port), 10) as client:
            client.sendall(f"CONNECT localhost:{port} HTTP/1.1\r\n\r\n".encode())
            assert client.recv(1000).startswith(b"HTTP/1.1 200")
            client.sendall(b"hello")
            assert client.recv(100) == b"HELLO"


@pytest.mark.parametrize("port", ["²", "٣", "", "0", "65536", "99999", "9" * 5000, "-1", "x"])
def test_a_port_that_is_none(fake: FakeWeCom, port: str, caplog: pytest.LogCaptureFixture) -> None:
    proxy = fake.start_proxy(pass_hosts=["localhost"])
    with socket.create_connection(("127.0.0.1", proxy.port), 10) as client:
        client.sendall(f"CONNECT localhost:{port} HTTP/1.1\r\n\r\n".encode("latin-1", "replace"))
        assert client.recv(1000).startswith(b"HTTP/1.1 400")
    fake.close()
    gc.collect()
    assert "never retrieved" not in caplog.text


def test_the_proxy_listens_on_loopback_only_and_ends(fake: FakeWeCom) -> None:
    proxy = fake.start_proxy()
    assert proxy.url.startswith("http://127.0.0.1:")
    fake.close()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", proxy.port), 10)


def test_a_server_with_tls_has_no_proxy() -> None:
    with FakeWeCom() as fake:
        fake.start(tls=CertificateAuthority(["127.0.0.1"]).server_context(["127.0.0.1"]))
        with pytest.raises(ConfigurationError, match="without TLS"):
            fake.start_proxy()


def _handshake(context: ssl.SSLContext, authority: CertificateAuthority, name: str) -> None:
    """Connect to a server with a certificate, as a client that trusts the authority."""
    client_side, server_side = socket.socketpair()
    errors: list[Any] = []

    def serve() -> None:
        try:
            with context.wrap_socket(server_side, server_side=True) as secure:
                secure.recv(1)
        except OSError as error:
            errors.append(error)

    thread = threading.Thread(target=serve)
    thread.start()
    trusting = ssl.create_default_context(cadata=authority.pem)
    try:
        with trusting.wrap_socket(client_side, server_hostname=name) as secure:
            secure.sendall(b"x")
    finally:
        client_side.close()
        thread.join(10)


@pytest.mark.parametrize("name", [*HOSTS, "127.0.0.1", "localhost"])
def test_certificates_are_valid_for_the_names_of_their_authority(name: str) -> None:
    authority = CertificateAuthority([*HOSTS, "127.0.0.1", "localhost"])
    _handshake(authority.server_context([name]), authority, name)


@pytest.mark.parametrize("name", ["example.org", "mail.qq.com", "weixin.qq.com", "127.0.0.1"])
def test_certificates_for_other_names_are_invalid(name: str) -> None:
    """Whoever got the key of the authority could not pretend to be another host."""
    authority = CertificateAuthority(HOSTS)
    with pytest.raises(ssl.SSLCertVerificationError, match="subtree violation"):
        _handshake(authority.server_context([name]), authority, name)


def test_the_key_of_the_authority_is_in_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    written: list[bytes] = []
    write_bytes: Callable[[Path, bytes], int] = Path.write_bytes

    def note(path: Path, data: bytes) -> int:
        written.append(data)
        return write_bytes(path, data)

    monkeypatch.setattr(Path, "write_bytes", note)
    authority = CertificateAuthority(HOSTS)
    authority.server_context(HOSTS)
    [text] = written  # the certificate and the encrypted key of the server
    assert b"ENCRYPTED PRIVATE KEY" in text and authority.pem.encode() not in text
    assert not list(tmp_path.iterdir())
