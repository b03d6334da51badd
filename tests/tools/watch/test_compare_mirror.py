"""The pages of a mirror: what is known to have changed on them is found, and the spec differs from them nowhere.

The pages are no part of the project. WECOM_PAGES names a folder with those of February 2026, WECOM_PAGES_OLD and
WECOM_PAGES_NEW those of October 2025 and January 2026.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from codegen.builtin import builtin_spec
from tools.watch import changed, watch

# Entry (or a part of it), kind and subject, found by people who read the pages side by side.
KNOWN = (
    ("page 101138", "page", ""),
    ("InfoType=customer_acquisition_permit_change", "callback", ""),
    ("/cgi-bin/externalcontact/groupchat/update_join_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/groupchat/get_join_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/add_contact_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/update_contact_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/get_contact_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/get", "words", "avatar"),
    ("page 100719 (文件消息)", "section", ""),
    ("page 100719 (文本消息)", "field", "response_url"),
    ("page 99875", "words", "model_id"),
    ("errcode 730011", "error", ""),
    ("/cgi-bin/oa/schedule/add", "sample", "schedule.reminders.remind_time_diffs"),
    ("page 101027 (用户反馈事件)", "section", ""),
    ("/cgi-bin/externalcontact/customer_acquisition/update_link", "field", "mark_source"),
    ("/cgi-bin/exmail/group/create", "limit", "groupname at most 200 bytes"),
    ("/cgi-bin/kf/customer/batchget", "words", "customer_list.avatar"),
    ("errcode 90713", "error", ""),
    ("errcode 90714", "error", ""),
    ("errcode 90715", "error", ""),
    ("errcode 93001", "error", ""),
    ("errcode 610024", "error", ""),
    ("page 101031", "field", "stream.feedback.id"),
    ("errcode 48011", "error", ""),
    ("/cgi-bin/batch/invite", "prose", ""),
)
"""What was known before the watch was written."""
FURTHER = (
    ("Event=inactive_alert", "callback", ""),
    ("Event=low_active_alert", "callback", ""),
    ("Event=low_active", "callback", ""),
    ("Event=active_restored", "callback", ""),
    ("page 100719 (语音消息)", "section", ""),
    ("page 100719 (文本消息)", "field", "quote"),
    ("page 100719 (引用)", "section", ""),
    ("page 101027 (模板卡片事件)", "field", "response_url"),
    ("page 101031 (模板卡片消息)", "field", "template_card.feedback.id"),
    ("page 99977", "required", "kb_id"),
    ("/cgi-bin/externalcontact/get", "words", "gender"),
    ("/cgi-bin/externalcontact/get", "words", "follow_user.remark_mobiles"),
    ("/cgi-bin/externalcontact/groupchat/add_join_way", "field", "mark_source"),
    ("/cgi-bin/externalcontact/groupchat/add_join_way", "words", "chat_id_list"),
    ("/cgi-bin/externalcontact/customer_acquisition/get", "field", "link.mark_source"),
    ("/cgi-bin/externalcontact/customer_acquisition/create_link", "field", "mark_source"),
    ("/cgi-bin/externalcontact/customer_acquisition/create_link", "limit", "link_name at most 30 chars"),
    ("/cgi-bin/externalcontact/customer_acquisition/update_link", "limit", "link_name at most 30 chars"),
    ("/cgi-bin/kf/customer/batchget", "words", "customer_list.gender"),
    ("/cgi-bin/exmail/group/update", "limit", "groupname at most 200 bytes"),
    ("/cgi-bin/meeting/create", "limit", "meeting_duration"),
    ("/cgi-bin/meeting/update", "limit", "meeting_duration"),
    ("/cgi-bin/meeting/create", "words", "invitees"),
    ("errcode 40146", "error", ""),
    ("errcode 41110", "error", ""),
    ("errcode 41111", "error", ""),
    ("errcode 42014", "error", ""),
    ("errcode 90486", "error", ""),
    ("errcode 93000", "error", ""),
    ("errcode 93004", "error", ""),
    ("/cgi-bin/license/active_account_by_type", "endpoint", ""),
    ("/cgi-bin/wedoc/smartsheet/add_field_group", "endpoint", ""),
    ("/cgi-bin/wedoc/smartsheet/get_field_groups", "endpoint", ""),
    ("/cgi-bin/wedoc/smartsheet/update_view", "field", "color_config"),
    ("/cgi-bin/wedoc/smartsheet/update_view", "value", "VIEW_COLOR_CONDITION_TYPE_ROW"),
    ("/cgi-bin/externalcontact/customer_acquisition_app/get_permit", "endpoint", ""),
    ("ChangeType=add_external_contact", "words", "State"),
    ("/cgi-bin/media/get", "prose", ""),
    ("/cgi-bin/advanced_api/create_order", "prose", ""),
)
"""What was looked for afterwards, without the watch."""


def folder(variable: str) -> Path:
    """Return the folder that a variable names; skip the test where there is none."""
    named = os.environ.get(variable, "")
    if not named or not Path(named).is_dir():
        pytest.skip(f"{variable} names no folder of official pages")
    return Path(named)


def test_the_spec_differs_from_the_pages_nowhere() -> None:
    report = watch(builtin_spec(), folder("WECOM_PAGES"))
    assert report.lines == []
    assert report.pages > 2000


@pytest.mark.parametrize("known", [KNOWN, FURTHER], ids=["known", "further"])
def test_changes_between_two_snapshots_are_found(known: tuple[tuple[str, str, str], ...]) -> None:
    listed = changed(builtin_spec(), folder("WECOM_PAGES_OLD"), folder("WECOM_PAGES_NEW"))
    missed = [
        (entry, kind, subject)
        for entry, kind, subject in known
        if not any(entry in one.entry and one.kind == kind and subject in one.subject for one in listed)
    ]
    assert missed == []
