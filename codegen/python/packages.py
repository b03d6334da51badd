"""The lazy packages: the names of each `__init__`, and their modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..model.api import Api
from ..prose import prose_of
from . import runtime
from .modules import Module
from .package import AREAS, Package
from .source import literal

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
    ".callbacks._table": ("CALLBACKS", "parse_message"),
    ".replies._table": ("create_reply",),
}
"""Module of the generated package -> its public names."""
_AREAS: Mapping[str, tuple[str, Mapping[str, tuple[str, ...]]]] = {
    "gateway": (
        "The commands of the gateway that WeCom's own command line uses: models, parameters and clients.",
        {
            "._client": ("AsyncOfficeClient", "OfficeClient"),
            "._registry": ("COMMANDS",),
            "._tools": ("office_tools",),
        },
    ),
    "abilities": ("The tools of the abilities of AI bots: models and parameters.", {"._registry": ("TOOLS",)}),
}
"""Folder of calls -> the docstring of its package, and the modules with their public names."""
TESTING: Mapping[str, tuple[str, ...]] = {
    ".._fake": ("FakeWeCom",),
    ".._payloads": (
        "make",
        "sample_request",
        "sample_response",
        "validate_callback",
        "validate_reply",
        "validate_request",
        "validate_response",
    ),
    ".._pytest": ("wecom", "wecom_app", "wecom_async_app"),
    f"{runtime.RUNTIME}.data.problems": ("Problem",),
    f"{runtime.RUNTIME}.testing.fake.actions": ("Action", "ActionError"),
    f"{runtime.RUNTIME}.testing.fake.bots.answers": ("BotAnswer", "BotMessage"),
    f"{runtime.RUNTIME}.testing.fake.bots.bot": ("FakeBot",),
    f"{runtime.RUNTIME}.testing.fake.calls": ("FakeCall", "InvalidCallError"),
    f"{runtime.RUNTIME}.testing.fake.devices.device": ("FakeDevice",),
    f"{runtime.RUNTIME}.testing.fake.members": ("SentMessage",),
    f"{runtime.RUNTIME}.testing.fake.errors": ("HandlerError", "HandlerFailedError"),
    f"{runtime.RUNTIME}.testing.fake.pushing": ("CallbackNotAnsweredError",),
    f"{runtime.RUNTIME}.testing.fake.wire": ("Answer",),
    f"{runtime.RUNTIME}.testing.storages": ("check_storage",),
    f"{runtime.RUNTIME}.testing.strategies": ("models",),
}
"""Module -> the names that `wecom_client.testing` exports."""
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
    _, office = _AREAS["gateway"]
    own = {**_OWN, **{f".{AREAS['gateway']}{module}": names for module, names in office.items()}}
    return {**own, **runtime.EXPORTS, runtime.ERRORS: tuple(sorted(runtime.error_classes()))}


class LazyPackage(Module):
    """The `__init__` of a package, which loads its names on first use.

    Args:
        api: The API in the language of the docstring.
        package: The generated package.
        folder: The folder in the generated package.
        source: The part of the spec that it is generated from.
        doc: The docstring.
        exports: Module -> names that the package exports.
        modules: The submodules that the package exports.
    """

    template = "python/templates/lazy_package.jinja"

    def __init__(
        self,
        api: Api,
        package: Package,
        folder: str,
        source: str,
        doc: str,
        exports: Mapping[str, Iterable[str]],
        modules: Iterable[str] = (),
    ) -> None:
        name = ".".join(filter(None, (package.name, folder.replace("/", "."))))
        super().__init__(api, package, name, source, doc, is_folder=True)
        self._exports = {module: sorted(names) for module, names in sorted(exports.items()) if names}
        self._modules = sorted(modules)
        self.is_lazy = bool(self._exports or self._modules)
        if self.is_lazy:
            self.imports.load("TYPE_CHECKING", "load_lazily")

    @property
    def exports(self) -> Iterable[tuple[str, Iterable[str], Iterable[str]]]:
        """The modules, with the lines of their names in an import and in a tuple."""
        for module, names in self._exports.items():
            yield module, _imported(names), [f"{literal(name)}," for name in names]

    @property
    def modules(self) -> Iterable[str]:
        """The lines of the submodules in a tuple."""
        return [f"{literal(name)}," for name in self._modules]

    @property
    def imported_modules(self) -> Iterable[str]:
        """The lines of the submodules in an import."""
        return _imported(name for name in self._modules if name not in _UNSEEN)


def _imported(names: Iterable[str]) -> Iterable[str]:
    return [f"{name} as {name}," for name in names]


def top_package(api: Api, package: Package) -> LazyPackage:
    doc = prose_of(api).say("Typed client for WeCom (企业微信): every API endpoint and every callback.")
    return LazyPackage(api, package, "", "codegen/python/packages.py", doc, public_modules(), _SUBPACKAGES)


def testing_package(api: Api, package: Package) -> LazyPackage:
    doc = prose_of(api).say("Tools for tests: a fake WeCom, pytest fixtures, samples, and checks of payloads.")
    return LazyPackage(api, package, "testing", "codegen/python/packages.py", doc, TESTING)


def area_package(api: Api, package: Package, folder: str) -> LazyPackage:
    """Return the `__init__` of the package of the gateway or of the abilities."""
    doc, exports = _AREAS[folder]
    return LazyPackage(
        api, package, "", "codegen/python/packages.py", prose_of(api).say(doc), exports, ("models", "params")
    )
