"""The older library of a spec: its methods, messages and events, and the mistakes in them."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import read_api
from codegen.language.diagnostics import Diagnostics
from codegen.wechatpy import check, files
from codegen.wechatpy.library import (
    Argument,
    Check,
    ClientAttribute,
    Condition,
    Constant,
    Each,
    Either,
    Object,
    OlderField,
    OlderRequest,
    Parameter,
    libraries,
)
from tests.codegen.built import write_spec

ENDPOINT: dict[str, str | bytes] = {
    "api/zoo.yaml": """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
  - path: /cgi-bin/zoo/other0
    title: 读取
    summary: Get one animal.
    docs: [1]
"""
}


def older(text: str) -> dict[str, str | bytes]:
    """An older library with one API, of which `text` are the methods."""
    api = "library: older\nmessages: {}\nevents: {}\napis: {user: {class: User, module: user, methods: [METHODS]}}\n"
    return {**ENDPOINT, "compat/older.yaml": api.replace("METHODS", text)}


MISTAKES: dict[str, tuple[dict[str, str | bytes], str]] = {
    "no way to read a field": (
        {
            "compat/older.yaml": "library: older\nmessages: {A: {type: a, fields: {x: X integer}}}\n"
            "events: {}\napis: {}\n"
        },
        "older.yaml:2:12: 'integer' is no way to read a field; did you mean 'int'?",
    ),
    "a message without its type": (
        {"compat/older.yaml": "library: older\nmessages: {}\nevents: {A: {fields: {x: X}}}\napis: {}\n"},
        "A has no 'event'; add 'event: …'",
    ),
    "a method that sends nothing": (
        older("{name: get, takes: [a]}"),
        "older.yaml:4:52: get sends nothing; add 'sends:', or 'by_hand: true'",
    ),
    "no request": (
        older("{name: get, takes: [a], sends: user}"),
        "'user' is no request; write 'POST user/create'",
    ),
    "a request of another kind": (
        older("{name: get, takes: [a], sends: PUT zoo/get}"),
        "'PUT zoo/get' is no request; write 'POST user/create'",
    ),
    "a request to nowhere": (
        older("{name: get, takes: [a], sends: GET}"),
        "'GET' is no request; write 'POST user/create'",
    ),
    "no argument": (
        older("{name: get, takes: [a], sends: GET zoo/get, query: {x: '$a b c'}}"),
        "'$a b c' is no argument; write '$name', or '$name' and a treatment",
    ),
    "no treatment": (
        older("{name: get, takes: [a], sends: GET zoo/get, query: {x: $a listd}}"),
        "'listd' is no treatment; did you mean 'listed'?",
    ),
    "no parameter": (
        older("{name: get, takes: [abc], sends: GET zoo/get, query: {x: $abd}}"),
        "'abd' is no parameter of this method; did you mean 'abc'?",
    ),
    "no condition": (
        older("{name: get, takes: [a], sends: POST zoo/get, body: {x: {when: a, then: 1, else: 2}}}"),
        "'a' is no condition; write '$name' or '$name is 1'",
    ),
    "no check": (
        older("{name: get, takes: [a], sends: GET zoo/get, checks: [{somme: [a]}]}"),
        "'somme' is no check; did you mean 'some'?",
    ),
    "a method twice": (
        older("{name: get, takes: [], sends: GET zoo/get}, {name: get, takes: [], sends: GET zoo/get, only: work}"),
        "user.get occurs twice for work",
    ),
    "a call that is not there": (
        older("{name: get, takes: [], sends: GET zoo/get, now: zoo/gett}"),
        "/cgi-bin/zoo/gett is no endpoint of the spec; did you mean '/cgi-bin/zoo/get'?",
    ),
}


@pytest.mark.parametrize("what", MISTAKES)
def test_each_mistake_is_reported_with_its_position(what: str, tmp_path: Path) -> None:
    files, expected = MISTAKES[what]
    diagnostics = Diagnostics()
    check(read_api(write_spec(tmp_path, files)), diagnostics)
    assert any(expected in str(one) for one in diagnostics), "\n".join(map(str, diagnostics))


LIBRARY = """\
library: older
messages: {Text: {type: text, fields: {content: Content, size: Size int}, only: work}}
events: {Click: {event: click, pair: place}}
apis:
  user:
    class: User
    module: user
    methods:
      - {name: get, takes: [userid, {fetch: false}], sends: GET zoo/get, query: {userid: $userid text, fetch: $fetch}}
      - name: change
        takes: [user, {names: }, {more: }]
        sends: {verb: GET, path: {when: $user is 1, then: zoo/get, else: zoo/other0}}
        query: {agent: $self.agent_id, "**": $more}
        body: {names: $names as name, all: {each: $names, of: {id: .key}}, fixed: [1], in: {one: $user flag}}
        files: {media: $more}
        gives: list.0.id
        checks: [{some: [user, names]}, {most: {names: 10}}, {chars: {names: 3}}]
        now: zoo/get
        retired: true
        only: enterprise
        varies: names
        note: A note.
      - {name: plain, by_hand: true, instead: the guide}
