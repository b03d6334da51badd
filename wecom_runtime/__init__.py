"""The hand-written half of the WeCom client: crypto, callbacks, replies, tokens, storages, transport, conversion.

It knows no endpoint and no event by name: those are generated into `wecom_client`, which is what an app imports.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .lazy import load_lazily

if TYPE_CHECKING:
    from .conversion import structure as structure
    from .conversion import unstructure as unstructure
    from .crypto import WeComCrypto as WeComCrypto
    from .errors import WeComError as WeComError
    from .model import Model as Model
    from .model import Response as Response
    from .storage.base import SessionStorage as SessionStorage

load_lazily(
    __name__,
    {
        ".conversion": ("structure", "unstructure"),
        ".crypto": ("WeComCrypto",),
        ".errors": ("WeComError",),
        ".model": ("Model", "Response"),
        ".storage.base": ("SessionStorage",),
    },
)
