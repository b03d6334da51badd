"""A WeCom behind the older library's `client._http` that accepts all requests and records them."""

from __future__ import annotations

import io
import json
from collections.abc import Collection
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import attrs
import requests
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

ANSWER: dict[str, Any] = {
    "errcode": 0,
    "errmsg": "ok",
    "access_token": "TOKEN",
    "suite_access_token": "TOKEN",
    "expires_in": 7200,
    "ticket": "TICKET",
    "agentlist": [],
    "chat_info": {},
    "cal_id": "c1",
    "calendar_list": [],
    "department": [{"id": 2}, {"id": 3}],
    "department_id": [],
    "userlist": [],
    "groups": [],
    "id": 1,
    "list": [{"id": 1}],
    "option": {"list": []},
    "count": 0,
    "jobid": "j1",
    "ip_list": [],
    "schedule_id": "s1",
    "schedule_list": [],
    "taglist": [],
    "userid": "zhangsan",
    "join_qrcode": "https://example.com/qr",
    "active_cnt": 1,
    "data": {},
}


@attrs.frozen
class Seen:
    method: str
    path: str
    query: dict[str, str]
    body: Any

    def __str__(self) -> str:
        text = f"{self.method} {self.path}"
        if self.query:
            text += f" ?{json.dumps(self.query, ensure_ascii=False, sort_keys=True)}"
        return text if self.body is None else f"{text} body {json.dumps(self.body, ensure_ascii=False, sort_keys=True)}"


class Recorder(BaseAdapter):
    """The adapter of a `requests.Session`."""

    def __init__(self, hidden: Collection[str] = ("/cgi-bin/gettoken",), **answers: Any) -> None:
        super().__init__()
        self._hidden = hidden
        self.seen: list[Seen] = []
        self.answer = {**ANSWER, **answers}
        self.answers: dict[str, list[Any]] = {}
        """Path -> what is answered first: a dict, a status, or bytes."""

    def send(self, request: requests.PreparedRequest, **_: Any) -> requests.Response:  # type: ignore[override]
        url = urlsplit(str(request.url))
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        for token in ("access_token", "suite_access_token"):
            query.pop(token, None)
        seen = Seen(str(request.method), url.path, query, _body(request))
        if url.path not in self._hidden:
            self.seen.append(seen)
        waiting = self.answers.get(url.path)
        return _response(request, waiting.pop(0) if waiting else self.answer)

    def close(self) -> None:
        """Nothing is open."""

    def session(self) -> requests.Session:
        session = requests.Session()
        session.mount("https://", self)
        session.mount("http://", self)
        return session

    def client(self, cls: Any, *arguments: Any, **settings: Any) -> Any:
        """A client of the older library that asks this recorder."""
        client = cls(*arguments, **settings)
        client._http = self.session()
        return client


def _body(request: requests.PreparedRequest) -> Any:
    body: Any = request.body
    if body is None or body == b"":
        return None
    if hasattr(body, "read"):
        body = b"".join(iter(lambda: body.read(1 << 16), b""))
    if "multipart" in str(request.headers.get("Content-Type")):
        head, _, content = body.partition(b"\r\n\r\n")
        name = head.decode().partition('; name="')[2].partition('"')[0]
        return {"multipart": [{"name": name, "data": content.partition(b"\r\n--")[0].decode()}]}
    return json.loads(body)


def _response(request: requests.PreparedRequest, answer: Any) -> requests.Response:
    status, body, kind = 200, b"", "application/json"
    if isinstance(answer, int):
        status = answer
    elif isinstance(answer, bytes):
        body, kind = answer, "image/png"
    else:
        body = json.dumps(answer).encode()
    raw = HTTPResponse(
        io.BytesIO(body), headers={"Content-Type": kind}, status=status, preload_content=False, decode_content=False
    )
    made = requests.Response()
    made.status_code = status
    made.headers.update(dict(raw.headers))
    made.raw = raw
    made.request = request
    made.url = str(request.url)
    return made
