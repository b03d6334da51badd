"""The methods of the older library in Python, with their parameters and requests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..language.types import Encoded, ListType, Scalar, Type
from ..model.api import Endpoint
from ..model.declarations import Field
from ..prose import document, sentence
from ..python.names import Call
from ..python.source import call_lines, docstring, fit, import_lines, literal
from .library import (
    Argument,
    Check,
    ClientAttribute,
    Constant,
    Each,
    Either,
    Expression,
    Object,
    OlderApi,
    OlderMethod,
    OlderRequest,
    Parameter,
)
from .modules import RUNTIME, Module

_BASES = {
    ("WeChatAppChat", "work"): "AppChatByHand",
    ("WeChatAppChat", "enterprise"): "AppChatByHand",
    ("WeChatDepartment", "work"): "DepartmentByHand",
    ("WeChatDepartment", "enterprise"): "OlderDepartmentByHand",
    ("WeChatExternalContact", "work"): "ExternalContactByHand",
    ("WeChatExternalContactGroupChat", "work"): "ExternalContactGroupChatByHand",
    ("WeChatExternalContactGroupChat", "enterprise"): "ExternalContactGroupChatByHand",
    ("WeChatJSAPI", "work"): "JSAPIByHand",
    ("WeChatJSAPI", "enterprise"): "JSAPIByHand",
    ("WeChatMaterial", "enterprise"): "MaterialByHand",
    ("WeChatMedia", "work"): "MediaByHand",
    ("WeChatMedia", "enterprise"): "MediaByHand",
    ("WeChatMenu", "work"): "MenuByHand",
    ("WeChatMenu", "enterprise"): "MenuByHand",
    ("WeChatOAuth", "work"): "OAuthByHand",
    ("WeChatOAuth", "enterprise"): "OAuthByHand",
}
"""The classes of the runtime with the methods that are written by hand."""

_INDENT = 8


class ApiModule(Module):
    """The module with an API class.

    Args:
        source: The part of the spec that the module is generated from.
        older: The API class.
        version: The version of the older library's package.
        calls: The calls of the API by their paths.
    """

    template = "api.py.jinja"

    def __init__(self, source: str, older: OlderApi, version: str, calls: Mapping[str, Call]) -> None:
        super().__init__(source, f"wechatpy.{version}: client.{older.name}.")
        self.name = older.class_name
        self.base = _BASES.get((older.class_name, version), "BaseWeChatAPI")
        self.class_docstring = docstring([f"`client.{older.name}`."], 4)
        self.uses_sequences = False
        self._calls = calls
        self._used: set[str] = set()
        """The functions of the runtime that the methods call."""
        written = [method for method in older.of(version) if method.request is not None]
        self.hides_list = any(method.name == "list" for method in written)
        self.methods = list(map(self._method, written))
        """The lines of the heads, the docstrings, and the lines of the bodies."""

    @property
    def imports(self) -> Iterator[str]:
        base_module = f"{RUNTIME}.api" if self.base == "BaseWeChatAPI" else f"{RUNTIME}.handmade"
        names = {base_module: {self.base}, f"{RUNTIME}.arguments": self._used}
        return (line for module in sorted(names) if names[module] for line in import_lines(module, names[module]))

    def _method(self, method: OlderMethod) -> tuple[Sequence[str], str, Sequence[str]]:
        request = method.request
        assert request is not None
        endpoint = next((self._calls[path].endpoint for path in reversed(request.paths) if path in self._calls), None)
        hints = self._hints(method, request, endpoint)
        parameters = ["self", *(self._parameter(parameter, hints) for parameter in method.takes)]
        if method.varies:
            parameters.append(f"**{method.varies}: Any")
        result, is_known = self._result(method, endpoint)
        head = call_lines(f"def {method.name}", parameters, f" -> {result}:", 4)
        body = [line for check in method.checks for line in self._check(check)]
        return head, self._doc(method, endpoint), [*body, *self._send(method, request, result, is_known)]

    # -- words

    def _doc(self, method: OlderMethod, endpoint: Endpoint | None) -> str:
        call = self._calls.get(method.now)
        title = f"{endpoint.title}: " if endpoint else ""
        now = f"now `client.{call.dotted}`." if call else "WeCom has taken this call away."
        farewell = f"{self._farewell(method)}." if method.retired and call else ""
        page = document(endpoint.docs) if endpoint else ""
        return docstring([f"{title}{now}" if title or call else now, farewell, sentence(method.note), page], _INDENT)

    def _farewell(self, method: OlderMethod) -> str:
        call = self._calls.get(method.now)
        return "WeCom has taken this call away" + (f"; use client.{call.dotted}" if call else "")

    # -- types

    def _parameter(self, parameter: Parameter, hints: Mapping[str, str]) -> str:
        hint = hints.get(parameter.name, "Any")
        if parameter.is_required:
            return f"{parameter.name}: {hint}"
        if parameter.default is None and hint != "Any":
            hint += " | None"
        default = tuple(parameter.default) if isinstance(parameter.default, list) else parameter.default
        return f"{parameter.name}: {hint} = {literal(default)}"

    def _hints(self, method: OlderMethod, request: OlderRequest, endpoint: Endpoint | None) -> Mapping[str, str]:
        """Return the annotations of the parameters that become fields."""
        hints = {p.name: "bool" for p in method.takes if isinstance(p.default, bool)}
        if endpoint is None:
            return hints
        fields = {field.wire: field for field in endpoint.request}
        for part in (request.query, request.body):
            for wire, made in part.items if part else ():
                if isinstance(made, Argument) and wire in fields and made.name not in hints:
                    hint = self._hint(made, fields[wire])
                    if hint:
                        hints[made.name] = hint
        return hints

    def _hint(self, argument: Argument, field: Field) -> str:
        if argument.treatment == "flag":
            return "bool | int"
        if argument.treatment in ("listed", "piped") or argument.key:
            return ""
        type_ = field.type
        if isinstance(type_, Scalar):
            return {"string": "str", "int": "int | str", "time": "int | str", "flag": "bool | int"}.get(type_.kind, "")
        if isinstance(type_, ListType) and not isinstance(type_.of, Encoded):
            self.uses_sequences = True
            return "Sequence[Any]"
        return ""

    def _result(self, method: OlderMethod, endpoint: Endpoint | None) -> tuple[str, bool]:
        """Return the annotation of the result, and whether it is known."""
        if not method.gives:
            return "dict[str, Any]", True
        fields = endpoint.response if endpoint else ()
        first = next((field.type for field in fields if field.wire == method.gives[0]), None)
        hint = self._plain_hint(first) if len(method.gives) == 1 and first is not None else ""
        return (hint, True) if hint else ("Any", False)

    def _plain_hint(self, type_: Type) -> str:
        if isinstance(type_, ListType):
            return "List[Any]" if self.hides_list else "list[Any]"
        if isinstance(type_, Scalar):
            return {"string": "str", "int": "int"}.get(type_.kind, "")
        return ""

    # -- code

    def _check(self, check: Check) -> Iterator[str]:
        if check.kind in ("some", "filled"):
            function = self._use(f"need_{check.kind}")
            yield from fit(f"{function}({', '.join(f'{name}={name}' for name in check.names)})", _INDENT)
        elif check.kind == "later":
            yield f"{self._use('need_later')}({', '.join(check.names)})"
        elif check.kind == "not_negative":
            for name in check.names:
                yield f"{self._use('need_not_negative')}({literal(name)}, {name})"
        else:
            function = self._use("need_one_of" if check.kind == "values" else f"need_{check.kind}")
            for name, value in check.values.items():
                given = tuple(value) if isinstance(value, list) else value
                yield from fit(f"{function}({literal(name)}, {name}, {literal(given)})", _INDENT)

    def _send(self, method: OlderMethod, request: OlderRequest, result: str, is_known: bool) -> Iterator[str]:
        optional = {parameter.name for parameter in method.takes if not parameter.is_required}
        arguments = [literal(request.verb), self._code(request.path, optional)]
        if request.query is not None:
            arguments.append(f"query={self._top(request.query, '', optional)}")
        if request.body is not None or (request.verb == "POST" and method.varies):
            arguments.append(f"body={self._top(request.body or Object(()), method.varies, optional)}")
        if request.files is not None:
            arguments.append(f"files={self._code(request.files, optional)}")
        if method.gives:
            arguments.append(f"gives={literal(method.gives)}")
        if method.retired:
            arguments.append(f"retired={literal(self._farewell(method))}")
        if result == "Any" or not is_known:
            yield from call_lines("return self._send", arguments, "", _INDENT)
        else:
            yield from call_lines(f"answer: {result} = self._send", arguments, "", _INDENT)
            yield "return answer"

    def _top(self, part: Object, varies: str, optional: set[str]) -> str:
        merged = part.merged or varies
        code = self._items(part, optional)
        return f"{self._use('parameters')}({code}, {merged})" if merged else f"{self._use('parameters')}({code})"

    def _items(self, part: Object, optional: set[str]) -> str:
        return "{" + ", ".join(f"{literal(wire)}: {self._code(made, optional)}" for wire, made in part.items) + "}"

    def _code(self, made: Expression, optional: set[str]) -> str:
        if isinstance(made, Constant):
            return literal(made.value)
        if isinstance(made, ClientAttribute):
            return f"self._client.{made.name}"
        if isinstance(made, Argument):
            return self._argument(made)
        if isinstance(made, Either):
            then, otherwise = self._code(made.then, optional), self._code(made.otherwise, optional)
            condition = made.condition
            test = condition.name if condition.value is None else f"{condition.name} == {condition.value}"
            return f"{then} if {test} else {otherwise}"
        if isinstance(made, Each):
            fields = ", ".join(f"{literal(wire)}: item[{literal(key)}]" for wire, key in made.items)
            return f"[{{{fields}}} for item in {made.name}]"
        code = self._items(made, optional)
        return f"{self._use('part')}({code})" if _may_miss(made, optional) else code

    def _argument(self, argument: Argument) -> str:
        if argument.key:
            return f"{self._use('each')}({argument.name}, {literal(argument.key)})"
        if argument.treatment == "or_empty":
            return f"{argument.name} or []"
        if argument.treatment:
            return f"{self._use(argument.treatment)}({argument.name})"
        return argument.name

    def _use(self, name: str) -> str:
        self._used.add(name)
        return name


def _may_miss(part: Object, optional: set[str]) -> bool:
    return any(isinstance(made, Argument) and made.name in optional for _, made in part.items)
