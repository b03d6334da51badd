"""Every endpoint, found by its path or title."""

from wecom_client._index import SEGMENTS
from wecom_runtime.calls.registry import Endpoints

ENDPOINTS = Endpoints("wecom_client.operations", SEGMENTS)
find = ENDPOINTS.find
