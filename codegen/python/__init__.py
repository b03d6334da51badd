"""The back end for Python: names, annotations and templates of the generated package."""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Iterator, Mapping

import attrs

from ..backends import Combined
from ..language.diagnostics import Diagnostics
from ..language.records import API
from ..model.api import Api, Domain
from ..model.directions import as_received
from ..prose import prose_of, sentence
from . import checks, views
from .callbacks import archive_modules, callback_modules, reply_modules
from .frames import frame_modules
from .models import ClassMaker, bases_first
from .names import Call, calls_of, dict_class
from .operations import index, operation_module
from .package import AREAS, SHARED_PARAMS, WECOM_CLIENT, Package
from .packages import area_package, lazy_package, top_package
from .params import DictMaker, repeated_names
from .render import render
from .resource_tree import tree
from .resources import resource_module
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
    known = api.results.group("python-names")
    before = len(diagnostics)
    for folder, part, home in _parts(api, package):
        keys = {domain.name: _key("names", folder, domain, part, home) for domain in part.domains}
        checks.check(part, diagnostics, home, {name for name, key in keys.items() if key and known.has(key)})
        for key in keys.values():
            known.of(key, lambda: True)
    if len(diagnostics) == before:
        known.save()


def files(api: Api, package: Package = WECOM_CLIENT, language: str = "") -> Mapping[str, str]:
    """Return the texts of the package's files by path.

    Args:
        api: The API.
        package: The package.
        language: The language of the docstrings; English if empty, or if the spec does not have the language.
    """
    translated = api.others.get(language, api)
    made: dict[str, str] = {}
    for folder, part, home in _parts(api, package):
        texts = translated if folder == API else translated.area(folder)
        made |= _call_files(part, texts, home, folder)
        if folder != API:
            made |= _rendered([area_package(home, folder, prose_of(translated).say(_ABOUT[folder]))])
    sources = _sources_of_others(api, translated, package)
    made |= translated.results.of(sources, lambda: _rendered(_documented(translated, package, api)))
    made |= _rendered((error_module(api, package), token_module(api, package), service_module(api, package)))
    return made | {package.file(file.name): file.text(package) for file in static_files()}


def _parts(api: Api, package: Package) -> Iterator[tuple[str, Api, Package]]:
    """Yield each folder of calls with its calls and its package."""
    yield API, api, package
    for folder in AREAS:
        yield folder, api.area(folder), package.area(folder)


def _rendered(modules: Iterable[views.Module]) -> dict[str, str]:
    """Return the texts of modules by path."""
    made: dict[str, str] = {}
    for module in modules:
        text = render(module)
        made[module.file] = Combined(text) if module.source.endswith("/") else text
    return made


def _documented(api: Api, package: Package, facts: Api) -> Iterator[views.Module]:
    """Yield the modules that are not about calls, with docstrings for users; `facts` is the API in English."""
    yield from callback_modules(api, package)
    yield from reply_modules(api, package)
    yield from frame_modules(api, package)
    yield from archive_modules(api, package, facts)
    yield from _shared(api, package)
    doc = prose_of(api).say("Typed client for WeCom (企业微信): every API endpoint and every callback.")
    yield top_package(package, doc)


def _sources_of_others(facts: Api, api: Api, package: Package) -> str:
    """Return the key of the modules that are not about calls, whose texts are of no domain or of fetched callbacks."""
    fetched = {ref.unit[:2] for ref in facts.fetched_callbacks}
    domains = [facts.results.parts.get((folder, name), "") for folder, name in sorted(fetched)]
    units = (*api.shared, *api.received_units, *api.replies, *api.connections)
    own = [declared.ref for unit in units for declared in unit.types]
    uses = [(ref.name, ref in api.request_types, ref in api.sent_types, ref in api.received_types) for ref in own]
    shapes = [part for name in sorted(facts.results.shapes) for part in (*name, facts.results.shapes[name])]
    return api.results.key(
        "python-others", api.results.tables, package.name, package.folder, api.language, repr(uses), *domains, *shapes
    )


@attrs.frozen
class _DomainFiles:
    """The files of a domain."""

    texts: Mapping[str, str]
    names_of_params: tuple[str, ...]
    """The names of the mappings for parameters."""


def _call_files(api: Api, translated: Api, package: Package, folder: str) -> dict[str, str]:
    """Return the files of the calls of one folder of the spec.

    Args:
        api: The calls in English, for the data of the runtime.
        translated: The calls in the language of the docstrings.
        package: The package of the calls.
        folder: The folder of the spec.
    """
    repeated = repeated_names(translated)
    made: dict[str, str] = {}
    names: dict[str, tuple[str, ...]] = {}
    for facts, domain in zip(api.domains, translated.domains, strict=True):
        key = _key("domain", folder, domain, translated, package, repeated)
        make = functools.partial(_domain_files, facts, domain, translated, package, repeated)
        files = translated.results.of(key, make)
        made |= files.texts
        names[domain.name] = files.names_of_params
    return made | _rendered(_packages(api, translated, package, folder, names, repeated))


