"""The paths of the reference pages below the folder of their language, and the links between pages."""

from __future__ import annotations

import posixpath

from codegen.language.types import Ref
from wecom_runtime.harmless import markdown_text

CALLS, CALLBACKS, REPLIES, FRAMES, ARCHIVE, ERRORS, TYPES, CLASSES, OLDER = (
    f"reference/{name}"
    for name in ("calls", "callbacks", "replies", "frames", "archive", "errors", "types", "classes", "older")
)

SHORT = "short"
"""The page of the error codes that have only a label."""
GROUPS = "reference/groups"
"""The folder of the pages with the calls of a file of the spec."""
OFFICE = "reference/office"
"""The folder of the pages with the commands of the gateway, one for each service."""
COMMANDS, TEXTS = "reference/commands.md", "reference/texts.md"
"""The pages of the commands and of the texts of errors."""


def call_page(dotted: str) -> str:
    return f"{domain_folder(dotted)}/{dotted.split('.', 1)[-1]}.md"


def unit_page(unit: str) -> str:
    """Return the page of a file of `spec/api`, such as `user.member`."""
    return f"{GROUPS}/{unit}.md"


def service_page(service: str) -> str:
    """Return the page of a service of the gateway."""
    return f"{OFFICE}/{service}.md"


def command_anchor(dotted: str) -> str:
    """Return the anchor of a command on the page of its service: `create` for `todo.create`."""
    return dotted.partition(".")[2].replace(".", "-")


def domain_folder(dotted: str) -> str:
    """Return the folder of a call; the calls of the client itself have their own folder."""
    return f"{CALLS}/{dotted.split('.')[0] if '.' in dotted else 'client'}"


def callback_page(name: str) -> str:
    return f"{CALLBACKS}/{name}.md"


def reply_page(name: str) -> str:
    return f"{REPLIES}/{name}.md"


def frame_page(folder: str, cmd: str) -> str:
    """Return the page of a frame; the frames of bots have no folder. `folder` is the folder of the spec."""
    return f"{FRAMES}/{cmd}.md" if folder == "bot" else f"{FRAMES}/{folder}/{cmd}.md"


def error_page(code: int | str) -> str:
    return f"{ERRORS}/{code}.md"


def type_page(ref: Ref) -> str:
    """Return the page of a type, which is common to the types of a file of the spec."""
    return f"{TYPES}/{'.'.join(ref.unit)}.md"


def type_anchor(name: str) -> str:
    return f"type-{name.lower()}"


def text_anchor(number: int) -> str:
    return f"text-{number}"


def link(text: str, page: str, target: str, anchor: str = "") -> str:
    """Return a Markdown link that leads from one page to another. Nothing in its text is Markdown, except for code."""
    path = posixpath.relpath(target, posixpath.dirname(page)) if target != page else ""
    return f"[{markdown_text(text)}]({path}{f'#{anchor}' if anchor else ''})"
