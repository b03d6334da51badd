"""Moving a code base from the older library."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.generated import SUCCESSORS
from wecom_runtime.wechatpy.migration import Import, Migration, ReplaceableCall, migrate

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
{"a": client}["a"].message.send_text(1, "zhangsan", "hi")
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
{"a": client}["a"].message.send_text(1, "zhangsan", "hi")
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

    found, broken = migrate(tmp_path, SUCCESSORS)
    assert broken.path.name == "broken.py"
    assert "not readable as Python" in broken.problem
    assert found.source == MOVED
    assert found.calls == (
        ReplaceableCall(12, "user.get", "client.user.get"),
        ReplaceableCall(13, "message.send_text", "client.message.send"),
    )
    stays = "kept: it is not about WeCom"
    assert Import(5, "wechatpy.pay", stays) in found.imports
    assert [one.line for one in found.imports if not one.problem] == [2, 3, 4, 10]
    assert file.read_text("utf-8") == APP  # nothing is written unasked
    found.write()
    assert file.read_text("utf-8") == MOVED
    assert next(migrate(file, SUCCESSORS)).is_changed is False


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    file = tmp_path / "app.py"
    file.write_bytes(b"from wechatpy.work import WeChatClient\r\nWeChatClient('a', 'b')\r\n")
    next(migrate(file, SUCCESSORS)).write()
    assert file.read_bytes() == b"from wecom_client.wechatpy.work import WeChatClient\r\nWeChatClient('a', 'b')\r\n"


def project(folder: Path, files: dict[str, str]) -> dict[str, Migration]:
    for name, text in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return {one.path.relative_to(folder).as_posix(): one for one in migrate(folder, SUCCESSORS)}


def lines(migration: Migration) -> list[str]:
    return migration.source.splitlines()


CORP = """\
from wechatpy.client.api.base import BaseWeChatAPI
from wechatpy.enterprise import WeChatClient
from wechatpy.exceptions import WeChatClientException


class Desk(BaseWeChatAPI):
    pass


class CorpClient(WeChatClient):
    def hello(self, who):
        try:
            self.message.send_text(1, who, "hi")
        except WeChatClientException as error:
            print(error)
"""
PUBLIC = """\
from wechatpy import parse_message
from wechatpy.client import WeChatClient
from wechatpy.crypto import WeChatCrypto
from wechatpy.exceptions import WeChatClientException
from wechatpy.messages import ImageMessage
from wechatpy.replies import TextReply
from wechatpy.utils import check_signature


class PublicClient(WeChatClient):
    def hello(self, who):
        try:
            self.message.send_text(who, "hi")
        except WeChatClientException:
            pass
"""
MAIN = """\
from .corp import CorpClient
from . import public


def make_corp():
    return CorpClient("ww1", "s")


class App:
    def __init__(self, official):
        self.corp = make_corp()
        self.public = official

    def greet(self):
        self.corp.user.get("zhangsan")
        self.public.user.get("o1")
        self.public.message.send_text("o1", "hi")


App(public.PublicClient("wx1", "s")).corp.user.get("lisi")
"""


def test_each_half_keeps_its_names_in_an_app_with_both(tmp_path: Path) -> None:
    found = project(tmp_path, {"app/corp.py": CORP, "app/public.py": PUBLIC, "app/main.py": MAIN})
    assert lines(found["app/corp.py"])[:3] == [
        "from wecom_client.wechatpy.client.api.base import BaseWeChatAPI",
        "from wecom_client.wechatpy.enterprise import WeChatClient",
        "from wecom_client.wechatpy.exceptions import WeChatClientException",
    ]
    assert found["app/corp.py"].calls == (ReplaceableCall(13, "message.send_text", "client.message.send"),)
    public = found["app/public.py"]
    assert not public.is_changed and public.source == PUBLIC and public.calls == () and public.catches == ()
    assert [one.line for one in public.imports if one.problem.startswith("kept: ")] == [1, 2, 3, 4, 5, 6, 7]
    assert [call.line for call in found["app/main.py"].calls] == [15, 20]


SHARED = """\
from wechatpy import WeChatClient
from wechatpy.exceptions import InvalidSignatureException, WeChatClientException, APILimitedException
from wechatpy.enterprise import WeChatClient as CorpClient, WeChatCrypto