def _key(kind: str, folder: str, domain: Domain, api: Api, package: Package, repeated: Collection[str] = ()) -> str:
    """Return the key of a result about a domain; "" if it depends on other domains.

    Args:
        kind: The kind of the result.
        folder: The folder of the spec with the calls.
        domain: The domain.
        api: The API with the domain.
        package: The package of the calls.
        repeated: The names of mappings for parameters that several domains have.
    """
    sources = api.results.parts.get((folder, domain.name))
    if sources is None:
        return ""
    own = [declared.ref for unit in domain.units for declared in unit.types]
    if not api.fetched_callbacks.keys().isdisjoint(own):
        return ""
    uses = [(ref.name, ref in api.request_types, ref in api.sent_types, ref in api.received_types) for ref in own]
    used = repr((uses, [name for ref in own if (name := dict_class(ref.name)) in repeated]))
    return api.results.key(f"python-{kind}", sources, package.name, package.folder, api.language, used)


def _domain_files(facts: Domain, domain: Domain, api: Api, package: Package, repeated: Collection[str]) -> _DomainFiles:
    texts = _rendered(_domain(domain, api, package))
    mappings = _mappings(domain, api, package, repeated)
    if mappings.names:
        doc = prose_of(api).say("{title}: the mappings that parameters take in place of models.", title=_title(domain))
        file = package.file_of(f"{mappings.module}.__init__" if domain.is_folder else mappings.module)
        texts |= _rendered([mappings.view(file, _source(domain), doc)])
    calls = calls_of(facts, package)
    texts |= _rendered([operation_module(facts, _source(facts), _title(facts), calls, api, package)])
    return _DomainFiles(texts, mappings.names)


def _packages(
    facts: Api,
    api: Api,
    package: Package,
    folder: str,
    names: Mapping[str, tuple[str, ...]],
    repeated: Collection[str],
) -> Iterator[views.Module]:
    """Yield the modules that combine the domains of one folder of the spec.

    Args:
        facts: The API in English.
        api: The API in the language of the docstrings.
        package: The package of the calls.
        folder: The folder of the spec.
        names: Domain -> the names of its mappings for parameters.
        repeated: The names of mappings that several domains have.
    """
    say = prose_of(api).say
    source = f"spec/{folder}/"
    yield from _params(api, package, folder, names, repeated)
    doc = say("Requests, answers and their parts, one module or package for each domain.")
    yield lazy_package("models", source, doc, {}, package, (domain.name for domain in api.domains))
    yield lazy_package("operations", source, say("Every endpoint as data, one module for each domain."), {}, package)
    yield tree((domain.name for domain in api.domains), package, prose_of(api), folder)
    yield index(facts, package, folder)


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


def _params(
    api: Api,
    package: Package,
    folder: str,
    names: Mapping[str, tuple[str, ...]],
    repeated: Collection[str],
) -> Iterator[views.Module]:
    """Yield the modules with the mappings for parameters that are of no domain."""
    say = prose_of(api).say
    found = {name: mappings for name, mappings in names.items() if mappings}
    if folder == API:
        shared = DictMaker(f"{package.name}.params.{SHARED_PARAMS}", package, api, repeated)
        shared.add(api.shared, is_folder=True)
        if shared.names:
            found[SHARED_PARAMS] = shared.names
            file = package.file_of(f"{shared.module}.__init__")
            doc = say(
                "Types that several parts of the API share: the mappings that parameters take in place of models."
            )
            yield shared.view(file, "spec/types/", doc)
    doc = say("The mappings that parameters take in place of models, with all names and one module for each domain.")
    source = "spec/" if folder == API else f"spec/{folder}/"
    exported = {f".{name}": [one for one in mappings if one not in repeated] for name, mappings in found.items()}
    yield lazy_package("params", source, doc, exported, package, found)


def _mappings(domain: Domain, api: Api, package: Package, repeated: Collection[str]) -> DictMaker:
    """Return the mappings for the parameters of a domain."""
    maker = DictMaker(package.params_of(domain.units[0].key), package, api, repeated)
    maker.add(domain.units, is_folder=domain.is_folder)
    return maker


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
    yield resource_module(domain, calls, source, title, api, package)


def _add_models(call: Call, maker: ClassMaker) -> None:
    endpoint, dotted = call.endpoint, call.dotted
    doc = [maker.prose.say("Parameters of `client.{call}`.", call=dotted)]
    maker.add(call.request_class, "Model", doc, endpoint.request, documented=False, rules=endpoint.rules, is_sent=True)
    if endpoint.response:
        doc = [maker.prose.say("Answer of `client.{call}`.", call=dotted)]
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
