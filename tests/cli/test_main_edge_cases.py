"""Edge cases of `wecom`: kinds of arguments, refused input, results of doctor, the keyring."""

from __future__ import annotations

import io
import json
import re
import socket
import subprocess
import sys
import time
from importlib.metadata import Distribution, PackageNotFoundError
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import redis

from tests.cli.conftest import SECRET
from tests.support.command import Run, run_here
from tests.support.servers import Redis as RedisServer
from wecom_client.testing import FakeWeCom


def refused(done: subprocess.CompletedProcess[str], code: int, told: str) -> None:
    """Check that a command ended with one line that says why."""
    assert (done.returncode, done.stdout) == (code, ""), done.stderr
    assert told in done.stderr and done.stderr.startswith("wecom: ") and done.stderr.count("\n") == 1


# -- words

TEXT = "text", 'text={"content": "hi"}', "agentid=1000002"
SENT = [
    ("message.send", [*TEXT, "touser=zhangsan|lisi"], "touser", "zhangsan|lisi"),
    ("message.send", [*TEXT, 'touser=["zhangsan", "lisi"]'], "touser", "zhangsan|lisi"),
    ("tag.addtagusers", ["1", "userlist=zhangsan,lisi"], "userlist", ["zhangsan", "lisi"]),
    ("tag.addtagusers", ["1", 'userlist=["zhangsan"]'], "userlist", ["zhangsan"]),
    ("tag.addtagusers", ["1", "partylist=1,2"], "partylist", [1, 2]),
    ("batch.syncuser", ["m", "to_invite=yes"], "to_invite", True),
    ("batch.syncuser", ["m", "to_invite=No"], "to_invite", False),
    ("batch.syncuser", ["m", "to_invite=true"], "to_invite", True),
    ("agent.set", ["7", "isreportenter=true"], "isreportenter", 1),
    ("agent.set", ["7", "isreportenter=0"], "isreportenter", 0),
    ("oa.getapprovaldetail", ["201909270001"], "sp_no", "201909270001"),
]


@pytest.mark.parametrize(("call", "words", "name", "value"), SENT)
def test_words_become_values(wecom: Run, fake: FakeWeCom, call: str, words: list[str], name: str, value: Any) -> None:
    wecom("call", call, *words, "-o", "json")
    asked = [one for one in fake.calls if one.path == f"/cgi-bin/{call.replace('.', '/')}"]
    if asked:
        assert json.loads(asked[-1].body)[name] == value
    else:  # it is refused before, for what it lacks: `check` says what it would send
        assert name not in wecom("check", call, *words).stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["call", "user.list_id", "limit=many"], "limit: 'many' is not a number"),
        (["call", "message.send", "text", "text=hi"], "text: 'hi' is not JSON"),
        (["call", "user.get", "--json", "text"], "text is not JSON"),
        (["call", "user.get", "--json", "list"], "list does not contain a JSON object"),
        (["call", "user.get", "zhangsan", "--all"], "user.get has no pages: leave out --all"),
        (["configure", "colour"], "colour is not a setting; settings: corp_id, secret, agent_id, base_url, token, "),
        (["decrypt", "text", "timestamp=1"], "missing in the query: msg_signature, nonce"),
        (["call", "user-gett", "x"], "there is no call user-gett"),
        (["show", "Order"], "several types are named Order: models.advanced_api.Order, models.license.order.Order"),
        (["find", " "], "nothing to find: give words, part of a path, a document id or an errcode"),
        (["trigger", "TextMessage", "--to", "http://127.0.0.1:9"], "token is not set: set WECOM_TOKEN"),
        (["migrate", "nowhere"], "nowhere does not exist"),
    ],
)
def test_refused_input(wecom: Run, tmp_path: Path, words: list[str], told: str) -> None:
    (tmp_path / "text").write_text("hi", "utf-8")
    (tmp_path / "list").write_text("[1]", "utf-8")
    done = wecom(*words)
    assert done.returncode in (2, 3), done.stdout
    assert told in done.stderr and done.stderr.startswith("wecom: ") and done.stderr.count("\n") == 1


def test_a_call_by_the_name_of_its_tool(wecom: Run) -> None:
    assert json.loads(wecom("call", "user-get", "zhangsan", "-o", "json").stdout)["userid"] == "zhangsan"


