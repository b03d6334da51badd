"""The spec overlay of the guides, generated as a package."""

from __future__ import annotations

from pathlib import Path

import pytest

import codegen.overlay
from codegen.__main__ import main
from tests.readme.blocks import ROOT, blocks
from tests.support.shared import small_spec

GUIDES = [ROOT / "docs" / language / "15-own-spec.md" for language in ("zh", "en")]


@pytest.mark.parametrize("file", GUIDES, ids=lambda file: str(file.relative_to(ROOT)))
def test_the_package_has_what_is_written(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    base = small_spec(tmp_path / "base")
    monkeypatch.setattr(codegen.overlay, "builtin_spec", lambda: base)
    for block in blocks(file):
        if block.language == "yaml":
            path = tmp_path / block.code.splitlines()[0].removeprefix("# ")
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code, "utf-8")
    command = ["generate", "--spec", str(tmp_path / "acme_spec"), "--package", "acme_wecom", "--out", str(tmp_path)]
    assert main(command) == 0
    made = tmp_path / "acme_wecom"
    calls = (made / "api" / "orders.py").read_text("utf-8")
    assert "userid: str," in calls
    assert "limit: int | None = None," in calls
    assert "employee_number: int | None" in (made / "models" / "user" / "member.py").read_text("utf-8")
    assert (tmp_path / "acme_spec" / "base.lock.json").is_file()
