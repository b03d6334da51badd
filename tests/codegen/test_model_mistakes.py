"""Mistakes in a readable spec that the model finds: each with its position, its cause and a correction."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from codegen.generate import generate, read_api
from codegen.language.diagnostics import SpecError
from tests.codegen.built import write_spec

HEAD = "domain: zoo\ntitle: 动物园\n"
ENDPOINT = """\
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
"""
CALLBACKS = """\
title: 事件
headers:
  event: {model: EventCallback, applies: {MsgType: event}, fields: {MsgType!: string, Event!: string}}
header: event
callbacks:
"""
CALLBACK = "  - {model: A, select: {Event: a}, title: 甲, summary: A., docs: []"
REPLIES = "title: 回复\nreplies:\n  - {model: A, title: 甲, summary: A., docs: [], "
FRAMES = "title: 长连接\nframes:\n"


def endpoint(more: str, *others: str, types: str = "") -> dict[str, str | bytes]:
    """A domain with an endpoint that says more, and others."""
    text = HEAD + "endpoints:\n" + ENDPOINT + more + "\n"
    for number, other in enumerate(others):
        text += ENDPOINT.replace("zoo/get", f"zoo/other{number}") + other + "\n"
    return {"api/zoo.yaml": text + (f"types:\n{types}\n" if types else "")}


def callbacks(text: str, types: str = "") -> dict[str, str | bytes]:
    return {"callbacks/x.yaml": CALLBACKS + text + "\n" + (f"types:\n{types}\n" if types else "")}


PAGES = "    body: {cursor: string, offset: int}\n    response: {next: string, list: '[string]', one: A}\n"
A = "  A: {x: string}"

MISTAKES: dict[str, tuple[dict[str, str | bytes], str]] = {
    # -- endpoints
    "a field twice": (
        endpoint("    query: {a: string}\n    body: {a: string}"),
        "zoo.yaml:4:5: 'a' is in query and in body; keep the one of the page",
    ),
    "a file in a GET": (
        endpoint("    method: GET\n    upload: media"),
        "zoo.yaml:4:5: /cgi-bin/zoo/get is a GET with an upload; move the fields to 'query:' or write 'method: POST'",
    ),
    "a body in a GET": (
        endpoint("    method: GET\n    body: {a: string}"),
        "zoo.yaml:4:5: /cgi-bin/zoo/get is a GET with a body; move the fields to 'query:' or write 'method: POST'",
    ),
    "the file is a field": (
        endpoint("    upload: media\n    query: {media: string}"),
        "zoo.yaml:4:5: 'media' is the file and a field; remove the field",
    ),
    "pages of a file": (
        endpoint(PAGES + "    download: true\n    pagination: {items: list, offset: offset}", types=A),
        "zoo.yaml:4:5: /cgi-bin/zoo/get returns a file, which has no pages; remove 'pagination'",
    ),
    "half a cursor": (
        endpoint(PAGES + "    pagination: {items: list, send: cursor}", types=A),
        "zoo.yaml:4:5: pagination needs 'send' and 'receive' together",
    ),
    "two ways to go on": (
        endpoint(PAGES + "    pagination: {items: list, send: cursor, receive: next, offset: offset}", types=A),
        "zoo.yaml:4:5: pagination has a cursor and an offset; remove 'send' and 'receive', or 'offset'",
    ),
    "no way to go on": (
        endpoint(PAGES + "    pagination: {items: list}", types=A),
        "zoo.yaml:4:5: pagination has no cursor and no offset; add 'send' and 'receive', or 'offset'",
    ),
    "an offset in an object": (
        endpoint(PAGES + "    pagination: {items: one, offset: offset}", types=A),
        "zoo.yaml:4:5: pagination.items: 'one' is an object, whose items 'offset' cannot count",
    ),
    "an unknown error": (
        {**endpoint("    errors: {4711: x}"), "errors.yaml": "classes: {}\nerrors: {40001: {label: A., advice: B.}}\n"},
        "zoo.yaml:8:14: /cgi-bin/zoo/get: error 4711 is not in errors.yaml; "
        "add the code there, with its general meaning",
    ),
    "a name for calls at the top": (
        {"api/root.yaml": "domain: root\ntitle: x\nendpoints:\n" + ENDPOINT.replace("zoo/get", "root/get")},
        "root.yaml:4:5: /cgi-bin/root/get: domain 'root' is for paths with one segment",
    ),
    "a path twice": (
        {"api/zoo.yaml": HEAD + "endpoints:\n" + ENDPOINT * 2},
        "zoo.yaml:8:5: /cgi-bin/zoo/get is described twice; the first is at spec/api/zoo.yaml:4:5",
    ),
    "an agent that is no parameter": (
        endpoint("    agent: agentid\n    body: {agentid: int}"),
        "zoo.yaml:4:5: agent: 'agentid' is no required parameter of /cgi-bin/zoo/get",
    ),
    "a wait without pauses": (
        endpoint("    response: {state: int}\n    wait: {field: state, pauses: []}"),
        "wait.pauses: not the first and the longest pause, in seconds; write 'pauses: [2, 30]'",
    ),
    "two times of a quota": (
        endpoint("    quota: [{of: calls, minutes: 1, hours: 2, most: 3}]"),
        "a quota has one time; write one of ",
    ),
    # -- fields
    "bytes of a number": (
        endpoint("    body: {a: {type: int, max_bytes: 3}}"),
        "zoo.yaml:8:12: max_bytes is for strings; 'a' is int; did you mean 'max'?",
    ),
    "items of a text": (
        endpoint("    body: {a: {type: string, max_items: 3}}"),
        "zoo.yaml:8:12: max_items is for lists; 'a' is string; did you mean 'max_chars'?",
    ),
    "bounds of a text": (
        endpoint("    body: {a: {type: string, max: 3}}"),
        "zoo.yaml:8:12: max is for numbers; 'a' is string; did you mean 'max_chars'?",
    ),
    "bounds of an object": (
        endpoint("    body: {a: {type: A, min: 3}}", types=A),
        "zoo.yaml:8:12: min is for numbers; 'a' is A; remove it",
    ),
    "bounds the wrong way": (
        endpoint("    body: {a: {type: string, min_chars: 4, max_chars: 3}}"),
        "zoo.yaml:8:12: min_chars 4 is above max_chars 3; exchange them",
    ),
    "a cut without a limit": (
        endpoint("    body: {a: {type: string, cuts: true}}"),
        "zoo.yaml:8:12: 'a' has 'cuts' but no length; add 'max_bytes' or 'max_chars' to a string, or remove it",
    ),
    "items where there are none": (
        endpoint("    response: {a: {type: string, item: x}}"),
        "zoo.yaml:8:16: item is for lists; 'a' is no list; remove it",
    ),
    "values of an object": (
        endpoint("    body: {a: {type: A, enum: [x]}}", types=A),
        "zoo.yaml:8:32: enum is for simple values; 'a' is A",
    ),
    "a number among texts": (
        endpoint("    body: {a: {type: string, enum: [x, 1]}}"),
        "zoo.yaml:8:40: value 1 of 'a' is no string; write a value of the field's type",
    ),
    "a word among truth values": (
        endpoint("    body: {a: {type: bool, enum: {true: x, yes: y}}}"),
        "value 'yes' of 'a' is no bool; write a value of the field's type",
    ),
    "a rule with a field twice": (
        endpoint("    body: {a: string, b: string}\n    rules: [{one_of: [a, a]}]"),
        "a rule names a field twice; remove one",
    ),
    # -- examples
    "an example that is no mapping": (
        endpoint("    body: {a: A}\n    example: {request: {a: {x: 1}}, response: [1]}", types=A),
        "/cgi-bin/zoo/get: example response: not a mapping",
    ),
    "an example with a wrong item": (
        endpoint("    body: {a: '[int]'}\n    example: {request: {a: [1, x]}, response: {}}"),
        "zoo.yaml:9:32: /cgi-bin/zoo/get: example request: an item must be int",
    ),
    "an example that is no JSON text": (
        endpoint("    body: {a: 'json[A]'}\n    example: {request: {a: '{'}, response: {}}", types=A),
        "zoo.yaml:9:28: /cgi-bin/zoo/get: example request: not a JSON text",
    ),
    "an example that is too long": (
        endpoint("    body: {a: {type: string, max_bytes: 3}}\n    example: {request: {a: 动物}, response: {}}"),
        "zoo.yaml:9:28: /cgi-bin/zoo/get: example request: 'a' has 6 bytes; allowed: At most 3 bytes.",
    ),
    "an example that is too short": (
        endpoint("    body: {a: {type: string, min_chars: 3}}\n    example: {request: {a: 动物}, response: {}}"),
        "example request: 'a' has 2 chars; allowed: At least 3 characters.",
    ),
    "an example with too many items": (
        endpoint(
            "    body: {a: {type: '[int]', min_items: 1, max_items: 1}}\n"
            "    example: {request: {a: [1, 2]}, response: {}}"
        ),
        "example request: 'a' has 2 items; allowed: 1 item.",
    ),
    "an example below its bounds": (
        endpoint("    body: {a: {type: int, min: 1, max: 9}}\n    example: {request: {a: 0}, response: {}}"),
        "example request: 'a' is 0; allowed: 1 to 9.",
    ),
    # -- types
    "lists in a joined text": (
        endpoint("    body: {a: 'csv[[int]]'}"),
        "zoo.yaml:8:15: csv[…] holds simple values; not '[int]'",
    ),
    "a union without cases": (
        endpoint("    response: {a: A}", types="  A: {union: x, fields: {x: string}}"),
        "union 'A' has no cases; add 'cases:'",
    ),
    "cases without a union": (
        endpoint("    response: {a: A}", types="  A: {fields: {x: string}, cases: {b: B}}\n  B: {y: string}"),
        "type 'A' has cases but no 'union'; add 'union: <selector>'",
    ),
    "a case in another file": (
        {
            "api/zoo/a.yaml": HEAD + "endpoints:\n" + ENDPOINT + "    response: {a: A}\n"
            "types: {A: {union: x, fields: {x: string}, cases: {b: B}}}\n",
            "api/zoo/b.yaml": HEAD + "endpoints: []\ntypes: {B: {y: string}}\n",
        },
        "case 'B' is in another file; declare it beside its union",
    ),
    "a type twice": (
        {
            "api/zoo/a.yaml": HEAD + "endpoints:\n" + ENDPOINT + "    response: {a: A}\ntypes: {A: {x: string}}\n",
            "api/zoo/b.yaml": HEAD + "endpoints: []\ntypes: {A: {y: string}}\n",
        },
        "b.yaml:4:9: type 'A' is declared twice in its domain; the first is at spec/api/zoo/a.yaml:9:9",
    ),
    "a type that is shared": (
        {**endpoint("    response: {a: A}", types=A), "types/x.yaml": "title: x\ntypes: {A: {y: string}}\n"},
        "zoo.yaml:10:3: type 'A' is also a shared type; use the one at spec/types/x.yaml:2:9 or rename",
    ),
    "a type that is not there": (
        endpoint("    response: {a: Elephant}"),
        "zoo.yaml:8:19: type 'Elephant' is not declared; declare it under 'types:'",
    ),
    "a type that is nearly there": (
        endpoint("    response: {a: Elefant, b: Elephant}", types="  Elephant: {x: string}"),
        "zoo.yaml:8:19: type 'Elefant' is not declared; did you mean 'Elephant'?",
    ),
    # -- tables
    "a title of no domain": (
        {**endpoint(""), "domains.yaml": "titles: {zo: 动物园}\n"},
        "domains.yaml:1:10: no domain 'zo'; did you mean 'zoo'?",
    ),
    "a token that needs none": (
        {
            **endpoint("    response: {token: string, expires: int}"),
            "tokens.yaml": "tokens: {zoo_token: {path: /cgi-bin/zoo/get, value: token, "
            "expires: expires, needs: key}}\n",
        },
        "'key' is no token",
    ),
    "what a token sends": (
        {
            **endpoint("    query: {corp: string}\n    response: {token: string}"),
            "tokens.yaml": "tokens: {zoo_token: {path: /cgi-bin/zoo/get, value: token, send: {corpid: corp_id}}}\n",
        },
        "'corpid' is no parameter of /cgi-bin/zoo/get",
    ),
    # -- callbacks
    "a text that is no field": (
        callbacks(CALLBACK + ", text: Content}"),
        "x.yaml:6:5: text: 'Content' is no field of A",
    ),
    "a card that is no field": (
        callbacks(CALLBACK + ", card: TaskId}"),
        "x.yaml:6:5: card: 'TaskId' is no field; write the path of one, with dots",
    ),
    "a header twice": (
        {
            **callbacks(CALLBACK + "}"),
            "callbacks/y.yaml": "title: y\nheader: event\n"
            "headers: {event: {model: B, applies: {MsgType: b}, fields: {X: int}}}\n"
            "callbacks: []\n",
        },
        "header 'event' is declared twice; the first is at spec/callbacks/x.yaml:3:3",
    ),
    "a header without fields": (
        {"callbacks/x.yaml": CALLBACKS.replace(", fields: {MsgType!: string, Event!: string}", "") + CALLBACK + "}\n"},
        "header 'event' has no fields; add 'fields', or 'of'",
    ),
    "fields of the header's own class": (
        callbacks(CALLBACK.replace("model: A", "model: EventCallback") + ", fields: {X: int}}"),
        "'EventCallback' is a header's own class; put its fields under the header",
    ),
    "a selector that leads nowhere": (
        callbacks(CALLBACK.replace("Event: a", "Event: a, In.Number: 1") + ", fields: {In: A}}", types=A),
        "select names 'In.Number', which is no path of a field",
    ),
    "two callbacks of a name": (
        callbacks(CALLBACK + "}\n" + CALLBACK.replace("Event: a", "Event: b") + "}"),
        "x.yaml:7:5: 'A' is declared twice; the first is at spec/callbacks/x.yaml:6:5",
    ),
    "an example that is no text": (
        callbacks(CALLBACK + ", example: {a: b}}"),
        "A: example: not an XML text; write 'example: |' and the XML below it",
    ),
    "elements where a number stands": (
        callbacks(
            CALLBACK + ", fields: {X: int}, example: '<xml><MsgType>event</MsgType><Event>a</Event>"
            "<X><Y>1</Y></X></xml>'}"
        ),
        "A: example: 'X' must be int, not further elements",
    ),
    "another element in a list": (
        callbacks(
            CALLBACK
            + ", fields: {X: {type: '[int]', item: Y}}, example: '<xml><MsgType>event</MsgType><Event>a</Event>"
            "<X><Z>1</Z></X></xml>'}"
        ),
        "A: example: 'Z' is in 'X', which has only 'Y'",
    ),
    "an element where there are none": (
        callbacks(
            CALLBACK + ", fields: {X: A}, example: '<xml><MsgType>event</MsgType><Event>a</Event><X><Y/></X></xml>'}",
            types="  A: {}",
        ),
        "A: example: 'Y' is no field\n",
    ),
    # -- replies and frames
    "a reply of no type": (
        {"replies/x.yaml": REPLIES + "fields: {X: string}}\n"},
        "x.yaml:3:5: a reply has either 'type' or 'select'; write 'type: text'",
    ),
    "a reply of nothing": (
        {"replies/x.yaml": REPLIES + "type: text, from: str}\n"},
        "'A' is made from a value, but has no field for it; add it to 'fields'",
    ),
    "a reply that counts nothing": (
        {"replies/x.yaml": REPLIES + "type: news, fields: {X: '[string]'}, counts: {N: Y}}\n"},
        "counts: N: Y; write 'counts: {NewField: FieldWithTheList}'",
    ),
    "a field that selects the reply": (
        {"replies/x.yaml": REPLIES + "format: json, select: {msgtype: a}, fields: {msgtype: string}}\n"},
        "'msgtype' is a field and selects the reply; remove the field",
    ),
    "what is in every reply": (
        {"replies/x.yaml": REPLIES + "type: text, fields: {ToUserName: string}}\n"},
        "'ToUserName' is in every XML reply; remove it here",
    ),
    "an answer that grows by half": (
        {"replies/x.yaml": REPLIES + "format: json, type: stream, fields: {id: string}, grows: {id: id, txt: id}}\n"},
        "grows: 'finish' is missing; write 'grows: {finish: …}'",
    ),
    "an answer that grows without a text": (
        {"replies/x.yaml": REPLIES + "format: json, type: stream, fields: {id: string}, grows: {id: id, txt: id}}\n"},
        "grows: 'text' is missing; write 'grows: {text: …}'",
    ),
    "an answer that grows nowhere": (
        {"replies/x.yaml": REPLIES + "format: json, type: stream, fields: {id: string}, grows: {id: idd}}\n"},
        "grows: id: 'idd' is no field; write the path of one, with dots",
    ),
    "an answer that grows by nobody knows what": (
        {"replies/x.yaml": REPLIES + "format: json, type: stream, fields: {id: string}, grows: {id: id, txt: id}}\n"},
        "grows: 'txt' is not known; did you mean 'text'?",
    ),
    "a frame without a class": (
        {"bot/x.yaml": FRAMES + "  - {cmd: go, title: 去, summary: Go., docs: [], fields: {x: string}}\n"},
        "x.yaml:3:5: 'go' has fields, but no class for them; add 'model: …'",
    ),
    "an answer of a frame without a class": (
        {"bot/x.yaml": FRAMES + "  - {cmd: go, title: 去, summary: Go., docs: [], response: {x: string}}\n"},
        "'go' has fields, but no class for them; add 'model: …'",
    ),
    "a frame that answers nothing": (
        {"bot/x.yaml": FRAMES + "  - {cmd: go, title: 去, summary: Go., docs: [], answers: [Nobody]}\n"},
        "answers: 'Nobody' is no callback",
    ),
}


@pytest.mark.parametrize("what", MISTAKES)
def test_each_mistake_is_reported_with_its_position(what: str, tmp_path: Path) -> None:
    files, told = MISTAKES[what]
    with pytest.raises(SpecError) as caught:
        generate(write_spec(tmp_path, files))
    assert any(told in f"{line}\n" for line in str(caught.value).splitlines()), str(caught.value)


# -- what is right

REACHED = "headers:\n  event: {model: EventCallback, reach: {REACH}, ".replace(
    "REACH", "call: /cgi-bin/zoo/get, to: {id: $Event}, text: {t: $value}"
)
GROWING = """\
format: json, type: stream, from: str, template: {s: {id: $id, content: $value}}, fields: {s: Stream},
     grows: {refreshed_by: A, id: s.id, text: s.content, finish: s.done, feedback: s.id}, example: {s: {id: i}}}
