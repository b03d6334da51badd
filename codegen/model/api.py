"""The neutral model of the API, which is sufficient for a back end of any language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from ..caching import cached_by_identity
from ..language.diagnostics import Location
from ..language.nodes import YamlNode
from ..language.translation import Translation
from ..results import WITHOUT_RESULTS, Results
from .compat import OlderLibrary
from .declarations import DeclaredType, Field, FieldRule, joined, location_field
from .directions import used_types
from .idempotence import Verbs
from .types import Ref

ENGLISH = "en"
"""The language of the spec."""
ROOT_DOMAIN = "root"
"""The domain of the paths with one segment."""


@attrs.frozen(kw_only=True)
class Pagination:
    """The pagination of a list by its wire names; "" for an unused one."""

    items: str
    """The list; `name.*` means all lists of an object."""
    each: str
    """The parameter with a list of queries, each with its own pages."""
    send: str
    receive: str
    more: str
    end: str
    offset: str
    limit: str
    total: str
    first: str | None


@attrs.frozen(kw_only=True)
class Chunked:
    """A chunked upload: the endpoints for the chunks and for the end, and the wire names of computed values."""

    name: str
    part: str
    finish: str
    size: int
    file_name: str
    length: str
    digests: str
    upload_key: str
    index: str
    content: str
    done: str


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
class Wait:
    """The end of a job, as an endpoint reports its state."""

    field: str
    """The field of the response with the state; of each item if the endpoint has pages."""
    done: tuple[str, ...]
    """The states of a job that is done; any state if empty."""
    failed: tuple[str, ...]
    """The states of a job that has failed."""
    errcode: str
    """The response field with the error code of a job."""
    again: tuple[int, ...]
    """The errcodes of the endpoint that mean that the job is not done."""
    after: tuple[str, ...]
    """The paths of the endpoints that begin the job."""
    pauses: tuple[float, float]
    """The first and the longest pause between two polls, in seconds."""
    within: int
    """The default timeout in seconds."""


@attrs.frozen(kw_only=True)
class MadeParameter:
    """A parameter that the client fills in if it is left out."""

    name: str
    made: str
    known_as: str
    label: str
    of: tuple[str, ...]


@attrs.frozen(kw_only=True)
class EndpointError:
    """An error code that the endpoint's page lists."""

    code: int | str
    """A word if the endpoint has words in place of errcodes."""
    label: str
    advice: str
    is_own: bool
    """Whether the advice is for this endpoint, and not the general advice for the code."""
    own_label: str = ""
    """The meaning in this endpoint, where it differs from the general one; "" if it is the same."""
    own_class: str = ""
    """The class of the raised error in this endpoint; "" if it is the general one."""


@attrs.frozen(kw_only=True)
class Quota:
    """A quota of an endpoint."""

    times: int
    of: str
    """The counted things: `calls`, `messages` and so on."""
    per: str
    """The subject that has the quota, such as `app`; "" if it is unknown."""
    count: int
    """The number of units of time."""
    unit: str
    """`seconds`, `minutes`, `hours` or `days`."""


@attrs.frozen(kw_only=True)
class Endpoint:
    path: str
    """The path; the whole URL if the endpoint is on another host."""
    segments: tuple[str, ...]
    """The names in the client, the domain first; one segment for a method of the client itself."""
    title: str
    summary: str
    method: str
    token: str
    location: Location = location_field()
    docs: tuple[int, ...]
    query: tuple[Field, ...]
    body: tuple[Field, ...]
    file: Field | None
    """The form field of an upload."""
    response: tuple[Field, ...]
    """The fields without errcode and errmsg, which every response has."""
    format: str
    download: bool
    agent: str
    """The parameter whose default is the AgentId of the client."""
    pagination: Pagination | None
    chunked: Chunked | None
    pieces: Pieces | None
    wait: Wait | None
    rules: tuple[FieldRule, ...]
    errors: tuple[EndpointError, ...]
    made: tuple[MadeParameter, ...]
    needs: str
    """The setting that the app needs in the admin console, in the console's words."""
    granted: Mapping[str, str]
    """Kind of app (`developed`, `third_party`, `self_built`) -> its permission; an app with `none` may not call.

    `archive` is the authorization of the chat archive; no app may call then.
    """
    quota: tuple[Quota, ...]
    idempotent: bool
    """Whether the call may be repeated after a network error."""
    reads: bool
    """Whether the call only reads, so that a probe may call it."""
    only_adds: bool
    """Whether the call adds something, and neither changes nor removes anything."""
    kind: str
    """The effect: `read`, `add`, `change` or `delete`; "" where the verb in the name decides."""
    task: bool
    """Whether the service may run the command as a long task."""
    files: tuple[str, ...]
    """The paths of parameters that are files, which the client uploads first."""
    states_idempotent: bool
    """Whether `idempotent` is set in the spec, and not decided by the verb in the name."""
    deprecated: str
    unverified: str
    seen: Mapping[str, str]
    """Kind of the caller -> the last day on which a report saw it in the real service."""
    since: str
    notes: tuple[str, ...]
    example_request: Any
    example_response: Any

    @property
    def request(self) -> tuple[Field, ...]:
        """The fields of query and body, and the file."""
        return (*self.query, *self.body, *((self.file,) if self.file else ()))


