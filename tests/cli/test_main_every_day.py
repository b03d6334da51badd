"""`wecom` as one uses it every day: formats and pipes, tokens that are kept, profiles, configure and doctor."""

from __future__ import annotations

import csv
import http.server
import io
import json
import os
import re
import subprocess
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from tests.support.command import Run, program, run_here, surroundings
from tests.support.defaults import wait_no_longer
from wecom_client import ENDPOINTS, WeComCrypto
from wecom_client.testing import FakeWeCom
from wecom_runtime.cli.output import as_csv


def tokens_fetched(fake: FakeWeCom) -> int:
    return sum(call.path == "/cgi-bin/gettoken" for call in fake.calls)


# -- formats and pipes -------------------------------------------------------------------------------------------------


def test_formats(wecom: Run) -> None:
    words = "call", "user.simplelist", "1", "fetch_child=1", "-o"
    items = json.loads(wecom(*words, "json").stdout)["userlist"]
    assert [json.loads(line) for line in wecom(*words, "jsonl").stdout.splitlines()] == items
    assert yaml.safe_load(wecom(*words, "yaml").stdout)["userlist"] == items
    assert len(list(csv.DictReader(io.StringIO(wecom(*words, "csv").stdout)))) == len(items)
    assert wecom(*words, "csv", "--bom").stdout.startswith("\ufeffuserid,")


def test_lines_of_all_pages(wecom: Run) -> None:
    done = wecom("call", "user.list_id", "limit=2", "--all", "-o", "jsonl")
    assert [json.loads(line)["userid"] for line in done.stdout.splitlines()] == [
        "zhangsan",
        "zhangsan",
        "lisi",
        "wangwu",
    ]


def test_nested_fields_have_separate_columns() -> None:
    rows: list[dict[str, Any]] = [
        {"external_contact": {"name": "李", "corp": {"id": 1}}, "tags": ["a", "b"]},
        {"more": [{"x": "李"}]},
    ]
    assert as_csv(rows).splitlines() == [
        "external_contact.name,external_contact.corp.id,tags,more",
        '李,1,"a,b",',
        ',,,"[{""x"": ""李""}]"',
    ]


def test_find_and_show_in_every_format(wecom: Run) -> None:
    found = json.loads(wecom("find", "头像", "-o", "json").stdout)
    avatar = next(one for one in found if one["kind"] == "field")
    assert avatar["field"] == "avatar" and "user.get" in avatar["used_by"] and avatar["meaning"]
    error = json.loads(wecom("find", "60020", "-o", "jsonl").stdout.splitlines()[0])
    assert error["errcode"] == 60020 and error["advice"]
    shown = yaml.safe_load(wecom("show", "user.get", "-o", "yaml").stdout)
    assert shown["example"]["python"] == "client.user.get('zhangsan')"
    assert "kind" in wecom("show", "60011", "-o", "csv").stdout


def test_tables_are_not_wrapped_in_a_pipe(wecom: Run) -> None:
    lines = wecom("find", "审批", COLUMNS="40").stdout.splitlines()
    assert any("/cgi-bin/oa/getapprovaldetail" in line and "获取审批申请详情" in line for line in lines)
    assert all(line == line.rstrip() for line in lines)


