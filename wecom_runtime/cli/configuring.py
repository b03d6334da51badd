"""`wecom configure`: ids and secrets for the other commands, checked before they are saved."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from typing import Annotated

import typer

from wecom_runtime.errors import NotGrantedError, TransportError, WeComError
from wecom_runtime.language import say

from .calling import ProfileOption
from .exits import exit_code_of, fail, reporting_errors
from .package import GeneratedPackage
from .profiles import DEFAULT, SECRETS, USUAL, Profile
from .setting_checks import client_of_values, describe_app, try_credentials
from .setting_names import NAMES
from .terminal import print_error, print_line


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def configure(
        names: Annotated[
            list[str] | None, typer.Argument(help="Settings to enter; corp_id, secret and agent_id if left out.")
        ] = None,
        keyring: Annotated[bool, typer.Option("--keyring", help="Save secrets in the keyring.")] = False,
        check: Annotated[bool, typer.Option(help="Check the settings with WeCom before saving them.")] = True,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Enter ids and secrets, check them, and save them in a file of mode 0600 or in the keyring."""
        with reporting_errors():
            wanted = names or list(USUAL)
            unknown = [name for name in wanted if name not in NAMES]
            if unknown:
                fail(say("{name} is not a setting; settings: {names}", name=unknown[0], names=", ".join(NAMES)))
            settings = Profile(profile, new=True)
            shown = not sys.stdin.isatty()  # the echo of piped input cannot be turned off; getpass would warn of it
            values = {name: typer.prompt(name, hide_input=name in SECRETS and not shown).strip() for name in wanted}
            if check:
                _try(package, settings, values)
            print_line(say("saved in {path}", path=settings.save(values, keyring=keyring)))


def _try_bot(package: GeneratedPackage, known: Mapping[str, str | None]) -> None:
    """Fetch a token of the gateway.

    Raises:
        CommandError: WeCom refuses the settings.
    """
    more = {"base_url": known["base_url"]} if known.get("base_url") else {}
    try:
        with package.office(known["bot_id"], known["bot_secret"], **more) as client:
            client._call(package.commands[package.routes.whoami], {})
    except NotGrantedError as error:
        print_line(str(error))
    except TransportError as error:
        print_error(say("not checked: {reason}", reason=error))
    except WeComError as error:
        print_error(f"wecom: {error}")
        fail(say("nothing was saved; use --no-check to save without the check"), exit_code_of(error))
    else:
        print_line(say("bot_id and bot_secret are correct"))


def _try(package: GeneratedPackage, settings: Profile, values: Mapping[str, str]) -> None:
    """Fetch a token from WeCom, and the visible range of the app.

    Raises:
        CommandError: WeCom refuses the settings.
    """
    known = {name: values.get(name) or settings.get(name) for name in NAMES}
    if "bot_secret" in values and known["bot_id"] and known["bot_secret"]:
        _try_bot(package, known)
    if not any(name in values for name in USUAL):
        return
    if not (known["corp_id"] and known["secret"]):
        return
    try:
        with client_of_values(package, known) as client:
            try_credentials(package, client, known)
            print_line(say("corp_id and secret are correct"))
            if known["agent_id"]:
                print_line(describe_app(package, client, known["agent_id"]))
    except TransportError as error:
        print_error(say("not checked: {reason}", reason=error))
    except WeComError as error:
        print_error(f"wecom: {error}")
        fail(say("nothing was saved; use --no-check to save without the check"), exit_code_of(error))
