"""Loading on first use: classes named by a reference, and the names of packages (PEP 562)."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from .suggestions import did_you_mean


@functools.cache
def load(reference: str) -> Any:
    """Return what `package.module:Name` refers to."""
    module, _, name = reference.partition(":")
    # Not from sys.modules, where another thread may have put a module that it is still loading.
    return getattr(import_module(module), name)


def load_lazily(package: str, names: Mapping[str, Iterable[str]], modules: Iterable[str] = ()) -> None:
    """Give a package names that live in other modules, and its own submodules, each loaded when it is first used.

    The package's source shows the names to type checkers by imports under `TYPE_CHECKING`. It has no `__getattr__` of
    its own, as checkers would then take any name, also a mistyped one.

    Args:
        package: Its `__name__`.
        names: Module, absolute or relative to the package -> names that it has.
        modules: Submodules.
    """
    homes = {name: module for module, found in names.items() for name in found}
    submodules = frozenset(modules)
    known = {*homes, *submodules}
    namespace = vars(sys.modules[package])

    def load_name(name: str) -> Any:
        if name in submodules:
            return import_module(f"{package}.{name}")  # which makes it an attribute of the package
        home = homes.get(name)
        if home is None:
            raise AttributeError(f"module {package!r} has no attribute {name!r}{did_you_mean(name, known)}", name=name)
        value = getattr(import_module(home, package), name)
        namespace[name] = value  # Python itself finds it from now on
        return value

    namespace["__getattr__"] = load_name
    namespace["__dir__"] = lambda: sorted({*namespace, *known})
    namespace["__all__"] = sorted(homes)
