"""The apps whose tokens `wecom probe` uses: those for which the profile has ids and secrets."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any

import attrs

from wecom_runtime.harmless import number_or_text

from .calling import client_of, client_settings
from .package import GeneratedPackage
from .profiles import Profile

NEEDS: Mapping[str, tuple[str, ...]] = {
    "self_built": ("corp_id", "secret"),
    "downstream": ("corp_id", "secret", "downstream_corp_id", "downstream_agent_id"),
    "suite": ("suite_id", "suite_secret", "suite_ticket"),
    "customer": ("suite_id", "suite_secret", "suite_ticket", "auth_corp_id", "permanent_code"),
    "provider": ("corp_id", "provider_secret"),
    "device_model": ("model_id", "model_secret", "model_ticket"),
    "device": ("model_id", "model_secret", "model_ticket", "device_sn", "device_secret"),
    "bot": ("bot_id", "bot_secret"),
}
"""Client -> the settings that it needs."""
TOKENS: Mapping[str, str] = {
    "self_built": "access_token",
    "downstream": "access_token",
    "suite": "suite_access_token",
    "customer": "access_token",
    "provider": "provider_access_token",
    "device_model": "model_access_token",
    "device": "device_access_token",
    "bot": "office_token",
}
"""Client -> the kind of its token."""
CUSTOMIZED = "dk"
"""The prefix of the ids of templates for provider-developed apps."""


@attrs.frozen
class App:
    """An app, a bot or a device whose token is available."""

    kind: str
    """Its kind in the report, a key of `APPS` in `calls/seen.py`."""
    token: str
    """The kind of its token."""
    client: Any
    ids: Mapping[str, str | int] = attrs.field(factory=dict, repr=False)
    """Ids from the settings, as parameters of calls."""


def available(profile: Profile) -> list[str]:
    """Return the clients for which the profile has all settings; the company's own app if it has none at all."""
    found = [name for name, needed in NEEDS.items() if all(profile.get(setting) for setting in needed)]
    return found or ["self_built"]


@contextmanager
def open_apps(package: GeneratedPackage, profile: Profile, *, no_store: bool) -> Generator[list[App], None, None]:
    """Open a client for each kind of token that is available.

    Args:
        package: The generated package.
        profile: The profile.
        no_store: Whether not to store the tokens.
    """
    with ExitStack() as stack:
        yield list(_apps(package, profile, stack, no_store))


def _apps(package: GeneratedPackage, profile: Profile, stack: ExitStack, no_store: bool) -> Generator[App, None, None]:
    names = available(profile)
    settings = client_settings(profile, no_store=no_store)
    ids = {
        wire: value
        for name, wire in (("suite_id", "suite_id"), ("auth_corp_id", "auth_corpid"), ("device_sn", "device_sn"))
        if (value := profile.get(name))
    }
    corp_id = profile.get("auth_corp_id") or profile.get("corp_id")
    if corp_id:
        ids["corpid"] = corp_id
    if "self_built" in names:
        client = stack.enter_context(client_of(package, profile, no_store=no_store))
        yield App("self_built", TOKENS["self_built"], client)
        if "downstream" in names:
            corp, agent_id = profile.need("downstream_corp_id"), int(profile.need("downstream_agent_id"))
            business_type = int(profile.get("downstream_business_type") or 0)
            downstream = client.downstream(corp, agent_id, business_type=business_type)
            yield App("upstream", TOKENS["downstream"], downstream)
    if "suite" in names:
        kind = "developed" if profile.need("suite_id").startswith(CUSTOMIZED) else "third_party"
        suite = stack.enter_context(package.suite(profile.need("suite_id"), profile.need("suite_secret"), **settings))
        suite.receive_ticket(profile.need("suite_ticket"))
        yield App(kind, TOKENS["suite"], suite, ids)
        if "customer" in names:
            customer = profile.need("auth_corp_id")
            suite.keep_permanent_code(customer, profile.need("permanent_code"))
            yield App(kind, TOKENS["customer"], suite.customer(customer, agent_id=_agent_id(profile)))
    if "provider" in names:
        provider = package.provider(profile.need("corp_id"), profile.need("provider_secret"), **settings)
        yield App("provider", TOKENS["provider"], stack.enter_context(provider), ids)
    if "device_model" in names:
        model = stack.enter_context(
            package.device_model(profile.need("model_id"), profile.need("model_secret"), **settings)
        )
        model.receive_ticket(profile.need("model_ticket"))
        yield App("device_model", TOKENS["device_model"], model, ids)
        if "device" in names:
            device = model.device(profile.need("device_sn"), profile.need("device_secret"))
            yield App("device", TOKENS["device"], device, ids)
    if "bot" in names:
        office = stack.enter_context(client_of(package, profile, no_store=no_store, office=True))
        yield App("bot", TOKENS["bot"], office)


def _agent_id(profile: Profile) -> int | str | None:
    agent_id = profile.get("agent_id")
    return number_or_text(agent_id) if agent_id else agent_id
