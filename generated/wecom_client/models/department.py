# Generated from spec/api/department.yaml by codegen. Do not edit.
"""部门管理。"""

from __future__ import annotations

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class DepartmentPlace(Model):
    id: int
    """Id of the department."""
    parentid: int | None = None
    """Department above; the root department is 1."""
    order: int | None = None
    """Position among the siblings; higher comes first."""


@model
class Department(Model):
    """A department; third-party apps get no names, provider-developed apps where the administrator has
    authorized it.
    """

    id: int
    """Id of the department."""
    parentid: int | None = None
    """Department above; the root department is 1."""
    order: int | None = None
    """Position among the siblings; higher comes first."""
    name: str | None = None
    """Name of the department. Provider-developed apps get it where the administrator has authorized it.
    Third-party apps do not get it.
    """
    name_en: str | None = None
    """English name. Third-party apps do not get it."""
    department_leader: list[str] | None = None
    """UserIDs of the leaders that the app may see. Of third-party apps, only address book apps (通讯录应用)
    get it.
    """


@model
class DepartmentCreateRequest(Model):
    """Parameters of `client.department.create`."""

    name: str = field(min_chars=1, max_chars=64)
    name_en: str | None = field(default=None, min_chars=1, max_chars=64)
    parentid: int
    order: int | None = field(default=None, min=0, max=4294967295)
    id: int | None = field(default=None, min=2)


@model
class DepartmentCreateResponse(Response):
    """Answer of `client.department.create`."""

    id: int
    """Id of the new department."""


@model
class DepartmentUpdateRequest(Model):
    """Parameters of `client.department.update`."""

    id: int
    name: str | None = field(default=None, min_chars=1, max_chars=64)
    name_en: str | None = field(default=None, min_chars=1, max_chars=64)
    parentid: int | None = None
    order: int | None = field(default=None, min=0, max=4294967295)


@model
class DepartmentDeleteRequest(Model):
    """Parameters of `client.department.delete`."""

    id: int


@model
class DepartmentListRequest(Model):
    """Parameters of `client.department.list`."""

    id: int | None = None


@model
class DepartmentListResponse(Response):
    """Answer of `client.department.list`."""

    department: list[Department]
    """The departments."""


@model
class DepartmentSimplelistRequest(Model):
    """Parameters of `client.department.simplelist`."""

    id: int | None = None


@model
class DepartmentSimplelistResponse(Response):
    """Answer of `client.department.simplelist`."""

    department_id: list[DepartmentPlace]
    """The departments."""


@model
class DepartmentGetRequest(Model):
    """Parameters of `client.department.get`."""

    id: int


@model
class DepartmentGetResponse(Response):
    """Answer of `client.department.get`."""

    department: Department
    """The department."""
