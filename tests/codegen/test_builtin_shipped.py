"""The generator as it is installed: under a name of its own, with the spec inside."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.codegen import installed
from tests.codegen.installed import run
from tests.support.shared import PROJECT, small_spec_in_two_languages
from tools.release import MOST_BYTES

ZOO = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get an animal.
    docs: []
    body: {name!: Animal}
"""


@pytest.fixture
def wheel() -> Path:
    pytest.importorskip("hatchling", reason="it builds the wheel")
    return installed.wheel()


@pytest.fixture
def site(wheel: Path) -> Path:
    """Return the folder with the contents of the wheel."""
    return wheel.parent / "site"


@pytest.fixture
def acme(wheel: Path) -> Path:
    """A package that its generator wrote."""
    return installed.acme() / "acme_wecom"


def test_it_stays_small(wheel: Path) -> None:
    assert wheel.stat().st_size < MOST_BYTES


def test_it_contains_the_short_text_for_language_models(site: Path) -> None:
    text = (site / "wecom_client" / "llms.txt").read_text("utf-8")
    assert text.startswith("# wecom-client\n")
    assert len(text.encode()) <= 20_000


def test_no_name_that_others_may_have(site: Path) -> None:
    names = {path.name for path in site.iterdir()}
    assert {name for name in names if not name.endswith(".dist-info")} == {
        "wecom_client",
        "wecom_codegen",
        "wecom_runtime",
    }


def test_the_generator_and_the_spec_are_as_in_a_clone(site: Path) -> None:
    for folder, copy in (("codegen", "wecom_codegen"), ("spec", "wecom_codegen/spec")):
        for path in (site / copy).rglob("*.*"):
            inside = path.relative_to(site / copy)
            if "__pycache__" not in inside.parts and (folder == "spec" or inside.parts[0] != "spec"):
                assert path.read_bytes() == (PROJECT / folder / inside).read_bytes(), inside


def test_the_package_and_the_runtime_are_as_in_a_clone(site: Path) -> None:
    for folder in ("generated/wecom_client", "wecom_runtime"):
        home = PROJECT / folder
        names = {path.relative_to(home) for path in home.rglob("*.*") if "__pycache__" not in path.parts}
        assert len(names) > 100
        for name in names:
            assert (site / home.name / name).read_bytes() == (home / name).read_bytes(), name


def test_a_mistake_names_a_file_and_a_line_that_exist(site: Path, tmp_path: Path) -> None:
    """The mistake is in the built-in spec, over which an own spec declares a type again."""
    own = tmp_path / "own" / "api"
    own.mkdir(parents=True)
    (own / "zoo.yaml").write_text(ZOO, "utf-8")
    done = run(
        site, "-m", "wecom_codegen", "generate", "--spec", str(own.parent), "--package", "acme", "--out", str(tmp_path)
    )
    assert done.returncode == 1
    places = re.findall(r"(\S+\.yaml):(\d+):\d+", done.stderr)
    assert places
    for name, line in places:
        text = next(path for path in (tmp_path / name, site / "wecom_codegen" / name) if path.is_file()).read_text(
            "utf-8"
        )
        assert int(line) <= len(text.splitlines())


def test_it_knows_the_built_in_spec(site: Path, acme: Path) -> None:
    """The package of an own spec has all texts and data of the built-in one."""
    known, written = said(site / "wecom_client"), said(acme)
    assert len(known) > 100
    lacking = {
        (name, key)
        for name, entries in known.items()
        for key, entry in entries.items()
        if written.get(name, {}).get(key) != entry
    }
    changed = {key.partition(" ")[2] or key for _, key in lacking}
    assert changed == {"/cgi-bin/user/get", "models.user.member:UserGetResponse", "models.user.member:UserProfile"}


def said(package: Path) -> dict[str, Any]:
    """The texts and data of a package by file."""
    files = (path for folder in ("_texts", "_fake_data") for path in (package / folder).rglob("*.json"))
    return {path.relative_to(package).as_posix(): json.loads(path.read_text("utf-8")) for path in files}


