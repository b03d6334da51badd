"""The server API for the calls of a case."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import unquote

import attrs

from wecom_runtime.data.text import decode_json
from wecom_runtime.language import say

from .bot_play import FellError
from .cases import Case
from .patterns import difference, filled, shown

LIFETIME = 7200
EXPIRED, INVALID = 42001, 40014


@attrs.frozen
class Planned:
    """A response."""

    status: int
    content_type: str
    body: Any
    """A JSON value, or a text that is sent as it is."""
    delay: float


class CallsPlay:
    """The server API for one program. Thread-safe.

    Args:
        case: The case.
        names: The values for texts such as "$corp_id".
    """

    def __init__(self, case: Case, names: Mapping[str, Any]) -> None:
        self._case = case
        self._names = names
        self._lock = threading.Lock()
        self._tokens = 0
        self._counts: Counter[str] = Counter()
        self._uses: Counter[str] = Counter()
        self._requests: list[Mapping[str, Any]] = []

    def __repr__(self) -> str:
        return f"<CallsPlay {self._case.id}>"

    def respond(self, method: str, path: str, query: Mapping[str, str], content_type: str, body: bytes) -> Planned:
        """Return the response to a request, and record the request."""
        request = {"method": method, "path": path, "query": dict(query), **_content(content_type, body)}
        with self._lock:
            self._requests.append(request)
            number = self._counts[path]
            self._counts[path] += 1
            issues_token = path == self._case["token_path"]
            planned = self._case.get("responses", {}).get(path, ())
            given: Mapping[str, Any] = planned[min(number, len(planned) - 1)] if planned else {}
            body_of_response = given.get("text", given.get("body", "$token" if issues_token else {**_OK}))
            if not issues_token and (code := self._refusal(query.get("access_token", ""))):
                body_of_response = {"errcode": code, "errmsg": "access_token"}
            if body_of_response == "$token":
                self._tokens += 1
                token = {"access_token": f"token-{self._tokens}", "expires_in": LIFETIME}
                body_of_response = {**_OK, **token}
            elif issues_token and isinstance(body_of_response, Mapping) and "access_token" in body_of_response:
                self._tokens += 1
        kind = given.get("content_type", "application/json; charset=utf-8")
        return Planned(given.get("status", 200), kind, body_of_response, given.get("delay", 0))

    def _refusal(self, token: str) -> int:
        """Return the errcode for a token; 0 if it is valid."""
        issued = {f"token-{number}" for number in range(1, self._tokens + 1)}
        self._uses[token] += 1
        expires = self._case.get("expires", {})
        if token not in issued:
            return INVALID
        return EXPIRED if token == expires.get("token") and self._uses[token] > expires["after"] else 0

    def check(self, results: Sequence[Any]) -> None:
        """Compare the results of the program and its requests with the case.

        Raises:
            FellError: They differ.
        """
        expected = filled(self._case["results"], self._names)
        for number, pattern in enumerate(expected):
            came = results[number] if number < len(results) else None
            if difference(pattern, came):
                raise FellError(say("result {number}: {what}", number=number + 1, what=shown(pattern)), shown(came))
        for path, allowed in self._case.get("counts", {}).items():
            least, most = allowed if isinstance(allowed, list) else (allowed, allowed)
            if not least <= self._counts[path] <= most:
                wanted = f"{least}" if least == most else f"{least}-{most}"
                raise FellError(say("{count} requests to {path}", count=wanted, path=path), str(self._counts[path]))
        for number, pattern in enumerate(filled(self._case.get("requests", []), self._names)):
            request = self._requests[number] if number < len(self._requests) else {}
            if found := difference(pattern, request):
                raise FellError(say("request {number}: {what}", number=number + 1, what=shown(pattern)), found)


_PARAMETER = re.compile(rb'[; ](name|filename)="([^"]*)"')
_ENCODED_NAME = re.compile(rb"filename\*=utf-8''([^;\r\n ]+)", re.IGNORECASE)
_OK = {"errcode": 0, "errmsg": "ok"}


def _content(content_type: str, body: bytes) -> Mapping[str, Any]:
    """Return the body of a request: `json`, the `file` of a form, or a `text`."""
    if content_type.startswith("multipart/"):
        return _file(content_type, body)
    try:
        return {"json": decode_json(body)} if body else {}
    except ValueError:
        return {"text": body.decode("utf-8", "replace")}


def _file(content_type: str, body: bytes) -> Mapping[str, Any]:
    """Return the file of a form; an empty mapping if there is none.

    The names are read as bytes in UTF-8, which `email.parser` replaces.
    """
    _, _, boundary = content_type.partition("boundary=")
    for part in body.split(b"--" + boundary.split(";")[0].strip('"').encode()):
        head, separator, content = part.partition(b"\r\n\r\n")
        parameters = {
            name.decode(): value.decode("utf-8", "replace") for name, value in _PARAMETER.findall(head) if separator
        }
        if encoded := _ENCODED_NAME.search(head):
            parameters["filename"] = unquote(encoded[1].decode())
        if "filename" in parameters:
            text = content.removesuffix(b"\r\n").decode("utf-8", "replace")
            return {"file": {"field": parameters.get("name", ""), "name": parameters["filename"], "text": text}}
    return {}
