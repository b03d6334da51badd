"""The location of the built-in spec: beside the generator in a checkout, packed inside the generator if installed.

The packed spec refers to texts that the package has in its own files. The build of the package runs this file, which
needs the standard library only.
"""

from __future__ import annotations

import atexit
import functools
import json
import lzma
import re
import sys
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from wecom_runtime.language import say

PACKED = "spec.json.xz"
"""The packed spec, one file instead of nearly two hundred."""
PACKAGE = "wecom_client"
WIDE = "utf-16-le"
"""The encoding of compressed texts that are mostly Chinese: UTF-8 takes 5 % more bytes. `json.loads` recognizes it."""
_SMALLEST_WINDOW = 4096
"""The smallest dictionary of lzma, in bytes."""
SHORTEST = 5
"""The shortest text that a number replaces, in characters."""
_NEAR = 12
"""The largest distance to the previous text of a group, in both directions, that is written as a distance."""
_ZERO, _FAR = 0xE000 + _NEAR, "\uf8ff"
"""The characters for the distance 0 in the first group, and before a number; no text has them."""
_STEP = 2 * _NEAR + 1
"""The characters of a group."""
_REFERENCE = re.compile(f"[{chr(_ZERO - _NEAR)}-{chr(ord(_FAR) - 1)}]|{_FAR}(.....)")


@functools.cache
def builtin_spec() -> Path:
    """Return the folder of the spec; an installed spec is unpacked for the run of the program."""
    here = Path(__file__).parent
    package = sys.modules.get(__package__ or "")
    installed = Path((package and package.__file__) or __file__).parent
    packed = installed / PACKED
    if not packed.is_file():
        return here.parent / "spec"
    folder = TemporaryDirectory(prefix="wecom-spec-")
    atexit.register(folder.cleanup)
    from .package_texts import texts_of

    spec = Path(folder.name) / "spec"
    for name, text in unpack(packed.read_bytes(), texts_of(installed.parent / PACKAGE)).items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return spec


def compressed(data: bytes) -> bytes:
    """Return a text compressed by lzma.

    Args:
        data: The text in UTF-8, or in UTF-16 (`WIDE`), whose characters are aligned.
    """
    best = {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "pb": 0}
    if data[1:2] == b"\0":
        best |= {"pb": 1, "lp": 1}
    # The dictionary of the preset has 64 MB, which are allocated for each file.
    return lzma.compress(data, filters=[best | {"dict_size": max(len(data), _SMALLEST_WINDOW)}])


def compressed_quickly(data: bytes) -> bytes:
    """Return a text compressed by lzma in a tenth of the time, with a quarter more bytes."""
    return lzma.compress(data, preset=0)


class _Texts:
    """The texts of a package by number, and the references to them.

    A reference is the distance to the last text of the same group, or the number.

    Args:
        groups: The result of `texts_of`, the same for packing and unpacking.
    """

    def __init__(self, groups: Iterable[Sequence[str]]) -> None:
        numbers: dict[str, None] = {}
        self._starts: list[int] = []
        for group in groups:
            self._starts.append(len(numbers))
            numbers.update(dict.fromkeys(text for text in group if len(text) >= SHORTEST))
        self.all = list(numbers)
        self._last = [*self._starts]

    def reference(self, number: int) -> str:
        """Return the reference to a text, which becomes the last one of its group."""
        group = bisect_right(self._starts, number) - 1
        distance = number - self._last[group]
        self._last[group] = number
        return chr(_ZERO + group * _STEP + distance) if abs(distance) <= _NEAR else f"{_FAR}{number:05x}"

    def referenced(self, reference: re.Match[str]) -> str:
        """Return the text of a reference, which becomes the last one of its group."""
        if reference[1]:
            number = int(reference[1], 16)
            group = bisect_right(self._starts, number) - 1
        else:
            group, distance = divmod(ord(reference[0]) - _ZERO + _NEAR, _STEP)
            number = self._last[group] + distance - _NEAR
        self._last[group] = number
        return self.all[number]


def pack(files: Mapping[str, str], groups: Iterable[Sequence[str]]) -> bytes:
    """Return the files as one compressed text that refers to the texts of the package.

    Args:
        files: Path -> text.
        groups: The result of `texts_of`, the same for packing and unpacking.

    Raises:
        ValueError: A file has a character that the references to texts use.
    """
    texts = _Texts(groups)
    by_beginning: dict[str, list[int]] = defaultdict(list)
    for number in sorted(range(len(texts.all)), key=lambda one: -len(texts.all[one])):
        by_beginning[texts.all[number][:SHORTEST]].append(number)
    packed = {}
    for name, text in files.items():
        if found := _REFERENCE.search(text):
            raise ValueError(
                say(
                    "{name} has {found!r}, of Unicode's private use, by which the packed spec refers to texts",
                    name=name,
                    found=found[0],
                )
            )
        pieces: list[str] = []
        at = copied = 0
        while at < len(text):
            for number in by_beginning.get(text[at : at + SHORTEST], ()):
                if text.startswith(texts.all[number], at):
                    pieces += text[copied:at], texts.reference(number)
                    at = copied = at + len(texts.all[number])
                    break
            else:
                at += 1
        pieces.append(text[copied:])
        packed[name] = "".join(pieces)
    return compressed(json.dumps(packed, ensure_ascii=False).encode())


def unpack(data: bytes, groups: Iterable[Sequence[str]]) -> dict[str, str]:
    """Return the texts of the packed files by path.

    Args:
        data: The result of `pack`.
        groups: The same texts as for `pack`.
    """
    texts = _Texts(groups)
    packed: dict[str, str] = json.loads(lzma.decompress(data))
    return {name: _REFERENCE.sub(texts.referenced, one) for name, one in packed.items()}
