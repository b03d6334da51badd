"""The modules of `wecom_client.wechatpy` with an older library's names, whose users only change an import."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from ..backends import Combined
from ..model.api import Api
from ..model.compat import VERSIONS, OlderLibrary
from ..python import all_calls
from ..python.package import WECOM_CLIENT
from ..templating import environment
from . import views
from .exports import MODULES
from .methods import api_class, successors
from .views import (
    ApiModule,
    BasesModule,
    ClientModule,
    CryptoModule,
    ExportModule,
    MessagesModule,
    SuccessorsModule,
)

_TEMPLATES = {
    ApiModule: "api.py.jinja",
    BasesModule: "bases.py.jinja",
    ClientModule: "client.py.jinja",
    CryptoModule: "crypto.py.jinja",
    ExportModule: "exports.py.jinja",
    SuccessorsModule: "successors.py.jinja",
    MessagesModule: "messages.py.jinja",
}

_environment = environment(Path(__file__).parent / "templates")


def files(api: Api) -> Mapping[str, str]:
    made: dict[str, str] = {}
    for library in api.older:
        root = f"{WECOM_CLIENT.folder}/{library.name}"
        for path, module in _modules(library, api):
            template = _environment.get_template(_TEMPLATES[type(module)])
            if isinstance(module, ApiModule | SuccessorsModule):  # they have titles, parameters and names of calls
                text = template.render(module=module, source=f"{library.source} and spec/api/")
                made[f"{root}/{path}"] = Combined(text)
            else:
                made[f"{root}/{path}"] = template.render(module=module, source=library.source)
    return made


def _modules(library: OlderLibrary, api: Api) -> Iterator[tuple[str, views.Module]]:
    package = f"{WECOM_CLIENT.name}.{library.name}"
    calls = all_calls(api)
    for path, doc, exports in MODULES:
        yield path, views.export_module(doc, exports, package)
    yield "messages.py", BasesModule(f"{WECOM_CLIENT.name}.callbacks._table:CALLBACKS")
    yield "_successors.py", successors(library, calls)
    for version in VERSIONS:
        found = [older for older in library.apis if older.of(version)]
        for older in found:
            folder = _folder(version, older.client)
            yield f"{folder}/api/{older.module}.py", api_class(older, version, calls)
        for client in ("client", "services"):
            classes = [older for older in found if older.client == client]
            if classes:
                folder = _folder(version, client)
                yield from views.client_modules(classes, client, f"{package}.{folder.replace('/', '.')}", folder)
        yield f"{version}/crypto.py", CryptoModule()
        for kind, messages in (("messages", library.messages), ("events", library.events)):
            known = [message for message in messages if version in message.versions]
            yield f"{version}/{kind}.py", views.messages_module(kind, known, version, f"{package}.messages")


def _folder(version: str, client: str) -> str:
    return f"{version}/{client}"
