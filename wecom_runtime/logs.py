"""This library's logger, and a filter that keeps secrets out of the logs of HTTP libraries.

urllib3 logs the URL of every request at DEBUG, httpx at INFO; WeCom wants tokens and the secret in the URL.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, cast

from .errors import redact

logger = logging.getLogger("wecom_client")


class SecretFilter(logging.Filter):
    """Takes secrets out of a record; lets every record pass."""

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.msg, str):
            record.msg = redact(record.msg)
        if isinstance(record.args, tuple):
            record.args = tuple(_clean(argument) for argument in record.args)
        elif isinstance(record.args, Mapping):
            record.args = {key: _clean(value) for key, value in cast("Mapping[str, Any]", record.args).items()}
        return True


def _clean(value: object) -> object:
    if value is None or isinstance(value, (int, float)):
        return value
    text = str(value)
    clean = redact(text)
    return value if clean == text else clean


_FILTER = SecretFilter()


def guard_loggers(*names: str) -> None:
    """Have the named loggers show no secrets."""
    for name in names:
        target = logging.getLogger(name)
        if _FILTER not in target.filters:
            target.addFilter(_FILTER)
