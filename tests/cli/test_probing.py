"""`wecom probe` and `on_deviation` report differences from the spec, and no personal data."""

from __future__ import annotations

import asyncio
import copy
import json
import re
import subprocess
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from tests.support.command import run_here
from wecom_client import COMMANDS, ENDPOINTS, AsyncWeComClient, SuiteClient, WeComClient
from wecom_client.testing import FakeWeCom, sample_response
from wecom_runtime.calls.answer_deviations import Deviation, deviations
from wecom_runtime.cli.probing import IdPool

DEPARTMENTS, IDS, ACCOUNTS = "/cgi-bin/department/list", "/cgi-bin/user/list_id", "/cgi-bin/kf/account/list"
ROOMS, AGENT, TAGS, USER = (
    "/cgi-bin/oa/meetingroom/list",
    "/cgi-bin/agent/get",
    "/cgi-bin/tag/list",
    "/cgi-bin/user/get",
)
CUSTOMER_TAGS, RULES = "/cgi-bin/externalcontact/get_corp_tag_list", "/cgi-bin/checkin/getcorpcheckinoption"
WHOSE = "隐私zhangsan13800000000"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


def probe(
    fake: FakeWeCom, folder: Path, *words: str, environment: Mapping[str, str] = MappingProxyType({})
) -> subprocess.CompletedProcess[str]:
    environment = {
        **environment,
        "WECOM_BASE_URL": fake.base_url,
        "WECOM_CORP_ID": fake.corp_id,
        "WECOM_SECRET": fake.secret,
        "WECOM_AGENT_ID": str(fake.agent_id),
    }
    return run_here(folder, environment, "probe", "--pause", "0", *words)


def test_probing_the_fake_reports_no_differences(fake: FakeWeCom, tmp_path: Path) -> None:
    done = probe(fake, tmp_path)
    assert done.returncode == 0, done.stdout
    assert "- 0 differences from the spec" in done.stdout
    called = {call.path for call in fake.calls}
    assert len(called) > 150
    assert {USER, "/cgi-bin/department/get", "/cgi-bin/kf/account/list"} <= called  # with ids that came back
    assert [path for path in called if path in ENDPOINTS and not ENDPOINTS[path].reads] == []


