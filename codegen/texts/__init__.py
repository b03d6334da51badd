"""The texts of calls, callbacks and error codes in each language, for the running client.

`wecom_client/_texts/` has a compressed file for each kind and language, which is read when its first text is shown.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Hashable, Iterable, Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.data.field_texts import joined
from wecom_runtime.language import checksum, table_texts

from ..backends import Output, Packed
from ..language.records import API
from ..model.api import Api, Callback, Domain, Endpoint, Frame, Reply, Unit
from ..model.declarations import TRAITS, Field
from ..model.directions import as_received
from ..packed import WIDE
from ..prose import Prose, prose_of, sentence
from ..python import calls_in
from ..python.package import WECOM_CLIENT

FOLDER = "generated/wecom_client/_texts"


def files(api: Api) -> Mapping[str, Output]:
    """Return the files with texts by path."""
    made: dict[str, Output] = {}
    for kind, texts in (("calls", lambda one: calls(one, api)), ("callbacks", callbacks)):
        english = texts(api)
        made[f"{FOLDER}/{api.language}/{kind}.json.xz"] = _packed(english)
        for code, translated in api.others.items():
            made[f"{FOLDER}/{code}/{kind}.json.xz"] = _packed(_in_order(texts(translated), english), WIDE)
    for code, translated in api.others.items():
        made[f"{FOLDER}/{code}/errors.json.xz"] = _packed(errors(api, translated), WIDE)
    return made


def _packed(texts: Any, encoding: str = "utf-8") -> Packed:
    return Packed(json.dumps(texts, ensure_ascii=False, separators=(",", ":")), encoding)


def _in_order(texts: Any, english: Any) -> list[str]:
    """Return the texts in the order of the English ones, without the names, which only the English file has."""
    found, same = _leaves(texts), _leaves(english)
    assert len(found) == len(same)
    return ["" if text == other else text for text, other in zip(found, same, strict=True)]


def _leaves(texts: Any) -> list[str]:
    found: list[str] = []
    for item in texts.values() if isinstance(texts, dict) else texts:
        if isinstance(item, str):
            found.append(item)
        else:
            found += _leaves(item)
    return found


@attrs.frozen
class _DomainTexts:
    """The texts of a domain."""

    calls: Mapping[str, Any]
    """Path -> texts of the call."""
    models: Mapping[str, Any]
    """Module and name -> texts of a request or answer."""
    types: Mapping[str, Any]
    """Module and name -> texts of a declared type."""


def calls(api: Api, facts: Api | None = None) -> Mapping[str, Any]:
    """Return the texts of calls by path, and of the models of requests and answers by module and name.

    Args:
        api: The API in a language.
        facts: The API in English; `api` if left out.
    """
    prose = prose_of(api)
    facts = facts or api
    known = facts.results.group(f"texts-{api.language}")
    found = [
        known.of(_sources(folder, domain, facts), functools.partial(_of_domain, domain, english, facts, prose))
        for folder, domains, names in (
            (API, api.domains, facts.domains),
            ("gateway", api.gateway, facts.gateway),
            ("abilities", api.abilities, facts.abilities),
        )
        for domain, english in zip(domains, names, strict=True)
    ]
    known.save()
    models = {name: texts for one in found for name, texts in one.models.items()}
    for unit in api.shared:
        _add_types(models, unit, facts, prose)
    models.update((name, texts) for one in found for name, texts in one.types.items())
    about = {path: texts for one in found for path, texts in one.calls.items()}
    return {"calls": about, "models": models, "traits": _phrases(prose)}


def _sources(folder: str, domain: Domain, facts: Api) -> Hashable:
    """Return what the texts of a domain depend on; its number in this run without results of earlier runs."""
    sources = facts.results.parts.get((folder, domain.name))
    if sources is None:
        return id(domain)
    own = [declared.ref for unit in domain.units for declared in unit.types]
    uses = [(ref.name, ref in facts.sent_types, ref in facts.received_types) for ref in own]
    return sources, repr(uses)


def _of_domain(domain: Domain, english: Domain, facts: Api, prose: Prose) -> _DomainTexts:
    """Return the texts of a domain; the names of its calls are those of the English one."""
    models: dict[str, Any] = {}
    types: dict[str, Any] = {}
    endpoints = domain.endpoints
    for call, one in zip(calls_in(english), endpoints, strict=True):
        _add(models, call.module, call.request_class, "", one.request, prose)
        _add(models, call.module, call.response_class, "", as_received(one.response), prose)
    for unit in domain.units:
        _add_types(types, unit, facts, prose)
    about = {one.path: dict(_about(one)) for one in endpoints}
    for one in endpoints:
        if limits := prose.limits_of_calls(one):
            about[one.path]["notes"] = [*limits, *about[one.path].get("notes", ())]
    return _DomainTexts(about, models, types)


def callbacks(api: Api) -> Mapping[str, Any]:
    """Return the texts of callbacks, replies, frames and messages of the archive, and of their models."""
    models: dict[str, Any] = {}
    entries: dict[str, Any] = {}
    prose = prose_of(api)
    for unit in (*api.received_units, *api.replies, *api.connections):
        module = WECOM_CLIENT.module_of(unit.key)
        for header in unit.headers:
            _add(models, module, header.name, header.doc, header.fields, prose)
        _add_types(models, unit, api, prose)
        named: list[Callback | Reply | Frame] = [*unit.callbacks, *unit.replies]
        named += [frame for frame in unit.frames if frame.name]
        for one in named:
            _add(models, module, one.name, "", one.fields, prose)
        for frame in unit.frames:
            _add(models, module, f"{frame.name}Answer", "", frame.response, prose)
        entries.update(_entries((_key(module, one.name), one) for one in named))
        for callback in unit.callbacks:
            if received := prose.received_text(callback):
                about = entries[_key(module, callback.name)]
                entries[_key(module, callback.name)] = {**about, "notes": [*received, *about.get("notes", ())]}
    return {"callbacks": entries, "models": models, "traits": _phrases(prose)}


def _phrases(prose: Prose) -> dict[str, str]:
    """Return the sentence of each trait of fields, with `{why}` for its text."""
    return {
        _AUDIENCE: "{why}",
        _DEFAULT: "{why}",
        **{trait.name: prose.say(trait.phrase, why="{why}") for trait in TRAITS},
    }


_AUDIENCE, _DEFAULT, _IN_REQUESTS = "to", "default", "in_requests"
"""The keys of the sentences about the apps that get a field, about its default, and about rules for requests."""


def errors(api: Api, translated: Api) -> Mapping[str, Any]:
    """Return the meanings and advice of error codes in a language.

    Texts of the table of errors are in its order, and others by the checksum of the English text.
    """
    pairs = dict(zip(_of_errors(api), _of_errors(translated), strict=True))
    found = {english: text for english, text in pairs.items() if text != english}
    table = table_texts((error.error_class, error.label, error.advice) for error in api.errors)
    shown = set(table)
    others = {english: text for english, text in found.items() if english not in shown}
    marked = {checksum(english): text for english, text in others.items()}
    assert len(marked) == len(others), "two texts have one checksum: say one of them in other words"
    return {"table": [found.get(english, "") for english in table], "others": marked}


def _of_errors(api: Api) -> Iterator[str]:
    """Yield the labels and advice of error codes, as in the runtime's tables."""
    for code in (*api.errors, *(code for unit in api.archive for code in unit.codes)):
        yield code.label
        yield code.advice
    for endpoint in api.all_calls:
        yield from (sentence(error.advice) for error in endpoint.errors if error.is_own)
        yield from (error.own_label for error in endpoint.errors if error.own_label)


