"""The settings of property-based tests. They are loaded only when needed, as hypothesis takes long to load."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.support.doses import examples

# No time limits. Each run uses other examples, and prints how to repeat a failure.
settings.register_profile(
    "default",
    examples(),
    deadline=None,
    derandomize=False,  # also in continuous integration, where hypothesis has other defaults
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    print_blob=True,
)
settings.load_profile("default")