def test_a_reply_is_checked(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "reply.xml").write_text(
        "<xml><ToUserName>a</ToUserName><FromUserName>b</FromUserName><CreateTime>1</CreateTime>"
        "<MsgType>text</MsgType><Content>hi</Content></xml>",
        "utf-8",
    )
    assert wecom("check", "reply.xml", "--reply").stdout == "no problems found\n"
    (tmp_path / "reply.xml").write_text("<xml><MsgType>text</MsgType></xml>", "utf-8")
    done = wecom("check", "reply.xml", "--reply")
    assert done.returncode == 1 and "/Content: missing: " in done.stdout and done.stderr == ""


def test_a_file_may_be_called_as_a_call_is(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "user.get").write_text('{"userid": 1}', "utf-8")
    done = wecom("check", "user.get", "--request", "user.get")
    assert "/userid: type: " in done.stdout
    assert "The file was checked as a callback" in wecom("check", "user.get").stderr
    refused(wecom("check", "absent.json"), 2, "No such file or directory: absent.json")


def test_the_assumed_kind_is_named_for_callbacks_only(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "answer.json").write_text('{"userid": 1, "department": "x"}', "utf-8")
    for words in (["--response", "user.get"], ["--request", "user.get"]):
        done = wecom("check", "answer.json", *words)
        assert (done.returncode, done.stderr) == (1, "")


