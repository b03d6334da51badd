"""The check that the fake refuses with each error code by itself, or that the code is listed with a reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, suggestion
from ..language.nodes import YamlNode
from ..model.api import Api

BY = ("fault", "not", "program")


def codes_in(plain: object) -> Iterator[int]:
    """Yield the numbers in a section."""
    if isinstance(plain, dict):
        for name, item in plain.items():
            if str(name).removeprefix("-").isdigit():
                yield int(name)
            yield from codes_in(item)
    elif isinstance(plain, list):
        for item in plain:
            yield from codes_in(item)
    elif isinstance(plain, int) and not isinstance(plain, bool):
        yield plain


def check(api: Api, checked: set[int], groups: Mapping[str, YamlNode], diagnostics: Diagnostics) -> None:
    """Report codes of the error page that are neither checked nor listed, or both, or listed twice.

    Args:
        api: The API with the error codes.
        checked: The codes with which the fake refuses by itself.
        groups: Name -> codes that the fake does not refuse with by itself, with the way and the reason.
        diagnostics: The collector of mistakes.
    """
    known = {one.code: one for one in api.errors}
    listed: dict[int, str] = {}
    for name, group in groups.items():
        data: Mapping[str, Any] = group.data if isinstance(group.data, dict) else {}
        for key in ("by", "why", "codes"):
            if key not in data:
                diagnostics.add(
                    group, say("group {name!r} has no {key!r}", name=name, key=key), "write {by: …, why: …, codes: […]}"
                )
        if "by" in data and data["by"].data not in BY:
            diagnostics.add(
                data["by"], say("{data!r} is no way", data=data["by"].data), suggestion(str(data["by"].data), BY)
            )
        for node in data["codes"].data if "codes" in data and isinstance(data["codes"].data, list) else ():
            _check_one(node, name, known, checked, listed, diagnostics)
    for code, error in known.items():
        if code not in checked and code not in listed:
            remedy = say(
                "let a step, a kind or 'wrong' refuse with it, or list it in spec/fake/codes.yaml with the reason"
            )
            diagnostics.add(error, say("the fake never refuses with {code}", code=code), remedy)


def _check_one(
    node: YamlNode,
    group: str,
    known: Mapping[int, object],
    checked: set[int],
    listed: dict[int, str],
    diagnostics: Diagnostics,
) -> None:
    code = node.data
    if not isinstance(code, int) or code not in known:
        diagnostics.add(
            node, say("{code!r} is no error code that the spec knows", code=code), say("see spec/errors.yaml")
        )
    elif code in checked:
        diagnostics.add(node, say("the fake refuses with {code} by itself", code=code), say("remove it from the list"))
    elif listed.setdefault(code, group) != group:
        diagnostics.add(
            node, say("{code} is also listed under {listed!r}", code=code, listed=listed[code]), say("remove one")
        )
