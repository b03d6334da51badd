"""An HTTPS proxy in front of WeCom's hosts, for programs whose host cannot be set."""

from __future__ import annotations

import asyncio
import ssl
import threading
from collections.abc import Collection
from contextlib import suppress

from wecom_runtime.harmless import integer_in
from wecom_runtime.logs import logger

from .certificates import CertificateAuthority
from .host_check import HOSTS

TLS_PORT = 443
_LAST_PORT = 65535
MAX_HEAD = 1 << 14
"""The largest number of bytes in the head of a request to the proxy."""
SECONDS = 30.0
"""The time limit for the head of a request, and for a connection to another host."""
CHUNK = 1 << 16
ESTABLISHED = b"HTTP/1.1 200 Connection established\r\n\r\n"


class FakeProxy:
    """A proxy on loopback. It answers CONNECT requests for WeCom's hosts by the fake, and refuses other hosts.

    Args:
        port: The port of the fake's server on loopback.
        authority: Signs the certificate for WeCom's hosts.
        passed: Other hosts, whose connections are passed on unread.
        listen_on: The port of the proxy; 0 for a free one.
    """

    def __init__(
        self, port: int, authority: CertificateAuthority, passed: Collection[str] = (), listen_on: int = 0
    ) -> None:
        self._port = port
        self.certificate = authority.pem
        """The certificate of its authority, as PEM, which programs must trust."""
        self._context = authority.server_context(HOSTS)
        self._passed = frozenset(name.lower() for name in passed)
        self._loop = asyncio.new_event_loop()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = self._loop.run_until_complete(
            asyncio.start_server(self._accept, "127.0.0.1", listen_on, limit=MAX_HEAD)
        )
        self.port: int = self._server.sockets[0].getsockname()[1]
        self._thread = threading.Thread(target=self._run, name="fake WeCom's proxy", daemon=True)
        self._thread.start()

    def __repr__(self) -> str:
        return f"<FakeProxy {self.url}>"

    @property
    def url(self) -> str:
        """The value of HTTPS_PROXY."""
        return f"http://127.0.0.1:{self.port}"

    def close(self) -> None:
        """Close the proxy and its connections."""
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)

    def _run(self) -> None:
        try:
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(self._end())
            self._loop.close()

    async def _end(self) -> None:
        self._server.close()
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = self._loop.create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            with suppress(OSError, ssl.SSLError, asyncio.IncompleteReadError, TimeoutError):
                await self._answer(reader, writer)
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            head = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), SECONDS)
        except asyncio.LimitOverrunError:
            await _refuse(writer, "431 Request Header Fields Too Large", "the head of the request is too long")
            return
        method, _, rest = head.split(b"\r\n", 1)[0].decode("latin-1").partition(" ")
        target = rest.partition(" ")[0]
        if method != "CONNECT":
            await _refuse(writer, "405 Method Not Allowed", "this proxy takes CONNECT requests only")
            return
        host, _, port = target.rpartition(":")
        host, number = host.lower(), integer_in(port)
        if host in HOSTS and port == str(TLS_PORT):
            await self._by_fake(writer)
        elif number is None or not 0 < number <= _LAST_PORT:
            await _refuse(writer, "400 Bad Request", "CONNECT needs a host and a port, such as example.org:443")
        elif host in self._passed:
            await self._pass_on(reader, writer, host, number)
        else:
            logger.warning("the fake's proxy refused a connection to another host; --pass allows it")
            await _refuse(writer, "403 Forbidden", f"the fake's proxy refuses {host}: allow it with --pass {host}")

    async def _by_fake(self, writer: asyncio.StreamWriter) -> None:
        """Answer a connection by the fake: decrypt it here, and pass it to the fake's server."""
        writer.write(ESTABLISHED)
        await writer.drain()
        reader = asyncio.StreamReader(CHUNK)
        protocol = asyncio.StreamReaderProtocol(reader)
        transport = await self._loop.start_tls(writer.transport, protocol, self._context, server_side=True)
        if transport is None:
            return
        protocol.connection_made(transport)
        secure = asyncio.StreamWriter(transport, protocol, reader, self._loop)
        try:
            inner = await asyncio.open_connection("127.0.0.1", self._port)
            await _relay((reader, secure), inner)
        finally:
            secure.close()

    async def _pass_on(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int) -> None:
        """Pass a connection on to another host, unread."""
        try:
            other = await asyncio.wait_for(asyncio.open_connection(host, port), SECONDS)
        except OSError:
            await _refuse(writer, "502 Bad Gateway", f"{host} cannot be connected to")
            return
        writer.write(ESTABLISHED)
        await _relay((reader, writer), other)


async def _refuse(writer: asyncio.StreamWriter, status: str, text: str) -> None:
    body = f"{text}\n".encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n"
    writer.write(head.encode() + body)
    await writer.drain()


async def _relay(
    one: tuple[asyncio.StreamReader, asyncio.StreamWriter], other: tuple[asyncio.StreamReader, asyncio.StreamWriter]
) -> None:
    """Pass bytes between two connections until one of them ends."""
    ways = [asyncio.ensure_future(_copy(one[0], other[1])), asyncio.ensure_future(_copy(other[0], one[1]))]
    try:
        await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for way in ways:
            way.cancel()
        await asyncio.gather(*ways, return_exceptions=True)
        other[1].close()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(CHUNK):
        writer.write(data)
        await writer.drain()
