"""The generator: all of it, and its time per endpoint when there is less to do."""

from __future__ import annotations

import shutil
import tempfile
import time
from pathlib import Path

from codegen.generate import generate
from wecom_client import ENDPOINTS

SPEC = Path(__file__).parents[1] / "spec"


def _seconds(spec: Path) -> float:
    start = time.perf_counter()
    generate(spec)
    return time.perf_counter() - start


def measure() -> dict[str, float]:
    """Seconds for everything, and seconds per endpoint for everything and for one domain of medium size."""
    generate(SPEC)  # imports and templates are loaded
    whole = min(_seconds(SPEC) for _ in range(3))
    domain = "wedrive"
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "spec"
        shutil.copytree(SPEC / "api" / domain, part / "api" / domain)
        shutil.copytree(SPEC / "types", part / "types")
        few = _endpoints(part)
    count = sum(path.startswith(f"/cgi-bin/{domain}/") for path in ENDPOINTS)
    return {"everything": whole, "per endpoint": whole / len(ENDPOINTS), "per endpoint, one domain": few / count}


def _endpoints(spec: Path) -> float:
    """Seconds to read and resolve a part of the spec; shared types that only others use are no mistake here."""
    from codegen.generate import read_spec
    from codegen.load import Mistakes
    from codegen.render import render
    from codegen.resolve import resolve

    def once() -> float:
        start = time.perf_counter()
        mistakes = Mistakes()
        dict(render(resolve(read_spec(spec, mistakes), mistakes)))
        return time.perf_counter() - start

    return min(once() for _ in range(3))
