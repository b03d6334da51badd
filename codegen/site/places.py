"""Where each page of the reference lies below the folder of its language, and how one page leads to another."""

from __future__ import annotations

import posixpath

from ..model.types import Ref

CALLS, CALLBACKS, REPLIES, FRAMES, ERRORS, TYPES, CLASSES = (
    f"reference/{name}" for name in ("calls", "callbacks", "replies", "frames", "errors", "types", "classes")
)

SHORT = "short"
"""The page of the error codes about which there is one line to say."""


def call_page(dotted: str) -> str:
    return f"{domain_folder(dotted)}/{dotted.split('.', 1)[-1]}.md"


def domain_folder(dotted: str) -> str:
    """The calls at the top of the client lie in a folder of their own."""
    return f"{CALLS}/{dotted.split('.')[0] if '.' in dotted else 'client'}"


def callback_page(name: str) -> str:
    return f"{CALLBACKS}/{name}.md"


def reply_page(name: str) -> str:
    return f"{REPLIES}/{name}.md"


def frame_page(room: str, cmd: str) -> str:
    """Those of bots lie at the top; `room` is that of the spec."""
    return f"{FRAMES}/{cmd}.md" if room == "bot" else f"{FRAMES}/{room}/{cmd}.md"


def error_page(code: int | str) -> str:
    return f"{ERRORS}/{code}.md"


def type_page(ref: Ref) -> str:
    """All types of one file of the spec share a page."""
    return f"{TYPES}/{'.'.join(ref.unit)}.md"


def type_anchor(name: str) -> str:
    return f"type-{name.lower()}"


def link(text: str, page: str, target: str, anchor: str = "") -> str:
    """Return a Markdown link that leads from one page to another."""
    path = posixpath.relpath(target, posixpath.dirname(page)) if target != page else ""
    return f"[{text}]({path}{f'#{anchor}' if anchor else ''})"
