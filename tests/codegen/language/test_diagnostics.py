"""An invalid spec is reported as by a compiler: every mistake, its position, and a correction."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.generate import generate
from codegen.language.diagnostics import SpecError

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
"""

API_MISTAKES = {
    "no yaml": ("a: [b", "not valid YAML: "),
    "unquoted colon": (
        ENDPOINT + "    body:\n      id: {type: string, doc: like: this}",
        "; quote the text if it holds ': ', ' #' or begins with",
    ),
    "empty file": ("", "zoo.yaml:1:1: the file is empty; remove it or describe something in it"),
    "key twice": (
        "domain: zoo\ndomain: zoo\ntitle: x\nendpoints: []",
        "zoo.yaml:2:1: 'domain' occurs twice; the first is at line 1",
    ),
    "unknown key": (
        ENDPOINT.replace("summary", "sumary"),
        "zoo.yaml:6:5: 'sumary' is no key of an endpoint; did you mean 'summary'?",
    ),
    "missing key": (
        ENDPOINT.replace("    docs: [1]\n", ""),
        "zoo.yaml:4:5: an endpoint has no 'docs'; add a line 'docs: …'",
    ),
    "wrong domain": (
        ENDPOINT.replace("zoo/get", "zzz/get"),
        "zoo.yaml:4:5: /cgi-bin/zzz/get belongs to domain 'zzz'; move it to spec/api/zzz.yaml",
    ),
    "domain and file": (
        ENDPOINT.replace("domain: zoo", "domain: zzz"),
        "zoo.yaml:1:9: domain 'zzz' is in 'zoo'; write 'domain: zoo' or move the file",
    ),
    "client member": (
        ENDPOINT.replace("path: /cgi-bin/zoo/get", "path: /cgi-bin/storage/get"),
        "/cgi-bin/storage/get would hide client.storage; rename the member in the runtime",
    ),
    "quota without a time": (
        ENDPOINT + "    quota: [{times: 3}]",
        "zoo.yaml:8:13: a quota has one time; write one of seconds, minutes, hours, days",
    ),
    "quota of what": (
        ENDPOINT + "    quota: [{times: 3, of: cows, days: 1}]",
        "'cows' is no of; one of calls, messages",
    ),
    "cut without a limit": (
        ENDPOINT + "    body:\n      id: {type: string, cuts: true, doc: Id.}",
        "zoo.yaml:9:7: 'id' has 'cuts' but no length; add 'max_bytes' or 'max_chars'",
    ),
    "bad method": (ENDPOINT + "    method: PUT", "zoo.yaml:8:13: 'PUT' is no method; one of GET, POST"),
    "no type": (ENDPOINT + "    body:\n      id:", "zoo.yaml:9:7: field 'id' has no type; write 'id: string'"),
    "bad type": (
        ENDPOINT + "    body:\n      id: '[string'",
        "zoo.yaml:9:11: '[string' is no type: ']' is missing; write 'string', '[int]', 'map[Name]' or a type name",
    ),
    "unknown type": (
        ENDPOINT + "    body:\n      id: sting",
        "zoo.yaml:9:11: type 'sting' is not declared; did you mean 'string'?",
    ),
    "unknown field key": (
        ENDPOINT + "    body:\n      id: {type: string, max_byte: 3}",
        "zoo.yaml:9:26: 'max_byte' is no key of field 'id'; did you mean 'max_bytes'?",
    ),
    "limit of another type": (
        ENDPOINT + "    body:\n      id: {type: int, max_bytes: 3}",
        "zoo.yaml:9:7: max_bytes is for strings; 'id' is int; did you mean 'max'?",
    ),
    "all values and some": (
        ENDPOINT + "    body:\n      id: {type: int, enum: [1], known: [2]}",
        "zoo.yaml:9:7: 'id' has 'enum', all its values, and 'known', some of them; keep 'known' if it may have others",
    ),
    "known value of another type": (
        ENDPOINT + "    body:\n      id: {type: int, known: {a: first}}",
        "zoo.yaml:9:31: value 'a' of 'id' is no int; write a value of the field's type",
    ),
    "signature of nothing": (
        ENDPOINT + "    body:\n      sig!: string\n    sign: {sig: {made: md5, of: [sign], key: k}}",
        "zoo.yaml:10:12: sign: 'sign' is no parameter of /cgi-bin/zoo/get; did you mean 'sig'?",
    ),
    "signature without a key": (
        ENDPOINT + "    body:\n      sig!: string\n    sign: {sig: {made: md5}}",
        "zoo.yaml:10:12: sign: 'md5' needs a key; add 'key: …'",
    ),
    "no errcode": (
        ENDPOINT + "    errors: {busy: Wait.}",
        "zoo.yaml:8:14: 'busy' is no key of errors; write the number of the error",
    ),
    "limits exchanged": (
        ENDPOINT + "    body:\n      id: {type: string, min_bytes: 4, max_bytes: 3}",
        "zoo.yaml:9:7: min_bytes 4 is above max_bytes 3; exchange them",
    ),
    "get with body": (
        ENDPOINT + "    method: GET\n    body:\n      id: string",
        "zoo.yaml:4:5: /cgi-bin/zoo/get is a GET with a body; move the fields to 'query:' or write 'method: POST'",
    ),
    "required twice": (
        ENDPOINT + "    body:\n      id: string\n      id!: string",
        "zoo.yaml:10:7: 'id' occurs twice; with and without '!'",
    ),
    "names meet": (
        ENDPOINT + "    body:\n      from: string\n      from_: string",
        "zoo.yaml:10:7: 'from_' and 'from' both become the attribute 'from_'; give one of them 'name:'",
    ),
    "type twice": (
        ENDPOINT + "    body: {a: Keeper}\ntypes:\n  Keeper: {id: string}\n  keeper: {id: string}",
        "zoo.yaml:11:3: 'keeper' is no type name; write it in CamelCase",
    ),
    "type unused": (ENDPOINT + "types:\n  Keeper: {id: string}", "zoo.yaml:9:3: type 'Keeper' is not used; remove it"),
    "name taken": (
        ENDPOINT + "    body: {a: Model}\ntypes:\n  Model: {id: string}",
        "zoo.yaml:10:3: the name 'Model' is taken by the runtime; choose another",
    ),
    "request class": (
        ENDPOINT + "    body: {a: ZooGetRequest}\ntypes:\n  ZooGetRequest: {id: string}",
        "zoo.yaml:10:3: 'ZooGetRequest' is the class of a request or response; choose another name",
    ),
    "extends itself": (
        ENDPOINT + "    body: {a: A}\ntypes:\n  A: {extends: B}\n  B: {extends: A}",
        "type 'A' extends itself; A -> B -> A",
    ),
    "example of another type": (
        ENDPOINT + "    body:\n      id!: int\n    example:\n      request: {id: abc}",
        "zoo.yaml:11:21: /cgi-bin/zoo/get: example request: 'id' must be int",
    ),
    "example incomplete": (
        ENDPOINT + "    body:\n      id!: int\n    example:\n      request: {}",
        "zoo.yaml:11:16: /cgi-bin/zoo/get: example request: the required field 'id' is missing; add 'id: …'",
    ),
    "example unknown": (
        ENDPOINT + "    body:\n      id: int\n    example:\n      request: {ids: 1}",
        "zoo.yaml:11:17: /cgi-bin/zoo/get: example request: 'ids' is no field; did you mean 'id'?",
    ),
    "example against enum": (
        ENDPOINT + "    response:\n      kind: {type: string, enum: [a, b]}\n    example:\n      response: {kind: c}",
        "zoo.yaml:11:24: /cgi-bin/zoo/get: example response: 'kind' must be one of a, b",
    ),
    "example too long": (
        ENDPOINT + "    response:\n      kind: {type: string, max_bytes: 2}\n    example:\n      response: {kind: 中}",
        "zoo.yaml:11:24: /cgi-bin/zoo/get: example response: 'kind' has 3 bytes; allowed: At most 2 bytes.",
    ),
    "pages without a way on": (
        ENDPOINT + "    response: {ids: '[string]'}\n    pagination: {items: ids}",
        "zoo.yaml:4:5: pagination has no cursor and no offset; add 'send' and 'receive', or 'offset'",
    ),
    "pages of nothing": (
        ENDPOINT + "    body: {offset: int}\n    pagination: {items: ids, offset: offset}",
        "zoo.yaml:4:5: pagination.items: 'ids' is no field of the response of /cgi-bin/zoo/get",
    ),
    "an object whose items are counted": (
        ENDPOINT + "    body: {offset: int}\n    response: {page: A}\n    pagination: {items: page, offset: offset}\n"
        "types:\n  A: {ids: '[string]'}",
        "zoo.yaml:4:5: pagination.items: 'page' is an object, whose items 'offset' cannot count",
    ),
    "lists whose items are counted": (
        ENDPOINT + "    body: {offset: int}\n    response: {page: A}\n    pagination: {items: page.*, offset: offset}\n"
        "types:\n  A: {ids: '[string]', more: '[int]'}",
        "zoo.yaml:4:5: pagination.items: 'page.*' are several lists, whose items 'offset' cannot count",
    ),
    "pieces of nothing": (
        ENDPOINT + "    body: {id: string}\n    pieces: ids",
        "zoo.yaml:9:13: pieces.of: 'ids' is no parameter in the body of /cgi-bin/zoo/get",
    ),
    "pieces of any length": (
        ENDPOINT + "    body: {id: string}\n    pieces: [id]",
        "zoo.yaml:9:13: 'id' has no largest size; add 'max_bytes' to the string, or leave it out of 'pieces'",
    ),
    "pieces of no text": (
        ENDPOINT + "    body: {id: {type: string, max_bytes: 9}}\n    pieces: {of: id, once: other}",
        "zoo.yaml:9:13: pieces.once: 'other' is no parameter in the body of /cgi-bin/zoo/get",
    ),
    "pieces without what is required": (
        ENDPOINT + "    body: {id: {type: string, max_bytes: 9}, kind!: int}\n    pieces: {of: id, once: kind}",
        "zoo.yaml:9:13: pieces.once: 'kind' is required in each message; leave it out",
    ),
    "no pieces": (
        ENDPOINT + "    pieces: []",
        "zoo.yaml:8:13: of needs 1 entries or more",
    ),
    "no lists in an object": (
        ENDPOINT + "    body: {cursor: string}\n    response: {page: A, next: string}\n"
        "    pagination: {items: page.*, send: cursor, receive: next}\ntypes:\n  A: {id: string}",
        "zoo.yaml:4:5: pagination.items: 'page.*' is no field of the response of /cgi-bin/zoo/get",
    ),
    "queries without a cursor": (
        ENDPOINT + "    body: {queries: '[Q]', from: int}\n    response: {found: '[A]', next: string}\n"
        "    pagination: {items: found, each: queries, send: cursor, receive: next}\n"
        "types:\n  Q: {word: string}\n  A: {id: string, next: string}",
        "zoo.yaml:4:5: pagination.send: 'cursor' is no parameter of /cgi-bin/zoo/get",
    ),
    "waiting for a field that is not there": (
        ENDPOINT + "    response: {status: int}\n    wait: {field: state, done: [1]}",
        "zoo.yaml:9:19: wait.field: 'state' is no field of the response of /cgi-bin/zoo/get; did you mean 'status'?",
    ),
    "waiting for a value that does not exist": (
        ENDPOINT
        + "    response: {status: {type: int, enum: {1: begun, 2: done}}}\n    wait: {field: status, done: [3]}",
        "zoo.yaml:9:34: wait.done: 3 is no value of 'status'; one of 1, 2",
    ),
    "failing by a value that does not exist": (
        ENDPOINT
        + "    response: {status: {type: string, enum: [DONE, LOST]}}\n"
        + "    wait: {field: status, done: [DONE], failed: [GONE]}",
        "zoo.yaml:9:50: wait.failed: GONE is no value of 'status'; one of DONE, LOST",
    ),
    "done and failed at once": (
        ENDPOINT
        + "    response: {status: {type: int, enum: [1, 2]}}\n    wait: {field: status, done: [2], failed: [2]}",
        "zoo.yaml:9:47: wait.failed: 2 is also in 'done'; remove one",
    ),
    "failed and never done": (
        ENDPOINT + "    response: {status: {type: int, enum: [1, 2]}}\n    wait: {field: status, failed: [2]}",
        "zoo.yaml:9:35: wait.failed: there are values of failed jobs, and none of jobs that are done; add 'done'",
    ),
    "an error code of no field": (
        ENDPOINT + "    response: {status: int, detail: A}\n    wait: {field: status, errcode: detail.code}\n"
        "types:\n  A: {errcode: int}",
        "zoo.yaml:9:36: wait.errcode: 'detail.code' is no field of the response of /cgi-bin/zoo/get",
    ),
    "one pause": (
        ENDPOINT + "    response: {status: int}\n    wait: {field: status, pauses: [5]}",
        "zoo.yaml:9:11: wait.pauses: not the first and the longest pause, in seconds; write 'pauses: [2, 30]'",
    ),
    "pauses that shrink": (
        ENDPOINT + "    response: {status: int}\n    wait: {field: status, pauses: [5, 2]}",
        "zoo.yaml:9:11: wait.pauses: not the first and the longest pause, in seconds; write 'pauses: [2, 30]'",
    ),
    "begun by nothing": (
        ENDPOINT + "    response: {status: int}\n    wait: {field: status, after: [/cgi-bin/zoo/gett]}",
        "zoo.yaml:9:35: wait.after: /cgi-bin/zoo/gett is no endpoint of this domain; did you mean '/cgi-bin/zoo/get'?",
    ),
    "waiting for a file": (
        ENDPOINT + "    download: true\n    wait: {field: status}",
        "zoo.yaml:9:11: /cgi-bin/zoo/get returns a file, which has no state; remove 'wait'",
    ),
    "waiting for items that fail": (
        ENDPOINT + "    body: {offset: int}\n    response: {found: '[A]'}\n"
        "    pagination: {items: found, offset: offset}\n    wait: {field: state, done: [1], failed: [2]}\n"
        "types:\n  A: {state: int}",
        "zoo.yaml:11:45: wait.failed: items of one page may have different states; add the values to 'done'",
    ),
    "waiting for a field that items have not": (
        ENDPOINT + "    body: {offset: int}\n    response: {found: '[A]'}\n"
        "    pagination: {items: found, offset: offset}\n    wait: {field: found}\ntypes:\n  A: {state: int}",
        "zoo.yaml:11:19: wait.field: 'found' is no field of the items of /cgi-bin/zoo/get; one of state",
    ),
    "agent of no parameter": (
        ENDPOINT + "    body: {id!: int, appid: int}\n    agent: agentid",
        "zoo.yaml:4:5: agent: 'agentid' is no required parameter of /cgi-bin/zoo/get",
    ),
    "agent that may be left out anyhow": (
        ENDPOINT + "    body: {agentid: int}\n    agent: agentid",
        "zoo.yaml:4:5: agent: 'agentid' is no required parameter of /cgi-bin/zoo/get",
    ),
    "two objects in a union": (
        ENDPOINT + "    response: {a: A or B}\ntypes:\n  A: {x: int}\n  B: {y: int}",
        "zoo.yaml:8:19: 'A or B' has two alternatives of the same shape; declare a type with 'union:'",
    ),
    "rule of two kinds": (
        ENDPOINT + "    body: {a: int, b: int}\n    rules: [{one_of: [a, b], exclusive: [a, b]}]",
        "zoo.yaml:9:13: a rule is one of one_of, exclusive, requires, span, limit; write '{one_of: [a, b]}', "
        "or a rule for each",
    ),
    "rule without when": (
        ENDPOINT + "    body: {a: int, b: int}\n    rules: [{requires: [a]}]",
        "zoo.yaml:9:13: requires does not say when; write '{when: {msgtype: text}, requires: [text]}'",
    ),
    "rule about no field": (
        ENDPOINT + "    body: {first: int, b: int}\n    rules: [{one_of: [frist, b]}]",
        "zoo.yaml:9:13: rule about 'frist', which is no field here; did you mean 'first'?",
    ),
    "rule about what is required": (
        ENDPOINT + "    body: {a!: int, b: int}\n    rules: [{one_of: [a, b]}]",
        "zoo.yaml:9:13: rule about 'a', which is always required; remove the '!'",
    ),
    "rule about an unknown value": (
        ENDPOINT + "    body: {a: {type: string, enum: [x, y]}, b: int}\n    rules: [{when: {a: z}, requires: [b]}]",
        "zoo.yaml:9:13: 'z' is no documented value of 'a'; one of x, y",
    ),
    "cases without union": (
        ENDPOINT + "    response: {a: A}\ntypes:\n  A: {doc: An a., fields: {x: int}, cases: {b: {name: B}}}",
        "type 'A' has cases but no 'union'; add 'union: <selector>'",
    ),
}


