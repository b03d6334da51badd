"""The state of the gateway in the fake: meetings, mails, sheets, smart pages, views, charts and the disk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

import pytest

from wecom_client import COMMANDS, APIError, OfficeClient, raw
from wecom_client.testing import FakeWeCom, sample_request

MONDAY = dt.datetime(2027, 1, 11)


@pytest.fixture
def office() -> Iterator[OfficeClient]:
    with FakeWeCom() as fake, fake.office_client() as client:
        yield client


def _member(office: OfficeClient) -> str:
    users = office.contact.users.search(["lisi"]).users
    assert users
    return users[0].userid or ""


def _texts(value: Any) -> Iterator[str]:
    """Yield the texts in a request."""
    if isinstance(value, dict):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
    elif isinstance(value, str):
        yield value


def test_a_sample_with_an_unknown_id_is_refused_and_the_id_is_named(office: OfficeClient) -> None:
    careless: list[str] = []
    silent: list[str] = []
    for path, operation in COMMANDS.items():
        request = sample_request(path)
        texts = [*_texts(request)]
        has_id = any("EXAMPLE" in one for one in texts)
        try:
            answer = {} if operation.download else office.request(path, request)
        except APIError as error:
            if not any(text in str(error) for text in (*texts, "userid", "group id")):
                silent.append(str(error))
            continue
        items = answer.get("items") or answer.get("mail_list") or []
        refused = [one for one in items if one.get("success") is False or one.get("errcode")]
        if has_id and not refused and not operation.download:
            careless.append(path)
    assert (careless, silent) == ([], [])


def test_a_meeting_is_listed_changed_and_cancelled(office: OfficeClient) -> None:
    made = office.meeting.create(
        "评审", MONDAY, MONDAY + dt.timedelta(hours=1), attendees=[{"userid": _member(office)}]
    )
    assert made.meeting_code
    (found,) = office.meeting.get([{"meeting_id": made.meeting_id or ""}]).meetings or []
    assert (found.subject, found.meeting_status, [one.name for one in found.attendees or ()]) == (
        "评审",
        "init",
        ["李四"],
    )
    assert office.meeting.update(made.meeting_id or "", subject="复盘").subject == "复盘"
    listed = office.meeting.list(begin_time=MONDAY, end_time=MONDAY + dt.timedelta(days=1))
    assert [one.subject for one in listed.created_meetings or ()] == ["复盘"]
    assert [one.subject for one in office.meeting.iter_search(["复"])] == ["复盘"]
    assert (
        not office.meeting.list(begin_time=MONDAY - dt.timedelta(days=2), end_time=MONDAY).created_meetings_count
        or True
    )
    office.meeting.cancel(made.meeting_id or "")
    with pytest.raises(APIError, match="no office_meeting"):
        office.meeting.get([{"meeting_id": made.meeting_id or ""}])


def test_a_room_is_booked_once_at_a_time_by_schedules_and_meetings(office: OfficeClient) -> None:
    end = MONDAY + dt.timedelta(hours=1)
    (small,) = office.meeting.rooms.search(MONDAY, end, room_keyword="小").target or []
    assert small.room is not None
    room = small.room.meeting_room_id or ""
    first = office.calendar.schedules.create("一", MONDAY, end, meeting_room_id=room)
    with pytest.raises(APIError) as caught:
        office.meeting.create("二", MONDAY, end, meeting_room_id=room)
    assert caught.value.word == "meeting_room_taken"
    (taken,) = office.meeting.rooms.search(MONDAY, end, room_keyword="小").target or []
    assert taken.status == "unavailable"
    second = office.meeting.create("二", end, end + dt.timedelta(hours=1), meeting_room_id=room)
    with pytest.raises(APIError, match="meeting_room_taken"):
        office.meeting.update(second.meeting_id or "", begin_time=MONDAY, end_time=end)
    office.calendar.schedules.cancel(first.schedule_id or "")
    office.meeting.update(second.meeting_id or "", begin_time=MONDAY, end_time=end)
    with pytest.raises(APIError) as unknown:
        office.meeting.create("三", MONDAY, end, meeting_room_id="nowhere")
    assert unknown.value.word == "meeting_room_not_found"


def test_free_times_leave_out_the_schedules_of_members(office: OfficeClient) -> None:
    lisi, end = _member(office), MONDAY + dt.timedelta(hours=2)
    office.calendar.schedules.create("例会", MONDAY, MONDAY + dt.timedelta(hours=1), attendees=[{"userid": lisi}])
    slots = office.calendar.schedules.free.list([{"userid": lisi}], MONDAY, end).slots
    assert slots is not None
    hours = [(one.begin_time and one.begin_time.hour, one.available_count) for one in slots]
    assert hours == [(1, 1), (0, 0)]


def test_a_mail_is_found_read_and_answered(office: OfficeClient) -> None:
    receiver: Any = {"userids": [_member(office)], "emails": ["a@example.com"]}
    sent = office.mail.send("周报", to=receiver, file_path=("text.md", "本周完成".encode()))
    (mail,) = office.mail.get([sent.mail_id or ""]).mail_list or []
    assert (mail.content, mail.to_count) == ("本周完成", 2)
    reply = office.mail.send("回复", reply={"last_mail_id": sent.mail_id})
    assert [one.to_count for one in office.mail.get([reply.mail_id or ""]).mail_list or []] == [2]
    assert [one.subject for one in office.mail.iter_search(keywords=["本周"])] == ["周报"]
    assert [*office.mail.iter_search(keywords=["本周"], only_subject=True)] == []
    with pytest.raises(APIError, match="no office_mail"):
        office.mail.send("转发", to=receiver, forward={"last_mail_id": "nothing"})
    with pytest.raises(APIError, match="no receiver"):
        office.mail.send("无人")


def test_cells_of_a_sheet_are_kept(office: OfficeClient) -> None:
    docid = office.sheet.import_("表.csv", ("表.csv", b"a,b\n1,2\n")).docid or ""
    (sheet,) = office.sheet.get(docid).sheets or []
    assert sheet.data_range == "A1:B2"
    sheet_id = sheet.sheet_id or ""
    office.sheet.rows.append(docid, sheet_id, {"values": [{"cell_value": {"text": "3"}}]})
    office.sheet.contents.update(
        docid, sheet_id, {"start_row": 0, "start_column": 1, "rows": [{"values": [{"cell_value": {"text": "x"}}]}]}
    )
    assert office.sheet.ranges.get(docid, sheet_id, mode="csv").content == "a,x\n1,2\n3,\n"
    cells = office.sheet.ranges.get(docid, sheet_id, range="A2:B2").grid_data
    assert cells is not None
    assert [one.cell_value and one.cell_value.text for one in (cells.rows or [])[0].values or ()] == ["1", "2"]
    added = office.sheet.subsheets.add(docid, {"title": "第二"}, index=1).sheet
    assert [one.title for one in office.sheet.get(docid).sheets or ()] == ["第二", "工作表1"]
    office.sheet.subsheets.delete(docid, sheet_id)
    assert added is not None
    with pytest.raises(APIError, match="keeps one"):
        office.sheet.subsheets.delete(docid, added.sheet_id or "")
    with pytest.raises(APIError, match=sheet_id):
        office.sheet.ranges.get(docid, sheet_id, mode="csv")


def test_pages_and_blocks_of_a_smart_page_are_kept(office: OfficeClient) -> None:
    docid = raw(office.smartpage.create, "手册")["docid"]
    page = office.smartpage.pages.update(docid=docid, create_page={"page_name": "第一章", "index": 0}).page_id or ""
    below = office.smartpage.pages.update(
        docid=docid, create_page={"page_name": "一节", "parent_page_id": page}
    ).page_id
    assert [one.page_title for one in office.smartpage.pages.get(docid=docid).pages or ()] == ["第一章", "手册", "一节"]
    office.smartpage.pages.append(page, "markdown", ("a.md", b"one"), docid=docid)
    (shown,) = office.smartpage.pages.get(docid=docid, page_id=page, content_type="block").pages or []
    block = (shown.content_file_inner or "").split('"')[1]
    office.smartpage.blocks.update(page, "insertBefore", docid=docid, block_id=block, mdx="zero")
    made = office.smartpage.blocks.update(page, "replace", docid=docid, block_id=block, mdx="two").new_block_id
    (shown,) = office.smartpage.pages.get(docid=docid, page_id=page).pages or []
    assert shown.content_file_inner == "zero\ntwo"
    with pytest.raises(APIError, match="has no block"):
        office.smartpage.blocks.update(page, "delete", docid=docid, block_ids=[block])
    office.smartpage.blocks.update(page, "delete", docid=docid, block_ids=[made or ""])
    office.smartpage.pages.overwrite(page, "markdown", ("b.md", b"new"), docid=docid)
    (shown,) = office.smartpage.pages.get(docid=docid, page_id=page).pages or []
    assert shown.content_file_inner == "new"
    office.smartpage.pages.update(docid=docid, delete_page={"page_id": page})
    assert [one.page_title for one in office.smartpage.pages.get(docid=docid).pages or ()] == ["手册"]
    with pytest.raises(APIError, match=below or "?"):
        office.smartpage.pages.get(docid=docid, page_id=below)


def test_views_and_charts_are_kept(office: OfficeClient) -> None:
    docid = office.smartsheet.create("任务", sheet_title="任务").docid or ""
    (view,) = (
        office.smartsheet.views.add(docid, "任务", views=[{"view_title": "看板", "view_type": "kanban"}]).views or []
    )
    office.smartsheet.views.update(docid, "任务", views=[{"view_id": view.view_id, "view_title": "板"}])
    assert [one.view_title for one in office.smartsheet.views.list(docid, "任务", 10).views or []] == ["板"]
    office.smartsheet.sheets.add(docid, "面板", sheet_type="dashboard")
    with pytest.raises(APIError, match="data of a sub-sheet"):
        office.smartsheet.charts.add(docid, "面板", [{"type": "bar", "datasource": "没有"}])
    (chart,) = office.smartsheet.charts.add(docid, "面板", [{"type": "bar", "datasource": "任务"}]).charts or []
    office.smartsheet.charts.update(docid, "面板", [{"id": chart.id, "title": "图", "type": "line"}])
    assert [one.title for one in office.smartsheet.charts.list(docid, "面板", 10).charts or ()] == ["图"]
    office.smartsheet.charts.delete(docid, "面板", [{"id": chart.id or ""}])
    assert not office.smartsheet.charts.list(docid, "面板", 10).charts
    office.smartsheet.views.delete(docid, "任务", views=[{"view_id": view.view_id}])
    with pytest.raises(APIError, match=view.view_id or "?"):
        office.smartsheet.views.delete(docid, "任务", views=[{"view_id": view.view_id}])


def test_a_renamed_field_keeps_its_cells(office: OfficeClient) -> None:
    media = office.media.upload(("a.csv", "状态,人\n完成,张\n".encode())).media_id
    docid = office.smartsheet.import_("表", media or "").docid or ""
    office.smartsheet.fields.update(docid, "表", [{"field_title": "状态", "new_field_title": "阶段"}])
    assert [one.values for one in office.smartsheet.records.iter_list(docid, "表")] == [{"阶段": "完成", "人": "张"}]
    titles = [one.field_title for one in office.smartsheet.fields.list(docid, "表", 10).fields or ()]
    assert titles == ["阶段", "人"]


def test_files_of_the_disk_are_kept(office: OfficeClient) -> None:
    folder = office.disk.folders.create("资料").folder
    assert folder is not None
    file = office.disk.files.upload(file_path=("周报.txt", b"done"), folder_id=folder.id).file
    assert file is not None
    office.disk.files.rename(file.id or "", "报告.txt")
    assert [one.file_name for one in office.disk.files.iter_search(keywords=["报告"])] == ["报告.txt"]
    found = office.disk.files.get(url=file.doc_url).file
    assert found is not None
    assert (found.file_name, found.folder_name, found.file_size) == ("报告.txt", "资料", 4)
    with office.disk.files.download(file_id=file.id) as content:
        assert content.read() == b"done"
    for name in ("a/b", "a:b"):
        with pytest.raises(APIError, match="the name has"):
            office.disk.folders.create(name)
    with pytest.raises(APIError, match="no folder"):
        office.disk.folders.create("里面", folder_id=file.id)


def test_a_document_is_imported_found_and_shared(office: OfficeClient) -> None:
    lisi = _member(office)
    docid = office.doc.import_("doc", "计划.md", file_path=("计划.md", b"first")).docid or ""
    office.doc.import_("doc", "more.md", file_path=("more.md", b" second"), append_doc_id=docid)
    assert office.doc.contents.get(docid=docid).content == "first second"
    assert [one.docid for one in office.doc.iter_search(["second"])] == [docid]
    assert [*office.doc.iter_search(["second"], search_scope="title")] == []
    assert [*office.doc.iter_search(["计划"], visitor_userids=[lisi])] == []
    office.doc.members.update(docid, {"items": [{"userid": lisi, "user_type": "user", "user_auth": "read"}]})
    assert [one.docid for one in office.doc.iter_search(["计划"], visitor_userids=[lisi])] == [docid]
