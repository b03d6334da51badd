"""The tables of tokens and errors for all clients."""

from wecom_client._texts import TEXTS
from wecom_client._tokens import TOKENS
from wecom_runtime.errors import ErrorTable
from wecom_runtime.language import register_texts

register_texts(TEXTS)


def errors() -> ErrorTable:
    """Return the table of errcodes."""
    from wecom_client._errors import ERRORS  # loaded at the first error

    return ERRORS


class Tables:
    _tokens = TOKENS
    _errors = staticmethod(errors)
