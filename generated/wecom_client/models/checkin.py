# Generated from spec/api/checkin.yaml by codegen. Do not edit.
"""打卡。"""

from __future__ import annotations

from typing import ClassVar
from typing import Final

from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Time
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class RuleBase(Model):
    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str = field(max_chars=40)
    """Name of the rule. At most 40 characters."""
    spe_workdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which members must check in; for fixed times. At most 366 items."""
    spe_offdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which they need not. At most 366 items."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts. Default: true."""
    need_photo: bool | None = None
    """Whether a photo must be taken. Default: false."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone. Default: true."""
    wifimac_infos: list[RuleWifi] | None = field(default=None, max_items=500)
    """WiFi in which to check in; a rule needs WiFi or places. At most 500 items."""
    loc_infos: list[RuleLocation] | None = field(default=None, max_items=500)
    """Places at which to check in; a rule needs WiFi or places. At most 500 items."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days. Default: false."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections. Default: false."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other). Default: 0.
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = field(default=None, min=0, max=86340)
    """When the day begins; for free rules. 0 to 86340. Default: 0."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules. Default: -1."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """


@model
class RuleSettings(Model):
    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    class AllowApplyBkDayLimit:
        WITHOUT_LIMIT: Final = -1
        THE_SAME_DAY: Final = 1
        THAT_DAY_AND_THE_DAY_BEFORE: Final = 2

    class Type:
        PHONE: Final = 0
        ATTENDANCE_MACHINE_WITH_USB_STICK: Final = 1
        SMART_ATTENDANCE_MACHINE: Final = 2
        PHONE_OR_SMART_ATTENDANCE_MACHINE: Final = 3

    class OptionOutRange:
        EXCEPTION: Final = 0
        OUTING: Final = 1
        REFUSED: Final = 2

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str = field(max_chars=40)
    """Name of the rule. At most 40 characters."""
    spe_workdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which members must check in; for fixed times. At most 366 items."""
    spe_offdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which they need not. At most 366 items."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts. Default: true."""
    need_photo: bool | None = None
    """Whether a photo must be taken. Default: false."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone. Default: true."""
    wifimac_infos: list[RuleWifi] | None = field(default=None, max_items=500)
    """WiFi in which to check in; a rule needs WiFi or places. At most 500 items."""
    loc_infos: list[RuleLocation] | None = field(default=None, max_items=500)
    """Places at which to check in; a rule needs WiFi or places. At most 500 items."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days. Default: false."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections. Default: false."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other). Default: 0.
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = field(default=None, min=0, max=86340)
    """When the day begins; for free rules. 0 to 86340. Default: 0."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules. Default: -1."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """
    checkindate: list[RuleDay] | None = field(default=None, max_items=7)
    """When to check in, in a rule of fixed times; refused for shifts. At most 7 items."""
    schedulelist: list[RuleShift] | None = field(default=None, max_items=50)
    """Shifts; needed for that kind of rule, with one of schedule_id 0. At most 50 items."""
    allow_apply_bk_cnt: int | None = field(default=None, min=-1, max=99)
    """Corrections a month; -1 for any number. -1 to 99. Default: -1."""
    allow_apply_bk_day_limit: int | None = field(default=None, min=-1, max=180)
    """Days within which corrections are possible. -1 to 180. Known values: -1 (without limit), 1 (the same
    day), 2 (that day and the day before). Default: -1.
    """
    buka_limit_next_month: int | None = field(default=None, min=-1, max=28)
    """Day of the next month from which corrections are impossible; -1 for none. -1 to 28. Default: -1."""
    buka_remind: CorrectionReminder | None = None
    """Reminder of corrections."""
    white_users: list[str] | None = None
    """UserIDs of members who need not check in."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """With what members check in. One of 0 (phone), 1 (attendance machine with USB stick), 2 (smart
    attendance machine), 3 (phone or smart attendance machine). Default: 0.
    """
    reporterinfo: RuleReporters | None = None
    """Who gets the reports."""
    option_out_range: int | None = field(default=None, enum=(0, 1, 2))
    """What a check-in elsewhere counts as. One of 0 (exception), 1 (outing), 2 (refused). Default: 0."""
    use_face_detect: bool | None = None
    """Whether faces are recognized. Default: false."""
    open_face_live_detect: bool | None = None
    """Whether faces must be alive, where faces are recognized. Default: false."""
    sync_out_checkin: bool | None = None
    """Whether outings count as start and end of work. Default: false."""
    ot_info_v2: OvertimeRules | None = None
    """Overtime; workdayconf, restdayconf and holidayconf are needed."""


@model
class CheckinRuleSettings(Model):
    """At least one of `wifimac_infos` and `loc_infos` is needed.

    `checkindate` is needed if `grouptype` is 1.

    `use_face_detect` is needed if `open_face_live_detect` is 1.
    """

    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    class AllowApplyBkDayLimit:
        WITHOUT_LIMIT: Final = -1
        THE_SAME_DAY: Final = 1
        THAT_DAY_AND_THE_DAY_BEFORE: Final = 2

    class Type:
        PHONE: Final = 0
        ATTENDANCE_MACHINE_WITH_USB_STICK: Final = 1
        SMART_ATTENDANCE_MACHINE: Final = 2
        PHONE_OR_SMART_ATTENDANCE_MACHINE: Final = 3

    class OptionOutRange:
        EXCEPTION: Final = 0
        OUTING: Final = 1
        REFUSED: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("one_of", ("wifimac_infos", "loc_infos")),
        FieldRule("requires", ("checkindate",), when={"grouptype": "1"}),
        FieldRule("requires", ("use_face_detect",), when={"open_face_live_detect": "1"}),
    )

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str = field(max_chars=40)
    """Name of the rule. At most 40 characters."""
    spe_workdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which members must check in; for fixed times. At most 366 items."""
    spe_offdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which they need not. At most 366 items."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts. Default: true."""
    need_photo: bool | None = None
    """Whether a photo must be taken. Default: false."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone. Default: true."""
    wifimac_infos: list[RuleWifi] | None = field(default=None, max_items=500)
    """WiFi in which to check in; a rule needs WiFi or places. At most 500 items."""
    loc_infos: list[RuleLocation] | None = field(default=None, max_items=500)
    """Places at which to check in; a rule needs WiFi or places. At most 500 items."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days. Default: false."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections. Default: false."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other). Default: 0.
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = field(default=None, min=0, max=86340)
    """When the day begins; for free rules. 0 to 86340. Default: 0."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules. Default: -1."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """
    checkindate: list[RuleDay] | None = field(default=None, max_items=7)
    """When to check in, in a rule of fixed times; refused for shifts. At most 7 items."""
    schedulelist: list[RuleShift] | None = field(default=None, max_items=50)
    """Shifts; needed for that kind of rule, with one of schedule_id 0. At most 50 items."""
    allow_apply_bk_cnt: int | None = field(default=None, min=-1, max=99)
    """Corrections a month; -1 for any number. -1 to 99. Default: -1."""
    allow_apply_bk_day_limit: int | None = field(default=None, min=-1, max=180)
    """Days within which corrections are possible. -1 to 180. Known values: -1 (without limit), 1 (the same
    day), 2 (that day and the day before). Default: -1.
    """
    buka_limit_next_month: int | None = field(default=None, min=-1, max=28)
    """Day of the next month from which corrections are impossible; -1 for none. -1 to 28. Default: -1."""
    buka_remind: CorrectionReminder | None = None
    """Reminder of corrections."""
    white_users: list[str] | None = None
    """UserIDs of members who need not check in."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """With what members check in. One of 0 (phone), 1 (attendance machine with USB stick), 2 (smart
    attendance machine), 3 (phone or smart attendance machine). Default: 0.
    """
    reporterinfo: RuleReporters | None = None
    """Who gets the reports."""
    option_out_range: int | None = field(default=None, enum=(0, 1, 2))
    """What a check-in elsewhere counts as. One of 0 (exception), 1 (outing), 2 (refused). Default: 0."""
    use_face_detect: bool | None = None
    """Whether faces are recognized. Default: false."""
    open_face_live_detect: bool | None = None
    """Whether faces must be alive, where faces are recognized. Default: false."""
    sync_out_checkin: bool | None = None
    """Whether outings count as start and end of work. Default: false."""
    ot_info_v2: OvertimeRules | None = None
    """Overtime; workdayconf, restdayconf and holidayconf are needed."""
    range: RuleRange
    """Who checks in; at least one of the three."""


@model
class CheckinRuleUpdate(Model):
    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    class AllowApplyBkDayLimit:
        WITHOUT_LIMIT: Final = -1
        THE_SAME_DAY: Final = 1
        THAT_DAY_AND_THE_DAY_BEFORE: Final = 2

    class Type:
        PHONE: Final = 0
        ATTENDANCE_MACHINE_WITH_USB_STICK: Final = 1
        SMART_ATTENDANCE_MACHINE: Final = 2
        PHONE_OR_SMART_ATTENDANCE_MACHINE: Final = 3

    class OptionOutRange:
        EXCEPTION: Final = 0
        OUTING: Final = 1
        REFUSED: Final = 2

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str = field(max_chars=40)
    """Name of the rule. At most 40 characters."""
    spe_workdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which members must check in; for fixed times. At most 366 items."""
    spe_offdays: list[SpecialDay] | None = field(default=None, max_items=366)
    """Further days on which they need not. At most 366 items."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts. Default: true."""
    need_photo: bool | None = None
    """Whether a photo must be taken. Default: false."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone. Default: true."""
    wifimac_infos: list[RuleWifi] | None = field(default=None, max_items=500)
    """WiFi in which to check in; a rule needs WiFi or places. At most 500 items."""
    loc_infos: list[RuleLocation] | None = field(default=None, max_items=500)
    """Places at which to check in; a rule needs WiFi or places. At most 500 items."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days. Default: false."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections. Default: false."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other). Default: 0.
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = field(default=None, min=0, max=86340)
    """When the day begins; for free rules. 0 to 86340. Default: 0."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules. Default: -1."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """
    checkindate: list[RuleDay] | None = field(default=None, max_items=7)
    """When to check in, in a rule of fixed times; refused for shifts. At most 7 items."""
    schedulelist: list[RuleShift] | None = field(default=None, max_items=50)
    """Shifts; needed for that kind of rule, with one of schedule_id 0. At most 50 items."""
    allow_apply_bk_cnt: int | None = field(default=None, min=-1, max=99)
    """Corrections a month; -1 for any number. -1 to 99. Default: -1."""
    allow_apply_bk_day_limit: int | None = field(default=None, min=-1, max=180)
    """Days within which corrections are possible. -1 to 180. Known values: -1 (without limit), 1 (the same
    day), 2 (that day and the day before). Default: -1.
    """
    buka_limit_next_month: int | None = field(default=None, min=-1, max=28)
    """Day of the next month from which corrections are impossible; -1 for none. -1 to 28. Default: -1."""
    buka_remind: CorrectionReminder | None = None
    """Reminder of corrections."""
    white_users: list[str] | None = None
    """UserIDs of members who need not check in."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """With what members check in. One of 0 (phone), 1 (attendance machine with USB stick), 2 (smart
    attendance machine), 3 (phone or smart attendance machine). Default: 0.
    """
    reporterinfo: RuleReporters | None = None
    """Who gets the reports."""
    option_out_range: int | None = field(default=None, enum=(0, 1, 2))
    """What a check-in elsewhere counts as. One of 0 (exception), 1 (outing), 2 (refused). Default: 0."""
    use_face_detect: bool | None = None
    """Whether faces are recognized. Default: false."""
    open_face_live_detect: bool | None = None
    """Whether faces must be alive, where faces are recognized. Default: false."""
    sync_out_checkin: bool | None = None
    """Whether outings count as start and end of work. Default: false."""
    ot_info_v2: OvertimeRules | None = None
    """Overtime; workdayconf, restdayconf and holidayconf are needed."""
    range: RuleRange
    """Who checks in; at least one of the three."""
    groupid: int
    """Id of the rule."""


@model
class RuleOfMember(Model):
    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str
    """Name of the rule."""
    spe_workdays: list[SpecialDay] | None = None
    """Further days on which members must check in; for fixed times."""
    spe_offdays: list[SpecialDay] | None = None
    """Further days on which they need not."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts."""
    need_photo: bool | None = None
    """Whether a photo must be taken."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone."""
    wifimac_infos: list[RuleWifi] | None = None
    """WiFi in which to check in; a rule needs WiFi or places."""
    loc_infos: list[RuleLocation] | None = None
    """Places at which to check in; a rule needs WiFi or places."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other).
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = None
    """When the day begins; for free rules."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """
    groupid: int
    """Id of the rule."""
    checkindate: list[RuleDayInfo] | None = None
    """When to check in."""
    schedulelist: list[RuleShiftInfo] | None = None
    """Shifts."""


