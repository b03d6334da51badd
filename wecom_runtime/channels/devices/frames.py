"""The wire format and signatures of a device's frames, and the errcodes with a meaning for the connection."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import urlencode

from wecom_runtime.channels.long_connection import frames

TIME, OWN_SECRET_NO, REGISTER, ACTIVE, SUBSCRIBE = (
    "get_timestamp",
    "get_secret_no",
    "register",
    "active",
    "subscribe_corp",
)
BOUND, UNBOUND = "push_bind_corp", "push_unbind_corp"

WRONG_SN, NOT_BOUND, WRONG_SECRET, WRONG_SIGNATURE = 600001, 600004, 600005, 600011
NOT_REGISTERED, NOT_ACTIVE, NOT_SUBSCRIBED, WRONG_SECRET_NO = 600014, 600016, 600020, 600047
UNBOUND_CODES = frozenset({NOT_BOUND, WRONG_SECRET, NOT_ACTIVE})
"""The secret is no longer valid; the device must be activated again."""

CODE_URL = "https://open.work.weixin.qq.com/connect/hardware"


def signature(*parts: object) -> str:
    """Return the signature of values: the SHA-1 of their texts, sorted and joined."""
    return hashlib.sha1("".join(sorted(map(str, parts))).encode(), usedforsecurity=False).hexdigest()


def signed(sn: str, secret_no: str, now: int, purpose: str) -> dict[str, Any]:
    """Return the fields of a body that identify the device.

    Args:
        sn: The device's serial number.
        secret_no: The device's SecretNo.
        now: The time of the server, in seconds.
        purpose: A text that is signed, too: the purpose of the frame.
    """
    nonce = secrets.randbits(63)
    sign = signature(sn, secret_no, now, nonce, purpose)
    return {"sn": sn, "timestamp": now, "nonce": nonce, "device_signature": sign}


def code_url(sn: str, secret_no: str, now: int, kind: str, more: Mapping[str, str]) -> str:
    """Return the content of a device's QR code.

    Args:
        sn: The device's serial number.
        secret_no: The device's SecretNo.
        now: The time of the server, in seconds.
        kind: The kind of code.
        more: Further parameters, which are signed, too.
    """
    nonce = secrets.randbits(63)
    sign = signature(sn, secret_no, now, nonce, kind, *more.values())
    query = {"sn": sn, "timestamp": now, "nonce": nonce, "signature": sign, "type": kind, **more}
    return f"{CODE_URL}?{urlencode(query)}"


def read(data: str | bytes) -> dict[str, Any] | None:
    """Return the frame in received data; None if it is not a frame. A binary frame has its file in `content`."""
    if isinstance(data, str) or data.lstrip()[:1] == b"{":
        return frames.read(data)
    # The page documents lengths of uploads as little-endian, those of responses not: version 1 there shows the order.
    order: Literal["little", "big"] = "big" if data[:1] == b"\0" else "little"
    parts: list[bytes] = []
    at = 4
    for _ in range(2):
        start = at + 4
        end = start + int.from_bytes(data[at:start], order)
        if len(data) < end:
            return None
        parts.append(data[start:end])
        at = end
    return {"headers": {"req_id": parts[0].decode("utf-8", "replace")}, "content": parts[1]}
