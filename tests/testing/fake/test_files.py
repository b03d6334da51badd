"""Files: unknown and expired ones cannot be sent, and too large ones are refused."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.support.generated import SAMPLES
from tests.support.raw_calls import call, everybody
from wecom_client import APIError
from wecom_client.testing import FakeWeCom, sample_request

MEDIA_ID = "no-such-media"
WITH_MEDIA: dict[str, dict[str, Any]] = {
    "/cgi-bin/message/send": {"touser": "lisi", "msgtype": "image", "image": {"media_id": MEDIA_ID}},
    "/cgi-bin/appchat/send": {"chatid": "c1", "msgtype": "file", "file": {"media_id": MEDIA_ID}},
    "/cgi-bin/webhook/send": {"key": "k1", "msgtype": "file", "file": {"media_id": MEDIA_ID}},
    "/cgi-bin/kf/account/add": {"name": "客服", "media_id": MEDIA_ID},
    "/cgi-bin/externalcontact/add_msg_template": {
        "sender": "zhangsan",
        "attachments": [
            {
                "msgtype": "miniprogram",
                "miniprogram": {"title": "t", "pic_media_id": MEDIA_ID, "appid": "wx1", "page": "p"},
            }
        ],
    },
}


@pytest.mark.parametrize("path", WITH_MEDIA)
def test_a_file_that_was_never_uploaded(path: str) -> None:
    fake = everybody()
    assert call(fake, "/cgi-bin/appchat/create", {"chatid": "c1", "userlist": ["zhangsan", "lisi"]})["errcode"] == 0
    request = {**WITH_MEDIA[path], **({"agentid": fake.agent_id} if path == "/cgi-bin/message/send" else {})}
    answer = call(fake, path, request)
    assert answer["errcode"] == 40007 and f"no media {MEDIA_ID}" in answer["errmsg"]
    assert fake.sent == []
    upload = "/cgi-bin/webhook/upload_media" if "webhook" in path else "/cgi-bin/media/upload"
    known = call(fake, upload, {"type": "file", **({"key": "k1"} if "webhook" in path else {})})["media_id"]
    request = json.loads(json.dumps(request).replace(MEDIA_ID, known))
    assert call(fake, path, request)["errcode"] == 0
    fake.clock.advance(3 * 86400 + 1)
    assert call(fake, path, request)["errcode"] == 40007


def test_a_webhook_sends_its_own_files_only() -> None:
    fake = everybody()
    file = {"msgtype": "file", "file": {"media_id": call(fake, "/cgi-bin/media/upload", {"type": "file"})["media_id"]}}
    assert call(fake, "/cgi-bin/webhook/send", {"key": "k1", **file})["errcode"] == 40007


def test_media_of_samples_are_there() -> None:
    """What `sample_request` names may be sent as it is."""
    fake = everybody()
    for path, steps in SAMPLES.data.rules["endpoints"].items():
        if any("needs" in step for step in steps):
            call(fake, path, sample_request(path))
            assert fake.calls.last.path == path and fake.calls.last.errcode != 40007, path


MARKS = {"image": b"\xff\xd8\xff", "voice": b"#!AMR", "video": b"\0\0\0\x18ftyp", "file": b""}
"""The first bytes of a file of each type."""


@pytest.mark.parametrize("kind", ["image", "voice", "video"])
def test_a_file_of_another_format_is_refused(kind: Any) -> None:
    with FakeWeCom() as fake:
        client = fake.client()
        for content in (b"any bytes", MARKS["voice" if kind != "voice" else "image"] + b"more"):
            with pytest.raises(APIError) as caught:
                client.media.upload(kind, ("a.bin", content))
            assert caught.value.errcode == 40004
        assert client.media.upload(kind, ("a.bin", MARKS[kind] + b"more")).media_id
        assert client.media.upload("file", ("a.bin", b"any bytes")).media_id


def test_files_that_are_too_large() -> None:
    def upload(kind: Any, size: int) -> Any:
        return client.media.upload(kind, ("a.bin", MARKS[kind].ljust(size, b"x")))

    with FakeWeCom() as fake:
        client = fake.client()
        for kind, size, errcode in (
            ("image", 10, 40009),
            ("video", 10, 40011),
            ("voice", 2, 45001),
            ("file", 20, 45001),
        ):
            assert upload(kind, size << 20).media_id
            with pytest.raises(APIError) as caught:
                upload(kind, (size << 20) + 1)
            assert caught.value.errcode == errcode
        with pytest.raises(APIError) as caught:
            upload("file", 5)
        assert caught.value.errcode == 40006
