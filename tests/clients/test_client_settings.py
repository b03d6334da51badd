"""Missing and invalid settings are reported by the constructor, and not at the first use."""

from __future__ import annotations

import asyncio
import pickle
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
import requests

import wecom_client
from wecom_client import (
    AsyncBotConnection,
    AsyncWeComClient,
    Bot,
    BotConnection,
    CallbackRouter,
    CallTimeoutError,
    ConfigurationError,
    DeviceModelClient,
    FileStorage,
    MemcachedStorage,
    ProviderClient,
    RateLimiter,
    RedisStorage,
    SuiteClient,
    WeComClient,
    WeComCrypto,
)
from wecom_client.testing import FakeWeCom
from wecom_runtime.tokens.kinds import TokenTable

KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
ANY: Any = None
router: Any = CallbackRouter


def odd(value: object) -> Any:
    """A value that no type checker would let pass."""
    return value


NOT_SET = r"not None: is an environment variable not set\?"


def corp(**settings: Any) -> Callable[[Any], Any]:
    return lambda cls: cls(**{"corp_id": "ww1", "secret": "s", **settings})


@pytest.mark.parametrize("cls", [WeComClient, AsyncWeComClient])
@pytest.mark.parametrize(
    ("make", "told"),
    [
        (corp(secret=None), f"secret must be a text, {NOT_SET}"),
        (corp(secret=5), "secret must be a text, not int"),
        (corp(secret=b"x"), "secret must be a text, not bytes"),
        (corp(corp_id=5), "corp_id must be an id .*, not int"),
        (corp(agent_id=[1]), "agent_id takes the app's AgentId, not list"),
        (corp(timeout="5"), "timeout, in seconds, must be a number, not str"),
        (corp(timeout=None), f"timeout, in seconds, must be a number, {NOT_SET}"),
        (corp(timeout=float("nan")), "timeout, in seconds, must be greater than 0, not nan"),
        (corp(timeout=0), "timeout, in seconds, must be greater than 0, not 0"),
        (corp(base_url=5), "base_url must be a text, not int"),
        (corp(rate_limit="5"), "rate_limit, in calls a second, must be a number, not str"),
        (corp(retry=3), "retry takes a RetryPolicy, not int"),
        (corp(proxies=5), "proxies takes an address, or a mapping .*, not int"),
        (corp(http="x"), "http= takes a .*, not str"),
    ],
)
def test_a_client(cls: type[Any], make: Callable[[Any], Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        make(cls)


@pytest.mark.parametrize(
    ("make", "told"),
    [
        (lambda: SuiteClient("ww1", ANY), f"suite_secret must be a text, {NOT_SET}"),
        (lambda: SuiteClient(ANY, "s"), "suite_id must be an id .*, not NoneType"),
        (lambda: ProviderClient("ww1", ANY), f"provider_secret must be a text, {NOT_SET}"),
        (lambda: DeviceModelClient("m", ANY), f"model_secret must be a text, {NOT_SET}"),
        (lambda: wecom_client.Merchant("1", ANY), f"api_key must be a text, {NOT_SET}"),
        (lambda: router(odd("x")), "crypto takes a WeComCrypto, not str"),
        (lambda: router(workers=odd("3")), "workers must be a whole number, not str"),
        (lambda: router(workers=0), "workers must be at least 1, not 0"),
        (lambda: router(backlog=odd(1.5)), "backlog must be a whole number, not float"),
        (lambda: router(handler_timeout=odd("x")), "handler_timeout, in seconds, must be a number, not str"),
        (lambda: router(lease=ANY), "lease, in seconds, must be a number, not None"),
        (lambda: router(texts=odd("x")), "texts= is a mapping"),
        (lambda: router(texts={"bussy": "x"}), r"texts= has no 'bussy'.*busy"),
        (lambda: router(texts={"busy": ANY}), r"texts\['busy'\] must be a text"),
        (lambda: router(texts={"approve": ""}), r"texts\['approve'\] must be a text that is not empty"),
        (lambda: router(language=odd("de")), 'language takes "zh" or "en", not \'de\''),
        (lambda: Bot(odd(5), KEY), "token must be a text, not int"),
        (lambda: Bot(encoding_aes_key=KEY), "token must be the Token of the callback settings"),
        (lambda: BotConnection("b", ANY, router()), f"secret must be a text, {NOT_SET}"),
        (lambda: BotConnection(ANY, "s", router()), f"bot_id must be a text, {NOT_SET}"),
        (lambda: AsyncBotConnection("b", "s", ANY), "router takes a CallbackRouter, not NoneType"),
        (lambda: BotConnection("b", "s", router(), heartbeat=odd("x")), "heartbeat, in seconds, must be a number"),
        (lambda: FileStorage(ANY), f"path takes the name of a file, {NOT_SET}"),
        (lambda: FileStorage("a", timeout=odd("x")), "timeout, in seconds, must be a number, not str"),
        (lambda: RedisStorage.from_url(ANY), f"url must be a text, {NOT_SET}"),
        (lambda: RedisStorage.from_url("redis://localhost", prefix=ANY), f"prefix must be a text, {NOT_SET}"),
        (lambda: RateLimiter(ANY), f"calls must be a number, {NOT_SET}"),
        (lambda: RateLimiter(1, odd("x")), "per must be a number, not str"),
        (lambda: RateLimiter(0), "calls must be greater than 0, not 0"),
        (lambda: WeComCrypto(ANY, KEY, "ww1"), "token must be the Token of the callback settings"),
    ],
)
def test_all_else(make: Callable[[], Any], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        make()


def test_a_client_that_was_generated_without_its_token() -> None:
    class Client(WeComClient):
        _tokens = TokenTable(kinds={})  # type: ignore[misc]

    with pytest.raises(ConfigurationError, match="generated without the token kind access_token"):
        Client("ww1", "s")


def test_a_session_of_another_library() -> None:
    with pytest.raises(ConfigurationError, match=r"http= takes a aiohttp\.ClientSession, not requests\.Session"):
        AsyncWeComClient("ww1", "s", http=odd(requests.Session()))

    async def main() -> None:
        async with aiohttp.ClientSession() as session:
            with pytest.raises(
                ConfigurationError, match=r"http= takes a requests\.Session, not aiohttp\.ClientSession"
            ):
                WeComClient("ww1", "s", http=odd(session))

    asyncio.run(main())


def test_pickling_of_connections_and_routers_is_refused(tmp_path: Path) -> None:
    import pymemcache

    things: list[Any] = [
        RedisStorage.from_url("redis://localhost"),
        MemcachedStorage(pymemcache.Client("localhost")),
        CallbackRouter(),
        Bot(),
        BotConnection("b", "s", CallbackRouter()),
    ]
    for thing in things:
        with pytest.raises(TypeError, match="create one in each process"):
            pickle.dumps(thing)
    storage = FileStorage(tmp_path / "a.sqlite3", timeout=7)
    storage.set("key", "value")
    again = pickle.loads(pickle.dumps(storage))  # noqa: S301 - our own
    assert again.get("key") == "value" and again.timeout == storage.timeout


WITHOUT_REDIS = """
import sys
sys.modules["redis"] = None
from wecom_client import RedisStorage
RedisStorage.from_url("redis://localhost")
"""


def test_a_missing_extra_is_named() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT_REDIS], capture_output=True, text=True, check=False)
    assert "RedisStorage needs redis: pip install 'wecom-client[redis]'" in done.stderr.splitlines()[-1]


def test_an_event_loop_that_is_not_of_asyncio_is_named() -> None:
    call = AsyncWeComClient("ww1", access_token="token").user.get("zhangsan")
    with pytest.raises(ConfigurationError, match="need a running asyncio event loop: in trio"):
        call.send(None)


def test_a_supplier_of_tokens_that_takes_longer_than_the_call() -> None:
    def slow() -> str:
        time.sleep(30)
        return "token"

    async def slow_too() -> str:
        await asyncio.sleep(30)
        return "token"

    told = "the function passed as access_token= returned no token within the timeout"
    with FakeWeCom() as fake:
        fake.start()
        client = WeComClient("ww1", access_token=slow, base_url=fake.base_url, timeout=0.2)
        with pytest.raises(CallTimeoutError, match=told) as caught:
            client.user.get("zhangsan")
        assert not caught.value.may_have_arrived

        async def main(supplier: Any) -> None:
            async with AsyncWeComClient("ww1", access_token=supplier, base_url=fake.base_url, timeout=0.2) as client:
                with pytest.raises(CallTimeoutError, match=told):
                    await client.user.get("zhangsan")

        asyncio.run(main(slow))
        asyncio.run(main(slow_too))


def test_a_supplier_of_tokens_sees_the_context_of_its_caller() -> None:
    from contextvars import ContextVar

    tenant: ContextVar[str] = ContextVar("tenant")
    with FakeWeCom(stateless=True) as fake:
        fake.start()
        token = fake.client().access_token
        seen: list[str] = []

        def supply() -> str:
            seen.append(tenant.get())
            return token

        client = WeComClient(fake.corp_id, access_token=supply, base_url=fake.base_url)
        tenant.set("one")
        client.user.get("zhangsan")
    assert seen == ["one"]
