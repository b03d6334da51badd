"""A channel with fetched messages: its callbacks are the cases of a union, and all names must exist."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.generate import generate, read_api
from codegen.language.diagnostics import SpecError

API = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/fetch
    title: 取
    summary: Fetch.
    docs: [1]
    body: {account!: string, token: string, cursor: string}
    response: {next: string, list: "[Note]"}
    pagination: {items: list, send: cursor, receive: next}
  - path: /cgi-bin/zoo/send
    title: 发
    summary: Send.
    docs: [1]
    pieces: text.content
    body: {to: string, account: string, id: string, kind: string, text: Text}
  - {path: /cgi-bin/zoo/greet, title: 迎, summary: Greet., docs: [1], body: {code: string, id: string, kind: string}}
  - path: /cgi-bin/zoo/state
    title: 看
    summary: Look.
    docs: [1]
    body: {account: string, who: string}
    response: {state: int}
  - path: /cgi-bin/zoo/trans
    title: 转
    summary: Hand over.
    docs: [1]
    body: {account: string, who: string, state: int, member: string}
types:
  Text: {content!: {type: string, max_bytes: 10}}
  Note:
    union: kind
    fields: {id: string, kind!: string, origin: int, at: int, who: string}
    cases:
      text: {name: TextNote, fields: {text: Text}}
      other: {name: OtherNote, fields: {}}
"""
CALLBACKS = """\
title: 回调
headers:
  note: {model: Note, format: json, of: zoo.Note, applies: {kind: null}, repeat_by: id, member: who}
service:
  told_by: Told
  token: Token
  account: Account
  fetch: /cgi-bin/zoo/fetch
  send: /cgi-bin/zoo/send
  greet: /cgi-bin/zoo/greet
  menu: text
  state: /cgi-bin/zoo/state
  hand_over: /cgi-bin/zoo/trans
  names: {account: account, customer: who, receiver: to, token: token, id: id, kind: kind, code: code, state: state,
    member: member, origin: origin, time: at}
  customers: [who]
  codes: [code]
  customer: 3
  servicer: 5
  with_person: [3]
  to_person: 3
  is_taken: 95033
  most: 5
  hours: 48
callbacks:
  - {model: TextNote, header: note, select: {kind: text}, title: 文本, summary: A text., docs: [1]}
"""
TOLD = """\
title: 通知
headers:
  event: {model: Event, applies: {Event: null}, fields: {Event!: string}}
callbacks:
  - model: Told
    header: event
    select: {Event: told}
    title: 通知
    summary: Told.
    docs: [1]
    fields: {Token: string, Account: string}
"""


def spec(folder: Path, callbacks: str = CALLBACKS) -> Path:
    spec = folder / "spec"
    for name, text in (("api/zoo", API), ("callbacks/notes", callbacks), ("callbacks/told", TOLD)):
        path = spec / f"{name}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec


def test_a_case_of_a_union_is_a_callback(tmp_path: Path) -> None:
    found = {path: str(text) for path, text in generate(spec(tmp_path)).items()}
    models = found["generated/wecom_client/models/zoo.py"]
    assert "class Note(Callback):" in models
    assert "class TextNote(Note):" in models
    assert '__member_by__: ClassVar[str] = "who"' in models
    table = found["generated/wecom_client/callbacks/_table.py"]
    assert '"wecom_client.models.zoo:TextNote", "json", {"kind": ("text",)}, (1,), "文本",' in table
    assert 'fetch="/cgi-bin/zoo/fetch"' in found["generated/wecom_client/_service_table.py"]
    assert "generated/wecom_client/callbacks/notes.py" not in found
    api = read_api(tmp_path / "spec")
    assert {ref.name: entry.name for ref, entry in api.fetched_callbacks.items()} == {
        "Note": "Note",
        "TextNote": "TextNote",
    }


def test_a_spec_without_a_service_has_none(tmp_path: Path) -> None:
    found = generate(spec(tmp_path, CALLBACKS.partition("service:")[0] + "callbacks: []\n"))
    assert "SERVICE: ServiceTable | None = None" in str(found["generated/wecom_client/_service_table.py"])


@pytest.mark.parametrize(
    ("right", "wrong", "expected"),
    [
        ("of: zoo.Note", "of: zoo.Nota", "notes.yaml:3:41: of: 'zoo.Nota' is no union; did you mean 'zoo.Note'?"),
        (
            "model: TextNote",
            "model: TextNotes",
            "notes.yaml:26:13: TextNotes is no case of zoo.Note; did you mean 'TextNote'?",
        ),
        ("told_by: Told", "told_by: Tolt", "notes.yaml:5:12: service: 'Tolt' is no callback; did you mean 'Told'?"),
        ("token: Token", "token: Tokens", "service: 'Tokens' is no field of Told; did you mean 'Token'?"),
        ("menu: text", "menu: texts", "service: menu: 'texts' is no parameter of /cgi-bin/zoo/send"),
        ("/cgi-bin/zoo/greet", "/cgi-bin/zoo/grete", "service: /cgi-bin/zoo/grete is no endpoint; did you mean"),
        ("receiver: to", "receiver: too", "service: receiver: 'too' is no parameter of /cgi-bin/zoo/send; did you"),
        (", time: at", "", "service: names has no 'time'; add 'time: …'"),
        (", time: at", ", time: at, tme: at", "service: 'tme' is no role; did you mean 'time'?"),
        ("state: state", "state: stat", "service: state: 'stat' is no field of the response of /cgi-bin/zoo/state"),
        ("fetch: /cgi-bin/zoo/fetch", "fetch: /cgi-bin/zoo/state", "service: /cgi-bin/zoo/state has no pages"),
        ("send: /cgi-bin/zoo/send", "send: /cgi-bin/zoo/greet", "service: /cgi-bin/zoo/greet sends no text in pieces"),
    ],
)
def test_references_to_missing_entries(tmp_path: Path, right: str, wrong: str, expected: str) -> None:
    assert right in CALLBACKS
    with pytest.raises(SpecError) as caught:
        read_api(spec(tmp_path, CALLBACKS.replace(right, wrong, 1)))
    assert any(expected in str(found) for found in caught.value.diagnostics), str(caught.value)
