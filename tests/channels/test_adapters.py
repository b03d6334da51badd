"""A router behind each framework, with the code of an app and requests like WeCom's."""

from __future__ import annotations

import asyncio
import http.client
import io
import socket
import socketserver
import threading
import warnings
from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import urlencode
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest

from tests.support import asgi as asgi_support
from tests.support import small
from tests.support.sender import Request, Sender, text_xml
from tests.support.small import Router
from wecom_runtime.channels.requests import CallbackResponse
from wecom_runtime.data.xml import parse_xml

SENDER = Sender()
Exchange = Callable[[Request], CallbackResponse]


def make_router(**settings: Any) -> Router:
    router = Router(SENDER.crypto, **settings)

    @router.on(small.TextMessage)
    def echo(message: small.TextMessage) -> str:
        return message.content

    return router


# -- each framework ----------------------------------------------------------------------------------------------------


def wsgi() -> Iterator[Exchange]:
    from wecom_client.adapters.wsgi import WsgiApp

    yield from over_http(WsgiApp(make_router()))


def flask() -> Iterator[Exchange]:
    from flask import Flask

    from wecom_client.adapters.flask import callback_view

    app = Flask(__name__)
    app.add_url_rule("/wecom", view_func=callback_view(make_router()), methods=["GET", "POST"])
    yield from over_http(app)


def django() -> Iterator[Exchange]:
    configure_django()
    from django.core.handlers.wsgi import WSGIHandler
    from django.test import override_settings
    from django.urls import path

    from wecom_client.adapters.django import callback_view

    class Urls:
        urlpatterns = (path("wecom", callback_view(make_router())),)

    with override_settings(ROOT_URLCONF=Urls):
        yield from over_http(WSGIHandler())


def django_async() -> Iterator[Exchange]:
    configure_django()
    from django.core.handlers.asgi import ASGIHandler
    from django.test import override_settings
    from django.urls import path

    from wecom_client.adapters.django import async_callback_view

    class Urls:
        urlpatterns = (path("wecom", async_callback_view(make_router())),)

    with override_settings(ROOT_URLCONF=Urls):
        yield over_asgi(ASGIHandler())


def asgi() -> Iterator[Exchange]:
    from wecom_client.adapters.asgi import AsgiApp

    yield over_asgi(AsgiApp(make_router()))


def fastapi() -> Iterator[Exchange]:
    from fastapi import FastAPI

    from wecom_client.adapters.fastapi import callback_endpoint

    app = FastAPI()
    app.add_api_route("/wecom", callback_endpoint(make_router()), methods=["GET", "POST"])
    yield over_asgi(app)


# -- transports --------------------------------------------------------------------------------------------------------


class _Threading(socketserver.ThreadingMixIn, WSGIServer):
    daemon_threads = True


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: Any) -> None:
        pass


def over_http(app: Any) -> Iterator[Exchange]:
    """A WSGI application on a real server."""
    server = make_server("127.0.0.1", 0, app, _Threading, _Quiet)
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()

    def exchange(request: Request) -> CallbackResponse:
        method, query, body = request
        head = (
            f"{method} /wecom?{query if isinstance(query, str) else urlencode(query)} HTTP/1.1\r\nHost: localhost\r\n"
        )
        if method == "POST":
            head += f"Content-Type: text/xml\r\nContent-Length: {len(body)}\r\n"
        with socket.create_connection(("127.0.0.1", server.server_port), timeout=10) as connection:
            # Any bytes may come. Of a body that is refused for its announced length, the rest would meet a closed
            # connection.
            connection.sendall(f"{head}\r\n".encode("latin-1") + body[: 1 << 16])
            with http.client.HTTPResponse(connection, method=method) as answer:
                answer.begin()
                return CallbackResponse(answer.status, dict(answer.headers), answer.read())

    yield exchange
    server.shutdown()
    server.server_close()
    thread.join()


def over_asgi(app: Any) -> Exchange:
    async def send(request: Request) -> CallbackResponse:
        method, query, body = request
        answer = await asgi_support.request(app, method, "/wecom", query, body)
        return CallbackResponse(answer.status, answer.headers, answer.body)

    return lambda request: asyncio.run(send(request))


def configure_django() -> None:
    from django.conf import settings

    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["*"], MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"], SECRET_KEY="x"
        )


@pytest.fixture(params=[wsgi, flask, django, django_async, asgi, fastapi], ids=lambda make: make.__name__)
def exchange(request: pytest.FixtureRequest) -> Iterator[Exchange]:
    yield from request.param()


# -- what holds for all ------------------------------------------------------------------------------------------------


def test_verification_of_the_callback_url(exchange: Exchange) -> None:
    response = exchange(SENDER.get("123 你好"))
    assert (response.status, response.body.decode()) == (200, "123 你好")


