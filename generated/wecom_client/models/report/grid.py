# Generated from spec/api/report/grid.yaml by codegen. Do not edit.
"""网格结构与事件类别。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class Grid(Model):
    grid_id: str
    """Id of the grid."""
    grid_name: str | None = None
    """Name of the grid."""
    grid_parent_id: str | None = None
    """Id of the grid above it."""
    grid_admin: list[str] | None = None
    """UserIDs of the people in charge."""
    grid_member: list[str] | None = None
    """UserIDs of the members."""


@model
class GridRef(Model):
    grid_id: str
    """Id of the grid."""
    grid_name: str | None = None
    """Name of the grid."""


@model
class EventCategory(Model):
    class Level:
        FIRST_LEVEL: Final = 1
        SECOND_LEVEL: Final = 2

    category_id: str = field(aliases=("cata_id",))
    """Id of the category."""
    category_name: str | None = field(default=None, aliases=("cata_name",))
    """Name of the category."""
    level: int | None = field(default=None, enum=(1, 2))
    """Level of the category. One of 1 (first level), 2 (second level)."""
    parent_category_id: str | None = field(default=None, aliases=("parent_cata_id",))
    """Empty for level 1."""


@model
class ReportGridAddRequest(Model):
    """Parameters of `client.report.grid.add`."""

    grid_name: str = field(max_chars=30)
    grid_parent_id: str
    grid_admin: list[str] = field(min_items=1, max_items=20)
    grid_member: list[str] | None = field(default=None, max_items=100)


@model
class ReportGridAddResponse(Response):
    """Answer of `client.report.grid.add`."""

    grid_id: str
    """Id of the grid."""
    invalid_userids: list[str] | None = None
    """UserIDs that were not taken."""


@model
class ReportGridUpdateRequest(Model):
    """Parameters of `client.report.grid.update`."""

    grid_id: str
    grid_name: str = field(max_chars=30)
    grid_parent_id: str
    grid_admin: list[str] = field(min_items=1, max_items=20)
    grid_member: list[str] | None = field(default=None, max_items=100)


@model
class ReportGridUpdateResponse(Response):
    """Answer of `client.report.grid.update`."""

    invalid_userids: list[str] | None = None
    """UserIDs that were not taken."""


@model
class ReportGridDeleteRequest(Model):
    """Parameters of `client.report.grid.delete`."""

    grid_id: str


@model
class ReportGridListRequest(Model):
    """Parameters of `client.report.grid.list`."""

    grid_id: str | None = None


@model
class ReportGridListResponse(Response):
    """Answer of `client.report.grid.list`."""

    grid_list: list[Grid]
    """The grids."""


@model
class ReportGridGetUserGridInfoRequest(Model):
    """Parameters of `client.report.grid.get_user_grid_info`."""

    userid: str


@model
class ReportGridGetUserGridInfoResponse(Response):
    """Answer of `client.report.grid.get_user_grid_info`."""

    manage_grids: list[GridRef] | None = None
    """Grids that the member is in charge of."""
    joined_grids: list[GridRef] | None = None
    """Grids that the member takes part in."""


@model
class ReportGridAddCataRequest(Model):
    """Parameters of `client.report.grid.add_cata`."""

    class Level:
        FIRST_LEVEL: Final = 1
        SECOND_LEVEL: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("parent_category_id",), when={"level": "2"}),
    )

    category_name: str = field(max_chars=30)
    level: int = field(enum=(1, 2))
    parent_category_id: str | None = None


@model
class ReportGridAddCataResponse(Response):
    """Answer of `client.report.grid.add_cata`."""

    category_id: str
    """Id of the category."""


@model
class ReportGridUpdateCataRequest(Model):
    """Parameters of `client.report.grid.update_cata`."""

    class Level:
        FIRST_LEVEL: Final = 1
        SECOND_LEVEL: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("requires", ("parent_category_id",), when={"level": "2"}),
    )

    category_id: str
    category_name: str = field(max_chars=30)
    level: int = field(enum=(1, 2))
    parent_category_id: str | None = None


@model
class ReportGridDeleteCataRequest(Model):
    """Parameters of `client.report.grid.delete_cata`."""

    category_id: str


@model
class ReportGridListCataRequest(Model):
    """Parameters of `client.report.grid.list_cata`."""


@model
class ReportGridListCataResponse(Response):
    """Answer of `client.report.grid.list_cata`."""

    category_list: list[EventCategory] = field(aliases=("cata_list",))
    """The categories."""
