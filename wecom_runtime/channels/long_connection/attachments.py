"""The pictures and the card of a streaming answer, which a long connection sends as messages after the answer.

WeCom's page has fields for both in a stream, and says that a long connection does not support them.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeAlias

from wecom_runtime.errors import InvalidArgumentError
from wecom_runtime.language import say

SendAttachment: TypeAlias = Callable[[str, int, Mapping[str, Any]], Awaitable[None]]
"""A function that sends a picture or a card to a chat of some kind, as a message."""
_KINDS_OF_PICTURES = {b"\x89PNG": "png", b"\xff\xd8": "jpg", b"GIF8": "gif"}
"""The first bytes of a picture -> the extension of its name."""


def separated(body: dict[str, Any]) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a streaming answer without its pictures and its card, and these as messages; another answer unchanged."""
    stream = body.get("stream")
    if stream is None:
        return body, []
    attachments: list[dict[str, Any]] = list(stream.get("msg_item") or ())
    if card := body.get("template_card"):
        attachments.append({"msgtype": "template_card", "template_card": card})
    stream = {name: value for name, value in stream.items() if name != "msg_item"}
    return {"msgtype": "stream", "stream": stream}, attachments


def embedded_picture(message: object) -> tuple[str, bytes] | None:
    """Return the name and the content of a picture that a message contains; None for another message.

    Raises:
        InvalidArgumentError: The picture is not in Base64.
    """
    picture = message.get("image") if isinstance(message, Mapping) else None
    text = picture.get("base64") if isinstance(picture, Mapping) else None
    if not isinstance(text, str):
        return None
    try:
        content = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError):
        raise InvalidArgumentError(say("a picture of an answer is not in Base64")) from None
    extension = next((name for start, name in _KINDS_OF_PICTURES.items() if content.startswith(start)), "png")
    return f"picture.{extension}", content
