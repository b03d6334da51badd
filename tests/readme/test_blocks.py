"""Every Python block of both READMEs runs, in order, as if somebody typed it, and prints what it says it prints."""

from __future__ import annotations

import ast
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.readme.blocks import CHINESE, ENGLISH, Block, blocks
from tests.readme.story import QUESTION, Story
from tests.support.archive import SECRET as ARCHIVE_SECRET
from tests.support.archive import ArchiveStandIn, pem
from tests.support.servers import REQUIRE
from wecom_client.callbacks import TextMessage, UnknownEvent
from wecom_client.testing import FakeWeCom

# -- what has to be there before a block, and what has to be true after it


def after_testing(story: Story) -> None:
    with FakeWeCom(strict=True) as fake:
        story.names["test_greeting"](fake, fake.client())


def before_check(story: Story) -> None:
    query = story.wecom.seal_check("1234567890")
    story.arrive(query, "")
    story.names["echo_str"] = query["echostr"]


def after_check(story: Story) -> None:
    assert story.names["echo_str"] == "1234567890"


def after_answer(story: Story) -> None:
    plain = story.wecom.unseal(story.names["encrypted_xml"])
    assert "<Content><![CDATA[会议室还有空的吗]]></Content>" in plain
    assert "<ToUserName><![CDATA[zhangsan]]></ToUserName>" in plain


def after_router(story: Story) -> None:
    client = story.names["app"].test_client()
    query, body = story.wecom.seal(TextMessage(content="hello", source="zhangsan"))
    answer = client.post("/wecom", query_string=query, data=body)
    assert "You said: hello" in story.wecom.unseal(answer.text)
    assert client.get("/wecom", query_string=story.wecom.seal_check("42")).text == "42"
    assert client.post("/wecom", query_string={**query, "nonce": "1"}, data=body).status_code == 403
    created = {"Event": "change_contact", "ChangeType": "create_user", "UserID": "lisi", "Department": "1,2"}
    for event in (created, {"Event": "enter_agent", "EventKey": ""}):
        assert story.wecom.push({"MsgType": "event", **event}, to=story.router) is None
    printed = [text for texts in story.names["_printed"].values() for text in texts]
    assert printed[-2:] == ["lisi [1, 2]", "enter_agent"]


def after_handle(story: Story) -> None:
    assert "You said: 会议室还有空的吗" in story.wecom.unseal(story.names["response"].body.decode())


def after_background(story: Story) -> None:
    assert story.wecom.push(QUESTION, to=story.router) is None
    story.finish()
    assert story.wecom.messages[-1]["text"] == {"content": "42"}
    assert story.wecom.messages[-1]["touser"] == "zhangsan"


def after_unknown(story: Story) -> None:
    assert type(story.names["event"]) is UnknownEvent


def after_replies(story: Story) -> None:
    assert "<![CDATA[The room is free.]]>" in story.names["text"].render()
    assert "<MediaId><![CDATA[MEDIA_ID]]></MediaId>" in story.names["image"].render()


def before_files(story: Story) -> None:
    Path("photo.png").write_bytes(b"\x89PNG" + bytes(5000))
    Path("clip.mp4").write_bytes(bytes(200_000))


def after_files(story: Story) -> None:
    assert story.names["path"].read_text("utf-8") == "一切正常"
    printed = [text for texts in story.names["_printed"].values() for text in texts]
    assert "200000 of 200000" in printed


def after_tokens(story: Story) -> None:
    assert story.names["token"] == story.names["client"].access_token


def before_given(story: Story) -> None:
    story.names["token_service"] = SimpleNamespace(current=story.wecom.grant)


def before_login(story: Story) -> None:
    other = story.names["WeComClient"](story.wecom.corp_id, story.wecom.secret, agent_id=1)
    story.names.update(state=other.oauth.make_state(), code=story.wecom.member("zhangsan").login())


def after_suite(story: Story) -> None:
    suite = story.wecom.suite
    story.wecom.act("push_suite_ticket", suite=suite, to=story.router, suite_ticket=suite.suite_ticket)
    story.finish()
    story.names["auth_code"] = story.wecom.auth_code


def after_bot(story: Story) -> None:
    router = story.names["router"]
    assert story.bot.enter(to=router).text == "Hello. Ask me anything."
    story.bot.write("Why?", to=router)
    story.bot.send_image(bytes(1000), to=router)
    story.finish()
    assert {one.text for one in story.bot.messages} >= {"You asked: Why?", "A picture of 1000 bytes"}


def after_stream(story: Story) -> None:
    answer = story.bot.write("Why?", to=story.names["router"])
    assert answer.bodies[0]["stream"]["feedback"] == {"id": "answer 1"}
    assert answer.text == "<think>A question about the weather. </think>\nIt is **sunny**."


