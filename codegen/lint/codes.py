"""The check that the fake refuses with each error code, or that the code is listed with a reason."""

from __future__ import annotations

from ..fake.rules import Rules
from ..language.diagnostics import Diagnostics
from ..model.api import Api


def check(api: Api, found: Diagnostics) -> None:
    Rules(api).check_codes(found)
