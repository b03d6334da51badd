"""Load what many tests need, in the process that forks the workers. The import has this effect.

Otherwise each worker would load it for itself, or each collection of tests.
"""

from __future__ import annotations

from tests.support.shared import described
from wecom_client import ENDPOINTS

LOADED = described(), [(operation.request, operation.response) for operation in ENDPOINTS.values()]
