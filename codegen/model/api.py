"""The neutral model of the API. A back end for any language could be written from this alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

import attrs

from ..language.diagnostics import Location
from ..language.nodes import YamlNode
from ..language.translation import Translation
from .compat import OlderLibrary
from .declarations import DeclaredType, Field, FieldRule, place
from .directions import reached
from .idempotence import Verbs
from .types import Ref

ENGLISH = "en"
"""The language in which the spec itself is written."""
ROOT_DOMAIN = "root"
"""The domain of the paths that have only one segment."""


@attrs.frozen(kw_only=True)
class Pagination:
    """Wire names by which the pages of a list follow each other; "" where there is none."""

    items: str
    """The list; `name.*` stands for all lists of an object."""
    each: str
    """The parameter with the queries, where each has pages of its own."""
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
    """A file in many calls: the endpoints that take the parts and the end, and the wire names of what is computed."""

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
    """Texts that are sent in several messages where one does not hold them."""

    of: Mapping[str, int]
    """Their paths, and how many bytes each may have in one message."""
    once: tuple[str, ...]
    """Paths of what the first message alone has."""
    most: int
    """How many messages there may be; 0 for any number."""


@attrs.frozen(kw_only=True)
class Wait:
    """How one knows that what an endpoint tells of is over."""

    field: str
    """Of the response; where the endpoint has pages, of each item."""
    done: tuple[str, ...]
    """Its values when it is over; none: as soon as it says anything."""
    failed: tuple[str, ...]
    """Its values when it is over and nothing came of it."""
    errcode: str
    """The response field with the error code of what failed."""
    again: tuple[int, ...]
    """Errcodes of the endpoint that mean: not yet."""
    after: tuple[str, ...]
    """Paths of the endpoints that begin what is waited for."""
    pauses: tuple[float, float]
    """Seconds between two questions: the first and the longest pause."""
    within: int
    """Seconds that are waited where nobody says it."""


@attrs.frozen(kw_only=True)
class MadeParameter:
    """A parameter that the client makes where it is left out."""

    name: str
    made: str
    known_as: str
    label: str
    of: tuple[str, ...]


@attrs.frozen(kw_only=True)
class EndpointError:
    """An error code that the endpoint's page lists."""

    code: int | str
    """A word where the endpoint has words in place of errcodes."""
    label: str
    advice: str
    is_own: bool
    """Whether the advice is that of this endpoint, and not that of the code."""


@attrs.frozen(kw_only=True)
class Quota:
    """How much of something there may be in a time."""

    times: int
    of: str
    """`calls`, `messages` and the like."""
    per: str
    """For whom it is counted; "" where that is not known."""
    count: int
    """Of the unit."""
    unit: str
    """`seconds`, `minutes`, `hours` or `days`."""


@attrs.frozen(kw_only=True)
class Endpoint:
    path: str
    """The whole address where it is on another host."""
    segments: tuple[str, ...]
    """The names that lead to it, the domain first; one segment for calls at the top."""
    title: str
    summary: str
    method: str
    token: str
    location: Location = place()
    docs: tuple[int, ...]
    query: tuple[Field, ...]
    body: tuple[Field, ...]
    file: Field | None
    """The form field of an upload."""
    response: tuple[Field, ...]
    """Without errcode and errmsg, which every answer has."""
    format: str
    download: bool
    agent: str
    """The parameter that takes the AgentId of the client's app where it is left out."""
    pagination: Pagination | None
    chunked: Chunked | None
    pieces: Pieces | None
    wait: Wait | None
    rules: tuple[FieldRule, ...]
    errors: tuple[EndpointError, ...]
    made: tuple[MadeParameter, ...]
    needs: str
    """The permission that the app needs in the admin console, in the console's words."""
    granted: Mapping[str, str]
    """Kind of app (`developed`, `third_party`, `self_built`) -> the permission that it needs; `none` may not call.
    `archive` is no app: the authorization of the chat archive, which alone may call then."""
    quota: tuple[Quota, ...]
    idempotent: bool
    """Whether it may be sent again after a network error."""
    reads: bool
    """Whether it only looks at what is there, so that anybody may call it to see what comes."""
    only_adds: bool
    """Whether it leaves alone what was there."""
    states_idempotent: bool
    """Whether the endpoint says so itself, and not the verb in its name."""
    deprecated: str
    unverified: str
    since: str
    notes: tuple[str, ...]
    example_request: Any
    example_response: Any

    @property
    def request(self) -> tuple[Field, ...]:
        """Everything that is sent."""
        return (*self.query, *self.body, *((self.file,) if self.file else ()))


@attrs.frozen(kw_only=True)
class Reach:
    """The call by which an app says something to who caused a callback."""

    call: str
    """Path of the endpoint."""
    to: Mapping[str, Any]
    agent: Mapping[str, Any]
    """Parameters for clients that know no AgentId of their own."""
    text: Mapping[str, Any]
    articles: Mapping[str, Any] | None
    card: Mapping[str, Any] | None


