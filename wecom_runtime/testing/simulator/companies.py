"""The companies of a fake and their apps, as the simulator's page shows them."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar

import attrs

from wecom_runtime.language import say
from wecom_runtime.testing.fake.accounts import App, Suite
from wecom_runtime.testing.fake.credentials import FakeCredentials
from wecom_runtime.testing.fake.pushing import CallbackNotAnsweredError
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.fake.state import GLOBAL
from wecom_runtime.testing.fake.wire import number_in

from .journal import FIRST_APP, JournalQuery, chat_of_app
from .running import in_background
from .views import PageObject

SCOPE = ("allow_user", "allow_party", "allow_tag")
"""The lists of a visible scope."""
THIRD_PARTY = "third_party"
"""The kind of an installed third-party app."""
NO_EVENTS = "no events"
"""Stands for no event: changes of the company are pushed to the command callback URL of a third-party app."""


A = TypeVar("A", App, Suite)


def _account(cls: type[A], record: Mapping[str, Any]) -> A:
    """Return an account by its record."""
    return cls(**{name: record[name] for name in attrs.fields_dict(cls) if name in record})


@attrs.frozen
class PageApp:
    """An app of a company on the page.

    Attributes:
        peer: The id under which the page shows the app beside the bots.
        app: The app; None for a third-party app that the company has not installed.
        suite: The third-party app; None for another app.
        name: The name.
    """

    peer: str
    app: App | None
    suite: Suite | None = None
    name: str = ""


class Companies:
    """The companies of a fake and their apps.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: BaseFake) -> None:
        self._fake = fake

    def __repr__(self) -> str:
        return f"<Companies of {self._fake!r}>"

    # -- queries

    def corp_id(self, query: JournalQuery) -> str:
        """Return the id of the company that the page shows."""
        return str(query.get("corp") or self._fake.corp_id)

    def corps(self) -> list[PageObject]:
        """Return the companies, the first one first."""
        rows = [{"corp_id": one["corp_id"], "name": one.get("name")} for one in self._fake.state.all("corp", GLOBAL)]
        return sorted(rows, key=lambda one: bool(one["corp_id"] != self._fake.corp_id))

    def apps(self, corp_id: str) -> Iterator[PageApp]:
        """Yield the apps of a company, the first one first; third-party apps last."""
        state, is_first = self._fake.state, corp_id == self._fake.corp_id
        if is_first:
            yield PageApp(FIRST_APP, self._fake.app)
        for record in state.all("app", GLOBAL):
            if record["corp_id"] == corp_id and not (is_first and record["agent_id"] == self._fake.agent_id):
                app = _account(App, record)
                yield PageApp(chat_of_app(app.agent_id), app, name=app.name)
        for record in state.all("suite", GLOBAL):
            suite = _account(Suite, record)
            found = state.find("authorization", suite.suite_id, corp_id)
            name = str(record.get("name") or "")
            if found is None:
                yield PageApp(f"suite:{suite.suite_id}", None, suite, name)
                continue
            keys, code = (suite.token, suite.encoding_aes_key), str(found.get("permanent_code") or "")
            app = App(corp_id, found.get("agent_id"), code, *keys, name, THIRD_PARTY)
            yield PageApp(chat_of_app(app.agent_id), app, suite, name)

    def chosen(self, query: JournalQuery) -> PageApp:
        """Return the app that the page shows; the first app of the company, if it shows another chat.

        Raises:
            ValueError: The company has no app.
        """
        wanted = str(query.get("peer") or "")
        found = next((one for one in self.apps(self.corp_id(query)) if one.peer == wanted), None)
        return found or self._connected(query)

    def company_app(self, query: JournalQuery) -> App:
        """Return the app that gets events of the company: the chosen app, or one with a callback URL.

        Raises:
            ValueError: The company has no app.
        """
        one = self.chosen(query)
        app = one.app if one.suite is None else self._connected(query).app
        assert app is not None  # noqa: S101 - only third-party apps may have none
        return app

    def _connected(self, query: JournalQuery) -> PageApp:
        """Return an app of the company with a callback URL; its first app, if none has one."""
        apps = [one for one in self.apps(self.corp_id(query)) if one.suite is None]
        found = next((one for one in apps if self.url(one)), None) or next(iter(apps), None)
        if found is None:
            raise ValueError(say("the company has no app"))
        return found

    def url(self, one: PageApp) -> str:
        """Return the callback URL of an app, and after a space that for the commands of a third-party app."""
        data, commands = self.data_url(one), self.command_url(one)
        return f"{data} {commands}".strip() if data != commands else data

    def data_url(self, one: PageApp) -> str:
        """Return the callback URL for messages: without one of its own, that for the commands of a third-party app."""
        if one.app is None:
            return ""
        return self._fake.callback_url_of(one.app) or self.command_url(one)

    def command_url(self, one: PageApp) -> str:
        """Return the command callback URL of a third-party app."""
        return self._fake.callback_url_of(one.suite) if one.suite is not None else ""

    def entry(self, one: PageApp) -> PageObject:
        """Return an app for the page. The caller holds the lock of the state."""
        shown: PageObject = {"peer": one.peer, "name": one.name, "callback_url": self.url(one), "menu": []}
        if one.app is not None:
            app = one.app
            menu = self._fake.state.find("menu", f"{app.corp_id}:{app.agent_id}", app.agent_id) or {}
            names = ("corp_id", "agent_id", "secret", "token", "encoding_aes_key")
            shown |= {name: getattr(app, name) for name in names} | {"menu": menu.get("button", [])}
            scope = self._scope(one) or {SCOPE[1]: [1]}
            shown["scope"] = {name: ", ".join(map(str, scope.get(name) or ())) for name in SCOPE}
        if one.suite is not None:
            shown |= {**attrs.asdict(one.suite), "is_installed": one.app is not None}
        return shown

    def _scope(self, one: PageApp) -> Mapping[str, Any] | None:
        """Return the visible scope of an app; None for the whole company."""
        assert one.app is not None  # noqa: S101 - only an installed app has a scope
        if one.suite is not None:
            found = self._fake.state.find("authorization", one.suite.suite_id, one.app.corp_id)
            return None if found is None else found.get("privilege")
        ids = (one.app.corp_id, one.app.agent_id)
        apps = self._fake.state.all("app", GLOBAL)
        return next((app.get("privilege") for app in apps if (app["corp_id"], app["agent_id"]) == ids), None)

    # -- commands

    def connect(self, query: JournalQuery) -> PageObject:
        """Set the callback URL of the chosen app; a third-party app may have a second one, for commands."""
        one, urls = self.chosen(query), str(query.get("url") or "").split()
        before = self.url(one).split()
        try:
            self._subscribe(one, urls)
        except CallbackNotAnsweredError:
            self._subscribe(one, before, check=False)
            return {"why": {"code": "check", "to": " ".join(urls)}, "callback_url": self.url(one)}
        if urls and one.suite is not None:
            self.push_ticket(query)
        return {"callback_url": self.url(one)}

    def _subscribe(self, one: PageApp, urls: list[str], *, check: bool = True) -> None:
        for app in (one.app, one.suite):
            if app is not None:
                self._fake.unsubscribe_all(app)
        if not urls:
            return
        if one.app is not None:
            events = (NO_EVENTS,) if one.suite is not None else ()
            self._fake.subscribe(urls[0], *events, app=one.app, check=check)
        if one.suite is not None:
            self._fake.subscribe(urls[-1], app=one.suite, check=check)

    def push_ticket(self, query: JournalQuery) -> PageObject:
        """Push the ticket of a third-party app to its command callback URL."""
        one = self.chosen(query)
        if (suite := one.suite) is None or not (url := self.command_url(one)):
            return {"why": {"code": "nobody"}}
        push = self._fake.act
        return in_background(lambda: push("push_suite_ticket", to=url, suite=suite, suite_ticket=suite.suite_ticket))

    def install(self, query: JournalQuery) -> PageObject:
        """Install a third-party app in the company, as its administrator; return the auth_code."""
        one, corp_id = self.chosen(query), self.corp_id(query)
        if (suite := one.suite) is None:
            return {}
        url, agent_id = self.command_url(one), self._free_agent_id(corp_id)
        if not url:
            return {"auth_code": self._fake.authorize(suite, corp_id, agent_id=agent_id)}
        return in_background(lambda: self._fake.authorize(suite, corp_id, agent_id=agent_id, to=url))

    def uninstall(self, query: JournalQuery) -> PageObject:
        """Remove a third-party app from the company."""
        one, corp_id = self.chosen(query), self.corp_id(query)
        if (suite := one.suite) is None:
            return {}
        url = self.command_url(one)
        cancel: Callable[..., Any] = self._fake.act
        values = {"to": url or None, "suite": suite, "tell": bool(url), "corp_id": corp_id}
        return in_background(lambda: cancel("cancel_authorization", **values))

    def set_scope(self, query: JournalQuery) -> PageObject:
        """Set the visible scope of the chosen app: userids, and ids of departments and tags, separated by commas."""
        one, corp_id = self.chosen(query), self.corp_id(query)
        lists: dict[str, list[Any]] = {}
        for name in SCOPE:
            words = str(query.get(name) or "").replace("，", ",").split(",")
            ids = [word.strip() for word in words if word.strip()]
            lists[name] = ids if name == SCOPE[0] else [number_in({name: word}, name, 0) for word in ids]
        act: Callable[..., Any] = self._fake.act
        url = self.command_url(one) if one.suite is not None else self.url(one)
        values = {"to": url or None, "tell": bool(url), **lists}
        if one.suite is None:
            return in_background(lambda: act("change_scope", app=one.app, **values))
        return in_background(lambda: act("change_authorization", suite=one.suite, corp_id=corp_id, **values))

    def add(self, query: JournalQuery) -> PageObject:
        """Add a company with an app, an app or a third-party app, with new secrets; return its id on the page."""
        what, name = str(query["what"]), str(query.get("title") or "")
        made = FakeCredentials.of(secrets.token_urlsafe(24))
        corp_id = self.corp_id(query)
        keys: dict[str, Any] = {"token": made.token, "encoding_aes_key": made.encoding_aes_key}
        if what == "suite":
            suite_id, ticket = f"ww{secrets.token_hex(8)}", secrets.token_urlsafe(24)
            self._fake.add_suite(suite_id, made.secret, ticket, **keys)
            record = self._fake.state.get("suite", GLOBAL, suite_id)
            self._fake.state.change("suite", GLOBAL, record, {"name": name})
            return {"corp": corp_id, "peer": f"suite:{suite_id}"}
        if what == "corp":
            corp_id = made.corp_id
            self._fake.add_corp(corp_id, name)
        agent_id = self._free_agent_id(corp_id)
        self._fake.add_app(made.secret, agent_id=agent_id, corp_id=corp_id, name=name, **keys)
        return {"corp": corp_id, "peer": chat_of_app(agent_id)}

    def _free_agent_id(self, corp_id: str) -> int:
        """Return an agent id that no app of a company has."""
        known = [int(one.app.agent_id) for one in self.apps(corp_id) if one.app is not None]
        return max((self._fake.agent_id, *known)) + 1
