"""The index of the skills on the site: a page with the command that installs them, and a JSON file for programs."""

from __future__ import annotations

import html
import json
from collections.abc import Mapping, Sequence

from codegen.export.skills import Skill

from .shared_parts import POLICY_META
from .words import languages, words_of

FOLDER = ".claude/skills"
"""The folder of a project in which assistants look for skills; those that use another one have their own option."""
_ARCHIVE = "exports/skills.tar.xz"


def install_command(address: str) -> str:
    """Return the command that installs all skills into the current project.

    Args:
        address: The URL of the site, without a slash at its end.
    """
    return f"mkdir -p {FOLDER} && curl -fsSL {address}/{_ARCHIVE} | tar -xJ --strip-components=1 -C {FOLDER}"


def texts(skills: Sequence[Skill], address: str) -> Mapping[str, str]:
    """Return the texts by their paths below the folder of the skills.

    Args:
        skills: The skills.
        address: The URL of the site; "" if it is unknown. The page then takes the URL from the browser.
    """
    entries = [
        {"name": skill.name, "description": skill.description, "files": [f"{skill.name}/SKILL.md"]} for skill in skills
    ]
    index = {"install": install_command(address or _PLACE), "skills": entries}
    return {
        "index.json": json.dumps(index, ensure_ascii=False, indent=1) + "\n",
        "index.html": _page(skills, address),
        _SCRIPT: (
            "const code=document.querySelector('code');code.textContent=code.textContent.replace("
            f"'{_PLACE}',new URL('..',location.href).href.replace(/\\/$/,''))\n"
        ),
    }


_PLACE = "$ADDRESS"
_SCRIPT = "place.js"


def _page(skills: Sequence[Skill], address: str) -> str:
    rows = "".join(
        f'<li><a href="{skill.name}/SKILL.md">{skill.name}</a>: {html.escape(skill.description)}</li>'
        for skill in skills
    )
    intro = "".join(f"<p>{words_of(language).skills_intro}</p>" for language in languages())
    command = html.escape(install_command(address or _PLACE))
    # The page knows its URL only in the browser, unless `address` is set.
    script = f'<script src="{_SCRIPT}"></script>'
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8">{POLICY_META}'
        '<meta name="viewport" content="width=device-width">'
        f"<title>Skills - wecom-client</title><body><h1>Skills</h1>{intro}<pre><code>{command}</code></pre>"
        f"<ul>{rows}</ul>{'' if address else script}</body></html>\n"
    )
