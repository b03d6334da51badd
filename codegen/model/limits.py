"""Limits in words, as mistakes in a spec and descriptions of fields tell them."""

from __future__ import annotations

from collections.abc import Mapping

_NOUNS = {"bytes": "byte", "chars": "character", "items": "item"}


def limits_text(limits: Mapping[str, float]) -> str:
    """`1 to 64 bytes.`"""
    parts: list[str] = []
    for unit, noun in _NOUNS.items():
        low, high = limits.get(f"min_{unit}"), limits.get(f"max_{unit}")
        if low is not None and high is not None:
            exact = low == high
            parts.append(f"{low} {noun}{'' if low == 1 else 's'}" if exact else f"{low} to {high} {noun}s")
        elif high is not None:
            parts.append(f"At most {high} {noun}{'' if high == 1 else 's'}")
        elif low is not None:
            parts.append(f"At least {low} {noun}{'' if low == 1 else 's'}")
    low, high = limits.get("min"), limits.get("max")
    if low is not None and high is not None:
        parts.append(f"{low} to {high}")
    elif high is not None:
        parts.append(f"At most {high}")
    elif low is not None:
        parts.append(f"At least {low}")
    return " ".join(f"{part}." for part in parts)
