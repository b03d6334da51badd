"""The simulator's search covers all kept records, returns some rows at a time, and reports unsearchable ones."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.simulator import journal


def searched(log: journal.Journal, **question: Any) -> tuple[list[str], int, int]:
    """The names of all rows that are found, how many answers it took, and how many rows had no content."""
    names: list[str] = []
    answers = gone = 0
    before: Mapping[str, Any] = {}
    while True:
        page = log.log({**question, **before})
        names += [row["name"] for row in page["rows"]]
        answers, gone = answers + 1, gone + page["gone"]
        if page["next"] is None:
            return names, answers, gone
        before = {"before": page["next"]}


def test_search_finds_the_oldest_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(journal, "MOST_SEARCHED", 300)
    with FakeWeCom() as fake:
        log = journal.Journal(fake)
        client = fake.client()
        client.message.send("text", touser=["zhangsan"], text={"content": "the very first"})
        for _ in range(1100):  # the first ones are packed by then
            client.department.simplelist()
        names, answers, gone = searched(log, find="VERY first")
        assert (names, answers, gone) == (["/cgi-bin/message/send"], 4, 0)
        assert len(searched(log, find="simplelist")[0]) == 1100
        assert searched(log, find="no such text") == ([], 4, 0)


def test_search_counts_rows_without_contents() -> None:
    with FakeWeCom(keep_calls=10) as fake:
        log = journal.Journal(fake)
        client = fake.client()
        client.message.send("text", touser=["zhangsan"], text={"content": "the very first"})
        for _ in range(1100):
            client.department.simplelist()
        kept = len(fake.calls)
        assert searched(log, find="very first") == ([], 1, 1102 - kept)
        assert searched(log, find="message/send")[0] == ["/cgi-bin/message/send"]
        assert searched(log)[2] == 0
