"""Group chats of the simulator's page: members write there and mention bots, and webhooks are robots of a group."""

from __future__ import annotations

import uuid
from functools import partial
from typing import Any

from wecom_runtime.testing.fake.bots.bot import FakeBot
from wecom_runtime.testing.fake.bots.chats import mentions
from wecom_runtime.testing.fake.members import FakeMember
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import GLOBAL
from wecom_runtime.testing.fake.stored import from_base64

from .companies import Companies
from .journal import Journal, JournalQuery
from .running import ActionRunner, in_background
from .views import PageObject

WITHOUT_GROUP = "webhook:"
"""Begins the id under which the page shows the messages of a webhook that belongs to no group."""


class GroupChats:
    """The groups of a fake and the actions of members in them.

    Args:
        fake: The fake.
        journal: The journal with the items of the groups.
        runner: Runs the actions.
        companies: The companies of the fake.
    """

    def __init__(self, fake: BaseFake, journal: Journal, runner: ActionRunner, companies: Companies) -> None:
        self._companies = companies
        self._fake = fake
        self._journal = journal
        self._runner = runner

    def __repr__(self) -> str:
        return f"<GroupChats of {self._fake!r}>"

    def robots(self) -> list[PageObject]:
        """Return the webhooks with their groups. The caller holds the lock of the state."""
        url = f"{self._fake.base_url}/cgi-bin/webhook/send?key="
        known = {str(one["key"]): one for one in self._fake.state.all("webhook", GLOBAL)}
        found: list[PageObject] = []
        for key in dict.fromkeys((*known, *self._journal.webhooks)):
            record = known.get(key) or {}
            chatid = str(record.get("chatid") or f"{WITHOUT_GROUP}{key}")
            found.append({"key": key, "name": record.get("name"), "chatid": chatid, "url": f"{url}{key}"})
        return found

    def groups(self, corp_id: str) -> list[PageObject]:
        """Return the groups that no app has created: those of bots, and of webhooks without a group."""
        if corp_id != self._fake.corp_id:
            return []
        found = [{"chatid": chat, "userlist": list(people)} for chat, people in self._journal.bot_groups.items()]
        alone = [one for one in self.robots() if one["chatid"].startswith(WITHOUT_GROUP)]
        return [*found, *({"chatid": one["chatid"], "name": one["name"], "userlist": []} for one in alone)]

    def add_robot(self, query: JournalQuery) -> PageObject:
        """Add a robot to a group; return the URL of its webhook."""
        key = str(uuid.uuid4())
        with self._fake.state.lock:
            values = {"key": key, "chatid": str(query["chatid"]), "name": str(query.get("title") or "")}
            self._fake.state.create("webhook", GLOBAL, values)
            return next(one for one in self.robots() if one["key"] == key)

    def send(self, query: JournalQuery) -> PageObject:
        """Send a text or a file of a member to a group. Bots get a text that mentions them."""
        chatid, member = str(query["chatid"]), str(query["member"])
        action, values = str(query["action"]), dict(query["values"])
        corp_id, text = self._companies.corp_id(query), str(values.get("text") or "")
        is_first = corp_id == self._fake.corp_id
        chat = f"group/{chatid}" if is_first else f"{corp_id}|group/{chatid}"
        mentioned = [bot for bot in self._fake.bots if mentions(bot.name, text)] if is_first else []
        for index, bot in enumerate(mentioned):
            write = partial(bot.write, text, user=member, chat=chatid, timeout=0)
            self._run(write, chat, member, action, values, bot, hides=chat if index else "")
        if not mentioned:
            person = FakeMember(partial(self._fake.act, app=self._companies.company_app(query)), member, lambda _: [])
            say = partial(self._archive, corp_id, chatid, person, action, values)
            self._run(say, chat, member, action, values)
        return {}

    def _run(
        self,
        act: Any,
        chat: str,
        member: str,
        action: str,
        values: dict[str, Any],
        bot: FakeBot | None = None,
        hides: str = "",
    ) -> None:
        add_item = partial(self._runner.add_item, chat, action, values, member)
        run = partial(self._runner.run, act, add_item, action, has_record=bot is not None, bot=bot, hides=hides)
        in_background(run)

    def _archive(self, corp_id: str, chatid: str, person: FakeMember, action: str, values: dict[str, Any]) -> None:
        """Let the message archive have a message, if it has the group."""
        with self._fake.state.lock:
            group = self._fake.state.find("appchat", corp_id, chatid)
            file = self._fake.state.find("media", corp_id, values.get("media_id"))
        if group is None:
            return
        if action == "write":
            person.say(str(values["text"]), roomid=chatid)
        elif file is not None:
            kind = action.removeprefix("send_")
            person.share(
                from_base64(file.get("content") or ""),
                roomid=chatid,
                msgtype=kind,
                filename=str(values.get("filename") or ""),
            )
