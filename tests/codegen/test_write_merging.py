"""Two branches edit different files of a spec. git merges them, and the result equals that of the merged spec."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path

import pytest

from codegen.generate import generate
from codegen.write import difference, write
from tests.codegen.built import CORP_ENDPOINT, TOKEN_ENDPOINT, TOKENS, git
from tests.readme.blocks import ROOT, blocks
from tests.support.shared import PROJECT, SPEC, once

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git merges")

NAMES = ("ant", "bee", "cat", "cow", "dog", "elk")
"""The files of each folder, in the order in which lists have them. The branches take turns."""
FIRST, SECOND = NAMES[::2], NAMES[1::2]
ENTRIES = ("one", "two", "three")
HEADERS = """\
title: 头
headers:
  event:
    model: ZooEvent
    doc: An event.
    applies: {MsgType: event}
    unknown: UnknownZooEvent
    fields: {MsgType!: {type: string, name: type}, Event!: string}
"""


class Branch:
    """Edits the entries of some files, each the last one of a file or the first one.

    Args:
        action: What is done to the entry: "edit", "add" or "remove".
        names: The files.
        is_last: Whether it is the last one.
        things: Words of its new summary.
    """

    def __init__(self, action: str, names: tuple[str, ...], *, is_last: bool, things: str = "other things") -> None:
        self.things = things
        self.action = action
        self.names = names
        self.is_last = is_last

    def entries(self, name: str) -> list[tuple[str, str]]:
        """The entries of a file, each with its summary."""
        found = [(entry, f"Do {entry} with the {name}.") for entry in ENTRIES]
        if name not in self.names:
            return found
        at = len(found) - 1 if self.is_last else 0
        if self.action == "edit":
            found[at] = (found[at][0], f"Do {self.things} with the {name}.")
        elif self.action == "remove":
            del found[at]
        else:
            found.insert(len(found) if self.is_last else 0, ("new", f"Do {self.things} with the {name}."))
        return found


UNCHANGED = Branch("edit", (), is_last=True)


def pascal(*words: str) -> str:
    return "".join(word.capitalize() for word in words)


def calls(branch: Branch, name: str, domain: str, prefix: str) -> str:
    """A file of calls. Each has a type of its own, and one in five a resource of its own."""
    lines = [f"domain: {domain}", f"title: {name} 管理", "endpoints:"]
    kinds, shared = ["types:"], f"Shared{pascal(name, 'one')}"
    for entry, summary in branch.entries(name):
        place = f"{name}s/{entry}" if entry in ("three", "new") else f"{prefix}{entry}"
        kind = pascal(domain, name, entry, "fact")
        lines += [
            f"  - path: /cgi-bin/{domain}/{place}",
            f"    title: {summary}",
            f"    summary: {summary}",
            "    docs: [1]",
            f'    body: {{facts!: "[{kind}] | Facts.", cursor: string | Position., shared: {shared}}}',
            f'    response: {{facts: "[{kind}]", next_cursor: string}}',
            "    pagination: {items: facts, send: cursor, receive: next_cursor}",
        ]
        kinds += [f"  {kind}: {{name!: string | {summary}}}"]
    return "\n".join([*lines, *kinds]) + "\n"


def shared_types(branch: Branch, name: str) -> str:
    kinds = [
        f"  Shared{pascal(name, entry)}: {{name: string | {summary}, next: Shared{pascal(name, entry)}}}"
        for entry, summary in branch.entries(name)
        if entry != "one"
    ]
    return "\n".join(["title: 公共类型", "types:", f"  Shared{pascal(name, 'one')}: {{name: string}}", *kinds]) + "\n"


def callbacks(branch: Branch, name: str) -> str:
    lines = ["title: 回调", "header: event", "callbacks:"]
    for entry, summary in branch.entries(name):
        lines += [
            f"  - model: {pascal(name, entry)}Event",
            f"    select: {{Event: {name}_{entry}}}",
            f"    title: {summary}",
            f"    summary: {summary}",
            "    docs: [1]",
            f"    fields: {{Name: string | {summary}}}",
        ]
    return "\n".join(lines) + "\n"


def replies(branch: Branch, name: str) -> str:
    lines = ["title: 回复", "replies:"]
    for entry, summary in branch.entries(name):
        lines += [f"  - model: {pascal(name, entry)}Reply", f"    type: {name}_{entry}", "    from: str"]
        lines += [f"    title: {summary}", f"    summary: {summary}", "    docs: [1]"]
        lines += [f"    fields: {{Content!: string | {summary}}}", "    example: {Content: hello}"]
    return "\n".join(lines) + "\n"


def spec(branch: Branch, names: tuple[str, ...] = NAMES) -> dict[str, str]:
    """Return the files of a spec on a branch, which differ from those of other branches by name or content."""
    found = {"api/root.yaml": TOKEN_ENDPOINT, "api/corp.yaml": CORP_ENDPOINT, "tokens.yaml": TOKENS}
    found["callbacks/headers.yaml"] = HEADERS
    for name in names:
        found[f"api/{name}.yaml"] = calls(branch, name, name, "")
        found[f"api/zoo/{name}.yaml"] = calls(branch, name, "zoo", f"{name}_")
        found[f"types/{name}.yaml"] = shared_types(branch, name)
        found[f"callbacks/{name}.yaml"] = callbacks(branch, name)
        found[f"replies/{name}.yaml"] = replies(branch, name)
    return found


def commit(folder: Path, files: dict[str, str]) -> None:
    """Commit a spec and its generated files."""
    shutil.rmtree(folder / "spec", ignore_errors=True)
    for name, text in files.items():
        path = folder / "spec" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    write(folder, generate(folder / "spec"))
    git(folder, "add", "--all")
    git(folder, "commit", "-m", "spec")


def begin(folder: Path, files: dict[str, str]) -> None:
    """Make a folder a repository with a spec and its generated files."""
    folder.mkdir(exist_ok=True)
    shutil.copy(PROJECT / ".gitattributes", folder)
    git(folder, "init")
    commit(folder, files)


@pytest.fixture(scope="module")
def begun(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a spec on its branch `main`."""

    return once(tmp_path_factory, "merging", lambda folder: begin(folder, spec(UNCHANGED)))