def api_spec(folder: Path, text: str) -> Path:
    spec = folder / "spec"
    (spec / "api").mkdir(parents=True)
    (spec / "api" / "zoo.yaml").write_text(text, "utf-8")
    return spec


TOKENS = """\
tokens:
  suite_access_token: {title: 凭证, docs: [1], path: /cgi-bin/zoo/get, value: token, client: SuiteClient}
"""

TOKEN_MISTAKES = {
    "bad token": (
        ENDPOINT + "    token: suite_acess_token\n    response: {token: string}",
        TOKENS,
        "zoo.yaml:8:12: 'suite_acess_token' is no kind of token; did you mean 'suite_access_token'?",
    ),
    "no such endpoint": (
        ENDPOINT + "    token: none",
        TOKENS.replace("zoo/get", "zoo/got"),
        "tokens.yaml:2:52: /cgi-bin/zoo/got is no endpoint of the spec; did you mean '/cgi-bin/zoo/get'?",
    ),
    "no such field": (
        ENDPOINT + "    token: none",
        TOKENS,
        "tokens.yaml:2:77: 'token' is no field of the answer of /cgi-bin/zoo/get",
    ),
    "no such client": (
        ENDPOINT + "    token: none\n    response: {token: string}",
        TOKENS.replace("SuiteClient", "SuitClient"),
        "tokens.yaml:2:3: 'SuitClient' is no client; did you mean 'SuiteClient'?",
    ),
}


