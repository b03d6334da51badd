"""Build hooks: generated files, the generator and its packed spec in the wheel, links in the metadata."""

from __future__ import annotations

import ast
import bz2
import json
import re
import runpy
from collections.abc import Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

PACKAGE = "wecom_codegen"
OF_THE_PROJECT = frozenset(
    {"export", "lint", "llms", "reports.py", "schema", "site", "translate.py", "watch", "__pycache__"}
)
"""Folders of the generator that only this project needs."""
FOR_THE_PROJECT = frozenset({"codes.yaml", "glossary.yaml", "judged.yaml", "shared.yaml"})
"""Files of the spec that do not affect the package."""
GENERATED = "generated/"
"""The folder of the generated package, which a wheel does not have."""
STATIC = "python/static/"
"""The folder of the generator with files that it copies to the package, below a line of its own."""
SENTENCES = "wecom_runtime/languages"
"""The folder with the package's texts in languages other than English."""
DATA_FOLDERS = "wecom_runtime/cli/templates", "wecom_runtime/testing/simulator"
"""The folders with data files that a wheel has in one file."""

OWNERS = ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef
"""The parts of a module that can have docstrings."""
MARK = re.compile(r'^( *(?! |"?[0-9a-f]{4}"?:)[^:\n]+: "?)[0-9a-f]{4} ', re.MULTILINE)
"""The mark before a translated text: a checksum of the English text, by which `make lint` finds outdated translations.
A wheel needs no marks. A text in a list has the mark as its key instead."""
COMMENT = re.compile(r"^ *#.*\n", re.MULTILINE)
UNMARKED = r"\g<1>---- "
MIRRORS = re.compile(r"[a-z]{2}(_[A-Z]{2})?/.+/.+|[a-z]{2}(_[A-Z]{2})?/errors\.yaml")
"""The files whose texts have marks."""


class GeneratorHook(BuildHookInterface[Any]):
    """A build hook that adds the generator to a wheel and writes outdated generated files that git ignores.

    An sdist contains up-to-date files, so the build of a wheel from an sdist does not run the generator.
    """

    def dependencies(self) -> list[str]:
        project = Path(self.root)
        if freshness(project)["is_fresh"](project):
            return []
        needed: list[str] = self.metadata.config["dependency-groups"]["generate"]
        return needed

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self._folder = TemporaryDirectory()
        project, folder = Path(self.root), Path(self._folder.name)
        freshness(project)["refresh"](project)
        if self.target_name == "sdist":
            parts = compressed(project, folder)
        elif version == "standard":
            files = compressed(project, folder / "files")
            parts = {path: name.removeprefix(GENERATED) for path, name in files.items() if not name.endswith(".json")}
            parts |= shipped(project, folder)
        else:
            parts = pointers(project, folder)
        build_data["force_include"].update({str(source): target for source, target in parts.items()})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self._folder.cleanup()


def freshness(project: Path) -> dict[str, Any]:
    """Return the names of the generator's module `freshness`, which finds outdated ignored files."""
    return runpy.run_path(str(project / "codegen" / "freshness.py"))


def compressed(project: Path, folder: Path) -> dict[Path, str]:
    """Return packed files with fewer bytes than those of a clone, which are compressed quickly: file -> its path."""
    found: dict[Path, str] = freshness(project)["compress"](project, folder, packing(project)["compressed"])
    return found


def shipped(project: Path, folder: Path) -> dict[Path, str]:
    """Return the additional files of a wheel: file or folder -> its path in the wheel.

    Args:
        project: The folder from which the wheel is built.
        folder: An empty folder for created files.

    Raises:
        ValueError: Two sentences have the same checksum.
    """
    packed, code = folder / "spec.json.xz", folder / "code.json.bz2"
    packed.write_bytes(pack(project))
    code.write_bytes(pack_code(project))
    found = {path: f"{PACKAGE}/{path.name}" for path in (packed, code)}
    found[project / "codegen" / "unpacked.py"] = f"{PACKAGE}/__init__.py"
    for path in (project / SENTENCES).glob("*.json"):
        marked = folder / f"{path.name}.xz"
        marked.write_bytes(pack_sentences(project, path.read_text("utf-8")))
        found[marked] = f"{SENTENCES}/{marked.name}"
    data = runpy.run_path(str(project / "wecom_runtime" / "data_files.py"))
    for number, name in enumerate(DATA_FOLDERS):
        files = folder / f"{number}-{data['PACKED']}"
        files.write_bytes(pack_files(project, data["data_files"](project / name)))
        found[files] = f"{name}/{data['PACKED']}"
    return found


def pack_files(project: Path, texts: Mapping[str, str]) -> bytes:
    """Return packed data files, which `wecom_runtime.data_files` reads."""
    packed: bytes = packing(project)["compressed"](json.dumps(texts, ensure_ascii=False).encode())
    return packed


