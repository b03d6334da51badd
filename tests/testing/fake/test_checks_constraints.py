"""Patterns, widths, spans and dependent limits of the spec, from the client to the fake."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timezone
from typing import Any

import pytest

from wecom_client import ENDPOINTS, APIError, InvalidArgumentError, WeComClient
from wecom_client.testing import FakeWeCom, validate_request

DAY = 86400
START = 1772294400

CALLS: list[tuple[Callable[[WeComClient], Any], str, int]] = [
    (lambda c: c.user.create("王", "王五", mobile="13800000009"), "userid: the text does not match", 40003),
    (
        lambda c: c.checkin.getcheckindata(3, START, START + 31 * DAY, ["zhangsan"]),
        "endtime is at most 30 days after starttime",
        301024,
    ),
    (
        lambda c: c.oa.journal.get_record_list(START, START + 40 * DAY, 0, 10),
        "endtime is at most 31 days after starttime",
        301066,
    ),
    (
        lambda c: c.security.get_file_oper_record(START, START + 15 * DAY),
        "end_time is at most 14 days after start_time",
        701100,
    ),
    (
        lambda c: c.exmail.publicmail.create("a@example.com", "名" * 33, userid_list={"list": ["zhangsan"]}),
        "66 characters are too many",
        680034,
    ),
]


@pytest.mark.parametrize(("call", "told", "errcode"), CALLS)
def test_the_client_refuses_and_so_does_the_fake(call: Callable[[WeComClient], Any], told: str, errcode: int) -> None:
    with FakeWeCom(strict=False) as fake:
        with pytest.raises(InvalidArgumentError, match=told):
            call(fake.client())
        assert list(fake.calls) == []
        with pytest.raises(APIError) as refused:
            call(fake.client(strict_requests=False))
        assert refused.value.errcode == errcode


def test_a_datetime_is_compared_as_the_seconds_that_are_sent() -> None:
    start, end = datetime(2026, 3, 1, tzinfo=timezone.utc), datetime(2026, 4, 9, tzinfo=timezone.utc)
    with FakeWeCom(strict=False) as fake, pytest.raises(InvalidArgumentError, match="at most 30 days after"):
        fake.client().checkin.getcheckindata(3, start, end, ["zhangsan"])


def test_a_limit_that_depends_on_another_field() -> None:
    reminders = {"is_repeat": 1, "repeat_until_type": 1, "repeat_until_count": 51}
    request = {"admin_userid": "zhangsan", "title": "例会", "meeting_start": START, "meeting_duration": 3600}
    path = "/cgi-bin/meeting/create"
    assert validate_request(path, {**request, "reminders": {**reminders, "repeat_type": 1}}) == []
    (problem,) = validate_request(path, {**request, "reminders": {**reminders, "repeat_type": 2}})
    assert (problem.pointer, problem.kind) == ("/reminders/repeat_until_count", "limit")


def test_schemas_and_descriptions_have_the_rules() -> None:
    userid = ENDPOINTS["/cgi-bin/user/create"].request_schema["properties"]["userid"]
    assert userid["pattern"] == "^(?:[0-9A-Za-z][0-9A-Za-z_@.-]*)$"
    schema = ENDPOINTS["/cgi-bin/wedrive/file_upload"].request_schema["properties"]["file_name"]
    assert schema["maxLength"] == 255
    assert "A Chinese character counts as 2." in schema["description"]
    end = ENDPOINTS["/cgi-bin/checkin/getcheckindata"].request_schema["properties"]["endtime"]
    assert "endtime is at most 30 days after starttime." in end["description"]
