"""`wecom mcp`: a server for coding assistants. It needs the extra `mcp`."""

from __future__ import annotations

import signal
import sys
from collections.abc import Generator
from contextlib import ExitStack, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .calling import NoStoreOption, ProfileOption, client_of
from .exits import SETUP, CommandError, fail, reporting_errors
from .package import OFFICE, GeneratedPackage
from .profiles import DEFAULT, Profile
from .terminal import print_error

if TYPE_CHECKING:
    from .assistant import AllowedCalls


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def mcp(
        allow_calls: Annotated[
            bool,
            typer.Option(
                "--allow-calls", help="Allow calls to WeCom with the credentials of the profile. Off by default."
            ),
        ] = False,
        allow_reads: Annotated[
            bool, typer.Option("--allow-reads", help="Allow only calls that change nothing.")
        ] = False,
        only: Annotated[
            list[str] | None,
            typer.Option(help='Allowed calls, such as "user.get" or "department.*"; all calls if left out.'),
        ] = None,
        office: Annotated[
            bool,
            typer.Option(
                "--office", help="Offer the commands of the gateway in place of the calls; see bot_id and bot_secret."
            ),
        ] = False,
        files: Annotated[
            str, typer.Option(help="Folder with files that the assistant may upload by their paths.")
        ] = "",
        fake: Annotated[
            bool, typer.Option("--fake", help="Send calls to a fake WeCom in this process, without credentials.")
        ] = False,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Serve a coding assistant over stdio (Model Context Protocol): look up calls, callbacks and error codes.

        The assistant can call WeCom only with --allow-reads, --allow-calls or --fake. Look-ups need no settings.
        """
        with reporting_errors():
            if only and not (allow_calls or allow_reads or fake):
                fail(say("--only names calls, but calls are off: add --allow-reads, --allow-calls or --fake"))
            try:
                from .assistant import make_server
            except ModuleNotFoundError as error:
                fail(say("{name} is missing: pip install 'wecom-client[mcp]'", name=error.name), SETUP)
            if sys.stdin.isatty():
                print_error(say("This server is for a coding assistant: add it to its configuration. Ctrl-C stops it."))
            if files and not Path(files).is_dir():
                fail(say("{path} is not a folder", path=files))
            reads_only = allow_reads and not allow_calls
            target = Target(office=office, fake=fake, profile=profile, no_store=no_store)
            with (
                _interrupts_end_the_process(),
                _allowed_calls(package, target, allow_calls, reads_only, only or [], files or None) as calls,
            ):
                make_server(package, calls).run("stdio")


class Target(NamedTuple):
    """The destination of the assistant's calls."""

    office: bool
    fake: bool
    profile: str
    no_store: bool


@contextmanager
def _interrupts_end_the_process() -> Generator[None, None, None]:
    """Let SIGINT end the process in a `with` block.

    Python's own handler would wait for the thread that reads stdin, and nothing wakes that thread.
    """
    previous = signal.signal(signal.SIGINT, signal.SIG_DFL)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, previous)


@contextmanager
def _allowed_calls(
    package: GeneratedPackage, to: Target, allowed: bool, reads_only: bool, only: list[str], files: str | None
) -> Generator[AllowedCalls | None, None, None]:
    """Yield the calls allowed to the assistant; None if calls are off."""
    from wecom_runtime.calls.tools import is_named

    from .assistant import AllowedCalls

    offered = package.commands if to.office else package.endpoints
    only = [name.removeprefix(OFFICE) if to.office else name for name in only]
    for name in only:
        if not any(is_named(operation, name) for operation in offered.values()):
            near = did_you_mean(name, [operation.call for operation in offered.values()])
            fail(say("--only {name}: no such call{near}", name=name, near=near))
    make = partial(AllowedCalls, reads_only=reads_only, office=to.office, files=files)
    if to.fake:
        try:
            wecom = package.fake(virtual_clock=False)
        except ModuleNotFoundError as error:
            fail(say("{name} is missing: pip install 'wecom-client[testing]'", name=error.name), SETUP)
        with wecom, wecom.office_client() if to.office else wecom.client() as client:
            yield make(lambda: client, only, say("a fake WeCom in this process"))
    elif allowed or reads_only:
        with ExitStack() as opened:

            @cache
            def client_of_settings() -> Any:
                return opened.enter_context(
                    client_of(package, Profile(to.profile), no_store=to.no_store, office=to.office)
                )

            try:
                client_of_settings()
            except CommandError as error:  # look-ups need no settings, and a later call may find them
                print_error(f"wecom: {error}")
            target = say("the real WeCom, where changes are permanent")
            yield make(client_of_settings, only, target)
    else:
        yield None
