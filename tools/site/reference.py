"""The reference pages of one language: calls, callbacks, replies, frames, error codes, types."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any

from codegen.export.groups import Group, groups
from codegen.language.diagnostics import Location
from codegen.language.records import ErrorCode
from codegen.language.types import Ref
from codegen.model.api import Api, Callback, Endpoint, Frame, Reply, Unit
from codegen.model.directions import as_received
from codegen.prose import document, prose_of, sentence
from codegen.python import all_calls
from codegen.python.names import Call
from codegen.python.resources import waiters
from wecom_runtime.harmless import markdown_code, markdown_text
from wecom_runtime.language import first_clause

from . import examples, paths
from .gateway import GatewayPages
from .lists import lists
from .markdown import block, bullets, cell, indented, selects, shown
from .markdown import page as _page
from .markdown import table as _table
from .refusals import refusals
from .tables import Tables, shown_types
from .units import group_of, unit_title, units_of
from .words import Words

_MOST_SIBLINGS = 20
"""The largest number of related calls on the page of a call."""


class Reference:
    """The reference pages of a language.

    Args:
        api: The API in the language.
        words: The words of the language.
        edit_url: The URL of the folder that contains `spec/`, for the links "edit this page"; "" for none.
        guides: The name of each guide, such as `03-calls` -> its title.
    """

    def __init__(self, api: Api, words: Words, edit_url: str = "", guides: Mapping[str, str] | None = None) -> None:
        self._guide_titles = guides or {}
        self._api = api
        self._words = words
        self._prose = prose_of(api)
        self._edit_url = edit_url

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield path and Markdown of each page."""
        yield from self._call_pages()
        yield from self._callback_pages()
        yield from self._reply_pages()
        yield from self._frame_pages()
        yield from self._error_pages()
        yield from self._type_pages()
        yield from GatewayPages(self._api, self._words, self._edit_url).pages()
        yield from lists(self._api, self._words)

    # -- related entries

    @cached_property
    def _calls(self) -> Mapping[str, Call]:
        return all_calls(self._api)

    @cached_property
    def _raising(self) -> Mapping[int | str, Sequence[Call]]:
        """Error code -> the calls that list the code on their pages."""
        found: dict[int | str, list[Call]] = defaultdict(list)
        for call in self._calls.values():
            for error in call.endpoint.errors:
                found[error.code].append(call)
        return found

    @cached_property
    def _using(self) -> Mapping[str, Sequence[Call]]:
        """Page and anchor of a type -> the calls that show the type on their page."""
        found: dict[str, list[Call]] = defaultdict(list)
        for call in self._calls.values():
            for ref in shown_types(self._api, (*call.endpoint.request, *call.endpoint.response)):
                found[f"{paths.type_page(ref)}#{ref.name}"].append(call)
        return found

    @cached_property
    def _waiters(self) -> Mapping[str, str]:
        return waiters(self._calls.values())

    @cached_property
    def _replies(self) -> list[Reply]:
        return [reply for unit in self._api.replies for reply in unit.replies]

    # -- calls

    def _call_pages(self) -> Iterator[tuple[str, str]]:
        folders: dict[str, list[Call]] = defaultdict(list)
        order = self._order
        for number, call in enumerate(order):
            folders[paths.domain_folder(call.dotted)].append(call)
            before = order[number - 1] if number else None
            after = order[number + 1] if number + 1 < len(order) else None
            yield paths.call_page(call.dotted), self._call(call, before, after)
        yield f"{paths.CALLS}/index.md", self._groups()
        for unit, calls in self._units.items():
            yield paths.unit_page(unit), self._unit(unit, calls)
        for folder, calls in sorted(folders.items()):
            name = folder.rpartition("/")[2]
            yield f"{folder}/index.md", self._domain(f"{folder}/index.md", name, calls)

    @cached_property
    def _order(self) -> list[Call]:
        """All calls in the order of the groups."""
        return [call for calls in self._units.values() for call in calls]

    @cached_property
    def _units(self) -> Mapping[str, list[Call]]:
        """File of the spec -> its calls, in the order of the groups."""
        calls = self._calls
        by_path = {call.endpoint.path: call for call in calls.values()}
        return {
            ".".join(unit.key[1:]): [by_path[endpoint.path] for endpoint in unit.endpoints]
            for unit in units_of(self._api)
        }

    @cached_property
    def _unit_titles(self) -> Mapping[str, str]:
        """The titles of the files of `spec/api` and `spec/callbacks`."""
        units = [unit for domain in self._api.domains for unit in domain.units]
        return {".".join(unit.key): unit_title(unit, self._words.language) for unit in (*units, *self._api.callbacks)}

    def _unit_title(self, unit: str) -> str:
        return self._unit_titles.get(f"api.{unit}", unit)

    def _groups(self) -> str:
        """Return the index of all calls: a section for each group, with a link to each file of the spec."""
        words, index = self._words, f"{paths.CALLS}/index.md"
        parts = [f"# {words.calls}", words.calls_intro.format(count=len(self._calls))]
        for group in groups():
            parts.append(f"## {group.names[words.language]} {{#{group.anchor}}}")
            rows = [
                f"| {paths.link(self._unit_title(one.key), index, paths.unit_page(one.key))} "
                f"| {', '.join(self._short_link(call, index) for call in self._units.get(one.key, ()))} |"
                for one in group.units
            ]
            parts += [_table([words.title, words.calls], rows), *self._onward(index, group)]
        loose = [unit for unit in self._units if unit not in group_of()]
        if loose:
            parts.append(f"## {words.other}")
            parts.append(_list(paths.link(self._unit_title(unit), index, paths.unit_page(unit)) for unit in loose))
        folders = sorted({paths.domain_folder(name) for name in self._calls})
        parts.append(f"## {words.by_path}")
        parts.append(", ".join(paths.link(f"`{one.rpartition('/')[2]}`", index, f"{one}/index.md") for one in folders))
        return _page(*parts)

    def _short_link(self, call: Call, page: str) -> str:
        return paths.link(f"`{call.dotted}`", page, paths.call_page(call.dotted))

    def _onward(self, page: str, group: Group) -> Iterator[str]:
        """Yield the lines with links to the guides and callbacks of a group."""
        words = self._words
        guides = [self._guide_link(name, page) for name in group.guides if name in self._guide_titles]
        if guides:
            yield f"{words.guides}: {', '.join(guides)}"
        if group.callbacks:
            links = (
                paths.link(self._callback_title(one.key), page, f"{paths.CALLBACKS}/index.md", f"unit-{one.key}")
                for one in group.callbacks
            )
            yield f"{words.callbacks}: {', '.join(links)}"

    def _guide_link(self, name: str, page: str) -> str:
        return paths.link(self._guide_titles[name], page, f"{name}.md")

    def _callback_title(self, key: str) -> str:
        return self._unit_titles.get(f"callbacks.{key}", key)

    def _unit(self, unit: str, calls: Iterable[Call]) -> str:
        words, page = self._words, paths.unit_page(unit)
        rows = [
            self._entry(page, call.dotted, paths.call_page(call.dotted), call.endpoint.title, call.endpoint.summary)
            for call in calls
        ]
        group = group_of().get(unit)
        parts = [self._path(page, group), f"# {markdown_text(self._unit_title(unit))}"]
        parts.append(_table([words.call, words.title, words.meaning], rows))
        return _page(*parts, *(self._onward(page, group) if group else ()))

    def _path(self, page: str, group: Group | None, unit: str = "") -> str:
        """Return the position of a page: links to all calls, to its group, and to its file of the spec."""
        index = f"{paths.CALLS}/index.md"
        links = [paths.link(self._words.calls, page, index)]
        if group:
            links.append(paths.link(group.names[self._words.language], page, index, group.anchor))
        if unit:
            links.append(paths.link(self._unit_title(unit), page, paths.unit_page(unit)))
        return " › ".join(links)

    def _domain(self, page: str, name: str, calls: Iterable[Call]) -> str:
        words = self._words
        rows = [
            self._entry(page, call.dotted, paths.call_page(call.dotted), call.endpoint.title, call.endpoint.summary)
            for call in sorted(calls, key=lambda call: call.dotted)
        ]
        head = f"# client.{name}" if name != "client" else "# client"
        return _page(self._path(page, None), head, _table([words.call, words.title, words.meaning], rows))

    def _call(self, call: Call, before: Call | None, after: Call | None) -> str:
        endpoint, words, page = call.endpoint, self._words, paths.call_page(call.dotted)
        unit = self._unit_of[call.dotted]
        group = group_of().get(unit)
        types = shown_types(self._api, (*endpoint.request, *endpoint.response))
        tables = Tables(self._api, words, page, types)
        facts = [f"`{endpoint.method} {endpoint.path}`", f"`client.{call.dotted}`"]
        facts.append(words.no_token if endpoint.token == "none" else f"`{endpoint.token}`")  # noqa: S105
        facts += self._official(endpoint.docs)
        notes = [words.download] if endpoint.download else []
        notes += (
            [words.paged.format(call=f"client.{'.'.join((*call.node, f'iter_{call.method}'))}")]
            if endpoint.pagination
            else []
        )
        if endpoint.pieces:
            notes.append(words.pieces.format(call=f"client.{'.'.join((*call.node, call.pieces_method))}"))
        if waiter := self._waiters.get(endpoint.path):
            notes.append(words.waited.format(call=f"client.{waiter}"))
        if endpoint.wait:
            notes.append(words.waits.format(call=f"client.{'.'.join((*call.node, call.waiting))}"))
        notes = [*self._prose.limits_of_calls(endpoint), *notes]
        notes.append(words.may_repeat if endpoint.idempotent else words.may_not_repeat)
        parts = [
            self._path(page, group, unit),
            f"# {self._title(endpoint)} {call.dotted}",
            self._subtitle(endpoint),
            " · ".join(facts),
            *self._warnings(endpoint.deprecated, endpoint.unverified, endpoint.seen),
            f"## {words.example}",
            self._examples(call),
            f"## {words.parameters}",
            tables.fields(endpoint.request) or words.nothing_sent,
            bullets(self._prose.rules_text(endpoint.rules)),
            f"## {words.answer}",
            tables.fields(as_received(endpoint.response)) or words.nothing_comes,
        ]
        if endpoint.example_response and not endpoint.download:
            parts += [f"**{words.answer_example}**", block("json", examples.as_json(endpoint.example_response))]
        parts += self._nested(tables, types)
        parts += [f"## {words.notes}", bullets([*map(sentence, endpoint.notes), *notes])]
        rows = [self._error_row(page, error.code, error.label, error.advice) for error in endpoint.errors]
        listed = {error.code for error in endpoint.errors}
        for code in sorted(self._refusals.get(endpoint.path, frozenset()) - listed):
            error = self._errors_by_code[code]
            rows.append(self._error_row(page, code, error.label, error.advice))
        if rows:
            parts += [f"## {words.errors_of_call}", _table([words.code, words.meaning, words.advice], rows)]
        parts += self._related(call, page, unit, group)
        parts.append(self._neighbours(page, before, after))
        return _page(*parts, self._edit(endpoint.location))

    def _title(self, entry: Endpoint | Callback | Reply | Frame) -> str:
        """Return the title of an entry: the official one, or on English pages its summary."""
        return markdown_text(entry.title if self._words.language == "zh" else first_clause(entry.summary))

    def _subtitle(self, entry: Endpoint | Callback | Reply | Frame) -> str:
        """Return the line below the title: the summary, or on English pages the official title."""
        if self._words.language == "zh":
            return shown(entry.summary)
        is_whole = first_clause(entry.summary) == entry.summary.rstrip(".")
        return markdown_text(entry.title if is_whole else f"{entry.title} · {sentence(entry.summary)}")

    def _related(self, call: Call, page: str, unit: str, group: Group | None) -> Iterator[str]:
        """Yield the section with the other calls of the file of the spec, and the guides and callbacks of the group."""
        others = [one for one in self._units[unit] if one.dotted != call.dotted]
        if others or group:
            yield f"## {self._words.related}"
        if others:
            yield _list(f"{self._short_link(one, page)} {self._title(one.endpoint)}" for one in others[:_MOST_SIBLINGS])
        if group:
            yield from self._onward(page, group)

    def _neighbours(self, page: str, before: Call | None, after: Call | None) -> str:
        found = []
        if before:
            found.append(f"← {self._short_link(before, page)}")
        if after:
            found.append(f"{self._short_link(after, page)} →")
        return " · ".join(found)

    @cached_property
    def _unit_of(self) -> Mapping[str, str]:
        return {call.dotted: unit for unit, calls in self._units.items() for call in calls}

    @cached_property
    def _refusals(self) -> Mapping[str, frozenset[int]]:
        return refusals(self._api)

    def _examples(self, call: Call) -> str:
        words, endpoint = self._words, call.endpoint
        tabs = [(words.python, "python", examples.python(call)), (words.awaited, "python", examples.awaited(call))]
        if endpoint.format != "xml":
            if endpoint.example_request:
                tabs.append((words.json, "json", examples.as_json(endpoint.example_request)))
            tabs.append((words.curl, "console", examples.curl(endpoint, endpoint.token)))
        return "\n\n".join(f'=== "{title}"\n\n{indented(block(kind, text))}' for title, kind, text in tabs)

    # -- callbacks and replies

    def _callback_pages(self) -> Iterator[tuple[str, str]]:
        words, index = self._words, f"{paths.CALLBACKS}/index.md"
        parts = [f"# {words.callbacks}", words.callbacks_intro.format(count=sum(1 for _ in self._api.all_callbacks))]
        for unit in self._api.callbacks:
            rows = [self._callback_row(index, callback) for callback in unit.callbacks]
            if rows:
                key = ".".join(unit.key[1:])
                heading = f"## {markdown_text(self._callback_title(key))} {{#unit-{key}}}"
                parts += [heading, _table([words.class_name, words.title, words.selected_by], rows)]
        yield index, _page(*parts)
        for callback in self._api.all_callbacks:
            yield paths.callback_page(callback.name), self._callback(callback)

    def _callback_row(self, page: str, callback: Callback) -> str:
        link = paths.link(f"`{callback.name}`", page, paths.callback_page(callback.name))
        return f"| {link} | {cell(callback.title)} | {selects(callback.select)} |"

    def _callback(self, callback: Callback) -> str:
        words, page = self._words, paths.callback_page(callback.name)
        types = shown_types(self._api, callback.fields)
        tables = Tables(self._api, words, page, types)
        header = callback.header
        parts = [
            f"# {self._title(callback)} {callback.name}",
            self._subtitle(callback),
            " · ".join([f"{words.selected_by} {selects(callback.select)}", *self._official(callback.docs)]),
            *self._warnings(callback.deprecated, callback.unverified, callback.seen),
            f"## {words.example}",
            block("python", f"@router.on({callback.name})\ndef handle(event: {callback.name}) -> None: ..."),
            block("xml" if isinstance(callback.example, str) else "json", _example(callback.example)),
            f"## {words.fields}",
            tables.fields(as_received(callback.fields)),
            *self._shortcuts(callback),
            words.extends_header.format(name=header.name),
            tables.fields(as_received(header.all_fields)),
        ]
        parts += self._nested(tables, types)
        if notes := [*self._prose.received_text(callback), *map(sentence, callback.notes)]:
            parts += [f"## {words.notes}", bullets(notes)]
        answers = [reply for reply in self._replies if callback.name in reply.answers or header.name in reply.answers]
        if answers:
            links = [
                paths.link(f"`{one.name}`", page, paths.reply_page(one.name)) + f" {markdown_text(one.title)}"
                for one in answers
            ]
            parts += [f"## {words.answers}", _list(links)]
        return _page(*parts, self._edit(callback.location))

    def _shortcuts(self, callback: Callback) -> list[str]:
        paths = {**callback.header.all_shortcuts, **callback.shortcuts}
        found = ", ".join(f"{markdown_code(name)} ({markdown_code(path)})" for name, path in paths.items())
        return [f"{self._words.shortcuts} {found}"] if found else []

    def _reply_pages(self) -> Iterator[tuple[str, str]]:
        words, index = self._words, f"{paths.REPLIES}/index.md"
        rows = [
            self._entry(index, reply.name, paths.reply_page(reply.name), reply.title, reply.summary)
            for reply in self._replies
        ]
        yield (
            index,
            _page(
                f"# {words.replies}", words.replies_intro, _table([words.class_name, words.title, words.meaning], rows)
            ),
        )
        for reply in self._replies:
            yield paths.reply_page(reply.name), self._reply(reply)

    def _reply(self, reply: Reply) -> str:
        words, page = self._words, paths.reply_page(reply.name)
        types = shown_types(self._api, reply.fields)
        tables = Tables(self._api, words, page, types)
        named = {callback.name for callback in self._api.all_callbacks}
        parts = [
            f"# {self._title(reply)} {reply.name}",
            self._subtitle(reply),
            " · ".join([f"`{reply.format}`", *self._official(reply.docs)]),
            *self._warnings(reply.deprecated, "", {}),
            block("json", examples.as_json(reply.example)) if reply.example else "",
            f"## {words.fields}",
            tables.fields(reply.fields),
        ]
        parts += self._nested(tables, types)
        if reply.notes:
            parts += [f"## {words.notes}", bullets(map(sentence, reply.notes))]
        if answered := [name for name in reply.answers if name in named]:
            links = [paths.link(f"`{name}`", page, paths.callback_page(name)) for name in answered]
            parts += [f"## {words.answered}", _list(links)]
        return _page(*parts, self._edit(reply.location))

    # -- frames

    def _frame_pages(self) -> Iterator[tuple[str, str]]:
        words, index = self._words, f"{paths.FRAMES}/index.md"
        frames = [frame for unit in self._api.connections for frame in unit.frames]
        rows = [
            self._entry(index, frame.cmd, paths.frame_page(frame.unit[0], frame.cmd), frame.title, frame.summary)
            for frame in frames
        ]
        yield (
            index,
            _page(f"# {words.frames}", words.frames_intro, _table([words.frames, words.title, words.meaning], rows)),
        )
        for frame in frames:
            yield paths.frame_page(frame.unit[0], frame.cmd), self._frame(frame)

    def _frame(self, frame: Frame) -> str:
        words, page = self._words, paths.frame_page(frame.unit[0], frame.cmd)
        types = shown_types(self._api, (*frame.fields, *frame.response))
        tables = Tables(self._api, words, page, types)
        parts = [
            f"# {self._title(frame)} {frame.cmd}",
            self._subtitle(frame),
            *self._warnings("", frame.unverified, {}),
            " · ".join(self._official(frame.docs)),
            block("json", examples.as_json(frame.example)) if frame.example else "",
            f"## {words.fields}" if frame.fields else "",
            tables.fields(frame.fields),
            f"## {words.answer}" if frame.response else "",
            tables.fields(as_received(frame.response)),
        ]
        parts += self._nested(tables, types)
        if frame.notes:
            parts += [f"## {words.notes}", bullets(map(sentence, frame.notes))]
        return _page(*parts, self._edit(frame.location))

    # -- error codes

    def _error_pages(self) -> Iterator[tuple[str, str]]:
        words, index = self._words, f"{paths.ERRORS}/index.md"
        rows = [self._error_row(index, error.code, error.label, "") for error in self._api.errors]
        intro = words.errors_intro.format(count=len(self._api.errors))
        yield index, _page(f"# {words.errors}", intro, _table([words.code, words.meaning, words.advice], rows))
        short = f"{paths.ERRORS}/{paths.SHORT}.md"
        sections: list[str] = []
        for error in self._api.errors:
            if self._has_page(error):
                yield paths.error_page(error.code), self._error(error)
            else:
                sections.append(f"## {error.code} {{#{error.code}}}\n\n{shown(error.label)}")
        yield short, _page(f"# {words.short_errors}", words.short_errors_intro, *sections)

    def _has_page(self, error: ErrorCode) -> bool:
        """Return whether an error has advice or calls; nearly a thousand codes have only a label."""
        return bool(error.advice or error.code in self._raising)

    def _error(self, error: ErrorCode) -> str:
        words, page = self._words, paths.error_page(error.code)
        parts = [f"# {error.code} {markdown_text(error.label.rstrip('。.'))}"]
        if error.advice:
            parts.append(shown(error.advice))
        facts = [words.retry if error.retry else words.no_retry]
        facts.append(words.error_class.format(name=error.error_class or "APIError"))
        parts.append(_list(facts))
        calls = self._raising.get(error.code, ())
        if calls:
            own = {
                call.dotted: one.own.advice
                for call in calls
                for one in call.endpoint.errors
                if one.code == error.code and one.own.advice
            }
            rows = [
                self._entry(
                    page, call.dotted, paths.call_page(call.dotted), call.endpoint.title, own.get(call.dotted, "")
                )
                for call in calls
            ]
            parts += [f"## {words.raised_by}", _table([words.call, words.title, words.advice], rows)]
        return _page(*parts, self._edit(error.location))

    def _error_row(self, page: str, code: int | str, label: str, advice: str) -> str:
        known = self._errors_by_code.get(code)
        if known is None:
            number = f"`{code}`"
        elif self._has_page(known):
            number = paths.link(str(code), page, paths.error_page(code))
        else:
            number = paths.link(str(code), page, f"{paths.ERRORS}/{paths.SHORT}.md", str(code))
        return f"| {number} | {cell(sentence(label))} | {cell(sentence(advice))} |"

    @cached_property
    def _errors_by_code(self) -> Mapping[int | str, ErrorCode]:
        return {error.code: error for error in self._api.errors}

    # -- types

    def _type_pages(self) -> Iterator[tuple[str, str]]:
        words, index = self._words, f"{paths.TYPES}/index.md"
        rows: list[str] = []
        for unit in self._units_with_types():
            page = paths.type_page(unit.types[0].ref)
            title = unit_title(unit, words.language)
            rows.append(f"| {paths.link('.'.join(unit.key), index, page)} | {cell(title)} | {len(unit.types)} |")
            tables = Tables(self._api, words, page, [declared.ref for declared in unit.types])
            parts = [f"# {markdown_text(title)} {'.'.join(unit.key)}"]
            for declared in unit.types:
                parts += [f"## {declared.name} {{#{paths.type_anchor(declared.name)}}}", tables.type_(declared)]
                if used := self._using.get(f"{page}#{declared.name}"):
                    links = [paths.link(f"`{one.dotted}`", page, paths.call_page(one.dotted)) for one in used]
                    parts.append(f"{words.used_by} {', '.join(links)}")
            yield page, _page(*parts, self._edit(unit.location))
        yield index, _page(f"# {words.types}", words.types_intro, _table([words.types, words.title, ""], rows))

    def _units_with_types(self) -> Iterator[Unit]:
        api = self._api
        units = [unit for domain in api.domains for unit in domain.units]
        return (
            unit
            for unit in (*units, *api.shared, *api.callbacks, *api.replies, *api.connections, *api.archive)
            if unit.types
        )

    # -- parts of several pages

    def _nested(self, tables: Tables, types: Iterable[Ref]) -> Iterator[str]:
        """Yield the sections of the types that a page shows."""
        for ref in types:
            yield f"### {ref.name} {{#{paths.type_anchor(ref.name)}}}"
            yield tables.type_(self._api.types[ref])

    def _entry(self, page: str, name: str, target: str, title: str, meaning: str) -> str:
        """Return a row of a list with a link to a page."""
        return f"| {paths.link(f'`{name}`', page, target)} | {cell(title)} | {cell(sentence(meaning))} |"

    def _official(self, docs: tuple[int, ...]) -> list[str]:
        return [f"[{self._words.official}]({document(docs)})"] if docs else []

    def _warnings(self, deprecated: str, unverified: str, seen: Mapping[str, str]) -> list[str]:
        words = self._words
        found = [f"!!! warning\n\n    {words.deprecated} {shown(deprecated)}"] if deprecated else []
        notes = [f"{words.unverified} {shown(unverified)}"] if unverified else []
        notes += [self._prose.seen_text(seen)] if seen else []
        return found + ([f"!!! note\n\n    {' '.join(notes)}"] if notes else [])

    def _edit(self, location: Location) -> str:
        if not self._edit_url:
            return ""
        return f"[{self._words.edit}]({self._edit_url}/{location.file}#L{location.line})"


def _list(lines: Iterable[str]) -> str:
    return "\n".join(f"- {line}" for line in lines)


def _example(example: Any) -> str:
    if example is None:
        return ""
    return example.strip() if isinstance(example, str) else examples.as_json(example)
