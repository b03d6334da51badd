"""An endpoint as data: it checks and splits a request, and converts a response to its model."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

from wecom_runtime.data.models import Response
from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.logs import logger

from .call import Call, ErrorFacts, query_text
from .pagination import PageTurner, Pagination
from .signing import NOBODY, ComputedParameter, Identity, complete

if TYPE_CHECKING:
    from wecom_runtime.data.conversion import ModelConverter
    from wecom_runtime.data.problems import Check, Findings, Problem

    from .polling_rule import PollingRule
    from .split_rule import SplitRule
    from .tools import ToolFormat

R = TypeVar("R")

PAGE_RULES = frozenset({"enum", "limit", "condition"})
"""Kinds of problems that `strict_requests=False` leaves to the server, as the official page may be wrong."""


class _Data(NamedTuple):
    """The functions of `wecom_runtime.data` for a call; loaded with the first call."""

    converter: ModelConverter
    check_of: Callable[[type[Any]], Check]
    findings: tuple[type[Findings], type[Findings]]
    """Classes for the problems of a request and, lenient, of a response."""


@functools.cache
def _data() -> _Data:
    from wecom_runtime.data.conversion import converter
    from wecom_runtime.data.problems import Findings, LenientFindings
    from wecom_runtime.data.validation import model_check

    return _Data(converter, model_check, (Findings, LenientFindings))


DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"


class Operation(Generic[R]):
    """An endpoint of the API. The generated code has an instance of each endpoint."""

    __slots__ = (
        "_kind",
        "_request",
        "_response",
        "advice",
        "agent",
        "call",
        "computed",
        "deprecated",
        "docs",
        "download",
        "files",
        "granted",
        "idempotent",
        "meanings",
        "method",
        "needs",
        "only_adds",
        "pagination",
        "path",
        "pieces",
        "query",
        "reads",
        "seen",
        "task",
        "title",
        "token",
        "unverified",
        "upload",
        "wait",
        "xml",
    )

    def __init__(
        self,
        method: str,
        path: str,
        *,
        call: str,
        title: str,
        docs: tuple[int, ...] = (),
        token: str = "access_token",  # noqa: S107 - a kind of token, not a token
        query: tuple[str, ...] = (),
        request: str,
        response: str | None = None,
        upload: str | None = None,
        download: bool = False,
        agent: str | None = None,
        advice: Mapping[int | str, str] | None = None,
        meanings: Mapping[int | str, tuple[str, str]] | None = None,
        computed: tuple[ComputedParameter, ...] = (),
        xml: bool = False,
        idempotent: bool = False,
        reads: bool = False,
        only_adds: bool = False,
        kind: str = "",
        files: tuple[str, ...] = (),
        task: bool = False,
        needs: str = "",
        granted: Mapping[str, str] | None = None,
        deprecated: str | None = None,
        unverified: str | None = None,
        seen: Mapping[str, str] | None = None,
        pagination: Pagination | None = None,
        pieces: SplitRule | None = None,
        wait: PollingRule | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.call = call
        self.title = title
        self.docs = docs
        self.token = token
        self.query = query
        self._request = request
        self._response = response
        self.upload = upload
        self.download = download
        self.agent = agent
        """The parameter for which the client's AgentId is the default."""
        self.advice = advice
        self.meanings = meanings
        """Advice for errcodes with a special meaning here."""
        self.computed = computed
        """Parameters that the client computes by default, such as signatures."""
        self.xml = xml
        """Whether request and response are XML."""
        self.idempotent = idempotent
        self.reads = reads
        """Whether the call only reads."""
        self.only_adds = only_adds
        """Whether the call adds an object, and neither changes nor deletes existing ones."""
        self._kind = kind
        self.files = files
        """The paths of parameters that are files; the client uploads them first."""
        self.task = task
        """Whether the service may run the command as a long task."""
        self.needs = needs
        """The permission in the admin console that the call needs, as the console names it."""
        self.granted: Mapping[str, str] = granted or {}
        """Kind of app (`developed` and `third_party` by a provider, `self_built`) -> the company's permission that the
        call needs, as the official pages name it, or `none` if such apps cannot make the call. The only kind is
        `archive` if only the authorization of the chat archive may make it."""
        self.deprecated = deprecated
        self.unverified = unverified
        self.seen: Mapping[str, str] = seen or {}
        """Kind of the caller -> the last day on which a report saw the call in the real service."""
        self.pagination = pagination
        self.pieces = pieces
        """The rule for sending a long text in several messages."""
        self.wait = wait
        """The rule by which a job is polled."""

    def __repr__(self) -> str:
        return f"<{self.method} {self.path} {self.title}: client.{self.call}>"

    @property
    def request(self) -> type[Any]:
        """The model of all parameters, of query and body."""
        return cast("type[Any]", load(self._request))

    def side_with(self, model: str) -> str:
        """Return "request" or "answer" if this is the model's name, else "". No model is loaded."""
        for side, reference in (("request", self._request), ("answer", self._response)):
            if reference and reference.endswith(f":{model}"):
                return side
        return ""

    @property
    def response(self) -> type[Any] | None:
        """The model of the response; None if the response is a file."""
        if self._response:
            return cast("type[Any]", load(self._response))
        return None if self.download else Response

    @property
    def request_schema(self) -> dict[str, Any]:
        """The JSON Schema (2020-12) of all parameters in one object. A file is not required."""
        return self.schema("request", unknown="report") or {}

    @property
    def response_schema(self) -> dict[str, Any] | None:
        """The JSON Schema (2020-12) of the response, as lenient as the conversion; None if the response is a file."""
        return self.schema("response")

    def schema(
        self, side: Literal["request", "response"], *, unknown: Literal["allow", "report"] = "allow"
    ) -> dict[str, Any] | None:
        """Return a JSON Schema (2020-12), as `validate_request` and `validate_response` check.

        Args:
            side: "request" for all parameters in one object, or "response".
            unknown: "allow" for fields that no page describes, or "report": the schema then forbids them.

        Returns:
            The schema; None if the response is a file.
        """
        from wecom_runtime.data.json_schema import json_schema, response_schema
        from wecom_runtime.language import described

        if side == "request":
            files = [self.upload] if self.upload else ()
            return json_schema(self.request, unknown=unknown, describe=described, optional=files)
        cls = self.response
        return None if cls is None else response_schema(cls, unknown=unknown, describe=described)

    def tool(
        self, form: ToolFormat = "mcp", *, language: str = "", kinds: Collection[str] | None = None
    ) -> dict[str, Any]:
        """Return the definition of this call as a tool of language models; `run_tool` makes the call.

        Args:
            form: The format: "mcp" (Model Context Protocol), "openai" (chat completions, also used by most other
                vendors) or "anthropic".
            language: The language of the descriptions, "zh" or "en"; by default that of `WECOM_LANG` or the locale.
            kinds: The values of the selecting parameter that the tool has, with their parameters, such as
                `("text", "markdown")` of the `msgtype` of `message.send`; all if left out.

        Raises:
            InvalidArgumentError: There is no such format or value, or the call has no selecting parameter.
        """
        from .tools import definition

        return definition(self, form, language, kinds=kinds)

    @property
    def effect(self) -> Literal["read", "add", "change"]:
        """The effect of the call on existing data: it reads, it only adds, or it changes.

        The effect is derived from the verbs of the name; it is "change" if they do not show it.
        """
        return "read" if self.reads else "add" if self.only_adds else "change"

    @property
    def kind(self) -> str:
        """The effect as `effect` has it; where the spec says so, "delete" instead of "change"."""
        return self._kind or self.effect

    @property
    def service(self) -> str:
        """The first segment of the path: the service of a command, such as "todo"."""
        return self.path.split("/")[1]

    @property
    def package(self) -> str:
        """The generated package of this endpoint, which has its texts."""
        return self._request.partition(".")[0]

    @property
    def summary(self) -> str:
        """The English description, from the texts of the package."""
        from wecom_runtime.language import ENGLISH, described_call

        return str(described_call(self.package, self.path, ENGLISH).get("summary", ""))

    @property
    def document(self) -> str | None:
        """The URL of the official page."""
        return DOCUMENT_URL.format(self.docs[0]) if self.docs else None

    def error_facts(self) -> ErrorFacts:
        """Return what the errors of a call say about the endpoint."""
        return {
            "docs": self.document or "",
            "advice": self.advice,
            "meanings": self.meanings,
            "needs": self.needs,
            "granted": self.granted,
        }

    def pages(self, arguments: Mapping[str, Any]) -> PageTurner:
        """Return the pages of the endpoint's list, from the page in the arguments on."""
        from wecom_runtime.data.annotations import fields_of
        from wecom_runtime.data.shapes import is_text

        rule = self.pagination
        if rule is None:
            raise TypeError(say("{path} has no pages", path=self.path))
        first: Any = rule.first
        if first is None:
            needed = next((info for info in fields_of(self.request) if info.wire == rule.turn and info.required), None)
            first = None if needed is None else "" if is_text(needed.shape) else 0
        return PageTurner(rule, arguments, first, endpoint=self.path)

    def encode(self, arguments: Mapping[str, Any], identity: Identity = NOBODY, *, strict: bool = True) -> Call:
        """Check the parameters of a call, and split them into query, body and files.

        Args:
            arguments: Parameters by wire name. A parameter that is None is not sent.
            identity: Ids and keys of the client, for computed parameters.
            strict: Whether to check the limits, values and conditions of the official page, too.

        Raises:
            ConfigurationError: The client does not have a key or id for a computed parameter.
            InvalidArgumentError: Parameters are not valid. The error names all problems.
        """
        converter, check_of, (new_findings, _) = _data()
        files = {}
        if self.upload and arguments.get(self.upload) is not None:
            arguments = dict(arguments)
            files[self.upload] = arguments.pop(self.upload)
        cls = load(self._request)
        payload = converter.get_unstructure_hook(cls)(arguments)
        if self.computed:
            complete(self.computed, payload, identity, self.path)
        problems = new_findings()
        check_of(cls)(payload, (), problems)
        if problems:
            self._refuse(problems, files, strict=strict)
        query = {}
        for name in self.query:
            if name in payload:
                value = payload.pop(name)
                query[name] = value if type(value) is str else query_text(value)
        return Call(
            self.method,
            self.path,
            query,
            None if self.method == "GET" else payload,
            files=files,
            idempotent=self.idempotent,
            download=self.download,
            error_facts=self.error_facts,
            xml=self.xml,
        )

    def model_of(self, arguments: Mapping[str, Any]) -> Any:
        """Return parameters by wire name as a model of the request."""
        converter, *_ = _data()
        cls = load(self._request)
        given = {name: value for name, value in arguments.items() if value is not None and name != self.upload}
        return converter.get_structure_hook(cls)(converter.get_unstructure_hook(cls)(given), cls)

    def _refuse(self, problems: list[Problem], files: Mapping[str, Any], *, strict: bool) -> None:
        """Raise an error for problems that prevent the request."""
        problems = [
            problem
            for problem in problems
            if strict or problem.kind not in PAGE_RULES
            if not (problem.kind == "missing" and problem.pointer[1:] in files)
        ]
        for problem in problems:
            if problem.cut is not None:
                logger.warning("client.%s: %s; WeCom truncates longer values", self.call, problem)
        problems = [problem for problem in problems if problem.cut is None]
        if not problems:
            return
        details = "; ".join(map(str, problems))
        if any(problem.kind == "missing" and problem.pointer == f"/{self.agent}" for problem in problems):
            details += say(" (pass {agent}=, or agent_id= to the client)", agent=self.agent)
        raise InvalidArgumentError(
            say("client.{call}: {details}", call=self.call, details=details),
            endpoint=self.path,
            path=problems[0].pointer,
        )

    def decode(self, payload: Mapping[str, Any], *, strict: bool = False, consume: bool = False) -> R:
        """Return the model of a response.

        Args:
            payload: The response.
            strict: Whether a response that does not match the model is an error.
            consume: Whether the model may take the lists of `payload`, which nothing else uses. This is faster for
                large responses.

        Raises:
            ResponseError: `strict` is true, and the response does not match the model.
        """
        cls = load(self._response) if self._response else Response
        converter, check_of, (_, new_findings) = _data()
        if strict:
            found = new_findings()
            check_of(cls)(payload, (), found)
            problems = [str(problem) for problem in found if problem.kind in ("type", "missing")]
            if problems:
                raise ResponseError(f"{self.path}: the answer does not fit {cls.__name__}: " + "; ".join(problems))
        hooks = converter.consuming if consume else converter
        return cast(R, hooks.get_structure_hook(cls)(payload, cls))
