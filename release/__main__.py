"""Checks a release: `python -m release`, or `make release-check`. It builds, and says in a table what holds.

What costs minutes is the suite of tests in each environment; `--tests` takes a part of it.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tarfile
import time
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from codegen.__main__ import main as codegen
from tests.support.public import lines, listed, names

from .environments import RESOLUTIONS, CheckError, Environment, pythons, run, tool

PROJECT = Path(__file__).parent.parent
BUILD = PROJECT / "build" / "release"
DIST = PROJECT / "dist"
SMOKE = """
import wecom_client as w, wecom_client.testing as t
with t.FakeWeCom() as fake:
    assert fake.client().user.get("zhangsan").name == "张三"
assert w.parse_message("<xml><MsgType>text</MsgType><Content>hi</Content></xml>").content == "hi"
print(w.__version__, len(w.ENDPOINTS))
"""
FREE = (
    "MIT",
    "BSD",
    "Apache",
    "Python Software Foundation",
    "PSF",
    "ISC",
    "MPL",
    "Mozilla",
    "Unlicense",
    "Zlib",
    "0BSD",
)
"""Beginnings of, and words in, the names of licences under which a dependency may be."""
LESSER = frozenset({"dramatiq"})
"""Dependencies of an extra that are under the LGPL, which asks nothing of who only imports them."""


def main() -> int:
    """Return 1 where something does not hold."""
    parser = argparse.ArgumentParser(prog="python -m release", description=__doc__)
    parser.add_argument("--tests", nargs="*", default=["tests"], help="what to run in each environment; nothing: smoke")
    parser.add_argument("--python", nargs="*", help="versions to try, of those at hand")
    options = parser.parse_args()
    rows: list[tuple[str, str, float]] = []
    failed = 0
    for name, check in checks(options.tests, options.python):
        began = time.monotonic()
        try:
            result = check()
        except CheckError as error:
            failed += 1
            result = f"FAILS: {error}"
        rows.append((name, result, time.monotonic() - began))
        print(f"{name:34} {rows[-1][2]:6.1f} s  {result}", flush=True)
    print(f"{len(rows) - failed} of {len(rows)} hold" + ("" if failed else ": it may be released"))
    return int(failed > 0)


def checks(tests: list[str], versions: list[str] | None) -> Iterator[tuple[str, Callable[[], str]]]:
    """Each check by its name."""
    yield "built twice, the same bytes", built
    yield "wheel and sdist hold the same", same_files
    yield "twine check", lambda: run(tool("twine"), "check", "--strict", *sorted(DIST.iterdir())) and "passed"
    yield "public names", public_names
    yield "spec since the last version", spec_changes
    yield "size", size
    for version, python in pythons():
        if not versions or version in versions:
            for label, resolution in RESOLUTIONS.items():
                place = f"{version} {label}"
                yield f"Python {place}", lambda p=python, r=resolution, n=place: tried(n, p, r, tests)  # type: ignore[misc]
    yield "installed from the sdist", from_sdist
    yield "types of all public names", types
    yield "licences", licences
    yield "bill of materials", materials


def wheel() -> Path:
    (found,) = DIST.glob("*.whl")
    return found


def sdist() -> Path:
    (found,) = DIST.glob("*.tar.gz")
    return found


def built() -> str:
    digests: list[dict[str, str]] = []
    for folder in (BUILD / "again", DIST):
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        run(sys.executable, "-m", "hatchling", "build", "-d", folder, folder=PROJECT)
        digests.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())})
    if digests[0] != digests[1]:
        raise CheckError(f"other bytes the second time: {digests}")
    return ", ".join(f"{name} {digest[:12]}" for name, digest in digests[0].items())


def same_files() -> str:
    """So that what is tested in the tree of the sdist is what is installed."""
    root = BUILD / "sdist"
    with tarfile.open(sdist()) as archive:
        archive.extractall(root, filter="data")
    (tree,) = root.glob("wecom_client-*")
    count = 0
    with zipfile.ZipFile(wheel()) as archive:
        for name in archive.namelist():
            top = name.partition("/")[0]
            if top in ("wecom_client", "wecom_runtime"):
                path = tree / ("generated" if top == "wecom_client" else "") / name
                if not path.is_file() or path.read_bytes() != archive.read(name):
                    raise CheckError(f"{name} is not in the sdist as it is in the wheel")
                count += 1
    return f"{count} files"


def public_names() -> str:
    now, then = names(lines()), names(listed())
    if gone := sorted(then - now):
        raise CheckError(f"gone: {', '.join(gone[:10])}")
    if new := sorted(now - then):
        raise CheckError(f"not on the list: {', '.join(new[:10])}: run python -m tests.support.public")
    if tag := last_tag():
        run(tool("griffe"), "check", "wecom_client", "-s", "generated", "-a", tag, folder=PROJECT)
    return f"{len(now):,}, as listed" + (f", and as in {tag}" if tag else "")


def last_tag() -> str:
    return run("git", "describe", "--tags", "--abbrev=0", folder=PROJECT, fails=True).strip()


def spec_changes() -> str:
    tag = last_tag()
    if not tag:
        return "there is none"
    if codegen(["diff", tag, "--changelog", str(PROJECT / "CHANGELOG.md"), str(PROJECT / "changes")]):
        raise CheckError(f"the changelog says nothing of what changed since {tag}")
    return f"told since {tag}"


def size() -> str:
    sizes = {path.suffix: path.stat().st_size / 1e6 for path in (wheel(), sdist())}
    if sizes[".whl"] > 3:
        raise CheckError(f"the wheel has {sizes['.whl']:.2f} MB, more than 3")
    return f"wheel {sizes['.whl']:.2f} MB, sdist {sizes['.gz']:.2f} MB"


def tried(name: str, python: str, resolution: str, tests: list[str]) -> str:
    environment = Environment.make(BUILD / f"env-{name.replace(' ', '-')}", python)
    environment.install(f"{wheel()}[all]", resolution=resolution)
    said = run(environment.python, "-X", "utf8", "-c", SMOKE, folder=BUILD).strip()
    if not tests:
        return f"installed and tried: {said}"
    (tree,) = (BUILD / "sdist").glob("wecom_client-*")
    environment.install("--group", f"{tree / 'pyproject.toml'}:dev")
    options = ("-q", "-n", "4", "--dist", "worksteal", "-m", "not extra")
    return run(environment.python, "-m", "pytest", *options, *tests, folder=tree).strip().splitlines()[-1]


def from_sdist() -> str:
    environment = Environment.make(BUILD / "env-sdist", sys.executable)
    environment.install(f"{sdist()}[testing]")
    return run(environment.python, "-X", "utf8", "-c", SMOKE, folder=BUILD).strip()


def types() -> str:
    environment = Environment.make(BUILD / "env-types", sys.executable)
    environment.install(f"{wheel()}[all]", "flask", "django", "fastapi", "hypothesis", "pytest")
    options = ("--verifytypes", "wecom_client", "--ignoreexternal", "--outputjson")
    # It takes the Python that it finds first, whatever --pythonpath says, and the settings of the folders above.
    with TemporaryDirectory() as folder:
        said = run(tool("pyright"), *options, folder=Path(folder), path=environment.python.parent, fails=True)
    report = json.loads(said)["typeCompleteness"]
    if not report["symbols"]:
        raise CheckError("pyright found no names to look at")
    unknown = [one["name"] for one in report["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    if unknown:
        raise CheckError(f"{len(unknown)} names without a type: {', '.join(unknown[:12])}")
    return f"{report['completenessScore']:.2%} of {sum(report['exportedSymbolCounts'].values()):,}"


def licences() -> str:
    python = next(BUILD.glob("env-*newest")) / "bin" / "python"
    command = (tool("pip-licenses"), "--python", python, "--format", "json", "--from", "mixed")
    found = {one["Name"]: one["License"] for one in json.loads(run(*command))}
    other = {
        name: licence
        for name, licence in found.items()
        if name not in LESSER and not any(word in licence for word in FREE)
    }
    if other:
        raise CheckError(f"look at these: {other}")
    return f"{len(found)} packages"


def materials() -> str:
    environment = Environment.make(BUILD / "env-materials", sys.executable)
    environment.install(f"{wheel()}[all]")
    target = BUILD / "sbom.json"
    options = ("--output-reproducible", "--mc-type", "library", "--of", "JSON", "-o", target)
    run(tool("cyclonedx-py"), "environment", *options, environment.python)
    return f"{len(json.loads(target.read_text('utf-8'))['components'])} components in {target.relative_to(PROJECT)}"


if __name__ == "__main__":
    sys.exit(main())
