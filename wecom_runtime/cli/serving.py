"""`wecom listen` and `wecom fake`: servers that run until an interrupt."""

from __future__ import annotations

import errno
import secrets
import signal
import time
import webbrowser
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path
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

        with reporting_errors(), _termination_signals() as ended:
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
            with _reporting_bind_errors(host, port):
                server = ServerThread(served, host, port)
            started = say("Callbacks to {url}/ are printed. Ctrl-C stops the server.", url=server.url)
            if output is OutputFormat.table:
                print_line(started, flush=True)
            else:
                print_error(started)
            _wait(ended)
            server.close()

    @app.command()
    def fake(
        port: PortOption = 8787,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        app_url: Annotated[str, typer.Option(help="Callback URL of your app.")] = "",
        state: Annotated[Path | None, typer.Option(help="File that keeps the state for the next run.")] = None,
        seed: Annotated[str, typer.Option(help="Derive ids and secrets from this text: the same in each run.")] = "",
        allow_host: Annotated[
            list[str], typer.Option(help="Additional host name for requests, such as a container's name.")
        ] = [],  # noqa: B006 - typer reads it
        browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    ) -> None:
        """Run a simulated WeCom on this machine, with a web page on which you act as the members."""
        from wecom_runtime.testing.fake.state_file import StateFile

        with reporting_errors(), _termination_signals() as ended:
            file = StateFile(state) if state is not None else None
            chosen = seed or (file.seed if file is not None else secrets.token_urlsafe(24))
            wecom = package.fake(virtual_clock=False, seed=chosen)
            if file is not None:
                file.seed = chosen
                file.keep(wecom)
            with _reporting_bind_errors(host, port):
                url = wecom.simulate(host=host, port=port, allow_hosts=allow_host)
            print_line(simulator_text(wecom, url), flush=True)
            if address := app_url or (file.callback_url if file is not None else ""):
                wecom.subscribe(address, check=False)
            if browser:
                with suppress(webbrowser.Error):
                    webbrowser.open(url)
            _wait(ended)
            wecom.close()
            if file is not None:
                file.close(wecom)


def _entry(message: Any, status: int | None) -> dict[str, Any]:
    """Return a callback as JSON, with the status of the app's response if it was forwarded."""
    result = {} if status is None else {"status": status}
    if isinstance(message, Exception):
        return {"error": str(message), **result}
    return {"callback": type(message).__name__, **result, "fields": unstructure(message)}


@contextmanager
def _reporting_bind_errors(host: str, port: int) -> Generator[None, None, None]:
    """Report an address that cannot be bound as an error that names the address."""
    try:
        yield
    except OSError as error:
        free = say("; use --port 0 for a free port") if error.errno == errno.EADDRINUSE else ""
        fail(f"{host}:{port}: {error.strerror or error}{free}")


def simulator_text(wecom: Any, url: str) -> str:
    """Return the settings that connect an app to a running fake, as text for the terminal."""
    return "\n".join(
        (
            say("The simulator is at {url}", url=url),
            say("Settings for your app:"),
            f"  WECOM_BASE_URL={wecom.base_url}",
            f"  WECOM_CORP_ID={wecom.corp_id}  WECOM_SECRET={wecom.secret}  WECOM_AGENT_ID={wecom.agent_id}",
            f"  WECOM_TOKEN={wecom.token}  WECOM_ENCODING_AES_KEY={wecom.encoding_aes_key}",
            f"  WECOM_BOT_URL={wecom.bot().url}",
            *(f"  BotConnection({bot.bot_id!r}, {bot.secret!r}, router)" for bot in wecom.bots),
            say("Enter the app's callback URL on the page. Ctrl-C stops the simulator."),
        )
    )


@contextmanager
def _termination_signals() -> Generator[list[int], None, None]:
    """Yield a list that receives SIGTERM, by which containers stop a program."""
    ended: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: ended.append(number))
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


def _wait(ended: list[int]) -> None:
    """Wait until Ctrl-C or a termination signal."""
    # Not an Event: the main thread could hold the event's lock when the signal handler runs, which would deadlock.
    with suppress(KeyboardInterrupt):
        while not ended:
            time.sleep(POLL_SECONDS)
