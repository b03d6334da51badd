"""One call on its way out: query, headers and body, checked and ready to be sent as often as it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import quote

from wecom_runtime.data.text import encode_json
from wecom_runtime.errors import InvalidArgumentError, redact, redact_mapping
from wecom_runtime.flow import Flow, Invoke
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.language import say

if TYPE_CHECKING:
    from wecom_runtime.http.multipart import BinaryReader, FileInput, StreamedBody
    from wecom_runtime.tokens.kinds import TokenKind
    from wecom_runtime.tokens.records import Token

    from .server import APIServer


OCTETS = "application/octet-stream"
_JSON_HEADERS: Mapping[str, str] = {"Content-Type": "application/json"}
_XML_HEADERS: Mapping[str, str] = {"Content-Type": "text/xml; charset=utf-8"}


class Redactor:
    """Takes the secrets of one call out of what its errors say; shows none of them itself."""

    __slots__ = ("_given", "_token")

    def __init__(self, given: tuple[str, ...], token: Token | None) -> None:
        self._given = given
        self._token = token

    @property
    def _secrets(self) -> tuple[str, ...]:
        return self._given if self._token is None else (*self._given, self._token.value, self._token.quoted)

    def __repr__(self) -> str:
        return "<redactor>"

    def text(self, text: str) -> str:
        return redact(text, self._secrets)

    def mapping(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        return redact_mapping(payload, self._secrets)

    def finds_in(self, host: str) -> bool:
        """Return whether a secret is part of a host name, which has no capitals."""
        return any(secret.lower() in host for secret in self._secrets)


class Call:
    """One call. Its `repr` shows neither query nor body, which may hold secrets."""

    __slots__ = (
        "_quoted",
        "advice",
        "any_answer",
        "body",
        "content",
        "document",
        "download",
        "files",
        "granted",
        "headers",
        "idempotent",
        "is_streamed",
        "method",
        "needs",
        "path",
        "query",
        "secrets",
        "xml",
    )

    def __init__(
        self,
        method: str,
        path: str,
        query: Mapping[str, str] | None = None,
        body: Mapping[str, Any] | None = None,
        *,
        files: Mapping[str, FileInput] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool = False,
        download: bool = False,
        document: str = "",
        advice: Mapping[int | str, str] | None = None,
        needs: str = "",
        granted: Mapping[str, str] | None = None,
        secrets: tuple[str, ...] = (),
        xml: bool = False,
        any_answer: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.query = query or {}
        self.body = body
        self.files = files
        self.content = content
        """A body as it is, in place of `body` and `files`."""
        self.is_streamed = bool(files) or not (content is None or isinstance(content, bytes))
        """The body is read while it is sent."""
        self.idempotent = idempotent
        """True if it may be sent again where it is not known whether it has arrived."""
        self.download = download
        """A file is asked for."""
        self.document = document
        """Address of the official page."""
        self.advice = advice
        """Errcode -> what to do about it, where that is not what the table of all errors says."""
        self.needs = needs
        """The permission that the app needs in the admin console, for the texts of errors."""
        self.granted = granted
        """Kind of app -> the permission that it needs from the company, for the same."""
        self.secrets = secrets
        """Texts that errors must not repeat."""
        self.xml = xml
        """Body and answer are XML, with the words of WeChat Pay in place of an errcode."""
        self.headers = headers
        """Headers that the call itself needs; complete when it is encoded."""
        self.any_answer = any_answer
        """An answer that is no JSON object is a result, too, and given whole."""
        self._quoted: list[str] = []

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"

    def ask_for_part(self, first: int, last: int | None) -> None:
        """Ask for these bytes of a file only, to its end if `last` is None.

        Raises:
            InvalidArgumentError: There is no such range.
        """
        if first < 0 or (last is not None and last < first):
            raise InvalidArgumentError(
                say("byte range {value}: the first byte must not be after the last", value=(first, last))
            )
        self.headers = {**(self.headers or {}), "Range": f"bytes={first}-{'' if last is None else last}"}

    def redactor(self, token: Token | None) -> Redactor:
        """Return what hides the secrets of this call, and the token with which it is sent."""
        return Redactor(self.secrets, token)

    def encode(self) -> HiddenBytes | None:
        """Quote the query and return the body; None where there is none, or where files go with it.

        Raises:
            InvalidArgumentError: A parameter cannot be sent.
        """
        self._quoted = pieces = []
        for name, value in self.query.items():
            try:
                # What needs no quoting is told in a fifth of the time that quoting takes.
                left = name if name.isidentifier() and name.isascii() else quote(name, safe="")
                right = value if value.isalnum() and value.isascii() else quote(value, safe="")
            except UnicodeError:
                break  # raised below, as this error would show the text
            pieces.append(f"{left}={right}")
        else:
            return None if self.is_streamed or (self.body is None and self.content is None) else self._encode_body()
        raise InvalidArgumentError(
            say("{path}: {name!r} is text that is not valid Unicode", path=self.path, name=name), endpoint=self.path
        )

    def _encode_body(self) -> HiddenBytes:
        if self.content is not None:
            self.headers = {"Content-Type": OCTETS, **(self.headers or {})}
            return HiddenBytes(cast("bytes", self.content))
        if self.xml:
            return self._xml()
        self.headers = _JSON_HEADERS if self.headers is None else {**_JSON_HEADERS, **self.headers}
        try:
            return HiddenBytes(encode_json(self.body).encode())
        except (TypeError, ValueError) as error:  # also text with lone surrogates, which UTF-8 cannot carry
            what = "text that is not valid Unicode" if isinstance(error, UnicodeError) else str(error)
        raise InvalidArgumentError(
            say("{path}: the parameters cannot be sent as JSON: {what}", path=self.path, what=what), endpoint=self.path
        )

    def encode_files(self) -> Flow[StreamedBody]:
        """Return the body of a call with files, which are open afterwards: close it."""
        from wecom_runtime.http.multipart import ContentBody, MultipartBody, form_fields

        self.encode()
        if not self.files:
            given = {name.lower(): name for name in self.headers or {}}
            headers = dict(self.headers or {})
            kind = headers.pop(given.get("content-type", ""), OCTETS)
            self.headers = headers
            content: StreamedBody = yield Invoke(ContentBody, self.content, kind)
            return content
        fields, files = form_fields(self.body, encode_json), self.files
        multipart: StreamedBody = yield Invoke(MultipartBody, fields, files)
        return multipart

    def _xml(self) -> HiddenBytes:
        from wecom_runtime.data.xml import render_xml
        from wecom_runtime.errors import InvalidPayloadError

        self.headers = {**_XML_HEADERS, **(self.headers or {})}
        try:
            return HiddenBytes(render_xml(self.body or {}).encode())
        except (InvalidPayloadError, TypeError) as error:
            what = str(error)
        raise InvalidArgumentError(
            say("{path}: the parameters cannot be sent as XML: {what}", path=self.path, what=what), endpoint=self.path
        )

    def url(self, server: APIServer, kind: TokenKind | None, token: Token | None) -> str:
        """Return the address to send the encoded call to, with parameters and token."""
        path = self.path
        address = server.base_url + path if path.startswith("/") else server.address(path)
        pieces = self._quoted
        if kind is not None and token is not None:
            pieces = [f"{kind.query}={token.quoted}", *pieces]
        return f"{address}?{'&'.join(pieces)}" if pieces else address


def query_text(value: Any) -> str:
    """Return a parameter as it is written in a query string."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list | tuple):
        return ",".join(map(query_text, value))
    return str(value)
