# Copied from codegen/python/static/office/_tools.py by codegen. Do not edit it here.
"""The commands of the gateway as tools of language models."""

from typing import Final

from wecom_client.office._registry import COMMANDS
from wecom_runtime.calls.tools import ServiceTools

TOOLS = ServiceTools(COMMANDS)
office_tools: Final = TOOLS.definitions
