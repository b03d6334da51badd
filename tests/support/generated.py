"""Tables and functions of the generated package that are not among its public names.

They are loaded when a test needs them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from wecom_client import _payloads as payloads
    from wecom_client._cli import generated_package as generated_package
    from wecom_client._errors import ERRORS as ERRORS
    from wecom_client._texts import TEXTS as TEXTS
    from wecom_client._tokens import TOKENS as TOKENS
    from wecom_client.abilities._registry import TOOLS as TOOLS
    from wecom_client.archive._table import ARCHIVE as ARCHIVE
    from wecom_client.devices import _table as device_table
    from wecom_client.wechatpy._successors import SUCCESSORS as SUCCESSORS

    DEVICE_FRAMES = device_table.FRAMES
    SAMPLES, VALIDATOR = payloads.SAMPLES, payloads.VALIDATOR

_PLACES = {
    "ARCHIVE": ("wecom_client.archive._table", "ARCHIVE"),
    "DEVICE_FRAMES": ("wecom_client.devices._table", "FRAMES"),
    "ERRORS": ("wecom_client._errors", "ERRORS"),
    "SAMPLES": ("wecom_client._payloads", "SAMPLES"),
    "SUCCESSORS": ("wecom_client.wechatpy._successors", "SUCCESSORS"),
    "TEXTS": ("wecom_client._texts", "TEXTS"),
    "TOKENS": ("wecom_client._tokens", "TOKENS"),
    "TOOLS": ("wecom_client.abilities._registry", "TOOLS"),
    "VALIDATOR": ("wecom_client._payloads", "VALIDATOR"),
    "generated_package": ("wecom_client._cli", "generated_package"),
}


def __getattr__(name: str) -> Any:
    if name not in _PLACES:
        raise AttributeError(name)
    module, there = _PLACES[name]
    return getattr(importlib.import_module(module), there)
