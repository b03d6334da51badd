"""The generator: the time for all of it, and whether its time for one endpoint grows with their number."""

from __future__ import annotations

import gc
import shutil
import tempfile
import time
from pathlib import Path

from codegen.backends import back_ends
from codegen.generate import generate, write_all
from codegen.language.diagnostics import Diagnostics
from codegen.language.spec import load_nodes
from codegen.model.build import build

from .table import Row

SPEC = Path(__file__).parents[1] / "spec"
PARTS = 4


def whole() -> float:
    """Seconds of the processor from the YAML of the whole spec to the text of every file."""
    start = time.process_time()
    generate(SPEC)
    return time.process_time() - start


def per_endpoint(spec: Path) -> float:
    """Seconds of the processor for each endpoint; types that only domains left out would use are no mistake here."""
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
    """Every so-manyth domain, and the shared types."""
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
    generate(SPEC)  # modules and templates are loaded
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        all_of_it = part_of_spec(folder, 0, 1)
        (folder / "parts").mkdir()
        parts = [part_of_spec(folder / "parts", number, PARTS) for number in range(PARTS)]
        everything = min(whole() for _ in range(3))
        one = min(per_endpoint(all_of_it) for _ in range(3))
        one_of_a_quarter = sum(min(per_endpoint(part) for _ in range(3)) for part in parts) / PARTS
    return [
        Row(what="make generate", ours=everything, at_most=3),
        Row(
            what="make generate, one endpoint",
            ours=one,
            bare=one_of_a_quarter,
            bare_is="one of a quarter of the spec",
            at_most_bare=1.2,
        ),
    ]