corp, public, crypto = CorpClient("ww1", "s"), None, WeChatCrypto("t", "k", "ww1")
public = WeChatClient("wx1", "s")
corp = CorpClient("ww1", "s")


def send():
    corp.message.send_text(1, "zhangsan", "hi")
    public.message.send_text("o1", "hi")


def main(data):
    try:
        send()
    except WeChatClientException as error:
        print(error)
    try:
        decrypter = WeChatCrypto("t", "k", "ww1")
        decrypter.decrypt_message(data, "s", "t", "n")
    except InvalidSignatureException:
        pass
    try:
        CorpClient("ww1", "s").user.get("lisi")
    except (KeyError, WeChatClientException):
        pass
"""


def test_an_except_clause_for_both_halves_is_reported(tmp_path: Path) -> None:
    found = project(tmp_path, {"app.py": SHARED})["app.py"]
    assert lines(found)[:4] == [
        "from wechatpy import WeChatClient",
        "from wecom_client.wechatpy.exceptions import InvalidSignatureException",
        "from wechatpy.exceptions import WeChatClientException, APILimitedException",
        "from wecom_client.wechatpy.enterprise import WeChatClient as CorpClient, WeChatCrypto",
    ]
    ours = "wecom_client.wechatpy.exceptions.WeChatClientException"
    assert [(one.line, one.newer) for one in found.catches] == [
        (18, f"except (WeChatClientException, {ours}) as error:"),
        (27, f"except (KeyError, {ours}):"),
    ]
    assert (
        Import(
            2,
            "wechatpy.exceptions: WeChatClientException, APILimitedException",
            "kept: it is used here with WeCom and with official accounts",
        )
        in found.imports
    )


def test_no_import_is_written_that_does_not_load(tmp_path: Path) -> None:
    text = """\
from wechatpy.enterprise import (
    WeChatClient,  # the client
    NothingLikeThis,
)
from wechatpy.work.client.api import WeChatMessage, WeChatNothing
from wechatpy.work.nothing import *
from wechatpy.exceptions import WeChatPayException
import wechatpy.work.nothing as nothing
"""
    found = project(tmp_path, {"app.py": text})["app.py"]
    assert (
        found.source
        == """\
from wecom_client.wechatpy.enterprise import WeChatClient
from wechatpy.enterprise import (
    # the client
    NothingLikeThis,
)
from wecom_client.wechatpy.work.client.api import WeChatMessage
from wechatpy.work.client.api import WeChatNothing
from wechatpy.work.nothing import *
from wechatpy.exceptions import WeChatPayException
import wechatpy.work.nothing as nothing
"""
    )
    assert sorted(one.line for one in found.imports if one.problem) == [1, 5, 6, 7, 8]


def test_a_name_in_two_lines_is_taken_out_whole(tmp_path: Path) -> None:
    text = "from wechatpy.enterprise import (\n    WeChatClient as\n    Corp,\n    NothingLikeThis,\n)\n"
    assert rewritten(tmp_path, text) == (
        "from wecom_client.wechatpy.enterprise import WeChatClient as Corp\n"
        "from wechatpy.enterprise import (\n    NothingLikeThis,\n)\n"
    )


def test_qualified_names_keep_their_import(tmp_path: Path) -> None:
    text = """\
import wechatpy.client
import wechatpy.enterprise

wechatpy.enterprise.WeChatClient("ww1", "s")
wechatpy.client.WeChatClient("wx1", "s")
"""
    found = project(tmp_path, {"app.py": text})["app.py"]
    assert (
        found.source
        == """\
import wechatpy.client
import wechatpy.enterprise, wecom_client.wechatpy.enterprise