@attrs.frozen(kw_only=True)
class Header:
    """The fields that every callback of a channel or of a family has."""

    key: str
    name: str
    """Of its type."""
    unit: tuple[str, ...]
    location: Location = place()
    doc: str
    extends: Header | None
    of: Ref | None
    """The union that a call gives, whose cases are the callbacks: its class is that of this type."""
    fields: tuple[Field, ...]
    applies: Mapping[str, str]
    """Its own selectors; an empty value means that the field is there."""
    unknown: str
    unknown_doc: str
    format: str
    repeat_by: str
    member: str
    """Path of the field with the member who caused a callback; so are the next two."""
    is_message: bool
    """Whether a member said something."""
    chat: str
    corp: str
    shortcuts: Mapping[str, str]
    """Attributes that lead to what stands deeper, and the paths of the fields."""
    reach: Reach | None
    content_by: str = ""
    """In the archive: the field whose value is also the name of the field with the content."""

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
    name: str
    header: Header
    select: Mapping[str, str]
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = place()
    docs: tuple[int, ...]
    aliases: Mapping[str, tuple[str, ...]]
    of: Ref | None
    """The declared type that it is, where a call gives it."""
    fields: tuple[Field, ...]
    member: str
    """Path of the field with the member concerned, where it is not that of the header."""
    card: str
    """Path of the field with the task_id of the card that was clicked."""
    shortcuts: Mapping[str, str]
    """Attributes that lead to what stands deeper, and the paths of the fields."""
    notes: tuple[str, ...]
    deprecated: str
    unverified: str
    text: str
    """Path of the field with what a person wrote, where it is a text."""
    example: Any
    content: str
    """In the archive: the field with what was sent."""

    @property
    def is_family(self) -> bool:
        """Whether it is the general case of a family: its type is that of the header."""
        return self.name == self.header.name


@attrs.frozen(kw_only=True)
class Reply:
    name: str
    format: str
    select: Mapping[str, str]
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = place()
    docs: tuple[int, ...]
    fields: tuple[Field, ...]
    counts: Mapping[str, str]
    """Field -> the list whose length it says."""
    sent_as: Mapping[str, Any] | None
    """Parameters of the call that says the same."""
    made_from: str
    template: Mapping[str, Any] | None
    answers: tuple[str, ...]
    via: str
    grows: Mapping[str, str]
    """Parts of an answer that grows -> paths of their fields; and `refreshed_by` -> the callback that refreshes it."""
    notes: tuple[str, ...]
    deprecated: str
    example: Any


@attrs.frozen(kw_only=True)
class Frame:
    """A command of a long connection: the frame that is sent or received under it."""

    cmd: str
    name: str
    """Class of its body; "" where the body is a callback or a reply, or there is none."""
    direction: str
    req_id: str
    sent_by: str
    idempotent: bool
    binary: bool
    title: str
    summary: str
    unit: tuple[str, ...]
    location: Location = place()
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
    """Items that it gives at most; 0 where it gives none."""
    items: str
    """Field of its answer with the items."""
    location: Location = place()


@attrs.frozen(kw_only=True)
class Service:
    """How messages of customers are fetched and answered; see `ServiceRecord` of the language."""

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
    """One file of the spec."""

    key: tuple[str, ...]
    """Room and path: ("api", "externalcontact", "contact_way")."""
    source: str
    title: str
    types: tuple[DeclaredType, ...]
    endpoints: tuple[Endpoint, ...] = ()
    headers: tuple[Header, ...] = ()
    callbacks: tuple[Callback, ...] = ()
    """In the archive: the kinds of messages."""
    replies: tuple[Reply, ...] = ()
    frames: tuple[Frame, ...] = ()
    calls: tuple[LibraryCall, ...] = ()
    service: Service | None = None
    codes: tuple[ErrorCode, ...] = ()
    """Those of the library."""
    location: Location = place()


@attrs.frozen(kw_only=True)
class Domain:
    """The calls below one first segment of a path: one file, or a folder of files."""

    name: str
    units: tuple[Unit, ...]
    title: str
    """In Chinese; empty where nobody has said it."""

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
    location: Location = place()


@attrs.frozen(kw_only=True)
class TokenKind:
    """A token or ticket and how it is fetched."""

    name: str
    kind: str
    """The name by which endpoints ask for it."""
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
    stale: tuple[int, ...]
    client: str
    is_parameter: bool
    """Whether endpoints take it, in a query parameter that is called as its kind."""
    location: Location = place()


@attrs.frozen(kw_only=True)
class Term:
    """The one English word for a term of the official pages."""

    zh: str
    en: str
    banned: tuple[str, ...]
    """Words that would mean the same."""
    location: Location = place()


