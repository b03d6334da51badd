"""The log of calls is bounded and looks the same when packed; indexes agree with the records."""

from __future__ import annotations

import pytest

from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import APIError


def test_old_calls_leave_the_log_and_are_counted_still() -> None:
    with FakeWeCom(keep_calls=100) as fake:
        client = fake.client()
        for _ in range(2500):
            client.department.simplelist()
        assert 100 <= len(fake.calls) <= 1200
        assert fake.calls.count("/cgi-bin/department/simplelist") == 2500
        assert fake.calls.counts()["/cgi-bin/gettoken"] == 1
        assert fake.calls.to("/cgi-bin/gettoken") == []


def test_an_old_call_is_as_it_was() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        client.message.send("text", touser=["zhangsan"], text={"content": "the first"})
        call = fake.calls.last
        before = call.request, call.answer, call.body, call.headers, call.query
        for _ in range(1100):
            client.department.simplelist()
        assert (call.request, call.answer, call.body, call.headers, call.query) == before
        assert call.json["text"] == {"content": "the first"}
        with pytest.raises(AttributeError):
            _ = call.nonsense  # type: ignore[attr-defined]


def test_values_that_must_differ_are_known_after_changes_and_a_load() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        client.user.create("one", "一", department=[1], mobile="13900000001")
        with pytest.raises(APIError):
            client.user.create("two", "二", department=[1], mobile="13900000001")
        client.user.update("one", mobile="13900000002")
        client.user.create("two", "二", department=[1], mobile="13900000001")
        with pytest.raises(APIError):
            client.user.update("two", mobile="13900000002")
        client.user.delete("one")
        client.user.update("two", mobile="13900000002")
        fake.state.load(fake.state.dump())
        with pytest.raises(APIError):
            client.user.create("three", "三", department=[1], mobile="13900000002")
        client.user.create("three", "三", department=[1], mobile="13900000001")


def test_inboxes_after_a_recall_and_a_load() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        first = client.message.send("text", touser=["zhangsan", "lisi"], text={"content": "one"}).msgid or ""
        client.message.send("text", touser=["zhangsan"], text={"content": "two"})
        assert [one.text for one in fake.member("zhangsan").inbox] == ["one", "two"]
        client.message.recall(first)
        assert [one.text for one in fake.member("zhangsan").inbox] == ["two"]
        assert fake.member("lisi").inbox == []
        kept = fake.state.dump()
        fake.state.reset()
        assert fake.member("zhangsan").inbox == []
        fake.state.load(kept)
        assert [one.text for one in fake.member("zhangsan").inbox] == ["two"]
