"""Tokens that a fake issues."""

from __future__ import annotations

import requests

from wecom_client.testing import FakeWeCom

GET = "/cgi-bin/user/get"


def test_a_token_of_another_kind_is_refused() -> None:
    with FakeWeCom() as fake:
        fake.add_provider("wwprovider", "provider-secret")
        given = {"corpid": "wwprovider", "provider_secret": "provider-secret"}
        answer = requests.post(f"{fake.base_url}/cgi-bin/service/get_provider_token", json=given, timeout=30).json()
        other = answer["provider_access_token"]
        client = fake.client()
        for token, errcode in ((client.fetch_access_token(), 0), (other, 40014)):
            query = {"access_token": token, "userid": "zhangsan"}
            assert requests.get(f"{fake.base_url}{GET}", params=query, timeout=30).json()["errcode"] == errcode
