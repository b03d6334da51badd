"""Whether settings are right: asked of WeCom itself, and of the callback address."""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Mapping
from typing import Any

from wecom_runtime.data.conversion import unstructure
from wecom_runtime.errors import APIError
from wecom_runtime.language import say as spoken

from .tools import Tools

NOT_TRUSTED = 60020
"""The call comes from an address that is not entered for the app."""
PATIENCE = 5.0
"""Seconds that WeCom waits for the answer of a callback address."""
_ADDRESS = re.compile(r"(?:\d{1,3}\.){3}\d{1,3}|\b(?:[0-9a-f]{1,4}:){2,7}[0-9a-f:]{1,4}", re.I)


def client_with(tools: Tools, known: Mapping[str, str | None]) -> Any:
    """A client of settings that are not kept yet, nor its token."""
    more = {"base_url": known["base_url"]} if known.get("base_url") else {}
    return tools.client(known["corp_id"], known["secret"], **more)


def try_credentials(tools: Tools, client: Any, known: Mapping[str, str | None]) -> None:
    """Fetch a token.

    Raises:
        WeComError: WeCom refuses, or does not answer.
    """
    endpoint = tools.endpoints[tools.routes.fetch_token]
    client._call(endpoint, {"corpid": known["corp_id"], "corpsecret": known["secret"]})


def app_told(tools: Tools, client: Any, agent_id: str) -> str:
    """Return the name of an app and whom it may see, in one line.

    Raises:
        WeComError: WeCom refuses, or does not answer.
    """
    number: Any = int(agent_id) if agent_id.isdigit() else agent_id
    app = unstructure(client._call(tools.endpoints[tools.routes.app], {"agentid": number}))
    members = [one.get("userid", "") for one in app.get("allow_userinfos", {}).get("user", ())]
    departments = app.get("allow_partys", {}).get("partyid", ())
    tags = app.get("allow_tags", {}).get("tagid", ())
    named = ((spoken("members"), members), (spoken("departments"), departments), (spoken("tags"), tags))
    scope = [f"{what} {_some(found)}" for what, found in named if found]
    return spoken(
        "the app {name} ({agent}) may see: {scope}",
        name=app.get("name", ""),
        agent=agent_id,
        scope="; ".join(scope) or spoken("nobody"),
    )


def _some(found: Any, most: int = 10) -> str:
    return ", ".join(map(str, found[:most])) + (f" … ({len(found)})" if len(found) > most else "")


def address_of(error: APIError) -> str:
    """The address from which a call came, as WeCom says it; empty if it does not."""
    found = _ADDRESS.search(error.errmsg)
    return found[0] if found else ""


def callback_problem(crypto: Any, url: str) -> str:
    """Ask a callback address as WeCom does when it is entered; return what is wrong with it, empty if nothing is."""
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
        answer = requests.get(url, params=query, timeout=PATIENCE, allow_redirects=False)
    except requests.RequestException as error:
        reason = type(error).__name__
        return spoken(
            "no answer within {seconds:g} s ({reason}): WeCom cannot reach it", seconds=PATIENCE, reason=reason
        )
    if answer.status_code != requests.codes.ok:
        return spoken("status {status}: compare Token, EncodingAESKey and receive id", status=answer.status_code)
    if answer.text == echo:
        return ""
    if answer.text.strip("\ufeff\"' \r\n") == echo:
        return spoken("the answer has quotes, a line end or a byte order mark around the text: send the text alone")
    return spoken("it answers something else than the text inside echostr: decrypt it, and send the text alone")


def _element(xml: str, name: str) -> str:
    found = re.search(rf"<{name}>(?:<!\[CDATA\[)?(.*?)(?:\]\]>)?</{name}>", xml, re.S)
    return found[1] if found else ""
