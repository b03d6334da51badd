"""Each error code is one that the fake refuses with, or stands in the list of the others with the reason."""

from __future__ import annotations

from ..fake.rules import Rules
from ..language.diagnostics import Diagnostics
from ..model.api import Api


def check(api: Api, found: Diagnostics) -> None:
    Rules(api).check_codes(found)
