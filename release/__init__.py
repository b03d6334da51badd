"""What has to hold before a version is released: `make release-check`."""

MOST_BYTES = 2_700_000
"""Of the wheel: what everybody who installs the package downloads."""
