"""The start of `wecom`: a command loads its own modules only."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest
import typer

from tests.support.generated import generated_package
from wecom_client import CALLBACKS, COMMANDS, ENDPOINTS
from wecom_runtime.cli import commands
from wecom_runtime.cli.main import make_app
from wecom_runtime.cli.names import Names
from wecom_runtime.language import use_language

OWN = {f"wecom_runtime.cli.{entry.module}" for entry in commands.COMMANDS.values()}


def loaded(*words: str) -> set[str]:
    """Return the modules that a process has loaded at the end of a command."""
    code = f"""
import atexit, sys
from wecom_client._cli import main
sys.argv = ["wecom", *{words!r}]
atexit.register(lambda: print("modules:", *sys.modules))
main()
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.rpartition("modules:")[2].split())


def test_help_loads_no_command() -> None:
    modules = loaded("--help")
    assert "typer" in modules
    assert not modules & OWN
    assert not {name for name in modules if name.startswith("wecom_client._")} - {"wecom_client._cli"}


def test_the_search_loads_no_model_and_no_http_library() -> None:
    modules = loaded("find", "user")
    assert modules & OWN == {"wecom_runtime.cli.finding"}
    assert not modules & {"attr", "cattrs", "requests", "ssl", "asyncio", "wecom_runtime.calls.operation"}


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_the_list_has_the_help_of_each_command(name: str) -> None:
    with use_language("en"):
        group: Any = typer.main.get_command(make_app(generated_package))
        assert group.commands[name].help == commands.COMMANDS[name].help
        assert group.commands[name].callback.__module__ == f"wecom_runtime.cli.{commands.COMMANDS[name].module}"


def test_the_list_has_all_commands() -> None:
    found: set[str] = set()
    for module in {entry.module for entry in commands.COMMANDS.values()}:
        app = typer.Typer()
        __import__(f"wecom_runtime.cli.{module}", fromlist=["register"]).register(app, generated_package())
        found.update(typer.main.get_group(app).commands)
    assert found == set(commands.COMMANDS)


def test_names_agree_with_the_tables() -> None:
    names = Names("wecom_client")
    for path, operation in ENDPOINTS.items():
        assert (names.at(path).call, names.at(path).method) == (operation.call, operation.method)
    for path, operation in COMMANDS.items():
        assert (names.at(path).call, names.at(path).method) == (f"office.{operation.call}", operation.method)
    for callback in CALLBACKS:
        pairs = dict(pair.split("=", 1) for pair in names.selectors[callback.model.__name__].split())
        assert pairs == dict(callback.selects)


def thresholds_of(*words: str) -> str:
    """Return the thresholds of the garbage collector at the end of a command, in a process whose own are 500, 5, 5."""
    code = f"""
import atexit, gc, sys
gc.set_threshold(500, 5, 5)
from wecom_client._cli import main
sys.argv = ["wecom", *{words!r}]
atexit.register(lambda: print("thresholds:", *gc.get_threshold()))
main()
"""
    # Without input, `mcp` and `configure` end.
    run = subprocess.run
    done = run([sys.executable, "-c", code], capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)
    return done.stdout.rpartition("thresholds:")[2].strip()


def test_a_short_command_collects_rarely() -> None:
    assert thresholds_of("find", "user") == "100000 5 5"


@pytest.mark.parametrize(
    "words",
    [
        ("fake", "--env"),
        ("listen", "--port", "-1"),
        ("mcp",),
        ("migrate", "nosuch"),
        ("probe", "--nosuch"),
        ("doctor", "x"),
    ],
    ids=lambda words: words[0],
)
def test_a_command_that_runs_long_collects_as_usual(words: tuple[str, ...]) -> None:
    assert commands.COMMANDS[words[0]].runs_long
    assert thresholds_of(*words) == "500 5 5"
