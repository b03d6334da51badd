"""Refusals by their documented errcodes, over HTTP and without the checks of the client."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import requests

from wecom_client import ConfigurationError, PermissionDeniedError, WeComClient
from wecom_client.testing import FakeWeCom


@pytest.fixture(scope="module")
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as made:
        yield made


@pytest.fixture(autouse=True)
def fresh(fake: FakeWeCom) -> None:
    fake.state.reset()


def post(fake: FakeWeCom, path: str, body: Mapping[str, Any], **query: Any) -> dict[str, Any]:
    """One call, as somebody without our checks would make it."""
    query.setdefault("access_token", fake.client().access_token)
    answer: dict[str, Any] = requests.post(
        f"{fake.base_url}/cgi-bin/{path}", params=query, json=body, timeout=30
    ).json()
    return answer


MEMBER = {"userid": "sun", "name": "孙悟空", "department": [1], "mobile": "13900000000"}
ARTICLE = {"title": "标题", "url": "https://example.com"}
SENT = {"touser": "lisi", "agentid": 1000002}
LONG = "长" * 2000
BUTTON = {"type": "click", "name": "今日", "key": "k"}


@pytest.mark.parametrize(
    ("path", "body", "errcode"),
    [
        ("department/create", {"name": "研发部", "parentid": 1}, 60008),
        ("department/create", {"name": "研发部", "parentid": 2}, 0),
        ("department/update", {"id": 2, "parentid": 2}, 60010),
        ("department/create", {"name": "a:b", "parentid": 1}, 60009),
        ("department/create", {"name": "甲", "parentid": 77}, 60004),
        ("user/create", {**MEMBER, "userid": "孙"}, 40003),
        ("user/create", {**MEMBER, "userid": "_sun"}, 40003),
        ("user/create", {**MEMBER, "userid": "s" * 65}, 40058),
        ("user/create", {**MEMBER, "mobile": "call me"}, 60103),
        ("user/create", {**MEMBER, "mobile": "1" * 33}, 60103),
        ("user/create", {**MEMBER, "mobile": "13800000001"}, 60104),
        ("user/create", {**MEMBER, "email": "no mail"}, 60105),
        ("user/create", {**MEMBER, "email": "zhangsan@example.com"}, 60106),
        ("user/create", {**MEMBER, "name": ""}, 60112),
        ("user/create", {**MEMBER, "name": "名" * 65}, 60112),
        ("user/create", {"userid": "sun", "name": "孙悟空", "department": [1]}, 60129),
        ("user/create", {**MEMBER, "order": [1, 2]}, 60132),
        ("user/create", {**MEMBER, "is_leader_in_dept": [1, 0]}, 60132),
        ("user/create", MEMBER, 0),
        ("user/update", {"userid": "nobody", "name": "谁"}, 60111),
        ("user/update", {"userid": "lisi", "new_userid": "李四"}, 40003),
        ("message/send", {"touser": "lisi", "agentid": 1000002, "msgtype": "text", "text": {"content": ""}}, 44004),
        (
            "message/send",
            {"touser": "lisi", "agentid": 1000002, "msgtype": "markdown", "markdown": {"content": LONG}},
            45002,
        ),
        ("message/send", {"touser": "", "agentid": 1000002, "msgtype": "text", "text": {"content": "hi"}}, 82001),
        ("message/send", {**SENT, "msgtype": "text"}, 44004),
        ("message/send", {**SENT, "msgtype": "news", "news": {"articles": [{**ARTICLE, "url": "example.com"}]}}, 45034),
        ("message/send", {**SENT, "msgtype": "news", "safe": 1, "news": {"articles": [ARTICLE]}}, 40074),
        ("message/send", {**SENT, "msgtype": "news", "news": {"articles": [ARTICLE] * 9}}, 45008),
        ("message/send", {"touser": "lisi", "agentid": 77, "msgtype": "text", "text": {"content": "hi"}}, 40056),
        ("webhook/send", {"msgtype": "text", "text": {"content": LONG}}, 45002),
        ("menu/create", {"button": [BUTTON] * 4}, 40016),
        ("menu/create", {"button": [{**BUTTON, "name": "很长的菜单名"}]}, 40018),
        ("menu/create", {"button": [{**BUTTON, "key": "k" * 129}]}, 40019),
        ("menu/create", {"button": [{"type": "view", "name": "官网", "url": "https://" + "u" * 1025}]}, 40020),
        ("menu/create", {"button": [{"name": "更多", "sub_button": [BUTTON] * 6}]}, 40023),
        ("menu/create", {"button": [{"name": "更多", "sub_button": [{**BUTTON, "name": "名" * 14}]}]}, 40025),
        ("menu/create", {"button": [{"name": "更多", "sub_button": [{**BUTTON, "key": "k" * 129}]}]}, 40026),
    ],
)
def test_refused_requests(fake: FakeWeCom, path: str, body: dict[str, Any], errcode: int) -> None:
    assert post(fake, path, body, agentid=fake.agent_id, key="key")["errcode"] == errcode


def test_truncated_values_are_no_errors(fake: FakeWeCom) -> None:
    body = {**SENT, "msgtype": "text", "text": {"content": "a" + LONG}}
    assert post(fake, "message/send", body)["errcode"] == 0
    assert fake.sent[-1].content == {"content": "a" + LONG[:682]}  # 2,047 bytes: no character is divided
    card = {"title": "题" * 129, "description": "d" * 513, "url": "https://example.com", "btntxt": "按钮的文字"}
    assert post(fake, "message/send", {**SENT, "msgtype": "textcard", "textcard": card})["errcode"] == 0
    kept = fake.sent[-1].content
    assert (len(kept["title"]), len(kept["description"]), kept["btntxt"]) == (128, 512, "按钮的文")


CUSTOMER, ACCOUNT = "wmAAAAexample0001", "wkAAAAexample0001"


def kf_state(state: int, **more: Any) -> tuple[str, dict[str, Any]]:
    return "kf/service_state/trans", {
        "open_kfid": ACCOUNT,
        "external_userid": CUSTOMER,
        "service_state": state,
        **more,
    }


KF_TEXT = ("kf/send_msg", {"touser": CUSTOMER, "open_kfid": ACCOUNT, "msgtype": "text", "text": {"content": "您好"}})
SHEET_FIELD = {"field_title": "标题", "field_type": "FIELD_TYPE_TEXT"}


@pytest.mark.parametrize(
    "calls",
    [
        # What a session may become, and who may speak in it.
        [(*kf_state(1), 0), (*KF_TEXT, 0), (*kf_state(0), 95016), (*kf_state(2), 0), (*KF_TEXT, 95018)],
        [(*kf_state(3, servicer_userid="lisi"), 95014), (*kf_state(3, servicer_userid="zhangsan"), 0)],
        [(*kf_state(4), 0), (*kf_state(1), 95013)],
        # What was cancelled or revoked stays so.
        [
            ("externalcontact/add_msg_template", {"text": {"content": "hi"}, "external_userid": [CUSTOMER]}, 0),
            ("externalcontact/cancel_groupmsg_send", {"msgid": "msgGCAAA00000001"}, 0),
            ("externalcontact/remind_groupmsg_send", {"msgid": "msgGCAAA00000001"}, 41093),
            ("externalcontact/cancel_groupmsg_send", {"msgid": "msgGCAAA00000001"}, 41093),
        ],
        [
            (
                "externalcontact/transfer_customer",
                {"handover_userid": "lisi", "takeover_userid": "lisi", "external_userid": [CUSTOMER]},
                40130,
            )
        ],
        # Groups.
        [
            ("appchat/create", {"name": "群", "owner": "wangwu", "userlist": ["zhangsan", "lisi"]}, 86207),
            ("appchat/create", {"name": "群", "owner": "lisi", "userlist": ["zhangsan", "lisi"]}, 0),
            ("appchat/send", {"msgtype": "text", "text": {"content": "hi"}}, 86201),
        ],
        [("appchat/create", {"chatid": "my-chat", "userlist": ["zhangsan", "lisi"]}, 86001)],
        [("user/create", {**MEMBER, "avatar_mediaid": "gone"}, 301015)],
        # Calendars.
        [
            ("oa/calendar/add", {"calendar": {"summary": "日历", "color": "#ff0000", "is_public": 1}}, 90483),
            ("oa/calendar/add", {"calendar": {"summary": "日历", "color": "#ff0000", "set_as_default": 1}}, 0),
            ("oa/calendar/del", {"cal_id": "wcFakeCalendar000001"}, 90712),
        ],
        [
            ("oa/schedule/add", {"schedule": {"start_time": 1, "end_time": 2}}, 0),
            ("oa/schedule/add_attendees", {"schedule_id": f"fakeschedule{1:020d}"}, 90713),
            (
                "oa/schedule/update",
                {"op_mode": 1, "schedule": {"schedule_id": f"fakeschedule{1:020d}", "start_time": 1, "end_time": 2}},
                90485,
            ),
        ],
        # Meetings.
        [
            (
                "meeting/create",
                {"admin_userid": "lisi", "title": "会", "meeting_start": 1900000000, "meeting_duration": 3600},
                0,
            ),
            ("meeting/realcontrol/dismiss", {"meetingid": "hyFakeMeeting00000001"}, 0),
            ("meeting/update", {"meetingid": "hyFakeMeeting00000001", "title": "别的"}, 400221),
            ("meeting/cancel", {"meetingid": "hyFakeMeeting00000001"}, 400224),
        ],
        [
            (
                "meeting/create",
                {
                    "admin_userid": "lisi",
                    "title": "会",
                    "meeting_start": 1900000000,
                    "meeting_duration": 3600,
                    "invitees": {"userid": ["nobody"]},
                },
                400021,
            )
        ],
        [("chatdata/keyword/create_rule", {"name": "规则", "applicable_range": {}}, 710610)],
        # Check-ins of more than a month.
        [
            (
                "checkin/getcheckindata",
                {"opencheckindatatype": 3, "starttime": 1, "endtime": 2678402, "useridlist": ["lisi"]},
                301024,
            ),
            (
                "checkin/getcheckindata",
                {"opencheckindatatype": 3, "starttime": 9, "endtime": 1, "useridlist": ["lisi"]},
                301024,
            ),
        ],
        # Drives and sheets.
        [
            ("wedrive/space_create", {"space_name": "空间"}, 0),
            (
                "wedrive/file_create",
                {"spaceid": "s.fakeSpace000001", "fatherid": "s.fakeSpace000001", "file_type": 1, "file_name": "夹"},
                0,
            ),
            ("wedrive/file_download", {"fileid": "f.fakeFile00000001"}, 640029),
        ],
        [
            ("wedoc/create_doc", {"doc_type": 10, "doc_name": "表"}, 0),
            (
                "wedoc/smartsheet/add_fields",
                {"docid": "dcFakeDocument00000001", "sheet_id": "tblFake0001", "fields": [SHEET_FIELD, SHEET_FIELD]},
                2022030,
            ),
            (
                "wedoc/smartsheet/content_priv/create_rule",
                {"docid": "dcFakeDocument00000001", "name": "名" * 21},
                640062,
            ),
        ],
        [
            ("wedrive/space_create", {"space_name": "空间"}, 0),
            (
                "wedrive/file_upload_init",
                {
                    "spaceid": "s.fakeSpace000001",
                    "fatherid": "s.fakeSpace000001",
                    "file_name": "a.bin",
                    "size": 9000000,
                    "block_sha": ["a" * 40] * 5,
                },
                0,
            ),
            ("wedrive/file_upload_finish", {"upload_key": "upload-1"}, 0),
            ("wedrive/file_upload_finish", {"upload_key": "upload-1"}, 640048),
        ],
        # Mail.
        [("exmail/group/create", {"groupid": "g@example.com", "groupname": "组"}, 680008)],
        [
            (
                "exmail/publicmail/create",
                {"email": "a@example.com", "name": "甲", "userid_list": {"list": ["lisi"]}},
                0,
            ),
            (
                "exmail/publicmail/create",
                {"email": "a@example.com", "name": "乙", "userid_list": {"list": ["lisi"]}},
                680033,
            ),
            (
                "exmail/publicmail/create",
                {"email": "b@example.com", "name": "甲", "userid_list": {"list": ["lisi"]}},
                680040,
            ),
        ],
        [
            (
                "exmail/publicmail/create",
                {"email": "a@example.com", "name": "甲", "userid_list": {"list": ["lisi"]}},
                0,
            ),
            (
                "exmail/group/create",
                {"groupid": "a@example.com", "groupname": "组", "email_list": {"list": ["lisi@example.com"]}},
                680010,
            ),
        ],
        # Logs.
        [
            ("security/admin_oper_log/list", {"start_time": 1, "end_time": 604802}, 60267),
            ("security/get_file_oper_record", {"start_time": 2, "end_time": 1}, 701100),
            ("security/get_screen_oper_record", {"start_time": 1, "end_time": 1209602}, 701250),
        ],
    ],
    ids=lambda calls: str(calls[-1][-1]),
)
def test_refusals_of_the_state(fake: FakeWeCom, calls: list[tuple[str, dict[str, Any], int]]) -> None:
    if any(path == "kf/service_state/trans" for path, _, _ in calls):  # a session begins with a word of the customer
        fake.act("kf_write", tell=False, open_kfid=ACCOUNT, external_userid=CUSTOMER, text="在吗")
    found = [post(fake, path, body)["errcode"] for path, body, _ in calls]
    assert found == [errcode for _, _, errcode in calls]


def test_an_address_that_is_not_trusted(fake: FakeWeCom) -> None:
    fake.fail("/cgi-bin/webhook/send", errcode=60020, times=1)
    body = {"msgtype": "text", "text": {"content": "hi"}}
    assert [post(fake, "webhook/send", body, key="one")["errcode"] for _ in range(2)] == [60020, 0]


def test_real_groups_of_present_members_are_not_transferred() -> None:
    body = {"chat_id_list": ["wrGroupExample0001"], "new_owner": "lisi"}
    with FakeWeCom(real=True) as fake:
        (failed,) = post(fake, "externalcontact/groupchat/transfer", body)["failed_chat_list"]
        assert failed["errcode"] == 90500
        assert fake.client().externalcontact.groupchat.get("wrGroupExample0001").group_chat.owner == "zhangsan"
    with FakeWeCom() as fake:
        assert post(fake, "externalcontact/groupchat/transfer", body)["failed_chat_list"] == []
        assert fake.client().externalcontact.groupchat.get("wrGroupExample0001").group_chat.owner == "lisi"


def test_a_message_can_be_recalled_for_a_day(fake: FakeWeCom) -> None:
    sent = post(fake, "message/send", {**SENT, "msgtype": "text", "text": {"content": "hi"}})["msgid"]
    fake.clock.advance(24 * 3600 + 1)
    assert post(fake, "message/recall", {"msgid": sent})["errcode"] == 42052


def test_only_followers_transfer_customers(fake: FakeWeCom) -> None:
    customers = [CUSTOMER, "wmAAAAexample0002"]
    body = {"handover_userid": "zhangsan", "takeover_userid": "wangwu", "external_userid": customers}
    answer = post(fake, "externalcontact/transfer_customer", body)["customer"]
    assert [one["errcode"] for one in answer] == [0, 40131]
    assert CUSTOMER not in fake.client().externalcontact.list("wangwu").external_userid
    fake.clock.advance(24 * 3600 + 1)
    assert fake.client().externalcontact.list("wangwu").external_userid == [CUSTOMER]


def test_a_file_of_no_type_and_one_without_content(fake: FakeWeCom) -> None:
    def upload(kind: str, content: bytes) -> int:
        query = {"access_token": fake.client().access_token, "type": kind}
        url = f"{fake.base_url}/cgi-bin/media/upload"
        files = {"media": ("a.bin", content)}
        return int(requests.post(url, params=query, files=files, timeout=30).json()["errcode"])

    assert upload("picture", b"0123456789") == 40005
    assert upload("file", b"01234") == 40006


def test_a_department_that_is_not_there_is_made(fake: FakeWeCom) -> None:
    made = post(fake, "user/create", {**MEMBER, "department": [2, 88]})
    (department,) = made["created_department_list"]["department_info"]
    assert department["name"] == "88"
    assert fake.client().user.get("sun").department == [2, department["id"]]


def test_a_webhook_sends_twenty_messages_a_minute(fake: FakeWeCom) -> None:
    body = {"msgtype": "text", "text": {"content": "hi"}}
    codes = [post(fake, "webhook/send", body, key="one")["errcode"] for _ in range(21)]
    assert codes == [0] * 20 + [45009]
    assert post(fake, "webhook/send", body, key="other")["errcode"] == 0
    fake.clock.advance(60)
    assert post(fake, "webhook/send", body, key="one")["errcode"] == 0


def test_customers_get_five_messages_for_each_of_theirs_within_48_hours(fake: FakeWeCom) -> None:
    account = fake.client().kf.account.list().account_list[0].open_kfid
    body = {"touser": "wmAAAAexample0001", "open_kfid": account, "msgtype": "text", "text": {"content": "您好"}}

    def write() -> None:
        fake.act("kf_write", tell=False, external_userid=body["touser"], open_kfid=account, text="在吗")

    write()
    assert [post(fake, "kf/send_msg", body)["errcode"] for _ in range(6)] == [0] * 5 + [95001]
    write()
    assert post(fake, "kf/send_msg", body)["errcode"] == 0
    fake.clock.advance(48 * 3600 + 1)
    assert post(fake, "kf/send_msg", body)["errcode"] == 95002


# -- rights


def client_of(fake: FakeWeCom, kind: str) -> WeComClient:
    app = fake.add_app(f"secret-of-{kind}", agent_id=len(fake.calls) + 5000, kind=kind)
    return fake.client_of(WeComClient, app.corp_id, app.secret)


def errcode_of(call: Any, *arguments: Any, **named: Any) -> int:
    with pytest.raises(PermissionDeniedError) as caught:
        call(*arguments, **named)
    return caught.value.errcode


def test_rights_of_a_self_built_app() -> None:
    with FakeWeCom(real=True) as fake:
        client = fake.client()
        member = client.user.get("zhangsan")
        assert (member.name, member.mobile, member.email, member.gender) == ("张三", None, None, 0)
        assert [one.mobile for one in client.user.list(1).userlist] == [None] * len(client.user.list(1).userlist)
        assert errcode_of(client.user.create, "sun", "孙悟空", department=[1], mobile="13900000000") == 48002
        assert errcode_of(client.department.delete, 2) == 48002
        assert client_of(fake, "old_self_built").user.get("zhangsan").mobile == "13800000001"


def test_contact_sync_writes_and_does_not_read() -> None:
    with FakeWeCom(real=True) as fake:
        client = client_of(fake, "contact_sync")
        client.user.create("sun", "孙悟空", department=[1], mobile="13900000000")
        assert "sun" in [one.userid for one in client.user.list_id().dept_user or []]
        assert errcode_of(client.user.get, "sun") == 48009
        text = {"content": "hi"}
        assert errcode_of(client.message.send, "text", fake.agent_id, touser=["sun"], text=text) == 48002
        assert client_of(fake, "old_contact_sync").user.get("sun").mobile == "13900000000"


def test_rights_of_other_secrets() -> None:
    with FakeWeCom() as fake:
        assert client_of(fake, "customer_contact").externalcontact.list("zhangsan").external_userid
        assert errcode_of(client_of(fake, "customer_contact").kf.account.list) == 48002
        assert client_of(fake, "customer_service").kf.account.list().account_list
        assert errcode_of(client_of(fake, "archive").user.get, "zhangsan") == 48002


def test_a_kind_that_there_is_not() -> None:
    with FakeWeCom() as fake, pytest.raises(ConfigurationError, match="did you mean 'self_built'"):
        fake.add_app("secret", kind="selfbuilt")


def test_a_real_webhook_has_to_be_there() -> None:
    with FakeWeCom(real=True) as fake:
        fake.add_account("webhook", key="there")
        body = {"msgtype": "text", "text": {"content": "hi"}}
        assert post(fake, "webhook/send", body, key="there")["errcode"] == 0
        assert post(fake, "webhook/send", body, key="gone")["errcode"] == 93000


def test_real_customer_service_answers_only_after_a_message() -> None:
    with FakeWeCom(real=True) as fake:
        client = client_of(fake, "customer_service")
        account = client.kf.account.list().account_list[0].open_kfid
        body = {"touser": "wmAAAAexample0001", "open_kfid": account, "msgtype": "text", "text": {"content": "您好"}}
        assert post(fake, "kf/send_msg", body, access_token=client.access_token)["errcode"] == 95002
