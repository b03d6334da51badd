"""The icons and scripts that the theme repeats on every page, moved into files that a browser fetches once."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator

_ICON = re.compile(r"<svg\b([^>]*)>(.*?)</svg>", re.DOTALL)
_ATTRIBUTE = re.compile(r"""([\w:-]+)=("[^"]*"|[^\s"]+)""")
_OF_PAGE = frozenset({"class", "viewbox", "viewBox"})
"""The attributes of an icon that stay on the page; the others move with the drawing."""
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)
ICONS = "icons.svg"


class SharedParts:
    """A collector of the common parts of pages, each once."""

    def __init__(self) -> None:
        self._icons: dict[tuple[str, str], str] = {}
        self._scripts: dict[str, str] = {}

    def replace_in(self, page: str, to_root: str) -> str:
        """Return a page with references to the files in place of its icons and scripts.

        Args:
            page: The HTML of the page.
            to_root: The relative path from the page to the folder of the site, such as "../".
        """

        def icon(found: re.Match[str]) -> str:
            attributes = [(name, value.strip('"')) for name, value in _ATTRIBUTE.findall(found[1])]
            stay = "".join(f' {name}="{value}"' for name, value in attributes if name in _OF_PAGE)
            go = "".join(f' {name}="{value}"' for name, value in attributes if name not in {*_OF_PAGE, "xmlns"})
            number = self._icons.setdefault((go, found[2]), f"i{len(self._icons)}")
            return f'<svg{stay}><use xlink:href="{to_root}assets/{ICONS}#{number}"/></svg>'

        def script(found: re.Match[str]) -> str:
            name = f"{hashlib.sha256(found[1].encode()).hexdigest()[:8]}.js"
            self._scripts[name] = found[1]
            return f'<script src="{to_root}assets/{name}"></script>'

        return _SCRIPT.sub(script, _ICON.sub(icon, page))

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the text of each file."""
        icons = self._icons.items()
        symbols = "".join(f'<symbol id="{name}"{go}>{drawing}</symbol>' for (go, drawing), name in icons)
        yield ICONS, f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'
        yield from self._scripts.items()
