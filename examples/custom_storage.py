"""A custom storage: tokens in a table of the app's own database.

`get`, `set` and `delete` are required. With `add`, all processes together fetch a token once. Values are strings.
`wecom_client.testing.check_storage` tests such a class.
"""

import sqlite3
import time
from contextlib import closing
from typing import Any

from wecom_client import SessionStorage

FOREVER = 10**10  # seconds


class TableStorage(SessionStorage):
    def __init__(self, path: str) -> None:
        self._path = path
        self._run("CREATE TABLE IF NOT EXISTS wecom (key TEXT PRIMARY KEY, value TEXT, until REAL)")

    def _run(self, statement: str, *values: object) -> tuple[Any, int]:
        with closing(sqlite3.connect(self._path, timeout=5)) as database, database:
            cursor = database.execute(statement, values)
            return cursor.fetchone(), cursor.rowcount

    def get(self, key: str, default: Any = None) -> Any:
        row, _ = self._run("SELECT value FROM wecom WHERE key = ? AND until > ?", key, time.time())
        return row[0] if row else default

    def set(self, key: str, value: Any, ttl: float | None = None) -> None:
        self._run("REPLACE INTO wecom VALUES (?, ?, ?)", key, value, time.time() + (ttl or FOREVER))

    def delete(self, key: str) -> None:
        self._run("DELETE FROM wecom WHERE key = ?", key)

    def add(self, key: str, value: Any, ttl: float | None = None) -> bool:
        now = time.time()
        self._run("DELETE FROM wecom WHERE key = ? AND until <= ?", key, now)
        row = key, value, now + (ttl or FOREVER)
        return self._run("INSERT OR IGNORE INTO wecom VALUES (?, ?, ?)", *row)[1] == 1