@model
class CheckinRule(Model):
    class Grouptype:
        FIXED_TIMES: Final = 1
        SHIFTS: Final = 2
        FREE: Final = 3

    class BukaRestriction:
        MISSING: Final = 1
        LATE: Final = 2
        EARLY: Final = 4
        OTHER: Final = 8

    class CheckinMethodType:
        START_AND_END_SEVERAL_TIMES: Final = 0
        START_AND_END_ONCE: Final = 1
        TIME_AND_PLACE_ONLY: Final = 2

    class AllowApplyBkDayLimit:
        WITHOUT_LIMIT: Final = -1
        THE_SAME_DAY: Final = 1
        THAT_DAY_AND_THE_DAY_BEFORE: Final = 2

    class Type:
        PHONE: Final = 0
        ATTENDANCE_MACHINE_WITH_USB_STICK: Final = 1
        SMART_ATTENDANCE_MACHINE: Final = 2
        PHONE_OR_SMART_ATTENDANCE_MACHINE: Final = 3

    class OptionOutRange:
        EXCEPTION: Final = 0
        OUTING: Final = 1
        REFUSED: Final = 2

    grouptype: int = field(enum=(1, 2, 3))
    """Kind of rule. One of 1 (fixed times), 2 (shifts), 3 (free)."""
    groupname: str
    """Name of the rule."""
    spe_workdays: list[SpecialDay] | None = None
    """Further days on which members must check in; for fixed times."""
    spe_offdays: list[SpecialDay] | None = None
    """Further days on which they need not."""
    sync_holidays: bool | None = None
    """Whether public holidays are free; not for shifts."""
    need_photo: bool | None = None
    """Whether a photo must be taken."""
    note_can_use_local_pic: bool | None = None
    """Whether notes may hold pictures from the phone."""
    wifimac_infos: list[RuleWifi] | None = None
    """WiFi in which to check in; a rule needs WiFi or places."""
    loc_infos: list[RuleLocation] | None = None
    """Places at which to check in; a rule needs WiFi or places."""
    allow_checkin_offworkday: bool | None = None
    """Whether members may check in on other days."""
    allow_apply_offworkday: bool | None = None
    """Whether members may ask for corrections."""
    buka_restriction: int | None = None
    """What cannot be corrected; a sum of these values. Known values: 1 (missing), 2 (late), 4 (early), 8
    (other).
    """
    offwork_interval_time: int | None = None
    """Seconds after the check-in at the start of work from which members can check out, a multiple of 300."""
    span_day_time: int | None = None
    """When the day begins; for free rules."""
    standard_work_duration: int | None = None
    """Seconds of work a day from one hour to 24, in steps of 1800; -1 for any. For free rules."""
    open_sp_checkin: bool | None = None
    """Whether approvals count as check-ins; true if a response does not have the field."""
    checkin_method_type: int | None = field(default=None, enum=(0, 1, 2))
    """How check-ins follow each other, in free rules and on days off; 2 only in free rules. One of 0 (start
    and end several times), 1 (start and end once), 2 (time and place only).
    """
    groupid: int
    """Id of the rule."""
    checkindate: list[RuleDayInfo] | None = None
    """When to check in."""
    schedulelist: list[RuleShiftInfo] | None = None
    """Shifts."""
    allow_apply_bk_cnt: int | None = None
    """Corrections a month; -1 for any number."""
    allow_apply_bk_day_limit: int | None = None
    """Days within which corrections are possible. Known values: -1 (without limit), 1 (the same day), 2 (that
    day and the day before).
    """
    white_users: list[str] | None = None
    """UserIDs of members who need not check in."""
    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """With what members check in. One of 0 (phone), 1 (attendance machine with USB stick), 2 (smart
    attendance machine), 3 (phone or smart attendance machine).
    """
    option_out_range: int | None = field(default=None, enum=(0, 1, 2))
    """What a check-in elsewhere counts as. One of 0 (exception), 1 (outing), 2 (refused)."""
    use_face_detect: bool | None = None
    """Whether faces are recognized."""
    range: RuleRange | None = None
    """Who checks in."""
    reporterinfo: RuleReportersInfo | None = None
    """Who gets the reports."""
    ot_info: OvertimeInfo | None = None
    """Overtime, where it is set."""
    create_time: Timestamp | None = None
    """Unix time."""
    create_userid: str | None = None
    """UserID of the creator of the rule."""
    update_userid: str | None = None
    """Who changed it last."""


