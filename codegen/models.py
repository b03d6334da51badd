"""Resolves declared types, requests and answers to model classes."""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from . import ir, names
from .load import Mistakes
from .raw import RawField, RawType
from .scope import Names, Scope, all_imports
from .text import docstring, field_doc, fit, import_lines, literal, sentence
from .typeexpr import AnyOf, ListOf, Simple, TypeExpr, Wrapped

FIELD_DOC_INDENT = 4
_RUNTIME_HOMES = {"Callback": "callbacks.model", "JsonReply": "callbacks.reply", "XmlReply": "callbacks.reply"}
"""Modules of the runtime that hold base classes; the other names are in `data.models`."""


@attrs.frozen
class Style:
    """How attributes get their names: JSON keeps the wire name, XML becomes snake_case."""

    xml: bool = False

    def attribute(self, field: RawField) -> str:
        if field.py_name:
            return field.py_name
        return names.snake(field.name) if self.xml else names.attribute(field.name)


JSON_STYLE = Style()


def attributes(fields: Iterable[RawField], style: Style, mistakes: Mistakes) -> dict[str, str]:
    """Wire name -> attribute; two fields that would meet in one attribute are a mistake."""
    found: dict[str, str] = {}
    taken: dict[str, str] = {}
    for field in fields:
        name = style.attribute(field)
        if name in taken:
            mistakes.add(
                field.place,
                f"{field.name!r} and {taken[name]!r} both become the attribute {name!r}",
                "give one of them 'name:'",
            )
        if field.py_name and field.py_name != names.attribute(field.py_name):
            mistakes.add(
                field.place, f"{field.py_name!r} is no attribute name", f"write {names.attribute(field.py_name)!r}"
            )
        taken[name] = field.name
        found[field.name] = name
    return found


def check_field(field: RawField, mistakes: Mistakes) -> None:
    """Limits and documented values must make sense for the type."""
    base = _innermost(field.type)
    is_text = base in ("string", "any")
    for key in field.limits:
        if key.endswith(("_bytes", "_chars")) and not is_text:
            mistakes.add(field.place, f"{key} is for strings", f"{field.name!r} is a {base or 'declared type'}")
        if key.endswith("_items") and not _is_multiple(field.type):
            mistakes.add(field.place, f"{key} is for lists", f"{field.name!r} is no list")
        if key in ("min", "max") and base not in ("int", "number", "int_string", "any"):
            mistakes.add(field.place, f"{key} is for numbers", f"{field.name!r} is a {base or 'declared type'}")
    for unit in ("", "_bytes", "_chars", "_items"):
        low, high = field.limits.get(f"min{unit}"), field.limits.get(f"max{unit}")
        if low is not None and high is not None and low > high:
            mistakes.add(field.place, f"min{unit} {low} is above max{unit} {high}", "exchange them")


def _innermost(expr: TypeExpr) -> str:
    """The simple type that limits of a field speak of; for alternatives, a string if it is one of them."""
    if isinstance(expr, ListOf | Wrapped):
        return _innermost(expr.of)
    if isinstance(expr, AnyOf):
        kinds = {_innermost(arm) for arm in expr.arms}
        return "any" if len(kinds) > 1 else kinds.pop()
    return expr.name if isinstance(expr, Simple) else ""


def _is_multiple(expr: TypeExpr) -> bool:
    if isinstance(expr, AnyOf):
        return any(map(_is_multiple, expr.arms))
    return isinstance(expr, ListOf | Wrapped) or (isinstance(expr, Simple) and expr.name == "any")


