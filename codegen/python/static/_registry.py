"""The registry of endpoints, by path or title."""

from typing import Final

from wecom_client._index import ELSEWHERE, SEGMENTS
from wecom_client._words import INDEX
from wecom_runtime.calls.registry import Endpoints

ENDPOINTS = Endpoints("wecom_client.operations", SEGMENTS, ELSEWHERE, INDEX)
find: Final = ENDPOINTS.find
