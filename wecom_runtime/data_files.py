"""The JSON files of a generated package: an entry a line, in one file for each domain or module."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

HEAD = "//"
"""The key of the comment at the beginning of a file."""
PREFIX = "/cgi-bin/"
ROOT = "root"
"""The domain of the paths with one segment below the prefix."""
_AREAS = (("", PREFIX), ("office/", "/"), ("abilities/", "/"))
"""The folders of a package with calls of their own, and the beginnings of the paths."""


def read(package: str, name: str) -> dict[str, Any]:
    """Return the entries of a JSON file in a package; none if there is no such file.

    Args:
        package: The package, such as `wecom_client._texts`.
        name: The path of the file in the package without `.json`.
    """
    from pkgutil import get_data

    try:
        return _entries(get_data(package, f"{name}.json"))
    except (OSError, ImportError):  # the package itself may no longer be importable
        return {}


def read_all(package: str, folder: str) -> Iterator[dict[str, Any]]:
    """Yield the entries of each JSON file in a folder of a package and below, in the order of their paths."""
    from pathlib import Path  # with its imports, it would be the slowest part of importing the client

    for path in sorted((Path(import_module(package).__file__ or "").parent / folder).rglob("*.json")):
        yield _entries(path.read_bytes())


def _entries(content: bytes | None) -> dict[str, Any]:
    from json import loads

    found: dict[str, Any] = loads(content or b"{}")
    found.pop(HEAD, None)
    return found


def domain_of(path: str, elsewhere: Mapping[str, str], prefix: str = PREFIX) -> str:
    """Return the domain of a call.

    Args:
        path: The path of the call.
        elsewhere: Path that does not begin with its domain -> domain.
        prefix: The beginning of the paths.
    """
    rest = path.removeprefix(prefix)
    return elsewhere.get(path) or (rest.partition("/")[0] if "/" in rest else ROOT)


def files_of_call(package: str, path: str) -> Iterator[str]:
    """Yield the names of the files that may have an entry of a call: `user`, or `office/calendar`.

    Args:
        package: The generated package.
        path: The path of the call.
    """
    for area, prefix in _AREAS:
        index = import_module(f"{package}.{area.replace('/', '.')}_index")
        domain = domain_of(path, index.ELSEWHERE, prefix)
        if domain in index.SEGMENTS:
            yield f"{area}{domain}"


def file_of_class(module: str) -> str:
    """Return the name of the file with the entry of a class: `models/user` for `models.user.profile`.

    Args:
        module: The module of the class below the package.
    """
    return "/".join(module.split(".")[: 3 if module.startswith(("office.", "abilities.")) else 2])
