"""TypedDicts of the mappings that parameters take in place of models, for type checkers and annotations."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from ..model.api import Api, Unit
from ..model.declarations import DeclaredType, Field
from ..model.types import Scalar
from ..prose import sentence
from . import names, views
from .annotations import Annotations, imports
from .models import bases_first
from .package import Package
from .source import call_lines, docstring, fit, literal, pack

_NUMBER = re.compile("-?[0-9]+")
_WORD = re.compile(r"\w+")
_TEXT = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"')


def repeated_names(api: Api) -> frozenset[str]:
    """Return the names of TypedDicts that several domains have."""
    homes: dict[str, set[str]] = {}
    units = [*(unit for domain in api.domains for unit in domain.units), *api.shared]
    for unit in units:
        for declared in unit.types:
            if declared.ref in api.request_types:
                homes.setdefault(names.dict_class(declared.name), set()).add(unit.source)
    return frozenset(name for name, found in homes.items() if len(found) > 1)


class DictMaker:
    """A builder of the module with the TypedDicts of a domain, or of the shared types."""

    def __init__(self, module: str, package: Package, api: Api, repeated: Collection[str] = ()) -> None:
        self.module = module
        self.used = Annotations(module, package)
        self.api = api
        self.domain = module.partition(".params.")[2].partition(".")[0]
        self.repeated = repeated
        """Names that several domains have; each gets an alias with the name of its domain."""
        self.classes: list[views.DictClass] = []
        self.unions: list[tuple[str, ...]] = []
        self.names: tuple[str, ...] = ()
        """The names of the TypedDicts."""
        self.submodules: list[str] = []

    def add(self, units: Iterable[Unit], *, is_folder: bool) -> None:
        """Add the types of files of the spec that requests use.

        Args:
            units: The files.
            is_folder: Whether the files are in a folder, and so had modules of their own in earlier versions.
        """
        found: list[DeclaredType] = []
        for unit in units:
            types = [declared for declared in unit.types if declared.ref in self.api.request_types]
            self.submodules += [unit.key[-1]] if is_folder and types else []
            found += types
        self.names = tuple(names.dict_class(declared.name) for declared in found)
        for name in self.names:
            if name in self.repeated:
                longer = names.dict_class_of(self.domain, name)
                self.names += (longer,)
                self.unions.append((f"{longer}: TypeAlias = {name}",))
        self.classes += [self._class(declared) for declared in found if not declared.union]
        # An alias is evaluated when the module is loaded, so a union that is a case of another precedes it.
        self.unions += [self._union(declared) for declared in reversed(bases_first(found)) if declared.union]

    def _class(self, declared: DeclaredType) -> views.DictClass:
        keys = dict(self._keys(declared))
        name = names.dict_class(declared.name)
        doc = docstring([sentence(declared.doc)], 4) if declared.doc else ""
        if _fits_class(keys):
            lines = (line for key, hint in keys.items() for line in fit(f"{key}: {hint}", 4))
            return views.DictClass(name, doc, tuple(lines), is_call=False)
        items = (f"{literal(key)}: {literal(hint)}," for key, hint in keys.items())
        return views.DictClass(name, doc, tuple(items), is_call=True)

    def _keys(self, declared: DeclaredType) -> Iterator[tuple[str, str]]:
        """Yield wire names and their annotations, required keys first."""
        fields = self.api.common_fields(declared.ref)
        selectors = dict(self._selectors(declared))
        for field in sorted(fields, key=lambda field: not (field.required or field.wire in selectors)):
            hint = _selected(field, selectors.get(field.wire, ()), self.used)
            if not field.required and field.wire not in selectors:
                # None means that the key is not sent, as for parameters.
                none = "" if hint == "Any" else " | None"
                hint = f"{self.used.refer('NotRequired')}[{hint}{none}]"
            yield field.wire, hint

    def _selectors(self, declared: DeclaredType) -> Iterator[tuple[str, list[str]]]:
        """Yield the selectors of this case with their values."""
        while declared.case_of:
            parent = self.api.types[declared.case_of]
            if parent.union:
                yield parent.union.selector, [value for value, ref in parent.union.cases if ref == declared.ref]
            declared = parent

    def _union(self, declared: DeclaredType) -> tuple[str, ...]:
        """Return the alias of a union: a text if a case is in another module, which only type checkers load."""
        assert declared.union is not None
        cases = dict.fromkeys(self.used.mapping(case) for _, case in declared.union.cases)
        name = names.dict_class(declared.name)
        if self.used.references.keys() & cases.keys():
            return call_lines(f"{name}: TypeAlias = ", [literal(" | ".join(cases))], "", 0)
        first, *rest = cases
        return (f"{name}: TypeAlias = (", f"    {first}", *(f"    | {case}" for case in rest), ")")

    def view(self, file: str, source: str, doc: str) -> views.DictModule:
        self.used.refer_all()
        if self.unions:
            self.used.refer("TypeAlias")
        return views.DictModule(
            file=file,
            source=source,
            doc=docstring([doc], 0),
            typing_imports=imports(self.used.references, 4),
            classes=tuple(self.classes),
            unions=tuple(self.unions),
            submodules=pack((f"{literal(name)}," for name in self.submodules), 4),
        )


def _selected(field: Field, values: Sequence[str], used: Annotations) -> str:
    """Return the annotation of a key; `values` are its values if it is a selector."""
    if values and field.type == Scalar("string"):
        return used.literals(values)
    if values and field.type == Scalar("int") and all(map(_NUMBER.fullmatch, values)):
        return used.literals(map(int, values))
    return used.parameter_of(field)


def _fits_class(keys: dict[str, str]) -> bool:
    """Return whether a class can declare the keys: Python renames `__key`, and a key may hide a used name."""
    used = set(_WORD.findall(_TEXT.sub("", " ".join(keys.values()))))
    return all(names.is_name(key) and not key.startswith("__") and key not in used for key in keys)
