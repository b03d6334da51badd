"""The effects of a change of the spec on users: the differences between two APIs, and whether they break code."""

from __future__ import annotations

import io
import re
import subprocess
import tarfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import attrs

from wecom_runtime.language import say

from .language.types import show
from .model.api import Api, Callback, Endpoint, Reply, Unit
from .model.declarations import DeclaredType, Field, FieldRule

T = TypeVar("T")
VERSION = re.compile(r"v?(?P<major>\d+)\.(?P<minor>\d+)\.(?P<patch>\d+)(?P<candidate>(?:a|b|rc)\d+)?")


class UnknownReferenceError(ValueError):
    """A specification to compare was not found."""


@attrs.frozen(order=True)
class Change:
    """A difference between two APIs."""

    where: str
    """`/cgi-bin/user/get`, `type user.UserProfile`, `callback TextMessage`, …, in the language of the reader."""
    text: str
    breaks: bool = False
    """Whether correct code may fail, or a type checker may refuse it."""

    def __str__(self) -> str:
        return f"{'! ' if self.breaks else '  '}{self.where}: {self.text}"


def differences(old: Api, new: Api) -> list[Change]:
    """Return the differences between two APIs for users, sorted by entry."""
    return sorted(
        {
            *_endpoints(old, new),
            *_types(old, new),
            *_received(_callback, old.callbacks, new.callbacks),
            *_received(_archived_message, old.archive, new.archive),
            *_replies(old, new),
            *_errors(old, new),
        }
    )


def next_version(version: str, changes: Iterable[Change]) -> str:
    """Return the version that follows a version after some changes.

    Breaking changes need a major version, other changes a minor one; before 1.0 a minor version and a patch. The final
    version follows a candidate such as 1.0.0rc1.

    Args:
        version: A version such as 1.2.3, with or without a leading v.
        changes: The changes since the version.

    Raises:
        ValueError: The text is not a version.
    """
    found = VERSION.fullmatch(version)
    if found is None:
        raise ValueError(say("{version} is not a version such as 1.2.3", version=version))
    major, minor, patch = (int(found[name]) for name in ("major", "minor", "patch"))
    if found["candidate"]:
        return f"{major}.{minor}.{patch}"
    changed = list(changes)
    breaks = any(change.breaks for change in changed)
    if major and breaks:
        return f"{major + 1}.0.0"
    if breaks or (major and changed):
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def read_old(reference: str, folder: Path, read: Callable[[Path], T]) -> T:
    """Read a spec folder, or an older revision of a folder from its repository.

    Args:
        reference: A folder or a revision.
        folder: The current folder.
        read: The function that reads a folder.

    Raises:
        UnknownReferenceError: The reference is neither a folder nor a revision.
    """
    path = Path(reference)
    if path.is_dir():
        return read(path)
    try:
        content_of = _git(folder.parent, "archive", "--format=tar", reference, "--", folder.name)
    except ValueError:
        raise UnknownReferenceError(
            say(
                "{reference} is neither a folder nor a revision of the repository of {folder}: name one of them",
                reference=reference,
                folder=folder,
            )
        ) from None
    with TemporaryDirectory() as name, tarfile.open(fileobj=io.BytesIO(content_of)) as archive:
        for member in archive.getmembers():
            content = archive.extractfile(member) if member.isfile() else None
            target = (Path(name) / member.name).resolve()
            if content is None or not target.is_relative_to(Path(name).resolve()):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content.read())
        return read(Path(name) / folder.name)


def has_changed(path: Path, reference: str) -> bool:
    """Return whether a file or folder differs from a revision of its repository.

    Raises:
        ValueError: There is no such revision.
    """
    found = path.resolve()
    if _git(found.parent, "diff", "--name-only", reference, "--", found.name):
        return True
    return bool(_git(found.parent, "ls-files", "--others", "--exclude-standard", "--", found.name))


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        found = subprocess.run(["git", "-C", str(folder), *arguments], capture_output=True)  # noqa: S603, S607
    except FileNotFoundError:
        raise ValueError(say("git is not installed, so that only folders can be compared")) from None
    if found.returncode:
        reason = found.stderr.decode("utf-8", "replace").strip()
        raise ValueError(f"git {' '.join(arguments)}: {reason}")
    return found.stdout