Change = Callable[[dict[str, Any]], object]
CHANGES: list[tuple[str, Change, str]] = [
    (TAGS, lambda a: a.update(total=3), "total: number, which the model does not have"),
    (TAGS, lambda a: a.update(page={"more": True}), "page: object, which the model does not have"),
    (TAGS, lambda a: a.update(notes=[WHOSE]), "notes: list, which the model does not have"),
    (TAGS, lambda a: a["taglist"][0].update(color="red"), "taglist[].color: string, which the model does not have"),
    (TAGS, lambda a: a["taglist"][1].update(color=None), "taglist[].color: null, which the model does not have"),
    (TAGS, lambda a: a["taglist"][0].update(tagid=[1]), "taglist[].tagid: list where the model has number"),
    (
        TAGS,
        lambda a: a["taglist"][0].update(tagname={"zh": "x"}),
        "taglist[].tagname: object where the model has string",
    ),
    (TAGS, lambda a: a.update(taglist="1|2"), "taglist: string where the model has list"),
    (TAGS, lambda a: a.pop("taglist"), "taglist: missing, the model requires list"),
    (DEPARTMENTS, lambda a: a["department"][0].update(id=WHOSE), "department[].id: string where the model has number"),
    (
        DEPARTMENTS,
        lambda a: a["department"][0].update(parentid={}),
        "department[].parentid: object where the model has number",
    ),
    (
        DEPARTMENTS,
        lambda a: a["department"][0].update(order=True),
        "department[].order: bool where the model has number",
    ),
    (
        DEPARTMENTS,
        lambda a: a["department"][0].update(department_leader={"a": 1}),
        "department[].department_leader[]: object where the model has string",
    ),
    (
        DEPARTMENTS,
        lambda a: a["department"][0].update(department_leader=[{"a": 1}]),
        "department[].department_leader[]: object where the model has string",
    ),
    (
        DEPARTMENTS,
        lambda a: a["department"][0].update({WHOSE: 1}),
        "department[].?: number, which the model does not have",
    ),
    (
        DEPARTMENTS,
        lambda a: a["department"][1].update(headcount=7.5),
        "department[].headcount: number, which the model does not have",
    ),
    (
        IDS,
        lambda a: a["dept_user"][0].update(department="all"),
        "dept_user[].department: string where the model has number",
    ),
    (IDS, lambda a: a["dept_user"].append("zhangsan"), "dept_user[]: string where the model has object"),
    (IDS, lambda a: a.update(next_cursor=[]), "next_cursor: list where the model has string"),
    (
        ACCOUNTS,
        lambda a: a["account_list"][0].update(manage_privilege="yes"),
        "account_list[].manage_privilege: string where the model has bool",
    ),
    (
        ACCOUNTS,
        lambda a: a["account_list"][0].pop("open_kfid"),
        "account_list[].open_kfid: missing, the model requires string",
    ),
    (
        ACCOUNTS,
        lambda a: a["account_list"][0].update(open_kfid=True),
        "account_list[].open_kfid: bool where the model has string",
    ),
    (
        ROOMS,
        lambda a: a["meetingroom_list"][0]["coordinate"].update(height=8),
        "meetingroom_list[].coordinate.height: number, which the model does not have",
    ),
    (
        ROOMS,
        lambda a: a["meetingroom_list"][0]["range"].update(user_list={}),
        "meetingroom_list[].range.user_list[]: object where the model has string",
    ),
    (
        ROOMS,
        lambda a: a["meetingroom_list"][0].update(equipment=["tv"]),
        "meetingroom_list[].equipment[]: string where the model has number",
    ),
    (
        ROOMS,
        lambda a: a["meetingroom_list"][0].update(need_approval=7),
        "meetingroom_list[].need_approval: number where the model has number",
    ),
    (
        CUSTOMER_TAGS,
        lambda a: a["tag_group"][0]["tag"][0].update(deleted="no"),
        "tag_group[].tag[].deleted: string where the model has bool",
    ),
    (
        CUSTOMER_TAGS,
        lambda a: a["tag_group"][0]["tag"][0].update(icon="x"),
        "tag_group[].tag[].icon: string, which the model does not have",
    ),
    (
        RULES,
        lambda a: a["group"][0].update(grouptype=99),
        "group[].grouptype: a value (number 99) that is not documented",
    ),
    (
        RULES,
        lambda a: a["group"][0]["checkindate"][0].update(workdays="1-5"),
        "group[].checkindate[].workdays: string where the model has list",
    ),
]


@pytest.mark.parametrize(("path", "change", "told"), CHANGES, ids=[str(n) for n in range(len(CHANGES))])
def test_each_change_is_found(fake: FakeWeCom, tmp_path: Path, path: str, change: Change, told: str) -> None:
    answer = copy.deepcopy(dict(sample_response(path)))
    assert deviations(ENDPOINTS[path], answer) == []
    change(answer)
    fake.on(path, answer)
    done = probe(fake, tmp_path, "--only", path)
    assert done.returncode == 1, done.stdout
    assert f"{path}: {told}" in done.stdout.splitlines()
    assert "- 1 differences from the spec" in done.stdout
    assert "隐私" not in done.stdout and "zhangsan" not in done.stdout


def test_codes_that_are_not_documented_and_the_others(fake: FakeWeCom, tmp_path: Path) -> None:
    fake.fail(TAGS, errcode=987654)
    fake.fail(AGENT, errcode=60011)
    done = probe(fake, tmp_path, "--only", "tag.list", "--only", "agent.get")
    assert f"{TAGS}: errcode: errcode 987654 is not documented" in done.stdout.splitlines()
    assert "2 refused: errcode 60011 (1), 987654 (1)" in done.stdout
    title, space, *rows = done.stdout.splitlines()
    assert title.startswith("## wecom probe, wecom-client ") and space == "", "a paragraph of Markdown begins"
    assert all(row.startswith("- ") for row in rows[:3])