wecom_client.wechatpy.enterprise.WeChatClient("ww1", "s")
wechatpy.client.WeChatClient("wx1", "s")
"""
    )


def rewritten(folder: Path, text: str) -> str:
    return project(folder, {"app.py": text})["app.py"].source


def test_modules_that_are_imported_beside_others(tmp_path: Path) -> None:
    text = "import os, wechatpy.work.crypto, wechatpy.enterprise as corp\n"
    assert rewritten(tmp_path, text) == text.replace("wechatpy", "wecom_client.wechatpy")


def test_all_names_of_a_module(tmp_path: Path) -> None:
    text = "from wechatpy.enterprise import *\n"
    assert rewritten(tmp_path, text) == "from wecom_client.wechatpy.enterprise import *\n"


def test_the_library_by_its_name_alone(tmp_path: Path) -> None:
    text = "import wechatpy\nwechatpy.enterprise.WeChatClient('a', 's')\nwechatpy.work.crypto.WeChatCrypto\n"
    first, *rest = rewritten(tmp_path, text).splitlines()
    names = ["wecom_client.wechatpy.enterprise", "wecom_client.wechatpy.work.crypto"]
    assert first == ", ".join(["import wecom_client.wechatpy", *names])
    assert rest == [
        "wecom_client.wechatpy.enterprise.WeChatClient('a', 's')",
        "wecom_client.wechatpy.work.crypto.WeChatCrypto",
    ]
    kept = f"{text}wechatpy.WeChatClient('a', 's')\n"
    assert rewritten(tmp_path, kept).splitlines()[0] == ", ".join(["import wechatpy", *names])


@pytest.mark.parametrize(
    ("before", "between"),
    [
        ("def f():\n    {}\n", "\n    "),
        ("x = 1; {}\n", "; "),
        ("{}", "\n"),
        ("if x:\r\n\t{}\r\n", "\r\n\t"),
    ],
)
def test_an_import_is_parted_where_it_stands(tmp_path: Path, before: str, between: str) -> None:
    text = before.format("from wechatpy.enterprise import WeChatClient, NothingLikeThis")
    (tmp_path / "app.py").write_bytes(text.encode())
    (found,) = migrate(tmp_path, SUCCESSORS)
    parted = "from wecom_client.wechatpy.enterprise import WeChatClient" + between
    parted += "from wechatpy.enterprise import NothingLikeThis"
    assert found.source == before.format(parted)
    line = 1 + before.partition("{}")[0].count("\n")
    assert found.imports == (
        Import(line, "wechatpy.enterprise: WeChatClient"),
        Import(line, "wechatpy.enterprise: NothingLikeThis", "kept: wecom_client does not have it"),
    )


def test_shared_names_follow_their_uses_in_other_files(tmp_path: Path) -> None:
    files = {
        "stores.py": "from wechatpy.session.redisstorage import RedisStorage\nstore = RedisStorage(None)\n",
        "errors.py": "from wechatpy.exceptions import WeChatClientException as Failed\n",
        "corp.py": "from wechatpy.work import WeChatClient\nfrom stores import store\nfrom errors import Failed\n"
        "client = WeChatClient('ww1', 's', session=store)\n"
        "try:\n    client.user.get('a')\nexcept Failed:\n    pass\n",
        "public.py": "from wechatpy import WeChatClient\nclient = WeChatClient('wx1', 's')\nclient.user.get('o')\n",
        "lonely.py": "from wechatpy.exceptions import WeChatException\n",
    }
    found = project(tmp_path, files)
    assert [name for name, one in found.items() if one.is_changed] == ["corp.py", "errors.py", "stores.py"]
    assert found["public.py"].calls == ()
    assert "it is unclear" in found["lonely.py"].imports[0].problem


def test_a_file_keeps_its_encoding(tmp_path: Path) -> None:
    text = "# -*- coding: gbk -*-\n# 企业\nfrom wechatpy.work import WeChatClient\n"
    older, newer = b"from wechatpy", b"from wecom_client.wechatpy"
    for name, raw in {"gbk.py": text.encode("gbk"), "bom.py": b"\xef\xbb\xbf" + text[24:].encode()}.items():
        (tmp_path / name).write_bytes(raw)
        next(migrate(tmp_path / name, SUCCESSORS)).write()
        assert (tmp_path / name).read_bytes() == raw.replace(older, newer)
