"""The lazy packages: the names of each `__init__`, and their modules."""

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
    "._csv_tables": ("contact_csv", "party_csv"),
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
    ".office._client": ("AsyncOfficeClient", "OfficeClient"),
    ".office._registry": ("COMMANDS",),
    ".office._tools": ("office_tools",),
    ".callbacks._table": ("CALLBACKS", "parse_message"),
    ".replies._table": ("create_reply",),
}
"""Module of the generated package -> its public names."""
_AREAS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "gateway": {
        "._client": ("AsyncOfficeClient", "OfficeClient"),
        "._registry": ("COMMANDS",),
        "._tools": ("office_tools",),
    },
    "abilities": {"._registry": ("TOOLS",)},
}
"""Folder of calls -> the modules of its package, and their public names."""
_SUBPACKAGES = (
    "abilities",
    "adapters",
    "archive",
    "callbacks",
    "devices",
    "models",
    "office",
    "params",
    "replies",
    "telemetry",
    "testing",
    "types",
)
"""The subpackages and modules that users import."""
_UNSEEN = frozenset({"telemetry", "testing"})
"""Submodules that type checkers see only if they are imported.

`testing` imports hypothesis and uvicorn, which mypy reads as long as all other dependencies of an app, and `telemetry`
imports a library that most apps do not have.
"""


def public_modules() -> Mapping[str, tuple[str, ...]]:
    """Return the modules of the names that `wecom_client` exports; the package's own modules begin with a dot."""
    return {**_OWN, **runtime.EXPORTS, runtime.ERRORS: tuple(sorted(runtime.error_classes()))}


def top_package(package: Package, doc: str) -> views.LazyPackage:
    return lazy_package("", "codegen/python/packages.py", doc, public_modules(), package, _SUBPACKAGES)


def area_package(package: Package, folder: str, doc: str) -> views.LazyPackage:
    """Return the `__init__` of the package of the gateway or of the abilities."""
    return lazy_package("", "codegen/python/packages.py", doc, _AREAS[folder], package, ("models", "params"))


def lazy_package(
    folder: str,
    source: str,
    doc: str,
    names_by_module: Mapping[str, Iterable[str]],
    package: Package,
    modules: Iterable[str] = (),
) -> views.LazyPackage:
    """Return the `__init__` of a package.

    Args:
        folder: The folder in the generated package.
        source: The part of the spec that it is generated from.
        doc: The docstring.
        names_by_module: Module -> names that the package exports.
        package: The generated package.
        modules: The submodules that the package exports.
    """
    submodules = sorted(modules)
    found = tuple(
        views.LazyModule(
            module,
            pack((f"{name} as {name}," for name in sorted(names)), indent=8),
            pack((f"{literal(name)}," for name in sorted(names)), indent=12),
        )
        for module, names in sorted(names_by_module.items())
        if names
    )
    imports = (*runtime_imports("TYPE_CHECKING"), "", *runtime_imports("load_lazily")) if found or submodules else ()
    file = package.file(f"{folder}/__init__.py" if folder else "__init__.py")
    return views.LazyPackage(
        file,
        source,
        docstring([doc], 0),
        imports,
        found,
        pack((f"{literal(name)}," for name in submodules), indent=8),
        pack((f"{name} as {name}," for name in submodules if name not in _UNSEEN), indent=8),
    )