# -- endpoints --------------------------------------------------------------------------------------------------------


def _endpoints(old: Api, new: Api) -> Iterator[Change]:
    before = {endpoint.path: endpoint for endpoint in old.endpoints}
    after = {endpoint.path: endpoint for endpoint in new.endpoints}
    yield from _added_and_removed(before, after, lambda path: path, lambda endpoint: endpoint.title)
    for path in before.keys() & after.keys():
        yield from _endpoint(before[path], after[path])


def _endpoint(old: Endpoint, new: Endpoint) -> Iterator[Change]:
    where = old.path
    yield from _fields(where, say("parameter"), old.request, new.request, sent=True)
    yield from _fields(where, say("response field"), old.response, new.response, sent=False)
    if new.response and not old.response:
        yield Change(where, say("has an answer"))
    elif old.response and not new.response:
        yield Change(where, say("has no answer any longer"), True)
    for key, breaks in (("method", False), ("token", True), ("download", True), ("idempotent", False)):
        before, after = getattr(old, key), getattr(new, key)
        if before != after:
            text = say("{name} was {before}, is {after}", name=key, before=_shown(before), after=_shown(after))
            yield Change(where, text, breaks)
    if old.pagination and not new.pagination:
        yield Change(where, say("has no pages any longer: its iter_ method is gone"), True)
    elif new.pagination and not old.pagination:
        yield Change(where, say("has pages"))
    before_chunks = old.chunked.name if old.chunked else ""
    after_chunks = new.chunked.name if new.chunked else ""
    if before_chunks != after_chunks:
        text = say("upload in parts was {before!r}, is {after!r}", before=before_chunks, after=after_chunks)
        yield Change(where, text, bool(before_chunks))
    if old.pieces and not new.pieces:
        yield Change(where, say("is no longer sent in pieces: its _pieces method is gone"), True)
    elif new.pieces and not old.pieces:
        yield Change(where, say("is sent in pieces"))
    if old.wait and not new.wait:
        yield Change(where, say("is no longer waited for: its wait_ method is gone"), True)
    elif new.wait and not old.wait:
        yield Change(where, say("can be waited for"))
    if new.deprecated and not old.deprecated:
        yield Change(where, say("is deprecated: {text}", text=new.deprecated))
    for rule in set(new.rules) - set(old.rules):
        yield Change(where, say("has a rule: {rule}", rule=_rule(rule)), True)
    for rule in set(old.rules) - set(new.rules):
        yield Change(where, say("has lost a rule: {rule}", rule=_rule(rule)))


def _rule(rule: FieldRule) -> str:
    return f"{rule.kind} {', '.join(rule.fields)}"


