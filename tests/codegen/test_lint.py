"""What lint asks of a spec that is correct: each check finds its mistake, and only that."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from codegen.__main__ import main
from codegen.lint import lint

ENDPOINT = """\
domain: zoo
title: 动物园
endpoints:
  - path: /cgi-bin/zoo/get
    title: 读取
    summary: Get one animal.
    docs: [1]
"""


def write(folder: Path, **files: str) -> Path:
    spec = folder / "spec"
    for name, text in files.items():
        path = spec / f"{name.replace('__', '/')}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return spec


def endpoint(text: str) -> str:
    return ENDPOINT + textwrap.indent(textwrap.dedent(text), "    ")


def test_descriptions_and_examples(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    spec = write(
        tmp_path, api__zoo=ENDPOINT + "    body: {a: string, app_secret: string | TODO}\n    response: {b: int}\n"
    )
    assert main(["--spec", str(spec), "lint"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get has no example request; add 'example: {request: …}'",
        "spec/api/zoo.yaml:4:5: /cgi-bin/zoo/get has no example response; add 'example: {response: …}'",
        "spec/api/zoo.yaml:8:12: 'a' is sent but not described; add '| description'",
        "spec/api/zoo.yaml:8:23: 'app_secret' looks like a secret; add 'secret: true'",
        "spec/api/zoo.yaml:8:23: unfinished description of 'app_secret'; write one English line",
    ]


GLOSSARY = """\
terms:
  - {zh: 上下游, en: supply chain, not: [chain]}
  - {zh: 微盘, en: WeDrive, not: [Wedrive]}
"""


@pytest.mark.parametrize("text", ["A supply chain.", "Supply chains.", "WeDrive.", "client.chain.get", "unchained"])
def test_glossary_lets_the_right_word_pass(tmp_path: Path, text: str) -> None:
    spec = write(
        tmp_path,
        glossary=GLOSSARY,
        api__zoo=endpoint(f"body: {{id: string | {text}}}\nexample: {{request: {{id: a}}}}\n"),
    )
    assert lint(spec) == []


@pytest.mark.parametrize(
    ("text", "word"),
    [("A chain.", "chain"), ("Chains, and supply chains.", "chain"), ("Files in Wedrive.", "Wedrive")],
)
def test_glossary_refuses_another_word(tmp_path: Path, text: str, word: str) -> None:
    spec = write(
        tmp_path,
        glossary=GLOSSARY,
        api__zoo=endpoint(f'body: {{id: {{type: string, doc: "{text}"}}}}\nexample: {{request: {{id: a}}}}\n'),
    )
    [found] = lint(spec)
    assert found.startswith(f"spec/api/zoo.yaml:8:12: {word!r} stands in {text!r}; write ")
