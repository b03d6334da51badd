"""Help, errors and messages of the command in Chinese, and in English for English users."""

from __future__ import annotations

import asyncio
import itertools
import re
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import typer
from mcp import Client

from tests.support.command import run_here
from tests.support.generated import generated_package
from wecom_client.testing import FakeWeCom
from wecom_runtime.cli.assistant import AllowedCalls, make_server
from wecom_runtime.cli.completing import OPTIONS
from wecom_runtime.cli.faking import simulator_text
from wecom_runtime.cli.main import make_app
from wecom_runtime.language import use_language

CHINESE = {"WECOM_LANG": "zh"}
TYPER = ("Usage:", "Options", "Arguments", "Commands", "[default", "[required]", "[env var", "Show this message")


def in_words_of_typer(text: str) -> str:
    """Return a text as the installed typer shows it: before 0.27, arguments are in capitals."""
    major, minor, *_ = version("typer").split(".")
    return text.replace("'name'", "'NAME'") if (int(major), int(minor)) < (0, 27) else text


def texts(command: Any) -> list[str]:
    return [text for text in (command.help, command.epilog, *(one.help for one in command.params)) if text]


def translated(name: str) -> list[str]:
    """The Chinese texts of a command, each of which differs from the English one."""
    english: Any = typer.main.get_command(make_app(generated_package))
    with use_language("zh"):
        chinese: Any = typer.main.get_command(make_app(generated_package))
        shown = texts(chinese.commands[name] if name else chinese)
    pairs = list(zip(texts(english.commands[name] if name else english), shown, strict=True))
    assert all(before != after for before, after in pairs)
    return [after for _, after in pairs]


def without_breaks(text: str) -> str:
    return re.sub(r"[\s│]", "", text)


@pytest.mark.parametrize("name", ["", *OPTIONS])
def test_the_help_is_chinese(name: str, tmp_path: Path) -> None:
    done = run_here(tmp_path, CHINESE, *([name] if name else []), "--help")
    assert done.returncode == 0 and done.stdout.strip().startswith(f"用法：wecom {name}".strip())
    for text in translated(name):
        assert without_breaks(text) in without_breaks(done.stdout)
    for word in TYPER:
        assert word not in done.stdout


@pytest.mark.parametrize("name", ["call", "find", "decrypt", "listen", "mcp"])
def test_nothing_is_cut_off_in_a_narrow_terminal(name: str, tmp_path: Path) -> None:
    done = run_here(tmp_path, {**CHINESE, "COLUMNS": "80"}, name, "--help")
    assert max(map(len, done.stdout.splitlines())) <= 80
    for text in translated(name):
        assert without_breaks(text) in without_breaks(done.stdout)


def test_the_help_is_english_again(tmp_path: Path) -> None:
    run_here(tmp_path, CHINESE, "--help")
    assert "\n WeCom (企业微信) on the command line. " in run_here(tmp_path, {}, "--help").stdout
    shown = run_here(tmp_path, {}, "call", "--help").stdout
    assert re.search("[\u4e00-\u9fff]", shown) is None
    for word in ("Usage: wecom call", "Options", "Arguments", "[default: table]", "[required]", "Show this message"):
        assert word in shown


