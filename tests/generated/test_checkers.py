"""A program and a test file of a user: four type checkers accept them, and find planted mistakes."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs
import pytest

from tests.support.shared import FOLDER, PROJECT

pytestmark = pytest.mark.extra
CHECKED = Path(__file__).parent / "checked"
RIGHT = "app.py", "test_app.py"
SEARCH = [str(PROJECT), str(PROJECT / "generated")]
LEAST_FOUND = 16


@attrs.frozen
class Mistake:
    """A change of a correct file that a checker should find."""

    file: str
    right: str
    wrong: str


MISTAKES = (
    Mistake(
        "app.py",
        "self.client.user.get(userid)\n        return member.name",
        "self.client.usr.get(userid)\n        return member.name",
    ),
    Mistake("app.py", "return member.name or userid", "return member.nmae or userid"),
    Mistake("app.py", "return member.name or userid", "return member.name"),
    Mistake("app.py", "self.client.user.get(userid, timeout=3)", "self.client.user.get(user_id=userid, timeout=3)"),
    Mistake("app.py", "return raw(self.client.user.get, userid)", "return self.client.user.get(userid, raw=True)"),
    Mistake("app.py", "return raw(self.client.user.get, userid)", "return raw(self.client.user.get, 5)"),
    Mistake("app.py", "return found.attempts", "return found.atempts"),
    Mistake("app.py", '"text": {"value": "A1"}', '"text": {"vlaue": "A1"}'),
    Mistake("app.py", 'content: TextContentDict = {"content": text}', 'content: TextContentDict = {"contnet": text}'),
    Mistake("app.py", '"card_type": "button_interaction"', '"card_type": "button_interacton"'),
    Mistake(
        "app.py", 'send("text", touser=list(userids), text=content)', 'send("txt", touser=list(userids), text=content)'
    ),
    Mistake("app.py", "self.client.user.update(userid, name=name)", "self.client.user.update(name=name)"),
    Mistake("app.py", "        timeout=5,", '        timeout="5",'),
    Mistake("app.py", "        agent_id=1000002,", "        agentid=1000002,"),
    Mistake("app.py", "return NewsReply(articles=[", "return NewsReply(artikles=["),
    Mistake(
        "app.py",
        "def entered(event: EnterAgentEvent, context: AsyncContext)",
        "def entered(event: EnterAgentEvent, context: Context)",
    ),
    Mistake("app.py", "where=lambda event: event.task_id.startswith", "where=lambda event: event.taskid.startswith"),
    Mistake(
        "app.py", "await asyncio.gather(*(client.user.get(userid)", "await asyncio.gather(*(client.user.gett(userid)"
    ),
    Mistake("test_app.py", 'wecom.member("zhangsan").inbox[-1].text ==', 'wecom.member("zhangsan").inbox[-1].txt =='),
    Mistake("test_app.py", '"/cgi-bin/user/get", silent=True)', '"/cgi-bin/user/get", silnet=True)'),
)
Findings = dict[str, list[str]]
"""File -> the messages about it."""


def _run(*command: str, folder: Path, environment: Mapping[str, str] | None = None) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command],
        capture_output=True,
        text=True,
        cwd=folder,
        env={**os.environ, **(environment or {})},
        check=False,
        timeout=600,
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


def _by_file(output: str, line: str) -> Findings:
    """Return the messages in the output of a checker; `line` matches one, with the groups `file` and `message`."""
    found: Findings = {}
    for match in re.finditer(line, output, re.MULTILINE):
        found.setdefault(Path(match["file"]).parent.name + "/" + Path(match["file"]).name, []).append(match["message"])
    return found


def mypy(folder: Path, files: list[str]) -> Findings:
    options = ["--strict", "--no-error-summary", "--config-file=", "--cache-dir", str(FOLDER / "mypy")]
    output = _run("mypy", *options, *files, folder=folder, environment={"MYPYPATH": os.pathsep.join(SEARCH)})
    return _by_file(output, r"^(?P<file>[^:\n]+\.py):\d+: error: (?P<message>.*)$")


def pyright(folder: Path, files: list[str]) -> Findings:
    settings = {"extraPaths": SEARCH, "typeCheckingMode": "standard"}
    (folder / "pyrightconfig.json").write_text(json.dumps(settings), "utf-8")
    output = _run("pyright", "--outputjson", "--pythonpath", sys.executable, *files, folder=folder)
    lines = (
        f"{problem['file']}:1: error: {' '.join(problem['message'].split())}"
        for problem in json.loads(output)["generalDiagnostics"]
    )
    return _by_file("\n".join(lines), r"^(?P<file>[^:\n]+\.py):\d+: error: (?P<message>.*)$")


def ty(folder: Path, files: list[str]) -> Findings:
    search = [option for path in SEARCH for option in ("--extra-search-path", path)]
    options = ["--output-format", "concise", "--no-progress", "--python", sys.prefix, "--project", ".", *search]
    output = _run("ty", "check", *options, *files, folder=folder)
    return _by_file(output, r"^(?P<file>[^:\n]+\.py):\d+:\d+: (?P<message>(error|warning).*)$")


def pyrefly(folder: Path, files: list[str]) -> Findings:
    (folder / "pyrefly.toml").write_text(f"search-path = {json.dumps(['.', *SEARCH])}\n", "utf-8")
    options = ["--output-format", "min-text", "--python-interpreter-path", sys.executable]
    output = _run("pyrefly", "check", *options, *files, folder=folder)
    return _by_file(output, r"^\s*(ERROR|WARN) (?P<file>[^:\n]+\.py):[\d:-]+: (?P<message>.*)$")


@pytest.fixture(scope="module", params=[mypy, pyright, ty, pyrefly], ids=lambda check: check.__name__)
def found(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Findings:
    """Return the findings of a checker in one run: in the correct files, and in a copy for each mistake."""
    check: Callable[[Path, list[str]], Findings] = request.param
    pytest.importorskip(check.__name__, reason="the group checkers is not installed")
    folder = tmp_path_factory.mktemp(check.__name__)
    shutil.copytree(CHECKED, folder / "right", ignore=shutil.ignore_patterns("__pycache__"))
    files = [f"right/{name}" for name in RIGHT]
    for number, mistake in enumerate(MISTAKES):
        package = folder / f"wrong{number}"
        shutil.copytree(folder / "right", package)
        text = (package / mistake.file).read_text("utf-8")
        assert text.count(mistake.right) >= 1, mistake
        (package / mistake.file).write_text(text.replace(mistake.right, mistake.wrong, 1), "utf-8")
        files.append(f"wrong{number}/{mistake.file}")
    return check(folder, files)


def test_correct_files_have_no_findings(found: Findings) -> None:
    assert {file: messages for file, messages in found.items() if file.startswith("right/")} == {}


def test_mistakes_are_found(found: Findings) -> None:
    missed = [mistake for number, mistake in enumerate(MISTAKES) if f"wrong{number}/{mistake.file}" not in found]
    assert len(MISTAKES) - len(missed) >= LEAST_FOUND, missed


def test_the_program_is_as_long_as_a_real_one() -> None:
    assert len((CHECKED / "app.py").read_text("utf-8").splitlines()) >= 300
    assert len(MISTAKES) == 20
