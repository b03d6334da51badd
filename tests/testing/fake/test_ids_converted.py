"""Ids that are converted forth and back give the same, and unknown ones are refused or listed."""

from __future__ import annotations

from tests.support.raw_calls import refused
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

CUSTOMER, OTHER = "wmAAAAexample0001", "wmAAAAexample0002"


def test_groups_of_wechat(fake: FakeWeCom, client: WeComClient) -> None:
    opengid = fake.act("open_in_group", chat_id="wrGroupExample0001").response["opengid"]
    assert client.externalcontact.opengid_to_chatid(opengid).chat_id == "wrGroupExample0001"
    assert refused(client.externalcontact.opengid_to_chatid, "nobody") == 90511


def test_people_from_outside(fake: FakeWeCom, client: WeComClient) -> None:
    customer = fake.act("appear", external_userid=CUSTOMER).response["tmp_external_userid"]
    member = fake.act("appear", business_type=2, user_type=3, corpid="ww-lower", other_userid="sun").response[
        "tmp_external_userid"
    ]
    found = client.idconvert.convert_tmp_external_userid(1, 1, [customer, member, "nobody"])
    assert [(one.tmp_external_userid, one.external_userid) for one in found.results] == [(customer, CUSTOMER)]
    assert found.invalid_tmp_external_userid_list == [member, "nobody"]
    (other,) = client.idconvert.convert_tmp_external_userid(2, 3, [member]).results
    assert (other.corpid, other.userid, other.external_userid) == ("ww-lower", "sun", None)


def test_pending_ids_of_unknown_customers(fake: FakeWeCom, client: WeComClient) -> None:
    known = client.idconvert.unionid_to_external_userid("union-0001", "openid-0001")
    assert (known.external_userid, known.pending_id) == (CUSTOMER, None)
    first = client.idconvert.unionid_to_external_userid("union-new", "openid-new")
    again = client.idconvert.unionid_to_external_userid("union-new", "openid-new")
    assert first.external_userid is None and first.pending_id == again.pending_id
    assert client.corpgroup.unionid_to_pending_id("union-new", "openid-new").pending_id == first.pending_id
    assert client.idconvert.batch.external_userid_to_pending_id([CUSTOMER]).result == []  # nobody has asked
    customer = {"external_userid": "wmNew", "name": "新", "unionid": "union-new", "openid": "openid-new"}
    fake.state.create("customer", fake.corp_id, customer)
    (found,) = client.idconvert.batch.external_userid_to_pending_id(["wmNew", CUSTOMER]).result
    assert (found.external_userid, found.pending_id) == ("wmNew", first.pending_id)
    assert client.corpgroup.batch.external_userid_to_pending_id(["wmNew"]).result[0].pending_id == first.pending_id
    assert refused(client.corpgroup.batch.external_userid_to_pending_id, ["wmNobody"]) == 40096


def test_one_wechat_user_in_several_companies(fake: FakeWeCom, client: WeComClient) -> None:
    fake.add_corp("ww-lower")
    found = client.corpgroup.unionid_to_external_userid("union-0002", "openid-0002").external_userid_info
    assert [(one.corpid, one.external_userid) for one in found] == [(fake.corp_id, OTHER), ("ww-lower", OTHER)]
    (one,) = client.corpgroup.unionid_to_external_userid(
        "union-0002", "openid-0002", corpid="ww-lower"
    ).external_userid_info
    assert one.corpid == "ww-lower"
    assert refused(client.corpgroup.unionid_to_external_userid, "union-none", "openid-none") == 610014


def test_members_forth_and_back(client: WeComClient) -> None:
    made = client.batch.userid_to_openuserid(["zhangsan", "nobody"])
    assert made.invalid_userid_list == ["nobody"]
    (one,) = made.open_userid_list
    back = client.batch.openuserid_to_userid([one.open_userid or "", "woNobody"], source_agentid=1)
    assert [other.userid for other in back.userid_list or []] == ["zhangsan"]
    assert back.invalid_open_userid_list == ["woNobody"]
    assert refused(client.user.convert_to_userid, "nobody") == 40073
    assert client.externalcontact.convert_to_openid(CUSTOMER).openid == "openid-0001"
    assert client.externalcontact.unionid_to_external_userid("union-0001").external_userid == CUSTOMER
