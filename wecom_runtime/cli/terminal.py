"""Printing for people: control characters are shown, not sent to the terminal.

A member may choose a name that holds terminal escapes, and the text of an error comes from a server: a terminal that
obeys them writes the clipboard or hides lines.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import re
import sys
from pathlib import Path
from typing import Any, TextIO

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Without tab and line feed; with those that turn the direction of a line."""


_ESCAPED = "wecom.escaped"


def prepare() -> None:
    """Have stdout and stderr write what their encoding lacks as JSON would, instead of failing.

    Into a pipe, Python writes as the system's language does: GBK on a Chinese Windows, which has no "✓" and no emoji.
    """
    codecs.register_error(_ESCAPED, _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # not where somebody has put a stream of another kind
            stream.reconfigure(errors=_ESCAPED)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = memoryview(error.object[error.start : error.end].encode("utf-16-be", "surrogatepass"))
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)), error.end


def has_no_reader(error: OSError) -> bool:
    """Return whether an error says that the reader of a pipe has gone: Windows has no word for just that."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def read_text(path: str) -> str:
    """Return the text of a file, `-` for the standard input: UTF-8, with or without the mark of Windows before it.

    Raises:
        OSError: It cannot be read.
        UnicodeDecodeError: It is not UTF-8, nor, on the standard input, in the encoding of the console.
    """
    if path != "-":
        return Path(path).read_text("utf-8-sig")
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(sys.stdin.encoding)


def visible(text: str) -> str:
    """Return `text` with its control characters written as escapes, such as `\\x1b`."""
    return _CONTROLS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def say(text: Any = "", *, flush: bool = False) -> None:
    """Print a line for a person on stdout."""
    print(visible(str(text)), flush=flush)


def complain(text: Any) -> None:
    """Print a line for a person on stderr."""
    print(visible(str(text)), file=sys.stderr)


def emit(text: str, stream: TextIO | None = None) -> None:
    """Write data to stdout: as it is into a pipe or a file, with visible control characters on a terminal."""
    target = stream or sys.stdout
    target.write(visible(text) if target.isatty() else text)


def silence() -> None:
    """Send what is still to be printed on stdout nowhere: its reader, such as `head`, has seen enough."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
