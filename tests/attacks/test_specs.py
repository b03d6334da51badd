"""Thousands of hostile edits of specs: each is reported with its position, or generates a package that loads.

No text of a spec is ever executed.
"""

from __future__ import annotations

import os
import random
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from codegen.__main__ import main
from tests.codegen.built import imported, write_spec

from .figures import Figures

GOLDEN = Path(__file__).parents[1] / "codegen" / "golden"
FEW, AS_MANY_AS_FIRST = 40, 11_096
CANARY = "WECOM_ATTACK_CANARY"
CODE = f"__import__('os').environ.update({CANARY}='x')"
QUOTED_CODE = CODE.replace("'", '"')
WORDS = [
    # code behind the end of whatever it may stand in
    *(f'", {CODE}, "', f"', {QUOTED_CODE}, '", f'"""\n{CODE}\n"""', f"\n{CODE}\n", f"\\\n{CODE}", f"\\'\\\"; {CODE} #"),
    *(
        f"{{{{ {CODE} }}}}",
        f"{{% if {CODE} %}}{{% endif %}}",
        f"f'{{{CODE}}}'",
        f"# type: ignore\n{CODE}",
        f"int, {CODE}",
    ),
    *(f"X = {CODE}", f"!!python/object/apply:os.putenv [{CANARY}, x]", f"!!python/name:os.system {CODE}", f"); {CODE}"),
    # what YAML and Python make something else of
    *("null", "~", "true", "on", "1e999", ".inf", ".nan", "0x1f", "1_000", "²", "-0", "!!binary", "!!set"),
    *("!!str", "&a", "*a", "{", "}", "[", "]", "|", ">-", "%TAG", "---", "...", "#", "''", '""', "'", '"'),
    *("9" * 5000, "!!int '²'", "&a [*a]", "<<: *a", "[" * 300, "- ", "? ", ": ", "x" * 300),
    *("\t", "\0", "\x85", "\u2028", "\ufeff", "\ud800", "é", "行"),
    # names and types
    *("class", "None", "self", "_", "__init__", "__class__", "A-B", "Model", "list", "import", "typing"),
    *("errcode", "[string]", "[[string]]", "map[int]", "Inner", "/cgi-bin/x", "/cgi-bin/../x", "/cgi-bin//x"),
    *("/", "https://evil.example", "//evil.example/", "?a=1", "{x}", "..", "../../x", "Union[int]"),
    *("a b", "csv[csv[int]]", "A or B", "{type: int}", "{name: x}"),
]
KEYS = [
    *("type", "doc", "enum", "known", "default", "max", "min", "max_bytes", "name", "rules", "pagination"),
    *("chunked", "union", "cases", "example", "query", "body", "response", "docs", "summary", "title", "path"),
    *("host", "token", "method", "fields", "extends", "select", "model", "header", "headers", "deprecated"),
    *("notes", "download", "prefix", "types"),
]


class Editor:
    """An editor that makes random mistakes, and malicious edits, in a text."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance

    def edited(self, text: str) -> str:
        for _ in range(self.chance.choice((1, 1, 1, 1, 1, 3))):
            text = self.chance.choice((self.line, self.word, self.value, self.value, self.value, self.key))(text)
        return text

    def line(self, text: str) -> str:
        """A line that is gone, comes twice, stands elsewhere or is indented differently."""
        lines = text.split("\n")
        place = self.chance.randrange(len(lines))
        kind = self.chance.randrange(4)
        if kind == 0:
            del lines[place]
        elif kind == 1:
            lines.insert(place, lines[place])
        elif kind == 2:
            lines.insert(self.chance.randrange(len(lines)), lines.pop(place))
        else:
            lines[place] = " " * self.chance.randrange(12) + lines[place].lstrip()
        return "\n".join(lines)

    def word(self, text: str) -> str:
        """Something in any place, in addition or instead."""
        start = self.chance.randrange(len(text) + 1)
        end = start + self.chance.choice((0, 0, 1, 5, 30))
        return text[:start] + self.chance.choice(WORDS) + text[end:]

    def value(self, text: str) -> str:
        """Another value of some key."""
        found = list(re.finditer(r"(?<=: )[^\n,}]+", text))
        if not found:
            return text
        value = self.chance.choice(found)
        new = self.chance.choice([*WORDS, self.chance.choice(found).group()])
        if self.chance.random() < 0.7:
            new = "'" + new.replace("'", "''") + "'"
        return text[: value.start()] + new + text[value.end() :]

    def key(self, text: str) -> str:
        """Another key, or one more."""
        found = list(re.finditer(r"[\w$]+!?(?=:(\s|$))", text))
        if not found:
            return text
        key = self.chance.choice(found)
        new = self.chance.choice([*KEYS, self.chance.choice(found).group()])
        if self.chance.random() < 0.5:
            new = f"{new}: {self.chance.choice(WORDS)}, {key.group()}"
        return text[: key.start()] + new + text[key.end() :]

    def encoded(self, text: str) -> bytes:
        """Now and then in another encoding, or cut off."""
        data = text.encode("utf-8", "surrogatepass")
        kind = self.chance.randrange(40)
        if kind == 0:
            return text.encode(self.chance.choice(["gb18030", "utf-16", "utf-8-sig"]), "replace")
        if kind == 1:
            return data[: self.chance.randrange(len(data) + 1)]
        return data


@pytest.fixture
def canary() -> str:
    """Is there as soon as code of a spec has run."""
    os.environ.pop(CANARY, None)
    return CANARY


def test_hostile_edits_are_reported_or_harmless(
    chance: random.Random,
    many: Callable[[int, int], int],
    figures: Figures,
    canary: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    editor = Editor(chance)
    cases = [
        {
            path.relative_to(folder / "spec").as_posix(): path.read_text("utf-8")
            for path in folder.rglob("spec/**/*.yaml")
        }
        for folder in sorted(GOLDEN.iterdir())
    ]
    edits = many(FEW, AS_MANY_AS_FIRST)
    tally: Counter[str] = Counter()
    for _ in range(edits):
        files: dict[str, str | bytes] = {**chance.choice(cases)}
        name = chance.choice(sorted(files))
        text = files[name]
        assert isinstance(text, str)
        files[name] = editor.encoded(editor.edited(text))
        with TemporaryDirectory() as where:
            folder = Path(where)
            spec = write_spec(folder, files)
            status = main(["--spec", str(spec), "build", "--out", str(folder / "out")])
            printed = capsys.readouterr()
            if status == 0:
                with imported(spec, folder) as (package, _):
                    assert package.WeComClient
                tally["packages that load"] += 1
            else:
                assert status == 1
                mistakes = printed.err.splitlines()
                assert mistakes and re.match(r"spec/\S+\.yaml:\d+:\d+: .", mistakes[0]), (printed.err, files[name])
                tally["reported with their place"] += 1
        assert canary not in os.environ, files[name]
    assert len(tally) == 2, tally
    figures.dose(edits, "edits")
    for what, count in tally.items():
        figures.after(count, what)
    figures.after(0, "tracebacks")
    figures.after(0, "times that code of a spec is run")
