"""The visible scope of an app: where it is set, and what a third-party app and callbacks see of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from tests.support.raw_calls import refused
from wecom_client import CallbackRouter, WeComClient, WeComCrypto
from wecom_client.callbacks import TextMessage
from wecom_client.testing import ActionError, FakeWeCom
from wecom_runtime.testing.fake.accounts import Suite


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as made:
        yield made


def scope_of(client: Any, agent_id: int) -> tuple[list[str], list[int], list[int]]:
    shown = client.agent.get(agent_id)
    return [one.userid for one in shown.allow_userinfos.user], shown.allow_partys.partyid, shown.allow_tags.tagid


def authorized(fake: FakeWeCom, suite: Suite, code: str) -> Any:
    """Return the scope that a provider reads after an authorization."""
    service = fake.suite_client(suite).service.v2
    permanent = service.get_permanent_code(code).permanent_code
    found: Any = service.get_auth_info(fake.corp_id, permanent)
    return found.auth_info.agent[0].privilege


def test_an_app_has_no_scope_a_scope_or_an_empty_one(fake: FakeWeCom) -> None:
    whole = fake.client(fake.add_app("one", agent_id=11))
    one = fake.client(fake.add_app("two", agent_id=12, allow_user=["zhangsan"]))
    nobody = fake.client(fake.add_app("three", agent_id=13, allow_tag=[]))
    assert scope_of(whole, 11) == ([], [1], [])
    assert scope_of(one, 12) == (["zhangsan"], [], [])
    assert scope_of(nobody, 13) == ([], [], [])
    assert [each.user.get("zhangsan").userid for each in (whole, one)] == ["zhangsan", "zhangsan"]
    assert refused(lambda: nobody.user.get("zhangsan")) == 60011


def test_the_root_department_is_the_whole_company(fake: FakeWeCom) -> None:
    client = fake.client(fake.add_app("one", agent_id=11, allow_party=[1]))
    assert client.appchat.create(userlist=["zhangsan", "lisi"]).chatid
    assert len(client.department.list().department) == 2


def test_a_company_authorizes_members_only(fake: FakeWeCom) -> None:
    suite = fake.add_suite()
    code = fake.authorize(suite, fake.corp_id, allow_user=["zhangsan"])
    privilege = authorized(fake, suite, code)
    assert (privilege.allow_user, privilege.allow_party) == (["zhangsan"], [])


def test_an_empty_authorization_and_one_without_lists_differ(fake: FakeWeCom) -> None:
    suite = fake.add_suite()
    given: dict[str, Any]
    for given, party in (({}, [1]), ({"allow_party": []}, []), ({"allow_user": ["lisi"]}, [])):
        code = fake.authorize(suite, fake.corp_id, **given)
        assert authorized(fake, suite, code).allow_party == party


def test_callbacks_of_other_members_do_not_reach_the_app(fake: FakeWeCom) -> None:
    app = fake.add_app("one", agent_id=11, allow_user=["zhangsan"])
    router = CallbackRouter(WeComCrypto(app.token, app.encoding_aes_key, app.corp_id))
    got: list[Any] = []
    router.default(got.append)
    fake.subscribe(router, app=app)
    client = fake.client()
    client.user.update("lisi", position="主管")
    client.user.update("zhangsan", position="主管")
    client.user.delete("lisi")
    assert [one.user_id for one in got] == ["zhangsan"]


def test_a_member_outside_of_the_scope_cannot_use_the_app(fake: FakeWeCom) -> None:
    app = fake.add_app("one", agent_id=11, allow_user=["zhangsan"])
    router = CallbackRouter(WeComCrypto(app.token, app.encoding_aes_key, app.corp_id))
    router.on(TextMessage)(lambda message: "ok")
    with pytest.raises(ActionError, match="lisi is outside of the visible scope"):
        fake.act("write", to=router, app=app, userid="lisi", text="hi")
    assert fake.act("write", to=router, app=app, userid="zhangsan", text="hi").reply is not None


def test_a_scope_is_read_again_after_a_reset(fake: FakeWeCom) -> None:
    app = fake.add_app("one", agent_id=11, allow_user=["zhangsan"])
    fake.state.set_initial()
    client = fake.client(app)
    client.user.get("zhangsan")
    fake.state.reset()
    fake.act("change_scope", app=app, tell=None, allow_user=["lisi"])
    assert refused(lambda: client.user.get("zhangsan")) == 60011
    assert client.user.get("lisi").userid == "lisi"


def test_the_permanent_code_of_a_developed_app_is_its_secret(fake: FakeWeCom) -> None:
    suite = fake.add_suite("dk0123456789suite")
    fake.authorize(suite, fake.corp_id, allow_user=["zhangsan"])
    code = fake.act("authorize", suite=suite, tell=False, corp_id=fake.corp_id, agent_id=7).response["auth_code"]
    secret = fake.suite_client(suite).service.v2.get_permanent_code(code).permanent_code
    client = WeComClient(fake.corp_id, secret, base_url=fake.base_url)
    assert client.user.get("lisi").userid == "lisi"
    fake.act("change_authorization", suite=suite, tell=False, corp_id=fake.corp_id, allow_user=["zhangsan"])
    assert refused(lambda: client.user.get("lisi")) == 60011


def test_an_authorization_without_a_company_is_that_of_the_first_one(fake: FakeWeCom) -> None:
    suite = fake.add_suite("dk0123456789suite")
    code = fake.act("authorize", suite=suite, tell=False).response["auth_code"]
    made = fake.suite_client(suite).service.v2.get_permanent_code(code)
    assert made.auth_corp_info is not None
    assert made.auth_corp_info.corpid == fake.corp_id
    client = WeComClient(fake.corp_id, made.permanent_code, base_url=fake.base_url)
    assert client.user.get("lisi").userid == "lisi"