types:
  Stream: {id: string, content: string, done: bool}
"""
WHOLE: dict[str, str | bytes] = {
    **endpoint("    body: {id: string, t: string}\n    example: {request: {id: a}, response: {}}"),
    "callbacks/x.yaml": CALLBACKS.replace("headers:\n  event: {model: EventCallback, ", REACHED)
    + CALLBACK
    + ", fields: {X: In}, card: X.Task, text: X.Said, example: '<xml><MsgType>event</MsgType><Event>a</Event>"
    "<X><Said>hi</Said></X></xml>'}\ntypes: {In: {Task: string, Said: string}}\n",
    "replies/x.yaml": REPLIES + GROWING,
    "bot/x.yaml": FRAMES + "  - {cmd: ping, title: 心跳, summary: Ping., docs: []}\n"
    "  - {cmd: go, model: Go, title: 去, summary: Go., docs: [], answers: [A], fields: {x: string}, example: {x: y}}\n",
    "errors.yaml": "classes: {}\nerrors: {40001: {label: A., advice: B.}}\n",
    "synonyms.yaml": "words: {pet: [zoo]}\ncommon: {/cgi-bin/zoo/get: 2}\n",
}


def test_valid_declarations_become_facts(tmp_path: Path) -> None:
    api = read_api(write_spec(tmp_path, WHOLE))
    assert (api.language, [*api.tables_location]) == ("en", ["errors", "tokens"])
    (unit,) = api.callbacks
    (header,), (callback,) = unit.headers, unit.callbacks
    assert header.send_route is not None and header.send_route.call == "/cgi-bin/zoo/get"
    assert (callback.name, callback.header, callback.of, callback.unit) == ("A", header, None, ("callbacks", "x"))
    assert (callback.card, callback.text) == ("X.Task", "X.Said")
    assert str(callback.example).startswith("<xml><MsgType>event</MsgType>")
    (reply,) = (reply for unit in api.replies for reply in unit.replies)
    assert (reply.select, reply.example, reply.unit) == ({"msgtype": "stream"}, {"s": {"id": "i"}}, ("replies", "x"))
    assert reply.grows["refreshed_by"] == "A" and reply.template == {"s": {"id": "$id", "content": "$value"}}
    ping, go = (frame for unit in api.bot for frame in unit.frames)
    assert (ping.name, ping.example, go.name, go.example) == ("", None, "Go", {"x": "y"})
    assert (go.unit, go.answers, [field.wire for field in go.fields]) == (("bot", "x"), ("A",), ["x"])
    assert [*api.synonyms.common.values()] == [2]


CONSTRAINTS = """\
    body:
      a: {type: string, pattern: "[0-9]+", max_chars: 6, wide: 2}
      b: time
      c: time
      d!: {type: int}
    rules:
      - {span: [b, c], days: 31}
      - {when: {d: 1}, limit: a, max_chars: 3}
