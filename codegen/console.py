"""What all commands share: their output, and their exit status after mistakes."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Callable, Iterable

from wecom_runtime.harmless import escape_controls

from .diff import UnknownReferenceError
from .language.diagnostics import SpecError

USAGE = 2
"""The exit status after a wrong argument, as of argparse."""


def run(options: argparse.Namespace) -> int:
    """Run the command `options.run`; return its exit status, 1 after an error."""
    command: Callable[[argparse.Namespace], int] = options.run
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a console may not support all characters
    try:
        return command(options)
    except SpecError as error:
        return report(map(str, error.diagnostics))
    except UnknownReferenceError as error:
        report([str(error)])
        return USAGE
    except (FileExistsError, FileNotFoundError, ValueError) as error:
        return report([str(error)])


def show(lines: Iterable[str]) -> int:
    """Print lines with escaped control characters; return 0."""
    for line in lines:
        print(escape_controls(line))
    return 0


def report(lines: Iterable[str]) -> int:
    """Print lines to stderr with escaped control characters; return 1 if there are any."""
    found = list(lines)
    for line in found:
        print(escape_controls(line), file=sys.stderr)
    return 1 if found else 0
