"""Icons and scripts that every page of the theme repeats, moved into files that a browser fetches once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

_ICON = re.compile(r"(<svg\b[^>]*>)(.*?)</svg>", re.DOTALL)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
ICONS = "icons.svg"


class SharedParts:
    """Collects the parts of pages; a part that is alike is kept once."""

    def __init__(self) -> None:
        self._icons: dict[str, str] = {}
        self._scripts: dict[str, str] = {}

    def taken_out(self, page: str, to_root: str) -> str:
        """Return a page that refers to the files instead of holding what is in them.

        Args:
            page: Its HTML.
            to_root: What leads from it to the folder of the site, such as "../".
        """

        def icon(found: re.Match[str]) -> str:
            begin, drawing = found.groups()
            name = self._icons.setdefault(drawing, f"i{len(self._icons)}")
            return f'{begin}<use xlink:href="{to_root}assets/{ICONS}#{name}"/></svg>'

        def script(found: re.Match[str]) -> str:
            name = f"{hashlib.sha256(found[1].encode()).hexdigest()[:8]}.js"
            self._scripts[name] = found[1]
            return f'<script src="{to_root}assets/{name}"></script>'

        return _SCRIPT.sub(script, _ICON.sub(icon, page))

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each file and what is in it."""
        symbols = "".join(f'<symbol id="{name}">{drawing}</symbol>' for drawing, name in self._icons.items())
        yield ICONS, f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'
        yield from self._scripts.items()
