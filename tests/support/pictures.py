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


TEXTS = {
    "zh": {
        "question": "明天下午有会议室吗？",
        "answer": "301 会议室明天下午有空。",
        "confirm": "{name}，请确认预订：",
        "title": "预订会议室",
        "desc": "301 · 明天下午",
        "people": "人数",
        "book": "预订",
        "other": "换一间",
    },
    "en": {
        "question": "Is a meeting room free tomorrow afternoon?",
        "answer": "Room 301 is free tomorrow afternoon.",
        "confirm": "{name}, please confirm:",
        "title": "Book a meeting room",
        "desc": "301 · tomorrow afternoon",
        "people": "People",
        "book": "Book",
        "other": "Another room",
    },
}
ENGLISH_NAMES = {
    "示例公司": "Example company",
    "研发部": "Development",
    "张三": "Zhang San",
    "李四": "Li Si",
    "王五": "Wang Wu",
    "王小明": "Wang Xiaoming",
    "陈静": "Chen Jing",
    "工程师": "Engineer",
    "产品经理": "Product manager",
    "设计师": "Designer",
}


def _name_in_english(fake: FakeWeCom) -> None:
    """Give the members, departments and customers of the picture English names."""
    for kind in ("member", "department", "customer"):
        for scope, record in list(fake.state.everywhere(kind)):
            names = {name: ENGLISH_NAMES[record[name]] for name in ("name", "position") if record.get(name)}
            fake.state.change(kind, scope, record, names)


def picture_of(language: str) -> None:
    """Write `docs/<language>/simulator.png`: a conversation of a member with an app, and a card with buttons."""
    texts = TEXTS[language]
    with FakeWeCom() as fake, TemporaryDirectory() as folder, browsing(Path(folder)) as browser:
        if language == "en":
            _name_in_english(fake)
        client = fake.client()
        router = CallbackRouter(WeComCrypto(fake.token, fake.encoding_aes_key, fake.corp_id))
        router.on(TextMessage)(lambda message: texts["answer"])
        router.on(TemplateCardEvent)(lambda event: None)
        address = fake.simulate()
        fake.subscribe(router)
        fake.member("zhangsan").write(texts["question"], to=router)
        content = texts["confirm"].format(name=client.user.get("zhangsan").name)
        client.message.send("text", touser=["zhangsan"], text={"content": content})
        client.message.send(
            "template_card",
            touser=["zhangsan"],
            template_card={
                "card_type": "button_interaction",
                "main_title": {"title": texts["title"], "desc": texts["desc"]},
                "horizontal_content_list": [{"keyname": texts["people"], "value": "8"}],
                "button_list": [
                    {"text": texts["book"], "key": "book", "style": 1},
                    {"text": texts["other"], "key": "other"},
                ],
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
