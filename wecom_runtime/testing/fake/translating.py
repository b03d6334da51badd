"""Files of a provider in which names stand where ids were: $userName=lisi$ becomes 李四."""

from __future__ import annotations

import base64
import io
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, BadZipFile, ZipFile

from .state import StateRecord

LookUp = Callable[[str, str, str], "StateRecord | None"]
"""A record by its kind, its company ("" for that of the call) and its id."""
TEMPLATE = re.compile(r"\$(departmentName|userName|userAlias|userAliasOrName)=(?:([^/$<>\s]+)/)?([^/$<>\s]+)\$")
FIELDS = {
    "departmentName": ("department", ("name",)),
    "userName": ("member", ("name",)),
    "userAlias": ("member", ("alias",)),
    "userAliasOrName": ("member", ("alias", "name")),
}
TEXTS, PACKAGES = (".txt", ".csv"), (".docx", ".xlsx")


def translated(files: Iterable[Mapping[str, Any]], name: str, look_up: LookUp) -> dict[str, str]:
    """Return the file that the translation of some files gives: itself if it is one, a ZIP if that has a name.

    Args:
        files: Each with its `filename` and its `content` as Base64; only texts and Office's XML change.
        name: Of the ZIP, without its ending; it may have ids, too.
        look_up: Finds members and departments.
    """
    done = [(str(one["filename"]), _file(one, look_up)) for one in files]
    filename, content = done[0]
    if name:
        filename, content = f"{_text(name, look_up)}.zip", _packed(done)
    return {"filename": filename, "content": base64.b64encode(content).decode()}


def _file(file: Mapping[str, Any], look_up: LookUp) -> bytes:
    content, name = base64.b64decode(file["content"]), str(file["filename"]).lower()
    try:
        if name.endswith(TEXTS):
            return _text(content.decode(), look_up).encode()
        if name.endswith(PACKAGES):
            with ZipFile(io.BytesIO(content)) as package:
                return _packed((part, _part(part, package.read(part), look_up)) for part in package.namelist())
    except (UnicodeDecodeError, BadZipFile):
        pass  # it is not what its name says
    return content


def _part(name: str, content: bytes, look_up: LookUp) -> bytes:
    return _text(content.decode(), look_up, escape).encode() if name.endswith(".xml") else content


def _packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in files:
            package.writestr(name, content)
    return made.getvalue()


def _text(text: str, look_up: LookUp, escaped: Callable[[str], str] = str) -> str:
    """A text with the names; what has none stays as it is."""

    def name_of(found: re.Match[str]) -> str:
        kind, fields = FIELDS[found[1]]
        record = look_up(kind, found[2] or "", found[3]) or {}
        return next((escaped(str(record[field])) for field in fields if record.get(field)), found[0])

    return TEMPLATE.sub(name_of, text)
