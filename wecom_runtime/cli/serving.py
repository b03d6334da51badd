"""`wecom listen`, and what servers that run until an interrupt share."""

from __future__ import annotations

import errno
import signal
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from typing import Annotated, Any

import typer

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.language import say

from .calling import ProfileOption
from .exits import fail, reporting_errors
from .output import OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .settings import DEFAULT, Profile
from .terminal import print_error, print_line

POLL_SECONDS = 0.1
"""Seconds between two checks for a termination signal."""

PortOption = Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)]


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def listen(
        port: PortOption = 8000,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        forward_to: Annotated[str, typer.Option(help="Forward callbacks to this app and return its response.")] = "",
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Receive callbacks at a local address and print them."""
        from wecom_runtime.channels.adapters.asgi import AsgiApp
        from wecom_runtime.testing.fake.serving import ServerThread

        from .forwarding import Forwarder

        with reporting_errors(), termination_signals() as ended:
            settings = Profile(profile)
            receive_id = settings.get("receive_id")
            receive_id = settings.need("corp_id") if receive_id is None else receive_id
            crypto = package.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)

            def print_callback(message: Any, status: int | None = None) -> None:
                """Print a callback."""
                if output is OutputFormat.table:
                    print_line(message if status is None else f"{status} {message}", flush=True)
                else:
                    show(_entry(message, status), OutputFormat.jsonl)

            served: Any
            if forward_to:
                served = Forwarder(forward_to, crypto, package.callbacks, print_callback)
            else:
                router = package.router(crypto)
                router.default(print_callback)
                served = AsgiApp(router)
            with reporting_bind_errors(host, port):
                server = ServerThread(served, host, port)
            started = say("Callbacks to {url}/ are printed. Ctrl-C stops the server.", url=server.url)
            if output is OutputFormat.table:
                print_line(started, flush=True)
            else:
                print_error(started)
            wait(ended)
            server.close()


def _entry(message: Any, status: int | None) -> dict[str, Any]:
    """Return a callback as JSON, with the status of the app's response if it was forwarded."""
    result = {} if status is None else {"status": status}
    if isinstance(message, Exception):
        return {"error": str(message), **result}
    return {"callback": type(message).__name__, **result, "fields": unstructure(message)}


@contextmanager
def reporting_bind_errors(host: str, port: int) -> Generator[None, None, None]:
    """Report an address that cannot be bound as an error that names the address."""
    try:
        yield
    except OSError as error:
        free = say("; use --port 0 for a free port") if error.errno == errno.EADDRINUSE else ""
        fail(f"{host}:{port}: {error.strerror or error}{free}")


@contextmanager
def termination_signals() -> Generator[list[int], None, None]:
    """Yield a list that receives SIGTERM, by which containers stop a program."""
    ended: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: ended.append(number))
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


def wait(ended: list[int]) -> None:
    """Wait until Ctrl-C or a termination signal."""
    # Not an Event: the main thread could hold the event's lock when the signal handler runs, which would deadlock.
    with suppress(KeyboardInterrupt):
        while not ended:
            time.sleep(POLL_SECONDS)
