"""What the package is built with: the generator and its packed spec in the wheel, links in the metadata."""

from __future__ import annotations

import json
import re
import runpy
from pathlib import Path
from struct import pack as packed_as
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from hatchling.builders.hooks.plugin.interface import BuildHookInterface
from hatchling.metadata.plugin.interface import MetadataHookInterface

PACKAGE = "wecom_codegen"
OF_THE_PROJECT = frozenset(
    {"docs", "export", "lint", "readme", "schema", "site", "translate.py", "watch", "__pycache__"}
)
"""Parts of the generator that write or check what only this project has."""
FOR_THE_PROJECT = frozenset({"codes.yaml", "glossary.yaml", "judged.yaml", "shared.yaml"})
"""Files of the spec that say nothing about the package."""
SENTENCES = "wecom_runtime/languages"
"""Folder of what the package says in other languages than English."""

MARK = re.compile(r'^( *(?! |"?[0-9a-f]{4}"?:)[^:\n]+: "?)[0-9a-f]{4} ', re.MULTILINE)
"""What stands before a translated text, to tell that the English one is still the same: it is, in a wheel. Texts of
lists have it as their key, and none before them."""
COMMENT = re.compile(r"^#.*\n", re.MULTILINE)
UNMARKED = r"\g<1>---- "
MIRRORS = re.compile(r"[a-z]{2}(_[A-Z]{2})?/.+/.+|[a-z]{2}(_[A-Z]{2})?/errors\.yaml")
"""Files whose texts are marked."""


class GeneratorHook(BuildHookInterface[Any]):
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self._folder = TemporaryDirectory()
        project, folder = Path(self.root), Path(self._folder.name)
        parts = shipped(project, folder) if version == "standard" else pointers(project, folder)
        build_data["force_include"].update({str(source): target for source, target in parts.items()})

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self._folder.cleanup()
        if version == "standard":
            squeeze(Path(artifact_path))


def shipped(project: Path, folder: Path) -> dict[Path, str]:
    """Return what is added to a wheel: file or folder -> where it is in there. What has to be made is put in `folder`.

    Raises:
        ValueError: Two sentences have one checksum.
    """
    packed = folder / "spec.json.xz"
    packed.write_bytes(pack(project))
    parts = [packed, *(path for path in (project / "codegen").iterdir() if path.name not in OF_THE_PROJECT)]
    found = {path: f"{PACKAGE}/{path.name}" for path in parts}
    for path in (project / SENTENCES).glob("*.json"):
        marked = folder / f"{path.name}.xz"
        marked.write_bytes(pack_sentences(project, path.read_text("utf-8")))
        found[marked] = f"{SENTENCES}/{marked.name}"
    return found


def pointers(project: Path, folder: Path) -> dict[Path, str]:
    """Return what is added to an installation to develop in: the generator's name, for the one in the clone.

    A copy would be as old as the installation, whatever is edited later.
    """
    pointer = folder / "__init__.py"
    pointer.write_text(f'"""The generator of a clone."""\n\n__path__ = [{str(project / "codegen")!r}]\n', "utf-8")
    return {pointer: f"{PACKAGE}/{pointer.name}"}


def squeeze(wheel: Path) -> None:
    """Compress each file of a wheel as well as its format allows; their order, times and rights stay.

    The compressor of the standard library is another one from one Python to the next, and weaker by 2.5 %; `zipfile`
    takes no other. Hence the three kinds of records of a zip file here: they are in sections 4.3.7, 4.3.12 and 4.3.16
    of its specification.
    """
    from deflate import deflate_compress  # needed for nothing else of this file, which tests read without it

    with ZipFile(wheel) as archive:
        files = [(entry, archive.read(entry)) for entry in archive.infolist()]
    written, directory = bytearray(), bytearray()
    for entry, data in files:
        smallest = min((deflate_compress(data, 12), ZIP_DEFLATED), (data, ZIP_STORED), key=lambda way: len(way[0]))
        name = entry.filename.encode()
        about = _about(entry, len(data), len(smallest[0]), smallest[1])
        place = packed_as("<3H2L", 0, 0, 0, entry.external_attr, len(written))
        directory += b"PK\1\2" + packed_as("<2B", 20, entry.create_system) + about + place + name
        written += b"PK\3\4" + about + name + smallest[0]
    end = packed_as("<4H2LH", 0, 0, len(files), len(files), len(directory), len(written), 0)
    wheel.write_bytes(written + directory + b"PK\5\6" + end)


def _about(entry: ZipInfo, size: int, packed: int, method: int) -> bytes:
    """The part of a file's records that both have."""
    year, month, day, hour, minute, second = entry.date_time
    time, date = hour << 11 | minute << 5 | second // 2, (year - 1980) << 9 | month << 5 | day
    name = entry.filename.encode()
    flags = 0 if name.isascii() else 0x800  # the name is UTF-8
    return packed_as("<5H3L2H", 20, flags, method, time, date, entry.CRC, packed, size, len(name), 0)


class LinksHook(MetadataHookInterface):
    """Sets `readme` and `urls`: what follows from `tool.wecom.repository`."""

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
    """Return a README in which links to files of the project lead to them from anywhere.

    Args:
        text: The README as it stands in the repository.
        repository: Its address. Where it has none, the words of such a link stay without the link, and pictures go.
        version: The files are those of its tag.
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
    """Return the addresses that a package index shows."""
    if not repository:
        return {}
    return {
        "Repository": repository,
        "Changelog": f"{repository}/blob/main/CHANGELOG.md",
        "Issues": f"{repository}/issues",
    }


def pack_sentences(project: Path, text: str) -> bytes:
    """Return sentences in a language as the package has them, which knows the English ones by their checksums."""
    checksum = runpy.run_path(str(project / "wecom_runtime" / "language.py"))["checksum"]
    sentences = json.loads(text)
    marked = {checksum(english): sentence for english, sentence in sentences.items()}
    if len(marked) < len(sentences):
        raise ValueError("two sentences have one checksum: say one of them in other words")
    packed: bytes = packing(project)["compressed"](json.dumps(marked, ensure_ascii=False, separators=(",", ":")))
    return packed


def pack(project: Path) -> bytes:
    """Return what the package is made from, as the generator in the package unpacks it."""
    folder = project / "spec"
    files = {
        path.relative_to(folder).as_posix(): path.read_text("utf-8")
        for path in sorted(folder.rglob("*"))
        if path.suffix == ".yaml" and path.name not in FOR_THE_PROJECT
    }
    files = {name: COMMENT.sub("", text) for name, text in files.items()}
    files |= {name: MARK.sub(UNMARKED, text) for name, text in files.items() if MIRRORS.fullmatch(name)}
    functions = packing(project)
    package = project / "generated" / functions["PACKAGE"]
    packed: bytes = functions["pack"](functions["in_words_of"](package, files), functions["texts_of"](package))
    return packed


def packing(project: Path) -> dict[str, Any]:
    """Return the names of the generator's module that packs."""
    return runpy.run_path(str(project / "codegen" / "packed.py"))
