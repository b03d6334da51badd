"""A server on loopback that keeps connections open: `python -m benchmarks.server` prints its port."""

from __future__ import annotations

import json
import socketserver

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


class Handler(socketserver.StreamRequestHandler):
    disable_nagle_algorithm = True
    wbufsize = -1

    def handle(self) -> None:
        answers = {True: answer(TOKEN), False: answer(MEMBER)}
        while line := self.rfile.readline():
            while self.rfile.readline() not in (b"\r\n", b""):
                pass
            self.wfile.write(answers[b"/cgi-bin/gettoken" in line])
            self.wfile.flush()


class Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True


if __name__ == "__main__":
    with Server(("127.0.0.1", 0), Handler) as server:
        print(server.server_address[1], flush=True)
        server.serve_forever()
