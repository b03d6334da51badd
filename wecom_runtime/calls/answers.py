"""Reading of responses: a JSON object, an errcode, a file, or a response that cannot be read."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any, cast
from urllib.parse import urlsplit

from wecom_runtime.errors import InvalidPayloadError, PaymentError, ResponseError, TransportError, WeComError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import HiddenBytes
from wecom_runtime.http.failures import too_large
from wecom_runtime.http.messages import Discard, HTTPResponse, Peek
from wecom_runtime.language import say
from wecom_runtime.tokens.records import Token

from .call import Call

MAX_ERROR = 64 * 1024
"""Maximum bytes of a JSON response to a download that may be an error."""

_SPACE = " \t\r\n"
_BOM = b"\xef\xbb\xbf"
# Not strict, because WeCom sometimes sends raw line breaks and tabs inside strings.
_raw_decode = json.JSONDecoder(strict=False).raw_decode


def read_answer(call: Call, answer: HTTPResponse, token: Token | None) -> dict[str, Any] | None:
    """Return the JSON object of a response; None if it is not JSON and the call accepts any response.

    Raises:
        TransportError: The response is a redirect, an HTTP error that is not WeCom's, or truncated.
        ResponseError: The response is not a JSON object.
    """
    try:
        return _object(call, answer, token) if answer.status < 300 else _payload(call, answer, token)
    except (ResponseError, TransportError):
        if call.accepts_any_response and answer.status < 300:
            return None
        raise


def read_download(
    call: Call, answer: HTTPResponse, timeout: float, token: Token | None, most: int
) -> Flow[dict[str, Any] | None]:
    """Return the JSON object of a response to a download; None if it is the file, which is still unread.

    Args:
        call: The call.
        answer: The response.
        timeout: Seconds for the JSON object.
        token: The token that was sent.
        most: Maximum bytes of a JSON object with a file.
    """
    is_file = answer.status in (200, 206)
    if is_file and not _maybe_json(answer):
        return None
    body = HiddenBytes((yield Peek(answer, MAX_ERROR, timeout)))
    if is_file and len(body) > MAX_ERROR:
        if not (call.gateway and body.lstrip(_SPACE.encode()).startswith(b"{") and body.find(b'"results_json"') >= 0):
            return None
        # The gateway sends files of any size inside its JSON.
        body = HiddenBytes((yield Peek(answer, most, timeout)))
        if len(body) > most:
            yield Discard(answer)
            raise too_large(call.path, most)
    try:
        payload = _payload(call, answer, token, body)
    except ResponseError:
        if is_file:
            return None  # the file is a text
        yield Discard(answer)
        raise
    except BaseException:
        yield Discard(answer)
        raise
    if is_file and errcode_of(payload) == 0 and not (call.gateway and "results_json" in payload):
        return None
    yield Discard(answer)
    return payload


def errcode_of(payload: Mapping[str, Any]) -> int | None:
    """Return the errcode as a number.

    It is 0 if the field is absent, as some endpoints send it only on failure, and None if it is not a number, so that
    the result of the call is unknown.
    """
    errcode = payload.get("errcode")
    if type(errcode) is int:
        return errcode
    if errcode is None or errcode == "":
        return 0
    if isinstance(errcode, float) and errcode.is_integer():
        return int(errcode)
    if isinstance(errcode, str) and re.fullmatch(r"-?[0-9]{1,18}", errcode):
        return int(errcode)
    return None


def retry_after(answer: HTTPResponse) -> float | None:
    """Return the seconds of a Retry-After header; None if there is none."""
    text = answer.headers.get("retry-after", "").strip()
    return float(text) if re.fullmatch(r"[0-9]{1,9}", text) else None


def _payload(
    call: Call, answer: HTTPResponse, token: Token | None, peeked: HiddenBytes | None = None
) -> dict[str, Any]:
    status = answer.status
    if status < 300:
        return _object(call, answer, token, peeked)
    if status < 400:
        raise _redirect(call, answer, token)
    refusal = _refusal(call, answer, token, peeked) if status < 500 else None
    if refusal is None:
        raise TransportError(
            say("{path}: the server responded with HTTP {status}", path=call.path, status=status),
            endpoint=call.path,
            status=status,
        )
    return refusal


def _refusal(
    call: Call, answer: HTTPResponse, token: Token | None, peeked: HiddenBytes | None
) -> dict[str, Any] | None:
    """Return the body of an HTTP error if it has an errcode, so that WeCom itself refused the call; else None."""
    try:
        payload = _object(call, answer, token, peeked)
    except (ResponseError, TransportError):
        return None  # the status is reported instead
    return payload if errcode_of(payload) != 0 else None


def _redirect(call: Call, answer: HTTPResponse, token: Token | None) -> TransportError:
    try:
        host = urlsplit(answer.headers.get("location", "")).hostname
    except ValueError:
        host = None
    where = say("another host") if not host or call.redactor(token).finds_in(host) else host
    return TransportError(
        say(
            "{path}: the server redirects to {where}; redirects are not followed, as they would "
            "send the token there: check base_url",
            path=call.path,
            where=where,
        ),
        endpoint=call.path,
        status=answer.status,
    )


def _object(call: Call, answer: HTTPResponse, token: Token | None, peeked: HiddenBytes | None = None) -> dict[str, Any]:
    body = answer.body if peeked is None else peeked
    if call.xml:
        return _xml(call, answer, token)
    payload: Any = None
    try:
        # Twice as fast as json.loads, which looks for spaces with regular expressions.
        text = str(body, "utf-8", "replace").strip(_SPACE)
        payload, end = _raw_decode(text)
        if end != len(text):
            payload = None  # more than one value
    except (ValueError, RecursionError):
        if body.startswith(_BOM):
            return _object(call, answer, token, HiddenBytes(body[len(_BOM) :]))
    if isinstance(payload, dict):
        return cast("dict[str, Any]", payload)
    raise _unreadable(call, answer, token, body, payload)


def _xml(call: Call, answer: HTTPResponse, token: Token | None) -> dict[str, Any]:
    from wecom_runtime.data.xml import parse_xml

    try:
        payload = parse_xml(answer.body)
    except InvalidPayloadError:
        pass  # raised below, as the error may quote the response
    else:
        _check_payment(call, payload, token)
        return payload
    raise ResponseError(
        say(
            "{path}: the response is not XML (HTTP {status}, {size} bytes)",
            path=call.path,
            status=answer.status,
            size=len(answer.body),
        ),
        endpoint=call.path,
        status=answer.status,
    )


def _check_payment(call: Call, payload: Mapping[str, Any], token: Token | None) -> None:
    """Raise a `PaymentError` unless `return_code` (request understood) and `result_code` (done) are SUCCESS."""
    if payload.get("return_code") != "SUCCESS":
        code, message = payload.get("return_code") or "FAIL", payload.get("return_msg")
    elif payload.get("result_code") != "SUCCESS":
        code, message = payload.get("err_code") or "FAIL", payload.get("err_code_des")
    else:
        return
    redactor, facts = call.redactor(token), call.error_facts()
    raise PaymentError(
        str(code),
        redactor.text(str(message or "")),
        endpoint=call.path,
        docs=facts.get("docs", ""),
        advice=(facts.get("advice") or {}).get(str(code), ""),
        response=redactor.mapping(payload),
    )


def _unreadable(call: Call, answer: HTTPResponse, token: Token | None, body: bytes, payload: object) -> WeComError:
    content_type = call.redactor(token).text(answer.headers.get("content-type", "no content type"))
    what = say("not JSON") if payload is None else say("a JSON {kind}, not an object", kind=type(payload).__name__)
    if not body:
        if "content-length" not in answer.headers and "transfer-encoding" not in answer.headers:
            return TransportError(say("{path}: the response is incomplete", path=call.path), endpoint=call.path)
        what = say("empty")
    return ResponseError(
        say(
            "{path}: the response is {what} (HTTP {status}, {content_type}, {size} bytes)",
            path=call.path,
            what=what,
            status=answer.status,
            content_type=content_type[:80],
            size=len(body),
        ),
        endpoint=call.path,
        status=answer.status,
    )


def _maybe_json(answer: HTTPResponse) -> bool:
    if "content-disposition" in answer.headers:
        return False
    content_type = answer.headers.get("content-type", "").lower()
    return not content_type or content_type.startswith(("application/json", "text/"))
