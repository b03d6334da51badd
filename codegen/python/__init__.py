"""The back end for Python, which writes the package that users import.

The model (`codegen/model`) has the API without a line of Python. For each module of the package, a class of this folder
takes a part of the model; its attributes are finished names, annotations and lines of code, and a template prints them.
The modules of this folder, in the order to read them:

- `names`: the Python names of fields, classes, methods and calls.
- `runtime`: the names that generated code imports from the runtime, and those that it may not hide.
- `package`: the package, its folders, and the module of each file of the spec.
- `source`: literals, docstrings and broken lines. Every text of a spec passes through it.
- `modules`: `Module`, a module with its imports. Its text is made here and only here.
- `annotations`: the annotations of types, which add imports to a module.
- `models`: a module of models, and one model with its fields, constants and other members.
- `units`: which models a file of the spec has, for types, calls, callbacks, replies and frames.
- `params`: the TypedDicts that parameters take in place of models.
- `operations`: the endpoints as data.
- `resource_tree`, `resources`: the attributes of clients, and the methods of each resource.
- `devices`: the methods that send the commands of a device.
- `tables`: the tables in which the runtime finds classes, calls, tokens and errors.
- `packages`: the `__init__` modules, which load their names on first use.
- `static_files`: the modules that are copied.
- `checks`: the mistakes in a spec that would make wrong Python.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..language.diagnostics import Diagnostics
from ..language.folders import API
from ..model.api import Api, Domain
from ..prose import prose_of
from . import checks, runtime
from .devices import CommandModule
from .modules import Module
from .names import Call, calls_of
from .operations import OperationModule
from .package import AREAS, WECOM_CLIENT, Package
from .packages import LazyPackage, area_package, testing_package, top_package
from .params import dict_modules
from .resource_tree import TreeModule
from .resources import resource_modules
from .static_files import static_files
from .tables import (
    ArchiveTable,
    CallbackTable,
    ErrorTable,
    FrameTable,
    IndexTable,
    ReplyTable,
    ServiceTable,
    TokenTable,
)
from .units import model_modules, model_package

OWNED = (WECOM_CLIENT.folder,)
"""The folders that contain only this back end's files."""


def check(api: Api, diagnostics: Diagnostics, package: Package = WECOM_CLIENT) -> None:
    """Report names of an API that Python does not allow, that collide, or that hide another name."""
    for _, part, home in _parts(api, package):
        checks.check(part, diagnostics, home)


def files(api: Api, package: Package = WECOM_CLIENT, language: str = "") -> Mapping[str, str]:
    """Return the texts of the package's files by path.

    Args:
        api: The API.
        package: The package.
        language: The language of the docstrings; English if empty, or if the spec does not have the language.
    """
    translated = api.others.get(language, api)
    modules = list(_modules(translated, package, api))
    for folder, part, home in _parts(api, package):
        texts = translated if folder == API else translated.area(folder)
        modules += _call_modules(texts, home, folder, part)
        if folder != API:
            modules.append(area_package(translated, home, folder))
    return {module.file: module.text() for module in modules} | dict(static_files(package))


def _parts(api: Api, package: Package) -> Iterator[tuple[str, Api, Package]]:
    """Yield each folder of calls with its calls and its package."""
    yield API, api, package
    for folder in AREAS:
        yield folder, api.area(folder), package.area(folder)


def _modules(api: Api, package: Package, facts: Api) -> Iterator[Module]:
    """Yield the modules that are not about calls; `facts` is the API in English, for the data of the runtime."""
    say = prose_of(api).say
    doc = say("Types that several parts of the API share.")
    yield from model_package(api.shared, api, package, "types", "spec/types/", doc)
    doc = say("The callbacks that WeCom pushes, one class for each variant.")
    more: dict[str, Iterable[str]] = {runtime.MODULE_OF["Callback"]: ["Callback"]}
    yield from model_package(api.callbacks, api, package, "callbacks", "spec/callbacks/", doc, more)
    yield CallbackTable(api, package)
    doc = say("The replies of an app to a callback.")
    more = {runtime.MODULE_OF["XmlReply"]: ["EmptyReply", "Reply"]}
    yield from model_package(api.replies, api, package, "replies", "spec/replies/", doc, more)
    yield ReplyTable(api, package)
    doc = say("The chat archive: its reader, and one class for each kind of message.")
    more = {"._archive": ["Archive", "AsyncArchive"], runtime.MODULE_OF["Archived"]: ["Archived"]}
    yield from model_package(api.archive, api, package, "archive", "spec/archive/", doc, more)
    yield ArchiveTable(api, package, facts)
    doc = say("The frames of an AI bot's long connection.")
    yield from model_package(api.bot, api, package, "frames", "spec/bot/", doc)
    yield FrameTable(api, package, "frames", "spec/bot/", doc, api.bot)
    doc = say("The frames that a device sends over its long connection.")
    yield from model_package(api.device, api, package, "devices", "spec/device/", doc)
    yield FrameTable(api, package, "devices", "spec/device/", doc, api.device)
    yield CommandModule(api, package)
    yield top_package(api, package)
    yield testing_package(api, package)
    for table in (ErrorTable, TokenTable, ServiceTable):
        yield table(facts, package)


def _call_modules(api: Api, package: Package, folder: str, facts: Api) -> Iterator[Module]:
    """Yield the modules of the calls of one folder of the spec.

    Args:
        api: The calls in the language of the docstrings.
        package: The package of the calls.
        folder: The folder of the spec.
        facts: The calls in English, for the data of the runtime.
    """
    say, source = prose_of(api).say, f"spec/{folder}/"
    for domain in api.domains:
        calls = calls_of(domain, package)
        if domain.is_folder:
            doc = say("{title}: models of `client.{domain}`.", title=domain.title or domain.name, domain=domain.name)
            place = f"models/{domain.name}", f"{source}{domain.name}/"
            yield from model_package(domain.units, api, package, *place, doc, calls=calls)
        else:
            yield from model_modules(domain.units, api, package, calls)
        yield from resource_modules(domain, api, package)
    yield from (OperationModule(domain, api, package) for domain in facts.domains)
    yield from dict_modules(api, package, folder)
    doc = say("Requests, answers and their parts, one module or package for each domain.")
    yield LazyPackage(api, package, "models", source, doc, {}, [domain.name for domain in api.domains])
    yield LazyPackage(
        api, package, "operations", source, say("Every endpoint as data, one module for each domain."), {}
    )
    yield TreeModule(api, package, folder)
    yield IndexTable(facts, package, folder)


def calls_in(domain: Domain) -> tuple[Call, ...]:
    """Return the calls of a domain with their names in `wecom_client`."""
    folder = domain.units[0].key[0]
    return calls_of(domain, WECOM_CLIENT.area(folder) if folder in AREAS else WECOM_CLIENT)


def all_calls(api: Api) -> Mapping[str, Call]:
    """Return the endpoints with their Python names, by path."""
    return {call.endpoint.path: call for domain in api.domains for call in calls_in(domain)}


def calls_by_path(api: Api) -> Mapping[str, str]:
    """Return the dotted names of the calls by path, without `client.`."""
    return {path: call.dotted for path, call in all_calls(api).items()}
