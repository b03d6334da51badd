"""`wecom probe`: read-only calls to the real service, to find answers that differ from the spec."""

from __future__ import annotations

import fnmatch
import re
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Any

import attrs
import typer

from wecom_runtime.calls.answer_deviations import deviations, unlisted
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.deviations import Deviation
from wecom_runtime.data.shapes import Coded, Joined, ListOf, Moment, OneOf, Scalar, Shape
from wecom_runtime.errors import APIError, InvalidArgumentError, TransportError, WeComError
from wecom_runtime.harmless import integer_in, number_or_text
from wecom_runtime.language import say

from .calling import NoStoreOption, ProfileOption
from .exits import REFUSED, SETUP, fail, reporting_errors
from .lookup import nested_models
from .output import OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .probe_apps import NEEDS, TOKENS, App, available, open_apps
from .probe_report import NO_ANSWER, OK, Section, report_data, report_text
from .profiles import DEFAULT, Profile
from .terminal import print_error, print_line

DAY = 86400
_IDENTIFIES = re.compile(r"(?:^|_)(?:id|sn)$|[a-z]id$|ids$|code$|(?:^|_)name$", re.I)
_SINGULAR = re.compile(r"(?:_?list|s)$")
_BEGINS = re.compile(r"begin|start|from|since|after", re.I)
_MOST_ITEMS = 3


@attrs.define
class IdPool:
    """Ids from earlier answers, as parameters of later calls. They never leave this process.

    Attributes:
        values: Lower-case name of a field -> the first id.
    """

    values: dict[str, Any] = attrs.field(factory=dict, repr=False)

    def add_ids(self, domain: str, payload: object, parent: str = "") -> None:
        """Add the ids in an answer."""
        if isinstance(payload, list):
            for item in payload[:_MOST_ITEMS]:
                self.add_ids(domain, item, parent)
        elif isinstance(payload, Mapping):
            for name, value in payload.items():
                if isinstance(value, Mapping | list):
                    self.add_ids(domain, value, _SINGULAR.sub("", name))
                    if isinstance(value, list) and value and isinstance(value[0], str | int):
                        self._add(domain, _SINGULAR.sub("", name), parent, value[0])
                elif isinstance(value, str | int) and not isinstance(value, bool) and _IDENTIFIES.search(name):
                    self._add(domain, name, parent, value)

    def _add(self, domain: str, name: str, parent: str, value: str | int) -> None:
        if value == "":
            return
        for known in (f"{domain}.{name}", name if name != "id" else f"{parent}id", f"{parent}_{name}"):
            self.values.setdefault(known.lower(), value)

    def find(self, domain: str, name: str) -> Any:
        """Return a value for a parameter; None if no answer contained one."""
        name = name.lower()
        single = _SINGULAR.sub("", name)
        names = [f"{domain}.{name}", name, f"{domain}.{single}", single, f"{single}id", f"{single}_id"]
        if name in ("id", "name"):
            names = [f"{domain}.{name}", f"{domain}{name}", f"{domain}_{name}"]
        return next((self.values[known] for known in names if known in self.values), None)


