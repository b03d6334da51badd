"""The registry of the documented tools of abilities, by `/ability/tool`."""

from typing import Final

from wecom_client._words import INDEX
from wecom_client.abilities._index import ELSEWHERE, SEGMENTS
from wecom_runtime.calls.registry import Endpoints

TOOLS: Final = Endpoints("wecom_client.abilities.operations", SEGMENTS, ELSEWHERE, INDEX, prefix="/", kind="office")
