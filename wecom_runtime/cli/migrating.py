"""`wecom migrate`: migration of a code base from the older library."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import attrs
import typer

from wecom_runtime.language import say
from wecom_runtime.wechatpy.migration import Migration, migrate

from .exits import REFUSED, fail, reporting_errors
from .output import OutputFormat, show
from .package import GeneratedPackage


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command(name="migrate")
    def move(
        path: Annotated[Path, typer.Argument(help="A Python file, or a folder including its subfolders.")],
        write: Annotated[bool, typer.Option("--write", help="Rewrite the imports in the files.")] = False,
        output: Annotated[
            OutputFormat, typer.Option("--output", "-o", help="table, json or csv.")
        ] = OutputFormat.table,
    ) -> None:
        """List imports and calls of wechatpy to migrate, with the typed successors. Files change only with --write."""
        with reporting_errors():
            if not path.exists():
                fail(say("{path} does not exist", path=path))
            found = list(migrate(path, package.older))
            if write:
                for one in found:
                    one.write()
            _report(found, written=write, output=output)
            if any(one.problem or one.catches for one in found):
                raise SystemExit(REFUSED)


def _report(found: Sequence[Migration], *, written: bool, output: OutputFormat) -> None:
    rows = [row for one in found for row in _rows(one, written=written)]
    if output is not OutputFormat.table:
        show([attrs.asdict(row) for row in rows], output)
        return
    for row in rows:
        older = f"except {row.older}" if row.kind == "catch" else row.older
        typer.echo(": ".join(filter(None, (f"{row.path}:{row.line}", older, row.what))))
    files = sum(one.is_changed for one in found)
    calls = sum(len(one.calls) for one in found)
    if written:
        typer.echo(say("{files} files rewritten; {calls} calls have a typed successor", files=files, calls=calls))
    else:
        typer.echo(say("{files} files to rewrite; {calls} calls have a typed successor", files=files, calls=calls))
    catches = sum(len(one.catches) for one in found)
    if catches:
        typer.echo(
            say("{count} except clauses need manual changes: they would no longer catch WeCom's errors", count=catches)
        )
    if files and not written:
        typer.echo(say("add --write to rewrite the imports"))


@attrs.frozen
class _Row:
    """A finding. The names of the attributes and the kinds are keys of the JSON, in every language."""

    path: str
    line: int
    kind: str
    """`file` (it cannot be read), `import`, `call` or `catch`."""
    older: str
    newer: str
    done: bool
    """Whether the file has the successor."""
    what: str
    """The finding in the user's language."""


def _rows(migration: Migration, *, written: bool) -> list[_Row]:
    shown = say("rewritten") if written else say("to rewrite")
    path = str(migration.path)
    if migration.problem:
        return [_Row(path, 1, "file", "", "", False, migration.problem)]
    rows = [
        _Row(path, one.line, "import", one.module, one.newer, written and not one.problem, one.problem or shown)
        for one in migration.imports
    ]
    rows += [
        _Row(path, one.line, "call", one.older, one.newer, False, say("typed: {newer}", newer=one.newer))
        for one in migration.calls
    ]
    rows += [
        _Row(path, one.line, "catch", one.older, one.newer, False, say("change manually: {newer}", newer=one.newer))
        for one in migration.catches
    ]
    return sorted(rows, key=lambda row: row.line)
