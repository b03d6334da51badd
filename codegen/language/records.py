"""The records of the spec's files. The reader, the JSON Schemas and the error messages follow from these classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.calls.seen import APPS

from .compat import CompatFile
from .diagnostics import Location
from .fields import (
    CLASS,
    CLASS_REMEDY,
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
PATH_REMEDY = "write it as the page does: /cgi-bin/ and segments of letters, digits, '_' and '-'"
HOST = r"https://[a-z0-9][a-z0-9.-]*(:[0-9]{1,5})?"
PREFIX = "/cgi-bin/"
"""The beginning of the paths of the server API."""

TITLE = Defined("title", LINE, "The official Chinese title")
SUMMARY = Defined("summary", Prose(ends=r"\.$"), "One English sentence")
DOCS = Defined(
    "docs",
    ListShape(
        Number(least=1, noun="a number", remedy="take it from the URL of the page"), "a document id", distinct=True
    ),
    "Document ids; the first one is linked in errors",
)
NOTES = Defined("notes", ListShape(Prose()), "Limits and quirks, one sentence each")
TOKEN = Defined(
    "token", Text(WORD, "write the name of an entry of tokens.yaml"), "The kind of token that the call needs"
)
METHOD = Choice(("GET", "POST"), instead="POST")
FORMAT = Choice(("xml", "json"))
ERRCODE = Number(noun="an error code", remedy="write the number")
SELECT = MapShape(Text(may_be_empty=True), may_be_empty=True, item="the value of {key}")
SHORTCUTS = MapShape(Text(), "[a-z][a-z0-9_]*", "write the name of an attribute, such as 'key'")
ABSENT: Mapping[str, Any] = {}
_ERRCODE_KEY = r"-?(0|[1-9][0-9]{0,9})"
_ERROR_KEY = rf"{_ERRCODE_KEY}|[A-Z][A-Z0-9_]*|[a-z][a-z0-9]*(_[a-z0-9]+)+"
"""Numbers, and the words of WeChat Pay and of the gateway."""


# -- api ---------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class PaginationRecord:
    """The pagination of a call."""

    node: YamlNode
    items: str = key(Text(), "Response field with the list; `name.*` for all lists of an object")
    each: str = key(Text(), "Parameter with a list of queries, each with its own pages", default="")
    send: str = key(Text(), "Parameter that carries the cursor", default="")
    receive: str = key(Text(), "Response field with the next cursor", default="")
    more: str = key(Text(), "Response field that is true if another page follows", default="")
    end: str = key(Text(), "Response field that is true on the last page", default="")
    offset: str = key(Text(), "Parameter that counts items", default="")
    limit: str = key(Text(), "Parameter with the size of a page", default="")
    total: str = key(Text(), "Response field with the number of all items", default="")
    first: str | None = key(
        Text(may_be_empty=True),
        "Cursor of the first page, where the server requires a parameter that the page calls optional",
        default=None,
    )


@attrs.frozen(kw_only=True)
class ChunkedRecord:
    """A chunked upload; adds a method that makes all calls for one file."""

    node: YamlNode
    name: str = key(Text(WORD, "write it in small letters with '_'"), "The method")
    part: str = key(Text(), "Path that receives a chunk")
    finish: str = key(Text(), "Path that ends the upload")
    size: int = key(Number(least=1), "Bytes of a chunk")
    file_name: str = key(Text(), "Parameter with the file's name")
    length: str = key(Text(), "Parameter with the file's size")
    digests: str = key(Text(), "Parameter with the SHA-1 states of the chunks")
    upload_key: str = key(Text(), "Response field of the first call that all further requests send", name="key")
    index: str = key(Text(), "Parameter with the number of the chunk")
    content: str = key(Text(), "Parameter with the chunk in base64")
    done: str = key(Text(), "Response field of the first call that is true if nothing has to be sent")


@attrs.frozen(kw_only=True)
class PiecesRecord:
    """A text that may be too long for one message; adds a method that sends several messages."""

    node: YamlNode
    of: tuple[str, ...] = key(OneOrMore(Text(), least=1), "Paths of the texts")
    once: tuple[str, ...] = key(OneOrMore(Text()), "Paths of the fields that only the first message has", default=())
    most: int = key(Number(least=1), "Largest number of messages", default=0)


@attrs.frozen(kw_only=True)
class WaitRecord:
    """The end of a job; adds a method that polls the call until then."""

    node: YamlNode
    field: str = key(Text(), "Response field with the state of the job; in a call with pages a field of the items")
    done: tuple[str, ...] = key(
        ListShape(Plain(), distinct=True),
        "States of a job that is done; any value if left out",
        default=(),
    )
    failed: tuple[str, ...] = key(ListShape(Plain(), distinct=True), "States of a job that has failed", default=())
    errcode: str = key(
        Text(),
        "Response field with the error code of a job; a job that is done with another code than 0 has failed",
        default="",
    )
    again: tuple[int, ...] = key(
        ListShape(ERRCODE), "Errcodes of the call that mean that the job is not done", default=()
    )
    after: tuple[str, ...] = key(
        ListShape(Text(PATH, PATH_REMEDY)), "Paths of the calls that begin the job", default=()
    )
    pauses: tuple[float, ...] = key(
        ListShape(Number(fractions=True, least=0)),
        "Seconds between two polls: the first and the longest pause; each is 1.5 times the one before",
        default=(2, 30),
    )
    within: int = key(Number(least=1), "Timeout in seconds, unless the program sets one", default=600)


@attrs.frozen(kw_only=True)
class MadeRecord:
    """A parameter that the client fills in if it is left out."""

    name: str
    location: Location
    node: YamlNode
    made: str = key(
        Choice(("nonce", "time", "known", "md5", "hmac_sha256", "sha256"), instead="nonce"),
        "A random text, the time, a value of the client, or a signature",
    )
    of: tuple[str, ...] = key(ListShape(Text()), "The signed parameters; all others if left out", default=())
    known_as: str = key(
        Text(WORD, "write the name that clients use, such as cashier_key"),
        "The value of the client, or the key of the signature",
        default="",
        name="key",
    )
    label: str = key(Text(), "The name of the key in the hashed text", default="", name="as")


@attrs.frozen(kw_only=True)
class ExampleRecord:
    node: YamlNode
    request: YamlNode | None = key(Located("object"), "Query and body in one mapping", default=None)
    response: YamlNode | None = key(Located("object"), default=None)


KINDS = ("read", "add", "change", "delete")
"""The effects of calls."""
QUOTA_OF = ("calls", "messages", "members", "groups", "chats", "pictures", "schedules", "exports", "changes", "packets")
QUOTA_PER = ("app", "company", "provider", "member", "order", "webhook", "device", "department")
QUOTA_TIMES = ("seconds", "minutes", "hours", "days")


@attrs.frozen(kw_only=True)
class QuotaRecord:
    """A quota: 600 calls in one minute."""

    node: YamlNode
    times: int = key(Number(least=1), "The largest number")
    of: str = key(Choice(QUOTA_OF), "The counted things; calls if left out", default="calls")
    per: str = key(Choice(QUOTA_PER), "The subject that has the quota, where the page names it", default="")
    seconds: int = key(Number(least=1), "The time", default=0)
    minutes: int = key(Number(least=1), "The time", default=0)
    hours: int = key(Number(least=1), "The time", default=0)
    days: int = key(Number(least=1), "The time", default=0)


@attrs.frozen(kw_only=True)
class GrantedRecord:
    """The permission that the company grants to an app, by the kind of the app; `none`: the app may not call."""

    node: YamlNode
    developed: str = key(LINE, "For an app that a provider develops for one company", default="")
    third_party: str = key(LINE, "For an app that a provider develops for many companies", default="")
    self_built: str = key(LINE, "For the company's own app, where it is not `needs`", default="")
    archive: str = key(LINE, "For the authorization of the chat archive, where no app may call", default="")


@attrs.frozen(kw_only=True)
class CallErrorRecord:
    """The meaning of an error code in one call, where it differs from that of errors.yaml."""

    node: YamlNode
    label: str = key(Prose(), "The meaning of the error in this call", default="")
    error_class: str = key(Text(), "The class of the raised error in this call", default="", name="class")
    advice: str = key(Prose(), "The advice for this call", default="")


@attrs.frozen(kw_only=True)
class EndpointRecord:
    node: YamlNode
    path: str = key(Text(PATH, PATH_REMEDY), "Decides the name in code", identifies=True)
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    method: str = key(METHOD, "POST if left out", default="POST")
    token: str = key(TOKEN, default="")
    docs: tuple[int, ...] = key(DOCS)
    query: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    body: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    response: FieldsOrTypeName = key(FIELDS_OR_TYPE, default=FieldsOrTypeName())
    format: str = key(FORMAT, "Format of request and response; json if left out", default="json")
    upload: str = key(Text(), "Form field that carries the file", default="")
    download: bool = key(Flag(), "Whether the response is a file", default=False)
    agent: str = key(Text(), "Parameter whose default is the client's AgentId", default="")
    pagination: PaginationRecord | None = key(RecordShape(PaginationRecord), "The pagination of the call", default=None)
    chunked: ChunkedRecord | None = key(
        RecordShape(ChunkedRecord), "A chunked upload; adds a method that makes all calls for one file", default=None
    )
    pieces: PiecesRecord | None = key(
        ShortRecordShape(PiecesRecord, short="of"),
        "A text that is sent in several messages if it is too long for one; adds a method that sends them",
        default=None,
    )
    wait: WaitRecord | None = key(
        RecordShape(WaitRecord), "The end of a job; adds a method that polls the call until then", default=None
    )
    rules: tuple[FieldRuleRecord, ...] = key(RULES, default=())
    sign: tuple[MadeRecord, ...] = key(
        Entries(MadeRecord, "parameter {name!r}"),
        "Parameters that the client fills in if they are left out, in this order",
        default=(),
    )
    errors: Mapping[str, CallErrorRecord | None] = key(
        MapShape(
            ShortRecordShape(CallErrorRecord, short="advice"),
            keys=_ERROR_KEY,
            remedy="write the number of the error",
            may_be_empty=True,
            item="error {key}",
        ),
        "Error code of the page -> the advice for this call, or label, class and advice; empty if errors.yaml has it",
        default=ABSENT,
    )
    needs: str = key(
        LINE,
        "The setting that the app needs in the admin console, in its words: 会议-可调用接口的应用, 通讯录同步",
        default="",
    )
    granted: GrantedRecord | None = key(
        RecordShape(GrantedRecord),
        "The permissions that providers' apps need, in the words of the pages",
        default=None,
    )
    quota: tuple[QuotaRecord, ...] = key(
        ListShape(RecordShape(QuotaRecord, "a quota")), "The quotas of the call", default=()
    )
    kind: str = key(
        Choice(KINDS),
        "The effect of the call, where the verb in its name does not decide: of commands and tools",
        default="",
    )
    task: bool = key(
        Flag(),
        "Whether the service may run the command as a long task; adds a method that waits for the result",
        default=False,
    )
    idempotent: bool | None = key(
        Flag(), "Whether the call may be repeated after a network error, where verbs.yaml is wrong", default=None
    )
    deprecated: str = key(Prose(), "The reason for the deprecation, and the replacement", default="")
    unverified: str = key(Prose(), "The source of the entry, where no official page has it", default="")
    since: str = key(LINE, "Date of the first version, as on the page", default="")
    notes: tuple[str, ...] = key(NOTES, default=())
    example: ExampleRecord | None = key(RecordShape(ExampleRecord), "A request and its response", default=None)


@attrs.frozen(kw_only=True)
class ApiFile:
    node: YamlNode
    domain: str = key(Text(), 'First segment of the paths; "root" for paths of one segment')
    title: str = key(TITLE)
    host: str = key(
        Text(HOST, "write 'https://' and the name of the host"),
        "Another host than that of the server API; calls to it send no token unless they set `token`",
        default="",
    )
    prefix: str = key(
        Text(rf"({PATH})?/", "write it with '/' at both ends"),
        "The beginning of paths that are not below /cgi-bin/; the rest of a path is the name in code",
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
class SendRouteRecord:
    """The API call that sends a message to the sender of a callback."""

    node: YamlNode
    call: str = key(Text(), "Path of the endpoint")
    to: Mapping[str, object] = key(
        MapShape(Anything()), "Parameters of the recipient; $member is the member, and $Field a field of the callback"
    )
    agent: Mapping[str, object] = key(MapShape(Anything()), "Parameters for clients without an AgentId", default=ABSENT)
    text: Mapping[str, object] = key(MapShape(Anything()), "Parameters of a text message, with $value for the text")
    articles: Mapping[str, object] | None = key(
        MapShape(Anything()), "Parameters of a list of articles, with $value for the list", default=None
    )
    card: Mapping[str, object] | None = key(
        MapShape(Anything()), "Parameters of a card, with $value for the card", default=None
    )


@attrs.frozen(kw_only=True)
class MessagePartsRecord:
    """The names of the fields with the contents of a message, of its quote and of its items."""

    node: YamlNode
    kind: str = key(Text(), "Field with the kind of content, which is the name of the field with the content")
    text: str = key(Text(), "Field of a content with a text")
    link: str = key(Text(), "Field of a content with the link to a file")
    aes_key: str = key(Text(), "Field of a content with the key of the file")
    items: str = key(Text(), "Field of a content with a list of items, each with a kind and a content")
    quote: str = key(Text(), "Field with the quoted message")
    group: Mapping[str, str] = key(SELECT, "Fields and their values in a group, where a text begins with a mention")


@attrs.frozen(kw_only=True)
class ApprovalRecord:
    """The card that asks for an approval, and the reply to a click that shows the outcome."""

    node: YamlNode
    card: Mapping[str, object] = key(MapShape(Anything()), "The card: $title, $text, $buttons, $task_id")
    button: Mapping[str, object] = key(MapShape(Anything()), "A button of the card: $label, $key, $style")
    outcome: Mapping[str, object] = key(
        MapShape(Anything()), "The reply to a click: $title, $text, $label, $by, $key, $task_id"
    )


@attrs.frozen(kw_only=True)
class HeaderRecord:
    """The common fields of the callbacks of a channel."""

    name: str
    location: Location
    node: YamlNode
    model: str = key(Text(CLASS, CLASS_REMEDY), "Class of the header")
    doc: str = key(Prose(), "One English line", default="")
    extends: str = key(Text(), "Another header", default="")
    applies: Mapping[str, str] = key(
        SELECT,
        "Selectors of the callbacks with this header; an empty value means that the field exists",
        default=ABSENT,
    )
    unknown: str = key(Text(CLASS, CLASS_REMEDY), "Class of a callback that the spec does not know", default="")
    unknown_doc: str = key(Prose(), "Its docstring", default="")
    format: str = key(FORMAT, default="xml")
    repeat_by: str = key(Text(), "Path of the field that identifies repeated callbacks", default="")
    member: str = key(Text(), "Path of the field with the member who caused the callback", default="")
    is_message: bool = key(
        Flag(), "Whether the callback is a message of a member, which answers a handler's question", default=False
    )
    chat: str = key(Text(), "Path of the field with the group chat of the callback", default="")
    corp: str = key(Text(), "Path of the field with the company of the callback", default="")
    bot: str = key(Text(), "Path of the field with the id of the bot", default="")
    parts: MessagePartsRecord | None = key(
        RecordShape(MessagePartsRecord, "parts"), "The fields with the contents of a message to a bot", default=None
    )
    approval: ApprovalRecord | None = key(
        RecordShape(ApprovalRecord, "approval"), "The card that asks for an approval", default=None
    )
    shortcuts: Mapping[str, str] = key(SHORTCUTS, "Attribute -> path of a nested field", default=ABSENT)
    send_route: SendRouteRecord | None = key(
        RecordShape(SendRouteRecord, "reach"),
        "The API call that sends a message to the member",
        default=None,
        name="reach",
    )
    of: str = key(
        Text(r"[a-z]\w*\.[A-Z]\w*", "write 'domain.Type'"),
        "A union in a response, whose cases are the callbacks; it declares the fields",
        default="",
    )
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())


@attrs.frozen(kw_only=True)
class CallbackRecord:
    node: YamlNode
    model: str = key(Text(CLASS, CLASS_REMEDY), "The class", identifies=True)
    header: str = key(Text(), "A header of headers.yaml", default="")
    select: Mapping[str, str] = key(SELECT, "Selector -> its value for this callback")
    aliases: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text())), "Other spellings of a selector", default=ABSENT
    )
    card: str = key(Text(), "Path of the field with the task_id of the card that was clicked", default="")
    member: str = key(Text(), "Path of the field with the member, if it differs from the header's", default="")
    shortcuts: Mapping[str, str] = key(SHORTCUTS, "Attribute -> path of a nested field", default=ABSENT)
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())
    needs: str = key(LINE, "The setting in the admin console that the app needs to receive the callback", default="")
    granted: GrantedRecord | None = key(
        RecordShape(GrantedRecord),
        "The permissions that providers' apps need to receive it, in the words of the pages",
        default=None,
    )
    switch: str = key(
        LINE, "The event switch (接收事件开关) of the app's callback settings: 外部联系人变更回调", default=""
    )
    notes: tuple[str, ...] = key(NOTES, default=())
    deprecated: str = key(Prose(), "The reason why WeCom no longer sends the callback, and the replacement", default="")
    unverified: str = key(Prose(), "The source of the entry, where no official page has it", default="")
    text: str = key(Text(), "Path of the field with the text that a person wrote", default="")
    example: YamlNode | None = key(Located(), "XML text, or a JSON mapping", default=None)


@attrs.frozen(kw_only=True)
class ServiceRecord:
    """The calls that fetch and answer messages of customers."""

    node: YamlNode
    told_by: str = key(Text(CLASS, CLASS_REMEDY), "Callback that announces new messages")
    token: str = key(Text(), "Field of the callback with the token for fetching")
    account: str = key(Text(), "Field of the callback with the account")
    fetch: str = key(Text(PATH, PATH_REMEDY), "Path that returns the messages, in pages")
    send: str = key(Text(PATH, PATH_REMEDY), "Path that sends to a customer")
    greet: str = key(Text(PATH, PATH_REMEDY), "Path that sends by the code of an event")
    state: str = key(Text(PATH, PATH_REMEDY), "Path that returns the state of a chat")
    hand_over: str = key(Text(PATH, PATH_REMEDY), "Path that transfers a chat to a person")
    names: Mapping[str, str] = key(MapShape(Text()), "Role -> parameter of the calls or field of a message")
    customers: tuple[str, ...] = key(ListShape(Text()), "Paths of the fields of messages and events with the customer")
    codes: tuple[str, ...] = key(ListShape(Text()), "Paths of the fields of events with a code to answer by")
    customer: int = key(Number(least=0), "Origin of a customer's messages")
    servicer: int = key(Number(least=0), "Origin of the messages of a person of the company")
    with_person: tuple[int, ...] = key(ListShape(Number(least=0)), "States in which a person answers")
    to_person: int = key(Number(least=0), "State that transfers the chat to a person")
    is_taken: int = key(ERRCODE, "Errcode for a message id that was already sent")
    most: int = key(Number(least=1), "Largest number of messages after a message of the customer")
    hours: int = key(Number(least=1), "Hours in which these messages may be sent")


@attrs.frozen(kw_only=True)
class CallbacksFile:
    node: YamlNode
    service: ServiceRecord | None = key(
        RecordShape(ServiceRecord), "The calls that fetch and answer messages of customers", default=None
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
    model: str = key(Text(CLASS, CLASS_REMEDY), "The class", identifies=True)
    format: str = key(FORMAT, default="xml")
    type: str = key(Text(), "Its MsgType or msgtype", default="")
    select: Mapping[str, str] | None = key(
        MapShape(Text()), "In place of type: fields on the wire that identify the reply", default=None
    )
    made_from: str = key(
        Text(NAME, "write 'str', 'list' or a type"),
        "The type of the values that create_reply turns into this reply: str, list, or a declared type",
        default="",
        name="from",
    )
    template: Mapping[str, object] | None = key(
        MapShape(Anything()),
        "The fields that create_reply fills in, with $value for the value and $id for a new id",
        default=None,
    )
    answers: tuple[str, ...] = key(
        ListShape(Text()), "Models of the callbacks that the reply may answer; any if left out", default=()
    )
    via: str = key(Text(), "Attribute of the callback with the URL for a later answer", default="")
    grows: Mapping[str, str] = key(
        MapShape(Text()),
        "For a streaming answer: refreshed_by, the callback that polls the stream, and the paths of id (the same in"
        " that callback), text, finish, feedback, card and pictures",
        default=ABSENT,
    )
    counts: Mapping[str, str] = key(
        MapShape(Text()), "Element with a count -> the element whose items are counted", default=ABSENT
    )
    sent_as: Mapping[str, object] | None = key(
        MapShape(Anything()),
        "Parameters of the call in `reach` that sends the same, $Field for a field, and each: $List for the items",
        default=None,
    )
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS)
    notes: tuple[str, ...] = key(NOTES, default=())
    deprecated: str = key(Prose(), "The reason for the deprecation, and the replacement", default="")
    example: YamlNode | None = key(Located("object"), default=None)


@attrs.frozen(kw_only=True)
class RepliesFile:
    node: YamlNode
    title: str = key(TITLE)
    replies: tuple[ReplyRecord, ...] = key(ListShape(RecordShape(ReplyRecord, "a reply")))
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- frames of the long connections of bots and devices ---------------------------------------------------------------


@attrs.frozen(kw_only=True)
class FrameRecord:
    """A command of a long connection, with the frame that has it."""

    node: YamlNode
    cmd: str = key(Text(NAME, "write letters, digits and '_'"), "The command", identifies=True)
    model: str = key(Text(CLASS, CLASS_REMEDY), "Class of its body", default="")
    direction: str = key(
        Choice(("out", "in")), "out: the bot or the device sends the frame; in: WeCom sends it", default="out"
    )
    sent_by: str = key(
        Choice(("app", "connection")),
        "app: the program sends the frame; connection: the connection does",
        default="app",
    )
    idempotent: bool = key(Flag(), "Whether the frame may be repeated if its arrival is unknown", default=False)
    binary: bool = key(Flag(), "Whether the response is a file and not JSON", default=False)
    req_id: str = key(Choice(("own", "push")), "own: a new id; push: the id of the answered frame", default="own")
    answers: tuple[str, ...] = key(ListShape(Text()), "Models of the callbacks that the frame answers", default=())
    within: int | None = key(
        Number(least=1), "Seconds after the callback in which WeCom accepts the frame", default=None
    )
    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    fields: tuple[FieldRecord, ...] = key(FIELDS, default=())
    response: tuple[FieldRecord, ...] = key(FIELDS, default=())
    rules: tuple[FieldRuleRecord, ...] = key(RULES, default=())
    notes: tuple[str, ...] = key(NOTES, default=())
    unverified: str = key(Prose(), "The source of the entry, where no official page has it", default="")
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
    label: str = key(Prose(), "The meaning of the error")
    error_class: str = key(Text(), "The class of the raised error; APIError if left out", default="", name="class")
    advice: str = key(Prose(), "The advice", default="")
    retry: bool = key(Flag(), "Whether the same call may be repeated", default=False)


@attrs.frozen(kw_only=True)
class ErrorsFile:
    node: YamlNode
    classes: Mapping[str, str] = key(MapShape(Prose()), "Error class -> its meaning")
    errors: tuple[ErrorRecord, ...] = key(
        Entries(ErrorRecord, "error {name}", keys=_ERRCODE_KEY, remedy="write the number of the error")
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
    kind: str = key(
        Text(WORD), "The name of the token in `token` of endpoints; the key of the entry if left out", default=""
    )
    send: Mapping[str, str] | None = key(MapShape(Text()), "Parameter -> name of the client's value", default=None)
    fixed: Mapping[str, object] | None = key(MapShape(Anything()), "Parameters with a constant value", default=None)
    needs: str = key(Text(), "The token that the token endpoint needs", default="")
    value: str = key(Text(), "Response field with the token")
    expires: str = key(Text(), "Response field with the lifetime in seconds", default="")
    also: Mapping[str, str] | None = key(
        MapShape(Text()),
        "Other response fields that the client needs: name in the client -> wire name or dotted path",
        default=None,
    )
    lifetime: int = key(Number(least=1), "Seconds of validity if the response has no lifetime", default=0)
    gateway: bool = key(
        Flag(), "Whether the token is for commands of the gateway, which get it in a header", default=False
    )
    stale: tuple[int, ...] = key(ListShape(ERRCODE), "Errcodes of a refused token", default=())
    client: str = key(Text(CLASS, CLASS_REMEDY), "The client class that supplies the token", default="")


ACTIONS = ("ticket", "authorize", "refresh", "revoke")


@attrs.frozen(kw_only=True)
class EventRecord:
    """The callbacks that a client handles by itself."""

    name: str
    location: Location
    node: YamlNode
    select: str = key(Text(), "Wire name of the selector")
    app: str = key(Text(), "The app of the callback", default="")
    time: str = key(Text(), "The time of the callback", default="")
    ticket: str = key(Text(), "The ticket in the callback", default="")
    code: str = key(Text(), "The temporary authorization code", default="")
    corp: str = key(Text(), "The customer", default="")
    actions: Mapping[str, str] = key(
        MapShape(Choice(ACTIONS), item="action"), "Value of select -> action of the client"
    )


@attrs.frozen(kw_only=True)
class TokensFile:
    node: YamlNode
    tokens: tuple[TokenRecord, ...] = key(
        Entries(TokenRecord, "token {name!r}", keys=WORD, remedy="write it in small letters with '_'")
    )
    busy: tuple[int, ...] = key(ListShape(ERRCODE), "Errcodes after which the call may be repeated", default=())
    wait: Mapping[str, float] = key(
        MapShape(Number(fractions=True, least=0), keys=_ERRCODE_KEY, remedy="write the number of the error"),
        "Errcode -> seconds in which WeCom refuses calls",
        default=ABSENT,
    )
    events: tuple[EventRecord, ...] = key(
        Entries(EventRecord, "events of {name}", keys=CLASS, remedy="write the class of a client"), default=()
    )


@attrs.frozen(kw_only=True)
class TermRecord:
    """A term and its one English word."""

    node: YamlNode
    zh: str = key(LINE, "The term of the official pages")
    en: str = key(LINE, "The one English word for it")
    banned: tuple[str, ...] = key(
        ListShape(Text()), "Other words for the term, which are not allowed", default=(), name="not"
    )


@attrs.frozen(kw_only=True)
class GlossaryFile:
    node: YamlNode
    terms: tuple[TermRecord, ...] = key(ListShape(RecordShape(TermRecord, "a term")))


@attrs.frozen(kw_only=True)
class ReviewRecord:
    """The fields and values of a shared type on the pages of the calls that use it."""

    name: str
    location: Location
    node: YamlNode
    pages: tuple[int, ...] = key(
        ListShape(Number(least=1)), "Document ids of the calls and callbacks that use the type"
    )
    fields: tuple[str, ...] = key(ListShape(Text()), "Fields of the type on all of these pages")
    only: Mapping[str, tuple[int, ...]] = key(
        MapShape(ListShape(Number(least=1))), "Field -> its pages, where not all pages have the field", default=ABSENT
    )
    values: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Plain())), "Field -> its documented values", default=ABSENT
    )


@attrs.frozen(kw_only=True)
class SharedFile:
    """The types that calls of several pages share, with the fields and values of each page."""

    node: YamlNode
    types: tuple[ReviewRecord, ...] = key(
        Entries(ReviewRecord, "shared type {name}", keys=r"[a-z]\w*\.[A-Z]\w*", remedy="write 'domain.Type'")
    )


@attrs.frozen(kw_only=True)
class JudgedRecord:
    """A difference between an official page and the spec that a person has accepted."""

    node: YamlNode
    what: str = key(LINE, "Kind and subject of the difference, as the watch prints them: `field nickname`")
    page: int = key(Number(least=0), "Document id of the page; 0 for the discovery of the gateway")
    words: str = key(
        Text(r"[0-9a-f]{10}", "copy it from the output of the watch"),
        "Hash of the words on the page; if the words change, the watch reports the difference again",
    )
    why: str = key(LINE, "Why the spec is right")


@attrs.frozen(kw_only=True)
class JudgedFile:
    """The differences between official pages and the spec that the watch does not report."""

    node: YamlNode
    judged: Mapping[str, tuple[JudgedRecord, ...]] = key(
        MapShape(ListShape(RecordShape(JudgedRecord, "a judgement"))),
        "Path, class, error code or page -> accepted differences",
    )


@attrs.frozen(kw_only=True)
class SeenFile:
    """The calls and callbacks that reports of `wecom probe` have seen in the real service."""

    node: YamlNode
    seen: Mapping[str, Mapping[str, str]] = key(
        MapShape(MapShape(Text(r"\d{4}-\d\d-\d\d", "write it as 2026-01-31"), keys="|".join(APPS))),
        "Path of a call or class of a callback -> kind of the caller -> the last day; written by the command `reports`",
    )


@attrs.frozen(kw_only=True)
class DomainsFile:
    """The titles of the domains that are folders; a domain of one file has its title in the file."""

    node: YamlNode
    titles: Mapping[str, str] = key(MapShape(LINE), "Domain -> its Chinese title")


@attrs.frozen(kw_only=True)
class VerbsFile:
    """The verbs in names of calls, which decide whether a call may be repeated after a network error."""

    node: YamlNode
    read: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls that change nothing")
    look: tuple[str, ...] = key(
        ListShape(Text(WORD)),
        "Verbs of `read` whose calls have no effect at all, so that a probe may call them",
        default=(),
    )
    set: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls with the same result when sent twice")
    once: tuple[str, ...] = key(ListShape(Text(WORD)), "Verbs of calls with a second effect when sent twice")
    adds: tuple[str, ...] = key(
        ListShape(Text(WORD)),
        "Verbs of `once` whose calls only add, and neither change nor remove anything",
        default=(),
    )


@attrs.frozen(kw_only=True)
class SynonymsFile:
    """Everyday words for the words of the official pages, and the weights of search results."""

    node: YamlNode
    words: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text(), distinct=True)), "Everyday words -> words of the spec", default=ABSENT
    )
    kinds: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text(), distinct=True), "call|callback|error|field", "write call, callback, error or field"),
        "Kind of result -> words that ask for the kind",
        default=ABSENT,
    )
    common: Mapping[str, float] = key(
        MapShape(Number(least=0)), "Path, callback, errcode or field -> its additional weight", default=ABSENT
    )


# -- chat archive ------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ArchiveHeaderRecord(HeaderRecord):
    """The common fields of a kind of messages in the archive."""

    content_by: str = key(
        Text(),
        "Field whose value is the name of the field with the content, unless a message sets `content`",
        default="",
    )


@attrs.frozen(kw_only=True)
class ArchivedRecord(CallbackRecord):
    """A kind of message in the archive."""

    content: str = key(Text(), "Field with the content, if its name differs from the kind", default="")


@attrs.frozen(kw_only=True)
class LibraryCallRecord:
    """A function of the official library that calls WeCom."""

    name: str
    location: Location
    node: YamlNode
    docs: tuple[int, ...] = key(DOCS)
    per_minute: int = key(Number(least=1), "Largest number of calls in a minute")
    most: int = key(Number(least=1), "Largest number of returned items", default=0)
    items: str = key(Text(), "Field of the answer with the items", default="")


@attrs.frozen(kw_only=True)
class ArchiveFile:
    node: YamlNode
    title: str = key(TITLE)
    header: str = key(Text(), "Default header of the file", default="")
    headers: tuple[ArchiveHeaderRecord, ...] = key(Entries(ArchiveHeaderRecord, "header {name!r}"), default=())
    messages: tuple[ArchivedRecord, ...] = key(ListShape(RecordShape(ArchivedRecord, "a message")), default=())
    calls: tuple[LibraryCallRecord, ...] = key(
        Entries(LibraryCallRecord, "call {name}", keys=CLASS, remedy="write the name of the function"), default=()
    )
    codes: tuple[ErrorRecord, ...] = key(
        Entries(ErrorRecord, "code {name}", keys=_ERRCODE_KEY, remedy="write the number of the code"), default=()
    )
    types: tuple[TypeRecord, ...] = key(TYPES, default=())


# -- fake --------------------------------------------------------------------------------------------------------------

_SECTION = MapShape(Located(), may_be_empty=True)


@attrs.frozen(kw_only=True)
class FakeFile:
    """A file of the fake server's data. The back end that writes the data checks the entries."""

    node: YamlNode
    tokens: Mapping[str, YamlNode] = key(_SECTION, "Kind of token -> the valid credentials", default=ABSENT)
    refusals: Mapping[str, YamlNode] = key(_SECTION, "Checks before every call", default=ABSENT)
    signatures: Mapping[str, YamlNode] = key(_SECTION, "Signatures and their keys", default=ABSENT)
    callbacks: Mapping[str, YamlNode] = key(_SECTION, "Values that callbacks get", default=ABSENT)
    kinds: Mapping[str, YamlNode] = key(_SECTION, "Kinds of stored records", default=ABSENT)
    endpoints: Mapping[str, YamlNode] = key(_SECTION, "Path -> steps", default=ABSENT)
    ids: Mapping[str, YamlNode] = key(_SECTION, "Path or prefix of paths -> kinds of its ids", default=ABSENT)
    rights: Mapping[str, YamlNode] = key(_SECTION, "Kind of app -> its permissions", default=ABSENT)
    wrong: Mapping[str, YamlNode] = key(
        _SECTION, "Path or prefix of paths -> errcodes of invalid fields", default=ABSENT
    )
    actions: Mapping[str, YamlNode] = key(_SECTION, "Action of a person -> steps", default=ABSENT)
    replies: Mapping[str, YamlNode] = key(_SECTION, "Class of a passive reply -> steps", default=ABSENT)
    codes: Mapping[str, YamlNode] = key(_SECTION, "Error code -> whether only a fault causes it", default=ABSENT)
    service: Mapping[str, YamlNode] = key(
        _SECTION, "Question about the real service -> possible answers, the answer and its mark", default=ABSENT
    )


