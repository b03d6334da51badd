"""The command `wecom`, put together."""

from __future__ import annotations

import sys
from importlib.metadata import version
from typing import Annotated, Any, NoReturn

import typer

from wecom_runtime.language import say

from . import (
    assisting,
    calling,
    checking,
    configuring,
    creating,
    diagnosing,
    finding,
    generating,
    migrating,
    probing,
    serving,
    shells,
    triggering,
)
from .helping import SpokenApp, SpokenGroup, complaint
from .settings import DEFAULT
from .terminal import complain, has_no_reader, prepare, silence
from .tools import INTERRUPTED, USAGE, Tools

GROUPS = (
    calling,
    finding,
    checking,
    serving,
    triggering,
    generating,
    creating,
    migrating,
    assisting,
    configuring,
    diagnosing,
    probing,
    shells,
)
"""Modules with commands. One more group is one more module here."""
EPILOG = (
    "Exit codes: 0 done; 1 WeCom refused it, or a check found something; 2 a wrong argument or file; "
    "3 settings or packages that are missing; 4 no answer from WeCom."
)

_UsageMistake: Any = typer.BadParameter.__mro__[2]  # click's exception: typer carries click under a name of its own


def make_app(tools: Tools) -> typer.Typer:
    """The command with all of its groups."""
    app = SpokenApp(
        name="wecom",
        cls=SpokenGroup,
        help="WeCom (企业微信) at the command line. Settings: WECOM_… variables, wecom configure, or the keyring.",
        epilog=EPILOG,
        no_args_is_help=True,
        add_completion=False,  # `wecom completion` answers sooner
        pretty_exceptions_show_locals=False,  # they may be secrets
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def options(
        context: typer.Context,
        profile: Annotated[
            str, typer.Option(help="Section of the config file, for every command.", envvar="WECOM_PROFILE")
        ] = DEFAULT,
        no_store: Annotated[
            bool, typer.Option("--no-store", help="Keep no token between commands.", envvar="WECOM_NO_STORE")
        ] = False,
        show_version: Annotated[
            bool, typer.Option("--version", is_eager=True, help="Show the version and exit.")
        ] = False,
    ) -> None:
        if show_version:
            print(version("wecom-client"))
            raise typer.Exit
        chosen = {"profile": profile, "no_store": no_store}
        context.default_map = dict.fromkeys(commands_of(app), chosen)

    for group in GROUPS:
        group.register(app, tools)
    return app


def commands_of(app: typer.Typer) -> list[str]:
    """The names of all commands."""
    found = ((command.name, command.callback) for command in app.registered_commands)
    return [name or getattr(callback, "__name__", "").replace("_", "-") for name, callback in found]


def run(tools: Tools) -> NoReturn:
    """Run the command and exit: a mistake in the arguments is one line on stderr, as every other error is."""
    prepare()
    try:
        status = make_app(tools)(prog_name="wecom", standalone_mode=False)
        sys.stdout.flush()
    except OSError as error:
        if not has_no_reader(error):
            raise
        silence()
        status = 0
    except typer.Abort:
        complain(f"wecom: {say('interrupted')}")
        status = INTERRUPTED
    except _UsageMistake as error:
        if message := error.format_message():  # there is none where the help was shown instead
            told = complaint(message.replace("Value error, ", "").rstrip("."))
            complain("wecom: " + say("{told}; {command} -h helps", told=told, command=_command_of(error)))
        status = USAGE
    raise SystemExit(status or 0)


def _command_of(error: Any) -> str:
    return "wecom" if error.ctx is None else str(error.ctx.command_path)
