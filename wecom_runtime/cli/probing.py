"""`wecom probe`: read-only calls to the real service, to find answers that differ from the spec."""

from __future__ import annotations

import fnmatch
import re
import time
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from typing import Annotated, Any

import attrs
import typer

from wecom_runtime.calls.deviations import Deviation, deviations, unlisted
from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.annotations import FieldInfo, fields_of
from wecom_runtime.data.shapes import Coded, Joined, ListOf, Moment, OneOf, Scalar, Shape
from wecom_runtime.errors import APIError, InvalidArgumentError, TransportError, WeComError
from wecom_runtime.language import say

from .calling import NoStoreOption, ProfileOption, client_of
from .exits import REFUSED, fail, reporting_errors
from .package import GeneratedPackage
from .settings import DEFAULT, Profile
from .terminal import print_error, print_line

TOKENS = frozenset({"access_token"})
"""The token kinds of a profile's client."""
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
    """A run of read-only calls that records differences between answers and the spec.

    Attributes:
        client: The client for the calls.
        operations: The allowed calls.
        known_codes: The errcodes in the spec.
        most: The maximum number of calls.
        pause: Seconds between two calls.
    """

    client: Any
    operations: Sequence[Operation[Any]]
    known_codes: Mapping[int, Any]
    most: int = 300
    pause: float = 0.2
    ids: IdPool = attrs.field(factory=IdPool)
    found: dict[Deviation, None] = attrs.field(factory=dict)
    answered: list[str] = attrs.field(factory=list)
    refused: dict[str, int] = attrs.field(factory=dict)
    """Path -> errcode."""
    unreachable: list[str] = attrs.field(factory=list)
    skipped: dict[str, str] = attrs.field(factory=dict)
    """Path -> the parameter without a value."""

    def run(self) -> Iterator[str]:
        """Run the calls, first those that need no id, and yield the path of each call before it."""
        waiting = list(self.operations)
        while waiting:
            ready = [(one, arguments) for one in waiting if (arguments := self.arguments(one)) is not None]
            if not ready:
                break
            for operation, arguments in ready:
                if len(self.answered) + len(self.refused) + len(self.unreachable) >= self.most:
                    return
                yield operation.path
                self._ask(operation, arguments)
            done = {operation.path for operation, _ in ready}
            waiting = [one for one in waiting if one.path not in done]

    def _ask(self, operation: Operation[Any], arguments: Mapping[str, Any]) -> None:
        if self.answered or self.refused:
            time.sleep(self.pause)
        try:
            payload = self.client._call(operation, arguments, raw=True)
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
        if info.wire in (operation.agent, "agentid") and self.client.agent_id is not None:
            return self.client.agent_id
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
                if value is None and name in ("limit", "size", "page_size"):
                    return max(1, int(metadata.get("min", 1)))
                if value is None and name in ("offset", "page", "cursor"):
                    return 0 if kind is int else ""
                if value is None or (kind is int and not str(value).lstrip("-").isdigit()):
                    return None
                return int(value) if kind is int else str(value)
            case _:
                return None

    @property
    def report(self) -> str:
        """The report as English Markdown, to be sent to the maintainers: paths, names and types of fields, errcodes."""
        codes: dict[int, int] = {}
        for code in self.refused.values():
            codes[code] = codes.get(code, 0) + 1
        counts = ", ".join(f"{code} ({count})" for code, count in sorted(codes.items(), key=lambda pair: str(pair[0])))
        lines = [
            f"## wecom probe, wecom-client {version('wecom-client')}",
            "",
            f"- {len(self.answered)} calls answered, {len(self.refused)} refused"
            + (f": errcode {counts}" if counts else ""),
            f"- {len(self.unreachable)} calls without an answer, {len(self.skipped)} not run: a parameter is missing",
            f"- {len(self.found)} differences from the spec",
        ]
        if self.found:
            lines += ["", "```", *map(str, sorted(self.found)), "```"]
        return "\n".join(lines)


def _domain(operation: Operation[Any]) -> str:
    """Return the kind of ids in the answer of a call: `department` for /cgi-bin/department/get."""
    steps = operation.path.strip("/").split("/")
    return steps[-2] if len(steps) > 1 else ""


def chosen(package: GeneratedPackage, only: Sequence[str]) -> list[Operation[Any]]:
    """Return the read-only calls of a profile's client, filtered by patterns if some are given."""
    found = [
        one
        for one in package.endpoints.values()
        if one.reads and one.token in TOKENS and not (one.download or one.deprecated)
        if not _gives_secrets(one)
    ]
    if not only:
        return found
    kept = [
        one for one in found if any(fnmatch.fnmatchcase(one.call, p) or fnmatch.fnmatchcase(one.path, p) for p in only)
    ]
    if not kept:
        fail(say("no read-only call matches {names}; list them with wecom probe --list", names=", ".join(only)))
    return kept


def _gives_secrets(operation: Operation[Any]) -> bool:
    """Return whether the answer of a call contains a secret, such as a token: a probe does not fetch secrets."""
    cls = operation.response
    return cls is not None and any(info.metadata.get("secret") for info in fields_of(cls))


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def probe(
        only: Annotated[
            list[str] | None, typer.Option("--only", help='Pattern of calls or paths, such as "user.*"; repeatable.')
        ] = None,
        show_list: Annotated[bool, typer.Option("--list", help="List the available calls, without calling.")] = False,
        dry_run: Annotated[
            bool, typer.Option("--dry-run", help="List the first calls, and the calls that need ids, without calling.")
        ] = False,
        most: Annotated[int, typer.Option(help="Maximum number of calls.", min=1)] = 300,
        pause: Annotated[float, typer.Option(help="Seconds between two calls.", min=0)] = 0.2,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Compare answers of the real service with the spec, using read-only calls.

        The report contains paths, names and types of fields, but no values, names or ids: you can share it.
        """
        with reporting_errors():
            operations = chosen(package, only or [])
            if show_list:
                for one in operations:
                    print_line(f"{one.call}  {one.path}  {one.title}")
                return
            with client_of(package, Profile(profile), no_store=no_store) as client:
                run = Probe(client, operations, package.errors(), most, pause)
                if dry_run:
                    _preview(run)
                    return
                for path in run.run():
                    print_error(path)
                print_line(run.report)
            if run.found:
                raise typer.Exit(REFUSED)


def _preview(run: Probe) -> None:
    for operation in run.operations:
        if run.arguments(operation) is not None:
            print_line(say("{path}: needs no id", path=operation.path))
        else:
            name = run.skipped[operation.path]
            print_line(say("{path}: needs {name} from an earlier answer", path=operation.path, name=name))