def test_a_message_is_answered(exchange: Exchange) -> None:
    response = exchange(SENDER.post(text_xml("你好")))
    assert parse_xml(SENDER.open(response))["Content"] == "你好"


def test_a_forged_message_is_refused(exchange: Exchange) -> None:
    method, query, body = SENDER.post(text_xml())
    assert exchange((method, {**query, "msg_signature": "0" * 40}, body)).status == 403
    assert exchange((method, query, b"")).status == 400


def test_a_body_that_is_too_long_is_refused(exchange: Exchange) -> None:
    method, query, _ = SENDER.post(text_xml())
    assert exchange((method, query, b"x" * (1 << 21))).status == 413


def test_any_query_is_refused(exchange: Exchange) -> None:
    for query in ("\xff", "%ff=%fe", "a" * 5000, "msg_signature=%00&timestamp=\xff&nonce=&echostr=%ff"):
        assert exchange(("GET", query, b"")).status in (400, 403)  # type: ignore[arg-type]


@pytest.mark.parametrize("make", [flask, wsgi], ids=lambda make: make.__name__)
def test_a_body_in_chunks_is_not_read_without_limit(make: Callable[[], Iterator[Exchange]]) -> None:
    """As servers pass it on that decode chunks: no length is announced, and the input ends by itself."""
    apps: list[Any] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(f"{__name__}.over_http", lambda app: iter([apps.append(app)]))  # type: ignore[func-returns-value]
        next(make())

    class Chunks(io.RawIOBase):
        sent = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: Any) -> int:
            self.sent += len(buffer)
            assert self.sent < 2 << 20, "more is read than a callback may have"
            buffer[:] = b"x" * len(buffer)
            return len(buffer)

    method, query, body = SENDER.post(text_xml("你好"))

    def call(stream: Any) -> tuple[str, bytes]:
        status: list[str] = []
        environ: dict[str, Any] = {
            "wsgi.input": stream,
            "wsgi.input_terminated": True,
            "HTTP_TRANSFER_ENCODING": "chunked",
        }
        environ |= {
            "REQUEST_METHOD": method,
            "QUERY_STRING": urlencode(query),
            "PATH_INFO": "/wecom",
            "SERVER_PORT": "80",
        }
        environ |= {
            "SERVER_NAME": "app",
            "wsgi.url_scheme": "http",
            "wsgi.errors": io.StringIO(),
            "wsgi.version": (1, 0),
        }
        answer = b"".join(apps[0](environ, lambda line, headers, *rest: status.append(line)))
        return status[0], answer

    assert call(Chunks())[0].startswith("413")
    status, answer = call(io.BytesIO(body))
    assert status == "200 OK"
    assert b"<Encrypt>" in answer


def test_django_reads_no_body_in_chunks_without_limit() -> None:
    configure_django()
    from django.core.handlers.asgi import ASGIRequest
    from django.test import override_settings

    from wecom_client.adapters.django import callback_view

    with override_settings(DATA_UPLOAD_MAX_MEMORY_SIZE=None):
        method, query, body = SENDER.post(text_xml("你好"))
        scope = {
            "type": "http",
            "method": method,
            "path": "/wecom",
            "query_string": urlencode(query).encode(),
            "headers": [],
        }
        view = callback_view(make_router())
        assert view(ASGIRequest(scope, io.BytesIO(b"x" * (2 << 20)))).status_code == 413
        assert view(ASGIRequest(scope, io.BytesIO(body))).status_code == 200


def test_flask_finds_a_body_that_the_app_has_looked_at() -> None:
    from flask import Flask, request

    from wecom_client.adapters.flask import callback_view

    app = Flask(__name__)
    app.add_url_rule("/wecom", view_func=callback_view(make_router()), methods=["GET", "POST"])
    app.before_request(lambda: request.get_data() and None)
    method, query, body = SENDER.post(text_xml("你好"))
    answer = app.test_client().open(f"/wecom?{urlencode(query)}", method=method, data=body)
    assert answer.status_code == 200


# -- what is special ---------------------------------------------------------------------------------------------------


def test_wsgi_never_waits_for_a_body_of_unknown_length() -> None:
    from wecom_client.adapters.wsgi import WsgiApp

    class Endless:
        def read(self, size: int = -1) -> bytes:
            assert 0 <= size <= (1 << 20) + 1
            return b"x" * size

    def call(**more: Any) -> str:
        status: list[str] = []
        _, query, _ = SENDER.post(text_xml())
        environ = {"REQUEST_METHOD": "POST", "QUERY_STRING": urlencode(query), "wsgi.input": Endless(), **more}

        def start_response(line: str, headers: Any, *rest: Any) -> Any:
            status.append(line)

        assert b"".join(WsgiApp(make_router())(environ, start_response))
        return status[0]

    assert call() == "400 Bad Request"
    assert call(**{"wsgi.input_terminated": True}).startswith("413")
    assert call(CONTENT_LENGTH=str(1 << 21)).startswith("413")
    for length in ("x", "\xb2", "-1", "9" * 5000):
        assert call(CONTENT_LENGTH=length) == "400 Bad Request"


