"""Functions of suites and providers: tokens, and files with names instead of ids: $userName=lisi$ becomes 李四."""

from __future__ import annotations

import base64
import html
import io
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from wecom_runtime.testing.fake.state import Refusal, StateRecord
from wecom_runtime.testing.fake.stored import from_base64

from .declaring import AnyValue, Items, ObjectOf, StateView, String, Written, function

LookUp = Callable[[str, str, str], "StateRecord | None"]
"""Finds a record by its kind, its company ("" for the company of the call) and its id."""
TEMPLATE = re.compile(r"\$(departmentName|userName|userAlias|userAliasOrName)=(?:([^/$<>\s]+)/)?([^/$<>\s]+)\$")
FIELDS = {
    "departmentName": ("department", ("name",)),
    "userName": ("member", ("name",)),
    "userAlias": ("member", ("alias",)),
    "userAliasOrName": ("member", ("alias", "name")),
}
TEXTS, PACKAGES = (".txt", ".csv"), (".docx", ".xlsx")


@function("suites.token", kind=Written(), credentials=AnyValue)
def token(state: StateView, kind: str, credentials: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """Return the answer of a token endpoint to the caller, by the token's kind and its credentials."""
    return state.grant(kind, credentials) if state.grant is not None else None


@function(
    "suites.translate",
    files=Items,
    corp=String,
    name=String,
    gives=ObjectOf.of(filename=String, content=String),
)
def translate(state: StateView, files: list[Mapping[str, Any]], corp: str, name: str) -> dict[str, str]:
    """Return files with names in place of ids as one file: a ZIP, if it gets a name.

    Args:
        state: The members and departments of all companies.
        files: Files with `filename` and `content` as Base64. Only texts and the XML of Office files change.
        corp: The company of ids that name none.
        name: The name of the ZIP, without its ending. It may have ids, too.
    """

    def look_up(kind: str, company: str, key: str) -> StateRecord | None:
        return state.elsewhere(company or corp).lookup(kind, key)

    done = [(str(one["filename"]), _file(one, look_up)) for one in files]
    filename, content = done[0]
    if name:
        filename, content = f"{_text(name, look_up)}.zip", _packed(done)
    return {"filename": filename, "content": base64.b64encode(content).decode()}


def _file(file: Mapping[str, Any], look_up: LookUp) -> bytes:
    from zipfile import BadZipFile, ZipFile

    content, name = from_base64(file["content"]), str(file["filename"]).lower()
    try:
        if name.endswith(TEXTS):
            return _text(_decoded(content, name), look_up).encode()
        if name.endswith(PACKAGES):
            with ZipFile(io.BytesIO(content)) as package:
                return _packed((part, _part(part, package.read(part), look_up)) for part in package.namelist())
    except (UnicodeDecodeError, BadZipFile):
        pass  # it is not what its name says
    return content


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError:
        raise Refusal(40058, f"{name} is not UTF-8") from None


def _part(name: str, content: bytes, look_up: LookUp) -> bytes:
    return (
        _text(content.decode(), look_up, partial(html.escape, quote=False)).encode()
        if name.endswith(".xml")
        else content
    )


def _packed(files: Iterable[tuple[str, bytes]]) -> bytes:
    from zipfile import ZIP_DEFLATED, ZipFile

    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as package:
        for name, content in files:
            package.writestr(name, content)
    return made.getvalue()


def _text(text: str, look_up: LookUp, escaped: Callable[[str], str] = str) -> str:
    """Return a text with the names. An id without a name stays as it is."""

    def name_of(found: re.Match[str]) -> str:
        kind, fields = FIELDS[found[1]]
        record = look_up(kind, found[2] or "", found[3]) or {}
        return next((escaped(str(record[field])) for field in fields if record.get(field)), found[0])

    return TEMPLATE.sub(name_of, text)
