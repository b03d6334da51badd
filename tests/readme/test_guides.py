"""The guides in both languages: Python blocks run, commands exist, and links have targets."""

from __future__ import annotations

import importlib.util
import inspect
import json
import os
import re
import shlex
import shutil
import sys
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from typer.main import get_command

from tests.readme.blocks import ROOT, Block, blocks, prose
from tests.readme.story import Story, settings
from tests.support.archive import SECRET as ARCHIVE_SECRET
from tests.support.archive import ArchiveStandIn, pem
from tests.support.command import run_here
from tests.support.each import each
from tests.support.generated import generated_package
from tests.support.packages import unload
from tests.support.servers import REQUIRE
from wecom_client import WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.cli.main import make_app

DOCS = ROOT / "docs"
LANGUAGES = ("zh", "en")
GUIDES = [path for language in LANGUAGES for path in sorted((DOCS / language).glob("*.md"))]
BY_LANGUAGE = {language: [path for path in GUIDES if path.parent.name == language] for language in LANGUAGES}
in_each = each("file", BY_LANGUAGE, lambda file: file.stem)


def each_with(language: str) -> pytest.MarkDecorator:
    """Parametrize a test with the guides that have a block of a language."""
    found = [path for path in GUIDES if f"```{language}\n" in path.read_text("utf-8")]
    return pytest.mark.parametrize("file", found, ids=lambda file: f"{file.parent.name}-{file.stem}")


PROGRAMS = {"pip", "pytest", "python", "uvicorn", "gunicorn", "celery", "dramatiq", "curl", "export", "git", "make"}
"""Programs other than `wecom` in the commands of the guides."""

_LINK = re.compile(r"\]\(([^)\s]+)\)")
_EXTRAS = re.compile(r"wecom-client\[([\w,]+)\]")

# -- preparations for a block, and checks after it


def before_handle(story: Story) -> None:
    story.names["wecom"] = story.wecom


def before_given(story: Story) -> None:
    story.names["token_service"] = SimpleNamespace(current=story.wecom.grant)


def before_private(story: Story) -> None:
    """Restore the fake and the client of the story, which a test of the guide has replaced."""
    story.names["wecom"] = story.wecom
    story.names["client"] = WeComClient(story.wecom.corp_id, story.wecom.secret, agent_id=story.wecom.agent_id)


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


def before_streams(story: Story) -> None:
    """Define the client of a model."""

    async def create(**request: Any) -> Any:
        async def events() -> AsyncIterator[dict[str, Any]]:
            for delta in ({"reasoning_content": "They ask about the weather."}, {"content": "It is **sunny**."}):
                yield {"choices": [{"delta": delta}]}

        return events()

    story.names["model"] = SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))


def before_own_endpoints(story: Story) -> None:
    """Generate the package of the spec overlay that the guide shows."""
    guide = DOCS / "en" / "54-own-endpoints.md"
    for block in blocks(guide):
        if block.language == "yaml":
            file = Path(block.code.partition("\n")[0].removeprefix("# "))
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(block.code, "utf-8")
    [line] = [line for line, _ in console(guide)]
    done = run_here(Path.cwd(), settings(story.wecom), *shlex.split(line)[1:])
    assert done.returncode == 0, done.stderr
    sys.path.insert(0, str(Path("src").absolute()))


def after_own_endpoints(story: Story) -> None:
    sys.path.remove(str(Path("src").absolute()))
    unload("acme_wecom")


Hook = Callable[[Story], None]
BEFORE: dict[tuple[str, int], Hook] = {
    ("04-callbacks", 2): before_handle,
    ("08-tokens", 3): before_given,
    ("14-wechatpy", 3): Story.text_arrives,
    ("17-web-pages", 2): before_private,
    ("21-archive", 0): before_archive,
    ("24-callbacks-by-hand", 0): before_handle,
    ("30-streams", 0): before_streams,
    ("54-own-endpoints", 0): before_own_endpoints,
}
AFTER: dict[tuple[str, int], Hook] = {
    ("21-archive", 0): after_archive,
    ("54-own-endpoints", 0): after_own_endpoints,
}
"""Guide and number of its Python block -> the function to run; the same for both languages."""
NEEDS = {"21-archive": "gcc", "58-directory-copy": "sqlalchemy"}
"""Guide -> the program or the library that it requires."""


@each_with("python")
def test_blocks_run_and_print_the_shown_output(file: Path, story: Story, tmp_path: Path) -> None:
    need = NEEDS.get(file.stem)
    if need and not (shutil.which(need) or importlib.util.find_spec(need)) and os.environ.get(REQUIRE) != "1":
        pytest.skip(f"{need} is not installed")
    done: set[str] = set()
    for number, block in enumerate(python(file)):
        BEFORE.get((file.stem, number), nothing)(story)
        block.run(story.names)
        AFTER.get((file.stem, number), nothing)(story)
        for name in [name for name in story.names if name.startswith("test_") and name not in done]:
            done.add(name)
            run_test(story.names[name], tmp_path)
            story.wecom.errors.clear()  # the test has looked at them in the fake of its own
        printed = story.names["_printed"]
        for line, expected in block.expected.items():
            assert printed[line][: len(expected)] == expected, f"{file}:{line}"


