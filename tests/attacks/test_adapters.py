"""Each framework behind a real server, against hostile clients: broken HTTP, huge bodies, mutated callbacks."""

from __future__ import annotations

import contextlib
import json
import random
import select
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote_from_bytes

import pytest
import uvicorn

from tests.attacks.test_callbacks import SpecMutator
from tests.channels.test_adapters import configure_django
from tests.support.sender import Request, Sender, text_xml
from wecom_client import CallbackRouter
from wecom_client.callbacks import TextMessage

from .figures import Figures

APP = Sender()
DOCUMENTED = {200, 400, 403, 404, 405, 411, 413, 500, 503}
MEGABYTE = 1 << 20


def router() -> CallbackRouter:
    made = CallbackRouter(APP.crypto)
    made.on(TextMessage)(lambda message: message.content[:100])
    return made


def wsgi() -> Any:
    from wecom_client.adapters.wsgi import WsgiApp

    return WsgiApp(router())


def flask() -> Any:
    from flask import Flask

    from wecom_client.adapters.flask import callback_view

    app = Flask(__name__)
    app.add_url_rule("/wecom", view_func=callback_view(router()), methods=["GET", "POST"])
    return app


def django() -> Any:
    from django.core.handlers.wsgi import WSGIHandler

    from wecom_client.adapters.django import callback_view

    configure_django()
    set_django_urls(callback_view(router()))
    return WSGIHandler()


def django_async() -> Any:
    from django.core.handlers.asgi import ASGIHandler

    from wecom_client.adapters.django import async_callback_view

    configure_django()
    set_django_urls(async_callback_view(router()))
    return ASGIHandler()


def set_django_urls(view: Any) -> None:
    from django.conf import settings
    from django.urls import clear_url_caches, path

    class Urls:
        urlpatterns = (path("wecom", view),)

    settings.ROOT_URLCONF = Urls
    clear_url_caches()


def asgi() -> Any:
    from wecom_client.adapters.asgi import AsgiApp

    return AsgiApp(router())


def fastapi() -> Any:
    from fastapi import FastAPI

    from wecom_client.adapters.fastapi import callback_endpoint

    app = FastAPI()
    app.add_api_route("/wecom", callback_endpoint(router()), methods=["GET", "POST"])
    return app


