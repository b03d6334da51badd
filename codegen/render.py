"""From the intermediate model to text. Which template prints which part is all that is decided here."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import jinja2

from . import ir

_TEMPLATES = {
    ir.ModelModule: "model_module.jinja",
    ir.OperationModule: "operation_module.jinja",
    ir.ResourceModule: "resource_module.jinja",
    ir.TreeModule: "tree_module.jinja",
    ir.LazyPackage: "lazy_package.jinja",
    ir.IndexModule: "index_module.jinja",
    ir.CallbackTable: "callback_table.jinja",
    ir.ReplyTable: "reply_table.jinja",
    ir.ErrorModule: "error_module.jinja",
    ir.TokenModule: "token_module.jinja",
    ir.CoveragePage: "coverage_page.jinja",
}

_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701 - Python source, not HTML
)


def render(package: ir.Package) -> Iterator[tuple[str, str]]:
    """Path of each file below the project, and its text."""
    for module in package.modules:
        name = f"{module.template}.jinja" if isinstance(module, ir.Copied) else _TEMPLATES[type(module)]
        yield module.file, _environment.get_template(name).render(module=module)
