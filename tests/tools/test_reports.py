"""Reports of `wecom probe`: marks of calls that were seen, and results that contradict the spec."""

from __future__ import annotations

import json
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from codegen.__main__ import main as generator
from codegen.generate import generate, read_api
from codegen.language.diagnostics import SpecError
from codegen.prose import prose_of
from tests.codegen.built import imported, write_spec
from tests.support.command import run_here
from tests.support.shared import described
from tools.__main__ import main
from tools.reports import merge, read_reports
from tools.site.reference import Reference
from tools.site.words import words_of
from wecom_client import CALLBACKS, ENDPOINTS
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.calls.seen import APPS

ZOO = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    method: GET
    docs: [1]
    query: {id!: string | Id of the animal.}
    response: {name!: string | Its name.}
    example: {request: {id: a}, response: {name: Panda}}
  - path: /cgi-bin/zoo/list
    title: 列表
    summary: List animals.
    method: GET
    docs: []
    unverified: A published program.
    granted: {third_party: none}
    response: {names!: "[string] | Their names."}
    example: {response: {names: [Panda]}}
"""
EVENTS = """\
header: event
title: 动物
headers:
  event:
    model: Event
    unknown: UnknownEvent
    unknown_doc: An unknown event.
    doc: An event.
    applies: {MsgType: event, Event: }
    fields: {MsgType!: string | Always event., Event!: string | Its kind.}
callbacks:
  - model: AnimalEvent
    select: {Event: animal}
    title: 动物
    summary: An animal came.
    docs: [2]
    fields: {Name!: string | Its name.}
    example: "<xml><MsgType>event</MsgType><Event>animal</Event><Name>a</Name></xml>"
"""
GET, LIST = "/cgi-bin/zoo/get", "/cgi-bin/zoo/list"


def report(day: str, *calls: tuple[str, str, str], differences: tuple[tuple[str, ...], ...] = ()) -> str:
    names = ("app", "endpoint", "field", "kind", "expected", "got")
    return json.dumps(
        {
            "version": "1.0",
            "date": day,
            "calls": [dict(zip(("call", "app", "result"), call, strict=True)) for call in calls],
            "differences": [dict(zip(names, one, strict=True)) for one in differences],
        }
    )


TEXT = """\
I tried it:

## wecom probe, wecom-client 1.1

- 2026-03-01, third-party app (access_token)
- 2 calls answered, 1 refused: errcode 40066 (1)
- 0 calls without an answer, 0 not run: a parameter is missing
- 1 differences from the spec

```
/cgi-bin/zoo/get ok
/cgi-bin/zoo/list ok
/cgi-bin/corp/get 40066
```

```
/cgi-bin/zoo/get: age: number, which the model does not have
```

## wecom probe, wecom-client 1.1

- 2026-03-01, AI bot

```
AnimalEvent ok
```

