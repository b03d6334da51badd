"""This library's logger, and a filter that keeps secrets out of the logs of HTTP libraries.

urllib3 logs the URL of each request at DEBUG, and asyncio the URL of a response that was not closed. WeCom's URLs
contain tokens and the secret.
"""

from __future__ import annotations

import logging

from .errors import redact

logger = logging.getLogger("wecom_client")


class SecretFilter(logging.Filter):
    """A filter that redacts secrets in records, and lets each record pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        try:
            text = record.getMessage()
        except (TypeError, ValueError):  # logging itself reports it
            return True
        clean = redact(text)
        if clean != text:
            record.msg, record.args = clean, None
        return True


_FILTER = SecretFilter()


def guard_loggers(*names: str) -> None:
    """Redact secrets in the records of the named loggers."""
    for name in names:
        target = logging.getLogger(name)
        if _FILTER not in target.filters:
            target.addFilter(_FILTER)
