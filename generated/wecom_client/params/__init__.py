# Generated from spec/ by codegen. Do not edit.
"""The mappings that parameters take in place of models, one module for each domain; shared ones in `types`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wecom_runtime.lazy import load_lazily

if TYPE_CHECKING:
    from . import (
        advanced_api as advanced_api, advanced_feature as advanced_feature, agent as agent, aibot as aibot,
        appchat as appchat, batch as batch, card as card, chat as chat, chatdata as chatdata,
        checkin as checkin, contactrule as contactrule, corpgroup as corpgroup, devicedata as devicedata,
        exmail as exmail, externalcontact as externalcontact, externalpay as externalpay, hr as hr, kf as kf,
        license as license, living as living, material as material, meeting as meeting, menu as menu,
        message as message, miniapppay as miniapppay, msgaudit as msgaudit, oa as oa, openhw as openhw,
        paytool as paytool, root as root, school as school, security as security, service as service,
        todo as todo, types as types, user as user, webhook as webhook, wedoc as wedoc, wedrive as wedrive,
    )

load_lazily(
    __name__,
    {
    },
    (
        "advanced_api", "advanced_feature", "agent", "aibot", "appchat", "batch", "card", "chat", "chatdata",
        "checkin", "contactrule", "corpgroup", "devicedata", "exmail", "externalcontact", "externalpay", "hr",
        "kf", "license", "living", "material", "meeting", "menu", "message", "miniapppay", "msgaudit", "oa",
        "openhw", "paytool", "root", "school", "security", "service", "todo", "types", "user", "webhook",
        "wedoc", "wedrive",
    ),
)
