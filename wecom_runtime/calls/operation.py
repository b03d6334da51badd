"""One endpoint as data: the check and split of its request, the model of its answer."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, NamedTuple, TypeVar, cast

from wecom_runtime.data.models import Response
from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.language import say
from wecom_runtime.lazy import load
from wecom_runtime.logs import logger

from .call import Call, query_text
from .pagination import PageTurner, Pagination
from .signing import NOBODY, ComputedParameter, Identity, complete

if TYPE_CHECKING:
    from wecom_runtime.data.conversion import ModelConverter
    from wecom_runtime.data.problems import Check, Findings, Problem

    from .pieces import SplitRule
    from .tools import ToolFormat
    from .wait import PollingRule

R = TypeVar("R")

MATTERS_OF_THE_PAGE = frozenset({"enum", "limit", "condition"})
"""Kinds of problems for which the server may know better than the page from which the spec was written."""


class _Data(NamedTuple):
    """The functions of the data room that a call needs; loaded with the first one."""

    converter: ModelConverter
    check_of: Callable[[type[Any]], Check]
    findings: tuple[type[Findings], type[Findings]]
    """Those of a request, and the lenient ones of an answer."""


@functools.cache
def _data() -> _Data:
    from wecom_runtime.data.conversion import converter
    from wecom_runtime.data.problems import Findings, LenientFindings
    from wecom_runtime.data.validation import model_check

    return _Data(converter, model_check, (Findings, LenientFindings))


DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"


@functools.cache
def _document(number: int) -> str:
    return DOCUMENT_URL.format(number)


class Operation(Generic[R]):
    """One endpoint of the API. Generated code makes one for each and never changes it."""

    __slots__ = (
        "_request",
        "_response",
        "advice",
        "agent",
        "call",
        "computed",
        "deprecated",
        "docs",
        "download",
        "granted",
        "idempotent",
        "method",
        "needs",
        "only_adds",
        "pagination",
        "path",
        "pieces",
        "query",
        "reads",
        "summary",
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
        summary: str,
        docs: tuple[int, ...] = (),
        token: str = "access_token",  # noqa: S107 - a kind of token, not a token
        query: tuple[str, ...] = (),
        request: str,
        response: str | None = None,
        upload: str | None = None,
        download: bool = False,
        agent: str | None = None,
        advice: Mapping[int | str, str] | None = None,
        computed: tuple[ComputedParameter, ...] = (),
        xml: bool = False,
        idempotent: bool = False,
        reads: bool = False,
        only_adds: bool = False,
        needs: str = "",
        granted: Mapping[str, str] | None = None,
        deprecated: str | None = None,
        unverified: str | None = None,
        pagination: Pagination | None = None,
        pieces: SplitRule | None = None,
        wait: PollingRule | None = None,
    ) -> None:
        self.method = method
        self.path = path
        self.call = call
        self.title = title
        self.summary = summary
        self.docs = docs
        self.token = token
        self.query = query
        self._request = request
        self._response = response
        self.upload = upload
        self.download = download
        self.agent = agent
        """The parameter that takes the client's AgentId where it is left out."""
        self.advice = advice
        """Advice for errcodes that mean something of their own here."""
        self.computed = computed
        """Parameters that the client computes where they are left out, signatures above all."""
        self.xml = xml
        """Request and answer are XML."""
        self.idempotent = idempotent
        self.reads = reads
        """It only looks at what is there."""
        self.only_adds = only_adds
        """It adds something, and neither changes nor takes away what was there."""
        self.needs = needs
        """The permission that the app needs in the admin console, in the console's words."""
        self.granted: Mapping[str, str] = granted or {}
        """Kind of app (`developed` and `third_party` by a provider, `self_built`) -> the permission that it needs from
        the company, in the words of the official pages; `none` where such an app cannot make the call. `archive` in
        place of them where only the authorization of the chat archive may make it."""
        self.deprecated = deprecated
        self.unverified = unverified
        self.pagination = pagination
        self.pieces = pieces
        """Texts that are sent in several messages where one does not hold them."""
        self.wait = wait
        """How one knows that what it tells of is over."""

    def __repr__(self) -> str:
        return f"<{self.method} {self.path} {self.title}: client.{self.call}>"

    @property
    def request(self) -> type[Any]:
        """The model of all parameters, those of the query and those of the body."""
        return cast("type[Any]", load(self._request))

    def side_with(self, model: str) -> str:
        """Return which model has this name: "request", "answer" or "" for neither. Nothing is loaded."""
        for side, reference in (("request", self._request), ("answer", self._response)):
            if reference and reference.endswith(f":{model}"):
                return side
        return ""

    @property
    def response(self) -> type[Any] | None:
        """The model of the answer; None where the answer is a file, and nothing else."""
        if self._response:
            return cast("type[Any]", load(self._response))
        return None if self.download else Response

    @property
    def request_schema(self) -> dict[str, Any]:
        """JSON Schema (2020-12) of all parameters in one mapping; a file is not among what is required."""
        from wecom_runtime.data.json_schema import json_schema
        from wecom_runtime.language import described

        return json_schema(self.request, describe=described, optional=[self.upload] if self.upload else ())

    @property
    def response_schema(self) -> dict[str, Any] | None:
        """JSON Schema (2020-12) of the answer, with what conversion forgives; None where only a file comes."""
        from wecom_runtime.data.json_schema import json_schema
        from wecom_runtime.language import described

        cls = self.response
        return None if cls is None else json_schema(cls, lenient=True, describe=described)

    def tool(self, form: ToolFormat = "mcp", *, language: str = "") -> dict[str, Any]:
        """Return the definition of this call as a tool of language models; `run_tool` makes the call.

        Args:
            form: As who takes it has it: "mcp" (Model Context Protocol), "openai" (chat completions, which most other
                makers have copied), "anthropic".
            language: "zh" or "en", for the descriptions; that of `WECOM_LANG`, else of the locale, if left out.

        Raises:
            InvalidArgumentError: There is no such form.
        """
        from .tools import definition

        return definition(self, form, language)

    @property
    def effect(self) -> Literal["read", "add", "change"]:
        """What the call does to what is there: it only looks, it leaves it alone and adds something, or it changes it.

        Told by the verbs in its name; where they say nothing, "change" stands for whatever it may do.
        """
        return "read" if self.reads else "add" if self.only_adds else "change"

    @property
    def package(self) -> str:
        """The package that knows this endpoint, by which its texts are found."""
        return self._request.partition(".")[0]

    @property
    def document(self) -> str | None:
        """Address of the official page."""
        return _document(self.docs[0]) if self.docs else None

    def pages(self, arguments: Mapping[str, Any]) -> PageTurner:
        """The pages of the list that this endpoint gives, from the one that the arguments name."""
        from wecom_runtime.data.annotations import fields_of
        from wecom_runtime.data.shapes import is_text

        rule = self.pagination
        if rule is None:
            raise TypeError(f"{self.path} has no pages")
        first: Any = rule.first
        if first is None:
            insists = next((info for info in fields_of(self.request) if info.wire == rule.turn and info.required), None)
            first = None if insists is None else "" if is_text(insists.shape) else 0
        return PageTurner(rule, arguments, first)

    def encode(self, arguments: Mapping[str, Any], identity: Identity = NOBODY, *, strict: bool = True) -> Call:
        """Check the parameters of a call and split them into what travels where.

        Args:
            arguments: Parameters by wire name; those that are None are not sent.
            identity: Ids and keys of the client, for the parameters that it computes itself.
            strict: Refuse also what the official page rules out by a limit, a list of values or a condition.

        Raises:
            ConfigurationError: The client was not given what such a parameter is made of.
            InvalidArgumentError: Something does not fit; all mistakes are named.
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
            document=_document(self.docs[0]) if self.docs else "",
            advice=self.advice,
            needs=self.needs,
            granted=self.granted,
            xml=self.xml,
        )

    def model_of(self, arguments: Mapping[str, Any]) -> Any:
        """Return the model of parameters by wire name, as they were passed."""
        converter, *_ = _data()
        cls = load(self._request)
        given = {name: value for name, value in arguments.items() if value is not None and name != self.upload}
        return converter.get_structure_hook(cls)(converter.get_unstructure_hook(cls)(given), cls)

    def _refuse(self, problems: list[Problem], files: Mapping[str, Any], *, strict: bool) -> None:
        """Raise what stands against sending a request, if it does."""
        problems = [
            problem
            for problem in problems
            if strict or problem.kind not in MATTERS_OF_THE_PAGE
            if not (problem.kind == "missing" and problem.pointer[1:] in files)
        ]
        for problem in problems:
            if problem.cut is not None:
                logger.warning("client.%s: %s; WeCom cuts what is longer", self.call, problem)
        problems = [problem for problem in problems if problem.cut is None]
        if not problems:
            return
        told = "; ".join(map(str, problems))
        if any(problem.kind == "missing" and problem.pointer == f"/{self.agent}" for problem in problems):
            told += say(" (pass {agent}=, or agent_id= to the client)", agent=self.agent)
        raise InvalidArgumentError(
            say("client.{call}: {told}", call=self.call, told=told), endpoint=self.path, path=problems[0].pointer
        )

    def decode(self, payload: Mapping[str, Any], *, strict: bool = False) -> R:
        """Return the model of an answer.

        Raises:
            ResponseError: `strict` and the answer does not fit the model.
        """
        cls = load(self._response) if self._response else Response
        converter, check_of, (_, new_findings) = _data()
        if strict:
            found = new_findings()
            check_of(cls)(payload, (), found)
            problems = [str(problem) for problem in found if problem.kind in ("type", "missing")]
            if problems:
                raise ResponseError(f"{self.path}: the answer does not fit {cls.__name__}: " + "; ".join(problems))
        return cast(R, converter.get_structure_hook(cls)(payload, cls))
