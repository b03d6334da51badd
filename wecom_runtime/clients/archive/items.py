"""The base class of archive entries."""

from __future__ import annotations

from typing import Any, ClassVar

from wecom_runtime.data.models import Model, model


@model
class Archived(Model):
    """An entry of the archive, such as a message."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Wire names and values that identify this class."""
    __repeat_by__: ClassVar[str] = ""
    """The attribute that all repeats of a message share, and no other message has."""
    __content_by__: ClassVar[str] = ""
    """The wire name of the field whose value is the name of the content field."""

    @property
    def content(self) -> Any:
        """The content, as its model. An entry of an unknown kind has the field of the kind's name, as received."""
        kind = self.by_wire_name(self.__content_by__) if self.__content_by__ else None
        return self.by_wire_name(kind) if isinstance(kind, str) else None
