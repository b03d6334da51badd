"""The recipes of CONTRIBUTING.md, carried out in a copy of the spec."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest

import tools.__main__
from codegen import __main__ as generator
from codegen.__main__ import main
from codegen.generate import read_api, without_collector
from tests.readme.blocks import ROOT, blocks
from tests.support.shared import small_spec_in_two_languages
from wecom_client.testing import FakeWeCom

PREAMBLE = """
import os
from wecom_client import WeComClient

client = WeComClient(os.environ["CORP_ID"], os.environ["SECRET"], base_url=os.environ["URL"])
"""


@pytest.fixture
def read_once(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let consecutive commands share the model and the generated files, as nothing changes between them."""
    read = cache(read_api)

    for commands in (generator, tools.__main__):
        monkeypatch.setattr(commands, "read_api", read)
    with without_collector():
        yield


def whole_spec(folder: Path) -> Path:
    return shutil.copytree(ROOT / "spec", folder / "spec")


@pytest.mark.usefixtures("read_once")
@pytest.mark.parametrize("copy", [small_spec_in_two_languages, pytest.param(whole_spec, marks=pytest.mark.extra)])
def test_add_an_endpoint(tmp_path: Path, copy: Callable[[Path], Path], capsys: pytest.CaptureFixture[str]) -> None:
    found = {block.language: block for block in blocks(ROOT / "CONTRIBUTING.md")}
    spec = copy(tmp_path)
    (spec / "api" / "canteen.yaml").write_text(found["yaml"].code, "utf-8")

    (tmp_path / "missing.tsv").write_text(found["tsv"].code, "utf-8")
    assert tools.__main__.main(["--spec", str(spec), "translate", "zh", str(tmp_path / "missing.tsv")]) == 0
    capsys.readouterr()
    tools.__main__.main(["--spec", str(spec), "lint"])
    shortcomings = capsys.readouterr().err
    assert bool(shortcomings) == (copy is not whole_spec)  # the small spec refers to types that it does not contain
    assert "canteen" not in shortcomings
    assert main(["--spec", str(spec), "build", "--out", str(tmp_path)]) == 0
    assert main(["--spec", str(spec), "check", "--out", str(tmp_path)]) == 0
    assert "def get_menu(" in (tmp_path / "generated" / "wecom_client" / "api" / "canteen.py").read_text("utf-8")

    with FakeWeCom() as wecom:
        wecom.on("/cgi-bin/canteen/get_menu", {"dishes": [{"name": "麻婆豆腐", "price": 1800, "vegetarian": False}]})
        settings = {"CORP_ID": wecom.corp_id, "SECRET": wecom.secret, "URL": wecom.base_url}
        folders = os.pathsep.join([str(tmp_path / "generated"), str(ROOT)])
        result = subprocess.run(
            [sys.executable, "-X", "utf8", "-c", PREAMBLE + found["python"].code],
            env={**os.environ, **settings, "PYTHONPATH": folders},
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=60,
        )
    assert result.returncode == 0, result.stderr
    assert [result.stdout.splitlines()] == list(found["python"].expected.values())
    asked = wecom.calls.to("/cgi-bin/canteen/get_menu")
    assert [call.request for call in asked] == [{"date": "2026-03-02", "limit": 5}]


def test_the_table_of_packages_is_that_of_the_layers() -> None:
    """The table in CONTRIBUTING.md names each package of the runtime, in the order of the import contract."""
    contract = (ROOT / "pyproject.toml").read_text("utf-8").partition('containers = ["wecom_runtime"]\nlayers = [\n')[2]
    layers = [set(re.findall(r"\w+", line)) for line in contract.partition("\n]")[0].splitlines()]
    packages = {path.parent.name for path in (ROOT / "wecom_runtime").glob("*/__init__.py")}
    table = (ROOT / "CONTRIBUTING.md").read_text("utf-8").partition("| package | contents |\n|---|---|\n")[2]
    rows = [set(re.findall(r"`(\w+)`", row.split("|")[1])) for row in table.partition("\n\n")[0].splitlines()]
    assert set().union(*rows) == packages
    ranks = [[number for number, layer in enumerate(layers) if row & layer] for row in rows]
    assert all(row for row in ranks)
    assert [min(row) for row in ranks] == sorted(max(row) for row in ranks)


def test_the_sub_packages_of_handling_are_named() -> None:
    lines = (ROOT / "CONTRIBUTING.md").read_text("utf-8").splitlines()
    (row,) = [line for line in lines if line.startswith("| `handling`")]
    packages = {path.parent.name for path in (ROOT / "wecom_runtime" / "handling").glob("*/__init__.py")}
    assert set(re.findall(r"`(\w+)/`", row)) == packages
