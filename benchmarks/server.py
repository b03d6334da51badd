"""A server on loopback that keeps connections open: `python -m benchmarks.server` prints its port.

The server is minimal, so that the client dominates the measurement. Responses to paths below `/slow` are sent with one
byte a second: `/slow/head/...`, `/slow/body/...`.
"""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

MEMBER = {
    "errcode": 0,
    "errmsg": "ok",
    "userid": "zhangsan",
    "name": "张三",
    "department": [1, 2],
    "order": [1, 2],
    "position": "后台工程师",
    "gender": "1",
    "is_leader_in_dept": [1, 0],
    "status": 1,
    "main_department": 1,
    "extattr": {"attrs": [{"type": 0, "name": "工号", "text": {"value": "0042"}}]},
}
TOKEN = {"errcode": 0, "errmsg": "ok", "access_token": "t" * 64, "expires_in": 7200}


def answer(payload: object) -> bytes:
    body = json.dumps(payload, ensure_ascii=False).encode()
    head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json; charset=UTF-8\r\nContent-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


ANSWERS = {True: answer(TOKEN), False: answer(MEMBER)}


class Connection(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._received = b""
        self._drip: asyncio.Task[None] | None = None

    def data_received(self, data: bytes) -> None:
        self._received += data
        while (request := self._next_request()) is not None:
            path = request.split(b" ", 2)[1]
            if path.startswith(b"/slow/") and b"/gettoken" not in path:
                self._drip = asyncio.ensure_future(self._slowly(path.startswith(b"/slow/body")))
            else:
                self._transport.write(ANSWERS[b"/gettoken" in path])

    def _next_request(self) -> bytes | None:
        head, end, rest = self._received.partition(b"\r\n\r\n")
        if not end:
            return None
        _, found, length = head.lower().partition(b"content-length:")
        size = int(length.split(b"\r\n", 1)[0]) if found else 0
        if len(rest) < size:
            return None
        self._received = rest[size:]
        return head

    async def _slowly(self, head_first: bool) -> None:
        data = ANSWERS[False]
        start = data.index(b"\r\n\r\n") + 4 if head_first else 0
        self._transport.write(data[:start])
        for byte in data[start:]:
            await asyncio.sleep(1)
            self._transport.write(bytes([byte]))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._drip is not None:
            self._drip.cancel()


async def main() -> None:
    server = await asyncio.get_running_loop().create_server(Connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def running() -> Generator[str, None, None]:
    """Start a server in a process of its own, and yield its base URL."""
    with subprocess.Popen([sys.executable, "-m", "benchmarks.server"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{process.stdout.readline().strip()}"
        finally:
            process.kill()


if __name__ == "__main__":
    asyncio.run(main())