# -- rules -------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class RuleRecord:
    """A sentence of an official page that the fake keeps, or does not keep."""

    node: YamlNode
    page: float = key(Number(least=1), "The document id of the page")
    rule: str = key(Text(one_line=True), "What the page says, in your words")
    check: tuple[YamlNode, ...] = key(ListShape(Located()), "The calls and actions that show the rule", default=())
    assumed: str = key(Text(one_line=True), "What the page leaves open, such as the errcode", default="")
    not_kept: str = key(Text(one_line=True), "The reason why the fake does not keep the rule", default="")


@attrs.frozen(kw_only=True)
class RulesFile:
    """The rules of one family of calls, with their checks."""

    node: YamlNode
    titles: Mapping[str, str] = key(MapShape(Text()), "Language -> the name of the family")
    given: Mapping[str, YamlNode] = key(_SECTION, "Name -> calls and actions that several checks need", default=ABSENT)
    rules: tuple[RuleRecord, ...] = key(ListShape(RecordShape(RuleRecord, "a rule"), item="a rule"), "The rules")


FOLDERS: Mapping[str, type[Any]] = {
    "api": ApiFile,
    "types": TypesFile,
    "callbacks": CallbacksFile,
    "replies": RepliesFile,
    "bot": FramesFile,
    "device": FramesFile,
    "archive": ArchiveFile,
    "fake": FakeFile,
    "compat": CompatFile,
    "rules": RulesFile,
    "gateway": ApiFile,
    "abilities": ApiFile,
}
"""Kind of files -> their record class. A kind is the name of a folder of the spec, apart from those in `PLACES`."""
PLACES: Mapping[str, str] = {"rules": "fake/rules"}
"""Kind of files -> its folder, where this has another name."""
API = "api"
"""The folder of the server API."""
GATEWAY = "gateway"
"""The folder of the commands of the gateway."""
CALL_FOLDERS = tuple(folder for folder, cls in FOLDERS.items() if cls is ApiFile)
"""The folders with calls: of the server API, of the gateway, and of the abilities of bots."""
TABLES: Mapping[str, type[Any]] = {
    "domains": DomainsFile,
    "errors": ErrorsFile,
    "glossary": GlossaryFile,
    "judged": JudgedFile,
    "seen": SeenFile,
    "shared": SharedFile,
    "synonyms": SynonymsFile,
    "tokens": TokensFile,
    "verbs": VerbsFile,
}
"""Single file of the spec -> its record class."""
FILES: Mapping[str, type[Any]] = {**FOLDERS, **TABLES}
"""First part of a file's path -> its record class."""


