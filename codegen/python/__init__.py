"""The back end for Python: names, annotations and templates of the generated package."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable, Iterator, Mapping

from ..backends import Combined
from ..language.diagnostics import Diagnostics
from ..language.records import API
from ..model.api import Api, Domain, Unit
from ..model.directions import as_received
from ..prose import prose_of, sentence
from . import checks, views
from .callbacks import archive_modules, callback_modules, reply_modules
from .frames import frame_modules
from .models import ClassMaker, bases_first
from .names import Call, calls_of
from .operations import index, operation_modules
from .package import AREAS, SHARED_PARAMS, WECOM_CLIENT, Package
from .packages import area_package, lazy_package, top_package
from .params import DictMaker, repeated_names
from .render import render
from .resource_tree import tree
from .resources import resource_modules
from .static_files import static_files
from .tables import error_module, service_module, token_module

OWNED = (WECOM_CLIENT.folder,)
"""The folders that contain only this back end's files."""
_ABOUT = {
    "gateway": "The commands of the gateway that WeCom's own command line uses: models, parameters and clients.",
    "abilities": "The tools of the abilities of AI bots: models and parameters.",
}
"""Folder of calls -> the docstring of its package."""


def check(api: Api, diagnostics: Diagnostics, package: Package = WECOM_CLIENT) -> None:
    """Report names of an API that Python does not allow, that collide, or that hide another name."""
    parts = ((api, package), *((api.area(folder), package.area(folder)) for folder in AREAS))
    for part, home in parts:
        checks.check(part, diagnostics, {domain.name: calls_of(domain, home) for domain in part.domains})


def files(api: Api, package: Package = WECOM_CLIENT, language: str = "") -> Mapping[str, str]:
    """Return the texts of the package's files by path.

    Args:
        api: The API.
        package: The package.
        language: The language of the docstrings; English if empty, or if the spec does not have the language.
    """
    translated = api.others.get(language, api)
    modules = (*_documented(translated, package, api), *_facts(api, translated, package))
    made = {
        module.file: Combined(text) if module.source.endswith("/") else text
        for module, text in ((module, render(module)) for module in modules)
    }
    return made | {package.file(file.name): file.text(package) for file in static_files()}


def _documented(api: Api, package: Package, facts: Api) -> Iterator[views.Module]:
    """Yield the modules with docstrings for users; `facts` is the API in English."""
    say = prose_of(api).say
    yield from _calls(api, package, API)
    for folder in AREAS:
        yield from _calls(api.area(folder), package.area(folder), folder)
        yield area_package(package.area(folder), folder, say(_ABOUT[folder]))
    yield from callback_modules(api, package)
    yield from reply_modules(api, package)
    yield from frame_modules(api, package)
    yield from archive_modules(api, package, facts)
    yield from _shared(api, package)
    yield top_package(package, say("Typed client for WeCom (企业微信): every API endpoint and every callback."))


def _calls(api: Api, package: Package, folder: str) -> Iterator[views.Module]:
    """Yield the models, resources and packages of the calls of one folder of the spec."""
    say = prose_of(api).say
    source = f"spec/{folder}/"
    for domain in api.domains:
        yield from _domain(domain, api, package)
    yield from _params(api, package, folder)
    doc = say("Requests, answers and their parts, one module or package for each domain.")
    yield lazy_package("models", source, doc, {}, package, (domain.name for domain in api.domains))
    yield lazy_package("operations", source, say("Every endpoint as data, one module for each domain."), {}, package)
    yield tree((domain.name for domain in api.domains), package, prose_of(api), folder)


def _facts(api: Api, translated: Api, package: Package) -> Iterator[views.Module]:
    """Yield the modules with data for the runtime, in English; only their docstrings are of `translated`."""
    yield from _call_facts(api, translated, package, API)
    for folder in AREAS:
        yield from _call_facts(api.area(folder), translated.area(folder), package.area(folder), folder)
    yield error_module(api, package)
    yield token_module(api, package)
    yield service_module(api, package)


def _call_facts(api: Api, translated: Api, package: Package, folder: str) -> Iterator[views.Module]:
    """Yield the operations of the calls of one folder of the spec, and their index."""
    for domain in api.domains:
        yield from operation_modules(
            domain, _source(domain), _title(domain), calls_of(domain, package), translated, package
        )
    yield index(api, package, folder)


