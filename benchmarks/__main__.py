"""Measure, print the table and check the bounds: `python -m benchmarks`. `--write` inserts the figures in README.md.

Each module has a function `rows()`. Add a new module to `MODULES`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from . import callbacks, calls, command, connection, conversion, fake, generator, handlers, imports, routers, simulator
from .table import text

MODULES = {
    module.__name__.rpartition(".")[2]: module
    for module in (
        callbacks,
        routers,
        handlers,
        connection,
        imports,
        calls,
        conversion,
        generator,
        fake,
        simulator,
        command,
    )
}
README = Path(__file__).parent / "README.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true", help="put the figures into benchmarks/README.md")
    parser.add_argument("module", nargs="*", help=f"measure these only: {', '.join(MODULES)}")
    options = parser.parse_args(arguments)
    if unknown := set(options.module) - set(MODULES):
        parser.error(f"no such module: {', '.join(sorted(unknown))}")
    rows = [row for name, module in MODULES.items() if name in (options.module or MODULES) for row in module.rows()]
    table = text(rows)
    print(table)
    if options.write:
        write(table)
    return 0 if all(row.holds for row in rows) else 1


def write(table: str) -> None:
    before, _, rest = README.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{after}", "utf-8")


if __name__ == "__main__":
    sys.exit(main())
