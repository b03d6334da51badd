"""The generator: its time for the whole spec, its time per endpoint for specs of two sizes, and the edit loop."""

from __future__ import annotations

import gc
import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from codegen.backends import back_ends
from codegen.generate import generate, write_all
from codegen.language.diagnostics import Diagnostics
from codegen.language.spec import load_nodes
from codegen.model.build import build

from .table import Row

PROJECT = Path(__file__).parents[1]
SPEC = PROJECT / "spec"
PARTS = 4
ROUNDS = 7
"""The measurements of which the shortest counts: other programs on the machine can only make one longer."""
NOT_COPIED = ".git", ".venv*", ".*_cache", ".hypothesis", "build", "dist"
"""The files of the project that a copy of it does not need."""


def whole() -> float:
    """Measure the processor time from the YAML of the whole spec to the texts of all files."""
    start = time.process_time()
    generate(SPEC)
    return time.process_time() - start


class Clone:
    """A copy of the project, whose spec is edited.

    Args:
        folder: The folder of the copy, which does not exist.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = shutil.copytree(PROJECT, folder, ignore=shutil.ignore_patterns(*NOT_COPIED))
        self.file = folder / "spec" / "api" / "card.yaml"
        self.text = self.file.read_text("utf-8")
        self.edits = 0
        self.run("codegen", "build")

    def run(self, *arguments: str) -> float:
        """Return the processor time of a command and its child processes."""
        path = os.pathsep.join((str(self.folder / "generated"), str(self.folder)))
        command = [sys.executable, "-m", *arguments]
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(
            command, cwd=self.folder, env={**os.environ, "PYTHONPATH": path}, check=True, capture_output=True
        )
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    def after_an_edit(self, *arguments: str) -> float:
        """Add a word to the first description of a file, and return the processor time of a command."""
        self.edits += 1
        word = f"summary: Word{'s' * self.edits} "
        self.file.write_text(self.text.replace("summary: ", word, 1), "utf-8")
        return self.run(*arguments)


def per_endpoint(spec: Path) -> float:
    """Measure the processor time per endpoint; unused types are no error, as only a part of the domains is read."""
    gc.disable()  # as `generate` does
    try:
        start = time.process_time()
        diagnostics = Diagnostics()
        api = build(load_nodes(spec, diagnostics), diagnostics)
        write_all(api, back_ends())
        return (time.process_time() - start) / sum(1 for _ in api.endpoints)
    finally:
        gc.enable()


def part_of_spec(folder: Path, number: int, of: int) -> Path:
    """Return every n-th domain and the shared types."""
    spec = folder / f"part{number}" / "spec"
    shutil.copytree(SPEC / "types", spec / "types")
    (spec / "api").mkdir()
    for path in sorted((SPEC / "api").iterdir())[number::of]:
        if path.is_dir():
            shutil.copytree(path, spec / "api" / path.name)
        else:
            shutil.copy(path, spec / "api")
    return spec


def rows() -> list[Row]:
    generate(SPEC)  # loads modules and templates
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        all_of_it = part_of_spec(folder, 0, 1)
        (folder / "parts").mkdir()
        parts = [part_of_spec(folder / "parts", number, PARTS) for number in range(PARTS)]
        everything = min(whole() for _ in range(ROUNDS))
        one = min(per_endpoint(all_of_it) for _ in range(ROUNDS))
        one_of_a_quarter = sum(min(per_endpoint(part) for _ in range(ROUNDS)) for part in parts) / PARTS
        clone = Clone(folder / "clone")
        build = min(clone.after_an_edit("codegen", "build") for _ in range(ROUNDS))
        trial = min(clone.after_an_edit("tests.support.trial", "user.get") for _ in range(ROUNDS))
    return [
        Row(what="from YAML to text", ours=everything, at_most=3),
        Row(what="make generate after an edit", ours=build, at_most=3),
        Row(what="make try WHAT=user.get after an edit", ours=trial, at_most=4),
        Row(
            what="from YAML to text, one endpoint",
            ours=one,
            bare=one_of_a_quarter,
            bare_is="one of a quarter of the spec",
            at_most_bare=1.2,
        ),
    ]
