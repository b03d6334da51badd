# Generated from spec/callbacks/app.yaml by codegen. Do not edit.
"""应用事件。"""

from __future__ import annotations

from typing import ClassVar

from wecom_client.callbacks.headers import AppEvent
from wecom_client.callbacks.headers import Event
from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class CardSelectedItem(Model):
    question_key: str = field(wire="QuestionKey")
    """Key of the question."""
    option_ids: list[str] = field(wire="OptionIds", aliases=("OpitonIds",), item="OptionId")
    """Ids of the chosen options."""


@model
class SubscribeEvent(AppEvent):
    """成员关注事件: A member can now use the app.

    Sent when a member comes into the app's scope, or joins the company within it.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "subscribe"}

    key: str | None = field(default=None, wire="EventKey")
    """Empty."""


@model
class UnsubscribeEvent(AppEvent):
    """成员取消关注事件: A member can no longer use the app.

    Sent when a member leaves the app's scope or the company, or is disabled.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "unsubscribe"}

    key: str | None = field(default=None, wire="EventKey")
    """Empty."""


@model
class EnterAgentEvent(AppEvent):
    """进入应用: A member opened the app.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "enter_agent"}

    key: str | None = field(default=None, wire="EventKey")
    """Empty."""


@model
class LocationEvent(AppEvent):
    """上报地理位置: A member opened the app and shares the place where he or she is.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "LOCATION"}

    latitude: float = field(wire="Latitude")
    """Latitude in degrees."""
    longitude: float = field(wire="Longitude")
    """Longitude in degrees."""
    precision: float = field(wire="Precision")
    """Precision."""
    app_type: str | None = field(default=None, wire="AppType")
    """From where it was sent; absent if sent from WeChat. Known values: wxwork (WeCom)."""


@model
class TemplateCardEvent(AppEvent):
    """模板卡片事件推送: A member clicked a button of a template card.

    The card can be updated by the answer to this event, too.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "template_card_event"}
    __card_by__: ClassVar[str] = "task_id"

    key: str | None = field(default=None, wire="EventKey")
    """Key of the button."""
    task_id: str = field(wire="TaskId")
    """task_id of the card."""
    card_type: str = field(wire="CardType", enum=(
        "text_notice", "news_notice", "button_interaction", "vote_interaction", "multiple_interaction",
    ))
    """Kind of card. One of text_notice, news_notice, button_interaction, vote_interaction,
    multiple_interaction.
    """
    response_code: str = field(wire="ResponseCode")
    """Code for one update of the card, valid for 72 hours."""
    selected_items: list[CardSelectedItem] | None = field(
        default=None, wire="SelectedItems", item="SelectedItem",
    )
    """What was chosen."""


@model
class TemplateCardMenuEvent(AppEvent):
    """通用模板卡片右上角菜单事件推送: A member clicked an entry of the menu at the upper right of a template
    card.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "template_card_menu_event"}

    key: str = field(wire="EventKey")
    """Key of the entry."""
    task_id: str = field(wire="TaskId")
    """task_id of the card."""
    card_type: str = field(wire="CardType", enum=("text_notice", "news_notice", "button_interaction"))
    """Kind of card. One of text_notice, news_notice, button_interaction."""
    response_code: str = field(wire="ResponseCode")
    """Code for one update of the card."""


@model
class TaskCardClickEvent(AppEvent):
    """任务卡片事件推送: A member clicked a button of a task card.

    Deprecated: Template cards have replaced task cards; send those and handle TemplateCardEvent.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "taskcard_click"}
    __card_by__: ClassVar[str] = "task_id"

    key: str = field(wire="EventKey")
    """Key of the button."""
    task_id: str = field(wire="TaskId")
    """task_id of the card."""


@model
class InactiveAlertEvent(AppEvent):
    """长期未使用应用停用预警事件: The app will be disabled because nobody uses it.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "inactive_alert"}

    effect_time: Timestamp = field(wire="EffectTime")
    """When it is disabled, Unix time in seconds."""


@model
class CloseInactiveAgentEvent(AppEvent):
    """长期未使用应用临时停用事件: The app has been disabled because nobody uses it.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "close_inactive_agent"}


@model
class ReopenInactiveAgentEvent(AppEvent):
    """长期未使用应用重新启用事件: An administrator enabled the app again.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "reopen_inactive_agent"}


@model
class LowActiveAlertEvent(AppEvent):
    """应用低活跃预警事件: The app is hardly used and will lose access to customer data.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "low_active_alert"}

    effect_time: Timestamp = field(wire="EffectTime")
    """When it loses access, Unix time in seconds."""


@model
class LowActiveEvent(AppEvent):
    """低活跃应用事件: The app has become a hardly used one.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "low_active"}


@model
class ActiveRestoredEvent(AppEvent):
    """低活跃应用活跃恢复事件: The app is used enough again.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "active_restored"}


@model
class SwitchWorkbenchModeEvent(AppEvent):
    """切换工作台自定义模式: An administrator switched the app's own view on the workbench on or off.

    https://developer.work.weixin.qq.com/document/path/92535
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "switch_workbench_mode"}

    mode: Flag = field(wire="Mode")
    """Whether it is on."""


@model
class ChangeAppAdminEvent(AppEvent):
    """应用管理员变更通知: The administrators of the app have changed.

    https://developer.work.weixin.qq.com/document/path/95038
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "change_app_admin"}


@model
class ShareAgentChangeEvent(AppEvent):
    """企业互联共享应用事件回调: The app was shared with a subordinate company, or no longer is.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "share_agent_change"}


@model
class ShareChainChangeEvent(AppEvent):
    """上下游共享应用事件回调: The app was shared with a downstream company, or no longer is.

    https://developer.work.weixin.qq.com/document/path/90240
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "share_chain_change"}


@model
class UploadMediaJobFinishEvent(Event):
    """回调异步任务结果: An asynchronous upload of a temporary media file has ended.

    https://developer.work.weixin.qq.com/document/path/96219
    """

    __selects__: ClassVar[dict[str, str]] = {"Event": "upload_media_job_finish"}

    job_id: str = field(wire="JobId")
    """Id of the job."""