def test_it_writes_a_package_of_ones_own(site: Path, acme: Path) -> None:
    use = f"import sys; sys.path.insert(0, {str(acme.parent)!r}); import acme_wecom as a; print(len(a.ENDPOINTS))"
    counted = run(site, "-c", use)
    assert counted.returncode == 0, counted.stderr
    from wecom_client import ENDPOINTS

    assert int(counted.stdout) == len(ENDPOINTS) + installed.OWN_CALLS
    assert "成员的 UserID" in (acme / "api" / "user" / "__init__.py").read_text("utf-8")


def test_an_editable_installation_holds_no_copy(tmp_path: Path) -> None:
    """What is edited later in the clone is what generates, also beside other packages that have its names."""
    pytest.importorskip("hatchling", reason="it builds the installation")
    installed.build(tmp_path, "wheel:editable")
    files = [path.relative_to(tmp_path / "site") for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert [path.as_posix() for path in files if ".dist-info" not in str(path)] == ["_wecom_client.pth"]
    for name in ("codegen", "tools"):
        (tmp_path / "others" / name).mkdir(parents=True)
        (tmp_path / "others" / name / "__init__.py").touch()
    path = os.pathsep.join([str(tmp_path / "others"), *(tmp_path / "site" / "_wecom_client.pth").read_text().split()])
    code = "from wecom_client._cli import main; main()"
    command = [sys.executable, "-c", code, "diff", "nowhere", str(PROJECT / "spec")]
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": path}, capture_output=True, text=True, cwd=tmp_path)
    assert "nowhere" in done.stderr, done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["build", "check"])
def test_it_writes_nothing_beside_itself(site: Path, command: str) -> None:
    """The folder of `generated/` is that of a clone, and has to be named."""
    done = run(site, "-m", "wecom_codegen", command)
    assert done.returncode == 2
    assert "--out" in done.stderr
    assert not (site / "generated").exists()


def test_it_exports_what_needs_no_guides(site: Path, tmp_path: Path) -> None:
    done = run(site, "-m", "wecom_codegen", "export", "postman", str(tmp_path / "made"))
    assert done.returncode == 0, done.stderr
    assert list((tmp_path / "made").iterdir())
    done = run(site, "-m", "wecom_codegen", "export", "skills", str(tmp_path / "made"))
    assert done.returncode == 2
    assert "invalid choice: 'skills'" in done.stderr


def test_it_reports_mistakes_in_rules_of_the_fake(site: Path, tmp_path: Path) -> None:
    base, own = small_spec_in_two_languages(tmp_path / "base"), tmp_path / "acme_spec"
    for name, text in RULES_WITH_MISTAKES.items():
        (own / name).parent.mkdir(parents=True, exist_ok=True)
        (own / name).write_text(text, "utf-8")
    code = f"""
from pathlib import Path
from wecom_codegen.overlay import generate_package
generate_package(Path({str(own)!r}), "acme_wecom", Path({str(tmp_path)!r}), base=Path({str(base)!r}))
"""
    done = run(site, "-c", code)
    assert done.stderr.rpartition("SpecError: ")[2].splitlines() == [
        "acme_spec/fake/orders.yaml:4:33: 'ordr' is no kind; did you mean 'order'?",
        "acme_spec/fake/orders.yaml:5:24: '/cgi-bin/orders/lst' is no endpoint; did you mean '/cgi-bin/orders/list'?",
    ]
    assert not (tmp_path / "acme_wecom").exists()


RULES_WITH_MISTAKES = {
    "api/orders.yaml": installed.ORDERS,
    "fake/orders.yaml": """\
kinds:
  order: {key: id}
endpoints:
  /cgi-bin/orders/list: [{list: ordr}]
  /cgi-bin/orders/lst: []
""",
}
