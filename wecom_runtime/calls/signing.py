"""Parameters that a client computes: nonces, times, its own ids, and signatures of the other parameters."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, TypeAlias, cast

import attrs

from wecom_runtime.errors import ConfigurationError
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say

Identity: TypeAlias = Mapping[str, "str | Secret[str]"]
"""Ids and keys of a client, by their names in the spec."""
NOBODY: Identity = MappingProxyType({})

_PASSED_AS = {
    "corp_id": "corp_id=",
    "corp_secret": "secret=",
    "cashier_key": "cashier_key=",
    "merchant_id": "merchant=Merchant(…)",
    "merchant_key": "merchant=Merchant(…)",
    "bot_secret": "bot_secret=",
}


@attrs.frozen
class ComputedParameter:
    """A parameter that the client computes if it is not passed."""

    name: str
    """The wire name of the parameter."""
    how: str
    """`nonce`, `time`, `known` (the `key` of the client's identity), or the kind of signature."""
    key: str = ""
    """The name of the signature's key in the client's identity."""
    label: str = ""
    """The name of the key in the hashed text."""
    of: tuple[str, ...] = ()
    """The signed parameters; all if empty."""


def complete(rules: Iterable[ComputedParameter], payload: dict[str, Any], identity: Identity, endpoint: str) -> None:
    """Add the computed parameters that were not passed, in the order of the rules: signatures come last.

    Raises:
        ConfigurationError: The client does not have an id or key.
    """
    for rule in rules:
        if payload.get(rule.name) in (None, ""):
            payload[rule.name] = _COMPUTATIONS[rule.how](rule, payload, identity, endpoint)


def _nonce(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> str:
    return secrets.token_hex(16)


def _time(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> int:
    return int(time.time())


def _known(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> str:
    value = identity.get(rule.key) or ""
    revealed = value.reveal() if isinstance(value, Secret) else value
    if not revealed:
        to = _PASSED_AS.get(rule.key, rule.key)
        raise ConfigurationError(
            say("{endpoint} needs {name!r}: pass {to} to the client", endpoint=endpoint, name=rule.name, to=to)
        )
    return revealed


def _md5(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> str:
    text = f"{_text(rule, payload)}&{rule.label}={_known(rule, payload, identity, endpoint)}"
    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest().upper()


def _hmac_sha256(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> str:
    key = _known(rule, payload, identity, endpoint).encode()
    return base64.b64encode(hmac.digest(key, _text(rule, payload).encode(), "sha256")).decode()


def _sha256(rule: ComputedParameter, payload: Mapping[str, Any], identity: Identity, endpoint: str) -> str:
    """Return the hash of the key and the signed values, joined."""
    values = "".join(str(payload.get(name, "")) for name in rule.of)
    return hashlib.sha256(f"{_known(rule, payload, identity, endpoint)}{values}".encode()).hexdigest()


_COMPUTATIONS: Mapping[str, Callable[[ComputedParameter, Mapping[str, Any], Identity, str], Any]] = {
    "nonce": _nonce,
    "time": _time,
    "known": _known,
    "md5": _md5,
    "hmac_sha256": _hmac_sha256,
    "sha256": _sha256,
}


def _text(rule: ComputedParameter, payload: Mapping[str, Any]) -> str:
    """Return the text to sign: the pairs `name=value` with a value, sorted."""
    signed = {name: payload.get(name) for name in rule.of or payload if name != rule.name}
    return "&".join(sorted(f"{name}={value}" for name, value in _leaves("", signed)))


def _leaves(name: str, value: Any) -> Iterator[tuple[str, str]]:
    """Yield the names and values of a parameter; for a nested object or list those of its members."""
    if isinstance(value, Mapping):
        for inner, item in cast("Mapping[str, Any]", value).items():
            yield from _leaves(inner, item)
    elif isinstance(value, list | tuple):
        for item in cast("list[Any]", value):
            yield from _leaves(name, item)
    elif value not in (None, ""):
        yield name, value if isinstance(value, str) else json.dumps(value)