class ClassMaker:
    """Makes the model classes of one module."""

    def __init__(self, module: str, scope: Scope, style: Style) -> None:
        self.names = Names(module, scope)
        self.scope = scope
        self.style = style
        self.classes: list[ir.ModelClass] = []

    def fields(
        self, raw: Iterable[RawField], *, documented: bool = True, inherited: Iterable[RawField] = ()
    ) -> tuple[ir.Field, ...]:
        fields = tuple(raw)
        mistakes = self.scope.mistakes
        by_wire = attributes((*inherited, *fields), self.style, mistakes)
        self.names.hidden = frozenset(by_wire.values()) & names.BUILTINS.keys()
        made: list[ir.Field] = []
        for field in fields:
            check_field(field, mistakes)
            made.append(self._field(field, by_wire[field.name], documented))
        return tuple(made)

    def _field(self, field: RawField, attribute: str, documented: bool, value: object = None) -> ir.Field:
        """`value` is what the field has where nothing else is said: the selector in a case of a union."""
        hint = self.names.hint(field.type, field.at)
        arguments: list[str] = []
        if value is not None:
            arguments.append(f"default={literal(value)}")
        elif not field.required:
            arguments.append("default=None")
            if hint != "Any":
                hint += " | None"
        if attribute != field.name:
            arguments.append(f"wire={literal(field.name)}")
        if field.aliases:
            arguments.append(f"aliases={literal(field.aliases)}")
        if field.enum:
            arguments.append(f"enum={literal(tuple(value for value, _ in field.enum))}")
        if field.secret:
            arguments.append("secret=True")
        if field.item:
            arguments.append(f"item={literal(field.item)}")
        arguments.extend(f"{key}={value}" for key, value in field.limits.items())
        if not arguments:
            declaration = f"{attribute}: {hint}"
        elif arguments == ["default=None"]:
            declaration = f"{attribute}: {hint} = None"
        else:
            self.names.runtime.add("field")
            declaration = f"{attribute}: {hint} = field({', '.join(arguments)})"
        doc = field_doc(field) if documented else ""
        return ir.Field(fit(declaration, 4), docstring([doc], FIELD_DOC_INDENT) if doc else "")

    def add(
        self,
        name: str,
        base: str,
        doc: Iterable[str],
        fields: Iterable[RawField],
        *,
        documented: bool = True,
        inherited: Iterable[RawField] = (),
        class_vars: tuple[str, ...] = (),
        selector: tuple[RawField, object] | None = None,
    ) -> None:
        if base in names.RESERVED_TYPES:
            self.names.runtime.add(base)
        made = self.fields(fields, documented=documented, inherited=inherited)
        if selector is not None:
            field, value = selector
            made = (self._field(field, self.style.attribute(field), False, value), *made)
        lines = list(doc)
        is_empty = not any(lines) and not made and not class_vars
        text = docstring(lines, 4) if any(lines) else ""
        variables = tuple(line for variable in class_vars for line in fit(variable, 4))
        self.classes.append(ir.ModelClass(name, base, text, made, variables, is_empty))

    def add_type(self, raw: RawType) -> None:
        """A declared type: a plain model, or a union and its cases."""
        parent = self.scope.union_of.get(raw.name, "")
        inherited = self.scope.all_fields(parent, raw.at) if parent else ()
        known = {field.name for field in inherited}
        fields = [field for field in self.scope.flat_fields(raw.name, raw.at) if field.name not in known]
        class_vars: tuple[str, ...] = ()
        if raw.union:
            self.names.typing.add("ClassVar")
            self.names.runtime.add("Union")
            cases = literal(dict(raw.cases))
            class_vars = (f"__union__: ClassVar[Union | None] = Union({literal(raw.union)}, {cases})",)
            self._check_union(raw)
        doc = sentence(raw.doc) or (f"One of the cases of `{parent}`." if parent else "")
        self.add(
            raw.name,
            parent or "Model",
            [doc],
            fields,
            inherited=inherited,
            class_vars=class_vars,
            selector=self._selector(raw, parent, inherited),
        )

    def _selector(self, raw: RawType, parent: str, inherited: Iterable[RawField]) -> tuple[RawField, object] | None:
        """The field that makes a union choose this case, with the value that it then has."""
        declared = self.scope.find(parent) if parent else None
        if declared is None:
            return None
        values = [value for value, name in declared.raw.cases.items() if name == raw.name]
        field = next((field for field in inherited if field.name == declared.raw.union), None)
        if field is None or len(values) != 1:
            return None
        if field.type == Simple("string"):
            return field, values[0]
        if field.type == Simple("int") and values[0].isdigit():
            return field, int(values[0])
        return None

    def _check_union(self, raw: RawType) -> None:
        for case in raw.cases.values():
            found = self.scope.require(case, raw.at)
            if found is not None and found.module != self.names.module:
                self.scope.mistakes.add(raw.at, f"case {case!r} stands in another file", "declare it beside its union")

    def module(self, file: str, source: str, doc: str) -> ir.ModelModule:
        used = self.names
        runtime_typing = {"Any", "ClassVar"} & used.typing | ({"TYPE_CHECKING"} if used.references else set[str]())
        imports = [*import_lines("typing", sorted(runtime_typing), 0), ""] if runtime_typing else []
        homes = {name: _RUNTIME_HOMES.get(name, "data.models") for name in used.runtime | {"model"}}
        bases = {name: f"wecom_runtime.{home}" for name, home in homes.items()} | used.bases
        imports += all_imports(bases, 0)
        return ir.ModelModule(
            file=file,
            source=source,
            doc=docstring([doc], 0),
            imports=tuple(imports),
            typing_imports=all_imports(used.references, 4),
            references=dict(sorted(used.references.items())),
            aliases=tuple((names.BUILTINS[name], name) for name in sorted(used.aliases)),
            classes=tuple(self.classes),
        )


def bases_first(types: Iterable[RawType], scope: Scope) -> list[RawType]:
    """In declared order, a union before its cases."""
    by_name = {raw.name: raw for raw in types}
    done: dict[str, RawType] = {}

    def place(raw: RawType) -> None:
        if raw.name in done:
            return
        parent = by_name.get(scope.union_of.get(raw.name, ""))
        if parent is not None and parent is not raw:
            place(parent)
        done[raw.name] = raw

    for raw in by_name.values():
        place(raw)
    return list(done.values())
