"""Differences between WeCom's responses and the models of the calls."""

from __future__ import annotations

from typing import Any

from wecom_runtime.data.deviations import Deviation as Deviation
from wecom_runtime.data.deviations import deviations_from
from wecom_runtime.data.models import Response

from .operation import Operation


def deviations(operation: Operation[Any], payload: object) -> list[Deviation]:
    """Return the differences between a response and its model, each one once.

    Args:
        operation: The endpoint.
        payload: The received response.
    """
    return deviations_from(operation.path, operation.response or Response, payload)


def unlisted(operation: Operation[Any], errcode: int) -> Deviation:
    """Return the deviation of an errcode that the spec does not have."""
    return Deviation(operation.path, "errcode", "errcode", "", str(errcode))