def test_all_mistakes_at_once_in_the_order_of_the_file(tmp_path: Path) -> None:
    text = ENDPOINT + "    body:\n      a: sting\n      b: '[int'\n    method: PUT\n"
    with pytest.raises(SpecError) as caught:
        generate(api_spec(tmp_path, text))
    lines = [found.location.line for found in caught.value.diagnostics]
    assert lines == [9, 10, 11]


def test_an_empty_type_is_one_mistake(tmp_path: Path) -> None:
    with pytest.raises(SpecError) as caught:
        generate(api_spec(tmp_path, ENDPOINT + '    body:\n      id: {type: "", doc: Id.}'))
    (line,) = str(caught.value).splitlines()
    assert line.endswith("zoo.yaml:9:18: a type is empty; write something, or leave it out"), line


def test_the_same_path_in_two_files(tmp_path: Path) -> None:
    spec = api_spec(tmp_path, ENDPOINT)
    (spec / "api" / "zoo.yaml").unlink()
    for part in ("a", "b"):
        path = spec / "api" / "zoo" / f"{part}.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(ENDPOINT, "utf-8")
    with pytest.raises(
        SpecError, match=r"zoo/b.yaml:4:5: /cgi-bin/zoo/get is described twice; the first is at spec/api/zoo/a"
    ):
        generate(spec)


