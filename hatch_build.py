"""Packs the spec for the wheel, where only `wecom generate` reads it."""

from __future__ import annotations

import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class SpecHook(BuildHookInterface[Any]):
    """Adds `wecom_codegen/spec.json.xz` to a wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self._folder = TemporaryDirectory()
        packed = Path(self._folder.name) / "spec.json.xz"
        packed.write_bytes(pack(Path(self.root) / "spec"))
        build_data["force_include"][str(packed)] = "wecom_codegen/spec.json.xz"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self._folder.cleanup()


def pack(folder: Path) -> bytes:
    """Path -> text of what people wrote; the JSON Schemas are made from the generator."""
    texts = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix in (".yaml", ".md")
    }
    text = json.dumps(texts, ensure_ascii=False)
    return lzma.compress(text.encode(), preset=9 | lzma.PRESET_EXTREME)
