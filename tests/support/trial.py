"""Generate after an edit, and test the named calls and callbacks: `python -m tests.support.trial user.get`.

Both steps use the same model. The names are those of `pytest --only`.
"""

from __future__ import annotations

import gc
import sys

if __name__ == "__main__":
    gc.disable()  # the collector would traverse the modules and the model, which all remain, several times

import pytest

from codegen.generate import generate_api
from codegen.language.diagnostics import SpecError
from codegen.write import write
from tests.support.shared import PROJECT, SPEC, use

UNUSED = "hypothesispytest", "requests_mock", "xdist", "xdist.looponfail"
"""Plugins that the tests of calls and callbacks do not use."""


def generate() -> None:
    """Generate, and keep the model for the tests.

    Raises:
        SpecError: The spec has errors.
    """
    api, files = generate_api(SPEC)
    for changed in write(PROJECT, files):
        print(changed)
    use(api)


def main(names: list[str]) -> int:
    """Generate and test; return the exit status of the tests, or 1 if the spec has errors."""
    if not names:
        sys.exit("which call or callback? make try WHAT=user.get")
    try:
        generate()
    except SpecError as error:
        print(*error.diagnostics, sep="\n", file=sys.stderr)
        return 1
    gc.freeze()
    gc.enable()
    only = [word for name in names for word in ("--only", name)]
    return pytest.main(["-q", "-m", "not extra", *(f"-pno:{plugin}" for plugin in UNUSED), *only])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
