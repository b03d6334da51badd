"""The use of a client by an app with both halves of the older library: each call reaches the right account."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.generated import SUCCESSORS
from wecom_runtime.wechatpy.migration import Migration, migrate

HEAD = """\
import functools, typing
from typing import *
from wechatpy import WeChatClient as Public
from wechatpy.work import WeChatClient as Corp
"""
CALL = "found.user.get('zhangsan')"

WAYS = {
    "a name": "found = Client('a', 's')",
    "several names": "one = found = Client('a', 's')",
    "a pair": "number, found = make_both = (1, Client('a', 's'))",
    "a list": "[number, found] = 1, Client('a', 's')",
    "what is left of a list": "first, *rest = [Client('a', 's')]\nfound = rest[0]",
    "what a list holds": "clients = [Client('a', 's')]\nfound = clients[0]",
    "what is put under a key": "clients = {}\nclients['a'] = Client('a', 's')\nfound = clients['a']",
    "a choice": "found = None if 1 > 2 else Client('a', 's')",
    "an alternative": "found = None or Client('a', 's')",
    "a walrus": "if found := Client('a', 's'):\n    pass",
    "a loop": "for found in [Client('a', 's')]:\n    pass",
    "the end of a loop": "for _ in ():\n    pass\nelse:\n    found = Client('a', 's')",
    "a comprehension": "found = [one for one in [Client('a', 's')] if one][0]",
    "a comprehension's condition": "kept = [one for one in (1, 2) if (found := Client('a', 's'))]",
    "a block": "with Client('a', 's') as found:\n    pass",
    "the end of a try": "try:\n    pass\nexcept KeyError:\n    pass\nelse:\n    found = Client('a', 's')",
    "the last of a try": "try:\n    pass\nfinally:\n    found = Client('a', 's')",
    "a failure": "try:\n    pass\nexcept KeyError:\n    found = Client('a', 's')",
    "a function's result": "def make():\n    return Client('a', 's')\nfound = make()",
    "a promised result": "def make() -> Client: ...\nfound = make()",
    "an awaited result": "async def make():\n    return Client('a', 's')\n"
    "async def main():\n    found = await make()\n    CALL",
    "a generator": "def make():\n    yield Client('a', 's')\nfor found in make():\n    pass",
    "a generator's generator": "def make():\n    yield from [Client('a', 's')]\nfor found in make():\n    pass",
    "a lambda": "make = lambda: Client('a', 's')\nfound = make()",
    "an argument": "def use(found):\n    CALL\nuse(Client('a', 's'))",
    "the second argument": "def use(one, found):\n    CALL\nuse(1, Client('a', 's'))",
    "an argument by name": "def use(*, found):\n    CALL\nuse(found=Client('a', 's'))",
    "an argument by position alone": "def use(found, /):\n    CALL\nuse(Client('a', 's'))",
    "an annotation": "def use(found: Client):\n    CALL",
    "an annotation in quotes": "def use(found: 'Client'):\n    CALL",
    "an annotation of more": "def use(found: Optional[Client]):\n    CALL",
    "an annotation of a choice": "def use(found: 'Client | None'):\n    CALL",
    "an annotation by name alone": "def use(*, found: Client):\n    CALL",
    "an annotated name": "found: Client = make()",
    "an annotated name with a value": "found: Any = Client('a', 's')",
    "a value for lack of another": "def use(one, two=1, found=Client('a', 's')):\n    CALL\nuse(0)",
    "a value for lack of a name": "def use(*, one, found=Client('a', 's'), two=1):\n    CALL\nuse(one=0)",
    "a global name": "found = None\ndef begin():\n    global found\n    found = Client('a', 's')\ndef use():\n    CALL",
    "the name around a function": "def use():\n    found = Client('a', 's')\n    def inner():\n        CALL",
    "an own class": "class Mine(Client): ...\nfound = Mine('a', 's')",
    "an own class of an own class": "class Base(Client): ...\nclass Mine(Base): ...\nfound = Mine('a', 's')",
    "itself": "class Mine(Client):\n    def hello(self):\n        found = self\n        CALL",
    "a class method": "class Mine(Client):\n    @classmethod\n"
    "    def hello(cls):\n        found = cls('a', 's')\n        CALL",
    "an attribute": "class App:\n    def __init__(self):\n        self.client = Client('a', 's')\nfound = App().client",
    "an attribute that was given": "class App:\n    def __init__(self, client):\n        self.client = client\n"
    "found = App(Client('a', 's')).client",
    "an attribute of the class": "class App:\n    client = Client('a', 's')\nfound = App().client",
    "an inherited attribute": "class Base:\n    client = Client('a', 's')\nclass App(Base): ...\nfound = App().client",
    "what a base was given": "class Base:\n    def __init__(self, client):\n        self.client = client\n"
    "class App(Base):\n    def __init__(self, client):\n        super().__init__(client)\n"
    "found = App(Client('a', 's')).client",
    "an attribute by its name": "class App:\n    client = Client('a', 's')\nfound = getattr(App(), 'client')",
    "a property": "class App:\n    @property\n    def client(self):\n        return Client('a', 's')\n"
    "found = App().client",
    "a property that is kept": "class App:\n    @functools.cached_property\n    def client(self):\n"
    "        return Client('a', 's')\nfound = App().client",
    "a method": "class App:\n    def make(self):\n        return Client('a', 's')\nfound = App().make()",
    "a method of a class": "class App:\n    @staticmethod\n    def use(found):\n        CALL\n"
    "App.use(Client('a', 's'))",
    "the body of a class": "class App:\n    found = Client('a', 's')\n    CALL",
    "a cast": "found = cast(Client, make())",
    "a cast in quotes": "found = cast('Client', make())",
    "a cast of it": "found = cast('Any', Client('a', 's'))",
    "a function whose name ends alike": "def broadcast(found):\n    CALL\nbroadcast(Client('a', 's'))",
}


def whole(way: str, client: str) -> str:
    """Return the file: a way for a client of one half, the call at its end."""
    text = way.replace("Client", client)
    return HEAD + (text.replace("CALL", CALL) if "CALL" in text else f"{text}\n{CALL}") + "\n"


def migrated(folder: Path, files: dict[str, str]) -> dict[str, Migration]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return {one.path.relative_to(folder).as_posix(): one for one in migrate(folder, SUCCESSORS)}


def calls(folder: Path, text: str) -> list[str]:
    return [call.newer for call in migrated(folder, {"app.py": text})["app.py"].calls]


@pytest.mark.parametrize("way", WAYS)
def test_a_client_is_known_at_the_end_of_its_way(tmp_path: Path, way: str) -> None:
    assert calls(tmp_path, whole(WAYS[way], "Corp")) == ["client.user.get"]
    assert calls(tmp_path, whole(WAYS[way], "Public")) == []


NOT_THESE = {
    "a name of the class is none of its methods'": "found = Public('a', 's')\nclass App:\n    found = Corp('a', 's')\n"
    "    def hello(self):\n        CALL",
    "a comparison is no client": "found = Corp('a', 's') == Public('a', 's')",
    "a text is no client": "found = f\"{Corp('a', 's')}\"",
    "either of them": "found = Corp('a', 's') if 1 > 2 else Public('a', 's')",
    "nobody knows": "found = somewhere()",
}


@pytest.mark.parametrize("what", NOT_THESE)
def test_calls_of_unclear_accounts_are_not_listed(tmp_path: Path, what: str) -> None:
    assert calls(tmp_path, whole(NOT_THESE[what], "Client")) == []


# -- several files

CORP = "from wechatpy.work import WeChatClient\nclient = WeChatClient('ww1', 's')\n"
PUBLIC = "from wechatpy import WeChatClient\nclient = WeChatClient('wx1', 's')\n"
IMPORTS = {
    "all of its names": "from corp import *\nclient.user.get('a')\n",
    "all of its names from above": "from .corp import *\nclient.user.get('a')\n",
    "a name": "from corp import client\nclient.user.get('a')\n",
    "another name": "from corp import client as mine\nmine.user.get('a')\n",
    "a name from above": "from .corp import client\nclient.user.get('a')\n",
    "a name of the package that it is in": "from . import corp\ncorp.client.user.get('a')\n",
    "a name of the package above": "from .. import corp\ncorp.client.user.get('a')\n",
    "a module": "import corp\ncorp.client.user.get('a')\n",
    "a module under another name": "import corp as mine\nmine.client.user.get('a')\n",
    "a module in a package": "import app.corp\napp.corp.client.user.get('a')\n",
    "a module of a package": "from app import corp\ncorp.client.user.get('a')\n",
}


@pytest.mark.parametrize("way", IMPORTS)
def test_a_client_comes_from_another_file(tmp_path: Path, way: str) -> None:
    text = IMPORTS[way]
    folder = "app/deep" if ".." in text else "app"
    files = {"app/__init__.py": "", "app/deep/__init__.py": "", "app/corp.py": CORP, "app/public.py": PUBLIC}
    files |= {f"{folder}/use.py": text, f"{folder}/also.py": text.replace("corp", "public")}
    files |= {"corp.py": PUBLIC, "public.py": CORP} if "from ." in text else {}
    found = migrated(tmp_path, files)
    assert [call.newer for call in found[f"{folder}/use.py"].calls] == ["client.user.get"]
    assert f"{folder}/also.py" not in found or found[f"{folder}/also.py"].calls == ()


def test_a_name_of_ones_own_comes_before_those_of_a_whole_file(tmp_path: Path) -> None:
    text = "from wechatpy.work import WeChatClient\nfrom public import *\nclient = WeChatClient('a', 's')\n"
    found = migrated(tmp_path, {"public.py": PUBLIC, "app.py": text + "client.user.get('a')\n"})
    assert len(found["app.py"].calls) == 1


def test_files_may_have_each_other_whole(tmp_path: Path) -> None:
    files = {"one.py": "from two import *\nfrom corp import *\n", "two.py": "from one import *\nclient.user.get('a')\n"}
    found = migrated(tmp_path, {"corp.py": CORP, "public.py": PUBLIC, **files})
    assert len(found["two.py"].calls) == 1


def test_whole_files_are_passed_on(tmp_path: Path) -> None:
    files = {"a_corp.py": CORP, "b_use.py": "from c_all import *\nclient.user.get('a')\n"}
    found = migrated(tmp_path, {**files, "c_all.py": "from a_corp import *\n", "a_public.py": PUBLIC})
    assert len(found["b_use.py"].calls) == 1


# -- what is caught, and what is told

TWO = """\
from wechatpy import WeChatClientException, WeChatClient as Public
from wechatpy.exceptions import APILimitedException
from wechatpy.work import WeChatClient as Corp

