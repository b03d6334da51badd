"""Shell completion of calls, fields, values and options, and its scripts."""

from __future__ import annotations

import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import typer

from tests.support.command import CODE, run_here, surroundings
from tests.support.generated import generated_package
from wecom_client import COMMANDS, ENDPOINTS
from wecom_runtime.cli.completing import (
    FLAGS,
    GLOBAL,
    MESSAGES,
    OPTIONS,
    PROJECT_KINDS,
    SHELLS,
    candidates,
    split_line,
)
from wecom_runtime.cli.creating import ProjectKind
from wecom_runtime.cli.main import make_app
from wecom_runtime.cli.names import Names
from wecom_runtime.data.annotations import fields_of

KNOWN = Names("wecom_client")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("wecom sh", ["show"]),
        ("wecom --pro", ["--profile"]),
        ("wecom --profile test confi", ["configure"]),
        ("wecom call user.getu", ["user.getuserid", "user.getuserinfo"]),
        ("wecom call /cgi-bin/user/simplel", ["/cgi-bin/user/simplelist"]),
        ("wecom call -o jso", ["json", "jsonl"]),
        ("wecom call user.get ", ["userid="]),
        ("wecom call user.simplelist 1 fetch", ["fetch_child="]),
        ("wecom call user.simplelist 1 fetch_child=", ["fetch_child=0", "fetch_child=1"]),
        ("wecom call media.upload im", ["image"]),
        ("wecom call media.upload type=im", ["type=image"]),
        ("wecom call user.get --no", ["--no-store"]),
        ("wecom show TextMess", ["TextMessage"]),
        ("wecom show ApplyD", ["ApplyData"]),
        ("wecom send mark", ["markdown"]),
        ("wecom check --request user.tfa", ["user.tfa_succ"]),
        ("wecom configure corp_id enc", ["encoding_aes_key"]),
        ("wecom completion f", ["fish"]),
        ("wecom new b", ["bot"]),
        ("wecom call user.nonsense ", []),
        ("wecom find 审", []),
    ],
)
def test_the_shell_completes(line: str, expected: list[str]) -> None:
    before, word = split_line(line)
    assert sorted(offer for offer in candidates(KNOWN, before, word) if offer.startswith(word)) == expected


def test_bash_is_given_the_end_of_a_word(tmp_path: Path) -> None:
    asked = run_here(tmp_path, {}, "__complete", "bash", "wecom call user.simplelist 1 fetch_child=")
    assert asked.stdout.split() == ["0", "1"]
    assert run_here(tmp_path, {}, "__complete", "zsh", "wecom call media.upload type=im").stdout.split() == [
        "type=image"
    ]
    assert run_here(tmp_path, {}, "__complete").returncode == 0


def test_options_are_those_of_the_commands() -> None:
    group: Any = typer.main.get_command(make_app(generated_package))
    flags = {"--help", "-h"}
    for name, command in {**group.commands, "": group}.items():
        options = [option for one in command.params for option in (*one.opts, *one.secondary_opts)]
        assert sorted(OPTIONS.get(name, GLOBAL)) == sorted(option for option in options if option.startswith("--"))
        for one in command.params:
            flags.update((*one.opts, *one.secondary_opts) if getattr(one, "is_flag", False) else ())
    assert flags == FLAGS
    assert OPTIONS.keys() == group.commands.keys()
    assert [kind.value for kind in ProjectKind] == list(PROJECT_KINDS)
    assert MESSAGES[:2] == ("text", "markdown")


def test_names_are_those_of_the_package() -> None:
    commands = {path: f"office.{operation.call}" for path, operation in COMMANDS.items()}
    assert KNOWN.paths == {**{path: operation.call for path, operation in ENDPOINTS.items()}, **commands}
    for path in ("/cgi-bin/user/create", "/cgi-bin/media/upload", "/cgi-bin/oa/applyevent"):
        told = KNOWN.calls[KNOWN.paths[path]].parameters
        fields = fields_of(ENDPOINTS[path].request)
        assert {(one.name, one.is_required) for one in told} == {(one.wire, one.required) for one in fields}


def test_nothing_of_the_commands_is_loaded_for_a_key(tmp_path: Path) -> None:
    code = """
import sys
from wecom_client._cli import main
sys.argv = ["wecom", "__complete", "bash", "wecom call user.g"]
main()
print(sorted({"typer", "attrs", "requests"} & set(sys.modules)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert done.stdout.splitlines()[-1] == "[]"


@pytest.mark.parametrize("shell", SHELLS)
def test_scripts(shell: str, tmp_path: Path) -> None:
    script = run_here(tmp_path, {}, "completion", shell)
    assert script.returncode == 0 and f"wecom __complete {shell}" in script.stdout
    if shell != "powershell" and (program := shutil.which(shell)):
        checked = subprocess.run([program, "-n"], input=script.stdout, capture_output=True, text=True, check=False)
        assert (checked.returncode, checked.stderr) == (0, "")


@pytest.mark.skipif(not shutil.which("bash"), reason="there is no bash")
def test_bash_itself(tmp_path: Path) -> None:
    program = tmp_path / "wecom"
    program.write_text(f"#!/bin/sh\nexec {shlex.quote(sys.executable)} -c '{CODE}' \"$@\"\n", "utf-8")
    program.chmod(0o755)
    script = run_here(tmp_path, {}, "completion", "bash").stdout
    line = "wecom call media.upload type="
    asked = f'{script}\nCOMP_LINE="{line}" COMP_POINT={len(line)}; _wecom; printf "%s\\n" "${{COMPREPLY[@]}}"\n'
    environment = surroundings(tmp_path, {})
    environment["PATH"] = f"{tmp_path}:{environment['PATH']}"
    done = subprocess.run(["bash"], input=asked, capture_output=True, text=True, env=environment, check=True)
    assert done.stdout.split() == ["file", "image", "video", "voice"]


def test_an_unknown_shell(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    done: Any = run_here(tmp_path, {}, "completion", "tcsh")
    assert done.returncode == 2 and "tcsh is none of bash, zsh, fish, powershell" in done.stderr
