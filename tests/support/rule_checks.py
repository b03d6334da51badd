"""The runner of the checks in spec/fake/rules/: calls to a fake in this process, actions of people, and time.

It knows no call by name. spec/fake/rules/README.md describes the steps.
"""

from __future__ import annotations

import base64
import functools
import io
import json
import re
import struct
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, cast

import requests
import yaml
from requests.adapters import HTTPAdapter

from tests.support.raw_calls import everybody, token
from wecom_client import ENDPOINTS, CallbackRouter, WeComCrypto
from wecom_client.testing import ActionError, FakeWeCom
from wecom_runtime.testing.fake.accounts import Suite
from wecom_runtime.testing.fake.wire import ReceivedRequest

FOLDER = Path(__file__).parents[2] / "spec" / "fake" / "rules"
PREFIX = "/cgi-bin/"
_NAME = re.compile(r"\$([a-z_]+)")
_SUM = re.compile(r"\$([a-z_]+) ?([+-]) ?([0-9]+)")
_FILES = {
    "png": b"\x89PNG more",
    "jpg": b"\xff\xd8\xff more",
    "amr": b"#!AMR more",
    "mp4": b"\0\0\0\x18ftypmp42",
    "txt": b"some text",
    "csv": "姓名,部门".encode("gbk"),
    "long.amr": b"#!AMR\n" + (b"\x3c" + bytes(31)) * 3001,
    "tall.png": b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 100, 10801),
    "long.mp4": b"\0\0\0\x18ftypmp42" + b"mvhd" + struct.pack(">IIIII", 0, 0, 0, 1000, 31000) + bytes(80),
}
"""The content of files by their ending, or by their whole name."""


_SUITE = Suite("suite", "suite-secret", "suite-ticket", "", "")
"""The third-party app of the fake."""

