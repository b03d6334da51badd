"""Every way to install a clone or an sdist, with the build isolated from this environment."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.shared import PROJECT

pytestmark = [
    pytest.mark.extra,
    pytest.mark.skipif(not shutil.which("git") or not (PROJECT / ".git").exists(), reason="git clones the project"),
]

USE = "from wecom_client import WeComClient, ENDPOINTS; WeComClient('corp', 'secret').user; print(len(ENDPOINTS))"
WAYS = {
    "folder": ("pip", "install", "{project}[cli,codegen]"),
    "repository": ("pip", "install", "wecom-client[cli,codegen] @ git+file://localhost{clone}"),
    "editable": ("pip", "install", "-e", "{project}[cli,codegen]"),
    "uv": ("uv", "pip", "install", "--python", sys.executable, "{project}[cli,codegen]"),
    "build": ("build", "--outdir", "{dist}", "{project}"),
}
"""The commands after `python -m`."""
PIPS = {"pip 23": "pip==23.*", "newest pip": "pip"}


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh clone."""
    folder = tmp_path_factory.mktemp("clone") / "project"
    subprocess.run(["git", "clone", "-q", PROJECT, folder], check=True)
    return folder


@pytest.fixture(scope="module", params=list(PIPS.values()), ids=list(PIPS))
def python(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a virtual environment with pip in one of its versions, uv and build."""
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", folder], check=True)
    found = folder / "bin" / "python"
    run(found, "-m", "pip", "install", "--quiet", "--upgrade", request.param, "uv", "build")
    return found


@pytest.fixture
def sdist(clone: Path, python: Path, tmp_path: Path) -> Path:
    """The unpacked sdist of the clone."""
    run(python, "-m", "build", "--sdist", "--outdir", str(tmp_path), str(clone))
    (packed,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(packed) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (found,) = (tmp_path / "unpacked").iterdir()
    return found


def run(*command: str | Path, folder: Path | None = None) -> str:
    """Run a program without this environment's settings of Python; return what it prints."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def use(python: Path, folder: Path) -> Iterator[str]:
    """Use the installed library, its command and its generator in an empty folder."""
    folder.mkdir()
    yield run(python, "-c", USE, folder=folder)
    wecom = python.with_name("wecom")
    yield run(wecom, "--version", folder=folder)
    yield run(wecom, "generate", "--package", "acme_wecom", folder=folder)


@pytest.mark.parametrize("way", WAYS)
def test_a_clone(way: str, clone: Path, python: Path, tmp_path: Path) -> None:
    install(way, clone, clone, python, tmp_path)


@pytest.mark.parametrize("way", ["folder", "editable", "uv", "build"])
def test_an_sdist(way: str, sdist: Path, clone: Path, python: Path, tmp_path: Path) -> None:
    install(way, sdist, clone, python, tmp_path)


def install(way: str, project: Path, clone: Path, python: Path, folder: Path) -> None:
    dist = folder / "dist"
    words = [
        str(python) if word == sys.executable else word.format(project=project, clone=clone, dist=dist)
        for word in WAYS[way]
    ]
    run(python, "-m", *words)
    if way == "build":  # the wheel is made of the sdist
        (wheel,) = dist.glob("*.whl")
        run(python, "-m", "pip", "install", f"{wheel}[cli,codegen]")
    try:
        calls, version, written = use(python, folder / "empty")
    finally:
        run(python, "-m", "pip", "uninstall", "--yes", "wecom-client")
    assert int(calls) > 800
    assert version.strip()
    assert "acme_wecom/" in written
