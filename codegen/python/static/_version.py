"""The version of the installed distribution."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("wecom-client")
except PackageNotFoundError:  # the source alone, not installed
    __version__ = "0+unknown"
