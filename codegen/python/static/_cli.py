"""The command `wecom` with this package's endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wecom_runtime.cli.package import GeneratedPackage


def main() -> None:
    """Run the command."""
    from wecom_runtime.cli.start import start

    start("wecom_client", generated_package)


def generated_package() -> GeneratedPackage:
    """Return the parts of this package for the commands. A part is loaded when a command uses it."""
    from wecom_runtime.cli.package import GeneratedPackage, Routes

    return GeneratedPackage(
        "wecom_client",
        Routes(
            message="/cgi-bin/message/send",
            upload="/cgi-bin/media/upload",
            fetch_token="/cgi-bin/gettoken",  # noqa: S106 - a path
            app="/cgi-bin/agent/get",
            apps="/cgi-bin/agent/list",
            whoami="/identity/whoami",
            abilities="/cgi-bin/aibot/cli/get_mcp_config",
        ),
    )
