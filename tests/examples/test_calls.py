"""The examples that call the API, run as scripts."""

from __future__ import annotations

import itertools
import os
import re
import runpy
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.examples.conftest import Load
from tests.support.partners import WiderFake
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom, check_storage

ROOT = Path(__file__).parents[2]


def run(monkeypatch: pytest.MonkeyPatch, name: str, *arguments: str) -> None:
    """Run an example as `python examples/<name> …` in this process, with the fake as the default server."""
    monkeypatch.setattr(sys, "argv", [name, *arguments])
    runpy.run_path(str(ROOT / "examples" / name), run_name="__main__")


def test_calls(wecom: WiderFake, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    Path("报告.pdf").write_bytes(b"%PDF" + bytes(100_000))
    run(monkeypatch, "calls.py", "zhangsan", "报告.pdf")
    assert capsys.readouterr().out.splitlines() == [
        "张三 [1, 2]",
        "报告.pdf 100004 bytes",
        "zhangsan 1",
        "zhangsan 2",
        "lisi 2",
        "wangwu 1",
        "60111 Member does not exist.",
    ]
    assert [message["msgtype"] for message in wecom.messages] == ["text", "file"]
    assert wecom.requests["/cgi-bin/gettoken"] == 1

    run(monkeypatch, "calls.py", "zhangsan", "报告.pdf")
    assert wecom.requests["/cgi-bin/gettoken"] == 1, "the token is kept in the file"


def test_calls_async(wecom: WiderFake, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    run(monkeypatch, "calls_async.py", "zhangsan", "lisi")
    assert capsys.readouterr().out.splitlines()[:3] == ["张三 工程师", "李四 产品经理", "zhangsan 1"]
    assert wecom.requests["/cgi-bin/gettoken"] == 1


def test_custom_storage(wecom: WiderFake, load: Load, tmp_path: Path) -> None:
    example = load("custom_storage")
    path = str(tmp_path / "app.sqlite3")
    gate = threading.Barrier(16)
    names = []

    def call() -> None:
        # Each with its own storage and client, like a process.
        with WeComClient(wecom.corp_id, wecom.secret, session=example.TableStorage(path)) as client:
            gate.wait(10)
            names.append(client.user.get("lisi").name)

    threads = [threading.Thread(target=call) for _ in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert names == ["李四"] * 16
    assert wecom.requests["/cgi-bin/gettoken"] == 1


def test_custom_storage_keeps_the_contract(load: Load, tmp_path: Path) -> None:
    example = load("custom_storage")
    numbers = itertools.count()
    check_storage(lambda: example.TableStorage(str(tmp_path / f"{next(numbers)}.sqlite3")))


def test_demo() -> None:
    folders = os.pathsep.join([str(ROOT), str(ROOT / "generated")])
    result = subprocess.run(
        [sys.executable, "-X", "utf8", str(ROOT / "examples" / "demo.py")],
        env={**os.environ, "PYTHONPATH": folders},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
    )
    assert result.returncode == 0, result.stdout + result.stderr
    assert result.stderr == ""
    assert "received TextMessage(" in result.stdout
    assert "You said: 会议室还有空的吗" in result.stdout
    assert "MediaUploadResponse(" in result.stdout
    assert re.search(r"for a token +1$", result.stdout, re.MULTILINE)
    assert "\nAll results are as expected.\n" in result.stdout
    assert result.stdout.endswith("run wecom fake; it opens the simulator at http://127.0.0.1:8787/\n")
    assert max(map(len, result.stdout.splitlines())) <= 120


def test_demo_fails_when_something_is_unexpected(
    load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    class OtherWeCom(FakeWeCom):
        def __init__(self, **_: object) -> None:
            super().__init__()
            self.client().user.update("zhangsan", department=[2])
            self.calls.clear()

    demo = load("demo")
    monkeypatch.setattr(demo, "FakeWeCom", OtherWeCom)
    assert demo.main() == 1
    assert "UNEXPECTED  it should be [1, 2]" in capsys.readouterr().out