def test_signed_texts_may_be_empty(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    (tmp_path / "body.xml").write_text("<xml><Encrypt>x</Encrypt></xml>", "utf-8")
    keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
    done = wecom("decrypt", "body.xml", "msg_signature=x&timestamp=1&nonce=", **keys)
    assert done.returncode == 1 and "has no" not in done.stderr


# -- what is shown


def test_rows_of_many_items(wecom: Run) -> None:
    head, *rows = (line.split() for line in wecom("call", "department.list").stdout.splitlines())
    assert [row[head.index("name")] for row in rows] == ["示例公司", "研发部"]
    assert [row[head.index("id")] for row in rows] == ["1", "2"]


def test_output_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    from wecom_runtime.cli.output import show_table

    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal = Terminal()
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setenv("COLUMNS", "20")
    show_table({"name": "[bold]a name that is longer than the terminal[/bold]"})
    told = re.sub("\x1b\\[[0-9;]*m", "", terminal.getvalue())
    assert "[bold]" in told and max(map(len, told.splitlines())) <= 20
    show_table({"name": "x" * 50})
    assert terminal.getvalue().count("x") == 50


def test_found_entries(wecom: Run) -> None:
    chinese = wecom("find", "成员", "--most", "1", WECOM_LANG="zh").stdout.splitlines()
    assert [line.split() for line in chinese[::2]] == [
        ["接口", "路径", "标题"],
        ["回调", "识别字段", "标题"],
        ["错误码", "含义", "处理办法"],
    ]
    few = wecom("find", "个人信息", "--most", "1").stderr  # at most 3 are few
    assert few == "个人信息 is understood as 读取成员, 访问用户敏感信息\n"
    assert wecom("find", "考勤", "--most", "1").stderr == ""  # 4 are not
    done = wecom("find", "踢人", "踹踹")
    assert (done.stdout, done.stderr.splitlines()[-1]) == ("", "wecom: nothing found for '踢人 踹踹'")


def test_description_of_errcodes(wecom: Run) -> None:
    assert wecom("show", "--", "-1").stdout.splitlines()[-2] == "Repeating the call may help."
    assert wecom("show", "40013").stdout.splitlines()[-2] == "Repeating the same call does not help."


def test_description_of_calls(wecom: Run) -> None:
    from wecom_client import ENDPOINTS

    old = next(one for one in ENDPOINTS.values() if one.deprecated)
    assert f"Deprecated: {old.deprecated}" in wecom("show", old.call).stdout
    unsure = next(one for one in ENDPOINTS.values() if one.unverified)
    assert unsure.unverified and unsure.unverified in wecom("show", unsure.call).stdout
    effects = {
        "read": "This call is read-only.",
        "add": "This call adds data",
        "change": "This call may change or delete",
    }
    for effect, told in effects.items():
        one = next(one for one in ENDPOINTS.values() if one.effect == effect)
        assert told in wecom("show", one.call).stdout
    shown = wecom("show", "user.get").stdout.splitlines()
    assert "GET /cgi-bin/user/get  (access_token)  client.user.get" in shown
    assert shown[-1].startswith("https://developer.work.weixin.qq.com/")


def test_descriptions_as_data(wecom: Run) -> None:
    def known(name: str) -> dict[str, Any]:
        data: dict[str, Any] = json.loads(wecom("show", name, "-o", "json").stdout)
        return data

    document = "https://developer.work.weixin.qq.com/document/path/"
    error = known("40013")
    assert (error["kind"], error["error"], error["retry"]) == ("errcode", "InvalidRequestError", False)
    assert (error["meaning"], error["page"]) == ("CorpID is not valid.", f"{document}90313")
    own = known("701149")
    assert (own["error"], "advice" in own) == ("APIError", False)
    assert own["advice_of_calls"] == {"advanced_api.create_order": "Renew in the last 60 days before the end."}
    text = known("TextMessage")
    assert (text["kind"], text["format"], text["selects"]) == ("callback", "xml", {"MsgType": "text"})
    assert text["page"] == f"{document}90239" and text["example"].startswith("<xml>")
    packet = known("pay.sendworkwxredpack")
    assert packet["errors"]["CA_ERROR"] == {"advice": "Pass the merchant's certificate to Merchant."}
    assert packet["documentation"].startswith("发放企业红包: Send a red packet to a member.")
    assert "waiting" not in packet and known("batch.getresult")["waiting"].startswith("client.batch.wait_getresult(")
    listed = known("user.simplelist")
    assert list(listed["types"]) == ["SimpleUser"]
    assert {"name": "aspect_ratio", "type": "number"}.items() <= next(
        field for field in known("aibot.response")["types"]["CardImage"]["fields"] if field["name"] == "aspect_ratio"
    ).items()
    members = {field["name"]: field for field in listed["parameters"]}
    assert members["department_id"]["type"] == "int" and members["fetch_child"]["deprecated"]
    shown = wecom("show", "user.simplelist").stdout
    assert f"Deprecated: {members['fetch_child']['deprecated']}" in shown and "\n\nparameters " in shown
    assert f"\n{listed['signature']}\n" in shown
    family = known("ChangeContactEvent")  # has no summary
    assert wecom("show", "ChangeContactEvent").stdout.splitlines()[0] == family["title"]


# -- doctor


def findings(done: subprocess.CompletedProcess[str]) -> dict[str, tuple[str, str]]:
    return {one["check"]: (one["state"], one["details"]) for one in json.loads(done.stdout)}


def test_doctor_without_an_app(wecom: Run, fake: FakeWeCom) -> None:
    done = wecom("doctor", "-o", "json", WECOM_AGENT_ID="")
    found = findings(done)
    assert done.returncode == 0
    assert found["trusted address"] == ("ok", "WeCom answers calls from this machine")
    assert found["app"] == ("note", "agent_id is not set: calls that send messages need it")
    assert "callback address" not in found
    fake.fail("/cgi-bin/agent/list", errcode=48002, errmsg="api forbidden", times=1)
    assert findings(wecom("doctor", "-o", "json", WECOM_AGENT_ID=""))["app"][0] == "wrong"
    fake.fail("/cgi-bin/agent/list", reset=True, times=9)
    assert findings(wecom("doctor", "-o", "json", WECOM_AGENT_ID=""))["network"][0] == "wrong"


def test_doctor_and_a_redis(wecom: Run, fake: FakeWeCom) -> None:
    """It must not remove entries, and must write them to its disk."""
    server = RedisServer()
    server.start()
    url = f"redis://127.0.0.1:{server.port}"
    try:
        with redis.Redis(port=server.port) as client:
            client.config_set("maxmemory-policy", "allkeys-lru")
            state, details = findings(wecom("doctor", "--redis", url, "-o", "json"))["redis"]
            assert state == "wrong" and "allkeys-lru" in details and "appendonly no" in details
            client.config_set("maxmemory-policy", "noeviction")
            client.config_set("appendonly", "yes")
            assert findings(wecom("doctor", "--redis", url, "-o", "json"))["redis"][0] == "ok"
    finally:
        server.close()
    assert findings(wecom("doctor", "--redis", url, "-o", "json"))["redis"][0] == "wrong"


def test_doctor_and_a_profile_that_is_not_there(wecom: Run) -> None:
    done = wecom("--profile", "none", "doctor", "-o", "json")
    found = findings(done)
    assert done.returncode == 1 and list(found) == ["settings"]
    assert found["settings"][0] == "wrong" and "has no profile none" in found["settings"][1]


def test_doctor_and_a_callback_url(wecom: Run, fake: FakeWeCom) -> None:
    keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
    assert findings(wecom("doctor", "-o", "json", **keys))["callback address"] == (
        "note",
        "not checked: run wecom doctor --callback https://…",
    )
    url = "http://127.0.0.1:9/"
    state, told = findings(wecom("doctor", "-o", "json", "--callback", url, **keys))["callback address"]
    assert state == "wrong" and told.startswith("no response within 5 s (ConnectionError): ")
    short = {**keys, "WECOM_ENCODING_AES_KEY": "short"}
    state, told = findings(wecom("doctor", "-o", "json", "--callback", url, **short))["callback address"]
    assert state == "wrong" and "43" in told and "short" not in told


def test_doctor_and_the_file_of_tokens(wecom: Run, tmp_path: Path) -> None:
    path = Path(f"{tmp_path}-state") / "wecom" / "tokens.sqlite3"
    assert findings(wecom("doctor", "-o", "json"))["storage"] == ("ok", f"{path} will be created by the first call")
    assert wecom("call", "user.get", "zhangsan").returncode == 0
    assert findings(wecom("doctor", "-o", "json"))["storage"] == ("ok", str(path))


def test_doctor_and_a_clock_that_is_wrong(wecom: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from wecom_runtime.cli import diagnosing

    assert findings(wecom("doctor", "-o", "json"))["clock"][0] == "ok"
    wrong = SimpleNamespace(time=lambda: time.time() + 300)  # of the command alone: the server is in this process, too
    monkeypatch.setattr(diagnosing, "time", wrong)
    state, told = findings(wecom("doctor", "-o", "json"))["clock"]
    seconds, rest = told.split(" s off WeCom's clock; synchronise", 1)
    assert state == "wrong" and 299 <= int(seconds) <= 360 and rest, "on a busy machine an answer takes its time"
    nobody = findings(wecom("doctor", "-o", "json", WECOM_BASE_URL="http://127.0.0.1:9"))["clock"]
    assert nobody == ("note", "not compared: http://127.0.0.1:9 returned no date")


def test_doctor_names_packages_that_are_not_there(wecom: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    real = Distribution.from_name

    def found(name: str) -> Distribution:
        if name == "redis":
            raise PackageNotFoundError(name)
        return real(name)

    monkeypatch.setattr(Distribution, "from_name", found)
    state, told = findings(wecom("doctor", "-o", "json"))["versions"]
    assert state == "note" and told.endswith("; not installed: redis (wecom-client[redis])")


# -- servers and other programs


def test_pushed_fields_inside_of_others(settings: dict[str, str], fake: FakeWeCom, tmp_path: Path) -> None:
    keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{nobody.getsockname()[1]}/"
        words = ["trigger", "LocationEvent", "--to", url, "--once", "-o", "json", "latitude=23.1"]
        done = run_here(tmp_path, {**settings, **keys}, *words)
    told = json.loads(done.stdout)
    assert (done.returncode, told["callback"], told["attempts"], told["to"]) == (4, "LocationEvent", 1, url)


def test_migrate_counts_files_and_calls(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text("from wechatpy.work import WeChatClient\nWeChatClient('a', 's').user.get('x')\n")
    told = wecom("migrate", ".").stdout.splitlines()
    assert told[-2:] == ["1 files to rewrite; 1 calls have a typed successor", "add --write to rewrite the imports"]
    assert told[0] == "app.py:1: wechatpy.work: to rewrite"
    told = wecom("migrate", ".", "--write").stdout.splitlines()
    assert told[-1] == "1 files rewritten; 1 calls have a typed successor"
    assert told[0] == "app.py:1: wechatpy.work: rewritten"
    assert wecom("migrate", ".").stdout.splitlines()[-1].startswith("0 files to rewrite")


def test_migrate_names_handlers_to_change_by_hand(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "app.py").write_text(
        "from wechatpy import WeChatClient\nfrom wechatpy.exceptions import WeChatClientException\n"
        "from wechatpy.work import WeChatClient as Work\n\ntry:\n    WeChatClient('a', 's').user.get('x')\n"
        "    Work('a', 's').user.get('x')\nexcept WeChatClientException:\n    pass\n",
        "utf-8",
    )
    told = wecom("migrate", ".").stdout.splitlines()
    assert (
        "app.py:8: except WeChatClientException: change manually: "
        "except (WeChatClientException, wecom_client.wechatpy.exceptions.WeChatClientException):"
    ) in told
    assert "1 except clauses need manual changes: they would no longer catch WeCom's errors" in told


# -- the keyring


class Ring:
    """A keyring."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def set_password(self, service: str, name: str, value: str) -> None:
        self.kept[service, name] = value

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))


def test_secrets_are_kept_in_the_keyring(
    fake: FakeWeCom, settings: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ring = Ring()
    monkeypatch.setitem(sys.modules, "keyring", ring)
    own = {"WECOM_BASE_URL": fake.base_url, "WECOM_NO_KEYRING": ""}
    given = f"{fake.corp_id}\n{fake.secret}\n{fake.agent_id}\n"
    done = run_here(tmp_path, own, "--profile", "mine", "configure", "--keyring", stdin=given)
    assert done.returncode == 0, done.stderr
    assert ring.kept == {("wecom", "mine:secret"): SECRET}
    assert SECRET not in (tmp_path / "config.ini").read_text("utf-8")
    assert run_here(tmp_path, own, "--profile", "mine", "call", "user.get", "zhangsan").returncode == 0
    monkeypatch.setitem(sys.modules, "keyring", None)
    refused(run_here(tmp_path, own, "--profile", "mine", "call", "user.get", "a"), 3, "secret is not set: set WECOM_")


def test_a_keyring_that_is_not_there(fake: FakeWeCom, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    done = run_here(tmp_path, {}, "configure", "secret", "--keyring", "--no-check", stdin="x\n")
    assert done.returncode == 3
    assert "wecom: the keyring needs: pip install 'wecom-client[cli]'" in done.stderr


def test_a_configuration_that_is_none(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "config.ini").write_text("nonsense", "utf-8")
    (tmp_path / "config.ini").chmod(0o600)
    refused(wecom("call", "user.get", "zhangsan"), 3, "config.ini cannot be read: MissingSectionHeaderError")


def test_where_the_configuration_is_looked_for(fake: FakeWeCom, settings: dict[str, str], tmp_path: Path) -> None:
    folder = tmp_path / "settings" / "wecom"
    folder.mkdir(parents=True)
    lines = [f"{name[6:].lower()} = {value}" for name, value in settings.items()]
    (folder / "config.ini").write_text("\n".join(["[default]", *lines]), "utf-8")
    (folder / "config.ini").chmod(0o600)
    where = {"WECOM_CONFIG": "", "XDG_CONFIG_HOME": str(folder.parent)}
    assert run_here(tmp_path, where, "call", "user.get", "zhangsan").returncode == 0
    home = tmp_path / "home"
    (home / ".config").mkdir(parents=True)
    folder.rename(home / ".config" / "wecom")
    there = {"WECOM_CONFIG": "", "XDG_CONFIG_HOME": "", "HOME": str(home), "USERPROFILE": str(home)}
    assert run_here(tmp_path, there, "call", "user.get", "zhangsan").returncode == 0


# -- in Chinese, and on a terminal


def test_doctor_in_chinese(wecom: Run, fake: FakeWeCom) -> None:
    def told(*words: str, **more: str) -> dict[str, list[str]]:
        lines = wecom("doctor", *words, WECOM_LANG="zh", **more).stdout.splitlines()
        return {cells[0].replace(" ", ""): cells[1:] for cells in (re.split(r" {2,}", line) for line in lines)}

    keys = {"WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}
    found = told(**keys)
    names = ["设置", "凭证", "可信IP", "应用", "时钟", "回调地址", "存储", "版本"]
    assert [name for name in found if name in names] == names
    assert found["可信IP"] == ["正常", "本机的调用能得到应答"]
    fake.fail("/cgi-bin/agent/get", errcode=60020, errmsg="not allow, from ip: 1.2.3.4", times=1)
    assert told()["可信IP"] == ["有误", "请在管理后台“应用管理 > 应用 > 企业可信IP”中填入 1.2.3.4"]
    found = told(WECOM_BASE_URL="http://127.0.0.1:9")
    assert "网络" in found and found["时钟"][1].startswith("未比较")


def test_a_bar_is_shown_on_a_terminal_alone(wecom: Run) -> None:
    words = "call", "user.list_id", "--all", "-o", "jsonl"
    assert wecom(*words).stderr == ""
    drawn = wecom(*words, FORCE_COLOR="1").stderr
    assert "user.list_id" in drawn and " 4 items" in drawn
