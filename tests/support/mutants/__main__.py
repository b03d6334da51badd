"""`python -m tests.support.mutants handling`: test mutants in copies of the project, list the survivors."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import processes
from .line_coverage import write_hooks
from .page import reasons
from .runner import cache_of, known_of, mutants_of, package_of, page_of, parsed, selected, survivors_file


def main(words: Sequence[str]) -> int:
    """Return the exit status: 1 if a mutant survives and the page does not give the reason."""
    options = parsed(words)
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as name:
        parts = [Path(name, str(number)) for number in range(options.jobs)]
        for part in parts:
            processes.copy_of(options.project, part / "project")
            write_hooks(part / "hooks")
        copy = parts[0] / "project"
        mutants = list(mutants_of(package_of(options), copy))
        chosen, explained_before = selected(options, mutants)
        seconds = _run_in_all(parts, options, words)
        if not seconds:
            return 1
        done = [json.loads((part / "hooks" / "done.json").read_text()) for part in parts]
        used = sum(used for _, _, used in done)
        each = max(len(chosen), 1)
        print(f"\n{seconds / each:.1f} s each, {used / each:.1f} s of the processor")
        survivors = [chosen[number - 1] for number in sorted(number for numbers, _, _ in done for number in numbers)]

    detecting = {**known_of(options), **{key: test for _, found, _ in done for key, test in found.items()}}
    (cache_of(options) / "detected.json").write_text(json.dumps(detecting))
    if not options.only:
        survivors_file(options).write_text(json.dumps([mutant.place for mutant in [*survivors, *explained_before]]))
    page = page_of(options)
    explained = reasons(page, options.package)
    unexplained = [mutant for mutant in survivors if mutant.place not in explained]
    gone = [place for place in explained if place not in {mutant.place for mutant in mutants}]
    print(f"{options.package}: {len(mutants)} are possible, {len(chosen)} were made, {len(survivors)} survive")
    if options.again:
        print(f"{len(explained_before)} others survived before and have a reason")
    for mutant in unexplained:
        print(f"\n{mutant}\n{mutant.place.row()}")
    for place in gone:
        print(f"\nno longer in the code: {place.row(explained[place])}")
    print(f"\n{len(unexplained)} survive without a reason in {page.name}, {len(gone)} reasons are obsolete")
    return int(bool(unexplained or gone))


def _run_in_all(parts: Sequence[Path], options: Any, words: Sequence[str]) -> float:
    """Run a process in each copy of the project; return the seconds that the mutants took, 0 if a process failed."""
    ready, signal = os.pipe()
    children: list[subprocess.Popen[bytes]] = []
    for number, part in enumerate(parts):
        copy, hooks = part / "project", part / "hooks"
        command = [
            sys.executable,
            "-m",
            "tests.support.mutants.runner",
            *words,
            f"--project={options.project.absolute()}",
        ]
        command += [f"--part={number}", f"--jobs={len(parts)}", f"--hooks={hooks}", f"--signal-to={signal}"]
        environment = processes.environment_in(copy, hooks)
        process = subprocess.Popen(command, cwd=copy, env=environment, stdin=subprocess.PIPE, pass_fds=[signal])
        children.append(process)
    os.close(signal)
    with os.fdopen(ready, "rb") as reader:
        measured = len(reader.read())
    begun = time.monotonic()
    for process in children:
        assert process.stdin is not None
        with process.stdin as stream:
            stream.write(b"go\n" if measured == len(parts) else b"")
    statuses = [process.wait() for process in children]
    return 0 if any(statuses) else time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
