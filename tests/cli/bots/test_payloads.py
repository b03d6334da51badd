"""The JSON of a message, and templates of posts."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from wecom_client import WeComError
from wecom_runtime.cli.bots.payloads import BodyTemplate, Payload

DATA = {"id": "m1", "text": 'He said "{user}" {message}', "user": "zhangsan", "chat": "wr1", "fields": {"msgid": "m1"}}


def filled(folder: Path, document: Any) -> Any:
    file = folder / "body.json"
    file.write_text(json.dumps(document), "utf-8")
    return BodyTemplate(file).fill(Payload("m1", DATA))


def test_placeholders_become_values_and_texts_of_members_stay(tmp_path: Path) -> None:
    document = {
        "inputs": {"query": "Q: {text}!", "raw": "{message}"},
        "user": "{user}@{chat}",
        "n": [1, None, "{other}"],
    }
    assert filled(tmp_path, document) == {
        "inputs": {"query": 'Q: He said "{user}" {message}!', "raw": DATA},
        "user": "zhangsan@wr1",
        "n": [1, None, "{other}"],
    }
    assert json.loads(filled(tmp_path, "m={message}")[2:]) == DATA


def test_a_file_that_is_not_a_template(tmp_path: Path) -> None:
    with pytest.raises(WeComError, match=r"none\.json"):
        BodyTemplate(tmp_path / "none.json")
    (tmp_path / "bad.json").write_text("{", "utf-8")
    with pytest.raises(WeComError, match=r"bad\.json"):
        BodyTemplate(tmp_path / "bad.json")
