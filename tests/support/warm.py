"""Imported for its effect: what clients load with their first call is there, for processes that begin as copies."""

from __future__ import annotations

import aiohttp
import requests

from wecom_client import ENDPOINTS, AsyncWeComClient, WeComClient, structure
from wecom_runtime.http import aiohttp_transport, requests_transport

LOADED = aiohttp, requests, aiohttp_transport, requests_transport
_GET = ENDPOINTS["/cgi-bin/user/get"]
assert _GET.response is not None
structure({"errcode": 0, "userid": "a"}, _GET.response)
for _client in (WeComClient("ww1", "secret"), AsyncWeComClient("ww1", "secret")):
    assert _client.user
