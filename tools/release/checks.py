"""The checks of a release. Each is a function that returns its findings."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import sys
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from email.parser import HeaderParser
from importlib.metadata import PathDistribution
from pathlib import Path
from tempfile import TemporaryDirectory

import tomllib
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import InvalidVersion, Version

from codegen.diff import Change, differences, next_version, read_old
from codegen.generate import read_api
from tests.support.public import lines, listed, names

from . import MOST_BYTES
from .api import breaking
from .environments import RESOLUTIONS, WITH_LOWEST, CheckError, Environment, pythons, run, tool
from .figures import figures, outdated

PROJECT = Path(__file__).parents[2]
BUILD = PROJECT / "build" / "release"
DIST = PROJECT / "dist"
SMOKE = """
import wecom_client as w, wecom_client.testing as t
with t.FakeWeCom() as fake:
    assert fake.client().user.get("zhangsan").name == "张三"
assert w.parse_message("<xml><MsgType>text</MsgType><Content>hi</Content></xml>").content == "hi"
print(w.__version__, len(w.ENDPOINTS))
"""
SPEC_OF_A_USER = """\
domain: acme
title: 食堂
endpoints:
  - path: /cgi-bin/acme/get_menu
    title: 获取菜单
    summary: Get the menu of a day.
    docs: [99999]
    response: {dishes: "[string] | The dishes."}
"""
PLACES = """
import acme_wecom, wecom_client, wecom_runtime
assert "/cgi-bin/acme/get_menu" in acme_wecom.ENDPOINTS
for module in acme_wecom, wecom_client, wecom_runtime:
    print(module.__file__)
"""
FREE = re.compile(
    r"MIT|[03]?BSD|BSD-\d-Clause|Apache|Python Software Foundation|PSF|ISC|MPL|Mozilla|Unlicense|Zlib|The Unlicense"
)
"""The prefixes of the names of accepted licences of dependencies."""
LESSER = frozenset({"dramatiq"})
"""Dependencies of an extra under the LGPL, which has no conditions for programs that only import them."""
OF_THE_TESTS = frozenset({"pytest"})
"""Dependencies of an extra that the project's own tests need in newer versions."""
CHANGELOGS = {"en": "CHANGELOG.md", "zh": "CHANGELOG.zh-CN.md"}

Check = Callable[[], str]


def checks(tests: list[str], versions: list[str] | None) -> Iterator[tuple[str, Check]]:
    """Yield each check with its name.

    Args:
        tests: The tests to run in each environment.
        versions: The versions of Python to test, among the installed ones; None for all.
    """
    yield "reproducible build", built
    yield "sdist is complete", complete
    yield "twine check", lambda: run(tool("twine"), "check", "--strict", *sorted(DIST.iterdir())) and "passed"
    yield "links of the README", links
    yield "public names", public_names
    yield "version and notes", version_and_notes
    yield "settings of the owner", owner_settings
    yield "figures of the READMEs", readme_figures
    yield "spec since the last version", spec_changes
    yield "size", size
    for version, python in pythons():
        if not versions or version in versions:
            for label in RESOLUTIONS if version in WITH_LOWEST else ("newest",):
                place = f"Python {version} {label}"
                yield place, lambda v=version, p=python, k=label: tried(v, p, k, tests)  # type: ignore[misc]
    yield "installed from the sdist", from_sdist
    yield "installed without the clone", without_the_clone
    yield "types of all public names", types
    yield "licences", licences
    yield "bill of materials", materials


def wheel() -> Path:
    (found,) = DIST.glob("*.whl")
    return found


def sdist() -> Path:
    (found,) = DIST.glob("*.tar.gz")
    return found


def unpacked() -> Path:
    (found,) = (BUILD / "sdist").glob("wecom_client-*")
    return found


# -- the built files --------------------------------------------------------------------------------------------------


def built() -> str:
    """Build in this folder, and from the sdist in another folder, time zone and locale; compare the bytes."""
    first = build(PROJECT, DIST, TZ="Asia/Shanghai", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")
    shutil.rmtree(BUILD / "sdist", ignore_errors=True)
    with tarfile.open(sdist()) as archive:
        archive.extractall(BUILD / "sdist", filter="data")
    second = build(unpacked(), BUILD / "again", TZ="America/Lima", LC_ALL="C", PYTHONHASHSEED="2")
    if first != second:
        raise CheckError(f"the sdist builds other bytes:\n{first}\n{second}")
    with zipfile.ZipFile(wheel()) as archive:
        if broken := archive.testzip():
            raise CheckError(f"{broken} cannot be read from the wheel")
    return ", ".join(f"{name} {digest[:12]}" for name, digest in first.items())


def build(project: Path, target: Path, **environment: str) -> dict[str, str]:
    """Build a project; return the names and digests of the files."""
    shutil.rmtree(target, ignore_errors=True)
    run(sys.executable, "-m", "hatchling", "build", "-d", target, folder=project, also=environment)
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(target.iterdir())}


