"""From wire names to Python names: every name that generated code has is made here."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence

import attrs

from ..model.api import ROOT_DOMAIN, Domain, Endpoint
from ..model.declarations import Field
from . import runtime

BUILTINS = {"str": "Str", "int": "Int", "float": "Float", "bool": "Bool", "list": "List", "dict": "Dict"}
"""Types that annotations use, and the alias used in a class that has a member of that name."""

TREE_CLASSES = frozenset({"AsyncResourceTree", "ResourceTree", "Root"})

_CONSTANTS = frozenset({"OPERATIONS", "TYPE_CHECKING"})
"""Names in modules of operations that no path may take."""

_METHOD = frozenset({"self", "timeout", "raw"})
"""Parameters that every call has of its own."""

_LONGEST_VALUE = 40
"""Longer meanings are sentences, not names."""

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def reserved_classes() -> frozenset[str]:
    """Names that generated modules use; no class of the spec may be called so."""
    imported = {name for name in runtime.HOME if name[:1].isupper()}
    return frozenset({*imported, *BUILTINS.values(), *TREE_CLASSES, "True", "False", "None", "REFERENCES"})


def is_name(name: str) -> bool:
    """Whether Python takes it for a name, and for this very one."""
    return name.isidentifier() and not keyword.iskeyword(name) and unicodedata.normalize("NFKC", name) == name


def _safe(name: str, taken: Collection[str] = ()) -> str:
    name = re.sub(r"\W", "_", name).lstrip("_") or "field"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


# -- fields -----------------------------------------------------------------------------------------------------------


@attrs.frozen
class Style:
    """How attributes get their names: JSON keeps the wire name, XML becomes snake_case."""

    xml: bool = False
    base: str = "Model"
    """The runtime's class whose members no field may hide."""

    def attribute(self, field: Field) -> str:
        taken = runtime.members(self.base)
        if field.rename:
            return _safe(field.rename, taken)
        wire = "_".join(word.lower() for word in _WORDS.findall(field.wire)) if self.xml else field.wire
        return _safe(wire, taken)

    def attributes(self, fields: Iterable[Field]) -> dict[str, str]:
        """Wire name -> attribute."""
        return {field.wire: self.attribute(field) for field in fields}


JSON = Style()


def parameters(fields: Iterable[Field], more: Collection[str] = ()) -> dict[str, str]:
    """Wire name -> parameter of a method that has `more` parameters of its own."""
    taken = _METHOD | set(more)
    names = JSON.attributes(fields)
    return {wire: f"{name}_" if name in taken else name for wire, name in names.items()}


def value(meaning: str) -> str:
    """The constant of a documented value: "not activated" -> `NOT_ACTIVATED`; "" where the meaning gives no name."""
    name = "_".join(re.findall(r"[A-Za-z0-9]+", meaning)).upper()
    if not meaning.isascii() or len(name) > _LONGEST_VALUE:
        return ""
    return f"N{name}" if name[:1].isdigit() else name


def dict_class(model: str) -> str:
    """The shape of the mappings that stand for a model in parameters."""
    return f"{model}Dict"


# -- endpoints --------------------------------------------------------------------------------------------------------


def method(segment: str) -> str:
    """A path segment as a method or resource name."""
    return _safe(segment)


def camel(*segments: str) -> str:
    """Path segments as a class name: ("kf", "add_contact_way") -> `KfAddContactWay`."""
    parts = (part for segment in segments for part in re.split(r"\W|_", segment) if part)
    name = "".join(part[:1].upper() + part[1:] for part in parts)
    return f"N{name}" if name[:1].isdigit() else name


def constant(segments: Sequence[str]) -> str:
    name = "_".join(re.sub(r"\W", "_", segment).upper() for segment in segments).lstrip("_")
    if name[:1].isdigit():
        name = f"N{name}"
    return f"{name}_" if name in _CONSTANTS else name


def resource_class(path: Sequence[str]) -> str:
    return camel(*(part.rstrip("_") for part in path)) + "Resource"


@attrs.frozen
class Call:
    """An endpoint under its Python names."""

    endpoint: Endpoint
    module: str
    """With the models of its request and answer."""
    node: tuple[str, ...]
    """Names of the resources that lead to the method."""
    method: str
    class_name: str
    constant: str

    @property
    def request_class(self) -> str:
        return f"{self.class_name}Request"

    @property
    def response_class(self) -> str:
        """`Response` of the runtime where the answer holds nothing of its own."""
        return f"{self.class_name}Response" if self.endpoint.response else "Response"

    @property
    def dotted(self) -> str:
        """`user.get`"""
        return ".".join((*self.node, self.method))

    @property
    def call_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method that makes the call."""
        return parameters(self.endpoint.request, ("byte_range",) if self.endpoint.download else ())

    @property
    def chunked_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method that sends a file in parts."""
        return parameters(self.endpoint.request, ("file", "Chunked"))

    @property
    def pieces_method(self) -> str:
        """The method that sends a long text in several messages."""
        return f"{self.method.rstrip('_')}_pieces"

    @property
    def wait_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method that asks until it is over."""
        return parameters(self.endpoint.request, ("within", "pause", "progress"))

    @property
    def waiting(self) -> str:
        """Name of the method that asks until it is over."""
        return f"wait_{self.method}"

    @property
    def methods(self) -> tuple[str, ...]:
        """Every method that the endpoint becomes."""
        pages = (f"iter_{self.method}",) if self.endpoint.pagination else ()
        chunked = (method(self.endpoint.chunked.name),) if self.endpoint.chunked else ()
        pieces = (self.pieces_method,) if self.endpoint.pieces else ()
        waits = (self.waiting,) if self.endpoint.wait else ()
        return (self.method, *pages, *chunked, *pieces, *waits)


def calls_of(domain: Domain, module_of: Mapping[str, str]) -> tuple[Call, ...]:
    """The endpoints of a domain under their Python names.

    Args:
        domain: The domain.
        module_of: Path -> module with the models of the endpoint.
    """
    paths = {endpoint.segments for endpoint in domain.endpoints}
    found: list[Call] = []
    for endpoint in domain.endpoints:
        node, name = _place(endpoint.segments, paths)
        module = module_of[endpoint.path]
        segments = endpoint.segments
        found.append(Call(endpoint, module, node, name, camel(*segments), constant(segments)))
    return tuple(found)


def _place(segments: tuple[str, ...], paths: set[tuple[str, ...]]) -> tuple[tuple[str, ...], str]:
    """Where a call is found: `media/get/jssdk` is `media.get_jssdk`, as `media.get` is a call itself."""
    node = list(segments[:-1])
    name = segments[-1]
    while node and tuple(node) in paths:
        name = f"{node.pop()}_{name}"
    return tuple(map(method, node)), method(name)


def attribute_of(domain: str) -> str:
    """The attribute of a client that holds a domain; "" for the calls at the top."""
    return "" if domain == ROOT_DOMAIN else method(domain)