def run_test(function: Callable[..., Any], folder: Path) -> None:
    """Run a test of a guide with the fixtures of the package."""
    with FakeWeCom(strict=True) as wecom:
        fixtures = {"wecom": wecom, "wecom_app": wecom.client(), "tmp_path": folder}
        function(**{name: fixtures[name] for name in inspect.signature(function).parameters})
        wecom.check()


def test_hooks_belong_to_blocks() -> None:
    known = {(file.stem, number) for file in GUIDES for number, _ in enumerate(python(file))}
    assert {*BEFORE, *AFTER} <= known


def test_both_languages_have_the_same_guides_and_blocks() -> None:
    chinese, english = (
        {
            path.name: [block.language for block in blocks(path)] if python(path) else []
            for path in (DOCS / language).glob("*.md")
        }
        for language in LANGUAGES
    )
    assert chinese == english


@in_each
def test_guides_have_a_length_that_is_read(file: Path) -> None:
    assert file.stem in ("index", "promises") or len(file.read_text("utf-8").splitlines()) <= 160


@in_each
def test_links_lead_to_guides(file: Path) -> None:
    """Check links between guides; the tests of the site check links to the reference and the exports."""
    for link in _LINK.findall(prose(file)):
        if link.startswith(("https://", "site.md#reference/", "site.md#exports/", "site.md#skills/")):
            continue
        assert "#" not in link, f"{link}: an anchor is made by the site, in ways of its own"
        assert (file.parent / link).is_file(), link
        assert (file.parent / link).parent == file.parent, f"{link} is not on the site"


def test_the_first_page_leads_to_every_guide() -> None:
    for language in LANGUAGES:
        links = set(_LINK.findall((DOCS / language / "index.md").read_text("utf-8")))
        assert {path.name for path in (DOCS / language).glob("*.md")} - {"index.md"} <= links


@in_each
def test_commands_exist(file: Path) -> None:
    shell = get_command(make_app(generated_package))
    for line, _ in console(file):
        words = line.partition(" | ")[0].split()
        while re.match(r"[A-Z_]+=", words[0]):
            words.pop(0)
        if words[0] != "wecom":
            assert words[0] in PROGRAMS, line
            continue
        command = cast(Any, shell)
        for word in words[1:]:
            if word == "--":
                break  # a program of the user follows
            if word.startswith("--"):
                options = {option for one in command.params for option in (*one.opts, *one.secondary_opts)}
                assert word.partition("=")[0] in options, line
            elif word in getattr(command, "commands", {}):
                command = command.commands[word]
        assert command is not shell, f"{line}: no such command"


@each_with("console")
def test_commands_print_the_shown_output(file: Path, story: Story, tmp_path: Path) -> None:
    """Run the commands that only read or check; the others need a terminal, a server or a company."""
    (tmp_path / "body.json").write_text('{"msgtype": "text", "touser": "zhangsan", "text": {"contnt": "hi"}}')
    (tmp_path / "message.json").write_text('{"msgtype": "text", "touser": "zhangsan", "text": {"content": "hi"}}')
    media = story.wecom.client().media.upload("image", ("photo.jpg", b"\xff\xd8\xff" + bytes(1000))).media_id
    usual = {**settings(story.wecom), "WECOM_BASE_URL": story.wecom.url, "WECOM_LANG": file.parent.name}
    for line, shown in console(file):
        words, environment = shlex.split(line), dict(usual)
        while re.match(r"[A-Z_]+=", words[0]):  # VARIABLE=$OTHER before the command
            name, _, value = words.pop(0).partition("=")
            environment[name] = usual[value[1:]] if value.startswith("$") else value
        if words[0] != "wecom" or words[1] not in {"call", "send", "find", "show", "check"}:
            assert not shown, f"{line}: what it prints is not tested"
            continue
        words = [media if word == "MEDIA_ID" else word for word in words[1:]]
        done = run_here(tmp_path, environment, *words)
        assert done.returncode == bool(shown), f"{line}: {done.stderr}"
        assert not shown or (done.stdout + done.stderr).splitlines() == shown


def console(file: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield each command of a guide with its expected output."""
    for block in blocks(file):
        if block.language == "console":
            for text in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
                line, *shown = text.splitlines()
                yield line, shown


@in_each
def test_extras_exist(file: Path) -> None:
    manifest = (ROOT / "pyproject.toml").read_text("utf-8").partition("[project.optional-dependencies]\n")[2]
    known = set(re.findall(r"^(\w+) = ", manifest.partition("\n\n")[0], re.MULTILINE))
    for extras in _EXTRAS.findall(file.read_text("utf-8")):
        assert set(extras.split(",")) <= known, extras


def python(file: Path) -> list[Block]:
    return [block for block in blocks(file) if block.language == "python"]


def nothing(story: Story) -> None:
    pass
