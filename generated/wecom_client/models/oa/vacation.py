# Generated from spec/api/oa/vacation.yaml by codegen. Do not edit.
"""假期管理。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Flag
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import Timestamp
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model

List = list


@model
class VacationConfig(Model):
    class TimeAttr:
        BY_THE_DAY: Final = 0
        BY_THE_HOUR: Final = 1

    class DurationType:
        CALENDAR_DAYS: Final = 0
        WORKDAYS: Final = 1

    id: int
    """Id of the kind of leave."""
    name: str
    """Name of the kind of leave."""
    time_attr: int | None = field(default=None, enum=(0, 1))
    """How leave is taken. One of 0 (by the day), 1 (by the hour)."""
    duration_type: int | None = field(default=None, enum=(0, 1))
    """Which days count. One of 0 (calendar days), 1 (workdays)."""
    quota_attr: VacationGrant | None = None
    """How leave is granted."""
    perday_duration: int | None = None
    """Seconds that count as one day."""
    is_newovertime: Flag | None = None
    """Whether overtime is paid back by this leave."""
    enter_comp_time_limit: int | None = None
    """Months in the company after which the leave can be taken."""
    expire_rule: VacationExpiry | None = None
    """When the leave expires."""


@model
class VacationGrant(Model):
    class Type:
        WITHOUT_LIMIT: Final = 0
        EVERY_YEAR: Final = 1
        BY_HAND: Final = 2
        EVERY_MONTH: Final = 3

    class QuotaRuleType:
        FIXED: Final = 0
        BY_YEARS_OF_WORK: Final = 1
        BY_YEARS_IN_THE_COMPANY: Final = 2

    type: int | None = field(default=None, enum=(0, 1, 2, 3))
    """How the leave is granted. One of 0 (without limit), 1 (every year), 2 (by hand), 3 (every month)."""
    autoreset_time: Timestamp | None = None
    """Unix time whose month and day tell when leave is granted; not with at_entry_date."""
    autoreset_duration: int | None = None
    """Seconds that are granted; not where quota_rules decide."""
    quota_rule_type: int | None = field(default=None, enum=(0, 1, 2))
    """How much is granted every year. One of 0 (fixed), 1 (by years of work), 2 (by years in the company)."""
    quota_rules: VacationRules | None = None
    """How much is granted after how many years."""
    at_entry_date: bool | None = None
    """Whether it is granted every year on the day on which the member joined."""
    auto_reset_month_day: int | None = None
    """Day of the month on which it is granted every month."""


@model
class VacationRules(Model):
    list: List[VacationRule] | None = None
    """Rules by years, one for each range."""
    based_on_actual_work_time: bool | None = None
    """Whether the time actually worked in this year counts."""


@model
class VacationRule(Model):
    quota: int | None = None
    """Seconds that are granted."""
    begin: int | None = None
    """From this year on."""
    end: int | None = None
    """Up to this year; 0 for no end."""
    based_on_actual_work_time: bool | None = None
    """Whether the time actually worked in this year counts."""


@model
class VacationExpiry(Model):
    class Type:
        ON_A_FIXED_DATE: Final = 1
        YEARS_AFTER_IT_WAS_GRANTED: Final = 2
        MONTHS_AFTER_IT_WAS_GRANTED: Final = 3
        NEVER: Final = 4

    type: int | None = field(default=None, enum=(1, 2, 3, 4))
    """How the leave expires. One of 1 (on a fixed date), 2 (years after it was granted), 3 (months after it
    was granted), 4 (never).
    """
    duration: int | None = None
    """Years (type 2) or months (type 3)."""
    date: MonthDay | None = None
    """The fixed date of type 1."""
    extern_duration_enable: bool | None = None
    """Whether it lasts longer."""
    extern_duration: MonthDay | None = None
    """How many months and days longer."""


@model
class MonthDay(Model):
    month: int | None = None
    """Month, or number of months."""
    day: int | None = None
    """Day, or number of days."""


@model
class VacationQuota(Model):
    id: int
    """Id of the kind of leave."""
    vacationname: str | None = None
    """Name of the kind of leave."""
    assignduration: int | None = None
    """Seconds that were granted."""
    usedduration: int | None = None
    """Seconds that were used."""
    leftduration: int | None = None
    """Seconds that are left."""
    real_assignduration: int | None = None
    """Seconds that were really granted, where the time actually worked counts."""


@model
class OaVacationGetcorpconfRequest(Model):
    """Parameters of `client.oa.vacation.getcorpconf`."""


@model
class OaVacationGetcorpconfResponse(Response):
    """Answer of `client.oa.vacation.getcorpconf`."""

    lists: list[VacationConfig]
    """The kinds of leave."""


@model
class OaVacationGetuservacationquotaRequest(Model):
    """Parameters of `client.oa.vacation.getuservacationquota`."""

    userid: str


@model
class OaVacationGetuservacationquotaResponse(Response):
    """Answer of `client.oa.vacation.getuservacationquota`."""

    lists: list[VacationQuota]
    """The kinds of leave."""


@model
class OaVacationSetoneuserquotaRequest(Model):
    """Parameters of `client.oa.vacation.setoneuserquota`."""

    class TimeAttr:
        BY_THE_DAY: Final = 0
        BY_THE_HOUR: Final = 1

    userid: str
    vacation_id: int
    leftduration: int = field(min=0, max=86400000)
    time_attr: int = field(enum=(0, 1))
    remarks: str | None = field(default=None, max_chars=200)