@model
class MemberCheckinRule(Model):
    userid: str
    """UserID of the member."""
    group: RuleOfMember
    """The rule."""


@model
class RuleRange(Model):
    party_id: list[int | str] | None = field(default=None, aliases=("partyid",), converts=True)
    """Ids of departments."""
    userid: list[str] | None = None
    """UserIDs of members."""
    tagid: list[int] | None = None
    """Ids of tags."""


@model
class RuleReporters(Model):
    reporters: list[RuleReporter] | None = None
    """The people."""


@model
class RuleReportersInfo(Model):
    reporters: list[RuleReporter] | None = None
    """The people."""
    updatetime: Timestamp | None = None
    """When they were changed, as Unix time."""


@model
class RuleReporter(Model):
    """At least one of `userid` and `tagid` is needed."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("one_of", ("userid", "tagid")),)

    userid: str | None = None
    """UserID of a member. In requests: this or tagid is needed."""
    tagid: int | None = None
    """Id of a tag."""


@model
class RuleDay(Model):
    class Workdays:
        SUNDAY: Final = 0
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6

    workdays: list[int] | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6), max_items=7)
    """Days of the week; left out with biweekly. At most 7 items. One of 0 (Sunday), 1 (Monday), 2 (Tuesday),
    3 (Wednesday), 4 (Thursday), 5 (Friday), 6 (Saturday).
    """
    checkintime: list[WorkPeriod] | None = field(default=None, max_items=4)
    """Periods of work. At most 4 items."""
    allow_flex: bool | None = None
    """Whether times are flexible; needs one of the two pairs that follow. Default: false."""
    flex_on_duty_time: int | None = field(default=None, max=21600)
    """Seconds that a member may be late, a multiple of 300. At most 21600."""
    flex_off_duty_time: int | None = field(default=None, max=21600)
    """Seconds that a member may leave early, a multiple of 300. At most 21600."""
    max_allow_arrive_early: int | None = field(default=None, max=21600)
    """Seconds that a member may come and leave early, a multiple of 300. At most 21600."""
    max_allow_arrive_late: int | None = field(default=None, max=21600)
    """Seconds that a member may come and leave late, a multiple of 300. At most 21600."""
    late_rule: LateRule | None = None
    """Coming late after a late evening."""
    biweekly: BiweeklyRule | None = None
    """Workdays that change from week to week."""


@model
class RuleDayInfo(Model):
    class Workdays:
        SUNDAY: Final = 0
        MONDAY: Final = 1
        TUESDAY: Final = 2
        WEDNESDAY: Final = 3
        THURSDAY: Final = 4
        FRIDAY: Final = 5
        SATURDAY: Final = 6

    workdays: list[int] | None = None
    """Days of the week; for shifts, the dates of the shifts. Known values: 0 (Sunday), 1 (Monday), 2
    (Tuesday), 3 (Wednesday), 4 (Thursday), 5 (Friday), 6 (Saturday).
    """
    checkintime: list[WorkPeriod] | None = None
    """Periods of work."""
    allow_flex: bool | None = None
    """Whether times are flexible; needs one of the two pairs that follow."""
    flex_on_duty_time: int | None = None
    """Seconds that a member may be late, a multiple of 300."""
    flex_off_duty_time: int | None = None
    """Seconds that a member may leave early, a multiple of 300."""
    max_allow_arrive_early: int | None = None
    """Seconds that a member may come and leave early, a multiple of 300."""
    max_allow_arrive_late: int | None = None
    """Seconds that a member may come and leave late, a multiple of 300."""
    late_rule: LateRule | None = None
    """Coming late after a late evening."""
    biweekly: BiweeklyRule | None = None
    """Workdays that change from week to week."""
    flex_time: int | None = None
    """Milliseconds that a member may be late or leave early, where flex_on_duty_time and flex_off_duty_time
    are -1.
    """
    noneed_offwork: bool | None = None
    """Whether the end of work needs no check-in."""
    limit_aheadtime: int | None = None
    """Milliseconds before work from which members can check in."""


@model
class WorkPeriod(Model):
    """`off_work_sec` is at most 24 hours after `work_sec`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "span", ("work_sec", "off_work_sec"), limits={"hours": 24},
    ),)

    time_id: int | None = field(default=None, min=1, max=99998)
    """Id, unique in the rule. In requests: 1 to 99998."""
    work_sec: int
    """Start of work."""
    off_work_sec: int
    """End of work."""
    remind_work_sec: int | None = None
    """Reminder of the start, at most 20 minutes before it in steps of five."""
    remind_off_work_sec: int | None = None
    """Reminder of the end, at once or 10, 20, 30 or 60 minutes after it."""
    earliest_work_sec: int | None = None
    """Earliest check-in at the start. In requests: needed for fixed times and shifts."""
    latest_work_sec: int | None = None
    """Latest check-in at the start. In requests: needed for fixed times and shifts."""
    earliest_off_work_sec: int | None = None
    """Earliest check-in at the end. In requests: needed for fixed times and shifts."""
    latest_off_work_sec: int | None = None
    """Latest check-in at the end. In requests: needed for fixed times and shifts."""
    allow_rest: bool | None = None
    """Whether there is a rest. In requests: default: false."""
    rest_begin_time: int | None = None
    """Start of the first rest."""
    rest_end_time: int | None = None
    """End of the first rest."""
    rest_times: list[RestPeriod] | None = field(default=None, max_items=5)
    """Further rests. In requests: at most 5 items."""
    no_need_checkon: bool | None = None
    """Whether the start needs no check-in. In requests: default: false."""
    no_need_checkoff: bool | None = None
    """Whether the end needs no check-in. In requests: default: false."""


