"""Modules that do not depend on the spec: Python files that are copied unchanged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from .package import WECOM_CLIENT, Package

_FOLDER = Path(__file__).parent / "static"
_OWN_NAME = re.compile(rf"\b{WECOM_CLIENT.name}\b")


def static_files(package: Package) -> Iterator[tuple[str, str]]:
    """Yield the paths and texts of the files, with the name of the package."""
    for path in sorted(_FOLDER.rglob("*")):
        if path.suffix == ".py" or path.name == "py.typed":
            name, text = path.relative_to(_FOLDER).as_posix(), path.read_text("utf-8")
            note = f"# Copied from codegen/python/static/{name} by codegen. Do not edit it here.\n" if text else ""
            yield package.file(name), note + _OWN_NAME.sub(package.name, text)
