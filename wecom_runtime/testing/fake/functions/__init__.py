"""The functions of spec/fake/, each declared where it is written."""

from __future__ import annotations

from collections.abc import Mapping

from . import (
    approvals,
    checkins,
    customers,
    documents,
    files,
    imports,
    lists,
    merchants,
    messages,
    office,
    office_files,
    periods,
    records,
    schedules,
    sheets,
    suites,
    tables,
    values,
)
from .declaring import DECLARED, Function

_MODULES = (
    approvals,
    checkins,
    customers,
    documents,
    files,
    imports,
    lists,
    merchants,
    messages,
    office,
    office_files,
    periods,
    records,
    schedules,
    sheets,
    suites,
    tables,
    values,
)
FUNCTIONS: Mapping[str, Function] = DECLARED
"""The functions of these modules by name."""

__all__ = ["FUNCTIONS"]