@model
class RestPeriod(Model):
    rest_begin_time: int
    """Start."""
    rest_end_time: int
    """End."""


@model
class LateRule(Model):
    allow_offwork_after_time: bool | None = None
    """Whether the rule holds. In requests: default: false."""
    timerules: list[LateTime] | None = None
    """How late in the evening for how late in the morning; precedes the two fields that follow."""
    offwork_after_time: int | None = field(default=None, max=36000)
    """Seconds after the end of work. In requests: at most 36000."""
    onwork_flex_time: int | None = field(default=None, max=36000)
    """Seconds that a member may be late on the next day. In requests: at most 36000."""


@model
class LateTime(Model):
    offwork_after_time: int | None = field(default=None, max=36000)
    """Seconds after the end of work. In requests: at most 36000."""
    onwork_flex_time: int | None = field(default=None, max=36000)
    """Seconds that a member may be late on the next day. In requests: at most 36000."""


@model
class BiweeklyRule(Model):
    enable_weekday_recurrence: bool | None = None
    """Whether the rule holds; for fixed times."""
    odd_workdays: list[int] | None = None
    """Days of odd weeks, counted from 1 January 2024."""
    even_workdays: list[int] | None = None
    """Days of even weeks."""


@model
class SpecialDay(Model):
    """`endtime` is at most 366 days after `begtime` if `type` is 1.

    `endtime` is at most 366 days after `timestamp` if `type` is 2.
    """

    class Type:
        ONE_DAY: Final = 0
        A_PERIOD: Final = 1
        EVERY_SECOND_WEEK: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("begtime", "endtime"), when={"type": "1"}, limits={"days": 366}),
        FieldRule("span", ("timestamp", "endtime"), when={"type": "2"}, limits={"days": 366}),
    )

    type: int | None = field(default=None, enum=(0, 1, 2))
    """What the times mean. One of 0 (one day), 1 (a period), 2 (every second week). In requests: default: 0."""
    timestamp: Timestamp | None = None
    """Midnight of the day (type 0) or of the first day (type 2) as Unix time."""
    begtime: Timestamp | None = field(default=None, aliases=("begintime",))
    """Midnight of the first day of a period as Unix time."""
    endtime: Timestamp | None = None
    """Midnight of the last day as Unix time, for types 1 and 2."""
    notes: str | None = field(default=None, max_bytes=40)
    """Remark. In requests: needed for workdays. At most 40 bytes."""
    checkintime: list[WorkPeriod] | None = None
    """Periods of work. In requests: needed for workdays, refused for days off."""


@model
class RuleWifi(Model):
    wifiname: str | None = field(default=None, max_chars=40)
    """Name of the WiFi. In requests: at most 40 characters."""
    wifimac: str | None = None
    """MAC address of the router."""


@model
class RuleLocation(Model):
    lat: int = field(min=-90000000, max=90000000)
    """Latitude in millionths of a degree (GCJ-02). In requests: -90000000 to 90000000."""
    lng: int = field(min=-180000000, max=180000000)
    """Longitude in millionths of a degree (GCJ-02). In requests: -180000000 to 180000000."""
    loc_title: str | None = field(default=None, max_chars=40)
    """Name of the place. In requests: at most 40 characters."""
    loc_detail: str | None = field(default=None, max_chars=40)
    """Address of the place. In requests: at most 40 characters."""
    distance: int | None = field(default=None, enum=(
        100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500, 3000,
    ))
    """Metres from the place. One of 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 2500,
    3000.
    """


@model
class RuleShift(Model):
    schedule_id: int
    """Id, unique in the rule; 0 for rest."""
    schedule_name: str = field(max_chars=40)
    """Name, unique in the rule; 休息 for rest. At most 40 characters."""
    time_section: list[WorkPeriod] | None = field(default=None, max_items=4)
    """Periods of work; none for rest. At most 4 items."""
    allow_flex: bool | None = None
    """Whether times are flexible; needs one of the two pairs that follow. Default: true."""
    flex_on_duty_time: int | None = field(default=None, max=21600)
    """Seconds that a member may be late, a multiple of 300. At most 21600."""
    flex_off_duty_time: int | None = field(default=None, max=21600)
    """Seconds that a member may leave early, a multiple of 300. At most 21600."""
    max_allow_arrive_early: int | None = field(default=None, max=21600)
    """Seconds that a member may come and leave early, a multiple of 300. At most 21600."""
    max_allow_arrive_late: int | None = field(default=None, max=21600)
    """Seconds that a member may come and leave late, a multiple of 300. At most 21600."""
    late_rule: LateRule | None = None
    """Coming late after a late evening."""


