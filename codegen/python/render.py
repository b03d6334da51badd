"""The rendering of views with their templates."""

from __future__ import annotations

from pathlib import Path

import jinja2

from ..caching import cached
from ..templating import environment
from . import views
from .source import literal

_TEMPLATES = {
    views.ModelModule: "model_module.jinja",
    views.DictModule: "dict_module.jinja",
    views.OperationModule: "operation_module.jinja",
    views.ResourceModule: "resource_module.jinja",
    views.TreeModule: "tree_module.jinja",
    views.LazyPackage: "lazy_package.jinja",
    views.IndexModule: "index_module.jinja",
    views.CallbackTable: "callback_table.jinja",
    views.ReplyTable: "reply_table.jinja",
    views.FrameTable: "frame_table.jinja",
    views.ArchiveTable: "archive_table.jinja",
    views.ServiceTable: "service_table.jinja",
    views.ErrorModule: "error_module.jinja",
    views.TokenModule: "token_module.jinja",
}

_environment = environment(Path(__file__).parent / "templates")
_environment.filters["literal"] = literal


@cached
def _template(view: type[views.Module]) -> jinja2.Template:
    """Return the template of a view; Jinja would look for a newer file each time."""
    return _environment.get_template(_TEMPLATES[view])


def render(module: views.Module) -> str:
    text = _template(type(module)).render(module=module)
    return f"# Generated from {module.source} by codegen. Do not edit.\n{text}"
