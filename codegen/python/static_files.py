"""Modules that do not depend on the spec: Python files that are copied unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from .package import WECOM_CLIENT, Package

_FOLDER = Path(__file__).parent / "static"
_OWN_NAME = re.compile(rf"\b{WECOM_CLIENT.name}\b")


@attrs.frozen
class StaticFile:
    """A file below `static/`."""

    path: Path

    @property
    def name(self) -> str:
        """The path below the package."""
        return self.path.relative_to(_FOLDER).as_posix()

    def text(self, package: Package) -> str:
        """Return the text of the file with the name of the target package."""
        source = self.path.read_text("utf-8")
        if not source:
            return ""
        first = f"# Copied from codegen/python/static/{self.name} by codegen. Do not edit it here.\n"
        return first + _OWN_NAME.sub(package.name, source)


def static_files() -> Iterator[StaticFile]:
    for path in sorted(_FOLDER.rglob("*")):
        if path.suffix == ".py" or path.name == "py.typed":
            yield StaticFile(path)
