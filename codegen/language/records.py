"""The records of the spec's files. The reader, the JSON Schemas and the error messages follow from these classes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from wecom_runtime.calls.seen import APPS

from .compat import CompatFile
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
from .folders import ABILITIES, API, GATEWAY
from .nodes import YamlNode
from .rule_steps import StepShape, StepsShape
from .shapes import (
    Anything,
    Choice,
    Defined,
    Entries,
    Flag,
    ListShape,
    Located,
    MapShape,
    NamedRecord,
    Number,
    OneOrMore,
    Plain,
    Prose,
    Record,
    RecordShape,
    ShortRecordShape,
    Text,
    key,
    optional,
)
from .verbs import Verbs

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
_ERRCODE_KEY = r"-?(0|[1-9][0-9]{0,9})"
_ERROR_KEY = rf"{_ERRCODE_KEY}|[A-Z][A-Z0-9_]*|[a-z][a-z0-9]*(_[a-z0-9]+)+"
"""Numbers, and the words of WeChat Pay and of the gateway."""


@attrs.frozen(kw_only=True)
class Described(Record):
    """An entry of the spec that official pages describe.

    The record of an entry and its class in the model have a common base, with the keys that refer to nothing.
    """

    title: str = key(TITLE)
    summary: str = key(SUMMARY)
    docs: tuple[int, ...] = key(DOCS)
    notes: tuple[str, ...] = optional(NOTES)
    deprecated: str = optional(Prose(), "The reason for the deprecation, and the replacement")
    unverified: str = optional(Prose(), "The source of the entry, where no official page has it")


# -- api ---------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Pagination(Record):
    """The pagination of a call."""

    items: str = key(Text(), "Response field with the list; `name.*` for all lists of an object")
    each: str = optional(Text(), "Parameter with a list of queries, each with its own pages")
    send: str = optional(Text(), "Parameter that carries the cursor")
    receive: str = optional(Text(), "Response field with the next cursor")
    more: str = optional(Text(), "Response field that is true if another page follows")
    end: str = optional(Text(), "Response field that is true on the last page")
    offset: str = optional(Text(), "Parameter that counts items")
    limit: str = optional(Text(), "Parameter with the size of a page")
    total: str = optional(Text(), "Response field with the number of all items")
    first: str | None = key(
        Text(may_be_empty=True),
        "Cursor of the first page, where the server requires a parameter that the page calls optional",
        default=None,
    )


@attrs.frozen(kw_only=True)
class Chunked(Record):
    """A chunked upload; adds a method that makes all calls for one file."""

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
class PiecesRecord(Record):
    """A text that may be too long for one message; adds a method that sends several messages."""

    of: tuple[str, ...] = key(OneOrMore(Text(), least=1), "Paths of the texts")
    once: tuple[str, ...] = optional(OneOrMore(Text()), "Paths of the fields that only the first message has")
    most: int = optional(Number(least=1), "Largest number of messages")


@attrs.frozen(kw_only=True)
class Wait(Record):
    """The end of a job; adds a method that polls the call until then."""

    field: str = key(Text(), "Response field with the state of the job; in a call with pages a field of the items")
    done: tuple[str, ...] = optional(
        ListShape(Plain(), distinct=True), "States of a job that is done; any value if left out"
    )
    failed: tuple[str, ...] = optional(ListShape(Plain(), distinct=True), "States of a job that has failed")
    errcode: str = optional(
        Text(), "Response field with the error code of a job; a job that is done with another code than 0 has failed"
    )
    again: tuple[int, ...] = optional(ListShape(ERRCODE), "Errcodes of the call that mean that the job is not done")
    after: tuple[str, ...] = optional(ListShape(Text(PATH, PATH_REMEDY)), "Paths of the calls that begin the job")
    pauses: tuple[float, ...] = key(
        ListShape(Number(fractions=True, least=0)),
        "Seconds between two polls: the first and the longest pause; each is 1.5 times the one before",
        default=(2, 30),
    )
    within: int = key(Number(least=1), "Timeout in seconds, unless the program sets one", default=600)


@attrs.frozen(kw_only=True)
class MadeParameter(NamedRecord):
    """A parameter that the client fills in if it is left out."""

    made: str = key(
        Choice(("nonce", "time", "known", "md5", "hmac_sha256", "sha256"), instead="nonce"),
        "A random text, the time, a value of the client, or a signature",
    )
    of: tuple[str, ...] = optional(ListShape(Text()), "The signed parameters; all others if left out")
    known_as: str = optional(
        Text(WORD, "write the name that clients use, such as cashier_key"),
        "The value of the client, or the key of the signature",
        name="key",
    )
    label: str = optional(Text(), "The name of the key in the hashed text", name="as")


@attrs.frozen(kw_only=True)
class Example(Record):
    request: YamlNode | None = optional(Located("object"), "Query and body in one mapping")
    response: YamlNode | None = optional(Located("object"))


KINDS = ("read", "add", "change", "delete")
"""The effects of calls."""
QUOTA_OF = ("calls", "messages", "members", "groups", "chats", "pictures", "schedules", "exports", "changes", "packets")
QUOTA_PER = ("app", "company", "provider", "member", "order", "webhook", "device", "department")
QUOTA_TIMES = ("seconds", "minutes", "hours", "days")


@attrs.frozen(kw_only=True)
class Quota(Record):
    """A quota: 600 calls in one minute."""

    times: int = key(Number(least=1), "The largest number")
    of: str = key(Choice(QUOTA_OF), "The counted things; calls if left out", default="calls")
    per: str = optional(Choice(QUOTA_PER), "The subject that has the quota, where the page names it")
    seconds: int = optional(Number(least=1), "The time")
    minutes: int = optional(Number(least=1), "The time")
    hours: int = optional(Number(least=1), "The time")
    days: int = optional(Number(least=1), "The time")

    @property
    def units(self) -> list[str]:
        """The units of time that the quota has: one, unless it is a mistake."""
        return [unit for unit in QUOTA_TIMES if getattr(self, unit)]

    @property
    def unit(self) -> str:
        return self.units[0]

    @property
    def count(self) -> int:
        """The number of units of time."""
        count: int = getattr(self, self.unit)
        return count


@attrs.frozen(kw_only=True)
class Granted(Record):
    """The permission that the company grants to an app, by the kind of the app; `none`: the app may not call."""

    developed: str = optional(LINE, "For an app that a provider develops for one company")
    third_party: str = optional(LINE, "For an app that a provider develops for many companies")
    self_built: str = optional(LINE, "For the company's own app, where it is not `needs`")
    archive: str = optional(LINE, "For the authorization of the chat archive, where no app may call")

    @property
    def by_kind(self) -> dict[str, str]:
        """The permissions by the kind of the app."""
        return {kind: permission for kind, permission in self.as_dict().items() if permission}


@attrs.frozen(kw_only=True)
class CallError(Record):
    """The meaning of an error code in one call, where it differs from that of errors.yaml."""

    label: str = optional(Prose(), "The meaning of the error in this call")
    error_class: str = optional(Text(), "The class of the raised error in this call", name="class")
    advice: str = optional(Prose(), "The advice for this call")


@attrs.frozen(kw_only=True)
class EndpointKeys(Described):
    """The keys of an endpoint that the model has, too. It resolves `path`, `token` and `wait`."""

    path: str = key(Text(PATH, PATH_REMEDY), "Decides the name in code", identifies=True)
    method: str = key(METHOD, "POST if left out", default="POST")
    token: str = optional(TOKEN)
    format: str = key(FORMAT, "Format of request and response; json if left out", default="json")
    download: bool = optional(Flag(), "Whether the response is a file")
    agent: str = optional(Text(), "Parameter whose default is the client's AgentId")
    pagination: Pagination | None = optional(RecordShape(Pagination), "The pagination of the call")
    chunked: Chunked | None = optional(
        RecordShape(Chunked), "A chunked upload; adds a method that makes all calls for one file"
    )
    wait: Wait | None = optional(RecordShape(Wait), "The end of a job; adds a method that polls the call until then")
    needs: str = optional(
        LINE, "The setting that the app needs in the admin console, in its words: 会议-可调用接口的应用, 通讯录同步"
    )
    quota: tuple[Quota, ...] = optional(ListShape(RecordShape(Quota, "a quota")), "The quotas of the call")
    kind: str = optional(
        Choice(KINDS), "The effect of the call, where the verb in its name does not decide: of commands and tools"
    )
    task: bool = optional(
        Flag(), "Whether the service may run the command as a long task; adds a method that waits for the result"
    )
    since: str = optional(LINE, "Date of the first version, as on the page")


@attrs.frozen(kw_only=True)
class EndpointRecord(EndpointKeys):
    query: FieldsOrTypeName = optional(FIELDS_OR_TYPE)
    body: FieldsOrTypeName = optional(FIELDS_OR_TYPE)
    response: FieldsOrTypeName = optional(FIELDS_OR_TYPE)
    upload: str = optional(Text(), "Form field that carries the file")
    pieces: PiecesRecord | None = optional(
        ShortRecordShape(PiecesRecord, short="of"),
        "A text that is sent in several messages if it is too long for one; adds a method that sends them",
    )
    rules: tuple[FieldRuleRecord, ...] = optional(RULES)
    sign: tuple[MadeParameter, ...] = optional(
        Entries(MadeParameter, "parameter {name!r}"),
        "Parameters that the client fills in if they are left out, in this order",
    )
    errors: Mapping[str, CallError | None] = optional(
        MapShape(
            ShortRecordShape(CallError, short="advice"),
            keys=_ERROR_KEY,
            remedy="write the number of the error",
            may_be_empty=True,
            item="error {key}",
        ),
        "Error code of the page -> the advice for this call, or label, class and advice; empty if errors.yaml has it",
    )
    granted: Granted | None = optional(
        RecordShape(Granted), "The permissions that providers' apps need, in the words of the pages"
    )
    idempotent: bool | None = key(
        Flag(), "Whether the call may be repeated after a network error, where verbs.yaml is wrong", default=None
    )
    example: Example | None = optional(RecordShape(Example), "A request and its response")


@attrs.frozen(kw_only=True)
class ApiFile(Record):
    domain: str = key(Text(), 'First segment of the paths; "root" for paths of one segment')
    title: str = key(TITLE)
    host: str = optional(
        Text(HOST, "write 'https://' and the name of the host"),
        "Another host than that of the server API; calls to it send no token unless they set `token`",
    )
    prefix: str = optional(
        Text(rf"({PATH})?/", "write it with '/' at both ends"),
        "The beginning of paths that are not below /cgi-bin/; the rest of a path is the name in code",
    )
    token: str = optional(TOKEN)
    endpoints: tuple[EndpointRecord, ...] = key(ListShape(RecordShape(EndpointRecord, "an endpoint")))
    types: tuple[TypeRecord, ...] = optional(TYPES)


@attrs.frozen(kw_only=True)
class TypesFile(Record):
    title: str = key(TITLE)
    types: tuple[TypeRecord, ...] = key(TYPES)


# -- callbacks ---------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class SendRoute(Record):
    """The API call that sends a message to the sender of a callback."""

    call: str = key(Text(), "Path of the endpoint")
    to: Mapping[str, object] = key(
        MapShape(Anything()), "Parameters of the recipient; $member is the member, and $Field a field of the callback"
    )
    agent: Mapping[str, object] = optional(MapShape(Anything()), "Parameters for clients without an AgentId")
    text: Mapping[str, object] = key(MapShape(Anything()), "Parameters of a text message, with $value for the text")
    articles: Mapping[str, object] | None = key(
        MapShape(Anything()), "Parameters of a list of articles, with $value for the list", default=None
    )
    card: Mapping[str, object] | None = key(
        MapShape(Anything()), "Parameters of a card, with $value for the card", default=None
    )


@attrs.frozen(kw_only=True)
class MessageParts(Record):
    """The names of the fields with the contents of a message, of its quote and of its items."""

    kind: str = key(Text(), "Field with the kind of content, which is the name of the field with the content")
    text: str = key(Text(), "Field of a content with a text")
    link: str = key(Text(), "Field of a content with the link to a file")
    aes_key: str = key(Text(), "Field of a content with the key of the file")
    items: str = key(Text(), "Field of a content with a list of items, each with a kind and a content")
    quote: str = key(Text(), "Field with the quoted message")
    group: Mapping[str, str] = key(SELECT, "Fields and their values in a group, where a text begins with a mention")


@attrs.frozen(kw_only=True)
class Approval(Record):
    """The card that asks for an approval, and the reply to a click that shows the outcome."""

    card: Mapping[str, object] = key(MapShape(Anything()), "The card: $title, $text, $buttons, $task_id")
    button: Mapping[str, object] = key(MapShape(Anything()), "A button of the card: $label, $key, $style")
    outcome: Mapping[str, object] = key(
        MapShape(Anything()), "The reply to a click: $title, $text, $label, $by, $key, $task_id"
    )


@attrs.frozen(kw_only=True)
class HeaderKeys(NamedRecord):
    """The keys of a header that the model has, too."""

    doc: str = optional(Prose(), "One English line")
    applies: Mapping[str, str] = optional(
        SELECT, "Selectors of the callbacks with this header; an empty value means that the field exists"
    )
    unknown: str = optional(Text(CLASS, CLASS_REMEDY), "Class of a callback that the spec does not know")
    unknown_doc: str = optional(Prose(), "Its docstring")
    format: str = key(FORMAT, default="xml")
    repeat_by: str = optional(Text(), "Path of the field that identifies repeated callbacks")
    member: str = optional(Text(), "Path of the field with the member who caused the callback")
    is_message: bool = optional(
        Flag(), "Whether the callback is a message of a member, which answers a handler's question"
    )
    chat: str = optional(Text(), "Path of the field with the group chat of the callback")
    corp: str = optional(Text(), "Path of the field with the company of the callback")
    bot: str = optional(Text(), "Path of the field with the id of the bot")
    parts: MessageParts | None = optional(
        RecordShape(MessageParts, "parts"), "The fields with the contents of a message to a bot"
    )
    approval: Approval | None = optional(RecordShape(Approval, "approval"), "The card that asks for an approval")
    shortcuts: Mapping[str, str] = optional(SHORTCUTS, "Attribute -> path of a nested field")
    send_route: SendRoute | None = optional(
        RecordShape(SendRoute, "reach"), "The API call that sends a message to the member", name="reach"
    )


@attrs.frozen(kw_only=True)
class HeaderRecord(HeaderKeys):
    """The common fields of the callbacks of a channel."""

    model: str = key(Text(CLASS, CLASS_REMEDY), "Class of the header")
    extends: str = optional(Text(), "Another header")
    of: str = optional(
        Text(r"[a-z]\w*\.[A-Z]\w*", "write 'domain.Type'"),
        "A union in a response, whose cases are the callbacks; it declares the fields",
    )
    fields: tuple[FieldRecord, ...] = optional(FIELDS)


@attrs.frozen(kw_only=True)
class CallbackKeys(Described):
    """The keys of a callback that the model has, too."""

    select: Mapping[str, str] = key(SELECT, "Selector -> its value for this callback")
    aliases: Mapping[str, tuple[str, ...]] = optional(MapShape(ListShape(Text())), "Other spellings of a selector")
    card: str = optional(Text(), "Path of the field with the task_id of the card that was clicked")
    member: str = optional(Text(), "Path of the field with the member, if it differs from the header's")
    shortcuts: Mapping[str, str] = optional(SHORTCUTS, "Attribute -> path of a nested field")
    needs: str = optional(LINE, "The setting in the admin console that the app needs to receive the callback")
    switch: str = optional(LINE, "The event switch (接收事件开关) of the app's callback settings: 外部联系人变更回调")
    text: str = optional(Text(), "Path of the field with the text that a person wrote")


@attrs.frozen(kw_only=True)
class CallbackRecord(CallbackKeys):
    model: str = key(Text(CLASS, CLASS_REMEDY), "The class", identifies=True)
    header: str = optional(Text(), "A header of headers.yaml")
    fields: tuple[FieldRecord, ...] = optional(FIELDS)
    granted: Granted | None = optional(
        RecordShape(Granted), "The permissions that providers' apps need to receive it, in the words of the pages"
    )
    example: YamlNode | None = optional(Located(), "XML text, or a JSON mapping")


@attrs.frozen(kw_only=True)
class Service(Record):
    """The calls that fetch and answer messages of customers."""

    told_by: str = key(Text(CLASS, CLASS_REMEDY), "Callback that announces new messages")
    token: str = key(Text(), "Field of the callback with the token for fetching")
    account: str = key(Text(), "Field of the callback with the account")
    fetch: str = key(Text(PATH, PATH_REMEDY), "Path that returns the messages, in pages")
    send: str = key(Text(PATH, PATH_REMEDY), "Path that sends to a customer")
    greet: str = key(Text(PATH, PATH_REMEDY), "Path that sends by the code of an event")
    menu: str = key(Text(), "Parameter of `send` with a menu, and the kind of such a message")
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
class CallbacksFile(Record):
    service: Service | None = optional(RecordShape(Service), "The calls that fetch and answer messages of customers")
    title: str = key(TITLE)
    header: str = optional(Text(), "Default header of the file")
    headers: tuple[HeaderRecord, ...] = optional(Entries(HeaderRecord, "header {name!r}"))
    callbacks: tuple[CallbackRecord, ...] = optional(ListShape(RecordShape(CallbackRecord, "a callback")))
    types: tuple[TypeRecord, ...] = optional(TYPES)


# -- replies -----------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ReplyKeys(Described):
    """The keys of a reply that the model has, too."""

    format: str = key(FORMAT, default="xml")
    made_from: str = optional(
        Text(NAME, "write 'str', 'list' or a type"),
        "The type of the values that create_reply turns into this reply: str, list, or a declared type",
        name="from",
    )
    template: Mapping[str, object] | None = key(
        MapShape(Anything()),
        "The fields that create_reply fills in, with $value for the value and $id for a new id",
        default=None,
    )
    answers: tuple[str, ...] = optional(
        ListShape(Text()), "Models of the callbacks that the reply may answer; any if left out"
    )
    via: str = optional(Text(), "Attribute of the callback with the URL for a later answer")
    grows: Mapping[str, str] = optional(
        MapShape(Text()),
        "For a streaming answer: refreshed_by, the callback that polls the stream, and the paths of id (the same in"
        " that callback), text, finish, feedback, card and pictures",
    )
    counts: Mapping[str, str] = optional(
        MapShape(Text()), "Element with a count -> the element whose items are counted"
    )
    sent_as: Mapping[str, object] | None = key(
        MapShape(Anything()),
        "Parameters of the call in `reach` that sends the same, $Field for a field, and each: $List for the items",
        default=None,
    )


@attrs.frozen(kw_only=True)
class ReplyRecord(ReplyKeys):
    model: str = key(Text(CLASS, CLASS_REMEDY), "The class", identifies=True)
    type: str = optional(Text(), "Its MsgType or msgtype")
    select: Mapping[str, str] | None = key(
        MapShape(Text()), "In place of type: fields on the wire that identify the reply", default=None
    )
    fields: tuple[FieldRecord, ...] = key(FIELDS)
    example: YamlNode | None = optional(Located("object"))


@attrs.frozen(kw_only=True)
class RepliesFile(Record):
    title: str = key(TITLE)
    replies: tuple[ReplyRecord, ...] = key(ListShape(RecordShape(ReplyRecord, "a reply")))
    types: tuple[TypeRecord, ...] = optional(TYPES)


# -- frames of the long connections of bots and devices ---------------------------------------------------------------


@attrs.frozen(kw_only=True)
class FrameKeys(Described):
    """The keys of a command of a long connection that the model has, too."""

    cmd: str = key(Text(NAME, "write letters, digits and '_'"), "The command", identifies=True)
    direction: str = key(
        Choice(("out", "in")), "out: the bot or the device sends the frame; in: WeCom sends it", default="out"
    )
    sent_by: str = key(
        Choice(("app", "connection")),
        "app: the program sends the frame; connection: the connection does",
        default="app",
    )
    idempotent: bool = optional(Flag(), "Whether the frame may be repeated if its arrival is unknown")
    binary: bool = optional(Flag(), "Whether the response is a file and not JSON")
    req_id: str = key(Choice(("own", "push")), "own: a new id; push: the id of the answered frame", default="own")
    answers: tuple[str, ...] = optional(ListShape(Text()), "Models of the callbacks that the frame answers")
    within: int | None = key(
        Number(least=1), "Seconds after the callback in which WeCom accepts the frame", default=None
    )


@attrs.frozen(kw_only=True)
class FrameRecord(FrameKeys):
    """A command of a long connection, with the frame that has it."""

    model: str = optional(Text(CLASS, CLASS_REMEDY), "Class of its body")
    fields: tuple[FieldRecord, ...] = optional(FIELDS)
    response: tuple[FieldRecord, ...] = optional(FIELDS)
    rules: tuple[FieldRuleRecord, ...] = optional(RULES)
    example: YamlNode | None = optional(Located("object"), "The body")


@attrs.frozen(kw_only=True)
class FramesFile(Record):
    title: str = key(TITLE)
    frames: tuple[FrameRecord, ...] = key(ListShape(RecordShape(FrameRecord, "a frame")))
    types: tuple[TypeRecord, ...] = optional(TYPES)


# -- tables ------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ErrorCode(NamedRecord):
    """A global error code, or one of the library of the archive; its name is the number."""

    label: str = key(Prose(), "The meaning of the error")
    error_class: str = optional(Text(), "The class of the raised error; APIError if left out", name="class")
    advice: str = optional(Prose(), "The advice")
    retry: bool = optional(Flag(), "Whether the same call may be repeated")

    @property
    def code(self) -> int:
        return int(self.name)


@attrs.frozen(kw_only=True)
class ErrorsFile(Record):
    classes: Mapping[str, str] = key(MapShape(Prose()), "Error class -> its meaning")
    errors: tuple[ErrorCode, ...] = key(
        Entries(ErrorCode, "error {name}", keys=_ERRCODE_KEY, remedy="write the number of the error")
    )


@attrs.frozen(kw_only=True)
class TokenKind(NamedRecord):
    title: str = key(TITLE)
    docs: tuple[int, ...] = key(DOCS)
    method: str = key(METHOD, "POST if left out", default="POST")
    path: str = key(Text(), "The token endpoint")
    kind: str = optional(Text(WORD), "The name of the token in `token` of endpoints; the key of the entry if left out")
    send: Mapping[str, str] | None = key(MapShape(Text()), "Parameter -> name of the client's value", default=None)
    fixed: Mapping[str, object] | None = key(MapShape(Anything()), "Parameters with a constant value", default=None)
    needs: str = optional(Text(), "The token that the token endpoint needs")
    value: str = key(Text(), "Response field with the token")
    expires: str = optional(Text(), "Response field with the lifetime in seconds")
    also: Mapping[str, str] | None = key(
        MapShape(Text()),
        "Other response fields that the client needs: name in the client -> wire name or dotted path",
        default=None,
    )
    lifetime: int = optional(Number(least=1), "Seconds of validity if the response has no lifetime")
    gateway: bool = optional(Flag(), "Whether the token is for commands of the gateway, which get it in a header")
    stale: tuple[int, ...] = optional(ListShape(ERRCODE), "Errcodes of a refused token")
    client: str = optional(Text(CLASS, CLASS_REMEDY), "The client class that supplies the token")
    is_parameter: bool = False
    """Whether endpoints take the token in a query parameter with the name of its kind."""


ACTIONS = ("ticket", "authorize", "refresh", "revoke")


@attrs.frozen(kw_only=True)
class EventRule(NamedRecord):
    """The callbacks that a client handles by itself."""

    select: str = key(Text(), "Wire name of the selector")
    app: str = optional(Text(), "The app of the callback")
    time: str = optional(Text(), "The time of the callback")
    ticket: str = optional(Text(), "The ticket in the callback")
    code: str = optional(Text(), "The temporary authorization code")
    corp: str = optional(Text(), "The customer")
    actions: Mapping[str, str] = key(
        MapShape(Choice(ACTIONS), item="action"), "Value of select -> action of the client"
    )

    @property
    def client(self) -> str:
        return self.name


@attrs.frozen(kw_only=True)
class TokensFile(Record):
    tokens: tuple[TokenKind, ...] = key(
        Entries(TokenKind, "token {name!r}", keys=WORD, remedy="write it in small letters with '_'")
    )
    busy: tuple[int, ...] = optional(ListShape(ERRCODE), "Errcodes after which the call may be repeated")
    wait: Mapping[str, float] = optional(
        MapShape(Number(fractions=True, least=0), keys=_ERRCODE_KEY, remedy="write the number of the error"),
        "Errcode -> seconds in which WeCom refuses calls",
    )
    events: tuple[EventRule, ...] = optional(
        Entries(EventRule, "events of {name}", keys=CLASS, remedy="write the class of a client")
    )


@attrs.frozen(kw_only=True)
class Term(Record):
    """A term and its one English word."""

    zh: str = key(LINE, "The term of the official pages")
    en: str = key(LINE, "The one English word for it")
    banned: tuple[str, ...] = optional(ListShape(Text()), "Other words for the term, which are not allowed", name="not")


@attrs.frozen(kw_only=True)
class GlossaryFile(Record):
    terms: tuple[Term, ...] = key(ListShape(RecordShape(Term, "a term")))


@attrs.frozen(kw_only=True)
class Review(NamedRecord):
    """The fields and values of a shared type on the pages of the calls that use it."""

    pages: tuple[int, ...] = key(
        ListShape(Number(least=1)), "Document ids of the calls and callbacks that use the type"
    )
    fields: tuple[str, ...] = key(ListShape(Text()), "Fields of the type on all of these pages")
    only: Mapping[str, tuple[int, ...]] = optional(
        MapShape(ListShape(Number(least=1))), "Field -> its pages, where not all pages have the field"
    )
    values: Mapping[str, tuple[str, ...]] = optional(MapShape(ListShape(Plain())), "Field -> its documented values")


@attrs.frozen(kw_only=True)
class SharedFile(Record):
    """The types that calls of several pages share, with the fields and values of each page."""

    types: tuple[Review, ...] = key(
        Entries(Review, "shared type {name}", keys=r"[a-z]\w*\.[A-Z]\w*", remedy="write 'domain.Type'")
    )


@attrs.frozen(kw_only=True)
class Judgement(Record):
    """A difference between an official page and the spec that a person has accepted."""

    entry: str = ""
    """The path, the class, the error code or the page with the difference."""
    what: str = key(LINE, "Kind and subject of the difference, as the watch prints them: `field nickname`")
    page: int = key(Number(least=0), "Document id of the page; 0 for the discovery of the gateway")
    words: str = key(
        Text(r"[0-9a-f]{10}", "copy it from the output of the watch"),
        "Hash of the words on the page; if the words change, the watch reports the difference again",
    )
    why: str = key(LINE, "Why the spec is right")


@attrs.frozen(kw_only=True)
class JudgedFile(Record):
    """The differences between official pages and the spec that the watch does not report."""

    judged: Mapping[str, tuple[Judgement, ...]] = key(
        MapShape(ListShape(RecordShape(Judgement, "a judgement"))),
        "Path, class, error code or page -> accepted differences",
    )


@attrs.frozen(kw_only=True)
class SeenFile(Record):
    """The calls and callbacks that reports of `wecom probe` have seen in the real service."""

    seen: Mapping[str, Mapping[str, str]] = key(
        MapShape(MapShape(Text(r"\d{4}-\d\d-\d\d", "write it as 2026-01-31"), keys="|".join(APPS))),
        "Path of a call or class of a callback -> kind of the caller -> the last day; written by the command `reports`",
    )


@attrs.frozen(kw_only=True)
class DomainsFile(Record):
    """The titles of the domains that are folders; a domain of one file has its title in the file."""

    titles: Mapping[str, str] = key(MapShape(LINE), "Domain -> its Chinese title")


@attrs.frozen(kw_only=True)
class Synonyms(Record):
    """Everyday words for the words of the official pages, and the weights of search results."""

    words: Mapping[str, tuple[str, ...]] = optional(
        MapShape(ListShape(Text(), distinct=True)), "Everyday words -> words of the spec"
    )
    kinds: Mapping[str, tuple[str, ...]] = optional(
        MapShape(ListShape(Text(), distinct=True), "call|callback|error|field", "write call, callback, error or field"),
        "Kind of result -> words that ask for the kind",
    )
    common: Mapping[str, float] = optional(
        MapShape(Number(least=0)), "Path, callback, errcode or field -> its additional weight"
    )


# -- chat archive ------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class ArchiveHeaderRecord(HeaderRecord):
    """The common fields of a kind of messages in the archive."""

    content_by: str = optional(
        Text(), "Field whose value is the name of the field with the content, unless a message sets `content`"
    )


@attrs.frozen(kw_only=True)
class ArchivedRecord(CallbackRecord):
    """A kind of message in the archive."""

    content: str = optional(Text(), "Field with the content, if its name differs from the kind")


@attrs.frozen(kw_only=True)
class LibraryCall(NamedRecord):
    """A function of the official library that calls WeCom."""

    docs: tuple[int, ...] = key(DOCS)
    per_minute: int = key(Number(least=1), "Largest number of calls in a minute")
    most: int = optional(Number(least=1), "Largest number of returned items")
    items: str = optional(Text(), "Field of the answer with the items")


@attrs.frozen(kw_only=True)
class ArchiveFile(Record):
    title: str = key(TITLE)
    header: str = optional(Text(), "Default header of the file")
    headers: tuple[ArchiveHeaderRecord, ...] = optional(Entries(ArchiveHeaderRecord, "header {name!r}"))
    messages: tuple[ArchivedRecord, ...] = optional(ListShape(RecordShape(ArchivedRecord, "a message")))
    calls: tuple[LibraryCall, ...] = optional(
        Entries(LibraryCall, "call {name}", keys=CLASS, remedy="write the name of the function")
    )
    codes: tuple[ErrorCode, ...] = optional(
        Entries(ErrorCode, "code {name}", keys=_ERRCODE_KEY, remedy="write the number of the code")
    )
    types: tuple[TypeRecord, ...] = optional(TYPES)


# -- fake --------------------------------------------------------------------------------------------------------------

_SECTION = MapShape(Located(), may_be_empty=True)


@attrs.frozen(kw_only=True)
class FakeFile(Record):
    """A file of the fake server's data. The back end that writes the data checks the entries."""

    tokens: Mapping[str, YamlNode] = optional(_SECTION, "Kind of token -> the valid credentials")
    refusals: Mapping[str, YamlNode] = optional(_SECTION, "Checks before every call")
    signatures: Mapping[str, YamlNode] = optional(_SECTION, "Signatures and their keys")
    callbacks: Mapping[str, YamlNode] = optional(_SECTION, "Values that callbacks get")
    kinds: Mapping[str, YamlNode] = optional(_SECTION, "Kinds of stored records")
    endpoints: Mapping[str, YamlNode] = optional(_SECTION, "Path -> steps")
    ids: Mapping[str, YamlNode] = optional(_SECTION, "Path or prefix of paths -> kinds of its ids")
    rights: Mapping[str, YamlNode] = optional(_SECTION, "Kind of app -> its permissions")
    scope: Mapping[str, YamlNode] = optional(
        _SECTION, "Path or prefix of paths -> what the call does outside of the visible scope of its app"
    )
    wrong: Mapping[str, YamlNode] = optional(_SECTION, "Path or prefix of paths -> errcodes of invalid fields")
    actions: Mapping[str, YamlNode] = optional(_SECTION, "Action of a person -> steps")
    replies: Mapping[str, YamlNode] = optional(_SECTION, "Class of a passive reply -> steps")
    codes: Mapping[str, YamlNode] = optional(_SECTION, "Error code -> whether only a fault causes it")
    service: Mapping[str, YamlNode] = optional(
        _SECTION, "Question about the real service -> possible answers, the answer and its mark"
    )


