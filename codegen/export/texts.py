"""The JSON format and the languages of the exports."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, cast

from wecom_runtime.harmless import markdown_text
from wecom_runtime.language import first_clause

from ..language.records import TokenKind
from ..model.api import Api, Callback, Domain, Endpoint
from .groups import titles

CHINESE = "zh"
"""The language of the official titles."""


def as_json(value: Any) -> str:
    """Return indented JSON."""
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def with_markdown(value: Any) -> Any:
    """Return data of a format whose descriptions are CommonMark, with descriptions in which only backticks are code."""
    if isinstance(value, list):
        return [with_markdown(item) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: "\n".join(map(markdown_text, item.split("\n")))
        if key == "description" and isinstance(item, str)
        else with_markdown(item)
        for key, item in cast("dict[str, Any]", value).items()
    }


def in_languages(api: Api) -> Iterator[Api]:
    """Yield the API in all of its languages, English first."""
    yield api
    yield from api.others.values()


def title_of(api: Api, entry: Endpoint | Callback) -> str:
    """Return the title of a call or callback in the language: the official one, or the first clause of the summary."""
    return entry.title if api.language == CHINESE else first_clause(entry.summary)


def title_of_domain(api: Api, domain: Domain) -> str:
    """Return what a domain is about, in the language: its Chinese title, or the English titles of its files."""
    if api.language == CHINESE:
        return domain.title
    names = [titles().get(".".join(unit.key)) for unit in domain.units if unit.key[0] == "api"]
    return ", ".join(name for name in names if name) or domain.name.replace("_", " ").capitalize()


def title_of_token(api: Api, kind: str) -> str:
    """Return what a kind of token is, in the language, with the call that fetches it."""
    token = own_token(api, kind)
    if token is None:
        return kind
    endpoint = next(one for one in api.all_calls if one.path == token.path)
    title = token.title if api.language == CHINESE else first_clause(endpoint.summary)
    return f"{title} ({token.method} {token.path})"


def own_token(api: Api, kind: str) -> TokenKind | None:
    """Return the token with the name of its kind; a kind may have tokens of other names, such as those of customers."""
    return next((token for token in api.tokens if token.kind == kind and token.name == kind), None)
