"""The garbage collector of the process of a command.

A command creates most of its objects while it starts, and keeps them: the collector would take a tenth of its time and
find nothing. A command that runs for long needs the collector as it is.
"""

from __future__ import annotations

import gc

THRESHOLD = 100_000
"""New objects after which the collector runs while a command starts."""
NORMAL_THRESHOLDS = gc.get_threshold()
"""The thresholds of the process before the command."""


def collect_rarely() -> None:
    """Have the collector run after many new objects, for the start of a command."""
    gc.set_threshold(THRESHOLD)


def collect_normally() -> None:
    """Have the collector run as it did before `collect_rarely`."""
    gc.set_threshold(*NORMAL_THRESHOLDS)
