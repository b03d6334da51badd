"""Apps own what they create by a call: another app of the same company cannot use it where the page says so."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

import pytest

from wecom_client import APIError, WeComClient
from wecom_client.testing import FakeWeCom

START = 4102444800
Calls = list[tuple[str, Mapping[str, Any]]]


class Apps(NamedTuple):
    """Two apps: each function calls a path, and returns the answer or the errcode."""

    fake: FakeWeCom
    first: Callable[..., Any]
    second: Callable[..., Any]


@pytest.fixture(params=["default", "real"])
def apps(request: pytest.FixtureRequest) -> Iterator[Apps]:
    with FakeWeCom(real=request.param == "real") as fake:
        other = fake.add_app("other-secret", agent_id=1000077, kind="self_built" if request.param == "real" else None)

        def calling(client: WeComClient) -> Callable[..., Any]:
            def call(path: str, **body: Any) -> Any:
                try:
                    return client.request("POST", f"/cgi-bin/{path}", json=body)
                except APIError as error:
                    return error.errcode

            return call

        yield Apps(
            fake,
            calling(fake.client(strict_requests=False)),
            calling(fake.client_of(WeComClient, fake.corp_id, other.secret, strict_requests=False)),
        )


def made(apps: Apps, path: str, key: str, **body: Any) -> str:
    answer = apps.first(path, **body)
    assert isinstance(answer, dict), (path, answer)
    value = answer
    for step in key.split("."):
        value = value[int(step)] if step.isdigit() else value[step]
    return str(value)


def appchats(apps: Apps) -> Calls:
    chat = made(apps, "appchat/create", "chatid", userlist=["lisi", "wangwu"])
    text = {"msgtype": "text", "text": {"content": "hi"}}
    return [("appchat/update", {"chatid": chat, "name": "x"}), ("appchat/send", {"chatid": chat, **text})]


def tags(apps: Apps) -> Calls:
    tag = int(made(apps, "tag/create", "tagid", tagname="主管"))
    return [
        ("tag/addtagusers", {"tagid": tag, "userlist": ["lisi"]}),
        ("tag/deltagusers", {"tagid": tag, "userlist": ["lisi"]}),
        ("tag/update", {"tagid": tag, "tagname": "经理"}),
    ]


def messages(apps: Apps) -> Calls:
    sent = {"touser": "lisi", "agentid": apps.fake.agent_id, "msgtype": "text", "text": {"content": "hi"}}
    return [("message/recall", {"msgid": made(apps, "message/send", "msgid", **sent)})]


def calendars(apps: Apps) -> Calls:
    calendar = made(apps, "oa/calendar/add", "cal_id", calendar={"summary": "x", "color": "#ff0000"})
    event = {"cal_id": calendar, "start_time": START, "end_time": START + 60}
    schedule = made(apps, "oa/schedule/add", "schedule_id", schedule=event)
    changed = {"schedule_id": schedule, "start_time": START, "end_time": START + 120}
    return [
        ("oa/calendar/update", {"calendar": {"cal_id": calendar, "summary": "y", "color": "#ff0000"}}),
        ("oa/calendar/get", {"cal_id_list": [calendar]}),
        ("oa/schedule/add", {"schedule": event}),
        ("oa/schedule/update", {"schedule": changed}),
        ("oa/schedule/get", {"schedule_id_list": [schedule]}),
        ("oa/schedule/add_attendees", {"schedule_id": schedule, "attendees": [{"userid": "lisi"}]}),
        ("oa/schedule/del", {"schedule_id": schedule}),
        ("oa/calendar/del", {"cal_id": calendar}),
    ]


def rooms(apps: Apps) -> Calls:
    room = int(made(apps, "oa/meetingroom/add", "meetingroom_id", name="大", capacity=3))
    booked = {"meetingroom_id": room, "booker": "lisi", "start_time": START, "end_time": START + 1800}
    return [("oa/meetingroom/cancel_book", {"booking_id": made(apps, "oa/meetingroom/book", "booking_id", **booked)})]


def meetings(apps: Apps) -> Calls:
    planned = {"admin_userid": "lisi", "title": "会", "meeting_start": START, "meeting_duration": 3600}
    meeting = made(apps, "meeting/create", "meetingid", **planned)
    return [
        ("meeting/update", {"meetingid": meeting, "title": "别的"}),
        ("meeting/get_info", {"meetingid": meeting}),
        ("meeting/cancel", {"meetingid": meeting}),
    ]


def living(apps: Apps) -> Calls:
    planned = {"anchor_userid": "lisi", "theme": "x", "living_start": START, "living_duration": 3600}
    stream = made(apps, "living/create", "livingid", **planned)
    return [("living/modify", {"livingid": stream, "theme": "y"}), ("living/cancel", {"livingid": stream})]


def documents(apps: Apps) -> Calls:
    document = made(apps, "wedoc/create_doc", "docid", doc_type=3, doc_name="x")
    form = made(apps, "wedoc/create_form", "formid", form_info={"form_title": "x", "form_question": {"items": []}})
    return [
        ("wedoc/rename_doc", {"docid": document, "new_name": "y"}),
        ("wedoc/rename_doc", {"formid": form, "new_name": "y"}),
        ("wedoc/doc_get_auth", {"docid": document}),
        ("wedoc/get_form_info", {"formid": form}),
        ("wedoc/document/get", {"docid": document}),
        ("wedoc/doc_share", {"docid": document}),
        ("wedoc/mod_doc_join_rule", {"docid": document, "enable_corp_internal": True}),
        ("wedoc/del_doc", {"docid": document}),
    ]


def spaces(apps: Apps) -> Calls:
    space = made(apps, "wedrive/space_create", "spaceid", space_name="x")
    return [("wedrive/space_setting", {"spaceid": space, "enable_watermark": True})]


def customer_tags(apps: Apps) -> Calls:
    answer = apps.first("externalcontact/add_corp_tag", group_name="级别", tag=[{"name": "金"}, {"name": "银"}])
    group, tag = answer["tag_group"]["group_id"], answer["tag_group"]["tag"][0]["id"]
    return [
        ("externalcontact/edit_corp_tag", {"id": tag, "name": "铜"}),
        ("externalcontact/edit_corp_tag", {"id": group, "name": "等级"}),
        ("externalcontact/del_corp_tag", {"tag_id": [tag]}),
        ("externalcontact/del_corp_tag", {"group_id": [group]}),
    ]


def welcome_templates(apps: Apps) -> Calls:
    template = made(apps, "externalcontact/group_welcome_template/add", "template_id", text={"content": "hi"})
    return [
        ("externalcontact/group_welcome_template/edit", {"template_id": template, "text": {"content": "ho"}}),
        ("externalcontact/group_welcome_template/del", {"template_id": template}),
    ]


def join_ways(apps: Apps) -> Calls:
    (group,) = [one["chat_id"] for one in apps.fake.state.all("customer_group", apps.fake.corp_id)][:1]
    way = made(apps, "externalcontact/groupchat/add_join_way", "config_id", scene=1, chat_id_list=[group])
    return [
        ("externalcontact/groupchat/get_join_way", {"config_id": way}),
        ("externalcontact/groupchat/update_join_way", {"config_id": way, "scene": 1, "chat_id_list": [group]}),
        ("externalcontact/groupchat/del_join_way", {"config_id": way}),
    ]


def products(apps: Apps) -> Calls:
    picture = apps.fake.client().media.upload_attachment("image", 2, ("a.png", b"\x89PNG more")).media_id
    shown = {"description": "茶", "price": 100, "attachments": [{"type": "image", "image": {"media_id": picture}}]}
    product = made(apps, "externalcontact/add_product_album", "product_id", **shown)
    return [
        ("externalcontact/update_product_album", {"product_id": product, **shown}),
        ("externalcontact/delete_product_album", {"product_id": product}),
    ]


def intercept_rules(apps: Apps) -> Calls:
    rule = {
        "rule_name": "r",
        "word_list": ["词"],
        "intercept_type": 1,
        "applicable_range": {"user_list": ["lisi"], "department_list": []},
    }
    key = made(apps, "externalcontact/add_intercept_rule", "rule_id", **rule)
    return [
        ("externalcontact/update_intercept_rule", {"rule_id": key, "rule_name": "s"}),
        ("externalcontact/del_intercept_rule", {"rule_id": key}),
    ]


def acquisition_links(apps: Apps) -> Calls:
    path = "externalcontact/customer_acquisition"
    link = made(apps, f"{path}/create_link", "link.link_id", link_name="l", range={"user_list": ["lisi"]})
    return [
        (f"{path}/get", {"link_id": link}),
        (f"{path}/update_link", {"link_id": link, "link_name": "m"}),
        (f"{path}/delete_link", {"link_id": link}),
    ]


def mail_groups(apps: Apps) -> Calls:
    group = "team@example.com"
    apps.first("exmail/group/create", groupid=group, groupname="队", email_list={"list": ["lisi@example.com"]})
    return [
        ("exmail/group/update", {"groupid": group, "groupname": "别"}),
        ("exmail/group/delete", {"groupid": group}),
    ]


KINDS: Mapping[Callable[[Apps], Calls], int] = {
    appchats: 86008,
    tags: 81011,
    messages: 60011,
    calendars: 90466,
    rooms: 90499,
    meetings: 730005,
    living: 92003,
    documents: 640004,
    spaces: 640008,
    customer_tags: 60011,
    welcome_templates: 60011,
    join_ways: 60011,
    products: 60011,
    intercept_rules: 60011,
    acquisition_links: 60011,
    mail_groups: 60011,
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_another_app_cannot_use_it(apps: Apps, kind: Callable[[Apps], Calls]) -> None:
    calls = kind(apps)
    for path, body in calls:
        assert apps.second(path, **body) == KINDS[kind], path
    for path, body in calls:
        answer = apps.first(path, **body)
        assert isinstance(answer, dict), (path, answer)


def test_lists_of_an_app_have_its_own(apps: Apps) -> None:
    living(apps)
    meetings(apps)
    assert apps.second("living/get_user_all_livingid", userid="lisi")["livingid_list"] == []
    assert len(apps.first("living/get_user_all_livingid", userid="lisi")["livingid_list"]) == 1
    assert apps.second("meeting/get_user_meetingid", userid="lisi")["meetingid_list"] == []


def test_objects_without_an_owner_belong_to_all_apps(apps: Apps) -> None:
    """Messages of members, and what the seed contains."""
    (group,) = [one["chat_id"] for one in apps.fake.state.all("customer_group", apps.fake.corp_id)][:1]
    for call in (apps.first, apps.second):
        assert call("externalcontact/groupchat/get", chat_id=group)["group_chat"]["chat_id"] == group
    apps.fake.state.create("tag", apps.fake.corp_id, {"tagid": 99, "tagname": "管理员的"})
    for call in (apps.first, apps.second):
        assert call("tag/addtagusers", tagid=99, userlist=["lisi"])["errcode"] == 0
