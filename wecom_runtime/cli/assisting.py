"""`wecom mcp`: a server for coding assistants; by the extra `mcp`."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

import typer

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .calling import NoStoreOption, ProfileOption, client_of
from .settings import DEFAULT, Profile
from .terminal import complain
from .tools import SETUP, Stop, Tools, reported, stop

if TYPE_CHECKING:
    from .assistant import Calls


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def mcp(
        allow_calls: Annotated[
            bool,
            typer.Option(
                "--allow-calls", help="Let it call WeCom with the credentials of the profile. Off by default."
            ),
        ] = False,
        allow_reads: Annotated[
            bool, typer.Option("--allow-reads", help="Let it make only calls that change nothing.")
        ] = False,
        only: Annotated[
            list[str] | None,
            typer.Option(help='Calls that it may make, such as "user.get" or "department.*"; all if left out.'),
        ] = None,
        fake: Annotated[
            bool, typer.Option("--fake", help="Calls go to a fake WeCom in this process: no credentials are needed.")
        ] = False,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Serve a coding assistant over stdio (Model Context Protocol): it looks up calls, callbacks and error codes.

        It calls nothing, unless --allow-reads, --allow-calls or --fake says so. Look-ups need no settings.
        """
        with reported():
            if only and not (allow_calls or allow_reads or fake):
                stop(say("--only names calls, which are off: add --allow-reads, --allow-calls or --fake"))
            try:
                from .assistant import make_server
            except ModuleNotFoundError as error:
                stop(say("{name} is missing: pip install 'wecom-client[mcp]'", name=error.name), SETUP)
            if sys.stdin.isatty():
                complain(say("This talks to a coding assistant: put it into its configuration. Ctrl-C ends."))
            # Python's own handler would wait for the thread that reads stdin, which nothing wakes.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            reads_only = allow_reads and not allow_calls
            with _calls(tools, allow_calls, reads_only, only or [], fake, profile, no_store) as calls:
                make_server(tools, calls).run("stdio")


@contextmanager
def _calls(
    tools: Tools, allowed: bool, reads_only: bool, only: list[str], fake: bool, profile: str, no_store: bool
) -> Generator[Calls | None, None, None]:
    """Yield the calls that the assistant may make; None if it may make none."""
    from wecom_runtime.calls.tools import is_named

    from .assistant import Calls

    for name in only:
        if not any(is_named(operation, name) for operation in tools.endpoints.values()):
            near = did_you_mean(name, [operation.call for operation in tools.endpoints.values()])
            stop(say("--only {name}: there is no such call{near}", name=name, near=near))
    if fake:
        try:
            wecom = tools.fake(virtual_clock=False)
        except ModuleNotFoundError as error:
            stop(say("{name} is missing: pip install 'wecom-client[testing]'", name=error.name), SETUP)
        with wecom, wecom.client() as client:
            yield Calls(lambda: client, only, say("a fake WeCom in this process"), reads_only=reads_only)
    elif allowed or reads_only:
        with ExitStack() as opened:

            @cache
            def client_of_settings() -> Any:
                return opened.enter_context(client_of(tools, Profile(profile), no_store=no_store))

            try:
                client_of_settings()
            except Stop as error:  # look-ups work all the same, and a later call may find the settings
                complain(f"wecom: {error}")
            target = say("WeCom itself: what is written there is written")
            yield Calls(client_of_settings, only, target, reads_only=reads_only)
    else:
        yield None
