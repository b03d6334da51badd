"""`python -m tests.support.mutants handling`: copy the project, and hunt in the copy."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from . import worlds
from .hunt import parsed
from .reach import write_hooks


def main(words: list[str]) -> int:
    """Return the exit status: 1 where a mutant survives and the page does not say why."""
    project: Path = parsed(words).project
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        copy = worlds.copy_of(project, folder / "project")
        hooks = write_hooks(folder / "hooks")
        places = [f"--cache={project / '.pytest_cache' / 'd' / 'mutants'}", f"--hooks={hooks}"]
        places.append(f"--page={project / 'docs' / 'mutants.md'}")
        command = [sys.executable, "-m", "tests.support.mutants.hunt", *words, *places]
        return subprocess.run(command, cwd=copy, env=worlds.environment_in(copy, hooks), check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
