"""Login links for members, and the check of the state that WeCom returns.

- In WeCom's own browser: https://developer.work.weixin.qq.com/document/path/91022
- In any desktop browser, by QR code or the running desktop client: https://developer.work.weixin.qq.com/document/path/98152

Without a check of the state, an attacker can log a victim in to the attacker's account. Each link therefore contains a
signed state; nothing is stored between the two requests.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import time
from typing import Literal
from urllib.parse import urlencode

import attrs

from wecom_runtime.errors import ConfigurationError, InvalidArgumentError, StateMismatchError, StorageError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.logs import logger
from wecom_runtime.storage.values import was_added
from wecom_runtime.tokens.records import digest

from .caller import APICaller, APICallerCore, AsyncAPICaller

AUTHORIZE_URL = "https://open.weixin.qq.com/connect/oauth2/authorize"
LOGIN_URL = "https://login.work.weixin.qq.com/wwlogin/sso/login"
STATE_LIFE = 600.0
"""Seconds for which a state is valid: enough time to find the phone and scan a QR code."""

OAuthScope = Literal["snsapi_base", "snsapi_userinfo", "snsapi_privateinfo"]

_STATE = re.compile(r"[0-9a-f]{64}")


@attrs.frozen
class LoginApp:
    """The app of a login link."""

    id: str
    """A corp id or a suite id."""
    secret: Secret[str]
    login_type: Literal["CorpApp", "ServiceApp"] = "CorpApp"

    @property
    def needs_agent(self) -> bool:
        """Whether login links must contain the app's AgentId."""
        return self.login_type == "CorpApp"


class _OAuth:
    """The base of OAuth and AsyncOAuth: links and states."""

    def __init__(self, caller: APICallerCore, app: LoginApp, agent_id: int | str | None) -> None:
        self._guard = caller.backend.guard
        self._app = app
        self._agent_id = agent_id

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._app.id}>"

    def authorize_url(
        self,
        redirect_uri: str,
        *,
        scope: OAuthScope = "snsapi_base",
        state: str | None = None,
        agent_id: int | str | None = None,
        visitor: str = "",
    ) -> str:
        """Return a link for WeCom's own browser; WeCom redirects the browser to `redirect_uri` with a code.

        Args:
            redirect_uri: The target of the redirect. Its domain must be one of the app's trusted domains.
            scope: "snsapi_base" returns the UserID without a question; "snsapi_privateinfo" asks the member for
                details.
            state: Your own state, 1 to 128 letters and digits. Default: a signed state for `check_state`.
            agent_id: The app's AgentId, needed for "snsapi_privateinfo". Default: the client's `agent_id`.
            visitor: A value that identifies the visitor's browser, such as its session id. The state is then valid for
                this visitor only; pass the same value to `check_state`.
        """
        self._check_app()
        agent = self._agent_id if agent_id is None else agent_id
        if scope == "snsapi_privateinfo" and agent is None and self._app.needs_agent:
            raise InvalidArgumentError(
                say("snsapi_privateinfo needs the app's AgentId: pass agent_id= here or to the client")
            )
        parameters = {
            "appid": self._app.id,
            "redirect_uri": check_redirect(redirect_uri),
            "response_type": "code",
            "scope": scope,
            "state": self.check_or_make(state, visitor),
        }
        if agent is not None:
            parameters["agentid"] = str(agent)
        return f"{AUTHORIZE_URL}?{urlencode(parameters)}#wechat_redirect"

    def login_url(
        self,
        redirect_uri: str,
        *,
        state: str | None = None,
        agent_id: int | str | None = None,
        lang: Literal["zh", "en"] | None = None,
        visitor: str = "",
    ) -> str:
        """Return a link to WeCom's login page with a QR code; WeCom redirects it to `redirect_uri` with a code.

        Args:
            redirect_uri: The target of the redirect. Its domain must be the app's login domain.
            state: Your own state, 1 to 128 letters and digits. Default: a signed state for `check_state`.
            agent_id: The app's AgentId. Default: the client's `agent_id`.
            lang: The language of the page.
            visitor: As for `authorize_url`.
        """
        self._check_app()
        parameters = {"login_type": self._app.login_type, "appid": self._app.id}
        if self._app.needs_agent:
            agent = self._agent_id if agent_id is None else agent_id
            if agent is None:
                raise InvalidArgumentError(
                    say("login_url needs the app's AgentId: pass agent_id= here or to the client")
                )
            parameters["agentid"] = str(agent)
        parameters["redirect_uri"] = check_redirect(redirect_uri)
        parameters["state"] = self.check_or_make(state, visitor)
        if lang is not None:
            parameters["lang"] = lang
        return f"{LOGIN_URL}?{urlencode(parameters)}"

    def make_state(self, visitor: str = "") -> str:
        """Return a state of 64 letters and digits, valid once and for ten minutes.

        Args:
            visitor: As for `authorize_url`.
        """
        self._check_app()
        head = f"{int(time.time()):08x}{secrets.token_hex(8)}"
        return head + self._mac(head, visitor)

    def check_or_make(self, given: str | None, visitor: str = "") -> str:
        """Return the given state if WeCom accepts its characters; a new state if None is given."""
        if given is None:
            return self.make_state(visitor)
        if not re.fullmatch(r"[A-Za-z0-9]{1,128}", given):
            raise InvalidArgumentError(say("a state has 1 to 128 letters and digits, nothing else"))
        return given

    def _check_app(self) -> None:
        if not self._app.id:
            raise ConfigurationError(say("login links need a client with a corp_id"))

    def _mac(self, head: str, visitor: str) -> str:
        if not self._app.secret:
            raise ConfigurationError(
                say("this client has no secret to sign a state: pass your own state= and compare it yourself")
            )
        key = hmac.digest(self._app.secret.reveal().encode(), b"wecom-client login state", "sha256")
        message = f"{self._app.id}\0{head}\0{visitor}".encode("utf-8", "surrogatepass")
        return hmac.new(key, message, hashlib.sha256).hexdigest()[:40]

    def _check_flow(self, state: str | None, visitor: str, max_age: float) -> Flow[None]:
        self._check_app()
        if not state or not _STATE.fullmatch(state):
            raise StateMismatchError(say("the redirect has no state of this client"))
        head = state[:24]
        if not hmac.compare_digest(self._mac(head, visitor), state[24:]):
            raise StateMismatchError(say("the state was not issued by this client, or was issued to another visitor"))
        age = time.time() - int(state[:8], 16)
        if not -60 <= age <= max_age:
            raise StateMismatchError(
                say("the state was issued {age:.0f} s ago, more than {max_age:.0f} s", age=age, max_age=max_age)
            )
        guard = self._guard
        key = f"{self._app.id}:state:{digest(state)}"
        try:
            answer = yield from guard.call(guard.storage.add, key, "1", int(max_age) + 61)
        except StorageError:
            if guard.strict:
                raise
            logger.warning("the storage failed: cannot check whether a login state was used before")
            return
        if not was_added(guard.storage, answer):
            raise StateMismatchError(say("the state was used before: start a new login"))


