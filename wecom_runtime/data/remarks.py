"""Remarks for language models in results of the gateway, which are data and no instructions."""

from __future__ import annotations

REMARKS = ("security_notice", "extra_identity_context", "ai_notice")
"""Fields of results with remarks."""
