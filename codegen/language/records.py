"""The files of the spec: what may stand in them. Reader, JSON Schemas and messages follow from these classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from .compat import CompatFile
from .diagnostics import Location
from .fields import (
    CLASS,
    FIELDS,
    FIELDS_OR_TYPE,
    LINE,
    NAME,
    RULES,
    TYPES,
    WORD,
    FieldRecord,
    FieldRuleRecord,
    FieldsOrTypeName,
    TypeRecord,
)
from .nodes import YamlNode
from .shapes import (
    Anything,
    Choice,
    Defined,
    Entries,
    Flag,
    ListShape,
    Located,
    MapShape,
    Number,
    OneOrMore,
    Plain,
    Prose,
    RecordShape,
    ShortRecordShape,
    Text,
    key,
)

PATH = r"(/[A-Za-z0-9_-][A-Za-z0-9_.-]*)+"
PATH_RIGHT = "write it as the page does: /cgi-bin/ and segments of letters, digits, '_' and '-'"
HOST = r"https://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?"
PREFIX = "/cgi-bin/"
"""The beginning of the paths of the server API."""
CLASS_RIGHT = "write it in CamelCase"

TITLE = Defined("title", LINE, "The official Chinese title")
SUMMARY = Defined("summary", Prose(ends=r"\.$"), "One English sentence")
DOCS = Defined(
    "docs",
    ListShape(
        Number(least=1, say="a number", right="take it from the address of the page"), "a document id", distinct=True
    ),
    "Document ids; the first one is linked in errors",
)
NOTES = Defined("notes", ListShape(Prose()), "Limits and quirks, one sentence each")
TOKEN = Defined(
    "token", Text(WORD, "write the name of an entry of tokens.yaml"), "The kind of token that the call needs"
)
METHOD = Choice(("GET", "POST"), instead="POST")
FORMAT = Choice(("xml", "json"))
ERRCODE = Number(say="an error code", right="write the number")
SELECT = MapShape(Text(may_be_empty=True), may_be_empty=True, item="the value of {key}")
SHORTCUTS = MapShape(Text(), "[a-z][a-z0-9_]*", "write the name of an attribute, such as 'key'")
ABSENT: Mapping[str, Any] = {}
_ERRCODE_KEY = r"-?(0|[1-9][0-9]{0,9})"
_ERROR_KEY = rf"{_ERRCODE_KEY}|[A-Z][A-Z0-9_]*"
"""Also the words of WeChat Pay."""


# -- api ---------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class PaginationRecord:
    """How pages follow each other."""

    node: YamlNode
    items: str = key(Text(), "Response field with the list; `name.*` for all lists of an object")
    each: str = key(Text(), "Parameter with a list of queries that have pages of their own", default="")
    send: str = key(Text(), "Parameter that carries the cursor", default="")
    receive: str = key(Text(), "Response field with the next cursor", default="")
    more: str = key(Text(), "Response field that says whether more follows", default="")
    end: str = key(Text(), "Response field that says that this was the last page", default="")
    offset: str = key(Text(), "Parameter that counts items", default="")
    limit: str = key(Text(), "Parameter with the size of a page", default="")
    total: str = key(Text(), "Response field with the number of all items", default="")
    first: str | None = key(
        Text(may_be_empty=True),
        "What the first page is called, where the server insists on a parameter that may be left out",
        default=None,
    )


@attrs.frozen(kw_only=True)
class ChunkedRecord:
    """One file in many calls; adds a method that makes them all."""

    node: YamlNode
    name: str = key(Text(WORD, "write it in small letters with '_'"), "The method")
    part: str = key(Text(), "Path that takes a part")
    finish: str = key(Text(), "Path that ends the upload")
    size: int = key(Number(least=1), "Bytes of a part")
    file_name: str = key(Text(), "Parameter with the file's name")
    length: str = key(Text(), "Parameter with the file's size")
    digests: str = key(Text(), "Parameter with the SHA-1 states of the parts")
    upload_key: str = key(Text(), "Field of the first answer that goes into all further requests", name="key")
    index: str = key(Text(), "Parameter with the number of the part")
    content: str = key(Text(), "Parameter with the part in base64")
    done: str = key(Text(), "Field of the first answer that says that nothing has to be sent")


@attrs.frozen(kw_only=True)
class PiecesRecord:
    """A text that may be longer than one message holds; adds a method that sends it in several."""

    node: YamlNode
    of: tuple[str, ...] = key(OneOrMore(Text(), least=1), "Paths of the texts")
    once: tuple[str, ...] = key(OneOrMore(Text()), "Paths of what the first message alone has", default=())
    most: int = key(Number(least=1), "How many messages there may be, one after the other", default=0)


@attrs.frozen(kw_only=True)
class WaitRecord:
    """How one knows that what the call tells of is over; adds a method that asks until then."""

    node: YamlNode
    field: str = key(Text(), "Response field that says how far it is; in a call with pages a field of the items")
    done: tuple[str, ...] = key(
        ListShape(Plain(), distinct=True),
        "Its values when it is over; left out: as soon as it says anything",
        default=(),
    )
    failed: tuple[str, ...] = key(
        ListShape(Plain(), distinct=True), "Its values when it is over and nothing came of it", default=()
    )
    errcode: str = key(
        Text(),
        "Response field with the error code of what failed; where it is over and this is not 0, it did",
        default="",
    )
    again: tuple[int, ...] = key(ListShape(ERRCODE), "Errcodes of the call that mean: not yet", default=())
    after: tuple[str, ...] = key(
        ListShape(Text(PATH, PATH_RIGHT)), "Paths of the calls that begin what is waited for", default=()
    )
    pauses: tuple[float, ...] = key(
        ListShape(Number(fractions=True, least=0)),
        "Seconds between two questions: at first, and at most; each is half as long again as the one before",
        default=(2, 30),
    )
    within: int = key(Number(least=1), "Seconds that are waited where the program does not say it", default=600)


@attrs.frozen(kw_only=True)
class MadeRecord:
    """A parameter that the client makes where it is left out."""

    name: str
    location: Location
    node: YamlNode
    made: str = key(
        Choice(("nonce", "time", "known", "md5", "hmac_sha256", "sha256"), instead="nonce"),
        "A random text, the time, what the client knows, or a signature",
    )
    of: tuple[str, ...] = key(ListShape(Text()), "The parameters that are signed; all others if left out", default=())
    known_as: str = key(
        Text(WORD, "write what clients call it, such as cashier_key"),
        "What the client knows, or the key of the signature",
        default="",
        name="key",
    )
    label: str = key(Text(), "What the key is called in the text that is hashed", default="", name="as")


@attrs.frozen(kw_only=True)
class ExampleRecord:
    node: YamlNode
    request: YamlNode | None = key(Located("object"), "Query and body in one mapping", default=None)
    response: YamlNode | None = key(Located("object"), default=None)


QUOTA_OF = ("calls", "messages", "members", "groups", "chats", "pictures", "schedules", "exports", "changes", "packets")
QUOTA_PER = ("app", "company", "provider", "member", "order", "webhook", "device", "department")
QUOTA_TIMES = ("seconds", "minutes", "hours", "days")


@attrs.frozen(kw_only=True)
class QuotaRecord:
    """How much of something there may be in a time: 600 calls in one minute."""

    node: YamlNode
    times: int = key(Number(least=1), "How many")
    of: str = key(Choice(QUOTA_OF), "What is counted; calls if left out", default="calls")
    per: str = key(Choice(QUOTA_PER), "For whom it is counted, where the page says it", default="")
    seconds: int = key(Number(least=1), "The time", default=0)
    minutes: int = key(Number(least=1), "The time", default=0)
    hours: int = key(Number(least=1), "The time", default=0)
    days: int = key(Number(least=1), "The time", default=0)


@attrs.frozen(kw_only=True)
class GrantedRecord:
    """The permission that a company grants to an app of others, by the kind of the app; none: it may not call."""

    node: YamlNode
    developed: str = key(LINE, "Of an app that a provider develops for one company", default="")
    third_party: str = key(LINE, "Of an app that a provider develops for many", default="")
    self_built: str = key(LINE, "Of the company's own app, where that is not `needs`", default="")
    archive: str = key(LINE, "Of the authorization of the chat archive, where no app may call", default="")


@attrs.frozen(kw_only=True)
class EndpointRecord:
    node: YamlNode
    path: str = key(Text(PATH, PATH_RIGHT), "Decides the name in code", identifies=True)
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    method: str = key(METHOD, "POST if left out", default="POST")
    token: str = key(TOKEN, default="")
    docs: tuple[int, ...] = key(DOCS)
    query: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    body: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    response: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    format: str = key(FORMAT, "What is sent and answered; json if left out", default="json")
    upload: str = key(Text(), "Form field that carries the file", default="")
    download: bool = key(Flag(), "The answer is a file", default=False)
    agent: str = key(Text(), "Parameter that takes the client's AgentId where it is left out", default="")
    pagination: PaginationRecord | None = key(
        RecordShape(PaginationRecord), "How pages follow each other", default=None
    )
    chunked: ChunkedRecord | None = key(
        RecordShape(ChunkedRecord), "One file in many calls; adds a method that makes them all", default=None
    )
    pieces: PiecesRecord | None = key(
        ShortRecordShape(PiecesRecord, short="of"),
        "Text that is sent in several messages where one does not hold it; adds a method that sends them",
        default=None,
    )
    wait: WaitRecord | None = key(
        RecordShape(WaitRecord), "How one knows that it is over; adds a method that asks until then", default=None
    )
    rules: tuple[FieldRuleRecord, ...] = key(RULES, default=())
    sign: tuple[MadeRecord, ...] = key(
        Entries(MadeRecord, "parameter {name!r}"),
        "Parameters that the client makes where they are left out, in this order",
        default=(),
    )
    errors: Mapping[str, str] = key(
        MapShape(
            Prose(), keys=_ERROR_KEY, right="write the number of the error", may_be_empty=True, item="error {key}"
        ),
        "Error code of its page -> what to do about it here; empty where errors.yaml says it",
        default=ABSENT,
    )
    needs: str = key(
        LINE, "What the app needs in the admin console, in its words: 会议-可调用接口的应用, 通讯录同步", default=""
    )
    granted: GrantedRecord | None = key(
        RecordShape(GrantedRecord),
        "The permissions that apps of providers need, in the words of the pages",
        default=None,
    )
    quota: tuple[QuotaRecord, ...] = key(
        ListShape(RecordShape(QuotaRecord, "a quota")), "How much of it there may be in a time", default=()
    )
    idempotent: bool | None = key(
        Flag(), "Whether it may be sent again after a network error, where verbs.yaml decides wrongly", default=None
    )
    deprecated: str = key(Prose(), "Why, and what to call instead", default="")
    unverified: str = key(Prose(), "Where it is known from, when no official page states it", default="")
    since: str = key(LINE, "Date of the first version, as the page gives it", default="")
    notes: tuple[str, ...] = key(NOTES, default=())
    example: ExampleRecord | None = key(RecordShape(ExampleRecord), "A request and its answer", default=None)


@attrs.frozen(kw_only=True)
class ApiFile:
    node: YamlNode
    domain: str = key(Text(), 'First segment of the paths; "root" for paths of one segment')
    title: str = key(TITLE)
    host: str = key(
        Text(HOST, "write 'https://' and the name of the host"),
        "Another host than that of the server API; calls to it carry no token unless they say so",
        default="",
    )
    prefix: str = key(
        Text(rf"({PATH})?/", "write it with '/' at both ends"),
        "Where paths begin that are not below /cgi-bin/; what follows it is the name in code",
        default="",
    )
    token: str = key(TOKEN, default="")
    endpoints: tuple[EndpointRecord, ...] = key(ListShape(RecordShape(EndpointRecord, "an endpoint")))
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


@attrs.frozen(kw_only=True)
class TypesFile:
    node: YamlNode
    title: str = key(TITLE)
    types: tuple[TypeRecord, ...] = key(TYPES)


# -- callbacks ---------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ReachRecord:
    """The call by which an app says something to who caused a callback."""

    node: YamlNode
    call: str = key(Text(), "Path of the endpoint")
    to: Mapping[str, object] = key(
        MapShape(Anything()), "Parameters that say to whom; $member is the member, and $Field a field of the callback"
    )
    agent: Mapping[str, object] = key(
        MapShape(Anything()), "Parameters for clients that know no AgentId of their own", default=ABSENT
    )
    text: Mapping[str, object] = key(MapShape(Anything()), "Parameters that say a text, with $value for it")
    articles: Mapping[str, object] | None = key(MapShape(Anything()), "The same of a list of articles", default=None)
    card: Mapping[str, object] | None = key(MapShape(Anything()), "The same of a card", default=None)


@attrs.frozen(kw_only=True)
class HeaderRecord:
    """The fields that every callback of a channel has."""

    name: str
    location: Location
    node: YamlNode
    model: str = key(Text(CLASS, CLASS_RIGHT), "Class of the header")
    doc: str = key(Prose(), "One English line", default="")
    extends: str = key(Text(), "Another header", default="")
    applies: Mapping[str, str] = key(
        SELECT,
        "Selectors that show that a callback has this header; an empty value means that the field is there",
        default=ABSENT,
    )
    unknown: str = key(Text(CLASS, CLASS_RIGHT), "Class of a callback that the spec does not know", default="")
    unknown_doc: str = key(Prose(), "Its docstring", default="")
    format: str = key(FORMAT, default="xml")
    repeat_by: str = key(Text(), "Path of the field that is the same in each repeat of a callback", default="")
    member: str = key(Text(), "Path of the field with the member who caused a callback", default="")
    is_message: bool = key(Flag(), "A member said something: it answers what a handler has asked", default=False)
    chat: str = key(Text(), "Path of the field with the group chat that a callback came from", default="")
    corp: str = key(Text(), "Path of the field with the company that a callback is about", default="")
    shortcuts: Mapping[str, str] = key(SHORTCUTS, "Attributes that lead to what stands deeper", default=ABSENT)
    reach: ReachRecord | None = key(RecordShape(ReachRecord, "reach"), "How an app speaks to the member", default=None)
    of: str = key(
        Text(r"[a-z]\w*\.[A-Z]\w*", "write 'domain.Type'"),
        "A union that a call gives, whose cases are the callbacks; it has the fields",
        default="",
    )
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())


@attrs.frozen(kw_only=True)
class CallbackRecord:
    node: YamlNode
    model: str = key(Text(CLASS, CLASS_RIGHT), "The class", identifies=True)
    header: str = key(Text(), "A header of headers.yaml", default="")
    select: Mapping[str, str] = key(SELECT, "What tells which callback it is")
    aliases: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text())), "Other spellings of a selector", default=ABSENT
    )
    card: str = key(Text(), "Path of the field with the task_id of the card that was clicked", default="")
    member: str = key(
        Text(), "Path of the field with the member concerned, where it is not that of the header", default=""
    )
    shortcuts: Mapping[str, str] = key(SHORTCUTS, "Attributes that lead to what stands deeper", default=ABSENT)
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())
    notes: tuple[str, ...] = key(NOTES, default=())
    deprecated: str = key(Prose(), "Why it does not come any more, and what to handle instead", default="")
    unverified: str = key(Prose(), "Where it is known from, when no official page states it", default="")
    text: str = key(Text(), "Path of the field with what a person wrote, where it is a text", default="")
    example: YamlNode | None = key(Located(), "XML text, or a JSON mapping", default=None)


@attrs.frozen(kw_only=True)
class ServiceRecord:
    """How messages of customers are fetched and answered."""

    node: YamlNode
    told_by: str = key(Text(CLASS, CLASS_RIGHT), "Callback that says that there is something")
    token: str = key(Text(), "Its field with the token for fetching")
    account: str = key(Text(), "Its field with the account")
    fetch: str = key(Text(PATH, PATH_RIGHT), "Path that gives the messages, in pages")
    send: str = key(Text(PATH, PATH_RIGHT), "Path that sends to a customer")
    greet: str = key(Text(PATH, PATH_RIGHT), "Path that sends by the code of an event")
    state: str = key(Text(PATH, PATH_RIGHT), "Path that tells who is with a customer")
    hand_over: str = key(Text(PATH, PATH_RIGHT), "Path that gives a customer to a person")
    names: Mapping[str, str] = key(MapShape(Text()), "Role -> parameter of the calls, or field of a message")
    customers: tuple[str, ...] = key(ListShape(Text()), "Paths of the fields of messages and events with the customer")
    codes: tuple[str, ...] = key(ListShape(Text()), "Paths of the fields of events with a code to answer by")
    customer: int = key(Number(least=0), "Origin of what a customer has sent")
    servicer: int = key(Number(least=0), "Origin of what a person of the company has sent")
    with_person: tuple[int, ...] = key(ListShape(Number(least=0)), "States in which a person answers")
    to_person: int = key(Number(least=0), "State that hands over to a person")
    is_taken: int = key(ERRCODE, "Errcode of an id that was sent before")
    most: int = key(Number(least=1), "Messages that may be sent after one of the customer")
    hours: int = key(Number(least=1), "Hours for which they may be sent")


@attrs.frozen(kw_only=True)
class CallbacksFile:
    node: YamlNode
    service: ServiceRecord | None = key(
        RecordShape(ServiceRecord), "How messages of customers are fetched and answered", default=None
    )
    title: str = key(TITLE)
    header: str = key(Text(), "Default header of the file", default="")
    headers: tuple[HeaderRecord, ...] = key(Entries(HeaderRecord, "header {name!r}"), default=())
    callbacks: tuple[CallbackRecord, ...] = key(ListShape(RecordShape(CallbackRecord, "a callback")), default=())
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- replies -----------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ReplyRecord:
    node: YamlNode
    model: str = key(Text(CLASS, CLASS_RIGHT), "The class", identifies=True)
    format: str = key(FORMAT, default="xml")
    type: str = key(Text(), "Its MsgType or msgtype", default="")
    select: Mapping[str, str] | None = key(
        MapShape(Text()), "In place of type: what says on the wire which reply this is", default=None
    )
    made_from: str = key(
        Text(NAME, "write 'str', 'list' or a type"),
        "create_reply makes this reply of a value of this type: str, list, or a declared type",
        default="",
        name="from",
    )
    template: Mapping[str, object] | None = key(
        MapShape(Anything()), "What create_reply fills in, with $value for the value and $id for a new id", default=None
    )
    answers: tuple[str, ...] = key(
        ListShape(Text()), "Models of the callbacks that it is made for; any if left out", default=()
    )
    via: str = key(Text(), "Attribute of the callback with the address that it is sent to later", default="")
    grows: Mapping[str, str] = key(
        MapShape(Text()),
        "For an answer that grows: refreshed_by, the callback that asks how far it is, and the paths of id (the same in"
        " that callback), text, finish, feedback, card and pictures",
        default=ABSENT,
    )
    counts: Mapping[str, str] = key(
        MapShape(Text()), "Elements that say how many items another one has", default=ABSENT
    )
    sent_as: Mapping[str, object] | None = key(
        MapShape(Anything()),
        "What says the same by a call (reach): its parameters, with $Field for a field, and each: $List for the items",
        default=None,
    )
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS)
    notes: tuple[str, ...] = key(NOTES, default=())
    deprecated: str = key(Prose(), "Why, and what to answer instead", default="")
    example: YamlNode | None = key(Located("object"), default=None)


@attrs.frozen(kw_only=True)
class RepliesFile:
    node: YamlNode
    title: str = key(TITLE)
    replies: tuple[ReplyRecord, ...] = key(ListShape(RecordShape(ReplyRecord, "a reply")))
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- frames of long connections: those of bots and of devices ----------------------------------------------------------


@attrs.frozen(kw_only=True)
class FrameRecord:
    """A command of a long connection: the frame that is sent or received under it."""

    node: YamlNode
    cmd: str = key(Text(NAME, "write letters, digits and '_'"), "The command", identifies=True)
    model: str = key(Text(CLASS, CLASS_RIGHT), "Class of its body", default="")
    direction: str = key(Choice(("out", "in")), "out: the bot or the device sends it; in: WeCom does", default="out")
    sent_by: str = key(Choice(("app", "connection")), "connection: the connection sends it by itself", default="app")
    idempotent: bool = key(Flag(), "It may be sent again where it is not known whether it has arrived", default=False)
    binary: bool = key(Flag(), "The answer is a file and no JSON", default=False)
    req_id: str = key(Choice(("own", "push")), "own: a new one; push: that of what is answered", default="own")
    answers: tuple[str, ...] = key(ListShape(Text()), "Models of the callbacks that it answers", default=())
    within: int | None = key(Number(least=1), "Seconds after the callback for which it is taken", default=None)
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())
    response: tuple[FieldRecord, ...] = key(FIELDS, default=())
    rules: tuple[FieldRuleRecord, ...] = key(RULES, default=())
    notes: tuple[str, ...] = key(NOTES, default=())
    unverified: str = key(Prose(), "Where it is known from, when no official page states it", default="")
    example: YamlNode | None = key(Located("object"), "The body", default=None)


@attrs.frozen(kw_only=True)
class FramesFile:
    node: YamlNode
    title: str = key(TITLE)
    frames: tuple[FrameRecord, ...] = key(ListShape(RecordShape(FrameRecord, "a frame")))
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- tables ------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ErrorRecord:
    name: str
    location: Location
    node: YamlNode
    label: str = key(Prose(), "What went wrong")
    error_class: str = key(Text(), "The error that is raised; APIError if left out", default="", name="class")
    advice: str = key(Prose(), "What to do about it", default="")
    retry: bool = key(Flag(), "The same call may be sent again", default=False)


@attrs.frozen(kw_only=True)
class ErrorsFile:
    node: YamlNode
    classes: Mapping[str, str] = key(MapShape(Prose()), "Error class -> what it stands for")
    errors: tuple[ErrorRecord, ...] = key(
        Entries(ErrorRecord, "error {name}", keys=_ERRCODE_KEY, right="write the number of the error")
    )


@attrs.frozen(kw_only=True)
class TokenRecord:
    name: str
    location: Location
    node: YamlNode
    title: str = key(TITLE)
    docs: tuple[int, ...] = key(DOCS)
    method: str = key(METHOD, "POST if left out", default="POST")
    path: str = key(Text(), "The token endpoint")
    kind: str = key(Text(WORD), "What endpoints call it; the key of the entry if left out", default="")
    send: Mapping[str, str] | None = key(MapShape(Text()), "Parameter -> what the client knows it as", default=None)
    fixed: Mapping[str, object] | None = key(MapShape(Anything()), "Parameters that are always the same", default=None)
    needs: str = key(Text(), "The token with which the token endpoint is called", default="")
    value: str = key(Text(), "Response field with the token")
    expires: str = key(Text(), "Response field with its seconds", default="")
    also: Mapping[str, str] | None = key(
        MapShape(Text()),
        "Other response fields that the client needs: its name for them -> wire name, dots lead inwards",
        default=None,
    )
    stale: tuple[int, ...] = key(ListShape(ERRCODE), "Errcodes with which it is refused", default=())
    client: str = key(Text(CLASS, CLASS_RIGHT), "The client class that supplies it", default="")


ACTIONS = ("ticket", "authorize", "refresh", "revoke")


@attrs.frozen(kw_only=True)
class EventRecord:
    """Callbacks that a client acts on by itself."""

    name: str
    location: Location
    node: YamlNode
    select: str = key(Text(), "Wire name that tells the callbacks apart")
    app: str = key(Text(), "Whom the callback is for", default="")
    time: str = key(Text(), "When it was sent", default="")
    ticket: str = key(Text(), "The ticket that it carries", default="")
    code: str = key(Text(), "The temporary authorization code", default="")
    corp: str = key(Text(), "The customer", default="")
    actions: Mapping[str, str] = key(MapShape(Choice(ACTIONS), item="action"), "Value of select -> what is done")


@attrs.frozen(kw_only=True)
class TokensFile:
    node: YamlNode
    tokens: tuple[TokenRecord, ...] = key(
        Entries(TokenRecord, "token {name!r}", keys=WORD, right="write it in small letters with '_'")
    )
    busy: tuple[int, ...] = key(ListShape(ERRCODE), "Errcodes after which the call may be sent again", default=())
    wait: Mapping[str, float] = key(
        MapShape(Number(fractions=True, least=0), keys=_ERRCODE_KEY, right="write the number of the error"),
        "Errcode -> seconds for which WeCom refuses",
        default=ABSENT,
    )
    events: tuple[EventRecord, ...] = key(
        Entries(EventRecord, "events of {name}", keys=CLASS, right="write the class of a client"), default=()
    )


@attrs.frozen(kw_only=True)
class TermRecord:
    """One word for one term."""

    node: YamlNode
    zh: str = key(LINE, "The term of the official pages")
    en: str = key(LINE, "The one English word for it")
    banned: tuple[str, ...] = key(ListShape(Text()), "Words that would mean the same", default=(), name="not")


@attrs.frozen(kw_only=True)
class GlossaryFile:
    node: YamlNode
    terms: tuple[TermRecord, ...] = key(ListShape(RecordShape(TermRecord, "a term")))


@attrs.frozen(kw_only=True)
class ReviewRecord:
    """A type that calls of several pages use, as those pages have it."""

    name: str
    location: Location
    node: YamlNode
    pages: tuple[int, ...] = key(ListShape(Number(least=1)), "Document ids of the calls and callbacks that use it")
    fields: tuple[str, ...] = key(ListShape(Text()), "Its fields that each of these pages has")
    only: Mapping[str, tuple[int, ...]] = key(
        MapShape(ListShape(Number(least=1))), "Field -> the pages that have it, where others have not", default=ABSENT
    )
    values: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Plain())), "Field -> its documented values", default=ABSENT
    )


@attrs.frozen(kw_only=True)
class SharedFile:
    """Types that calls of several pages share, with the fields and values seen on each page."""

    node: YamlNode
    types: tuple[ReviewRecord, ...] = key(
        Entries(ReviewRecord, "shared type {name}", keys=r"[a-z]\w*\.[A-Z]\w*", right="write 'domain.Type'")
    )


@attrs.frozen(kw_only=True)
class JudgedRecord:
    """A difference between an official page and the spec of which a person has decided that it stays."""

    node: YamlNode
    what: str = key(LINE, "Kind of the difference and what it is about, as the watch prints it: `field nickname`")
    page: int = key(Number(least=1), "Document id of the page")
    words: str = key(
        Text(r"[0-9a-f]{10}", "copy it from what the watch prints"),
        "Hash of the words of the page; where the page says it otherwise, the difference comes back",
    )
    why: str = key(LINE, "Why the spec is right")


@attrs.frozen(kw_only=True)
class JudgedFile:
    """Differences between the official pages and the spec that the watch does not report again."""

    node: YamlNode
    judged: Mapping[str, tuple[JudgedRecord, ...]] = key(
        MapShape(ListShape(RecordShape(JudgedRecord, "a judgement"))),
        "Path, class, error code or page -> differences that stay",
    )


@attrs.frozen(kw_only=True)
class DomainsFile:
    """Titles of the domains that are folders; a domain that is one file has its title there."""

    node: YamlNode
    titles: Mapping[str, str] = key(MapShape(LINE), "Domain -> its Chinese title")


@attrs.frozen(kw_only=True)
class VerbsFile:
    """Which calls may be sent again after a network error, told by the verbs in their names."""

    node: YamlNode
    read: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls that change nothing")
    look: tuple[str, ...] = key(
        ListShape(Text(WORD)),
        "Those of `read` that only look at what is there, so that a probe may call them",
        default=(),
    )
    set: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls that leave the same behind when sent twice")
    once: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls that do it twice when sent twice")
    adds: tuple[str, ...] = key(
        ListShape(Text(WORD)), "Those of `once` that only add: nothing that was there is changed or lost", default=()
    )


@attrs.frozen(kw_only=True)
class SynonymsFile:
    """The words of everyday for those of the official pages, and what is wanted most."""

    node: YamlNode
    words: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text(), distinct=True)), "What people say -> words that find what they mean", default=ABSENT
    )
    kinds: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text(), distinct=True), "call|callback|error|field", "write call, callback, error or field"),
        "Kind of thing -> words that say that such a thing is meant",
        default=ABSENT,
    )
    common: Mapping[str, float] = key(
        MapShape(Number(least=0)), "Path, callback, errcode or field -> how much sooner it is shown", default=ABSENT
    )


# -- chat archive ------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ArchiveHeaderRecord(HeaderRecord):
    """The fields that everything of a sort in the archive has."""

    content_by: str = key(
        Text(),
        "Field whose value is also the name of the field with the content, unless a message says otherwise",
        default="",
    )


@attrs.frozen(kw_only=True)
class ArchivedRecord(CallbackRecord):
    """One kind of message in the archive."""

    content: str = key(Text(), "Field with what was sent, where its name is not that of the kind", default="")


@attrs.frozen(kw_only=True)
class LibraryCallRecord:
    """A function of the official library that calls WeCom."""

    name: str
    location: Location
    node: YamlNode
    docs: tuple[int, ...] = key(DOCS)
    per_minute: int = key(Number(least=1), "How often it may be called in a minute")
    most: int = key(Number(least=1), "How many items it gives at most", default=0)
    items: str = key(Text(), "Field of its answer with the items", default="")


@attrs.frozen(kw_only=True)
class ArchiveFile:
    node: YamlNode
    title: str = key(TITLE)
    header: str = key(Text(), "Default header of the file", default="")
    headers: tuple[ArchiveHeaderRecord, ...] = key(Entries(ArchiveHeaderRecord, "header {name!r}"), default=())
    messages: tuple[ArchivedRecord, ...] = key(ListShape(RecordShape(ArchivedRecord, "a message")), default=())
    calls: tuple[LibraryCallRecord, ...] = key(
        Entries(LibraryCallRecord, "call {name}", keys=CLASS, right="write the name of the function"), default=()
    )
    codes: tuple[ErrorRecord, ...] = key(
        Entries(ErrorRecord, "code {name}", keys=_ERRCODE_KEY, right="write the number of the code"), default=()
    )
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- fake --------------------------------------------------------------------------------------------------------------

_SECTION = MapShape(Located(), may_be_empty=True)


@attrs.frozen(kw_only=True)
class FakeFile:
    """One file of the fake server's data. The back end that writes the data looks into the entries."""

    node: YamlNode
    tokens: Mapping[str, YamlNode] = key(_SECTION, "Whose credentials are good for a kind of token", default=ABSENT)
    refusals: Mapping[str, YamlNode] = key(_SECTION, "What is checked before a call is looked at", default=ABSENT)
    signatures: Mapping[str, YamlNode] = key(_SECTION, "Who signs with which key", default=ABSENT)
    callbacks: Mapping[str, YamlNode] = key(_SECTION, "What is filled into callbacks", default=ABSENT)
    kinds: Mapping[str, YamlNode] = key(_SECTION, "Kinds of things that are kept", default=ABSENT)
    endpoints: Mapping[str, YamlNode] = key(_SECTION, "Path -> steps", default=ABSENT)
    ids: Mapping[str, YamlNode] = key(_SECTION, "Path or beginning of paths -> what its ids name", default=ABSENT)
    rights: Mapping[str, YamlNode] = key(_SECTION, "Kind of app -> what it may do", default=ABSENT)
    wrong: Mapping[str, YamlNode] = key(_SECTION, "Path or beginning of paths -> errcodes of fields", default=ABSENT)
    actions: Mapping[str, YamlNode] = key(_SECTION, "What people do -> steps", default=ABSENT)
    replies: Mapping[str, YamlNode] = key(_SECTION, "Class of a passive reply -> steps", default=ABSENT)
    codes: Mapping[str, YamlNode] = key(_SECTION, "Error codes that come by a fault only, or not", default=ABSENT)


