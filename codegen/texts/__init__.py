"""The texts of calls, callbacks and error codes in each language, for the running client.

`wecom_client/_texts/` has a folder for each language, with a JSON file for the calls of each domain and for each module
or package of classes. A file is read when its first text is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from wecom_runtime.data.field_texts import joined
from wecom_runtime.data_files import file_of_class

from ..data import table
from ..model.api import Api, Callback, Domain, Endpoint, Frame, Reply, Unit
from ..model.declarations import TRAITS, Field
from ..model.directions import as_received
from ..prose import Prose, prose_of, sentence
from ..python import calls_in
from ..python.package import WECOM_CLIENT

_AREAS = {"api": "", "gateway": "office/", "abilities": "abilities/"}
"""Folder of the spec with calls -> the folder of the package."""
FOLDER = "generated/wecom_client/_texts"


def files(api: Api) -> Mapping[str, str]:
    """Return the files with texts by path."""
    made: dict[str, str] = {}
    for one in (api, *api.others.values()):
        for name, entries in _Texts(one, api).files().items():
            made[f"{FOLDER}/{one.language}/{name}.json"] = table(entries)
    for code, translated in api.others.items():
        made[f"{FOLDER}/{code}/errors.json"] = table(errors(api, translated))
    return made


class _Texts:
    """The texts of an API in a language.

    Args:
        api: The API in the language.
        facts: The API in English, which names the classes.
    """

    def __init__(self, api: Api, facts: Api) -> None:
        self.api = api
        self.facts = facts
        self.prose = prose_of(api)
        self.made: dict[str, dict[str, Any]] = defaultdict(dict)

    def files(self) -> Mapping[str, Mapping[str, Any]]:
        """Return the entries of each file."""
        for domain, english in zip(self.api.all_domains, self.facts.all_domains, strict=True):
            self._domain(domain, english)
        for unit in (*self.api.shared, *self.api.received_units, *self.api.replies, *self.api.connections):
            self._types(unit)
        for unit in (*self.api.received_units, *self.api.replies, *self.api.connections):
            self._unit(unit)
        self.made["traits"] = _phrases(self.prose)
        return self.made

    def _domain(self, domain: Domain, english: Domain) -> None:
        """Add the texts of a domain; the names of its calls are those of the English one."""
        about = self.made[f"calls/{_AREAS[domain.units[0].key[0]]}{domain.name}"]
        for call, one in zip(calls_in(english), domain.endpoints, strict=True):
            self._add(call.module, call.request_class, "", one.request)
            self._add(call.module, call.response_class, "", as_received(one.response))
            about[one.path] = _about(one, self.prose.limits_of_calls(one))
        for unit in domain.units:
            self._types(unit)

    def _unit(self, unit: Unit) -> None:
        """Add the texts of callbacks, replies, frames and messages of the archive."""
        module = WECOM_CLIENT.module_of(unit.key)
        for header in unit.headers:
            self._add(module, header.name, header.doc, header.fields)
        for callback in unit.callbacks:
            self._add(module, callback.name, _about(callback, self.prose.received_text(callback)), callback.fields)
        named: list[Reply | Frame] = [*unit.replies, *(frame for frame in unit.frames if frame.name)]
        for one in named:
            self._add(module, one.name, _about(one), one.fields)
        for frame in unit.frames:
            self._add(module, f"{frame.name}Answer", "", frame.response)

    def _types(self, unit: Unit) -> None:
        module = WECOM_CLIENT.module_of(unit.key)
        for declared in unit.types:
            is_received = declared.ref in self.facts.received_types
            is_sent = declared.ref in self.facts.sent_types
            fields = as_received(declared.fields) if is_received and not is_sent else declared.fields
            self._add(module, declared.name, declared.doc, fields, is_received=is_received)

    def _add(
        self,
        module: str,
        name: str,
        about: str | Mapping[str, Any],
        fields: Iterable[Field],
        *,
        is_received: bool = False,
    ) -> None:
        """Add a class: its description or its texts under "", and its fields by their wire names."""
        made: dict[str, Any] = {"": sentence(about) if isinstance(about, str) else about}
        for field in fields:
            made[field.wire] = _field(field, self.prose, is_received=is_received)
        if name and (texts := {key: text for key, text in made.items() if text}):
            home = module.partition(".")[2]
            self.made[file_of_class(home)][f"{home}:{name}"] = texts


def _phrases(prose: Prose) -> dict[str, str]:
    """Return the sentence of each trait of fields, with `{why}` for its text."""
    return {
        _AUDIENCE: "{why}",
        _DEFAULT: "{why}",
        **{trait.name: prose.say(trait.phrase, why="{why}") for trait in TRAITS},
    }


_AUDIENCE, _DEFAULT, _IN_REQUESTS = "to", "default", "in_requests"
"""The keys of the sentences about the apps that get a field, about its default, and about rules for requests."""


def errors(api: Api, translated: Api) -> Mapping[str, str]:
    """Return the meanings and advice of error codes in a language, by the English text."""
    pairs = zip(_of_errors(api), _of_errors(translated), strict=True)
    return {english: text for english, text in pairs if text != english}


def _of_errors(api: Api) -> Iterator[str]:
    """Yield the labels and advice of error codes, as in the runtime's tables."""
    for code in (*api.errors, *(code for unit in api.archive for code in unit.codes)):
        yield code.label
        yield code.advice
    for endpoint in api.all_calls:
        yield from (sentence(error.advice) for error in endpoint.errors if error.own.advice)
        yield from (error.own.label for error in endpoint.errors if error.own.label)


def _about(entry: Endpoint | Callback | Reply | Frame, before: Iterable[str] = ()) -> dict[str, Any]:
    """Return the texts about an entry; its notes follow those given."""
    made: dict[str, Any] = {}
    for key in ("summary", "deprecated", "unverified"):
        if text := getattr(entry, key, ""):
            made[key] = sentence(text)
    if notes := [*before, *map(sentence, entry.notes)]:
        made["notes"] = notes
    return made


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
