"""The cases of the conformance data."""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import attrs

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError
from wecom_runtime.language import language, say

GROUPS = "bot", "callbacks", "calls", "crypto", "replies", "signatures"
"""The names of the files of the data, which begin the ids of their cases."""
SHIPPED = Path(__file__).parents[3] / "wecom_codegen" / "spec" / "conformance"
"""The folder with the data in an installed package."""
CLONE = Path(__file__).parents[3] / "spec" / "conformance"
"""The folder with the data in a clone."""


@attrs.frozen
class Case:
    """A case of the conformance data."""

    content: Mapping[str, Any]

    @property
    def id(self) -> str:
        """The id: the group and a name."""
        return str(self.content["id"])

    @property
    def shows(self) -> str:
        """What the case shows, in one sentence in the user's language."""
        name = "zh" if language() == "zh" else "shows"
        return str(self.content[name])

    def __getitem__(self, name: str) -> Any:
        return self.content[name]

    def get(self, name: str, default: Any = None) -> Any:
        """Return a part of the case; `default` if it has none."""
        return self.content.get(name, default)


def cases_of(group: str) -> list[Case]:
    """Return the cases of a group in the order of their ids.

    Raises:
        ConfigurationError: The data are not installed.
    """
    folder = CLONE if CLONE.is_dir() else SHIPPED
    for path in (folder / f"{group}.json", folder / f"{group}.jsonl"):
        if path.is_file():
            text = path.read_text("utf-8")
            found = json.loads(text)["cases"] if path.suffix == ".json" else map(json.loads, text.splitlines())
            return [Case(one) for one in found]
    raise ConfigurationError(say("{folder} has no conformance data of {group}", folder=folder, group=group))


def selected(groups: Iterable[str], patterns: Iterable[str]) -> list[Case]:
    """Return the cases of some groups whose ids match one of the patterns, such as "bot.*"; all without a pattern.

    Raises:
        InvalidArgumentError: No id matches a pattern.
    """
    found = [case for group in groups for case in cases_of(group)]
    for pattern in patterns:
        if not fnmatch.filter([case.id for case in found], pattern):
            raise InvalidArgumentError(say("no case has an id like {pattern}", pattern=pattern))
    return [one for one in found if not patterns or any(fnmatch.fnmatchcase(one.id, each) for each in patterns)]