@contextlib.contextmanager
def under_werkzeug(app: Any) -> Iterator[int]:
    """Decodes chunks, and has a thread for each connection."""
    from werkzeug.serving import WSGIRequestHandler, make_server

    class Quiet(WSGIRequestHandler):
        def log(self, *_: Any) -> None:
            """Not to the terminal."""

    server = make_server("127.0.0.1", 0, app, threaded=True, request_handler=Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server.server_port
    finally:
        server.shutdown()
        thread.join(20)
        server.server_close()


@contextlib.contextmanager
def under_uvicorn(app: Any) -> Iterator[int]:
    server = uvicorn.Server(
        uvicorn.Config(app, port=0, log_level="critical", lifespan="off", timeout_graceful_shutdown=1)
    )
    listening = socket.create_server(("127.0.0.1", 0), backlog=128)
    thread = threading.Thread(target=server.run, args=([listening],), daemon=True)
    thread.start()
    end = time.monotonic() + 30
    while not server.started:
        assert time.monotonic() < end and thread.is_alive()
        time.sleep(0.01)
    try:
        yield listening.getsockname()[1]
    finally:
        server.should_exit = True
        thread.join(30)
        listening.close()


SERVERS: dict[Callable[[], Any], Callable[[Any], contextlib.AbstractContextManager[int]]] = {
    **dict.fromkeys((wsgi, flask, django), under_werkzeug),
    **dict.fromkeys((asgi, fastapi, django_async), under_uvicorn),
}
APPS = [make for make in SERVERS if make is not django_async]


@pytest.fixture(params=SERVERS, ids=lambda make: make.__name__)
def port(request: pytest.FixtureRequest) -> Iterator[int]:
    make = request.param
    with SERVERS[make](make()) as found:
        yield found


def written(request: Request, chance: random.Random) -> bytes:
    """As it goes over the wire: in one piece or in chunks, its query in bytes of any kind."""
    method, query, body = request
    text = b"&".join(
        name.encode() + b"=" + (quote_from_bytes(value.encode("utf-8", "surrogatepass")).encode())
        for name, value in query.items()
    )
    lines = [b"%s /wecom?%s HTTP/1.1" % (method.encode() or b"POST", text), b"Host: app", b"Connection: close"]
    if chance.random() < 0.5:
        return b"\r\n".join([*lines, b"Content-Length: %d" % len(body), b"", body])
    pieces = [body[start : start + 50] for start in range(0, len(body), 50)]
    chunks = b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    return b"\r\n".join([*lines, b"Transfer-Encoding: chunked", b"", chunks])


def broken(request: bytes, chance: random.Random) -> bytes:
    """A request that is none, or not any more."""
    kind = chance.randrange(6)
    if kind == 0:  # cut off
        return request[: chance.randrange(len(request))]
    if kind == 1:  # the length is none, or not that of the body
        length = chance.choice([b"\xb2", b"-1", b"1e3", b"9" * 400, b"0", b"12, 12", b"+5", b"", b"99"])
        return request.replace(b"Transfer-Encoding: chunked", b"Content-Length: x").replace(
            b"Content-Length: ", b"Content-Length: " + length, 1
        )
    if kind == 2:  # the query is no text
        return request.replace(
            b"?", b"?" + chance.choice([b"\xff=%ff&", b"%00&", b"&&;;=&", b"msg_signature=%f0%9f&"]), 1
        )
    if kind == 3:  # both kinds of length
        return request.replace(b"\r\n\r\n", b"\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 1)
    if kind == 4:
        return request.replace(b"\r\n\r\n", b"\r\nContent-Encoding: gzip\r\nExpect: 100-continue\r\n\r\n", 1)
    place = chance.randrange(len(request))
    return request[:place] + chance.randbytes(chance.randrange(1, 9)) + request[place:]


def exchange(port: int, request: bytes, patience: float = 30) -> int | None:
    """The status that is answered; None if the connection is closed without.

    After some seconds of patience the server hears that nothing more comes.
    """
    with socket.create_connection(("127.0.0.1", port), 30) as connection:
        try:
            connection.sendall(request)
            if not select.select([connection], [], [], patience)[0]:
                connection.shutdown(socket.SHUT_WR)
            return status_of(connection)
        except ConnectionError:
            return None


def status_of(connection: socket.socket) -> int | None:
    data = b""
    while b"\r\n\r\n" not in data and (piece := connection.recv(65536)):
        data += piece
    while data.startswith(b"HTTP/1.1 100"):
        data = data.partition(b"\r\n\r\n")[2]
        while b"\r\n\r\n" not in data and (piece := connection.recv(65536)):
            data += piece
    return int(data[9:12]) if data.startswith(b"HTTP/1") else None


def assert_it_works(port: int) -> None:
    assert exchange(port, written(APP.post(text_xml("你好")), random.Random(1))) == 200


def test_mutated_callbacks_over_http(port: int, chance: random.Random, dose: int, figures: Figures) -> None:
    mutator = SpecMutator(chance)
    tally: Counter[str] = Counter()
    for number in range(30 * dose):
        request = written(mutator.signed() if number % 2 else mutator.request(), chance)
        is_broken = number % 3 == 0
        if is_broken:
            request = broken(request, chance)
        status = exchange(port, request, 0.05 if is_broken else 30)
        assert status is None or status in DOCUMENTED, request
        tally["closed without an answer" if status is None else f"answered {status}"] += 1
    assert_it_works(port)
    figures.dose(30 * dose, "requests, every third not HTTP")
    for what, count in sorted(tally.items()):
        figures.after(count, what)


@pytest.mark.parametrize("app", APPS, ids=lambda make: make.__name__)
def test_a_body_in_chunks_is_not_read_to_its_end(app: Callable[[], Any], figures: Figures) -> None:
    """40 MB, of which no more is taken than goes into buffers on the way.

    Django on ASGI is left out: it writes each body to a temporary file before any view hears of it.
    """
    with SERVERS[app](app()) as port:
        sent, status = send_chunks(port, 40 * MEGABYTE)
        assert sent < 40 * MEGABYTE, "all of it was read"
        # Closed while we still send; or, by Django on WSGI, taken for empty.
        assert status in (413, None, 400)
        assert_it_works(port)
    figures.dose(1, "bodies of 40 MB where a callback may have 1 MB")
    figures.after(sent / MEGABYTE, "MB read, including buffers")


def send_chunks(port: int, size: int) -> tuple[int, int | None]:
    """How much of a body could be sent before an answer came, and the status of that."""
    method, query, _ = APP.post(text_xml())
    first = written((method, query, b""), random.Random(1)).partition(b"\r\n\r\n")[0]
    sent = 0
    with socket.create_connection(("127.0.0.1", port), 30) as connection:
        try:
            connection.sendall(first.replace(b"Content-Length: 0", b"Transfer-Encoding: chunked") + b"\r\n\r\n")
            while sent < size and not select.select([connection], [], [], 0)[0]:
                connection.sendall(b"10000\r\n" + b"x" * 65536 + b"\r\n")
                sent += 65536
            return sent, status_of(connection) if sent < size else None
        except ConnectionError:
            return sent, None


def test_connections_that_say_nothing(port: int, dose: int, figures: Figures) -> None:
    """Many that begin a callback and do not end it: others are served."""
    request = written(APP.post(text_xml("slow")), random.Random(1))
    held = []
    longest = 0.0
    for number in range(20 * min(dose, 5)):
        connection = socket.create_connection(("127.0.0.1", port), 30)
        connection.sendall(request[: -1 - number % 60])
        held.append(connection)
        if number % 5 == 0:
            started = time.monotonic()
            assert_it_works(port)
            longest = max(longest, time.monotonic() - started)
    for connection in held:
        connection.close()
    assert_it_works(port)
    figures.dose(len(held), "incomplete callbacks")
    figures.after(longest, "s the longest of others")


def bombs() -> list[bytes]:
    return [
        b"<xml>" + b"x<b/>" * 200_000 + b"</xml>",
        b"<a>" * 300_000,
        b"<xml><Encrypt>" + b"<b/>" * 200_000 + b"</Encrypt></xml>",
        b"<xml>" + b"<Encrypt>1</Encrypt>" * 50_000 + b"</xml>",
        b"<xml " + b" ".join(b'a%d=""' % n for n in range(90_000)) + b"/>",
        b"<xml>" + b"&amp;" * 200_000 + b"</xml>",
        b"<xml><![CDATA[" + b"]]]]><![CDATA[>" * 60_000 + b"]]></xml>",
        b"<!DOCTYPE x [" + b"<!ENTITY a 'x'>" * 60_000 + b"]><xml/>",
        b'{"encrypt": ' + b"[" * 900_000 + b"}",
        b'{"encrypt": ' + b"[]," * 300_000 + b"}",
        json.dumps({str(number): number for number in range(60_000)}).encode(),
        b'{"encrypt": "' + b"\\u0041" * 160_000 + b'"}',
        b'{"encrypt": ' + b"9" * 900_000 + b"}",
    ]


def test_bodies_that_nobody_signed_cost_little(dose: int, figures: Figures) -> None:
    """1 MB bodies that are slow to parse, compared with simple bodies of the same size."""
    found = router()
    _, query, _ = APP.post(text_xml())
    simple = json.dumps({"encrypt": "A" * 1_000_000}).encode()

    def seconds(body: bytes) -> float:
        times = []
        for _ in range(min(dose, 3)):
            started = time.thread_time()
            assert found.handle("POST", query, body).status in (400, 403)
            times.append(time.thread_time() - started)
        return min(times)

    usual = seconds(simple)
    bodies = bombs()
    longest = max(map(seconds, bodies))
    figures.dose(len(bodies), "bodies of 1 MB")
    figures.after(longest, "s the longest")
    figures.after(usual, "s a simple one")