# -- rules -------------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Rule(Record):
    """A sentence of an official page that the fake keeps, or does not keep."""

    page: int = key(Number(least=1), "The document id of the page")
    rule: str = key(Text(one_line=True), "What the page says, in your words")
    check: tuple[YamlNode, ...] = optional(ListShape(StepShape()), "The calls and actions that show the rule")
    assumed: str = optional(Text(one_line=True), "What the page leaves open, such as the errcode")
    not_kept: str = optional(Text(one_line=True), "The reason why the fake does not keep the rule")
    unseen: str = optional(Text(one_line=True), "The reason why no program can see whether the rule holds")
    only: str = optional(Choice(("real",)), "The fake keeps the rule with `real=True` only; the check runs with it")


@attrs.frozen(kw_only=True)
class RuleFamily(Record):
    """The rules of one family of calls, with their checks."""

    name: str = ""
    """The name of the file."""
    titles: Mapping[str, str] = key(MapShape(Text()), "Language -> the name of the family")
    given: Mapping[str, YamlNode] = optional(
        MapShape(StepsShape()), "Name -> calls and actions that several checks need"
    )
    rules: tuple[Rule, ...] = key(ListShape(RecordShape(Rule, "a rule"), item="a rule"), "The rules")

    @property
    def kept(self) -> int:
        """The number of rules that the fake keeps."""
        return sum(bool(one.check) for one in self.rules)

    @property
    def unseen(self) -> int:
        """The number of rules of which no program can see whether they hold."""
        return sum(bool(one.unseen) for one in self.rules)


