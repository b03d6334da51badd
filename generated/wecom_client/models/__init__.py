# Generated from spec/api/ by codegen. Do not edit.
"""Requests, answers and their parts, one module or package for each domain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        advanced_api as advanced_api, advanced_feature as advanced_feature, agent as agent, aibot as aibot,
        appchat as appchat, auth as auth, batch as batch, card as card, chat as chat, chatdata as chatdata,
        checkin as checkin, contactrule as contactrule, corp as corp, corpgroup as corpgroup,
        department as department, devicedata as devicedata, dial as dial, docdata as docdata,
        exmail as exmail, export as export, externalcontact as externalcontact, externalpay as externalpay,
        hardware as hardware, health as health, hr as hr, idconvert as idconvert, kf as kf,
        license as license, linkedcorp as linkedcorp, living as living, material as material, media as media,
        meeting as meeting, menu as menu, message as message, miniapppay as miniapppay,
        miniprogram as miniprogram, msgaudit as msgaudit, oa as oa, openhw as openhw, pay as pay,
        paytool as paytool, pstncc as pstncc, report as report, root as root, school as school,
        security as security, service as service, shakearound as shakearound, sync as sync, tag as tag,
        ticket as ticket, todo as todo, user as user, webhook as webhook, wedoc as wedoc, wedrive as wedrive,
    )

load_lazily(
    __name__,
    {
    },
    (
        "advanced_api", "advanced_feature", "agent", "aibot", "appchat", "auth", "batch", "card", "chat",
        "chatdata", "checkin", "contactrule", "corp", "corpgroup", "department", "devicedata", "dial",
        "docdata", "exmail", "export", "externalcontact", "externalpay", "hardware", "health", "hr",
        "idconvert", "kf", "license", "linkedcorp", "living", "material", "media", "meeting", "menu",
        "message", "miniapppay", "miniprogram", "msgaudit", "oa", "openhw", "pay", "paytool", "pstncc",
        "report", "root", "school", "security", "service", "shakearound", "sync", "tag", "ticket", "todo",
        "user", "webhook", "wedoc", "wedrive",
    ),
)
