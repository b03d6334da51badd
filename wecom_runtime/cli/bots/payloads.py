"""The JSON that a program receives for a message: the fields of the spec, the text for a model, and the files."""

from __future__ import annotations

import json
import secrets
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Any

import attrs

from wecom_runtime.callbacks.message_to_bot import Attachment, MessageToBot
from wecom_runtime.callbacks.model import Callback, bot_of, chat_of, member_of, repeat_key
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.text import decode_json
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say

PLACEHOLDERS = "id", "text", "chat", "user", "message"
"""The names in braces that a template of the body may contain."""
_SIGNATURES = {
    b"\x89PNG": "png",
    b"\xff\xd8\xff": "jpg",
    b"GIF8": "gif",
    b"%PDF": "pdf",
    b"PK\x03\x04": "zip",
    b"#!AMR": "amr",
}
"""First bytes of a file -> the extension of its name."""
_MP4 = b"ftyp"


@attrs.frozen
class Payload:
    """A message for a program."""

    id: str
    """The id of the message, which repeats share."""
    data: Mapping[str, Any] = attrs.field(repr=False)


async def payload_of(
    message: Callback, folder: Path | None, download: Callable[[Attachment, Path], Awaitable[Path]]
) -> Payload:
    """Return a message as JSON.

    Args:
        message: The message or event.
        folder: The folder to which its files are saved; None to leave them out.
        download: Downloads and decrypts a file, and saves it at a path.
    """
    id = repeat_key(message) or f"event_{secrets.token_hex(8)}"
    data: dict[str, Any] = {
        "id": id,
        "bot": bot_of(message),
        "callback": type(message).__name__,
        "user": member_of(message),
        "chat": chat_of(message),
    }
    if isinstance(message, MessageToBot):
        data["text"] = message.prompt()
        if folder is not None:
            data["files"] = [await _saved(folder, one, download) for one in message.attachments]
    data["fields"] = unstructure(message)
    return Payload(id, data)


async def _saved(
    folder: Path, attachment: Attachment, download: Callable[[Attachment, Path], Awaitable[Path]]
) -> dict[str, Any]:
    """Save a file under a new name without any text of its sender; return its description."""
    saved = await download(attachment, folder.absolute() / secrets.token_hex(16))
    with saved.open("rb") as file:
        head = file.read(16)
    extension = next((name for start, name in _SIGNATURES.items() if head.startswith(start)), "")
    named = saved.rename(saved.with_suffix("." + (extension or ("mp4" if head[4:8] == _MP4 else "bin"))))
    named.chmod(0o600)
    return {"kind": attachment.kind, "path": str(named), "size": named.stat().st_size}


class BodyTemplate:
    """A JSON document with placeholders, which becomes the body of a post.

    A text that is only "{message}" becomes the whole message; elsewhere, a placeholder becomes a text.

    Args:
        path: The file with the document.

    Raises:
        ConfigurationError: The file cannot be read, or is not JSON.
    """

    def __init__(self, path: Path) -> None:
        try:
            self._document: Any = decode_json(path.read_bytes())
        except OSError as error:
            problem = error.strerror or type(error).__name__
        except ValueError as error:
            problem = str(error)
        else:
            return
        raise ConfigurationError(f"{path}: {problem}")

    def fill(self, payload: Payload) -> Any:
        """Return the document with the values of a message."""
        return _filled(self._document, payload.data)


def _filled(node: Any, data: Mapping[str, Any]) -> Any:
    if isinstance(node, dict):
        return {name: _filled(value, data) for name, value in node.items()}
    if isinstance(node, list):
        return [_filled(value, data) for value in node]
    if not isinstance(node, str):
        return node
    if node == "{message}":
        return data
    # Split first, so that a placeholder in the text of a member stays as it is.
    parts = node.split("{")
    filled = [parts[0]]
    for part in parts[1:]:
        name, brace, rest = part.partition("}")
        if brace and name in PLACEHOLDERS:
            value = json.dumps(data, ensure_ascii=False) if name == "message" else str(data.get(name, ""))
            filled.append(value + rest)
        else:
            filled.append("{" + part)
    return "".join(filled)


def prepared_folder(folder: Path) -> Path:
    """Create the folder for files, which only its owner can read, if it is missing.

    Raises:
        ConfigurationError: It cannot be created.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            say("{folder} is no folder for files: {problem}", folder=folder, problem=error.strerror or error)
        ) from None
    return folder
