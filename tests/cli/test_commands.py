"""The command `wecom` against a fake: most of it in this process, some of everything as its users run it."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest

from tests.support.command import Run, program, run_here, run_there, surroundings
from wecom_client import WeComCrypto
from wecom_client.testing import FakeWeCom

from .conftest import SECRET


@pytest.fixture
def settings(settings: dict[str, str], fake: FakeWeCom) -> dict[str, str]:
    return {**settings, "WECOM_TOKEN": fake.token, "WECOM_ENCODING_AES_KEY": fake.encoding_aes_key}


def checked(done: subprocess.CompletedProcess[str]) -> subprocess.CompletedProcess[str]:
    assert SECRET not in done.stdout + done.stderr and "Traceback" not in done.stderr, done.stderr
    return done


def run_in(
    folder: Path, environment: Mapping[str, str], *words: str, stdin: str = ""
) -> subprocess.CompletedProcess[str]:
    return checked(run_here(folder, environment, *words, stdin=stdin))


@pytest.fixture
def wecom(settings: dict[str, str], tmp_path: Path) -> Run:
    """The command in this process."""

    def run(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return run_in(tmp_path, {**settings, **more}, *words, stdin=stdin)

    return run


@pytest.fixture
def process(settings: dict[str, str], tmp_path: Path) -> Run:
    """The command in a process of its own, as its users have it."""

    def run(*words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        return checked(run_there(tmp_path, {**settings, **more}, *words, stdin=stdin))

    return run


@pytest.mark.parametrize(
    ("words", "stdin"),
    [
        (["show", "TextMessage"], ""),
        (["call", "user.get", "nobody"], ""),
        (["call", "user.create", "--json", "-"], '{"userid": "孙", "name": "孙", "department": [2]}'),
        (["call", "nonsense", "-o", "csv"], ""),
        (["configure"], ""),
    ],
)
def test_a_separate_process_prints_the_same(wecom: Run, process: Run, words: list[str], stdin: str) -> None:
    """The following tests run the command in this process; here, a new process gives the same output."""
    here, there = (run(*words, stdin=stdin) for run in (wecom, process))
    hint = re.compile(r"hint: \[\d+\]")  # the time, in the fake's errmsg
    told, told_there = (hint.sub("", done.stderr) for done in (here, there))
    assert (here.returncode, here.stdout, told) == (there.returncode, there.stdout, told_there)


def test_call(wecom: Run, process: Run, fake: FakeWeCom) -> None:
    done = process("call", "user.get", "zhangsan")
    assert done.returncode == 0 and re.search(r"name +张三", done.stdout), done.stdout + done.stderr
    found = json.loads(wecom("call", "/cgi-bin/user/simplelist", "1", "fetch_child=yes", "-o", "json").stdout)
    assert {one["userid"] for one in found["userlist"]} == {"zhangsan", "lisi", "wangwu"}
    rows = list(csv.DictReader(io.StringIO(wecom("call", "department.list", "-o", "csv").stdout)))
    assert [row["name"] for row in rows] == ["示例公司", "研发部"]
    assert [call.problems for call in fake.calls] == [[]] * len(fake.calls)


def test_parts_with_dotted_names(wecom: Run, fake: FakeWeCom) -> None:
    words = ["text", "touser=zhangsan", "text.content=hi"]
    assert wecom("call", "message.send", *words).returncode == 0
    assert fake.calls[-1].json["text"] == {"content": "hi"} and fake.calls[-1].json["touser"] == "zhangsan"
    articles = ["news.articles.0.title=x", "news.articles.0.url=https://example.com", "news.articles.1.title=5"]
    assert (
        wecom("call", "message.send", "news", "touser=zhangsan", *articles, "news.articles.1.url=http://u").returncode
        == 0
    )
    assert fake.calls[-1].json["news"]["articles"] == [
        {"title": "x", "url": "https://example.com"},
        {"title": "5", "url": "http://u"},
    ]
    card = ["card_type=text_notice", "main_title.title=Hi", "card_action.type=1", "card_action.url=https://example.com"]
    sent = wecom("call", "message.send", "template_card", "touser=zhangsan", *(f"template_card.{one}" for one in card))
    assert sent.returncode == 0, sent.stderr
    assert fake.calls[-1].json["template_card"]["card_action"] == {"type": 1, "url": "https://example.com"}


def test_lists_are_json_or_text(wecom: Run, fake: FakeWeCom) -> None:
    for given in ("touser=zhangsan|lisi", 'touser=["zhangsan", "lisi"]'):
        assert wecom("call", "message.send", "text", given, "text.content=hi").returncode == 0
        assert fake.calls[-1].json["touser"] == "zhangsan|lisi"
    for given in ("useridlist=zhangsan,lisi", 'useridlist=["zhangsan", "lisi"]'):
        wecom("call", "user.batchdelete", given)
        assert fake.calls[-1].json["useridlist"] == ["zhangsan", "lisi"]


def test_parts_complete_a_file(wecom: Run, fake: FakeWeCom) -> None:
    body = '{"touser": "zhangsan", "text": {"content": "old"}, "safe": 1}'
    sent = wecom("call", "message.send", "text", "text.content=new", "--json", "-", stdin=body)
    assert sent.returncode == 0, sent.stderr
    assert fake.calls[-1].json["text"] == {"content": "new"} and fake.calls[-1].json["safe"] == 1


@pytest.mark.parametrize(
    ("word", "told"),
    [
        ("text.contnet=hi", "text has no field 'contnet'; did you mean 'content'?; fields: content"),
        ("txt.content=hi", "message.send has no parameter 'txt'; did you mean 'text'?"),
        ("touser.x=hi", "touser has no parts: write touser=…"),
        ("news.articles.1.title=hi", "articles is a list: write articles.0=…, not '1'"),
        ("news.articles.first.title=hi", "articles is a list: write articles.0=…, not 'first'"),
    ],
)
def test_mistakes_in_dotted_names(wecom: Run, word: str, told: str) -> None:
    refused = wecom("call", "message.send", "text", word)
    assert (refused.returncode, refused.stderr) == (2, f"wecom: {told}\n")


def test_call_with_json_and_pages(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_text(
        json.dumps({"userid": "sun", "name": "孙", "department": [2], "mobile": "13900000000"}), "utf-8"
    )
    assert wecom("call", "user.create", "--json", "body.json").returncode == 0
    found = json.loads(wecom("call", "user.list_id", "limit=2", "--all", "-o", "json").stdout)
    assert [one["userid"] for one in found] == ["zhangsan", "zhangsan", "lisi", "wangwu", "sun"]
    body = json.dumps({"useridlist": ["sun"]})
    assert wecom("call", "user.batchdelete", "--json", "-", stdin=body).returncode == 0


def test_errors_and_exit_codes(wecom: Run) -> None:
    refused = wecom("call", "user.get", "nobody")
    assert refused.returncode == 1 and refused.stderr.startswith("wecom: /cgi-bin/user/get: errcode 60111")
    unknown = wecom("call", "user.gte", "x")
    assert unknown.returncode == 2 and "did you mean 'user.get'" in unknown.stderr
    missing = wecom("call", "user.get")
    assert missing.returncode == 2 and "userid" in missing.stderr
    misplaced = wecom("call", "department.list", "dpeartment=1")
    assert misplaced.returncode == 2 and "takes no further argument" in misplaced.stderr
    assert wecom("call", "user.get", "x", WECOM_BASE_URL="http://127.0.0.1:9").returncode == 4
    nothing = wecom("call", "user.get", "x", WECOM_SECRET="")
    assert nothing.returncode == 3 and "WECOM_SECRET" in nothing.stderr
    assert wecom("check", "absent.json").returncode == 2


def test_send(wecom: Run, fake: FakeWeCom, tmp_path: Path) -> None:
    assert wecom("send", "text", "开会", "--to", "zhangsan", "--to", "lisi").returncode == 0
    assert (fake.sent[-1].text, fake.sent[-1].to) == ("开会", ("zhangsan", "lisi"))
    (tmp_path / "报告.txt").write_text("一切正常", "utf-8")
    assert wecom("send", "file", "报告.txt", "--party", "2").returncode == 0
    assert fake.sent[-1].type == "file"
    assert wecom("send", "text", "x").returncode == 2


def test_upload_and_download(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "月报.txt").write_text("一切正常", "utf-8")
    media = json.loads(wecom("call", "media.upload", "file", "月报.txt", "-o", "json").stdout)["media_id"]
    (tmp_path / "月报.txt").unlink()
    done = wecom("call", "media.get", media)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "月报.txt").read_text("utf-8") == "一切正常"


def test_find_and_show_need_no_settings(tmp_path: Path) -> None:
    found = run_in(tmp_path, {}, "find", "审批").stdout
    assert "oa.applyevent" in found and "SysApprovalChangeEvent" in found
    assert "Member does not exist" in run_in(tmp_path, {}, "find", "60111").stdout
    shown = run_in(tmp_path, {}, "show", "/cgi-bin/user/get").stdout
    assert "userid!" in shown and "1 to 64 bytes" in shown and "/document/path/90196" in shown and '"zhangsan"' in shown
    assert "<MsgType><![CDATA[text]]></MsgType>" in run_in(tmp_path, {}, "show", "TextMessage").stdout
    assert "advice" in run_in(tmp_path, {}, "show", "40014").stdout
    assert run_in(tmp_path, {}, "find", "zzzqqqq").returncode == 2


def test_check(wecom: Run) -> None:
    done = wecom("check", "-", "--request", "user.get", stdin=json.dumps({"userid": 1}))
    assert done.returncode == 1 and "/userid: type" in done.stdout
    assert wecom("check", "-", "--response", "user.get", stdin='{"userid": "a", "name": "b"}').returncode == 0
    text = "<xml><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId></xml>"
    assert "/FromUserName: missing" in wecom("check", "-", stdin=text).stdout


def test_encrypt_and_decrypt(wecom: Run, fake: FakeWeCom) -> None:
    text = "<xml><MsgType>text</MsgType></xml>"
    query, body = wecom("encrypt", "-", stdin=text).stdout.strip().split("\n", 1)
    assert wecom("decrypt", "-", query, stdin=body).stdout.strip() == text
    crypto = WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id)
    signed = dict(part.split("=", 1) for part in query.split("&"))
    assert crypto.decrypt_message(body, signed["msg_signature"], signed["timestamp"], signed["nonce"]) == text
    wrong = wecom("decrypt", "-", query + "0", stdin=body)
    assert wrong.returncode == 1 and wrong.stderr.startswith("wecom: ")


@pytest.mark.skipif(os.name != "posix", reason="modes of files")
def test_config_file(fake: FakeWeCom, tmp_path: Path) -> None:
    done = run_in(tmp_path, {}, "configure", "corp_id", "base_url", stdin=f"{fake.corp_id}\n{fake.base_url}\n")
    assert done.returncode == 0, done.stderr
    path = tmp_path / "config.ini"
    assert path.stat().st_mode & 0o777 == 0o600
    path.write_text(path.read_text("utf-8") + f"secret = {fake.secret}\n".replace("\n\n", "\n"), "utf-8")
    path.write_text(path.read_text("utf-8").replace("\n\nsecret", "\nsecret"), "utf-8")
    assert run_in(tmp_path, {}, "call", "user.get", "zhangsan").returncode == 0
    path.chmod(0o644)
    refused = run_in(tmp_path, {}, "call", "user.get", "zhangsan")
    assert refused.returncode == 3 and "chmod 600" in refused.stderr


def test_secrets_are_no_arguments(tmp_path: Path) -> None:
    for command in ("call", "send", "decrypt", "encrypt", "listen", "fake"):
        text = run_in(tmp_path, {}, command, "--help").stdout
        assert "--secret" not in text and "--token" not in text and "--encoding" not in text


def test_listen(settings: dict[str, str], fake: FakeWeCom, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [*program(), "listen", "--port", "0"],
        cwd=tmp_path,
        env={**surroundings(tmp_path, settings), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        url = re.search(r"http://\S+", process.stdout.readline())
        assert url is not None
        fake.member("zhangsan").write("hello there", to=url[0])
        printed = process.stdout.readline()
        assert printed.startswith("TextMessage(") and "hello there" in printed
    finally:
        process.terminate()
        process.communicate(timeout=10)


def test_migrate(tmp_path: Path) -> None:
    before = "from wechatpy.work import WeChatClient\n\nWeChatClient('ww1', 's').user.get('zhangsan')\n"
    (tmp_path / "app.py").write_text(before, "utf-8")
    told = run_in(tmp_path, {}, "migrate", ".")
    assert told.returncode == 0, told.stderr
    assert "app.py:1: wechatpy.work: to rewrite" in told.stdout
    assert "app.py:3: user.get: typed: client.user.get" in told.stdout
    assert (tmp_path / "app.py").read_text("utf-8") == before
    rows = json.loads(run_in(tmp_path, {}, "migrate", "app.py", "--write", "-o", "json").stdout)
    assert [(row["line"], row["what"]) for row in rows] == [(1, "rewritten"), (3, "typed: client.user.get")]
    assert (tmp_path / "app.py").read_text("utf-8") == before.replace("wechatpy", "wecom_client.wechatpy")
    assert "0 files to rewrite" in run_in(tmp_path, {}, "migrate", ".").stdout

    (tmp_path / "broken.py").write_text("import wechatpy.work\ndef (", "utf-8")
    broken = run_in(tmp_path, {}, "migrate", ".")
    assert broken.returncode == 1 and "broken.py:1: not readable as Python" in broken.stdout
    assert run_in(tmp_path, {}, "migrate", "absent").returncode == 2


@pytest.mark.parametrize("language", ["en", "zh"])
def test_the_json_of_migrate_is_the_same_in_each_language(tmp_path: Path, language: str) -> None:
    text = "from wechatpy.work import WeChatClient\nfrom wechatpy.exceptions import WeChatClientException\n"
    text += "try:\n    WeChatClient('a', 'b').user.get('c')\nexcept WeChatClientException:\n    pass\n"
    (tmp_path / "app.py").write_text(text, "utf-8")
    told = run_in(tmp_path, {"WECOM_LANG": language}, "migrate", "app.py", "-o", "json").stdout
    rows = json.loads(told)
    assert [(row["line"], row["kind"], row["older"], row["newer"], row["done"]) for row in rows] == [
        (1, "import", "wechatpy.work", "wecom_client.wechatpy.work", False),
        (2, "import", "wechatpy.exceptions", "wecom_client.wechatpy.exceptions", False),
        (4, "call", "user.get", "client.user.get", False),
    ]
    assert all(row.keys() == {"path", "line", "kind", "older", "newer", "done", "what"} for row in rows)
    assert ("改写" in told) == (language == "zh")


@pytest.mark.parametrize(
    ("words", "told", "code"),
    [
        (["nonsense"], "No such command 'nonsense'; see wecom -h", 2),
        (["call"], "Missing argument 'name'; see wecom call -h", 2),
        (["call", "user.get", "x", "-o", "xml"], "Invalid value for '--output' / '-o': 'xml' is not one of", 2),
        (["call", "user.get", "--nothing"], "No such option: --nothing", 2),
        (["call", "department.create", "x", "parent=1"], "no parameter 'parent'; did you mean 'parentid'?", 2),
        (
            ["call", "user.get", "x", "--profile", "none"],
            "config.ini has no profile none; create it with: wecom configure",
            3,
        ),
        (["listen", "--port", "99999"], "Invalid value for '--port'", 2),
        (["fake", "--port", "-1", "--no-browser"], "Invalid value for '--port'", 2),
        (["fake", "--host", "256.0.0.1", "--port", "0", "--no-browser"], "256.0.0.1:0: ", 2),
        (["find", " "], "nothing to find", 2),
        (["show", "TextMesage"], "there is no callback or type TextMesage; did you mean 'TextMessage'?", 2),
        (["configure"], "interrupted", 130),
    ],
)
def test_each_mistake_is_one_line(wecom: Run, words: list[str], told: str, code: int) -> None:
    done = wecom(*words)
    assert done.returncode == code
    assert done.stderr.startswith("wecom: ") and told.lower() in done.stderr.lower() and done.stderr.count("\n") == 1


def test_an_address_that_is_taken(wecom: Run, fake: FakeWeCom) -> None:
    port = fake.base_url.rpartition(":")[2]
    for words in (["listen"], ["fake", "--no-browser"]):
        done = wecom(*words, "--port", port)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"127.0.0.1:{port}: " in done.stderr and "use --port 0 for a free port" in done.stderr


def test_help_and_version(wecom: Run, process: Run) -> None:
    assert re.fullmatch(r"\d+\.\d+\S*\n", wecom("--version").stdout)
    assert "Exit codes:" in wecom("--help").stdout
    shown = process()
    assert "Exit codes:" in shown.stdout and shown.stderr == ""


def test_a_download_into_a_folder_that_is_made(wecom: Run, tmp_path: Path) -> None:
    assert wecom("call", "media.get", "example-media-id", "--save", "new/").returncode == 0
    assert (tmp_path / "new" / "example.txt").read_text("utf-8") == "example"


def test_check_names_the_assumed_kind_of_a_file(wecom: Run, tmp_path: Path) -> None:
    (tmp_path / "body.json").write_text(json.dumps({"touser": "lisi", "msgtype": "text", "text": {"content": "hi"}}))
    done = wecom("check", "body.json")
    assert done.returncode == 1 and "--request" in done.stderr
