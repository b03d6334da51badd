"""`make mutants`: the changes that it makes, and the distinction of detected mutants and survivors."""

from __future__ import annotations

import re
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from tests.support.mutants.changes import changes_of, users_of
from tests.support.mutants.line_coverage import moved
from tests.support.mutants.page import Place, reasons

SOURCE = '''
from .other import logger

LIMIT: int = 5


def allowed(count: int, *, ever: bool = False) -> bool:
    """Return whether a count is allowed."""
    if ever or count < LIMIT:
        return True
    logger.warning("too many: %s", count)
    raise ValueError(f"{count} is too many", ever)
'''

CODE = """
import subprocess
import sys

LIMIT = 3


def is_allowed(count: int) -> bool:
    return count < LIMIT


def doubled(number: int) -> int:
    return number + number


def shout(text: str) -> str:
    while text.endswith("!"):
        text = text[:-1]
    return text + "!"


def in_a_process(word: str) -> str:
    command = [sys.executable, "-c", "from package.other import greeting; print(greeting())"]
    return subprocess.run(command, capture_output=True, text=True).stdout + word
"""

OTHER = """
def greeting() -> str:
    return "good " + "morning"
"""

TESTS = """
from package.code import doubled, in_a_process, is_allowed, shout


def test_allowed() -> None:
    assert is_allowed(2)
    assert not is_allowed(3)


def test_doubled() -> None:
    assert doubled(2) >= 0


def test_shout() -> None:
    assert shout("oh!!") == "oh!"


def test_in_a_process() -> None:
    assert in_a_process("x") == "good morning\\nx"
"""

PAGE = """# Survivors

## package

| where | mutant | why it survives |
|---|---|---|
| `code.py` `doubled` | `return number + number` → `return number - number` | two is enough |
| `code.py` `trebled` | `return 3` → `return 4` | it is gone |
"""


def test_changes_of_a_source() -> None:
    made = {(change.where, change.old, change.new) for change in changes_of(SOURCE)}
    assert {(old, new) for where, old, new in made if not where} == {("LIMIT: int = 5", "LIMIT: int = 6")}
    assert {(old, new) for where, old, new in made if where == "allowed"} == {
        ("False", "True"),
        ("ever or count < LIMIT", "ever and count < LIMIT"),
        ("ever or count < LIMIT", "False or count < LIMIT"),
        ("ever or count < LIMIT", "ever or False"),
        ("ever or count < LIMIT", "ever or count <= LIMIT"),
        ("ever or count < LIMIT", "ever or count >= LIMIT"),
        ("return True", "return False"),
        ('logger.warning("too many: %s", count)', "pass"),
        ('raise ValueError(f"{count} is too many", ever)', "pass"),
    }


CALLS = """
async def both(self, first, second, *others):
    with self._lock:
        self.put(first, second, key=1)
    with open(first) as file, self._lock:
        getattr(self, first)
    with self._lock, self.locks.get_lock(first):
        logger.debug("%s %s", first, second)
    async with self._condition, self._lock:
        await self.put(first, *others)
    with self.locks.hold(first) as held:
        await self.put(held)
    with self._lock as (held, seconds):
        await self.put(held)
"""


def test_locks_are_removed_and_arguments_swapped() -> None:
    changes = [change for change in changes_of(CALLS) if "with" in change.old or "(second" in change.new]
    assert [(change.line, change.old, change.new) for change in changes] == [
        (3, "with self._lock:", "if True:"),
        (4, "self.put(first, second, key=1)", "self.put(second, first, key=1)"),
        (5, "with open(first) as file, self._lock:", "with open(first) as file:"),
        (7, "with self._lock, self.locks.get_lock(first):", "with self.locks.get_lock(first):"),
        (7, "with self._lock, self.locks.get_lock(first):", "with self._lock:"),
        (9, "async with self._condition, self._lock:", "async with self._condition:"),
        (11, "with self.locks.hold(first) as held:", "if held := True:"),
    ]
    assert all(change.compiles(CALLS) for change in changes)


BUSY = """
from pathlib import Path
from threading import Event
from package.code import doubled


def test_busy() -> None:
    runs = Path("{runs}")
    number = len(list(runs.iterdir())) + 1
    (runs / str(number)).touch()
    if number in {in_vain}:
        {trouble}
    assert doubled(2) >= 0
"""

ONCE = """
from pathlib import Path
from package.code import doubled


def test_once() -> None:
    assert doubled(2) == 4
    Path("ran").touch(exist_ok=False)
"""


