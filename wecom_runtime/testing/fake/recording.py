"""Recordings of calls to the real service, without the data of a company, and their replay.

A recording has one call in each line, as JSON. Every text and number is replaced by a placeholder, equal values by
equal placeholders. Only documented values of enums, flags, the errcode and empty values are kept. Of data that the spec
does not know, only the type is written, under a name that `wecom probe` would show, too.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.deviations import shown_name
from wecom_runtime.data.models import Response
from wecom_runtime.data.records import Record, case_of
from wecom_runtime.data.shapes import Coded, Joined, JsonText, ListOf, MapOf, Nested, OneOf, Scalar, Shape, looks_like
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.harmless import number_or_text
from wecom_runtime.http.urls import join_url
from wecom_runtime.language import say

from .calls import FakeCall
from .stored import StoredContent
from .wire import Answer, ReceivedRequest, parse_body

SERVICE = "https://qyapi.weixin.qq.com"
"""The address of the real service."""
TIMEOUT = 60.0
"""Seconds to wait for the service."""
REFUSED = 48002
"""The errcode of a call that is not passed on."""
METHODS = frozenset({"GET", "POST"})
"""The methods that are written down."""
REPLAYED = ("request", "status", "answer")
"""The fields of an entry that a replay needs."""
FILE = "<file>"
"""In place of the content of a file."""


class Placeholders:
    """Placeholders for the values of a company: equal ones for equal values. Thread-safe."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<{len(self._numbers)} placeholders>"

    def hide(self, data: Mapping[str, Any], cls: type[Record] | None) -> dict[str, Any]:
        """Return the fields of a model with placeholders; of unknown fields, only the types."""
        known = {name: info for info in fields_of(case_of(cls, data)) for name in info.names} if cls is not None else {}
        found: dict[str, Any] = {}
        for name, value in data.items():
            info = known.get(name)
            if info is not None:
                found[name] = self._value(value, info.shape, info.metadata.get("enum", ()))
            else:
                found[shown_name(name)] = type_of(value)
        return found

    def hide_answer(self, data: Mapping[str, Any], cls: type[Record] | None) -> dict[str, Any]:
        """Return an answer with placeholders and its errcode."""
        found = self.hide(data, cls)
        if "errcode" in data:
            is_number = isinstance(data["errcode"], int) and not isinstance(data["errcode"], bool)
            found["errcode"] = data["errcode"] if is_number else type_of(data["errcode"])
        if "errmsg" in data:
            found["errmsg"] = (
                self._scalar(data["errmsg"]) if isinstance(data["errmsg"], str) else type_of(data["errmsg"])
            )
        return found

    def _value(self, value: Any, shape: Shape, enum: Iterable[Any]) -> Any:
        match shape:
            case OneOf(arms=arms):
                return self._value(value, next((arm for arm in arms if looks_like(value, arm)), arms[0]), enum)
            case Nested(model=cls) if isinstance(value, Mapping):
                return self.hide(cast("Mapping[str, Any]", value), cls)
            case MapOf(element=element) if isinstance(value, Mapping):
                items = cast("Mapping[str, Any]", value)
                return {str(self._scalar(key)): self._value(item, element, enum) for key, item in items.items()}
            case ListOf(element=element) if isinstance(value, list):
                return [self._value(item, element, enum) for item in value]
            case Joined(separator=separator) if isinstance(value, str):
                return separator.join(str(self._scalar(part, enum)) for part in value.split(separator))
            case JsonText(content=inner) if isinstance(value, str):
                return self._json_text(value, inner, enum)
            case Coded() if value in (True, False, 0, 1):
                return value
            case _ if isinstance(value, Mapping | list):
                return type_of(value)
            case Scalar(kind=kind) if kind is not str and isinstance(value, str):
                return str(self._scalar(number_or_text(value), enum))  # a query has numbers as text
            case _:
                return self._scalar(value, enum)

    def _json_text(self, text: str, shape: Shape, enum: Iterable[Any]) -> Any:
        try:
            data = decode_json(text)
        except ValueError:
            return self._scalar(text)
        return json.dumps(self._value(data, shape, enum), ensure_ascii=False)

    def _scalar(self, value: Any, enum: Iterable[Any] = ()) -> Any:
        """Return the placeholder of a text or a number."""
        if value is None or isinstance(value, bool) or value in ("", 0) or value in tuple(enum):
            return value
        with self._lock:
            number = self._numbers.setdefault(str(value), len(self._numbers) + 1)
        return f"text-{number}" if isinstance(value, str) else type(value)(number)


def type_of(value: Any) -> str:
    """Return the JSON type of a value, such as "<string>"."""
    names = {str: "string", bool: "boolean", int: "number", float: "number", list: "array", dict: "object"}
    return f"<{names.get(type(value), 'null')}>"


