"""This library's logger, and a filter that keeps secrets out of the logs of HTTP libraries.

urllib3 logs the URL of every request at DEBUG, asyncio that of a response that nobody closed; WeCom wants tokens and
the secret in the URL.
"""

from __future__ import annotations

import logging

from .errors import redact

logger = logging.getLogger("wecom_client")


class SecretFilter(logging.Filter):
    """Takes secrets out of a record; lets every record pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except (TypeError, ValueError):  # logging itself will complain about it
            return True
        clean = redact(text)
        if clean != text:
            record.msg, record.args = clean, None
        return True


_FILTER = SecretFilter()


def guard_loggers(*names: str) -> None:
    """Keep secrets out of the named loggers."""
    for name in names:
        target = logging.getLogger(name)
        if _FILTER not in target.filters:
            target.addFilter(_FILTER)
