"""Each type of button in a menu pushes its own event."""

from __future__ import annotations

from typing import Any

import pytest

from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import ClickEvent, LocationSelectEvent, PicWeixinEvent, ScanCodeWaitMsgEvent
from wecom_client.testing import FakeWeCom
from wecom_runtime.errors import ConfigurationError

TYPES = {
    "click": "ClickEvent",
    "scancode_push": "ScanCodePushEvent",
    "scancode_waitmsg": "ScanCodeWaitMsgEvent",
    "pic_sysphoto": "PicSysPhotoEvent",
    "pic_photo_or_album": "PicPhotoOrAlbumEvent",
    "pic_weixin": "PicWeixinEvent",
    "location_select": "LocationSelectEvent",
}


def pressing(fake: FakeWeCom) -> list[Any]:
    """Return the callbacks of an app with a button of each type below two others."""
    below: list[Any] = [{"type": kind, "name": f"name of {kind}", "key": kind} for kind in TYPES]
    opens: list[Any] = [
        {"type": "view", "name": "page", "url": "https://example.com/a"},
        {"type": "view_miniprogram", "name": "mini", "appid": "wx1", "pagepath": "pages/index"},
    ]
    more: Any = {"name": "more", "sub_button": below[:5]}
    fake.client().menu.create(
        [more, {"name": "others", "sub_button": below[5:]}, {"name": "open", "sub_button": opens}]
    )
    router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
    got: list[Any] = []
    router.default(got.append)
    fake.subscribe(router)
    return got


@pytest.mark.parametrize(("kind", "model"), TYPES.items())
def test_a_button_by_key_and_by_name(kind: str, model: str) -> None:
    with FakeWeCom(strict=True) as fake:
        got = pressing(fake)
        fake.member("zhangsan").click_menu(kind)
        fake.member("lisi").click_menu(f"name of {kind}")
        assert [(type(one).__name__, one.key, one.source) for one in got] == [
            (model, kind, "zhangsan"),
            (model, kind, "lisi"),
        ]


def test_buttons_that_open_something() -> None:
    with FakeWeCom(strict=True) as fake:
        got = pressing(fake)
        fake.member("zhangsan").click_menu("https://example.com/a")
        fake.member("zhangsan").click_menu("mini")
        assert [(type(one).__name__, one.key) for one in got] == [
            ("ViewEvent", "https://example.com/a"),
            ("ViewMiniprogramEvent", "pages/index"),
        ]


def test_values_of_scans_photos_and_locations() -> None:
    with FakeWeCom(strict=True) as fake:
        got = pressing(fake)
        member = fake.member("zhangsan")
        member.click_menu("scancode_waitmsg", result="asset-42")
        member.click_menu("pic_weixin", pictures=["a" * 32, "b" * 32])
        member.click_menu("location_select", label="Office", latitude=1.5, longitude=2.5)
        scan, pictures, place = got
        assert isinstance(scan, ScanCodeWaitMsgEvent) and scan.scan_code_info.scan_result == "asset-42"
        assert isinstance(pictures, PicWeixinEvent) and pictures.send_pics_info.count == 2
        assert [one.pic_md5_sum for one in pictures.send_pics_info.pic_list] == ["a" * 32, "b" * 32]
        assert isinstance(place, LocationSelectEvent)
        info = place.send_location_info
        assert (info.label, info.location_x, info.location_y) == ("Office", 1.5, 2.5)


def test_a_button_that_is_not_there() -> None:
    with FakeWeCom() as fake:
        pressing(fake)
        with pytest.raises(
            ConfigurationError, match=r"no button 'pic_weixn'; did you mean 'pic_weixin'\?.*scancode_push"
        ):
            fake.member("zhangsan").click_menu("pic_weixn")


def test_a_menu_of_the_admin_console() -> None:
    with FakeWeCom() as fake:
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        got: list[Any] = []
        router.on(ClickEvent)(got.append)
        fake.member("zhangsan").click_menu("today", to=router)
        assert [one.key for one in got] == ["today"]