@attrs.define
class Probe:
    """A run of read-only calls of one app that records differences between answers and the spec.

    Attributes:
        app: The app.
        operations: The allowed calls.
        known_codes: The errcodes in the spec.
        most: The maximum number of calls.
        pause: Seconds between two calls.
    """

    app: App
    operations: Sequence[Operation[Any]]
    known_codes: Mapping[int, Any]
    most: int = 1000
    pause: float = 0.2
    suppliers: Sequence[Operation[Any]] = ()
    """Other read-only calls, whose answers supply the parameters of the calls; they are not in the report."""
    given: Mapping[str, str] = attrs.field(factory=dict, repr=False)
    """Wire name of a parameter -> its value from the command line."""
    ids: IdPool = attrs.field(factory=IdPool)
    found: dict[Deviation, None] = attrs.field(factory=dict)
    answered: list[str] = attrs.field(factory=list)
    refused: dict[str, int] = attrs.field(factory=dict)
    """Path -> errcode."""
    unreachable: list[str] = attrs.field(factory=list)
    skipped: dict[str, str] = attrs.field(factory=dict)
    """Path -> the parameter without a value."""
    supplied: int = 0
    """The number of calls for parameters."""

    def run(self) -> Iterator[str]:
        """Run the calls, first those that need no id, and yield the path of each call before it."""
        waiting = list(self.operations)
        suppliers = [one for one in self.suppliers if one not in waiting]
        while waiting:
            ready = [(one, arguments) for one in waiting if (arguments := self.arguments(one)) is not None]
            if not ready:
                supplier = self._supplier(suppliers)
                if supplier is None or self.supplied >= self.most:
                    break
                suppliers.remove(supplier)
                yield supplier.path
                self._supply(supplier)
                continue
            for operation, arguments in ready:
                if self.calls >= self.most:
                    return
                yield operation.path
                self._ask(operation, arguments)
            done = {operation.path for operation, _ in ready}
            waiting = [one for one in waiting if one.path not in done]

    def _supplier(self, suppliers: Sequence[Operation[Any]]) -> Operation[Any] | None:
        """Return the call whose answer most likely has a missing parameter, and whose own parameters are known."""
        skipped = dict(self.skipped)
        wanted = {_SINGULAR.sub("", name).lower() for name in skipped.values()}
        ready = [one for one in suppliers if self.arguments(one) is not None]
        self.skipped = skipped
        return min(ready, key=lambda one: not wanted & _names_in(one), default=None)

    def _supply(self, operation: Operation[Any]) -> None:
        """Add the ids in the answer of a call that is not in the report."""
        if self.supplied or self.answered or self.refused:
            time.sleep(self.pause)
        self.supplied += 1
        try:
            payload = self.app.client._caller.call_raw(operation, self.arguments(operation))
        except WeComError:
            return
        finally:
            self.skipped.pop(operation.path, None)
        self.ids.add_ids(_domain(operation), payload)

    def _ask(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        if self.answered or self.refused:
            time.sleep(self.pause)
        try:
            payload = self.app.client._caller.call_raw(operation, arguments)
        except APIError as error:
            self.refused[operation.path] = error.errcode
            own = operation.advice or {}
            if error.errcode not in self.known_codes and error.errcode not in own:
                self.found[unlisted(operation, error.errcode)] = None
        except InvalidArgumentError as error:
            self.skipped[operation.path] = error.path.strip("/").split("/")[0] or "a parameter"
        except TransportError:
            self.unreachable.append(operation.path)
        except WeComError:
            self.found[Deviation(operation.path, "", "type", "object", "no JSON")] = None
        else:
            self.answered.append(operation.path)
            self.found.update(dict.fromkeys(deviations(operation, payload)))
            self.ids.add_ids(_domain(operation), payload)

    def arguments(self, operation: Operation[Any]) -> dict[str, Any] | None:
        """Return the parameters of a call, with ids from earlier answers; None if a value is missing."""
        filled: dict[str, Any] = {}
        cls = operation.request
        infos = {info.wire: info for info in fields_of(cls)}
        wanted = [info for info in infos.values() if info.required]
        for rule in cls.__rules__:
            if rule.kind == "one_of" and not rule.when and not any(infos[name] in wanted for name in rule.fields):
                choice = next((infos[n] for n in rule.fields if self._value(operation, infos[n]) is not None), None)
                wanted.append(choice or infos[rule.fields[0]])
        for info in wanted:
            value = self._value(operation, info)
            if value is None:
                self.skipped[operation.path] = info.wire
                return None
            filled[info.wire] = value
        self.skipped.pop(operation.path, None)
        return filled

    def _value(self, operation: Operation[Any], info: FieldInfo) -> Any:
        if info.wire in self.given:
            return _typed(self.given[info.wire], info.shape)
        agent_id = getattr(self.app.client, "agent_id", None)
        if info.wire in (operation.agent, "agentid") and agent_id is not None:
            return agent_id
        if info.metadata.get("secret"):
            return None
        if values := info.metadata.get("enum"):
            return [values[0]] if isinstance(info.shape, ListOf) else values[0]
        return self._fit(_domain(operation), info.wire, info.shape, info.metadata)

    def _fit(self, domain: str, name: str, shape: Shape, metadata: Mapping[str, Any]) -> Any:
        match shape:
            case ListOf(element=element) | Joined(element=element):
                inner = self._fit(domain, name, element, metadata)
                return None if inner is None else [inner]
            case OneOf(arms=arms):
                return self._fit(domain, name, arms[0], metadata)
            case Moment():
                return int(time.time()) - (DAY if _BEGINS.search(name) else 0)
            case Coded():
                return 0
            case Scalar(kind=kind) if kind is bool:
                return False
            case Scalar(kind=kind):
                value = self.ids.find(domain, name)
                if value is None:
                    value = self.app.ids.get(name.lower())
                if value is None and name in ("limit", "size", "page_size"):
                    return max(1, int(metadata.get("min", 1)))
                if value is None and name in ("offset", "page", "cursor"):
                    return 0 if kind is int else ""
                if value is None:
                    return None
                return integer_in(str(value), signed=True) if kind is int else str(value)
            case _:
                return None

    @property
    def calls(self) -> int:
        """The number of calls of the report so far."""
        return len(self.answered) + len(self.refused) + len(self.unreachable)

    @property
    def section(self) -> Section:
        """The results for the report."""
        results = dict.fromkeys(self.answered, OK)
        results |= {path: str(code) for path, code in self.refused.items()}
        results |= dict.fromkeys(self.unreachable, NO_ANSWER)
        return Section(self.app.kind, self.app.token, results, self.skipped, differences=list(self.found))


def _names_in(operation: Operation[Any]) -> set[str]:
    """Return the lower-case names of the fields in the answer of a call, at any depth, in the singular."""
    found: set[str] = set()
    waiting = [operation.response] if operation.response is not None else []
    seen: set[type[Any]] = set(waiting)
    while waiting:
        for info in fields_of(waiting.pop()):
            found.add(_SINGULAR.sub("", info.wire).lower())
            for cls in nested_models(info.shape):
                if cls not in seen:
                    seen.add(cls)
                    waiting.append(cls)
    return found


def _typed(text: str, shape: Shape) -> Any:
    """Return a parameter from the command line as the type of its field."""
    match shape:
        case ListOf(element=element) | Joined(element=element):
            return [_typed(part, element) for part in text.split(",")]
        case OneOf(arms=arms):
            return _typed(text, arms[0])
        case Scalar(kind=kind) if kind is bool:
            return text.lower() in ("1", "true")
        case Scalar(kind=kind) if kind is int:
            return number_or_text(text)
        case Coded():
            return number_or_text(text)
        case _:
            return text


def _given(words: Sequence[str]) -> dict[str, str]:
    """Return parameters from `NAME=VALUE`."""
    pairs = [word.partition("=") for word in words]
    wrong = [name for name, sign, _ in pairs if not sign or not name]
    if wrong:
        fail(say("{word} is no parameter: write NAME=VALUE, such as userid=zhangsan", word=wrong[0]))
    return {name: value for name, _, value in pairs}


def _domain(operation: Operation[Any]) -> str:
    """Return the kind of ids in the answer of a call: `department` for /cgi-bin/department/get."""
    steps = operation.path.strip("/").split("/")
    return steps[-2] if len(steps) > 1 else ""


def readable(package: GeneratedPackage, tokens: Collection[str]) -> list[Operation[Any]]:
    """Return the read-only calls with these kinds of tokens."""
    return [
        one
        for one in (*package.endpoints.values(), *package.commands.values())
        if one.reads and one.token in tokens and not (one.download or one.deprecated)
        if not _gives_secrets(one)
    ]


def chosen(package: GeneratedPackage, tokens: Collection[str], only: Sequence[str]) -> list[Operation[Any]]:
    """Return the read-only calls with these kinds of tokens, filtered by patterns if some are given."""
    found = readable(package, tokens)
    if not only:
        return found
    kept = [one for one in found if _matches(package, one, only)]
    if not kept:
        others = {one.token for one in readable(package, TOKENS.values()) if _matches(package, one, only)}
        if others:
            named = sorted({setting for name, kind in TOKENS.items() if kind in others for setting in NEEDS[name]})
            fail(
                say(
                    "the settings have no {token} for {names}; it needs: {settings}",
                    token=", ".join(sorted(others)),
                    names=", ".join(only),
                    settings=", ".join(named),
                ),
                SETUP,
            )
        fail(say("no read-only call matches {names}; list them with wecom probe --list", names=", ".join(only)))
    return kept


def _matches(package: GeneratedPackage, operation: Operation[Any], only: Sequence[str]) -> bool:
    names = package.name_of(operation), operation.call, operation.path
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in only for name in names)


