"""The older library's own quickstart, its import root changed and nothing else."""

from __future__ import annotations

import os
import re
import textwrap
from pathlib import Path
from typing import Any

import pytest

from tests.wechatpy.recorder import Recorder
from wecom_client.wechatpy.enterprise import WeChatClient
from wecom_client.wechatpy.work import WeChatCrypto

SAMPLES = Path(os.environ.get("WECOM_SAMPLES") or Path(__file__).parents[3] / "shared" / "samples")
QUICKSTART = SAMPLES.parent / "reference" / "older-library-quickstart.rst"

TOKEN = "token"
KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
CORP = "ww1"
TEXT = (
    "<xml><ToUserName>ww1</ToUserName><FromUserName>zhangsan</FromUserName><CreateTime>1700000000</CreateTime>"
    "<MsgType>text</MsgType><Content>hi</Content><MsgId>7</MsgId><AgentID>3</AgentID></xml>"
)


def blocks() -> list[str]:
    if not QUICKSTART.is_file():
        return []
    text = QUICKSTART.read_text("utf-8").replace("\u00a0", " ")
    found = re.findall(r"\.\. code-block:: python\n\n((?:    .*\n|\s*\n)+)", text)
    return [textwrap.dedent(block).replace("from wechatpy", "from wecom_client.wechatpy") for block in found]


BLOCKS = blocks()


def request(text: str) -> dict[str, Any]:
    """Return a request of WeCom, under the names that the quickstart uses."""
    crypto = WeChatCrypto(TOKEN, KEY, CORP)
    encrypted, signature = re.findall(r"CDATA\[(.*?)\]\]", crypto.encrypt_message(text, "nonce", "1700000000"))[:2]
    return {
        "TOKEN": TOKEN,
        "EncodingAESKey": KEY,
        "CorpId": CORP,
        "secret": "secret-of-the-app",
        "signature": signature,
        "timestamp": "1700000000",
        "nonce": "nonce",
        "echo_str": encrypted,
        "raw_message": f"<xml><ToUserName>ww1</ToUserName><Encrypt>{encrypted}</Encrypt></xml>",
    }


@pytest.mark.skipif(not BLOCKS, reason=f"{QUICKSTART} is not there: it lies beside the project, not in it")
def test_every_block_runs() -> None:
    assert len(BLOCKS) == 9
    check = request("an echo")
    exec(BLOCKS[0], check)  # noqa: S102 - what is tested
    assert check["echo_str"] == "an echo"
    given = request(TEXT)
    for block in BLOCKS[1:]:
        exec(block, given)  # noqa: S102
    assert given["msg"].content == "hi"
    assert "<Encrypt>" in given["encrypted_xml"]
    assert isinstance(given["wechat_client"], WeChatClient)


@pytest.mark.skipif(not BLOCKS, reason=f"{QUICKSTART} is not there: it lies beside the project, not in it")
def test_its_custom_storage_that_keeps_nothing() -> None:
    given = request(TEXT)
    exec(BLOCKS[-1], {**given, "WeChatClient": lambda *a, **kw: given.update(session=kw["session"])})  # noqa: S102
    client = Recorder().client(WeChatClient, CORP, "secret-of-the-app", session=given["session"])
    assert client.user.get("zhangsan")["errcode"] == 0
