"""`wecom doctor`: checks of settings, network, callback URL and environment, each with a remedy."""

from __future__ import annotations

import os
import platform
import stat
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from importlib.metadata import PackageNotFoundError, version
from typing import Annotated, Any, NamedTuple

import typer

from wecom_runtime.calls.operation import Operation
from wecom_runtime.clients.client_settings import default_base_url
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.errors import APIError, PermissionDeniedError, TransportError, WeComError, received_sentences
from wecom_runtime.language import say
from wecom_runtime.storage.redis import RedisStorage
from wecom_runtime.suggestions import did_you_mean

from .calling import ProfileOption
from .exits import REFUSED, CommandError, reporting_errors
from .output import BomOption, OutputFormat, OutputOption, show, table
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile, config_path, state_path
from .results import class_name, event_names, events_named
from .setting_checks import (
    NOT_TRUSTED,
    callback_problem,
    client_of_values,
    describe_app,
    rejected_address,
    try_credentials,
)
from .setting_names import NAMES
from .terminal import print_line

_FINE, _NOTE, _WRONG = "ok", "note", "wrong"
_MAX_CLOCK_SKEW = 30.0
"""The tolerated error of the clock in seconds: callbacks older than some minutes are refused."""
_MOST_SHOWN = 6
"""The number of classes of an event that are listed."""
_EXTRAS = {"aiohttp": "async", "websockets": "bot", "redis": "redis", "mcp": "mcp", "keyring": "cli"}
"""Package -> the extra that installs it."""


