"""What WeCom refuses, by the errcode that it is documented to have, over HTTP and past the checks of the client."""

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
def test_what_is_refused(fake: FakeWeCom, path: str, body: dict[str, Any], errcode: int) -> None:
    assert post(fake, path, body, agentid=fake.agent_id, key="key")["errcode"] == errcode


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


def test_a_self_built_app_neither_writes_the_address_book_nor_sees_who_members_are() -> None:
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


def test_other_secrets_do_what_they_are_for() -> None:
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


def test_who_never_wrote_gets_nothing_in_reality() -> None:
    with FakeWeCom(real=True) as fake:
        client = client_of(fake, "customer_service")
        account = client.kf.account.list().account_list[0].open_kfid
        body = {"touser": "wmAAAAexample0001", "open_kfid": account, "msgtype": "text", "text": {"content": "您好"}}
        assert post(fake, "kf/send_msg", body, access_token=client.access_token)["errcode"] == 95002
