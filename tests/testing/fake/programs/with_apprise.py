"""Sends messages by apprise, which has WeCom's host in its code: to a member by an app, and to a group by a webhook."""

import os
import sys

import apprise

key = sys.argv[1]
app = f"wechat://{os.environ['WECOM_CORP_ID']}:{os.environ['WECOM_SECRET']}@{os.environ['WECOM_AGENT_ID']}/zhangsan"
for url in (app, f"wecombot://{key}"):
    notifier = apprise.Apprise()
    if not notifier.add(url) or not notifier.notify(body="sent by apprise"):
        raise SystemExit(url.partition(":")[0] + " failed")
