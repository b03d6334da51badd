"""Actions of the simulator's page, carried out on its fake. The journal reports their results."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import datetime
from functools import partial
from itertools import islice
from typing import Any

from wecom_runtime.callbacks.table import CallbackEntry
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.models import Model
from wecom_runtime.language import say
from wecom_runtime.testing.fake.bots.bot import FakeBot
from wecom_runtime.testing.fake.calls import FakeCall, InvalidCallError
from wecom_runtime.testing.fake.faults import Fault
from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import matches
from wecom_runtime.testing.fake.wire import number_in

from .companies import Companies
from .devices import PageDevices
from .group_chats import GroupChats
from .journal import Item, Journal, JournalQuery
from .running import ActionRunner, NoAppError, in_background
from .views import PageObject, call_details, callback_details

LOSSES = ("silent", "reset", "hang_up", "rubbish")
"""The ways in which an answer is lost."""
MOST_PEOPLE = 300
"""The maximum number of members, customers and groups in one response to the page; others are found by a search."""
WITHOUT_APP = frozenset(
    {
        "approve",
        "reject",
        "pass_on",
        "withdraw",
        "remind",
        "comment_approval",
        "start_open_approval",
        "decide_open_approval",
        "withdraw_open_approval",
        "send_group_message",
        "write_moment",
        "publish_moment",
        "like_moment",
        "comment_moment",
        "add_customer",
        "remove_member",
        "create_customer_group",
        "join_customer_group",
        "choose_group_welcome",
        "leave_customer_group",
    }
)
"""Actions that change records, also if no app is connected that gets their events."""
COUNTS = ("errcode", "status", "times")
"""The whole numbers of a fault."""
MOST_SERVICERS = 50
"""The maximum number of servicers of a department in one response."""
SESSION_SECONDS = 48 * 3600
"""Seconds after which a session ends without a message from the customer."""


class SimulatorActions:
    """The queries and commands of the simulator's page.

    Args:
        fake: The fake of the page.
        journal: The journal that reports results to the page.
    """

    def __init__(self, fake: BaseFake, journal: Journal) -> None:
        self._fake = fake
        self._journal = journal
        self._urls: dict[str, str] = {}
        self._runner = ActionRunner(fake, journal, self._urls)
        self._companies = Companies(fake)
        self._devices = PageDevices(fake, journal)
        self._groups = GroupChats(fake, journal, self._runner, self._companies)
        self.why_of = self._runner.why_of
        self.reads: Mapping[str, Callable[[JournalQuery], Any]] = {
            "overview": self._overview,
            "device": self._devices.device,
            "people": self._people,
            "callbacks": self._callbacks,
            "log": journal.log,
            "chat": journal.chat,
            "entry": self._entry,
            "session": self._session,
            "sample": self._sample,
            "dump": lambda _: fake.state.dump(),
        }
        """Name -> query: a request that changes nothing."""
        self.writes: Mapping[str, Callable[[JournalQuery], Any]] = {
            "act": self._act,
            "do": self._do,
            "bot": self._act_on_bot,
            "group": self._groups.send,
            "act_on_device": self._devices.act,
            "line_fault": self._devices.fail_line,
            "robot": self._groups.add_robot,
            "push": self._push,
            "app": self._companies.connect,
            "add_app": self._companies.add,
            "install": self._companies.install,
            "uninstall": self._companies.uninstall,
            "scope": self._companies.set_scope,
            "ticket": self._companies.push_ticket,
            "bot_app": self._set_bot_url,
            "upload": self._upload,
            "add": self._add,
            "decide": self._decide,
            "fault": self._fail,
            "faults_clear": lambda _: fake.clear_faults(),
            "expire": lambda _: fake.expire_tokens(),
            "clock": self._set_clock,
            "load": fake.state.load,
            "reset": lambda _: fake.state.reset(),
        }
        """Name -> command."""
        fake.bot()  # creates the first bot, so that the page shows one

    def __repr__(self) -> str:
        return f"<SimulatorActions of {self._fake!r}>"

    # -- queries

    def _overview(self, query: JournalQuery) -> PageObject:
        fake, corp = self._fake, self._companies.corp_id(query)
        base_url = fake.base_url  # starts the server
        with fake.state.lock:
            apps = [self._companies.entry(one) for one in self._companies.apps(corp)]
            corps = self._companies.corps()
            approvals = fake.state.all("approval", corp)[-MOST_PEOPLE:]
        shown = ("sp_no", "sp_name", "sp_status", "applyer", "creator_userid")
        return {
            "corp_id": fake.corp_id,
            "agent_id": fake.agent_id,
            "base_url": base_url,
            "secret": fake.secret,
            "token": fake.token,
            "encoding_aes_key": fake.encoding_aes_key,
            "callback_url": fake.callback_url_of(fake.app),
            "corps": corps,
            "apps": apps,
            "bots": [self._bot_entry(bot) for bot in fake.bots] if corp == fake.corp_id else [],
            "approvals": [{name: one.get(name) for name in shown} for one in reversed(approvals)],
            "faults": [_fault_entry(one) for one in fake.faults],
            "ahead": round(fake.clock.ahead),
            "clock": fake.clock.shown,
        }

    def _bot_entry(self, bot: FakeBot) -> PageObject:
        return {
            "bot_id": bot.bot_id,
            "name": bot.name,
            "secret": bot.secret,
            "token": bot.token,
            "encoding_aes_key": bot.encoding_aes_key,
            "url": bot.url,
            "callback_url": self._urls.get(bot.bot_id, ""),
            "is_connected": bot.is_connected,
        }

    def _people(self, query: JournalQuery) -> PageObject:
        """Return the members, customers, groups and service accounts that contain a text."""
        wanted = str(query.get("find") or "").lower()
        state, corp = self._fake.state, self._companies.corp_id(query)

        def found(kind: str, *names: str) -> list[PageObject]:
            rows: list[PageObject] = []
            for record in state.all(kind, corp):
                row = {name: record[name] for name in names if record.get(name) is not None}
                if not wanted or wanted in " ".join(map(str, row.values())).lower():
                    rows.append(row)
                    if len(rows) == MOST_PEOPLE:
                        break
            return rows

        with state.lock:
            follows: dict[str, list[str]] = {}
            for follow in state.all("follow", corp):
                follows.setdefault(str(follow["external_userid"]), []).append(str(follow["userid"]))
            chats = state.all("customer_group", corp)[:MOST_PEOPLE]
            return {
                "members": found("member", "userid", "name", "position", "department"),
                "departments": [{"id": one["id"], "name": one.get("name")} for one in state.all("department", corp)],
                "customers": [
                    {**one, "contacts": list(dict.fromkeys(follows.get(str(one["external_userid"]), ())))}
                    for one in found("customer", "external_userid", "name")
                ],
                "customer_groups": [
                    {
                        "id": one["chat_id"],
                        "name": one.get("name"),
                        "owner": one.get("owner"),
                        "welcome": one.get("welcome") or "",
                        "people": [each.get("userid") for each in one.get("member_list") or ()],
                    }
                    for one in chats
                ],
                "welcomes": [
                    {"id": one["template_id"], "text": _welcome_text(one)}
                    for one in state.all("welcome_template", corp)
                ],
                "groups": [*found("appchat", "chatid", "name", "userlist"), *self._groups.groups(corp)],
                "robots": self._groups.robots(),
                "devices": self._devices.rows() if corp == self._fake.corp_id else [],
                "accounts": [{"id": a["open_kfid"], "name": a.get("name")} for a in state.all("kf_account", corp)],
            }

    def _session(self, query: JournalQuery) -> PageObject:
        """Return the state of a customer's session with a customer-service account, and the servicers.

        The state is None before the first message of the customer.
        """
        account, customer = str(query.get("open_kfid")), str(query.get("external_userid"))
        state, corp = self._fake.state, self._companies.corp_id(query)
        with state.lock:
            found = state.find("kf_account", corp, account) or {}
            session = state.find("kf_session", corp, f"{account}/{customer}")
            turn = state.find("kf_turn", corp, f"{account}/{customer}")
            servicers = list(dict.fromkeys(self._servicers(found, corp)))
        is_over = turn is not None and self._fake.clock.now() - turn["at"] > SESSION_SECONDS
        current = None if session is None and turn is None else (session or {}).get("service_state") or 0
        return {
            "state": 4 if is_over else current,
            "servicer": (session or {}).get("servicer_userid"),
            "servicers": servicers,
            "off_duty": found.get("off_duty") or [],
        }

    def _servicers(self, account: Mapping[str, Any], corp: str) -> Iterator[str]:
        """Yield the UserIDs of the servicers of an account, those of its departments included."""
        members = self._fake.state.all("member", corp)
        for one in account.get("servicers") or ():
            if "userid" in one:
                yield str(one["userid"])
                continue
            inside = (each for each in members if matches(each.get("department"), one.get("department_id")))
            yield from (str(each["userid"]) for each in islice(inside, MOST_SERVICERS))

    def _callbacks(self, _: JournalQuery) -> PageObject:
        def entry(one: CallbackEntry) -> PageObject:
            selects = " ".join(f"{name}={value}" for name, value in one.selects.items())
            return {"name": one.model.__name__, "title": one.title, "selects": selects}

        return {"callbacks": [entry(one) for one in self._fake.known_callbacks]}

    def _sample(self, query: JournalQuery) -> PageObject:
        """Return a valid callback to the chosen app."""
        name, one = str(query["callback"]), self._companies.chosen(query)
        text = self._fake.sample_callback(name, app=one.app)
        if one.suite is not None and "<InfoType>" in text:
            text = self._fake.sample_callback(name, app=one.suite)
        return {"text": text}

    def _entry(self, query: JournalQuery) -> PageObject:
        """Return the details of a row of the log."""
        row = self._journal.row(number_in(query, "n", -1))
        if row is None or row.source is None:
            return {"is_gone": True} if row is None else {**row.shown, "is_gone": True}
        source = row.source
        if isinstance(source, FakeCall):
            return {**row.shown, **call_details(source, self._fake.base_url, self._fake.validator)}
        return {**row.shown, **callback_details(source, self._fake.validator)}

    # -- actions of people

    def _act(self, query: JournalQuery) -> PageObject:
        """Carry out an action of a member or a customer. The result is shown at the item with the number `item`."""
        action, chat = str(query["action"]), str(query["chat"])
        values: dict[str, Any] = dict(query.get("values") or {})
        card = None if query.get("item") is None else self._journal.item(chat, number_in(query, "item", -1))
        has_record = card is None and chat.rpartition("|")[2].startswith("kf/")  # its record becomes the item
        needs_app = action not in WITHOUT_APP

        def act() -> None:
            one = self._companies.chosen(query)
            url = self._companies.data_url(one)
            if needs_app and not url:
                raise NoAppError
            given = self._taken(action, values)
            reply = self._fake.act(action, app=one.app, to=url or None, tell=bool(url), **given).reply
            if isinstance(reply, Model):
                selects: Mapping[str, str] = getattr(reply, "__selects__", {})
                shown = {"type": next(iter(selects.values()), ""), "content": unstructure(reply)}
                self._journal.add((chat,), {"kind": "reply", "by": "app", **shown})

        def add_item() -> Item:
            return card or self._runner.add_item(chat, action, values)

        return in_background(lambda: self._runner.run(act, add_item, action, has_record=has_record))

    def _do(self, query: JournalQuery) -> PageObject:
        """Carry out an action without an item in a chat, and wait for its result."""
        action = str(query["action"])
        if action not in WITHOUT_APP:
            raise ValueError(say("there is no {name}", name=action))
        self._act_and_push(query, action, **self._taken(action, dict(query.get("values") or {})))
        return {}

    def _taken(self, action: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values that an action takes."""
        known = self._fake.actions[action]
        return {name: value for name, value in values.items() if name in known.takes or known.is_open}

    def _act_on_bot(self, query: JournalQuery) -> PageObject:
        """Carry out an action of a member with a bot."""
        bot, member = self._fake.bot(str(query["bot_id"])), str(query["member"])
        action, group = str(query["action"]), str(query.get("chatid") or "")
        chat = f"group/{group}" if group else f"bot/{query['bot_id']}/{member}"
        content = base64.b64decode(str(query.get("content") or ""))
        text, name = str(query.get("text") or ""), str(query.get("filename") or "file")
        actions: Mapping[str, Callable[[], Any]] = {
            "write": lambda: bot.write(text, user=member, chat=group, timeout=0),
            "speak": lambda: bot.speak(text, user=member, timeout=0),
            "send_image": lambda: bot.send_image(content, name, user=member, timeout=0),
            "send_file": lambda: bot.send_file(content, name, user=member, timeout=0),
            "send_video": lambda: bot.send_video(content, name, user=member, timeout=0),
            "send_mixed": lambda: bot.send_mixed(text, content, name, user=member, chat=group, timeout=0),
            "enter": lambda: bot.enter(user=member, timeout=0),
            "click": lambda: bot.click(
                str(query["task_id"]),
                str(query["key"]),
                selected=query.get("selected"),
                user=member,
                chat=group,
                timeout=0,
            ),
        }
        values = {"key": query.get("key", ""), "text": text}
        add_item = partial(self._runner.add_item, chat, action, values, member if group else None)
        has_record = action not in ("enter", "click")
        run = partial(self._runner.run, actions[action], add_item, action, has_record=has_record, bot=bot)
        return in_background(run)

    def _push(self, query: JournalQuery) -> PageObject:
        """Push the given text of a callback: XML to the app, JSON to a bot."""
        text = str(query["text"])
        if not text.startswith("{"):
            one = self._companies.chosen(query)
            is_command = one.suite is not None and "<InfoType>" in text
            url = self._companies.command_url(one) if is_command else self._companies.data_url(one)
            if not url:
                return {"why": {"code": "nobody"}}
            return in_background(lambda: self._fake.push(text, url, app=one.suite if is_command else one.app))
        from wecom_runtime.data.text import decode_json

        content = decode_json(text)
        bot = self._fake.bot(str(query.get("bot_id") or content.get("aibotid")))
        if not self._urls.get(bot.bot_id) and not bot.is_connected:
            return {"why": {"code": "bot_away"}}
        member = str(query.get("member") or (content.get("from") or {}).get("userid") or "")
        fresh = {name: value for name, value in content.items() if name not in ("msgid", "response_url")}
        return in_background(lambda: bot.push(fresh, user=member, timeout=0))

    # -- settings and tools

    def _set_bot_url(self, query: JournalQuery) -> PageObject:
        url, bot = str(query.get("url") or "").strip(), self._fake.bot(str(query["bot_id"]))
        try:
            bot.subscribe(url or None)
        except CallbackNotAnsweredError:
            return {"why": {"code": "check", "to": url}, "callback_url": self._urls.get(bot.bot_id, "")}
        self._urls[bot.bot_id] = url
        return {"callback_url": url}

    def _upload(self, query: JournalQuery) -> PageObject:
        """Store a file chosen by a member; return its media id and its URL."""
        values = {name: str(query.get(name) or "") for name in ("filename", "content_type", "content", "type")}
        with self._fake.state.lock:
            record = self._fake.state.create("media", self._companies.corp_id(query), values)
        media_id = record["media_id"]
        return {"media_id": media_id, "url": f"{self._fake.base_url}/_fake/file/media/{media_id}"}

    def _add(self, query: JournalQuery) -> PageObject:
        """Add a member, a customer or a group, and push the event of the change to the app."""
        what, values = str(query["what"]), dict(query["values"])
        state = self._fake.state
        if what == "group":
            with state.lock:
                users = values["userlist"]
                state.create("appchat", self._companies.corp_id(query), {"owner": users[0], **values})
            return {}
        number = state.number("added")
        usual = {"userid": f"member{number}"} if what == "member" else {"external_userid": f"wmAAAAadded{number:04d}"}
        given = {**usual, **{name: value for name, value in values.items() if value not in ("", None)}}
        self._act_and_push(query, f"add_{what}", **given)
        return {}

    def _decide(self, query: JournalQuery) -> PageObject:
        """Approve or reject an application."""
        action = "approve" if query.get("approve") else "reject"
        self._act_and_push(query, action, sp_no=str(query["sp_no"]))
        return {}

    def _act_and_push(self, query: JournalQuery, action: str, **values: Any) -> None:
        """Carry out an action and push its event to the app if one is connected. The log shows the app's response."""
        app = self._companies.company_app(query)
        with suppress(CallbackNotAnsweredError, InvalidCallError):
            self._fake.act(action, app=app, tell=bool(self._fake.callback_url_of(app)), **values)

    def _fail(self, query: JournalQuery) -> PageObject:
        """Make calls of a path fail."""
        numbers: dict[str, Any] = {name: number_in(query, name, 0) for name in COUNTS if query.get(name)}
        seconds: dict[str, Any] = {name: float(query[name]) for name in ("delay", "trickle") if query.get(name)}
        how = str(query.get("how") or ("silent" if query.get("silent") else ""))
        cut = how.removeprefix("cut ") if how.startswith("cut ") else ""
        manner: dict[str, Any] = {"cut": cut} if cut else {how: True} if how in LOSSES else {}
        self._fake.fail(str(query["path"]), errmsg=query.get("errmsg") or None, **seconds, **manner, **numbers)
        return {}

    def _set_clock(self, query: JournalQuery) -> PageObject:
        """Advance the clock, or set it to a date and time."""
        if query.get("to"):
            self._fake.clock.set(datetime.fromisoformat(str(query["to"])))
        else:
            self._fake.clock.advance(float(query["seconds"]))
        return {}


def _fault_entry(fault: Fault) -> PageObject:
    """Return a fault for the page; `how` is the value of the field for the way in which an answer is sent."""
    entry = {"path": fault.path, "errcode": fault.errcode, "status": fault.status, "times": fault.times}
    how = fault.manner.loss or (f"cut {fault.manner.cut}" if fault.manner.cut else "")
    return {**entry, "how": how} if how else entry


def _welcome_text(template: Mapping[str, Any]) -> str:
    """Return the text of a welcome message for groups, or the title of its attachment."""
    if text := (template.get("text") or {}).get("content"):
        return str(text)
    attached: Mapping[str, Any] = next((template[name] for name in ("link", "miniprogram") if template.get(name)), {})
    return str(attached.get("title") or template["template_id"])