@model
class RuleShiftInfo(Model):
    schedule_id: int
    """Id, unique in the rule; 0 for rest."""
    schedule_name: str
    """Name, unique in the rule; 休息 for rest."""
    time_section: list[WorkPeriod] | None = None
    """Periods of work; none for rest."""
    allow_flex: bool | None = None
    """Whether times are flexible; needs one of the two pairs that follow."""
    flex_on_duty_time: int | None = None
    """Seconds that a member may be late, a multiple of 300."""
    flex_off_duty_time: int | None = None
    """Seconds that a member may leave early, a multiple of 300."""
    max_allow_arrive_early: int | None = None
    """Seconds that a member may come and leave early, a multiple of 300."""
    max_allow_arrive_late: int | None = None
    """Seconds that a member may come and leave late, a multiple of 300."""
    late_rule: LateRule | None = None
    """Coming late after a late evening."""
    limit_aheadtime: int | None = None
    """Milliseconds before work from which members can check in."""
    limit_offtime: int | None = None
    """Seconds after the end until which members can check out."""
    noneed_offwork: bool | None = None
    """Whether the end of work needs no check-in."""


@model
class CorrectionReminder(Model):
    class BukaRemindMonth:
        SAME_MONTH: Final = 0
        NEXT_MONTH: Final = 1

    open_remind: bool | None = None
    """Whether members are reminded."""
    buka_remind_day: int | None = field(default=None, min=1, max=30)
    """Day of the month, 15 to 30 of the same or 1 to 26 of the next. 1 to 30."""
    buka_remind_month: int | None = field(default=None, enum=(0, 1))
    """Which month. One of 0 (same month), 1 (next month)."""


@model
class OvertimeRules(Model):
    workdayconf: OvertimeConfig | None = None
    """On workdays."""
    restdayconf: OvertimeConfig | None = None
    """On days off."""
    holidayconf: OvertimeConfig | None = None
    """On public holidays."""
    time_unit_config: OvertimeUnit | None = None
    """How overtime is counted."""


@model
class OvertimeConfig(Model):
    class OtTransType:
        LEAVE: Final = 1
        MONEY: Final = 2

    class OtTimeRange:
        ALL_DAY: Final = 0
        BEFORE_WORK: Final = 1
        AFTER_WORK: Final = 2

    allow_ot: bool
    """Whether overtime is possible."""
    type: int | None = field(default=None, enum=(0, 1, 2))
    """What counts. One of 0 (what approvals and check-ins have in common), 1 (check-ins), 2 (approvals).
    Default: 2.
    """
    apply: OvertimeApply | None = None
    """Settings of type 2."""
    checkin: OvertimeCheckin | None = None
    """Settings of type 1."""
    applycheckin: OvertimeApply | None = None
    """Settings of type 0."""
    ot_trans_enable: bool | None = None
    """Whether overtime is paid back. Default: false."""
    ot_trans_type: int | None = field(default=None, enum=(1, 2))
    """How it is paid back. One of 1 (leave), 2 (money). Default: 1."""
    vacation: OvertimeVacation | None = None
    """How it becomes leave."""
    ot_time_range: int | None = field(default=None, enum=(0, 1, 2))
    """When it counts; not for free rules. One of 0 (all day), 1 (before work), 2 (after work). Default: 0."""


@model
class OvertimeApply(Model):
    restinfo: OvertimeRest | None = None
    """Rests that do not count."""


@model
class OvertimeCheckin(Model):
    ot_time_start: int | None = field(default=None, max=43200)
    """Seconds after work from which it counts. At most 43200. Default: 1800."""
    ot_time_min: int | None = field(default=None, max=43200)
    """Least overtime in seconds. At most 43200. Default: 1800."""
    ot_time_max: int | None = field(default=None, max=43200)
    """Most overtime in seconds. At most 43200. Default: 14400."""
    restinfo: OvertimeRest | None = None
    """Rests that do not count."""


@model
class OvertimeRest(Model):
    """`fix_time_rule_list` has the limit at least 1 item if `type` is 1."""

    class Type:
        NONE: Final = 0
        FIXED_TIMES: Final = 1
        AFTER_THE_LENGTH_OF_OVERTIME: Final = 2

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "limit", ("fix_time_rule_list",), when={"type": "1"}, limits={"min_items": 1},
    ),)

    type: int | None = field(default=None, enum=(0, 1, 2))
    """How rests are found. One of 0 (none), 1 (fixed times), 2 (after the length of overtime)."""
    fix_time_rule_list: list[FixedRest] | None = field(default=None, max_items=10)
    """Fixed times of type 1. At most 10 items."""
    cal_ottime_rule: OvertimeRestRule | None = None
    """Rules of type 2."""


@model
class OlderOvertimeRest(Model):
    class Type:
        NONE: Final = 0
        FIXED_TIMES: Final = 1
        AFTER_THE_LENGTH_OF_OVERTIME: Final = 2

    type: int | None = field(default=None, enum=(0, 1, 2))
    """How rests are found. One of 0 (none), 1 (fixed times), 2 (after the length of overtime)."""
    fix_time_rule: FixedRest | None = None
    """Fixed time of type 1."""
    cal_ottime_rule: OvertimeRestRule | None = None
    """Rules of type 2."""