def run_mutants(folder: Path, files: dict[str, str], *more: str) -> subprocess.CompletedProcess[str]:
    """Test the mutants of a project with some files."""
    for name, text in {"package/__init__.py": "", "package/code.py": CODE, "docs/mutants.md": PAGE, **files}.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(textwrap.dedent(text), "utf-8")
    words = [
        "package",
        "--tests",
        "checks/test_*.py",
        "--project",
        str(folder),
        "--count",
        "30",
        "--seed",
        "4",
        "--jobs",
        "1",
        *more,
    ]
    command = [sys.executable, "-m", "tests.support.mutants", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_users_of_a_value_of_a_module() -> None:
    source = "A = 1\nB: int = A + 1\nC = 3\ndef f():\n    return B\ndef g():\n    return C\ndef h(x):\n    return x.A\n"
    assert users_of("A", source) == {5, 9}
    assert users_of("C", source) == {7}
    assert users_of("D", source) == frozenset()
    assert {change.name for change in changes_of(source) if not change.where} == {"A", "B", "C"}


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_survivors(tmp_path: Path) -> None:
    done = run_mutants(tmp_path, {"package/other.py": OTHER, "checks/test_code.py": TESTS})
    assert done.returncode == 1, done.stdout + done.stderr
    lines = [line.partition(" ")[2] for line in done.stdout.splitlines() if re.match(r"\d+/\d+ ", line)]
    assert [line for line in lines if line.endswith(": SURVIVES")] == [
        "code.py:13 doubled: return number + number -> return number - number: SURVIVES",
        "code.py:18 shout: text = text[:-1] -> text = text[:-2]: SURVIVES",
    ]
    assert 'other.py:3 greeting: return "good " + "morning" -> ' in lines[-1]
    assert "\n| `code.py` `shout` | `text = text[:-1]` → `text = text[:-2]` |  |\n" in done.stdout
    assert "no longer in the code: | `code.py` `trebled` |" in done.stdout
    assert "1 survive without a reason in mutants.md, 1 reasons are obsolete" in done.stdout
    again = run_mutants(tmp_path, {}, "--again")
    assert "1 were made, 1 survive\n1 others survived before and have a reason\n" in again.stdout, again.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_the_failure_of_a_test_without_a_change_is_shown(tmp_path: Path) -> None:
    done = run_mutants(tmp_path, {"checks/test_once.py": ONCE})
    assert done.returncode == 1
    assert "checks/test_once.py::test_once fails without a change:" in done.stderr
    assert "FileExistsError" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
@pytest.mark.parametrize("trouble", ["Event().wait()", "raise TimeoutError"])
def test_a_failure_by_a_busy_machine_detects_no_mutant(tmp_path: Path, trouble: str) -> None:
    """The test runs for the measurement, without a change, with one, without it if it hangs, and with it again."""
    in_vain = "(3, 4)" if "wait" in trouble else "(3,)"
    test = BUSY.replace("{runs}", str(tmp_path / "runs")).replace("{in_vain}", in_vain).replace("{trouble}", trouble)
    (tmp_path / "runs").mkdir()
    done = run_mutants(tmp_path, {"checks/test_busy.py": test}, "--only", "doubled: return number", "--patience", "1")
    lines = [line for line in done.stdout.splitlines() if re.match(r"\d+/\d+ ", line)]
    assert lines[0].endswith("return number + number -> return number - number: SURVIVES"), done.stdout + done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="it forks")
def test_a_line_that_loading_runs_is_tested_by_all_tests_of_the_file(tmp_path: Path) -> None:
    """One test runs the line in a process of its own and cannot detect the change; another test detects it."""
    words = OTHER + 'WORDS: list[str] = []\nWORDS.append("night")\n'
    test = 'from package.other import WORDS\n\n\ndef test_words() -> None:\n    assert WORDS == ["night"]\n'
    files = {"package/other.py": words, "checks/test_code.py": TESTS, "checks/test_words.py": test}
    done = run_mutants(tmp_path, files, "--only", "WORDS.append")
    lines = [line for line in done.stdout.splitlines() if re.match(r"\d+/\d+ ", line)]
    assert len(lines) == 1, done.stdout + done.stderr
    assert lines[0].endswith(": checks/test_words.py::test_words")


def test_measurements_of_lines_before_an_edit() -> None:
    tests = {"1": ["loaded"], "2": ["a"], "3": ["a", "b"], "5": ["c"]}
    before = "def f():\n    one\n    two\n\n    three\n"
    assert moved(tests, before, before) == {1: ["loaded"], 2: ["a"], 3: ["a", "b"], 5: ["c"]}
    after = "def f():\n    one\n    more\n    two\n    three\n"
    assert moved(tests, before, after) == {1: ["loaded"], 2: ["a"], 3: ["a", "b"], 4: ["a", "b"], 5: ["c"]}


def test_rows(tmp_path: Path) -> None:
    place = Place("code.py", "Kind.either", "int | None", "int & None")
    page = tmp_path / "page.md"
    page.write_text(f"\n## package\n\n{place.row('none is made')}\n\n## other\n\n{place.row('other')}\n", "utf-8")
    assert reasons(page, "package") == {place: "none is made"}
