"""Who has credentials: companies with their apps, third-party apps, providers, devices."""

from __future__ import annotations

import inspect
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean

from .credentials import AGENT_ID, FakeCredentials
from .pushing import CallbackKeys
from .state import GLOBAL, FakeState, StateRecord
from .steps import RecordOwner


@attrs.frozen
class App:
    """An app of a corp: its credentials and callback settings."""

    corp_id: str
    agent_id: Any
    secret: str = attrs.field(repr=False)
    token: str = attrs.field(repr=False)
    encoding_aes_key: str = attrs.field(repr=False)
    name: str = ""
    kind: str | None = None
    """What it may do; None for everything."""

    @property
    def settings(self) -> CallbackKeys:
        return CallbackKeys(self.token, self.encoding_aes_key, self.corp_id)


@attrs.frozen
class Suite:
    """A third-party app."""

    suite_id: str
    suite_secret: str = attrs.field(repr=False)
    suite_ticket: str = attrs.field(repr=False)
    token: str = attrs.field(repr=False)
    encoding_aes_key: str = attrs.field(repr=False)

    @property
    def settings(self) -> CallbackKeys:
        return CallbackKeys(self.token, self.encoding_aes_key, self.suite_id)


class FakeAccounts:
    """All holders of credentials; they are records of the state.

    Args:
        state: Where they are kept.
        token_rules: Whose credentials are good for which kind of token.
        kinds: Kinds of apps, by which their rights differ.
        first: The company and the app that are meant where none is named.
        credentials: The Token and EncodingAESKey of apps that are added without.
        empty: New companies are without members and departments.
    """

    def __init__(
        self,
        state: FakeState,
        token_rules: Mapping[str, Mapping[str, Any]],
        kinds: Collection[str],
        first: RecordOwner,
        credentials: FakeCredentials,
        *,
        empty: bool,
    ) -> None:
        self._state = state
        self._kinds = [rule["account"] for rule in token_rules.values() if rule.get("account")]
        self._credentials = credentials
        self._app_kinds = kinds
        self._empty = empty
        self.first = first

    def __repr__(self) -> str:
        return f"<FakeAccounts, {self.first.corp_id} the first>"

    def add_corp(self, corp_id: str, name: str = "示例公司") -> None:
        """One more company, with members and departments of its own."""
        self.add_account("corp", corp_id=corp_id, name=name)
        if not self._empty:
            with self._state.lock:
                self._state.seed("corp", corp_id)

    def add_app(
        self,
        secret: str,
        *,
        agent_id: int = AGENT_ID,
        corp_id: str | None = None,
        name: str = "应用",
        kind: str | None = None,
        permissions: Iterable[str] | None = None,
        token: str | None = None,
        encoding_aes_key: str | None = None,
    ) -> App:
        """One more app.

        Args:
            secret: Its secret.
            agent_id: Its id.
            corp_id: Of which company; the first one, if left out.
            name: Its name.
            kind: What it may do and sees, as with WeCom; everything, if None. "self_built" may not write the address
                book, and does not see mobile numbers and mail, which "old_self_built" (made before 2022-06-20) does;
                "contact_sync" writes the address book and does not read details, which "old_contact_sync" does;
                "customer_contact", "customer_service" and "archive" are the secrets of these.
            permissions: What it may call: names such as "user" or "message.send"; anything else is 48002. All, if None.
            token: The Token of its callback settings; that of the first app, if left out.
            encoding_aes_key: Their EncodingAESKey; likewise.

        Raises:
            ConfigurationError: There is no such kind.
        """
        if kind is not None and kind not in self._app_kinds:
            near = did_you_mean(kind, self._app_kinds)
            raise ConfigurationError(say("{kind!r} is no kind of app{near}", kind=kind, near=near))
        known = self._credentials
        keys = token or known.token, encoding_aes_key or known.encoding_aes_key
        app = App(corp_id or self.first.corp_id, agent_id, secret, *keys, name, kind)
        allowed = None if permissions is None else list(permissions)
        self.add_account("app", **attrs.asdict(app), permissions=allowed)
        return app

    def add_suite(
        self,
        suite_id: str = "ww0123456789suite",
        suite_secret: str = "secret-of-the-suite",  # noqa: S107
        suite_ticket: str = "ticket-of-the-suite",
        *,
        token: str | None = None,
        encoding_aes_key: str | None = None,
    ) -> Suite:
        """A third-party app."""
        known = self._credentials
        keys = token or known.token, encoding_aes_key or known.encoding_aes_key
        suite = Suite(suite_id, suite_secret, suite_ticket, *keys)
        self.add_account("suite", **attrs.asdict(suite))
        return suite

    def add_provider(self, corp_id: str, provider_secret: str, *, cashier_key: str | None = None) -> None:
        """A provider of third-party apps.

        Args:
            corp_id: Its corp id.
            provider_secret: Its secret.
            cashier_key: The key of its cashier; signatures of orders are not looked at without.
        """
        self.add_account("provider", corp_id=corp_id, provider_secret=provider_secret, cashier_key=cashier_key)

    def add_merchant(self, mch_id: str, api_key: str) -> None:
        """A merchant account, for payments: `fake.client(merchant=Merchant(mch_id, api_key))`.

        Args:
            mch_id: Its number.
            api_key: The key with which payments are signed.
        """
        self.add_account("merchant", mch_id=mch_id, api_key=api_key)

    def add_account(self, kind: str, /, **credentials: Any) -> None:
        """Any other holder of credentials that spec/fake/ declares, such as a device."""
        with self._state.lock:
            self._state.create(kind, GLOBAL, credentials)

    def credentials(self, cls: type[Any]) -> list[Any]:
        """Return the arguments of a class of clients: ids and secrets of the first account that has them.

        Raises:
            ConfigurationError: There is none.
        """
        names = [
            name
            for name, parameter in inspect.signature(cls).parameters.items()
            if parameter.kind in (parameter.POSITIONAL_ONLY, parameter.POSITIONAL_OR_KEYWORD)
        ]
        for kind in dict.fromkeys(self._kinds):
            if self._state.kinds[kind].scope != "global":
                continue
            for account in self._state.all(kind, GLOBAL):
                if names and all(name in account for name in names):
                    return [account[name] for name in names]
        raise ConfigurationError(
            say("nobody here has {names} for {kind}: add it first", names=" and ".join(names), kind=cls.__name__)
        )

    def owner(self, app: App | Suite) -> RecordOwner:
        """For whom something happens that concerns an app."""
        if isinstance(app, Suite):
            return RecordOwner(self.first.corp_id, "", app.suite_id)
        return RecordOwner(app.corp_id, app.agent_id)

    def settings(self, owner: RecordOwner, *, is_bot: bool = False) -> CallbackKeys:
        """The callback settings of an app; those of a bot are without a receive id."""
        if owner.suite_id:
            record: StateRecord = self._state.get("suite", GLOBAL, owner.suite_id)
            receive_id = owner.suite_id
        else:
            apps = self._state.all("app", GLOBAL)
            record = next(one for one in apps if (one["corp_id"], one["agent_id"]) == (owner.corp_id, owner.agent_id))
            receive_id = "" if is_bot else owner.corp_id
        return CallbackKeys(record["token"], record["encoding_aes_key"], receive_id)
