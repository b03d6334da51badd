"""WeCom against a callback URL: requests of the cases, sealed with the settings of the app.

The app answers a text message with the same text. Anything else it acknowledges, with an empty body or `success`.
"""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.parsers.expat import ExpatError

import requests

from wecom_runtime.data.xml import parse_xml
from wecom_runtime.errors import WeComError
from wecom_runtime.language import say

from .bot_play import FellError
from .cases import Case
from .envelopes import Envelopes, Format, sign
from .patterns import shown
from .verdicts import FELL, HELD, Verdict

TIMEOUT = 5.0
"""Seconds that WeCom waits for a response."""
LONGEST_REPLY = 2048
"""Bytes of the text of a reply."""
SAME = 256
"""Characters at the beginning of a long text that are compared."""
EMPTY = frozenset({"", "success"})
"""Bodies without a reply."""


class CallbackUrl:
    """The callback URL of an app.

    Args:
        url: The URL.
        token: The Token of the callback settings.
        encoding_aes_key: The EncodingAESKey of the callback settings.
        receive_id: The receive id; "" for a bot, which gets JSON.
    """

    def __init__(self, url: str, token: str, encoding_aes_key: str, receive_id: str) -> None:
        self._url = url
        self._envelopes = Envelopes(token, encoding_aes_key, receive_id)
        self._format: Format = "xml" if receive_id else "json"
        self._session = requests.Session()
        self._session.headers["User-Agent"] = "Mozilla/4.0"

    def __repr__(self) -> str:
        return "<CallbackUrl>"

    def judge(self, cases: Sequence[Case]) -> Iterator[Verdict]:
        """Yield the verdicts of the cases whose format is that of the app."""
        for case in cases:
            form = case.get("format", self._format)
            if form != self._format:
                continue
            began = time.monotonic()
            try:
                self._check(case)
            except FellError as error:
                yield Verdict(case, FELL, error.expected, error.came, time.monotonic() - began)
            else:
                yield Verdict(case, HELD, seconds=time.monotonic() - began)

    def _check(self, case: Case) -> None:
        """Send the request of a case, and check the response.

        Raises:
            FellError: The response is another one.
        """
        plain = self._plain(case)
        is_echo, fault = case.get("method") == "GET", str(case.get("fault", ""))
        sealed = self._envelopes.seal(
            plain,
            random=secrets.token_bytes(16),
            timestamp=int(time.time()),
            nonce=str(secrets.randbelow(10**9)),
            format=self._format,
            fault=fault,
            is_echo=is_echo,
        )
        status, body = self._send(sealed.query, sealed.body, is_echo=is_echo)
        is_accepted = 200 <= status < 300
        if "refused" in case.get("expect", {}):
            if is_accepted:
                raise FellError(say("a status other than 2xx"), f"{status} {shown(body)}")
            return
        if not is_accepted:
            raise FellError(say("the status 200"), f"{status} {shown(body)}")
        if is_echo:
            if body != plain:
                raise FellError(shown(plain), shown(body))
            return
        reply = self._opened(body, sealed.query["nonce"])
        if (text := _text_of(plain, self._format)) is not None:
            answered = None if reply is None else _text_of(reply, self._format)
            if answered != text and not _is_beginning(answered, text):
                raise FellError(
                    say("a reply with the text {text}", text=shown(text)),
                    say("no reply") if reply is None else shown(reply),
                )

    def _plain(self, case: Case) -> str:
        """Return the text of a case with the receiver of the app."""
        expected = case.get("expect", {}).get("plain") or case.get("plain")
        if expected is None:  # a request that must be refused: its text does not matter
            expected = "1616140317555161061" if case.get("method") == "GET" else _SOME[self._format]
        own, given = self._envelopes.receive_id, str(case["settings"]["receive_id"])
        return str(expected).replace(given, own) if given and own else str(expected)

    def _send(self, query: Mapping[str, str], body: str, *, is_echo: bool) -> tuple[int, str]:
        kind = "text/xml" if self._format == "xml" else "application/json"
        try:
            response = self._session.request(
                "GET" if is_echo else "POST",
                self._url,
                params=query,
                data=None if is_echo else body.encode(),
                headers={} if is_echo else {"Content-Type": kind},
                timeout=TIMEOUT,
                allow_redirects=False,
            )
        except requests.RequestException as error:
            raise FellError(say("a response within {seconds:g} s", seconds=TIMEOUT), type(error).__name__) from None
        response.encoding = "utf-8"
        return response.status_code, response.text

    def _opened(self, body: str, nonce: str) -> str | None:
        """Return the text of a reply; None if there is no reply.

        Raises:
            FellError: The reply is not sealed as it must be.
        """
        if body.strip() in EMPTY or body.strip() == "{}":
            return None
        names = ("Encrypt", "MsgSignature", "TimeStamp", "Nonce")
        if self._format == "json":
            names = ("encrypt", "msgsignature", "timestamp", "nonce")
        try:
            fields: Mapping[str, Any] = parse_xml(body) if self._format == "xml" else json.loads(body)
            encrypted, signature, timestamp, sent = (str(fields[name]) for name in names)
        except (WeComError, ExpatError, ValueError, KeyError, TypeError):
            raise FellError(
                say("an empty body, or an envelope with {names}", names=", ".join(names)), shown(body)
            ) from None
        if sign(self._envelopes.token, timestamp, sent, encrypted) != signature:
            raise FellError(say("the right signature of the reply"), signature)
        try:
            text, receiver = self._envelopes.open(encrypted)
        except ValueError as error:
            raise FellError(say("a reply that can be decrypted"), str(error)) from None
        if receiver != self._envelopes.receive_id:
            raise FellError(say("a reply for {receiver!r}", receiver=self._envelopes.receive_id), repr(receiver))
        return text


_SOME: Mapping[Format, str] = {"xml": "<xml><MsgType>text</MsgType><Content>hi</Content></xml>", "json": "{}"}


def _is_beginning(answered: str | None, text: str) -> bool:
    """Return whether an answer is the beginning of a text that is too long for one reply, perhaps with a mark."""
    return len(text.encode()) > LONGEST_REPLY and answered is not None and answered[:SAME] == text[:SAME]


def _text_of(message: str, form: Format) -> str | None:
    """Return the text of a text message, or of a reply with a text; None for others."""
    try:
        fields: Any = parse_xml(message) if form == "xml" else json.loads(message)
    except (WeComError, ExpatError, ValueError):
        return None
    if form == "xml":
        return str(fields.get("Content") or "") if fields.get("MsgType") == "text" else None
    kind = fields.get("msgtype")
    if kind == "text":
        return str(fields["text"]["content"])
    return str(fields["stream"].get("content")) if kind == "stream" and "content" in fields.get("stream", {}) else None
