"""The builder of the model: it resolves the references of the records and reports every mistake."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from wecom_runtime.language import say

from ..language.compat import CompatFile
from ..language.diagnostics import Diagnostics, near, suggestion
from ..language.folders import API, CALL_FOLDERS, GATEWAY
from ..language.nodes import YamlNode
from ..language.records import (
    ApiFile,
    ArchiveFile,
    CallbackRecord,
    CallbacksFile,
    ConformanceGroup,
    ErrorCode,
    FakeFile,
    FramesFile,
    RepliesFile,
    RuleFamily,
    TokenKind,
    TypesFile,
)
from ..language.spec import Nodes, Spec, SpecFile, spec_of
from ..language.translation import match, read_languages, slots, translated
from ..language.types import Ref
from .api import Api, Domain, Endpoint, Others, Unit
from .callbacks import CallbackBuilder, frame_of, reply_of
from .declarations import DeclaredType
from .endpoints import EndpointBuilder, check_chunked, check_paths, check_waits
from .fields import field_at
from .scope import Scope
from .services import check_service


def build(nodes: Nodes, diagnostics: Diagnostics) -> Api:
    """Return the API that a spec describes, in English; report mistakes in `diagnostics`.

    The API in each other language is built from the same nodes when it is first needed.
    """
    all_slots = tuple(slots(nodes))
    translations = {one.code: match(one, all_slots) for one in read_languages(nodes, diagnostics)}

    def other(code: str) -> Api:
        spec = spec_of(translated(nodes, translations[code]), Diagnostics())  # the mistakes are those of the English
        phrases = translations[code].language.about.phrases
        return attrs.evolve(_Builder(spec, Diagnostics()).api(), language=code, phrases=phrases, english=english)

    english = _Builder(spec_of(nodes, diagnostics), diagnostics).api()
    english = attrs.evolve(english, translations=tuple(translations.values()), others=Others(translations, other))
    return english


class _Builder:
    def __init__(self, spec: Spec, diagnostics: Diagnostics) -> None:
        self.spec = spec
        self.diagnostics = diagnostics
        self.types: dict[Ref, DeclaredType] = {}
        self.scopes: list[Scope] = []

    def api(self) -> Api:
        spec, errors, tokens = self.spec, self.spec.errors, self.spec.tokens
        self._check_codes(errors.errors, errors.node)
        kinds = tuple(_tokens(spec))
        shared_files = spec.of("types", TypesFile)
        shared = self._scope(shared_files, None)
        units = tuple(self._unit(file) for file in shared_files)
        domains, gateway, abilities = (self._domains(shared, kind, kinds) for kind in CALL_FOLDERS)
        callbacks = self._received(shared, spec.of("callbacks", CallbacksFile))
        archive = self._received(shared, spec.of("archive", ArchiveFile))
        replies = self._replies(shared)
        known = {callback.name for unit in callbacks for callback in unit.callbacks}
        bot, device = (self._frames(spec.of(kind, FramesFile), shared, known) for kind in ("bot", "device"))
        self._check_unused()
        paths = [endpoint.path for domain in domains for endpoint in domain.endpoints]
        for header in (header for unit in callbacks for header in unit.headers if header.send_route):
            if header.send_route and header.send_route.call not in paths:
                remedy = suggestion(header.send_route.call, paths)
                self.diagnostics.add(header, say("reach: {call!r} is no endpoint", call=header.send_route.call), remedy)
        judged = ((entry, record) for entry, records in spec.judged.judged.items() for record in records)
        api = Api(
            domains=domains,
            shared=units,
            callbacks=callbacks,
            replies=replies,
            bot=bot,
            device=device,
            archive=archive,
            gateway=gateway,
            abilities=abilities,
            types=self.types,
            error_classes=errors.classes,
            errors=errors.errors,
            errors_source=errors.node.file,
            tokens=kinds,
            tokens_source=tokens.node.file,
            busy=tokens.busy,
            wait={int(code): seconds for code, seconds in tokens.wait.items()},
            events=tokens.events,
            terms=spec.glossary.terms,
            reviews=spec.shared.types,
            judged=tuple(attrs.evolve(record, entry=entry) for entry, record in judged),
            older=tuple(file.content for file in spec.of("compat", CompatFile)),
            verbs=spec.verbs,
            synonyms=spec.synonyms,
            tables_location={
                name: table.location for name, table in (("errors", errors), ("tokens", tokens)) if table.node.file
            },
            fake=tuple(file.content.as_dict() for file in spec.of("fake", FakeFile)),
            rules=tuple(attrs.evolve(file.content, name=file.key[-1]) for file in spec.of("rules", RuleFamily)),
            conformance=tuple(
                attrs.evolve(file.content, name=file.key[-1]) for file in spec.of("conformance", ConformanceGroup)
            ),
        )
        self._check_tokens(api)
        self._check_seen(api)
        for service in (unit.service for unit in callbacks if unit.service):
            endpoints = {endpoint.path: endpoint for endpoint in api.endpoints}
            check_service(service, endpoints, api.all_callbacks, self.types, self.diagnostics)
        for calls in (api.endpoints, api.commands, api.tools):
            check_paths(calls, self.diagnostics)
        return api

    def _check_unused(self) -> None:
        for scope in self.scopes:
            for declared in scope.unused():
                name = declared.record.name
                meant = near(name, scope.own.keys() - {name})
                remedy = say("did you mean {meant!r}?", meant=meant) if meant else say("remove it")
                self.diagnostics.add(declared.record, say("type {name!r} is not used", name=name), remedy)

    def _check_seen(self, api: Api) -> None:
        """Report marks of calls and callbacks that do not exist."""
        archived = (message for unit in api.archive for message in unit.callbacks)
        known = [*(call.path for call in api.all_calls), *(one.name for one in (*api.all_callbacks, *archived))]
        for entry in self.spec.seen.seen.keys() - {*known}:
            at = self.spec.seen.node.at("seen").keys[entry]
            cause = say("seen: {entry!r} is no call and no callback", entry=entry)
            self.diagnostics.add(at, cause, suggestion(entry, known))

    # -- files

    def _scope(self, files: Iterable[SpecFile[Any]], shared: Scope | None) -> Scope:
        """Return the scope of the types in files, and add the types to those of the API."""
        scope = Scope(self.diagnostics, shared)
        for file in files:
            scope.add(file.key, file.content.types)
        scope.link_cases()
        self.scopes.append(scope)
        self.types.update((declared.ref, declared) for declared in scope.declared())
        return scope

    def _unit(self, file: SpecFile[Any], **parts: Any) -> Unit:
        content = file.content
        types = tuple(declared for ref, declared in self.types.items() if ref.unit == file.key)
        return Unit(
            key=file.key, source=file.source, title=content.title, location=content.location, types=types, **parts
        )

    def _domains(self, shared: Scope, kind: str, tokens: Sequence[TokenKind]) -> tuple[Domain, ...]:
        """Build the domains of one folder: of the server API, of the gateway, or of the abilities."""
        files: dict[str, list[SpecFile[ApiFile]]] = defaultdict(list)
        for file in self.spec.of(kind, ApiFile):
            files[file.key[1]].append(file)
        titles = self.spec.domains
        for name in titles.titles.keys() - files.keys() if kind == API else ():
            at = titles.node.at("titles").keys[name]
            self.diagnostics.add(at, say("no domain {name!r}", name=name), suggestion(name, files))
        return tuple(self._domain(kind, name, own, shared, tokens) for name, own in files.items())

    def _domain(
        self, kind: str, name: str, files: list[SpecFile[ApiFile]], shared: Scope, tokens: Sequence[TokenKind]
    ) -> Domain:
        scope = self._scope(files, shared)
        if len(files) > 1 and (alone := [file for file in files if len(file.key) == 2]):
            cause = say("domain {name!r} is a file and a folder", name=name)
            self.diagnostics.add(alone[0].content, cause, say("move it into {name}/", name=name))
        units: list[Unit] = []
        endpoint = EndpointBuilder(kind, name, scope, self.types, tokens, self.spec, self.diagnostics)
        for file in files:
            content = file.content
            if content.domain and content.domain != name:
                cause = say("domain {domain!r} is in {name!r}", domain=content.domain, name=name)
                remedy = say("write 'domain: {name}' or move the file", name=name)
                self.diagnostics.add(content.node.at("domain"), cause, remedy)
            endpoints = tuple(endpoint.build(record, content) for record in content.endpoints if record.path)
            units.append(self._unit(file, endpoints=endpoints))
        own = units[0].title if len(units[0].key) == 2 else ""
        domain = Domain(name=name, units=tuple(units), title=self.spec.domains.titles.get(name, own))
        check_chunked(domain.endpoints, self.diagnostics)
        paths = [endpoint.path for endpoint in domain.endpoints]
        check_waits((file.content for file in files), paths, self.diagnostics)
        return domain

    def _received(
        self, shared: Scope, files: Sequence[SpecFile[CallbacksFile] | SpecFile[ArchiveFile]]
    ) -> tuple[Unit, ...]:
        """Build the units of pushed callbacks, or of messages in the archive."""
        builder = CallbackBuilder(self._scope(files, shared), self.types, self.spec.seen.seen, self.diagnostics)
        for file in files:
            builder.declare_headers(file.key, file.content.headers)
        units: list[Unit] = []
        for file in files:
            content = file.content
            parts: dict[str, Any] = {}
            if isinstance(content, ArchiveFile):
                records: Sequence[CallbackRecord] = content.messages
                self._check_codes(content.codes, content.node)
                parts |= {"calls": content.calls, "codes": content.codes}
            else:
                records = content.callbacks
                parts["service"] = content.service
            found = [builder.callback(record, file.key, content.header) for record in records]
            parts["callbacks"] = tuple(callback for callback in found if callback is not None)
            parts["headers"] = tuple(builder.header(record) for record in content.headers)
            units.append(self._unit(file, **parts))
        builder.check_all(callback for unit in units for callback in unit.callbacks)
        return tuple(units)

    def _replies(self, shared: Scope) -> tuple[Unit, ...]:
        files = self.spec.of("replies", RepliesFile)
        scope = self._scope(files, shared)
        units: list[Unit] = []
        for file in files:
            records = (record for record in file.content.replies if record.model)
            replies = (reply_of(record, file.key, scope, self.types, self.diagnostics) for record in records)
            units.append(self._unit(file, replies=tuple(replies)))
        return tuple(units)

    def _frames(self, files: Sequence[SpecFile[FramesFile]], shared: Scope, known: set[str]) -> tuple[Unit, ...]:
        scope = self._scope(files, shared)
        units: list[Unit] = []
        for file in files:
            records = (record for record in file.content.frames if record.cmd)
            frames = (frame_of(record, file.key, scope, self.types, known, self.diagnostics) for record in records)
            units.append(self._unit(file, frames=tuple(frames)))
        return tuple(units)

    # -- tables

    def _check_codes(self, codes: Sequence[ErrorCode], at: YamlNode) -> None:
        """Report unknown error classes, and codes that are not in order."""
        classes = self.spec.errors.classes
        for code in codes:
            if code.error_class and code.error_class not in classes:
                cause = say("{error_class!r} is no error class", error_class=code.error_class)
                self.diagnostics.add(code.node, cause, suggestion(code.error_class, classes))
        if list(codes) != sorted(codes, key=lambda error: error.code):
            self.diagnostics.add(at, say("error codes are not in order"), say("sort them by number"))

    def _check_tokens(self, api: Api) -> None:
        endpoints = {endpoint.path: endpoint for endpoint in api.endpoints}
        names = {token.name for token in api.tokens}
        for token in api.tokens:
            if token.needs and token.needs not in names:
                cause = say("{needs!r} is no token", needs=token.needs)
                self.diagnostics.add(token.node.at("needs"), cause, suggestion(token.needs, names))
            if token.path in endpoints:
                self._check_token(token, endpoints[token.path])
            elif token.path:
                cause = say("{path} is no endpoint of the spec", path=token.path)
                self.diagnostics.add(token.node.at("path"), cause, suggestion(token.path, endpoints))

    def _check_token(self, token: TokenKind, endpoint: Endpoint) -> None:
        for key in ("value", "expires"):
            path = getattr(token, key)
            if path and field_at(self.types, endpoint.response, path) is None:
                cause = say("{path!r} is no field of the answer of {path_2}", path=path, path_2=token.path)
                self.diagnostics.add(token.node.at(key), cause)
        for wire in (*(token.send or {}), *(token.fixed or {})):
            if all(field.wire != wire for field in endpoint.request):
                self.diagnostics.add(token, say("{wire!r} is no parameter of {path}", wire=wire, path=token.path))


def _tokens(spec: Spec) -> Iterator[TokenKind]:
    """Yield the kinds of tokens; that of the gateway only if the spec has commands."""
    kinds = {record.kind or record.name for record in spec.tokens.tokens if record.client}
    for record in spec.tokens.tokens:
        if not record.gateway or spec.of(GATEWAY, ApiFile):
            kind = record.kind or record.name
            yield attrs.evolve(record, kind=kind, is_parameter=kind in kinds)
