"""Facts of the READMEs and guides outside of their code: figures, links, commands, the class hierarchy, tables."""

from __future__ import annotations

import inspect
import re
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

import wecom_client
import wecom_client.callbacks
from tests.readme.blocks import CHINESE, ENGLISH, ROOT, blocks, prose
from tests.support.each import each
from tests.support.generated import generated_package
from wecom_client import WeComClient, WeComCrypto
from wecom_runtime import errors
from wecom_runtime.cli.main import make_app

BOTH = pytest.mark.parametrize("file", [ENGLISH, CHINESE], ids=lambda file: file.name)
PAGES = pytest.mark.parametrize(
    "file", [ENGLISH, CHINESE, ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md"], ids=lambda file: file.name
)
LINKED = pytest.mark.parametrize(
    "file",
    [
        ENGLISH,
        CHINESE,
        *(ROOT / f"{name}.md" for name in ("CONTRIBUTING", "CHANGELOG", "SECURITY", "CODE_OF_CONDUCT")),
        *(ROOT / folder / "README.md" for folder in ("examples", "benchmarks", "changes")),
    ],
    ids=lambda file: file.relative_to(ROOT).as_posix(),
)
in_every_guide = each(
    "file",
    {folder.name: sorted(folder.glob("*.md")) for folder in sorted((ROOT / "docs").iterdir()) if folder.is_dir()},
    lambda file: file.stem,
)


def guides(name: str) -> pytest.MarkDecorator:
    """Parametrize a test with a guide in both languages."""
    files = [ROOT / "docs" / language / f"{name}.md" for language in ("en", "zh")]
    return pytest.mark.parametrize("file", files, ids=lambda file: file.parent.name)


MANIFEST = (ROOT / "pyproject.toml").read_text("utf-8")


@LINKED
def test_links_lead_somewhere(file: Path) -> None:
    text = prose(file)
    anchors = {anchor(heading) for heading in re.findall(r"^#+ (.+)$", text, re.MULTILINE)}
    links = re.findall(r"\]\(([^)\s]+)\)", text)
    for link in links:
        path, _, fragment = link.partition("#")
        if path.startswith("https://"):
            continue
        assert not path or (file.parent / path).exists(), link
        assert path or fragment in anchors, link


def anchor(heading: str) -> str:
    """Return the anchor that GitHub makes of a heading."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


@PAGES
def test_commands_exist(file: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    commands = [line for block in blocks(file) if block.language == "console" for line in block.code.splitlines()]
    assert file.name == "CHANGELOG.md" or commands
    for command in commands:
        assert command.startswith("$ "), command
        words = command.removeprefix("$ ").split()
        if words[0] == "make":
            assert {word for word in words[1:] if "=" not in word} <= targets, command
        elif words[0] == "wecom":
            assert words[1] in get_command(make_app(generated_package)).commands, command  # type: ignore[attr-defined]
        elif words[0] != "git":
            assert words[:2] == ["pip", "install"], command
    for target in re.findall(r"`make ([a-z-]+)", prose(file)):
        assert target in targets


def test_the_workflow_searches_for_the_text_of_the_error() -> None:
    workflow = (ROOT / ".github" / "workflows" / "watch.yml").read_text("utf-8")
    (text,) = re.findall(r'grep -q "([^"]+)" build/watch/fetch\.txt', workflow)
    assert (
        f" {text} " in (ROOT / "tools" / "watch" / "fetch.py").read_text("utf-8").partition("CheckForPeopleError(")[2]
    )


@BOTH
def test_installation_names(file: Path) -> None:
    assert 'name = "wecom-client"' in MANIFEST
    section = MANIFEST.partition("[project.optional-dependencies]\n")[2].partition("\n\n")[0]
    extras = set(re.findall(r"^(\w+) = ", section, re.MULTILINE))
    assert set(re.findall(r"wecom-client\[(\w+)\]", prose(file))) == extras
    (everything,) = re.findall(r'^all = \["wecom-client\[([\w,]+)\]"\]', section, re.MULTILINE)
    assert {*everything.split(","), "all"} == extras
    python = re.search(r'requires-python = ">=([\d.]+)"', MANIFEST)
    assert python and f"Python {python[1]}" in prose(file)


@in_every_guide
def test_names_in_the_guides_exist(file: Path) -> None:
    for name in re.findall(r"`(wecom_(?:client|runtime)(?:\.\w+)+)", prose(file)):
        resolve(name)


def test_every_example_is_named() -> None:
    helpers = {"bulk_wecom.py", "demo.py", "serving.py", "__init__.py"}
    scripts = {path.name for path in (ROOT / "examples").glob("*.py")} - helpers
    assert scripts <= set(re.findall(r"\]\((\w+\.py)\)", (ROOT / "examples" / "README.md").read_text("utf-8")))


@guides("07-errors")
def test_tree_of_errors(file: Path) -> None:
    (tree,) = [block.code for block in blocks(file) if block.language == "text"]
    found: dict[str, str] = {}
    parents: list[str] = []
    for line in tree.splitlines():
        indent, name = re.match(r"([│├└─ ]*)(\w+)", line).groups()  # type: ignore[union-attr]
        depth = len(indent) // 4
        parents[depth:] = [name]
        found[name] = parents[depth - 1] if depth else ""
    expected = {name: getattr(errors, name).__bases__[0].__name__ for name in errors.__all__ if name.endswith("Error")}
    assert found == {**expected, "WeComError": ""}
    if file.parent.name == "en":
        assert "".join(f"    {line}\n" for line in tree.splitlines()) in str(errors.__doc__), "not as in the docstring"


def resolve(name: str) -> Any:
    """Return the object of a dotted name."""
    found: Any = None
    parts = name.split(".")
    for number in range(len(parts), 0, -1):
        try:
            found = import_module(".".join(parts[:number]))
        except ModuleNotFoundError:
            continue
        for part in parts[number:]:
            found = getattr(found, part)
        return found
    raise AssertionError(f"{name} does not exist")


# -- the table for users of wechatpy


def migration(file: Path) -> list[tuple[str, str]]:
    table = prose(file).partition("| wechatpy | ")[2].partition("\n\n")[0]
    rows = [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in table.splitlines()[2:]]
    return [(old, new) for old, new in rows]


CALL = re.compile(r"\bclient\.(\w+(?:\.\w+)*)")
IMPORT = re.compile(r"(wechatpy(?:\.\w+)+|wecom_client(?:\.\w+)+)")


@guides("14-wechatpy")
def test_migration_table(file: Path) -> None:
    from wechatpy.enterprise import WeChatClient
    from wechatpy.enterprise.crypto import WeChatCrypto

    rows = migration(file)
    assert len(rows) > 30
    older, client = WeChatClient("ww1", "secret"), WeComClient("ww1", "secret")
    # Reading this attribute fetches a token.
    fetching = {"access_token"}
    for old, new in rows:
        for name in IMPORT.findall(old + new):
            resolve(name)
        for side, owner in ((old, older), (new, client)):
            for name in CALL.findall(side):
                if name not in fetching:
                    assert reach(owner, name), f"{name} in {side}"
        for method in re.findall(r"(?<![.\w])crypto\.(\w+)", old):
            assert hasattr(WeChatCrypto, method)
            assert hasattr(WeComCrypto, method)


def reach(owner: Any, name: str) -> bool:
    for part in name.split("."):
        if not hasattr(owner, part):
            return False
        owner = getattr(owner, part)
    return True


@guides("14-wechatpy")
def test_renamed_attributes_are_in_the_table(file: Path) -> None:
    import wechatpy.enterprise.events
    import wechatpy.enterprise.messages

    rows = migration(file)
    named = re.compile(r"\b(\w+(?:Message|Event))\.(\w+)")
    theirs = {name: attribute for old, _ in rows for name, attribute in named.findall(old)}
    assert {"ImageMessage", "ViewEvent", "LocationSelectEvent", "PicPhotoOrAlbumEvent"} <= set(theirs)
    for name, attribute in theirs.items():
        older = getattr(wechatpy.enterprise.messages, name, None) or getattr(wechatpy.enterprise.events, name)
        assert hasattr(older, attribute), f"{name}.{attribute}"
    for old, new in rows:
        here = named.findall(new) or zip(
            (name for name, _ in named.findall(old)), re.findall(r"`\.(\w+)`", new), strict=False
        )
        for name, attribute in here:
            assert hasattr(getattr(wecom_client.callbacks, name), attribute), f"{name}.{attribute}"


@guides("14-wechatpy")
def test_differences_from_the_older_library_are_in_the_table(file: Path) -> None:
    new = "\n".join(new for _, new in migration(file))
    click = "<xml><MsgType>event</MsgType><Event>CLICK</Event><EventKey>k</EventKey></xml>"
    event = wecom_client.parse_message(click)
    assert isinstance(event, wecom_client.callbacks.ClickEvent)
    assert f"`{event.event}`" in new, "the older library has it in small letters"
    assert "`client.fetch_access_token()`" in new, "a text, and no mapping any more"
    assert inspect.signature(WeComClient.fetch_access_token).return_annotation == "str"


@guides("24-callbacks-by-hand")
def test_the_repr_of_a_message_is_as_described(file: Path) -> None:
    assert "`repr(message)`" in prose(file), "it is to be said that it shows what somebody wrote"
    assert "开会" in repr(wecom_client.callbacks.TextMessage(content="开会"))


def test_both_tables_name_the_same() -> None:
    english, chinese = (migration(ROOT / "docs" / language / "14-wechatpy.md") for language in ("en", "zh"))
    for one, other in zip(english, chinese, strict=True):
        assert re.findall(r"`([^`]+)`", one[0]) == re.findall(r"`([^`]+)`", other[0])
        assert re.findall(r"`([^`]+)`", one[1]) == re.findall(r"`([^`]+)`", other[1])