@attrs.frozen(kw_only=True)
class Saying:
    """Words of everyday, and those that find what is meant by them."""

    said: str
    means: tuple[str, ...]
    location: Location = place()


@attrs.frozen(kw_only=True)
class Wanted:
    """Something that is looked for more often than others of its kind."""

    name: str
    """A path, the class of a callback, an errcode or a field."""
    weight: float
    location: Location = place()


@attrs.frozen(kw_only=True)
class Synonyms:
    """Words that the search knows beside the texts of the spec."""

    sayings: tuple[Saying, ...] = ()
    kinds: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    """`call`, `callback`, `error` or `field` -> words that say that such a thing is meant."""
    common: tuple[Wanted, ...] = ()


@attrs.frozen(kw_only=True)
class Review:
    """The fields and values seen on the official pages of all calls that share a type."""

    name: str
    """Of the type, after its domain: `user.UserProfile`."""
    pages: tuple[int, ...]
    fields: tuple[str, ...]
    only: Mapping[str, tuple[int, ...]]
    """Fields that not all of the pages have -> those that have them."""
    values: Mapping[str, tuple[str, ...]]
    location: Location = place()


@attrs.frozen(kw_only=True)
class Judgement:
    """A difference between an official page and the spec of which a person has decided that it stays."""

    entry: str
    what: str
    page: int
    words: str
    """Hash of the words of the page."""
    why: str
    location: Location = place()


@attrs.frozen(kw_only=True)
class EventRule:
    """The actions that a client takes by itself when a certain callback comes."""

    client: str
    select: str
    actions: Mapping[str, str]
    app: str
    time: str
    ticket: str
    code: str
    corp: str
    location: Location = place()


@attrs.frozen(kw_only=True)
class Api:
    """Everything."""

    domains: tuple[Domain, ...]
    """In the order of their names."""
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
    """The data of the fake server: for each file its sections and their entries, as they stand."""
    older: tuple[OlderLibrary, ...]
    """Libraries whose names are offered, too."""
    language: str = ENGLISH
    """That of the descriptions, notes, meanings and advice."""
    phrases: Mapping[str, str] = attrs.Factory(dict)
    """English sentence of which descriptions are made, with names in braces -> the same in this language."""
    translations: tuple[Translation, ...] = ()
    """The texts of the spec in other languages."""
    others: Mapping[str, Api] = attrs.Factory(dict)
    """Language -> the same in it; what it does not say is in English."""

    @property
    def endpoints(self) -> Iterator[Endpoint]:
        return (endpoint for domain in self.domains for endpoint in domain.endpoints)

    @property
    def all_callbacks(self) -> Iterator[Callback]:
        return (callback for unit in self.callbacks for callback in unit.callbacks)

    @cached_property
    def told(self) -> Mapping[Ref, Header | Callback]:
        """Declared types that are callbacks, or the header of some, because a call gives what others push."""
        found: dict[Ref, Header | Callback] = {}
        for unit in self.callbacks:
            found.update((header.of, header) for header in unit.headers if header.of)
            found.update((callback.of, callback) for callback in unit.callbacks if callback.of)
        return found

    @property
    def connections(self) -> tuple[Unit, ...]:
        """Those with frames: of bots, and of devices."""
        return (*self.bot, *self.device)

    @property
    def received_units(self) -> tuple[Unit, ...]:
        """Those with headers and callbacks: what WeCom pushes, and what the archive keeps."""
        return (*self.callbacks, *self.archive)

    @cached_property
    def request_types(self) -> frozenset[Ref]:
        """Types that parameters of calls consist of, directly or inside others."""
        return reached(self.types, [endpoint.request for endpoint in self.endpoints])

    @cached_property
    def sent_types(self) -> frozenset[Ref]:
        """Types that requests and replies consist of, directly or inside others."""
        replies = [reply.fields for unit in self.replies for reply in unit.replies]
        return self.request_types | reached(self.types, replies)

    @cached_property
    def received_types(self) -> frozenset[Ref]:
        """Types that answers and callbacks consist of, directly or inside others."""
        headers = [header.fields for unit in self.received_units for header in unit.headers]
        callbacks = [callback.fields for unit in self.received_units for callback in unit.callbacks]
        return reached(self.types, [*(endpoint.response for endpoint in self.endpoints), *headers, *callbacks])

    @property
    def token_kinds(self) -> tuple[str, ...]:
        """The kinds of token that an endpoint may name."""
        kinds = dict.fromkeys(token.kind for token in self.tokens if token.is_parameter)
        return (*(kinds or ("access_token",)), "none")

    def common_fields(self, ref: Ref | None) -> tuple[Field, ...]:
        """All fields that an object of this type has, those of the union that it is a case of first."""
        if ref is None:
            return ()
        declared = self.types[ref]
        return (*self.common_fields(declared.case_of), *declared.fields)