def _entries(named: Iterable[tuple[str, Endpoint | Callback | Reply | Frame]]) -> dict[str, Any]:
    return {name: dict(_about(entry)) for name, entry in named}


def _about(entry: Endpoint | Callback | Reply | Frame) -> Iterator[tuple[str, Any]]:
    for key in ("summary", "deprecated", "unverified"):
        if text := getattr(entry, key, ""):
            yield key, sentence(text)
    if entry.notes:
        yield "notes", [sentence(note) for note in entry.notes]


def _add_types(models: dict[str, Any], unit: Unit, api: Api, prose: Prose) -> None:
    module = WECOM_CLIENT.module_of(unit.key)
    for declared in unit.types:
        is_received = declared.ref in api.received_types
        is_sent = declared.ref in api.sent_types
        fields = as_received(declared.fields) if is_received and not is_sent else declared.fields
        _add(models, module, declared.name, declared.doc, fields, prose, is_received=is_received)


def _add(
    models: dict[str, Any],
    module: str,
    name: str,
    doc: str,
    fields: Iterable[Field],
    prose: Prose,
    *,
    is_received: bool = False,
) -> None:
    """Add a model: its description under "", and its fields by their wire names."""
    made: dict[str, Any] = {"": sentence(doc)}
    for field in fields:
        made[field.wire] = _field(field, prose, is_received=is_received)
    if name and (texts := {key: text for key, text in made.items() if text}):
        models[_key(module, name)] = texts


def _field(field: Field, prose: Prose, *, is_received: bool) -> Any:
    """Return the description of a field; in a list with the meanings of its values and its traits, if it has some."""
    doc = sentence(field.doc)
    values = field.documented
    meanings = {str(entry.value): entry.meaning for entry in values if entry.meaning} if values else {}
    traits: dict[str, str] = {}
    if field.to:
        traits[_AUDIENCE] = prose.audience_text(field)
    default = prose.default_text(field) if field.default is not None else ""
    if default and not is_received:
        traits[_DEFAULT] = default
    for trait, text in field.traits():
        traits[trait.name] = sentence(text)
    if default and is_received:
        rules = joined((sentence(field.in_requests), default))
        traits[_IN_REQUESTS] = f"{rules[0].lower()}{rules[1:]}"
    return [doc, meanings, traits] if traits else [doc, meanings] if meanings else doc


def _key(module: str, name: str) -> str:
    return f"{module.partition('.')[2]}:{name}"
