"""Rooms, layouts and telephones of meetings; doors, programs, schools and published documents."""

from __future__ import annotations

from typing import Any

import pytest

from tests.support.raw_calls import act, call, refused
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom


@pytest.fixture
def meeting(fake: FakeWeCom, client: WeComClient) -> str:
    start = int(fake.clock.now()) + 60
    return client.meeting.create("zhangsan", "评审", meeting_start=start, meeting_duration=3600).meetingid


def test_rooms_are_booked_and_called(fake: FakeWeCom, client: WeComClient, meeting: str) -> None:
    rooms = client.meeting.rooms
    assert [one.meeting_room_id for one in rooms.iter_list(limit=1)] == ["room01", "room02"]
    assert [one.meeting_room_id for one in rooms.iter_list(meeting_room_name="小")] == ["room02"]
    booked = rooms.book(meeting, ["room01"]).meeting_room_list or []
    assert [one.meeting_room_name for one in booked] == ["大会议室"]
    (listed,) = rooms.iter_list_meetings(meeting_room_id="room01")
    assert (listed.meetingid, listed.subject, listed.status) == (meeting, "评审", "MEETING_STATE_INIT")
    assert list(rooms.iter_list_meetings(meeting_room_id="room02")) == []
    rooms.release(meeting, ["room01"])
    assert list(rooms.iter_list_meetings(meeting_room_id="room01")) == []
    assert rooms.get_response_status(meeting, meeting_room_id="room02").status == 1
    invitation = rooms.call(meeting, meeting_room_id="room02").invite_id
    act(fake, "answer_room_call", invite_id=invitation)
    assert rooms.wait_get_response_status(meeting, meeting_room_id="room02", pause=0).status == 2
    assert refused(rooms.book, meeting, ["nobody"]) == 40058


def test_telephones_ring(fake: FakeWeCom, client: WeComClient, meeting: str) -> None:
    number: Any = {"area": 86, "phone": "02012345678"}
    called = client.meeting.phone.callout(meeting, [number]).phone_numbers or []
    assert [(one.phone, one.status) for one in called] == [("02012345678", "CALLING")]
    assert client.meeting.phone.get_tmp_openid(meeting, [number]).tmp_openid_list == []
    act(fake, "answer_phone", meetingid=meeting, phone="02012345678")
    (line,) = client.meeting.phone.iter_get_callout_status(meeting)
    (user,) = client.meeting.phone.get_tmp_openid(meeting, [number]).tmp_openid_list or []
    assert line.status == "CONNECTED" and user.tmp_openid == line.tmp_openid


def test_layouts_and_backgrounds(fake: FakeWeCom, meeting: str) -> None:
    page = {
        "layout_template_id": "1",
        "user_seat_list": [{"grid_id": "1", "grid_type": 1, "video_type": 1}],
    }
    layouts = [{"layout_name": name, "page_list": [page]} for name in ("a", "b")]
    made = call(fake, "/cgi-bin/meeting/advanced_layout/add", {"meetingid": meeting, "layout_list": layouts})
    first, second = (one["layout_id"] for one in made["layout_list"])
    call(fake, "/cgi-bin/meeting/advanced_layout/apply", {"meetingid": meeting, "layout_id": second})
    listed = call(fake, "/cgi-bin/meeting/advanced_layout/list", {"meetingid": meeting})
    assert listed["selected_layout_id"] == second
    assert [one["layout_name"] for one in listed["layout_list"]] == ["a", "b"]
    call(fake, "/cgi-bin/meeting/advanced_layout/batch_delete", {"meetingid": meeting, "layout_id_list": [first]})
    listed = call(fake, "/cgi-bin/meeting/advanced_layout/list", {"meetingid": meeting})
    assert [one["layout_id"] for one in listed["layout_list"]] == [second]
    image = {"image_md5": "9e107d9d372bb6826bd81d3542a419d6", "image_url": "https://img.example.com/sea.png"}
    made = call(fake, "/cgi-bin/meeting/layout/add_background", {"meetingid": meeting, "image_list": [image]})
    listed = call(fake, "/cgi-bin/meeting/layout/list_background", {"meetingid": meeting})
    assert listed["selected_background_id"] == made["selected_background_id"] and len(listed["background_list"]) == 1


def test_programs_and_published_documents(fake: FakeWeCom, client: WeComClient) -> None:
    data = {"input": {"chatid": "wr"}}
    program, ability = "PRGexample01", "ABLexample01"
    assert client.chatdata.sync_call_program(program, ability, data).response_data == data
    job = client.chatdata.async_program_task(program, ability, data).jobid
    assert client.chatdata.wait_async_program_result(job, pause=0).response_data == data
    document = client.wedoc.create_doc(3, "周报").docid
    first, second = (client.wedoc.smartdoc.publish(document) for _ in range(2))
    assert (first.publish_doc_title, first.version, second.version) == ("周报", 1, 2)
    client.wedoc.smartdoc.cancel_publish(document)
    assert refused(client.wedoc.smartdoc.publish_setting, document, publish_range=1) == 301085
    chat = act(fake, "open_sheet_chat", docid=document, name="群", userid="zhangsan", members=["lisi"])["chat_id"]
    client.wedoc.smartsheet.groupchat.update(document, chat, add_user_list=["wangwu"], del_user_list=["lisi"])
    found = client.wedoc.smartsheet.groupchat.get(document, chat)
    assert (found.name, found.user_list) == ("群", ["zhangsan", "wangwu"])
    assert list(client.wedoc.smartsheet.groupchat.iter_list(document)) == [chat]


def test_identity_of_the_visitor_of_a_school_page(fake: FakeWeCom, client: WeComClient) -> None:
    code = act(fake, "login_school", parent_userid="mama")["code"]
    found = client.school.getuserinfo(code)
    assert (found.parent_userid, found.student_userid) == ("mama", None)
    assert refused(client.school.getuserinfo, code) == 40029
