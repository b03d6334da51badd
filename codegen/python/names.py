"""The conversion of wire names to Python names, for all names in generated code."""

from __future__ import annotations

import keyword
import re
import sys
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property

import attrs

from ..caching import cached_by_identity
from ..model.api import ROOT_DOMAIN, Domain, Endpoint
from ..model.declarations import Field
from . import runtime
from .package import Package

BUILTINS = {"str": "Str", "int": "Int", "float": "Float", "bool": "Bool", "list": "List", "dict": "Dict"}
"""Type in annotations -> its alias in a class that has a member of the same name."""

TREE_CLASSES = frozenset({"AsyncResourceTree", "ResourceTree", "Root"})

_CONSTANTS = frozenset({"OPERATIONS", "TYPE_CHECKING"})
"""The names in modules of operations that no constant of a path may have."""

_METHOD = frozenset({"self", "timeout"})
"""The parameters that every method has itself."""

_LONGEST_VALUE = 40
"""The longest name of a value; a longer meaning is a sentence and no name."""

_NOT_IN_NAMES = re.compile(r"\W")
_PARTS = re.compile(r"[^\W_]+")
_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def reserved_classes() -> frozenset[str]:
    """Return the names in generated modules that no class of the spec may have."""
    imported = {name for name in runtime.MODULE_OF if name[:1].isupper()}
    return frozenset({*imported, *BUILTINS.values(), *TREE_CLASSES, "True", "False", "None"})


def is_name(name: str) -> bool:
    """Return whether a text is a Python name that Python does not normalize."""
    is_normal = name.isascii() or unicodedata.normalize("NFKC", name) == name
    return is_normal and name.isidentifier() and not keyword.iskeyword(name)


def can_be_imported(name: str) -> bool:
    """Return whether a package can have a name: a Python name that the standard library does not use."""
    return is_name(name) and name not in sys.stdlib_module_names


def _safe(name: str, taken: Collection[str] = ()) -> str:
    if not name.isidentifier() or name[0] == "_":
        name = _NOT_IN_NAMES.sub("_", name).lstrip("_") or "field"
        if name[0].isdigit():
            name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def words(name: str) -> list[str]:
    """Return the words of a name in CamelCase, in lower case."""
    return [word.lower() for word in _WORDS.findall(name)]


# -- fields -----------------------------------------------------------------------------------------------------------


@attrs.frozen
class Style:
    """The names of attributes: the wire name for JSON, and snake_case for XML."""

    xml: bool = False
    base: str = "Model"
    """The class of the runtime whose members no field may hide."""

    def attribute(self, field: Field) -> str:
        name = field.rename or field.wire
        if self.xml and not field.rename:
            name = "_".join(words(name))
        return _safe(name, runtime.members(self.base))

    def attributes(self, fields: Iterable[Field]) -> dict[str, str]:
        """Return the attributes by wire name."""
        return {field.wire: self.attribute(field) for field in fields}


JSON = Style()


def parameters(fields: Iterable[Field], more: Collection[str] = ()) -> dict[str, str]:
    """Return the parameters by wire name; `more` are other parameters of the method."""
    taken = _METHOD | set(more)
    names = JSON.attributes(fields)
    return {wire: f"{name}_" if name in taken else name for wire, name in names.items()}


def value(meaning: str) -> str:
    """Return the constant of a documented value: "not activated" -> `NOT_ACTIVATED`; "" for an unsuitable meaning."""
    if not meaning.isascii():
        return ""
    name = "_".join(_PARTS.findall(meaning)).upper()
    if len(name) > _LONGEST_VALUE:
        return ""
    return f"N{name}" if name[:1].isdigit() else name


def dict_class(model: str) -> str:
    """Return the name of the TypedDict of a model."""
    return f"{model}Dict"


def dict_class_of(domain: str, name: str) -> str:
    """Return the name of a TypedDict with its domain, for a name that several domains have."""
    return camel(domain) + name


# -- endpoints --------------------------------------------------------------------------------------------------------


