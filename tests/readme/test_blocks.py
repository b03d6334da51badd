"""Every Python block of both READMEs runs in order, and its output is the expected one."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.readme.blocks import CHINESE, ENGLISH, Block, blocks
from tests.readme.story import Story
from wecom_client import BotConnection
from wecom_client.callbacks import TextMessage

MOST_LINES = 150
BOTH = pytest.mark.parametrize("file", [ENGLISH, CHINESE], ids=lambda file: file.name)


@BOTH
def test_blocks_run_and_print_the_shown_output(file: Path, story: Story) -> None:
    for block in python(file):
        block.run(story.names)
        printed = story.names["_printed"]
        for line, expected in block.expected.items():
            assert printed[line][: len(expected)] == expected, f"{file.name}:{line}"
    assert story.wecom.messages[-1]["touser"] == "zhangsan"
    story.names["test_echo"]()


@BOTH
def test_the_app_answers_over_its_framework(file: Path, story: Story) -> None:
    for block in python(file):
        block.run(story.names)
    client = story.names["app"].test_client()
    query, body = story.wecom.seal(TextMessage(content="hello", source="zhangsan"))
    assert "hello" in story.wecom.unseal(client.post("/wecom", query_string=query, data=body).text)
    assert client.get("/wecom", query_string=story.wecom.seal_check("42")).text == "42"
    assert client.post("/wecom", query_string={**query, "nonce": "1"}, data=body).status_code == 403


@BOTH
def test_the_bot_answers_over_its_connection(file: Path, story: Story) -> None:
    for block in python(file):
        block.run(story.names)
    bot = story.wecom.bot()
    with BotConnection(bot.bot_id, bot.secret, story.names["bot_router"], url=bot.url):
        assert bot.write("why?").text.endswith("why?")


def test_both_readmes_have_the_same_code() -> None:
    english, chinese = blocks(ENGLISH), blocks(CHINESE)
    assert [block.language for block in english] == [block.language for block in chinese]
    for one, other in zip(english, chinese, strict=True):
        if one.language == "python":
            assert shape(one) == shape(other), f"{other.file.name}:{other.line}"
            assert list(one.expected.values()) == list(other.expected.values())
        else:
            assert one.code == other.code


@BOTH
def test_a_readme_is_read_to_its_end(file: Path) -> None:
    assert len(file.read_text("utf-8").splitlines()) <= MOST_LINES


def shape(block: Block) -> str:
    """Return the syntax tree of a block without its strings, which are in the language of the page."""
    tree = ast.parse(block.code)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):  # texts for members are Chinese unless a router says otherwise
            node.keywords = [one for one in node.keywords if one.arg != "language"]
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def python(file: Path) -> list[Block]:
    return [block for block in blocks(file) if block.language == "python"]
