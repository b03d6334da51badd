"""The command `wecom`, put together."""

from __future__ import annotations

import typer

from . import calling, checking, configuring, finding, generating, migrating, serving
from .tools import Tools

GROUPS = (calling, finding, checking, serving, generating, migrating, configuring)
"""Modules with commands. One more group is one more module here."""


def make_app(tools: Tools) -> typer.Typer:
    """The command with all of its groups."""
    app = typer.Typer(
        name="wecom",
        help="WeCom (企业微信) at the command line. Settings: WECOM_… variables, wecom configure, or the keyring.",
        no_args_is_help=True,
        pretty_exceptions_show_locals=False,  # they may be secrets
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    for group in GROUPS:
        group.register(app, tools)
    return app
