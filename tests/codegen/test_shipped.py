"""The generator as it is installed: under a name of its own, with the spec inside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from codegen import fake
from codegen.texts import callbacks, calls
from release import MOST_BYTES
from tests.support.shared import PROJECT, described, once

OVERLAY = """\
domain: orders
title: 订单
endpoints:
  - {path: /cgi-bin/orders/get, title: 订单, summary: Get an order., docs: [], response: {price: int}}
"""


def build(folder: Path, target: str) -> None:
    """Build a wheel, and put what it holds into the folder `site`."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    with zipfile.ZipFile(found) as archive:
        archive.extractall(folder / "site")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    for name in ("hatchling", "deflate"):
        pytest.importorskip(name, reason="it builds the wheel")
    (found,) = once(tmp_path_factory, "wheel", lambda folder: build(folder, "wheel")).glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """What the wheel holds, in a folder."""
    return wheel.parent / "site"


def run(installed: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-X", "utf8", *arguments],
        cwd=installed.parent,
        env={**os.environ, "PYTHONPATH": str(installed)},
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def test_it_stays_small(wheel: Path) -> None:
    assert wheel.stat().st_size < MOST_BYTES


def test_no_name_that_others_may_have(installed: Path) -> None:
    names = {path.name for path in installed.iterdir()}
    assert {name for name in names if not name.endswith(".dist-info")} == {
        "wecom_client",
        "wecom_codegen",
        "wecom_runtime",
    }


def test_it_knows_the_built_in_spec(installed: Path) -> None:
    """Translations have no marks in the wheel, and are all taken for right; examples are written otherwise."""
    code = """
import hashlib, json
from wecom_codegen import fake
from wecom_codegen.generate import read_api
from wecom_codegen.packed import builtin_spec
from wecom_codegen.stats import stats
from wecom_codegen.texts import callbacks, calls
api = read_api(builtin_spec())
chinese = api.others["zh"]
said = repr((calls(chinese), callbacks(chinese), fake.files(chinese)))
print(json.dumps([stats(api)["endpoints"], hashlib.sha256(said.encode()).hexdigest()]))
"""
    from wecom_client import ENDPOINTS

    found = run(installed, "-c", code)
    assert found.returncode == 0, found.stderr
    chinese = described().others["zh"]
    said = repr((calls(chinese), callbacks(chinese), fake.files(chinese)))
    assert json.loads(found.stdout) == [len(ENDPOINTS), sha256(said.encode()).hexdigest()]


def test_it_says_what_the_project_says(installed: Path) -> None:
    """It knows the sentences of a language by checksums."""
    sentences = json.loads((PROJECT / "wecom_runtime" / "languages" / "zh.json").read_text("utf-8"))
    code = """
import json, sys
from wecom_runtime.language import in_language, speaking
with speaking("zh"):
    print(json.dumps({said: in_language(said) for said in json.load(sys.stdin)}))
"""
    found = run(installed, "-c", code, given=json.dumps(sentences))
    assert json.loads(found.stdout) == sentences, found.stderr


def test_it_writes_a_package_of_ones_own(installed: Path, tmp_path: Path) -> None:
    spec = tmp_path / "acme_spec" / "api" / "orders.yaml"
    spec.parent.mkdir(parents=True)
    spec.write_text(OVERLAY, "utf-8")
    command = ["-m", "wecom_codegen", "generate", "--spec", str(tmp_path / "acme_spec"), "--package", "acme_wecom"]
    made = run(installed, *command, "--lang", "zh", "--out", str(tmp_path / "src"))
    assert made.returncode == 0, made.stderr
    use = f"import sys; sys.path.insert(0, {str(tmp_path / 'src')!r}); import acme_wecom as a; print(len(a.ENDPOINTS))"
    counted = run(installed, "-c", use)
    assert counted.returncode == 0, counted.stderr
    from wecom_client import ENDPOINTS

    assert int(counted.stdout) == len(ENDPOINTS) + 1
    member = (tmp_path / "src" / "acme_wecom" / "api" / "user.py").read_text("utf-8")
    assert "成员的 UserID" in member


def test_an_editable_installation_holds_no_copy(tmp_path: Path) -> None:
    """What is edited later in the clone is what generates, also beside another package that is called `codegen`."""
    pytest.importorskip("hatchling", reason="it builds the installation")
    build(tmp_path, "wheel:editable")
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
