"""The wire format of frames, and the errcodes with a meaning for the connection."""

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
SEND_GRANT_CARD = "aibot_send_biz_msg"

WRONG_CREDENTIALS = 853000
NOT_SUBSCRIBED = 846609
NO_ABILITY = frozenset({846609, 846610})
"""The bot does not have the ability. In responses to other frames, one of these errcodes means a lost subscription."""
BUSY = -1
REPLIED_ALREADY = 846606
RATE_LIMITED = frozenset({846607, 45009})
TOO_LATE = frozenset({846604, 846605, 846608})
"""The push or the stream can no longer be answered."""
CONFIG_REFUSED = frozenset({-32003, -32002, -32001})
"""An ability refused a request because its address is outdated: the request may be repeated at a new address."""
CONFIG_OUTDATED = frozenset({850001, 851014})
"""The rights of the bot have changed: later requests need a new address."""


_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def new_req_id(cmd: str) -> str:
    """Return a unique id for a frame."""
    return f"{cmd}_{int(time.time() * 1000)}_{secrets.token_hex(4)}"


def dump(cmd: str, req_id: str, body: Mapping[str, Any] | None) -> str:
    """Return the text of a frame to send."""
    frame: dict[str, Any] = {"cmd": cmd, "headers": {"req_id": req_id}}
    if body is not None:
        frame["body"] = body
    return _encode(frame)


def read(text: str | bytes) -> dict[str, Any] | None:
    """Return the frame in a received text; None if the text is not a frame."""
    try:
        frame = decode_json(text)
    except ValueError:
        return None
    return cast("dict[str, Any]", frame) if isinstance(frame, dict) else None


def req_id_of(frame: Mapping[str, Any]) -> str:
    """Return the id of a frame; "" if it has none."""
    headers = frame.get("headers")
    req_id = cast("dict[str, Any]", headers).get("req_id") if isinstance(headers, dict) else None
    return req_id if isinstance(req_id, str) else ""


def errcode_of(response: Mapping[str, Any]) -> int:
    """Return the errcode of a response; 0 if it has none."""
    code = response.get("errcode", 0)
    return code if isinstance(code, int) else -1


def body_of(cmd: str, response: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the body of a response.

    Raises:
        ResponseError: The response has no body.
    """
    body = response.get("body")
    if isinstance(body, Mapping):
        return cast("Mapping[str, Any]", body)
    raise ResponseError(say("{cmd}: the response has no body", cmd=cmd), endpoint=cmd, path="body")


def error_of(cmd: str, response: Mapping[str, Any], errors: Callable[[], ErrorTable]) -> APIError:
    """Return the exception for a response with an errcode."""
    message = response.get("errmsg")
    return error_for(errcode_of(response), message if isinstance(message, str) else "", table=errors, endpoint=cmd)
