"""Output to the terminal with escaped control characters.

The name of a member may contain terminal escape sequences, and error texts come from a server. A terminal that executes
such sequences could write the clipboard or hide lines.
"""

from __future__ import annotations

import codecs
import errno
import io
import os
import sys
from pathlib import Path
from typing import Any, TextIO

from wecom_runtime.harmless import escape_controls

_ESCAPED = "wecom.escaped"


def escape_unencodable() -> None:
    """Make stdout and stderr write characters outside their encoding as JSON escapes instead of failing.

    Python writes to a pipe in the encoding of the system's locale: GBK on a Chinese Windows, which has no "✓" and no
    emoji.
    """
    codecs.register_error(_ESCAPED, _escaped)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # the stream may have been replaced
            stream.reconfigure(errors=_ESCAPED)


def _escaped(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    units = memoryview(error.object[error.start : error.end].encode("utf-16-be", "surrogatepass"))
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2)), error.end


def is_broken_pipe(error: OSError) -> bool:
    """Return whether an error means that the reader of a pipe has closed it. On Windows this is EINVAL."""
    return isinstance(error, BrokenPipeError) or (os.name == "nt" and error.errno == errno.EINVAL)


def read_text(path: str) -> str:
    """Return the text of a file, or of the standard input for `-`: UTF-8 with or without a byte order mark.

    Raises:
        OSError: The file cannot be read.
        UnicodeDecodeError: The text is not UTF-8, nor, on the standard input, in the encoding of the console.
    """
    if path != "-":
        return Path(path).read_text("utf-8-sig")
    data = sys.stdin.buffer.read()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode(sys.stdin.encoding)


def print_line(text: Any = "", *, flush: bool = False) -> None:
    """Print a line on stdout, with escaped control characters."""
    print(escape_controls(str(text)), flush=flush)


def print_error(text: Any) -> None:
    """Print a line on stderr, with escaped control characters."""
    print(escape_controls(str(text)), file=sys.stderr)


def write_output(text: str, stream: TextIO | None = None) -> None:
    """Write data to stdout: unchanged to a pipe or a file, with escaped control characters to a terminal."""
    target = stream or sys.stdout
    target.write(escape_controls(text) if target.isatty() else text)


def discard_stdout() -> None:
    """Discard the buffered output of stdout, since its reader, such as `head`, has closed the pipe."""
    devnull = os.open(os.devnull, os.O_WRONLY)
    os.dup2(devnull, sys.stdout.fileno())
    os.close(devnull)
