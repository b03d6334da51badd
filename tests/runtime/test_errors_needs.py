"""What an app needs in the admin console is told where WeCom did not allow a call, and nowhere else."""

from __future__ import annotations

import pytest

from wecom_client import CALLBACKS, ENDPOINTS, APIError
from wecom_client.callbacks import ChangeChainEvent, ChangeExternalContactEvent
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import granted_sentences, received_sentences
from wecom_runtime.language import described_call


def refused(errcode: int) -> str:
    with FakeWeCom() as fake:
        fake.fail("/cgi-bin/checkin/getcorpcheckinoption", errcode=errcode)
        with pytest.raises(APIError) as caught:
            fake.client().checkin.getcorpcheckinoption()
        return caught.value.advice


APPS_OF_PROVIDERS = (
    " A provider-developed app needs the permission 打卡 of the company. Third-party apps cannot call it."
)


def test_needed_permissions_follow_the_advice(monkeypatch: pytest.MonkeyPatch) -> None:
    assert ENDPOINTS["/cgi-bin/checkin/getcorpcheckinoption"].needs == "打卡-可调用接口的应用"
    monkeypatch.setenv("WECOM_LANG", "en")
    advice = refused(48002)
    assert advice.endswith(f" In the admin console the app needs 打卡-可调用接口的应用.{APPS_OF_PROVIDERS}")
    assert "admin console the app needs" not in refused(60111)


def test_in_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "zh")
    assert "应用须在管理后台具有：打卡-可调用接口的应用。" in refused(48002)
    assert refused(48002).endswith("代开发应用须获企业授予权限：打卡。 第三方应用不能调用。")


def test_the_kinds_of_apps_are_named() -> None:
    granted = {kind: path.granted for kind, path in ENDPOINTS.items() if path.granted}
    assert {kind for one in granted.values() for kind in one} == {"developed", "third_party", "self_built", "archive"}
    assert not [path for path, one in granted.items() if len(one) == 3 and set(one.values()) == {"none"}]

    def said(**granted: str) -> list[str]:
        return list(granted_sentences(granted, str.format))

    assert said() == []
    assert said(developed="none", third_party="none") == ["Only self-built apps may call it."]
    assert said(developed="a", third_party="a") == ["Apps of providers need the permission a of the company."]
    assert said(third_party="a", self_built="none") == [
        "A third-party app needs the permission a of the company.",
        "Self-built apps cannot call it.",
    ]
    assert said(archive="c") == ["Only the authorization of the chat archive may call it, with the permission c."]
    assert said(developed="none", self_built="b") == [
        "Provider-developed apps cannot call it.",
        "A self-built app needs the permission b.",
    ]


def test_the_command_line_shows_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WECOM_LANG", "en")
    notes = described_call("wecom_client", "/cgi-bin/checkin/getcorpcheckinoption")["notes"]
    assert f" {' '.join(notes)}".startswith(
        f" In the admin console the app needs 打卡-可调用接口的应用.{APPS_OF_PROVIDERS} At most 60 calls a minute."
    )


def test_callbacks_have_their_permissions() -> None:
    entries = {one.reference.rpartition(":")[2]: one for one in CALLBACKS}
    added = entries["ChangeExternalContactAddExternalContact"]
    assert (added.needs, added.switch) == ("客户联系-可调用接口的应用", "外部联系人变更回调")
    assert set(added.granted) == {"developed", "third_party"}
    assert len([one for one in CALLBACKS if one.needs or one.granted]) >= 76
    assert len([one for one in CALLBACKS if one.switch]) >= 53
    assert (entries["SubscribeEvent"].needs, entries["SubscribeEvent"].switch) == ("", "")
    with pytest.raises(TypeError):
        added.granted["developed"] = "none"  # type: ignore[index]


def test_docstrings_of_callbacks_have_their_permissions() -> None:
    doc = " ".join((ChangeExternalContactEvent.__doc__ or "").split())
    assert "To receive the event, the app needs 客户联系-可调用接口的应用 in the admin console." in doc
    assert "Turn on 外部联系人变更回调 in the callback settings (接收消息) of a self-built app." in doc
    assert "Only self-built apps receive it." in " ".join((ChangeChainEvent.__doc__ or "").split())


def test_the_receivers_of_a_callback() -> None:
    def said(**granted: str) -> list[str]:
        return list(received_sentences("", granted, "", str.format))

    assert said() == []
    assert said(developed="a", third_party="b") == [
        "A provider-developed app receives it with the permission a.",
        "A third-party app receives it with the permission b.",
    ]
    assert said(developed="none", third_party="b")[0] == "Provider-developed apps do not receive it."
    assert said(developed="a", third_party="none")[1] == "Third-party apps do not receive it."
    assert said(developed="a", third_party="a") == [
        "Apps of providers receive it with the permission a of the company."
    ]
