"""The marks before translated texts, which show whether the English text has changed."""

from __future__ import annotations

import hashlib
from functools import cache


@cache
def mark(text: str) -> str:
    """Return a checksum of four hexadecimal digits, which shows whether a text has changed since its translation."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:4]
