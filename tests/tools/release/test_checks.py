"""The checks of a release, in small projects."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("packaging")
pytest.importorskip("tomllib", reason="Python 3.10 cannot read TOML")
pytest.importorskip("griffe", reason="the group release is not installed")

from tools.release import checks
from tools.release.environments import CheckError, run
from tools.release.figures import PAGES, with_figures

NOTES = "# Changelog\n\n## 1.1.0 (2026-03-01)\n\n- A thing.\n"


def git(project: Path, *arguments: str) -> None:
    settings = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *settings, *arguments], cwd=project, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a project of version 1.1.0 whose last version is 1.0.0."""
    for folder in ("changes/en", "changes/zh", "dist", "spec/api"):
        (tmp_path / folder).mkdir(parents=True)
    for name in checks.CHANGELOGS.values():
        (tmp_path / name).write_text("# Changelog\n", "utf-8")
    (tmp_path / "dist" / "wecom_client-1.1.0-py3-none-any.whl").touch()
    git(tmp_path, "init", "-q")
    for tag in ("v1.0.0", "v0.9.0", ""):
        git(tmp_path, "add", "--all")
        git(tmp_path, "commit", "-q", "--allow-empty", "-m", "one")
        if tag:
            git(tmp_path, "tag", tag)
    monkeypatch.setattr(checks, "PROJECT", tmp_path)
    monkeypatch.setattr(checks, "DIST", tmp_path / "dist")
    return tmp_path


def test_the_last_version_is_the_highest_that_is_not_here(project: Path) -> None:
    assert checks.last_tag() == "v1.0.0"
    git(project, "tag", "v1.1.0")
    git(project, "tag", "very-old")
    assert checks.last_tag() == "v1.0.0"
    git(project, "commit", "-q", "--allow-empty", "-m", "after the release")
    assert checks.last_tag() == "v1.1.0"


def test_notes_have_both_languages(project: Path) -> None:
    (project / "changes/en/+a.added.md").write_text("A.", "utf-8")
    with pytest.raises(CheckError, match=r"in one language only: \+a\.added\.md"):
        checks.version_and_notes()
    (project / "changes/zh/+a.added.md").write_text("A。", "utf-8")
    assert checks.version_and_notes() == "1.1.0, not tagged; 1 notes are for the next version"


def test_figures_are_those_of_the_package(project: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checks, "figures", lambda: {"endpoints": 12})
    for name in PAGES:
        (project / name).write_text("All <!-- endpoints -->11<!-- /endpoints --> endpoints.", "utf-8")
    with pytest.raises(CheckError, match=r"README\.md, README\.zh-CN\.md .*: run make notes VERSION=1\.1\.0 WRITE=1"):
        checks.readme_figures()
    for name in PAGES:
        path = project / name
        path.write_text(with_figures(path.read_text("utf-8"), {"endpoints": 12}), "utf-8")
    assert "-->12<!--" in path.read_text("utf-8")
    assert checks.readme_figures() == "12 endpoints"


def test_a_tag_needs_its_version_and_notes(project: Path) -> None:
    git(project, "tag", "v1.2.0")
    with pytest.raises(CheckError, match=r"the commit is tagged v1\.2\.0, but its version is 1\.1\.0"):
        checks.version_and_notes()
    git(project, "tag", "-d", "v1.2.0")
    git(project, "tag", "v1.1.0")
    (project / "CHANGELOG.md").write_text(NOTES, "utf-8")
    with pytest.raises(CheckError, match=r"CHANGELOG\.zh-CN\.md has no notes of 1\.1\.0"):
        checks.version_and_notes()
    (project / "CHANGELOG.zh-CN.md").write_text(NOTES, "utf-8")
    assert checks.version_and_notes() == "1.1.0, tagged, with notes"
    for language in ("en", "zh"):
        (project / f"changes/{language}/+late.fixed.md").write_text("Late.", "utf-8")
    with pytest.raises(CheckError, match=r"in no changelog yet: \+late\.fixed\.md"):
        checks.version_and_notes()


