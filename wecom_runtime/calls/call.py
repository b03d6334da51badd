"""A prepared call: query, headers and body, checked and ready to be sent in one or more attempts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypedDict, cast
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
    """A filter that removes the secrets of one call from the texts of its errors."""

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
        """Return a text without the secrets."""
        return redact(text, self._secrets)

    def mapping(self, payload: Mapping[str, Any]) -> dict[str, Any]:
        """Return a JSON object without the secrets."""
        return redact_mapping(payload, self._secrets)

    def finds_in(self, host: str) -> bool:
        """Return whether a host name, which is in lower case, contains a secret."""
        return any(secret.lower() in host for secret in self._secrets)


class ErrorFacts(TypedDict, total=False):
    """What the errors of a call say about its endpoint; the arguments of `error_for`."""

    docs: str
    advice: Mapping[int | str, str] | None
    meanings: Mapping[int | str, tuple[str, str]] | None
    needs: str
    granted: Mapping[str, str] | None


class Call:
    """A prepared call. Its `repr` shows neither query nor body, which may contain secrets."""

    __slots__ = (
        "_quoted",
        "accepts_any_response",
        "body",
        "content",
        "download",
        "error_facts",
        "files",
        "gateway",
        "headers",
        "idempotent",
        "is_streamed",
        "labels",
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
        labels: Mapping[str, str] | None = None,
        content: bytes | BinaryReader | None = None,
        headers: Mapping[str, str] | None = None,
        idempotent: bool = False,
        download: bool = False,
        error_facts: Callable[[], ErrorFacts] = ErrorFacts,
        secrets: tuple[str, ...] = (),
        xml: bool = False,
        accepts_any_response: bool = False,
    ) -> None:
        self.method = method
        self.path = path
        self.query = query or {}
        self.body = body
        self.files = files
        self.labels = labels
        """Name of a file in the body -> parameter of the user, for errors, where it has another name."""
        self.content = content
        """The complete body, in place of `body` and `files`."""
        self.is_streamed = bool(files) or not (content is None or isinstance(content, bytes))
        """Whether the body is read while it is sent."""
        self.idempotent = idempotent
        """Whether the call may be sent again if it is unknown whether it has arrived."""
        self.download = download
        """Whether the response is a file."""
        self.error_facts = error_facts
        """Returns what errors say about the endpoint; called for the first error."""
        self.secrets = secrets
        """Texts that are removed from errors."""
        self.xml = xml
        """Whether request and response are XML, with WeChat Pay's codes in place of an errcode."""
        self.headers = headers
        """The headers of the call; complete after it is encoded."""
        self.accepts_any_response = accepts_any_response
        """Whether a response that is not a JSON object is returned as it is."""
        self.gateway = False
        """Whether the call is a command of the gateway: its parameters are a JSON text, and so is its result."""
        self._quoted: list[str] = []

    def __repr__(self) -> str:
        return f"<Call {self.method} {self.path}>"

    def ask_for_part(self, first: int, last: int | None) -> None:
        """Request a byte range of a file; to its end if `last` is None.

        Raises:
            InvalidArgumentError: The range is not valid.
        """
        if first < 0 or (last is not None and last < first):
            raise InvalidArgumentError(
                say("byte range {value}: the first byte must not be after the last", value=(first, last))
            )
        self.headers = {**(self.headers or {}), "Range": f"bytes={first}-{'' if last is None else last}"}

    def redactor(self, token: Token | None) -> Redactor:
        """Return the redactor for the secrets of this call and its token."""
        return Redactor(self.secrets, token)

    def encode(self) -> HiddenBytes | None:
        """Quote the query and return the body; None if there is none or it is streamed.

        Raises:
            InvalidArgumentError: A parameter cannot be sent.
        """
        self._quoted = pairs = []
        for name, value in self.query.items():
            try:
                # These checks take a fifth of the time of quoting.
                left = name if name.isidentifier() and name.isascii() else quote(name, safe="")
                right = value if value.isalnum() and value.isascii() else quote(value, safe="")
            except UnicodeError:
                break  # raised below, as this error would show the text
            pairs.append(f"{left}={right}")
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
            body = self.body if not self.gateway else {"payload": encode_json(self.body)}
            return HiddenBytes(encode_json(body).encode())
        except (TypeError, ValueError) as error:  # also for text with lone surrogates, which UTF-8 cannot represent
            what = "text that is not valid Unicode" if isinstance(error, UnicodeError) else str(error)
        raise InvalidArgumentError(
            say("{path}: the parameters cannot be sent as JSON: {what}", path=self.path, what=what), endpoint=self.path
        )

    def encode_files(self) -> Flow[StreamedBody]:
        """Return the body of a call with files. Close it afterwards, as the files are open."""
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
        multipart: StreamedBody = yield Invoke(MultipartBody, fields, files, self.labels)
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
        """Return the URL of the encoded call, with parameters and token."""
        path = self.path
        address = server.base_url + path if path.startswith("/") else server.address(path)
        pairs = self._quoted
        if kind is not None and token is not None and not kind.gateway:
            pairs = [f"{kind.query}={token.quoted}", *pairs]
        return f"{address}?{'&'.join(pairs)}" if pairs else address


def query_text(value: Any) -> str:
    """Return the value of a query parameter as text."""
    if isinstance(value, bool):
        return str(int(value))
    if isinstance(value, list | tuple):
        return ",".join(map(query_text, value))
    return str(value)