"""


def test_validation_limits_of_fields(tmp_path: Path) -> None:
    api = read_api(write_spec(tmp_path, endpoint(CONSTRAINTS)))
    (found,) = (one for one in api.endpoints if one.path == "/cgi-bin/zoo/get")
    assert (found.body[0].pattern, found.body[0].wide) == ("[0-9]+", 2)
    assert [(rule.kind, rule.fields, rule.when, rule.limits) for rule in found.rules] == [
        ("span", ("b", "c"), (), (("days", 31),)),
        ("limit", ("a",), (("d", "1"),), (("max_chars", 3),)),
    ]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('"[0-9]+"', '"[0-9"', "pattern of 'a': unterminated character set at position 0"),
        ('"[0-9]+"', '"^[0-9]+$"', "pattern of 'a' has '^'; write character classes"),
        ('"[0-9]+"', "'\\d+'", r"pattern of 'a' has '\\d'; write character classes"),
        ("type: string, pattern", "type: int, pattern", "pattern is for strings; 'a' is int; write 'enum'"),
        ("max_chars: 6, wide", "max_bytes: 6, wide", "'a' has 'wide' but no length in characters"),
        ("days: 31", "max: 31", "span has no such limits; span has days, limit has max_chars"),
        ("[b, c], days: 31", "[b, c]", "a span has two fields and one length"),
        (
            "[b, c], days: 31",
            "[b, a], days: 31",
            "'a' in a span is string; a span is between fields of type time, datetime or int",
        ),
        ("[b, c], days: 31", "[b, x], days: 31", "rule about 'x', which is no field here"),
        ("limit: a, max_chars: 3", "limit: a", "a limit has a condition and a length or bound"),
        ("{when: {d: 1}, limit: a, max_chars: 3}", "{limit: a, max_chars: 3}", "a limit has a condition and a length"),
        ("limit: a, max_chars: 3", "limit: b, max_chars: 3", "max_chars is for strings; 'b' is time; did you mean "),
    ],
)
def test_wrong_constraints_of_fields(old: str, new: str, told: str, tmp_path: Path) -> None:
    assert old in CONSTRAINTS
    with pytest.raises(SpecError, match=re.escape(told)):
        read_api(write_spec(tmp_path, endpoint(CONSTRAINTS.replace(old, new))))


def test_declared_facts_of_an_endpoint(tmp_path: Path) -> None:
    text = """\
    idempotent: true
    errors: {40001: , 40002: Own advice., NO_SUCH_ANIMAL: Ask for another.}
    body: {a: {type: string, max_bytes: 3, cuts: true}, b: U}
