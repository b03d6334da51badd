"""The builder of the model: it resolves the references of the records and reports every mistake."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from wecom_runtime.language import say

from ..language.diagnostics import Diagnostics, near, suggestion
from ..language.nodes import YamlNode
from ..language.records import (
    API,
    CALL_FOLDERS,
    GATEWAY,
    ApiFile,
    ArchiveFile,
    CallbackRecord,
    CallbacksFile,
    ErrorRecord,
    FakeFile,
    FramesFile,
    RulesFile,
    SynonymsFile,
    TokenRecord,
)
from ..language.spec import Nodes, Spec, SpecFile, spec_of
from ..language.translation import match, read_languages, texts_of
from .api import (
    Api,
    Domain,
    ErrorCode,
    EventRule,
    Judgement,
    LibraryCall,
    Review,
    Rule,
    RuleFamily,
    SearchWeight,
    Service,
    Synonym,
    Synonyms,
    Term,
    TokenKind,
    Unit,
)
from .callbacks import CallbackBuilder, frame_of, reply_of
from .compat import older_library
from .declarations import DeclaredType
from .endpoints import EndpointBuilder, check_chunked, check_paths, check_waits
from .facts import fact
from .fields import field_at
from .idempotence import Verbs
from .languages import in_language
from .scope import Scope
from .services import check_service
from .types import Ref


def _family(file: SpecFile, content: RulesFile) -> RuleFamily:
    rules = tuple(
        Rule(
            page=int(one.page),
            rule=one.rule,
            check=one.check,
            assumed=one.assumed,
            not_kept=one.not_kept,
            location=one.node.location,
        )
        for one in content.rules
    )
    return RuleFamily(name=file.parts[-1], titles=content.titles, given=content.given, rules=rules)


def _sections(file: FakeFile) -> Mapping[str, Mapping[str, YamlNode]]:
    return {section.name: getattr(file, section.name) for section in attrs.fields(FakeFile) if section.name != "node"}


@attrs.frozen
class KeptDomain:
    """A domain that an earlier run built from the same sources."""

    domain: Domain
    others: Mapping[str, Domain]
    """Language -> the domain in the language."""
    used: frozenset[str]
    """The names of the shared types that the domain uses."""
    shape: str
    """The digest of its facts without texts and locations."""


@attrs.frozen
class Kept:
    """The domains that need not be built again."""

    names: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    """Folder of calls -> the names of its domains, in order; only with kept domains."""
    domains: Mapping[tuple[str, str], KeptDomain] = attrs.Factory(dict)
    """Folder and name of a domain -> the domain."""


@attrs.frozen
class Built:
    """An API, and what other runs need to keep its domains."""

    api: Api
    used: Mapping[tuple[str, str], frozenset[str]]
    """Folder and name of a domain that was built -> the shared types that it uses."""


def build(nodes: Nodes, diagnostics: Diagnostics) -> Api:
    """Return the API that a spec describes, in all of its languages; report mistakes in `diagnostics`."""
    return build_with(Kept(), nodes, diagnostics).api


def build_with(kept: Kept, nodes: Nodes, diagnostics: Diagnostics) -> Built:
    """Return the API of kept domains and of the files of all others.

    The API has no `translations` if there are kept domains.
    """
    languages = read_languages(nodes, diagnostics)
    if not languages:
        builder = _Builder(spec_of(nodes, diagnostics), diagnostics, kept)
        return Built(builder.api(), builder.used)
    texts = texts_of(nodes)
    slots = tuple(slot for slot, _ in texts)
    translations = tuple(match(language, slots) for language in languages)
    for translation in translations:
        for slot, text in texts:
            if (target := translation.targets.get(slot)) is not None:
                text.others[translation.language.code] = target.text
    builder = _Builder(spec_of(nodes, diagnostics), diagnostics, kept)
    api = builder.api()
    others = {
        one.language.code: in_language(api, one.language.code, one.language.phrases, _known(kept, one.language.code))
        for one in translations
    }
    complete = () if kept.domains else translations
    return Built(attrs.evolve(api, translations=complete, others=others), builder.used)


def _known(kept: Kept, code: str) -> Iterator[tuple[object, object]]:
    """Yield facts of kept domains with their translations."""
    for one in kept.domains.values():
        other = one.others[code]
        yield one.domain, other
        for unit, same in zip(one.domain.units, other.units, strict=True):
            yield from zip(unit.types, same.types, strict=True)


class _Builder:
    def __init__(self, spec: Spec, diagnostics: Diagnostics, kept: Kept) -> None:
        self.spec = spec
        self.diagnostics = diagnostics
        self.kept = kept
        self.types: dict[Ref, DeclaredType] = {}
        self.token_records = _token_records(spec, has_commands=bool(spec.calls(GATEWAY) or kept.names.get(GATEWAY)))
        self.tokens = tuple(_token_kind(record, spec) for record in self.token_records)
        self.verbs = fact(Verbs, spec.verbs) if spec.verbs else Verbs()
        self.errors = self._errors()
        self.errors_by_code = {str(error.code): error for error in self.errors}
        self.seen = spec.seen.seen if spec.seen else {}
        self.scopes: list[Scope] = []
        self.used: dict[tuple[str, str], frozenset[str]] = {}

    def api(self) -> Api:
        shared = self._scope(((file, content.types) for file, content in self.spec.types), None)
        self._declare(shared, (file for file, _ in self.spec.types))
        units = tuple(_unit(file, content, types=shared.declared(_key(file))) for file, content in self.spec.types)
        domains, gateway, abilities = (self._domains(shared, kind) for kind in CALL_FOLDERS)
        callbacks = self._received(
            shared, [(file, content, content.callbacks) for file, content in self.spec.callbacks]
        )
        archive = self._received(shared, [(file, content, content.messages) for file, content in self.spec.archive])
        replies = self._replies(shared)
        known = {callback.name for unit in callbacks for callback in unit.callbacks}
        bot = self._frames(self.spec.bot, shared, known)
        device = self._frames(self.spec.device, shared, known)
        for scope in self.scopes:
            for declared in scope.unused():
                name = declared.record.name
                meant = near(name, scope.own.keys() - {name})
                remedy = say("did you mean {meant!r}?", meant=meant) if meant else say("remove it")
                self.diagnostics.add(declared.record, say("type {name!r} is not used", name=name), remedy)
        errors, tokens = self.spec.errors, self.spec.tokens
        paths = [endpoint.path for domain in domains for endpoint in domain.endpoints]
        for header in (header for unit in callbacks for header in unit.headers if header.send_route):
            if header.send_route and header.send_route.call not in paths:
                remedy = suggestion(header.send_route.call, paths)
                self.diagnostics.add(header, say("reach: {call!r} is no endpoint", call=header.send_route.call), remedy)
        older = tuple(older_library(c, f.source, paths, self.diagnostics) for f, c in self.spec.compat)
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
            error_classes=errors.classes if errors else {},
            errors=self.errors,
            errors_source=errors.node.file if errors else "",
            tokens=self.tokens,
            tokens_source=tokens.node.file if tokens else "",
            busy=tokens.busy if tokens else (),
            wait={int(code): seconds for code, seconds in tokens.wait.items()} if tokens else {},
            events=tuple(fact(EventRule, record, client=record.name) for record in (tokens.events if tokens else ())),
            terms=tuple(
                fact(Term, record, location=record.node.location)
                for record in (self.spec.glossary.terms if self.spec.glossary else ())
            ),
            reviews=tuple(fact(Review, record) for record in (self.spec.shared.types if self.spec.shared else ())),
            judged=tuple(
                fact(Judgement, record, entry=entry, location=record.node.location)
                for entry, records in (self.spec.judged.judged if self.spec.judged else {}).items()
                for record in records
            ),
            older=older,
            verbs=self.verbs,
            synonyms=_synonyms(self.spec.synonyms) if self.spec.synonyms else Synonyms(),
            tables_location={
                name: table.node.location for name, table in (("errors", errors), ("tokens", tokens)) if table
            },
            fake=tuple(_sections(content) for _, content in self.spec.fake),
            rules=tuple(_family(file, content) for file, content in self.spec.rules),
        )
        self._check_tokens(api)
        self._check_seen(api)
        for _, content in self.spec.callbacks:
            if content.service:
                endpoints = {endpoint.path: endpoint for endpoint in api.endpoints}
                check_service(content.service, endpoints, api.all_callbacks, self.types, self.diagnostics)
        for calls in (api.endpoints, api.commands, api.tools):
            check_paths(calls, self.diagnostics)
        return api

    def _check_seen(self, api: Api) -> None:
        """Report marks of calls and callbacks that do not exist."""
        calls = [endpoint.path for endpoint in (*api.endpoints, *api.commands, *api.tools)]
        archived = [message for unit in api.archive for message in unit.callbacks]
        callbacks = [callback.name for callback in (*api.all_callbacks, *archived)]
        for entry in self.seen.keys() - {*calls, *callbacks}:
            at = self.spec.seen.node.at("seen").keys[entry] if self.spec.seen else None
            if at is not None:
                remedy = suggestion(entry, [*calls, *callbacks])
                self.diagnostics.add(at, say("seen: {entry!r} is no call and no callback", entry=entry), remedy)

    # -- scopes

    def _scope(self, files: Iterable[tuple[SpecFile, Any]], shared: Scope | None) -> Scope:
        scope = Scope(self.diagnostics, shared)
        for file, types in files:
            scope.add(_key(file), types)
        scope.link_cases()
        self.scopes.append(scope)
        return scope

    def _declare(self, scope: Scope, files: Iterable[SpecFile]) -> None:
        for file in files:
            self.types.update((declared.ref, declared) for declared in scope.declared(_key(file)))

    # -- files

    def _domains(self, shared: Scope, kind: str) -> tuple[Domain, ...]:
        """Build the domains of one folder: of the server API, of the gateway, or of the abilities."""
        files: dict[str, list[tuple[SpecFile, ApiFile]]] = defaultdict(list)
        for file, content in self.spec.calls(kind):
            files[file.parts[0]].append((file, content))
        kept = {name: one for (folder, name), one in self.kept.domains.items() if folder == kind}
        names = [name for name in self.kept.names.get(kind, files) if name in files or name in kept]
        if kind == API and (titles := self.spec.domains):
            for name in titles.titles.keys() - {*names}:
                self.diagnostics.add(
                    titles.node.at("titles").keys[name], say("no domain {name!r}", name=name), suggestion(name, names)
                )
        return tuple(
            self._unchanged(kept[name], shared) if name in kept else self._domain(kind, name, files[name], shared)
            for name in names
        )

    def _unchanged(self, kept: KeptDomain, shared: Scope) -> Domain:
        """Return a kept domain, and declare its types and those that it uses."""
        self.types.update((declared.ref, declared) for unit in kept.domain.units for declared in unit.types)
        shared.used.update(kept.used)
        return kept.domain

    def _domain(self, kind: str, name: str, files: list[tuple[SpecFile, ApiFile]], shared: Scope) -> Domain:
        before, shared.used = shared.used, set()
        try:
            return self._built(kind, name, files, shared)
        finally:
            self.used[kind, name] = frozenset(shared.used)
            shared.used |= before

    def _built(self, kind: str, name: str, files: list[tuple[SpecFile, ApiFile]], shared: Scope) -> Domain:
        scope = self._scope(((file, content.types) for file, content in files), shared)
        self._declare(scope, (file for file, _ in files))
        if len(files) > 1 and any(len(file.parts) == 1 for file, _ in files):
            at = next(content.node for file, content in files if len(file.parts) == 1)
            self.diagnostics.add(
                at, say("domain {name!r} is a file and a folder", name=name), say("move it into {name}/", name=name)
            )
        units: list[Unit] = []
        endpoint = EndpointBuilder(
            kind, name, scope, self.types, self.tokens, self.errors_by_code, self.verbs, self.seen, self.diagnostics
        )
        for file, content in files:
            if content.domain and content.domain != name:
                remedy = say("write 'domain: {name}' or move the file", name=name)
                self.diagnostics.add(
                    content.node.at("domain"),
                    say("domain {domain!r} is in {name!r}", domain=content.domain, name=name),
                    remedy,
                )
            endpoints = tuple(endpoint.build(record, content) for record in content.endpoints if record.path)
            units.append(_unit(file, content, types=scope.declared(_key(file)), endpoints=endpoints))
        titles = self.spec.domains.titles if self.spec.domains else {}
        own = units[0].title if len(units[0].key) == 2 else ""
        domain = Domain(name=name, units=tuple(units), title=titles.get(name, own))
        check_chunked(domain.endpoints, self.diagnostics)
        contents = (content for _, content in files)
        check_waits(contents, [endpoint.path for endpoint in domain.endpoints], self.diagnostics)
        return domain

    def _received(
        self,
        shared: Scope,
        files: list[tuple[SpecFile, CallbacksFile | ArchiveFile, tuple[CallbackRecord, ...]]],
    ) -> tuple[Unit, ...]:
        """Build the units of pushed callbacks, or of messages in the archive."""
        scope = self._scope(((file, content.types) for file, content, _ in files), shared)
        self._declare(scope, (file for file, _, _ in files))
        builder = CallbackBuilder(scope, self.types, self.seen, self.diagnostics)
        for file, content, _ in files:
            builder.declare_headers(_key(file), content.headers)
        units: list[Unit] = []
        for file, content, records in files:
            key = _key(file)
            found = [builder.callback(record, key, content.header) for record in records]
            callbacks = tuple(callback for callback in found if callback is not None)
            headers = tuple(builder.header(record, key) for record in content.headers)
            more: dict[str, Any] = {}
            if isinstance(content, ArchiveFile):
                more = self._library(content)
            elif content.service:
                more["service"] = fact(Service, content.service)
            units.append(_unit(file, content, types=scope.declared(key), headers=headers, callbacks=callbacks, **more))
        builder.check_all(callback for unit in units for callback in unit.callbacks)
        return tuple(units)

    def _library(self, content: ArchiveFile) -> dict[str, Any]:
        calls = tuple(fact(LibraryCall, record) for record in content.calls)
        return {"calls": calls, "codes": self._codes(content.codes, content.node)}

    def _replies(self, shared: Scope) -> tuple[Unit, ...]:
        files = self.spec.replies
        scope = self._scope(((file, content.types) for file, content in files), shared)
        self._declare(scope, (file for file, _ in files))
        return tuple(
            _unit(
                file,
                content,
                types=scope.declared(_key(file)),
                replies=tuple(
                    reply_of(record, _key(file), scope, self.types, self.diagnostics)
                    for record in content.replies
                    if record.model
                ),
            )
            for file, content in files
        )

    def _frames(self, files: list[tuple[SpecFile, FramesFile]], shared: Scope, known: set[str]) -> tuple[Unit, ...]:
        scope = self._scope(((file, content.types) for file, content in files), shared)
        self._declare(scope, (file for file, _ in files))
        return tuple(
            _unit(
                file,
                content,
                types=scope.declared(_key(file)),
                frames=tuple(
                    frame_of(record, _key(file), scope, self.types, known, self.diagnostics)
                    for record in content.frames
                    if record.cmd
                ),
            )
            for file, content in files
        )

    # -- tables

    def _errors(self) -> tuple[ErrorCode, ...]:
        if self.spec.errors is None:
            return ()
        return self._codes(self.spec.errors.errors, self.spec.errors.node)

    def _codes(self, records: Iterable[ErrorRecord], at: YamlNode) -> tuple[ErrorCode, ...]:
        found: list[ErrorCode] = []
        classes = self.spec.errors.classes if self.spec.errors else {}
        for record in records:
            if record.error_class and record.error_class not in classes:
                cause = say("{error_class!r} is no error class", error_class=record.error_class)
                self.diagnostics.add(record.node, cause, suggestion(record.error_class, classes))
            found.append(fact(ErrorCode, record, code=int(record.name)))
        if found != sorted(found, key=lambda error: error.code):
            self.diagnostics.add(at, say("error codes are not in order"), say("sort them by number"))
        return tuple(found)

    def _check_tokens(self, api: Api) -> None:
        if self.spec.tokens is None:
            return
        endpoints = {endpoint.path: endpoint for endpoint in api.endpoints}
        names = {record.name for record in self.token_records}
        for record in self.token_records:
            self._check_token(record, api, endpoints, names)

    def _check_token(self, record: TokenRecord, api: Api, endpoints: dict[str, Any], names: set[str]) -> None:
        if record.needs and record.needs not in names:
            self.diagnostics.add(
                record.node.at("needs"),
                say("{needs!r} is no token", needs=record.needs),
                suggestion(record.needs, names),
            )
        endpoint = endpoints.get(record.path)
        if endpoint is None:
            if record.path:
                self.diagnostics.add(
                    record.node.at("path"),
                    say("{path} is no endpoint of the spec", path=record.path),
                    suggestion(record.path, endpoints),
                )
            return
        for key in ("value", "expires"):
            path = getattr(record, key)
            if path and field_at(self.types, endpoint.response, path) is None:
                self.diagnostics.add(
                    record.node.at(key),
                    say("{path!r} is no field of the answer of {path_2}", path=path, path_2=record.path),
                )
        for wire in (*(record.send or {}), *(record.fixed or {})):
            if all(field.wire != wire for field in endpoint.request):
                self.diagnostics.add(record, say("{wire!r} is no parameter of {path}", wire=wire, path=record.path))


def _key(file: SpecFile) -> tuple[str, ...]:
    return (file.kind, *file.parts)


def _unit(file: SpecFile, content: Any, **parts: Any) -> Unit:
    return Unit(key=_key(file), source=file.source, title=content.title, location=content.node.location, **parts)


def _token_records(spec: Spec, *, has_commands: bool) -> list[TokenRecord]:
    """Return the kinds of tokens; that of the gateway only if the spec has commands."""
    return [record for record in (spec.tokens.tokens if spec.tokens else ()) if has_commands or not record.gateway]


def _token_kind(record: TokenRecord, spec: Spec) -> TokenKind:
    assert spec.tokens is not None
    kinds = {other.kind or other.name for other in spec.tokens.tokens if other.client}
    kind = record.kind or record.name
    return fact(TokenKind, record, kind=kind, is_parameter=kind in kinds)


def _synonyms(file: SynonymsFile) -> Synonyms:
    words, common = file.node.at("words").keys, file.node.at("common").keys
    return Synonyms(
        entries=tuple(Synonym(phrase=name, means=means, location=words[name]) for name, means in file.words.items()),
        kinds=file.kinds,
        common=tuple(
            SearchWeight(name=name, weight=weight, location=common[name]) for name, weight in file.common.items()
        ),
    )
