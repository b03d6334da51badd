"""The pictures of the READMEs, which show the simulator: `make pictures` takes them."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.browser import browsing, until
from wecom_client import CallbackRouter, WeComCrypto
from wecom_client.callbacks import TemplateCardEvent, TextMessage
from wecom_client.testing import FakeWeCom

DOCS = Path(__file__).parents[2] / "docs"
WIDTH, HEIGHT = 1200, 720


def picture_of(language: str) -> None:
    """Write `docs/<language>/simulator.png`: a conversation of a member with an app, and a card with buttons."""
    with FakeWeCom() as fake, TemporaryDirectory() as folder, browsing(Path(folder)) as browser:
        client = fake.client()
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        router.on(TextMessage)(lambda message: "301 会议室明天下午有空。")
        router.on(TemplateCardEvent)(lambda event: None)
        address = fake.simulate()
        fake.subscribe(router)
        fake.member("zhangsan").write("明天下午有会议室吗？", to=router)
        client.message.send(
            "text", touser=["zhangsan"], text={"content": f"{client.user.get('zhangsan').name}，请确认预订："}
        )
        client.message.send(
            "template_card",
            touser=["zhangsan"],
            template_card={
                "card_type": "button_interaction",
                "main_title": {"title": "预订会议室", "desc": "301 · 明天下午"},
                "horizontal_content_list": [{"keyname": "人数", "value": "8"}],
                "button_list": [{"text": "预订", "key": "book", "style": 1}, {"text": "换一间", "key": "other"}],
                "task_id": "room-301",
            },
        )
        browser.set_window_size(WIDTH, HEIGHT)
        browser.get(address)
        browser.execute_script(f"localStorage.setItem('wecom-language', '{language}')")
        browser.refresh()
        until(lambda: "301" in browser.find_element("css selector", "body").text)
        browser.save_screenshot(str(DOCS / language / "simulator.png"))


if __name__ == "__main__":
    for one in ("zh", "en"):
        picture_of(one)
