# Generated from spec/api/meeting/layout.yaml by codegen. Do not edit.
"""会议布局和背景管理: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.meeting.layout import (
        AdvancedLayoutPage, AdvancedSeat, GridUser, LayoutPage, LayoutSeat, Polling,
    )


class NewLayoutDict(TypedDict):
    page_list: Sequence[LayoutPage | LayoutPageDict]


class LayoutPageDict(TypedDict):
    layout_template_id: str
    user_seat_list: NotRequired[Sequence[LayoutSeat | LayoutSeatDict] | None]


class LayoutSeatDict(TypedDict):
    """What a cell of the grid shows: one of userid, tmp_openid and tool_sdkid is required."""

    grid_id: str
    grid_type: int
    userid: NotRequired[str | None]
    tmp_openid: NotRequired[str | None]
    nick_name: NotRequired[str | None]
    tool_sdkid: NotRequired[str | None]


class NewAdvancedLayoutDict(TypedDict):
    page_list: Sequence[AdvancedLayoutPage | AdvancedLayoutPageDict]
    layout_name: NotRequired[str | None]


class AdvancedLayoutPageDict(TypedDict):
    layout_template_id: str
    enable_polling: NotRequired[bool | None]
    polling_setting: NotRequired[Polling | PollingDict | None]
    user_seat_list: NotRequired[Sequence[AdvancedSeat | AdvancedSeatDict] | None]


class PollingDict(TypedDict):
    polling_interval_unit: int
    polling_interval: int
    ignore_user_novideo: bool
    ignore_user_absence: bool


class AdvancedSeatDict(TypedDict):
    grid_id: str
    grid_type: int
    video_type: NotRequired[int | None]
    user_list: NotRequired[Sequence[GridUser | GridUserDict] | None]


class GridUserDict(TypedDict):
    """A user of a cell: one of userid and tmp_openid is required."""

    userid: NotRequired[str | None]
    tmp_openid: NotRequired[str | None]
    nick_name: NotRequired[str | None]


class LayoutUserDict(TypedDict):
    tmp_openid: str


class BackgroundImageDict(TypedDict):
    image_md5: str
    image_url: str
