"""The client of the gateway that WeCom's own command line uses: it acts for the member who authorized an AI bot.

No official page describes the gateway; its commands are known from published programs (unverified).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, cast

from wecom_runtime.calls.call import Call
from wecom_runtime.declared_settings import shows_settings
from wecom_runtime.errors import ConfigurationError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.setting_checks import check_secret
from wecom_runtime.tokens.records import digest

from .client_settings import AsyncHTTP, ClientSettings, H, SyncHTTP, check_id, split_path
from .core import ClientCore
from .modes import AsyncBase, SyncBase
from .resources import Commands
from .token_set import TokenParameters, TokenSet

if TYPE_CHECKING:
    from typing_extensions import Unpack


class OfficeCore(ClientCore, Commands, Generic[H]):
    """A client of the gateway for an AI bot: to-dos, documents, schedules and more, for the member who authorized the
    bot. Threads and tasks share one object.

    The rights of the bot last seven days from the grant of a member; then calls raise `NotGrantedError` with a `link`.

    Args:
        bot_id: The id of the bot.
        secret: The secret of the bot.
        settings: See `ClientSettings`.
    """

    _kind = "office_token"

    bot_id: str

    @shows_settings(ClientSettings)
    def __init__(self, bot_id: str, secret: str | Secret[str], **settings: Unpack[ClientSettings[H]]) -> None:
        secret = check_secret("secret", secret)
        backend = self._open_backend(settings)
        if not secret:
            raise ConfigurationError(say("{kind} needs the secret of the bot", kind=type(self).__name__))
        self.bot_id = check_id("bot_id", bot_id)
        from wecom_runtime.storage.sealing import RecordSealer  # the generator imports this module without cryptography

        tokens = TokenSet(self._tokens, backend, (bot_id, digest(backend.base_url, secret.reveal())))
        self._set_up(backend, tokens, identity={"corp_id": bot_id})
        values = {"bot_id": bot_id, "bot_secret": secret}
        parameters = TokenParameters(tokens.kind(self._kind), values)
        # The token acts for a member, so that nobody who reads the storage may use it.
        tokens.fetch(self._kind, parameters, sealer=RecordSealer(secret.reveal().encode("utf-8", "surrogatepass")))

    def _use_card(self, send: Callable[..., Any]) -> None:
        """Use a function of a long connection to send the card by which a member grants rights on documents."""
        self._caller.backend.server.send_card = send

    def _request_flow(self, path: str, parameters: Mapping[str, Any] | None, timeout: float | None) -> Flow[Any]:
        path, query = split_path(path)
        call = Call("POST", path, query, dict(parameters or {}))
        return cast("Flow[Any]", self._caller.exchange_flow(call, None, timeout))


class BaseOfficeClient(OfficeCore[SyncHTTP], SyncBase):
    def request(
        self, path: str, parameters: Mapping[str, Any] | None = None, *, timeout: float | None = None
    ) -> dict[str, Any]:
        """Send a command that this library does not know, with the token, retry and error rules of all commands.

        Args:
            path: The path, such as "/todo/create".
            parameters: The parameters of the command.
            timeout: Seconds for this call.

        Returns:
            The result, unchanged.

        Raises:
            InvalidArgumentError: The path or the parameters cannot be sent.
            APIError: WeCom refused the command.
            TransportError: There was no usable response.
        """
        result: dict[str, Any] = self._caller.run(self._request_flow(path, parameters, timeout))
        return result


class BaseAsyncOfficeClient(OfficeCore[AsyncHTTP], AsyncBase):
    async def request(
        self, path: str, parameters: Mapping[str, Any] | None = None, *, timeout: float | None = None
    ) -> dict[str, Any]:
        """Send a command that this library does not know; see `OfficeClient.request`."""
        result: dict[str, Any] = await self._caller.run(self._request_flow(path, parameters, timeout))
        return result