def merged(begun: Path, folder: Path, first: dict[str, str], second: dict[str, str]) -> Path:
    """Return a clone in which two branches, that change the spec to these files, were merged.

    Raises:
        subprocess.CalledProcessError: There are conflicts; the clone is left with them.
    """
    clone = folder / "clone"
    subprocess.run(["git", "clone", "-q", begun, clone], check=True)
    for branch, files in (("first", first), ("second", second)):
        git(clone, "checkout", "-b", branch, "origin/main")
        commit(clone, files)
    git(clone, "merge", "-m", "merge", "first")
    return clone


def nothing_is_left_to_generate(clone: Path) -> None:
    files = generate(clone / "spec")
    assert difference(clone, files) == []
    write(clone, files)
    status = subprocess.run(["git", "status", "--porcelain"], cwd=clone, capture_output=True, text=True, check=True)
    assert status.stdout == ""


ACTIONS = ("edit", "add", "remove")


def test_edits_of_entries_beside_each_other(begun: Path, tmp_path: Path) -> None:
    """The last entry of a file and the first one of the next file, which lists have side by side."""
    first, second = Branch("edit", FIRST, is_last=True), Branch("edit", SECOND, is_last=False)
    nothing_is_left_to_generate(merged(begun, tmp_path, spec(first), spec(second)))


def test_edits_of_one_file(begun: Path, tmp_path: Path) -> None:
    first, second = Branch("edit", NAMES, is_last=True), Branch("edit", NAMES, is_last=False)
    nothing_is_left_to_generate(merged(begun, tmp_path, spec(first), spec(second)))


