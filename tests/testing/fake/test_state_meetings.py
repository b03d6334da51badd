"""Meetings in progress: participants, callbacks, recordings and their statistics."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
import requests

from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.testing import ActionError, FakeWeCom, validate_callback


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        fake.subscribe(CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)))
        yield fake
        assert [
            (push.model, validate_callback(push.text, unknown="report"))
            for push in fake.pushes
            if validate_callback(push.text, unknown="report")
        ] == []


def about(seconds: int) -> Any:
    """Time goes on while the test runs."""
    return pytest.approx(seconds, abs=3000 if seconds == 200_000 else 3)


def create(fake: FakeWeCom, client: WeComClient, **settings: Any) -> str:
    start = int(fake.clock.now()) + 60
    more: Any = {"invitees": {"userid": ["zhangsan", "lisi", "wangwu"]}, "settings": settings or None}
    return client.meeting.create("zhangsan", "评审", meeting_start=start, meeting_duration=3600, **more).meetingid


def test_participants_of_a_meeting(fake: FakeWeCom, client: WeComClient) -> None:
    meeting = create(fake, client)
    planned = client.meeting.get_info(meetingid=meeting)
    assert (planned.status, planned.meeting_start) == (1, about(int(fake.clock.now()) + 60))
    assert list(client.meeting.iter_get_attendee_list(meeting)) == []
    fake.act("join_meeting", userid="zhangsan", meetingid=meeting)
    began = int(fake.clock.now())
    fake.clock.advance(60)
    fake.act("join_meeting", userid="lisi", meetingid=meeting, instance_id=3)
    present = list(client.meeting.iter_get_realtime_attendee_list(meeting, limit=1))
    assert [(one.userid, one.role, one.instance_id) for one in present] == [("zhangsan", 3, 1), ("lisi", 0, 3)]
    assert client.meeting.get_info(meetingid=meeting).status == 2
    fake.clock.advance(100)
    fake.act("quit_meeting", userid="lisi", meetingid=meeting)
    assert [one.userid for one in client.meeting.iter_get_realtime_attendee_list(meeting)] == ["zhangsan"]
    with pytest.raises(ActionError):
        fake.act("quit_meeting", userid="wangwu", meetingid=meeting)  # was not there
    fake.clock.advance(20)
    fake.act("join_meeting", userid="lisi", meetingid=meeting)
    fake.clock.advance(30)
    fake.act("end_meeting", meetingid=meeting)
    info = client.meeting.get_info(meetingid=meeting)
    assert info.status == 3 and info.attendees is not None
    counted = {
        one.userid: (one.status, one.total_join_count, one.cumulative_time) for one in info.attendees.member or []
    }
    assert counted == {"zhangsan": (1, 1, about(210)), "lisi": (1, 2, about(130)), "wangwu": (2, 0, 0)}
    found = list(client.meeting.iter_get_attendee_list(meeting, limit=1))
    assert [(one.userid, one.quit_time) for one in found] == [
        ("zhangsan", about(began + 210)),
        ("lisi", about(began + 210)),
    ]
    assert [(push.model) for push in fake.pushes] == [
        "MeetingStatisticsStartMeeting",
        "MeetingChangeMeetingStart",
        "MeetingChangeJoinMeeting",
        "MeetingChangeJoinMeeting",
        "MeetingChangeQuitMeeting",
        "MeetingChangeJoinMeeting",
        "MeetingChangeQuitMeeting",
        "MeetingChangeQuitMeeting",
        "MeetingChangeMeetingEnd",
    ]
    starts = client.meeting.statistics.get_start_list(1, began - 5, began + 5).meeting_list or []
    assert [(one.userid, one.start_time) for one in starts] == [("zhangsan", about(began))]
    assert client.meeting.statistics.get_start_list(1, began + 5, began + 50).meeting_list == []
    with pytest.raises(ActionError, match="90602"):
        fake.act("join_meeting", userid="wangwu", meetingid=meeting)


def test_the_waiting_room_and_control(fake: FakeWeCom, client: WeComClient) -> None:
    meeting = create(fake, client, enable_waiting_room=True)
    fake.act("join_meeting", userid="zhangsan", meetingid=meeting)
    guest = fake.act("join_meeting", userid="lisi", meetingid=meeting).response["tmp_openid"]
    waiting = client.meeting.waitingroom.get_current_user_list(meeting).user_list or []
    assert [(one.userid, one.tmp_openid) for one in waiting] == [("lisi", guest)]
    who: Any = {"tmp_openid": guest, "instance_id": 1}
    client.meeting.realcontrol.manage_waiting_room_users(meeting, 1, [who])
    assert client.meeting.waitingroom.get_current_user_list(meeting).user_list == []
    assert [one.userid for one in client.meeting.waitingroom.get_user_list(meeting).user_list or []] == ["lisi"]
    client.meeting.realcontrol.mute_user(meeting, False, who)
    client.meeting.realcontrol.set_cohost(meeting, True, who)
    fake.act("share_screen", userid="lisi", meetingid=meeting)
    lisi = next(one for one in client.meeting.iter_get_realtime_attendee_list(meeting) if one.userid == "lisi")
    assert (lisi.audio_state, lisi.role, lisi.screen_shared_state) == (True, 6, True)
    client.meeting.realcontrol.close_screen_share(meeting, who)
    assert client.meeting.check_device_in_meeting("lisi", [meeting]).result_list[0].instance_id == 1  # type: ignore[index]
    client.meeting.realcontrol.kickout_users(meeting, True, [who])
    assert [one.userid for one in client.meeting.iter_get_realtime_attendee_list(meeting)] == ["zhangsan"]
    assert client.meeting.check_device_in_meeting("lisi", [meeting]).result_list == []
    with pytest.raises(APIError):
        client.meeting.realcontrol.mute_user(meeting, True, {"tmp_openid": "nobody", "instance_id": 1})
    client.meeting.realcontrol.dismiss(meeting)
    assert client.meeting.get_info(meetingid=meeting).status == 3


def test_recordings(fake: FakeWeCom, client: WeComClient) -> None:
    meeting, other = create(fake, client), create(fake, client)
    with pytest.raises(ActionError):
        fake.act("start_recording", userid="zhangsan", meetingid=meeting)  # nobody is there
    fake.act("join_meeting", userid="zhangsan", meetingid=meeting)
    record = fake.act("start_recording", userid="zhangsan", meetingid=meeting).response["meeting_record_id"]
    now = int(fake.clock.now())
    (listed,) = client.meeting.record.iter_list(now - 60, now + 60, meetingid=meeting)
    assert (listed.meeting_record_id, listed.state, listed.record_files) == (record, 1, [])
    fake.clock.advance(200)
    content = base64.b64encode(b"a film").decode()
    file = fake.act("stop_recording", userid="zhangsan", meetingid=meeting, content=content).response["record_file_id"]
    (listed,) = client.meeting.record.iter_list(now - 60, now + 60, userid="zhangsan")
    (shown,) = listed.record_files or []
    assert (listed.state, shown.record_file_id, shown.record_size, shown.sharing_state) == (3, file, 6, True)
    assert (shown.record_end_time or 0) - (shown.record_start_time or 0) == about(200_000)
    assert list(client.meeting.record.iter_list(now - 60, now + 60, meetingid=other)) == []
    client.meeting.record.update_sharing_config(
        record, meeting, sharing_config={"sharing_auth_type": 1, "enable_password": True, "password": "aB3d"}
    )
    (listed,) = client.meeting.record.iter_list(now - 60, now + 60, meetingid=meeting)
    (shown,) = listed.record_files or []
    assert (shown.required_same_corp, shown.password) == (True, "aB3d")
    fake.start()
    detail = client.meeting.record.get_file(file, meeting)
    assert detail.download_address and requests.get(detail.download_address, timeout=10).content == b"a film"
    links = client.meeting.record.get_file_list(record, meeting)
    assert [one.record_file_id for one in links.record_files or []] == [file] and links.title == "评审"
    fake.act("watch_recording", record_file_id=file, tell=False)
    fake.act("watch_recording", record_file_id=file, downloads=True, tell=False)
    (day,) = client.meeting.record.get_statistics(record).summaries or []
    today = datetime.fromtimestamp(fake.clock.now(), timezone(timedelta(hours=8))).date().isoformat()
    assert (day.date, day.view_count, day.download_count) == (today, 2, 1)
    client.meeting.record.delete_file(meeting, file)
    with pytest.raises(APIError):
        client.meeting.record.get_file(file, meeting)
    client.meeting.record.delete(record, meeting)
    assert list(client.meeting.record.iter_list(now - 60, now + 60, meetingid=meeting)) == []
    assert fake.pushes[-1].model == "MeetingChangeDeleteRecording"


def test_personal_links(fake: FakeWeCom, client: WeComClient) -> None:
    meeting = create(fake, client)
    made = [client.meeting.create_customer_short_url(meeting, text) for text in ("a", "b")]
    urls = [one.meeting_short_url_customer_data for one in made]
    assert client.meeting.get_customer_short_url(meeting).meeting_short_url_customer_data_list == urls
    fake.act("join_meeting", userid="lisi", meetingid=meeting, customer_data="b")
    assert [one.customer_data for one in client.meeting.iter_get_attendee_list(meeting)] == ["b"]


def test_participants_answer_a_schedule(fake: FakeWeCom, client: WeComClient) -> None:
    start = int(fake.clock.now()) + 3600
    people: Any = [{"userid": "zhangsan"}, {"userid": "lisi"}]
    schedule = client.oa.schedule.add({"start_time": start, "end_time": start + 60, "attendees": people}).schedule_id
    fake.act("respond_schedule", schedule_id=schedule, userid="lisi", response_status=4)
    fake.act("respond_schedule", schedule_id=schedule, userid="zhangsan")
    found = client.oa.schedule.get([schedule]).schedule_list[0]
    assert {one.userid: one.response_status for one in found.attendees or []} == {"zhangsan": 2, "lisi": 4}
    assert [push.model for push in fake.pushes] == ["RespondScheduleEvent"] * 2
    with pytest.raises(ActionError, match="90461"):
        fake.act("respond_schedule", schedule_id=schedule, userid="wangwu")
