# Generated from spec/api/card.yaml by codegen. Do not edit.
"""电子发票: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TypedDict


class InvoiceKeyDict(TypedDict):
    card_id: str
    encrypt_code: str
