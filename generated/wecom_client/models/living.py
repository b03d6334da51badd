# Generated from spec/api/living.yaml by codegen. Do not edit.
"""直播。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ActivityDetail(Model):
    description: str | None = None
    """Description of the event."""
    image_list: list[str] | None = field(default=None, max_items=5)
    """media_id of pictures. At most 5 items."""


@model
class LivingInfo(Model):
    class Status:
        SCHEDULED: Final = 0
        LIVE: Final = 1
        OVER: Final = 2
        EXPIRED: Final = 3
        CANCELLED: Final = 4

    class ReplayStatus:
        READY: Final = 0
        BEING_MADE: Final = 1
        DELETED: Final = 2
        FAILED: Final = 3

    class Type:
        GENERAL: Final = 0
        SMALL_CLASS: Final = 1
        LARGE_CLASS: Final = 2
        TRAINING: Final = 3
        EVENT: Final = 4

    theme: str | None = None
    """Title."""
    living_start: Timestamp | None = None
    """Start as Unix time."""
    living_duration: int | None = None
    """Length in seconds."""
    status: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """State of the live stream. One of 0 (scheduled), 1 (live), 2 (over), 3 (expired), 4 (cancelled)."""
    reserve_start: Timestamp | None = None
    """Scheduled start as Unix time."""
    reserve_living_duration: int | None = None
    """Scheduled length in seconds."""
    description: str | None = None
    """Description of the live stream."""
    anchor_userid: str | None = None
    """UserID of the member who streams."""
    main_department: int | None = None
    """Main department of that member."""
    viewer_num: int | None = None
    """How many have watched."""
    comment_num: int | None = None
    """Number of comments."""
    mic_num: int | None = None
    """How many have spoken."""
    open_replay: Flag | None = None
    """Whether it can be watched later."""
    replay_status: int | None = field(default=None, enum=(0, 1, 2, 3))
    """State of the recording. One of 0 (ready), 1 (being made), 2 (deleted), 3 (failed)."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    """Kind of live stream. One of 0 (general), 1 (small class), 2 (large class), 3 (training), 4 (event)."""
    push_stream_url: str | None = field(default=None, secret=True)
    """Address to which the stream is pushed; only before an event begins."""
    online_count: int | None = None
    """How many are watching."""
    subscribe_count: int | None = None
    """How many have signed up."""


@model
class WatchStat(Model):
    users: list[UserWatch] | None = None
    """Members."""
    external_users: list[ExternalUserWatch] | None = None
    """Others."""


@model
class Watch(Model):
    watch_time: int | None = None
    """Seconds."""
    is_comment: Flag | None = None
    """Whether they commented."""
    is_mic: Flag | None = None
    """Whether they spoke."""
    invitor_userid: str | None = None
    """UserID of the member who invited them."""
    invitor_external_userid: str | None = None
    """External userid of another person who invited them."""


@model
class UserWatch(Model):
    watch_time: int | None = None
    """Seconds."""
    is_comment: Flag | None = None
    """Whether they commented."""
    is_mic: Flag | None = None
    """Whether they spoke."""
    invitor_userid: str | None = None
    """UserID of the member who invited them."""
    invitor_external_userid: str | None = None
    """External userid of another person who invited them."""
    userid: str
    """UserID of the member."""


@model
class ExternalUserWatch(Model):
    class Type:
        WECHAT_USER: Final = 1
        WECOM_USER: Final = 2

    watch_time: int | None = None
    """Seconds."""
    is_comment: Flag | None = None
    """Whether they commented."""
    is_mic: Flag | None = None
    """Whether they spoke."""
    invitor_userid: str | None = None
    """UserID of the member who invited them."""
    invitor_external_userid: str | None = None
    """External userid of another person who invited them."""
    external_userid: str
    """external_userid of the external user."""
    type: int | None = field(default=None, enum=(1, 2))
    """Kind of external user. One of 1 (WeChat user), 2 (WeCom user)."""
    name: str | None = None
    """Name of the external user."""


@model
class LivingCreateRequest(Model):
    """Parameters of `client.living.create`."""

    class Type:
        GENERAL: Final = 0
        SMALL_CLASS: Final = 1
        LARGE_CLASS: Final = 2
        TRAINING: Final = 3
        EVENT: Final = 4

    anchor_userid: str
    theme: str = field(max_chars=20)
    living_start: Time = field(converts=True)
    living_duration: int
    type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    description: str | None = field(default=None, max_chars=100)
    agentid: int | None = None
    remind_time: int | None = None
    activity_cover_mediaid: str | None = None
    activity_share_mediaid: str | None = None
    activity_detail: ActivityDetail | None = None


@model
class LivingCreateResponse(Response):
    """Answer of `client.living.create`."""

    livingid: str
    """Id of the live stream."""


@model
class LivingModifyRequest(Model):
    """Parameters of `client.living.modify`."""

    class Type:
        GENERAL: Final = 0
        SMALL_CLASS: Final = 1
        LARGE_CLASS: Final = 2
        TRAINING: Final = 3
        EVENT: Final = 4

    livingid: str
    theme: str | None = field(default=None, max_bytes=60)
    living_start: Time | None = field(default=None, converts=True)
    living_duration: int | None = None
    type: int | None = field(default=None, enum=(0, 1, 2, 3, 4))
    description: str | None = field(default=None, max_bytes=300)
    remind_time: int | None = None


@model
class LivingCancelRequest(Model):
    """Parameters of `client.living.cancel`."""

    livingid: str


@model
class LivingDeleteReplayDataRequest(Model):
    """Parameters of `client.living.delete_replay_data`."""

    livingid: str


@model
class LivingGetLivingCodeRequest(Model):
    """Parameters of `client.living.get_living_code`."""

    livingid: str
    openid: str


@model
class LivingGetLivingCodeResponse(Response):
    """Answer of `client.living.get_living_code`."""

    living_code: str
    """The code; may be used several times within 5 minutes."""


@model
class LivingGetUserAllLivingidRequest(Model):
    """Parameters of `client.living.get_user_all_livingid`."""

    userid: str
    cursor: str | None = None
    limit: int | None = field(default=None, max=100)


@model
class LivingGetUserAllLivingidResponse(Response):
    """Answer of `client.living.get_user_all_livingid`."""

    livingid_list: list[str]
    """Ids of the live streams."""
    next_cursor: str | None = None
    """Cursor of the next page; empty on the last one."""


@model
class LivingGetLivingInfoRequest(Model):
    """Parameters of `client.living.get_living_info`."""

    livingid: str


@model
class LivingGetLivingInfoResponse(Response):
    """Answer of `client.living.get_living_info`."""

    living_info: LivingInfo
    """The live stream."""


@model
class LivingGetWatchStatRequest(Model):
    """Parameters of `client.living.get_watch_stat`."""

    livingid: str
    next_key: str | None = None


@model
class LivingGetWatchStatResponse(Response):
    """Answer of `client.living.get_watch_stat`."""

    class Ending:
        MORE_PAGES_FOLLOW: Final = 0
        LAST_PAGE: Final = 1

    ending: int = field(enum=(0, 1))
    """Whether this is the last page; the last one has a next_key as well. One of 0 (more pages follow), 1
    (last page).
    """
    next_key: str | None = None
    """Key of the next page."""
    stat_info: WatchStat
    """Who watched."""


@model
class LivingGetLivingShareInfoRequest(Model):
    """Parameters of `client.living.get_living_share_info`."""

    ww_share_code: str


@model
class LivingGetLivingShareInfoResponse(Response):
    """Answer of `client.living.get_living_share_info`."""

    livingid: str
    """Id of the live stream."""
    viewer_userid: str | None = None
    """UserID of a viewer who is a member."""
    viewer_external_userid: str | None = None
    """External userid of another viewer."""
    invitor_userid: str | None = None
    """UserID of the member who invited the viewer."""
    invitor_external_userid: str | None = None
    """External userid of another person who invited the viewer."""