@attrs.frozen(kw_only=True)
class SendRoute:
    """The API call that sends a message to the sender of a callback."""

    call: str
    """The path of the endpoint."""
    to: Mapping[str, Any]
    agent: Mapping[str, Any]
    """The parameters for clients without an AgentId."""
    text: Mapping[str, Any]
    articles: Mapping[str, Any] | None
    card: Mapping[str, Any] | None


@attrs.frozen(kw_only=True)
class MessageParts:
    """The names of the fields with the contents of a message, of its quote and of its items."""

    kind: str
    """The field with the kind of content, which is the name of the field with the content."""
    text: str
    link: str
    aes_key: str
    items: str
    quote: str
    group: Mapping[str, str]
    """The fields and their values in a group."""


@attrs.frozen(kw_only=True)
class Approval:
    """The card that asks for an approval, and the reply to a click that shows the outcome, with $ placeholders."""

    card: Mapping[str, Any]
    button: Mapping[str, Any]
    outcome: Mapping[str, Any]


@attrs.frozen(kw_only=True)
class Header:
    """The common fields of the callbacks of a channel or a family."""

    key: str
    name: str
    """The class."""
    unit: tuple[str, ...]
    location: Location = location_field()
    doc: str
    extends: Header | None
    of: Ref | None
    """The union in a response whose cases are the callbacks; its class is the class of the header."""
    fields: tuple[Field, ...]
    applies: Mapping[str, str]
    """The header's own selectors; an empty value means that the field exists."""
    unknown: str
    unknown_doc: str
    format: str
    repeat_by: str
    member: str
    """The path of the field with the member who caused a callback; `chat` and `corp` are paths, too."""
    is_message: bool
    """Whether the callbacks are messages of members."""
    chat: str
    corp: str
    bot: str
    parts: MessageParts | None
    approval: Approval | None
    shortcuts: Mapping[str, str]
    """Attribute -> path of a nested field."""
    send_route: SendRoute | None
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
class Callback:
    """A callback, or a message of the archive."""

    name: str
    header: Header
    select: Mapping[str, str]
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = location_field()
    docs: tuple[int, ...]
    aliases: Mapping[str, tuple[str, ...]]
    of: Ref | None
    """The declared type of the callback, if a response contains it."""
    fields: tuple[Field, ...]
    member: str
    """The path of the field with the member, if it differs from the header's."""
    card: str
    """The path of the field with the task_id of the clicked card."""
    shortcuts: Mapping[str, str]
    """Attribute -> path of a nested field."""
    needs: str
    """The setting in the admin console that the app needs to receive the callback."""
    granted: Mapping[str, str]
    """Kind of app -> the permission that the company grants, or `none`."""
    switch: str
    """The event switch in the callback settings of the app."""
    notes: tuple[str, ...]
    deprecated: str
    unverified: str
    seen: Mapping[str, str]
    """Kind of the caller -> the last day on which a report saw it in the real service."""
    text: str
    """The path of the field with the text that a person wrote."""
    example: Any
    content: str
    """The field with the content, in the archive."""

    @property
    def is_family(self) -> bool:
        """Whether the callback is the general case of a family, which has the class of the header."""
        return self.name == self.header.name


@attrs.frozen(kw_only=True)
class Reply:
    """A passive reply to a callback."""

    name: str
    format: str
    select: Mapping[str, str]
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = location_field()
    docs: tuple[int, ...]
    fields: tuple[Field, ...]
    counts: Mapping[str, str]
    """Field with a count -> the counted list."""
    sent_as: Mapping[str, Any] | None
    """The parameters of the API call that sends the same."""
    made_from: str
    template: Mapping[str, Any] | None
    answers: tuple[str, ...]
    via: str
    grows: Mapping[str, str]
    """Part of a streaming answer -> path of its field; `refreshed_by` -> the callback that polls the stream."""
    notes: tuple[str, ...]
    deprecated: str
    example: Any


@attrs.frozen(kw_only=True)
class Frame:
    """A command of a long connection, with the frame that has it."""

    cmd: str
    name: str
    """The class of the body; "" if the body is a callback or a reply, or the frame has none."""
    direction: str
    req_id: str
    sent_by: str
    idempotent: bool
    binary: bool
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = location_field()
    docs: tuple[int, ...]
    answers: tuple[str, ...]
    within: int | None
    fields: tuple[Field, ...]
    response: tuple[Field, ...]
    rules: tuple[FieldRule, ...]
    notes: tuple[str, ...]
    unverified: str
    example: Any