"""


def test_the_facts_of_an_older_library(tmp_path: Path) -> None:
    files = {**ENDPOINT, "compat/older.yaml": LIBRARY}
    (library,) = libraries(read_api(write_spec(tmp_path, files)))
    assert (library.name, library.source) == ("older", "spec/compat/older.yaml")
    (text,), (click,) = library.messages, library.events
    assert (text.name, text.selector, text.versions, text.pair) == ("Text", "text", ("work",), "")
    assert text.fields == (OlderField("content", "Content", "text"), OlderField("size", "Size", "int"))
    assert (click.selector, click.versions, click.pair) == ("click", ("work", "enterprise"), "place")
    (api,) = library.apis
    assert (api.name, api.class_name, api.module, api.client) == ("user", "User", "user", "client")
    get, change, plain = api.methods
    assert get.takes == (Parameter("userid", is_required=True), Parameter("fetch", False))
    query = Object((("userid", Argument("userid", "text")), ("fetch", Argument("fetch"))))
    assert get.request == OlderRequest(verb="GET", path=Constant("zoo/get"), query=query)
    assert get.request.paths == ("/cgi-bin/zoo/get",)
    assert (get.gives, get.checks, get.now, get.retired, get.note) == ((), (), "", False, "")
    assert change.request == OlderRequest(
        verb="GET",
        path=Either(Condition("user", 1), Constant("zoo/get"), Constant("zoo/other0")),
        query=Object((("agent", ClientAttribute("agent_id")),), "more"),
        body=Object(
            (
                ("names", Argument("names", "", "name")),
                ("all", Each("names", (("id", "key"),))),
                ("fixed", Constant([1])),
                ("in", Object((("one", Argument("user", "flag")),))),
            )
        ),
        files=Object((("media", Argument("more")),)),
    )
    assert change.request.paths == ("/cgi-bin/zoo/get", "/cgi-bin/zoo/other0")
    assert change.gives == ("list", 0, "id")
    assert change.checks == (
        Check("some", ("user", "names")),
        Check("most", ("names",), {"names": 10}),
        Check("chars", ("names",), {"names": 3}),
    )
    assert (change.now, change.retired, change.note, change.varies) == ("/cgi-bin/zoo/get", True, "A note.", "names")
    assert [one.name for one in api.of("work")] == ["get", "plain"]
    assert [one.name for one in api.of("enterprise")] == ["get", "change", "plain"]
    assert plain.request is None and plain.instead == "the guide"


def test_a_docstring_has_the_call_of_today_and_the_note(tmp_path: Path) -> None:
    made = files(read_api(write_spec(tmp_path, {**ENDPOINT, "compat/older.yaml": LIBRARY})))
    (text,) = (text for path, text in made.items() if "def change(" in text and path.endswith(".py"))
    docstring = text.partition("def change(")[2].split('"""')[1]
    assert "now `client.zoo.get`." in docstring
    assert "A note." in docstring
