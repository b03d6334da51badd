"""Requests and answers of the fake, independent of servers and client libraries."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Mapping
from typing import Any, Literal, TypeAlias, cast
from urllib.parse import parse_qsl, quote, urlsplit

import attrs

from wecom_runtime.data.text import decode_json
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say

from .stored import LARGE, StoredContent, read, to_base64

MAX_JSON = 1 << 26
"""The largest number of bytes of a body without files."""
MAX_HEAD = 1 << 14
"""The largest number of bytes of the head of a part in a multipart body."""
JSON_TYPE = "application/json; charset=UTF-8"


class BadNumberError(ValueError):
    """The error for a parameter of an address that is no number; its answer has status 400."""


def number_in(query: Mapping[str, Any], name: str, missing: int) -> int:
    """Return a number in the parameters of an address, or `missing` if there is none.

    Raises:
        BadNumberError: The parameter is no number.
    """
    value = query.get(name)
    if value is None or value == "":
        return missing
    number = integer_in(str(value), signed=True)
    if number is None:
        raise BadNumberError(say("{name} is not a number", name=name))
    return number


CutPoint: TypeAlias = Literal["", "head", "body", "chunks"]
Loss: TypeAlias = Literal["", "reset", "hang_up", "silent", "rubbish"]


@attrs.frozen
class ReceivedRequest:
    """A received request."""

    method: str
    path: str
    query: Mapping[str, str] = attrs.field(repr=False)  # as a recorder gets tokens of the real service
    headers: Mapping[str, str] = attrs.field(repr=False)
    """Lower-case name -> value."""
    body: bytes | StoredContent = attrs.field(default=b"", repr=lambda body: f"<{len(body)} bytes>")

    @classmethod
    def of_url(
        cls, method: str, url: str, base_url: str, headers: Mapping[str, str], body: bytes | StoredContent
    ) -> ReceivedRequest:
        """Return a request for a URL. The path of a URL outside `base_url` includes its scheme and host."""
        parts = urlsplit(url)
        prefix = urlsplit(base_url).path.rstrip("/")
        path = parts.path.removeprefix(prefix)
        if not url.startswith(base_url.rstrip("/") + "/"):
            path = f"{parts.scheme}://{parts.netloc}{parts.path}"
        lower = {name.lower(): value for name, value in headers.items()}
        return cls(method.upper(), path, dict(parse_qsl(parts.query, keep_blank_values=True)), lower, body)

    @property
    def came_by_socket(self) -> bool:
        """Whether the request came over HTTP: a client in the same process sends no Host."""
        return "host" in self.headers

    @property
    def content_type(self) -> str:
        return self.headers.get("content-type", "")


@attrs.frozen
class UploadedFile:
    """A file in a multipart body."""

    field: str
    filename: str
    content_type: str
    _content: bytes | StoredContent = attrs.field(repr=lambda content: f"<{len(content)} bytes>")

    @property
    def content(self) -> bytes:
        """The content, read from disk if it is large."""
        return read(self._content)

    @property
    def size(self) -> int:
        """The number of bytes."""
        return len(self._content)

    def as_base64(self) -> str:
        """Return the content for a record, without reading a large one."""
        return to_base64(self._content)


@attrs.frozen
class Manner:
    """The transmission faults of an answer."""

    delay: float = 0.0
    """Seconds before the answer begins."""
    trickle: float = 0.0
    """Seconds after each byte of the body; 0 sends the whole body."""
    cut: CutPoint = ""
    """The point at which the answer is truncated: in its head, in its body, or after a chunk of a chunked body."""
    loss: Loss = ""
    """The way in which the answer is lost."""

    def seconds(self, size: int) -> float:
        """Return the transmission time of a body of a size."""
        return self.delay + self.trickle * size


PLAIN = Manner()


@attrs.frozen
class Answer:
    """An HTTP answer of the fake: `fake.on(path, Answer(b"<html>", 200, {"Content-Type": "text/html"}))`."""

    body: bytes = attrs.field(default=b"", repr=lambda body: f"<{len(body)} bytes>")
    status: int = 200
    headers: Mapping[str, str] = attrs.field(factory=dict)
    manner: Manner = PLAIN

    @classmethod
    def of_json(
        cls, data: Mapping[str, Any] | bytes, status: int = 200, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Return an answer with a JSON object.

        Args:
            data: The fields; or bytes to send as JSON, valid or not.
            status: The HTTP status.
            headers: Headers in addition to Content-Type.
        """
        body = data if isinstance(data, bytes) else json.dumps(data, ensure_ascii=False).encode()
        return cls(body, status, {"Content-Type": JSON_TYPE, **(headers or {})})

    def with_manner(self, *, delay: float = 0.0, trickle: float = 0.0, cut: CutPoint = "", loss: Loss = "") -> Answer:
        """Return the answer with transmission faults: see `fake.fail`."""
        return attrs.evolve(self, manner=Manner(delay, trickle, cut, loss))

    @classmethod
    def of_file(cls, content: bytes, filename: str = "file.bin", content_type: str = "") -> Answer:
        """Return the answer of a download, which supports Range requests.

        Args:
            content: The content of the file.
            filename: The name of the file.
            content_type: The MIME type; application/octet-stream if "" or no text of a header.
        """
        is_type = re.fullmatch(r"[\x20-\x7e]+", content_type)
        headers = {
            "Content-Type": content_type if is_type else "application/octet-stream",
            "Content-Disposition": _disposition(filename),
            "Accept-Ranges": "bytes",
        }
        return cls(content, 200, headers)

    def part(self, wanted: str) -> Answer:
        """Return the part for a Range header; the whole answer without a range or if this is not a download."""
        match = re.match(r"bytes=([0-9]{1,18})-([0-9]{0,18})(?![0-9])", wanted)
        if match is None or self.status != 200 or self.headers.get("Accept-Ranges") != "bytes":
            return self
        first, size = int(match[1]), len(self.body)
        if first >= size:
            return attrs.evolve(
                self, body=b"", status=416, headers={**self.headers, "Content-Range": f"bytes */{size}"}
            )
        last = min(int(match[2] or size - 1), size - 1)
        headers = {**self.headers, "Content-Range": f"bytes {first}-{last}/{size}"}
        return attrs.evolve(self, body=self.body[first : last + 1], status=206, headers=headers)


