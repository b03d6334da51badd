"""Saved answers of the gateway's discovery and of tools of abilities, as facts, and compared with the spec."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.support.shared import SPEC, described
from tools.__main__ import main
from tools.watch import check_facts, discover, watch_discovery
from tools.watch.discovery import read_answers, read_kept

TODO: dict[str, Any] = {
    "id": "todo",
    "description": "待办",
    "base_url": "https://qyapi.weixin.qq.com/cli",
    "schemas": {
        "CreateReq": {
            "type": "object",
            "required": ["items"],
            "properties": {
                "items": {"type": "array", "items": {"$ref": "CreateItem"}},
                "trace": {"type": "string", "x-wecom-hidden": True},
            },
        },
        "CreateItem": {
            "type": "object",
            "required": ["title"],
            "properties": {
                "title": {"type": "string"},
                "description": {"type": ["string", "null"]},
                "follower_ids": {"type": "array", "items": {"type": "string"}},
                "deadline": {"$ref": "Deadline"},
                "priority": {"type": "integer", "enum": [0, 1, 2]},
            },
        },
        "Deadline": {
            "type": "object",
            "properties": {"type": {"type": "string", "enum": ["none", "day"]}, "value": {"type": "string"}},
        },
        "CreateRsp": {"type": "object", "properties": {"items": {"type": "array", "items": {"$ref": "Made"}}}},
        "Made": {
            "allOf": [
                {"type": "object", "properties": {"todo_id": {"type": "string"}}},
                {"$ref": "CreateItem"},
            ]
        },
        "Old": {"type": "object"},
    },
    "methods": {
        "create": {
            "path": "/todo/create",
            "http_method": "POST",
            "request": {"$ref": "CreateReq"},
            "response": {"$ref": "CreateRsp"},
        },
        "migrate": {"path": "/todo/migrate", "hidden": True, "request": {"$ref": "Old"}, "response": {"$ref": "Old"}},
    },
    "resources": {
        "internal": {"hidden": True, "methods": {"dump": {"path": "/todo/internal/dump", "request": {}}}},
        "lists": {
            "methods": {"add": {"path": "/lists/add", "base_url": "https://qyapi.weixin.qq.com/cli/todo"}},
            "resources": {},
        },
    },
}
CONTACT: dict[str, Any] = {
    "description": "通讯录",
    "schemas": {
        "Department": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "children": {"type": "array", "items": {"$ref": "Department"}},
                "parent": {"$ref": "#/schemas/Department"},
            },
        }
    },
    "methods": {
        "tree": {
            "path": "/contact/tree",
            "request": {"type": "object", "properties": {"root": {"$ref": "Department"}}},
            "response": {
                "oneOf": [{"$ref": "Department"}, {"type": "object", "properties": {"error": {"type": "string"}}}]
            },
        }
    },
    "resources": {},
}
MEDIA: dict[str, Any] = {
    "methods": {
        "upload": {
            "path": "/v2/media/put",
            "request": {
                "type": "object",
                "properties": {"file_path": {"type": "string", "x-wecom-file-upload": {"withFilePath": True}}},
                "required": ["file_path"],
            },
            "response": {},
        }
    }
}
TOOLS: dict[str, Any] = {
    "tools": [
        {
            "name": "get_todo_list",
            "inputSchema": {
                "type": "object",
                "properties": {"follower_id": {"type": "integer"}, "filter": {"$ref": "#/$defs/Filter"}},
                "required": ["follower_id"],
                "$defs": {"Filter": {"type": "object", "properties": {"and": {"$ref": "#/$defs/Filter"}}}},
            },
        },
        {"name": "secret_tool", "hidden": True, "inputSchema": {"type": "object"}},
    ]
}


def enveloped(result: Mapping[str, Any]) -> dict[str, Any]:
    """An answer of the gateway as it was on the wire."""
    inner = {"result": json.dumps(result), "error": None}
    return {"errcode": 0, "errmsg": "ok", "results_json": json.dumps(inner)}


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    folder = tmp_path / "answers"
    files = {
        "services/todo": TODO,
        "services/contact": enveloped(CONTACT),
        "services/media": MEDIA,
        "abilities/todo": TOOLS,
    }
    for name, content in files.items():
        path = folder / f"{name}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content, ensure_ascii=False), "utf-8")
    return folder


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return Path(shutil.copytree(SPEC, tmp_path / "spec", ignore=shutil.ignore_patterns("facts")))


def facts_at(answers: Path, entry: str) -> dict[str, tuple[str, str]]:
    facts = read_answers(answers)
    return {
        f"{fact.direction} {fact.field}".strip(): (fact.type, fact.required) for fact in facts if fact.entry == entry
    }


def test_facts_of_a_command(answers: Path) -> None:
    assert facts_at(answers, "/todo/create") == {
        "": ("/todo/create", ""),
        "request items": ("list of object", "yes"),
        "request items.title": ("text", "yes"),
        "request items.description": ("text", "no"),
        "request items.follower_ids": ("list of text", "no"),
        "request items.deadline": ("object", "no"),
        "request items.deadline.type": ("text", "no"),
        "request items.deadline.value": ("text", "no"),
        "request items.priority": ("number", "no"),
        "response items": ("list of object", ""),
        "response items.todo_id": ("text", ""),
        "response items.title": ("text", ""),
        "response items.description": ("text", ""),
        "response items.follower_ids": ("list of text", ""),
        "response items.deadline": ("object", ""),
        "response items.deadline.type": ("text", ""),
        "response items.deadline.value": ("text", ""),
        "response items.priority": ("number", ""),
    }


def test_types_that_refer_to_themselves_are_entered_once(answers: Path) -> None:
    found = facts_at(answers, "/contact/tree")
    assert set(found) == {
        *("", "request root", "request root.name", "request root.children", "request root.parent"),
        *("response name", "response children", "response parent", "response error"),
    }
    assert found["request root.children"] == ("list of object", "no")
    tool = facts_at(answers, "/todo/get_todo_list")
    assert set(tool) == {"", "request follower_id", "request filter", "request filter.and"}


def test_hidden_entries_are_left_out(answers: Path) -> None:
    entries = {fact.entry for fact in read_answers(answers)}
    assert entries == {"/todo/create", "/todo/lists/add", "/contact/tree", "/media/upload", "/todo/get_todo_list"}


@pytest.mark.parametrize("base_url", ["https://example.com/api", "https://example.com/cli"])
def test_paths_below_another_base_url(answers: Path, base_url: str) -> None:
    assert facts_at(answers, "/todo/lists/add") == {"": ("/todo/lists/add", "")}
    other = json.loads((answers / "services/todo.json").read_text("utf-8"))
    other["resources"]["lists"]["methods"]["add"]["base_url"] = base_url
    (answers / "services/todo.json").write_text(json.dumps(other), "utf-8")
    assert facts_at(answers, "/todo/lists/add") == {"": (f"{base_url}/lists/add", "")}


def test_the_watch_reports_new_removed_and_changed_facts(
    answers: Path, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--spec", str(spec), "discover", str(answers)]) == 1
    shown = capsys.readouterr()
    lines = (shown.out + shown.err).splitlines()
    assert [line for line in lines if line.endswith(": changed")] == [
        "facts/abilities/todo.tsv: changed",
        "facts/gateway/contact.tsv: changed",
        "facts/gateway/media.tsv: changed",
        "facts/gateway/todo.tsv: changed",
    ]
    found = {line.split("page discovery: ")[1].split(" (")[0] for line in lines if "page discovery: " in line}
    assert {
        "/todo/lists/add: endpoint: “new: /todo/lists/add”",
        "/contact/tree: endpoint: “new: /contact/tree”",
        "/todo/delete: endpoint: “gone: /todo/delete”",
        "/contact/users/search: endpoint: “gone: /contact/users/search”",
        "/todo/create: field request items.priority: “new: number, 0, 1, 2”",
        "/media/upload: path: “/v2/media/put”; spec: /media/upload",
        "/todo/get_todo_list: type request follower_id: “number”; spec: text",
        "/todo/get_todo_list: field request limit: “gone: number”",
    } <= found
    assert not [one for one in found if one.startswith(("/calendar/", "/mail/", "/schedule/"))]  # not asked
    assert not [one for one in found if "file_path" in one or "trace" in one or "secret" in one]
    assert all(
        "spec/gateway/" in line or "spec/abilities/" in line or "new: /" in line
        for line in lines
        if "page disc" in line
    )
    assert watch_discovery(spec) == [line for line in lines if not line.endswith(": changed")]


def test_a_judgement_accepts_a_difference(answers: Path, spec: Path) -> None:
    discover(spec, answers)
    (difference,) = [one for one in check_facts(described(), spec / "facts") if one.name == "path"]
    judged = spec / "judged.yaml"
    text = f"  /media/upload:\n    - {{what: path, page: 0, words: {difference.hash}, why: Seen once.}}\n"
    judged.write_text(judged.read_text("utf-8") + text, "utf-8")
    assert not [line for line in watch_discovery(spec) if "/v2/media/put" in line]
    (answers / "services/media.json").write_text(json.dumps(MEDIA).replace("/v2/media/put", "/media/upload"), "utf-8")
    discover(spec, answers)
    assert [line for line in watch_discovery(spec) if "remove the judgement" in line]


def test_facts_of_services_that_were_not_asked_stay(answers: Path, spec: Path) -> None:
    discover(spec, answers)
    before = read_kept(spec / "facts")
    (answers / "services/contact.json").unlink()
    assert discover(spec, answers) == []
    assert read_kept(spec / "facts") == before


def test_mistakes(tmp_path: Path, spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--spec", str(spec), "discover", str(tmp_path / "nothing")]) == 1
    assert "wecom probe --office --save" in capsys.readouterr().err
    assert main(["--spec", str(spec), "watch", "--discovery"]) == 1
    assert "write them with discover FOLDER" in capsys.readouterr().err
    folder = tmp_path / "wrong" / "services"
    folder.mkdir(parents=True)
    for text in ("{", "[1]"):
        (folder / "todo.json").write_text(text, "utf-8")
        assert main(["--spec", str(spec), "discover", str(folder.parent)]) == 1
        assert "no JSON" in capsys.readouterr().err
    (spec / "facts" / "gateway").mkdir(parents=True)
    (spec / "facts" / "gateway" / "todo.tsv").write_text("/todo/create\trequest\n", "utf-8")
    assert main(["--spec", str(spec), "watch", "--discovery"]) == 1
    assert "write 6 columns" in capsys.readouterr().err
