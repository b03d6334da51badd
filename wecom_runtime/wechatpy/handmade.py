"""Hand-written methods of the older library: methods that do more than map arguments to one request."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote, urlencode

from wecom_runtime.calls.pagination import PageTrail
from wecom_runtime.clients.jssdk import sign
from wecom_runtime.language import say

from .api import BaseWeChatAPI
from .arguments import flag


class AppChatByHand(BaseWeChatAPI):
    """Messages of any type to a group chat."""

    def send(self, chat_id: Any, msg_type: str, **kwargs: Any) -> dict[str, Any]:
        """Send a message with the content in keyword arguments. Now: `client.appchat.send`."""
        content = _chat_content(msg_type, kwargs)
        body = {"chatid": chat_id, "safe": kwargs.get("safe") or 0, "msgtype": msg_type, msg_type: content}
        answer: dict[str, Any] = self._send("POST", "appchat/send", None, body)
        return answer

    send_msg = send


_CHAT_CONTENT = {
    "text": ("content",),
    "image": ("media_id",),
    "voice": ("media_id",),
    "file": ("media_id",),
    "video": ("media_id", "title", "description"),
    "textcard": ("title", "description", "url", "btntxt"),
}
_CHAT_WHOLE = ("news", "mpnews", "markdown")


def _chat_content(msg_type: str, given: Mapping[str, Any]) -> dict[str, Any]:
    if msg_type in _CHAT_WHOLE:
        return {name: value for name, value in given.items() if name != "safe"}
    if msg_type not in _CHAT_CONTENT:
        known = ", ".join((*_CHAT_CONTENT, *_CHAT_WHOLE))
        raise TypeError(
            say("{name!r} is not a message type of group chats; types: {names}", name=msg_type, names=known)
        )
    return {name: given.get(name) for name in _CHAT_CONTENT[msg_type]}


class _MapsUsers(BaseWeChatAPI):
    def _map_users(self, department: Any, key: str, query: Mapping[str, Any]) -> dict[str, str]:
        departments = [department]
        if department is None:
            departments = [found["id"] for found in self._send("GET", "department/list", gives=("department",))]
        users: dict[str, str] = {}
        for one in departments:
            for user in self._send("GET", "user/list", {"department_id": one, **query}, gives=("userlist",)):
                users[user[key]] = user["userid"]
        return users


class DepartmentByHand(_MapsUsers):
    """Members of departments, indexed by a field."""

    def get_map_users(self, id: Any = None, key: str = "name", fetch_child: Any = 0) -> dict[str, str]:
        """Return a field of each member of one or all departments -> userid. Now: `client.user.list`."""
        return self._map_users(id, key, {"fetch_child": flag(fetch_child)})


class OlderDepartmentByHand(_MapsUsers):
    """Members of departments as in version 1.8.18, which also sends the status of members."""

    def get_map_users(self, id: Any = None, key: str = "name", status: Any = 0, fetch_child: Any = 0) -> dict[str, str]:
        """Return a field of each member of one or all departments -> userid. Now: `client.user.list`."""
        return self._map_users(id, key, {"status": status, "fetch_child": flag(fetch_child)})


class ExternalContactByHand(BaseWeChatAPI):
    """External contacts, page by page."""

    def gen_all_by_user(self, userid: str, limit: int = 50) -> Iterator[dict[str, Any]]:
        """Yield all contacts of a member. Now: `client.externalcontact.batch.iter_get_by_user`."""
        cursor, trail = "", PageTrail("externalcontact/batch/get_by_user", "")
        while True:
            body = {"userid": userid, "cursor": cursor, "limit": limit}
            page = self._send("POST", "externalcontact/batch/get_by_user", None, body)
            trail.add_page()
            yield from page.get("external_contact_list") or ()
            cursor = page.get("next_cursor")
            if not trail.continues(cursor):
                return


class ExternalContactGroupChatByHand(BaseWeChatAPI):
    """Group chats with customers, page by page."""

    def list_all(
        self, status_filter: int = 0, owner_userid_list: list[str] | None = None, limit: int = 100
    ) -> list[dict[str, Any]]:
        """Return all group chats. Now: `client.externalcontact.groupchat.iter_list`."""
        body: dict[str, Any] = {"status_filter": status_filter, "limit": limit}
        if owner_userid_list:
            body["owner_filter"] = {"userid_list": owner_userid_list}
        found: list[dict[str, Any]] = []
        trail = PageTrail("externalcontact/groupchat/list")
        while True:
            page = self._send("POST", "externalcontact/groupchat/list", None, body)
            trail.add_page()
            found.extend(page.get("group_chat_list") or ())
            if not trail.continues(page.get("next_cursor")):
                return found
            body = {**body, "cursor": page["next_cursor"]}


class JSAPIByHand(BaseWeChatAPI):
    """Signatures of pages, and their tickets."""

    def get_jsapi_signature(self, noncestr: str, ticket: str, timestamp: int | str, url: str) -> str:
        """Return the signature of a page. Now: `client.jssdk.config`, which also creates nonce and time."""
        return sign(ticket, noncestr, timestamp, url)

    def get_jsapi_ticket(self) -> str:
        """Return the corp's ticket, from the session while it is valid. Now: `client.jssdk.config`."""
        return self._kept_ticket("jsapi_ticket")

    def get_agent_jsapi_ticket(self) -> str:
        """Return the app's ticket, from the session while it is valid. Now: `client.jssdk.agent_config`."""
        return self._kept_ticket("agent_ticket")

    def _kept_ticket(self, name: str) -> str:
        ticket: str = self._client._ticket(name)
        return ticket


