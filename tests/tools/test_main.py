"""The commands of `python -m tools`, and their old names in `python -m codegen`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.__main__ import main as generator
from tests.support.shared import PROJECT, small_spec_in_two_languages
from tools.__main__ import main

MOVED = "lint", "translate", "site", "watch", "discover", "reports"


@pytest.mark.parametrize(
    "command", [(), *((name,) for name in MOVED), ("release",), ("figures",), ("build",), ("check",)]
)
def test_the_help_fits_into_80_columns(
    command: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit):
        main([*command, "--help"])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(" ".join(["usage: python -m tools", *command]))
    assert max(map(len, lines)) < 80


@pytest.mark.parametrize("command", MOVED)
def test_the_generator_forwards_old_names(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        generator(["--spec", "spec", command, "--help"])
    printed, said = capsys.readouterr()
    assert printed.startswith(f"usage: python -m tools {command} ")
    assert said == f"python -m codegen {command} is now python -m tools {command}; the old name will be removed\n"


GROUP = """\
title: Signatures.
cases:
  callback:
    shows: A callback is signed.
    case: {kind: callback, token: t, timestamp: "1", nonce: n, encrypt: e}
"""


def test_the_generated_files_have_the_conformance_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = small_spec_in_two_languages(tmp_path)
    (spec / "conformance").mkdir()
    (spec / "conformance" / "signatures.yaml").write_text(GROUP, "utf-8")
    command = ("--spec", str(spec)), ("--out", str(tmp_path))
    assert main([*command[0], "check", *command[1]]) == 1
    assert main([*command[0], "build", *command[1]]) == 0
    data = tmp_path / "spec" / "conformance" / "signatures.json"
    [case] = json.loads(data.read_text("utf-8"))["cases"]
    assert (case["id"], len(case["expect"])) == ("signatures.callback", 40)
    assert main([*command[0], "check", *command[1]]) == 0
    data.write_text("{}", "utf-8")
    capsys.readouterr()
    assert main([*command[0], "check", *command[1]]) == 1
    said = capsys.readouterr().err
    assert "spec/conformance/signatures.json: differs" in said and 'run "make generate"' in said


def test_other_packages_with_these_names_are_not_used(tmp_path: Path) -> None:
    for name in ("codegen", "tools"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "__init__.py").write_text("raise ImportError('of somebody else')\n", "utf-8")
    for package in ("tools", "codegen"):
        done = subprocess.run(
            [sys.executable, "-m", package, "lint", "--help"],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.startswith("usage: python -m tools lint"), done.stderr
