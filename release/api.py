"""The public API beside that of a version before: what code that was right would notice."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

import griffe

from codegen.freshness import refresh

SOURCES = {"generated": "wecom_client", "": "wecom_runtime"}
"""Folder -> package in it."""
COLOUR = re.compile(r"\x1b\[\d+m")
VALUES = griffe.BreakageKind.ATTRIBUTE_CHANGED_VALUE
"""Values are no promise: `__version__` is another one in each version."""


def breaking(project: Path, revision: str) -> list[str]:
    """Return what has changed since a revision so that it may break somebody's code."""
    with TemporaryDirectory() as folder:
        command = ("git", "archive", "--format=tar", revision)
        packed = subprocess.run(command, cwd=project, check=True, capture_output=True).stdout  # noqa: S603 - ours
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        refresh(Path(folder))  # the generated files that git ignores, by the generator of the revision
        old, new = public_api(Path(folder)), public_api(project)
        found = griffe.find_breaking_changes(old, new)
        return [
            COLOUR.sub("", one.explain(griffe.ExplanationStyle.ONE_LINE)).removeprefix(f"{folder}/")
            for one in found
            if one.kind is not VALUES
        ]


def public_api(project: Path) -> griffe.Module:
    """Return the package of a project, read and not imported, with what it shows of its runtime as its own.

    What a module imports is private to the reader; here, what a public module imports is what it is there for.
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
