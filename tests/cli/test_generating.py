"""`wecom generate` and `wecom diff`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.command import CODE, run_here
from tests.support.shared import PROJECT, small_spec
from wecom_runtime.cli.generating import generator

OVERLAY = """\
domain: orders
title: 订单
endpoints:
  - {path: /cgi-bin/orders/get, title: 订单, summary: Get an order., docs: [], response: {price: int}}
"""


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a part of the spec as the built-in spec."""
    folder = small_spec(tmp_path / "base")
    monkeypatch.setattr(f"{generator().__package__}.overlay.builtin_spec", lambda: folder)
    return folder


def run(folder: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return run_here(folder, environment, *words)


def spec(folder: Path, text: str = OVERLAY) -> Path:
    path = folder / "api" / "orders.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    return folder


@pytest.mark.usefixtures("base")
def test_generate(tmp_path: Path) -> None:
    spec(tmp_path / "acme_spec")
    done = run(tmp_path, "generate", "--spec", "acme_spec", "--package", "acme_wecom", "--out", "src")
    assert done.returncode == 0, done.stderr
    first, *_, last = done.stdout.splitlines()
    assert first.startswith("acme_wecom/")
    assert last.endswith(" more files")
    orders = tmp_path / "acme_spec" / "api" / "orders.yaml"
    orders.write_text(OVERLAY.replace("price", "total"), "utf-8")
    again = run(tmp_path, "generate", "--spec", "acme_spec", "--package", "acme_wecom", "--out", "src")
    assert sorted(again.stdout.splitlines()) == [
        "acme_wecom/_search/fields/api/orders.json",
        "acme_wecom/models/orders.py",
    ]
    assert (tmp_path / "src" / "acme_wecom" / "api" / "orders.py").is_file()


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize(
    "name", ["import", "None", "match-up", "json", "email", "wecom_client", "_thread", "ﬁle", "x y", ""]
)
def test_names_that_a_package_cannot_have(tmp_path: Path, name: str) -> None:
    done = run(tmp_path, "generate", "--package", name)
    assert done.returncode == 1
    assert "cannot be the name of the package" in done.stderr
    assert not list(tmp_path.glob("*/__init__.py"))


def test_the_extra_codegen_is_enough(tmp_path: Path, base: Path) -> None:
    spec(tmp_path / "acme_spec")
    without = "import sys; sys.modules.update(keyring=None, aiohttp=None, uvicorn=None); "
    overlay = f"{generator().__package__}.overlay"
    small = f"import pathlib, {overlay}; {overlay}.builtin_spec = lambda: pathlib.Path({str(base)!r}); "
    words = ["generate", "--spec", "acme_spec", "--package", "acme_wecom"]
    command = [sys.executable, "-c", without + small + CODE, *words]
    # The generator of a checkout is found there, also by a Python that has the package from elsewhere.
    environment = {**os.environ, "PYTHONPATH": str(PROJECT)}
    done = subprocess.run(
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr


@pytest.mark.usefixtures("base")
def test_spec_errors_name_file_and_line(tmp_path: Path) -> None:
    spec(tmp_path / "acme_spec", OVERLAY.replace("price: int", "price: itn"))
    done = run(tmp_path, "generate", "--spec", "acme_spec", "--package", "acme_wecom")
    assert done.returncode == 1
    assert done.stderr == "acme_spec/api/orders.yaml:4:96: type 'itn' is not declared; did you mean 'int'?\n"
    assert not (tmp_path / "acme_wecom").exists()


@pytest.mark.usefixtures("base")
def test_a_language_that_the_spec_does_not_speak(tmp_path: Path) -> None:
    done = run(tmp_path, "generate", "--package", "acme_wecom", "--lang", "xx")
    assert done.returncode == 1 and "the spec does not speak 'xx'" in done.stderr
    assert not (tmp_path / "acme_wecom").exists()


def test_diff(tmp_path: Path) -> None:
    old, new = spec(tmp_path / "old"), spec(tmp_path / "new", OVERLAY.replace("price: int", "total: int"))
    done = run(tmp_path, "diff", str(old), str(new))
    assert (done.returncode, done.stdout) == (
        0,
        "! /cgi-bin/orders/get: response field 'price' is gone\n  /cgi-bin/orders/get: response field 'total' is new\n",
    )
    assert run(tmp_path, "diff", str(old), str(new), "--breaking").returncode == 1


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "nosuch is neither a folder nor a revision of the repository of"),
        ("zh", "nosuch 既不是目录，也不是"),
    ],
)
def test_a_revision_that_does_not_exist(tmp_path: Path, language: str, told: str) -> None:
    done = run(tmp_path, "diff", "nosuch", WECOM_LANG=language)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(told) and done.stderr.count("\n") == 1
    assert run(tmp_path, "diff", ".", "nosuch", WECOM_LANG=language).returncode == 2


@pytest.mark.usefixtures("base")
@pytest.mark.parametrize("language", ["en", "zh"])
def test_all_mistakes_at_once_in_each_language(tmp_path: Path, language: str) -> None:
    overlay = OVERLAY.replace("summary", "sumary") + "types:\n  Thing: {fields: {a: {type: nosuch}}}\n"
    spec(tmp_path / "acme_spec", overlay)
    (tmp_path / "acme_spec" / "base.lock.json").write_text("<<<<<<< ours", "utf-8")
    target = tmp_path / "src" / "acme_wecom"
    target.mkdir(parents=True)
    (target / "own.py").write_text("", "utf-8")
    words = ["--spec", "acme_spec", "--package", "acme_wecom", "--out", "src", "--lang", "xx"]
    done = run(tmp_path, "generate", *words, WECOM_LANG=language)
    lines = done.stderr.splitlines()
    assert (done.returncode, done.stdout) == (1, "")
    for part in ("_generated.json", "base.lock.json", "'sumary'", "'nosuch'", "'xx'"):
        assert sum(part in line for line in lines) == 1, (part, lines)
    chinese = [line for line in lines if any("\u4e00" <= letter <= "\u9fff" for letter in line)]
    assert chinese == (lines if language == "zh" else [])
    assert [path.name for path in target.iterdir()] == ["own.py"]