@pytest.mark.parametrize(("one", "other"), list(product(ACTIONS, ACTIONS)))
def test_entries_that_are_no_neighbours(begun: Path, tmp_path: Path, one: str, other: str) -> None:
    first, second = Branch(one, ("ant", "dog"), is_last=True), Branch(other, ("cow",), is_last=False)
    nothing_is_left_to_generate(merged(begun, tmp_path, spec(first), spec(second)))


def test_files_are_added(begun: Path, tmp_path: Path) -> None:
    first, second = spec(UNCHANGED, (*NAMES, "bat")), spec(UNCHANGED, (*NAMES, "cod", "zebra"))
    nothing_is_left_to_generate(merged(begun, tmp_path, first, second))


def test_files_are_removed(begun: Path, tmp_path: Path) -> None:
    first, second = ([name for name in NAMES if name != gone] for gone in ("bee", "dog"))
    clone = merged(begun, tmp_path, spec(UNCHANGED, tuple(first)), spec(UNCHANGED, tuple(second)))
    nothing_is_left_to_generate(clone)


def test_an_added_file_and_an_edited_one(begun: Path, tmp_path: Path) -> None:
    first, second = spec(UNCHANGED, (*NAMES, "bat")), spec(Branch("add", ("cat", "elk"), is_last=True))
    nothing_is_left_to_generate(merged(begun, tmp_path, first, second))


def recipe() -> Iterator[str]:
    """The commands of CONTRIBUTING.md for a file that both branches have edited."""
    (found,) = [block.code for block in blocks(ROOT / "CONTRIBUTING.md") if "make resolve" in block.code]
    return (line.removeprefix("$ ") for line in found.splitlines())


@pytest.mark.parametrize("both", [("edit", "remove"), ("add", "remove"), ("edit", "add")])
def test_a_file_that_both_branches_edited(begun: Path, tmp_path: Path, both: tuple[str, str]) -> None:
    """The conflict in the spec is resolved by hand, and those in generated files by the commands."""
    first, second = (spec(Branch(action, NAMES, is_last=True, things=f"to {action}")) for action in both)
    with pytest.raises(subprocess.CalledProcessError):
        merged(begun, tmp_path, first, second)
    clone = tmp_path / "clone"
    for name, text in first.items():
        (clone / "spec" / name).write_text(text, "utf-8")

    def resolve() -> None:
        write(clone, generate(clone / "spec"))
        git(clone, "add", "--all", "generated")

    perform: dict[str, Callable[[], object]] = {
        "make resolve": resolve,
        "git commit": lambda: git(clone, "commit", "--no-edit"),
    }
    for command in recipe():
        if command in perform:
            perform[command]()
        else:
            git(clone, *command.split()[1:])
    nothing_is_left_to_generate(clone)


@pytest.mark.extra
def test_entries_of_the_project(tmp_path: Path) -> None:
    """One branch edits the last summary of every other file, the other branch the first one of the rest."""
    text = {path.relative_to(PROJECT / "spec").as_posix(): path.read_text("utf-8") for path in SPEC.rglob("*.yaml")}
    edited = [name for name in sorted(text) if name.startswith(("api/", "callbacks/", "replies/"))]
    begun = tmp_path / "begun"
    begin(begun, text)

    def branch(names: list[str], place: int) -> dict[str, str]:
        return {name: with_summary(one, place) if name in names else one for name, one in text.items()}

    nothing_is_left_to_generate(merged(begun, tmp_path, branch(edited[::2], -1), branch(edited[1::2], 0)))


def with_summary(text: str, place: int) -> str:
    """A file of the spec with another summary at one place."""
    entries = text.partition("\ntypes:")[0]
    found = [*re.finditer(r"^(    summary: ).*$", entries, re.MULTILINE)]
    return f"{text[: found[place].end(1)]}Do otherwise.{text[found[place].end() :]}" if found else text
