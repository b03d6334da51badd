"""The public names of the package in `tests/public_names.txt`, so that a removed name is noticed.

For hand-written code, this includes each member of a class and each parameter; for the spec, calls and classes. `python
-m codegen diff` reports changes of their fields.

`python -m tests.support.public` writes the file.
"""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Iterable, Iterator
from types import ModuleType
from typing import is_typeddict

import wecom_client
from tests.support.shared import PROJECT
from wecom_client import ENDPOINTS
from wecom_client.api import ResourceTree
from wecom_runtime.data.models import Model

FILE = PROJECT / "tests" / "public_names.txt"
FROM_THE_SPEC = frozenset({"callbacks", "frames", "models", "params", "replies", "types", "wechatpy"})
NOT_PROMISED = frozenset({"api", "operations"})
"""Modules with objects that users get from a client or from `ENDPOINTS`."""


def listed() -> list[str]:
    """Return the lines of the file: a name, followed by its parameters or its members from the spec."""
    return FILE.read_text("utf-8").splitlines()


def lines() -> list[str]:
    """Return the lines that the file should contain."""
    calls: dict[str, list[str]] = {}
    for operation in ENDPOINTS.values():
        *parents, name = operation.call.split(".")
        calls.setdefault(".".join(["client", *parents]), []).append(name)
    found = [" ".join([place, *sorted(names)]) for place, names in calls.items()]
    for module in _modules():
        found.extend(_of(module))
    return sorted(set(found))


def names(lines: Iterable[str]) -> set[str]:
    """Yield each name of a line: `a.f x y` contains `a.f`, `a.f x` and `a.f y`."""
    found: set[str] = set()
    for line in lines:
        name, *parameters = line.split()
        found.add(name)
        found.update(f"{name} {parameter}" for parameter in parameters)
    return found


def _modules() -> Iterator[ModuleType]:
    yield wecom_client
    for info in pkgutil.walk_packages(wecom_client.__path__, "wecom_client."):
        parts = info.name.split(".")[1:]
        if parts[0] not in NOT_PROMISED and not any(part.startswith("_") for part in parts):
            yield importlib.import_module(info.name)


def _of(module: ModuleType) -> Iterator[str]:
    top, *rest = module.__name__.split(".")[1:] or [""]
    if top in FROM_THE_SPEC:
        if rest or top in ("params", "wechatpy"):  # else the names are those of its modules
            yield " ".join([module.__name__, *sorted(_exports(module))])
        return
    for name in _exports(module):
        value = getattr(module, name)
        place = f"{module.__name__}.{name}"
        if inspect.isclass(value) and (issubclass(value, Model) or is_typeddict(value)):
            yield place
        else:
            yield _with_parameters(place, value)
            if inspect.isclass(value):
                yield from _members(place, value)


def _exports(module: ModuleType) -> Iterable[str]:
    if "__all__" in vars(module):
        return [name for name in module.__all__ if not name.startswith("_") or name == "__version__"]
    return [
        name for name, value in tuple(vars(module).items()) if not name.startswith("_") and _is_own(name, value, module)
    ]


def _is_own(name: str, value: object, module: ModuleType) -> bool:
    is_union = name.endswith("Dict") and not callable(value)  # of mappings for parameters; it has no module
    return is_union or getattr(value, "__module__", "") == module.__name__


def _members(place: str, cls: type) -> Iterator[str]:
    for name in dir(cls):
        if name.startswith("_") or hasattr(object, name) or hasattr(Exception, name):
            continue
        if not hasattr(ResourceTree, name):  # whose names are calls
            yield _with_parameters(f"{place}.{name}", getattr(cls, name))


def _with_parameters(place: str, value: object) -> str:
    if not callable(value):
        return place
    try:
        parameters = inspect.signature(value).parameters
    except (TypeError, ValueError):
        return place
    return " ".join([place, *(name for name in parameters if not name.startswith("_") and name not in ("self", "cls"))])


if __name__ == "__main__":
    FILE.write_text("\n".join(lines()) + "\n", "utf-8")
