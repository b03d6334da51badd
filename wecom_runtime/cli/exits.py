"""Exit codes of the commands, and the report of errors on stderr."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import NoReturn

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, TransportError, WeComError

from .terminal import discard_stdout, print_error

REFUSED, USAGE, SETUP, NETWORK, INTERRUPTED = 1, 2, 3, 4, 130
"""Exit codes: WeCom refused or a check failed; wrong argument; missing settings; no response; Ctrl-C."""


class CommandError(Exception):
    """An error that ends the command with a message and an exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


def fail(message: str, code: int = USAGE) -> NoReturn:
    raise CommandError(message, code)


def exit_code_of(error: WeComError) -> int:
    if isinstance(error, TransportError):
        return NETWORK
    if isinstance(error, InvalidArgumentError):
        return USAGE
    return SETUP if isinstance(error, ConfigurationError) else REFUSED


@contextmanager
def reporting_errors() -> Generator[None, None, None]:
    """Print errors of the library as one line on stderr and exit; other exceptions are defects and propagate."""
    try:
        yield
    except CommandError as error:
        print_error(f"wecom: {error}")
        raise SystemExit(error.code) from None
    except WeComError as error:
        print_error(f"wecom: {error}")
        raise SystemExit(exit_code_of(error)) from None
    except BrokenPipeError:
        discard_stdout()
        raise SystemExit(0) from None
    except OSError as error:
        print_error(f"wecom: {error.strerror or error}: {error.filename or ''}".rstrip(": "))
        raise SystemExit(USAGE) from None
