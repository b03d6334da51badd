"""How many examples properties are tried with: few in each run, as each takes other ones, and many in `make attack`."""

from __future__ import annotations

import os

from hypothesis import settings

DOSE = max(1, int(os.environ.get("WECOM_ATTACK_DOSE", "1")))
USUAL = 25


def examples(few: int = USUAL) -> settings:
    """How a property is tried: with so many examples in a small dose, and as many times more in a larger one."""
    return settings(max_examples=few * DOSE)
