"""Every endpoint, found by its path or title; and everything else, found by words."""

from wecom_client._index import ELSEWHERE, SEGMENTS
from wecom_runtime.calls.registry import Endpoints
from wecom_runtime.search.index import Index

INDEX = Index("wecom_client._search")
ENDPOINTS = Endpoints("wecom_client.operations", SEGMENTS, ELSEWHERE, INDEX)
find = ENDPOINTS.find
search = INDEX.search