def pack_code(project: Path) -> bytes:
    """Return the packed modules and templates of the generator, which `codegen/unpacked.py` unpacks.

    For code bzip2 is 8 % better than lzma. A file that the package has as a copy is null.
    """
    folder = project / "codegen"
    package = project / "generated" / packing(project)["PACKAGE"]
    files: dict[str, str | None] = {
        path.relative_to(folder).as_posix(): without_docstrings(path.read_text("utf-8"))
        if path.suffix == ".py" and "static" not in path.parts
        else path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
        and path.relative_to(folder).parts[0] not in OF_THE_PROJECT
        and "__pycache__" not in path.parts
        and path != folder / "__init__.py"
    }
    for name, text in files.items():
        copy = package / name.removeprefix(STATIC)
        if text and name.startswith(STATIC) and copy.read_text("utf-8").partition("\n")[2] == text:
            files[name] = None
    return bz2.compress(json.dumps(files, ensure_ascii=False).encode())


def without_docstrings(code: str) -> str:
    """Return a module without the docstrings of classes, functions and attributes; the numbers of lines stay.

    Nobody reads them in a packed file. The docstring of the module stays, as a command shows it.
    """
    lines = code.splitlines(keepends=True)
    for node in ast.walk(ast.parse(code)):
        for one in node.body if isinstance(node, OWNERS) and len(node.body) > 1 else ():
            if isinstance(one, ast.Expr) and isinstance(one.value, ast.Constant) and isinstance(one.value.value, str):
                first, last = one.lineno - 1, one.end_lineno or 0
                lines[first:last] = lines[first:last] if first == 0 else ["\n"] * (last - first)
    return "".join(lines)


def pointers(project: Path, folder: Path) -> dict[Path, str]:
    """Return the additional file of an editable installation: a package that refers to the generator in the clone.

    A copy of the generator would become outdated.
    """
    pointer = folder / "__init__.py"
    pointer.write_text(f'"""The generator of a clone."""\n\n__path__ = [{str(project / "codegen")!r}]\n', "utf-8")
    return {pointer: f"{PACKAGE}/{pointer.name}"}


class LinksHook(MetadataHookInterface):
    """A metadata hook that sets `readme` and `urls` from `tool.wecom.repository`."""

    def update(self, metadata: dict[str, Any]) -> None:
        project = Path(self.root)
        manifest = (project / "pyproject.toml").read_text("utf-8")
        found = re.search(r'^repository = "(.*?)"', manifest, re.MULTILINE)
        repository = found[1].rstrip("/") if found else ""
        text = (project / "README.md").read_text("utf-8")
        metadata["readme"] = {
            "content-type": "text/markdown",
            "text": with_links(text, repository, metadata["version"]),
        }
        metadata["urls"] = urls(repository)


def with_links(text: str, repository: str, version: str) -> str:
    """Return a README with absolute links to the files of the project.

    Args:
        text: The README of the repository.
        repository: The URL of the repository. If it is empty, links become plain text, and pictures are removed.
        version: The version whose tag the links contain.
    """

    def absolute(link: re.Match[str]) -> str:
        picture, words, path = link.groups()
        if re.match(r"#|[a-z]+:", path):
            return link[0]
        if not repository:
            return "" if picture else words
        return f"{picture}[{words}]({repository}/{'raw' if picture else 'blob'}/v{version}/{path})"

    return re.sub(r"(!?)\[([^]]*)\]\(([^)\s]+)\)", absolute, text)


def urls(repository: str) -> dict[str, str]:
    """Return the URLs that a package index shows."""
    if not repository:
        return {}
    return {
        "Repository": repository,
        "Changelog": f"{repository}/blob/main/CHANGELOG.md",
        "Issues": f"{repository}/issues",
    }


def pack_sentences(project: Path, text: str) -> bytes:
    """Return the translated sentences as JSON, by the checksums of the English sentences."""
    checksum = runpy.run_path(str(project / "wecom_runtime" / "language.py"))["checksum"]
    sentences = json.loads(text)
    marked = {checksum(english): sentence for english, sentence in sentences.items()}
    if len(marked) < len(sentences):
        raise ValueError("two sentences have the same checksum: reword one of them")
    functions = packing(project)
    text = json.dumps(marked, ensure_ascii=False, separators=(",", ":"))
    packed: bytes = functions["compressed"](text.encode(functions["WIDE"]))
    return packed


def pack(project: Path) -> bytes:
    """Return the packed spec, which the generator in the package unpacks."""
    folder = project / "spec"
    files = {
        path.relative_to(folder).as_posix(): without_docstrings(path.read_text("utf-8"))
        if path.suffix == ".py" and "static" not in path.parts
        else path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix == ".yaml"
        and path.name not in FOR_THE_PROJECT
        and folder / "fake" / "rules" not in path.parents  # checks of the fake, for the tests of the project
    }
    files = {name: COMMENT.sub("", text) for name, text in files.items()}
    files |= {name: MARK.sub(UNMARKED, text) for name, text in files.items() if MIRRORS.fullmatch(name)}
    functions = packing(project)
    texts = runpy.run_path(str(project / "codegen" / "package_texts.py"))
    package = project / "generated" / functions["PACKAGE"]
    packed: bytes = functions["pack"](texts["in_words_of"](package, files), texts["texts_of"](package))
    return packed


def packing(project: Path) -> dict[str, Any]:
    """Return the names of the generator's module `packed`."""
    return runpy.run_path(str(project / "codegen" / "packed.py"))
