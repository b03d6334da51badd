# Copied from codegen/python/static/_fake.py by codegen. Do not edit it here.
"""The fake WeCom for tests, with the endpoints and clients of this package."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, overload

from wecom_client._payloads import SAMPLES, VALIDATOR
from wecom_client._registry import ENDPOINTS
from wecom_client._tables import errors
from wecom_client._tokens import TOKENS
from wecom_client.abilities._registry import TOOLS
from wecom_client.callbacks._table import CALLBACKS
from wecom_client.devices._table import FRAMES as DEVICE_FRAMES
from wecom_client.frames._table import FRAMES
from wecom_client.office._registry import COMMANDS
from wecom_client.replies._table import REPLIES
from wecom_runtime.testing.fake.accounts import App, Suite
from wecom_runtime.testing.fake.components import SpecTables
from wecom_runtime.testing.fake.credentials import AGENT_ID
from wecom_runtime.testing.fake.engine import EngineTables
from wecom_runtime.testing.fake.server import BaseFake
from wecom_runtime.testing.samples import Samples

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from typing_extensions import Unpack

    from wecom_client._async_client import AsyncWeComClient
    from wecom_client._client import WeComClient
    from wecom_client._partners import AsyncSuiteClient, SuiteClient
    from wecom_client.office._client import AsyncOfficeClient, OfficeClient
    from wecom_runtime.clients.client_settings import AsyncHTTP, ClientSettings, SyncHTTP
    from wecom_runtime.clients.corp import CorpSettings
    from wecom_runtime.testing.fake.bots.bot import FakeBot

C = TypeVar("C")


class FakeWeCom(BaseFake):
    __doc__ = BaseFake.__doc__
    _spec = SpecTables(
        EngineTables(ENDPOINTS, VALIDATOR, errors, SAMPLES.data),
        CALLBACKS,
        REPLIES,
        FRAMES,
        DEVICE_FRAMES,
        TOKENS,
        SAMPLES,
        EngineTables(COMMANDS, VALIDATOR, errors, SAMPLES.data),
        Samples(SAMPLES.data, TOOLS, CALLBACKS),
    )

    def simulate(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        allow_hosts: Iterable[str] = (),
        tls: ssl.SSLContext | None = None,
    ) -> str:
        """Serve the fake with a page on which a person acts as its members; return the URL of the page.

        Args:
            host: The address to listen on; the loopback address unless other machines connect.
            port: The port; 0 for a free one.
            allow_hosts: Further allowed host names, such as the name of a container. The host name of this machine,
                IP addresses and localhost are always allowed.
            tls: The TLS context for https, with a certificate (`ssl.PROTOCOL_TLS_SERVER`).
        """
        from wecom_runtime.testing.simulator.site import simulate

        return simulate(self, host, port, allow_hosts, tls)

    @overload
    def client(self, app: App | None = None, **settings: Unpack[CorpSettings[SyncHTTP]]) -> WeComClient: ...
    @overload
    def client(self, app: type[C], **settings: Any) -> C: ...
    def client(self, app: Any = None, **settings: Any) -> Any:
        """Return a client that calls this fake in process, without sockets.

        Args:
            app: The app of the client, the first one if left out; or another client class, such as `AsyncWeComClient`,
                which gets the matching credentials of this fake.
            settings: The settings of the client, such as `timeout` or `merchant`; see its class.
        """
        if isinstance(app, type):
            return self.client_for(app, **settings)
        from wecom_client._client import WeComClient

        known = app or self.app
        settings.setdefault("agent_id", known.agent_id)
        return self.client_of(WeComClient, known.corp_id, known.secret, **settings)

    def async_client(self, app: App | None = None, **settings: Unpack[CorpSettings[AsyncHTTP]]) -> AsyncWeComClient:
        """Return an asynchronous client; see `client`."""
        from wecom_client._async_client import AsyncWeComClient

        known = app or self.app
        settings.setdefault("agent_id", known.agent_id)
        return self.client_of(AsyncWeComClient, known.corp_id, known.secret, **settings)

    def office_client(self, bot: FakeBot | None = None, **settings: Unpack[ClientSettings[SyncHTTP]]) -> OfficeClient:
        """Return a client of the gateway that calls this fake in process.

        Args:
            bot: The bot of the client; the first one if left out.
            settings: The settings of the client.
        """
        from wecom_client.office._client import OfficeClient

        known = bot or self.bot()
        return self.client_of(OfficeClient, known.bot_id, known.secret, **settings)

    def async_office_client(
        self, bot: FakeBot | None = None, **settings: Unpack[ClientSettings[AsyncHTTP]]
    ) -> AsyncOfficeClient:
        """Return an asynchronous client of the gateway; see `office_client`."""
        from wecom_client.office._client import AsyncOfficeClient

        known = bot or self.bot()
        return self.client_of(AsyncOfficeClient, known.bot_id, known.secret, **settings)

    def suite_client(self, suite: Suite, **settings: Unpack[ClientSettings[SyncHTTP]]) -> SuiteClient:
        """Return the client of a third-party app, which has its suite_ticket already."""
        from wecom_client._partners import SuiteClient

        client = self.client_of(SuiteClient, suite.suite_id, suite.suite_secret, **settings)
        client.receive_ticket(suite.suite_ticket)
        return client

    async def async_suite_client(self, suite: Suite, **settings: Unpack[ClientSettings[AsyncHTTP]]) -> AsyncSuiteClient:
        """Return the asynchronous client of a third-party app; see `suite_client`."""
        from wecom_client._partners import AsyncSuiteClient

        client = self.client_of(AsyncSuiteClient, suite.suite_id, suite.suite_secret, **settings)
        await client.receive_ticket(suite.suite_ticket)
        return client


__all__ = ["AGENT_ID", "FakeWeCom"]