class Recorder:
    """A recorder that passes calls on to the real service and writes them to a file.

    Args:
        path: The file. It may not exist yet.
        endpoints: All endpoints.
        is_token_path: Returns whether a path gives out tokens.
        service: The address of the service.
        allow_calls: Whether to pass on calls that change data; otherwise only calls that read.

    Raises:
        ConfigurationError: The file exists.
    """

    def __init__(
        self,
        path: Path,
        endpoints: Endpoints,
        is_token_path: Callable[[str], bool],
        service: str = SERVICE,
        *,
        allow_calls: bool = False,
    ) -> None:
        if path.exists():
            raise ConfigurationError(say("{path} exists: name a new file", path=path))
        path.touch(0o600)
        self._path = path
        self._endpoints = endpoints
        self._is_token_path = is_token_path
        self._service = service
        self._allow_calls = allow_calls
        self._placeholders = Placeholders()
        self._lock = threading.Lock()

    def __repr__(self) -> str:
        return f"<Recorder of {self._service}>"

    def handle(self, received: ReceivedRequest) -> Answer:
        """Pass a call on, write it down, and return the answer of the service."""
        operation = self._endpoints.get(received.path)
        try:
            url = self._url(received, operation)
        except InvalidArgumentError as error:
            return Answer.of_json({"errcode": REFUSED, "errmsg": f"not passed on to the service: {error}"})
        is_read = operation is not None and (operation.reads or self._is_token_path(received.path))
        if not is_read and not self._allow_calls:
            text = "not passed on to the service, since the call may change data: --allow-calls passes it on"
            return Answer.of_json({"errcode": REFUSED, "errmsg": text})
        answer = self._passed_on(received, url)
        self._write(received, operation, answer)
        return answer

    def _url(self, received: ReceivedRequest, operation: Operation[Any] | None) -> str:
        """Return the URL at the service for a path, which anyone may have sent.

        Raises:
            InvalidArgumentError: The path may reach another call or another host.
        """
        if operation is not None and not operation.path.startswith("/"):
            return operation.path  # on another host of the spec
        return join_url(self._service, quote(received.path))

    def _passed_on(self, received: ReceivedRequest, url: str) -> Answer:
        import requests

        body = received.body.chunks() if isinstance(received.body, StoredContent) else received.body
        headers = {"Content-Type": received.content_type} if received.content_type else {}
        try:
            response = requests.request(
                received.method,
                url,
                params=dict(received.query),
                data=body or None,
                headers=headers,
                timeout=TIMEOUT,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            return Answer(f"the service cannot be reached: {type(error).__name__}".encode(), 502)
        kept = ("Content-Type", "Content-Disposition")
        known = {name: response.headers[name] for name in kept if name in response.headers}
        return Answer(response.content, response.status_code, known)

    def _write(self, received: ReceivedRequest, operation: Operation[Any] | None, answer: Answer) -> None:
        sent, files, _ = parse_body(received, xml=operation is not None and operation.xml)
        query = {name: value for name, value in received.query.items() if not name.endswith("access_token")}
        request = self._placeholders.hide({**query, **sent}, operation.request if operation is not None else None)
        request |= {shown_name(file.field): FILE for file in files}
        entry = {
            "method": received.method if received.method in METHODS else "<method>",
            "path": received.path if operation is not None else "<path>",
            "request": request,
            "status": answer.status,
            "answer": self._answer(operation, answer),
        }
        line = json.dumps(entry, ensure_ascii=False)
        with self._lock, self._path.open("a", encoding="utf-8") as file:
            file.write(f"{line}\n")

    def _answer(self, operation: Operation[Any] | None, answer: Answer) -> Any:
        try:
            data = decode_json(answer.body)
        except ValueError:
            return FILE
        if not isinstance(data, dict):
            return type_of(data)
        cls: type[Record] | None = None if operation is None else operation.response or Response
        return self._placeholders.hide_answer(cast("dict[str, Any]", data), cls)


class Replay:
    """The answers of a recording. Calls of a path get them in order; an equal request gets its own answer.

    Args:
        path: The file of the recording.

    Raises:
        ConfigurationError: The file is not a recording.
    """

    def __init__(self, path: Path) -> None:
        self._next: dict[str, int] = {}
        self._lock = threading.Lock()
        try:
            entries: list[dict[str, Any]] = [decode_json(line) for line in path.read_text("utf-8").splitlines() if line]
            self._entries: dict[str, list[dict[str, Any]]] = {}
            for entry in entries:
                self._entries.setdefault(str(entry["path"]), []).append({name: entry[name] for name in REPLAYED})
        except (ValueError, KeyError, TypeError, UnicodeDecodeError):
            raise ConfigurationError(say("{path} is not a recording of calls", path=path)) from None

    def __repr__(self) -> str:
        return f"<Replay of {sum(map(len, self._entries.values()))} calls>"

    @property
    def paths(self) -> Iterable[str]:
        """The recorded paths."""
        return self._entries.keys()

    def answer(self, call: FakeCall) -> Mapping[str, Any] | Answer:
        """Return the recorded answer to a call."""
        entries = self._entries[call.path]
        with self._lock:
            index = self._next.get(call.path, 0)
            self._next[call.path] = index + 1
        later = [*entries[index:], *entries[:index]]
        found = next((one for one in later if one["request"] == call.request), entries[min(index, len(entries) - 1)])
        if found["answer"] == FILE:
            return Answer.of_file(b"file", "file.bin")
        return Answer.of_json(found["answer"], found["status"])