def test_dry_run_makes_no_call(fake: FakeWeCom, tmp_path: Path) -> None:
    listed = probe(fake, tmp_path, "--list").stdout.splitlines()
    assert len(listed) > 250
    assert any(line.startswith(f"department.list  {DEPARTMENTS}  ") for line in listed)
    paths = [line.split("  ")[1] for line in listed]
    assert not [path for path in paths if path.endswith(("token", "ticket", "/create", "/send", "/del", "/update"))]
    planned = probe(fake, tmp_path, "--dry-run", "--only", "user.get", "--only", "tag.*").stdout.splitlines()
    assert sorted(planned) == [
        "/cgi-bin/tag/get: needs tagid from an earlier answer",
        "/cgi-bin/tag/list: needs no id",
        "/cgi-bin/user/get: needs userid from an earlier answer",
    ]
    rooms = "/cgi-bin/meeting/rooms/list_meetings"  # of one room or another
    assert (
        probe(fake, tmp_path, "--dry-run", "--only", rooms).stdout
        == f"{rooms}: needs meeting_room_id from an earlier answer\n"
    )
    assert list(fake.calls) == []
    refused = probe(fake, tmp_path, "--only", "user.create")
    assert refused.returncode == 2 and "list them with wecom probe --list" in refused.stderr


def test_times_are_those_of_the_last_day(fake: FakeWeCom, tmp_path: Path) -> None:
    path = "/cgi-bin/externalpay/get_bill_list"
    probe(fake, tmp_path, "--only", path)
    (sent,) = (json.loads(call.body) for call in fake.calls if call.path == path)
    assert isinstance(sent["begin_time"], int) and isinstance(sent["end_time"], int)
    assert 0 <= sent["end_time"] - sent["begin_time"] - 86400 <= 1


def test_ids_that_came_back_are_not_shown() -> None:
    pools = IdPool()
    pools.add_ids("user", {"userlist": [{"userid": "zhangsan", "number": -5}], "tagids": [-5]})
    assert pools.find("user", "userid") == "zhangsan" and pools.find("user", "tagid") == -5
    assert "zhangsan" not in repr(pools)


def test_ids_are_known_however_their_names_are_written() -> None:
    """For example in a user's own calls, whose requests and responses may differ in style."""
    pools = IdPool()
    pools.add_ids("orders", {"orders": [{"orderId": "o1", "id": 7}]})
    assert pools.find("orders", "orderid") == pools.find("orders", "orderId") == "o1"
    assert pools.find("orders", "ID") == pools.find("orders", "id")


def test_no_more_calls_than_wanted(fake: FakeWeCom, tmp_path: Path) -> None:
    probe(fake, tmp_path, "--most", "3")
    assert len([call for call in fake.calls if call.path != "/cgi-bin/gettoken"]) == 3


def test_each_deviation_is_reported_once(fake: FakeWeCom) -> None:
    answer = {**sample_response(TAGS), "total": 3}
    fake.on(TAGS, answer)
    told: list[Deviation] = []
    wanted = Deviation(TAGS, "total", "unknown", "", "number")
    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, on_deviation=told.append) as client:
        assert client.tag.list().unknown_fields == {"total": 3}
        client.tag.list()
        client.user.get("zhangsan")
    assert told == [wanted]

    async def awaited() -> None:
        async with AsyncWeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, on_deviation=told.append) as it:
            await it.tag.list()

    asyncio.run(awaited())
    assert told == [wanted, wanted]


