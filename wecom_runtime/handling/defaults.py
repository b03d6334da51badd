"""The defaults of settings, and limits that are no settings."""

from __future__ import annotations

DRAIN_TIMEOUT = 25.0
"""Seconds that the end of a server or a program waits for background work."""
HANDLER_TIMEOUT = 600.0
"""Seconds for which a handler holds up the next message of its member."""
HISTORY_BYTES = 262_144
"""The size limit of a history, as JSON."""
LEASE_SECONDS = 9
"""Seconds after which the lease of a process that died ends: before the second repeat."""
MAX_QUESTIONS = 100
"""The largest number of questions of plain handlers that wait at once, each in a thread."""
MAX_THREADS = 32
"""The largest number of plain handlers that an asynchronous server runs at once."""
REMEMBER_SECONDS = 600
"""Seconds for which answers are stored. WeCom's last repeat comes within 20 s. A replay, which is possible for twice
the maximum age of a callback, is recognized meanwhile."""
REPEAT_WAIT = 4.5
"""Seconds for which a repeat waits for the answer to the original. WeCom waits 5 s."""
MAX_LENGTH = 300_000
"""The maximum length of an answer, in bytes."""
STATE_LIFETIME = 86_400
"""Seconds after the last change for which a state is kept."""
