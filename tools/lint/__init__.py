"""The checks of a spec beyond its correctness. Each module has one check, with its reason."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from codegen.backends import back_ends
from codegen.generate import read_api
from codegen.language.diagnostics import Diagnostics
from codegen.model.api import Api

from . import (
    codes,
    conditions,
    deprecation,
    descriptions,
    directions,
    glossary,
    idempotence,
    languages,
    limits,
    paging,
    rules,
    shared,
    synonyms,
    values,
    waiting,
    wire_names,
)

CHECKS: tuple[Callable[[Api, Diagnostics], None], ...] = (
    codes.check,
    conditions.check,
    deprecation.check,
    descriptions.check,
    directions.check,
    glossary.check,
    idempotence.check,
    languages.check,
    limits.check,
    paging.check,
    rules.check,
    shared.check,
    synonyms.check,
    values.check,
    waiting.check,
    wire_names.check,
)


def lint(folder: Path) -> list[str]:
    """Return the shortcomings of a spec as `file:line:column: cause; remedy`.

    Raises:
        SpecError: The spec has mistakes.
    """
    return shortcomings(read_api(folder))


def shortcomings(api: Api) -> list[str]:
    """Return the shortcomings of an API as `file:line:column: cause; remedy`."""
    found = Diagnostics()
    for back_end in back_ends():
        back_end.check(api, found)
    for check in CHECKS:
        check(api, found)
    return [str(diagnostic) for diagnostic in found]
