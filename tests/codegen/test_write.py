"""The writing of files: only changed files, removal of obsolete ones, and a comparison that finds every difference."""

from __future__ import annotations

import zlib
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.write import difference, write
from tests.support.shared import PROJECT

PACKAGE = "generated/wecom_client"
FILES = {f"{PACKAGE}/a.py": "a = 1\n", f"{PACKAGE}/sub/b.py": "b = '企业'\n", "docs/endpoints.md": "# doc\n"}
COMMITTED = 48 * 1024
"""The largest size of the files that an edited summary changes, as git stores them; the folders take 10 KB more."""


def test_writes_and_then_changes_nothing(tmp_path: Path) -> None:
    assert write(tmp_path, FILES) == list(FILES)
    assert (tmp_path / PACKAGE / "sub" / "b.py").read_text("utf-8") == "b = '企业'\n"
    assert write(tmp_path, FILES) == []
    assert difference(tmp_path, FILES) == []


def test_removes_files_that_are_no_longer_generated(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    cache = tmp_path / PACKAGE / "sub" / "__pycache__"
    cache.mkdir()
    (cache / "b.cpython-311.pyc").write_bytes(b"")
    fewer = {name: text for name, text in FILES.items() if "sub" not in name}
    assert difference(tmp_path, fewer) == [f"{PACKAGE}/sub/b.py: is not generated any more"]
    assert write(tmp_path, fewer) == [f"{PACKAGE}/sub/b.py"]
    assert not (tmp_path / PACKAGE / "sub").exists()


def test_difference_names_each_file(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    (tmp_path / PACKAGE / "a.py").write_text("a = 2\n", "utf-8")
    (tmp_path / PACKAGE / "sub" / "b.py").unlink()
    (tmp_path / PACKAGE / "by_hand.py").write_text("", "utf-8")
    found = difference(tmp_path, FILES)
    assert [line.splitlines()[0] for line in found] == [
        f"{PACKAGE}/by_hand.py: is not generated any more",
        f"{PACKAGE}/a.py: differs",
        f"{PACKAGE}/sub/b.py: is missing",
    ]
    assert "-a = 2" in found[1]
    assert "+a = 1" in found[1]


def test_check_fails_until_the_result_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = Path(__file__).parent / "golden" / "endpoint" / "spec"
    command = ["--spec", str(spec)]
    assert main([*command, "check", "--out", str(tmp_path)]) == 1
    assert 'run "make generate" and commit the result' in capsys.readouterr().err
    assert main([*command, "build", "--out", str(tmp_path)]) == 0
    assert main([*command, "check", "--out", str(tmp_path)]) == 0


def test_an_edited_summary_changes_small_files() -> None:
    """The files are that of the spec, the methods, the texts of the domain in each language, and its search index."""
    package = PROJECT / PACKAGE
    sizes: dict[str, int] = {}
    for module in (package / "api").rglob("*.py"):
        domain = module.relative_to(package / "api").parts[0].removesuffix(".py")
        spec = PROJECT / "spec" / "api" / domain
        texts = [package / "_texts" / language / "calls" / f"{domain}.json" for language in ("en", "zh")]
        changed = [module, *texts, package / "_search" / "rows" / "api" / f"{domain}.json"]
        files = [*spec.glob("*.yaml"), spec.with_suffix(".yaml")]
        sizes[str(module)] = sum(_stored(path) for path in changed) + max(map(_stored, files))
    assert max(sizes.values()) > 1024
    assert {name: size for name, size in sizes.items() if size > COMMITTED} == {}


def _stored(path: Path) -> int:
    return len(zlib.compress(path.read_bytes(), 1)) if path.is_file() else 0
