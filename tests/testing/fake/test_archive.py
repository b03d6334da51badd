"""Messages between people in the archive, its library and the data zone."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import padding

from tests.support.archive import ArchiveStandIn, pem, private_key
from tests.support.raw_calls import refused
from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.archive import (
    Archive,
    ArchivedFile,
    ArchivedLink,
    ArchivedMessage,
    ArchivedRevoke,
    ArchivedText,
    AsyncArchive,
)
from wecom_client.callbacks import MsgauditNotifyEvent
from wecom_client.params.chatdata import MessageKeyDict, SearchPartyDict
from wecom_client.params.msgaudit import SingleChatDict
from wecom_client.testing import ActionError, FakeWeCom

CUSTOMER = "wmAAAAexample0001"


def test_the_archive_has_messages_of_people(fake: FakeWeCom, client: WeComClient) -> None:
    zhangsan, customer = fake.member("zhangsan"), fake.customer(CUSTOMER)
    first = zhangsan.say("你好", "lisi")
    room = zhangsan.open_group("项目群", "lisi", "wangwu")
    zhangsan.say("开会", roomid=room)
    customer.say("多少钱", "zhangsan")
    zhangsan.share(b"x" * 700_000, CUSTOMER, filename="报价.docx")
    zhangsan.act(
        "say", tell=False, tolist=["lisi"], msgtype="link", content={"title": "官网", "link_url": "https://a.b"}
    )
    zhangsan.take_back(first)
    with fake.client(Archive) as archive:
        text, meeting, asked, file, link, recalled = archive.messages()
        assert isinstance(text, ArchivedText) and text.text.content == "你好" and text.msgid == first
        assert isinstance(meeting, ArchivedText)
        assert (meeting.roomid, meeting.tolist) == (room, ["lisi", "wangwu"])
        assert isinstance(asked, ArchivedText) and asked.msgid.endswith("_external")
        assert (asked.from_, asked.tolist, asked.roomid) == (CUSTOMER, ["zhangsan"], "")
        assert isinstance(file, ArchivedFile) and file.file.filename == "报价.docx" and file.file.fileext == "docx"
        assert archive.media(file).read() == b"x" * 700_000
        assert isinstance(link, ArchivedLink) and link.link.title == "官网"
        assert isinstance(recalled, ArchivedRevoke) and recalled.action == "recall"
        assert recalled.revoke.pre_msgid == first
        assert list(archive.messages()) == []
        zhangsan.say("还在吗", "lisi")
        assert [one.seq > recalled.seq for one in archive.messages()] == [True]
        assert [one.seq for one in archive.messages(after=file.seq)][:2] == [link.seq, recalled.seq]
    info = client.msgaudit.groupchat.get(room)
    assert (info.roomname, info.creator) == ("项目群", "zhangsan")
    assert [one.memberid for one in info.members] == ["zhangsan", "lisi", "wangwu"]
    with pytest.raises(APIError) as caught:
        client.msgaudit.groupchat.get("wrGroupExample0001")  # a group of customers
    assert caught.value.errcode == 301059


def test_people_are_checked(fake: FakeWeCom) -> None:
    zhangsan = fake.member("zhangsan")
    with pytest.raises(ActionError, match="no member nobody"):
        zhangsan.say("你好", "nobody")
    with pytest.raises(ActionError, match="no archive_room wrNobody"):
        zhangsan.say("你好", roomid="wrNobody")
    with pytest.raises(ActionError, match="81013"):
        zhangsan.say("你好")
    said = zhangsan.say("你好", "lisi")
    with pytest.raises(ActionError, match="no archived"):
        fake.member("lisi").take_back(said)


def test_messages_are_kept_for_five_days(fake: FakeWeCom) -> None:
    fake.member("zhangsan").say("旧", "lisi")
    fake.clock.advance(5 * 86_400 + 1)
    fake.member("zhangsan").say("新", "lisi")
    with fake.client(Archive) as archive:
        assert [one.text.content for one in archive.messages() if isinstance(one, ArchivedText)] == ["新"]


def test_an_awaited_archive_with_a_key_and_a_secret(fake: FakeWeCom) -> None:
    app = fake.add_app("secret-of-the-archive", agent_id=2000004, kind="archive")
    fake.member("zhangsan").say("你好", "lisi")

    async def read(secret: str) -> list[ArchivedMessage]:
        keys = {1: pem(1), 3: private_key(3)}
        async with fake.client_of(AsyncArchive, app.corp_id, secret, private_keys=keys) as archive:
            return [one async for one in archive.messages() if isinstance(one, ArchivedMessage)]

    (message,) = asyncio.run(read(app.secret))
    assert isinstance(message, ArchivedText) and message.text.content == "你好"
    with pytest.raises(APIError) as caught:
        asyncio.run(read("another"))
    assert caught.value.errcode == 40001


def test_the_library_in_c_gives_the_same(fake: FakeWeCom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ARCHIVE_STAND_IN", "")
    zhangsan = fake.member("zhangsan")
    zhangsan.say("你好", "lisi")
    zhangsan.share(b"a picture", "lisi", msgtype="image")
    keys = {1: pem(1)}
    with fake.client(Archive, private_keys=keys) as archive:
        here = list(archive.messages())
        stand_in = ArchiveStandIn(tmp_path / "archive")
        stand_in.take(fake)
    with Archive(fake.corp_id, fake.secret, library=stand_in.library, private_keys=keys) as other:
        there = list(other.messages())
        assert there == here and len(there) == 2
        assert other.media(there[1]).read() == b"a picture"


def test_archived_members_and_consent(fake: FakeWeCom, client: WeComClient) -> None:
    assert client.msgaudit.get_permit_user_list().ids == ["zhangsan", "lisi", "wangwu"]
    fake.act("archive_members", userids=["zhangsan"], editions=[1])
    assert client.msgaudit.get_permit_user_list().ids == ["zhangsan"]
    assert client.msgaudit.get_permit_user_list(type=2).ids == []
    users = list(client.chatdata.iter_get_auth_user_list())
    assert [(one.userid, one.edition_list) for one in users] == [("zhangsan", [1])]
    assert fake.member("lisi").say("你好", "wangwu") == ""
    assert fake.member("lisi").say("你好", "zhangsan")
    asked: list[SingleChatDict] = [{"userid": "zhangsan", "exteranalopenid": CUSTOMER}]
    before = client.msgaudit.check_single_agree(asked).agreeinfo[0]
    assert (before.exteranalopenid, before.agree_status, before.status_change_time) == (CUSTOMER, "Agree", None)
    customer = fake.customer(CUSTOMER)
    fake.act("agree_to_archive", tell=False, agrees=False, external_userid=CUSTOMER, userid="zhangsan")
    after = client.msgaudit.check_single_agree(asked).agreeinfo[0]
    assert after.agree_status == "Disagree" and after.status_change_time == pytest.approx(fake.clock.now(), abs=5)
    assert customer.say("不要存", "zhangsan") == ""
    fake.act("agree_to_archive", tell=False, agrees=True, external_userid=CUSTOMER, userid="zhangsan")
    assert customer.say("可以了", "zhangsan")
    with fake.client(Archive) as archive:
        kinds = [type(one).__name__ for one in archive.messages()]
    assert kinds == ["ArchivedText", "ArchivedDisagree", "ArchivedAgree", "ArchivedText"]
    room = fake.member("zhangsan").open_group("客户群", "lisi", CUSTOMER)
    fake.act("agree_to_archive", tell=False, agrees=False, external_userid=CUSTOMER, roomid=room)
    assert [one.agree_status for one in client.msgaudit.check_room_agree(room).agreeinfo] == ["Disagree"]
    assert [one.agree_status for one in client.chatdata.getagreestatus.room(room).agreeinfo] == ["Disagree"]
    assert fake.member("zhangsan").say("大家好", roomid=room) == ""
    groups = client.msgaudit.check_room_agree("wrGroupExample0001").agreeinfo
    assert [(one.exteranalopenid, one.agree_status) for one in groups] == [(CUSTOMER, "Agree")]


def test_the_id_of_a_group_is_taken_once(client: WeComClient) -> None:
    client.appchat.create(["zhangsan", "lisi"], chatid="room1")
    assert refused(client.appchat.create, ["zhangsan", "lisi"], chatid="room1") == 86215
    client.chat.create("1", "项目群", "zhangsan", ["zhangsan", "lisi", "wangwu"])
    assert refused(client.chat.create, "1", "项目群", "zhangsan", ["zhangsan", "lisi", "wangwu"]) == 86215


def test_robots_of_chats(fake: FakeWeCom, client: WeComClient) -> None:
    robot = fake.act("add_chat_robot", name="值班机器人", userid="zhangsan").response["robot_id"]
    fake.act("say", tell=False, robot_id=robot, tolist=["zhangsan"], msgtype="markdown", text="**好**")
    found = client.msgaudit.get_robot_info(robot).data
    assert (found.name, found.creator_userid) == ("值班机器人", "zhangsan")
    with fake.client(Archive) as archive:
        (message,) = archive.messages()
    assert isinstance(message, ArchivedMessage) and (message.from_, message.msgtype) == (robot, "markdown")


def test_the_data_zone_keeps_messages_for_five_days(fake: FakeWeCom, client: WeComClient) -> None:
    client.chatdata.set_public_key(_public(2), 2)
    client.chatdata.keyword.create_rule("退款", keyword={"word_list": ["退款"]})
    said: list[str] = []
    for _ in range(4):
        said.append(fake.member("zhangsan").say("退款", "lisi"))
        fake.clock.advance(86_400 * 1.1)
    cursor = client.chatdata.sync_msg(limit=1).next_cursor  # without a cursor they are three days old at most
    assert [one.msgid for one in client.chatdata.sync_msg().msg_list] == said[2:]
    assert [one.msgid for one in client.chatdata.sync_msg(cursor=cursor).msg_list] == said[3:]
    assert [one.msgid for one in client.chatdata.keyword.get_hit_msg_list().msg_list] == said
    fake.clock.advance(86_400)
    rest = client.chatdata.keyword.get_hit_msg_list(limit=2)
    assert [one.msgid for one in rest.msg_list] == said[1:3] and rest.has_more
    fake.clock.advance(3 * 86_400)
    late = client.chatdata.sync_msg(cursor="cursor-1")
    assert late.msg_list == [] and not late.has_more
    new = fake.member("zhangsan").say("退款", "lisi")
    assert [one.msgid for one in client.chatdata.sync_msg(cursor=late.next_cursor).msg_list] == [new]
    assert [one.msgid for one in client.chatdata.sync_msg(cursor=cursor).msg_list] == [new]


def test_the_data_zone(fake: FakeWeCom, client: WeComClient) -> None:
    zhangsan, customer = fake.member("zhangsan"), fake.customer(CUSTOMER)
    zhangsan.say("太早", "lisi")  # nothing is kept before there is a key
    assert client.chatdata.sync_msg().msg_list == []
    client.chatdata.set_public_key(_public(2), 2)
    with pytest.raises(APIError):
        client.chatdata.set_public_key(_public(2), 2)
    rule = client.chatdata.keyword.create_rule("退款", keyword={"word_list": ["退款", "投诉"]}).rule_id
    client.chatdata.keyword.create_rule("动作", semantics={"semantics_list": [1]})
    asked = customer.say("我要退款", "zhangsan")
    room = zhangsan.open_group("售后群", "lisi", CUSTOMER)
    answered = zhangsan.say("退款已办", roomid=room)
    thanks = customer.say("谢谢", "zhangsan")
    page = client.chatdata.sync_msg(limit=2)
    assert [one.msgid for one in page.msg_list] == [asked, answered] and page.has_more
    rest = client.chatdata.sync_msg(cursor=page.next_cursor)
    assert [one.msgid for one in rest.msg_list] == [thanks] and not rest.has_more
    first, second = page.msg_list
    assert first.sender is not None and (first.sender.type, first.sender.id) == (2, CUSTOMER)
    (receiver,) = first.receiver_list or []
    assert receiver.id is not None and (receiver.type, first.msgtype, first.chatid) == (1, 1, None)
    known = client.batch.openuserid_to_userid([receiver.id], source_agentid=fake.agent_id).userid_list
    assert [one.userid for one in known or []] == ["zhangsan"] and second.chatid == room
    info = first.service_encrypt_info
    assert info is not None and info.public_key_ver == 2 and info.encrypted_secret_key is not None
    secret = private_key(2).decrypt(base64.b64decode(info.encrypted_secret_key), padding.PKCS1v15())
    assert secret.startswith(b"secret-key-")

    hits = client.chatdata.keyword.get_hit_msg_list(need_detail=True).msg_list
    assert [(one.msgid, [hit.rule_id for hit in one.hit_rule_list or []]) for one in hits] == [
        (asked, [rule]),
        (answered, [rule]),
    ]
    assert hits[0].msg_detail is not None and hits[0].msg_detail.msgtype == 1
    assert client.chatdata.keyword.get_hit_msg_list().msg_list[0].msg_detail is None
    assert [one.msgid for one in client.chatdata.search_msg("退款").msg_list] == [answered, asked]
    in_room = client.chatdata.search_msg("退款", chat_info={"chat_type": 2, "chat_id": room})
    assert [one.msgid for one in in_room.msg_list] == [answered]
    sides: list[SearchPartyDict] = [{"open_userid": receiver.id}, {"external_userid": CUSTOMER}]
    single = client.chatdata.search_msg("退款", chat_info={"chat_type": 1, "id_list": sides})
    assert [one.msgid for one in single.msg_list] == [asked]
    assert [one.chatid for one in client.chatdata.search_chat("售后").chat_list] == [room]
    assert client.chatdata.search_chat("没有").chat_list == []
    group = client.chatdata.groupchat.get(room)
    assert [(one.type, one.memberid) for one in group.members][-1] == (2, CUSTOMER)

    key: MessageKeyDict = {"msgid": asked, "encrypt_info": {"secret_key": secret.decode()}}
    job = client.chatdata.analyze_task_add(1, [key]).jobid or ""
    again = client.chatdata.analyze_task_add(1, [key], jobid=job)
    assert [one.errcode for one in again.fail_list or []] == [710613]
    assert client.chatdata.analyze_task_result(job).status == 0
    client.chatdata.analyze_task_submit(job)
    done = client.chatdata.wait_analyze_task_result(job, pause=0)
    assert [one.msgid for one in done.analyze_result_list or []] == [asked]


def test_settings_of_the_data_zone(client: WeComClient) -> None:
    shown = client.chatdata.get_hide_sensitiveinfo_config(userid="lisi").config
    assert not shown.hide_idcard
    client.chatdata.set_hide_sensitiveinfo_config({"hide_idcard": True}, userid="lisi")
    assert client.chatdata.get_hide_sensitiveinfo_config(userid="lisi").config.hide_idcard
    assert not client.chatdata.get_hide_sensitiveinfo_config(userid="zhangsan").config.hide_idcard
    program = "PRGexample01"
    assert client.chatdata.get_log_level(program).log_level == 2
    client.chatdata.set_log_level(program, 3)
    assert client.chatdata.get_log_level(program).log_level == 3
    assert client.chatdata.check_debug_mode(program).debug_mode_status == 1
    client.chatdata.open_debug_mode(program, "debug-token")
    assert client.chatdata.check_debug_mode(program).debug_mode_status == 2
    client.chatdata.close_debug_mode(program)
    assert client.chatdata.check_debug_mode(program).debug_mode_status == 1


def test_archive_events_are_at_most_every_15_seconds(fake: FakeWeCom) -> None:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    told: list[MsgauditNotifyEvent] = []
    router.on(MsgauditNotifyEvent)(told.append)
    fake.subscribe(router)
    zhangsan = fake.member("zhangsan")
    zhangsan.say("一", "lisi")
    zhangsan.say("二", "lisi")
    assert len(told) == 1
    fake.clock.advance(16)
    zhangsan.say("三", "lisi")
    assert len(told) == 2


def test_messages_survive_a_dump(fake: FakeWeCom) -> None:
    fake.member("zhangsan").say("你好", "lisi")
    dump = json.loads(json.dumps(fake.state.dump()))
    with FakeWeCom() as other:
        other.state.load(dump)
        with other.client(Archive) as archive:
            assert len(list(archive.messages())) == 1


def _public(version: int) -> str:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    key = private_key(version).public_key()
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()
