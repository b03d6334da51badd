"""The start of the command `wecom`: processor time of a process, beside a program with typer and a table of rich."""

from __future__ import annotations

from .table import Row
from .timing import of_processes

TYPER = '''
import os
import sys
from typing import Annotated

import typer

app = typer.Typer()


@app.command()
def find(words: Annotated[list[str], typer.Argument(help="Words.")]) -> None:
    """Find something."""
    from rich.console import Console
    from rich.table import Table

    table = Table("first", "second")
    for number in range(15):
        table.add_row("x" * number, " ".join(words))
    Console().print(table)


@app.command()
def other() -> None:
    """Do something else."""


sys.argv = ["program", *{arguments!r}]
sys.stdout = open(os.devnull, "w")
app(standalone_mode=False)
'''
WECOM = """
import os
import sys
from wecom_client._cli import main

sys.argv = ["wecom", *{arguments!r}]
sys.stdout = open(os.devnull, "w")
try:
    main()
except SystemExit as end:
    assert not end.code
"""
HELP, FIND = ["--help"], ["find", "客户", "标签"]
CANDIDATES = {
    "wecom --help": WECOM.format(arguments=HELP),
    "typer --help": TYPER.format(arguments=HELP),
    "wecom find": WECOM.format(arguments=FIND),
    "typer find": TYPER.format(arguments=FIND),
}


def rows() -> list[Row]:
    times = of_processes(CANDIDATES)
    return [
        Row(
            what="wecom --help",
            ours=times["wecom --help"],
            bare=times["typer --help"],
            bare_is="typer",
            at_most_bare=1.5,
        ),
        Row(
            what="wecom find 客户 标签",
            ours=times["wecom find"],
            bare=times["typer find"],
            bare_is="typer and a table of rich",
            at_most_bare=2,
        ),
    ]