def test_a_final_version_needs_the_settings_of_the_owner(project: Path) -> None:
    def is_built_as(version: str) -> None:
        (built,) = (project / "dist").iterdir()
        built.rename(project / f"dist/wecom_client-{version}-py3-none-any.whl")

    settings = project / "pyproject.toml"
    settings.write_text('[tool.wecom]\nrepository = ""\naddress = ""\n', "utf-8")
    with pytest.raises(CheckError, match=r"1\.1\.0 is a final version.*: repository, address\..*Settings of the owner"):
        checks.owner_settings()
    settings.write_text('[tool.wecom]\nrepository = "https://example.com/it"\naddress = ""\n', "utf-8")
    with pytest.raises(CheckError, match=r"pyproject\.toml: address\."):
        checks.owner_settings()
    is_built_as("1.1.0rc1")
    assert checks.owner_settings().startswith("1.1.0rc1 is a pre-release; empty in")
    is_built_as("1.1.0")
    settings.write_text(
        '[tool.wecom]\nrepository = "https://example.com/it"\naddress = "https://it.example"\n', "utf-8"
    )
    assert checks.owner_settings() == "repository and address are set"


def test_contributing_lists_the_settings_of_the_owner() -> None:
    text = (Path(__file__).parents[3] / "CONTRIBUTING.md").read_text("utf-8")
    section = text.partition("## Settings of the owner")[2].partition("\n## ")[0]
    for setting in ("`repository`", "`address`", "trusted publisher", "Pages", "Secrets: none"):
        assert setting in section


@pytest.mark.parametrize(
    ("licence", "free"),
    [
        ("MIT License", True),
        ("Apache-2.0 OR BSD-3-Clause", True),
        ("Apache-2.0 AND MIT", True),
        ("Apache Software License; BSD License", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("GPL-3.0-only OR MIT", True),
        ("GPL-3.0-only", False),
        ("MIT AND GPL-3.0-only", False),
        ("BSD License; GNU General Public License (GPL)", False),
        ("UNKNOWN", False),
    ],
)
def test_licences(licence: str, free: bool) -> None:
    assert checks.is_free(licence) == free


def test_each_need_is_as_low_as_it_may_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sdist" / "it").mkdir(parents=True)
    needs = [
        "attrs>=23.1",
        "typer!=0.15.5,>=0.15.4; extra == 'cli'",
        "typing-extensions>=4.6; python_version < '3.11'",
    ]
    text = "\n".join(["Metadata-Version: 2.4", "Name: it", "Version: 1", *(f"Requires-Dist: {need}" for need in needs)])
    (tmp_path / "sdist" / "it" / "PKG-INFO").write_text(text + "\n", "utf-8")
    monkeypatch.setattr(checks, "BUILD", tmp_path)
    assert checks.floors() == {"attrs": "23.1", "typer": "0.15.4"}
    assert checks.at_floor({"attrs": "23.1.0", "typer": "0.15.4"}) == 2
    with pytest.raises(CheckError, match="above their lowest versions: attrs"):
        checks.at_floor({"attrs": "26.1.0", "typer": "0.15.4"})


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("https://example.com/it/blob/v1.1.0/docs/none.md", r"these files do not exist: docs/none\.md"),
        ("docs/none.md", r"broken on the package index: docs/none\.md"),
    ],
)
def test_links_on_the_package_index(project: Path, monkeypatch: pytest.MonkeyPatch, link: str, problem: str) -> None:
    monkeypatch.setattr(checks, "BUILD", project)
    (project / "sdist" / "wecom_client-1.1.0").mkdir(parents=True)
    head = "Metadata-Version: 2.4\nProject-URL: Repository, https://example.com/it\n\n"
    page = project / "sdist" / "wecom_client-1.1.0" / "PKG-INFO"
    page.write_text(f"{head}[a](https://example.com/it/blob/v1.1.0/CHANGELOG.md#top), [b](#b)", "utf-8")
    assert checks.links() == "2 links, 1 to files"
    page.write_text(f"{head}[a]({link})", "utf-8")
    with pytest.raises(CheckError, match=problem):
        checks.links()


def test_a_failure_shows_the_end_of_the_output(tmp_path: Path) -> None:
    with pytest.raises(CheckError) as raised:
        run("git", "no-such-command")
    assert str(raised.value).startswith("exit status 1 of git no-such-command\n")
    log = tmp_path / "log.txt"
    with pytest.raises(CheckError) as raised:
        run(sys.executable, "-c", "print(*range(100), sep='\\n'); 1 / 0", log=log)
    assert str(raised.value).partition("\n")[0].endswith(f", the whole output is in {log}")
    assert str(raised.value).endswith("ZeroDivisionError: division by zero")
    assert "99\n" in str(raised.value) and "50\n" not in str(raised.value)
    assert log.read_text("utf-8").startswith("0\n1\n")
