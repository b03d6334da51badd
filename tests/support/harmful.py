"""A server that does harm, chosen by the path `/kind/...`, in a process of its own. It prints its port.

Its sockets are not in the process of the test, so the test can count its own sockets.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import gzip
import json
import os
import socket
import ssl
import struct
import subprocess
import sys
import tempfile
import threading
from collections.abc import Awaitable, Callable, Generator
from pathlib import Path

from tests.support.certificates import self_signed
from tests.support.forks import python

MEGABYTE = 1024 * 1024
TOKEN = {"errcode": 0, "access_token": "t" * 32, "expires_in": 7200}
Kind = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


def head(status: int = 200, **headers: object) -> bytes:
    lines = [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([f"HTTP/1.1 {status} X", *lines, "", ""]).encode()


def whole(body: bytes, status: int = 200, **headers: object) -> bytes:
    return head(status, Content_Length=len(body), **headers) + body


OK = whole(b'{"errcode": 0, "userid": "a"}', Content_Type="application/json")


@functools.cache
def fixed() -> dict[str, bytes]:
    """Return the bytes to send before the connection is closed. Only the server calls this."""
    return {
        "ok": OK,
        "http_500": whole(b"<html>oops</html>", 500),
        "http_404": whole(b"<html>" + b"x" * 100_000, 404),
        "large_404": whole(bytes(5 * MEGABYTE), 404),
        "redirect": whole(b"", 302, Location="http://127.0.0.1:1/other"),
        "not_json": whole(b"<html>login</html>"),
        "errcode": whole(json.dumps({"errcode": 60111, "errmsg": "no such user"}).encode()),
        "bad_gzip": whole(b"no gzip at all", Content_Encoding="gzip"),
        "cut_gzip": whole(gzip.compress(b'{"errcode": 0}' * 99)[:-9], Content_Encoding="gzip"),
        "unknown_encoding": whole(bytes(5 * MEGABYTE), Content_Encoding="br"),
        "half_body": head(Content_Length=200) + b'{"errcode": 0',
        "half_chunks": head(Transfer_Encoding="chunked") + b'17\r\n{"errcode": 0, "errmsg"\r\n',
        "half_head": b"HTTP/1.1 200 OK\r\nContent-Le",
        "rubbish": b"\x16\x03\x01 this is not HTTP\r\n\r\n",
        "hang_up": b"",
        "large_file": head(Content_Length=5 * MEGABYTE, Content_Type="image/png") + bytes(5 * MEGABYTE),
    }


KEEPS_OPEN = {"ok", "http_500", "http_404", "redirect", "not_json", "errcode", "bad_gzip", "cut_gzip", "large_file"}


def _pause(path: str) -> float:
    """Return the seconds between two bytes: `/slow_body/0.05/...`."""
    return float(path.split("/")[2])


async def _slowly(writer: asyncio.StreamWriter, data: bytes, pause: float) -> None:
    for byte in data:
        writer.write(bytes([byte]))
        await writer.drain()
        await asyncio.sleep(pause)


async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError, ssl.SSLError):
        while True:
            request = await reader.readuntil(b"\r\n\r\n")
            path = request.split(b" ")[1].decode().partition("?")[0]
            kind = path.split("/")[1]
            if path.endswith("/gettoken"):
                writer.write(whole(json.dumps(TOKEN).encode()))
            elif kind == "silence":
                await asyncio.sleep(3600)
            elif kind == "stalled_upload":
                await asyncio.sleep(3600)  # without reading the request
            elif kind == "late_upload":
                await asyncio.sleep(_pause(path))
                await _read_slowly(reader, request, 0)
                writer.write(OK)
            elif kind == "slow_upload":
                await _read_slowly(reader, request, _pause(path))
                writer.write(OK)
            elif kind == "slow_head":
                await _slowly(writer, OK, _pause(path))
            elif kind == "slow_body":
                first, _, body = OK.partition(b"\r\n\r\n")
                writer.write(first + b"\r\n\r\n")
                await _slowly(writer, body, _pause(path))
            elif kind == "slow_chunks":
                writer.write(head(Transfer_Encoding="chunked"))
                for _ in range(500):
                    await _slowly(writer, b"1\r\n \r\n", _pause(path))
            elif kind == "stalled_file":
                writer.write(head(Content_Length=MEGABYTE, Content_Type="image/png") + b"x" * 1000)
                await asyncio.sleep(3600)
            elif kind == "stalled_text":  # after more bytes than an error may have
                writer.write(head(Content_Length=MEGABYTE, Content_Type="application/json") + b"x" * 100_000)
                await asyncio.sleep(3600)
            elif kind == "reset":
                writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                writer.transport.abort()
                return
            else:
                length = [line for line in request.lower().split(b"\r\n") if line.startswith(b"content-length:")]
                await reader.readexactly(int(length[0].partition(b":")[2]) if length else 0)
                writer.write(fixed()[kind])
                await writer.drain()
                if kind not in KEEPS_OPEN:
                    break
            await writer.drain()
    writer.close()


async def _read_slowly(reader: asyncio.StreamReader, request: bytes, pause: float) -> None:
    length = next(int(line.split(b":")[1]) for line in request.lower().split(b"\r\n") if b"content-length" in line)
    while length > 0:
        length -= len(await reader.read(200_000))
        await asyncio.sleep(pause)


def slow_handshake(server: socket.socket, pause: float) -> None:
    """Start a TLS server that begins a record and continues with a byte now and then."""

    def drip(connection: socket.socket) -> None:
        with contextlib.suppress(OSError):
            for byte in b"\x16\x03\x03\x40\x00" + bytes(5000):
                connection.send(bytes([byte]))
                threading.Event().wait(pause)

    while True:
        connection, _ = server.accept()
        threading.Thread(target=drip, args=(connection,), daemon=True).start()


async def slow_tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Start a proxy that takes a long time to confirm a tunnel."""
    with contextlib.suppress(ConnectionError, asyncio.IncompleteReadError):
        await reader.readuntil(b"\r\n\r\n")
        await _slowly(writer, head(), 0.1)
        await reader.read()


