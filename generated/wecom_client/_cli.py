# Copied from codegen/python/static/_cli.py by codegen. Do not edit it here.
"""The command `wecom` with this package's endpoints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wecom_runtime.cli.package import GeneratedPackage


def main() -> None:
    """Run the command."""
    if sys.argv[1:2] == ["__complete"]:  # shell completion loads nothing else
        from wecom_runtime.cli.completing import answer

        answer("wecom_client", sys.argv[2:])
        return
    try:
        from wecom_runtime.cli.main import run
    except ImportError as error:
        print(f"wecom: {error.name} is missing: pip install 'wecom-client[cli]'", file=sys.stderr)
        raise SystemExit(3) from None
    run(generated_package())


def generated_package() -> GeneratedPackage:
    """Return the parts of this package for the commands."""
    from wecom_client._payloads import COMMAND_VALIDATOR, SAMPLES, VALIDATOR
    from wecom_client._registry import ENDPOINTS
    from wecom_client._tables import errors
    from wecom_client._texts import TEXTS
    from wecom_client._words import INDEX
    from wecom_client.callbacks._table import CALLBACKS
    from wecom_client.office._registry import COMMANDS
    from wecom_client.replies._table import REPLIES
    from wecom_runtime.cli.names import Names
    from wecom_runtime.cli.package import GeneratedPackage, Routes

    return GeneratedPackage(
        endpoints=ENDPOINTS,
        commands=COMMANDS,
        tools=_tools,
        callbacks=CALLBACKS,
        replies=REPLIES,
        errors=errors,
        validator=VALIDATOR,
        command_validator=COMMAND_VALIDATOR,
        samples=SAMPLES,
        client=_client,
        office=_office,
        suite=_suite,
        provider=_provider,
        device_model=_device_model,
        connection=_connection,
        crypto=_crypto,
        router=_router,
        fake=_fake,
        resources=_resources,
        office_resources=_office_resources,
        routes=Routes(
            message="/cgi-bin/message/send",
            upload="/cgi-bin/media/upload",
            fetch_token="/cgi-bin/gettoken",  # noqa: S106 - a path
            app="/cgi-bin/agent/get",
            apps="/cgi-bin/agent/list",
            whoami="/identity/whoami",
            abilities="/cgi-bin/aibot/cli/get_mcp_config",
        ),
        word_index=INDEX,
        texts=TEXTS,
        names=Names("wecom_client"),
        older=_older,
    )


# Each function loads its modules when it is called, so that `wecom find` starts quickly.


def _tools() -> Any:
    from wecom_client.abilities._registry import TOOLS

    return TOOLS


def _client(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._client import WeComClient

    return WeComClient(*arguments, **settings)


def _office(*arguments: Any, **settings: Any) -> Any:
    from wecom_client.office._client import OfficeClient

    return OfficeClient(*arguments, **settings)


def _suite(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._partners import SuiteClient

    return SuiteClient(*arguments, **settings)


def _provider(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._partners import ProviderClient

    return ProviderClient(*arguments, **settings)


def _device_model(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._partners import DeviceModelClient

    return DeviceModelClient(*arguments, **settings)


def _connection(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._bot_connection import BotConnection

    return BotConnection(*arguments, **settings)


def _crypto(*arguments: Any, **settings: Any) -> Any:
    from wecom_runtime.callbacks.crypto import WeComCrypto

    return WeComCrypto(*arguments, **settings)


def _router(*arguments: Any, **settings: Any) -> Any:
    from wecom_client._router import CallbackRouter

    return CallbackRouter(*arguments, **settings)


def _fake(**settings: Any) -> Any:
    from wecom_client._fake import FakeWeCom

    return FakeWeCom(**settings)


def _resources() -> Any:
    from wecom_client.api import ResourceTree

    return ResourceTree


def _office_resources() -> Any:
    from wecom_client.office.api import ResourceTree

    return ResourceTree


def _older() -> Any:
    from wecom_runtime.lazy import load

    # By name: a user's own spec may have no older library.
    return load("wecom_client.wechatpy._successors:SUCCESSORS")
