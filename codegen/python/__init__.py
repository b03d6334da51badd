"""The Python package: names, annotations and templates; everything that another language would do otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ..language.diagnostics import Diagnostics
from ..model.api import Api, Domain
from ..model.directions import as_received
from . import checks, views
from .callbacks import archive_modules, callback_modules, frame_modules, reply_modules
from .models import ClassMaker, bases_first
from .names import Call, calls_of
from .operations import index, operations
from .package import SHARED_PARAMS, WECOM_CLIENT, Package
from .packages import lazy_package, top_package
from .params import DictMaker
from .render import render
from .resources import ResourceMaker, tree
from .static_files import static_files
from .tables import error_module, token_module

OWNED = (WECOM_CLIENT.folder,)
"""Folders in which nothing but this back end's files may lie."""


def check(api: Api, diagnostics: Diagnostics, package: Package = WECOM_CLIENT) -> None:
    """Report what Python cannot do with an API: names that meet, or that hide something."""
    checks.check(api, diagnostics, {domain.name: _calls(domain, package) for domain in api.domains})


def files(api: Api, package: Package = WECOM_CLIENT) -> Mapping[str, str]:
    """Path -> text, for every file of the package."""
    made = {module.file: render(module) for module in _modules(api, package)}
    return made | {package.file(file.name): file.text(package) for file in static_files()}


def _modules(api: Api, package: Package) -> Iterator[views.Module]:
    for domain in api.domains:
        yield from _domain(domain, api, package)
    yield from callback_modules(api, package)
    yield from reply_modules(api, package)
    yield from frame_modules(api, package)
    yield from archive_modules(api, package)
    yield from _shared(api, package)
    yield from _params(api, package)
    doc = "Requests, answers and their parts, one module or package for each domain."
    yield lazy_package("models", "spec/api/", doc, {}, package, (domain.name for domain in api.domains))
    doc = "Every endpoint as data, one module for each domain."
    yield lazy_package("operations", "spec/api/", doc, {}, package)
    yield top_package(package)
    yield tree((domain.name for domain in api.domains), package)
    yield index(api, package)
    yield error_module(api, package)
    yield token_module(api, package)


def _shared(api: Api, package: Package) -> Iterator[views.Module]:
    homes: dict[str, list[str]] = {}
    for unit in api.shared:
        maker = ClassMaker(package.module_of(unit.key), package, api)
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        yield maker.module(unit.source, f"{unit.title}.")
        homes[f".{'.'.join(unit.key[1:])}"] = [cls.name for cls in maker.classes]
    yield lazy_package("types", "spec/types/", "Types that several parts of the API share.", homes, package)


def _params(api: Api, package: Package) -> Iterator[views.Module]:
    """The mappings that parameters take in place of models."""
    homes = [(domain.name, _source(domain), _title(domain), domain.units) for domain in api.domains]
    homes.append((SHARED_PARAMS, "spec/types/", "Types that several parts of the API share", api.shared))
    made: list[str] = []
    for name, source, title, units in homes:
        maker = DictMaker(f"{package.name}.params.{name}", package, api)
        maker.add(declared for unit in units for declared in unit.types)
        if maker.classes:
            made.append(name)
            yield maker.module(source, f"{title}: the mappings that parameters take in place of models.")
    doc = "The mappings that parameters take in place of models, one module for each domain; shared ones in `types`."
    yield lazy_package("params", "spec/", doc, {}, package, made)


def _source(domain: Domain) -> str:
    return f"spec/api/{domain.name}/" if domain.is_folder else domain.units[0].source


def _title(domain: Domain) -> str:
    return domain.name if domain.is_folder else domain.units[0].title


def _calls(domain: Domain, package: Package) -> tuple[Call, ...]:
    modules = {endpoint.path: package.module_of(unit.key) for unit in domain.units for endpoint in unit.endpoints}
    return calls_of(domain, modules)


def _domain(domain: Domain, api: Api, package: Package) -> Iterator[views.Module]:
    calls = _calls(domain, package)
    homes: dict[str, list[str]] = {}
    for unit in domain.units:
        module = package.module_of(unit.key)
        maker = ClassMaker(module, package, api)
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        for call in calls:
            if call.module == module:
                _add_models(call, maker)
        yield maker.module(unit.source, f"{unit.title}.")
        homes[f".{'.'.join(unit.key[2:])}"] = [cls.name for cls in maker.classes]
    source, title = _source(domain), _title(domain)
    if domain.is_folder:
        doc = f"Models of `client.{domain.name}`."
        yield lazy_package(f"models/{domain.name}", source, doc, homes, package)
    yield operations(domain.name, source, title, calls, package)
    yield ResourceMaker(domain, calls, api, package).make(source, title)


def _add_models(call: Call, maker: ClassMaker) -> None:
    endpoint = call.endpoint
    doc = [f"Parameters of `client.{call.dotted}`."]
    maker.add(call.request_class, "Model", doc, endpoint.request, documented=False, rules=endpoint.rules, is_sent=True)
    if endpoint.response:
        doc = [f"Answer of `client.{call.dotted}`."]
        maker.add(call.response_class, "Response", doc, as_received(endpoint.response))


def calls_in(domain: Domain) -> tuple[Call, ...]:
    """The endpoints of a domain as the package has them."""
    return _calls(domain, WECOM_CLIENT)


def all_calls(api: Api) -> Mapping[str, Call]:
    """Return path -> the endpoint under its Python names."""
    return {call.endpoint.path: call for domain in api.domains for call in calls_in(domain)}


def calls_by_path(api: Api) -> Mapping[str, str]:
    """Return path -> how it is called, without `client.`: what pages for people show."""
    return {path: call.dotted for path, call in all_calls(api).items()}
