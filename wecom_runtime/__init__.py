"""The hand-written half of the WeCom client: crypto, callbacks, replies, tokens, storages, transport, conversion.

It contains no endpoint and no event by name. These are generated into `wecom_client`, the package that apps import.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import load_lazily

if TYPE_CHECKING:
    from wecom_runtime.callbacks.crypto import WeComCrypto as WeComCrypto
    from wecom_runtime.data.conversion import structure as structure
    from wecom_runtime.data.conversion import unstructure as unstructure
    from wecom_runtime.data.models import Model as Model
    from wecom_runtime.data.models import Response as Response
    from wecom_runtime.storage.base import SessionStorage as SessionStorage

    from .errors import WeComError as WeComError

load_lazily(
    __name__,
    {
        ".data.conversion": ("structure", "unstructure"),
        ".callbacks.crypto": ("WeComCrypto",),
        ".errors": ("WeComError",),
        ".data.models": ("Model", "Response"),
        ".storage.base": ("SessionStorage",),
    },
)
