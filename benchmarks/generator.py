"""The generator: its time for the whole spec and for a small one, its time per endpoint, and the edit loop.

The bounds of the edit loop are times of a machine on which PyYAML loads the whole spec in `OF_YAML` seconds. Each run
measures this time, too, and compares in proportion.
"""

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

import yaml

from codegen.backends import back_ends
from codegen.generate import generate, write_all
from codegen.language.diagnostics import Diagnostics
from codegen.language.spec import load_nodes
from codegen.model.build import build

from .table import Row

PROJECT = Path(__file__).parents[1]
SPEC = PROJECT / "spec"
OF_YAML = 1.3
"""The seconds of `yaml.load` for the whole spec on the machine to which the bounds refer."""
AT_MOST_BUILD, AT_MOST_TRIAL, AT_MOST_SMALL = 6, 7, 0.3
"""The bounds on that machine, in seconds: `make generate`, `make try`, and a spec of two endpoints."""
SMALL = """\
domain: canteen
title: 食堂
endpoints:
  - path: /cgi-bin/canteen/get_menu
    title: 获取菜单
    summary: Get the menu of a day.
    docs: [99999]
    body: {date!: "string | The day."}
    response: {dishes: "[string] | The dishes."}
  - path: /cgi-bin/canteen/rate
    title: 评价菜品
    summary: Rate a dish.
    docs: [99998]
    body: {dish!: "string | The dish.", stars!: "int | The stars."}
"""
PARTS = 4
ROUNDS = 7
"""The measurements of which the shortest counts: other programs on the machine can only make one longer."""
NOT_COPIED = ".git", ".venv*", ".*_cache", ".hypothesis", "build", "dist"
"""The files of the project that a copy of it does not need."""


def whole(spec: Path) -> float:
    """Measure the processor time from the YAML of a spec to the texts of all files."""
    start = time.process_time()
    generate(spec)
    return time.process_time() - start


def yaml_load() -> float:
    """Measure the processor time in which PyYAML loads the whole spec, with its C extension."""
    texts = [path.read_text("utf-8") for path in sorted(SPEC.rglob("*.yaml"))]
    start = time.process_time()
    for text in texts:
        yaml.load(text, Loader=yaml.CSafeLoader)
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
        (folder / "small" / "api").mkdir(parents=True)
        (folder / "small" / "api" / "canteen.yaml").write_text(SMALL, "utf-8")
        everything = min(whole(SPEC) for _ in range(ROUNDS))
        small = min(whole(folder / "small") for _ in range(ROUNDS))
        of_yaml = min(yaml_load() for _ in range(ROUNDS))
        one = min(per_endpoint(all_of_it) for _ in range(ROUNDS))
        one_of_a_quarter = sum(min(per_endpoint(part) for _ in range(ROUNDS)) for part in parts) / PARTS
        clone = Clone(folder / "clone")
        build = min(clone.after_an_edit("codegen", "build") for _ in range(ROUNDS))
        trial = min(clone.after_an_edit("tests.support.trial", "user.get") for _ in range(ROUNDS))
    loaded = "yaml.load of the spec"
    return [
        Row(what="from YAML to text", ours=everything, bare=of_yaml, bare_is=loaded),
        Row(
            what="make generate after an edit",
            ours=build,
            bare=of_yaml,
            bare_is=loaded,
            at_most_bare=AT_MOST_BUILD / OF_YAML,
        ),
        Row(
            what="make try WHAT=user.get after an edit",
            ours=trial,
            bare=of_yaml,
            bare_is=loaded,
            at_most_bare=AT_MOST_TRIAL / OF_YAML,
        ),
        Row(
            what="from YAML to text, two endpoints",
            ours=small,
            bare=of_yaml,
            bare_is=loaded,
            at_most_bare=AT_MOST_SMALL / OF_YAML,
        ),
        Row(
            what="from YAML to text, one endpoint",
            ours=one,
            bare=one_of_a_quarter,
            bare_is="one of a quarter of the spec",
            at_most_bare=1.2,
        ),
    ]
