"""Reads `spec/fake/*.yaml` and reports what is wrong with it, at its place."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ..language.diagnostics import Diagnostics, Location, suggestion
from ..language.nodes import YamlNode
from ..model.api import Api

SECTIONS = ("tokens", "refusals", "signatures", "callbacks", "kinds", "endpoints", "actions")
KIND_KEYS = (
    *("key", "scope", "new", "fold", "unknown", "taken", "defaults", "refers", "lists", "unique", "within", "blocked"),
    *("tree", "life", "seed", "title", "named"),
)
SCOPES = ("global", "corp", "app", "suite")
VERBS = {
    "create": ("from", "set", "key", "as", "into", "merge"),
    "read": ("key", "where", "as", "into", "missing", "lenient", "file"),
    "take": ("key", "as", "into", "missing"),
    "update": (
        "from",
        "set",
        "key",
        "where",
        "rename",
        "add",
        "drop",
        "place",
        "each",
        "as",
        "into",
        "missing",
        "lenient",
    ),
    "delete": ("key", "where", "missing", "lenient"),
    "list": ("where", "each", "as", "into", "unpaged", "keeps_cursor"),
    "send": ("to", "type", "content", "nobody", "set", "key", "as"),
    "limit": ("key", "most", "errcode"),
    "needs": ("in", "where"),
    "answer": (),
    "fail": (),
    "push": (),
    "nothing": (),
}
"""Verb -> options; the verb's own value is the kind, where it has one."""
ALWAYS = ("push", "when", "unless")
OF_KIND = ("create", "read", "take", "update", "delete", "list", "send", "limit", "needs")


class Rules:
    """Everything that the files in `spec/fake/` say."""

    def __init__(self, api: Api) -> None:
        self._diagnostics = Diagnostics()
        self._paths = {endpoint.path for endpoint in api.endpoints}
        self._selects = [dict(callback.select) for callback in api.all_callbacks]
        self._sections: dict[str, dict[str, YamlNode]] = {name: {} for name in SECTIONS}
        self._twice: list[tuple[YamlNode, str]] = []
        for file in api.fake:
            for section, entries in file.items():
                for name, entry in entries.items():
                    if name in self._sections[section]:
                        self._twice.append((entry, f"{name!r} stands in {section} already"))
                    self._sections[section][name] = entry

    def plain(self) -> dict[str, object]:
        return {
            section: {name: self._steps(section, entry) for name, entry in entries.items()}
            for section, entries in self._sections.items()
        }

    def _steps(self, section: str, entry: YamlNode) -> object:
        plain = entry.plain()
        return [plain] if section in ("endpoints", "actions") and not isinstance(plain, list) else plain

    def check(self, diagnostics: Diagnostics) -> None:
        """Report everything that is wrong."""
        self._diagnostics = diagnostics
        for node, what in self._twice:
            diagnostics.add(node, what)
        for name, kind in self._sections["kinds"].items():
            self._check_kind(name, kind)
        for path, entry in self._sections["endpoints"].items():
            if path not in self._paths:
                self._unknown(entry, path, "endpoint", self._paths)
            self._check_steps(entry)
        for entry in self._sections["actions"].values():
            self._check_steps(entry)

    def _check_kind(self, name: str, value: YamlNode) -> None:
        data = self._mapping(value, f"kind {name!r}")
        for key in data:
            if key not in KIND_KEYS:
                self._unknown(value.keys[key], key, "key of a kind", KIND_KEYS)
        if "key" not in data:
            self._diagnostics.add(value, f"kind {name!r} has no key", "add 'key: <field that identifies it>'")
        if "scope" in data and data["scope"].data not in SCOPES:
            self._unknown(data["scope"], str(data["scope"].data), "scope", SCOPES)
        for key in ("within", "refers", "lists"):
            for rule in self._mapping(data.get(key), key).values():
                self._check_name(rule)

    def _check_name(self, value: YamlNode) -> None:
        data = self._mapping(value, "a reference").get("kind", value) if isinstance(value.data, dict) else value
        if data.data not in self._sections["kinds"]:
            self._unknown(data, str(data.data), "kind", self._sections["kinds"])

    def _check_steps(self, entry: YamlNode) -> None:
        for step in entry.data if isinstance(entry.data, list) else [entry]:
            self._check_step(step)

    def _check_step(self, step: YamlNode) -> None:
        data = self._mapping(step, "a step")
        verb = next((key for key in data if key in VERBS), None)
        if verb is None:
            self._diagnostics.add(step, "the step has no verb", f"one of {', '.join(VERBS)}")
            return
        for key in data:
            if key != verb and key not in (*VERBS[verb], *ALWAYS):
                self._unknown(step.keys[key], key, f"option of {verb}", (*VERBS[verb], *ALWAYS))
        if verb in OF_KIND:
            self._check_name(data[verb])
        if "push" in data:
            self._check_pushes(data["push"])

    def _check_pushes(self, value: YamlNode) -> None:
        for push in value.data if isinstance(value.data, list) else [value]:
            data = self._mapping(push, "push")
            select = self._mapping(data["select"], "select") if "select" in data else data
            wanted = {key: str(item.data) for key, item in select.items() if key not in ("when",)}
            if not any(wanted.items() <= known.items() for known in self._selects):
                self._diagnostics.add(push, f"no callback is selected by {wanted}")

    def _mapping(self, value: YamlNode | None, what: str) -> Mapping[str, YamlNode]:
        if value is None:
            return {}
        if not isinstance(value.data, dict):
            self._diagnostics.add(value, f"{what} must be a mapping")
            return {}
        return value.data

    def _unknown(self, at: YamlNode | Location, name: str, what: str, known: Collection[str]) -> None:
        self._diagnostics.add(at, f"{name!r} is no {what}", suggestion(name, known))
