"""What the simulator's page shows to customers and approvers, and what these do there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import requests

from tests.support.simulator import Page
from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.adapters.asgi import AsgiApp
from wecom_client.callbacks import ChangeExternalContactAddExternalContact, SysApprovalChangeEvent
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.serving import ServerThread

FIRST, SECOND = "wmAAAAexample0001", "wmAAAAexample0002"
ACCOUNT = "wkAAAAexample0001"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=False) as fake:
        yield fake


class App:
    """An app that welcomes new customers and records the states of approvals."""

    def __init__(self, fake: FakeWeCom) -> None:
        self.states: list[int] = []
        client = fake.client()
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))

        @router.on(ChangeExternalContactAddExternalContact)
        def welcome(event: ChangeExternalContactAddExternalContact) -> None:
            link: Any = {"msgtype": "link", "link": {"title": "price list", "url": "https://example.com/prices"}}
            client.externalcontact.send_welcome_msg(
                event.welcome_code or "", text={"content": "welcome"}, attachments=[link]
            )

        @router.on(SysApprovalChangeEvent)
        def changed(event: SysApprovalChangeEvent) -> None:
            self.states.append(int(event.approval_info.sp_status or 0))

        self.server = ServerThread(AsgiApp(router))
        self.url = f"{self.server.url}/wecom"


@pytest.fixture
def app(fake: FakeWeCom, page: Page) -> Iterator[App]:
    app = App(fake)
    page.write("app", url=app.url)
    yield app
    app.server.close()


def apply(client: WeComClient, *nodes: dict[str, Any]) -> str:
    """Submit an application of zhangsan; return its number."""
    contents: list[dict[str, Any]] = [
        {"control": "Text", "id": "Text-1", "title": [{"text": "事由", "lang": "zh_CN"}], "value": {"text": "病"}},
        {"control": "Date", "id": "Date-1", "value": {"date": {"type": "day", "s_timestamp": "1767225600"}}},
        {
            "control": "Selector",
            "id": "S-1",
            "value": {"selector": {"type": "single", "options": [{"key": "option-1"}]}},
        },
    ]
    sent = {
        "creator_userid": "zhangsan",
        "template_id": "3TkaFakeTemplate0000",
        "use_template_approver": 0,
        "apply_data": {"contents": contents},
        "summary_list": [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}],
        "process": {"node_list": list(nodes)},
    }
    return str(client.request("POST", "/cgi-bin/oa/applyevent", json=sent)["sp_no"])


# -- approvals


def test_each_approver_gets_the_application_when_it_is_his_turn(
    page: Page, client: WeComClient, app: App, fake: FakeWeCom
) -> None:
    number = apply(
        client,
        {"type": 1, "apv_rel": 1, "userid": ["lisi"]},
        {"type": 1, "apv_rel": 1, "userid": ["wangwu"]},
    )
    (card,) = page.items("approval/lisi")
    assert (card["number"], card["applicant"], card["asked"], card["status"]) == (number, "zhangsan", ["lisi"], 1)
    assert [one["value"] for one in card["fields"]] == ["病", "2026-01-01", "option-1"]
    assert page.items("approval/wangwu") == []
    assert page.read("news", after=0)["counts"]["approval/lisi"]["count"] == 1
    values = {"sp_no": number, "userid": "lisi", "speech": "fine"}
    page.write("act", action="approve", chat="approval/lisi", item=card["n"], values=values)
    (next_card,) = page.until(lambda: page.items("approval/wangwu"))
    assert next_card["asked"] == ["wangwu"]
    assert next_card["steps"][0]["people"] == [{"userid": "lisi", "status": 2, "speech": "fine"}]
    assert [one["asked"] for one in next_card["steps"]] == [[], ["wangwu"]]
    (card,) = page.until(lambda: [one for one in page.items("approval/lisi") if one.get("state") == "ok"])
    assert card["asked"] == ["wangwu"] and app.states == [1, 1]
    values = {"sp_no": number, "userid": "wangwu", "speech": "too late"}
    page.write("act", action="reject", chat="approval/wangwu", item=next_card["n"], values=values)
    page.until(lambda: app.states == [1, 1, 3])
    assert client.oa.getapprovaldetail(number).info.sp_status == 3
    (own,) = page.items("approval/zhangsan")
    assert (own["by"], own["status"], own["asked"]) == ("member", 3, [])


def test_a_decision_out_of_turn_is_refused_in_words(page: Page, client: WeComClient) -> None:
    number = apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]})
    (own,) = page.items("approval/zhangsan")
    values = {"sp_no": number, "userid": "wangwu"}
    page.write("act", action="approve", chat="approval/zhangsan", item=own["n"], values=values)
    (card,) = page.until(lambda: [one for one in page.items("approval/zhangsan") if one.get("state")])
    why = card["why"]
    assert (card["state"], why["code"], why["action"], why["errcode"]) == ("failed", "refused", "approve", 40058)
    assert why["meanings"]["en"] == "A parameter is not valid" and why["meanings"]["zh"] != why["meanings"]["en"]


def test_without_an_app_decisions_are_carried_out(page: Page, client: WeComClient) -> None:
    number = apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]}, {"type": 2, "userid": ["wangwu"]})
    (card,) = page.items("approval/lisi")
    assert [one["asked"] for one in page.items("approval/wangwu")] == [["lisi"]]  # gets a copy
    values = {"sp_no": number, "userid": "lisi"}
    page.write("act", action="approve", chat="approval/lisi", item=card["n"], values=values)
    page.until(lambda: client.oa.getapprovaldetail(number).info.sp_status == 2)


def test_approvals_of_the_engine(page: Page, client: WeComClient) -> None:
    values: dict[str, Any] = {"userid": "zhangsan", "template_id": "t", "name": "采购", "third_no": "p-1"}
    started = page.write("do", action="start_open_approval", values={**values, "approvers": [["lisi"]], "notify": []})
    assert started == {}
    (card,) = page.items("approval/lisi")
    assert (card["kind"], card["number"], card["title"], card["asked"]) == ("open_approval", "p-1", "采购", ["lisi"])
    values = {"third_no": "p-1", "userid": "lisi", "agrees": True, "speech": "ok"}
    page.write("act", action="decide_open_approval", chat="approval/lisi", item=card["n"], values=values)
    page.until(lambda: client.corp.getopenapprovaldata("p-1").data.OpenSpstatus == 2)
    assert page.write("do", action="user/delete", values={})["error"]  # only actions of people


def test_approvals_of_a_second_company(page: Page, fake: FakeWeCom) -> None:
    fake.add_corp("wwsecond")
    fake.add_app("secret-2", agent_id=7, corp_id="wwsecond")
    values: dict[str, Any] = {"userid": "zhangsan", "template_id": "t", "name": "n", "third_no": "1"}
    values |= {"approvers": [["lisi"]], "notify": []}
    assert page.write("do", corp="wwsecond", action="start_open_approval", values=values) == {}
    (card,) = page.items("wwsecond|approval/lisi")
    assert page.items("approval/lisi") == []
    decided: dict[str, Any] = {"chat": "wwsecond|approval/lisi", "item": card["n"], "corp": "wwsecond"}
    values = {"userid": "lisi", "third_no": "1", "agrees": True}
    page.write("act", action="decide_open_approval", peer="approval", values=values, **decided)
    page.until(lambda: page.items("wwsecond|approval/lisi")[0]["status"] == 2)


def test_texts_are_not_markup(page: Page) -> None:
    """The page creates elements by itself: a text never becomes one."""
    seen, waiting = set[str](), ["page"]
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            script = requests.get(f"{page.address}/_fake/page/{name}.js", timeout=10).text
            assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script)
            waiting += re.findall(r'from "\./(\w+)\.js"', script)
    assert {"approvals", "chat", "groups", "outreach", "service"} <= seen


# -- customers


def test_a_customer_sees_the_welcome(page: Page, app: App, fake: FakeWeCom) -> None:
    page.write("do", action="add_customer", values={"userid": "lisi", "external_userid": FIRST, "state": "fair"})
    (item,) = page.until(lambda: page.items(f"contact/lisi/{FIRST}"))
    assert (item["by"], item["by_id"], item["content"]["text"]) == ("contact", "lisi", {"content": "welcome"})
    assert item["content"]["attachments"][0]["link"]["title"] == "price list"
    (customer,) = page.read("people", find=FIRST)["customers"]
    assert customer["contacts"] == ["zhangsan", "lisi"]


def test_a_group_message_is_shown_after_the_member_has_confirmed_it(page: Page, client: WeComClient) -> None:
    sent = client.externalcontact.add_msg_template(external_userid=[FIRST, SECOND], text={"content": "new prices"})
    (task,) = page.items("outreach/zhangsan")
    assert (task["msgid"], task["count"], task["sent"], task["receivers"]) == (sent.msgid, 1, 0, [FIRST])
    assert page.items(f"contact/zhangsan/{FIRST}") == []
    values = {"msgid": sent.msgid, "userid": "zhangsan"}
    page.write("act", action="send_group_message", chat="outreach/zhangsan", item=task["n"], values=values)
    (item,) = page.until(lambda: page.items(f"contact/zhangsan/{FIRST}"))
    assert item["content"]["text"] == {"content": "new prices"}
    assert page.items(f"contact/lisi/{SECOND}") == []
    (task,) = page.items("outreach/zhangsan")
    assert task["sent"] == 1
    client.externalcontact.cancel_groupmsg_send(sent.msgid)
    (task,) = page.items("outreach/lisi")
    assert task["is_cancelled"]
    values = {"msgid": sent.msgid, "userid": "lisi"}
    page.write("act", action="send_group_message", chat="outreach/lisi", item=task["n"], values=values)
    (task,) = page.until(lambda: [one for one in page.items("outreach/lisi") if one.get("state") == "failed"])
    assert task["why"]["errcode"] == 41093


def test_a_group_of_customers_sees_its_messages(page: Page, client: WeComClient) -> None:
    message = client.externalcontact.add_msg_template(chat_type="group", sender="zhangsan", text={"content": "hi all"})
    (group,) = page.read("people")["customer_groups"]
    page.write("do", action="send_group_message", values={"msgid": message.msgid, "userid": "zhangsan"})
    (item,) = page.items(f"customer_group/{group['id']}")
    assert item["content"]["text"] == {"content": "hi all"} and FIRST in group["people"]


def test_a_group_of_customers_sees_its_welcome(page: Page, client: WeComClient) -> None:
    templates = client.externalcontact.group_welcome_template
    template = templates.add(text={"content": "hello %NICKNAME%"}, link={"title": "prices", "url": "https://e.org"})
    people = page.read("people")
    (group,) = people["customer_groups"]
    assert people["welcomes"] == [{"id": template.template_id, "text": "hello %NICKNAME%"}]
    choice = {"chat_id": group["id"], "template_id": template.template_id}
    refused = page.write("do", action="choose_group_welcome", values={**choice, "userid": "lisi"})
    assert refused["why"]["code"] == "refused", "is not the owner"
    page.write("do", action="choose_group_welcome", values={**choice, "userid": group["owner"]})
    page.write("do", action="join_customer_group", values={"chat_id": group["id"], "external_userid": SECOND})
    text, link = page.until(lambda: page.items(f"customer_group/{group['id']}"))
    (customer,) = page.read("people", find=SECOND)["customers"]
    assert text["content"] == {"text": {"content": f"hello {customer['name']}"}}
    assert link["content"]["attachments"][0]["link"]["title"] == "prices"
    assert {(one["by"], one["by_id"]) for one in (text, link)} == {("contact", group["owner"])}
    assert page.read("people")["customer_groups"][0]["welcome"] == template.template_id
    dump = page.read("dump")
    page.write("reset")
    assert page.items(f"customer_group/{group['id']}") == []
    page.write("load", **dump)
    assert len(page.items(f"customer_group/{group['id']}")) == 2


def test_moments_are_shown_to_their_audience(page: Page, client: WeComClient, fake: FakeWeCom) -> None:
    job = client.externalcontact.add_moment_task(
        text={"content": "at the fair"}, visible_range={"sender_list": {"user_list": ["zhangsan"]}}
    ).jobid
    result = client.externalcontact.wait_get_moment_task_result(job, pause=0).result
    assert result is not None
    (task,) = page.items("outreach/zhangsan")
    assert (task["moment_id"], task["is_published"]) == (result.moment_id, False)
    assert page.items(f"moments/{FIRST}") == []
    values = {"moment_id": result.moment_id, "userid": "zhangsan"}
    page.write("act", action="publish_moment", chat="outreach/zhangsan", item=task["n"], values=values)
    (moment,) = page.until(lambda: page.items(f"moments/{FIRST}"))
    assert moment["content"]["text"] == {"content": "at the fair"} and page.items(f"moments/{SECOND}") == []
    liked = {**values, "external_userid": FIRST}
    page.write("act", action="like_moment", chat=f"moments/{FIRST}", item=moment["n"], values=liked)
    page.until(lambda: page.items(f"moments/{FIRST}")[0]["likes"] == [FIRST])
    assert page.items("outreach/zhangsan")[0]["likes"] == [FIRST]
    page.write("act", action="comment_moment", chat=f"moments/{FIRST}", item=moment["n"], values={**liked, "text": "?"})
    reply = {**values, "other_userid": "zhangsan", "text": "!"}
    page.write("act", action="comment_moment", chat="outreach/zhangsan", item=task["n"], values=reply)
    comments = [{"by": FIRST, "text": "?"}, {"by": "zhangsan", "text": "!"}]
    page.until(lambda: page.items(f"moments/{FIRST}")[0]["comments"] == comments)
    assert page.items("outreach/zhangsan")[0]["comments"] == comments
    page.write("do", action="add_customer", values={"userid": "zhangsan", "external_userid": SECOND})
    assert [one["content"]["text"]["content"] for one in page.items(f"moments/{SECOND}")] == ["at the fair"]
    page.write("do", action="write_moment", values={"userid": "zhangsan", "text": "lunch"})
    texts = [one["content"]["text"]["content"] for one in page.items(f"moments/{FIRST}")]
    assert texts == ["at the fair", "lunch"]
    client.externalcontact.cancel_moment_task(str(result.moment_id))
    assert [one.get("type") for one in page.items(f"moments/{FIRST}")] == ["recalled", None]


def test_cards_are_there_after_the_state_was_loaded(page: Page, client: WeComClient, fake: FakeWeCom) -> None:
    apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]})
    message = client.externalcontact.add_msg_template(external_userid=[FIRST], text={"content": "prices"})
    page.write("do", action="send_group_message", values={"msgid": message.msgid, "userid": "zhangsan"})
    dump = page.read("dump")
    page.write("reset")
    chats = ("approval/zhangsan", "approval/lisi", "outreach/zhangsan", f"contact/zhangsan/{FIRST}")
    assert [page.items(chat) for chat in chats] == [[], [], [], []]
    page.write("load", **dump)
    assert [len(page.items(chat)) for chat in chats] == [1, 1, 1, 1]


# -- sessions of customer service


def test_the_state_of_a_session(page: Page, fake: FakeWeCom, client: WeComClient, app: App) -> None:
    def state() -> Any:
        return page.read("session", open_kfid=ACCOUNT, external_userid=FIRST)["state"]

    assert state() is None
    fake.customer(FIRST).write("hello", open_kfid=ACCOUNT)
    assert state() == 0
    client.kf.service_state.trans(ACCOUNT, FIRST, 2)
    assert state() == 2
    client.kf.servicer.add(ACCOUNT, department_id_list=[2])
    servicers = page.read("session", open_kfid=ACCOUNT, external_userid=FIRST)["servicers"]
    assert servicers[0] == "zhangsan" and len(servicers) == len(set(servicers)) > 1
    fake.clock.advance(49 * 3600)
    assert state() == 4


def test_a_refused_action_of_a_servicer(page: Page, fake: FakeWeCom, app: App) -> None:
    chat = f"kf/{ACCOUNT}/{FIRST}"
    fake.customer(FIRST).write("hello", open_kfid=ACCOUNT)
    values = {"open_kfid": ACCOUNT, "external_userid": FIRST, "userid": "zhangsan"}
    page.write("act", action="kf_end", chat=chat, values=values)
    item = page.until(lambda: [one for one in page.items(chat) if one.get("state") == "failed"])[0]
    assert (item["why"]["action"], item["why"]["errcode"]) == ("kf_end", 95016)
    assert item["why"]["meanings"]["en"] == "Session cannot go to this state"


def test_a_recalled_message(page: Page, fake: FakeWeCom, app: App) -> None:
    chat = f"kf/{ACCOUNT}/{FIRST}"
    fake.customer(FIRST).write("oops", open_kfid=ACCOUNT)
    (item,) = page.items(chat)
    values = {"msgid": item["msgid"], "external_userid": FIRST}
    page.write("act", action="kf_recall", chat=chat, values=values)
    items = page.until(lambda: len(found := page.items(chat)) == 2 and found)
    assert [one["type"] for one in items] == ["recalled", "event"]


def test_errors_are_in_the_language_of_the_page(page: Page) -> None:
    texts = {code: page.write("do", language=code, action="nothing")["error"] for code in ("en", "zh")}
    assert texts["en"] == "there is no nothing" and texts["zh"] != texts["en"]


def test_problems_are_in_the_language_of_the_page(page: Page, fake: FakeWeCom) -> None:
    with pytest.raises(APIError):
        fake.client().request("GET", "/cgi-bin/user/get")
    row = page.read("news", after=0)["rows"][-1]
    messages = {code: page.read("entry", language=code, n=row["n"])["problems"] for code in ("en", "zh")}
    (english,), (chinese,) = messages["en"], messages["zh"]
    assert english["pointer"] == chinese["pointer"] == "/userid"
    assert english["message"] == "userid is required" and chinese["message"] != english["message"]
