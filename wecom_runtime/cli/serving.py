"""`wecom listen` and `wecom fake`: servers that run until they are interrupted."""

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
from wecom_runtime.language import say as spoken

from .calling import ProfileOption
from .output import OutputFormat, OutputOption, show
from .settings import DEFAULT, Profile
from .terminal import complain, say
from .tools import Tools, reported, stop

LOOK_EVERY = 0.1
"""Seconds between two looks for the end."""

PortOption = Annotated[int, typer.Option(help="Port; 0 for a free one.", min=0, max=65535)]


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def listen(
        port: PortOption = 8000,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        forward_to: Annotated[str, typer.Option(help="App to which they are passed on; its answer is given.")] = "",
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Receive callbacks at a local address, and print them."""
        from wecom_runtime.channels.adapters.asgi import AsgiApp
        from wecom_runtime.testing.fake.serving import ServerThread

        from .forwarding import Forwarder

        with reported(), _ending() as ended:
            settings = Profile(profile)
            receive_id = settings.get("receive_id")
            receive_id = settings.need("corp_id") if receive_id is None else receive_id
            crypto = tools.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)

            def told(message: Any, status: int | None = None) -> None:
                """Print a callback."""
                if output is OutputFormat.table:
                    say(message if status is None else f"{status} {message}", flush=True)
                else:
                    show(_entry(message, status), OutputFormat.jsonl)

            served: Any
            if forward_to:
                served = Forwarder(forward_to, crypto, tools.callbacks, told)
            else:
                router = tools.router(crypto)
                router.default(told)
                served = AsgiApp(router)
            with _address(host, port):
                server = ServerThread(served, host, port)
            begun = spoken("Callbacks to {url}/ are printed. Ctrl-C ends.", url=server.url)
            if output is OutputFormat.table:
                say(begun, flush=True)
            else:
                complain(begun)
            _wait(ended)
            server.close()

    @app.command()
    def fake(
        port: PortOption = 8787,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        app_url: Annotated[str, typer.Option(help="Callback address of your app.")] = "",
        state: Annotated[Path | None, typer.Option(help="File that keeps everything for the next run.")] = None,
        seed: Annotated[str, typer.Option(help="Make ids and secrets of this text, in each run the same.")] = "",
        allow_host: Annotated[
            list[str], typer.Option(help="Name by which it may be called, such as that of a container.")
        ] = [],  # noqa: B006 - typer reads it
        browser: Annotated[bool, typer.Option(help="Open the page.")] = True,
    ) -> None:
        """Run a WeCom on this machine, with a page on which you are the members."""
        from wecom_runtime.testing.fake.keeping import StateFile

        with reported(), _ending() as ended:
            file = StateFile(state) if state is not None else None
            chosen = seed or (file.seed if file is not None else secrets.token_urlsafe(24))
            wecom = tools.fake(virtual_clock=False, seed=chosen)
            if file is not None:
                file.seed = chosen
                file.keep(wecom)
            with _address(host, port):
                url = wecom.simulate(host=host, port=port, allow_hosts=allow_host)
            say(simulator_text(wecom, url), flush=True)
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
    """A callback as JSON, with the status of the app to which it was passed on."""
    answered = {} if status is None else {"status": status}
    if isinstance(message, Exception):
        return {"error": str(message), **answered}
    return {"callback": type(message).__name__, **answered, "fields": unstructure(message)}


@contextmanager
def _address(host: str, port: int) -> Generator[None, None, None]:
    """An address that cannot be listened on is told with its name."""
    try:
        yield
    except OSError as error:
        free = spoken("; --port 0 takes a free one") if error.errno == errno.EADDRINUSE else ""
        stop(f"{host}:{port}: {error.strerror or error}{free}")


def simulator_text(wecom: Any, url: str) -> str:
    """Return the settings with which an app talks to a running fake, as text for the terminal."""
    return "\n".join(
        (
            spoken("The simulator is at {url}", url=url),
            spoken("Point your app at it:"),
            f"  WECOM_BASE_URL={wecom.base_url}",
            f"  WECOM_CORP_ID={wecom.corp_id}  WECOM_SECRET={wecom.secret}  WECOM_AGENT_ID={wecom.agent_id}",
            f"  WECOM_TOKEN={wecom.token}  WECOM_ENCODING_AES_KEY={wecom.encoding_aes_key}",
            f"  WECOM_BOT_URL={wecom.bot().url}",
            *(f"  BotConnection({bot.bot_id!r}, {bot.secret!r}, router)" for bot in wecom.bots),
            spoken("and enter its callback address on the page. Ctrl-C ends."),
        )
    )


@contextmanager
def _ending() -> Generator[list[int], None, None]:
    """A list that gets the signal by which the program is asked to end, as containers ask it."""
    ended: list[int] = []
    before = signal.signal(signal.SIGTERM, lambda number, _: ended.append(number))
    try:
        yield ended
    finally:
        signal.signal(signal.SIGTERM, before)


def _wait(ended: list[int]) -> None:
    """Wait until somebody ends it: by Ctrl-C, or so."""
    # No event: who waits for one may hold its lock when the signal comes, and never get out.
    with suppress(KeyboardInterrupt):
        while not ended:
            time.sleep(LOOK_EVERY)
