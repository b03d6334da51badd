# Copied from codegen/python/static/office/_tools.py by codegen. Do not edit it here.
"""The commands of the gateway as tools of language models."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from wecom_client.office._registry import COMMANDS

if TYPE_CHECKING:
    from wecom_runtime.calls.tools import ToolFormat


def office_tools(
    services: Iterable[str] | None = None,
    *,
    only_reading: bool = True,
    form: ToolFormat = "mcp",
    language: str = "",
    files: bool = False,
) -> list[dict[str, Any]]:
    """Return the commands of the gateway as tools of language models; `run_tool` runs one with an `OfficeClient`.

    Args:
        services: The services, such as "todo" and "doc"; all if left out.
        only_reading: Whether to leave out the commands that add, change or delete something.
        form: The format: "mcp" (Model Context Protocol), "openai" or "anthropic".
        language: The language of the descriptions, "zh" or "en"; by default that of `WECOM_LANG` or the locale.
        files: Whether a file may be a path, for `run_tool(…, files=FOLDER)`.

    Raises:
        InvalidArgumentError: There is no such service or format.
    """
    from wecom_runtime.calls.tools import tools_of

    return tools_of(COMMANDS, services, only_reading=only_reading, form=form, language=language, files=files)
