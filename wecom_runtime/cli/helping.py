"""Help and complaints of the command line, in the language of who reads them.

The texts of commands and options stand in English beside what they describe; the catalogue of the language has the
others by them. They are looked up when the command is put together.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from wecom_runtime.language import in_language, say

WORDS = {
    "ARGUMENTS_PANEL_TITLE": "Arguments",
    "OPTIONS_PANEL_TITLE": "Options",
    "COMMANDS_PANEL_TITLE": "Commands",
    "DEFAULT_STRING": "[default: {}]",
    "ENVVAR_STRING": "[env var: {}]",
    "REQUIRED_LONG_STRING": "[required]",
}
"""typer's own words in a page of help, by the names of its settings."""
MISTAKES = (
    "No such option: {name} (Possible options: {names})",
    "No such option: {name}",
    "No such command {name}. Did you mean {near}?",
    "No such command {name}",
    "Missing argument {name}",
    "Missing option {name}",
    "Got unexpected extra argument(s) ({words})",
    "Invalid value for {name}: {message}",
    "Option {name} requires an argument",
)
"""Complaints of typer, in the order in which they are tried."""


if TYPE_CHECKING:

    class _Described:
        """What commands and groups have in common, and take from different classes in each version of typer."""

        def __init__(self, *arguments: Any, **settings: Any) -> None: ...
        def get_help_option(self, ctx: Any) -> Any: ...
        def format_help(self, ctx: Any, formatter: Any) -> None: ...

else:
    _Described = object


class _Spoken(_Described):
    """The help of a command or a group, in the language of who reads it."""

    def __init__(self, *arguments: Any, **settings: Any) -> None:
        super().__init__(*arguments, **settings)
        _translate(self)

    def get_help_option(self, ctx: Any) -> Any:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = say("Show this message and exit.")
        return option

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        _write_usage(self, ctx, formatter)

    def format_help(self, ctx: Any, formatter: Any) -> None:
        with _words():
            super().format_help(ctx, formatter)


class SpokenCommand(_Spoken, TyperCommand):
    """A command whose help is in the language of who reads it."""


class SpokenGroup(_Spoken, TyperGroup):
    """A group of commands whose help is in the language of who reads it."""


class SpokenApp(typer.Typer):
    """An application whose commands are `SpokenCommand`."""

    def command(self, name: str | None = None, **settings: Any) -> Any:
        settings.setdefault("cls", SpokenCommand)
        return super().command(name, **settings)


def complaint(message: str) -> str:
    """Return a complaint of typer in the language of who reads it; as it is where it is none of `MISTAKES`."""
    for english in MISTAKES:
        if found := re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(english)), message, re.DOTALL):
            return in_language(english).format(**found.groupdict())
    return message


def _translate(command: Any) -> None:
    command.help = command.help and in_language(command.help)
    command.epilog = command.epilog and in_language(command.epilog)
    for parameter in command.params:
        parameter.help = parameter.help and in_language(parameter.help)


def _write_usage(command: Any, context: Any, formatter: Any) -> None:
    words = " ".join(command.collect_usage_pieces(context))
    formatter.write_usage(context.command_path, words, prefix=say("Usage: "))


@contextmanager
def _words() -> Generator[None, None, None]:
    """Have typer's own words in the language while a page of help is written, and nothing of it cut off."""
    from rich.columns import Columns
    from rich.table import Table
    from rich.text import Text
    from typer import rich_utils

    # Chinese has no spaces to break a line at: rich would cut off what is left.

    class FoldingTable(Table):
        def add_row(self, *cells: Any, **settings: Any) -> None:
            super().add_row(*cells, **settings)
            for column in self.columns:
                column.overflow = "fold"

    class FoldingColumns(Columns):
        def __rich_console__(self, console: Any, options: Any) -> Any:
            for one in self.renderables:
                if isinstance(one, Text):
                    one.overflow = "fold"
            return super().__rich_console__(console, options)

    folding = {"Table": FoldingTable, "Columns": FoldingColumns}
    ours = {**folding, **{name: in_language(english) for name, english in WORDS.items()}}
    before = {name: getattr(rich_utils, name) for name in ours}
    try:
        for name, one in ours.items():
            setattr(rich_utils, name, one)
        yield
    finally:
        for name, one in before.items():
            setattr(rich_utils, name, one)
