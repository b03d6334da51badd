"""The generator of an installed package: its modules are in one packed file, and are unpacked for the run of a program.

The build of the package makes this file the `__init__.py` of the installed generator. One packed file has half the
size of the modules in a wheel.
"""

from __future__ import annotations

import atexit
import bz2
import json
from pathlib import Path
from tempfile import TemporaryDirectory

CODE = "code.json.bz2"
"""The packed modules and templates: path -> text; null for a file below `STATIC` of which the package has a copy."""
STATIC = "python/static/"
PACKAGE = "wecom_client"


def unpack(packed: Path) -> str:
    """Unpack the modules; return their folder, which is removed at the end of the program."""
    folder = TemporaryDirectory(prefix="wecom-codegen-")
    atexit.register(folder.cleanup)
    root = Path(folder.name) / packed.parent.name
    for name, text in json.loads(bz2.decompress(packed.read_bytes())).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if text is None:
            copy = packed.parent.parent / PACKAGE / name.removeprefix(STATIC)
            text = copy.read_text("utf-8").partition("\n")[2]  # without the line about the copy
        path.write_text(text, "utf-8", newline="\n")
    return str(root)


if (_packed := Path(__file__).with_name(CODE)).is_file():
    __path__ = [unpack(_packed)]
