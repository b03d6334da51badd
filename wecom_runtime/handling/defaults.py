"""The defaults of settings."""

from __future__ import annotations

DRAIN_TIMEOUT = 25.0
"""Seconds that the end of a server or a program waits for background work."""
HISTORY_BYTES = 262_144
"""The size limit of a history, as JSON."""
LEASE_SECONDS = 9
"""Seconds after which the lease of a process that died ends: before the second repeat."""
STATE_LIFETIME = 86_400
"""Seconds after the last change for which a state is kept."""
