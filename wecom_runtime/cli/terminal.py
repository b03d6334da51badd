"""Printing for people: control characters are shown, not sent to the terminal.

A member may choose a name that holds terminal escapes, and the text of an error comes from a server: a terminal that
obeys them writes the clipboard or hides lines.
"""

from __future__ import annotations

import os
import re
import sys
from typing import Any, TextIO

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Without tab and line feed; with those that turn the direction of a line."""


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