"""
    union = "  U: {union: n, fields: {n: int}, cases: {7: {name: V, fields: {x: string}}}}"
    files = endpoint(text, types=union)
    files["api/zoo.yaml"] = str(files["api/zoo.yaml"]).replace("zoo/get", "zoo/add")
    codes = "{40001: {label: A., advice: B.}, 40002: {label: C., advice: D.}}"
    spec = write_spec(tmp_path, {**files, "verbs.yaml": VERBS, "errors.yaml": f"classes: {{}}\nerrors: {codes}\n"})
    api = read_api(spec)
    (found,) = (one for one in api.endpoints if one.path == "/cgi-bin/zoo/add")
    assert (found.idempotent, found.states_idempotent, found.only_adds) == (True, True, False)
    assert [(error.code, error.label, error.advice, bool(error.own.advice)) for error in found.errors] == [
        (40001, "A.", "B.", False),
        (40002, "C.", "Own advice.", True),
        ("NO_SUCH_ANIMAL", "", "Ask for another.", True),
    ]
    assert (found.body[0].cuts, found.body[0].limits) == (True, {"max_bytes": 3})
    (selector,) = (one.selector for one in api.types.values() if one.name == "V")
    assert selector is not None and (selector.field.wire, selector.value) == ("n", 7)


# -- values

FITTING = {
    "string": (["x", "'1'"], ["1", "[x]", "true"]),
    "int": (["1", "-1"], ["x", "1.5", "true", "'1'"]),
    "number": (["1", "1.5"], ["x", "true"]),
    "bool": (["true"], ["1", "x"]),
    "flag": (["0", "1"], ["2", "x"]),
    "int_string": (["'12'", "'-1'"], ["12", "x", "'1.5'"]),
    "time": (["1700000000"], ["x", "true"]),
    "any": (["x", "1", "[1]", "{a: 1}"], []),
    "'[int]'": (["[]", "[1, 2]"], ["1", "[x]", "{a: 1}"]),
    "'map[int]'": (["{a: 1}"], ["[1]", "x", "{a: x}"]),
    "'csv[int]'": (["'1,2'", "''"], ["'1|2'", "[1]", "'a'"]),
    "'pipe[int]'": (["'1|2'"], ["'1,2'"]),
    "'csv[string]'": (["'a,b'"], ["[a]"]),
    "'json[A]'": (["'{}'"], ["'{'", "{x: a}"]),
    "A": (["{x: a}", "{}"], ["a", "[a]", "{x: 1}"]),
    "int or '[string]'": (["1", "[a]"], ["x", "[1]"]),
}


def is_told(files: dict[str, str | bytes], folder: Path) -> list[str]:
    """Return whether a spec is reported with a text."""
    try:
        read_api(write_spec(folder, files))
    except SpecError as error:
        return str(error).splitlines()
    return []


@pytest.mark.parametrize("kind", FITTING)
def test_examples_fit_their_types(kind: str, tmp_path: Path) -> None:
    written = kind if " or " not in kind else '"int or [string]"'
    for place, (right, values) in enumerate(zip((True, False), FITTING[kind], strict=True)):
        for number, value in enumerate(values):
            text = f"    body: {{a: {written}, b: A}}\n    example: {{request: {{a: {value}}}, response: {{}}}}"
            told = is_told(endpoint(text, types=A), tmp_path / f"{place}{number}")
            assert (told == []) is right, (value, told)
            assert right or all("zoo.yaml:9:" in line for line in told)


@pytest.mark.parametrize("kind", ["string", "int", "number", "bool", "flag", "int_string", "time"])
def test_defaults_fit_their_types(kind: str, tmp_path: Path) -> None:
    for place, (right, values) in enumerate(zip((True, False), FITTING[kind], strict=True)):
        for number, value in enumerate(values):
            if value.startswith("["):
                continue
            told = is_told(
                endpoint(f"    body: {{a: {{type: {kind}, default: {value}}}}}"), tmp_path / f"{place}{number}"
            )
            assert (told == []) is right, (value, told)


def test_a_file_in_parts(tmp_path: Path) -> None:
    chunked = """\
    body: {name: string, size: int, sha: '[string]'}
    response: {key: string, hit: bool}
    chunked: {name: upload, part: /cgi-bin/zoo/other0, finish: /cgi-bin/zoo/other1, size: 9, file_name: name,
      length: size, digests: sha, key: key, index: index, content: content, done: hit}
