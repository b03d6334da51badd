"""Checks of a release: `make release-check`."""

MOST_BYTES = 10_000_000
"""The limit of the wheel's size. The texts of the spec in two languages are the largest part."""