def complete() -> str:
    """Check that the sdist contains the whole project, with its tests and tools."""
    if not (PROJECT / ".git").exists():
        return "this folder is one"
    tracked = run("git", "-c", "core.quotepath=off", "ls-files", folder=PROJECT).splitlines()
    lacking = sorted(name for name in tracked if not (unpacked() / name).is_file())
    if lacking:
        raise CheckError(f"{len(lacking)} files of the project are not in the sdist: {', '.join(lacking[:10])}")
    other = sorted(name for name in tracked if (unpacked() / name).read_bytes() != (PROJECT / name).read_bytes())
    if other:
        raise CheckError(f"these files differ in the sdist: {', '.join(other[:10])}")
    return f"{len(tracked)} files"


def size() -> str:
    bytes_of = {path.suffix: path.stat().st_size for path in (wheel(), sdist())}
    if bytes_of[".whl"] >= MOST_BYTES:
        raise CheckError(f"the wheel has {bytes_of['.whl']:,} bytes; the limit is {MOST_BYTES:,}")
    return f"wheel {bytes_of['.whl']:,} bytes of {MOST_BYTES:,}, sdist {bytes_of['.gz']:,}"


def links() -> str:
    """Check the links of the README on the page of the package index."""
    distribution = HeaderParser().parsestr((unpacked() / "PKG-INFO").read_text("utf-8"))
    text = str(distribution.get_payload())
    found = re.findall(r"\]\(([^)\s]+)\)", text)
    nowhere = [link for link in found if not re.match(r"#|https?:|mailto:", link)]
    if nowhere:
        raise CheckError(f"these links are broken on the package index: {', '.join(nowhere)}")
    repository = next((url.partition(", ")[2] for url in distribution.get_all("Project-URL", [])), "")
    inside = re.compile(re.escape(repository) + r"/(?:blob|raw)/v[^/]+/([^#]+)") if repository else None
    paths = [match[1] for link in found if inside and (match := inside.match(link))]
    if lost := [path for path in paths if not (PROJECT / path).exists()]:
        raise CheckError(f"these files do not exist: {', '.join(lost)}")
    return f"{len(found)} links, {len(paths)} to files" + ("" if repository else "; the repository has no URL yet")


# -- the promises -------------------------------------------------------------------------------------------------


def public_names() -> str:
    now, then = names(lines()), names(listed())
    if gone := sorted(then - now):
        raise CheckError(f"removed: {', '.join(gone[:10])}")
    if new := sorted(now - then):
        raise CheckError(f"not on the list: {', '.join(new[:10])}: run python -m tests.support.public")
    told = f"{len(now):,}, as listed"
    tag = last_tag()
    if not tag:
        return told
    broken = breaking(PROJECT, tag)
    due = next_version(tag, [Change("", "", breaks=True)] if broken else [])
    if Version(current().base_version) < Version(due):
        raise CheckError(f"the version after {tag} must be {due}, and is {current()}:\n" + "\n".join(broken))
    return f"{told}; since {tag} {len(broken)} break"


def current() -> Version:
    """Return the version that is built."""
    return Version(re.split(r"-", wheel().name)[1])


def last_tag() -> str:
    """Return the tag of the last version before this commit, which may have a tag itself; "" if there is none."""
    found: list[tuple[Version, str]] = []
    for tag in set(tags("--merged", "HEAD")) - set(tags_here()):
        try:
            found.append((Version(tag), tag))
        except InvalidVersion:
            continue
    return max(found, default=(None, ""))[1]


def tags_here() -> list[str]:
    return tags("--points-at", "HEAD")


def tags(*which: str) -> list[str]:
    return run("git", "tag", *which, "--list", "v*", folder=PROJECT, fails=True).split()