def _shared(api: Api, package: Package) -> Iterator[views.Module]:
    names_by_module: dict[str, list[str]] = {}
    for unit in api.shared:
        maker = ClassMaker(package.module_of(unit.key), package, api)
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        yield maker.module(unit.source, sentence(unit.title))
        names_by_module[f".{'.'.join(unit.key[1:])}"] = [cls.name for cls in maker.classes]
    doc = prose_of(api).say("Types that several parts of the API share.")
    yield lazy_package("types", "spec/types/", doc, names_by_module, package)


def _params(api: Api, package: Package, folder: str) -> Iterator[views.Module]:
    """Yield the modules with the mappings that parameters take in place of models."""
    say = prose_of(api).say
    made: list[str] = []
    exported: dict[str, list[str]] = {}
    repeated = repeated_names(api)
    for domain in api.domains:
        names_by_module = yield from _dicts(domain.units, api, package, repeated)
        if names_by_module:
            made.append(domain.name)
        for module, found in names_by_module.items():
            home = f".{domain.name}{module}" if domain.is_folder else module
            exported[home] = [name for name in found if name not in repeated]
        if names_by_module and domain.is_folder:
            doc = say("{title}: the mappings that parameters take in place of models.", title=_title(domain))
            yield lazy_package(f"params/{domain.name}", _source(domain), doc, names_by_module, package)
    if folder == API and (names_by_module := (yield from _dicts(api.shared, api, package, repeated))):
        for module, found in names_by_module.items():
            exported[f".{SHARED_PARAMS}{module}"] = [name for name in found if name not in repeated]
        made.append(SHARED_PARAMS)
        doc = say("Types that several parts of the API share: the mappings that parameters take in place of models.")
        yield lazy_package(f"params/{SHARED_PARAMS}", "spec/types/", doc, names_by_module, package)
    doc = say("The mappings that parameters take in place of models, with all names and one module for each domain.")
    source = "spec/" if folder == API else f"spec/{folder}/"
    yield lazy_package("params", source, doc, exported, package, made)


def _dicts(
    units: Iterable[Unit], api: Api, package: Package, repeated: Collection[str]
) -> Generator[views.DictModule, None, Mapping[str, Iterable[str]]]:
    """Yield the module of each file; return those that have mappings, relative to their package -> the mappings."""
    title = "{title}: the mappings that parameters take in place of models."
    names_by_module: dict[str, Iterable[str]] = {}
    for unit in units:
        maker = DictMaker(package.params_of(unit.key), package, api, repeated)
        maker.add(unit.types)
        if maker.names:
            yield maker.module(unit.source, prose_of(api).say(title, title=unit.title))
            names_by_module[f".{unit.key[-1]}"] = maker.names
    return names_by_module


def _source(domain: Domain) -> str:
    return f"spec/{domain.units[0].key[0]}/{domain.name}/" if domain.is_folder else domain.units[0].source


def _title(domain: Domain) -> str:
    return domain.title or domain.name


def _domain(domain: Domain, api: Api, package: Package) -> Iterator[views.Module]:
    calls = calls_of(domain, package)
    names_by_module: dict[str, list[str]] = {}
    for unit in domain.units:
        module = package.module_of(unit.key)
        maker = ClassMaker(module, package, api)
        for declared in bases_first(unit.types):
            maker.add_type(declared)
        for call in calls:
            if call.module == module:
                _add_models(call, maker)
        yield maker.module(unit.source, sentence(unit.title))
        names_by_module[f".{'.'.join(unit.key[2:])}"] = [cls.name for cls in maker.classes]
    source, title = _source(domain), _title(domain)
    if domain.is_folder:
        doc = prose_of(api).say("{title}: models of `client.{domain}`.", title=title, domain=domain.name)
        yield lazy_package(f"models/{domain.name}", source, doc, names_by_module, package)
    yield from resource_modules(domain, calls, source, title, api, package)


def _add_models(call: Call, maker: ClassMaker) -> None:
    endpoint = call.endpoint
    doc = [maker.prose.say("Parameters of `client.{call}`.", call=call.dotted)]
    maker.add(call.request_class, "Model", doc, endpoint.request, documented=False, rules=endpoint.rules, is_sent=True)
    if endpoint.response:
        doc = [maker.prose.say("Answer of `client.{call}`.", call=call.dotted)]
        maker.add(call.response_class, "Response", doc, as_received(endpoint.response))


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
