"""The authorization of a company as one state: codes, administrators, scopes, searches, registrations, orders."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote
from zipfile import ZipFile

import pytest
import requests

from tests.support.raw_calls import refused
from wecom_client import CallbackRouter, InvalidRequestError, ProviderClient, SuiteClient, WeComCrypto
from wecom_client.callbacks import ChangeAuthEvent, RegisterCorpEvent, SuiteEvent
from wecom_client.testing import FakeWeCom, validate_callback
from wecom_runtime.testing.fake.accounts import Suite

CORP = "wpAAAAcustomer"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        yield fake
        assert [
            (push.model, validate_callback(push.text, unknown="report"))
            for push in fake.pushes
            if validate_callback(push.text, unknown="report")
        ] == []


@pytest.fixture
def suite(fake: FakeWeCom) -> Suite:
    return fake.add_suite()


@pytest.fixture
def client(fake: FakeWeCom, suite: Suite) -> SuiteClient:
    return fake.suite_client(suite)


def test_an_authorization_from_its_begin_to_its_end(fake: FakeWeCom, suite: Suite, client: SuiteClient) -> None:
    router = CallbackRouter(WeComCrypto(suite.token, suite.encoding_aes_key, suite.suite_id))
    told: list[str] = []

    @router.on(SuiteEvent)
    def keep(event: SuiteEvent) -> None:
        told.append(type(event).__name__)
        if not isinstance(event, ChangeAuthEvent):
            client.handle(event)

    code = fake.authorize(suite, CORP, state="web", to=router)
    assert refused(client.service.v2.get_permanent_code, code) == 40078  # the handler took it, and it works once
    permanent = fake.state.all("authorization", suite.suite_id)[0]["permanent_code"]
    info = client.service.v2.get_auth_info(CORP, permanent)
    assert info.auth_corp_info is not None and info.auth_corp_info.corpid == CORP
    assert info.auth_info is not None
    (agent,) = info.auth_info.agent or []
    assert agent.privilege is not None and agent.privilege.allow_party == [1]
    assert refused(client.service.v2.get_auth_info, CORP, "another") == 40084
    corp = client.corp(CORP)
    assert [one.userid for one in corp.agent.get_admin_list().admin or []] == ["zhangsan"]
    assert [one.userid for one in client.service.get_admin_list(CORP, agent.agentid).admin or []] == ["zhangsan"]
    assert refused(client.service.get_admin_list, CORP, 999) == 40056

    fake.act("change_authorization", to=router, suite=suite, corp_id=CORP, allow_user=["lisi"], allow_party=[2])
    seen = corp.agent.get(agent.agentid)
    assert seen.allow_partys is not None and seen.allow_partys.partyid == [2]
    assert seen.allow_userinfos is not None
    assert [one.userid for one in seen.allow_userinfos.user or []] == ["lisi"]

    fake.act("reset_permanent_code", to=router, suite=suite, corp_id=CORP)
    assert refused(client.service.v2.get_auth_info, CORP, permanent) == 40084
    fake.act("cancel_authorization", to=router, suite=suite, corp_id=CORP)
    assert client.customers() == []
    assert refused(client.service.get_auth_info, CORP, permanent) == 40084
    assert told == ["CreateAuthEvent", "ChangeAuthEvent", "ResetPermanentCodeEvent", "CancelAuthEvent"]


def test_searches_in_the_address_book_of_a_customer(
    fake: FakeWeCom, suite: Suite, client: SuiteClient, provider: ProviderClient
) -> None:
    fake.authorize(suite, CORP)
    fake.client().user.create("other", "张小", mobile="13900000009")  # of another company
    found = provider.service.contact.search(CORP, "张").query_result
    assert found is not None and found.user is not None and found.user.userid == ["zhangsan"]
    both = provider.service.contact.search(CORP, "部").query_result
    assert both is not None and both.party is not None and both.party.department_id == [2]
    assert provider.service.contact.search(CORP, "研发", full_match_field=1).query_result.party.department_id == []  # type: ignore[union-attr]
    assert provider.service.contact.search(CORP, "研发部", query_type=1).query_result.party.department_id == []  # type: ignore[union-attr]
    answers = provider.service.contact.batchsearch(
        CORP,
        [{"query_word": "李四", "full_match_field": 1}, {"query_word": "研发", "query_type": 2}, {"query_word": "无"}],
    ).query_result_list
    assert answers is not None
    shown = [
        (one.query_result.user.userid, one.query_result.party.department_id)
        for one in answers
        if one.query_result is not None and one.query_result.user is not None and one.query_result.party is not None
    ]
    assert shown == [(["lisi"], []), ([], [2]), ([], [])]
    sort = provider.service.contact.sort
    assert sort(CORP, ["zhangsan", "wangwu", "lisi"]).useridlist == ["zhangsan", "wangwu", "lisi"]
    by_name = sort(CORP, ["zhangsan", "wangwu", "lisi"], sort_options=[{"sort_field": 0, "sort_type": 0}])
    assert by_name.useridlist == ["lisi", "wangwu", "zhangsan"]
    down = sort(CORP, ["zhangsan", "wangwu", "lisi"], sort_options=[{"sort_type": 1}])
    assert down.useridlist == ["zhangsan", "wangwu", "lisi"]
    assert refused(sort, "ww-nobody", ["lisi"]) == 40013


def test_a_permanent_code_comes_with_a_token(fake: FakeWeCom, suite: Suite, client: SuiteClient) -> None:
    made = client.service.v2.get_permanent_code(fake.authorize(suite, CORP))
    assert made.access_token and made.expires_in == 7200
    own = requests.get(f"{fake.base_url}/cgi-bin/user/get?access_token={made.access_token}&userid=lisi", timeout=10)
    assert own.json()["name"] == "lisi" and fake.calls[-1].corp_id == CORP
    older = client.service.get_permanent_code(fake.authorize(suite, "wpAAAAother"))
    assert older.access_token and older.access_token != made.access_token
    assert client.service.get_corp_token("wpAAAAother", older.permanent_code).access_token == older.access_token
    template = fake.add_suite("dkTemplate")
    developed = fake.suite_client(template).service.v2.get_permanent_code(fake.authorize(template, CORP))
    assert (developed.access_token, developed.expires_in) == (None, None)


def test_members_as_third_party_apps_see_them(fake: FakeWeCom, suite: Suite, client: SuiteClient) -> None:
    client.authorize(fake.authorize(suite, CORP))
    app = client.corp(CORP)
    member = app.user.get("lisi")
    assert (member.name, member.gender, member.department) == ("lisi", 0, [2])
    assert (member.mobile, member.email, member.position, member.avatar, member.extattr) == (None,) * 5
    assert [one.name for one in app.user.list(2).userlist or ()] == ["zhangsan", "lisi"]
    assert [(one.id, one.name) for one in app.department.list().department or ()] == [(1, "1"), (2, "2")]
    found = app.department.get(2).department
    assert found is not None and (found.id, found.name) == (2, None)
    contacts = fake.act(
        "authorize",
        tell=False,
        suite=suite,
        corp_id="wpOther",
        agent_id=1,
        permanent_code="code-2",
        kind="third_party_contacts",
    ).response["auth_code"]
    fake.add_corp("wpOther")
    client.authorize(contacts)
    assert client.corp("wpOther").user.get("lisi").name == "李四"


def test_ids_in_files_become_names(fake: FakeWeCom, provider: ProviderClient) -> None:
    fake.start()  # serves the files
    for corp in (CORP, "ww-other"):
        fake.add_corp(corp)
    fake.state.change("member", CORP, fake.state.get("member", CORP, "lisi"), {"alias": "小李", "name": "李<四>"})
    text = (
        "$userName=zhangsan$,$userAlias=zhangsan$,$userAliasOrName=zhangsan$,$userAlias=lisi$,$userAliasOrName=lisi$,"
        "$departmentName=2$,$departmentName=99$,$userName=ww-other/wangwu$,$userName=ww-nobody/wangwu$,$5,$userName=$"
    )
    names = (
        "张三,$userAlias=zhangsan$,张三,小李,小李,研发部,$departmentName=99$,王五,$userName=ww-nobody/wangwu$,$5,"
        "$userName=$"
    )
    sheet = io.BytesIO()
    with ZipFile(sheet, "w") as package:
        package.writestr("xl/sharedStrings.xml", "<sst><si><t>$userName=lisi$</t></si></sst>")
        package.writestr("xl/media/image1.png", b"\x89PNG$userName=lisi$")
    upload = provider.service.media.upload
    listed = upload("file", ("名单.csv", text.encode())).media_id
    table = upload("file", ("表.xlsx", sheet.getvalue())).media_id
    broken = upload("file", ("旧.txt", "张$userName=lisi$".encode("gb18030"))).media_id
    assert listed and table and broken

    def result(*media: str, name: str | None = None) -> tuple[str, bytes]:
        job = provider.service.contact.id_translate(CORP, list(media), output_file_name=name).jobid
        done = provider.service.batch.wait_getresult(job, pause=0).result
        assert done is not None and done.contact_id_translate is not None and done.contact_id_translate.url
        answer = requests.get(done.contact_id_translate.url, timeout=10)
        return unquote(answer.headers["Content-Disposition"]), answer.content

    filename, content = result(listed)
    assert "名单.csv" in filename and content.decode() == names
    with pytest.raises(InvalidRequestError, match="not UTF-8"):
        result(broken)
    filename, content = result(listed, table, name="$userName=zhangsan$的导出")
    assert "张三的导出.zip" in filename
    with ZipFile(io.BytesIO(content)) as done, ZipFile(io.BytesIO(done.read("表.xlsx"))) as package:
        assert done.read("名单.csv").decode() == names
        assert package.read("xl/sharedStrings.xml").decode() == "<sst><si><t>李&lt;四&gt;</t></si></sst>"
        assert package.read("xl/media/image1.png") == b"\x89PNG$userName=lisi$"
    assert refused(provider.service.contact.id_translate, CORP, [listed, table]) == 40058
    assert refused(provider.service.contact.id_translate, CORP, ["nobody"]) == 40007


def test_pages_of_a_search(fake: FakeWeCom, suite: Suite, provider: ProviderClient) -> None:
    fake.authorize(suite, CORP)
    for n in range(5):
        record = {"userid": f"sun{n}", "name": f"孙{n}", "department": [1], "status": 1}
        fake.state.create("member", CORP, record)
    names: list[str] = []
    cursor = None
    for _ in range(10):
        answer = provider.service.contact.search(CORP, "孙", query_type=1, limit=2, cursor=cursor)
        assert answer.query_result is not None and answer.query_result.user is not None
        names += answer.query_result.user.userid or []
        cursor = answer.next_cursor
        if answer.is_last:
            break
    assert names == [f"sun{n}" for n in range(5)]


def test_registrations(fake: FakeWeCom, provider: ProviderClient) -> None:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    told: list[RegisterCorpEvent] = []
    router.on(RegisterCorpEvent)(told.append)
    code = provider.service.get_register_code("tplAAAexample01", state="spring2026").register_code
    assert refused(provider.service.get_register_info, code) == 84024
    fake.act("register_corp", to=router, register_code=code, corp_id="ww-new", name="新公司", admin="boss")
    info = provider.service.get_register_info(code)
    assert (info.corpid, info.state, info.template_id) == ("ww-new", "spring2026", "tplAAAexample01")
    assert told[0].register_code == code and told[0].state == "spring2026"
    assert refused(provider.service.get_register_info, "nobody") == 84022
    assert provider.service.corpid_to_opencorpid("ww-new").open_corpid


def test_orders(fake: FakeWeCom, suite: Suite, client: SuiteClient) -> None:
    router = CallbackRouter(WeComCrypto(suite.token, suite.encoding_aes_key, suite.suite_id))
    code = fake.authorize(suite, CORP)
    client.service.v2.get_permanent_code(code)
    now = int(fake.clock.now())
    sent: dict[str, Any] = {
        "corp_id": CORP,
        "operator": "zhangsan",
        "edition_id": "RLS1",
        "price": 10000,
        "user_count": 10,
    }
    number = fake.act("order_app", to=router, suite=suite, **sent).response["orderid"]
    order = client.service.get_order(number)
    assert (order.order_status, order.paid_corpid, order.price) == (0, CORP, 10000)
    fake.act("pay_app_order", to=router, suite=suite, orderid=number)
    (listed,) = client.service.get_order_list(now - 1, now + 1).order_list
    assert (listed.orderid, listed.order_status) == (number, 1)
    assert client.service.get_order_list(now + 10, now + 20).order_list == []
    assert refused(client.service.get_order, "nobody") == 84080
    assert [push.model for push in fake.pushes] == ["OpenOrderEvent", "PayForAppSuccessEvent"]


def test_scopes_and_administrators_of_an_app(fake: FakeWeCom) -> None:
    client = fake.client()
    before = client.agent.get(fake.agent_id)
    assert before.allow_partys is not None and before.allow_partys.partyid == [1]
    answer = client.agent.set_scope(fake.agent_id, allow_user=["lisi", "nobody"], allow_party=[2, 99])
    assert (answer.invaliduser, answer.invalidparty) == (["nobody"], [99])
    after = client.agent.get(fake.agent_id)
    assert after.allow_partys is not None and after.allow_partys.partyid == [2] and after.allow_userinfos is not None
    assert [one.userid for one in after.allow_userinfos.user or []] == ["lisi"]
    assert client.agent.get_admin_list().admin == []
    fake.act("make_app_admin", userid="lisi")
    assert [(one.userid, one.auth_type) for one in client.agent.get_admin_list().admin or []] == [("lisi", 1)]


def test_one_wechat_user_in_the_companies_of_an_app(fake: FakeWeCom, suite: Suite, client: SuiteClient) -> None:
    for corp in (CORP, "wpAAAAother"):
        client.service.v2.get_permanent_code(fake.authorize(suite, corp))
    third = client.service.externalcontact.unionid_to_external_userid_3rd("union-0001", "openid-0001")
    found = [(one.corpid, one.external_userid) for one in third.external_userid_info or []]
    assert found == [(CORP, "wmAAAAexample0001"), ("wpAAAAother", "wmAAAAexample0001")]


def test_migration_of_ids(fake: FakeWeCom, provider: ProviderClient) -> None:
    client = fake.client()

    def state() -> list[tuple[int, int]]:
        return [(one.openid_type, one.status) for one in client.corp.get_openid_migration().migration_info]

    assert state() == [(1, 0), (3, 0)]
    provider.service.finish_openid_migration(fake.corp_id, [1])
    assert state() == [(1, 1), (3, 0)]
    provider.service.externalcontact.finish_external_userid_migration(fake.corp_id)
    assert state() == [(1, 1), (3, 1)]
