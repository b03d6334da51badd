"""Rules behind the first check of a call: what is refused changes nothing, and repeated events are split."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from wecom_client import APIError, WeComClient
from wecom_client.testing import FakeWeCom

WEEK = 7 * 86400
START = 1772503200
LATER = 4102444800


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as made:
        yield made


@pytest.fixture
def post(fake: FakeWeCom) -> Callable[..., Any]:
    """Return a function that calls a path with a body, and returns the answer or the errcode."""
    client = fake.client(strict_requests=False)

    def call(path: str, **body: Any) -> Any:
        try:
            return client.request("POST", f"/cgi-bin/{path}", json=body)
        except APIError as error:
            return error.errcode

    return call


def test_a_refused_request_keeps_none_of_its_changes(fake: FakeWeCom, post: Callable[..., Any]) -> None:
    document = post("wedoc/create_doc", doc_type=3, doc_name="周报")["docid"]
    before = fake.state.dump()["records"]
    edits = [
        {"insert_text": {"text": "一", "location": {"index": 0}}},
        {"insert_text": {"text": "二", "location": {"index": 99}}},
    ]
    assert post("wedoc/document/batch_update", docid=document, requests=edits) == 40058
    assert fake.state.dump()["records"] == before
    lost = ["lisi", "nobody"]
    assert post("user/batchdelete", useridlist=lost) == 60111
    assert fake.state.dump()["records"] == before


def test_a_deleted_record_is_put_back_into_its_place(fake: FakeWeCom) -> None:
    names = [one["userid"] for one in fake.state.all("member", fake.corp_id)]
    with pytest.raises(ValueError, match="undone"), fake.state.transaction():  # noqa: PT012
        fake.state.delete("member", fake.corp_id, fake.state.get("member", fake.corp_id, names[0]))
        fake.state.change("member", fake.corp_id, fake.state.get("member", fake.corp_id, names[1]), {"userid": "neu"})
        raise ValueError("undone")
    assert [one["userid"] for one in fake.state.all("member", fake.corp_id)] == names


def test_one_occurrence_and_the_later_ones_are_split_off(post: Callable[..., Any]) -> None:
    weekly = {"is_repeat": 1, "repeat_type": 1}
    calendar = post("oa/calendar/add", calendar={"summary": "课", "color": "#ff0000"})["cal_id"]
    lesson = {"cal_id": calendar, "start_time": START, "end_time": START + 3600, "reminders": weekly}
    old = post("oa/schedule/add", schedule=lesson)["schedule_id"]

    def update(mode: int, begin: int, **more: Any) -> Any:
        changed = {"schedule_id": old, "start_time": begin, "end_time": begin + 1800, **more}
        return post("oa/schedule/update", op_mode=mode, op_start_time=begin, schedule=changed)

    def got(*ids: str) -> Any:
        return post("oa/schedule/get", schedule_id_list=list(ids))["schedule_list"]

    assert update(1, START + WEEK + 1) == update(2, START + 86400) == 90482
    assert update(1, START + WEEK, reminders=weekly) == 90484
    one = update(1, START + WEEK, summary="一次")["schedule_id"]
    assert one != old
    first, single = got(old, one)
    assert first["reminders"]["exclude_time_list"] == [{"start_time": START + WEEK}]
    assert (single["start_time"], single["summary"], single["reminders"]["is_repeat"]) == (START + WEEK, "一次", 0)
    assert update(1, START + WEEK) == 90482  # it is not one of its times any more
    later = update(2, START + 3 * WEEK)["schedule_id"]
    first, rest = got(old, later)
    assert first["reminders"]["repeat_until"] == START + 3 * WEEK - 1
    assert (rest["start_time"], rest["reminders"]["is_repeat"], rest["cal_id"]) == (START + 3 * WEEK, 1, calendar)
    assert update(2, START)["schedule_id"] == old  # all of them
    assert update(1, START + 3 * WEEK) == 90482
    assert post("oa/schedule/update", op_mode=1, op_start_time=START, schedule={**lesson, "schedule_id": one}) == 90485
    assert post("oa/schedule/del", schedule_id=old, op_mode=1, op_start_time=START + 2 * WEEK)["errcode"] == 0
    assert len(got(old)[0]["reminders"]["exclude_time_list"]) == 2
    assert post("oa/schedule/del", schedule_id=old, op_mode=2, op_start_time=START)["errcode"] == 0
    assert post("oa/schedule/get", schedule_id_list=[old]) == 90461


DAYS = (1, 2, 3, 4, 5, 6, 7, 31, 365)
"""Days after the first time of a series, on Tuesday, March 3, 2026."""


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ({"repeat_type": 0}, set(DAYS)),
        ({"repeat_type": 0, "is_custom_repeat": 1, "repeat_interval": 2}, {2, 4, 6}),
        ({"repeat_type": 1, "is_custom_repeat": 1, "repeat_day_of_week": [2, 4]}, {2, 7}),
        ({"repeat_type": 2}, {31, 365}),
        ({"repeat_type": 2, "is_custom_repeat": 1, "repeat_day_of_month": [5]}, {2}),
        ({"repeat_type": 5}, {365}),
        ({"repeat_type": 7}, {1, 2, 3, 6, 7, 31, 365}),
    ],
)
def test_times_of_a_series(post: Callable[..., Any], rule: dict[str, Any], days: set[int]) -> None:
    series = {"start_time": START, "end_time": START + 60, "reminders": {"is_repeat": 1, **rule}}
    found = set[int]()
    for day in DAYS:
        made = post("oa/schedule/add", schedule=series)["schedule_id"]
        begin = START + day * 86400
        changed = {"schedule_id": made, "start_time": begin, "end_time": begin + 60}
        if post("oa/schedule/update", op_mode=1, op_start_time=begin, schedule=changed) != 90482:
            found.add(day)
    assert found == days


def test_a_meeting_room_is_booked_once_at_a_time(post: Callable[..., Any]) -> None:
    room = post("oa/meetingroom/add", name="大", capacity=3)["meetingroom_id"]

    def book(start: int, end: int) -> Any:
        return post("oa/meetingroom/book", meetingroom_id=room, booker="lisi", start_time=start, end_time=end)

    booked = book(LATER + 900, LATER + 2700)["booking_id"]
    (info,) = post("oa/meetingroom/get_booking_info", meetingroom_id=room)["booking_list"]
    assert [(one["start_time"], one["end_time"]) for one in info["schedule"]] == [(LATER, LATER + 3600)]
    assert book(LATER + 1800, LATER + 5400) == book(LATER - 1800, LATER + 1) == 40058
    assert book(LATER + 3600, LATER + 5400)["errcode"] == 0
    series = {"start_time": LATER, "end_time": LATER + 60, "reminders": {"is_repeat": 1, "repeat_type": 0}}
    made = post("oa/schedule/add", schedule=series)["schedule_id"]
    told = post("oa/meetingroom/book_by_schedule", meetingroom_id=room, schedule_id=made, booker="lisi")
    assert told["conflict_date"] == [LATER - (LATER + 8 * 3600) % 86400]
    assert book(LATER + 86400, LATER + 86401) == 40058
    post("oa/meetingroom/cancel_book", booking_id=booked)
    assert book(LATER + 1800, LATER + 3600)["errcode"] == 0


def test_a_repeated_message_is_delivered_once(fake: FakeWeCom, post: Callable[..., Any]) -> None:
    message = {"touser": "lisi", "agentid": fake.agent_id, "msgtype": "text", "text": {"content": "hi"}}
    for _ in range(2):
        post("message/send", **message)
    assert len(fake.sent) == 2
    checked = {**message, "enable_duplicate_check": 1, "duplicate_check_interval": 600}
    first, second = (post("message/send", **checked) for _ in range(2))
    assert first["msgid"] == second["msgid"] and len(fake.sent) == 3
    post("message/send", **{**checked, "text": {"content": "ho"}})
    assert len(fake.sent) == 4
    fake.clock.advance(599)
    post("message/send", **checked)
    assert len(fake.sent) == 4
    fake.clock.advance(1)
    post("message/send", **checked)
    assert len(fake.sent) == 5


def test_an_application_has_the_controls_of_its_template(post: Callable[..., Any]) -> None:
    def control(kind: str, number: int, require: int, **more: Any) -> Any:
        title = [{"text": f"控件{number}", "lang": "zh_CN"}]
        return {"property": {"control": kind, "id": f"{kind}-{number}", "title": title, "require": require}, **more}

    rows = {"table": {"children": [control("Text", 4, 1)], "stat_field": []}}
    controls = [control("Text", 1, 1), control("Number", 2, 0), control("Table", 3, 0, config=rows)]
    name = [{"text": "采购", "lang": "zh_CN"}]
    template = post("oa/approval/create_template", template_name=name, template_content={"controls": controls})

    def apply(*contents: Any) -> Any:
        return post(
            "oa/applyevent",
            creator_userid="lisi",
            template_id=template["template_id"],
            use_template_approver=1,
            apply_data={"contents": list(contents)},
            summary_list=[{"summary_info": [{"text": "采购", "lang": "zh_CN"}]}],
        )

    text = {"control": "Text", "id": "Text-1", "value": {"text": "纸"}}
    table = {"control": "Table", "id": "Table-3", "value": {"children": [{"list": [{**text, "id": "Text-9"}]}]}}
    for wrong in (
        [],
        [{**text, "value": {"text": ""}}],
        [text, {"control": "Text", "id": "Text-9", "value": {"text": "a"}}],
        [text, {"control": "Text", "id": "Number-2", "value": {"text": "a"}}],
        [text, table],
    ):
        assert apply(*wrong) == 301025
    number = apply(text)["sp_no"]
    (content,) = post("oa/getapprovaldetail", sp_no=number)["info"]["apply_data"]["contents"]
    assert content["title"] == [{"text": "控件1", "lang": "zh_CN"}]


def sheet_of(post: Callable[..., Any]) -> dict[str, str]:
    document = post("wedoc/create_doc", doc_type=10, doc_name="表")["docid"]
    (sheet,) = post("wedoc/smartsheet/get_sheet", docid=document)["sheet_list"]
    return {"docid": document, "sheet_id": sheet["sheet_id"]}


def test_records_are_sorted_filtered_and_typed(post: Callable[..., Any]) -> None:
    sheet = sheet_of(post)
    fields = [
        {"field_title": "工时", "field_type": "FIELD_TYPE_NUMBER"},
        {"field_title": "标题", "field_type": "FIELD_TYPE_TEXT"},
        {"field_title": "完成", "field_type": "FIELD_TYPE_CHECKBOX"},
        {"field_title": "截止", "field_type": "FIELD_TYPE_DATE_TIME"},
    ]
    made = post("wedoc/smartsheet/add_fields", **sheet, fields=fields)["fields"]
    ids = {one["field_title"]: one["field_id"] for one in made}
    rows = [(12.5, "发布计划", True), (3, "整理", False), (7, "发布", False)]
    values = [
        {"工时": hours, "标题": [{"type": "text", "text": text}], "完成": done, "截止": "1772413200000"}
        for hours, text, done in rows
    ]
    added = post("wedoc/smartsheet/add_records", **sheet, records=[{"values": one} for one in values])["records"]
    assert [one["values"] for one in added] == values

    def hours(**how: Any) -> list[Any]:
        found = post("wedoc/smartsheet/get_records", **sheet, **how)
        assert found["total"] == len(found["records"])
        return [one["values"]["工时"] for one in found["records"]]

    def filtered(*conditions: tuple[str, str, str, Any], join: str = "AND") -> list[Any]:
        made = [
            {"field_id": ids[title], "field_type": f"FIELD_TYPE_{kind}", "operator": f"OPERATOR_{operator}", **value}
            for title, kind, operator, value in conditions
        ]
        return hours(filter_spec={"conjunction": f"CONJUNCTION_{join}", "conditions": made})

    assert hours() == [12.5, 3, 7]
    assert hours(sort=[{"field_title": "工时"}]) == [3, 7, 12.5]
    assert hours(sort=[{"field_title": "完成", "desc": True}, {"field_title": "工时"}]) == [12.5, 3, 7]
    long = ("工时", "NUMBER", "IS_GREATER", {"number_value": {"value": 5}})
    release = ("标题", "TEXT", "CONTAINS", {"string_value": {"value": ["发布"]}})
    open_ = ("完成", "CHECKBOX", "IS", {"bool_value": {"value": False}})
    assert filtered(long) == [12.5, 7]
    assert filtered(long, open_) == [7]
    assert filtered(long, open_, join="OR") == [12.5, 3, 7]
    assert filtered(release) == [12.5, 7]
    assert filtered(("标题", "TEXT", "IS", {"string_value": {"value": ["发布"]}})) == [7]
    assert filtered(("标题", "TEXT", "IS_EMPTY", {})) == []
    day = {"date_time_value": {"type": "DATE_TIME_TYPE_DETAIL_DATE", "value": ["1772420000000"]}}
    assert filtered(("截止", "DATE_TIME", "IS", day)) == [12.5, 3, 7]
    assert filtered(("截止", "DATE_TIME", "IS_GREATER", day)) == []
    found = post("wedoc/smartsheet/get_records", **sheet, key_type="CELL_VALUE_KEY_TYPE_FIELD_ID")["records"]
    assert set(found[0]["values"]) == set(ids.values())
    only = post("wedoc/smartsheet/get_records", **sheet, field_titles=["完成"])["records"]
    assert [one["values"] for one in only] == [{"完成": True}, {"完成": False}, {"完成": False}]
    change = [{"record_id": added[0]["record_id"], "values": {ids["工时"]: 1}}]
    by_id = "CELL_VALUE_KEY_TYPE_FIELD_ID"
    post("wedoc/smartsheet/update_records", **sheet, key_type=by_id, records=change)
    assert hours() == [1, 3, 7]
    for title, value in (("工时", "3"), ("完成", 1), ("标题", 7), ("截止", 1772413200000)):
        assert post("wedoc/smartsheet/add_records", **sheet, records=[{"values": {title: value}}]) == 40058


@pytest.mark.parametrize("value", ["x", 3, 2.5, True])
def test_a_value_of_a_union_keeps_its_type(fake: FakeWeCom, value: Any) -> None:
    client = fake.client()
    document = client.wedoc.create_doc(10, "表").docid
    (sheet,) = client.wedoc.smartsheet.get_sheet(document).sheet_list
    client.wedoc.smartsheet.add_records(document, sheet.sheet_id, [{"values": {"列": value}}])
    (record,) = client.wedoc.smartsheet.get_records(document, sheet.sheet_id).records or []
    found = record.values["列"]
    assert (type(found), found) == (type(value), value)


def test_an_empty_id_is_refused(fake: FakeWeCom, post: Callable[..., Any]) -> None:
    message = {"touser": "lisi", "agentid": fake.agent_id, "msgtype": "image", "image": {"media_id": ""}}
    assert post("message/send", **message) == 40007


def test_contact_sync_uploads_its_files() -> None:
    with FakeWeCom() as fake:
        app = fake.add_app("sync-secret", kind="contact_sync")
        client: WeComClient = fake.client_of(WeComClient, app.corp_id, "sync-secret")
        table = client.media.upload("file", ("table.csv", "姓名,帐号,手机号\n孙,sun,13900000001\n".encode())).media_id
        client.batch.syncuser(table)
    assert fake.client().user.get("sun").name == "孙"
