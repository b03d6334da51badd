"""The figures in the READMEs. `make notes VERSION=… WRITE=1` writes them, and the release check compares them.

Between two releases, the READMEs contain the figures of the last release, so branches that add endpoints do not change
them.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from codegen.backends import Marks
from codegen.write import fill
from wecom_client import CALLBACKS, COMMANDS, ENDPOINTS
from wecom_client.abilities._registry import TOOLS

PAGES = ("README.md", "README.zh-CN.md")


def figures() -> Mapping[str, int]:
    """Return the figures by the names of their markers: `<!-- endpoints -->861<!-- /endpoints -->`."""
    return {
        "endpoints": len(ENDPOINTS),
        "callbacks": sum(1 for _ in CALLBACKS),
        "commands": len(COMMANDS),
        "tools": len(TOOLS),
    }


def with_figures(text: str, found: Mapping[str, int]) -> str:
    """Return a page with the figures inserted between its markers."""
    return fill(text, Marks(between={name: str(figure) for name, figure in found.items()}))


def outdated(project: Path, found: Mapping[str, int]) -> list[str]:
    """Return the pages with outdated figures."""
    texts = {name: (project / name).read_text("utf-8") for name in PAGES}
    return [name for name, text in texts.items() if with_figures(text, found) != text]


def write_figures(project: Path, found: Mapping[str, int]) -> list[str]:
    """Write the figures into the READMEs; return the changed pages."""
    changed = outdated(project, found)
    for name in changed:
        path = project / name
        path.write_text(with_figures(path.read_text("utf-8"), found), "utf-8", newline="\n")
    return changed
