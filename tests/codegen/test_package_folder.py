"""The folder of a generated package: replaced files, protected files, and a killed run."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from codegen.package_folder import MANIFEST, replace_package

OLD = {f"models/m{n}.py": f"OLD = {n}\n".encode() for n in range(40)} | {"__init__.py": b"# old\n", "gone.py": b"\n"}
NEW = {f"models/m{n}.py": f"NEW = {n}\n".encode() for n in range(60)} | {"__init__.py": b"# new\n"}


def texts(folder: Path) -> dict[str, bytes]:
    """Return the contents of all files below a folder, without the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }


def test_written_and_removed_files_are_returned(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "acme"
    assert replace_package(folder, OLD) == (list(OLD), [])
    assert replace_package(folder, OLD) == ([], [])
    replaced = replace_package(folder, {**OLD, "gone.py": b"x = 1\n"})
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
    assert texts(folder) == {"__init__.py": first_line.encode()}


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
    replace_package(folder, {"__init__.py": b""})
    elsewhere.mkdir()
    (folder / "models").symlink_to(elsewhere)
    with pytest.raises(FileExistsError, match="models is a symbolic link"):
        replace_package(folder, NEW)
    assert list(elsewhere.iterdir()) == []
    link = tmp_path / "link"
    link.symlink_to(folder)
    with pytest.raises(FileExistsError, match="symbolic link"):
        replace_package(link, NEW)
    assert texts(folder) == {"__init__.py": b""}


def test_a_file_of_users_is_not_replaced_by_one_of_the_same_name(tmp_path: Path) -> None:
    folder = tmp_path / "acme"
    replace_package(folder, {"__init__.py": b""})
    (folder / "models").mkdir()
    (folder / "models" / "m3.py").write_text("mine")
    with pytest.raises(FileExistsError, match=r"m3\.py was not generated"):
        replace_package(folder, NEW)
    assert texts(folder) == {"__init__.py": b"", "models/m3.py": b"mine"}


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    (tmp_path / "acme").mkdir()
    replace_package(tmp_path / "acme", NEW)
    assert texts(tmp_path / "acme") == NEW


class KilledError(BaseException):
    """The end of a run in the middle of a file."""


@pytest.mark.parametrize("last", [1, 2, 30, 61, 62])
@pytest.mark.parametrize("before", [{}, OLD], ids=["new", "existing"])
def test_a_killed_run_is_repeated(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: dict[str, bytes], last: int
) -> None:
    folder = tmp_path / "acme"
    if before:
        replace_package(folder, before)
        (folder / "own.py").write_text("mine")
    write, count = Path.write_bytes, 0

    def interrupted(path: Path, content: bytes) -> int:
        nonlocal count
        count += 1
        if count == last:
            write(path, content[: len(content) // 2])
            raise KilledError
        return write(path, content)

    monkeypatch.setattr(Path, "write_bytes", interrupted)
    with pytest.raises(KilledError):
        replace_package(folder, NEW)
    monkeypatch.undo()
    replace_package(folder, NEW)
    assert texts(folder) == ({**NEW, "own.py": b"mine"} if before else NEW)
    assert replace_package(folder, NEW) == ([], [])
    assert list(tmp_path.iterdir()) == [folder]


def test_obsolete_files_behind_links_stay(tmp_path: Path) -> None:
    folder, elsewhere = tmp_path / "acme", tmp_path / "elsewhere"
    replace_package(folder, OLD)
    (folder / "models").rename(elsewhere)
    (folder / "models").symlink_to(elsewhere)
    (folder / "gone.py").unlink()
    (folder / "gone.py").symlink_to(elsewhere / "m0.py")
    with pytest.raises(FileExistsError, match="models is a symbolic link"):
        replace_package(folder, {"__init__.py": b""})
    assert len(list(elsewhere.iterdir())) == 40
    (folder / "models").unlink()
    assert replace_package(folder, {"__init__.py": b""}) == (["__init__.py"], [])
    assert (folder / "gone.py").is_symlink()
