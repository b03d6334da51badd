"""Comparison of the public API with an earlier version: changes that break correct code."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import griffe

SOURCES = {"generated": "wecom_client", "": "wecom_runtime"}
"""Folder -> the package in it."""
COLOUR = re.compile(r"\x1b\[\d+m")
VALUES = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
"""Kinds of changes that break nothing: `__version__`, for example, has another value in each version."""


def breaking(project: Path, revision: str) -> list[str]:
    """Return the changes since a revision that may break code of users."""
    with TemporaryDirectory() as folder:
        command = ("git", "archive", "--format=tar", revision)
        packed = subprocess.run(command, cwd=project, check=True, capture_output=True).stdout  # noqa: S603 - ours
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        old, new = public_api(Path(folder)), public_api(project)
        found = griffe.find_breaking_changes(old, new)
        return [
            COLOUR.sub("", one.explain(griffe.ExplanationStyle.ONE_LINE)).removeprefix(f"{folder}/")
            for one in found
            if one.kind is not VALUES
        ]


def public_api(project: Path) -> griffe.Module:
    """Return the package of a project, parsed and not imported, with the names that it exports from the runtime.

    The parser takes imported names for private; here, public modules import names in order to export them.
    """
    loader = griffe.GriffeLoader(search_paths=[project / folder for folder in SOURCES])
    read = [loader.load(package, try_relative_path=False) for package in SOURCES.values()]
    loader.resolve_aliases(implicit=True, external=False)
    package = cast("griffe.Module", read[0])
    _show(package)
    return package


def _show(module: griffe.Module) -> None:
    for name, member in module.members.items():
        if name.startswith("_") and name != "__version__":
            continue
        if isinstance(member, griffe.Alias):
            member.public = member.target_path.startswith(tuple(f"{package}." for package in SOURCES.values()))
        elif isinstance(member, griffe.Module):
            _show(member)