def test_a_listener_that_raises_stops_no_call(fake: FakeWeCom, caplog: pytest.LogCaptureFixture) -> None:
    fake.on(TAGS, {**sample_response(TAGS), "total": 3})

    def listener(deviation: Deviation) -> None:
        raise RuntimeError(WHOSE)

    with WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url, on_deviation=listener) as client:
        assert client.tag.list().taglist
    assert "on_deviation raised RuntimeError for /cgi-bin/tag/list: total" in caplog.text
    assert WHOSE not in caplog.text


@pytest.mark.parametrize("payload", [[], "text", None, 3])
def test_an_answer_that_is_no_object(payload: object) -> None:
    (one,) = deviations(ENDPOINTS[TAGS], payload)
    assert (one.kind, one.expected) == ("type", "object")


def test_paths_of_map_fields_hide_keys() -> None:
    path = "/cgi-bin/wedoc/smartsheet/get_views"
    answer: dict[str, Any] = json.loads(json.dumps(sample_response(path)))
    answer["views"][0]["property"] = {"field_visibility": {WHOSE: [1]}}
    (one,) = deviations(ENDPOINTS[path], answer)
    assert (one.field, one.kind, one.got) == ("views[].property.field_visibility.*", "type", "list")


def test_one_call_is_probed_with_ids_from_other_calls(fake: FakeWeCom, tmp_path: Path) -> None:
    done = probe(fake, tmp_path, "--only", "user.get")
    assert done.returncode == 0, done.stderr
    assert "- 1 calls answered, 0 refused" in done.stdout
    assert re.search(rf"^{USER} ok$", done.stdout, re.M)
    assert re.search(r"^- \d{4}-\d\d-\d\d, self-built app \(access_token\)$", done.stdout, re.M)
    assert 1 < len({call.path for call in fake.calls}) < 20, "only the calls that supply the id"


def test_parameters_from_the_command_line(fake: FakeWeCom, tmp_path: Path) -> None:
    done = probe(fake, tmp_path, "--only", "user.get", "userid=lisi", "-o", "json")
    report = json.loads(done.stdout)
    assert report["calls"] == [{"call": USER, "app": "self_built", "result": "ok"}]
    assert report["differences"] == []
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", report["date"])
    assert [call.path for call in fake.calls if not call.path.endswith("token")] == [USER]
    assert fake.calls[-1].query["userid"] == "lisi"
    assert "lisi" not in done.stdout
    assert probe(fake, tmp_path, "--only", "user.get", "userid").returncode == 2


def test_no_call_is_no_success(fake: FakeWeCom, tmp_path: Path) -> None:
    for path in ENDPOINTS:
        if ENDPOINTS[path].reads and path != USER:
            fake.fail(path, errcode=48002, times=99)
    done = probe(fake, tmp_path, "--only", "user.get")
    assert done.returncode == 1
    assert f"parameters are missing: {USER} (userid); pass them as NAME=VALUE" in done.stderr


def test_a_refused_call_is_listed_with_its_errcode(fake: FakeWeCom, tmp_path: Path) -> None:
    fake.fail(USER, errcode=60011)
    done = probe(fake, tmp_path, "--only", "user.get", "userid=zhangsan")
    assert done.returncode == 0
    assert re.search(rf"^{USER} 60011$", done.stdout, re.M)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (7, "number 7"),
        (9999, "number 9999"),
        (10000, "number"),
        (-2, "number"),
        ("NEW_KIND", "string NEW_KIND"),
        ("New", "string"),
    ],
)
def test_undocumented_values_that_identify_nobody_are_shown(value: object, shown: str) -> None:
    operation = ENDPOINTS["/cgi-bin/oa/getapprovaldetail"] if isinstance(value, str) else ENDPOINTS[USER]
    payload = sample_response(operation.path)
    if isinstance(value, str):
        payload["info"]["apply_data"]["contents"][0]["control"] = value
    else:
        payload["status"] = value
    assert [one.got for one in deviations(operation, payload) if one.kind == "enum"] == [shown]


