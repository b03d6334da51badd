"""The JSON Schemas of all requests, answers, callbacks and replies in each language, one file each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any

from wecom_runtime.data.json_schema import json_schema
from wecom_runtime.language import described, use_language

from ..model.api import Api
from ..python.package import WECOM_CLIENT
from .texts import as_json, in_languages


def files(api: Api) -> Mapping[str, str]:
    """Return texts by path: `zh/calls/user.get.request.json`, `en/callbacks/TextMessage.json`."""
    found: dict[str, str] = {}
    for translated in in_languages(api):
        with use_language(translated.language):
            found.update((f"{translated.language}/{name}", as_json(schema)) for name, schema in _schemas())
    return found


def _schemas() -> Iterator[tuple[str, Any]]:
    client: Any = import_module(WECOM_CLIENT.name)
    for operation in client.ENDPOINTS.values():
        yield f"calls/{operation.call}.request.json", operation.request_schema
        if (answer := operation.response_schema) is not None:
            yield f"calls/{operation.call}.answer.json", answer
    for entry in client.CALLBACKS:
        yield f"callbacks/{entry.model.__name__}.json", json_schema(entry.model, lenient=True, describe=described)
    replies: Any = import_module(f"{WECOM_CLIENT.name}.replies._table")
    for entry in replies.REPLIES:
        yield f"replies/{entry.model.__name__}.json", json_schema(entry.model, describe=described)
