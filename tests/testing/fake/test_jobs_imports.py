"""The imports of the address book: the CSV files of `batch.syncuser`, `replaceuser` and `replaceparty`, applied."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from wecom_client import ConfigurationError, WeComClient, contact_csv, party_csv
from wecom_client.testing import FakeWeCom

HEADER = "姓名,帐号,手机号,邮箱,所在部门,职位,性别,是否部门内领导,排序,别名,地址,座机,禁用"


def run(client: WeComClient, start: Callable[..., Any], content: bytes) -> Any:
    """Upload a file, start a job, and return its results."""
    table = client.media.upload("file", ("table.csv", content)).media_id
    return client.batch.wait_getresult(start(table).jobid, pause=0).result


def codes(results: Any) -> list[tuple[str | None, int | None]]:
    return [(one.userid, one.errcode) for one in results]


def members(client: WeComClient) -> set[str]:
    return {one.userid or "" for one in client.user.list_id().dept_user}


def departments(client: WeComClient) -> list[tuple[int, str, int | None]]:
    return [(one.id, one.name or "", one.parentid) for one in client.department.list().department]


def test_columns_are_those_of_the_template() -> None:
    made = contact_csv([{"userid": "sun", "name": "孙", "department": [1, 2], "gender": "2", "enable": 0}])
    assert made.decode().splitlines() == [HEADER, "孙,sun,,,1;2,,女,,,,,,1"]
    assert party_csv([{"id": 2, "name": "研发", "parentid": 1, "order": 5}]).decode().splitlines() == [
        "部门名称,部门ID,父部门ID,排序",
        "研发,2,1,5",
    ]
    with pytest.raises(ConfigurationError, match="item 2 has no userid"):
        contact_csv([{"userid": "sun"}, {"name": "孙"}])


def test_models_become_lines_and_come_back(client: WeComClient) -> None:
    before = client.user.get("zhangsan")
    made = contact_csv([before])
    assert "张三,zhangsan,13800000001,zhangsan@example.com,1;2,工程师,男,1;0" in made.decode()
    client.user.update("zhangsan", position="别的", department=[2])
    assert codes(run(client, client.batch.syncuser, made)) == [("zhangsan", 0)]
    assert client.user.get("zhangsan") == before
    client.department.create("测试部", 1, id=9)
    assert run(client, client.batch.replaceparty, party_csv(client.department.list().department))[0].errcode == 0
    assert departments(client) == [(1, "示例公司", 0), (2, "研发部", 1), (9, "测试部", 1)]


def test_each_line_has_its_errcode(client: WeComClient) -> None:
    lines = [
        {"userid": "sun", "name": "孙", "mobile": "13900000001", "department": [1, 77], "enable": 0},
        {"userid": "zhu", "name": "猪", "mobile": "call me"},
        {"userid": "sha", "name": "沙", "mobile": "13800000001"},
        {"userid": "long", "name": "长" * 65, "mobile": "13900000002"},
        {"userid": "ZhangSan", "position": "主管"},
        {"userid": "bai", "name": "白", "mobile": "13900000003", "department": ["研发部"]},
    ]
    assert codes(run(client, client.batch.syncuser, contact_csv(lines))) == [
        ("sun", 0),
        ("zhu", 60103),
        ("sha", 60104),
        ("long", 60112),
        ("ZhangSan", 0),
        ("bai", 40092),
    ]
    assert members(client) == {"zhangsan", "lisi", "wangwu", "sun"}
    sun, zhangsan = client.user.get("sun"), client.user.get("zhangsan")
    assert sun.status == 2
    assert [name for _, name, _ in departments(client)] == ["示例公司", "研发部", "77"]
    assert (zhangsan.position, zhangsan.mobile, zhangsan.name) == ("主管", "13800000001", "张三")


def test_only_columns_of_the_file_change_anything(client: WeComClient) -> None:
    content = "账号,职位,工号\nlisi,总监,77\n".encode("utf-8-sig")
    assert codes(run(client, client.batch.syncuser, content)) == [("lisi", 0)]
    lisi = client.user.get("lisi")
    assert (lisi.position, lisi.mobile, lisi.extattr) == ("总监", "13800000002", None)


@pytest.mark.parametrize(
    ("content", "errcode"),
    [
        (b"foo,bar\n1,2\n", 40092),
        ("name,userid\n张,zhangsan\n".encode(), 40092),
        ("姓名,帐号\n张,zhangsan\n".encode("gbk"), 40092),
        (contact_csv([]), 40092),
        (contact_csv([{"userid": "lisi", "name": "甲"}, {"userid": "lisi", "name": "乙"}]), 302003),
    ],
)
def test_another_file_changes_nothing_and_says_so(client: WeComClient, content: bytes, errcode: int) -> None:
    before = [client.user.get(one) for one in sorted(members(client))]
    for start in (client.batch.syncuser, client.batch.replaceuser):
        (told,) = run(client, start, content)
        assert told.errcode == errcode
    assert [client.user.get(one) for one in sorted(members(client))] == before


def test_the_event_has_the_errcode(fake: FakeWeCom, client: WeComClient) -> None:
    from wecom_client import CallbackRouter, WeComCrypto
    from wecom_client.callbacks import BatchJobResultEvent

    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    seen: list[int | None] = []

    @router.on(BatchJobResultEvent)
    def note(event: BatchJobResultEvent) -> None:
        seen.append(event.batch_job.err_code)

    fake.subscribe(router)
    run(client, client.batch.syncuser, b"foo,bar\n")
    run(client, client.batch.syncuser, contact_csv([{"userid": "lisi", "position": "x"}]))
    assert seen == [40092, 0]


def test_a_replacement_deletes_and_stops(client: WeComClient) -> None:
    kept = [{"userid": "zhangsan", "name": "张三"}, {"userid": "neu", "name": "新", "mobile": "13900000001"}]
    assert codes(run(client, client.batch.replaceuser, contact_csv(kept))) == [("zhangsan", 0), ("neu", 0)]
    assert members(client) == {"zhangsan", "neu"}
    (told,) = run(
        client, client.batch.replaceuser, contact_csv([{"userid": "x", "name": "x", "mobile": "13900000009"}])
    )
    assert told.errcode == 45026 and members(client) == {"zhangsan", "neu"}


def test_a_replacement_of_many_stops_at_a_fifth(client: WeComClient) -> None:
    many = [{"userid": f"m{n}", "name": f"成员{n}", "mobile": f"1390000{n:04d}"} for n in range(297)]
    run(client, client.batch.syncuser, contact_csv(many))
    assert len(members(client)) == 300
    (told,) = run(client, client.batch.replaceuser, contact_csv(many[58:]))
    assert told.errcode == 45026 and len(members(client)) == 300  # 61 of 300
    assert {one.errcode for one in run(client, client.batch.replaceuser, contact_csv(many[57:]))} == {0}
    assert len(members(client)) == 240  # 60 of 300


def test_departments_are_replaced(client: WeComClient) -> None:
    made = party_csv(
        [
            {"id": 1, "name": "新公司", "parentid": 0},
            {"id": 11, "name": "子", "parentid": 10},
            {"id": 10, "name": "父", "parentid": 1, "order": 7},
            {"id": 12, "name": "孤", "parentid": 99},
        ]
    )
    results = run(client, client.batch.replaceparty, made)
    assert {one.partyid: (one.action, one.errcode) for one in results} == {
        1: (2, 0),
        10: (1, 0),
        11: (1, 0),
        12: (1, 60004),
    }
    assert departments(client) == [(1, "新公司", 0), (2, "研发部", 1), (10, "父", 1), (11, "子", 10)]  # 2 has members
    moved = [{"userid": one, "department": [11]} for one in ("zhangsan", "lisi")]
    run(client, client.batch.syncuser, contact_csv(moved))
    assert [one for one, _, _ in departments(client)] == [1, 10, 11]
    again = party_csv([{"id": 10, "name": "父", "parentid": 1, "order": 7}, {"id": 11, "name": "孙", "parentid": 1}])
    assert [(one.partyid, one.action) for one in run(client, client.batch.replaceparty, again)] == [(10, 0), (11, 6)]


@pytest.mark.parametrize(
    ("content", "errcode"),
    [
        (b"a,b\n1,2\n", 40092),
        ("部门名称,部门ID\n甲,5\n".encode(), 40092),
        (party_csv([{"id": 5, "name": "甲", "parentid": 1}, {"id": 5, "name": "乙", "parentid": 1}]), 302006),
        (party_csv([{"id": 5, "name": "甲", "parentid": 1}, {"id": 6, "name": "甲", "parentid": 1}]), 302007),
    ],
)
def test_another_file_of_departments_changes_nothing(client: WeComClient, content: bytes, errcode: int) -> None:
    before = departments(client)
    (told,) = run(client, client.batch.replaceparty, content)
    assert told.errcode == errcode and departments(client) == before
