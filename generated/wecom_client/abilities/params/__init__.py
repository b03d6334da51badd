# Generated from spec/abilities/ by codegen. Do not edit.
"""The mappings that parameters take in place of models, with all names and one module for each domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        doc as doc,
        meeting as meeting,
        msg as msg,
        schedule as schedule,
        todo as todo,
    )
    from .doc import (
        DocSheetAppendDataRowDict as DocSheetAppendDataRowDict,
        DocSmartsheetAddRecordsAutoFileRecordDict as DocSmartsheetAddRecordsAutoFileRecordDict,
        DocSmartsheetAddRecordsRecordDict as DocSmartsheetAddRecordsRecordDict,
        DocSmartsheetUpdateFieldsFieldDict as DocSmartsheetUpdateFieldsFieldDict,
        DocSmartsheetUpdateRecordsRecordDict as DocSmartsheetUpdateRecordsRecordDict,
        DocSmartsheetUpdateSheetPropertyDict as DocSmartsheetUpdateSheetPropertyDict,
        FieldDict as FieldDict,
        GridDataDict as GridDataDict,
        PageDict as PageDict,
        PropertyDict as PropertyDict,
        RowDict as RowDict,
        SheetDict as SheetDict,
        SheetUpdateRangeDataValuesDict as SheetUpdateRangeDataValuesDict,
    )
    from .meeting import (
        InviteeDict as InviteeDict,
        MeetingSetInviteMeetingMembersInviteeDict as MeetingSetInviteMeetingMembersInviteeDict,
        SettingDict as SettingDict,
    )
    from .msg import (
        MsgSendMessageTextDict as MsgSendMessageTextDict,
    )
    from .schedule import (
        ReminderDict as ReminderDict,
        ScheduleCreateScheduleAttendeeDict as ScheduleCreateScheduleAttendeeDict,
        ScheduleCreateScheduleScheduleDict as ScheduleCreateScheduleScheduleDict,
        ScheduleUpdateScheduleScheduleDict as ScheduleUpdateScheduleScheduleDict,
    )
    from .todo import (
        FollowerDict as FollowerDict,
        FollowerListDict as FollowerListDict,
    )

load_lazily(
    __name__,
    {
        ".doc": (
            "DocSheetAppendDataRowDict",
            "DocSmartsheetAddRecordsAutoFileRecordDict",
            "DocSmartsheetAddRecordsRecordDict",
            "DocSmartsheetUpdateFieldsFieldDict",
            "DocSmartsheetUpdateRecordsRecordDict",
            "DocSmartsheetUpdateSheetPropertyDict",
            "FieldDict",
            "GridDataDict",
            "PageDict",
            "PropertyDict",
            "RowDict",
            "SheetDict",
            "SheetUpdateRangeDataValuesDict",
        ),
        ".meeting": (
            "InviteeDict",
            "MeetingSetInviteMeetingMembersInviteeDict",
            "SettingDict",
        ),
        ".msg": (
            "MsgSendMessageTextDict",
        ),
        ".schedule": (
            "ReminderDict",
            "ScheduleCreateScheduleAttendeeDict",
            "ScheduleCreateScheduleScheduleDict",
            "ScheduleUpdateScheduleScheduleDict",
        ),
        ".todo": (
            "FollowerDict",
            "FollowerListDict",
        ),
    },
    (
        "doc",
        "meeting",
        "msg",
        "schedule",
        "todo",
    ),
)
