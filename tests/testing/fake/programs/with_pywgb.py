"""Sends a text and a file to a group by pywgb, which has WeCom's host in its code."""

import sys
from pathlib import Path

from pywgb.bot import FileBot, TextBot

_, key, folder = sys.argv
file = Path(folder, "report.txt")
file.write_text("a report of some length")
for answer in (TextBot(key).send("sent by pywgb"), FileBot(key).send(file_path=str(file))):
    if answer.get("errcode") != 0:
        raise SystemExit(str(answer))
