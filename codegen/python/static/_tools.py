"""Calls of language models."""

from typing import Final

from wecom_client._registry import ENDPOINTS
from wecom_runtime.clients.tool_calls import ToolRunner

RUNNER = ToolRunner(ENDPOINTS, "wecom_client.office._registry:COMMANDS")
run_tool: Final = RUNNER.run