# -- other languages ---------------------------------------------------------------------------------------------------

LANGUAGE = r"[a-z]{2}(_[A-Z]{2})?"
"""The pattern of the names of folders with translations: `zh`, `ja`, `pt_BR`."""


@attrs.frozen(kw_only=True)
class LanguageFile:
    """The name, the glossary and the sentences of a language."""

    node: YamlNode
    name: str = key(LINE, "The name of the language in the language")
    complete: bool = key(Flag(), "Whether lint requires a translation of every text", default=False)
    phrases: Mapping[str, str] = key(
        MapShape(Text()), "Sentence of the generator with {names} -> its translation", default=ABSENT
    )
    terms: Mapping[str, tuple[str, ...]] = key(
        MapShape(ListShape(Text())),
        "English word of the glossary -> accepted translations, the default first; [] for a word with several meanings",
        default=ABSENT,
    )
    words: Mapping[str, str] = key(MapShape(Text()), "Word to avoid -> its replacement", default=ABSENT)


@attrs.frozen(kw_only=True)
class CommonFile:
    """The translations of texts that occur several times in the spec."""

    node: YamlNode
    texts: Mapping[str, str] = key(MapShape(Text()), "English text -> its translation")


TRANSLATIONS: Mapping[str, type[Any]] = {"language": LanguageFile, "common": CommonFile}
"""The files of a language that mirror no file of the spec."""