@model
class FixedRest(Model):
    """`fix_time_end_sec` is at most 24 hours after `fix_time_begin_sec`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule(
        "span", ("fix_time_begin_sec", "fix_time_end_sec"), limits={"hours": 24},
    ),)

    fix_time_begin_sec: int | None = None
    """Start in seconds since midnight, up to the end of the next day."""
    fix_time_end_sec: int | None = None
    """End in seconds since midnight."""


@model
class OvertimeRestRule(Model):
    items: list[OvertimeRestStep] | None = field(default=None, max_items=5)
    """Steps with growing ot_time. In requests: at most 5 items."""


@model
class OvertimeRestStep(Model):
    ot_time: int | None = None
    """Seconds of overtime, a multiple of 900."""
    rest_time: int | None = None
    """Seconds of rest, a multiple of 900 up to 21600."""


@model
class OvertimeVacation(Model):
    trans_ratio: int | None = field(default=None, max=3000)
    """Leave in per cent of the overtime. At most 3000. Default: 100."""
    sync_vacation: bool | None = None
    """Whether it is added to the balance of leave. Default: true."""


@model
class OvertimeUnit(Model):
    """`step_size` has the limit at most 14400 if `ot_time_unit` is 2.

    `step_size` has the limit at most 86400 if `ot_time_unit` is 3.
    """

    class OtTimeUnit:
        HOUR: Final = 2
        DAY: Final = 3

    class RoundingMethod:
        HALF_UP: Final = 1
        UP: Final = 2
        DOWN: Final = 3

    class RoundingPrecision:
        WHOLE_NUMBERS: Final = 0
        ONE_DECIMAL: Final = 1

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("limit", ("step_size",), when={"ot_time_unit": "2"}, limits={"max": 14400}),
        FieldRule("limit", ("step_size",), when={"ot_time_unit": "3"}, limits={"max": 86400}),
    )

    ot_time_unit: int | None = field(default=None, enum=(2, 3))
    """Unit. One of 2 (hour), 3 (day). Default: 2."""
    perday_duration_secs: int | None = field(default=None, min=3600, max=86400)
    """Seconds that count as one day, a multiple of 360. 3600 to 86400. Default: 28800."""
    rounding_method: int | None = field(default=None, enum=(1, 2, 3))
    """Rounding. One of 1 (half up), 2 (up), 3 (down). Default: 1."""
    rounding_precision: int | None = field(default=None, enum=(0, 1))
    """Precision of rounding half up. One of 0 (whole numbers), 1 (one decimal). Default: 1."""
    step_size: int | None = None
    """Step of rounding up or down in seconds: up to 14400 for hours, 43200 or 86400 for days. Default: 3600."""


@model
class OvertimeInfo(Model):
    type: int | None = field(default=None, enum=(0, 1, 2))
    """What counts. One of 0 (what approvals and check-ins have in common), 1 (check-ins), 2 (approvals)."""
    allow_ot_workingday: bool | None = None
    """Whether overtime is possible on workdays."""
    allow_ot_nonworkingday: bool | None = None
    """Whether overtime is possible on days off."""
    otcheckinfo: OvertimeByCheckin | None = None
    """Settings of type 1."""
    otapplyinfo: OvertimeByApply | None = None
    """Settings of type 0."""
    uptime: Timestamp | None = None
    """When it was changed, as Unix time."""


@model
class OvertimeByCheckin(Model):
    ot_workingday_time_start: int | None = None
    """Seconds after work from which overtime counts."""
    ot_workingday_time_min: int | None = None
    """Least overtime of a workday in seconds."""
    ot_workingday_time_max: int | None = None
    """Most overtime of a workday in seconds."""
    ot_nonworkingday_time_min: int | None = None
    """Least overtime of a day off in seconds."""
    ot_nonworkingday_time_max: int | None = None
    """Most overtime of a day off in seconds."""
    ot_nonworkingday_spanday_time: int | None = None
    """When a day off begins, in seconds since midnight."""
    ot_workingday_restinfo: OlderOvertimeRest | None = None
    """Rests that do not count on workdays."""
    ot_nonworkingday_restinfo: OlderOvertimeRest | None = None
    """Rests that do not count on days off."""
    uptime: Timestamp | None = None
    """When it was changed, as Unix time."""


@model
class OvertimeByApply(Model):
    allow_ot_workingday: bool | None = None
    """Whether overtime is possible on workdays."""
    allow_ot_nonworkingday: bool | None = None
    """Whether overtime is possible on days off."""
    ot_workingday_restinfo: OlderOvertimeRest | None = None
    """Rests that do not count on workdays."""
    ot_nonworkingday_restinfo: OlderOvertimeRest | None = None
    """Rests that do not count on days off."""
    ot_nonworkingday_spanday_time: int | None = None
    """When a day off begins, in seconds since midnight."""
    uptime: Timestamp | None = None
    """When it was changed, as Unix time."""


@model
class CheckinRecord(Model):
    userid: str
    """UserID of the member."""
    groupid: int | None = None
    """Id of the rule."""
    groupname: str | None = None
    """Name of the rule."""
    checkin_type: str | None = field(
        default=None, enum=("上班打卡", "下班打卡", "外出打卡", "仅记录打卡时间和位置"),
    )
    """Kind of check-in. One of 上班打卡 (start of work), 下班打卡 (end of work), 外出打卡 (outing), 仅记录打
    卡时间和位置 (time and place only).
    """
    exception_type: str | None = None
    """What is wrong, several with semicolons: 时间异常 (time), 地点异常 (place), 未打卡 (missing), wifi异常
    (WiFi), 非常用设备 (device).
    """
    checkin_time: Timestamp | None = None
    """Unix time."""
    sch_checkin_time: Timestamp | None = None
    """When the rule expects it, as Unix time; for fixed times and shifts."""
    location_title: str | None = None
    """Name of the place."""
    location_detail: str | None = None
    """Address of the place."""
    lat: int | None = None
    """Latitude in millionths of a degree (GCJ-02)."""
    lng: int | None = None
    """Longitude in millionths of a degree (GCJ-02)."""
    wifiname: str | None = None
    """Name of the WiFi."""
    wifimac: str | None = None
    """MAC address of the WiFi."""
    deviceid: str | None = None
    """Id of the device."""
    notes: str | None = None
    """Remark."""
    mediaids: list[str] | None = None
    """Files, to be fetched with media/get."""
    schedule_id: int | None = None
    """Id of the shift."""
    timeline_id: int | None = None
    """Id of the period of work."""


@model
class NewCheckinRecord(Model):
    """`wifimac` is needed if `wifiname` is given."""

    class DeviceType:
        ACCESS_CONTROL: Final = 1
        ATTENDANCE_MACHINE: Final = 2
        OTHER: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("requires", ("wifimac",), when={"wifiname": ""}),)

    userid: str
    """UserID of the member."""
    checkin_time: Time = field(converts=True)
    """Unix time."""
    location_title: str = field(max_chars=1024)
    """Name of the place. At most 1024 characters."""
    location_detail: str = field(max_chars=1024)
    """Address of the place. At most 1024 characters."""
    device_type: int = field(enum=(1, 2, 3))
    """Kind of device. One of 1 (access control), 2 (attendance machine), 3 (other)."""
    device_detail: str = field(max_chars=40)
    """Brand of the device. At most 40 characters."""
    notes: str | None = field(default=None, max_chars=1024)
    """Remark. At most 1024 characters."""
    wifiname: str | None = field(default=None, max_chars=1024)
    """Name of the WiFi. At most 1024 characters."""
    wifimac: str | None = field(default=None, pattern="[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}")
    """MAC address of the WiFi, such as a2:8b:7f:c0:27:4b; needed with wifiname. Pattern:
    `[0-9A-Fa-f]{2}(:[0-9A-Fa-f]{2}){5}`.
    """
    mediaids: list[str] | None = field(default=None, max_items=1)
    """media_id of a file from media/upload. At most 1 item."""
    lat: int | None = field(default=None, min=-90000000, max=90000000)
    """Latitude in millionths of a degree (GCJ-02). -90000000 to 90000000."""
    lng: int | None = field(default=None, min=-180000000, max=180000000)
    """Longitude in millionths of a degree (GCJ-02). -180000000 to 180000000."""


@model
class CheckinDayReport(Model):
    base_info: DayReportBase
    """Member, day and rule."""
    summary_info: DaySummary | None = None
    """The day summed up."""
    holiday_infos: list[ReportApproval] | None = None
    """Approvals that touch the day."""
    exception_infos: list[ReportException] | None = None
    """Exceptions of the day."""
    ot_info: DayOvertime | None = None
    """Overtime of the day."""
    sp_items: list[ReportLeave] | None = None
    """Leave, outings and the like."""


@model
class CheckinMonthReport(Model):
    base_info: ReportBase
    """Member and rule."""
    summary_info: MonthSummary | None = None
    """The period summed up."""
    exception_infos: list[ReportException] | None = None
    """Exceptions of the period."""
    sp_items: list[ReportLeave] | None = None
    """Leave, outings and the like."""
    overwork_info: MonthOvertime | None = None
    """Overtime of the period."""


@model
class ReportBase(Model):
    class RecordType:
        FIXED_TIMES: Final = 1
        OUTING: Final = 2
        SHIFTS: Final = 3
        FREE: Final = 4
        OVERTIME: Final = 5
        NO_RULE: Final = 7

    record_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 7))
    """Kind of record. One of 1 (fixed times), 2 (outing), 3 (shifts), 4 (free), 5 (overtime), 7 (no rule)."""
    name: str | None = None
    """Name of the member."""
    name_ex: str | None = None
    """Alias of the member."""
    departs_name: str | None = None
    """All departments of the member, with semicolons."""
    acctid: str | None = None
    """UserID of the member."""
    rule_info: ReportRule | None = None
    """Rule of the member."""


@model
class DayReportBase(Model):
    class RecordType:
        FIXED_TIMES: Final = 1
        OUTING: Final = 2
        SHIFTS: Final = 3
        FREE: Final = 4
        OVERTIME: Final = 5
        NO_RULE: Final = 7

    class DayType:
        WORKDAY: Final = 0
        DAY_OFF: Final = 1

    record_type: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 7))
    """Kind of record. One of 1 (fixed times), 2 (outing), 3 (shifts), 4 (free), 5 (overtime), 7 (no rule)."""
    name: str | None = None
    """Name of the member."""
    name_ex: str | None = None
    """Alias of the member."""
    departs_name: str | None = None
    """All departments of the member, with semicolons."""
    acctid: str | None = None
    """UserID of the member."""
    rule_info: DayReportRule | None = None
    """Rule of the member."""
    date: Timestamp | None = None
    """The day as Unix time."""
    day_type: int | None = field(default=None, enum=(0, 1))
    """Kind of day. One of 0 (workday), 1 (day off)."""


@model
class ReportRule(Model):
    groupid: int | None = None
    """Id of the rule."""
    groupname: str | None = None
    """Name of the rule."""


@model
class DayReportRule(Model):
    groupid: int | None = None
    """Id of the rule."""
    groupname: str | None = None
    """Name of the rule."""
    scheduleid: int | None = None
    """Id of the shift."""
    schedulename: str | None = None
    """Name of the shift; only for rules with shifts."""
    checkintime: list[ReportWorkPeriod] | None = None
    """Periods of work; for fixed times."""


@model
class ReportWorkPeriod(Model):
    work_sec: int | None = None
    """Start in seconds since midnight."""
    off_work_sec: int | None = None
    """End in seconds since midnight."""


@model
class DaySummary(Model):
    checkin_count: int | None = None
    """Number of check-ins on the day."""
    regular_work_sec: int | None = None
    """Seconds worked."""
    standard_work_sec: int | None = None
    """Seconds to work."""
    earliest_time: int | None = None
    """First check-in in seconds since midnight."""
    lastest_time: int | None = None
    """Last check-in in seconds since midnight."""


@model
class MonthSummary(Model):
    work_days: int | None = None
    """Days to work."""
    regular_days: int | None = None
    """Days without exception."""
    rest_days: int | None = None
    """Days off."""
    except_days: int | None = None
    """Days with exceptions."""
    regular_work_sec: int | None = None
    """Seconds worked."""
    standard_work_sec: int | None = None
    """Seconds to work."""


@model
class ReportApproval(Model):
    sp_number: str | None = None
    """Number of the approval."""
    sp_title: ReportTexts | None = None
    """Title of the approval."""
    sp_description: ReportTexts | None = None
    """Description of the approval."""


@model
class ReportTexts(Model):
    data: list[ReportText] | None = None
    """The text in each language; zh_CN only so far."""


@model
class ReportText(Model):
    lang: str | None = None
    """Language of the text."""
    text: str | None = None
    """The text."""


@model
class ReportException(Model):
    class Exception:
        LATE: Final = 1
        EARLY: Final = 2
        MISSING: Final = 3
        ABSENT: Final = 4
        PLACE: Final = 5
        DEVICE: Final = 6

    exception: int | None = field(default=None, enum=(1, 2, 3, 4, 5, 6))
    """Kind of exception. One of 1 (late), 2 (early), 3 (missing), 4 (absent), 5 (place), 6 (device)."""
    count: int | None = None
    """Number of times."""
    duration: int | None = None
    """Seconds; for late, early and absent."""


@model
class ReportLeave(Model):
    class Type:
        LEAVE: Final = 1
        CHECK_IN_CORRECTION: Final = 2
        BUSINESS_TRIP: Final = 3
        OUTING: Final = 4
        APPROVAL_THAT_COUNTS_AS_CHECK_IN: Final = 15
        OUTING_WITH_CHECK_IN: Final = 100

    class TimeType:
        DAYS: Final = 0
        HOURS: Final = 1

    type: int | None = field(default=None, enum=(1, 2, 3, 4, 15, 100))
    """Kind of leave or outing. One of 1 (leave), 2 (check-in correction), 3 (business trip), 4 (outing), 15
    (approval that counts as check-in), 100 (outing with check-in).
    """
    vacation_id: int | None = None
    """Kind of leave, as in oa/vacation/getcorpconf."""
    name: str | None = None
    """Name of the item."""
    count: int | None = None
    """Number of times."""
    duration: int | None = None
    """Seconds; divide by 86400 for days, by 3600 for hours."""
    time_type: int | None = field(default=None, enum=(0, 1))
    """Unit in which it is counted. One of 0 (days), 1 (hours)."""


@model
class DayOvertime(Model):
    class OtStatus:
        NONE: Final = 0
        NORMAL: Final = 1
        TOO_SHORT: Final = 2

    ot_status: int | None = field(default=None, enum=(0, 1, 2))
    """State of the overtime. One of 0 (none), 1 (normal), 2 (too short)."""
    ot_duration: int | None = None
    """Seconds."""
    exception_duration: list[int] | None = None
    """Seconds that are missing, with status 2."""
    workday_over_as_vacation: int | None = None
    """Seconds of workdays that become leave."""
    workday_over_as_money: int | None = None
    """Seconds of workdays that are paid."""
    restday_over_as_vacation: int | None = None
    """Seconds of days off that become leave."""
    restday_over_as_money: int | None = None
    """Seconds of days off that are paid."""
    holiday_over_as_vacation: int | None = None
    """Seconds of holidays that become leave."""
    holiday_over_as_money: int | None = None
    """Seconds of holidays that are paid."""


@model
class MonthOvertime(Model):
    workday_over_sec: int | None = None
    """Seconds on workdays."""
    holidays_over_sec: int | None = None
    """Seconds on holidays."""
    restdays_over_sec: int | None = None
    """Seconds on days off."""
    workdays_over_as_vacation: int | None = None
    """Seconds of workdays that become leave."""
    workdays_over_as_money: int | None = None
    """Seconds of workdays that are paid."""
    restdays_over_as_vacation: int | None = None
    """Seconds of days off that become leave."""
    restdays_over_as_money: int | None = None
    """Seconds of days off that are paid."""
    holidays_over_as_vacation: int | None = None
    """Seconds of holidays that become leave."""
    holidays_over_as_money: int | None = None
    """Seconds of holidays that are paid."""


@model
class MemberShifts(Model):
    userid: str
    """UserID of the member."""
    yearmonth: int
    """Year and month, such as 202603."""
    groupid: int | None = None
    """Id of the rule."""
    groupname: str | None = None
    """Name of the rule."""
    schedule: MonthShifts | None = None
    """Shifts of the member."""


@model
class MonthShifts(Model):
    scheduleList: list[DayShift]
    """Shifts day by day."""


@model
class DayShift(Model):
    day: int
    """Day of the month."""
    schedule_info: Shift
    """Shift of the day."""


@model
class Shift(Model):
    schedule_id: int
    """Id of the shift; 0 for rest."""
    schedule_name: str | None = None
    """Name of the shift."""
    time_section: list[ShiftPeriod] | None = None
    """Periods of work."""


@model
class ShiftPeriod(Model):
    id: int | None = None
    """Id of the period."""
    work_sec: int | None = None
    """Start in seconds since midnight."""
    off_work_sec: int | None = None
    """End in seconds since midnight."""
    remind_work_sec: int | None = None
    """Reminder of the start in seconds since midnight."""
    remind_off_work_sec: int | None = None
    """Reminder of the end in seconds since midnight."""


@model
class ShiftAssignment(Model):
    userid: str
    """UserID of the member."""
    day: int = field(min=1, max=31)
    """Day of the month. 1 to 31."""
    schedule_id: int
    """Id of a shift of the rule; 0 for rest."""


@model
class CheckinGetcorpcheckinoptionRequest(Model):
    """Parameters of `client.checkin.getcorpcheckinoption`."""


@model
class CheckinGetcorpcheckinoptionResponse(Response):
    """Answer of `client.checkin.getcorpcheckinoption`."""

    group: list[CheckinRule]
    """The rules."""


@model
class CheckinGetcheckinoptionRequest(Model):
    """Parameters of `client.checkin.getcheckinoption`."""

    datetime: Time = field(converts=True)
    useridlist: list[str] = field(max_items=100)


@model
class CheckinGetcheckinoptionResponse(Response):
    """Answer of `client.checkin.getcheckinoption`."""

    info: list[MemberCheckinRule]
    """Check-in rules of the members."""


@model
class CheckinGetcheckindataRequest(Model):
    """Parameters of `client.checkin.getcheckindata`."""

    class Opencheckindatatype:
        AT_START_AND_END_OF_WORK: Final = 1
        OUTINGS: Final = 2
        ALL: Final = 3

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 30}),
    )

    opencheckindatatype: int = field(enum=(1, 2, 3))
    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    useridlist: list[str] = field(max_items=100)


@model
class CheckinGetcheckindataResponse(Response):
    """Answer of `client.checkin.getcheckindata`."""

    checkindata: list[CheckinRecord]
    """The check-in records."""


@model
class CheckinGetcheckinDaydataRequest(Model):
    """Parameters of `client.checkin.getcheckin_daydata`."""

    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    useridlist: list[str] = field(min_items=1, max_items=100)


@model
class CheckinGetcheckinDaydataResponse(Response):
    """Answer of `client.checkin.getcheckin_daydata`."""

    datas: list[CheckinDayReport]
    """The daily reports."""


@model
class CheckinGetcheckinMonthdataRequest(Model):
    """Parameters of `client.checkin.getcheckin_monthdata`."""

    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    useridlist: list[str] = field(min_items=1, max_items=100)


@model
class CheckinGetcheckinMonthdataResponse(Response):
    """Answer of `client.checkin.getcheckin_monthdata`."""

    datas: list[CheckinMonthReport]
    """The reports."""


@model
class CheckinGetcheckinschedulistRequest(Model):
    """Parameters of `client.checkin.getcheckinschedulist`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (
        FieldRule("span", ("starttime", "endtime"), limits={"days": 31}),
    )

    starttime: Time = field(converts=True)
    endtime: Time = field(converts=True)
    useridlist: list[str] = field(max_items=100)


