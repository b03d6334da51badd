"""The command `wecom`: its groups, its global options and its entry point."""

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
    faking,
    finding,
    generating,
    migrating,
    probing,
    serving,
    shells,
    triggering,
)
from .exits import INTERRUPTED, USAGE
from .helping import TranslatedApp, TranslatedGroup, translate_usage_error
from .package import GeneratedPackage
from .settings import DEFAULT
from .terminal import discard_stdout, escape_unencodable, is_broken_pipe, print_error

GROUPS = (
    calling,
    finding,
    checking,
    serving,
    faking,
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
"""The modules that define commands. To add a group of commands, add its module here."""
EPILOG = (
    "Exit codes: 0 success; 1 WeCom refused the call, or a check found a problem; 2 wrong argument or file; "
    "3 missing settings or packages; 4 no response from WeCom."
)

_UsageError: Any = typer.BadParameter.__mro__[2]  # click's UsageError, which typer bundles under another name


def make_app(package: GeneratedPackage) -> typer.Typer:
    """Return the command with all of its groups."""
    app = TranslatedApp(
        name="wecom",
        cls=TranslatedGroup,
        help="WeCom (企业微信) on the command line. Settings: WECOM_… variables, wecom configure or the keyring.",
        epilog=EPILOG,
        no_args_is_help=True,
        add_completion=False,  # `wecom completion` is faster
        pretty_exceptions_show_locals=False,  # local variables may be secrets
        context_settings={"help_option_names": ["-h", "--help"]},
    )

    @app.callback(invoke_without_command=True)
    def options(
        context: typer.Context,
        profile: Annotated[
            str, typer.Option(help="Section of the config file for every command.", envvar="WECOM_PROFILE")
        ] = DEFAULT,
        no_store: Annotated[
            bool, typer.Option("--no-store", help="Do not keep the token between commands.", envvar="WECOM_NO_STORE")
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
        group.register(app, package)
    return app


def commands_of(app: typer.Typer) -> list[str]:
    """Return the names of all commands."""
    found = ((command.name, command.callback) for command in app.registered_commands)
    return [name or getattr(callback, "__name__", "").replace("_", "-") for name, callback in found]


def run(package: GeneratedPackage) -> NoReturn:
    """Run the command and exit. A usage error is one line on stderr, like every other error."""
    escape_unencodable()
    try:
        status = make_app(package)(prog_name="wecom", standalone_mode=False)
        sys.stdout.flush()
    except OSError as error:
        if not is_broken_pipe(error):
            raise
        discard_stdout()
        status = 0
    except typer.Abort:
        print_error(f"wecom: {say('interrupted')}")
        status = INTERRUPTED
    except _UsageError as error:
        if message := error.format_message():  # empty after the help was shown instead
            problem = translate_usage_error(message.replace("Value error, ", "").rstrip("."))
            print_error("wecom: " + say("{problem}; see {command} -h", problem=problem, command=_command_of(error)))
        status = USAGE
    raise SystemExit(status or 0)


def _command_of(error: Any) -> str:
    return "wecom" if error.ctx is None else str(error.ctx.command_path)
