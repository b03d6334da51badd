"""Checks of settings with requests to WeCom and to the callback URL."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Mapping
from typing import Any

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import APIError
from wecom_runtime.harmless import number_or_text
from wecom_runtime.language import say

from .package import GeneratedPackage

NOT_TRUSTED = 60020
"""The errcode for a call from an address that is not among the app's trusted addresses."""
RESPONSE_TIMEOUT = 5.0
"""Seconds that WeCom waits for the response of a callback URL."""
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|\b(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:]{1,4}", re.I)


def client_of_values(package: GeneratedPackage, known: Mapping[str, str | None]) -> Any:
    """Return a client for settings that are not saved yet; it does not store its token."""
    more = {"base_url": known["base_url"]} if known.get("base_url") else {}
    return package.client(known["corp_id"], known["secret"], **more)


def try_credentials(package: GeneratedPackage, client: Any, known: Mapping[str, str | None]) -> None:
    """Fetch a token.

    Raises:
        WeComError: WeCom refuses or does not answer.
    """
    endpoint = package.endpoints[package.routes.fetch_token]
    client._call(endpoint, {"corpid": known["corp_id"], "corpsecret": known["secret"]})


def describe_app(package: GeneratedPackage, client: Any, agent_id: str) -> str:
    """Return the name and the visible range of an app in one line.

    Raises:
        WeComError: WeCom refuses or does not answer.
    """
    number = number_or_text(agent_id)
    app = unstructure(client._call(package.endpoints[package.routes.app], {"agentid": number}))
    members = [one.get("userid", "") for one in app.get("allow_userinfos", {}).get("user", ())]
    departments = app.get("allow_partys", {}).get("partyid", ())
    tags = app.get("allow_tags", {}).get("tagid", ())
    named = ((say("members"), members), (say("departments"), departments), (say("tags"), tags))
    scope = [f"{what} {_some(found)}" for what, found in named if found]
    return say(
        "the app {name} ({agent}) can see: {scope}",
        name=app.get("name", ""),
        agent=agent_id,
        scope="; ".join(scope) or say("nobody"),
    )


def _some(found: Any, most: int = 10) -> str:
    return ", ".join(map(str, found[:most])) + (f" … ({len(found)})" if len(found) > most else "")


def rejected_address(error: APIError) -> str:
    """Return the caller's address from the text of an error; empty if the text contains none."""
    found = _ADDRESS.search(error.errmsg)
    return found[0] if found else ""


def callback_problem(crypto: Any, url: str) -> str:
    """Verify a callback URL as WeCom does when it is saved; return the problem, or "" if there is none."""
    import requests

    echo, nonce, now = str(secrets.randbelow(10**19)), secrets.token_hex(8), int(time.time())
    sealed: str = crypto.encrypt_message(echo, nonce, now)
    query = {
        "msg_signature": _element(sealed, "MsgSignature"),
        "timestamp": str(now),
        "nonce": nonce,
        "echostr": _element(sealed, "Encrypt"),
    }
    try:
        response = requests.get(url, params=query, timeout=RESPONSE_TIMEOUT, allow_redirects=False)
    except requests.RequestException as error:
        reason = type(error).__name__
        return say(
            "no response within {seconds:g} s ({reason}): WeCom cannot reach it",
            seconds=RESPONSE_TIMEOUT,
            reason=reason,
        )
    if response.status_code != requests.codes.ok:
        return say("status {status}: compare Token, EncodingAESKey and receive id", status=response.status_code)
    if response.text == echo:
        return ""
    if response.text.strip("\ufeff\"' \r\n") == echo:
        return say("the response has quotes, a line end or a byte order mark around the text: send only the text")
    return say("the response is not the text inside echostr: decrypt echostr and send only that text")


def _element(xml: str, name: str) -> str:
    found = re.search(rf"<{name}>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?</{name}>", xml, re.S)
    return found[1] if found else ""
