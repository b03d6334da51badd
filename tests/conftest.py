"""Settings of all tests."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

# Nothing in the tests is timed. Where every test has to run, hypothesis takes the same examples each time.
settings.register_profile(
    "default",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=os.environ.get("WECOM_REQUIRE_SERVERS") == "1",
)
settings.load_profile("default")
