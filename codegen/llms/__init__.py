"""The file `llms.txt` of the package, for language models: how to look up names, first programs, the guides and calls.

It is at most 20 KB. The site has the same with links, and all guides in `llms-full.txt`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from wecom_runtime.harmless import markdown_plain, markdown_text

from ..backends import Output
from ..builtin import IS_INSTALLED
from ..export.skills import LOOKING_UP
from ..export.texts import title_of_domain
from ..model.api import ROOT_DOMAIN, Api

PATH = "generated/wecom_client/llms.txt"
GUIDES = Path(__file__).parents[2] / "docs" / "en"
_TABS = re.compile(r"<!-- tabs -->\n(.*?)<!-- /tabs -->", re.DOTALL)
_LINK = re.compile(r"!?(?<!\\)\[((?:\\.|[^\]\\])*)\]\([^)]*\)")
_NO_PROSE = ("#", "|", "`", "-", "!", "[", "<", "=", "*")
"""The beginnings of lines that are no sentence."""
_LONGEST = 110
"""The longest description of a guide, in characters."""


def files(api: Api) -> Mapping[str, Output]:
    """Return the file by its path; none without guides, as in an installed package."""
    if IS_INSTALLED or not GUIDES.is_dir():
        return {}
    guides = {path.stem: path.read_text("utf-8") for path in sorted(GUIDES.glob("*.md"))}
    return {PATH: "\n".join(_lines(api, guides)) + "\n"}


def _lines(api: Api, guides: Mapping[str, str]) -> Iterator[str]:
    index = guides["index"]
    yield from ("# wecom-client", "", f"> {first_paragraph(index, 400)}", "", "## Look up names", "", LOOKING_UP)
    tabs = _TABS.search(index)
    if tabs:
        yield tabs[1].strip()
    yield from (
        "",
        "## Guides",
        "",
        "`wecom find WORDS` finds their sections; the documentation site has their texts.",
        "",
    )
    for name, text in guides.items():
        if name != "index":
            title = text.partition("\n")[0].removeprefix("# ").replace("`", "")
            yield f"- {name}: {title}. {first_paragraph(text, _LONGEST)}"
    yield from (
        "",
        "## Calls",
        "",
        "`wecom show NAME` prints the parameters, the response and the errors of a call.",
        "",
    )
    for domain in sorted(api.domains, key=lambda domain: domain.name):
        name = "client" if domain.name == ROOT_DOMAIN else f"client.{domain.name}"
        yield f"- `{name}`: {markdown_text(title_of_domain(api, domain))}"


def first_paragraph(markdown: str, longest: int) -> str:
    """Return the first paragraph of prose as plain text, cut to a number of characters; "" if there is none."""
    for paragraph in markdown.split("\n\n"):
        text = " ".join(paragraph.split())
        if text and not text.startswith(_NO_PROSE):
            plain = markdown_plain(_LINK.sub(r"\1", text).replace("**", ""))
            return plain if len(plain) <= longest else plain[: longest - 1].rstrip() + "…"
    return ""
