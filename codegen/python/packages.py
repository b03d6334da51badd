"""Lazy packages: which names each `__init__` has, and from where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from . import runtime, views
from .annotations import runtime_imports
from .package import Package
from .source import docstring, literal, pack

_OWN: Mapping[str, tuple[str, ...]] = {
    "._async_client": ("AsyncWeComClient",),
    "._bot": ("AsyncBot", "Bot"),
    "._bot_connection": ("AsyncBotConnection", "BotConnection"),
    "._client": ("WeComClient",),
    "._context": ("AsyncContext", "Context"),
    "._customer_service": ("AsyncCustomerService", "CustomerService"),
    "._device_connection": ("AsyncDeviceConnection", "DeviceConnection"),
    "._partners": (
        "AsyncDeviceClient",
        "AsyncDeviceModelClient",
        "AsyncProviderClient",
        "AsyncSuiteClient",
        "DeviceClient",
        "DeviceModelClient",
        "ProviderClient",
        "SuiteClient",
    ),
    "._registry": ("ENDPOINTS", "find"),
    "._router": ("CallbackRouter",),
    "._tools": ("run_tool",),
    "._version": ("__version__",),
    "._words": ("search",),
    ".callbacks._table": ("CALLBACKS", "parse_message"),
    ".replies._table": ("create_reply",),
}
"""Module of the generated package -> names of it that the package offers."""
_ROOMS = ("adapters", "archive", "callbacks", "devices", "models", "params", "replies", "telemetry", "testing", "types")
"""Its parts that users import from."""
_UNSEEN = frozenset({"telemetry", "testing"})
"""Those that type checkers see only where they are imported: `testing` brings hypothesis and uvicorn, which takes mypy
as long to read as all that an app needs, and `telemetry` a library that most apps have not."""


def top_package(package: Package, doc: str) -> views.LazyPackage:
    homes = {**_OWN, **runtime.EXPORTS, runtime.ERRORS: tuple(sorted(runtime.error_classes()))}
    return lazy_package("", "spec/", doc, homes, package, _ROOMS)


def lazy_package(
    room: str,
    source: str,
    doc: str,
    homes: Mapping[str, Iterable[str]],
    package: Package,
    modules: Iterable[str] = (),
) -> views.LazyPackage:
    """The `__init__` of a package.

    Args:
        room: Its folder in the generated package.
        source: What it is generated from.
        doc: Its docstring.
        homes: Module -> names that it has.
        package: The generated package.
        modules: Its submodules, where they are what users look for in it.
    """
    submodules = sorted(modules)
    found = tuple(
        views.LazyHome(
            module,
            pack((f"{name} as {name}," for name in sorted(names)), indent=8),
            pack((f"{literal(name)}," for name in sorted(names)), indent=12),
        )
        for module, names in sorted(homes.items())
        if names
    )
    imports = (*runtime_imports("TYPE_CHECKING"), "", *runtime_imports("load_lazily")) if found or submodules else ()
    file = package.file(f"{room}/__init__.py" if room else "__init__.py")
    return views.LazyPackage(
        file,
        source,
        docstring([doc], 0),
        imports,
        found,
        pack((f"{literal(name)}," for name in submodules), indent=8),
        pack((f"{name} as {name}," for name in submodules if name not in _UNSEEN), indent=8),
    )
