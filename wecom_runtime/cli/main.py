"""The command `wecom`: its global options and its entry point."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Annotated, Any, NoReturn

import typer

from wecom_runtime.language import say

from .collector import collect_normally
from .commands import COMMANDS, group_of
from .exits import INTERRUPTED, USAGE
from .helping import TranslatedApp, translate_usage_error
from .package import GeneratedPackage
from .profiles import DEFAULT
from .terminal import discard_stdout, escape_unencodable, is_broken_pipe, print_error

EPILOG = (
    "Exit codes: 0 success; 1 WeCom refused the call, or a check found a problem; 2 wrong argument or file; "
    "3 missing settings or packages; 4 no response from WeCom."
)

_UsageError: Any = typer.BadParameter.__mro__[2]  # click's UsageError, which typer bundles under another name


def make_app(load: Callable[[], GeneratedPackage]) -> typer.Typer:
    """Return the command `wecom`.

    Args:
        load: Returns the generated package; called when a command runs.
    """
    app = TranslatedApp(
        name="wecom",
        cls=group_of(load),
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
            from importlib.metadata import version

            print(version("wecom-client"))
            raise typer.Exit
        entry = COMMANDS.get(context.invoked_subcommand or "")
        if entry is not None and entry.runs_long:
            collect_normally()
        chosen = {"profile": profile, "no_store": no_store}
        context.default_map = dict.fromkeys(COMMANDS, chosen)

    return app


def run(load: Callable[[], GeneratedPackage]) -> NoReturn:
    """Run the command and exit. A usage error is one line on stderr, like every other error.

    Args:
        load: Returns the generated package.
    """
    escape_unencodable()
    try:
        status = make_app(load)(prog_name="wecom", standalone_mode=False)
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
