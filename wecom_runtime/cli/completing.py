"""Completions that the shell offers for the Tab key: answered before the modules of the commands are loaded.

A script in the shell (`wecom completion`) asks `wecom __complete SHELL LINE`, with the line up to the cursor, and takes
one word a line.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence

from .names import CallName, Names

COMMON = ("--help",)
OPTIONS: Mapping[str, Sequence[str]] = {
    "call": ("--json", "--all", "--wait", "--save", "--output", "--bom", "--profile", "--no-store"),
    "send": ("--to", "--party", "--tag", "--output", "--profile", "--no-store"),
    "find": ("--most", "--output", "--bom"),
    "show": ("--output", "--bom"),
    "check": ("--json", "--request", "--response", "--reply", "--output", "--bom", "--profile"),
    "decrypt": ("--profile",),
    "encrypt": ("--profile",),
    "listen": ("--port", "--host", "--forward-to", "--output", "--profile"),
    "trigger": ("--to", "--file", "--once", "--output", "--profile"),
    "fake": ("--port", "--host", "--app-url", "--allow-host", "--state", "--seed", "--browser", "--no-browser"),
    "generate": ("--spec", "--package", "--lang", "--out", "--accept"),
    "diff": ("--overlay", "--breaking"),
    "migrate": ("--write", "--output"),
    "mcp": ("--allow-calls", "--allow-reads", "--only", "--fake", "--profile", "--no-store"),
    "configure": ("--keyring", "--check", "--no-check", "--profile"),
    "doctor": ("--callback", "--output", "--bom", "--profile"),
    "probe": ("--only", "--list", "--dry-run", "--most", "--pause", "--profile", "--no-store"),
    "completion": (),
}
"""Command -> its options. A test holds it to the commands themselves."""
GLOBAL = ("--profile", "--no-store", "--version")
FLAGS = frozenset(
    (
        *(
            "--all",
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
            "--dry-run",
        ),
        *(
            "--write",
            "--allow-calls",
            "--allow-reads",
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
SETTINGS = ("corp_id", "secret", "agent_id", "base_url", "token", "encoding_aes_key", "receive_id")
SHELLS = ("bash", "zsh", "fish", "powershell")
_WITH_FORMAT = ("--output", "-o")
_WITH_CALL = ("--request", "--response", "--only")
_BREAKS = "=:"
"""Where bash begins a new word, of which it wants only the end."""


def answer(package: str, words: Sequence[str]) -> None:
    """Print what fits a line of the shell.

    Args:
        package: The generated package.
        words: The shell, and the line up to the cursor.
    """
    shell, line = (*words, "", "")[:2]
    before, word = split(line)
    found = sorted(dict.fromkeys(offer for offer in offers(Names(package), before, word) if offer.startswith(word)))
    if shell == "bash":
        start = max(word.rfind(mark) for mark in _BREAKS) + 1
        found = [offer[start:] for offer in found]
    sys.stdout.write("".join(f"{offer}\n" for offer in found))


def split(line: str) -> tuple[list[str], str]:
    """The whole words of a line, and the one that is being written."""
    pieces = line.split(" ")
    return [piece for piece in pieces[:-1] if piece], pieces[-1]


def offers(names: Names, before: Sequence[str], word: str) -> Iterable[str]:
    """Return the words that may stand at a place, also those that do not fit the word there.

    Args:
        names: The package's names.
        before: The words before it, `wecom` first.
        word: What is there already.
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
    """The command of a line, and its arguments; without options and their values."""
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
        case "configure", _:
            return [name for name in SETTINGS if name not in given]
        case "completion", []:
            return SHELLS
        case _:
            return ()


def _parameters(call: CallName, values: Sequence[str], word: str) -> Iterator[str]:
    """`name=` of what is not given yet, and `name=value` where the values are documented."""
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
