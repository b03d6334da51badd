"""The base class of everything that the archive keeps."""

from __future__ import annotations

from typing import Any, ClassVar

from wecom_runtime.data.models import Model, model


@model
class Archived(Model):
    """Something that the archive keeps."""

    __selects__: ClassVar[dict[str, str]] = {}
    """Wire names and their values, by which this kind is told from others."""
    __repeat_by__: ClassVar[str] = ""
    """Attribute that is the same in each repeat of a message and in no other one."""
    __content_by__: ClassVar[str] = ""
    """Wire name of the field whose value is also the name of the field with the content."""

    @property
    def content(self) -> Any:
        """The content, as its model; of an unknown kind the field that is called as the kind is, as it came."""
        kind = self.by_wire_name(self.__content_by__) if self.__content_by__ else None
        return self.by_wire_name(kind) if isinstance(kind, str) else None
