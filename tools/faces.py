"""Asynchronous faces of classes of the runtime, derived from the classes with methods that block.

The class for plain handlers is written by hand, with `drive(…)` where it waits. The class for `async def` handlers is a
module of its own, in which `await adrive(…)` takes its place. Signatures, types and docstrings are the same; the module
is committed, so that checkers and editors find the methods in a Python file.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import attrs

RUNTIME = Path("wecom_runtime")
_QUOTES = '"' * 3
_SPECIAL = re.compile(r"__(?!init__|repr__)\w+__")


@attrs.frozen
class Face:
    """A module that is derived from another one."""

    source: str
    """The path of the module with methods that block, in the runtime."""
    target: str
    """The path of the derived module."""
    title: str
    """The docstring of the derived module."""
    names: Mapping[str, str]
    """Texts of the source, and those in their place: names of classes, and what their docstrings say."""


CONTEXTS = "handling/contexts"
FACES = (
    Face(
        f"{CONTEXTS}/context.py",
        f"{CONTEXTS}/async_context.py",
        "The context of an `async def` handler, whose methods are awaited.",
        {
            "BaseContext": "BaseAsyncContext",
            "ChatState": "AsyncChatState",
            "Callable, Generator": "AsyncGenerator, Callable",
            "Generator[list[Any], None, None]": "AsyncGenerator[list[Any], None]",
            "contextmanager": "asynccontextmanager",
            ".chat_state import": ".async_chat_state import",
            "The context of a plain handler.": "The context of an `async def` handler.",
            "is_async = False": "is_async = True",
            "for a `with` block": "for an `async with` block",
            "    with context.history()": "    async with context.history()",
            "if context.approve(": "if await context.approve(",
        },
    ),
    Face(
        f"{CONTEXTS}/chat_state.py",
        f"{CONTEXTS}/async_chat_state.py",
        "The chat state for `async def` handlers, whose methods are awaited.",
        {
            "ChatState(MutableMapping[str, Any])": "AsyncChatState",
            "<ChatState ": "<AsyncChatState ",
            "in a chat: a small mapping of texts": "in a chat, with methods that are awaited: a small mapping of texts",
        },
    ),
)
"""The derived modules. Special methods but `__init__` and `__repr__` are left out: they cannot be awaited."""


def derived(face: Face, source: str) -> str:
    """Return the text of a derived module, formatted.

    Args:
        face: The module.
        source: The text of the module from which it is derived.
    """
    functions = [
        node
        for owner in ast.walk(ast.parse(source))
        if isinstance(owner, ast.ClassDef)
        for node in owner.body
        if isinstance(node, ast.FunctionDef)
    ]
    waiting = {"drive"}
    while more := {node.name for node in functions if _calls(node) & waiting} - waiting:
        waiting |= more
    lines = source.splitlines(keepends=True)
    for node in functions:
        first = min([node.lineno, *(one.lineno for one in node.decorator_list)]) - 1
        if _SPECIAL.fullmatch(node.name):
            lines[first : node.end_lineno] = [""] * ((node.end_lineno or node.lineno) - first)
        elif node.name in waiting:
            lines[node.lineno - 1] = lines[node.lineno - 1].replace("def ", "async def ", 1)
    methods = "|".join(sorted(waiting - {"drive"}))
    text = "".join(lines)
    text = re.sub(rf"\bself\.({methods})\(\)\.", r"(await self.\1()).", text)
    text = re.sub(rf"(?<!await )\bself\.({methods})\(", r"await self.\1(", text)
    text = re.sub(r"\bdrive\(", "await adrive(", text)
    text = re.sub(r"(from wecom_runtime\.flow import .*)\bdrive\b", r"\1adrive", text)
    for old, new in face.names.items():
        text = re.sub(rf"\b{old}\b" if old.isidentifier() else re.escape(old), new, text)
    origin = f"Derived from `{Path(face.source).name}` by `python -m tools faces`. Do not edit it."
    text = f'"""{face.title}\n\n{origin}\n"""\n{text[text.index(_QUOTES, 3) + 3 :]}'
    for command in (["check", "--fix", "--quiet", "--select", "F401,I"], ["format", "--quiet"]):
        arguments = [sys.executable, "-m", "ruff", *command, "--stdin-filename", str(RUNTIME / face.target), "-"]
        text = subprocess.run(arguments, input=text, text=True, capture_output=True, check=True).stdout  # noqa: S603
    return text


def _calls(node: ast.FunctionDef) -> set[str]:
    """Return the names of the functions and of the methods of `self` that a method calls."""
    found: set[str] = set()
    for one in ast.walk(node):
        if isinstance(one, ast.Call):
            function = one.func
            if isinstance(function, ast.Name):
                found.add(function.id)
            elif isinstance(function, ast.Attribute) and ast.unparse(function.value) == "self":
                found.add(function.attr)
    return found


def write(project: Path) -> list[str]:
    """Write the derived modules; return the paths of those that have changed."""
    changed: list[str] = []
    for face in FACES:
        target = project / RUNTIME / face.target
        text = derived(face, (project / RUNTIME / face.source).read_text("utf-8"))
        if not target.exists() or target.read_text("utf-8") != text:
            target.write_text(text, "utf-8")
            changed.append(face.target)
    return changed