def _gives_secrets(operation: Operation[Any]) -> bool:
    """Return whether the answer of a call contains a secret, such as a token: a probe does not fetch secrets."""
    cls = operation.response
    return cls is not None and any(info.metadata.get("secret") for info in fields_of(cls))


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def probe(
        parameters: Annotated[
            list[str] | None,
            typer.Argument(metavar="[NAME=VALUE]...", help="Parameters of the calls, such as userid=zhangsan."),
        ] = None,
        only: Annotated[
            list[str] | None, typer.Option("--only", help='Pattern of calls or paths, such as "user.*"; repeatable.')
        ] = None,
        show_list: Annotated[bool, typer.Option("--list", help="List the available calls, without calling.")] = False,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="List the first calls, and the calls that need ids, without calling.")
        ] = False,
        most: Annotated[int, typer.Option(help="Maximum number of calls.", min=1)] = 1000,
        pause: Annotated[float, typer.Option(help="Seconds between two calls.", min=0)] = 0.2,
        office: Annotated[
            bool,
            typer.Option("--office", help="Compare the discovery of the gateway and the tools of the bot's abilities."),
        ] = False,
        save: Annotated[
            Path | None, typer.Option("--save", metavar="FOLDER", help="Folder for the answers, with --office.")
        ] = None,
        bot: Annotated[
            bool, typer.Option("--bot", help="Ask the owner of an AI bot ten questions, in a chat with the bot.")
        ] = False,
        minutes: Annotated[
            float, typer.Option(help="Minutes for the time limit of a stream, with --bot; 0 to leave it out.", min=0)
        ] = 11,
        step_seconds: Annotated[
            float, typer.Option(help="Seconds for one action of the owner, with --bot.", min=1)
        ] = 180,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Compare answers of the real service with the spec, using read-only calls.

        It uses every kind of token for which the settings have ids and secrets: apps, suites and their customers,
        providers, device models, devices and AI bots.

        The report contains paths, names and types of fields, and undocumented values that identify nobody: integers
        from -1 to 9,999 and words in capitals; of other values, the type. It contains no names, ids or secrets: you
        can share it.
        """
        with reporting_errors():
            settings = Profile(profile)
            if office:
                from .probing_office import probe_office  # loads the schemas

                if probe_office(package, settings, save=save, output=output, no_store=no_store):
                    raise typer.Exit(REFUSED)
                return
            if bot:
                from .probing_bot import probe_bot  # loads the long connection

                finish([probe_bot(package, settings, minutes, step_seconds)], output)
                return
            if save is not None:
                fail(say("--save needs --office"))
            operations = chosen(package, {TOKENS[name] for name in available(settings)}, only or [])
            if show_list:
                for one in operations:
                    print_line(f"{package.name_of(one)}  {one.path}  {one.title}")
                return
            given = _given(parameters or [])
            sections: list[Section] = []
            with open_apps(package, settings, no_store=no_store) as apps:
                for app in apps:
                    wanted = [one for one in operations if one.token == app.token]
                    others = readable(package, {app.token}) if only else ()
                    left = most - sum(len(section.results) for section in sections)
                    run = Probe(app, wanted, package.errors, left, pause, others, given)
                    if dry_run:
                        _preview(run)
                    elif wanted and left > 0:
                        for path in run.run():
                            print_error(path)
                        sections.append(run.section)
            if not dry_run:
                finish(sections, output)


def _preview(run: Probe) -> None:
    for operation in run.operations:
        if run.arguments(operation) is not None:
            print_line(say("{path}: needs no id", path=operation.path))
        else:
            name = run.skipped[operation.path]
            print_line(say("{path}: needs {name} from an earlier answer", path=operation.path, name=name))


def finish(sections: Sequence[Section], output: OutputFormat) -> None:
    """Print a report, and exit with 1 if it has differences or no results."""
    if output is OutputFormat.table:
        print_line(report_text(sections))
    else:
        show(report_data(sections), output)
    if not any(section.results or section.answers for section in sections):
        skipped = sorted((path, name) for section in sections for path, name in section.skipped.items())
        names = ", ".join(f"{path} ({name})" for path, name in skipped[:_MOST_ITEMS])
        print_error(say("no call was made; parameters are missing: {names}; pass them as NAME=VALUE", names=names))
        raise typer.Exit(REFUSED)
    if any(section.differences for section in sections):
        raise typer.Exit(REFUSED)
