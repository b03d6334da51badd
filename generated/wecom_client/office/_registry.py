# Copied from codegen/python/static/office/_registry.py by codegen. Do not edit it here.
"""The registry of commands, by path."""

from typing import Final

from wecom_client._words import INDEX
from wecom_client.office._index import ELSEWHERE, SEGMENTS
from wecom_runtime.calls.registry import Endpoints

COMMANDS: Final = Endpoints("wecom_client.office.operations", SEGMENTS, ELSEWHERE, INDEX, prefix="/", kind="office")