@attrs.frozen(kw_only=True)
class LibraryCall:
    """A function of the official library of the archive that calls WeCom."""

    name: str
    docs: tuple[int, ...]
    per_minute: int
    most: int
    """The largest number of returned items; 0 if the function returns none."""
    items: str
    """The field of the answer with the items."""
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Service:
    """The calls that fetch and answer messages of customers; see `ServiceRecord` of the language."""

    told_by: str
    token: str
    account: str
    fetch: str
    send: str
    greet: str
    state: str
    hand_over: str
    names: Mapping[str, str]
    customers: tuple[str, ...]
    codes: tuple[str, ...]
    customer: int
    servicer: int
    with_person: tuple[int, ...]
    to_person: int
    is_taken: int
    most: int
    hours: int


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
    location: Location = location_field()


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


@attrs.frozen(kw_only=True)
class ErrorCode:
    code: int
    label: str
    error_class: str
    advice: str
    retry: bool
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class TokenKind:
    """A token or ticket, and the call that fetches it."""

    name: str
    kind: str
    """The name of the token in endpoints."""
    title: str
    path: str
    method: str
    value: str
    docs: tuple[int, ...]
    send: Mapping[str, str] | None
    fixed: Mapping[str, Any] | None
    needs: str
    expires: str
    also: Mapping[str, str] | None
    lifetime: int
    """The seconds of validity if the response has none; 0 for the usual ones."""
    gateway: bool
    """Whether the token is for commands of the gateway."""
    stale: tuple[int, ...]
    client: str
    is_parameter: bool
    """Whether endpoints take the token in a query parameter with the name of its kind."""
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Term:
    """The one English word for a term of the official pages."""

    zh: str
    en: str
    banned: tuple[str, ...]
    """Other words for the term, which are not allowed."""
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Synonym:
    """Everyday words, and words of the spec with the same meaning."""

    phrase: str
    means: tuple[str, ...]
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class SearchWeight:
    """The additional weight of a search result."""

    name: str
    """A path, the class of a callback, an errcode or a field."""
    weight: float
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Synonyms:
    """Words for the search that are not in the texts of the spec."""

    entries: tuple[Synonym, ...] = ()
    kinds: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    """`call`, `callback`, `error` or `field` -> words that ask for the kind."""
    common: tuple[SearchWeight, ...] = ()


@attrs.frozen(kw_only=True)
class Review:
    """The fields and values of a shared type on the official pages of all calls that use it."""

    name: str
    """The name of the type with its domain: `user.UserProfile`."""
    pages: tuple[int, ...]
    fields: tuple[str, ...]
    only: Mapping[str, tuple[int, ...]]
    """Field that is not on all of the pages -> its pages."""
    values: Mapping[str, tuple[str, ...]]
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Judgement:
    """A difference between an official page and the spec that a person has accepted."""

    entry: str
    what: str
    page: int
    words: str
    """The hash of the words on the page."""
    why: str
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class EventRule:
    """The actions of a client for callbacks that it handles by itself."""

    client: str
    select: str
    actions: Mapping[str, str]
    app: str
    time: str
    ticket: str
    code: str
    corp: str
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class Rule:
    """A sentence of an official page that the fake keeps, or does not keep."""

    page: int
    rule: str
    check: tuple[YamlNode, ...]
    assumed: str
    not_kept: str
    location: Location = location_field()


@attrs.frozen(kw_only=True)
class RuleFamily:
    """The rules of one family of calls."""

    name: str
    titles: Mapping[str, str]
    """Language -> the name of the family."""
    given: Mapping[str, YamlNode]
    """Name -> calls and actions that several checks need."""
    rules: tuple[Rule, ...]

    @property
    def kept(self) -> int:
        """The number of rules that the fake keeps."""
        return sum(not one.not_kept for one in self.rules)


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
    gateway: tuple[Domain, ...]
    """The services of the gateway, with their commands."""
    abilities: tuple[Domain, ...]
    """The abilities of AI bots, with their tools."""
    older: tuple[OlderLibrary, ...]
    """The older libraries whose names are supported."""
    language: str = ENGLISH
    """The language of descriptions, notes, meanings and advice."""
    phrases: Mapping[str, str] = attrs.Factory(dict)
    """English sentence of the generator, with names in braces -> its translation."""
    translations: tuple[Translation, ...] = ()
    """The texts of the spec in other languages."""
    others: Mapping[str, Api] = attrs.Factory(dict)
    """Language -> the API in the language; texts without a translation are English."""
    results: Results = attrs.field(default=WITHOUT_RESULTS, eq=False, repr=False)
    """The results of earlier runs, for outputs."""

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
    others = {code: _area(other, name) for code, other in api.others.items()}
    return attrs.evolve(
        api,
        domains=domains,
        gateway=(),
        abilities=(),
        shared=(),
        callbacks=(),
        replies=(),
        bot=(),
        device=(),
        archive=(),
        tokens=(),
        events=(),
        tables_location={},
        others=others,
    )
