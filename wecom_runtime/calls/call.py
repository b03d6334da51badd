"""One call on its way out: what travels where, checked and ready to be sent as often as it takes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from wecom_runtime.data.json_text import encode as encode_json
from wecom_runtime.errors import InvalidArgumentError, redact, redact_mapping
from wecom_runtime.flow import Flow, Invoke

if TYPE_CHECKING:
    from wecom_runtime.http.multipart import FileInput, MultipartBody
    from wecom_runtime.tokens.kinds import TokenKind
    from wecom_runtime.tokens.records import Token


class Body(bytes):
    """A request body; what it says is shown nowhere."""

    def __repr__(self) -> str:
        return f"<body of {len(self)} bytes>"


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
        """Whether a secret is part of a host name, which has no capitals."""
        return any(secret.lower() in host for secret in self._secrets)


class Call:
    """One call. Its `repr` shows neither query nor body, which may hold secrets."""

    __slots__ = (
        "_quoted",
        "advice",
        "body",
        "byte_range",
        "document",
        "download",
        "files",
        "idempotent",
        "limited",
        "method",
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
        idempotent: bool = False,
        download: bool = False,
        limited: bool = True,
        document: str = "",
        advice: Mapping[int | str, str] | None = None,
        secrets: tuple[str, ...] = (),
        xml: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.query = query or {}
        self.body = body
        self.files = files
        self.idempotent = idempotent
        """It may be sent again where it is not known whether it has arrived."""
        self.download = download
        """A file is asked for."""
        self.limited = limited
        """The client's own rate limit holds for it."""
        self.document = document
        """Address of the official page."""
        self.advice = advice
        """Errcode -> what to do about it, where that is not what the table of all errors says."""
        self.secrets = secrets
        """What errors must not repeat."""
        self.xml = xml
        """Body and answer are XML, with the words of WeChat Pay in place of an errcode."""
        self.byte_range: tuple[int, int | None] | None = None
        self._quoted: list[str] = []

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"

    def redactor(self, token: Token | None) -> Redactor:
        """Hides what this call carries, and the token with which it is sent."""
        return Redactor(self.secrets, token)

    @property
    def carries_file(self) -> bool:
        """Whether a file is sent or asked for, which may take any time as long as it moves."""
        return bool(self.files) or self.download

    def encode(self) -> Body | None:
        """The query and the body of a call without files, as they are sent.

        Raises:
            InvalidArgumentError: A parameter cannot be sent.
        """
        self._quoted = [self._pair(name, value) for name, value in self.query.items()]
        if self.body is None:
            return None
        return self._xml() if self.xml else self._json()

    def encode_files(self) -> Flow[MultipartBody]:
        """The same for one with files, which are open afterwards: close the body."""
        from wecom_runtime.http.multipart import MultipartBody, form_fields

        self._quoted = [self._pair(name, value) for name, value in self.query.items()]
        fields, files = form_fields(self.body, encode_json), self.files
        multipart: MultipartBody = yield Invoke(MultipartBody, fields, files)
        return multipart

    def _json(self) -> Body:
        try:
            return Body(encode_json(self.body).encode())
        except (TypeError, ValueError) as error:  # also text with lone surrogates, which UTF-8 cannot carry
            what = "text that is not valid Unicode" if isinstance(error, UnicodeError) else str(error)
        raise InvalidArgumentError(f"{self.path}: the parameters cannot be sent as JSON: {what}", endpoint=self.path)

    def _xml(self) -> Body:
        from wecom_runtime.data.xml import render_xml
        from wecom_runtime.errors import InvalidPayloadError

        try:
            return Body(render_xml(self.body or {}).encode())
        except (InvalidPayloadError, TypeError) as error:
            what = str(error)
        raise InvalidArgumentError(f"{self.path}: the parameters cannot be sent as XML: {what}", endpoint=self.path)

    def _pair(self, name: str, value: str) -> str:
        try:
            return f"{_quoted(name)}={_quoted(value)}"
        except UnicodeError:
            pass  # raised below, as this error would show the text
        raise InvalidArgumentError(f"{self.path}: {name!r} is text that is not valid Unicode", endpoint=self.path)

    def headers(self) -> Mapping[str, str] | None:
        """Those that the call itself needs."""
        headers = None
        if self.body is not None and not self.files:
            headers = _XML_HEADERS if self.xml else _JSON_HEADERS
        if self.byte_range is None:
            return headers
        first, last = self.byte_range
        if first < 0 or (last is not None and last < first):
            raise InvalidArgumentError(f"byte range {self.byte_range}: the first byte must not be after the last")
        return {**(headers or {}), "Range": f"bytes={first}-{'' if last is None else last}"}

    def has_own_token(self, kind: TokenKind) -> bool:
        """Whether the caller passes a token among the parameters."""
        return kind.query in self.query

    def url(self, address: str, kind: TokenKind | None, token: Token | None) -> str:
        """The address to send the encoded call to, with parameters and token."""
        pieces = self._quoted
        if kind is not None and token is not None:
            pieces = [f"{kind.query}={token.quoted}", *pieces]
        return f"{address}?{'&'.join(pieces)}" if pieces else address


def _quoted(text: str) -> str:
    return text if text.isascii() and text.isalnum() else quote(text, safe="")


def query_text(value: Any) -> str:
    """A parameter as it is written in a query string."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list | tuple):
        return ",".join(map(query_text, value))
    return str(value)
