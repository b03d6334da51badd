"""The settings of property-based tests; loading hypothesis takes a while, and not every run needs it."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

from tests.support.doses import examples

# Tests measure no times. Each run uses other examples, and prints how to repeat one that fails.
settings.register_profile(
    "default",
    examples(),
    deadline=None,
    derandomize=False,  # also where hypothesis sees that it runs in continuous integration
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
    print_blob=True,
)
settings.load_profile("default")
