"""The reference pages of the gateway's commands: one page for each service, with a section for each command."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from codegen.model.api import Api, Domain, Endpoint
from codegen.model.directions import as_received, used_types
from codegen.prose import prose_of, sentence
from codegen.python import all_calls
from codegen.python.names import Call
from codegen.python.resources import waiters
from wecom_runtime.harmless import markdown_text
from wecom_runtime.language import first_clause

from . import examples, paths
from .markdown import block, bullets, cell, indented, page, shown, table
from .tables import Tables
from .words import Words

_CLIENT = "client"


class GatewayPages:
    """The pages of the gateway in one language.

    Args:
        api: The API in the language.
        words: The words of the language.
        edit_url: The URL of the folder that contains `spec/`; "" for none.
    """

    def __init__(self, api: Api, words: Words, edit_url: str = "") -> None:
        self._api = api.area("gateway")
        self._words = words
        self._prose = prose_of(api)
        self._edit_url = edit_url
        self._calls: Mapping[str, Call] = {call.endpoint.path: call for call in all_calls(self._api).values()}
        self._waiters = waiters(self._calls.values())

    def pages(self) -> Iterator[tuple[str, str]]:
        """Yield path and Markdown of each page; nothing without a gateway."""
        if not self._api.domains:
            return
        index, words = f"{paths.OFFICE}/index.md", self._words
        parts = [f"# {words.gateway}", words.gateway_intro.format(count=len(self._calls))]
        for domain in self._api.domains:
            target = paths.service_page(domain.name)
            parts.append(f"## {paths.link(self._title(domain), index, target)}")
            parts.append(table([words.call, words.title, words.meaning], list(self._rows(domain, index))))
            yield target, self._service(domain, target)
        yield index, page(*parts)

    def _title(self, domain: Domain) -> str:
        return domain.title if self._words.language == "zh" else f"{domain.name} {domain.title}"

    def _rows(self, domain: Domain, at: str) -> Iterator[str]:
        target = paths.service_page(domain.name)
        for endpoint in domain.endpoints:
            call = self._calls[endpoint.path]
            link = paths.link(f"`office.{call.dotted}`", at, target, paths.command_anchor(call.dotted))
            yield f"| {link} | {cell(endpoint.title)} | {cell(sentence(endpoint.summary))} |"

    def _service(self, domain: Domain, at: str) -> str:
        words = self._words
        fields = [(*endpoint.request, *endpoint.response) for endpoint in domain.endpoints]
        types = sorted(used_types(self._api.types, fields), key=lambda ref: ref.name)
        tables = Tables(self._api, words, at, types)
        parts = [paths.link(words.gateway, at, f"{paths.OFFICE}/index.md"), f"# {markdown_text(self._title(domain))}"]
        parts.append(table([words.call, words.title, words.meaning], list(self._rows(domain, at))))
        for endpoint in domain.endpoints:
            parts += self._command(endpoint, tables)
        if types:
            parts.append(f"## {words.types}")
        for ref in types:
            parts += [f"### {ref.name} {{#{paths.type_anchor(ref.name)}}}", tables.type_(self._api.types[ref])]
        return page(*parts)

    def _command(self, endpoint: Endpoint, tables: Tables) -> Iterator[str]:
        call, words = self._calls[endpoint.path], self._words
        yield f"## {_heading(endpoint, words)} {call.dotted} {{#{paths.command_anchor(call.dotted)}}}"
        facts = [f"`POST /cli{endpoint.path}`", f"`office.{call.dotted}`"]
        if self._edit_url:
            where = endpoint.location
            facts.append(f"[{words.edit}]({self._edit_url}/{where.file}#L{where.line})")
        yield _subtitle(endpoint, words)
        yield " · ".join(facts)
        notes = [f"{words.unverified} {shown(endpoint.unverified)}"] if endpoint.unverified else []
        notes += [self._prose.seen_text(endpoint.seen)] if endpoint.seen else []
        if notes:
            yield f"!!! note\n\n    {' '.join(notes)}"
        yield self._examples(call)
        yield f"**{words.parameters}**"
        yield tables.fields(endpoint.request) or words.nothing_sent
        yield bullets(self._prose.rules_text(endpoint.rules))
        yield f"**{words.answer}**"
        yield tables.fields(as_received(endpoint.response)) or words.nothing_comes
        if endpoint.example_response and not endpoint.download:
            yield block("json", examples.as_json(endpoint.example_response))
        rows = [
            f"| `{one.code}` | {cell(sentence(one.label))} | {cell(sentence(one.advice))} |" for one in endpoint.errors
        ]
        if rows:
            yield f"**{words.errors_of_call}**"
            yield table([words.code, words.meaning, words.advice], rows)
        yield bullets(self._notes(call))

    def _examples(self, call: Call) -> str:
        words, name = self._words, f"office.{call.dotted}"
        codes = ((words.python, examples.python(call)), (words.awaited, examples.awaited(call)))
        tabs = [(title, "python", code.replace(f"{_CLIENT}.{call.dotted}", name)) for title, code in codes]
        if call.endpoint.example_request:
            tabs.append((words.json, "json", examples.as_json(call.endpoint.example_request)))
        return "\n\n".join(f'=== "{title}"\n\n{indented(block(kind, code))}' for title, kind, code in tabs)

    def _notes(self, call: Call) -> Iterator[str]:
        endpoint, words = call.endpoint, self._words
        node = ".".join(("office", *call.node))
        yield from map(sentence, endpoint.notes)
        yield from self._prose.limits_of_calls(endpoint)
        if endpoint.download:
            yield words.download
        if endpoint.pagination:
            yield words.paged.format(call=f"{node}.iter_{call.method}")
        if waiter := self._waiters.get(endpoint.path):
            yield words.waited.format(call=f"office.{waiter}")
        if endpoint.task:
            yield words.waits.format(call=f"{node}.{call.waiting}")
        yield words.may_repeat if endpoint.idempotent else words.may_not_repeat


def _heading(endpoint: Endpoint, words: Words) -> str:
    """Return the heading of a command: the official title, or on English pages the beginning of the summary."""
    return markdown_text(endpoint.title if words.language == "zh" else first_clause(endpoint.summary))


def _subtitle(endpoint: Endpoint, words: Words) -> str:
    """Return the line below the heading: the summary, or on English pages the official title."""
    if words.language == "zh":
        return shown(endpoint.summary)
    is_whole = first_clause(endpoint.summary) == endpoint.summary.rstrip(".")
    return markdown_text(endpoint.title if is_whole else f"{endpoint.title} · {sentence(endpoint.summary)}")
