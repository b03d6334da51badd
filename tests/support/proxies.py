"""A proxy that forwards nothing and records the requests."""

from __future__ import annotations

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from typing_extensions import Self

ANSWER = b'{"errcode": 0, "access_token": "from-the-proxy", "expires_in": 7200, "userid": "from-the-proxy"}'


class Proxy:
    """A proxy that answers requests itself and refuses tunnels with status 407."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        """The requested URLs, or host and port of tunnels, in order."""
        asked = self.asked

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.send_header("Content-Length", str(len(ANSWER)))
                self.end_headers()
                self.wfile.write(ANSWER)

            def do_CONNECT(self) -> None:
                asked.append(self.path)
                self.send_response(407)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
