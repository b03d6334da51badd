"""`wecom listen`: callbacks at a local address, or the messages to a bot, printed or forwarded."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.language import say

from .calling import ProfileOption
from .exits import fail, reporting_errors
from .output import OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile
from .serving import PortOption, reporting_bind_errors, termination_signals, wait
from .terminal import print_error, print_line


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def listen(
        port: PortOption = 8000,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        forward_to: Annotated[
            str,
            typer.Option(help='Forward to this URL and send its response; for a bot also "stdio: COMMAND".'),
        ] = "",
        bot: Annotated[str, typer.Option(help="Receive the messages to this bot over its long connection.")] = "",
        answer: Annotated[
            str, typer.Option(help="With --bot: JSON pointer of the answer, such as /output.", metavar="POINTER")
        ] = "",
        body: Annotated[
            Path | None, typer.Option(help="With --bot: JSON file with the body of a post and {text} in it.")
        ] = None,
        files: Annotated[Path | None, typer.Option(help="With --bot: save files of members in this folder.")] = None,
        name: Annotated[str, typer.Option(help="With --bot: its name, which texts in groups begin with.")] = "",
        send_port: Annotated[
            int | None, typer.Option(help="With --bot: local port for POST /send; 0 for a free one.", min=0, max=65535)
        ] = None,
        standby: Annotated[
            float | None, typer.Option(help="With --bot: seconds until it takes over after another program did.")
        ] = None,
        storage: Annotated[
            str,
            typer.Option(help="With --bot: file or Redis URL that keeps messages.", envvar="WECOM_STORAGE"),
        ] = "",
        timeout: Annotated[float, typer.Option(help="With --bot: seconds for an answer.", min=1)] = 300,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Receive callbacks at a local address, or the messages to a bot; print or forward them."""

        def print_callback(message: Any, status: int | None = None) -> None:
            """Print a callback."""
            if output is OutputFormat.table:
                print_line(message if status is None else f"{status} {message}", flush=True)
            else:
                show(_entry(message, status), OutputFormat.jsonl)

        def tell(text: str) -> None:
            """Print a line about the server."""
            if output is OutputFormat.table:
                print_line(text, flush=True)
            else:
                print_error(text)

        with reporting_errors():
            if bot:
                from .bots.listening import BotOptions, listen_to_bot

                options = BotOptions(
                    bot_id=bot,
                    forward_to=forward_to,
                    answer=answer,
                    body=body,
                    files=files,
                    name=name,
                    standby=standby,
                    storage=storage,
                    send_port=send_port,
                    timeout=timeout,
                )
                listen_to_bot(package, Profile(profile), options, print_callback, tell)
                return
            if given := [
                option
                for option, value in (
                    ("--answer", answer),
                    ("--body", body),
                    ("--files", files),
                    ("--name", name),
                    ("--send-port", send_port),
                    ("--standby", standby),
                )
                if value not in ("", None)
            ]:
                fail(say("{option} needs --bot", option=given[0]))
            settings = Profile(profile)
            receive_id = settings.get("receive_id")
            receive_id = settings.need("corp_id") if receive_id is None else receive_id
            crypto = package.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)
            _listen(package, crypto, host, port, forward_to, print_callback, tell)


def _listen(
    package: GeneratedPackage,
    crypto: Any,
    host: str,
    port: int,
    forward_to: str,
    print_callback: Callable[..., None],
    tell: Callable[[str], None],
) -> None:
    """Receive callbacks at a local address until a signal."""
    from wecom_runtime.channels.adapters.asgi import AsgiApp
    from wecom_runtime.testing.fake.serving import ServerThread

    from .forwarding import Forwarder

    with termination_signals() as ended:
        served: Any
        if forward_to:
            served = Forwarder(forward_to, crypto, package.callbacks, print_callback)
        else:
            router = package.router(crypto)
            router.default(print_callback)
            served = AsgiApp(router)
        with reporting_bind_errors(host, port):
            server = ServerThread(served, host, port)
        tell(say("Callbacks to {url}/ are printed. Ctrl-C stops the server.", url=server.url))
        wait(ended)
        server.close()


def _entry(message: Any, status: int | None) -> dict[str, Any]:
    """Return a callback as JSON, with the status of the app's response if it was forwarded."""
    result = {} if status is None else {"status": status}
    if isinstance(message, Exception):
        return {"error": str(message), **result}
    return {"callback": type(message).__name__, **result, "fields": unstructure(message)}
