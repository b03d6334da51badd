"""Packages whose names are loaded on first use (PEP 562)."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any


def load_lazily(package: str, names: Mapping[str, Iterable[str]]) -> None:
    """Give a package names that live in other modules, each loaded when it is first used.

    The package's source shows the names to type checkers by imports under `TYPE_CHECKING`. It has no `__getattr__` of
    its own, as checkers would then take any name, also a mistyped one.

    Args:
        package: Its `__name__`.
        names: Module, absolute or relative to the package -> names that it has.
    """
    homes = {name: module for module, found in names.items() for name in found}
    namespace = vars(sys.modules[package])

    def load(name: str) -> Any:
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}{_suggestion(name, homes)}", name=name)
        value = getattr(import_module(home, package), name)
        namespace[name] = value  # Python itself finds it from now on
        return value

    namespace["__getattr__"] = load
    namespace["__dir__"] = lambda: sorted({*namespace, *homes})
    namespace["__all__"] = sorted(homes)


def _suggestion(name: str, known: Iterable[str]) -> str:
    import difflib

    near = difflib.get_close_matches(name, known, n=1)
    return f"; did you mean {near[0]!r}?" if near else ""