Thank you.
"""


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write_spec(tmp_path, {"api/zoo.yaml": ZOO, "callbacks/zoo.yaml": EVENTS, "seen.yaml": "seen: {}\n"})


def reports(folder: Path, files: dict[str, str]) -> Path:
    folder = folder / "reports"
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def test_reports_are_merged_into_marks(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {
        "a.json": report("2026-01-31", (GET, "self_built", "ok"), (LIST, "self_built", "60011")),
        "b.json": report("2026-02-28", (GET, "self_built", "ok"), (GET, "developed", "ok")),
        "c.json": report("2026-01-01", (GET, "self_built", "ok"), (LIST, "provider", "no answer")),
    }
    arguments = ["--spec", str(spec), "reports", str(reports(tmp_path, files))]
    assert main(arguments) == 0
    told = capsys.readouterr()
    assert "seen.yaml: changed" in told.out and told.err == ""
    text = (spec / "seen.yaml").read_text("utf-8")
    assert text.endswith("seen:\n  /cgi-bin/zoo/get: {developed: 2026-02-28, self_built: 2026-02-28}\n")
    assert main(arguments) == 0
    assert "changed" not in capsys.readouterr().out
    assert (spec / "seen.yaml").read_text("utf-8") == text


def test_marks_of_earlier_reports_are_kept(spec: Path, tmp_path: Path) -> None:
    (spec / "seen.yaml").write_text(f"seen:\n  {LIST}: {{self_built: 2026-05-01}}\n", "utf-8")
    older = reports(tmp_path, {"a.json": report("2026-01-31", (LIST, "self_built", "ok"), (GET, "bot", "ok"))})
    assert main(["--spec", str(spec), "reports", str(older)]) == 0
    seen = {one.path: dict(one.seen) for one in read_api(spec).endpoints if one.seen}
    assert seen == {GET: {"bot": "2026-01-31"}, LIST: {"self_built": "2026-05-01"}}


def test_results_that_contradict_the_spec(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {
        "a.json": report(
            "2026-01-31",
            ("/cgi-bin/zoo/gone", "self_built", "ok"),
            (GET, "self_built", "ok"),
            differences=(("self_built", GET, "age", "unknown", "", "number"),),
        ),
        "b.md": TEXT,
        "c.txt": "no report",
    }
    assert main(["--spec", str(spec), "reports", str(reports(tmp_path, files))]) == 1
    lines = capsys.readouterr().err.splitlines()
    assert [line.partition("api/")[2] or line for line in lines] == [
        "c.txt: no report of wecom probe",
        "/cgi-bin/zoo/gone: the spec has no such call or callback "
        "(self-built app; 2026-01-31, wecom-client 1.0; a.json)",
        "corp.yaml:4:5: /cgi-bin/corp/get: errcode 40066: the service does not know this path "
        "(third-party app; 2026-03-01, wecom-client 1.1; b.md)",
        f"zoo.yaml:4:5: {GET}: age: number, which the model does not have "
        "(self-built app, third-party app; 2026-03-01, wecom-client 1.1; a.json and 1 more)",
        f"zoo.yaml:12:5: {LIST}: it answered, and the spec says that such an app cannot call it "
        "(third-party app; 2026-03-01, wecom-client 1.1; b.md)",
    ]
    assert "seen:\n  AnimalEvent: {bot: 2026-03-01}\n" in (spec / "seen.yaml").read_text("utf-8")


@pytest.mark.parametrize("text", ["[]", "{", '{"version": 1}', report("soon", (GET, "self_built", "ok"))])
def test_a_file_that_is_no_report(text: str, tmp_path: Path) -> None:
    folder = reports(tmp_path, {"a.json": text, "b.md": "## wecom probe\n\nnothing"})
    sections, unread = read_reports(folder)
    assert sections == []
    assert [line.partition(": no report of wecom probe")[0] for line in unread] == ["a.json", "b.md"]
    with pytest.raises(FileNotFoundError, match="no such folder of reports"):
        read_reports(tmp_path / "elsewhere")


ESCAPE = "\x1b[2J"
HOSTILE: dict[str, tuple[Any, ...]] = {
    "date": ("9999-99-99", "2026-02-30", "2026-1-1", "٢٠٢٦-01-01", 20260101, None, "2026-01-31\n"),
    "version": (ESCAPE, "1" * 100, 1),
    "call": (ESCAPE, "/cgi-bin/x y", "/cgi-bin/\u202e", "x" * 400),
    "app": ("somebody", ESCAPE, []),
    "result": (ESCAPE, "fine", 0),
    "kind": ("nosuch", ESCAPE),
    "field": (ESCAPE, "a b", "a\nb"),
    "expected": (ESCAPE,),
    "got": (ESCAPE, "13900001234\n"),
}


@pytest.mark.parametrize("key", HOSTILE)
def test_reports_of_strangers_are_validated(
    key: str, spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = json.loads(
        report("2026-01-31", (GET, "self_built", "ok"), differences=(("self_built", GET, "x", "unknown", "", "y"),))
    )
    files = {"good.json": json.dumps(whole)}
    for number, value in enumerate(HOSTILE[key]):
        changed = json.loads(json.dumps(whole))
        owner = next(one for one in (changed, changed["calls"][0], changed["differences"][0]) if key in one)
        owner[key] = value
        files[f"bad {number}.json"] = json.dumps(changed)
    files |= {"bad deep.json": "[" * 100_000, "bad more.json": json.dumps({**whole, "more": 1})}
    assert main(["--spec", str(spec), "reports", str(reports(tmp_path, files))]) == 1
    out, err = capsys.readouterr()
    assert err.count("no report of wecom probe") == len(files) - 1
    assert not set(out + err) & {"\x1b", "\u202e"}
    assert "9999" not in (spec / "seen.yaml").read_text("utf-8")


def test_pasted_reports_of_strangers_are_validated(spec: Path, tmp_path: Path) -> None:
    folder = reports(tmp_path, {"a.md": TEXT.replace("2026-03-01", "9999-99-99"), "b.md": TEXT.replace("1.1", ESCAPE)})
    sections, unread = read_reports(folder)
    assert (sections, len(unread)) == ([], 2)


def test_a_day_that_has_not_come_is_replaced(spec: Path, tmp_path: Path) -> None:
    tomorrow = (datetime.now(timezone.utc) + timedelta(days=1)).strftime("%Y-%m-%d")
    later = (datetime.now(timezone.utc) + timedelta(days=3)).strftime("%Y-%m-%d")
    path = spec / "seen.yaml"
    for known, day, kept in (
        ("9999-12-31", "2026-01-31", "2026-01-31"), (later, "2026-01-31", "2026-01-31"),
        (tomorrow, "2026-01-31", tomorrow), ("2026-01-30", tomorrow, tomorrow), ("2026-02-01", later, "2026-02-01"),
    ):  # fmt: skip
        path.write_text(f"seen:\n  {GET}: {{self_built: {known}}}\n", "utf-8")
        folder = reports(tmp_path, {"a.json": report(day, (GET, "self_built", "ok"))})
        main(["--spec", str(spec), "reports", str(folder)])
        assert f"{GET}: {{self_built: {kept}}}" in path.read_text("utf-8")


def test_commands_print_no_control_characters(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for program, command in ((main, "reports"), (main, "discover"), (generator, "diff")):
        assert program(["--spec", str(spec), command, str(tmp_path / f"{ESCAPE}none")])
        out, err = capsys.readouterr()
        assert "\\x1b[2Jnone" in out + err
        assert "\x1b" not in out + err


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            LIST,
            "/cgi-bin/zoo/lst",
            r"seen: '/cgi-bin/zoo/lst' is no call and no callback; did you mean '/cgi-bin/zoo/list'",
        ),
        ("self_built", "own", "'own' is no key of"),
        ("2026-05-01", "May", "write it as 2026-01-31"),
    ],
)
def test_wrong_marks(spec: Path, old: str, new: str, told: str) -> None:
    text = f"seen:\n  {LIST}: {{self_built: 2026-05-01}}\n"
    (spec / "seen.yaml").write_text(text.replace(old, new), "utf-8")
    with pytest.raises(SpecError, match=told):
        read_api(spec)


def test_marks_are_on_the_pages_and_in_the_package(spec: Path, tmp_path: Path) -> None:
    (spec / "seen.yaml").write_text(
        f"seen:\n  {LIST}: {{self_built: 2026-05-01, bot: 2026-04-01}}\n  AnimalEvent: {{bot: 2026-04-01}}\n", "utf-8"
    )
    with imported(spec, tmp_path) as (package, api):
        assert package.ENDPOINTS[LIST].seen == {"self_built": "2026-05-01", "bot": "2026-04-01"}
        assert package.ENDPOINTS[GET].seen == {}
        assert [one.seen for one in package.CALLBACKS] == [{"bot": "2026-04-01"}]
        pages = dict(Reference(api, words_of("en")).pages())
    (page,) = (text for text in pages.values() if "# List animals zoo.list" in text)
    seen = "Seen in the real service: 2026-05-01 (self-built app), 2026-04-01 (AI bot)."
    assert f"the source is: A published program. {seen}" in page
    (page,) = (text for text in pages.values() if "# An animal came AnimalEvent" in text)
    assert "Seen in the real service: 2026-04-01 (AI bot)." in page


@pytest.mark.parametrize(
    ("language", "seen"),
    [("en", "Seen in the real service: 2026-05-01 (provider)."), ("zh", "在真实服务上见过：2026-05-01（服务商）。")],
)
def test_marks_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str, seen: str) -> None:
    (callback,) = (one for one in CALLBACKS if one.model is TextMessage)
    for entry in (ENDPOINTS["/cgi-bin/user/get"], callback):
        monkeypatch.setattr(entry, "seen", {"provider": "2026-05-01"})
    for name in ("user.get", "TextMessage"):
        assert seen in run_here(tmp_path, {"WECOM_LANG": language}, "show", name).stdout.splitlines()
    assert seen not in run_here(tmp_path, {"WECOM_LANG": language}, "show", "user.create").stdout


def test_marks_in_chinese() -> None:
    seen = dict.fromkeys(APPS, "2026-05-01")
    text = prose_of(described().others["zh"]).seen_text(seen)
    assert text.startswith("在真实服务上见过：2026-05-01（自建应用）")
    assert not [word for word in ("app", "device", "Seen") if word in text]


@pytest.mark.parametrize("form", ["json", "md"])
def test_a_report_of_the_command_is_read(form: str, tmp_path: Path) -> None:
    with FakeWeCom() as fake:
        fake.fail("/cgi-bin/agent/get", errcode=60011)
        fake.on("/cgi-bin/tag/list", {"taglist": [{"tagid": 1, "tagname": "a", "colour": "red"}]})
        environment = {"WECOM_BASE_URL": fake.base_url, "WECOM_CORP_ID": fake.corp_id, "WECOM_SECRET": fake.secret}
        words = ("--pause", "0", "--only", "tag.*", "--only", "agent.get", "--only", "user.get", "userid=zhangsan")
        more = ("agentid=1000002", *(("-o", "json") if form == "json" else ()))
        done = run_here(tmp_path, environment, "probe", *words, *more)
    folder = reports(tmp_path, {f"a.{form}": done.stdout})
    sections, unread = read_reports(folder)
    assert unread == []
    merged = merge(described(), sections)
    assert "/cgi-bin/user/get" in merged.seen
    assert not {"/cgi-bin/agent/get", "/cgi-bin/tag/list"} & merged.seen.keys()
    (line,) = merged.contradictions
    assert "/cgi-bin/tag/list: taglist[].colour: string, which the model does not have (self-built app; " in line


SERVICE = """\
service:
  mention:
    asks: How?
    answers: {space: a space, none: nothing}
    answer: space
    mark: documented 1
  quote:
    asks: What?
    answers: {text: a text, none: nothing}
    answer: text
    mark: assumed
  user_ids:
    asks: Which?
    answers: {plain: this, encrypted: that}
    answer: plain
    mark: seen 2026-01-01
