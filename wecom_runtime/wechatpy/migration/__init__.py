"""Moves a code base from the older library: rewrites what it imports, and finds the calls that have a successor.

Whose a name is, WeCom's or an official account's, is decided by the module that it comes from and, where both halves
have it, by the objects that it is used with, over all files together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from .flow import Flow
from .project import Project
from .rewriting import Call as Call
from .rewriting import Catch as Catch
from .rewriting import Decisions, migrate_file
from .rewriting import Import as Import
from .rewriting import Migration as Migration


def migrate(path: Path, successors: Mapping[str, str]) -> Iterator[Migration]:
    """Look at a file, or at each Python file below a folder; only those are given that need something.

    Args:
        path: The file or folder.
        successors: `api.method` of the older library -> the call that takes its place.
    """
    project = Project(path)
    decisions = Decisions(Flow(project))
    for file in project.files:
        found = migrate_file(file, decisions, successors)
        if found is not None:
            yield found
