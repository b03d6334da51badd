# Generated from spec/api/checkin.yaml by codegen. Do not edit.
"""打卡: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import TypeAlias
    from typing_extensions import NotRequired
    from wecom_client.models.checkin import BiweeklyRule
    from wecom_client.models.checkin import CorrectionReminder
    from wecom_client.models.checkin import FixedRest
    from wecom_client.models.checkin import LateRule
    from wecom_client.models.checkin import LateTime
    from wecom_client.models.checkin import OvertimeApply
    from wecom_client.models.checkin import OvertimeCheckin
    from wecom_client.models.checkin import OvertimeConfig
    from wecom_client.models.checkin import OvertimeRest
    from wecom_client.models.checkin import OvertimeRestRule
    from wecom_client.models.checkin import OvertimeRestStep
    from wecom_client.models.checkin import OvertimeRules
    from wecom_client.models.checkin import OvertimeUnit
    from wecom_client.models.checkin import OvertimeVacation
    from wecom_client.models.checkin import RestPeriod
    from wecom_client.models.checkin import RuleDay
    from wecom_client.models.checkin import RuleLocation
    from wecom_client.models.checkin import RuleRange
    from wecom_client.models.checkin import RuleReporter
    from wecom_client.models.checkin import RuleReporters
    from wecom_client.models.checkin import RuleShift
    from wecom_client.models.checkin import RuleWifi
    from wecom_client.models.checkin import SpecialDay
    from wecom_client.models.checkin import WorkPeriod
    from wecom_runtime.data.models import Time


class CheckinRuleSettingsDict(TypedDict):
    grouptype: int
    groupname: str
    range: RuleRange | RuleRangeDict
    spe_workdays: NotRequired[Sequence[SpecialDay | SpecialDayDict] | None]
    spe_offdays: NotRequired[Sequence[SpecialDay | SpecialDayDict] | None]
    sync_holidays: NotRequired[bool | None]
    need_photo: NotRequired[bool | None]
    note_can_use_local_pic: NotRequired[bool | None]
    wifimac_infos: NotRequired[Sequence[RuleWifi | RuleWifiDict] | None]
    loc_infos: NotRequired[Sequence[RuleLocation | RuleLocationDict] | None]
    allow_checkin_offworkday: NotRequired[bool | None]
    allow_apply_offworkday: NotRequired[bool | None]
    buka_restriction: NotRequired[int | None]
    offwork_interval_time: NotRequired[int | None]
    span_day_time: NotRequired[int | None]
    standard_work_duration: NotRequired[int | None]
    open_sp_checkin: NotRequired[bool | None]
    checkin_method_type: NotRequired[int | None]
    checkindate: NotRequired[Sequence[RuleDay | RuleDayDict] | None]
    schedulelist: NotRequired[Sequence[RuleShift | RuleShiftDict] | None]
    allow_apply_bk_cnt: NotRequired[int | None]
    allow_apply_bk_day_limit: NotRequired[int | None]
    buka_limit_next_month: NotRequired[int | None]
    buka_remind: NotRequired[CorrectionReminder | CorrectionReminderDict | None]
    white_users: NotRequired[list[str] | None]
    type: NotRequired[int | None]
    reporterinfo: NotRequired[RuleReporters | RuleReportersDict | None]
    option_out_range: NotRequired[int | None]
    use_face_detect: NotRequired[bool | None]
    open_face_live_detect: NotRequired[bool | None]
    sync_out_checkin: NotRequired[bool | None]
    ot_info_v2: NotRequired[OvertimeRules | OvertimeRulesDict | None]


class CheckinRuleUpdateDict(TypedDict):
    grouptype: int
    groupname: str
    range: RuleRange | RuleRangeDict
    groupid: int
    spe_workdays: NotRequired[Sequence[SpecialDay | SpecialDayDict] | None]
    spe_offdays: NotRequired[Sequence[SpecialDay | SpecialDayDict] | None]
    sync_holidays: NotRequired[bool | None]
    need_photo: NotRequired[bool | None]
    note_can_use_local_pic: NotRequired[bool | None]
    wifimac_infos: NotRequired[Sequence[RuleWifi | RuleWifiDict] | None]
    loc_infos: NotRequired[Sequence[RuleLocation | RuleLocationDict] | None]
    allow_checkin_offworkday: NotRequired[bool | None]
    allow_apply_offworkday: NotRequired[bool | None]
    buka_restriction: NotRequired[int | None]
    offwork_interval_time: NotRequired[int | None]
    span_day_time: NotRequired[int | None]
    standard_work_duration: NotRequired[int | None]
    open_sp_checkin: NotRequired[bool | None]
    checkin_method_type: NotRequired[int | None]
    checkindate: NotRequired[Sequence[RuleDay | RuleDayDict] | None]
    schedulelist: NotRequired[Sequence[RuleShift | RuleShiftDict] | None]
    allow_apply_bk_cnt: NotRequired[int | None]
    allow_apply_bk_day_limit: NotRequired[int | None]
    buka_limit_next_month: NotRequired[int | None]
    buka_remind: NotRequired[CorrectionReminder | CorrectionReminderDict | None]
    white_users: NotRequired[list[str] | None]
    type: NotRequired[int | None]
    reporterinfo: NotRequired[RuleReporters | RuleReportersDict | None]
    option_out_range: NotRequired[int | None]
    use_face_detect: NotRequired[bool | None]
    open_face_live_detect: NotRequired[bool | None]
    sync_out_checkin: NotRequired[bool | None]
    ot_info_v2: NotRequired[OvertimeRules | OvertimeRulesDict | None]


class RuleRangeDict(TypedDict):
    party_id: NotRequired[Sequence[int | str] | None]
    userid: NotRequired[list[str] | None]
    tagid: NotRequired[list[int] | None]


class RuleReportersDict(TypedDict):
    reporters: NotRequired[Sequence[RuleReporter | RuleReporterDict] | None]


class RuleReporterDict(TypedDict):
    userid: NotRequired[str | None]
    tagid: NotRequired[int | None]


class RuleDayDict(TypedDict):
    workdays: NotRequired[list[int] | None]
    checkintime: NotRequired[Sequence[WorkPeriod | WorkPeriodDict] | None]
    allow_flex: NotRequired[bool | None]
    flex_on_duty_time: NotRequired[int | None]
    flex_off_duty_time: NotRequired[int | None]
    max_allow_arrive_early: NotRequired[int | None]
    max_allow_arrive_late: NotRequired[int | None]
    late_rule: NotRequired[LateRule | LateRuleDict | None]
    biweekly: NotRequired[BiweeklyRule | BiweeklyRuleDict | None]


class WorkPeriodDict(TypedDict):
    work_sec: int
    off_work_sec: int
    time_id: NotRequired[int | None]
    remind_work_sec: NotRequired[int | None]
    remind_off_work_sec: NotRequired[int | None]
    earliest_work_sec: NotRequired[int | None]
    latest_work_sec: NotRequired[int | None]
    earliest_off_work_sec: NotRequired[int | None]
    latest_off_work_sec: NotRequired[int | None]
    allow_rest: NotRequired[bool | None]
    rest_begin_time: NotRequired[int | None]
    rest_end_time: NotRequired[int | None]
    rest_times: NotRequired[Sequence[RestPeriod | RestPeriodDict] | None]
    no_need_checkon: NotRequired[bool | None]
    no_need_checkoff: NotRequired[bool | None]


class RestPeriodDict(TypedDict):
    rest_begin_time: int
    rest_end_time: int


class LateRuleDict(TypedDict):
    allow_offwork_after_time: NotRequired[bool | None]
    timerules: NotRequired[Sequence[LateTime | LateTimeDict] | None]
    offwork_after_time: NotRequired[int | None]
    onwork_flex_time: NotRequired[int | None]


class LateTimeDict(TypedDict):
    offwork_after_time: NotRequired[int | None]
    onwork_flex_time: NotRequired[int | None]


class BiweeklyRuleDict(TypedDict):
    enable_weekday_recurrence: NotRequired[bool | None]
    odd_workdays: NotRequired[list[int] | None]
    even_workdays: NotRequired[list[int] | None]


class SpecialDayDict(TypedDict):
    type: NotRequired[int | None]
    timestamp: NotRequired[Time | None]
    begtime: NotRequired[Time | None]
    endtime: NotRequired[Time | None]
    notes: NotRequired[str | None]
    checkintime: NotRequired[Sequence[WorkPeriod | WorkPeriodDict] | None]


class RuleWifiDict(TypedDict):
    wifiname: NotRequired[str | None]
    wifimac: NotRequired[str | None]


class RuleLocationDict(TypedDict):
    lat: int
    lng: int
    loc_title: NotRequired[str | None]
    loc_detail: NotRequired[str | None]
    distance: NotRequired[int | None]


class RuleShiftDict(TypedDict):
    schedule_id: int
    schedule_name: str
    time_section: NotRequired[Sequence[WorkPeriod | WorkPeriodDict] | None]
    allow_flex: NotRequired[bool | None]
    flex_on_duty_time: NotRequired[int | None]
    flex_off_duty_time: NotRequired[int | None]
    max_allow_arrive_early: NotRequired[int | None]
    max_allow_arrive_late: NotRequired[int | None]
    late_rule: NotRequired[LateRule | LateRuleDict | None]


class CorrectionReminderDict(TypedDict):
    open_remind: NotRequired[bool | None]
    buka_remind_day: NotRequired[int | None]
    buka_remind_month: NotRequired[int | None]


class OvertimeRulesDict(TypedDict):
    workdayconf: NotRequired[OvertimeConfig | OvertimeConfigDict | None]
    restdayconf: NotRequired[OvertimeConfig | OvertimeConfigDict | None]
    holidayconf: NotRequired[OvertimeConfig | OvertimeConfigDict | None]
    time_unit_config: NotRequired[OvertimeUnit | OvertimeUnitDict | None]


class OvertimeConfigDict(TypedDict):
    allow_ot: bool
    type: NotRequired[int | None]
    apply: NotRequired[OvertimeApply | OvertimeApplyDict | None]
    checkin: NotRequired[OvertimeCheckin | OvertimeCheckinDict | None]
    applycheckin: NotRequired[OvertimeApply | OvertimeApplyDict | None]
    ot_trans_enable: NotRequired[bool | None]
    ot_trans_type: NotRequired[int | None]
    vacation: NotRequired[OvertimeVacation | OvertimeVacationDict | None]
    ot_time_range: NotRequired[int | None]


class OvertimeApplyDict(TypedDict):
    restinfo: NotRequired[OvertimeRest | OvertimeRestDict | None]


class OvertimeCheckinDict(TypedDict):
    ot_time_start: NotRequired[int | None]
    ot_time_min: NotRequired[int | None]
    ot_time_max: NotRequired[int | None]
    restinfo: NotRequired[OvertimeRest | OvertimeRestDict | None]


class OvertimeRestDict(TypedDict):
    type: NotRequired[int | None]
    fix_time_rule_list: NotRequired[Sequence[FixedRest | FixedRestDict] | None]
    cal_ottime_rule: NotRequired[OvertimeRestRule | OvertimeRestRuleDict | None]


class FixedRestDict(TypedDict):
    fix_time_begin_sec: NotRequired[int | None]
    fix_time_end_sec: NotRequired[int | None]


class OvertimeRestRuleDict(TypedDict):
    items: NotRequired[Sequence[OvertimeRestStep | OvertimeRestStepDict] | None]


class OvertimeRestStepDict(TypedDict):
    ot_time: NotRequired[int | None]
    rest_time: NotRequired[int | None]


class OvertimeVacationDict(TypedDict):
    trans_ratio: NotRequired[int | None]
    sync_vacation: NotRequired[bool | None]


class OvertimeUnitDict(TypedDict):
    ot_time_unit: NotRequired[int | None]
    perday_duration_secs: NotRequired[int | None]
    rounding_method: NotRequired[int | None]
    rounding_precision: NotRequired[int | None]
    step_size: NotRequired[int | None]


class NewCheckinRecordDict(TypedDict):
    userid: str
    checkin_time: Time
    location_title: str
    location_detail: str
    device_type: int
    device_detail: str
    notes: NotRequired[str | None]
    wifiname: NotRequired[str | None]
    wifimac: NotRequired[str | None]
    mediaids: NotRequired[list[str] | None]
    lat: NotRequired[int | None]
    lng: NotRequired[int | None]


class ShiftAssignmentDict(TypedDict):
    userid: str
    day: int
    schedule_id: int


CheckinRuleRangeDict: TypeAlias = RuleRangeDict
