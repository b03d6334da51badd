"""Where the built-in spec lies: beside the generator in a checkout, packed inside it where it is installed."""

from __future__ import annotations

import atexit
import functools
import json
import lzma
from pathlib import Path
from tempfile import TemporaryDirectory

PACKED = "spec.json.xz"
"""Path -> text: an eighth of the size, and one file instead of nearly two hundred."""


@functools.cache
def builtin_spec() -> Path:
    """The folder of the spec; an installed one is unpacked for as long as the program runs."""
    packed = Path(__file__).parent / PACKED
    if not packed.is_file():
        return Path(__file__).parent.parent / "spec"
    folder = TemporaryDirectory(prefix="wecom-spec-")
    atexit.register(folder.cleanup)
    spec = Path(folder.name) / "spec"
    texts: dict[str, str] = json.loads(lzma.decompress(packed.read_bytes()))
    for name, text in texts.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec
