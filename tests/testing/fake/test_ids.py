"""Each id of each call is replaced with an unknown one, and the call is refused."""

from __future__ import annotations

import functools
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.every import every_endpoint, every_endpoint_that
from tests.testing.fake.ids import TOKEN_PATHS, World, ids_in, leaves, put, shown
from wecom_client import ENDPOINTS, APIError, ProviderClient, WeComClient
from wecom_client.testing import FakeWeCom, sample_request, validate_request

LISTED: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("ids_not_refused.yaml").read_text("utf-8"))


@functools.cache
def ids_of(path: str) -> list[tuple[tuple[Any, ...], Any]]:
    """Return the ids of existing objects in a request, each with its place."""
    return [] if path in TOKEN_PATHS or ENDPOINTS[path].response is None else ids_in(path)


@pytest.fixture(scope="module")
def world() -> World:
    return World()


@every_endpoint
def test_unknown_ids_are_refused_or_listed(path: str, world: World) -> None:
    problems = {shown(where): world.problem(path, where, value) for where, value in ids_of(path)}
    wrong = {field: problem for field, problem in problems.items() if problem}
    assert set(wrong) == set(LISTED.get(path, {}).get("fields", [])), wrong


def about_lisi(path: str) -> dict[str, Any] | None:
    """A request that asks for a member: lisi; None where the endpoint takes none."""
    request, found = sample_request(path), False
    for where, value in leaves(request):
        if where[-1] in ("userid", "operator_userid") or where[-2:-1] in LISTS_OF_MEMBERS:
            put(request, where, "lisi" if isinstance(value, str) else value)
            found = True
            if isinstance(where[-1], int):
                put(request, where[:-1], ["lisi"])
    return request if found and not validate_request(path, request) else None


LISTS_OF_MEMBERS = [("userid",), ("useridlist",), ("userid_list",), ("userids",)]
OTHERS = {"zhangsan", "wangwu", "张三", "王五"}


@every_endpoint
def test_answers_contain_only_requested_or_existing_ids(path: str, world: World) -> None:
    request = about_lisi(path) if ids_of(path) else None
    if request is None:
        return
    if "agentid" in request:
        request["agentid"] = world.fake.agent_id
    answer = world.answer(path, request)
    assert [(shown(where), value) for where, value in leaves(answer) if value in OTHERS] == []


GOES_ON = ("/cgi-bin/kf/sync_msg", "/cgi-bin/chatdata/sync_msg", "/cgi-bin/chatdata/keyword/get_hit_msg_list")
"""Messages may come later: the cursor of the last page is good for them."""


@every_endpoint_that(lambda operation: operation.pagination and operation.path not in TOKEN_PATHS)
def test_pages_end(path: str, world: World) -> None:
    rule = ENDPOINTS[path].pagination
    assert rule is not None
    request = {name: value for name, value in sample_request(path).items() if name != rule.send}
    if "agentid" in request:
        request["agentid"] = world.fake.agent_id
    answer = world.answer(path, request)
    more = [name for name, value in answer.items() if re.fullmatch("has_more|(.*_)?next_(cursor|key)", name) and value]
    assert more == (["next_cursor"] if path in GOES_ON else [])
    assert [name for name, value in answer.items() if name in ("is_last", "ending", "endflag") and not value] == []


def test_example_lists_have_an_item_for_each_requested_id() -> None:
    with FakeWeCom() as fake:
        agreed = fake.client().msgaudit.check_single_agree([{"userid": "lisi", "exteranalopenid": "wmAAAAexample0002"}])
        assert [(one.userid, one.exteranalopenid) for one in agreed.agreeinfo or []] == [("lisi", "wmAAAAexample0002")]


def test_few_calls_are_listed() -> None:
    with_ids = set(filter(ids_of, ENDPOINTS))
    assert set(LISTED) <= with_ids
    assert len(LISTED) <= len(with_ids) // 20
    for path, entry in LISTED.items():
        assert entry["why"] and any(str(page) in entry["why"] for page in ENDPOINTS[path].docs), path


def test_over_http() -> None:
    with FakeWeCom() as fake:
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        with pytest.raises(APIError) as caught:
            client.checkin.getcheckin_daydata(1_792_000_000, 1_792_600_000, ["nobody"])
        assert caught.value.errcode == 301021 and "no member nobody" in caught.value.errmsg
        client.checkin.getcheckin_daydata(1_792_000_000, 1_792_600_000, ["lisi"])


def test_deleted_records_are_missing() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        document = client.wedoc.create_doc(3, "周报").docid
        client.wedoc.document.get(document)
        client.wedoc.del_doc(docid=document)
        with pytest.raises(APIError) as caught:
            client.wedoc.document.get(document)
        assert caught.value.errcode == 301085


def test_a_provider_speaks_of_members_of_any_company() -> None:
    with FakeWeCom() as fake:
        fake.add_corp("ww00000000customer")
        fake.add_provider("wwprovider", "provider-secret")
        client = fake.client_of(ProviderClient, "wwprovider", "provider-secret")
        order = client.license.create_new_order("ww00000000customer", "zhangsan", {"base_count": 1}, {"months": 1})
        client.license.submit_pay_job("zhangsan", order.order_id)
        (account,) = client.license.iter_list_order_account(order.order_id)
        code = account.active_code or ""
        client.license.active_account(code, "ww00000000customer", "lisi")
        with pytest.raises(APIError) as caught:
            client.license.create_new_order("ww-nobody", "zhangsan", {"base_count": 1}, {"months": 1})
        assert caught.value.errcode == 40013


def test_conversions_come_back_to_the_same() -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        assert client.user.convert_to_userid(client.user.convert_to_openid("lisi").openid).userid == "lisi"
        customer = "wmAAAAexample0002"
        at_service = client.externalcontact.to_service_external_userid(customer).external_userid
        back = client.externalcontact.from_service_external_userid(at_service, fake.agent_id)
        assert back.external_userid == customer != at_service
        found = client.externalcontact.batch_to_external_userid(["13900000002", "13800000000"])
        assert [one.external_userid for one in found.success_list] == [customer]
        assert [one.mobile for one in found.fail_list] == ["13800000000"]
