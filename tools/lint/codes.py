"""The check that the fake refuses with each error code by itself, or that the code is listed with a reason."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from codegen.fake.rules import Rules
from codegen.language.diagnostics import Diagnostics, suggestion
from codegen.model.api import Api

_WAYS = ("fault", "not", "program")


def check(api: Api, found: Diagnostics) -> None:
    """Report codes of the error page that are neither used nor listed, or both, or listed twice."""
    rules = Rules(api)
    if not rules.unused:
        return
    known = {one.code: one for one in api.errors}
    used = rules.used()
    listed: dict[int, str] = {}
    for name, group in rules.unused.items():
        data: Mapping[str, Any] = group.data if isinstance(group.data, dict) else {}
        for key in ("by", "why", "codes"):
            if key not in data:
                found.add(group, f"group {name!r} has no {key!r}", "write {by: …, why: …, codes: […]}")
        if "by" in data and data["by"].data not in _WAYS:
            way = data["by"].data
            found.add(data["by"], f"{way!r} is no way", suggestion(str(way), _WAYS))
        for node in data["codes"].data if "codes" in data and isinstance(data["codes"].data, list) else ():
            code = node.data
            if not isinstance(code, int) or code not in known:
                found.add(node, f"{code!r} is no error code that the spec knows", "see spec/errors.yaml")
            elif code in used:
                found.add(node, f"the fake refuses with {code} by itself", "remove it from the list")
            elif listed.setdefault(code, name) != name:
                found.add(node, f"{code} is also listed under {listed[code]!r}", "remove one")
    remedy = "let a step, a kind or 'wrong' refuse with it, or list it in spec/fake/codes.yaml with the reason"
    for code in known.keys() - used - listed.keys():
        found.add(known[code], f"the fake never refuses with {code}", remedy)