class OAuth(_OAuth):
    """The login links, and the check of their state: `client.oauth`.

    url = client.oauth.login_url("https://example.com/login")    # redirect the browser to the URL
    client.oauth.check_state(request.args["state"])              # the browser returns with state and code
    member = client.auth.getuserinfo(request.args["code"])
    """

    def __init__(self, caller: APICaller, app: LoginApp, agent_id: int | str | None = None) -> None:
        super().__init__(caller, app, agent_id)
        self._caller = caller

    def check_state(self, state: str | None, *, visitor: str = "", max_age: float = STATE_LIFE) -> None:
        """Check the state of a redirect. Each state is accepted once, by all processes that share the storage.

        Args:
            state: The query parameter `state`.
            visitor: The `visitor` of the link.
            max_age: The maximum age of the link, in seconds.

        Raises:
            StateMismatchError: The state was not issued by this client or not to this visitor, is too old, or was used
                before.
        """
        self._caller.run(self._check_flow(state, visitor, max_age))


class AsyncOAuth(_OAuth):
    """The login links, and the check of their state: `client.oauth`. Only the check is asynchronous."""

    def __init__(self, caller: AsyncAPICaller, app: LoginApp, agent_id: int | str | None = None) -> None:
        super().__init__(caller, app, agent_id)
        self._caller = caller

    async def check_state(self, state: str | None, *, visitor: str = "", max_age: float = STATE_LIFE) -> None:
        """Check the state of a redirect. Each state is accepted once, by all processes that share the storage.

        Args:
            state: The query parameter `state`.
            visitor: The `visitor` of the link.
            max_age: The maximum age of the link, in seconds.

        Raises:
            StateMismatchError: The state was not issued by this client or not to this visitor, is too old, or was used
                before.
        """
        await self._caller.run(self._check_flow(state, visitor, max_age))


def check_redirect(redirect_uri: str) -> str:
    """Return the target of a redirect.

    Raises:
        InvalidArgumentError: The URL is not complete.
    """
    if not re.match(r"https?://[^/?#\s]", redirect_uri):
        raise InvalidArgumentError(say("redirect_uri must be a complete URL, with https://"))
    return redirect_uri
