"""From wire names to Python names."""

from __future__ import annotations

import keyword
import re

ROOT_PACKAGE = "wecom_client"
GENERATED = f"generated/{ROOT_PACKAGE}"
"""Where the package lies in the project."""

BUILTINS = {"str": "Str", "int": "Int", "float": "Float", "bool": "Bool", "list": "List", "dict": "Dict"}
"""Types that annotations use, and the alias used in a class that has a member of that name."""

RESERVED_TYPES = frozenset(
    {
        "Any",
        "AsyncDownload",
        "AsyncIterator",
        "AsyncResource",
        "Bool",
        "Callback",
        "CallbackTable",
        "Chunked",
        "ClassVar",
        "Csv",
        "Dict",
        "Download",
        "FileInput",
        "Flag",
        "Float",
        "Int",
        "IntString",
        "Iterator",
        "Json",
        "List",
        "Literal",
        "Mapping",
        "Model",
        "Node",
        "Operation",
        "Pagination",
        "Pipe",
        "JsonReply",
        "XmlReply",
        "Resource",
        "Response",
        "Sequence",
        "Str",
        "TYPE_CHECKING",
        "Union",
    }
)
"""Names that generated modules import; no type of the spec may be called so."""

CLIENT_MEMBERS = frozenset(
    {
        "access_token",
        "agent_id",
        "base_url",
        "close",
        "corp_id",
        "customer",
        "downstream",
        "fetch_access_token",
        "handle",
        "jssdk",
        "oauth",
        "request",
        "storage",
        "timeout",
    }
)
"""What clients have of their own; no domain and no call at the top of the tree may hide it."""

_MODEL_MEMBERS = frozenset({"self", "unknown_fields"})
_METHOD_PARAMETERS = frozenset({"self", "timeout"})

_WORDS = re.compile(r"[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+")


def _safe(name: str, taken: frozenset[str] = frozenset()) -> str:
    name = re.sub(r"\W", "_", name).lstrip("_") or "field"
    if name[0].isdigit():
        name = f"n{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in taken else name


def attribute(wire: str) -> str:
    """The attribute of a JSON field: its wire name, made legal where it is not."""
    return _safe(wire, _MODEL_MEMBERS)


def snake(wire: str) -> str:
    """The attribute of an XML element: `ExternalUserID` -> `external_user_id`."""
    return _safe("_".join(word.lower() for word in _WORDS.findall(wire)), _MODEL_MEMBERS)


def parameter(attribute_name: str) -> str:
    return f"{attribute_name}_" if attribute_name in _METHOD_PARAMETERS else attribute_name


def method(segment: str) -> str:
    """A path segment as a method or resource name."""
    return _safe(segment)


def camel(*segments: str) -> str:
    """Path segments as a class name: ("kf", "add_contact_way") -> `KfAddContactWay`."""
    return "".join(part[:1].upper() + part[1:] for segment in segments for part in re.split(r"\W|_", segment) if part)


def path_segments(path: str) -> tuple[str, ...]:
    """The segments behind `/cgi-bin/`."""
    return tuple(path.removeprefix("/cgi-bin/").strip("/").split("/"))


def constant(path: str) -> str:
    return "_".join(re.sub(r"\W", "_", segment).upper() for segment in path_segments(path))


def is_class_name(name: str) -> bool:
    return re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) is not None


def module_file(module: str) -> str:
    """Where a module of the generated package lies."""
    return f"generated/{module.replace('.', '/')}.py"
