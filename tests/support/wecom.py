"""A stand-in for WeCom: real HTTP on a free port of loopback, in threads of the test's own process.

It knows how tokens work (each kind has its endpoint, a call with another one is refused), counts what arrives, and does
whatever harm a test asks for.
"""

from __future__ import annotations

import contextlib
import email.parser
import email.policy
import gzip
import itertools
import json
import re
import socket
import socketserver
import struct
import threading
import time
from collections import Counter, deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import parse_qsl, urlsplit

Answer = Mapping[str, Any]
Rule = Callable[["Seen"], "Answer | Reply"]
Fault = Callable[["Handler", "Seen"], None]


@dataclass
class Seen:
    """A request that arrived."""

    method: str
    path: str
    query: dict[str, str]
    headers: Mapping[str, str]
    body: bytes
    at: float

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def parts(self) -> dict[str, Part]:
        """The parts of a multipart body, by form field."""
        head = f"Content-Type: {self.headers['content-type']}\r\n\r\n".encode()
        message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + self.body)
        found: dict[str, Part] = {}
        for part in message.iter_parts():
            name = str(part.get_param("name", header="content-disposition"))
            content: Any = part.get_payload(decode=True)
            found[name] = Part(part.get_filename(), part.get_content_type(), content)
        return found


@dataclass
class Part:
    filename: str | None
    content_type: str
    content: bytes


@dataclass
class Reply:
    """An answer that is not simply a JSON object."""

    body: bytes
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)


@dataclass
class Grant:
    """How one token endpoint works."""

    value: str
    """Field of the answer."""
    takes: Mapping[str, str | int]
    """Parameters that must have these values; others are not looked at."""
    needs: str = ""
    """Query parameter with the token that the endpoint itself takes."""


class StandIn:
    """The server. `with StandIn() as wecom: WeComClient("ww1", "secret", base_url=wecom.url)`."""

    def __init__(self) -> None:
        self.seen: list[Seen] = []
        self.token_life = 7200
        self.delays: dict[str, float] = {}
        self.rules: dict[str, Rule] = {}
        self.grants: dict[str, Grant] = {
            "/cgi-bin/gettoken": Grant("access_token", {"corpid": "ww1", "corpsecret": "secret-of-the-app"}),
        }
        self.refuse_all_tokens = False
        self.repeats_tokens = False
        """Whether a token is given out again as long as it is valid, as WeCom does; otherwise each is another one."""
        self.stale_code = 42001
        self._valid: dict[str, str] = {}
        self._faults: dict[str, deque[Fault]] = {}
        self._lock = threading.Lock()
        self._numbers = itertools.count(1)
        self._server = _Server(self)
        self.port: int = self._server.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> StandIn:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.drop_connections()
        self._server.server_close()
        self._thread.join(5)

    # -- what tests ask for

    def fault(self, path: str, *faults: Fault) -> None:
        """Have the next requests for a path answered with these faults, one each."""
        with self._lock:
            self._faults.setdefault(path, deque()).extend(faults)

    def forgive(self, path: str) -> None:
        """Forget the faults that are left for a path."""
        with self._lock:
            self._faults.pop(path, None)

    def expire_tokens(self) -> None:
        """Forget all tokens that were given out."""
        with self._lock:
            self._valid.clear()

    def count(self, path: str) -> int:
        with self._lock:
            return sum(seen.path == path for seen in self.seen)

    def calls(self, path: str) -> list[Seen]:
        with self._lock:
            return [seen for seen in self.seen if seen.path == path]

    def last(self, path: str) -> Seen:
        return self.calls(path)[-1]

    def counts(self) -> Counter[str]:
        with self._lock:
            return Counter(seen.path for seen in self.seen)

    def clear(self) -> None:
        with self._lock:
            self.seen.clear()

    @property
    def connections(self) -> int:
        """Connections that were ever accepted."""
        return self._server.accepted

    @property
    def tokens(self) -> list[str]:
        """All tokens and tickets that are valid now."""
        with self._lock:
            return list(self._valid)

    # -- how it answers

    def note(self, seen: Seen) -> Fault | None:
        with self._lock:
            self.seen.append(seen)
            waiting = self._faults.get(seen.path)
            return waiting.popleft() if waiting else None

    def answer(self, seen: Seen) -> Answer | Reply:
        time.sleep(self.delays.get(seen.path, 0))
        grant = self.grants.get(seen.path)
        if grant is not None:
            return self._grant(grant, seen)
        rule = self.rules.get(seen.path)
        names = [name for name in seen.query if name.endswith("access_token")]
        if names and (refusal := self._refusal(seen, names[0])):
            return refusal
        if rule is not None:
            return rule(seen)
        return {"errcode": 0, "errmsg": "ok", **seen.query}

    def _grant(self, grant: Grant, seen: Seen) -> Answer:
        if grant.needs and (refusal := self._refusal(seen, grant.needs)):
            return refusal
        given = {**seen.query, **(seen.json if seen.body else {})}
        for name, value in grant.takes.items():
            if given.get(name) != value:
                return {"errcode": 40001, "errmsg": f"invalid credential, {name}={given.get(name)}"}
        with self._lock:
            valid = [token for token, kind in self._valid.items() if kind == grant.value and self.repeats_tokens]
            token = valid[0] if valid else f"{grant.value}-{next(self._numbers)}-" + "S3CRET" * 4
            self._valid[token] = grant.value
        extra = {"errcode": 0, "errmsg": "ok"} if seen.method == "GET" else {}
        return {**extra, grant.value: token, "expires_in": self.token_life}

    def _refusal(self, seen: Seen, name: str) -> Answer | None:
        token = seen.query.get(name, "")
        with self._lock:
            valid = self._valid.get(token) == name and not self.refuse_all_tokens
        if valid:
            return None
        code = self.stale_code if token else 41001
        return {"errcode": code, "errmsg": f"{name} expired or missing, more info about {token}"}


