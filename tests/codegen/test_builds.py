"""Generated files that git ignores: written by each build, shipped in an sdist, rebuilt where they are out of date."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from codegen.freshness import RECORD, is_fresh, write_record
from codegen.write import present
from tests.support.shared import PROJECT, once, small_spec_in_two_languages

PARTS = ".gitignore", "LICENSE", "README.md", "codegen", "hatch_build.py", "pyproject.toml", "wecom_runtime"
TEXTS = "wecom_client/_texts/en/calls.json.xz"
ABSENT = ("cryptography", "requests", "urllib3", "aiohttp", "websockets", "xmltodict")
"""Libraries that an isolated build does not install, as only the runtime needs them."""


def small_project(folder: Path) -> None:
    """Fill a folder with a clone that has a small spec and in which nothing was generated yet."""
    for name in PARTS:
        source, target = PROJECT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, target)
    small_spec_in_two_languages(folder)


def hatch(project: Path, *arguments: str, blocked: tuple[str, ...] = ABSENT) -> None:
    """Run hatchling in a project.

    Args:
        project: Its folder.
        arguments: What to build.
        blocked: Modules that cannot be imported meanwhile.
    """
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    folder = project.parent / "blocked"
    folder.mkdir(exist_ok=True)
    for name in blocked:
        (folder / f"{name}.py").write_text(f"raise ImportError('{name} is blocked')\n", "utf-8")
    environment["PYTHONPATH"] = str(folder)
    command = [sys.executable, "-m", "hatchling", "build", *arguments]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr


def needed_for_a_wheel(project: Path) -> list[str]:
    """Return the requirements that a build tool installs before it builds a wheel of a project."""
    code = "import json, hatchling.build as build; print(json.dumps(build.get_requires_for_build_wheel()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    found: list[str] = json.loads(done.stdout)
    return found


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The unpacked sdist of a small project, beside the project."""
    pytest.importorskip("hatchling", reason="it builds")

    def make(folder: Path) -> None:
        (folder / "clone").mkdir()
        small_project(folder / "clone")
        hatch(folder / "clone", "-t", "sdist", "-d", str(folder))
        (found,) = folder.glob("*.tar.gz")
        with tarfile.open(found) as archive:
            archive.extractall(folder / "unpacked", filter="data")

    (found,) = (once(tmp_path_factory, "sdist", make) / "unpacked").iterdir()
    return found


def test_an_sdist_contains_the_ignored_files(sdist: Path) -> None:
    ignored = json.loads((sdist / RECORD).read_text("utf-8"))["files"]
    assert f"generated/{TEXTS}" in ignored
    assert all((sdist / name).is_file() for name in ignored)
    assert is_fresh(sdist)
    assert is_fresh(sdist.parent.parent / "clone")


def test_a_wheel_from_the_sdist_uses_them(sdist: Path, tmp_path: Path) -> None:
    """The generator does not run, and its dependencies need not be there."""
    project = shutil.copytree(sdist, tmp_path / "project")
    assert needed_for_a_wheel(project) == []
    hatch(project, "-t", "wheel", "-d", str(tmp_path), blocked=(*ABSENT, "jinja2"))
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        assert archive.read(TEXTS) == (sdist / "generated" / TEXTS).read_bytes()
        assert not [name for name in archive.namelist() if name.endswith("built.json")]


def test_an_editable_installation_rebuilds_them(sdist: Path, tmp_path: Path) -> None:
    project = shutil.copytree(sdist, tmp_path / "project")
    texts = project / "generated" / TEXTS
    before = texts.read_bytes()
    (spec,) = project.glob("spec/api/ticket.yaml")
    spec.write_text(spec.read_text("utf-8").replace("summary: ", "summary: Briefly, ", 1), "utf-8")
    assert [name.partition(">")[0] for name in needed_for_a_wheel(project)] == ["attrs", "cattrs", "jinja2", "pyyaml"]
    hatch(project, "-t", "wheel:editable", "-d", str(tmp_path))
    assert texts.read_bytes() != before
    assert is_fresh(project)


EDITS: dict[str, Callable[[Path], object]] = {
    "a YAML file is edited": lambda project: (project / "spec" / "a.yaml").write_text("a: 2", "utf-8"),
    "a YAML file is added": lambda project: (project / "spec" / "b.yaml").write_text("", "utf-8"),
    "a YAML file is removed": lambda project: (project / "spec" / "a.yaml").unlink(),
    "a YAML file is renamed": lambda project: (project / "spec" / "a.yaml").rename(project / "spec" / "b.yaml"),
    "the generator is edited": lambda project: (project / "codegen" / "a.py").write_text("A = 2", "utf-8"),
    "a template is added": lambda project: (project / "codegen" / "a.jinja").write_text("", "utf-8"),
    "an ignored file is edited": lambda project: (project / "generated" / "a.xz").write_bytes(b"b"),
    "an ignored file is removed": lambda project: (project / "generated" / "a.xz").unlink(),
    "the record is removed": lambda project: (project / RECORD).unlink(),
    "the record is damaged": lambda project: (project / RECORD).write_text("[]", "utf-8"),
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_ignored_files_are_out_of_date(tmp_path: Path, edit: Callable[[Path], object]) -> None:
    for name in ("spec/a.yaml", "codegen/a.py", "generated/a.xz"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).write_text("a: 1", "utf-8")
    assert not is_fresh(tmp_path)
    write_record(tmp_path, ["generated/a.xz"])
    assert is_fresh(tmp_path)
    edit(tmp_path)
    assert not is_fresh(tmp_path)


def test_git_ignores_the_uncommitted_generated_files() -> None:
    if not (PROJECT / ".git").exists() or not shutil.which("git"):
        pytest.skip("this folder is no clone")
    ignored = set(json.loads((PROJECT / RECORD).read_text("utf-8"))["files"])
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, text=True, check=True)
    assert not ignored & set(tracked.stdout.split("\0"))
    found = subprocess.run(
        ["git", "check-ignore", "-z", "--stdin"],
        cwd=PROJECT,
        input="\0".join(present(PROJECT)),
        capture_output=True,
        text=True,
        check=True,
    )
    assert set(filter(None, found.stdout.split("\0"))) == ignored
