"""The base class of the API classes, and their binding to clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from wecom_runtime.lazy import load

if TYPE_CHECKING:
    from .client import BaseWeChatClient


class BaseWeChatAPI:
    """The base class for the calls of one part of the API. Users' own subclasses are attributes of a client class:

    class Canteen(BaseWeChatAPI):
        def menu(self, day):
            return self._get("canteen/menu", params={"day": day})

    class MyClient(WeChatClient):
        canteen = Canteen()
    """

    API_BASE_URL: str = ""
    """The base URL of this class's paths; the client's if empty."""

    def __init__(self, client: BaseWeChatClient | None = None) -> None:
        self._client: Any = client

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        if instance is None or self._client is not None:
            return self
        bound = instance.__dict__[self._name] = type(self)(instance)
        return bound

    def _get(self, url: str, **kwargs: Any) -> Any:
        return self._client.get(url, **self._based(kwargs))

    def _post(self, url: str, **kwargs: Any) -> Any:
        return self._client.post(url, **self._based(kwargs))

    def _based(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        return {"api_base_url": self.API_BASE_URL, **kwargs} if self.API_BASE_URL else kwargs

    def _send(
        self,
        method: str,
        path: str,
        query: Mapping[str, Any] | None = None,
        body: Mapping[str, Any] | None = None,
        files: Mapping[str, Any] | None = None,
        *,
        gives: tuple[str | int, ...] = (),
        retired: str = "",
    ) -> Any:
        """Send the request of a generated method; return the part of the answer at the path `gives`."""
        answer = self._client._send(method, path, query, body, files, retired=retired)
        if isinstance(answer, dict):  # else the answer is not WeCom's
            for step in gives:
                answer = answer[step]
        return answer

    @property
    def access_token(self) -> str:
        """The client's token."""
        token: str = self._client.access_token
        return token

    @property
    def session(self) -> Any:
        """The client's session storage."""
        return self._client.session

    @property
    def appid(self) -> str:
        """The client's corp id."""
        appid: str = self._client.appid
        return appid

    @property
    def secret(self) -> str:
        """The client's secret."""
        secret: str = self._client.secret
        return secret


class LazyAPI:
    """A descriptor that loads an API class at its first use.

    Args:
        reference: `module:Class`.
    """

    def __init__(self, reference: str) -> None:
        self._reference = reference

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        cls = load(self._reference)
        if instance is None:
            return cls()
        bound = instance.__dict__[self._name] = cls(instance)
        return bound
