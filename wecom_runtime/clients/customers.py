"""The customers of a suite: their permanent codes, and the sources of their tokens."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from wecom_runtime.errors import NotAuthorizedError
from wecom_runtime.flow import Flow
from wecom_runtime.hidden import Secret
from wecom_runtime.language import say
from wecom_runtime.tokens.kinds import TokenTable
from wecom_runtime.tokens.records import digest
from wecom_runtime.tokens.versioned import VersionedValue

from .caller import APICallerCore
from .token_set import TokenParameters, TokenSet


class SuiteCustomer:
    """A customer of a suite: its permanent code, and the source of its token.

    Args:
        suite: The API caller of the suite's client.
        table: The kinds of tokens.
        suite_id: The suite's id.
        corp_id: The customer's corp id.
        token: The name of the kind of token for the customer's client.
    """

    def __init__(self, suite: APICallerCore, table: TokenTable, suite_id: str, corp_id: str, *, token: str) -> None:
        name, secret = suite.tokens.key
        self.corp_id = corp_id
        self._suite_id = suite_id
        start, end = code_keys(suite, suite_id)
        self.code = VersionedValue(suite.backend.guard, f"{start}{corp_id}{end}", irreplaceable=True)
        self.token_set = TokenSet(table, suite.backend, (f"{name}:{corp_id}", secret))
        self._kind = self.token_set.kind(token)
        self.source = self.token_set.fetch(token, self._credentials, suite.parent(token))

    def __repr__(self) -> str:
        return f"<customer {self.corp_id}>"

    def _credentials(self, deadline: float) -> Flow[Mapping[str, Any]]:
        code = Secret((yield from self.permanent_code(deadline)))
        values = {"corp_id": self.corp_id, "auth_corp_id": self.corp_id, "secret": code, "permanent_code": code}
        return (yield from TokenParameters(self._kind, values)(deadline))

    def permanent_code(self, deadline: float | None = None) -> Flow[str]:
        """Return the stored permanent code.

        Raises:
            NotAuthorizedError: None is stored.
        """
        code = yield from self.code.get(deadline)
        if code is None:
            raise NotAuthorizedError(
                say(
                    "no permanent code of {corp_id} is stored for {suite_id}: the company has not authorized the app, "
                    "or has cancelled the authorization; pass its auth_code to authorize()",
                    corp_id=self.corp_id,
                    suite_id=self._suite_id,
                )
            )
        return code

    def keep_code(self, code: Secret[str], stamp: float) -> Flow[None]:
        """Store a permanent code; an empty one records that there is none."""
        yield from self.code.put(code, stamp, supersede=True)
        # A token that was fetched with the previous code may become invalid.
        yield from self.source.drop()

    def revoke(self, sent: float) -> Flow[None]:
        """Delete the code, unless the customer has authorized the app again since then."""
        if (yield from self.code.put(Secret(""), sent)):
            yield from self.source.drop()


def code_keys(suite: APICallerCore, suite_id: str) -> tuple[str, str]:
    """Return prefix and suffix of the storage keys of permanent codes; the customer's corp id is between them."""
    return f"{suite_id}:", f":{digest(suite.backend.base_url)}:permanent_code"
