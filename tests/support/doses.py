"""The number of examples of property tests: few in each run, many in `make attack`. Each run uses other examples."""

from __future__ import annotations

import os

from hypothesis import settings

DOSE = max(1, int(os.environ.get("WECOM_ATTACK_DOSE", "1")))
USUAL = 25


def examples(few: int = USUAL) -> settings:
    """Return the settings of a property test with a number of examples, which the dose multiplies."""
    return settings(max_examples=few * DOSE)
