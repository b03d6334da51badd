"""Migration of a code base from the older library: it rewrites imports and finds calls with a typed successor.

Names of the older library belong to WeCom or to official accounts. This is decided by the module of the name and, for
shared names, by the objects that they are used with, in all files together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .name_flow import NameFlow
from .project import Project
from .rewriting import Catch as Catch
from .rewriting import Decisions, migrate_file
from .rewriting import Import as Import
from .rewriting import Migration as Migration
from .rewriting import ReplaceableCall as ReplaceableCall


def migrate(path: Path, successors: Mapping[str, str]) -> Iterator[Migration]:
    """Analyse a Python file, or all Python files below a folder; yield the files that need changes.

    Args:
        path: The file or folder.
        successors: `api.method` of the older library -> the replacing call.
    """
    project = Project(path)
    decisions = Decisions(NameFlow(project))
    for file in project.files:
        found = migrate_file(file, decisions, successors)
        if found is not None:
            yield found