def version_and_notes() -> str:
    """Check that a tagged version has notes in both changelogs, and that pending notes exist in both languages."""
    version = str(current())
    waiting = {language: fragments(language) for language in CHANGELOGS}
    if odd := sorted(waiting["en"] ^ waiting["zh"]):
        raise CheckError(f"in one language only: {', '.join(odd)}")
    here = tags_here()
    if not here:
        return f"{version}, not tagged; {len(waiting['en'])} notes are for the next version"
    if f"v{version}" not in here:
        raise CheckError(f"the commit is tagged {', '.join(here)}, but its version is {version}")
    for name in CHANGELOGS.values():
        if not re.search(rf"^## \[?{re.escape(version)}\b", (PROJECT / name).read_text("utf-8"), re.MULTILINE):
            raise CheckError(f"{name} has no notes of {version}: run make notes VERSION={version} WRITE=1")
    if waiting["en"]:
        raise CheckError(f"these notes are in no changelog yet: {', '.join(sorted(waiting['en'])[:5])}")
    return f"{version}, tagged, with notes"


def owner_settings() -> str:
    """Check that a final version has the settings that only the owner can make."""
    version = current()
    settings = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["wecom"]
    if not (empty := [name for name in ("repository", "address") if not settings[name]]):
        return "repository and address are set"
    found = f"empty in [tool.wecom] of pyproject.toml: {', '.join(empty)}"
    if version.is_prerelease:
        return f"{version} is a pre-release; {found}"
    raise CheckError(
        f"{version} is a final version, and these are {found}. "
        'The section "Settings of the owner" of CONTRIBUTING.md lists all settings to make before a final version: '
        "repository and address, name and trusted publisher on the package index, environments and pages of the "
        "repository. No secret is needed."
    )


def fragments(language: str) -> set[str]:
    return {path.name for path in (PROJECT / "changes" / language).glob("*.*.md")}


def readme_figures() -> str:
    """Compare the figures of the READMEs with the package."""
    found = figures()
    if old := outdated(PROJECT, found):
        raise CheckError(
            f"{', '.join(old)} have other figures than the package: run make notes VERSION={current()} WRITE=1"
        )
    return ", ".join(f"{figure} {name}" for name, figure in found.items())


def spec_changes() -> str:
    tag = last_tag()
    if not tag:
        return "there is none"
    try:
        changes = differences(read_old(tag, PROJECT / "spec", read_api), read_api(PROJECT / "spec"))
    except ValueError as error:
        raise CheckError(str(error)) from None
    due = next_version(tag, changes)
    if Version(current().base_version) < Version(due):
        what = "\n".join(str(change) for change in changes if change.breaks) or f"{len(changes)} additions"
        raise CheckError(f"the version after {tag} must be {due}, and is {current()}:\n{what}")
    return f"{len(changes)} since {tag}, {sum(change.breaks for change in changes)} break; {due} or later"


# -- installations --------------------------------------------------------------------------------------------


def tried(version: str, python: str, label: str, tests: list[str]) -> str:
    """Install the wheel with certain versions of its dependencies, and run the tests of the sdist."""
    environment = Environment.make(BUILD / f"env-{version}-{label}", python)
    environment.install_needed(unpacked(), RESOLUTIONS[label])
    asked = environment.packages()
    environment.install("--no-deps", wheel())
    floor = f"{at_floor(asked)} of {len(floors())} at the lowest" if label == "lowest" else f"{len(asked)} packages"
    said = run(environment.python, "-c", SMOKE, folder=BUILD).strip()
    if not tests:
        return f"{said}; {floor}"
    environment.install_needed(unpacked(), RESOLUTIONS["newest"], "dev")
    # Dependencies of the tests have upgraded some of these packages. Install the versions that a user may have.
    back = [f"{name}=={asked[name]}" for name in floors() if name in asked and name not in OF_THE_TESTS]
    environment.install("--no-deps", *back)
    moved = sorted(name for name, one in environment.packages().items() if asked.get(name, one) != one)
    options = ("-q", "-rfE", "-n", "4", "--dist", "worksteal", "-m", "not extra")
    log = BUILD / f"tests-{version}-{label}.txt"
    printed = run(environment.python, "-m", "pytest", *options, *tests, folder=unpacked(), log=log)
    last = printed.strip().splitlines()[-1]
    return f"{last.strip('= ')}; {floor}" + (f", but for {', '.join(moved)}" if label == "lowest" and moved else "")


def floors() -> dict[str, str]:
    """Return the lowest version of each dependency that the wheel requires, with all extras."""
    (found,) = (BUILD / "sdist").glob("*/PKG-INFO")
    needed = PathDistribution(found.parent).metadata.get_all("Requires-Dist") or []
    asked = [one for one in map(Requirement, needed) if "python_version" not in str(one.marker)]
    return {one.name: spec.version for one in asked for spec in one.specifier if spec.operator == ">="}