CALLBACKS = """\
title: 事件
headers:
  event: {model: EventCallback, applies: {MsgType: event}, unknown: UnknownEvent, fields: {Event!: string}}
header: event
callbacks:
  - {model: A, select: {Event: a}, title: 甲, summary: A., docs: [], fields: {X: string}}
"""

CALLBACK_MISTAKES = {
    "unknown header": (
        CALLBACKS.replace("header: event\n", "header: evnt\n"),
        "x.yaml:6:5: header 'evnt' is not declared; did you mean 'event'?",
    ),
    "selects nothing": (CALLBACKS.replace("{Event: a}", "{}"), "'A' selects nothing; write 'select: {Event: …}'"),
    "twice": (
        CALLBACKS + "  - {model: B, select: {Event: A}, title: 乙, summary: B., docs: []}\n",
        "x.yaml:7:5: 'B' has the selectors of 'A'; see spec/callbacks/x.yaml:6:5",
    ),
    "shortcut to nowhere": (
        CALLBACKS.replace("docs: [], fields", "docs: [], shortcuts: {y: X.Y}, fields"),
        "x.yaml:6:5: shortcuts: y: 'X.Y' is no field; write the path of one, with dots",
    ),
    "shortcut in the way": (
        CALLBACKS.replace("docs: [], fields", "docs: [], shortcuts: {x: Event}, fields"),
        "x.yaml:6:5: shortcuts: 'x' is a field already; choose another name",
    ),
    "member that is no field": (
        CALLBACKS.replace("docs: [], fields", "docs: [], member: Y, fields"),
        "x.yaml:6:5: member: 'Y' is no field",
    ),
    "corp of a header that is no field": (
        CALLBACKS.replace("applies: {MsgType: event},", "applies: {MsgType: event}, corp: Y,"),
        "corp: 'Y' is no field of header 'event'",
    ),
    "reach of no endpoint": (
        CALLBACKS.replace(
            "applies: {MsgType: event},", "applies: {MsgType: event}, reach: {call: /a, to: {}, text: {t: $value}},"
        ),
        "reach: '/a' is no endpoint",
    ),
    "reach to no field": (
        CALLBACKS.replace(
            "applies: {MsgType: event},", "applies: {MsgType: event}, reach: {call: /a, to: {b: $C}, text: {t: x}},"
        ),
        "reach: 'C' is no field of header 'event'",
    ),
    "reach without a place": (
        CALLBACKS.replace(
            "applies: {MsgType: event},", "applies: {MsgType: event}, reach: {call: /a, to: {}, text: {t: x}},"
        ),
        "reach: the message is missing; write '$value' in its place",
    ),
    "field of the header": (
        CALLBACKS.replace("{X: string}", "{Event: string}"),
        "'Event' is already a field of header 'event'; remove it here",
    ),
    "alias of nothing": (
        CALLBACKS.replace("docs: [],", "docs: [], aliases: {ChangeType: [x]},"),
        "aliases of 'ChangeType', which select does not name; one of Event",
    ),
}


