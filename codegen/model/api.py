"""The neutral model of the API, which is sufficient for a back end of any language."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from ..caching import cached_by_identity
from ..language.compat import CompatFile
from ..language.diagnostics import Location
from ..language.nodes import YamlNode
from ..language.records import (
    CallbackKeys,
    CallError,
    ConformanceGroup,
    EndpointKeys,
    ErrorCode,
    EventRule,
    FrameKeys,
    HeaderKeys,
    Judgement,
    LibraryCall,
    MadeParameter,
    ReplyKeys,
    Review,
    RuleFamily,
    Service,
    Synonyms,
    Term,
    TokenKind,
)
from ..language.translation import Translation
from ..language.types import Ref
from ..language.verbs import Verbs
from .declarations import DeclaredType, Field, FieldRule, joined
from .directions import used_types

ENGLISH = "en"
"""The language of the spec."""
ROOT_DOMAIN = "root"
"""The domain of the paths with one segment."""


@attrs.frozen(kw_only=True)
class Pieces:
    """Texts that are sent in several messages if they are too long for one."""

    of: Mapping[str, int]
    """Path of a text -> its largest size in one message, in bytes."""
    once: tuple[str, ...]
    """The paths of the fields that only the first message has."""
    most: int
    """The largest number of messages; 0 for any number."""


@attrs.frozen(kw_only=True)
class EndpointError:
    """An error code that the endpoint's page lists."""

    code: int | str
    """A word if the endpoint has words in place of errcodes."""
    own: CallError = CallError()
    """The meaning and the advice in this endpoint, where they differ from the general ones."""
    known: ErrorCode | None = None
    """The general meaning and advice."""

    @property
    def label(self) -> str:
        return self.own.label or (self.known.label if self.known else "")

    @property
    def advice(self) -> str:
        return self.own.advice or (self.known.advice if self.known and not self.own.label else "")


@attrs.frozen(kw_only=True)
class Endpoint(EndpointKeys):
    """An endpoint. Its path is the whole URL if it is on another host."""

    segments: tuple[str, ...]
    """The names in the client, the domain first; one segment for a method of the client itself."""
    query: tuple[Field, ...]
    body: tuple[Field, ...]
    file: Field | None
    """The form field of an upload."""
    response: tuple[Field, ...]
    """The fields without errcode and errmsg, which every response has."""
    pieces: Pieces | None
    rules: tuple[FieldRule, ...]
    errors: tuple[EndpointError, ...]
    made: tuple[MadeParameter, ...]
    granted: Mapping[str, str]
    """Kind of app (`developed`, `third_party`, `self_built`) -> its permission; an app with `none` may not call.

    `archive` is the authorization of the chat archive; no app may call then.
    """
    idempotent: bool
    """Whether the call may be repeated after a network error."""
    reads: bool
    """Whether the call only reads, so that a probe may call it."""
    only_adds: bool
    """Whether the call adds something, and neither changes nor removes anything."""
    files: tuple[str, ...]
    """The paths of parameters that are files, which the client uploads first."""
    states_idempotent: bool
    """Whether `idempotent` is set in the spec, and not decided by the verb in the name."""
    seen: Mapping[str, str]
    """Kind of the caller -> the last day on which a report saw it in the real service."""
    example_request: Any
    example_response: Any

    @property
    def request(self) -> tuple[Field, ...]:
        """The fields of query and body, and the file."""
        return (*self.query, *self.body, *((self.file,) if self.file else ()))


@attrs.frozen(kw_only=True)
class Header(HeaderKeys):
    """The common fields of the callbacks of a channel or a family. Its name is that of the class."""

    key: str
    unit: tuple[str, ...]
    extends: Header | None
    of: Ref | None
    """The union in a response whose cases are the callbacks; its class is the class of the header."""
    fields: tuple[Field, ...]
    content_by: str = ""
    """The field whose value is the name of the field with the content, in the archive."""

    @property
    def all_fields(self) -> tuple[Field, ...]:
        return (*(self.extends.all_fields if self.extends else ()), *self.fields)

    @property
    def all_shortcuts(self) -> Mapping[str, str]:
        return {**(self.extends.all_shortcuts if self.extends else {}), **self.shortcuts}

    @property
    def all_selectors(self) -> Mapping[str, str]:
        return {**(self.extends.all_selectors if self.extends else {}), **self.applies}


@attrs.frozen(kw_only=True)
class Callback(CallbackKeys):
    """A callback, or a message of the archive."""

    name: str
    unit: tuple[str, ...]
    header: Header
    fields: tuple[Field, ...]
    of: Ref | None
    """The declared type of the callback, if a response contains it."""
    granted: Mapping[str, str]
    """Kind of app -> the permission that the company grants, or `none`."""
    seen: Mapping[str, str]
    """Kind of the caller -> the last day on which a report saw it in the real service."""
    content: str
    """The field with the content, in the archive."""
    example: Any

    @property
    def all_fields(self) -> tuple[Field, ...]:
        return (*self.header.all_fields, *self.fields)

    @property
    def is_family(self) -> bool:
        """Whether the callback is the general case of a family, which has the class of the header."""
        return self.name == self.header.name


