"""One endpoint as data, and what follows from it: the check and split of a request, the model of an answer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, TypeVar, cast

from wecom_runtime.data.models import Response
from wecom_runtime.errors import InvalidArgumentError, ResponseError
from wecom_runtime.lazy import load

from .call import Call, query_text
from .pagination import PageTurner, Pagination
from .signing import NOTHING, Known, Made, complete

R = TypeVar("R")

MATTERS_OF_THE_PAGE = frozenset({"enum", "limit", "condition"})
"""Kinds of problems for which the server may know better than the page from which the spec was written."""

DOCUMENT_URL = "https://developer.work.weixin.qq.com/document/path/{}"


class Operation(Generic[R]):
    """One endpoint of the API. Generated code makes one for each and never changes it."""

    __slots__ = (
        "_request",
        "_response",
        "advice",
        "agent",
        "call",
        "deprecated",
        "docs",
        "download",
        "idempotent",
        "made",
        "method",
        "pagination",
        "path",
        "query",
        "summary",
        "title",
        "token",
        "unverified",
        "upload",
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
        made: tuple[Made, ...] = (),
        xml: bool = False,
        idempotent: bool = False,
        deprecated: str | None = None,
        unverified: str | None = None,
        pagination: Pagination | None = None,
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
        """What to do about errcodes that mean something of their own here."""
        self.made = made
        """Parameters that the client makes where they are left out, signatures above all."""
        self.xml = xml
        """Request and answer are XML."""
        self.idempotent = idempotent
        self.deprecated = deprecated
        self.unverified = unverified
        self.pagination = pagination

    def __repr__(self) -> str:
        return f"<{self.method} {self.path} {self.title}: client.{self.call}>"

    @property
    def request(self) -> type[Any]:
        """The model of all parameters, those of the query and those of the body."""
        return cast("type[Any]", load(self._request))

    @property
    def response(self) -> type[Any] | None:
        """The model of the answer; None where the answer is a file, and nothing else."""
        if self._response:
            return cast("type[Any]", load(self._response))
        return None if self.download else Response

    @property
    def document(self) -> str | None:
        """Address of the official page."""
        return DOCUMENT_URL.format(self.docs[0]) if self.docs else None

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

    def encode(self, arguments: Mapping[str, Any], *, strict: bool = True, known: Known = NOTHING) -> Call:
        """Check the parameters of a call and split them into what travels where.

        Args:
            arguments: Parameters by wire name; those that are None are not sent.
            strict: Refuse also what the official page rules out by a limit, a list of values or a condition.
            known: What the client knows, for the parameters that it makes itself.

        Raises:
            ConfigurationError: The client was not given what such a parameter is made of.
            InvalidArgumentError: Something does not fit; all mistakes are named.
        """
        from wecom_runtime.data.conversion import to_wire
        from wecom_runtime.data.validation import check

        given = {name: value for name, value in arguments.items() if value is not None}
        files = {self.upload: given.pop(self.upload)} if self.upload and self.upload in given else {}
        cls = self.request
        payload = to_wire(given, cls)
        if self.made:
            complete(self.made, payload, known, self.path)
        problems = [
            problem
            for problem in check(payload, cls)
            if strict or problem.kind not in MATTERS_OF_THE_PAGE
            if not (problem.kind == "missing" and problem.pointer[1:] in files)
        ]
        if problems:
            told = "; ".join(map(str, problems))
            if any(problem.kind == "missing" and problem.pointer == f"/{self.agent}" for problem in problems):
                told += f" (pass {self.agent}=, or agent_id= to the client)"
            raise InvalidArgumentError(f"client.{self.call}: {told}", endpoint=self.path, path=problems[0].pointer)
        query = {name: query_text(payload.pop(name)) for name in self.query if name in payload}
        return Call(
            self.method,
            self.path,
            query,
            None if self.method == "GET" else payload,
            files=files,
            idempotent=self.idempotent,
            download=self.download,
            document=self.document or "",
            advice=self.advice,
            xml=self.xml,
        )

    def decode(self, payload: Mapping[str, Any], *, strict: bool = False) -> R:
        """The model of an answer.

        Raises:
            ResponseError: `strict` and the answer does not fit the model.
        """
        from wecom_runtime.data.conversion import structure

        cls = self.response or Response
        if strict:
            from wecom_runtime.data.validation import check

            problems = [str(p) for p in check(payload, cls, lenient=True) if p.kind in ("type", "missing")]
            if problems:
                raise ResponseError(f"{self.path}: the answer does not fit {cls.__name__}: " + "; ".join(problems))
        return cast(R, structure(payload, cls))