def at_floor(installed: dict[str, str]) -> int:
    """Return the number of dependencies at their lowest version, or the next patch if that one was withdrawn.

    Raises:
        CheckError: Too many dependencies have a higher version.
    """
    low = {
        name
        for name, version in floors().items()
        if Version(installed.get(name, "0")).release[:2] == (*Version(version).release, 0)[:2]
    }
    if others := floors().keys() - low:
        raise CheckError(f"these are above their lowest versions: {', '.join(sorted(others))}")
    return len(low)


def from_sdist() -> str:
    environment = Environment.make(BUILD / "env-sdist", sys.executable)
    environment.install(f"{sdist()}[testing]")
    return run(environment.python, "-c", SMOKE, folder=BUILD).strip()


def without_the_clone() -> str:
    """Use the wheel outside of the project: `wecom --version`, `wecom generate`, and an import of what it writes."""
    with TemporaryDirectory() as name:
        folder = Path(name).resolve()
        environment = Environment.make(folder / "env", sys.executable)
        environment.install(f"{wheel()}[cli,codegen]")
        wecom = environment.programs / "wecom"
        version = run(wecom, "--version", folder=folder).strip()
        (folder / "spec" / "api").mkdir(parents=True)
        (folder / "spec" / "api" / "acme.yaml").write_text(SPEC_OF_A_USER, "utf-8")
        run(wecom, "generate", "--spec", "spec", "--package", "acme_wecom", folder=folder)
        places = run(environment.python, "-c", PLACES, folder=folder).splitlines()
        if strange := [place for place in places if not Path(place).resolve().is_relative_to(folder)]:
            raise CheckError(f"these are not those of the wheel: {', '.join(strange)}")
    return f"{version}; generates a package"


def everything() -> Environment:
    """Return an environment with the wheel and all extras, for the running Python."""
    environment = Environment(BUILD / "env-all")
    if not (environment.folder / "of").is_file() or (environment.folder / "of").read_bytes() != wheel().read_bytes():
        environment = Environment.make(environment.folder, sys.executable)
        environment.install(f"{wheel()}[all]")
        shutil.copy(wheel(), environment.folder / "of")
    return environment


def types() -> str:
    environment = Environment.make(BUILD / "env-types", sys.executable)
    environment.install(f"{wheel()}[all]", "flask", "django", "fastapi", "hypothesis", "pytest")
    options = ("--verifytypes", "wecom_client", "--ignoreexternal", "--outputjson")
    # pyright takes the first Python on the path, despite --pythonpath, and the settings of the parent folders.
    with TemporaryDirectory() as folder:
        said = run(tool("pyright"), *options, folder=Path(folder), path=environment.programs, fails=True)
    report = json.loads(said)["typeCompleteness"]
    if not report["symbols"]:
        raise CheckError("pyright found no names to look at")
    unknown = [one["name"] for one in report["symbols"] if one["isExported"] and not one["isTypeKnown"]]
    if unknown:
        raise CheckError(f"{len(unknown)} names without a type: {', '.join(unknown[:12])}")
    return f"{report['completenessScore']:.2%} of {sum(report['exportedSymbolCounts'].values()):,}"


def licences() -> str:
    command = (tool("pip-licenses"), "--python", everything().python, "--format", "json", "--from", "mixed")
    found = {one["Name"]: one["License"] for one in json.loads(run(*command))}
    other = {name: licence for name, licence in found.items() if name not in LESSER and not is_free(licence)}
    if other:
        raise CheckError(f"check these licences: {other}")
    return f"{len(found)} packages"


def is_free(licence: str) -> bool:
    """Return whether the licences of a package are accepted: all that AND joins, and one of those that OR joins."""
    return all(any(map(FREE.match, _words(part.split(" OR ")))) for part in _words(re.split(r" AND |;", licence)))


def _words(parts: Iterable[str]) -> list[str]:
    return [part.strip(" ()") for part in parts]


def materials() -> str:
    target = BUILD / "sbom.json"
    options = ("--output-reproducible", "--validate", "--mc-type", "library", "--of", "JSON", "-o", target)
    run(tool("cyclonedx-py"), "environment", *options, everything().python)
    told = json.loads(target.read_text("utf-8"))
    found: dict[str, dict[str, str]] = {
        canonicalize_name(component["name"]): component for component in told["components"]
    }
    ours = found.get("wecom-client")
    if ours is None or ours["version"] != str(current()):
        raise CheckError(f"wecom-client {current()} is not in {target.relative_to(PROJECT)}")
    if lacking := sorted(floors().keys() - found.keys()):
        raise CheckError(f"not in it: {', '.join(lacking)}")
    return f"CycloneDX {told['specVersion']}, {len(found)} components in {target.relative_to(PROJECT)}"
