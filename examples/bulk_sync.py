"""Mirror the directory of a company in SQLite, within WeCom's rate limits and resumable after a kill.

    python -m examples.bulk_sync                    # of a fake WeCom with 100,000 members
    WECOM_BASE_URL=… WECOM_CORP_ID=… WECOM_SECRET=… python -m examples.bulk_sync

The members of a department are a page. A page and its record are written in one transaction, so a run after a kill -9
continues with the missing pages. All processes with the same storage share the rate limit. When all pages are complete,
members who have left the company are deleted, and the next run starts from the beginning.
"""

from __future__ import annotations

import argparse
import json
import os
import sqlite3
from contextlib import nullcontext

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from examples.bulk_wecom import running
from wecom_client import FileStorage, RateLimiter, WeComClient

TABLES = """
CREATE TABLE IF NOT EXISTS page (department INTEGER PRIMARY KEY, is_done INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS member (userid TEXT PRIMARY KEY, profile TEXT NOT NULL, is_seen INTEGER NOT NULL DEFAULT 1);
"""
SEEN = "SELECT count() FROM member WHERE is_seen"


def mirror(client: WeComClient, database: sqlite3.Connection, progress: Progress) -> None:
    """Fetch the missing pages."""
    if not database.execute("SELECT 1 FROM page").fetchone():
        departments = client.department.simplelist().department_id
        with database:
            database.executemany("INSERT INTO page (department) VALUES (?)", [(one.id,) for one in departments])
            database.execute("UPDATE member SET is_seen = 0")
    pages = database.execute("SELECT department FROM page WHERE NOT is_done ORDER BY department").fetchall()
    (total,) = database.execute("SELECT count() FROM page").fetchone()
    (members,) = database.execute(SEEN).fetchone()
    bar = progress.add_task("", total=total, completed=total - len(pages), members=members)
    for page in pages:
        profiles = [(member.userid, json.dumps(member.to_dict())) for member in client.user.list(*page).userlist]
        with database:  # a member of several departments is in several pages
            database.executemany("INSERT OR REPLACE INTO member (userid, profile) VALUES (?, ?)", profiles)
            database.execute("UPDATE page SET is_done = 1 WHERE department = ?", page)
        (members,) = database.execute(SEEN).fetchone()
        progress.update(bar, advance=1, members=members)
    with database:
        database.execute("DELETE FROM member WHERE NOT is_seen")
        database.execute("DELETE FROM page")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--database", default="directory.sqlite3", help="file of the mirror")
    parser.add_argument("--per-minute", type=int, default=9000, help="calls per minute; WeCom allows 10,000")
    parser.add_argument("--members", type=int, default=100_000, help="members of the fake WeCom")
    options = parser.parse_args()
    with running(options.members) if "WECOM_BASE_URL" not in os.environ else nullcontext(os.environ) as settings:
        storage = FileStorage(f"{options.database}.tokens")
        limiter = RateLimiter(options.per_minute, 60, session=storage, name="directory")
        corp_id, secret, base_url = (settings[f"WECOM_{name}"] for name in ("CORP_ID", "SECRET", "BASE_URL"))
        database = sqlite3.connect(options.database)
        database.executescript(TABLES)
        columns = (MofNCompleteColumn(), TextColumn("departments, {task.fields[members]:,} members"))
        with (
            WeComClient(corp_id, secret, base_url=base_url, session=storage, rate_limit=limiter) as client,
            Progress(BarColumn(), *columns, TimeRemainingColumn()) as progress,
        ):
            mirror(client, database, progress)
        database.close()


if __name__ == "__main__":
    main()
