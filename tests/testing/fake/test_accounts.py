"""Actions and callbacks of a second app and of a second company."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from wecom_client import CallbackRouter, ConfigurationError, WeComCrypto
from wecom_client.callbacks import TextMessage
from wecom_client.testing import FakeWeCom
from wecom_runtime.testing.fake.accounts import App
from wecom_runtime.testing.fake.actions import ActionError

KEY = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"


@pytest.fixture
def fake() -> Iterator[FakeWeCom]:
    with FakeWeCom() as fake:
        yield fake


@pytest.fixture
def second(fake: FakeWeCom) -> App:
    fake.add_corp("wwsecond", "第二家公司")
    return fake.add_app("second-secret", agent_id=7, corp_id="wwsecond", token="second", encoding_aes_key=KEY)


def echoing(app: App) -> CallbackRouter:
    """Return the router of an app that answers with the receiver and the agent id of each message."""
    router = CallbackRouter(WeComCrypto(app.token, app.encoding_aes_key, app.corp_id))
    router.on(TextMessage)(lambda message: f"{message.target} {message.agent} {message.content}")
    return router


def test_an_action_for_an_app_is_pushed_with_its_settings(fake: FakeWeCom, second: App) -> None:
    fake.subscribe(echoing(second), app=second)
    fake.subscribe(echoing(fake.app))
    reply = fake.act("write", app=second, userid="lisi", text="hi").reply
    assert reply is not None and reply.content == "wwsecond 7 hi"  # type: ignore[attr-defined]
    reply = fake.act("write", app=fake.app, userid="lisi", text="hi").reply
    assert reply is not None and reply.content == f"{fake.corp_id} {fake.agent_id} hi"  # type: ignore[attr-defined]
    answer = fake.push(TextMessage(content="pushed", source="lisi"), app=second)
    assert answer.content == "wwsecond 7 pushed"
    answer = fake.push(TextMessage(content="given", source="lisi"), echoing(second), app=second)
    assert answer.content == "wwsecond 7 given"


def test_apps_of_two_companies_may_have_the_same_agent_id(fake: FakeWeCom) -> None:
    fake.add_corp("wwsecond", "第二家公司")
    other = fake.add_app("s", agent_id=fake.agent_id, corp_id="wwsecond", token="second", encoding_aes_key=KEY)
    for app in (fake.app, other):
        fake.subscribe(echoing(app), app=app)
    for app in (fake.app, other):
        answer = fake.push(TextMessage(content="hi", source="lisi"), app=app)
        assert answer.content == f"{app.corp_id} {fake.agent_id} hi"
        reply = fake.act("write", app=app, userid="lisi", text="hello").reply
        assert reply is not None and reply.content == f"{app.corp_id} {fake.agent_id} hello"  # type: ignore[attr-defined]


def test_members_are_those_of_the_company(fake: FakeWeCom, second: App) -> None:
    fake.client().user.create("wukong", "孙悟空", department=[1], mobile="13900000000")
    with pytest.raises(ActionError, match="wukong"):
        fake.act("write", app=second, to=echoing(second), userid="wukong", text="hi")
    fake.act("write", app=fake.app, to=echoing(fake.app), userid="wukong", text="hi")


def test_the_subscriptions_of_an_app_are_removed(fake: FakeWeCom, second: App) -> None:
    fake.subscribe(echoing(fake.app))
    fake.subscribe("http://127.0.0.1:9/wecom", app=second, check=False)
    assert (fake.callback_url_of(fake.app), fake.callback_url_of(second)) == ("", "http://127.0.0.1:9/wecom")
    fake.unsubscribe_all(second)
    assert fake.callback_url_of(second) == ""
    with pytest.raises(ConfigurationError):
        fake.act("write", app=second, userid="lisi", text="hi")
    assert fake.act("write", app=fake.app, userid="lisi", text="hi").reply is not None
    fake.unsubscribe_all()
    with pytest.raises(ConfigurationError):
        fake.act("write", app=fake.app, userid="lisi", text="hi")