def test_every_kind_of_token_that_is_available(fake: FakeWeCom, tmp_path: Path) -> None:
    fake.add_provider(fake.corp_id, "secret-of-the-provider")
    fake.add_account(
        "device_model", model_id="model1", model_secret="secret-of-the-model", model_ticket="ticket-of-the-model"
    )
    fake.add_account("device", device_sn="SN1", device_secret="secret-of-the-device")
    fake.add_app("secret-of-the-downstream", agent_id=1000009, corp_id="wwdownstream")
    suite, bot = fake.add_suite(), fake.bot()
    with fake.client_of(SuiteClient, suite.suite_id, suite.suite_secret) as client:
        client.receive_ticket(suite.suite_ticket)
        authorization = client.authorize(fake.authorize(suite, "wwcustomer"))
        code = client.permanent_code(authorization.corp_id)
    secrets = {
        "SUITE_SECRET": suite.suite_secret,
        "SUITE_TICKET": suite.suite_ticket,
        "PERMANENT_CODE": code,
        "PROVIDER_SECRET": "secret-of-the-provider",
        "MODEL_SECRET": "secret-of-the-model",
        "MODEL_TICKET": "ticket-of-the-model",
        "DEVICE_SECRET": "secret-of-the-device",
        "BOT_SECRET": bot.secret,
    }
    ids = {
        "DOWNSTREAM_CORP_ID": "wwdownstream",
        "DOWNSTREAM_AGENT_ID": "1000009",
        "SUITE_ID": suite.suite_id,
        "AUTH_CORP_ID": "wwcustomer",
        "MODEL_ID": "model1",
        "DEVICE_SN": "SN1",
        "BOT_ID": bot.bot_id,
    }
    environment = {f"WECOM_{name}": value for name, value in (secrets | ids).items()}
    done = probe(fake, tmp_path, "-o", "json", environment=environment)
    report = json.loads(done.stdout)
    calls = {**ENDPOINTS, **COMMANDS}
    found = {(row["app"], calls[row["call"]].token) for row in report["calls"] if row["result"] == "ok"}
    assert found == {
        ("self_built", "access_token"),
        ("upstream", "access_token"),
        ("third_party", "access_token"),
        ("third_party", "suite_access_token"),
        ("provider", "provider_access_token"),
        ("device_model", "model_access_token"),
        ("device", "device_access_token"),
        ("bot", "office_token"),
    }
    # No source names the fields of the gateway's chats, which the fake answers.
    assert {one["endpoint"].split("/")[1] for one in report["differences"]} <= {"chat"}
    assert not [value for value in (*secrets.values(), *ids.values(), fake.corp_id) if value in done.stdout]
    text = probe(fake, tmp_path, environment=environment).stdout
    assert text.count("## wecom probe, ") == 8
    assert "provider (provider_access_token)" in text and "AI bot (office_token)" in text


def test_a_call_with_an_unavailable_token(fake: FakeWeCom, tmp_path: Path) -> None:
    done = probe(fake, tmp_path, "--only", "license.list_order")
    assert done.returncode == 3
    assert "no provider_access_token for license.list_order; it needs: corp_id, provider_secret" in done.stderr


def test_lines_of_a_report_are_deviations_again() -> None:
    for deviation in (
        Deviation(TAGS, "taglist[].color", "unknown", "", "string"),
        Deviation("https://api.example/pay", "a.*.b[]", "type", "number or string", "list"),
        Deviation("TextMessage", "MsgId", "missing", "number", ""),
        Deviation(TAGS, "", "type", "object", "no JSON"),
        Deviation(TAGS, "status", "enum", "", "number 7"),
        Deviation(TAGS, "errcode", "errcode", "", "-40011"),
    ):
        assert Deviation.parse(str(deviation)) == deviation
    for line in ("", "/cgi-bin/user/get ok", "a: b: c"):
        assert Deviation.parse(line) is None