ARCHIVE = """\
title: 存档
header: message
headers:
  message: {model: Kept, format: json, applies: {msgid: }, content_by: type, fields: {msgid!: string, type!: string}}
messages:
  - {model: A, select: {type: a}, title: 甲, summary: A., docs: [], fields: {a!: string}}
calls:
  GetChatData: {docs: [], per_minute: 4000, most: 1000, items: chatdata}
codes:
  10001: {label: Broken.}
"""
ARCHIVE_MISTAKES = {
    "content under another name": (
        ARCHIVE.replace("fields: {a!: string}", "fields: {info!: string}"),
        "x.yaml:6:5: the content 'a' is no field; add it to 'fields', or name it: 'content: …'",
    ),
    "content that is no field": (
        ARCHIVE.replace("docs: [], fields", "docs: [], content: b, fields"),
        "x.yaml:6:5: the content 'b' is no field",
    ),
    "codes out of order": (ARCHIVE + "  10000: {label: Wrong.}\n", "error codes are not in order; sort them by number"),
    "class of a code": (
        ARCHIVE.replace("label: Broken.", "label: Broken., class: BrokenError"),
        "'BrokenError' is no error class",
    ),
    "no rate": (ARCHIVE.replace("per_minute: 4000, ", ""), "call GetChatData has no 'per_minute'"),
}


