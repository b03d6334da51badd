"""Pages for people: every endpoint, every callback."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import jinja2

from ..model.api import Api
from ..python import calls_by_path
from .callbacks import callbacks_page
from .endpoints import endpoints_page

_environment = jinja2.Environment(
    loader=jinja2.FileSystemLoader(Path(__file__).parent / "templates"),
    undefined=jinja2.StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
    autoescape=False,  # noqa: S701 - Markdown
)


def files(api: Api) -> Mapping[str, str]:
    pages = {"endpoints": endpoints_page(api, calls_by_path(api)), "callbacks": callbacks_page(api)}
    return {
        f"docs/{name}.md": _environment.get_template(f"{name}.md.jinja").render(page=page)
        for name, page in pages.items()
    }
