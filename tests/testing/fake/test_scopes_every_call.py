"""The calls whose pages name the visible scope of the app: for an app with another scope, they do something else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.support.rule_checks import CheckRunner
from wecom_client import ENDPOINTS
from wecom_client.testing import sample_request

FACTS = Path(__file__).parents[3] / "spec/facts"
_MISSING = re.compile(r"(?:^|[ ,])no ([a-z_]+) ([^\s,]+)")
_OUTSIDE = "wangwu"
_OF_MEMBER: Mapping[str, Any] = {"member": "lisi", "department": 2, "follow": "lisi"}
"""Kind -> the key of a record outside of the smaller scope."""


def named() -> list[str]:
    """Return the paths of the calls whose pages name the visible scope of the app."""
    lines = (line.split("\t") for path in FACTS.glob("*.tsv") for line in path.read_text("utf-8").split("\n"))
    return sorted({cells[3] for cells in lines if len(cells) > 3 and cells[1] == "scope"} & set(ENDPOINTS))


class _Compared:
    """A fake with an app for the whole company, and one for a member who is in no request."""

    def __init__(self) -> None:
        self.runner = CheckRunner()
        self.fake = self.runner.fake
        self.fake.add_app("all-secret", agent_id=1000201)
        self.fake.add_app("few-secret", agent_id=1000202, allow_user=[_OUTSIDE], allow_party=[], allow_tag=[])
        self.fake.state.set_initial()

    def applies(self, path: str) -> bool:
        """Return whether the scope of the app matters in a call."""
        request = {**sample_request(path)}
        if "agentid" in request:
            request["agentid"] = 1000201
        self.fake.state.reset()
        for kind in self.fake.state.kinds.values():
            if kind.visible.get("by") and kind.name not in _OF_MEMBER:
                self._add(kind.name, "scoped-1")
        for _ in range(8):
            answer = self._call(path, request, "all")
            missing = _MISSING.search(str(answer.get("errmsg")))
            if missing is None or missing[1] not in self.fake.state.kinds:
                break
            self._add(missing[1], missing[2])
        if "agentid" in request:
            request["agentid"] = 1000202
        return self._call(path, request, "few") != answer

    def _add(self, name: str, key: str) -> None:
        """Create a record that belongs to a member outside of the smaller scope."""
        kind = self.fake.state.kinds[name]
        values: dict[str, Any] = {kind.key: int(key) if key.isdecimal() else key}
        for field, other in {**kind.visible.get("by", {}), **kind.visible.get("every", {})}.items():
            outer, _, inner = field.partition(".")
            own = _OF_MEMBER.get(other, "")
            values.setdefault(outer, {inner: own} if inner else own)
        scope = {"global": "", "corp": self.fake.corp_id}.get(kind.scope, f"{self.fake.corp_id}:1000201")
        if self.fake.state.find(name, scope, key) is None:
            self.fake.state.create(name, scope, values)

    def _call(self, path: str, request: Mapping[str, Any], app: str) -> Mapping[str, Any]:
        answer = dict(self.runner.call(path.removeprefix("/cgi-bin/"), request, app))
        return {**answer, "errmsg": str(answer.get("errmsg")).partition(", hint")[0]}


WHOLE = {
    "/cgi-bin/agent/set_scope": "it sets the scope",
    "/cgi-bin/agent/get_permissions": "it lists the app's rights",
    "/cgi-bin/security/admin_oper_log/list": "the page says that the scope does not limit it",
    "/cgi-bin/oa/vacation/getcorpconf": "the settings of the company are those of all members",
    "/cgi-bin/externalcontact/get_product_album_list": "pictures belong to no member",
}
"""The calls in which the whole company counts."""
LEAST = 125
"""The number of calls whose sample shows the scope. The others need more records than their request names."""


def test_an_app_with_another_scope_gets_other_answers() -> None:
    compared = _Compared()
    paths = [one for one in named() if ENDPOINTS[one].token == "access_token" and not ENDPOINTS[one].upload]
    applied = [path for path in paths if compared.applies(path)]
    compared.runner.close()
    assert len(applied) >= LEAST, sorted({*paths} - {*applied})
    assert not WHOLE.keys() & {*applied}
    assert WHOLE.keys() <= {*paths}