@attrs.frozen(kw_only=True)
class Reply(ReplyKeys):
    """A passive reply to a callback."""

    name: str
    unit: tuple[str, ...]
    select: Mapping[str, str]
    fields: tuple[Field, ...]
    example: Any


@attrs.frozen(kw_only=True)
class Frame(FrameKeys):
    """A command of a long connection, with the frame that has it."""

    name: str
    """The class of the body; "" if the body is a callback or a reply, or the frame has none."""
    unit: tuple[str, ...]
    fields: tuple[Field, ...]
    response: tuple[Field, ...]
    rules: tuple[FieldRule, ...]
    example: Any


@attrs.frozen(kw_only=True)
class Unit:
    """A file of the spec."""

    key: tuple[str, ...]
    """The top folder and the path: ("api", "externalcontact", "contact_way")."""
    source: str
    title: str
    types: tuple[DeclaredType, ...]
    endpoints: tuple[Endpoint, ...] = ()
    headers: tuple[Header, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    """The callbacks; in the archive the kinds of messages."""
    replies: tuple[Reply, ...] = ()
    frames: tuple[Frame, ...] = ()
    calls: tuple[LibraryCall, ...] = ()
    service: Service | None = None
    codes: tuple[ErrorCode, ...] = ()
    """The codes of the library, in the archive."""
    location: Location = attrs.field(eq=False, repr=False)


@attrs.frozen(kw_only=True)
class Domain:
    """The endpoints with one first segment of their paths: a file, or a folder of files."""

    name: str
    units: tuple[Unit, ...]
    title: str
    """The Chinese title; empty if it is missing."""

    @property
    def is_folder(self) -> bool:
        return len(self.units[0].key) > 2

    @property
    def endpoints(self) -> tuple[Endpoint, ...]:
        return tuple(endpoint for unit in self.units for endpoint in unit.endpoints)


class Others(Mapping[str, "Api"]):
    """The API in other languages, each of which is built when it is first needed.

    Args:
        languages: The languages.
        build: The function that builds the API in a language.
    """

    def __init__(self, languages: Iterable[str], build: Callable[[str], Api]) -> None:
        self._languages = tuple(languages)
        self._build = build
        self._built: dict[str, Api] = {}

    def __getitem__(self, language: str) -> Api:
        if language not in self._built:
            if language not in self._languages:
                raise KeyError(language)
            self._built[language] = self._build(language)
        return self._built[language]

    def __iter__(self) -> Iterator[str]:
        return iter(self._languages)

    def __len__(self) -> int:
        return len(self._languages)

    def __getstate__(self) -> dict[str, Any]:
        """Return what a pickle has: the API in all languages, without the function."""
        return {"_languages": self._languages, "_built": dict(self), "_build": None}


@attrs.frozen(kw_only=True)
class Api:
    """The API that a spec describes."""

    domains: tuple[Domain, ...]
    """The domains in the order of their names."""
    shared: tuple[Unit, ...]
    callbacks: tuple[Unit, ...]
    replies: tuple[Unit, ...]
    bot: tuple[Unit, ...]
    device: tuple[Unit, ...]
    archive: tuple[Unit, ...]
    types: Mapping[Ref, DeclaredType]
    error_classes: Mapping[str, str]
    errors: tuple[ErrorCode, ...]
    errors_source: str
    tokens: tuple[TokenKind, ...]
    tokens_source: str
    busy: tuple[int, ...]
    wait: Mapping[int, float]
    events: tuple[EventRule, ...]
    terms: tuple[Term, ...]
    reviews: tuple[Review, ...]
    judged: tuple[Judgement, ...]
    verbs: Verbs
    synonyms: Synonyms
    tables_location: Mapping[str, Location]
    fake: tuple[Mapping[str, Mapping[str, YamlNode]], ...]
    """The data of the fake server: the sections of each file and their entries, unread."""
    rules: tuple[RuleFamily, ...]
    """The rules of the official pages behind the parameters of a call, with what the fake does."""
    conformance: tuple[ConformanceGroup, ...]
    """The cases of the conformance data that do not follow from the rest of the spec."""
    gateway: tuple[Domain, ...]
    """The services of the gateway, with their commands."""
    abilities: tuple[Domain, ...]
    """The abilities of AI bots, with their tools."""
    older: tuple[CompatFile, ...]
    """The files about older libraries. The back end that supports their names resolves and checks the methods."""
    language: str = ENGLISH
    """The language of descriptions, notes, meanings and advice."""
    phrases: Mapping[str, str] = attrs.Factory(dict)
    """English sentence of the generator, with names in braces -> its translation."""
    translations: tuple[Translation, ...] = ()
    """The texts of the spec in other languages."""
    others: Mapping[str, Api] = attrs.Factory(dict)
    """Language -> the API in the language; texts without a translation are English."""
    english: Api | None = None
    """The API in English, in those of other languages."""

    @property
    def endpoints(self) -> Iterator[Endpoint]:
        return (endpoint for domain in self.domains for endpoint in domain.endpoints)

    @property
    def commands(self) -> Iterator[Endpoint]:
        """The commands of the gateway."""
        return (endpoint for domain in self.gateway for endpoint in domain.endpoints)

    @property
    def tools(self) -> Iterator[Endpoint]:
        """The tools of the abilities of AI bots."""
        return (endpoint for domain in self.abilities for endpoint in domain.endpoints)

    @property
    def all_domains(self) -> tuple[Domain, ...]:
        """The domains of the server API, the services of the gateway, and the abilities."""
        return (*self.domains, *self.gateway, *self.abilities)

    @property
    def all_calls(self) -> Iterator[Endpoint]:
        """The endpoints, the commands and the tools."""
        return (endpoint for domain in self.all_domains for endpoint in domain.endpoints)

    def area(self, name: str) -> Api:
        """Return the API with the domains of another part, `gateway` or `abilities`, and without the other files."""
        return _area(self, name)

    @property
    def all_callbacks(self) -> Iterator[Callback]:
        return (callback for unit in self.callbacks for callback in unit.callbacks)

    def in_english(self, field: Field) -> Field:
        """Return a field of the API with its English texts."""
        return self.english._documented[field.location] if self.english else field

    @property
    def all_fields(self) -> Iterator[Field]:
        """The fields of calls, entries and declared types. A field of a union is also one of its cases."""
        for call in self.all_calls:
            yield from (*call.request, *call.response)
        for unit in (*self.received_units, *self.replies, *self.connections):
            entries: tuple[Header | Callback | Reply | Frame, ...]
            entries = (*unit.headers, *unit.callbacks, *unit.replies, *unit.frames)
            yield from (field for entry in entries for field in entry.fields)
            for frame in unit.frames:
                yield from frame.response
        for declared in self.types.values():
            yield from declared.fields

    @cached_property
    def _documented(self) -> Mapping[Location, Field]:
        """The fields with documented values."""
        return {field.location: field for field in self.all_fields if field.documented}

    @cached_property
    def fetched_callbacks(self) -> Mapping[Ref, Header | Callback]:
        """Declared type -> its callback or header, for callbacks that a call returns in place of a push."""
        found: dict[Ref, Header | Callback] = {}
        for unit in self.callbacks:
            found.update((header.of, header) for header in unit.headers if header.of)
            found.update((callback.of, callback) for callback in unit.callbacks if callback.of)
        return found

    @property
    def connections(self) -> tuple[Unit, ...]:
        """The files with frames of bots and devices."""
        return (*self.bot, *self.device)

    @property
    def received_units(self) -> tuple[Unit, ...]:
        """The files with headers and callbacks: pushed callbacks, and messages of the archive."""
        return (*self.callbacks, *self.archive)

    @cached_property
    def request_types(self) -> frozenset[Ref]:
        """The types that parameters of calls use, directly or nested."""
        return used_types(self.types, [endpoint.request for endpoint in self.all_calls])

    @cached_property
    def sent_types(self) -> frozenset[Ref]:
        """The types that requests and replies use, directly or nested."""
        replies = [reply.fields for unit in self.replies for reply in unit.replies]
        return self.request_types | used_types(self.types, replies)

    @cached_property
    def received_types(self) -> frozenset[Ref]:
        """The types that responses and callbacks use, directly or nested."""
        headers = [header.fields for unit in self.received_units for header in unit.headers]
        callbacks = [callback.fields for unit in self.received_units for callback in unit.callbacks]
        return used_types(self.types, [*(endpoint.response for endpoint in self.all_calls), *headers, *callbacks])

    @property
    def token_kinds(self) -> tuple[str, ...]:
        """The kinds of token that an endpoint may name."""
        kinds = dict.fromkeys(token.kind for token in self.tokens if token.is_parameter)
        return (*(kinds or ("access_token",)), "none")

    def common_fields(self, ref: Ref | None) -> tuple[Field, ...]:
        """Return all fields of a type; the fields of its union come first."""
        if ref is None:
            return ()
        declared = self.types[ref]
        return joined(self.common_fields(declared.case_of), declared.fields)


@cached_by_identity
def _area(api: Api, name: str) -> Api:
    domains: tuple[Domain, ...] = getattr(api, name)
    others = Others(api.others, lambda code: _area(api.others[code], name))
    left_out = "shared", "callbacks", "replies", "bot", "device", "archive", "gateway", "abilities", "tokens", "events"
    nothing: dict[str, Any] = {**dict.fromkeys(left_out, ()), "tables_location": {}}
    return attrs.evolve(api, **nothing, domains=domains, others=others)
