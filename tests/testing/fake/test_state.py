"""The state of the fake: created objects are listed, deleted ones are gone, and pages are in order."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone

import pytest
import requests

from tests.support.raw_calls import refused
from wecom_client import CallbackRouter, NotFoundError, WeComClient, WeComCrypto
from wecom_client.params.school import StudentUpdateDict
from wecom_client.params.types import TemplateCardDict
from wecom_client.testing import FakeWeCom, validate_callback

DAYS = 15 * 86400


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    """Return a fake that pushes every documented change to an app."""
    with FakeWeCom(strict=True) as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        fake.subscribe(router)
        yield fake
        told = [(push.model, validate_callback(push.text, unknown="report")) for push in fake.pushes if push.status]
        assert [(model, problems) for model, problems in told if problems] == []


def test_members(client: WeComClient) -> None:
    client.user.create("Sun", "孙", department=[2], mobile="13900000000", position="行者")
    found = client.user.get("sun")
    assert (found.userid, found.name, found.department, found.position, found.main_department) == (
        "Sun", "孙", [2], "行者", 2,
    )  # fmt: skip
    assert refused(client.user.create, "SUN", "孙", mobile="13900000009") == 60102
    assert refused(client.user.create, "sha", "沙", mobile="13900000000") == 60104
    assert client.user.getuserid("13900000000").userid == "Sun"
    client.user.update("sun", new_userid="wukong", name="悟空")
    assert client.user.get("wukong").name == "悟空"
    assert refused(client.user.get, "sun") == 60111
    assert {one.userid for one in client.user.simplelist(1, fetch_child=True).userlist} >= {"wukong", "zhangsan"}
    assert "wukong" not in {one.userid for one in client.user.simplelist(1).userlist}
    client.user.batchdelete(["wukong", "lisi"])
    assert {one.userid for one in client.user.list(1, fetch_child=True).userlist} == {"zhangsan", "wangwu"}
    assert refused(client.user.delete, "lisi") == 60111


def test_departments(client: WeComClient) -> None:
    new = client.department.create("测试部", 2, order=5).id
    below = client.department.create("自动化组", new).id
    assert [one.id for one in client.department.list(id=new).department] == [new, below]
    assert len(client.department.list().department) == 4
    assert client.department.get(new).department.order == 5
    assert refused(client.department.create, "x", 99) == 60004
    assert refused(client.department.delete, new) == 60006
    assert refused(client.department.delete, 1) == 60007
    client.department.update(below, name="组")
    assert client.department.get(below).department.name == "组"
    client.department.delete(below)
    client.department.delete(new)
    assert refused(client.department.delete, 2) == 60005
    assert refused(client.department.get, new) == 60003


def test_tags(client: WeComClient) -> None:
    tag = client.tag.create("同事").tagid
    assert refused(client.tag.create, "同事") == 40071
    answer = client.tag.addtagusers(tag, userlist=["zhangsan", "nobody"], partylist=[2])
    assert answer.invalidlist == ["nobody"]
    found = client.tag.get(tag)
    assert [(one.userid, one.name) for one in found.userlist] == [("zhangsan", "张三")] and found.partylist == [2]
    assert refused(client.tag.addtagusers, tag, userlist=["nobody"]) == 40070
    client.tag.deltagusers(tag, userlist=["zhangsan"])
    assert client.tag.get(tag).userlist == []
    client.tag.delete(tag)
    assert client.tag.list().taglist == [] and refused(client.tag.get, tag) == 40068


def test_menus_and_group_chats(fake: FakeWeCom, client: WeComClient) -> None:
    assert refused(client.menu.get, fake.agent_id) == 46003
    client.menu.create([{"type": "click", "name": "今天", "key": "today"}])
    assert client.menu.get(fake.agent_id).button[0].key == "today"
    client.menu.delete(fake.agent_id)
    chat = client.appchat.create(["zhangsan", "lisi"], name="项目").chatid
    client.appchat.update(chat, add_user_list=["wangwu"], del_user_list=["lisi"])
    info = client.appchat.get(chat).chat_info
    assert (info.name, info.owner, info.userlist) == ("项目", "zhangsan", ["zhangsan", "wangwu"])
    client.appchat.send(chat, "text", text={"content": "开会"})
    assert fake.sent[-1].to == ("zhangsan", "wangwu") and fake.sent[-1].text == "开会"
    assert refused(client.appchat.get, "no") == 86003


def test_customers(fake: FakeWeCom, client: WeComClient) -> None:
    who = client.externalcontact.list("zhangsan").external_userid[0]
    group = client.externalcontact.add_corp_tag([{"name": "大客户"}, {"name": "老客户"}], group_name="等级").tag_group
    first, second = (tag.id for tag in group.tag)
    client.externalcontact.mark_tag("zhangsan", who, add_tag=[first, second])
    client.externalcontact.remark("zhangsan", who, remark="王总", description="爱喝茶")
    follow = client.externalcontact.get(who).follow_user[0]
    assert (follow.remark, follow.description) == ("王总", "爱喝茶")
    assert [tag.tag_name for tag in follow.tags or []] == ["大客户", "老客户"]
    client.externalcontact.del_corp_tag(tag_id=[second])
    assert [tag.name for tag in client.externalcontact.get_corp_tag_list().tag_group[0].tag] == ["大客户"]
    client.externalcontact.del_corp_tag(group_id=[group.group_id])
    assert client.externalcontact.get_corp_tag_list().tag_group == []
    assert refused(client.externalcontact.remark, "wangwu", who, remark="x") == 84061
    assert refused(client.externalcontact.get, "wmnobody") == 40096
    pages = list(client.externalcontact.batch.iter_get_by_user(["zhangsan", "lisi"], limit=1))
    assert [one.external_contact.name for one in pages] == ["王小明", "陈静"]


def test_contact_ways_and_moments(fake: FakeWeCom, client: WeComClient) -> None:
    ways = [client.externalcontact.add_contact_way(1, 2, remark=f"{n}", user=["zhangsan"]).config_id for n in range(5)]
    listed = [one.config_id for one in client.externalcontact.iter_list_contact_way(limit=2)]
    assert listed == ways
    client.externalcontact.update_contact_way(ways[0], remark="新")
    assert client.externalcontact.get_contact_way(ways[0]).contact_way.remark == "新"
    client.externalcontact.del_contact_way(ways[0])
    assert refused(client.externalcontact.get_contact_way, ways[0]) == 41044
    job = client.externalcontact.add_moment_task(text={"content": "新品"}).jobid
    result = client.externalcontact.wait_get_moment_task_result(job, pause=0).result
    assert result is not None and result.moment_id
    now = int(fake.clock.now())
    moments = list(client.externalcontact.iter_get_moment_list(now - DAYS, now + DAYS))
    assert [one.text.content for one in moments if one.text] == ["新品"]


def test_customer_joins_and_leaves(fake: FakeWeCom, client: WeComClient) -> None:
    fake.act("add_customer", tell=False, external_userid="wmNew", userid="lisi", name="新客户", state="web")
    assert "wmNew" in client.externalcontact.list("lisi").external_userid
    fake.act("remove_member", tell=False, external_userid="wmNew", userid="lisi")
    assert "wmNew" not in client.externalcontact.list("lisi").external_userid


def test_customer_service_cursor(fake: FakeWeCom, client: WeComClient) -> None:
    picture = client.media.upload("image", ("客服.png", b"\x89PNG picture")).media_id
    account = client.kf.account.add("售后", picture).open_kfid
    for n in range(3):
        fake.act("kf_write", tell=False, external_userid="wmA", open_kfid=account, text=f"{n}")
    page = client.kf.sync_msg(account, limit=2)
    assert (len(page.msg_list), page.has_more) == (2, True)
    page = client.kf.sync_msg(account, limit=2, cursor=page.next_cursor)
    assert (len(page.msg_list), page.has_more) == (1, False)
    assert client.kf.sync_msg(account, cursor=page.next_cursor).msg_list == []
    fake.act("kf_write", tell=False, external_userid="wmA", open_kfid=account, text="later")
    assert len(client.kf.sync_msg(account, cursor=page.next_cursor).msg_list) == 1
    assert refused(client.kf.service_state.trans, account, "wmA", 3, servicer_userid="zhangsan") == 95014
    client.kf.servicer.add(account, userid_list=["zhangsan"])
    client.kf.service_state.trans(account, "wmA", 3, servicer_userid="zhangsan")
    assert client.kf.service_state.get(account, "wmA").service_state == 3
    client.kf.account.del_(account)
    assert refused(client.kf.sync_msg, account) == 95004


def test_approvals(fake: FakeWeCom, client: WeComClient) -> None:
    template = client.oa.approval.create_template(
        [{"text": "请假", "lang": "zh_CN"}],
        {"controls": [{"property": {"control": "Text", "id": "Text-1", "title": [{"text": "事由", "lang": "zh_CN"}]}}]},
    ).template_id
    number = client.oa.applyevent(
        "zhangsan",
        template,
        0,
        {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "病"}}]},
        [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}],
        process={"node_list": [{"type": 1, "apv_rel": 1, "userid": ["lisi"]}]},
    ).sp_no
    assert client.oa.getapprovaldetail(number).info.sp_status == 1
    fake.act("approve", tell=False, sp_no=number)
    info = client.oa.getapprovaldetail(number).info
    assert (info.sp_status, info.sp_name, info.applyer.userid if info.applyer else "") == (2, "请假", "zhangsan")
    now = int(fake.clock.now())
    assert list(client.oa.iter_getapprovalinfo(now - DAYS, now + DAYS, 10)) == [number]
    assert refused(client.oa.getapprovaldetail, "1") == 301025


def test_the_flow_of_an_approval(fake: FakeWeCom, client: WeComClient) -> None:
    from wecom_client.callbacks import SysApprovalChangeEvent

    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    told: list[SysApprovalChangeEvent] = []
    router.on(SysApprovalChangeEvent)(told.append)
    fake.subscribe(router)
    flow = {
        "node_list": [
            {"type": 1, "apv_rel": 1, "userid": ["lisi", "wangwu"]},
            {"type": 1, "apv_rel": 2, "userid": ["zhangsan"]},
            {"type": 2, "userid": ["wangwu"]},
        ]
    }

    def apply() -> str:
        sent = {
            "creator_userid": "zhangsan",
            "template_id": "3TkaFakeTemplate0000",
            "use_template_approver": 0,
            "apply_data": {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "病"}}]},
            "summary_list": [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}],
            "process": flow,
        }
        return str(client.request("POST", "/cgi-bin/oa/applyevent", json=sent)["sp_no"])

    number = apply()
    info = client.oa.getapprovaldetail(number).info
    assert [[one.approver.userid for one in record.details] for record in info.sp_record or []] == [
        ["lisi", "wangwu"],
        ["zhangsan"],
    ]
    assert [record.approverattr for record in info.sp_record or []] == [2, 1]
    assert [one.userid for one in info.notifyer or []] == ["wangwu"]
    fake.act("approve", sp_no=number, speech="早日康复")
    change = told[-1].approval_info
    assert change.sp_status == 2
    assert [(one.sp_status, [d.speech for d in one.details or []]) for one in change.sp_record or []] == [
        (2, ["早日康复", "早日康复"]),
        (2, ["早日康复"]),
    ]
    other = apply()
    fake.reject(other)
    nodes = client.oa.getapprovaldetail(other).info.process_list
    assert nodes is not None and [node.sp_status for node in nodes.node_list] == [3, 1, None]
    now = int(fake.clock.now())
    found = client.oa.getapprovalinfo(now - DAYS, now + DAYS, size=10, filters=[{"key": "sp_status", "value": "3"}])
    assert found.sp_no_list == [other]


def test_calendars_and_rooms(client: WeComClient) -> None:
    calendar = client.oa.calendar.add({"summary": "团队", "color": "#FF3030"}).cal_id
    schedule = client.oa.schedule.add(
        {"start_time": 1_900_000_000, "end_time": 1_900_003_600, "summary": "周会", "cal_id": calendar}
    ).schedule_id
    client.oa.schedule.add_attendees(schedule, attendees=[{"userid": "lisi"}, {"userid": "wangwu"}])
    client.oa.schedule.del_attendees(schedule, attendees=[{"userid": "lisi"}])
    found = client.oa.schedule.get([schedule]).schedule_list[0]
    assert [one.userid for one in found.attendees or []] == ["wangwu"]
    assert [one.schedule_id for one in client.oa.schedule.get_by_calendar(calendar).schedule_list] == [schedule]
    room = client.oa.meetingroom.add("大会议室", 10, city="深圳", building="A", floor="3").meetingroom_id
    booked = client.oa.meetingroom.book(room, 1_900_000_000, 1_900_003_600, "zhangsan", subject="评审")
    infos = client.oa.meetingroom.get_booking_info(meetingroom_id=room).booking_list
    assert [one.booking_id for one in infos[0].schedule] == [booked.booking_id]
    client.oa.meetingroom.cancel_book(booking_id=booked.booking_id)
    assert client.oa.meetingroom.get_booking_info(meetingroom_id=room).booking_list[0].schedule == []
    client.oa.meetingroom.del_(room)
    assert client.oa.meetingroom.list().meetingroom_list == []
    client.oa.calendar.del_(calendar)
    assert refused(client.oa.schedule.get, [schedule]) == 90461


def test_meetings_and_check_ins(client: WeComClient) -> None:
    meeting = client.meeting.create(
        "zhangsan", "评审", meeting_start=1_900_000_000, meeting_duration=3600, invitees={"userid": ["lisi"]}
    ).meetingid
    info = client.meeting.get_info(meetingid=meeting)
    assert info.title == "评审"
    assert list(client.meeting.iter_get_user_meetingid("zhangsan")) == [meeting]
    client.meeting.cancel(meeting)
    assert client.meeting.get_info(meetingid=meeting).status == 4
    assert refused(client.meeting.get_info, meetingid="gone") == 90602
    client.checkin.add_checkin_record(
        [
            {
                "userid": "zhangsan",
                "checkin_time": 1_700_000_000,
                "location_title": "公司",
                "location_detail": "深圳",
                "device_type": 1,
                "device_detail": "门禁",
            }
        ]
    )
    data = client.checkin.getcheckindata(3, 1_699_999_000, 1_700_001_000, ["zhangsan", "lisi"]).checkindata
    assert [(one.userid, one.location_title) for one in data] == [("zhangsan", "公司")]


def test_smart_sheets(client: WeComClient) -> None:
    document = client.wedoc.create_doc(10, "任务").docid
    sheet = client.wedoc.smartsheet.get_sheet(document).sheet_list[0].sheet_id
    fields = client.wedoc.smartsheet.add_fields(
        document, sheet, [{"field_title": "名称", "field_type": "FIELD_TYPE_TEXT"}]
    ).fields
    made = client.wedoc.smartsheet.add_records(
        document, sheet, [{"values": {"名称": [{"type": "text", "text": f"{n}"}]}} for n in range(5)]
    ).records
    client.wedoc.smartsheet.update_records(
        document, sheet, [{"record_id": made[0].record_id, "values": {"名称": [{"type": "text", "text": "$NOW"}]}}]
    )
    read = list(client.wedoc.smartsheet.iter_get_records(document, sheet, limit=2))
    assert [one.record_id for one in read] == [one.record_id for one in made]
    assert "text='$NOW'" in repr(read[0].values["名称"])
    client.wedoc.smartsheet.delete_records(document, sheet, [made[0].record_id])
    assert len(list(client.wedoc.smartsheet.iter_get_records(document, sheet, limit=2))) == 4
    assert [one.field_title for one in client.wedoc.smartsheet.get_fields(document, sheet).fields] == [
        "名称"
    ] and fields
    client.wedoc.smartsheet.delete_sheet(document, sheet)
    assert refused(client.wedoc.smartsheet.get_records, document, sheet) == 640097


def test_wedrive_with_a_file_in_parts(fake: FakeWeCom, client: WeComClient) -> None:
    space = client.wedrive.space_create("项目").spaceid
    content = bytes(range(256)) * 20_000
    uploaded = client.wedrive.upload(("数据.bin", content), spaceid=space, fatherid=space)
    assert uploaded.fileid
    assert fake.calls.count("/cgi-bin/wedrive/file_upload_part") == 3
    info = client.wedrive.file_info(uploaded.fileid).file_info
    assert (info.file_name, info.file_size) == ("数据.bin", len(content))
    fake.start()
    link = client.wedrive.file_download(fileid=uploaded.fileid).download_url
    assert requests.get(link, timeout=10).content == content
    small = client.wedrive.file_upload("小.txt", base64.b64encode(b"hi").decode(), spaceid=space, fatherid=space).fileid
    names = [one.file_name for one in client.wedrive.iter_file_list(space, space, 1, 1)]
    assert names == ["数据.bin", "小.txt"]
    client.wedrive.file_rename(small, "新.txt")
    client.wedrive.file_delete([uploaded.fileid])
    assert [one.file_name for one in client.wedrive.iter_file_list(space, space, 1, 10)] == ["新.txt"]
    client.wedrive.space_dismiss(space)
    assert refused(client.wedrive.file_info, small) == 640002


def test_template_card_and_its_button(fake: FakeWeCom, client: WeComClient) -> None:
    from wecom_client.callbacks import TemplateCardEvent

    card: TemplateCardDict = {
        "card_type": "button_interaction",
        "main_title": {"title": "请审批"},
        "button_list": [{"text": "同意", "key": "yes"}],
        "task_id": "task-1",
    }
    sent = client.message.send("template_card", fake.agent_id, touser=["zhangsan"], template_card=card)
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    codes: list[str] = []

    @router.on(TemplateCardEvent)
    def pressed(event: TemplateCardEvent) -> None:
        codes.append(event.response_code)
        client.message.update_template_card(
            event.response_code, userids=["zhangsan"], button={"replace_name": "已同意"}
        )

    fake.member("zhangsan").click_button("task-1", "yes", to=router)
    assert codes and codes != [sent.response_code]
    shown = fake.member("zhangsan").inbox[0]
    assert shown.content["button_list"] == [{"text": "已同意"}] and "已同意" in shown.text
    assert validate_callback(fake.pushes[-1].text, unknown="report") == []
    button = {"replace_name": "已同意"}
    assert refused(client.message.update_template_card, codes[0], button=button) == 60140


def test_a_reply_to_a_click_changes_the_card(fake: FakeWeCom, client: WeComClient) -> None:
    from wecom_client.callbacks import TemplateCardEvent
    from wecom_client.replies import (
        ReplacedButton,
        TextNoticeUpdate,
        UpdateButtonReply,
        UpdateCardAction,
        UpdateTemplateCardReply,
        UpdateTitle,
    )

    card: TemplateCardDict = {
        "card_type": "button_interaction",
        "main_title": {"title": "请审批"},
        "button_list": [{"text": "同意", "key": "yes"}, {"text": "换一张", "key": "other"}],
        "task_id": "task-1",
    }
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

    @router.on(TemplateCardEvent, key="yes")
    def agree(event: TemplateCardEvent) -> UpdateButtonReply:
        return UpdateButtonReply(button=ReplacedButton(replace_name="已同意"))

    @router.on(TemplateCardEvent, key="other")
    def other(event: TemplateCardEvent) -> UpdateTemplateCardReply:
        title, action = UpdateTitle(title="已转交"), UpdateCardAction(type=1, url="https://example.com")
        return UpdateTemplateCardReply(template_card=TextNoticeUpdate(main_title=title, card_action=action))

    for key in ("yes", "other"):
        card["task_id"] = f"task-{key}"
        client.message.send("template_card", fake.agent_id, touser=["lisi"], template_card=card)
        fake.member("lisi").click_button(f"task-{key}", key, to=router)
    agreed, changed = fake.member("lisi").inbox
    assert agreed.content["button_list"] == [{"text": "已同意"}]
    assert changed.content["main_title"] == {"title": "已转交"} and changed.text.startswith("已转交")


def test_the_update_of_a_card_changes_no_other(fake: FakeWeCom, client: WeComClient) -> None:
    def send(text: str, kind: str = "button_interaction") -> str | None:
        card = {
            "card_type": kind,
            "main_title": {"title": text},
            "button_list": [{"text": "同意", "key": "yes"}],
            "card_action": {"type": 1, "url": "https://example.com"},
            "task_id": text,
        }
        if kind == "text_notice":
            del card["button_list"]
        sent = client.request(
            "POST",
            "/cgi-bin/message/send",
            json={"msgtype": "template_card", "agentid": fake.agent_id, "touser": "zhangsan", "template_card": card},
        )
        return sent.get("response_code")

    first, second = send("first"), send("second")
    assert first and second and first != second
    assert send("third", "text_notice") is None  # the page gives one for cards with buttons or choices only
    client.message.update_template_card(first, userids=["zhangsan"], button={"replace_name": "已同意"})
    texts = [message.text for message in fake.sent]
    assert ["已同意" in text for text in texts] == [True, False, False]
    fake.clock.advance(72 * 3600 + 1)
    assert refused(client.message.update_template_card, second, button={"replace_name": "已同意"}) == 60140


def test_meetings_of_one_second_have_codes_of_their_own(client: WeComClient) -> None:
    def create() -> str | None:
        start, duration = 1_900_000_000, 3600
        made = client.meeting.create(
            admin_userid="zhangsan", title="例会", meeting_start=start, meeting_duration=duration
        )
        return made.meeting_code

    assert create() != create()


def test_check_ins_by_day_and_month(client: WeComClient) -> None:
    friday = 1_792_080_000 - 1_792_080_000 % 86_400 - 8 * 3600  # a midnight in China
    day = next(one for one in range(friday, friday + 8 * 86_400, 86_400) if _weekday(one) == 4)
    times = [day + 9 * 3600, day + 18 * 3600, day + 3 * 86_400 + 9 * 3600]  # Friday twice, Monday once
    client.checkin.add_checkin_record(
        [
            {
                "userid": "lisi",
                "checkin_time": time,
                "location_title": "公司",
                "location_detail": "深圳",
                "device_type": 1,
                "device_detail": "手机",
            }
            for time in times
        ]
    )
    days = client.checkin.getcheckin_daydata(day, day + 3 * 86_400, ["lisi", "wangwu"]).datas
    shown = [
        (one.base_info.acctid, one.summary_info.checkin_count, [x.exception for x in one.exception_infos or []])
        for one in days
        if one.summary_info is not None
    ]
    assert shown == [
        *[("lisi", 2, []), ("lisi", 0, []), ("lisi", 0, []), ("lisi", 1, [3])],
        *[("wangwu", 0, [4]), ("wangwu", 0, []), ("wangwu", 0, []), ("wangwu", 0, [4])],
    ]
    first = days[0].summary_info
    assert first is not None
    assert (first.earliest_time, first.lastest_time, first.regular_work_sec) == (9 * 3600, 18 * 3600, 9 * 3600)
    (month,) = client.checkin.getcheckin_monthdata(day, day + 3 * 86_400, ["lisi"]).datas
    summary = month.summary_info
    assert summary is not None and month.base_info.name == "李四"
    assert (summary.work_days, summary.regular_days, summary.rest_days, summary.except_days) == (2, 1, 2, 1)


def _weekday(time: int) -> int:
    return datetime.fromtimestamp(time, timezone(timedelta(hours=8))).weekday()


def test_a_student_gets_another_id_among_many(client: WeComClient) -> None:
    client.school.user.create_student("student-1", "小明", [1])
    students: list[StudentUpdateDict] = [
        {"student_userid": "student-1", "new_student_userid": "student-2", "name": "小红"}
    ]
    client.school.user.batch_update_student(students=students)
    student = client.school.user.get("student-2").student
    assert student is not None and student.name == "小红"


def test_dump_load_reset(fake: FakeWeCom, client: WeComClient) -> None:
    client.user.create("sun", "孙", department=[1], mobile="13900000000")
    client.media.upload("file", ("a.txt", b"1234567890"))
    dump = json.loads(json.dumps(fake.state.dump()))
    fake.state.reset()
    with pytest.raises(NotFoundError):
        client.user.get("sun")
    fake.state.load(dump)
    assert client.user.get("sun").name == "孙"
    with FakeWeCom() as other:
        other.state.load(dump)
        assert other.client().user.get("sun").name == "孙"
        with pytest.raises(ValueError, match="not a dump"):
            other.state.load({"records": {"nothing": {}}, "numbers": {}})
        assert other.client().user.get("sun").name == "孙"


def test_cursor_that_was_not_given_out(client: WeComClient) -> None:
    assert refused(client.user.list_id, cursor="rubbish") == 50100