async def main(certificate: str, key: str) -> None:
    fixed()  # before a client waits for one
    handshakes = socket.create_server(("127.0.0.1", 0))
    threading.Thread(target=slow_handshake, args=(handshakes, 0.05), daemon=True).start()
    deaf = socket.socket()
    deaf.bind(("127.0.0.1", 0))
    deaf.listen(0)
    waiting = [socket.socket() for _ in range(3)]  # fill the kernel's queue of connections
    for sock in waiting:
        sock.setblocking(False)
        sock.connect_ex(deaf.getsockname())
    server = await asyncio.start_server(serve, "127.0.0.1", 0, backlog=4096)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    encrypted = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    proxy = await asyncio.start_server(slow_tunnel, "127.0.0.1", 0)
    servers = *server.sockets, *encrypted.sockets, *proxy.sockets, handshakes, deaf
    print(*(sock.getsockname()[1] for sock in servers), flush=True)
    async with server, encrypted, proxy:
        await server.serve_forever()


class Harmful:
    """The URLs of a running server, and its certificate."""

    def __init__(self, ports: list[int], certificate: Path) -> None:
        self.certificate = certificate
        port, encrypted, proxy, handshakes, deaf = ports
        self.url = f"http://127.0.0.1:{port}"
        self.encrypted = f"https://localhost:{encrypted}"
        self.slow_tunnel = f"http://127.0.0.1:{proxy}"
        self.slow_handshake = f"https://localhost:{handshakes}"
        self.deaf = f"http://127.0.0.1:{deaf}"


@contextlib.contextmanager
def running() -> Generator[Harmful, None, None]:
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = self_signed(Path(folder))
        command = [*python(), "-m", "tests.support.harmful", str(certificate), str(key)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) as process:
            assert process.stdout is not None
            try:
                yield Harmful([int(port) for port in process.stdout.readline().split()], certificate)
            finally:
                process.kill()


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