class _Server(socketserver.ThreadingMixIn, socketserver.TCPServer):
    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 1024

    def __init__(self, standin: StandIn) -> None:
        self.standin = standin
        self.accepted = 0
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", 0), Handler)

    def get_request(self) -> Any:
        connection, address = super().get_request()
        self.accepted += 1
        self._open.add(connection)
        return connection, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def drop_connections(self) -> None:
        for connection in list(self._open):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # clients that go away are part of the tests


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    server: _Server

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        length = int(self.headers.get("content-length") or 0)
        body = self.rfile.read(length)
        headers = {name.lower(): value for name, value in self.headers.items()}
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        seen = Seen(self.command, parts.path, query, headers, body, time.monotonic())
        standin = self.server.standin
        fault = standin.note(seen)
        if fault is not None:
            fault(self, seen)
            return
        self.reply(standin.answer(seen))

    do_GET = do_POST = do_HEAD = do_PUT = do_DELETE = _serve

    def reply(self, answer: Answer | Reply) -> None:
        if not isinstance(answer, Reply):
            body = json.dumps(answer, ensure_ascii=False).encode()
            answer = Reply(body, headers={"Content-Type": "application/json; charset=UTF-8"})
        self.head(answer.status, {"Content-Length": str(len(answer.body)), **answer.headers})
        self.wfile.write(answer.body)
        self.wfile.flush()

    def head(self, status: int, headers: Mapping[str, str]) -> None:
        self.send_response_only(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        pass


# -- faults


def reset(handler: Handler, seen: Seen) -> None:
    """The connection is reset before an answer."""
    handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    handler.close_connection = True
    handler.connection.close()
    # The descriptors of rfile and wfile keep the socket open otherwise.
    handler.rfile.close()
    with contextlib.suppress(OSError):
        handler.wfile.close()


def hang_up(handler: Handler, seen: Seen) -> None:
    """The connection is closed in order, but without an answer."""
    handler.close_connection = True


def half_body(handler: Handler, seen: Seen) -> None:
    """The answer ends in the middle."""
    handler.head(200, {"Content-Type": "application/json", "Content-Length": "200"})
    handler.wfile.write(b'{"errcode": 0, "errmsg"')
    handler.wfile.flush()
    handler.close_connection = True


def half_chunks(handler: Handler, seen: Seen) -> None:
    """The same, with chunked transfer."""
    handler.head(200, {"Content-Type": "application/json", "Transfer-Encoding": "chunked"})
    handler.wfile.write(b'17\r\n{"errcode": 0, "errmsg"\r\n')
    handler.wfile.flush()
    handler.close_connection = True


def half_head(handler: Handler, seen: Seen) -> None:
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Le")
    handler.wfile.flush()
    handler.close_connection = True


def rubbish(handler: Handler, seen: Seen) -> None:
    """No HTTP at all."""
    handler.wfile.write(b"\x16\x03\x01 this is not HTTP\r\n\r\n")
    handler.wfile.flush()
    handler.close_connection = True


def slow_body(pause: float = 0.1, sent: list[int] | None = None) -> Fault:
    """One byte at a time, noted in `sent`; each one comes soon enough, the whole does not."""

    def fault(handler: Handler, seen: Seen) -> None:
        body = b'{"errcode": 0, "errmsg": "ok", "filler": "' + b"x" * 500 + b'"}'
        handler.head(200, {"Content-Type": "application/json", "Content-Length": str(len(body))})
        handler.close_connection = True
        for byte in body:
            handler.wfile.write(bytes([byte]))
            handler.wfile.flush()
            if sent is not None:
                sent.append(byte)
            time.sleep(pause)

    return fault


def silence(seconds: float = 30.0) -> Fault:
    """No answer for a long time."""

    def fault(handler: Handler, seen: Seen) -> None:
        handler.close_connection = True
        handler.connection.settimeout(seconds)
        with contextlib.suppress(OSError):
            handler.connection.recv(1)  # until the client goes away

    return fault


def answers(
    body: bytes | Mapping[str, Any], status: int = 200, content_type: str = "application/json", **headers: str
) -> Fault:
    """Any answer."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()

    def fault(handler: Handler, seen: Seen) -> None:
        extra = {name.replace("_", "-"): value for name, value in headers.items()}
        handler.reply(Reply(data, status, {"Content-Type": content_type, **extra}))

    return fault


def error(errcode: int, errmsg: str = "refused") -> Fault:
    return answers({"errcode": errcode, "errmsg": errmsg})


def redirects(location: str, status: int = 302) -> Fault:
    return answers(b"", status, "text/html", Location=location)


def bomb(size: int) -> Fault:
    """A small gzip body that becomes a large one."""
    packed = gzip.compress(b'{"errcode": 0, "filler": "' + b"x" * size + b'"}', 9)
    return answers(packed, Content_Encoding="gzip")


def media(
    content: bytes, filename: str = "file.bin", content_type: str = "application/octet-stream"
) -> Callable[[Seen], Reply]:
    """A rule that answers with a file, or with the part of it that was asked for."""

    def rule(seen: Seen) -> Reply:
        headers = {"Content-Type": content_type, "Content-Disposition": f'attachment; filename="{filename}"'}
        wanted = re.match(r"bytes=(\d+)-(\d*)", seen.headers.get("range", ""))
        if wanted is None:
            return Reply(content, 200, headers)
        first = int(wanted[1])
        last = min(int(wanted[2] or len(content) - 1), len(content) - 1)
        headers["Content-Range"] = f"bytes {first}-{last}/{len(content)}"
        return Reply(content[first : last + 1], 206, headers)

    return rule


@contextlib.contextmanager
def running() -> Iterator[StandIn]:
    with StandIn() as standin:
        yield standin