MISTAKES = {"api/zoo": API_MISTAKES, "callbacks/x": CALLBACK_MISTAKES, "archive/x": ARCHIVE_MISTAKES}


@pytest.mark.parametrize(("file", "name"), [(file, name) for file, found in MISTAKES.items() for name in found])
def test_message(file: str, name: str, tmp_path: Path) -> None:
    text, expected = MISTAKES[file][name]
    path = tmp_path / "spec" / f"{file}.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    assert_reported(tmp_path / "spec", expected)


@pytest.mark.parametrize("name", TOKEN_MISTAKES)
def test_token_message(name: str, tmp_path: Path) -> None:
    text, tokens, expected = TOKEN_MISTAKES[name]
    spec = api_spec(tmp_path, text)
    (spec / "tokens.yaml").write_text(tokens, "utf-8")
    assert_reported(spec, expected)


def assert_reported(spec: Path, expected: str) -> None:
    with pytest.raises(SpecError) as caught:
        generate(spec)
    assert any(expected in str(found) for found in caught.value.diagnostics), str(caught.value)


def test_the_command_writes_nothing_and_exits_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = api_spec(tmp_path, ENDPOINT + "    method: PUT\n    body: {a: sting}\n")
    assert main(["--spec", str(spec), "build", "--out", str(tmp_path / "out")]) == 1
    assert not (tmp_path / "out").exists()
    assert capsys.readouterr().err.splitlines() == [
        "spec/api/zoo.yaml:8:13: 'PUT' is no method; one of GET, POST",
        "spec/api/zoo.yaml:9:15: type 'sting' is not declared; did you mean 'string'?",
    ]


@pytest.mark.parametrize(
    ("data", "mistakes"),
    [
        ("", ["has no type"]),
        (" ''", ["has no type"]),
        (" 0", ["has no type", "must be text"]),
        (" []", ["one element"]),
    ],
)
def test_a_field_without_a_type_has_one_mistake(tmp_path: Path, data: str, mistakes: list[str]) -> None:
    path = tmp_path / "spec" / "api" / "zoo.yaml"
    path.parent.mkdir(parents=True)
    path.write_text(f"{ENDPOINT}    body:\n      id:{data}\n", "utf-8")
    with pytest.raises(SpecError) as caught:
        generate(tmp_path / "spec")
    lines = str(caught.value).splitlines()
    assert len(lines) == len(mistakes)
    assert all(mistake in line for mistake, line in zip(mistakes, lines, strict=True))
