"""The modules that an import loads: only the used ones, independent of the number of endpoints."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import wecom_client

START = "import json, sys\n"
END = "\nprint(json.dumps(sorted(sys.modules)))"


def loaded(code: str) -> set[str]:
    """Names of the modules that a new interpreter has loaded after some code."""
    done = subprocess.run([sys.executable, "-c", START + code + END], check=True, capture_output=True, text=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def ours(modules: set[str], package: str) -> set[str]:
    return {name.removeprefix(f"{package}.") for name in modules if name.startswith(f"{package}.")}


def test_the_package_loads_nothing() -> None:
    modules = loaded("import wecom_client")
    assert ours(modules, "wecom_client") == set()
    assert not modules & {"requests", "aiohttp", "attrs", "cattrs", "cryptography", "xmltodict"}


def test_a_client_loads_no_domain_and_no_http_library() -> None:
    modules = loaded("from wecom_client import WeComClient\nWeComClient('ww1', 'secret')")
    assert not {name for name in ours(modules, "wecom_client") if name.startswith(("models.", "types", "callbacks"))}
    assert {name for name in ours(modules, "wecom_client") if name.startswith("api.")} == {"api.root"}
    assert not modules & {"requests", "aiohttp", "asyncio"}


def test_the_first_use_of_a_domain_loads_that_domain_only() -> None:
    modules = loaded("from wecom_client import WeComClient\nWeComClient('ww1', 'secret').user.get")
    resources = {name for name in ours(modules, "wecom_client") if name.startswith("api.")}
    assert {".".join(name.split(".")[:2]) for name in resources} == {"api.root", "api.user"}
    assert not {name for name in ours(modules, "wecom_client") if name.startswith("models")}


def test_an_app_with_callbacks_only_has_no_http_library() -> None:
    modules = loaded(
        "from wecom_client import WeComCrypto, parse_message, create_reply\n"
        "message = parse_message('<xml><ToUserName>t</ToUserName><FromUserName>f</FromUserName>"
        "<CreateTime>1</CreateTime><MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId><AgentID>1</AgentID></xml>')\n"
        "assert message.content == 'hi'\n"
        "create_reply('ho', message).render()"
    )
    assert not modules & {"requests", "aiohttp", "urllib3"}
    assert {name for name in ours(modules, "wecom_client") if name.startswith(("api", "models", "operations"))} == set()


def test_a_router_of_plain_handlers_has_no_event_loop() -> None:
    """`asyncio` with `ssl`, and `cattrs`, take long to import; only the first callback needs `cattrs`."""
    assert not loaded("from wecom_client import CallbackRouter") & {"asyncio", "ssl", "cattrs"}
    modules = loaded(
        "import re, time\n"
        "from wecom_client import CallbackRouter, WeComCrypto\n"
        "from wecom_client.callbacks import TextMessage\n"
        "crypto = WeComCrypto('token', 'a' * 43, 'ww1')\n"
        "router = CallbackRouter(crypto)\n"
        "router.on(TextMessage)(lambda message: 'an answer')\n"
        "text = '<xml><ToUserName>ww1</ToUserName><FromUserName>f</FromUserName><CreateTime>1</CreateTime>' \\\n"
        "'<MsgType>text</MsgType><Content>hi</Content><MsgId>1</MsgId><AgentID>1</AgentID></xml>'\n"
        "body = crypto.encrypt_message(text, 'nonce')\n"
        "signature, at = re.search('<MsgSignature><!.CDATA.(.*?).]>.*<TimeStamp>(.*?)<', body, re.S).groups()\n"
        "query = {'msg_signature': signature, 'timestamp': at, 'nonce': 'nonce'}\n"
        "assert router.handle('POST', query, body).status == 200\n"
        "assert router.close()"
    )
    assert not modules & {"asyncio", "ssl", "requests", "aiohttp"}


def test_counting_endpoints_loads_none() -> None:
    modules = loaded("from wecom_client import ENDPOINTS\nassert len(ENDPOINTS) > 800")
    assert not {name for name in ours(modules, "wecom_client") if name.startswith(("operations.", "models", "api"))}


def test_every_public_name_is_there_and_completed() -> None:
    public = vars(wecom_client)["__all__"]
    for name in public:
        assert getattr(wecom_client, name) is not None
    assert set(public) <= set(dir(wecom_client))


def test_a_misspelled_name_is_suggested() -> None:
    with pytest.raises(
        AttributeError, match="module 'wecom_client' has no attribute 'WecomClient'; did you mean 'WeComClient'"
    ):
        wecom_client.WecomClient  # type: ignore[attr-defined]  # noqa: B018


@pytest.mark.parametrize(("code", "right"), [("client.usr", "user"), ("client.user.gett", "get")])
def test_python_itself_tells_a_mistyped_name_of_a_client(code: str, right: str) -> None:
    program = f"from wecom_client import WeComClient; client = WeComClient('ww1', 'secret'); {code}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert f"Did you mean: '{right}'?" in done.stderr
