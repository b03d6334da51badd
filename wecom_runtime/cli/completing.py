"""Completions for the Tab key in a shell, computed without loading the modules of the commands.

The shell script of `wecom completion` runs `wecom __complete SHELL LINE`, with the line up to the cursor, and reads one
word per line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .names import CallName, Names
from .setting_names import NAMES

COMMON = ("--help",)
OPTIONS: Mapping[str, Sequence[str]] = {
    "call": ("--json", "--all", "--wait", "--save", "--output", "--bom", "--profile", "--no-store"),
    "send": ("--to", "--party", "--tag", "--output", "--profile", "--no-store"),
    "find": ("--most", "--output", "--bom"),
    "show": ("--output", "--bom"),
    "check": ("--json", "--request", "--response", "--reply", "--output", "--bom", "--profile"),
    "decrypt": ("--profile",),
    "encrypt": ("--profile",),
    "conformance": (
        "--listen",
        "--against",
        "--case",
        "--jobs",
        "--junit",
        "--list",
        "--output",
        "--profile",
    ),
    "listen": (
        "--port",
        "--host",
        "--forward-to",
        "--bot",
        "--answer",
        "--body",
        "--files",
        "--name",
        "--send-port",
        "--standby",
        "--storage",
        "--timeout",
        "--output",
        "--profile",
    ),
    "trigger": ("--to", "--file", "--once", "--output", "--profile"),
    "fake": (
        *("--port", "--host", "--app-url", "--allow-host", "--state", "--seed", "--env", "--browser", "--no-browser"),
        *("--real", "--empty", "--stateless", "--tls", "--proxy", "--pass"),
        *("--record", "--allow-calls", "--service", "--replay"),
    ),
    "new": (),
    "generate": ("--spec", "--package", "--lang", "--out", "--accept"),
    "diff": ("--overlay", "--breaking"),
    "migrate": ("--write", "--output"),
    "mcp": ("--allow-calls", "--allow-reads", "--only", "--office", "--files", "--fake", "--profile", "--no-store"),
    "configure": ("--keyring", "--check", "--no-check", "--profile"),
    "doctor": ("--callback", "--event", "--redis", "--output", "--bom", "--profile"),
    "probe": (
        *("--only", "--list", "--dry-run", "--most", "--pause", "--office", "--save", "--bot", "--minutes"),
        *("--step-seconds", "--output", "--profile", "--no-store"),
    ),
    "completion": (),
}
"""Command -> its options. A test compares them with the commands."""
GLOBAL = ("--profile", "--no-store", "--version")
FLAGS = frozenset(
    (
        *(
            "--all",
            "--env",
            "--real",
            "--empty",
            "--stateless",
            "--tls",
            "--proxy",
            "--wait",
            "--once",
            "--bom",
            "--no-store",
            "--reply",
            "--browser",
            "--no-browser",
            "--accept",
            "--overlay",
            "--breaking",
            "--list",
            "--listen",
            "--dry-run",
            "--bot",
        ),
        *(
            "--write",
            "--allow-calls",
            "--allow-reads",
            "--office",
            "--fake",
            "--keyring",
            "--check",
            "--no-check",
            "--version",
            "--help",
            "-h",
        ),
    )
)
"""Options without a value."""
FORMATS = ("table", "json", "jsonl", "csv", "yaml")
MESSAGES = ("text", "markdown", "image", "voice", "video", "file")
PROJECT_KINDS = ("bot", "app", "service")
SHELLS = ("bash", "zsh", "fish", "powershell")
_WITH_FORMAT = ("--output", "-o")
_WITH_CALL = ("--request", "--response", "--only")
_BREAKS = "=:"
"""Characters at which bash begins a new word: it expects only the part after them."""


def answer(package: str, words: Sequence[str]) -> None:
    """Print the completions of a command line.

    Args:
        package: The generated package.
        words: The name of the shell, and the line up to the cursor.
    """
    shell, line = (*words, "", "")[:2]
    before, word = split_line(line)
    found = sorted(dict.fromkeys(offer for offer in candidates(Names(package), before, word) if offer.startswith(word)))
    if shell == "bash":
        start = max(word.rfind(mark) for mark in _BREAKS) + 1
        found = [offer[start:] for offer in found]
    sys.stdout.write("".join(f"{offer}\n" for offer in found))


def split_line(line: str) -> tuple[list[str], str]:
    """Return the complete words of a line, and the incomplete word at its end."""
    *words, last = line.split(" ")
    return [word for word in words if word], last


def candidates(names: Names, before: Sequence[str], word: str) -> Iterable[str]:
    """Return the words that are valid at the cursor, whether or not they begin with the incomplete word.

    Args:
        names: The package's names.
        before: The words before the cursor, beginning with `wecom`.
        word: The incomplete word at the cursor.
    """
    command, given = _command(before)
    last = before[-1] if before else ""
    if last in _WITH_FORMAT:
        return FORMATS
    if last in _WITH_CALL:
        return names.calls
    if last.startswith("-") and last not in FLAGS:
        return ()
    if word.startswith("-"):
        return (*(OPTIONS.get(command, ()) if command else GLOBAL), *COMMON)
    if not command:
        return OPTIONS
    return _arguments(names, command, given, word)


def _command(before: Sequence[str]) -> tuple[str, list[str]]:
    """Return the command of a line and its arguments, without options and their values."""
    plain: list[str] = []
    takes_value = False
    for one in before[1:]:
        if not takes_value and not one.startswith("-"):
            plain.append(one)
        takes_value = one.startswith("-") and one not in FLAGS and "=" not in one
    return (plain[0], plain[1:]) if plain else ("", [])


def _arguments(names: Names, command: str, given: Sequence[str], word: str) -> Iterable[str]:
    match command, given:
        case (("call" | "check"), []):
            return names.calls if not word.startswith("/") else names.paths
        case (("call" | "check"), [name, *values]):
            call = names.calls.get(names.paths.get(name, name.removeprefix("client.")))
            return _parameters(call, values, word) if call else ()
        case "show", []:
            return names.paths if word.startswith("/") else (*names.calls, *names.callbacks, *names.types)
        case "send", []:
            return MESSAGES
        case "new", []:
            return PROJECT_KINDS
        case "configure", _:
            return [name for name in NAMES if name not in given]
        case "completion", []:
            return SHELLS
        case _:
            return ()


def _parameters(call: CallName, values: Sequence[str], word: str) -> Iterator[str]:
    """Yield `name=` for each parameter that is not given yet, and `name=value` for documented values."""
    named = {value.partition("=")[0] for value in values if "=" in value}
    left = [one for one in call.parameters if one.name not in named]
    for one in left:
        if one.values and word.startswith(f"{one.name}="):
            yield from (f"{one.name}={value}" for value in one.values)
        else:
            yield f"{one.name}="
    # A word without a name is the next required parameter.
    in_place = sum("=" not in value for value in values)
    required = [one for one in left if one.is_required]
    if in_place < len(required) and "=" not in word:
        yield from required[in_place].values