# -- conformance -------------------------------------------------------------------------------------------------------


_CASE_ID = "[a-z0-9]+(-[a-z0-9]+)*"


@attrs.frozen(kw_only=True)
class ConformanceCase(NamedRecord):
    """A case of the conformance data, which clients in all languages share."""

    shows: str = key(Prose(ends=r"\.$"), "What the case shows, in one sentence")
    docs: tuple[int, ...] = optional(DOCS)
    assumed: str = optional(Text(one_line=True), "What no official page says")
    content: Mapping[str, Any] = key(Anything(), "The content of the case", name="case")


@attrs.frozen(kw_only=True)
class ConformanceGroup(Record):
    """The cases of one file of the conformance data."""

    name: str = ""
    """The name of the file."""
    title: str = key(Prose(), "What the cases judge")
    cases: tuple[ConformanceCase, ...] = key(
        Entries(ConformanceCase, "case {name}", keys=_CASE_ID, remedy="write small letters and hyphens"),
        "Id -> the case",
    )


FOLDERS: Mapping[str, type[Any]] = {
    API: ApiFile,
    "types": TypesFile,
    "callbacks": CallbacksFile,
    "replies": RepliesFile,
    "bot": FramesFile,
    "device": FramesFile,
    "archive": ArchiveFile,
    "fake": FakeFile,
    "compat": CompatFile,
    "rules": RuleFamily,
    GATEWAY: ApiFile,
    ABILITIES: ApiFile,
    "conformance": ConformanceGroup,
}
"""Kind of files -> their record class. A kind is the name of a folder of the spec, apart from those in `PLACES`."""
PLACES: Mapping[str, str] = {"rules": "fake/rules"}
"""Kind of files -> its folder, where this has another name."""
TABLES: Mapping[str, type[Any]] = {
    "domains": DomainsFile,
    "errors": ErrorsFile,
    "glossary": GlossaryFile,
    "judged": JudgedFile,
    "seen": SeenFile,
    "shared": SharedFile,
    "synonyms": Synonyms,
    "tokens": TokensFile,
    "verbs": Verbs,
}
"""Single file of the spec -> its record class."""
FILES: Mapping[str, type[Any]] = {**FOLDERS, **TABLES}
"""First part of a file's path -> its record class."""


# -- other languages ---------------------------------------------------------------------------------------------------

LANGUAGE = r"[a-z]{2}(_[A-Z]{2})?"
"""The pattern of the names of folders with translations: `zh`, `ja`, `pt_BR`."""


@attrs.frozen(kw_only=True)
class LanguageFile(Record):
    """The name, the glossary and the sentences of a language."""

    name: str = key(LINE, "The name of the language in the language")
    complete: bool = optional(Flag(), "Whether lint requires a translation of every text")
    phrases: Mapping[str, str] = optional(MapShape(Text()), "Sentence of the generator with {names} -> its translation")
    terms: Mapping[str, tuple[str, ...]] = optional(
        MapShape(ListShape(Text())),
        "English word of the glossary -> accepted translations, the default first; [] for a word with several meanings",
    )
    words: Mapping[str, str] = optional(MapShape(Text()), "Word to avoid -> its replacement")


@attrs.frozen(kw_only=True)
class CommonFile(Record):
    """The translations of texts that occur several times in the spec."""

    texts: Mapping[str, str] = key(MapShape(Text()), "English text -> its translation")


TRANSLATIONS: Mapping[str, type[Any]] = {"language": LanguageFile, "common": CommonFile}
"""The files of a language that mirror no file of the spec."""
