"""Permanent material, logins of third-party apps, statistics of customers."""

from __future__ import annotations

import pytest

from wecom_client import APIError, SuiteClient
from wecom_client.testing import FakeWeCom


def test_material() -> None:
    with FakeWeCom() as fake:
        material = fake.client().material
        file = material.add_material("file", ("报价.txt", b"0123456789"), agentid=fake.agent_id).media_id
        with material.get(file, agentid=fake.agent_id) as answer:
            assert answer.read() == b"0123456789"
        assert [one.filename for one in material.batchget("file", 0, 20, agent_id=fake.agent_id).itemlist or []] == [
            "报价.txt"
        ]
        count = material.get_count(agent_id=fake.agent_id)
        assert (count.total_count, count.file_count, count.image_count) == (1, 1, 0)
        second = material.add_material("file", ("合同.txt", b"a contract"), agentid=fake.agent_id).media_id
        pages = [material.batchget("file", offset, 1, agent_id=fake.agent_id).itemlist or [] for offset in (0, 1, 2)]
        assert sorted(one.media_id for page in pages for one in page) == sorted([file, second])
        assert [len(page) for page in pages] == [1, 1, 0]
        material.del_(second, agentid=fake.agent_id)
        material.del_(file, agentid=fake.agent_id)
        with pytest.raises(APIError) as caught:
            material.del_(file, agentid=fake.agent_id)
        assert caught.value.errcode == 40007


def test_a_login_at_a_third_party_app() -> None:
    with FakeWeCom() as fake:
        suite = fake.add_suite()
        fake.authorize(suite, fake.corp_id)
        client = fake.client_of(SuiteClient, suite.suite_id, suite.suite_secret)
        client.receive_ticket(suite.suite_ticket)
        code = fake.act("login_third_party", suite=suite, userid="lisi").response["code"]
        found = client.service.auth.getuserinfo3rd(code)
        assert (found.corpid, found.userid) == (fake.corp_id, "lisi")
        assert client.service.auth.getuserdetail3rd(found.user_ticket or "").name == "李四"
        with pytest.raises(APIError) as caught:
            client.service.auth.getuserinfo3rd(code)
        assert caught.value.errcode == 40029


def test_figures_of_customers() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        now = int(fake.clock.now())
        fake.act("add_customer", tell=False, external_userid="wmNew", name="新客户", userid="lisi")
        days = client.externalcontact.get_user_behavior_data(now - 86_400, now, userid=["lisi"]).behavior_data or []
        assert [day.new_contact_cnt for day in days] == [0, 1]
        groups = client.externalcontact.groupchat.statistic(now, {"userid_list": ["zhangsan"]}).items or []
        assert [(one.owner, one.data.chat_total, one.data.member_total) for one in groups if one.data] == [
            ("zhangsan", 1, 2)
        ]
