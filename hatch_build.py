"""A metadata hook: the README and the links of the project, with the address of `tool.wecom.repository`."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

PAGES = {"Repository": "", "Changelog": "/blob/main/CHANGELOG.md", "Issues": "/issues"}


class LinksHook(MetadataHookInterface):
    def update(self, metadata: dict[str, Any]) -> None:
        project = Path(self.root)
        found = re.search(r'^repository = "(.+?)/?"', (project / "pyproject.toml").read_text("utf-8"), re.MULTILINE)
        repository = found[1] if found else ""
        text = with_links((project / "README.md").read_text("utf-8"), repository, metadata["version"])
        metadata["readme"] = {"content-type": "text/markdown", "text": text}
        metadata["urls"] = {name: repository + page for name, page in PAGES.items() if repository}


def with_links(text: str, repository: str, version: str) -> str:
    """Return a README whose links to files lead to the tag of a version; without a repository, they are plain text."""

    def absolute(link: re.Match[str]) -> str:
        picture, words, path = link.groups()
        if not repository:
            return "" if picture else words
        return f"{picture}[{words}]({repository}/{'raw' if picture else 'blob'}/v{version}/{path})"

    return re.sub(r"(!?)\[([^]]*)\]\((?!#|[a-z]+:)([^)\s]+)\)", absolute, text)
