"""Changes of the API that break code for the previous version."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

pytest.importorskip("griffe", reason="it reads the package of a version before")

from tools.release.api import breaking

pytestmark = pytest.mark.extra  # griffe comes with the documentation's tools

SHOWN = """
from typing import TYPE_CHECKING
if TYPE_CHECKING:
    from ._version import __version__ as __version__
    from wecom_runtime.split import split as split
"""
BEFORE = "def split(text: str, *, most: int = 5) -> list[str]: ...\ndef hidden(a: int) -> None: ...\n"


def written(project: Path, function: str, version: str) -> None:
    for path, text in {
        "generated/wecom_client/__init__.py": SHOWN,
        "generated/wecom_client/_version.py": f"__version__ = {version!r}\n",
        "wecom_runtime/__init__.py": "",
        "wecom_runtime/split.py": function,
        "codegen/__init__.py": "",
        "codegen/__main__.py": "",  # it generates nothing more
    }.items():
        (project / path).parent.mkdir(parents=True, exist_ok=True)
        (project / path).write_text(text, "utf-8")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    written(tmp_path, BEFORE, "1.0.0")
    settings = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
    for command in (("init", "-q"), ("add", "--all"), ("commit", "-q", "-m", "one"), ("tag", "v1.0.0")):
        subprocess.run(["git", *settings, *command], cwd=tmp_path, check=True, capture_output=True)
    return tmp_path


def test_changes_of_reexported_runtime_names_count(project: Path) -> None:
    written(project, "def split(text: str, extra: int, *, most: int = 5) -> list[str]: ...\n", "1.0.0")
    (found,) = breaking(project, "v1.0.0")
    assert found.endswith("split(extra): Parameter was added as required")


def test_changes_of_the_version_and_of_optional_parameters_do_not_count(project: Path) -> None:
    written(project, "def split(text: str, *, most: int = 5, new: int = 1) -> list[str]: ...\n", "1.1.0")
    assert breaking(project, "v1.0.0") == []
