# Generated from spec/api/school/ by codegen. Do not edit.
"""家校沟通: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

from wecom_runtime.lazy import alias_submodules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.school.contact import ParentChild


class NewStudentDict(TypedDict):
    student_userid: str
    name: str
    department: list[int]
    mobile: NotRequired[str | None]
    to_invite: NotRequired[bool | None]


class StudentUpdateDict(TypedDict):
    student_userid: str
    new_student_userid: NotRequired[str | None]
    name: NotRequired[str | None]
    department: NotRequired[list[int] | None]
    mobile: NotRequired[str | None]


class NewParentDict(TypedDict):
    parent_userid: str
    mobile: str
    children: Sequence[ParentChild | ParentChildDict]
    to_invite: NotRequired[bool | None]


class ParentUpdateDict(TypedDict):
    parent_userid: str
    new_parent_userid: NotRequired[str | None]
    mobile: NotRequired[str | None]
    children: NotRequired[Sequence[ParentChild | ParentChildDict] | None]


class ParentChildDict(TypedDict):
    student_userid: str
    relation: str


class DepartmentAdminDict(TypedDict):
    userid: str
    type: int
    subject: NotRequired[str | None]


class DepartmentAdminChangeDict(TypedDict):
    op: int
    userid: str
    type: NotRequired[int | None]
    subject: NotRequired[str | None]


alias_submodules(__name__, (
    "contact",
))