def method(segment: str) -> str:
    """Return the method or resource name of a path segment."""
    return _safe(segment)


def camel(*segments: str) -> str:
    """Return the class name of path segments: ("kf", "add_contact_way") -> `KfAddContactWay`."""
    parts = _PARTS.findall(" ".join(segments))
    name = "".join([part[0].upper() + part[1:] for part in parts])
    return f"N{name}" if name[:1].isdigit() else name


def constant(segments: Sequence[str]) -> str:
    name = _NOT_IN_NAMES.sub("_", "_".join(segments)).upper().lstrip("_")
    if name[:1].isdigit():
        name = f"N{name}"
    return f"{name}_" if name in _CONSTANTS else name


def resource_class(path: Sequence[str]) -> str:
    return camel(*(part.rstrip("_") for part in path)) + "Resource"


@attrs.frozen
class Call:
    """An endpoint with its Python names."""

    endpoint: Endpoint
    unit: tuple[str, ...]
    """The file of the spec that describes it."""
    module: str
    """The module with the models of request and response."""
    node: tuple[str, ...]
    """The names of the resources before the method."""
    method: str
    class_name: str
    constant: str

    @property
    def request_class(self) -> str:
        return f"{self.class_name}Request"

    @property
    def response_class(self) -> str:
        """The response class; `Response` of the runtime if the endpoint has no response fields."""
        return f"{self.class_name}Response" if self.endpoint.response else "Response"

    @property
    def dotted(self) -> str:
        """The dotted name in the client: `user.get`."""
        return ".".join((*self.node, self.method))

    @cached_property
    def call_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method that makes the call."""
        return parameters(self.endpoint.request, ("byte_range",) if self.endpoint.download else ())

    @cached_property
    def chunked_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method for a chunked upload."""
        return parameters(self.endpoint.request, ("file", "Chunked"))

    @property
    def pieces_method(self) -> str:
        """The method that sends a long text in several messages."""
        return f"{self.method.rstrip('_')}_pieces"

    @cached_property
    def wait_parameters(self) -> Mapping[str, str]:
        """Wire name -> parameter of the method that polls until a job is done."""
        return parameters(self.endpoint.request, ("within", "pause", "progress"))

    @property
    def waiting(self) -> str:
        """The name of the method that polls until a job is done."""
        return f"wait_{self.method.rstrip('_')}"

    @property
    def methods(self) -> tuple[str, ...]:
        """The names of all methods of the endpoint."""
        pages = (f"iter_{self.method}",) if self.endpoint.pagination else ()
        chunked = (method(self.endpoint.chunked.name),) if self.endpoint.chunked else ()
        pieces = (self.pieces_method,) if self.endpoint.pieces else ()
        waits = (self.waiting,) if self.endpoint.wait or self.endpoint.task else ()
        return (self.method, *pages, *chunked, *pieces, *waits)


@cached_by_identity
def calls_of(domain: Domain, package: Package) -> tuple[Call, ...]:
    """Return the endpoints of a domain with their Python names.

    Args:
        domain: The domain.
        package: The generated package.
    """
    paths = {endpoint.segments for endpoint in domain.endpoints}
    found: list[Call] = []
    for unit in domain.units:
        module = package.module_of(unit.key)
        for endpoint in unit.endpoints:
            segments = endpoint.segments
            node, name = _node_and_method(segments, paths)
            found.append(Call(endpoint, unit.key, module, node, name, camel(*segments), constant(segments)))
    return tuple(found)


def _node_and_method(segments: tuple[str, ...], paths: set[tuple[str, ...]]) -> tuple[tuple[str, ...], str]:
    """Return resources and method of a call: `media/get/jssdk` is `media.get_jssdk`, as `media.get` is a call."""
    node = list(segments[:-1])
    name = segments[-1]
    while node and tuple(node) in paths:
        name = f"{node.pop()}_{name}"
    return tuple(map(method, node)), method(name)


def attribute_of(domain: str) -> str:
    """Return the attribute of a client for a domain; "" for the calls at the root."""
    return "" if domain == ROOT_DOMAIN else method(domain)
