# Generated from codegen/python/packages.py by codegen. Do not edit.
"""The commands of the gateway that WeCom's own command line uses: models, parameters and clients."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        models as models,
        params as params,
    )
    from ._client import (
        AsyncOfficeClient as AsyncOfficeClient,
        OfficeClient as OfficeClient,
    )
    from ._registry import (
        COMMANDS as COMMANDS,
    )
    from ._tools import (
        office_tools as office_tools,
    )

load_lazily(
    __name__,
    {
        "._client": (
            "AsyncOfficeClient",
            "OfficeClient",
        ),
        "._registry": (
            "COMMANDS",
        ),
        "._tools": (
            "office_tools",
        ),
    },
    (
        "models",
        "params",
    ),
)