"""
ANSWERS = """\
## wecom probe, wecom-client 1.1

- 2026-03-01, AI bot

```
BotTextMessage ok
```

```
mention = none
quote = text
user_ids = plain
colour = red
```
"""


@pytest.mark.parametrize("form", ["json", "md"])
def test_answers_about_the_service(spec: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], form: str) -> None:
    (spec / "fake").mkdir()
    (spec / "fake" / "service.yaml").write_text(SERVICE, "utf-8")
    answers = {"mention": "none", "quote": "text", "user_ids": "plain", "colour": "red"}
    data = {"version": "1.1", "date": "2026-03-01", "calls": [], "answers": answers, "differences": []}
    text = json.dumps(data) if form == "json" else ANSWERS.replace("BotTextMessage ok\n", "")
    assert main(["--spec", str(spec), "reports", str(reports(tmp_path, {f"a.{form}": text}))]) == 1
    told = capsys.readouterr()
    source = f"(AI bot; 2026-03-01, wecom-client 1.1; a.{form})"
    assert told.err.splitlines() == [
        f"colour: the spec has no such question {source}",
        f"mention: the service answers none, the spec says space (documented 1) {source}",
    ]
    assert "fake/service.yaml: changed" in told.out
    written = (spec / "fake" / "service.yaml").read_text("utf-8")
    expected = SERVICE.replace("mark: assumed", "mark: seen 2026-03-01")
    assert written == expected.replace("mark: seen 2026-01-01", "mark: seen 2026-03-01")
    read_api(spec)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("answer: text", "answer: words", "question 'quote' has no such answer"),
        ("mark: assumed", "mark: guessed", "question 'quote' has no such mark"),
        ("    asks: What?\n", "", "a question has asks, answers, answer and mark"),
    ],
)
def test_wrong_questions(spec: Path, old: str, new: str, told: str) -> None:
    (spec / "fake").mkdir()
    (spec / "fake" / "service.yaml").write_text(SERVICE.replace(old, new), "utf-8")
    with pytest.raises(SpecError, match=told):
        generate(spec)