class Finding(NamedTuple):
    """The result of one check: its subject, its state, and a text with details or a remedy."""

    check: str
    state: str
    details: str

    def title(self) -> str:
        """Return the subject of the check in the user's language."""
        titles = {  # the keys are those of the JSON output, which do not change
            "settings": say("settings"),
            "network": say("network"),
            "credentials": say("credentials"),
            "trusted address": say("trusted address"),
            "app": say("app"),
            "callback address": say("callback URL"),
            "event": say("event"),
            "permission": say("permission"),
            "switch": say("event switch"),
            "clock": say("clock"),
            "storage": say("storage"),
            "redis": say("Redis"),
            "versions": say("versions"),
        }
        return titles[self.check]


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def doctor(
        callback: Annotated[str, typer.Option(help="Your callback URL; it is checked as WeCom does.")] = "",
        event: Annotated[
            str,
            typer.Option(help="An event that does not arrive: its Event, ChangeType or class; its conditions follow."),
        ] = "",
        redis: Annotated[str, typer.Option(help="The URL of the Redis that stores the messages of your router.")] = "",
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Check credentials, trusted address, callback URL, clock, storage and versions, and suggest remedies."""
        with reporting_errors():
            found = list(_findings(package, profile, callback, event, redis))
            if output is OutputFormat.table:
                states = {_FINE: say("ok"), _NOTE: say("note"), _WRONG: say("wrong")}
                rows = [(one.title(), states[one.state], one.details) for one in found]
                table((say("check"), say("state"), say("details")), rows)
            else:
                show([one._asdict() for one in found], output, bom=bom)
            if any(one.state == _WRONG for one in found):
                raise SystemExit(REFUSED)
            if output is OutputFormat.table:
                print_line(say("no problems found"))


def _findings(package: GeneratedPackage, profile: str, callback: str, event: str, redis: str) -> Iterator[Finding]:
    try:
        settings = Profile(profile)
    except CommandError as error:
        yield Finding("settings", _WRONG, str(error))
        return
    known = {name: settings.get(name) for name in NAMES}
    yield _settings(known, profile)
    if known["corp_id"] and known["secret"]:
        yield from _calls(package, known)
    yield _clock(known["base_url"] or default_base_url())
    yield from _callback(package, known, callback)
    if event:
        yield from _event(package, known, event)
    yield _storage()
    if redis:
        yield _redis(redis)
    yield _versions()


def _settings(known: dict[str, str | None], profile: str) -> Finding:
    missing = [name for name in ("corp_id", "secret") if not known[name]]
    if missing:
        details = say("{names} not set: run wecom configure or set WECOM_… variables", names=", ".join(missing))
        return Finding("settings", _WRONG, details)
    given = ", ".join(name for name, value in known.items() if value)
    return Finding(
        "settings",
        _FINE,
        say("profile {profile} of {path}: {given}", profile=profile, path=config_path(), given=given),
    )


def _calls(package: GeneratedPackage, known: dict[str, str | None]) -> Iterator[Finding]:
    """Check that WeCom issues a token and answers calls."""
    with client_of_values(package, known) as client:
        try:
            try_credentials(package, client, known)
        except TransportError as error:
            yield Finding("network", _WRONG, str(error))
            return
        except WeComError as error:
            yield Finding("credentials", _WRONG, str(error))
            return
        yield Finding("credentials", _FINE, say("WeCom issued a token"))
        try:
            if known["agent_id"]:
                details = describe_app(package, client, known["agent_id"])
            else:
                client._call(package.endpoints[package.routes.apps], {})
                details = say("agent_id is not set: calls that send messages need it")
        except APIError as error:
            yield _refused(error)
        except WeComError as error:
            yield Finding("network", _WRONG, str(error))
        else:
            yield Finding("trusted address", _FINE, say("WeCom answers calls from this machine"))
            yield Finding("app", _FINE if known["agent_id"] else _NOTE, details)


def _refused(error: APIError) -> Finding:
    if error.errcode != NOT_TRUSTED:
        return Finding("app", _WRONG, str(error))
    address = rejected_address(error) or say("the address of this machine")
    details = say("enter {address} in the admin console: 应用管理 > the app > 企业可信IP", address=address)
    return Finding("trusted address", _WRONG, details)


def _clock(base_url: str) -> Finding:
    import requests

    try:
        sent = requests.head(base_url, timeout=10, allow_redirects=False).headers.get("date", "")
        skew = time.time() - parsedate_to_datetime(sent).timestamp()
    except (requests.RequestException, ValueError, TypeError):
        return Finding("clock", _NOTE, say("not compared: {base_url} returned no date", base_url=base_url))
    details = say("{seconds:.0f} s off WeCom's clock", seconds=skew)
    if abs(skew) <= _MAX_CLOCK_SKEW:
        return Finding("clock", _FINE, details)
    return Finding(
        "clock", _WRONG, f"{details}; " + say("synchronise the clock (NTP): signatures and callbacks contain the time")
    )


def _callback(package: GeneratedPackage, known: dict[str, str | None], url: str) -> Iterator[Finding]:
    check = "callback address"
    if not url:
        if known["token"] or known["encoding_aes_key"]:
            yield Finding(check, _NOTE, say("not checked: run wecom doctor --callback https://…"))
        return
    missing = [name for name in ("token", "encoding_aes_key") if not known[name]]
    if missing:
        yield Finding(check, _WRONG, say("{names} not set: run wecom configure {names}", names=" ".join(missing)))
        return
    receive_id = known["corp_id"] if known["receive_id"] is None else known["receive_id"]
    try:
        crypto: Any = package.crypto(known["token"], known["encoding_aes_key"], receive_id or "")
    except WeComError as error:
        yield Finding(check, _WRONG, str(error))
        return
    problem = callback_problem(crypto, url)
    yield Finding(check, _WRONG if problem else _FINE, problem or say("the response is correct"))


def _event(package: GeneratedPackage, known: dict[str, str | None], name: str) -> Iterator[Finding]:
    """Yield the conditions under which the app receives an event, with the result of a call that has the same one."""
    found = events_named(package, name)
    if not found:
        near = did_you_mean(name, event_names(package))
        yield Finding("event", _WRONG, say("there is no event {name}{near}", name=name, near=near))
        return
    shown = ", ".join(class_name(one) for one in found[:_MOST_SHOWN]) + (" …" if len(found) > _MOST_SHOWN else "")
    yield Finding("event", _FINE, shown)
    conditions = list(dict.fromkeys((one.needs, one.switch, tuple(one.granted.items())) for one in found))
    for needs, switch, granted in conditions:
        for details in received_sentences(needs, dict(granted), "", say):
            yield Finding("permission", _NOTE, details)
        if switch:
            details = say("Turn on {switch} in the callback settings (接收消息) of a self-built app.", switch=switch)
            yield Finding("switch", _NOTE, details)
    if conditions == [("", "", ())]:
        yield Finding("permission", _NOTE, say("the official page names no permission and no switch for this event"))
    if not known["token"] or not known["encoding_aes_key"]:
        details = say("token and encoding_aes_key not set: WeCom sends events only to a callback URL with both")
        yield Finding("callback address", _WRONG, details)
    needed = {needs for needs, _, _ in conditions if needs}
    if needed and known["corp_id"] and known["secret"]:
        yield from _tried(package, known, needed)


def _tried(package: GeneratedPackage, known: dict[str, str | None], needed: set[str]) -> Iterator[Finding]:
    """Check settings of the admin console by read-only calls that need the same setting and no parameter."""
    calls: dict[str, Operation[Any]] = {}
    for one in package.endpoints.values():
        if one.needs in needed and one.reads and not any(info.required for info in fields_of(one.request)):
            calls.setdefault(one.needs, one)
    with client_of_values(package, known) as client:
        for needs, operation in calls.items():
            call = f"client.{operation.call}"
            try:
                client._call(operation, {})
            except PermissionDeniedError as error:
                details = say(
                    "{call} is refused ({errcode}): add the app under {needs}",
                    call=call,
                    errcode=error.errcode,
                    needs=needs,
                )
                yield Finding("permission", _WRONG, details)
            except WeComError as error:
                yield Finding("permission", _NOTE, say("{needs} not checked: {error}", needs=needs, error=error))
            else:
                yield Finding("permission", _FINE, say("{call} answers: the app has {needs}", call=call, needs=needs))


def _storage() -> Finding:
    path = state_path()
    if not path.exists():
        return Finding("storage", _FINE, say("{path} will be created by the first call", path=path))
    if not os.access(path, os.R_OK | os.W_OK):
        return Finding("storage", _WRONG, say("{path} is not writable: change its owner or remove it", path=path))
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return Finding(
            "storage", _WRONG, say("{path} contains tokens and other users can read it: chmod 600 {path}", path=path)
        )
    return Finding("storage", _FINE, str(path))


def _redis(url: str) -> Finding:
    """Check whether a Redis keeps the messages that a router has acknowledged."""
    try:
        risks = RedisStorage.from_url(url).risks()
    except ImportError:
        return Finding("redis", _NOTE, say("not installed: {names}", names="redis (wecom-client[redis])"))
    except Exception as error:
        return Finding("redis", _WRONG, say("the Redis cannot be asked: {kind}", kind=type(error).__name__))
    if risks:
        return Finding("redis", _WRONG, say("acknowledged messages may get lost: {risks}", risks="; ".join(risks)))
    return Finding("redis", _FINE, say("the Redis keeps acknowledged messages"))


def _versions() -> Finding:
    missing = [f"{name} (wecom-client[{extra}])" for name, extra in _EXTRAS.items() if not _version(name)]
    details = f"wecom-client {_version('wecom-client')}, requests {_version('requests')}"
    details += f", Python {platform.python_version()} on {platform.system()}"
    if missing:
        details += "; " + say("not installed: {names}", names=", ".join(missing))
    return Finding("versions", _NOTE if missing else _FINE, details)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
