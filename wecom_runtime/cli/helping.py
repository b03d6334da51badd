"""Help texts and usage errors in the user's language.

Commands and options declare their help texts in English. The translations are looked up in the language file, by the
English text, when the command is built.
"""

from __future__ import annotations

import re
from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from wecom_runtime.language import say, translate

TYPER_LABELS = {
    "ARGUMENTS_PANEL_TITLE": "Arguments",
    "OPTIONS_PANEL_TITLE": "Options",
    "COMMANDS_PANEL_TITLE": "Commands",
    "DEFAULT_STRING": "[default: {}]",
    "ENVVAR_STRING": "[env var: {}]",
    "REQUIRED_LONG_STRING": "[required]",
}
"""typer's own labels on a help page, by the names of its settings."""
USAGE_ERRORS = (
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
"""The usage errors of typer, in the order in which they are matched."""


if TYPE_CHECKING:

    class _HelpBase:
        """The common base of commands and groups. Its real class depends on the version of typer."""

        help: str | None

        def __init__(self, *arguments: Any, **settings: Any) -> None: ...
        def get_help_option(self, ctx: Any) -> Any: ...
        def format_help(self, ctx: Any, formatter: Any) -> None: ...

else:
    _HelpBase = object


class _Translated(_HelpBase):
    """A mixin that translates the help of a command or a group."""

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
        text = self.help
        self.help = text and _unwrapped(text)
        try:
            with _translated_labels():
                super().format_help(ctx, formatter)
        finally:
            self.help = text


class TranslatedCommand(_Translated, TyperCommand):
    """A command with translated help."""


class TranslatedGroup(_Translated, TyperGroup):
    """A group of commands with translated help."""


class TranslatedApp(typer.Typer):
    """An application with `TranslatedCommand` as the default class of commands."""

    def command(self, name: str | None = None, **settings: Any) -> Any:
        settings.setdefault("cls", TranslatedCommand)
        return super().command(name, **settings)


def translate_usage_error(message: str) -> str:
    """Translate a usage error of typer; return it unchanged if it is not one of `USAGE_ERRORS`."""
    for english in USAGE_ERRORS:
        if found := re.fullmatch(re.sub(r"\\{(\w+)\\}", r"(?P<\1>.+)", re.escape(english)), message, re.DOTALL):
            return translate(english).format(**found.groupdict())
    return message


def _translate(command: Any) -> None:
    command.help = command.help and translate(command.help)
    command.epilog = command.epilog and translate(command.epilog)
    for parameter in command.params:
        parameter.help = parameter.help and translate(parameter.help)


def _unwrapped(text: str) -> str:
    """Return a text with each paragraph on one line, so that it is wrapped at the width of the terminal only."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


def _write_usage(command: Any, context: Any, formatter: Any) -> None:
    words = " ".join(command.collect_usage_pieces(context))
    formatter.write_usage(context.command_path, words, prefix=say("Usage: "))


@contextmanager
def _translated_labels() -> Generator[None, None, None]:
    """Replace typer's labels by translated ones while a help page is written, and fold long cells."""
    from rich.columns import Columns
    from rich.table import Table
    from rich.text import Text
    from typer import rich_utils

    # Chinese has no spaces at which rich could wrap a line: rich would cut off the rest.

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
    ours = {**folding, **{name: translate(english) for name, english in TYPER_LABELS.items()}}
    before = {name: getattr(rich_utils, name) for name in ours}
    try:
        for name, one in ours.items():
            setattr(rich_utils, name, one)
        yield
    finally:
        for name, one in before.items():
            setattr(rich_utils, name, one)
