"""Pages that list all endpoints, callbacks and messages of the archive, and the replacements of an older library."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ..model.api import Api
from ..python import calls_by_path
from ..templating import environment
from .callbacks import received_page
from .endpoints import endpoints_page
from .wechatpy import older_page

_environment = environment(Path(__file__).parent / "templates")


def files(api: Api) -> Mapping[str, str]:
    calls = calls_by_path(api)
    pages: dict[str, Any] = {"endpoints": endpoints_page(api, calls), "callbacks": received_page(api.callbacks)}
    if api.archive:
        pages["archive"] = received_page(api.archive)
    pages |= {library.name: older_page(library, api, calls) for library in api.older}
    return {
        f"docs/{name}.md": _environment.get_template(f"{name}.md.jinja").render(page=page)
        for name, page in pages.items()
    }
