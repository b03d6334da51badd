"""Messages to customers, gained and lost customers, and the statistics of both."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from typing import Any

import pytest

from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.callbacks import ChangeExternalChatUpdate, LivingStatusChangeEvent
from wecom_client.params.externalcontact import MessageLinkDict, StatisticOwnersDict
from wecom_client.testing import ActionError, FakeWeCom, validate_callback

FIRST, SECOND = "wmAAAAexample0001", "wmAAAAexample0002"
DAY = 86_400
KF = {"open_kfid": "wkAAAAexample0001", "text": "在吗"}


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        now = datetime.fromtimestamp(fake.clock.now(), timezone(timedelta(hours=8)))
        fake.clock.advance((now.replace(hour=9, minute=0, second=0) + timedelta(1) - now).total_seconds())
        yield fake
        assert [
            validate_callback(push.text, unknown="report")
            for push in fake.pushes
            if validate_callback(push.text, unknown="report")
        ] == []


def test_mass_messages_go_out_when_members_confirm(fake: FakeWeCom, client: WeComClient) -> None:
    sent = client.externalcontact.add_msg_template(
        external_userid=[FIRST, SECOND, "wmNobody"], text={"content": "上新"}
    )
    assert sent.fail_list == ["wmNobody"]
    tasks = list(client.externalcontact.iter_get_groupmsg_task(sent.msgid, limit=1))
    assert [(one.userid, one.status, one.send_time) for one in tasks] == [("zhangsan", 0, None), ("lisi", 0, None)]
    fake.act("send_group_message", tell=False, userid="zhangsan", msgid=sent.msgid)
    with pytest.raises(ActionError):
        fake.act("send_group_message", tell=False, userid="wangwu", msgid=sent.msgid)  # was not asked
    tasks = list(client.externalcontact.iter_get_groupmsg_task(sent.msgid))
    assert [(one.userid, one.status, one.send_time is not None) for one in tasks] == [
        ("zhangsan", 2, True),
        ("lisi", 0, False),
    ]
    results = list(client.externalcontact.iter_get_groupmsg_send_result(sent.msgid, "zhangsan"))
    assert [(one.external_userid, one.status) for one in results] == [(FIRST, 1)]
    results = list(client.externalcontact.iter_get_groupmsg_send_result(sent.msgid, "lisi"))
    assert [(one.external_userid, one.status) for one in results] == [(SECOND, 0)]
    group = client.externalcontact.add_msg_template(chat_type="group", sender="zhangsan", text={"content": "群里"})
    fake.act("send_group_message", tell=False, userid="zhangsan", msgid=group.msgid)
    (result,) = client.externalcontact.iter_get_groupmsg_send_result(group.msgid, "zhangsan")
    assert (result.chat_id, result.external_userid, result.status) == ("wrGroupExample0001", None, 1)


def test_moments_are_published_and_liked(fake: FakeWeCom, client: WeComClient) -> None:
    job = client.externalcontact.add_moment_task(
        text={"content": "新品"}, visible_range={"sender_list": {"user_list": ["zhangsan", "lisi"]}}
    ).jobid
    result = client.externalcontact.wait_get_moment_task_result(job, pause=0).result
    assert result is not None and result.moment_id is not None
    moment = result.moment_id
    assert list(client.externalcontact.iter_get_moment_send_result(moment, "zhangsan")) == []
    fake.act("publish_moment", tell=False, userid="zhangsan", moment_id=moment)
    with pytest.raises(ActionError):
        fake.act("publish_moment", tell=False, userid="wangwu", moment_id=moment)
    tasks = list(client.externalcontact.iter_get_moment_task(moment))
    assert [(one.userid, one.publish_status) for one in tasks] == [("zhangsan", 1), ("lisi", 0)]
    seen = list(client.externalcontact.iter_get_moment_send_result(moment, "zhangsan"))
    assert [one.external_userid for one in seen] == [FIRST]
    fake.act("comment_moment", tell=False, userid="zhangsan", moment_id=moment, external_userid=FIRST, text="多少钱")
    fake.act("like_moment", tell=False, userid="zhangsan", moment_id=moment, other_userid="lisi")
    reactions = client.externalcontact.get_moment_comments(moment, "zhangsan")
    assert [one.external_userid for one in reactions.comment_list] == [FIRST]
    assert [one.userid for one in reactions.like_list] == ["lisi"]
    own = fake.act("write_moment", tell=False, userid="wangwu", text="下班").response["moment_id"]
    now = int(fake.clock.now())
    listed = [one.moment_id for one in client.externalcontact.iter_get_moment_list(now - 60, now + 60, filter_type=1)]
    assert listed == [own]
    with pytest.raises(APIError) as caught:
        client.externalcontact.get_moment_comments(moment, "wangwu")
    assert caught.value.errcode == 41061


def test_a_customer_who_joins_a_group_is_welcomed(fake: FakeWeCom, client: WeComClient) -> None:
    templates = client.externalcontact.group_welcome_template
    link: MessageLinkDict = {"title": "价目表", "url": "https://example.com/prices"}
    template = templates.add(text={"content": "%NICKNAME%，你好，%NICKNAME%"}, link=link)
    only_file = templates.add(file={"media_id": "example-media-id"}).template_id
    group = fake.act("create_customer_group", tell=False, userid="lisi", name="客户").response["chat_id"]
    seen = [0]

    def welcomes() -> list[Any]:
        fake.act("join_customer_group", tell=False, chat_id=group, external_userid=SECOND)
        fake.act("leave_customer_group", tell=False, chat_id=group, external_userid=SECOND)
        seen.append(len(fake.customer(SECOND).inbox))
        return [one.content for one in fake.customer(SECOND).inbox[seen[-2] :]]

    assert welcomes() == []  # the owner has chosen none
    choice = {"chat_id": group, "template_id": template.template_id}
    for wrong in ({**choice, "userid": "zhangsan"}, {**choice, "userid": "lisi", "template_id": "nothing"}):
        with pytest.raises(ActionError):
            fake.act("choose_group_welcome", tell=False, **wrong)
    fake.act("choose_group_welcome", tell=False, userid="lisi", **choice)
    name = client.externalcontact.get(SECOND).external_contact.name
    text, attached = welcomes()
    assert text == {"text": {"content": f"{name}，你好，{name}"}}
    assert attached == {"attachments": [{"msgtype": "link", "link": link}]}
    fake.act("choose_group_welcome", tell=False, userid="lisi", chat_id=group, template_id=only_file)
    assert [one["attachments"][0]["msgtype"] for one in welcomes()] == ["file"]
    assert client.externalcontact.groupchat.get(group).group_chat.owner == "lisi"
    templates.del_(only_file)
    assert welcomes() == []


def test_the_inbox_of_a_customer(fake: FakeWeCom, client: WeComClient) -> None:
    customer = fake.customer(FIRST)
    customer.act("kf_write", to=CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)), **KF)
    client.kf.send_msg(FIRST, KF["open_kfid"], "text", text={"content": "您好"})
    assert [one.text for one in customer.inbox] == ["您好"] and fake.customer(SECOND).inbox == []


def test_figures_of_customers(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    zhangsan = fake.member("zhangsan")
    zhangsan.say("您好", FIRST)
    zhangsan.say("在吗", FIRST)
    zhangsan.say("开会", "lisi")
    fake.act("add_customer", tell=False, userid="zhangsan", external_userid="wmNew", name="新", asked=True)
    fake.clock.advance(DAY)
    fake.act("add_customer", tell=False, userid="zhangsan", external_userid="wmOther", name="另")
    fake.act("remove_member", tell=False, userid="zhangsan", external_userid="wmOther")
    days = client.externalcontact.get_user_behavior_data(now, now + DAY, userid=["zhangsan"]).behavior_data
    counted = [
        (one.chat_cnt, one.message_cnt, one.new_apply_cnt, one.new_contact_cnt, one.negative_feedback_cnt)
        for one in days
    ]
    assert counted == [(1, 2, 1, 1, 0), (0, 0, 0, 0, 1)]
    others = client.externalcontact.get_user_behavior_data(now, now, partyid=[2]).behavior_data
    assert [one.message_cnt for one in others] == [2]


def test_figures_of_answers(fake: FakeWeCom, client: WeComClient) -> None:
    zhangsan, first, second = fake.member("zhangsan"), fake.customer(FIRST), fake.customer(SECOND)
    now = int(fake.clock.now())
    fake.clock.advance(DAY - (now + 8 * 3600) % DAY)  # midnight in China
    start = int(fake.clock.now())
    first.say("在吗", "zhangsan")
    second.say("多少钱", "zhangsan")
    fake.customer(FIRST).say("有人吗", "lisi")
    fake.clock.advance(120)
    first.say("？", "zhangsan")
    fake.clock.advance(120)
    zhangsan.say("在", FIRST)
    fake.clock.advance(600)
    zhangsan.say("还有问题吗", FIRST)
    fake.clock.advance(DAY)
    zhangsan.say("新品到了", SECOND)  # begun by the member, though on this day
    second.say("好", "zhangsan")
    zhangsan.say("好的", SECOND)
    fake.clock.advance(DAY)
    third = int(fake.clock.now())
    second.say("在吗", "zhangsan")
    days = client.externalcontact.get_user_behavior_data(start, third, userid=["zhangsan"]).behavior_data
    assert [(one.reply_percentage, one.avg_reply_time) for one in days] == [(50, 4), (None, None), (0, None)]
    both = client.externalcontact.get_user_behavior_data(start, start, userid=["zhangsan", "lisi"]).behavior_data
    assert [(one.reply_percentage, one.avg_reply_time) for one in both] == [(33.33, 4)]


def test_owners_of_groups_come_in_the_order_that_is_asked_for(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    for owner, customers in (("lisi", []), ("lisi", []), ("wangwu", [FIRST, SECOND])):
        fake.act("create_customer_group", tell=False, userid=owner, name="群", customers=customers)
    owners: StatisticOwnersDict = {"userid_list": ["lisi", "wangwu"]}

    def order(by: int | None = None, asc: bool | None = None) -> list[str]:
        found = client.externalcontact.groupchat.iter_statistic(now, owners, order_by=by, order_asc=asc, limit=1)
        return [one.owner for one in found]

    assert order() == order(1) == order(2) == ["lisi", "wangwu"]
    assert order(1, asc=True) == ["wangwu", "lisi"]
    assert order(3) == order(4, asc=False) == ["wangwu", "lisi"]
    assert order(4, asc=True) == ["lisi", "wangwu"]


def test_figures_of_groups(fake: FakeWeCom, client: WeComClient) -> None:
    now = int(fake.clock.now())
    group = fake.act("create_customer_group", tell=False, userid="lisi", name="老客户", customers=[FIRST]).response[
        "chat_id"
    ]
    fake.act("join_customer_group", tell=False, chat_id=group, external_userid=SECOND, state="poster")
    fake.member("lisi").say("欢迎", roomid=group)
    fake.customer(SECOND).say("谢谢", roomid=group)
    fake.clock.advance(DAY)
    fake.act("leave_customer_group", tell=False, chat_id=group, external_userid=FIRST)
    with pytest.raises(ActionError):
        fake.act("leave_customer_group", tell=False, chat_id=group, external_userid=FIRST)
    (owner,) = client.externalcontact.groupchat.iter_statistic(now, {"userid_list": ["lisi"]}, day_end_time=now + DAY)
    data = owner.data
    assert (data.new_chat_cnt, data.chat_total, data.chat_has_msg) == (1, 1, 1)
    assert (data.new_member_cnt, data.member_total, data.member_has_msg, data.msg_total) == (2, 2, 2, 2)
    days = client.externalcontact.groupchat.statistic_group_by_day(
        now, {"userid_list": ["lisi"]}, day_end_time=now + DAY
    ).items
    assert [(one.data.new_chat_cnt, one.data.msg_total, one.data.chat_total) for one in days] == [(1, 2, 1), (0, 0, 1)]
    chat = client.externalcontact.groupchat.get(group).group_chat
    assert [one.userid for one in chat.member_list] == ["lisi", SECOND] and chat.member_list[1].state == "poster"


def test_customers_of_resigned_members_are_assigned(fake: FakeWeCom, client: WeComClient) -> None:
    with pytest.raises(APIError) as caught:
        client.externalcontact.resigned.transfer_customer("lisi", "wangwu", [SECOND])
    assert caught.value.errcode == 40097
    client.user.delete("lisi")
    (waiting,) = client.externalcontact.iter_get_unassigned_list()
    assert (waiting.handover_userid, waiting.external_userid) == ("lisi", SECOND)
    answer = client.externalcontact.resigned.transfer_customer("lisi", "wangwu", [SECOND, FIRST]).customer
    assert [(one.external_userid, one.errcode) for one in answer] == [(SECOND, 0), (FIRST, 40131)]
    assert list(client.externalcontact.iter_get_unassigned_list()) == []
    assert client.externalcontact.list("wangwu").external_userid == [SECOND]
    done = [one for _ in range(3) for one in client.externalcontact.resigned.iter_transfer_result("lisi", "wangwu")][-1]
    assert (done.external_userid, done.status) == (SECOND, 1)


def test_figures_of_customer_service(fake: FakeWeCom, client: WeComClient) -> None:
    account, now = "wkAAAAexample0001", int(fake.clock.now())
    for text in ("在吗", "多少钱"):
        fake.act("kf_write", tell=False, external_userid=FIRST, open_kfid=account, text=text)
    client.kf.service_state.trans(account, FIRST, 3, servicer_userid="zhangsan")
    fake.act("kf_write", tell=False, external_userid=SECOND, open_kfid=account, text="你好")
    assert client.kf.get_corp_statistic(account, now, now).statistic_list[0].statistic is None  # not counted yet
    fake.clock.advance(DAY)
    first, second = client.kf.get_corp_statistic(account, now, now + DAY).statistic_list
    assert first.statistic is not None and second.statistic is None
    assert (first.statistic.session_cnt, first.statistic.customer_msg_cnt) == (2, 3)
    (day,) = client.kf.get_servicer_statistic(account, now, now, servicer_userid="zhangsan").statistic_list
    assert day.statistic is not None and (day.statistic.customer_cnt, day.statistic.customer_msg_cnt) == (1, 2)
    (none,) = client.kf.get_servicer_statistic(account, now, now, servicer_userid="lisi").statistic_list
    assert none.statistic is None


def test_live_streams_and_their_viewers(fake: FakeWeCom, client: WeComClient) -> None:
    start = int(fake.clock.now()) + 600
    living = client.living.create("zhangsan", "新品", start, 3600).livingid
    with pytest.raises(ActionError):
        fake.act("watch_living", tell=False, livingid=living, userid="lisi")  # it has not begun
    fake.act("start_living", tell=False, livingid=living)
    fake.act("watch_living", tell=False, livingid=living, userid="lisi", seconds=90, comment="好")
    fake.act("watch_living", tell=False, livingid=living, external_userid=FIRST, seconds=30, invitor="lisi")
    code = fake.act("open_shop", tell=False, livingid=living, external_userid=FIRST, invitor="lisi").response[
        "ww_share_code"
    ]
    fake.act("end_living", tell=False, livingid=living)
    info = client.living.get_living_info(living).living_info
    assert (info.status, info.viewer_num, info.comment_num) == (2, 2, 1)
    stat = client.living.get_watch_stat(living).stat_info
    assert [(one.userid, one.watch_time, one.is_comment) for one in stat.users or []] == [("lisi", 90, True)]
    assert [(one.external_userid, one.name, one.invitor_userid) for one in stat.external_users or []] == [
        (FIRST, "王小明", "lisi")
    ]
    shop = client.living.get_living_share_info(code)
    assert (shop.livingid, shop.viewer_external_userid, shop.invitor_userid) == (living, FIRST, "lisi")


def test_messages_of_apps_are_counted_by_day(fake: FakeWeCom, client: WeComClient) -> None:
    for text in ("一", "二"):
        client.message.send("text", fake.agent_id, touser=["zhangsan"], text={"content": text})
    assert [one.count for one in client.message.get_statistics().statistics] == [2]
    fake.clock.advance(DAY)
    assert [one.count for one in client.message.get_statistics().statistics] == [0]
    assert [one.count for one in client.message.get_statistics(time_type=1).statistics] == [2]


def test_events_of_groups_and_live_streams() -> None:
    with FakeWeCom(strict=True) as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        told: list[object] = []
        router.on(ChangeExternalChatUpdate)(lambda event: told.append((event.update_detail, event.mem_change_list)))
        router.on(LivingStatusChangeEvent)(lambda event: told.append(event.status))
        fake.subscribe(router)
        fake.act("join_customer_group", chat_id="wrGroupExample0001", external_userid=SECOND)
        living = fake.client().living.create("zhangsan", "新品", int(fake.clock.now()) + 600, 3600).livingid
        fake.act("start_living", livingid=living)
        fake.act("end_living", livingid=living)
        assert told == [("add_member", [SECOND]), 1, 2]
