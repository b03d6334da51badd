"""The check that a shared type has only fields and values of all its pages.

As the pages are not in the repository, shared.yaml has their fields and values. A new field or value of a shared type
is reported with the pages that would have to have it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from codegen.language.diagnostics import Diagnostics
from codegen.language.records import Review
from codegen.language.types import Ref
from codegen.model.api import Api
from codegen.model.declarations import DeclaredType, Field
from codegen.model.directions import used_types

Users: TypeAlias = Mapping[int, str]
"""Page -> the call or callback on the page."""


def check(api: Api, found: Diagnostics) -> None:
    """Report differences between shared types and shared.yaml."""
    if not api.reviews:
        return
    reviews = {review.name: review for review in api.reviews}
    shared = shared_types(api)
    for ref, users in shared.items():
        declared = api.types[ref]
        review = reviews.pop(ref.full_name, None)
        if review is None:
            cause = f"type {ref.full_name} is used by the calls of several pages: {_shown(users)}"
            found.add(declared, cause, "compare its fields with each page, and add the type to shared.yaml")
        else:
            _compare(declared, review, users, found)
    for review in reviews.values():
        found.add(review, f"{review.name} is no shared type", "remove it")


def shared_types(api: Api) -> Mapping[Ref, Users]:
    """Return the types that calls of different pages use; several editions of a page count as one."""
    users: dict[Ref, dict[str, tuple[int, ...]]] = defaultdict(dict)
    for name, docs, fields in _users(api):
        for ref in used_types(api.types, fields) if docs else ():
            users[ref][name] = docs
    order = sorted(users, key=lambda ref: ref.full_name)
    return {ref: {docs[0]: name for name, docs in users[ref].items()} for ref in order if _differ(users[ref].values())}


def _users(api: Api) -> Iterator[tuple[str, tuple[int, ...], Sequence[Iterable[Field]]]]:
    for endpoint in api.endpoints:
        yield endpoint.path, endpoint.docs, (endpoint.request, endpoint.response)
    for callback in api.all_callbacks:
        yield callback.name, callback.docs, (callback.header.all_fields, callback.fields)
    for unit in (*api.replies, *api.connections):
        yield from ((reply.name, reply.docs, (reply.fields,)) for reply in unit.replies)
        yield from ((frame.name, frame.docs, (frame.fields,)) for frame in unit.frames)


def _differ(docs: Iterable[tuple[int, ...]]) -> bool:
    """Return whether two users have no page in common."""
    pages = list(map(frozenset, docs))
    return any(first.isdisjoint(second) for index, first in enumerate(pages) for second in pages[:index])


def _compare(declared: DeclaredType, review: Review, users: Users, found: Diagnostics) -> None:
    pages, seen = set(review.pages), {*review.fields, *review.only}
    fields = {field.wire: field for field in declared.fields}
    for page in users.keys() - pages:
        cause = f"{review.name} is also used on page {page}: {users[page]}"
        found.add(review, cause, "compare its fields with the page, and add the page to 'pages'")
    for page in pages - users.keys():
        found.add(review, f"{review.name} is used by no call of page {page}", "remove it from 'pages'")
    for wire in fields.keys() - seen:
        cause = f"{wire!r} of {review.name} would also be on these pages: {_shown(users)}"
        remedy = "add it to shared.yaml, to 'fields' if all pages have it, or else to 'only'; or declare another type"
        found.add(fields[wire], cause, remedy)
    for wire in seen - fields.keys():
        found.add(review, f"{wire!r} is no field of {review.name}", "remove it")
    for wire, only in review.only.items():
        for page in set(only) - pages:
            found.add(review, f"'only' has page {page} for {wire!r}, which is not in 'pages'", "correct the page")
    for field in fields.values():
        known = set(review.values.get(field.wire, ()))
        more = [value for value in (str(entry.value) for entry in field.documented) if value not in known]
        if more:
            cause = (
                f"{', '.join(more)} of {field.wire!r} of {review.name} would also be on these pages: {_shown(users)}"
            )
            found.add(field, cause, "add the values of all pages to 'values' in shared.yaml, or declare another type")


def _shown(users: Users) -> str:
    shown = [f"{page} ({name})" for page, name in sorted(users.items())]
    return ", ".join(shown[:4]) + (f" and {len(shown) - 4} more" if len(shown) > 4 else "")