"""
    part, end = "    body: {key: string, index: int, content: string}\n", "    body: {key: string}\n"
    assert is_told(endpoint(chunked, part, end), tmp_path / "right") == []
    told = is_told(endpoint(chunked, part.replace("index", "number"), end), tmp_path / "wrong")
    assert [line.partition(": ")[2] for line in told] == [
        "chunked.index: 'index' is no parameter of the part; one of content, key, number"
    ]


def test_a_default_that_is_an_object(tmp_path: Path) -> None:
    text = "    body: {a: {type: 'map[int]', default: VALUE}}"
    assert is_told(endpoint(text.replace("VALUE", "{b: 1}")), tmp_path / "right") == []
    assert len(is_told(endpoint(text.replace("VALUE", "x")), tmp_path / "wrong")) == 1


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("<Kind><Of>b</Of></Kind><Y>1</Y>", ""),
        ("<Kind><Of>b</Of></Kind><Y>x</Y>", "'Y' must be int, not 'x'"),
        ("<Kind><Of>c</Of></Kind><Y>1</Y>", "'Y' is no field"),
        ("<Kind></Kind>", ""),
        ("", ""),
    ],
)
def test_examples_of_unions_in_callbacks(value: str, told: str, tmp_path: Path) -> None:
    types = """\
  Kind: {Of: string}
  Part: {union: Kind.Of, fields: {Kind: Kind}, cases: {b: {name: PartB, fields: {Y: int}}}}