LOADER: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Ten times as fast with libyaml."""


class RuleEntry(NamedTuple):
    """A rule that the fake keeps."""

    family: str
    page: int
    rule: str
    check: list[Mapping[str, Any]]
    is_real: bool = False
    """Only a fake with `real=True` keeps it."""

    def __str__(self) -> str:
        return f"{self.family} {self.page} {self.rule[:60]}"


class CheckFailedError(AssertionError):
    """The fake did not do what the entry says."""


@functools.cache
def entries() -> list[RuleEntry]:
    """Return the rules that the fake keeps, with the steps that several of them need."""
    return list(_entries())


def _family(path: Path) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", yaml.load(path.read_text("utf-8"), Loader=LOADER))  # noqa: S506 - it is a safe one


def _entries() -> Iterator[RuleEntry]:
    for path in sorted(FOLDER.glob("*.yaml")):
        family = _family(path)
        for one in family["rules"]:
            if "check" in one:
                steps = list(_expanded(one["check"], family.get("given") or {}))
                yield RuleEntry(path.stem, one["page"], one["rule"], steps, "only" in one)


def _expanded(steps: Iterable[Any], given: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    for step in steps:
        if isinstance(step, str):
            yield from _expanded(given[step] if isinstance(given[step], list) else [given[step]], given)
        else:
            yield step


class _InProcess(HTTPAdapter):
    """Answers requests by a fake in this process."""

    def __init__(self, fake: FakeWeCom) -> None:
        super().__init__()
        self._fake = fake

    def send(self, request: requests.PreparedRequest, *_: Any, **__: Any) -> requests.Response:
        body = request.body or b""
        answer = self._fake.handle(
            ReceivedRequest.of_url(
                str(request.method),
                str(request.url),
                self._fake.base_url,
                request.headers,
                body.encode() if isinstance(body, str) else body,
            )
        )
        response = requests.Response()
        response.status_code = answer.status
        response.headers.update(answer.headers)
        response.raw = io.BytesIO(answer.body)
        return response


class CheckRunner:
    """Runs checks against one fake, whose state is reset before each of them.

    Args:
        over_http: Whether calls go through a socket.
        real: Whether the fake keeps the rules that are `only: real`, too.
    """

    def __init__(self, *, over_http: bool = False, real: bool = False) -> None:
        self.fake: FakeWeCom = everybody(seed="rules", real=real)
        self._apps = {
            name: self.fake.add_app(f"{name}-secret", agent_id=agent_id)
            for agent_id, name in enumerate(("other", "third", "fourth"), 1000077)
        }
        for kind in ("contact_sync", "self_built", "customer_contact", "customer_service"):
            self.fake.add_app(f"{kind}-secret", agent_id=1000090 + len(kind), kind=kind)
        self.fake.state.set_initial()
        self._session = requests.Session()
        self._calls = requests.Session()
        if not over_http:
            self._calls.mount(self.fake.base_url, _InProcess(self.fake))
        self._names: dict[str, Any] = {}
        self._tokens: dict[str, tuple[float, Mapping[str, str]]] = {}

    def close(self) -> None:
        self._session.close()
        self._calls.close()
        self.fake.close()

    def run(self, entry: RuleEntry) -> None:
        """Run the check of an entry.

        Raises:
            CheckFailedError: The fake did something else.
        """
        self.fake.state.reset()
        self._names = {"agent": self.fake.agent_id, "corp": self.fake.corp_id}
        for number, step in enumerate(entry.check, 1):
            try:
                self._step(step)
            except CheckFailedError as error:
                raise CheckFailedError(f"{entry}: step {number}: {error}") from None

    def _step(self, step: Mapping[str, Any]) -> None:
        for name, callbacks in (step.get("tells") or {}).items():
            app = self._apps[name]
            keys = WeComCrypto(app.token, app.encoding_aes_key, app.corp_id)
            self.fake.subscribe(CallbackRouter(keys), app=app)
            pushed = len(self.fake.pushes)
            try:
                self._step({key: value for key, value in step.items() if key != "tells"})
            finally:
                self.fake.unsubscribe_all()
            _same("the callbacks", [one.model for one in self.fake.pushes[pushed:]], callbacks)
            return
        for _ in range(int(step.get("times", 1))):
            if "call" in step:
                self._called(step)
            elif "act" in step:
                self._acted(step)
            elif "wait" in step:
                self.fake.clock.advance(float(step["wait"]))
            elif "records" in step:
                for values in self._value({"numbered": step["numbered"]}):
                    self.fake.state.create(step["records"], step.get("scope", self.fake.corp_id), values)
            elif "open" in step:
                response = self._session.get(self._value(step["open"]), timeout=30)
                _same("the status of the link", response.status_code, step.get("gives", 200))
            elif "sent" in step:
                found = self.fake.member(step["to"]).inbox if "to" in step else self.fake.sent
                _same("messages sent", len(found), step["sent"])
            else:
                raise CheckFailedError(f"no such step: {step}")

    # -- steps

    def _called(self, step: Mapping[str, Any]) -> None:
        request = self._value(step.get("with") or {})
        for path, value in (step.get("changes") or {}).items():
            request = _changed(request, path, self._value(value))
        given = self._value(step.get("token", ""))
        answer = self.call(step["call"], request, step.get("app", ""), step.get("file", ""), given)
        wanted = step.get("gives", 0)
        errcode = answer.get("errcode")
        if wanted == "refused":
            if not errcode:
                raise CheckFailedError(f"{step['call']} is not refused: {_short(answer)}")
        elif errcode != wanted:
            raise CheckFailedError(f"{step['call']} has errcode {errcode}, not {wanted}: {_short(answer)}")
        if step.get("says", "") not in str(answer.get("errmsg")):
            raise CheckFailedError(f"{step['call']} does not say {step['says']!r}: {_short(answer)}")
        for path, value in (step.get("shows") or {}).items():
            _fits(path, _at(answer, path), self._value(value))
        for name, path in (step.get("keep") or {}).items():
            self._names[name] = _at(answer, path)

    def _acted(self, step: Mapping[str, Any]) -> None:
        suite = _SUITE if step.get("suite") else None
        try:
            app = self._apps.get(step.get("app", ""))
            values = self._value(step.get("with") or {})
            result = self.fake.act(step["act"], tell=None, suite=suite, app=app, **values)
        except ActionError:
            if not step.get("fails"):
                raise
            return
        if step.get("fails"):
            raise CheckFailedError(f"the action {step['act']} is possible")
        for name, path in (step.get("keep") or {}).items():
            self._names[name] = _at(result.response, path)

    def call(
        self, path: str, request: Mapping[str, Any], app: str = "", file: str = "", access_token: str = ""
    ) -> Mapping[str, Any]:
        """Call a path and return its answer.

        Args:
            path: The path, without `/cgi-bin/`.
            request: The parameters of query and body.
            app: The calling app: "" for the first one, "other", "third", "fourth", "suite" for the third-party app, or
                the kind of an app.
            file: The name of the file that is uploaded.
            access_token: The access token, in place of that of an app.
        """
        path = path if path.startswith("/") else PREFIX + path
        operation = ENDPOINTS[path]
        query = {name: value for name, value in request.items() if name in operation.query}
        body = {name: value for name, value in request.items() if name not in query}
        query.update({"access_token": access_token} if access_token else self._token(operation.token, app))
        query = {name: _as_text(value) for name, value in query.items()}
        url = self.fake.base_url + path
        if operation.upload:
            name, _, content = file.partition("=")
            data = content.encode() or _FILES.get(name) or _FILES[name.rpartition(".")[2]]
            files = {operation.upload: (name, data)}
            response = self._calls.post(url, params=query, files=files, data=body, timeout=30)
        elif operation.method == "GET":
            response = self._calls.get(url, params={**query, **body}, timeout=30)
        else:
            sent = json.dumps(body, ensure_ascii=False).encode()
            response = self._calls.post(url, params=query, data=sent, timeout=30)
        if operation.response is None and not response.headers["Content-Type"].startswith("application/json"):
            return {"errcode": 0, "content": base64.b64encode(response.content).decode(), "text": response.text}
        return cast("Mapping[str, Any]", response.json())

    def _token(self, kind: str, app: str) -> Mapping[str, str]:
        """Return the parameter with the token of a call. A token is used for an hour."""
        now = self.fake.clock.now()
        name = f"{kind} {app}"
        known = self._tokens.get(name)
        if known is None or known[0] < now:
            known = now + 3600, self._new_token(kind, app)
            self._tokens[name] = known
        return known[1]

    def _new_token(self, kind: str, app: str) -> Mapping[str, str]:
        if not app:
            return token(self.fake, kind)
        if app == "suite":
            code = self.fake.state.get("authorization", _SUITE.suite_id, self.fake.corp_id)["permanent_code"]
            asked = {"auth_corpid": self.fake.corp_id, "permanent_code": code}
            return {"access_token": self.call("service/get_corp_token", asked)["access_token"]}
        params = {"corpid": self.fake.corp_id, "corpsecret": f"{app}-secret"}
        answer = self._calls.get(f"{self.fake.base_url}{PREFIX}gettoken", params=params, timeout=30).json()
        return {"access_token": answer["access_token"]}

    # -- values

    def _value(self, written: Any) -> Any:
        """Return a written value: `$name` is a kept one, `$now + 60` a time, `{repeat: [value, number]}` many."""
        if isinstance(written, str):
            return self._text(written)
        if isinstance(written, list):
            return [self._value(item) for item in written]
        if isinstance(written, Mapping):
            if set(written) == {"repeat"}:
                value, count = written["repeat"]
                value = self._value(value)
                return value * count if isinstance(value, str) else [value] * count
            if set(written) == {"numbered"}:
                form, count = written["numbered"]
                return [self._value(_numbered(form, number)) for number in range(count)]
            return {name: self._value(item) for name, item in written.items()}
        return written

    def _text(self, written: str) -> Any:
        if found := _SUM.fullmatch(written):
            value = self._named(found[1])
            return value + int(found[3]) if found[2] == "+" else value - int(found[3])
        if found := _NAME.fullmatch(written):
            return self._named(found[1])
        return _NAME.sub(lambda name: str(self._named(name[1])), written)

    def _named(self, name: str) -> Any:
        if name == "now":
            return int(self.fake.clock.now())
        if name not in self._names:
            raise CheckFailedError(f"no step keeps ${name}")
        return self._names[name]


def _numbered(form: Any, number: int) -> Any:
    """Return a value with a number in place of `#` in its texts; a list with numbers of its own stays."""
    if isinstance(form, Mapping) and set(form) == {"numbered"}:
        return form
    if isinstance(form, str):
        return form.replace("#", str(number))
    if isinstance(form, list):
        return [_numbered(item, number) for item in form]
    return {key: _numbered(item, number) for key, item in form.items()} if isinstance(form, Mapping) else form


def _as_text(value: Any) -> str:
    return str(int(value)) if isinstance(value, bool) else str(value)


def _at(data: Any, path: str) -> Any:
    """Return the value at a dotted path, in which numbers are indexes; None if there is none."""
    for step in path.split(".") if path else ():
        if isinstance(data, list):
            data = data[int(step)] if step.lstrip("-").isdigit() and -len(data) <= int(step) < len(data) else None
        else:
            data = data.get(step) if isinstance(data, Mapping) else None
    return data


def _changed(data: Any, path: str, value: Any) -> Any:
    """Return a copy of a value with another value at a dotted path; None removes it."""
    first, _, rest = path.partition(".")
    if isinstance(data, list):
        changed: Any = list(data)
        changed[int(first)] = _changed(data[int(first)], rest, value) if rest else value
        return changed
    inner = _changed(data.get(first) or {}, rest, value) if rest else value
    return {name: item for name, item in {**data, first: inner}.items() if name != first or item is not None}


def _fits(path: str, value: Any, wanted: Any) -> None:
    """Compare a value of an answer with the wanted one, or with a condition."""
    if not isinstance(wanted, Mapping):
        _same(path, value, wanted)
    elif "count" in wanted:
        _same(f"the number of {path}", len(value or ()), wanted["count"])
    elif "has" in wanted:
        if wanted["has"] not in (value or ()):
            raise CheckFailedError(f"{path} is {_short(value)}, without {wanted['has']!r}")
    elif "lacks" in wanted:
        if wanted["lacks"] in (value or ()):
            raise CheckFailedError(f"{path} is {_short(value)}, with {wanted['lacks']!r}")
    elif "absent" in wanted:
        if (value in (None, "", [], {})) != wanted["absent"]:
            raise CheckFailedError(f"{path} is {_short(value)}")
    elif "not" in wanted:
        if value == wanted["not"]:
            raise CheckFailedError(f"{path} is {_short(value)}")
    else:
        _same(path, value, wanted)


def _same(what: str, value: Any, wanted: Any) -> None:
    if value != wanted:
        raise CheckFailedError(f"{what}: {_short(value)}, not {_short(wanted)}")


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) < 400 else text[:400] + "…"
