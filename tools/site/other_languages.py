"""The archive for programs in other languages: the exports and the conformance data, with the version."""

from __future__ import annotations

import shutil
from importlib.metadata import version
from pathlib import Path

NAME = "other-languages"
EXPORTS = "openapi", "json-schema", "postman"
DATA = "conformance"


def write_archive(exports: Path, spec: Path, site: Path) -> Path:
    """Write `other-languages.tar.xz`; return its path.

    Args:
        exports: The folder with the exports; the archive is collected there.
        spec: The folder of the spec.
        site: The folder that gets the archive.
    """
    folder = exports / NAME
    for kind in EXPORTS:
        shutil.copytree(exports / kind, folder / kind)
    (folder / DATA).mkdir()
    for path in sorted((spec / DATA).iterdir()):
        if path.suffix in (".json", ".jsonl", ".md"):
            shutil.copy(path, folder / DATA)
    (folder / "VERSION").write_text(f"{version('wecom-client')}\n", "utf-8", newline="\n")
    return Path(shutil.make_archive(str(site / NAME), "xztar", exports, NAME))
