"""Moving a code base from the older library."""

from __future__ import annotations

from pathlib import Path

from wecom_client.wechatpy._successors import MODULES, SUCCESSORS
from wecom_runtime.wechatpy.migration import Call, Import, migrate

APP = """\
# -*- coding: utf-8 -*-
import wechatpy.work.crypto, os
from wechatpy.enterprise import WeChatClient, parse_message  # 企业号
from wechatpy.session.redisstorage import RedisStorage
from wechatpy.pay import WeChatPay
from unittest import mock

名 = wechatpy.work.crypto.WeChatCrypto("t", "k", "c")
client = WeChatClient("ww1", "s", session=RedisStorage(None))
mock.patch("wechatpy.work.client.WeChatClient")
text = "wechatpy is a word"
client.user.get("zhangsan")
self.wechat.message.send_text(1, "zhangsan", "hi")
client.get("user/get")
"""

MOVED = """\
# -*- coding: utf-8 -*-
import wecom_client.wechatpy.work.crypto, os
from wecom_client.wechatpy.enterprise import WeChatClient, parse_message  # 企业号
from wecom_client.wechatpy.session.redisstorage import RedisStorage
from wechatpy.pay import WeChatPay
from unittest import mock

名 = wecom_client.wechatpy.work.crypto.WeChatCrypto("t", "k", "c")
client = WeChatClient("ww1", "s", session=RedisStorage(None))
mock.patch("wecom_client.wechatpy.work.client.WeChatClient")
text = "wechatpy is a word"
client.user.get("zhangsan")
self.wechat.message.send_text(1, "zhangsan", "hi")
client.get("user/get")
"""


def test_imports_are_rewritten_and_calls_are_found(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_text(APP, "utf-8")
    (tmp_path / "other.py").write_text("print('hi')\n")
    (tmp_path / "broken.py").write_text("import wechatpy.work\ndef (")
    hidden = tmp_path / ".venv" / "wechatpy.py"
    hidden.parent.mkdir()
    hidden.write_text("import wechatpy.work\n")

    found, broken = migrate(tmp_path, SUCCESSORS, MODULES)
    assert broken.path.name == "broken.py"
    assert "not readable as Python" in broken.problem
    assert found.source == MOVED
    assert found.calls == (
        Call(12, "user.get", "client.user.get"),
        Call(13, "message.send_text", "client.message.send"),
    )
    stays = "is not about WeCom, and not here: it stays with wechatpy"
    assert Import(5, "wechatpy.pay", stays) in found.imports
    assert [one.line for one in found.imports if not one.problem] == [2, 3, 4, 10]
    assert file.read_text("utf-8") == APP  # nothing is written unasked
    found.write()
    assert file.read_text("utf-8") == MOVED
    assert next(migrate(file, SUCCESSORS, MODULES)).is_changed is False


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_bytes(b"from wechatpy.work import WeChatClient\r\nWeChatClient('a', 'b')\r\n")
    next(migrate(file, SUCCESSORS, MODULES)).write()
    assert file.read_bytes() == b"from wecom_client.wechatpy.work import WeChatClient\r\nWeChatClient('a', 'b')\r\n"