def _shown(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# -- fields -----------------------------------------------------------------------------------------------------------


def _fields(
    where: str, kind: str, old: Iterable[Field], new: Iterable[Field], *, sent: bool, received: bool = True
) -> Iterator[Change]:
    """Yield the differences of fields.

    Args:
        where: The entry that has the fields.
        kind: The name of such fields, such as `parameter`, in the language of the reader.
        old: The old fields.
        new: The new fields.
        sent: Whether users write the fields.
        received: Whether users read the fields.
    """
    before = {field.wire: field for field in old}
    after = {field.wire: field for field in new}
    for wire in before.keys() - after.keys():
        yield Change(where, say("{kind} {name!r} is gone", kind=kind, name=wire), True)
    for wire in after.keys() - before.keys():
        if sent and after[wire].required:
            yield Change(where, say("{kind} {name!r} is new and required", kind=kind, name=wire), True)
        else:
            yield Change(where, say("{kind} {name!r} is new", kind=kind, name=wire))
    for wire in before.keys() & after.keys():
        for text, breaks in _field(before[wire], after[wire], sent=sent, received=received):
            yield Change(where, say("{kind} {name!r} {change}", kind=kind, name=wire, change=text), breaks)


def _field(old: Field, new: Field, *, sent: bool, received: bool) -> Iterator[tuple[str, bool]]:
    if show(old.type) != show(new.type):  # a type that only moved has the same text
        yield say("was {before}, is {after}", before=show(old.type), after=show(new.type)), True
    if old.required != new.required:
        # A parameter that became optional is keyword-only now; an answer's field that became optional may be None.
        yield (say("is required") if new.required else say("is optional")), sent or not new.required
    if old.rename != new.rename:
        yield say("is called {name!r} in code", name=new.rename or new.wire), True
    before, after = ({str(entry.value) for entry in field.enum} for field in (old, new))
    if after and before - after:
        yield say("no longer has {values}", values=", ".join(sorted(before - after))), sent
    if before and after - before:
        yield say("may be {values}", values=", ".join(sorted(after - before))), False
    if after and not before:
        yield say("is one of {values}", values=", ".join(sorted(after))), sent
    before, after = ({str(entry.value) for entry in field.known} for field in (old, new))
    if before - after and not new.enum:
        yield say("has no constants any more for {values}", values=", ".join(sorted(before - after))), True
    if after - before:
        yield say("has known values: {values}", values=", ".join(sorted(after - before))), False
    for key in sorted({*old.limits, *new.limits}):
        low, high = old.limits.get(key), new.limits.get(key)
        if low != high:
            yield _limit(key, low, high), sent and _is_tighter(key, low, high)
    for key in ("pattern", "wide"):
        was, is_ = getattr(old, key), getattr(new, key)
        if was != is_:
            yield _limit(key, was or None, is_ or None), sent and bool(is_)
    had, has = ({trait.name: text for trait, text in field.traits()} for field in (old, new))
    for name in has.keys() - had.keys():
        if name == _REQUESTS_RULE:
            yield say("has a rule for requests: {text}", text=has[name]), False
        elif has[name]:
            yield say("is {trait}: {text}", trait=name, text=has[name]), False
        else:
            yield say("is {trait}", trait=name), False
    for name in had.keys() - has.keys():
        if name == _REQUESTS_RULE:
            yield say("has no rule for requests any more"), False
        else:
            yield say("is not {trait} any more", trait=name), False


_REQUESTS_RULE = "in_requests"
"""The trait that is a rule, and no property."""


def _limit(key: str, old: object, new: object) -> str:
    if new is None:
        return say("has no {limit} any more", limit=key)
    if old is None:
        return say("has {limit} {value}", limit=key, value=new)
    return say("had {limit} {before}, has {after}", limit=key, before=old, after=new)


def _is_tighter(key: str, old: float | None, new: float | None) -> bool:
    if new is None or old is None:
        return new is not None
    return new > old if key.startswith("min") else new < old


# -- types, callbacks, replies, errors --------------------------------------------------------------------------------


def _types(old: Api, new: Api) -> Iterator[Change]:
    before, after = _by_name(old), _by_name(new)
    yield from _added_and_removed(before, after, _type, lambda declared: "")
    requested = {ref.full_name for ref in old.sent_types | new.sent_types}
    for name in before.keys() & after.keys():
        where = _type(name)
        first, second = before[name], after[name]
        yield from _fields(where, say("field"), first.fields, second.fields, sent=name in requested)
        yield from _cases(where, first, second)
        if set(second.rules) - set(first.rules):
            yield Change(where, say("has new rules between its fields"), name in requested)


def _cases(where: str, old: DeclaredType, new: DeclaredType) -> Iterator[Change]:
    before, after = (dict(one.union.cases) if one.union else {} for one in (old, new))
    for value in before.keys() - after.keys():
        yield Change(where, say("case {value!r} is gone", value=value), True)
    for value in after.keys() - before.keys():
        yield Change(where, say("case {value!r} is new", value=value))
    for value in before.keys() & after.keys():
        was, now = before[value].name, after[value].name
        if was != now:
            yield Change(where, say("case {value!r} was {was}, is {now}", value=value, was=was, now=now), True)


def _by_name(api: Api) -> Mapping[str, DeclaredType]:
    return {ref.full_name: declared for ref, declared in api.types.items()}


def _received(named: Callable[[str], str], old: tuple[Unit, ...], new: tuple[Unit, ...]) -> Iterator[Change]:
    before, after = ({callback.name: callback for unit in units for callback in unit.callbacks} for units in (old, new))
    yield from _added_and_removed(before, after, named, lambda callback: callback.title)
    for name in before.keys() & after.keys():
        yield from _entry(named(name), before[name], after[name])
    headers = ({header.name: header for unit in units for header in unit.headers} for units in (old, new))
    first, second = headers
    for name in first.keys() & second.keys():
        where = say("header {name}", name=name)
        yield from _fields(where, say("field"), first[name].fields, second[name].fields, sent=False)
        yield from _shortcuts(where, first[name].shortcuts, second[name].shortcuts)


def _shortcuts(where: str, old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[Change]:
    for name in sorted(old.keys() - new.keys()):
        yield Change(where, say("shortcut {name} is gone", name=name), True)
    for name in sorted(new.keys() - old.keys()):
        yield Change(where, say("shortcut {name} is new", name=name))
    for name in sorted(old.keys() & new.keys()):
        if old[name] != new[name]:
            text = say(
                "shortcut {name} led to {before}, leads to {after}", name=name, before=old[name], after=new[name]
            )
            yield Change(where, text, True)


def _replies(old: Api, new: Api) -> Iterator[Change]:
    before, after = ({reply.name: reply for unit in api.replies for reply in unit.replies} for api in (old, new))
    yield from _added_and_removed(before, after, _reply, lambda reply: reply.title)
    for name in before.keys() & after.keys():
        yield from _entry(_reply(name), before[name], after[name], sent=True)


def _entry(where: str, old: Callback | Reply, new: Callback | Reply, *, sent: bool = False) -> Iterator[Change]:
    yield from _fields(where, say("field"), old.fields, new.fields, sent=sent)
    if isinstance(old, Callback) and isinstance(new, Callback):
        yield from _shortcuts(where, old.shortcuts, new.shortcuts)
    if dict(old.select) != dict(new.select):
        before, after = _select(old.select), _select(new.select)
        yield Change(where, say("was selected by {before}, is by {after}", before=before, after=after), True)


def _select(select: Mapping[str, str]) -> str:
    return ", ".join(f"{key}={value}" if value else key for key, value in select.items())


def _errors(old: Api, new: Api) -> Iterator[Change]:
    before, after = ({error.code: error for error in api.errors} for api in (old, new))
    yield from _added_and_removed(before, after, _error, lambda error: error.label)
    for code in before.keys() & after.keys():
        first, second = before[code].error_class or "APIError", after[code].error_class or "APIError"
        if first != second:
            yield Change(_error(code), say("was {before}, is {after}", before=first, after=second), True)


def _added_and_removed(
    old: Mapping[T, object], new: Mapping[T, object], name: Callable[[T], str], title: Callable[..., str]
) -> Iterator[Change]:
    for key in old.keys() - new.keys():
        yield Change(name(key), say("is gone"), True)
    for key in new.keys() - old.keys():
        text = title(new[key])
        yield Change(name(key), say("is new: {text}", text=text) if text else say("is new"))


# -- names of entries


def _type(name: str) -> str:
    return say("type {name}", name=name)


def _callback(name: str) -> str:
    return say("callback {name}", name=name)


def _archived_message(name: str) -> str:
    return say("archived message {name}", name=name)


def _reply(name: str) -> str:
    return say("reply {name}", name=name)


def _error(code: int) -> str:
    return say("error {code}", code=code)
