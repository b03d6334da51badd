"""`wecom configure`: ids and secrets for the other commands, tried before they are kept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

import typer

from wecom_runtime.errors import TransportError, WeComError
from wecom_runtime.language import say as spoken

from .calling import ProfileOption
from .settings import DEFAULT, NAMES, SECRETS, Profile
from .terminal import complain, say
from .tools import Tools, exit_code, reported, stop
from .trying import app_told, client_with, try_credentials


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def configure(
        names: Annotated[
            list[str] | None, typer.Argument(help="What to set; corp_id, secret, agent_id if empty.")
        ] = None,
        keyring: Annotated[bool, typer.Option("--keyring", help="Keep secrets in the keyring.")] = False,
        check: Annotated[bool, typer.Option(help="Ask WeCom whether they are right before they are kept.")] = True,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Ask for ids and secrets, try them, and keep them: in a file of mode 0600, secrets in the keyring too."""
        with reported():
            wanted = names or ["corp_id", "secret", "agent_id"]
            unknown = [name for name in wanted if name not in NAMES]
            if unknown:
                stop(spoken("{name} is no setting; there are {names}", name=unknown[0], names=", ".join(NAMES)))
            settings = Profile(profile, new=True)
            values = {name: typer.prompt(name, hide_input=name in SECRETS).strip() for name in wanted}
            if check:
                _try(tools, settings, values)
            say(spoken("kept in {path}", path=settings.save(values, keyring=keyring)))


def _try(tools: Tools, settings: Profile, values: Mapping[str, str]) -> None:
    """Ask WeCom for a token, and what the app may see.

    Raises:
        Stop: WeCom refuses them.
    """
    known = {name: values.get(name) or settings.get(name) for name in NAMES}
    if not (known["corp_id"] and known["secret"]):
        return
    try:
        with client_with(tools, known) as client:
            try_credentials(tools, client, known)
            say(spoken("corp_id and secret are right"))
            if known["agent_id"]:
                say(app_told(tools, client, known["agent_id"]))
    except TransportError as error:
        complain(spoken("not checked: {why}", why=error))
    except WeComError as error:
        complain(f"wecom: {error}")
        stop(spoken("nothing is kept; --no-check keeps it all the same"), exit_code(error))