ROOMS: Mapping[str, type[Any]] = {
    "api": ApiFile,
    "types": TypesFile,
    "callbacks": CallbacksFile,
    "replies": RepliesFile,
    "bot": FramesFile,
    "device": FramesFile,
    "archive": ArchiveFile,
    "fake": FakeFile,
    "compat": CompatFile,
}
"""Folder of the spec -> what each file in it is."""
TABLES: Mapping[str, type[Any]] = {
    "domains": DomainsFile,
    "errors": ErrorsFile,
    "glossary": GlossaryFile,
    "judged": JudgedFile,
    "shared": SharedFile,
    "synonyms": SynonymsFile,
    "tokens": TokensFile,
    "verbs": VerbsFile,
}
"""Single files of the spec."""
FILES: Mapping[str, type[Any]] = {**ROOMS, **TABLES}
"""First part of a file's name -> what it is."""


# -- other languages ---------------------------------------------------------------------------------------------------

LANGUAGE = r"[a-z]{2}(_[A-Z]{2})?"
"""Pattern of the names of folders with translations: `zh`, `ja`, `pt_BR`."""


@attrs.frozen(kw_only=True)
class LanguageFile:
    """The name, the glossary and the common sentences of a language."""

    node: YamlNode
    name: str = key(LINE, "The language, in the language")
    complete: bool = key(Flag(), "Lint fails where a text of the spec is missing", default=False)
    phrases: Mapping[str, str] = key(
        MapShape(Text()), "Sentence that the generator makes, with {names} -> the same", default=ABSENT
    )
    terms: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text())),
        "English word of the glossary -> what it may be in the language, the first if in doubt; [] where it means much",
        default=ABSENT,
    )
    words: Mapping[str, str] = key(MapShape(Text()), "Word that is not used -> the one that is", default=ABSENT)


@attrs.frozen(kw_only=True)
class CommonFile:
    """Texts that stand in several places of the spec."""

    node: YamlNode
    texts: Mapping[str, str] = key(MapShape(Text()), "English text -> the same in the language")


TRANSLATIONS: Mapping[str, type[Any]] = {"language": LanguageFile, "common": CommonFile}
"""Files of a language beside those that mirror the spec."""