def after_webhook(story: Story) -> None:
    path, body = story.wecom.posted[-1]
    assert (path, body["markdown"]) == ("/cgi-bin/webhook/send", {"content": "**Build passed**"})


def before_kf(story: Story) -> None:
    story.names["token"] = "token of the callback"


def after_kf(story: Story) -> None:
    assert story.wecom.requests["/cgi-bin/kf/sync_msg"] == 1
    ((path, body),) = [sent for sent in story.wecom.posted if sent[0] == "/cgi-bin/kf/send_msg"]  # not to the servicer
    assert (path, body["touser"], body["text"]) == ("/cgi-bin/kf/send_msg", "wmAAA", {"content": "We are on it."})


def before_archive(story: Story) -> None:
    standin = ArchiveStandIn(Path("archive").absolute())
    for version, text in ((1, "明天见"), (3, "看不见")):
        standin.say(text, version=version)
    file = {"filename": "报价.docx", "sdkfileid": "file1"}
    standin.add(json.dumps({"msgid": "m3", "msgtype": "file", "file": file}), version=2)
    standin.media("file1", b"a quotation")
    story.names.update(ARCHIVE_SECRET=ARCHIVE_SECRET, LIBRARY=standin.library, OLDER_PEM=pem(1), PEM=pem(2))


def after_archive(story: Story) -> None:
    assert Path("files/报价.docx").read_bytes() == b"a quotation"
    assert story.names["archive"].position() == 3
    story.names["archive"].close()


NEEDS = {("Chat archive", 0): "gcc"}
"""Programs that a block cannot do without."""
Hook = Callable[[Story], None]
BEFORE: dict[tuple[str, int], Hook] = {
    ("Check the address", 0): before_check,
    ("Decrypt and parse", 0): Story.text_arrives,
    ("The router", 1): Story.text_arrives,
    ("Files", 0): before_files,
    ("Tokens", 1): before_given,
    ("Logins and web pages", 0): before_login,
    ("Customer service", 0): before_kf,
    ("Chat archive", 0): before_archive,
}
AFTER: dict[tuple[str, int], Hook] = {
    ("Testing your app", 0): after_testing,
    ("Check the address", 0): after_check,
    ("Answer", 0): after_answer,
    ("The router", 0): after_router,
    ("The router", 1): after_handle,
    ("Work that takes longer than 5 s", 0): after_background,
    ("What nobody knows yet", 0): after_unknown,
    ("Passive replies", 0): after_replies,
    ("Files", 0): after_files,
    ("Tokens", 0): after_tokens,
    ("Third-party apps", 0): after_suite,
    ("AI bots", 0): after_bot,
    ("AI bots", 1): after_stream,
    ("AI bots", 3): after_webhook,
    ("Customer service", 0): after_kf,
    ("Chat archive", 0): after_archive,
}


def names_of(found: list[Block]) -> list[tuple[str, int]]:
    """Heading and number below it, for each block."""
    seen: dict[str, int] = {}
    result = []
    for block in found:
        number = seen[block.heading] = seen.get(block.heading, -1) + 1
        result.append((block.heading, number))
    return result


@pytest.mark.parametrize("file", [ENGLISH, CHINESE], ids=lambda file: file.name)
def test_blocks_run_and_print_what_they_say(file: Path, story: Story) -> None:
    places = [
        place for place, block in zip(names_of(blocks(ENGLISH)), blocks(ENGLISH), strict=True) if is_python(block)
    ]
    found = [block for block in blocks(file) if is_python(block)]
    for place, block in zip(places, found, strict=True):
        if not is_runnable(place):
            continue
        BEFORE.get(place, nothing)(story)
        block.run(story.names)
        AFTER.get(place, nothing)(story)
        printed = story.names["_printed"]
        for line, expected in block.expected.items():
            assert printed[line][: len(expected)] == expected, f"{file.name}:{line}"


def test_hooks_belong_to_blocks() -> None:
    assert {*BEFORE, *AFTER} <= set(names_of(blocks(ENGLISH)))


def test_both_readmes_have_the_same_code() -> None:
    english, chinese = blocks(ENGLISH), blocks(CHINESE)
    assert [block.language for block in english] == [block.language for block in chinese]
    for one, other in zip(english, chinese, strict=True):
        if is_python(one):
            assert ast.dump(ast.parse(one.code)) == ast.dump(ast.parse(other.code)), f"{other.file.name}:{other.line}"
            assert list(one.expected.values()) == list(other.expected.values())
        elif one.language == "console":
            assert one.code == other.code


def is_runnable(place: tuple[str, int]) -> bool:
    """Whether what the block needs is installed; everything is where everything has to run."""
    program = NEEDS.get(place)
    return program is None or shutil.which(program) is not None or os.environ.get(REQUIRE) == "1"


def is_python(block: Block) -> bool:
    return block.language == "python"


def nothing(story: Story) -> None:
    pass
