"""`python -m tests.support.mutants handling`: hunt in copies of the project, and say who survives without a reason."""

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

from . import worlds
from .hunt import cache_of, known_of, last, mutants_of, page_of, parsed, room_of, taken
from .page import reasons
from .reach import write_hooks


def main(words: Sequence[str]) -> int:
    """Return the exit status: 1 where a mutant survives and the page does not say why."""
    options = parsed(words)
    with tempfile.TemporaryDirectory(prefix="mutants-", ignore_cleanup_errors=True) as name:
        parts = [Path(name, str(number)) for number in range(options.jobs)]
        for part in parts:
            worlds.copy_of(options.project, part / "project")
            write_hooks(part / "hooks")
        copy = parts[0] / "project"
        mutants = list(mutants_of(room_of(options), copy))
        asked, known = taken(options, mutants)
        seconds = _in_all(parts, options, words)
        if not seconds:
            return 1
        done = [json.loads((part / "hooks" / "done.json").read_text()) for part in parts]
        used = sum(used for _, _, used in done)
        each = max(len(asked), 1)
        print(f"\n{seconds / each:.1f} s each, {used / each:.1f} s of the processor")
        survivors = [asked[number - 1] for number in sorted(number for numbers, _, _ in done for number in numbers)]

    noticed = {**known_of(options), **{key: test for _, found, _ in done for key, test in found.items()}}
    (cache_of(options) / "noticed.json").write_text(json.dumps(noticed))
    if not options.only:
        last(options).write_text(json.dumps([mutant.place for mutant in [*survivors, *known]]))
    page = page_of(options)
    explained = reasons(page, options.room)
    unexplained = [mutant for mutant in survivors if mutant.place not in explained]
    gone = [place for place in explained if place not in {mutant.place for mutant in mutants}]
    print(f"{options.room}: {len(mutants)} can be made, {len(asked)} were, {len(survivors)} survive")
    if options.again:
        print(f"{len(known)} others survived before, and have their reason")
    for mutant in unexplained:
        print(f"\n{mutant}\n{mutant.place.row()}")
    for place in gone:
        print(f"\nno longer in the code: {place.row(explained[place])}")
    print(f"\n{len(unexplained)} survive without a reason in {page.name}, {len(gone)} reasons are of no use")
    return int(bool(unexplained or gone))


def _in_all(parts: Sequence[Path], options: Any, words: Sequence[str]) -> float:
    """Let a process work in each copy of the project, and return the seconds that the mutants took; 0 if one failed."""
    heard, said = os.pipe()
    processes: list[subprocess.Popen[bytes]] = []
    for number, part in enumerate(parts):
        copy, hooks = part / "project", part / "hooks"
        command = [
            sys.executable,
            "-m",
            "tests.support.mutants.hunt",
            *words,
            f"--project={options.project.absolute()}",
        ]
        command += [f"--part={number}", f"--jobs={len(parts)}", f"--hooks={hooks}", f"--say-to={said}"]
        environment = worlds.environment_in(copy, hooks)
        process = subprocess.Popen(command, cwd=copy, env=environment, stdin=subprocess.PIPE, pass_fds=[said])
        processes.append(process)
    os.close(said)
    with os.fdopen(heard, "rb") as reader:
        have_measured = len(reader.read())
    begun = time.monotonic()
    for process in processes:
        assert process.stdin is not None
        with process.stdin as told:
            told.write(b"go\n" if have_measured == len(parts) else b"")
    statuses = [process.wait() for process in processes]
    return 0 if any(statuses) else time.monotonic() - begun


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
