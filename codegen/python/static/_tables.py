"""The tables of tokens and errors for all clients."""

import wecom_client._texts  # noqa: F401 # pyright: ignore[reportUnusedImport] - it registers the texts of errcodes
from wecom_client._tokens import TOKENS
from wecom_runtime.errors import ErrorTable


def errors() -> ErrorTable:
    """Return the table of errcodes."""
    from wecom_client._errors import ERRORS  # loaded at the first error

    return ERRORS


class Tables:
    _tokens = TOKENS
    _errors = staticmethod(errors)
