"""`python -m tests.support.trial user.get`: generate, and test what is named; the spec is read once for both.

Names are those of `pytest --only`.
"""

from __future__ import annotations

import sys

import pytest

from codegen.generate import files_of, without_collector
from codegen.language.diagnostics import SpecError
from codegen.write import write
from tests.support.shared import PROJECT, described


def main(names: list[str]) -> int:
    """Return the exit status of the tests, or 1 where the spec has mistakes."""
    if not names:
        sys.exit("which call or callback? make try WHAT=user.get")
    try:
        with without_collector():
            for changed in write(PROJECT, files_of(described())):
                print(changed)
    except SpecError as error:
        print(*error.diagnostics, sep="\n", file=sys.stderr)
        return 1
    return pytest.main(["-q", "-m", "not extra", *(word for name in names for word in ("--only", name))])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
