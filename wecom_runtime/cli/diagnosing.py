"""`wecom doctor`: what stands in the way of calls and callbacks, each with what to do."""

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

from wecom_runtime.clients.settings import default_base_url
from wecom_runtime.errors import APIError, TransportError, WeComError
from wecom_runtime.language import say as spoken

from .calling import ProfileOption
from .output import BomOption, OutputFormat, OutputOption, show, table
from .settings import DEFAULT, NAMES, Profile, config_path, state_path
from .terminal import say
from .tools import REFUSED, Stop, Tools, reported
from .trying import NOT_TRUSTED, address_of, app_told, callback_problem, client_with, try_credentials

_FINE, _ODD, _WRONG = "ok", "note", "wrong"
_FAST = 30.0
"""Seconds that the clock may be wrong: callbacks that are older than some minutes are refused."""
_EXTRAS = {"aiohttp": "async", "websockets": "bot", "redis": "redis", "mcp": "mcp", "keyring": "cli"}
"""Package -> the extra that brings it."""


class Finding(NamedTuple):
    """The result of one check: its subject, its state, and what to do."""

    what: str
    state: str
    told: str

    def title(self) -> str:
        """Return the subject of the check in the language of who reads it."""
        titles = {
            "settings": spoken("settings"),
            "network": spoken("network"),
            "credentials": spoken("credentials"),
            "trusted address": spoken("trusted address"),
            "app": spoken("app"),
            "callback address": spoken("callback address"),
            "clock": spoken("clock"),
            "storage": spoken("storage"),
            "versions": spoken("versions"),
        }
        return titles[self.what]


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def doctor(
        callback: Annotated[str, typer.Option(help="Your callback address, which is asked as WeCom asks it.")] = "",
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Check credentials, trusted address, callback address, clock, storage and versions; say what to do."""
        with reported():
            found = list(_findings(tools, profile, callback))
            if output is OutputFormat.table:
                states = {_FINE: spoken("ok"), _ODD: spoken("note"), _WRONG: spoken("wrong")}
                rows = [(one.title(), states[one.state], one.told) for one in found]
                table((spoken("what"), spoken("state"), spoken("what to do")), rows)
            else:
                show([one._asdict() for one in found], output, bom=bom)
            if any(one.state == _WRONG for one in found):
                raise SystemExit(REFUSED)
            if output is OutputFormat.table:
                say(spoken("nothing is in the way"))


def _findings(tools: Tools, profile: str, callback: str) -> Iterator[Finding]:
    try:
        settings = Profile(profile)
    except Stop as error:
        yield Finding("settings", _WRONG, str(error))
        return
    known = {name: settings.get(name) for name in NAMES}
    yield _settings(known, profile)
    if known["corp_id"] and known["secret"]:
        yield from _calls(tools, known)
    yield _clock(known["base_url"] or default_base_url())
    yield from _callback(tools, known, callback)
    yield _storage()
    yield _versions()


def _settings(known: dict[str, str | None], profile: str) -> Finding:
    missing = [name for name in ("corp_id", "secret") if not known[name]]
    if missing:
        told = spoken("{names} not set: wecom configure, or WECOM_… variables", names=", ".join(missing))
        return Finding("settings", _WRONG, told)
    given = ", ".join(name for name, value in known.items() if value)
    return Finding(
        "settings",
        _FINE,
        spoken("profile {profile} of {path}: {given}", profile=profile, path=config_path(), given=given),
    )


def _calls(tools: Tools, known: dict[str, str | None]) -> Iterator[Finding]:
    """Whether a token is given, and calls are answered."""
    with client_with(tools, known) as client:
        try:
            try_credentials(tools, client, known)
        except TransportError as error:
            yield Finding("network", _WRONG, str(error))
            return
        except WeComError as error:
            yield Finding("credentials", _WRONG, str(error))
            return
        yield Finding("credentials", _FINE, spoken("WeCom gives a token"))
        try:
            if known["agent_id"]:
                told = app_told(tools, client, known["agent_id"])
            else:
                client._call(tools.endpoints[tools.routes.apps], {})
                told = spoken("agent_id is not set: calls that send messages want it")
        except APIError as error:
            yield _refused(error)
        except WeComError as error:
            yield Finding("network", _WRONG, str(error))
        else:
            yield Finding("trusted address", _FINE, spoken("calls from this machine are answered"))
            yield Finding("app", _FINE if known["agent_id"] else _ODD, told)


def _refused(error: APIError) -> Finding:
    if error.errcode != NOT_TRUSTED:
        return Finding("app", _WRONG, str(error))
    address = address_of(error) or spoken("the address of this machine")
    told = spoken("enter {address} in the admin console: 应用管理 > the app > 企业可信IP", address=address)
    return Finding("trusted address", _WRONG, told)


def _clock(base_url: str) -> Finding:
    import requests

    try:
        sent = requests.head(base_url, timeout=10, allow_redirects=False).headers.get("date", "")
        wrong = time.time() - parsedate_to_datetime(sent).timestamp()
    except (requests.RequestException, ValueError, TypeError):
        return Finding("clock", _ODD, spoken("not compared: {base_url} tells no time", base_url=base_url))
    told = spoken("{seconds:.0f} s from WeCom's", seconds=wrong)
    if abs(wrong) <= _FAST:
        return Finding("clock", _FINE, told)
    return Finding(
        "clock", _WRONG, f"{told}; " + spoken("set it, by NTP best: signatures and callbacks carry the time")
    )


def _callback(tools: Tools, known: dict[str, str | None], url: str) -> Iterator[Finding]:
    what = "callback address"
    if not url:
        if known["token"] or known["encoding_aes_key"]:
            yield Finding(what, _ODD, spoken("not asked: wecom doctor --callback https://…"))
        return
    missing = [name for name in ("token", "encoding_aes_key") if not known[name]]
    if missing:
        yield Finding(what, _WRONG, spoken("{names} not set: wecom configure {names}", names=" ".join(missing)))
        return
    receive_id = known["corp_id"] if known["receive_id"] is None else known["receive_id"]
    try:
        crypto: Any = tools.crypto(known["token"], known["encoding_aes_key"], receive_id or "")
    except WeComError as error:
        yield Finding(what, _WRONG, str(error))
        return
    problem = callback_problem(crypto, url)
    yield Finding(what, _WRONG if problem else _FINE, problem or spoken("it answers as WeCom wants it"))


def _storage() -> Finding:
    path = state_path()
    if not path.exists():
        return Finding("storage", _FINE, spoken("{path} is made by the first call", path=path))
    if not os.access(path, os.R_OK | os.W_OK):
        return Finding(
            "storage", _WRONG, spoken("{path} cannot be written: give it to this user, or remove it", path=path)
        )
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        return Finding(
            "storage", _WRONG, spoken("{path} holds tokens, and others may read it: chmod 600 {path}", path=path)
        )
    return Finding("storage", _FINE, str(path))


def _versions() -> Finding:
    missing = [f"{name} (wecom-client[{extra}])" for name, extra in _EXTRAS.items() if not _version(name)]
    told = f"wecom-client {_version('wecom-client')}, requests {_version('requests')}"
    told += f", Python {platform.python_version()} on {platform.system()}"
    if missing:
        told += "; " + spoken("not installed: {names}", names=", ".join(missing))
    return Finding("versions", _ODD if missing else _FINE, told)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return ""
