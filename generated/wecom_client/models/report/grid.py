# Generated from spec/api/report/grid.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""网格结构."""

from __future__ import annotations

from wecom_runtime.model import Model, Response, field, model


@model
class Grid(Model):
    grid_id: str
    grid_name: str | int
    grid_admin: list[str]
    """TODO 网格管理员 userId 列表."""


@model
class GridListGrid(Model):
    grid_id: str
    grid_name: int
    grid_parent_id: str | None = None
    grid_admin: list[str]
    grid_member: list[str]


@model
class Category(Model):
    cata_id: str
    cata_name: str
    level: int
    parent_cata_id: str | None = None


@model
class GridListCataCategory(Model):
    category_id: str | None = None
    category_name: str | None = None
    level: int | None = None
    parent_category_id: str | None = None


@model
class ReportGridAddRequest(Model):
    """Parameters of `client.report.grid.add`."""

    grid_name: str
    grid_parent_id: str
    grid_admin: list[str] = field(max_items=20)
    grid_member: list[str] | None = field(default=None, max_items=100)


@model
class ReportGridAddResponse(Response):
    """Answer of `client.report.grid.add`: 添加网格."""

    grid_id: str
    invalid_userids: list[str] | None = None


@model
class ReportGridAddCataRequest(Model):
    """Parameters of `client.report.grid.add_cata`."""

    category_name: str
    level: int
    parent_category_id: str | None = None


@model
class ReportGridAddCataResponse(Response):
    """Answer of `client.report.grid.add_cata`: 添加事件类别."""

    category_id: str


@model
class ReportGridDeleteRequest(Model):
    """Parameters of `client.report.grid.delete`."""

    grid_id: str


@model
class ReportGridDeleteCataRequest(Model):
    """Parameters of `client.report.grid.delete_cata`."""

    category_id: str


@model
class ReportGridGetUserGridInfoRequest(Model):
    """Parameters of `client.report.grid.get_user_grid_info`."""

    userid: str


@model
class ReportGridGetUserGridInfoResponse(Response):
    """Answer of `client.report.grid.get_user_grid_info`: 获取用户负责及参与的网格列表."""

    manage_grids: list[Grid]
    joined_grids: list[Grid]
    """TODO 作为成员参与的grid信息."""


@model
class ReportGridListRequest(Model):
    """Parameters of `client.report.grid.list`."""

    grid_id: str | None = None


@model
class ReportGridListResponse(Response):
    """Answer of `client.report.grid.list`: 获取网格列表."""

    grid_list: list[GridListGrid]


@model
class ReportGridListCataRequest(Model):
    """Parameters of `client.report.grid.list_cata`."""


@model
class ReportGridListCataResponse(Response):
    """Answer of `client.report.grid.list_cata`: 获取事件类别列表."""

    cata_list: list[Category] | None = None
    category_list: list[GridListCataCategory] | None = None


@model
class ReportGridUpdateRequest(Model):
    """Parameters of `client.report.grid.update`."""

    grid_id: str
    grid_name: str
    grid_parent_id: str
    grid_admin: list[str] = field(max_items=20)
    grid_member: list[str] | None = field(default=None, max_items=100)


@model
class ReportGridUpdateResponse(Response):
    """Answer of `client.report.grid.update`: 编辑网格."""

    invalid_userids: list[str] | None = None


@model
class ReportGridUpdateCataRequest(Model):
    """Parameters of `client.report.grid.update_cata`."""

    category_id: str
    category_name: str
    level: int
    parent_category_id: str | None = None