@model
class CheckinGetcheckinschedulistResponse(Response):
    """Answer of `client.checkin.getcheckinschedulist`."""

    schedule_list: list[MemberShifts]
    """Shifts of the members."""


@model
class CheckinSetcheckinschedulistRequest(Model):
    """Parameters of `client.checkin.setcheckinschedulist`."""

    groupid: int
    items: list[ShiftAssignment]
    yearmonth: int


@model
class CheckinPunchCorrectionRequest(Model):
    """Parameters of `client.checkin.punch_correction`."""

    userid: str
    schedule_date_time: Time = field(converts=True)
    checkin_time: Time = field(converts=True)
    schedule_checkin_time: int | None = None
    remark: str | None = field(default=None, max_bytes=512)


@model
class CheckinAddCheckinRecordRequest(Model):
    """Parameters of `client.checkin.add_checkin_record`."""

    records: list[NewCheckinRecord] = field(max_items=200)


@model
class CheckinAddcheckinuserfaceRequest(Model):
    """Parameters of `client.checkin.addcheckinuserface`."""

    userid: str | None = None
    userface: str | None = None


@model
class CheckinAddCheckinOptionRequest(Model):
    """Parameters of `client.checkin.add_checkin_option`."""

    group: CheckinRuleSettings
    effective_now: bool | None = None


@model
class CheckinUpdateCheckinOptionRequest(Model):
    """Parameters of `client.checkin.update_checkin_option`."""

    group: CheckinRuleUpdate
    effective_now: bool | None = None


@model
class CheckinClearCheckinOptionArrayFieldRequest(Model):
    """Parameters of `client.checkin.clear_checkin_option_array_field`."""

    class ClearField:
        SPE_WORKDAYS: Final = 1
        SPE_OFFDAYS: Final = 2
        WIFIMAC_INFOS: Final = 3
        LOC_INFOS: Final = 4

    groupid: int
    clear_field: list[int] = field(enum=(1, 2, 3, 4))
    effective_now: bool | None = None


@model
class CheckinDelCheckinOptionRequest(Model):
    """Parameters of `client.checkin.del_checkin_option`."""

    groupid: int
    effective_now: bool | None = None
