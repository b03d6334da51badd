# Generated from codegen/templates/_tables.py.jinja by codegen. Do not edit: change the spec, then run "make generate".
"""What every client has to know about tokens and errors."""

from wecom_runtime.errors import ErrorTable

from ._tokens import TOKENS


class Tables:
    _tokens = TOKENS

    @staticmethod
    def _errors() -> ErrorTable:
        from ._errors import ERRORS  # loaded with the first error

        return ERRORS