class MediaByHand(BaseWeChatAPI):
    """Links to media, and downloads of media."""

    def get_url(self, media_id: str) -> str:
        """Return the URL of a file, including the token. Now: `client.media.get`."""
        return self._link("media/get", media_id=media_id)

    def get_jssdk_url(self, media_id: str) -> str:
        """Return the URL of a recording, including the token. Now: `client.media.get_jssdk`."""
        return self._link("media/get/jssdk", media_id=media_id)

    def download(self, media_id: str) -> Any:
        """Return a file as a `requests.Response`. Now: `client.media.get`."""
        return self._client._download("media/get", {"media_id": media_id})

    def _link(self, path: str, **query: Any) -> str:
        parameters = urlencode({"access_token": self.access_token, **query})
        return f"{self._client._base_url()}{path}?{parameters}"


class MaterialByHand(MediaByHand):
    """Permanent media of an app. WeCom has removed these calls."""

    def get_url(self, agent_id: Any, media_id: str) -> str:  # type: ignore[override]
        """Return the URL of a file, including the token. Now: `client.media.get`."""
        return self._link("material/get", media_id=media_id, agentid=agent_id)

    def get(self, agent_id: Any, media_id: str) -> Any:
        """Return a file as a `requests.Response`. Now: `client.media.get`."""
        return self._client._download("material/get", {"media_id": media_id, "agentid": agent_id})


class MenuByHand(BaseWeChatAPI):
    """Replacement of menus."""

    def update(self, agent_id: Any, menu_data: Mapping[str, Any]) -> dict[str, Any]:
        """Delete an app's menu and create a new one. Now: `client.menu.create`, which replaces the menu."""
        query = {"agentid": agent_id}
        self._send("GET", "menu/delete", query)
        answer: dict[str, Any] = self._send("POST", "menu/create", query, menu_data)
        return answer


class OAuthByHand(BaseWeChatAPI):
    """Logins in WeCom's browser."""

    OAUTH_BASE_URL = "https://open.weixin.qq.com/connect/oauth2/authorize"

    def authorize_url(self, redirect_uri: str, state: str | None = None) -> str:
        """Return the URL that starts a login. Now: `client.oauth.authorize_url`, which signs and checks the state."""
        url = f"{self.OAUTH_BASE_URL}?appid={self._client.corp_id}&redirect_uri={quote(redirect_uri, safe='')}"
        url += "&response_type=code&scope=snsapi_base"
        return f"{url}{f'&state={state}' if state else ''}#wechat_redirect"
