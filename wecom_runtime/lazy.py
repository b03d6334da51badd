"""Lazy imports: objects by reference, and names of packages (PEP 562)."""

from __future__ import annotations

import functools
import sys
from collections.abc import Iterable, Mapping
from importlib import import_module
from typing import Any

from .language import say


class LazyModule:
    """A module that is imported when one of its attributes is used first.

    Modules whose import takes long, and which not every app needs, are bound to their names in this way; under
    `TYPE_CHECKING` they are imported.

    Args:
        name: The name of the module.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return f"<LazyModule {self._name}>"

    def __getattr__(self, name: str) -> Any:
        value = getattr(import_module(self._name), name)
        self.__dict__[name] = value  # later accesses do not call this method
        return value


class UnknownNameError(AttributeError):
    """A package has no such attribute. The suggestion of a similar name is computed when the error is shown.

    The import system asks for names that a package does not have, and ignores the error.
    """

    def __init__(self, package: str, name: str, known: Iterable[str] = ()) -> None:
        super().__init__(package, name, name=name)
        self._known = known

    def __str__(self) -> str:
        from .suggestions import did_you_mean

        package, name = self.args
        return say(
            "module {package!r} has no attribute {name!r}{suggestion}",
            package=package,
            name=name,
            suggestion="" if name.startswith("__") else did_you_mean(name, self._known),
        )


@functools.cache
def load(reference: str) -> Any:
    """Return the object of a reference `package.module:Name`."""
    module, _, name = reference.partition(":")
    # Not from sys.modules, which may have a module that another thread is still loading.
    return getattr(import_module(module), name)


def alias_submodules(module: str, names: Iterable[str]) -> None:
    """Make a module importable by the names of submodules that earlier versions had.

    Args:
        module: The `__name__` of the module, which has all names of these submodules.
        names: The names of the submodules, relative to the module.
    """
    sys.modules.update({f"{module}.{name}": sys.modules[module] for name in names})


def load_lazily(package: str, names: Mapping[str, Iterable[str]], modules: Iterable[str] = ()) -> None:
    """Give a package names of other modules and its own submodules, which are loaded on first use.

    The source of the package imports the names under `TYPE_CHECKING` for type checkers. It does not define
    `__getattr__`, because checkers would then accept any name, also a mistyped one.

    Args:
        package: The `__name__` of the package.
        names: Module, absolute or relative to the package -> its names.
        modules: Submodules.
    """
    homes = {name: module for module, found in names.items() for name in found}
    submodules = frozenset(modules)
    known = {*homes, *submodules}
    namespace = vars(sys.modules[package])

    def load_name(name: str) -> Any:
        if name in submodules:
            return import_module(f"{package}.{name}")  # the import makes it an attribute of the package
        home = homes.get(name)
        if home is None:
            raise UnknownNameError(package, name, known)
        value = getattr(import_module(home, package), name)
        namespace[name] = value  # later accesses do not call this function
        return value

    namespace["__getattr__"] = load_name
    namespace["__dir__"] = lambda: sorted({*namespace, *known})
    namespace["__all__"] = sorted(homes)
