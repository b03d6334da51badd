"""Tokens, permissions, and changes of other apps' objects."""

from __future__ import annotations

import pytest

from wecom_client import APIError, CallbackRouter, PermissionDeniedError, WeComClient, WeComCrypto
from wecom_client.callbacks import ChangeContactCreateUser
from wecom_client.testing import FakeWeCom


def code_of(fake: FakeWeCom, path: str, query: dict[str, str]) -> int:
    import requests

    answer = requests.get(f"{fake.base_url}{path}", params=query, timeout=30).json()
    return int(answer["errcode"])


def test_a_token_of_another_kind_is_none() -> None:
    with FakeWeCom(strict=False) as fake:
        fake.start()
        provider = "ww0000000provider"
        fake.add_provider(provider, "secret-of-the-provider")
        import requests

        body = {"corpid": provider, "provider_secret": "secret-of-the-provider"}
        url = f"{fake.base_url}/cgi-bin/service/get_provider_token"
        token = requests.post(url, json=body, timeout=30).json()["provider_access_token"]
        assert code_of(fake, "/cgi-bin/user/get", {"userid": "zhangsan", "access_token": token}) == 40014


def test_a_limit_above_the_highest_is_refused() -> None:
    with FakeWeCom(strict=False) as fake:
        client = fake.client(strict_requests=False)
        with pytest.raises(APIError, match="errcode 40058"):
            client.user.list_id(limit=10_001)
        assert len(client.user.list_id(limit=10_000).dept_user) == 4


def test_two_apps_with_one_agent_id_have_two_tokens() -> None:
    with FakeWeCom(strict=False) as fake:
        other = fake.add_app("secret-of-the-other", agent_id=fake.agent_id)
        first = fake.client().access_token
        assert fake.client_of(WeComClient, other.corp_id, other.secret).access_token != first


def test_a_permission_ends_where_its_name_ends() -> None:
    with FakeWeCom(strict=False) as fake:
        app = fake.add_app("secret-of-user", agent_id=7, permissions=["user.list"])
        client = fake.client_of(WeComClient, app.corp_id, app.secret)
        client.user.list(1)
        with pytest.raises(PermissionDeniedError):
            client.user.list_id()  # not below user.list, though its name begins alike


def test_a_change_is_pushed_to_its_own_company_only() -> None:
    told: list[str] = []

    def router_of(token: str, key: str, corp_id: str) -> CallbackRouter:
        router = CallbackRouter(WeComCrypto(token, key, corp_id))

        @router.on(ChangeContactCreateUser)
        def note(event: ChangeContactCreateUser) -> None:
            told.append(corp_id)

        return router

    with FakeWeCom() as fake:
        fake.add_corp("ww00000000000other")
        app = fake.add_app("secret-of-other", corp_id="ww00000000000other", agent_id=9)
        fake.subscribe(router_of(fake.token, fake.encoding_aes_key, fake.corp_id))
        fake.subscribe(router_of(app.token, app.encoding_aes_key, app.corp_id), app=app)
        fake.client().user.create("sunwukong", "孙悟空", department=[1], mobile="13900000000")
        assert told == [fake.corp_id]


def test_the_secret_of_the_archive_is_for_the_archive() -> None:
    with FakeWeCom(strict=False) as fake:
        app = fake.add_app("secret-of-the-archive", agent_id=7, kind="archive")
        client = fake.client_of(WeComClient, app.corp_id, app.secret)
        assert client.getcallbackip().ip_list
        with pytest.raises(PermissionDeniedError):
            client.tag.list()