"""
    text = f"<xml><MsgType>event</MsgType><Event>a</Event><X>{value}</X></xml>"
    found = is_told(callbacks(f"{CALLBACK}, fields: {{X: Part}}, example: '{text}'}}", types), tmp_path)
    assert [line.partition("A: example: ")[2].partition(";")[0] for line in found] == ([told] if told else [])


XML = {
    "int": (["1", "-1", ""], ["x", "1.5"]),
    "number": (["1", "-1.5", ""], ["x", "1."]),
    "bool": (["true", "0", "False"], ["2", "yes"]),
    "flag": (["0", "1", ""], ["2", "true"]),
    "time": (["1700000000"], ["x"]),
    "string": (["x", ""], ["<Y>1</Y>"]),
    "any": (["x", "<Y>1</Y>"], []),
    "'csv[int]'": (["1,2", "1", "", "1,"], ["a,b", "1|2"]),
    "'pipe[int]'": (["1|2"], ["1,2"]),
    "'json[A]'": (["{"], ["<Y>1</Y>"]),
    "'[int]'": (["1"], ["x"]),
    "A": (["<x>a</x>", ""], ["<y>a</y>"]),
    "{type: string, enum: [on, off]}": (["on", "OFF", ""], ["of"]),
    "{type: '[int]', item: Y}": (["<Y>1</Y><Y>2</Y>", ""], ["<Y>x</Y>", "<Z>1</Z>"]),
    "{type: '[A]', item: Y}": (["<Y><x>a</x></Y>"], ["<Y><y>a</y></Y>"]),
}


@pytest.mark.parametrize("kind", XML)
def test_examples_of_callbacks_fit_their_types(kind: str, tmp_path: Path) -> None:
    for place, (right, values) in enumerate(zip((True, False), XML[kind], strict=True)):
        for number, value in enumerate(values):
            text = f"<xml><MsgType>event</MsgType><Event>a</Event><X>{value}</X></xml>"
            files = callbacks(f"{CALLBACK}, fields: {{X: {kind}, B: A}}, example: '{text}'}}", types=A)
            told = is_told(files, tmp_path / f"{place}{number}")
            assert (told == []) is right, (value, told)
            assert right or all(line.startswith("spec/callbacks/x.yaml:6:") for line in told)


# -- names that say what a call does

VERBS = """\
read: [get, list, export]
look: [get, list]
set: [update, del]
once: [add, create, send]
adds: [add, create]
"""


@pytest.mark.parametrize(
    ("name", "method", "is_repeatable", "looks", "adds"),
    [
        ("get", "POST", True, True, False),
        ("batch_get", "POST", True, True, False),
        ("batchget", "POST", True, True, False),
        ("get_user", "POST", True, True, False),
        ("user_list", "POST", True, True, False),
        ("getuser", "POST", True, True, False),
        ("export", "POST", True, False, False),
        ("update", "POST", True, False, False),
        ("update", "GET", False, False, False),
        ("add", "POST", False, False, True),
        ("add_user", "POST", False, False, True),
        ("batchadd", "POST", False, False, True),
        ("create_and_send", "POST", False, False, False),
        ("add_and_del", "POST", False, False, False),
        ("send", "POST", False, False, False),
        ("export_job_result", "POST", True, False, False),
        ("send_job_status", "POST", True, False, False),
        ("unknown", "POST", False, False, False),
        ("unknown", "GET", True, False, False),
        ("xupdate", "POST", True, False, False),
        ("xdel", "POST", False, False, False),
    ],
)
def test_facts_derived_from_the_name_of_a_call(
    tmp_path: Path, name: str, method: str, is_repeatable: bool, looks: bool, adds: bool
) -> None:
    text = HEAD + "endpoints:\n" + ENDPOINT.replace("zoo/get", f"zoo/{name}") + f"    method: {method}\n"
    api = read_api(write_spec(tmp_path, {"api/zoo.yaml": text, "verbs.yaml": VERBS}))
    (found,) = (one for one in api.endpoints if one.path == f"/cgi-bin/zoo/{name}")
    assert (found.idempotent, found.reads, found.only_adds) == (is_repeatable, looks, adds)
