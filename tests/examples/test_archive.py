"""The example of the chat archive: it reads the messages of the stand-in when the fake pushes a notification."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from examples.serving import serving
from tests.clients.archive.test_process import wait_for
from tests.examples.conftest import AES_KEY, TOKEN, Load
from tests.support.archive import SECRET, ArchiveStandIn, pem
from wecom_client.callbacks import MsgauditNotifyEvent
from wecom_client.testing import FakeWeCom


def test_it_reads_new_messages(
    load: Load, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ARCHIVE_STAND_IN", "")
    standin = ArchiveStandIn(tmp_path / "archive")
    (tmp_path / "private.pem").write_text(pem(1))
    monkeypatch.setenv("WECOM_ARCHIVE_SECRET", SECRET)
    monkeypatch.setenv("WECOM_ARCHIVE_LIBRARY", str(standin.library))
    monkeypatch.setenv("WECOM_ARCHIVE_KEY", "private.pem")
    with FakeWeCom(token=TOKEN, encoding_aes_key=AES_KEY) as wecom:
        monkeypatch.setenv("WECOM_CORP_ID", wecom.corp_id)
        example = load("archive")
        with serving(example.app) as url:
            wecom.subscribe(url)
            standin.say("明天见")
            standin.add(json.dumps(file_message("报价.docx", "file1")))
            standin.add("!abort, it is too much")
            standin.media("file1", b"a quotation")
            wecom.push(MsgauditNotifyEvent())
            wait_for(lambda: example.archive.position() == 3)
            assert capsys.readouterr().out.splitlines()[:2] == ["zhangsan 明天见", "lisi files/报价.docx"]
            assert Path("files/报价.docx").read_bytes() == b"a quotation"
            standin.say("到了")
            wecom.clock.advance(15)  # WeCom pushes a notification at most every 15 seconds
            wecom.push(MsgauditNotifyEvent())
            wait_for(lambda: example.archive.position() == 4)
            assert capsys.readouterr().out.splitlines() == ["zhangsan 到了"]
            assert example.router.close(60)
    example.archive.close()


def file_message(name: str, file_id: str) -> dict[str, object]:
    file = {"filename": name, "sdkfileid": file_id}
    return {"msgid": "m2", "action": "send", "from": "lisi", "msgtype": "file", "file": file}
