"""Approvals by several people: nodes, and/or, transfer, withdrawal, and the callbacks to the app."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from wecom_client import APIError, CallbackRouter, WeComClient, WeComCrypto
from wecom_client.callbacks import OpenApprovalChangeEvent, SysApprovalChangeEvent
from wecom_client.testing import ActionError, FakeWeCom, validate_callback


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom(strict=True) as fake:
        yield fake
        assert [
            validate_callback(push.text, unknown="report")
            for push in fake.pushes
            if validate_callback(push.text, unknown="report")
        ] == []


@pytest.fixture
def told(fake: FakeWeCom) -> list[SysApprovalChangeEvent]:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    found: list[SysApprovalChangeEvent] = []
    router.on(SysApprovalChangeEvent)(found.append)
    fake.subscribe(router)
    return found


def apply(client: WeComClient, *nodes: dict[str, Any]) -> str:
    sent = {
        "creator_userid": "zhangsan",
        "template_id": "3TkaFakeTemplate0000",
        "use_template_approver": 0,
        "apply_data": {"contents": [{"control": "Text", "id": "Text-1", "value": {"text": "病"}}]},
        "summary_list": [{"summary_info": [{"text": "请假", "lang": "zh_CN"}]}],
        "process": {"node_list": list(nodes)},
    }
    return str(client.request("POST", "/cgi-bin/oa/applyevent", json=sent)["sp_no"])


def state(client: WeComClient, number: str) -> tuple[int, list[tuple[int, list[tuple[str, int, str | None]]]]]:
    info = client.oa.getapprovaldetail(number).info
    return info.sp_status, [
        (one.sp_status, [(d.approver.userid or "", d.sp_status, d.speech) for d in one.details])
        for one in info.sp_record or []
    ]


def test_all_sign_then_any_one(fake: FakeWeCom, client: WeComClient, told: list[SysApprovalChangeEvent]) -> None:
    number = apply(
        client,
        {"type": 1, "apv_rel": 1, "userid": ["lisi", "wangwu"]},
        {"type": 1, "apv_rel": 2, "userid": ["zhangsan", "lisi"]},
        {"type": 2, "userid": ["wangwu"]},
    )
    lisi, wangwu = fake.member("lisi"), fake.member("wangwu")
    with pytest.raises(ActionError, match="zhangsan is not asked now, but lisi, wangwu"):
        fake.member("zhangsan").approve(number)
    wangwu.approve(number, "好")
    assert state(client, number) == (
        1,
        [(1, [("lisi", 1, ""), ("wangwu", 2, "好")]), (1, [("zhangsan", 1, ""), ("lisi", 1, "")])],
    )
    with pytest.raises(ActionError, match="wangwu is not asked now"):
        wangwu.approve(number)
    lisi.approve(number)
    assert [one[0] for one in state(client, number)[1]] == [2, 1]
    lisi.approve(number, "同意")
    assert state(client, number) == (
        2,
        [(2, [("lisi", 2, ""), ("wangwu", 2, "好")]), (2, [("zhangsan", 1, ""), ("lisi", 2, "同意")])],
    )
    infos = [one.approval_info for one in told]
    assert [(one.status_change_event, one.sp_status) for one in infos] == [(1, 1), (2, 1), (2, 1), (2, 2)]
    last = infos[-1]
    assert [one.user_id for one in last.notifyer or []] == ["wangwu"]
    details = (last.sp_record or [])[1].details or []
    assert details[1].sp_time is not None and details[0].sp_status == 1
    with pytest.raises(ActionError, match="it is decided"):
        lisi.approve(number)


def test_one_after_the_other(fake: FakeWeCom, client: WeComClient) -> None:
    number = apply(client, {"type": 1, "apv_rel": 3, "userid": ["lisi", "wangwu"]})
    with pytest.raises(ActionError, match="but lisi"):
        fake.act("approve", tell=False, sp_no=number, userid="wangwu")
    fake.act("approve", tell=False, sp_no=number, userid="lisi")
    fake.act("approve", tell=False, sp_no=number, userid="wangwu")
    assert state(client, number)[0] == 2


def test_passed_on_and_refused(fake: FakeWeCom, client: WeComClient, told: list[SysApprovalChangeEvent]) -> None:
    number = apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]}, {"type": 1, "apv_rel": 1, "userid": ["lisi"]})
    with pytest.raises(ActionError, match="no member nobody"):
        fake.member("lisi").pass_on(number, "nobody")
    fake.member("lisi").pass_on(number, "wangwu", "请王五看")
    assert state(client, number)[1][0] == (1, [("lisi", 4, "请王五看"), ("wangwu", 1, "")])
    fake.member("wangwu").reject(number, "不行")
    assert state(client, number) == (3, [(3, [("lisi", 4, "请王五看"), ("wangwu", 3, "不行")]), (1, [("lisi", 1, "")])])
    assert [(one.approval_info.status_change_event, one.approval_info.sp_status) for one in told] == [
        (1, 1),
        (4, 1),
        (3, 3),
    ]


def test_handlers_follow_approvers(fake: FakeWeCom, client: WeComClient) -> None:
    number = apply(
        client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]}, {"type": 3, "apv_rel": 2, "userid": ["wangwu"]}
    )
    fake.act("approve", tell=False, sp_no=number, userid="lisi")
    assert state(client, number)[0] == 1
    fake.act("approve", tell=False, sp_no=number, userid="wangwu")
    nodes = client.oa.getapprovaldetail(number).info.process_list
    assert state(client, number)[0] == 2 and nodes is not None
    assert [(one.sp_status, one.sub_node_list[0].sp_yj) for one in nodes.node_list] == [(2, 2), (14, 14)]


def test_withdrawn_before_and_after(fake: FakeWeCom, client: WeComClient, told: list[SysApprovalChangeEvent]) -> None:
    first, second = (apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]}) for _ in range(2))
    with pytest.raises(ActionError):
        fake.member("lisi").withdraw(first)  # not his
    fake.member("zhangsan").withdraw(first)
    with pytest.raises(ActionError):
        fake.member("zhangsan").withdraw(first)
    fake.approve(second)
    fake.member("zhangsan").withdraw(second)
    assert (state(client, first)[0], state(client, second)[0]) == (4, 6)
    assert [one.approval_info.status_change_event for one in told] == [1, 1, 6, 2, 8]


def test_remarks_and_reminders(fake: FakeWeCom, client: WeComClient, told: list[SysApprovalChangeEvent]) -> None:
    number = apply(client, {"type": 1, "apv_rel": 1, "userid": ["lisi"]})
    fake.act("remind", sp_no=number)
    fake.act("comment_approval", sp_no=number, userid="wangwu", text="请尽快")
    (comment,) = client.oa.getapprovaldetail(number).info.comments or []
    assert comment.commentcontent == "请尽快"
    (pushed,) = told[-1].approval_info.comments or []
    assert pushed.comment_content == "请尽快"
    assert [one.approval_info.status_change_event for one in told] == [1, 5, 10]


def test_without_approvers_it_is_approved_at_once(client: WeComClient) -> None:
    number = apply(client, {"type": 2, "userid": ["lisi"]})
    assert state(client, number) == (2, [])


def test_approvals_of_the_engine(fake: FakeWeCom, client: WeComClient) -> None:
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    told: list[OpenApprovalChangeEvent] = []
    router.on(OpenApprovalChangeEvent)(told.append)
    fake.subscribe(router)
    made: dict[str, Any] = {"userid": "zhangsan", "template_id": "46af67", "name": "采购", "notify": ["wangwu"]}
    fake.act("start_open_approval", third_no="p-1", approvers=[["lisi"], ["wangwu", "zhangsan"]], any=True, **made)
    data = client.corp.getopenapprovaldata("p-1").data
    assert (data.OpenSpName, data.ApplyUserId, data.ApproverStep) == ("采购", "zhangsan", 0)
    with pytest.raises(ActionError, match="wangwu is not asked now, but lisi"):
        fake.act("decide_open_approval", third_no="p-1", userid="wangwu", agrees=True)
    fake.act("decide_open_approval", third_no="p-1", userid="lisi", agrees=True, speech="好")
    assert client.corp.getopenapprovaldata("p-1").data.ApproverStep == 1
    fake.act("decide_open_approval", third_no="p-1", userid="wangwu", agrees=True)
    assert [one.approval_info.open_sp_status for one in told] == [1, 1, 2]
    nodes = told[-1].approval_info.approval_nodes or []
    assert [(node.node_status, node.node_attr) for node in nodes] == [(2, 1), (2, 1)]
    assert [item.item_speech for item in nodes[0].items or []] == ["好"]
    fake.act("start_open_approval", third_no="p-2", approvers=[["lisi"]], **made)
    with pytest.raises(ActionError):
        fake.act("withdraw_open_approval", third_no="p-2", userid="lisi")
    fake.act("withdraw_open_approval", third_no="p-2", userid="zhangsan")
    assert told[-1].approval_info.open_sp_status == 4
    with pytest.raises(APIError):
        client.corp.getopenapprovaldata("nobody")
