"""Skills for coding assistants: folders with a `SKILL.md` from the guides."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

import attrs

from ..model.api import Api

GUIDES = Path(__file__).parents[2] / "docs" / "en"
LOOKING_UP = """\
Do not guess the names of calls, fields or events. Look them up: `wecom find send message`, `wecom show message.send`,
`wecom show TemplateCardEvent`, `wecom show 60020` in a terminal; `find(…)`, `search(…)`, `ENDPOINTS[path]` in Python.
The name of a call is its official path after `/cgi-bin/`, with dots: `/cgi-bin/user/get` is `client.user.get`. Check
payloads with `wecom check`, and run what you write against `wecom_client.testing.FakeWeCom`, without credentials.
"""

_LINK = re.compile(r"\[([^]]+)\]\([^)]+\)")
_HEADING = re.compile(r"^(#+ )", re.MULTILINE)
_FENCE = re.compile(r"(^```.*?^```$)", re.MULTILINE | re.DOTALL)


@attrs.frozen
class Skill:
    """A skill of an assistant.

    Args:
        name: The name of the folder.
        description: The tasks for which an assistant should load the skill.
        guides: The names of its guides, without the suffix.
    """

    name: str
    description: str
    guides: Sequence[str]


SKILLS = (
    Skill(
        "wecom-calls",
        "Call the WeCom (企业微信) server API with wecom-client: messages, members, files, pages, errors, tokens. "
        "Use it when Python code sends something to WeCom or reads something from it.",
        ("03-calls", "25-files", "07-errors", "08-tokens"),
    ),
    Skill(
        "wecom-callbacks",
        "Receive and answer callbacks of WeCom (企业微信) with the router of wecom-client: messages, events, cards, "
        "approvals. Use it when a web app is called by WeCom.",
        ("04-callbacks", "19-handlers", "11-cards"),
    ),
    Skill(
        "wecom-bots",
        "Write an AI bot for WeCom (企业微信智能机器人) with wecom-client: callback URL or long connection, "
        "streaming answers.",
        ("05-bots",),
    ),
    Skill(
        "wecom-office",
        "Use to-dos, documents, smart sheets, schedules, meetings, mail and the disk of WeCom (企业微信) for a member, "
        "with the commands of the gateway in wecom-client: OfficeClient, connection.office, tools of abilities.",
        ("41-office",),
    ),
    Skill(
        "wecom-testing",
        "Test apps for WeCom (企业微信) with FakeWeCom of wecom-client: fixtures, members who write and click, faults, "
        "checks of payloads.",
        ("06-testing", "26-test-kit"),
    ),
    Skill(
        "wecom-migration",
        "Move an app from wechatpy (enterprise or work) to wecom-client, import by import and call by call.",
        ("14-wechatpy",),
    ),
)


def files(_api: Api) -> Mapping[str, str]:
    """Return the texts of the skills by path."""
    return {f"{skill.name}/SKILL.md": _text(skill) for skill in SKILLS}


def _text(skill: Skill) -> str:
    head = f"---\nname: {skill.name}\ndescription: {json.dumps(skill.description, ensure_ascii=False)}\n---\n"
    guides = [_part((GUIDES / f"{name}.md").read_text("utf-8")) for name in skill.guides]
    return "\n".join([head, LOOKING_UP, *guides])


def _part(guide: str) -> str:
    """Return a guide as a section, without links, as other pages of the site are not in the skill."""
    parts = _FENCE.split(guide)
    parts[::2] = [_HEADING.sub(r"#\1", _LINK.sub(r"\1", text)) for text in parts[::2]]
    return "".join(parts)
