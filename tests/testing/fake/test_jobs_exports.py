"""Exports of the address book are files that decrypt with the key of the call."""

from __future__ import annotations

import base64
import hashlib
import json
from typing import Any

import requests
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom

KEY = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"


def exported(client: WeComClient, job: str) -> dict[str, Any]:
    (file,) = client.export.wait_get_result(job, pause=0).data_list or []
    content = requests.get(file.url or "", timeout=30).content
    assert (file.size, file.md5) == (len(content), hashlib.md5(content, usedforsecurity=False).hexdigest())
    key = base64.b64decode(KEY + "=")
    decryptor = Cipher(algorithms.AES(key), modes.CBC(key[:16])).decryptor()
    plain = decryptor.update(content) + decryptor.finalize()
    found: dict[str, Any] = json.loads(plain[: -plain[-1]])
    return found


def test_members_departments_and_tags() -> None:
    with FakeWeCom() as fake:
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        members = exported(client, client.export.user(KEY).jobid)["userlist"]
        assert {one["userid"]: one["mobile"] for one in members}["lisi"] == "13800000002"
        simple = exported(client, client.export.simple_user(KEY).jobid)["userlist"]
        assert simple[0] == {"userid": "zhangsan", "name": "张三", "department": [1, 2]}
        assert [one["id"] for one in exported(client, client.export.department(KEY).jobid)["department"]] == [1, 2]
        tag = client.tag.create("同事").tagid
        client.tag.addtagusers(tag, userlist=["lisi"])
        found = exported(client, client.export.taguser(tag, KEY).jobid)
        assert (found["tagname"], found["userlist"]) == ("同事", [{"userid": "lisi", "name": "李四"}])


def test_exports_hide_fields_from_self_built_apps() -> None:
    with FakeWeCom(real=True) as fake:
        client = WeComClient(fake.corp_id, fake.secret, base_url=fake.base_url)
        members = exported(client, client.export.user(KEY).jobid)["userlist"]
        assert [(one["gender"], "mobile" in one, "email" in one) for one in members] == [("0", False, False)] * 3
