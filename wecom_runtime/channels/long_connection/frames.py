"""Frames as they are on the wire, and what their errcodes mean for the connection."""

from __future__ import annotations

import json
import secrets
import time
from collections.abc import Callable, Mapping
from typing import Any, cast

from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import APIError, ErrorTable, ResponseError, error_for
from wecom_runtime.language import say

SUBSCRIBE = "aibot_subscribe"
PING = "ping"
SEND = "aibot_send_msg"
RESPOND = "aibot_respond_msg"

WRONG_CREDENTIALS = 853000
NOT_SUBSCRIBED = 846609
NO_ABILITY = frozenset({846609, 846610})
"""The bot may not use what it asked for: the same number as that of a lost subscription, in answer to that frame."""
BUSY = -1
REPLIED_ALREADY = 846606
TOO_OFTEN = frozenset({846607, 45009})
TOO_LATE = frozenset({846604, 846605, 846608})
"""The push, or the stream, takes no more answers."""


def new_req_id(cmd: str) -> str:
    """An id that no other frame has."""
    return f"{cmd}_{int(time.time() * 1000)}_{secrets.token_hex(4)}"


def dump(cmd: str, req_id: str, body: Mapping[str, Any] | None) -> str:
    """A frame that the bot sends."""
    frame: dict[str, Any] = {"cmd": cmd, "headers": {"req_id": req_id}}
    if body is not None:
        frame["body"] = body
    return json.dumps(frame, ensure_ascii=False, separators=(",", ":"))


def read(text: str | bytes) -> dict[str, Any] | None:
    """A frame that WeCom sent; None where it is none."""
    try:
        frame = decode_json(text)
    except ValueError:
        return None
    return cast("dict[str, Any]", frame) if isinstance(frame, dict) else None


def req_id_of(frame: Mapping[str, Any]) -> str:
    """The id of a frame, "" where it has none."""
    headers = frame.get("headers")
    found = cast("Mapping[str, Any]", headers).get("req_id") if isinstance(headers, Mapping) else None
    return found if isinstance(found, str) else ""


def errcode_of(answer: Mapping[str, Any]) -> int:
    """The errcode of an answer; one without counts as success."""
    code = answer.get("errcode", 0)
    return code if isinstance(code, int) else -1


def body_of(cmd: str, answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """The body of an answer.

    Raises:
        ResponseError: It has none.
    """
    body = answer.get("body")
    if isinstance(body, Mapping):
        return cast("Mapping[str, Any]", body)
    raise ResponseError(say("{cmd}: the answer has no body", cmd=cmd), endpoint=cmd, path="body")


def error_of(cmd: str, answer: Mapping[str, Any], errors: Callable[[], ErrorTable]) -> APIError:
    """The error of an answer that refuses."""
    message = answer.get("errmsg")
    return error_for(errcode_of(answer), message if isinstance(message, str) else "", table=errors, endpoint=cmd)
