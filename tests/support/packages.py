"""Generated packages that tests import."""

from __future__ import annotations

import sys

from wecom_runtime import lazy


def unload(package: str) -> None:
    """Remove a package from the loaded modules, so that the next import loads the package of another folder."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package]:
        del sys.modules[name]
    lazy.load.cache_clear()
