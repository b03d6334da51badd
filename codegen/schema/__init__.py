"""The JSON Schemas of the spec language, for completion in an editor."""

from __future__ import annotations

from collections.abc import Mapping

from ..language.schemas import schemas
from ..model.api import Api

OWNED = ("spec/schema",)


def files(api: Api) -> Mapping[str, str]:
    return {f"spec/schema/{name}": text for name, text in schemas(api.token_kinds).items()}
