"""The archive for programs in other languages."""

from __future__ import annotations

import json
import tarfile
from importlib.metadata import version
from pathlib import Path

from tests.support.shared import PROJECT
from tools.site.other_languages import write_archive


def test_the_archive_has_the_exports_and_the_data(tmp_path: Path) -> None:
    for kind in ("openapi", "json-schema", "postman"):
        (tmp_path / "exports" / kind).mkdir(parents=True)
        (tmp_path / "exports" / kind / "file.json").write_text("{}", "utf-8")
    path = write_archive(tmp_path / "exports", PROJECT / "spec", tmp_path)
    with tarfile.open(path) as archive:
        names = set(archive.getnames())
        made = {
            name: archive.extractfile(name)
            for name in ("other-languages/VERSION", "other-languages/conformance/crypto.json")
        }
        contents = {name: file.read().decode() for name, file in made.items() if file is not None}
    assert contents["other-languages/VERSION"].strip() == version("wecom-client")
    assert json.loads(contents["other-languages/conformance/crypto.json"])["cases"]
    assert {"other-languages/openapi/file.json", "other-languages/conformance/bot.jsonl"} <= names
    assert not any(name.endswith(".yaml") for name in names)