def _disposition(filename: str) -> str:
    shown = "".join(char for char in filename if char.isprintable())
    plain = shown.encode("ascii", "replace").decode().replace('"', "_")
    return f"attachment; filename=\"{plain}\"; filename*=utf-8''{quote(shown)}"


def parse_body(received: ReceivedRequest, *, xml: bool = False) -> tuple[Any, list[UploadedFile], str]:
    """Return the JSON or XML of a body, the files of a multipart body, and the problem with it ("" for none)."""
    if not received.body:
        return {}, [], ""
    if xml and len(received.body) <= MAX_JSON:
        return _parse_xml(received)
    if received.content_type.startswith("multipart/"):
        return _parse_multipart(received)
    if len(received.body) > MAX_JSON:
        return {}, [], f"the body has more than {MAX_JSON} bytes"
    try:
        data = decode_json(read(received.body))
    except ValueError as error:
        return {}, [], f"the body is not JSON: {error}"
    if not isinstance(data, dict):
        return {}, [], "the body is not a JSON object"
    return cast("dict[str, Any]", data), [], ""


def _parse_xml(received: ReceivedRequest) -> tuple[dict[str, Any], list[UploadedFile], str]:
    from wecom_runtime.errors import InvalidPayloadError

    from .xmltext import fields_of_xml

    try:
        return fields_of_xml(read(received.body).decode("utf-8", "replace")), [], ""
    except InvalidPayloadError as error:
        return {}, [], str(error)


def _parse_multipart(received: ReceivedRequest) -> tuple[dict[str, Any], list[UploadedFile], str]:
    import email.parser
    import email.policy

    if isinstance(received.body, StoredContent):
        return _parse_stored(received.content_type, received.body)
    head = f"Content-Type: {received.content_type}\r\n\r\n".encode()
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(head + received.body)
    if not message.is_multipart():
        return {}, [], "the body is not a multipart form"
    fields: dict[str, Any] = {}
    found: list[UploadedFile] = []
    for part in message.iter_parts():
        name = str(part.get_param("name", "", header="content-disposition"))
        content = cast(bytes, part.get_payload(decode=True) or b"")
        filename = part.get_filename()
        if filename is None:
            fields[name] = content.decode("utf-8", "replace")
        else:
            found.append(UploadedFile(name, filename, part.get_content_type(), content))
    return fields, found, ""


def _parse_stored(content_type: str, body: StoredContent) -> tuple[dict[str, Any], list[UploadedFile], str]:
    """Return the fields and files of a multipart body on disk, which is not read into memory."""
    import email.parser
    import email.policy

    parser = email.parser.BytesHeaderParser(policy=email.policy.HTTP)
    boundary = parser.parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode()).get_boundary()
    if not boundary:
        return {}, [], "the body is not a multipart form"
    mark = f"--{boundary}".encode()
    marks = [0] if body.part(0, len(mark)).read() == mark else []
    marks += [position + 2 for position in body.find(b"\r\n" + mark)]
    fields: dict[str, Any] = {}
    found: list[UploadedFile] = []
    for start, end in itertools.pairwise(marks):
        first = start + len(mark) + 2
        head, divider, _ = body.part(first, min(MAX_HEAD, end - first)).read().partition(b"\r\n\r\n")
        if not divider:
            return {}, [], "a part of the multipart form has no head"
        part = parser.parsebytes(head + divider)
        content = body.part(first + len(head) + len(divider), end - 2 - first - len(head) - len(divider))
        name = str(part.get_param("name", "", header="content-disposition"))
        filename = part.get_filename()
        if filename is None:
            fields[name] = content.part(0, min(content.size, MAX_JSON)).read().decode("utf-8", "replace")
        else:
            small = content.read() if content.size <= LARGE else content
            found.append(UploadedFile(name, filename, part.get_content_type(), small))
    return (fields, found, "") if marks else ({}, [], "the body is not a multipart form")