public = Public('a', 's')
corp = Corp('a', 's')
try:
    corp.user.get('a')
except (WeChatClientException, APILimitedException):
    pass
try:
    public.user.get('a')
except WeChatClientException:
    pass
"""


def test_caught_names_follow_the_calls_in_try(tmp_path: Path) -> None:
    found = migrated(tmp_path, {"app.py": TWO})["app.py"]
    assert [(one.line, one.newer) for one in found.catches] == [
        (9, "except (APILimitedException, wecom_client.wechatpy.WeChatClientException):")
    ]
    assert "from wecom_client.wechatpy.exceptions import APILimitedException" in found.source
    told = {one.module: one.problem for one in found.imports}
    assert told["wechatpy: WeChatClientException"] == "kept: it is used here with WeCom and with official accounts"


def test_unclear_names_are_kept(tmp_path: Path) -> None:
    files = {"corp.py": CORP, "public.py": PUBLIC, "lonely.py": "from wechatpy.exceptions import WeChatException\n"}
    found = migrated(tmp_path, files)
    (told,) = found["lonely.py"].imports
    assert told.problem == "kept: it is unclear whether it is used with WeCom"
    assert found["public.py"].imports[0].problem == "kept: it is not about WeCom"


def test_installed_packages_are_skipped(tmp_path: Path) -> None:
    kept = "from wechatpy.work import WeChatClient\n"
    folders = (".git", ".hg", ".tox", ".venv", "venv", "node_modules", "__pycache__", "site-packages")
    files = {f"{folder}/theirs.py": kept for folder in folders}
    assert list(migrated(tmp_path, {**files, "own.py": kept})) == ["own.py"]