@pytest.mark.parametrize(
    ("words", "chinese", "english"),
    [
        (["cal"], "没有命令 'cal'；是不是 'call'？；用法见 wecom -h", "No such command 'cal'. Did you mean 'call'?"),
        (["zzzz"], "没有命令 'zzzz'；用法", "No such command 'zzzz'; see wecom"),
        (["call"], "缺少参数 'name'；用法见 wecom call -h", "Missing argument 'name'; see wecom call -h"),
        (["generate"], "缺少选项 '--package'", "Missing option '--package'"),
        (["show", "a", "b"], "多余的参数：b", "Got unexpected extra argument(s) (b)"),
        (["show", "--most"], "没有选项 --most", "No such option: --most"),
        (
            ["show", "--outpt", "json"],
            "没有选项 --outpt（相近的有 --output）",
            "No such option: --outpt (Possible options: --output)",
        ),
        (["fake", "--port", "x"], "'--port' 的值无效：", "Invalid value for '--port': "),
        (["fake", "--port"], "选项 '--port' 需要一个值", "Option '--port' requires an argument"),
        (["call", "user.simplelist", "x"], "department_id：'x' 不是 数字", "department_id: 'x' is not a number"),
        (
            ["probe", "--only", "nothing.*"],
            "没有与 nothing.* 相符的只读接口",
            "no read-only call matches nothing.*",
        ),
        (["send", "poem", "x", "--to", "a"], "poem 不是", "poem is none of"),
    ],
)
def test_errors_in_chinese(words: list[str], chinese: str, english: str, tmp_path: Path) -> None:
    for environment, expected in ((CHINESE, chinese), ({}, english)):
        done = run_here(tmp_path, environment, *words)
        assert done.returncode in (2, 3)
        assert done.stderr.startswith(f"wecom: {in_words_of_typer(expected)}") and done.stderr.count("\n") == 1


def test_the_simulator_is_introduced_in_chinese() -> None:
    with FakeWeCom() as fake, use_language("zh"):
        told = simulator_text(fake, "http://127.0.0.1:1")
    assert told.startswith("模拟器地址：http://127.0.0.1:1\n应用的设置：\n") and told.endswith("按 Ctrl-C 停止模拟器。")


def test_assistant_texts_in_chinese() -> None:
    async def listed() -> tuple[str, list[Any]]:
        async with Client(
            make_server(generated_package(), AllowedCalls(lambda: None, ["user.get"], "测试服务器"))
        ) as client:
            return client.instructions or "", (await client.list_tools()).tools

    with use_language("zh"):
        instructions, found = asyncio.run(listed())
    assert instructions.startswith("企业微信 API 的全部接口")
    assert len(found) == 8  # with user-get
    for tool in found:
        described = [tool.description, *(one["description"] for one in tool.input_schema["properties"].values())]
        assert all(re.search("[\u4e00-\u9fff]", text or "") for text in described), tool.name
    call = next(tool for tool in found if tool.name == "call")
    assert call.description == "调用接口。 调用发往测试服务器。 仅限：user.get。 应答中的机密会被隐藏。"


@pytest.mark.parametrize("words", [["mcp", "--allow-calls"], ["probe", "--only", "user.list_id", "--pause", "0"]])
def test_no_store_keeps_no_token(words: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def serve(server: Any, transport: str) -> None:
        """The assistant calls, and goes away."""
        assert transport == "stdio"

        async def talk() -> None:
            async with Client(server) as client:
                answer = await client.call_tool("call", {"name": "user.get", "arguments": {"userid": "zhangsan"}})
                assert (answer.structured_content or {})["userid"] == "zhangsan"

        asyncio.run(talk())

    monkeypatch.setattr("wecom_runtime.cli.assistant.AssistantServer.run", serve)
    kept = Path(f"{tmp_path}-state") / "wecom" / "tokens.sqlite3"
    with FakeWeCom(secret="s3cret") as fake:
        fake.start()
        known = {"WECOM_CORP_ID": fake.corp_id, "WECOM_SECRET": "s3cret", "WECOM_BASE_URL": fake.base_url}
        for before, after in ((["--no-store"], []), ([], ["--no-store"])):
            run_here(tmp_path, known, *before, *words, *after)
            assert any(one.path == "/cgi-bin/gettoken" for one in fake.calls)
            assert not kept.exists()
        run_here(tmp_path, known, *words)
        assert kept.exists()


@pytest.mark.parametrize("width", [60, 80, 120])
def test_paragraphs_are_wrapped_at_the_width_of_the_terminal_only(tmp_path: Path, width: int) -> None:
    done = run_here(tmp_path, {"COLUMNS": str(width)}, "probe", "--help")
    lines = [line.rstrip() for line in done.stdout.partition("╭")[0].splitlines()]
    pairs = [(line, following) for line, following in itertools.pairwise(lines) if line and following]
    assert pairs, "the text has several lines"
    for line, following in pairs:
        assert len(line) + 1 + len(following.split()[0]) > width - 1, line
