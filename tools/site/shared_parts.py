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
_CONTENT = re.compile(r"(<article\b.*</article>)", re.DOTALL)
"""The content of a page, whose scripts stay and are forbidden by the policy of the page."""
_PLACE = re.compile(r'new URL\("[./]*",')
"""The path from a page to the root in a script of the theme."""
_OF_THEME = frozenset({"0eb10c249dbdb0be", "213d571a86bd568c", "d74bb3b582599bb3", "ffcc0f7735fdab43"})
"""The digests of the theme's scripts, without the path to the root."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: https:; "
    "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"
)
"""The Content-Security-Policy of all pages: only scripts in files of the site run."""
POLICY_META = f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
ICONS = "icons.svg"


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


class SharedParts:
    """A collector of the common parts of pages, each once."""

    def __init__(self) -> None:
        self._icons: dict[tuple[str, str], str] = {}
        self._scripts: dict[str, str] = {}

    def replace_in(self, page: str, to_root: str) -> str:
        """Return a page with its policy, and with references to files in place of its icons and the theme's scripts.

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
            if _digest(_PLACE.sub('new URL("",', found[1])) not in _OF_THEME:
                text = "a page has a script that is not known as one of the theme: if an update of the theme added it, "
                raise RuntimeError(f"{text}add its digest to _OF_THEME: {found[1][:200]}")
            name = f"{_digest(found[1])[:8]}.js"
            self._scripts[name] = found[1]
            return f'<script src="{to_root}assets/{name}"></script>'

        parts = _CONTENT.split(_ICON.sub(icon, page))
        parts[::2] = [_SCRIPT.sub(script, part) for part in parts[::2]]
        return "".join(parts).replace("<head>", f"<head>{POLICY_META}", 1)

    def files(self) -> Iterator[tuple[str, str]]:
        """Yield the name and the text of each file."""
        icons = self._icons.items()
        symbols = "".join(f'<symbol id="{name}"{go}>{drawing}</symbol>' for (go, drawing), name in icons)
        yield ICONS, f'<svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg>\n'
        yield from self._scripts.items()
