"""`wecom configure`: ids and secrets for the other commands."""

from __future__ import annotations

from typing import Annotated

import typer

from .calling import Profile
from .settings import NAMES, SECRETS, Settings
from .tools import reported, stop


def register(app: typer.Typer, tools: object) -> None:
    @app.command()
    def configure(
        names: Annotated[
            list[str] | None, typer.Argument(help="What to set; corp_id, secret, agent_id if empty.")
        ] = None,
        keyring: Annotated[bool, typer.Option("--keyring", help="Keep secrets in the keyring.")] = False,
        profile: Profile = "default",
    ) -> None:
        """Ask for ids and secrets and keep them: in a file of mode 0600, secrets in the keyring if you like."""
        with reported():
            wanted = names or ["corp_id", "secret", "agent_id"]
            unknown = [name for name in wanted if name not in NAMES]
            if unknown:
                stop(f"{unknown[0]} is no setting; there are {', '.join(NAMES)}")
            values = {name: typer.prompt(name, hide_input=name in SECRETS) for name in wanted}
            print(f"kept in {Settings(profile, new=True).save(values, keyring=keyring)}")
