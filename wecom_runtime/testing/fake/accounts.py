"""Accounts with credentials: companies with their apps, third-party apps, providers, merchants, devices."""

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
    """The kind, which determines the app's rights; None for all rights."""

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


def scope_lists(**lists: Iterable[Any] | None) -> dict[str, list[Any]] | None:
    """Return a visible scope as its record, by the names of its lists: None for the whole company, if none is given."""
    if all(one is None for one in lists.values()):
        return None
    return {name: list(one or ()) for name, one in lists.items()}


class FakeAccounts:
    """The accounts of a fake, as records of its state.

    Args:
        state: The state with the records.
        token_rules: The account of each kind of token.
        kinds: The kinds of apps, which differ in their rights.
        first: The default company and app.
        credentials: The default Token and EncodingAESKey of apps.
        empty: Whether new companies have no members and departments.
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
        return f"<FakeAccounts of {self.first.corp_id}>"

    def add_corp(self, corp_id: str, name: str = "示例公司") -> None:
        """Add a company with its own members and departments."""
        self.add_account("corp", corp_id=corp_id, name=name)
        if not self._empty:
            with self._state.lock:
                self._state.seed("corp", corp_id)
                if corp_id == self.first.corp_id:
                    self._state.seed("global", GLOBAL)

    def add_app(
        self,
        secret: str,
        *,
        agent_id: int = AGENT_ID,
        corp_id: str | None = None,
        name: str = "应用",
        kind: str | None = None,
        permissions: Iterable[str] | None = None,
        allow_user: Iterable[str] | None = None,
        allow_party: Iterable[int] | None = None,
        allow_tag: Iterable[int] | None = None,
        allow_chain: Iterable[str] | None = None,
        token: str | None = None,
        encoding_aes_key: str | None = None,
    ) -> App:
        """Add an app.

        Args:
            secret: The secret.
            agent_id: The agent id.
            corp_id: The company; the first company if left out.
            name: The name.
            kind: The kind of app, which determines its rights as with WeCom; all rights if None. "self_built" cannot
                write the address book and does not see mobile numbers and mail, which "old_self_built" (created before
                2022-06-20) sees; "contact_sync" writes the address book and does not read details, which
                "old_contact_sync" reads; "customer_contact", "customer_service" and "archive" are the apps of these
                functions.
            permissions: The allowed calls: names such as "user" or "message.send"; others return 48002. All if None.
            allow_user: The members of the app's visible scope. The app sees the whole company if this and the next
                three are None; otherwise, None is an empty list.
            allow_party: The departments of the scope, with those below them.
            allow_tag: The tags of the scope, with their members and departments.
            allow_chain: The supply chains of the scope, with their groups and companies.
            token: The Token of the callback settings; the first app's if left out.
            encoding_aes_key: The EncodingAESKey of the callback settings; the first app's if left out.

        Raises:
            ConfigurationError: There is no such kind.
        """
        if kind is not None and kind not in self._app_kinds:
            near = did_you_mean(kind, self._app_kinds)
            raise ConfigurationError(say("{kind!r} is not a kind of app{near}", kind=kind, near=near))
        known = self._credentials
        keys = token or known.token, encoding_aes_key or known.encoding_aes_key
        app = App(corp_id or self.first.corp_id, agent_id, secret, *keys, name, kind)
        allowed = None if permissions is None else list(permissions)
        scope = scope_lists(
            allow_user=allow_user, allow_party=allow_party, allow_tag=allow_tag, allow_chain=allow_chain
        )
        self.add_account("app", **attrs.asdict(app), permissions=allowed, privilege=scope)
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
        """Add a third-party app."""
        known = self._credentials
        keys = token or known.token, encoding_aes_key or known.encoding_aes_key
        suite = Suite(suite_id, suite_secret, suite_ticket, *keys)
        self.add_account("suite", **attrs.asdict(suite))
        return suite

    def add_provider(self, corp_id: str, provider_secret: str, *, cashier_key: str | None = None) -> None:
        """Add a provider of third-party apps.

        Args:
            corp_id: The corp id of the provider.
            provider_secret: The secret.
            cashier_key: The key of the cashier; without it, signatures of orders are not checked.
        """
        self.add_account("provider", corp_id=corp_id, provider_secret=provider_secret, cashier_key=cashier_key)

    def add_merchant(self, mch_id: str, api_key: str) -> None:
        """Add a merchant account for payments: `fake.client(merchant=Merchant(mch_id, api_key))`.

        Args:
            mch_id: The merchant number.
            api_key: The key that signs payments.
        """
        self.add_account("merchant", mch_id=mch_id, api_key=api_key)

    def add_account(self, kind: str, /, **credentials: Any) -> None:
        """Add an account of any other kind that spec/fake/ declares, such as a device."""
        with self._state.lock:
            self._state.create(kind, GLOBAL, credentials)

    def credentials(self, cls: type[Any]) -> list[Any]:
        """Return the positional arguments of a client class: ids and secrets of the first suitable account.

        Raises:
            ConfigurationError: There is no such account.
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
            say("no account has {names} for {kind}: add one first", names=" and ".join(names), kind=cls.__name__)
        )

    def owner(self, app: App | Suite) -> RecordOwner:
        """Return the owner of events that concern an app."""
        if isinstance(app, Suite):
            return RecordOwner(self.first.corp_id, "", app.suite_id)
        return RecordOwner(app.corp_id, app.agent_id)

    def settings(self, owner: RecordOwner) -> CallbackKeys:
        """Return the callback settings of an app."""
        if owner.suite_id:
            record: StateRecord = self._state.get("suite", GLOBAL, owner.suite_id)
            receive_id = owner.suite_id
        else:
            apps = self._state.all("app", GLOBAL)
            record = next(one for one in apps if (one["corp_id"], one["agent_id"]) == (owner.corp_id, owner.agent_id))
            receive_id = owner.corp_id
        return CallbackKeys(record["token"], record["encoding_aes_key"], receive_id)
