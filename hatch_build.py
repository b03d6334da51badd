"""Adds the generator to the wheel, under a name of its own, and the spec that it reads, packed."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

PACKAGE = "wecom_codegen"
OF_THE_PROJECT = frozenset({"docs", "lint", "readme", "schema", "translate.py", "watch", "__pycache__"})
"""Parts of the generator that write or check what only this project has."""
FOR_THE_PROJECT = frozenset({"judged.yaml", "shared.yaml"})
"""Files of the spec that say nothing about the package."""


class GeneratorHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self._folder = TemporaryDirectory()
        packed = Path(self._folder.name) / "spec.json.xz"
        packed.write_bytes(pack(Path(self.root) / "spec"))
        parts = [packed, *(path for path in (Path(self.root) / "codegen").iterdir() if path.name not in OF_THE_PROJECT)]
        build_data["force_include"].update({str(path): f"{PACKAGE}/{path.name}" for path in parts})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self._folder.cleanup()


def pack(folder: Path) -> bytes:
    """Path -> text of what the package is made from."""
    texts = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix == ".yaml" and path.name not in FOR_THE_PROJECT
    }
    text = json.dumps(texts, ensure_ascii=False)
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
