"""Journals that members write: found by calls with filters and pages, summed up by days, weeks and months."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import requests

from wecom_client import APIError, WeComClient
from wecom_client.testing import ActionError, FakeWeCom

CHINA = timezone(timedelta(hours=8))
DAY = 86_400


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        now = datetime.fromtimestamp(fake.clock.now(), CHINA)
        monday = now.replace(hour=10, minute=0, second=0) + timedelta(7 - now.weekday())
        fake.clock.advance((monday - now).total_seconds())
        yield fake


def write(fake: FakeWeCom, who: str, template: str, text: str = "完成联调", **more: object) -> str:
    contents = [
        {
            "control": "Textarea",
            "id": "Textarea-1",
            "title": [{"text": "今日工作", "lang": "zh_CN"}],
            "value": {"text": text},
        }
    ]
    sent: dict[str, Any] = {"userid": who, "template_id": template, "contents": contents, **more}
    return str(fake.act("write_journal", **sent).response["journaluuid"])


def test_journals_are_written_read_and_commented(fake: FakeWeCom, client: WeComClient) -> None:
    template = fake.act("add_journal_template", name="周报", report_type=3).response["template_id"]
    first = write(fake, "zhangsan", template, receivers=["lisi"])
    fake.act("read_journal", userid="lisi", journaluuid=first)
    fake.act("comment_journal", userid="lisi", journaluuid=first, text="收到")
    with pytest.raises(ActionError):
        fake.act("read_journal", userid="wangwu", journaluuid=first)  # did not get it
    info = client.oa.journal.get_record_detail(first).info
    assert (info.template_name, info.submitter.userid) == ("周报", "zhangsan")
    assert info.report_time == pytest.approx(fake.clock.now(), abs=5)
    assert [one.userid for one in info.receivers or []] == ["lisi"]
    assert [one.userid for one in info.readed_receivers or []] == ["lisi"]
    assert [(one.comment_userinfo.userid, one.content) for one in info.comments or []] == [("lisi", "收到")]
    assert "完成联调" in repr(info.apply_data.contents[0])
    with pytest.raises(APIError) as caught:
        client.oa.journal.get_record_detail("nobody")
    assert caught.value.errcode == 301084


def test_lists_have_filters_and_pages(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    template = fake.act("add_journal_template", name="月报", report_type=4).response["template_id"]
    daily = "3TmFakeJournal0000"
    numbers = [write(fake, who, daily) for who in ("zhangsan", "lisi", "wangwu")]
    monthly = write(fake, "lisi", template)

    def found(*filters: tuple[str, str]) -> list[str]:
        pairs = [{"key": key, "value": value} for key, value in filters]
        return list(client.oa.journal.iter_get_record_list(now - DAY, now + DAY, limit=2, filters=pairs))  # type: ignore[arg-type]

    assert found() == [*numbers, monthly]
    assert found(("creator", "lisi")) == [numbers[1], monthly]
    assert found(("creator", "lisi"), ("template_id", template)) == [monthly]
    assert found(("department", "1")) == [numbers[0], numbers[2]]
    assert list(client.oa.journal.iter_get_record_list(now + 1, now + DAY, limit=2)) == []


def test_days_and_weeks_are_summed_up(fake: FakeWeCom, client: WeComClient) -> None:
    template = fake.act("add_journal_template", name="日报", userids=["zhangsan", "lisi"]).response["template_id"]
    weekly = fake.act("add_journal_template", name="周报", report_type=3, userids=["lisi"]).response["template_id"]
    monday = int(fake.clock.now())
    first = write(fake, "zhangsan", template)
    assert client.oa.journal.get_stat_list(template, monday, monday).stat_list == []  # the day is not over
    fake.clock.advance(13.5 * 3600)
    late = write(fake, "lisi", template)
    fake.clock.advance(DAY)
    (day, other) = client.oa.journal.get_stat_list(template, monday, monday + DAY).stat_list
    assert [(one.user.userid, [item.journaluuid for item in one.itemlist or []]) for one in day.report_list or []] == [
        ("zhangsan", [first]),
        ("lisi", [late]),
    ]
    assert [item.flag for one in day.report_list or [] for item in one.itemlist or []] == [False, True]
    assert day.unreport_list == [] and other.report_list == []
    assert [one.user.userid for one in other.unreport_list or []] == ["zhangsan", "lisi"]
    assert (day.cycle_end_time or 0) - (
        day.cycle_begin_time or 0
    ) == DAY and day.cycle_end_time == other.cycle_begin_time
    of_week = write(fake, "lisi", weekly)
    fake.clock.advance(7 * DAY)
    week, *_ = client.oa.journal.get_stat_list(weekly, monday, monday + 10 * DAY).stat_list
    assert (week.cycle_end_time or 0) - (week.cycle_begin_time or 0) == 7 * DAY
    assert [(one.user.userid, [item.journaluuid for item in one.itemlist or []]) for one in week.report_list or []] == [
        ("lisi", [of_week])  # not the daily one of the same week
    ]


def test_files_of_journals(fake: FakeWeCom, client: WeComClient) -> None:
    space = client.wedrive.space_create("项目").spaceid
    content = base64.b64encode(b"a report").decode()
    file = client.wedrive.file_upload("报告.txt", content, spaceid=space, fatherid=space).fileid
    other = client.wedrive.file_upload("别的.txt", content, spaceid=space, fatherid=space).fileid
    value = {"wedrive_files": [{"fileid": file}]}
    contents = [{"control": "WedriveFile", "id": "WedriveFile-1", "title": [{"text": "附件"}], "value": value}]
    number = write(fake, "zhangsan", "3TmFakeJournal0000", contents=contents)
    fake.start()
    found = client.oa.journal.download_wedrive_file(number, file)
    assert requests.get(found.download_url, timeout=10).content == b"a report"
    with pytest.raises(APIError) as caught:
        client.oa.journal.download_wedrive_file(number, other)
    assert caught.value.errcode == 640002
