"""A reader of DSPy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from wecom_runtime.handling.streaming.pieces import Piece

from .reader import LibraryReader, has, text_member, text_pieces


class DSPyReader(LibraryReader):
    """A reader of DSPy: a program of `dspy.streamify(…, stream_listeners=[…])`. The prediction repeats the texts."""

    library = "DSPy"

    @staticmethod
    def fits(event: Any) -> bool:
        return has(event, "signature_field_name") or type(event).__module__.startswith("dspy.")

    def read(self, event: Any) -> Iterator[Piece]:
        if has(event, "signature_field_name"):
            yield from text_pieces(text_member(event, "chunk"))
