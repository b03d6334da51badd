"""The modules of `wecom_client.wechatpy` with an older library's names, whose users only change an import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..language.diagnostics import Diagnostics
from ..model.api import Api
from ..python import all_calls
from ..python.package import WECOM_CLIENT
from .exports import MODULES
from .library import VERSIONS, OlderLibrary, libraries
from .methods import ApiModule
from .modules import (
    BasesModule,
    ClientModule,
    CryptoModule,
    ExportModule,
    MessagesModule,
    Module,
    SuccessorsModule,
)


def check(api: Api, diagnostics: Diagnostics) -> None:
    """Report mistakes in `spec/compat/`."""
    libraries(api, diagnostics)


def files(api: Api) -> Mapping[str, str]:
    made: dict[str, str] = {}
    for library in libraries(api):
        for path, module in _modules(library, api):
            made[f"{WECOM_CLIENT.folder}/{library.name}/{path}"] = module.text()
    return made


def _modules(library: OlderLibrary, api: Api) -> Iterator[tuple[str, Module]]:
    package = f"{WECOM_CLIENT.name}.{library.name}"
    calls = all_calls(api)
    source = library.source
    combined = f"{source} and spec/api/"  # titles, parameters and names of calls
    for path, doc, exports in MODULES:
        yield path, ExportModule(source, doc, exports, package)
    yield "messages.py", BasesModule(source, f"{WECOM_CLIENT.name}.callbacks._table:CALLBACKS")
    yield "_successors.py", SuccessorsModule(combined, library, calls)
    for version in VERSIONS:
        found = [older for older in library.apis if older.of(version)]
        for older in found:
            yield f"{version}/{older.client}/api/{older.module}.py", ApiModule(combined, older, version, calls)
        for client in ("client", "services"):
            classes = [older for older in found if older.client == client]
            if classes:
                home = f"{package}.{version}.{client}"
                yield f"{version}/{client}/__init__.py", ClientModule(source, classes, client, home)
                exports = {f"{home}.api.{older.module}": (older.class_name,) for older in classes}
                yield f"{version}/{client}/api/__init__.py", ExportModule(source, "The API classes.", exports, "")
        yield f"{version}/crypto.py", CryptoModule(source)
        for kind, messages in (("messages", library.messages), ("events", library.events)):
            known = [message for message in messages if version in message.versions]
            yield f"{version}/{kind}.py", MessagesModule(source, kind, known, version, f"{package}.messages")
