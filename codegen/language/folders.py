"""The folders of a spec with calls."""

from __future__ import annotations

API = "api"
"""The folder of the server API."""
GATEWAY = "gateway"
"""The folder of the commands of the gateway."""
ABILITIES = "abilities"
"""The folder of the tools of the abilities of bots."""
CALL_FOLDERS = API, GATEWAY, ABILITIES