def run_asgi(app: Any, scope: dict[str, Any], messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    sent: list[dict[str, Any]] = []

    async def receive() -> dict[str, Any]:
        return messages.pop(0)

    async def send(message: Any) -> None:
        sent.append(message)

    asyncio.run(app(scope, receive, send))
    return sent


def test_asgi_reads_no_more_than_a_callback_may_have() -> None:
    from wecom_client.adapters.asgi import AsgiApp

    _, query, _ = SENDER.post(text_xml())
    scope = {"type": "http", "method": "POST", "query_string": urlencode(query).encode(), "headers": []}
    piece = {"type": "http.request", "body": b"x" * (1 << 19), "more_body": True}
    messages = [piece] * 10
    assert run_asgi(AsgiApp(make_router()), scope, messages)[0]["status"] == 413
    assert len(messages) == 7
    assert run_asgi(AsgiApp(make_router()), scope, [piece, {"type": "http.disconnect"}])[0]["status"] == 400


def test_asgi_waits_for_background_work_when_the_server_stops() -> None:
    from wecom_client.adapters.asgi import AsgiApp

    router = Router(SENDER.crypto)
    done: list[str] = []

    @router.on(small.TextMessage, background=True)
    async def slow(message: small.TextMessage) -> None:
        await asyncio.sleep(0.05)
        done.append(message.content)

    app = AsgiApp(router)

    async def main() -> list[str]:
        await router.handle_async(*SENDER.post(text_xml()))
        events = [{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}]
        sent: list[str] = []

        async def receive() -> Any:
            return events.pop(0)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        await app({"type": "lifespan"}, receive, send)
        return sent

    assert asyncio.run(main()) == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
    assert done == ["hi"]
    with pytest.raises(ValueError, match="websocket"):
        run_asgi(app, {"type": "websocket"}, [])


class Held:
    """A router whose background handler waits until it is released."""

    def __init__(self) -> None:
        self.router = Router(SENDER.crypto)
        self.go_on = asyncio.Event()
        self.done: list[str] = []

        @self.router.on(small.TextMessage, background=True)
        async def work(message: small.TextMessage) -> None:
            await self.go_on.wait()
            self.done.append(message.content)

    async def let_go(self) -> None:
        """Let the handler end, which must not have ended yet."""
        assert not self.done
        self.go_on.set()
        assert await self.router.close_async(10)
        assert self.done == ["hi"]


def test_the_end_of_a_lifespan_waits_at_most_for_its_timeout() -> None:
    from wecom_client.adapters.asgi import AsgiApp

    async def main() -> None:
        held = Held()
        await held.router.handle_async(*SENDER.post(text_xml()))
        events = iter([{"type": "lifespan.startup"}, {"type": "lifespan.shutdown"}])
        sent: list[str] = []

        async def receive() -> Any:
            return next(events)

        async def send(message: Any) -> None:
            sent.append(message["type"])

        await asyncio.wait_for(AsgiApp(held.router, shutdown=0.05)({"type": "lifespan"}, receive, send), 10)
        assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]
        await held.let_go()

    asyncio.run(main())


def asgi_with(router: Router, shutdown: float) -> Any:
    from wecom_client.adapters.asgi import AsgiApp

    return AsgiApp(router, shutdown=shutdown)


def fastapi_with(router: Router, shutdown: float) -> Any:
    from fastapi import FastAPI

    from wecom_client.adapters.fastapi import callback_endpoint

    app = FastAPI()
    app.add_api_route("/wecom", callback_endpoint(router, shutdown=shutdown), methods=["GET", "POST"])
    return app


@pytest.mark.parametrize("make", [asgi_with, fastapi_with])
def test_a_request_stays_open_at_most_for_its_timeout(
    make: Callable[[Router, float], Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "wecom_client")

    async def main() -> None:
        held = Held()
        method, query, body = SENDER.post(text_xml())
        answer = await asgi_support.request(make(held.router, 0.05), method, "/wecom", query, body)
        assert answer.status == 200
        assert "takes longer than the 0.05 s" in caplog.text
        await held.let_go()

    asyncio.run(main())


def test_the_documented_endpoint_of_fastapi_is_no_part_of_its_schema() -> None:
    from fastapi import FastAPI

    from wecom_runtime.channels.adapters import fastapi as fastapi_module

    space = {"FastAPI": FastAPI, "callback_endpoint": fastapi_module.callback_endpoint, "router": make_router()}
    lines = str(fastapi_module.__doc__).partition("\n\n")[2]
    exec(lines, space)  # noqa: S102 - our own
    app: Any = space["app"]
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # FastAPI warns of one name for two methods
        assert app.openapi()["paths"] == {}
