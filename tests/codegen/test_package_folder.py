"""The folder of a generated package: replaced files, protected files, and a kill in between."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import time
from pathlib import Path

import pytest

from codegen.package_folder import MANIFEST, replace_package
from tests.support.forks import python

OLD = {f"models/m{n}.py": f"OLD = {n}\n" for n in range(40)} | {"__init__.py": "# old\n", "gone.py": "\n"}
NEW = {f"models/m{n}.py": f"NEW = {n}\n" for n in range(60)} | {"__init__.py": "# new\n"}


def texts(folder: Path) -> dict[str, str]:
    """All files below a folder but the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_written_and_removed_files_are_returned(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "acme"
    assert replace_package(folder, OLD) == (list(OLD), [])
    assert replace_package(folder, OLD) == ([], [])
    replaced = replace_package(folder, {**OLD, "gone.py": "x = 1\n"})
    assert replaced == (["gone.py"], [])
    assert replace_package(folder, NEW) == (list(NEW), ["gone.py"])
    assert texts(folder) == NEW
    assert json.loads((folder / MANIFEST).read_text("utf-8"))["files"] == sorted(NEW)
    assert list(folder.parent.iterdir()) == [folder]


def test_files_of_users_in_the_package_stay(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "acme", tmp_path / "elsewhere"
    replace_package(folder, OLD)
    (elsewhere / "deep").mkdir(parents=True)
    (elsewhere / "deep" / "precious.txt").write_text("precious")
    own = {"helpers.py": "mine", ".env": "SECRET=1", ".git/HEAD": "ref", "models/own.py": "mine"}
    for name, text in own.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text)
    (folder / "data").symlink_to(elsewhere)
    (folder / "broken").symlink_to(tmp_path / "nowhere")
    (folder / "empty").mkdir()
    inode = (folder / "helpers.py").stat().st_ino
    replace_package(folder, NEW)
    assert {name: (folder / name).read_text() for name in own} == own
    assert (folder / "data").readlink() == elsewhere
    assert (folder / "broken").is_symlink()
    assert (folder / "empty").is_dir()
    assert (folder / "helpers.py").stat().st_ino == inode
    assert (elsewhere / "deep" / "precious.txt").read_text() == "precious"
    assert {path.name for path in tmp_path.iterdir()} == {"acme", "elsewhere"}


@pytest.mark.parametrize("first_line", ["# Generated from their.idl by another tool.", "# hand-written", ""])
def test_a_folder_that_is_not_ours_is_refused(tmp_path: Path, first_line: str) -> None:
    folder = tmp_path / "acme"
    folder.mkdir()
    (folder / "__init__.py").write_text(first_line)
    with pytest.raises(FileExistsError, match=r"was not generated: choose another --package or --out"):
        replace_package(folder, NEW)
    assert texts(folder) == {"__init__.py": first_line}


@pytest.mark.parametrize(
    "manifest", ["{", "[]", '{"files": 3}', '{"files": ["../outside.py"]}', '{"files": ["/etc/x"]}']
)
def test_a_damaged_manifest_removes_nothing(tmp_path: Path, manifest: str) -> None:
    folder = tmp_path / "acme"
    replace_package(folder, OLD)
    (tmp_path / "outside.py").write_text("mine")
    (folder / MANIFEST).write_text(manifest)
    with pytest.raises(FileExistsError, match="damaged"):
        replace_package(folder, NEW)
    assert texts(folder) == OLD
    assert (tmp_path / "outside.py").exists()


def test_nothing_is_written_through_links(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "acme", tmp_path / "elsewhere"
    replace_package(folder, {"__init__.py": ""})
    elsewhere.mkdir()
    (folder / "models").symlink_to(elsewhere)
    with pytest.raises(FileExistsError, match="models is a symbolic link"):
        replace_package(folder, NEW)
    assert list(elsewhere.iterdir()) == []
    link = tmp_path / "link"
    link.symlink_to(folder)
    with pytest.raises(FileExistsError, match="symbolic link"):
        replace_package(link, NEW)
    assert texts(folder) == {"__init__.py": ""}


def test_a_file_of_users_is_not_replaced_by_one_of_the_same_name(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    replace_package(folder, {"__init__.py": ""})
    (folder / "models").mkdir()
    (folder / "models" / "m3.py").write_text("mine")
    with pytest.raises(FileExistsError, match=r"m3\.py was not generated"):
        replace_package(folder, NEW)
    assert texts(folder) == {"__init__.py": "", "models/m3.py": "mine"}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    replace_package(tmp_path / "acme", NEW)
    assert texts(tmp_path / "acme") == NEW


LOOP = """\
import sys
from pathlib import Path
from codegen.package_folder import replace_package
from tests.codegen.test_package_folder import NEW, OLD
folder = Path(sys.argv[1])
print("ready", flush=True)
while True:
    replace_package(folder, NEW)
    replace_package(folder, OLD)
"""


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
def test_a_kill_leaves_the_old_package_or_the_new_one(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    replace_package(folder, OLD)
    (folder / "own.py").write_text("mine")
    chance = random.Random(7)
    for _ in range(12):
        with subprocess.Popen([*python(), "-c", LOOP, str(folder)], stdout=subprocess.PIPE) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(chance.uniform(0, 0.08))
            child.send_signal(signal.SIGKILL)
            child.stdout.read()  # until nobody writes there: what it was for may end after it
        found = texts(folder)
        assert found.pop("own.py") == "mine"
        assert found in (OLD, NEW)
    replace_package(folder, {**OLD, "last.py": "\n"})
    assert list(tmp_path.iterdir()) == [folder]


def test_without_a_system_that_exchanges_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codegen.package_folder._exchange", lambda one, other: False)
    folder = tmp_path / "acme"
    replace_package(folder, OLD)
    (folder / "own.py").write_text("mine")
    replace_package(folder, NEW)
    assert texts(folder) == {**NEW, "own.py": "mine"}
    folder.rename(tmp_path / ".acme.before")  # as a kill between the two steps leaves it
    replace_package(folder, OLD)
    assert texts(folder) == {**OLD, "own.py": "mine"}
    assert list(tmp_path.iterdir()) == [folder]
