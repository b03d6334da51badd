"""The card by which a member grants a bot rights on documents; only an official plugin knows it (unverified)."""

from __future__ import annotations

CARD_SERVICES = frozenset({"doc", "sheet", "smartsheet", "smartpage"})
"""The services of the gateway, and the ability, that need these rights."""
CARD_CODES = frozenset({850002, 850003, 851008, 851013, 851014})
"""The right was not granted, has expired, or is missing in part."""


def is_granted_by_card(service: str, errcode: int) -> bool:
    """Return whether a member can grant a missing right with the card.

    Args:
        service: The service of the gateway, or the ability.
        errcode: The errcode of the refusal.
    """
    return service in CARD_SERVICES and errcode in CARD_CODES
