"""`on_deviation` of archives: each difference of a message from its model is reported once."""

from __future__ import annotations

import json

import pytest

from tests.clients.archive.conftest import Open
from tests.support.archive import ArchiveStandIn
from wecom_client import Deviation

WHOSE = "隐私zhangsan13800000000"


@pytest.mark.parametrize("count", [1, 3])
def test_archives(standin: ArchiveStandIn, open_archive: Open, count: int) -> None:
    reported: list[Deviation] = []
    message = {
        "msgid": "a1",
        "action": "send",
        "from": "zhangsan",
        "tolist": ["lisi"],
        "roomid": "",
        "msgtime": 1767227400000,
        "msgtype": "text",
        "text": {"content": "hi", "by": WHOSE},
        "mood": 1,
    }
    for number in range(count):
        standin.add(json.dumps({**message, "msgid": f"a{number}"}), msgid=f"a{number}")
    standin.add(json.dumps({**message, "msgid": "b", "msgtype": "of_tomorrow"}), msgid="b")
    archive = open_archive(on_deviation=reported.append)
    assert len(list(archive.messages())) == count + 1
    assert [(one.endpoint, one.field, one.kind, one.expected, one.got) for one in reported] == [
        ("ArchivedText", "text.by", "unknown", "", "string"),
        ("ArchivedText", "mood", "unknown", "", "number"),
        ("UnknownArchivedMessage", "msgtype", "enum", "", "string"),
        ("UnknownArchivedMessage", "text", "unknown", "", "object"),
        ("UnknownArchivedMessage", "mood", "unknown", "", "number"),
    ]
    assert WHOSE not in str(reported)
