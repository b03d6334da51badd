"""The command `wecom` with this package's endpoints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wecom_runtime.cli.package import GeneratedPackage


def main() -> None:
    """Run the command."""
    from wecom_runtime.cli.collector import collect_rarely

    collect_rarely()
    if sys.argv[1:2] == ["__complete"]:  # shell completion loads nothing else
        from wecom_runtime.cli.completing import answer

        answer("wecom_client", sys.argv[2:])
        return
    try:
        from wecom_runtime.cli.main import run
    except ImportError as error:
        print(f"wecom: {error.name} is missing: pip install 'wecom-client[cli]'", file=sys.stderr)
        raise SystemExit(3) from None
    run(generated_package)


def generated_package() -> GeneratedPackage:
    """Return the parts of this package for the commands. A part is loaded when a command uses it."""
    from wecom_runtime.cli.names import Names
    from wecom_runtime.cli.package import GeneratedPackage, Routes

    return GeneratedPackage(
        endpoints="wecom_client._registry:ENDPOINTS",
        commands="wecom_client.office._registry:COMMANDS",
        tools="wecom_client.abilities._registry:TOOLS",
        callbacks="wecom_client.callbacks._table:CALLBACKS",
        replies="wecom_client.replies._table:REPLIES",
        errors="wecom_client._errors:ERRORS",
        validator="wecom_client._payloads:VALIDATOR",
        samples="wecom_client._payloads:SAMPLES",
        client="wecom_client._client:WeComClient",
        office="wecom_client.office._client:OfficeClient",
        suite="wecom_client._partners:SuiteClient",
        provider="wecom_client._partners:ProviderClient",
        device_model="wecom_client._partners:DeviceModelClient",
        connection="wecom_client._bot_connection:AsyncBotConnection",
        crypto="wecom_runtime.callbacks.crypto:WeComCrypto",
        router="wecom_client._router:CallbackRouter",
        fake="wecom_client._fake:FakeWeCom",
        resources="wecom_client.api:ResourceTree",
        office_resources="wecom_client.office.api:ResourceTree",
        word_index="wecom_client._words:INDEX",
        texts="wecom_client._texts:TEXTS",
        older="wecom_client.wechatpy._successors:SUCCESSORS",  # a user's own spec may have no older library
        names=Names("wecom_client"),
        routes=Routes(
            message="/cgi-bin/message/send",
            upload="/cgi-bin/media/upload",
            fetch_token="/cgi-bin/gettoken",  # noqa: S106 - a path
            app="/cgi-bin/agent/get",
            apps="/cgi-bin/agent/list",
            whoami="/identity/whoami",
            abilities="/cgi-bin/aibot/cli/get_mcp_config",
        ),
    )
