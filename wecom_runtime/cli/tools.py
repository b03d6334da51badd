"""The means that all commands share: the generated tables, the exit codes, and the report of errors."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any, NamedTuple, NoReturn

from wecom_runtime.callbacks.table import CallbackTable
from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.errors import (
    ConfigurationError,
    ErrorTable,
    InvalidArgumentError,
    TransportError,
    WeComError,
)
from wecom_runtime.language import Texts, say, told
from wecom_runtime.search.hits import Found
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.payloads import Validator
from wecom_runtime.testing.samples import Samples

from .names import Names
from .terminal import complain, silence

REFUSED, USAGE, SETUP, NETWORK, INTERRUPTED = 1, 2, 3, 4, 130
"""Exit codes: WeCom refused or a check failed; a wrong argument; settings that are missing; no answer; Ctrl-C."""


class Routes(NamedTuple):
    """The endpoints behind commands that are no `wecom call`."""

    message: str
    upload: str
    fetch_token: str
    app: str
    """Path of the call that describes one app."""
    apps: str
    """Path of the call that lists the apps that a token may see."""


class Tools(NamedTuple):
    """The tables, classes and functions of the generated package that commands use."""

    endpoints: Endpoints
    callbacks: CallbackTable
    errors: Callable[[], ErrorTable]
    validator: Validator
    samples: Samples
    client: Callable[..., Any]
    """Makes a client of corp id and secret."""
    crypto: Callable[..., Any]
    router: Callable[..., Any]
    fake: Callable[..., Any]
    resources: Callable[[], type[Any]]
    """The class with the resource tree of all clients."""
    routes: Routes
    search: Callable[..., Found]
    """Finds calls, callbacks, error codes and fields by words."""
    texts: Texts
    """Descriptions in the language of who reads them."""
    names: Names
    older: Callable[[], Mapping[str, str]]
    """Returns the replacement of each call of the older library."""

    def error_texts(self, code: int) -> tuple[str, str]:
        """Meaning and advice of an errcode."""
        _, label, advice, _ = self.errors()[code]
        return told(label), told(advice)

    def operation(self, name: str) -> Operation[Any]:
        """An endpoint by its path, its call ("user.get"), its tool ("user-get") or its path after /cgi-bin/."""
        wanted = name.removeprefix("client.")
        for path in (wanted, f"/cgi-bin/{wanted.replace('.', '/')}", f"/cgi-bin/{wanted}"):
            found = self.endpoints.get(path)
            if found is not None:
                return found
        known = self.names.calls.get(wanted.replace("-", "."))
        if known is None:
            near = did_you_mean(wanted, self.names.calls)
            stop(say("there is no call {name}{near}; wecom find {name} searches", name=wanted, near=near), USAGE)
        return self.endpoints[known.path]


class Stop(Exception):
    """Ends the command with a message and an exit code."""

    def __init__(self, message: str, code: int) -> None:
        super().__init__(message)
        self.code = code


def stop(message: str, code: int = USAGE) -> NoReturn:
    raise Stop(message, code)


def exit_code(error: WeComError) -> int:
    if isinstance(error, TransportError):
        return NETWORK
    if isinstance(error, InvalidArgumentError):
        return USAGE
    return SETUP if isinstance(error, ConfigurationError) else REFUSED


@contextmanager
def reported() -> Generator[None, None, None]:
    """Errors of the library as one line on stderr, and an exit code; anything else is a defect and shows itself."""
    try:
        yield
    except Stop as error:
        complain(f"wecom: {error}")
        raise SystemExit(error.code) from None
    except WeComError as error:
        complain(f"wecom: {error}")
        raise SystemExit(exit_code(error)) from None
    except BrokenPipeError:
        silence()
        raise SystemExit(0) from None
    except OSError as error:
        complain(f"wecom: {error.strerror or error}: {error.filename or ''}".rstrip(": "))
        raise SystemExit(USAGE) from None
