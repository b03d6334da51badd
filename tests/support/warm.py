"""Load the modules of a client's first call, for processes that begin as forks. The import has this effect."""

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
