"""The generator as it is installed: under a name of its own, with the spec inside."""

from __future__ import annotations

import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from release import MOST_BYTES
from tests.codegen import installed
from tests.codegen.installed import run
from tests.support.shared import PROJECT


@pytest.fixture
def wheel() -> Path:
    pytest.importorskip("hatchling", reason="it builds the wheel")
    return installed.wheel()


@pytest.fixture
def site(wheel: Path) -> Path:
    """Return the folder with the contents of the wheel."""
    return wheel.parent / "site"


@pytest.fixture
def acme(wheel: Path) -> Path:
    """A package that its generator wrote."""
    return installed.acme() / "acme_wecom"


def test_it_stays_small(wheel: Path) -> None:
    assert wheel.stat().st_size < MOST_BYTES


def test_it_contains_the_short_text_for_language_models(site: Path) -> None:
    text = (site / "wecom_client" / "llms.txt").read_text("utf-8")
    assert text.startswith("# wecom-client\n")
    assert len(text.encode()) <= 20_000


def test_no_name_that_others_may_have(site: Path) -> None:
    names = {path.name for path in site.iterdir()}
    assert {name for name in names if not name.endswith(".dist-info")} == {
        "wecom_client",
        "wecom_codegen",
        "wecom_runtime",
    }


def test_the_generator_is_packed_and_unpacked_for_a_run(site: Path) -> None:
    assert {path.name for path in (site / "wecom_codegen").iterdir() if path.name != "__pycache__"} == {
        "__init__.py",
        "code.json.bz2",
        "spec.json.xz",
    }
    code = "from wecom_codegen import __main__ as found, packed; print(found.__file__); print(packed.builtin_spec())"
    done = run(site, "-c", code + "; print((packed.builtin_spec() / 'tokens.yaml').is_file())")
    module, spec, is_there = done.stdout.splitlines()
    assert is_there == "True", done.stderr
    assert (Path(module).exists(), Path(spec).exists()) == (False, False)  # nothing is left


def test_it_knows_the_built_in_spec(acme: Path) -> None:
    """Translations have no marks in the wheel, and are all taken for right; examples are written otherwise."""
    known, written = said(PROJECT / "generated" / "wecom_client"), said(acme)
    assert len(known) > 10_000
    assert known.items() <= written.items()


def said(package: Path) -> dict[tuple[str, ...], object]:
    """All texts and data of a package, by where they stand."""

    def load(name: str) -> Any:
        return json.loads(lzma.decompress((package / f"{name}.json.xz").read_bytes()))

    found: dict[tuple[str, ...], object] = {}
    for kind in ("calls", "callbacks"):
        english = dict(leaves(load(f"_texts/en/{kind}"), ("texts", kind)))
        chinese = load(f"_texts/zh/{kind}")
        found |= {place: texts for place, *texts in zip(english, english.values(), chinese, strict=True)}
    for name in ("examples", "callbacks", "rules"):
        found.update(leaves(load(f"_fake_data/{name}"), (name,)))
    return {**found, **dict(leaves(load("_texts/zh/errors"), ("errors",)))}


def leaves(value: Any, place: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], object]]:
    if isinstance(value, (dict, list)):
        for name, inner in value.items() if isinstance(value, dict) else enumerate(value):
            yield from leaves(inner, (*place, str(name)))
    else:
        yield place, value


def test_translations_equal_those_of_the_project(site: Path) -> None:
    """It knows the sentences of a language by checksums."""
    sentences = json.loads((PROJECT / "wecom_runtime" / "languages" / "zh.json").read_text("utf-8"))
    code = """
import json, sys
from wecom_runtime.language import translate, use_language
with use_language("zh"):
    print(json.dumps({said: translate(said) for said in json.load(sys.stdin)}))
"""
    found = run(site, "-c", code, given=json.dumps(sentences))
    assert json.loads(found.stdout) == sentences, found.stderr


def test_it_writes_a_package_of_ones_own(site: Path, acme: Path) -> None:
    use = f"import sys; sys.path.insert(0, {str(acme.parent)!r}); import acme_wecom as a; print(len(a.ENDPOINTS))"
    counted = run(site, "-c", use)
    assert counted.returncode == 0, counted.stderr
    from wecom_client import ENDPOINTS

    assert int(counted.stdout) == len(ENDPOINTS) + installed.OWN_CALLS
    assert "成员的 UserID" in (acme / "api" / "user" / "__init__.py").read_text("utf-8")


def test_an_editable_installation_holds_no_copy(tmp_path: Path) -> None:
    """What is edited later in the clone is what generates, also beside another package that is called `codegen`."""
    pytest.importorskip("hatchling", reason="it builds the installation")
    installed.build(tmp_path, "wheel:editable")
    files = [path.relative_to(tmp_path / "site") for path in (tmp_path / "site").rglob("*") if path.is_file()]
    assert sorted(path.as_posix() for path in files if ".dist-info" not in str(path)) == [
        "_wecom_client.pth",
        "wecom_codegen/__init__.py",
    ]
    code = "from wecom_codegen import __main__ as found, packed; print(found.__file__); print(packed.builtin_spec())"
    namesake = tmp_path / "codegen" / "__init__.py"
    namesake.parent.mkdir()
    namesake.touch()
    found = run(tmp_path / "site", "-c", code)
    assert found.stdout.splitlines() == [str(PROJECT / "codegen" / "__main__.py"), str(PROJECT / "spec")], found.stderr