@pytest.mark.skipif(os.name != "posix", reason="pipes of a POSIX shell")
def test_a_reader_that_has_seen_enough(settings: dict[str, str], tmp_path: Path) -> None:
    command = [*program(), "show", "message.send"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=surroundings(tmp_path, settings)
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert (process.stderr.read(), process.wait(60)) == (b"", 0)


# -- find and show -----------------------------------------------------------------------------------------------------


def test_several_words_without_quotes(wecom: Run) -> None:
    assert "externalcontact.mark_tag" in wecom("find", "客户", "标签").stdout
    assert len([line for line in wecom("find", "审批", "--most", "1").stdout.splitlines() if ".oa" in line]) <= 1


def test_words_that_find_little_are_explained(wecom: Run) -> None:
    done = wecom("find", "depratment")
    assert "depratment is unknown; similar words: department" in done.stderr and "department.list" in done.stdout
    nothing = wecom("find", "zzzqqqq")
    assert nothing.returncode == 2 and "nothing found for 'zzzqqqq'" in nothing.stderr
    assert "没有“zzzqqqq”" in wecom("find", "zzzqqqq", WECOM_LANG="zh").stderr


def test_show_has_meanings_of_fields(wecom: Run) -> None:
    shown = wecom("show", "user.get").stdout
    assert "UserID of the member; case does not matter." in shown and "1 male" in shown
    assert "client.user.get('zhangsan')" in shown and '{"userid": "zhangsan"}' in shown
    assert "curl 'https://qyapi.weixin.qq.com/cgi-bin/user/get?access_token=ACCESS_TOKEN&userid=zhangsan'" in shown
    assert "成员的 UserID" in wecom("show", "user.get", WECOM_LANG="zh").stdout
    assert "-F media=@" in wecom("show", "media.upload").stdout


def test_show_types(wecom: Run) -> None:
    shown = wecom("show", "ApplyData").stdout
    assert "wecom_client.models.oa.approval.ApplyData" in shown and "SelectedOption" in shown
    assert "the control" in wecom("show", "oa.ApplyContent").stdout.lower()
    several = wecom("show", "Tag")
    if several.returncode:  # a name that several domains have is to be told apart
        assert "several types are named Tag: " in several.stderr
    assert wecom("show", "nowhere.ApplyData").returncode == 2


def test_show_errors_of_a_call(wecom: Run) -> None:
    shown = wecom("show", "oa.applyevent").stdout
    assert "301055" in shown and "Give the app the right on approvals" in shown
    own = wecom("show", "301055").stdout
    assert "oa.applyevent" in own


# -- check -------------------------------------------------------------------------------------------------------------


def test_check_takes_the_arguments_of_call(wecom: Run, tmp_path: Path) -> None:
    body = tmp_path / "body.json"
    body.write_text(json.dumps({"touser": "lisi", "msgtype": "text", "text": {"content": "hi"}}), "utf-8")
    assert wecom("check", "message.send", "--json", "body.json").stdout == "no problems found\n"
    assert wecom("check", "body.json", "--request", "message.send").returncode == 0
    wrong = wecom("check", "message.send", "msgtype=nonsense", "--json", "body.json", "-o", "json")
    assert wrong.returncode == 1 and json.loads(wrong.stdout)[0]["pointer"] == "/msgtype"
    assert wecom("check", "user.get", "zhangsan").returncode == 0
    assert wecom("check", "user.get").returncode == 1


# -- tokens and profiles -----------------------------------------------------------------------------------------------


def test_a_token_serves_many_commands(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    for _ in range(3):
        assert wecom("call", "user.get", "zhangsan").returncode == 0
    assert tokens_fetched(fake) == 1
    kept = Path(f"{tmp_path}-state") / "wecom" / "tokens.sqlite3"
    if os.name == "posix":
        assert kept.stat().st_mode & 0o777 == 0o600
    assert wecom("call", "user.get", "zhangsan", "--no-store").returncode == 0
    assert wecom("--no-store", "send", "text", "hi", "--to", "lisi").returncode == 0
    assert tokens_fetched(fake) == 3
    assert wecom("call", "user.get", "zhangsan", WECOM_NO_STORE="1").returncode == 0
    assert tokens_fetched(fake) == 4


def test_where_no_token_can_be_kept(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    done = wecom("call", "user.get", "zhangsan", XDG_STATE_HOME=str(tmp_path / "file"))
    assert done.returncode == 0 and done.stderr.startswith("The token is not stored: ")


def test_profiles(fake: FakeWeCom, tmp_path: Path) -> None:
    def run(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return run_here(tmp_path, more, *words, stdin=stdin)

    given = f"{fake.corp_id}\n{fake.base_url}\n{fake.secret}\n"
    done = run("--profile", "test", "configure", "corp_id", "base_url", "secret", stdin=given)
    assert done.returncode == 0, done.stderr
    assert run("--profile", "test", "call", "user.get", "zhangsan").returncode == 0
    assert run("call", "user.get", "zhangsan", "--profile", "test").returncode == 0
    assert run("call", "user.get", "zhangsan", WECOM_PROFILE="test").returncode == 0
    assert run("call", "user.get", "zhangsan").returncode == 3
    unknown = run("--profile", "none", "call", "user.get", "zhangsan")
    assert unknown.returncode == 3 and "has no profile none" in unknown.stderr


# -- configure and doctor ----------------------------------------------------------------------------------------------


def configured(fake: FakeWeCom, tmp_path: Path, secret: str, *words: str) -> subprocess.CompletedProcess[str]:
    given = f"{fake.corp_id}\n{secret}\n{fake.agent_id}\n"
    return run_here(tmp_path, {"WECOM_BASE_URL": fake.base_url}, "configure", *words, stdin=given)


def test_configure_shows_the_visible_range_of_the_app(fake: FakeWeCom, tmp_path: Path) -> None:
    done = configured(fake, tmp_path, fake.secret)
    assert done.returncode == 0, done.stderr
    assert "corp_id and secret are correct" in done.stdout and f"({fake.agent_id}) can see:" in done.stdout
    assert fake.secret in (tmp_path / "config.ini").read_text("utf-8")


def test_configure_does_not_save_wrong_settings(fake: FakeWeCom, tmp_path: Path) -> None:
    done = configured(fake, tmp_path, "wr0ng")
    assert done.returncode == 1 and "errcode 40001" in done.stderr and "nothing was saved" in done.stderr
    assert not (tmp_path / "config.ini").exists()
    assert configured(fake, tmp_path, "wr0ng", "--no-check").returncode == 0
    assert "wr0ng" in (tmp_path / "config.ini").read_text("utf-8")


def test_configure_without_an_answer(tmp_path: Path, fake: FakeWeCom) -> None:
    given = f"{fake.corp_id}\nsecret\n1\n"
    done = run_here(tmp_path, {"WECOM_BASE_URL": "http://127.0.0.1:9"}, "configure", stdin=given)
    assert done.returncode == 0 and "not checked: " in done.stderr


def findings(done: subprocess.CompletedProcess[str]) -> dict[str, dict[str, str]]:
    return {one["check"]: one for one in json.loads(done.stdout)}


def test_doctor(wecom: Run) -> None:
    done = wecom("doctor", "-o", "json")
    found = findings(done)
    assert done.returncode == 0, done.stdout
    assert {"settings", "credentials", "trusted address", "app", "clock", "storage", "versions"} <= found.keys()
    assert all(one["state"] != "wrong" for one in found.values())
    assert "no problems found" in wecom("doctor").stdout
    assert "没有发现问题" in wecom("doctor", WECOM_LANG="zh").stdout


def test_doctor_names_the_address_to_enter(wecom: Run, fake: FakeWeCom) -> None:
    fake.fail("/cgi-bin/agent/get", errcode=60020, errmsg="not allow to access from your ip, from ip: 203.0.113.7")
    done = wecom("doctor", "-o", "json")
    assert done.returncode == 1
    assert "enter 203.0.113.7 in the admin console" in findings(done)["trusted address"]["details"]


def test_doctor_reports_wrong_settings(wecom: Run, tmp_path: Path) -> None:
    assert findings(wecom("doctor", "-o", "json", WECOM_SECRET=""))["settings"]["state"] == "wrong"
    assert findings(wecom("doctor", "-o", "json", WECOM_SECRET="other"))["credentials"]["state"] == "wrong"
    assert findings(wecom("doctor", "-o", "json", WECOM_BASE_URL="http://127.0.0.1:9"))["network"]["state"] == "wrong"
    missing = findings(wecom("doctor", "-o", "json", "--callback", "http://127.0.0.1:9/"))["callback address"]
    assert missing["state"] == "wrong" and "wecom configure token" in missing["details"]
    kept = Path(f"{tmp_path}-state") / "wecom" / "tokens.sqlite3"
    kept.parent.mkdir(parents=True, exist_ok=True)
    kept.write_bytes(b"")
    kept.chmod(0o644)
    if os.name == "posix":
        assert "chmod 600" in findings(wecom("doctor", "-o", "json"))["storage"]["details"]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (lambda text: text, ""),
        (lambda text: f'"{text}"', "the response has quotes, a line end"),
        (lambda text: "ok", "the response is not the text"),
        (lambda text: None, "status 500"),
    ],
)
def test_doctor_asks_the_callback_url(
    wecom: Run, fake: FakeWeCom, answer: Callable[[str], str | None], told: str
) -> None:
    crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)

    class Address(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
            text = answer(
                crypto.check_signature(*(query[n] for n in ("msg_signature", "timestamp", "nonce", "echostr")))
            )
            self.send_response(200 if text is not None else 500)
            self.end_headers()
            self.wfile.write((text or "").encode())

        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    with http.server.HTTPServer(("127.0.0.1", 0), Address) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
        url = f"http://127.0.0.1:{server.server_port}/"
        found = findings(wecom("doctor", "-o", "json", "--callback", url, **keys))["callback address"]
        server.shutdown()
    assert found["state"] == ("wrong" if told else "ok") and told in found["details"]


def test_doctor_explains_why_an_event_does_not_arrive(wecom: Run, fake: FakeWeCom) -> None:
    keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
    found = json.loads(wecom("doctor", "-o", "json", "--event", "change_external_contact", **keys).stdout)
    told = [(one["check"], one["state"], one["details"]) for one in found]
    assert (
        "switch",
        "note",
        "Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app.",
    ) in told
    needs = "To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console."
    assert ("permission", "note", needs) in told
    assert any(one[:2] == ("permission", "ok") and "the app has 客户联系-可调用接口的应用" in one[2] for one in told)
    tried = next(one["details"] for one in found if one["check"] == "permission" and one["state"] == "ok")
    path = next(path for path, one in ENDPOINTS.items() if tried.startswith(f"client.{one.call} "))
    assert path.startswith("/cgi-bin/externalcontact/")
    fake.fail(path, errcode=48002)
    done = wecom("doctor", "-o", "json", "--event", "ChangeExternalContactEvent", **keys)
    refused = [
        one["details"] for one in json.loads(done.stdout) if one["check"] == "permission" and one["state"] == "wrong"
    ]
    assert done.returncode == 1
    assert len(refused) == 1 and "is refused (48002): add the app under 客户联系-可调用接口的应用" in refused[0]


def test_doctor_and_other_events(wecom: Run) -> None:
    unknown = findings(wecom("doctor", "-o", "json", "--event", "change_external_contct"))["event"]
    assert unknown["state"] == "wrong" and "change_external_contact" in unknown["details"]
    found = findings(wecom("doctor", "-o", "json", "--event", "enter_agent"))
    assert "names no permission" in found["permission"]["details"]
    assert found["callback address"]["state"] == "wrong", "without token and key nothing arrives"


def test_a_job_that_is_waited_for(wecom: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    wait_no_longer(monkeypatch)
    begun = json.loads(wecom("call", "export.department", "k" * 43, "-o", "json").stdout)
    done = wecom("call", "export.get_result", begun["jobid"], "--wait", "-o", "json", FORCE_COLOR="1")
    assert json.loads(done.stdout)["status"] == 2, done.stderr
    assert re.search(r" \d items", done.stderr), "how often it has asked"
    refused = wecom("call", "user.get", "zhangsan", "--wait")
    assert refused.returncode == 2
    assert "user.get has no job to wait for: leave out --wait" in refused.stderr
    shown = wecom("show", "batch.getresult").stdout
    assert "client.batch.wait_getresult(jobid: str, *, timeout" in shown
    assert re.search(r"^errcode +int +Error code of the line", shown, re.M), "each line of the job has its own errcode"
