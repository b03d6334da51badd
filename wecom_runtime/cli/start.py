"""The start of the command `wecom`, which loads no more modules than it needs."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from wecom_runtime.language import say

from .collector import collect_rarely

if TYPE_CHECKING:
    from .package import GeneratedPackage


def start(name: str, load: Callable[[], GeneratedPackage]) -> None:
    """Run the command.

    Args:
        name: The name of the generated package.
        load: Returns the generated package; called when a command runs.
    """
    collect_rarely()
    if sys.argv[1:2] == ["__complete"]:  # shell completion loads nothing else
        from .completing import answer

        answer(name, sys.argv[2:])
        return
    try:
        from .main import run
    except ImportError as error:
        cause = say("{name} is not installed: pip install 'wecom-client[cli]'", name=error.name)
        print(f"wecom: {cause}", file=sys.stderr)
        raise SystemExit(3) from None
    run(load)
