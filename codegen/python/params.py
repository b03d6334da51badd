"""TypedDicts of the mappings that parameters take in place of models, for type checkers and annotations."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence

from ..language.folders import API
from ..language.types import Ref, Scalar
from ..model.api import Api, Unit
from ..model.declarations import DeclaredType, Field
from ..prose import prose_of, sentence
from . import names
from .annotations import Annotations, optional
from .models import bases_first
from .modules import Module
from .package import Package
from .packages import LazyPackage
from .source import call_lines, docstring, fit, literal

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


def dict_modules(api: Api, package: Package, folder: str) -> Iterator[Module]:
    """Yield the module of each domain of a folder of the spec, that of the shared types, and their package."""
    say, repeated = prose_of(api).say, repeated_names(api)
    found: list[DictModule] = []
    for domain in api.domains:
        source = f"spec/{folder}/{domain.name}/" if domain.is_folder else domain.units[0].source
        doc = say("{title}: the mappings that parameters take in place of models.", title=domain.title or domain.name)
        found.append(DictModule(domain.units, api, package, source, doc, repeated, is_folder=domain.is_folder))
    if folder == API and api.shared:
        doc = say("Types that several parts of the API share: the mappings that parameters take in place of models.")
        found.append(DictModule(api.shared, api, package, "spec/types/", doc, repeated, is_folder=True))
    found = [module for module in found if module.names]
    yield from found
    doc = say("The mappings that parameters take in place of models, with all names and one module for each domain.")
    exports = {f".{module.domain}": [name for name in module.names if name not in repeated] for module in found}
    source = "spec/" if folder == API else f"spec/{folder}/"
    yield LazyPackage(api, package, "params", source, doc, exports, [module.domain for module in found])


class DictModule(Module):
    """The module with the TypedDicts of a domain, or of the shared types.

    Args:
        units: The files of the spec.
        api: The API.
        package: The package of the calls.
        source: The part of the spec that the module is generated from.
        doc: The docstring.
        repeated: The names that several domains have; each gets an alias with the name of its domain.
        is_folder: Whether the files are in a folder, and so had modules of their own in earlier versions.
    """

    template = "python/templates/dict_module.jinja"

    def __init__(
        self,
        units: Sequence[Unit],
        api: Api,
        package: Package,
        source: str,
        doc: str,
        repeated: Collection[str],
        *,
        is_folder: bool,
    ) -> None:
        super().__init__(api, package, package.params_of(units[0].key), source, doc, is_folder=is_folder)
        self.annotations = Annotations(self)
        types = {unit.key: [one for one in unit.types if one.ref in api.request_types] for unit in units}
        self._found = [declared for found in types.values() for declared in found]
        names_of_types = [names.dict_class(declared.name) for declared in self._found]
        self.domain = self.name.rpartition(".")[2]
        self._longer = {names.dict_class_of(self.domain, name): name for name in names_of_types if name in repeated}
        self.names = (*names_of_types, *self._longer)
        """The names of the TypedDicts."""
        submodules = [unit.key[-1] for unit in units if types[unit.key]] if is_folder else []
        self.submodules = [f"{literal(name)}," for name in submodules]
        """The lines of the submodules of earlier versions, one for each file of the spec."""
        self.imports.load("TypedDict", *(["alias_submodules"] if submodules else []))

    @property
    def classes(self) -> Iterator[DictClass]:
        return (DictClass(self, declared) for declared in self._found if not declared.union)

    @property
    def aliases(self) -> Iterator[str]:
        """The lines of `NameDict: TypeAlias = …`, for unions and longer names."""
        if self._longer:
            self.imports.check("TypeAlias")
        yield from (f"{longer}: TypeAlias = {name}" for longer, name in self._longer.items())
        # An alias is evaluated when the module is loaded, so a union that is a case of another precedes it.
        for declared in reversed(bases_first(self._found)):
            if declared.union:
                yield "\n".join(self._union(declared.name, [case for _, case in declared.union.cases]))

    def _union(self, name: str, cases: Iterable[Ref]) -> Iterable[str]:
        """Return the alias of a union: a text if a case is in another module, which only type checkers load."""
        found = dict.fromkeys(map(self.annotations.mapping, cases))
        alias = f"{names.dict_class(name)}: {self.imports.check('TypeAlias')} = "
        if self.imports.checked.keys() & found.keys():
            return call_lines(alias, [literal(" | ".join(found))], "", 0)
        first, *rest = found
        return (f"{alias}(", f"    {first}", *(f"    | {case}" for case in rest), ")")


class DictClass:
    """A TypedDict: keys and their types."""

    def __init__(self, module: DictModule, declared: DeclaredType) -> None:
        self._annotations = module.annotations
        self._api = module.api
        self._declared = declared
        self.name = names.dict_class(declared.name)
        self.docstring = docstring([sentence(declared.doc)], 4) if declared.doc else ""
        self._keys = dict(self._typed_keys())
        self.is_call = not _fits_class(self._keys)
        """Whether a call of TypedDict declares the keys, as one is no Python name."""

    @property
    def lines(self) -> list[str]:
        """The lines with the keys."""
        if self.is_call:
            return [f"{literal(key)}: {literal(hint)}," for key, hint in self._keys.items()]
        return [line for key, hint in self._keys.items() for line in fit(f"{key}: {hint}", 4)]

    def _typed_keys(self) -> Iterator[tuple[str, str]]:
        """Yield wire names and their annotations, required keys first."""
        fields = self._api.common_fields(self._declared.ref)
        selectors = dict(self._selectors(self._declared))
        for field in sorted(fields, key=lambda field: not (field.required or field.wire in selectors)):
            hint = _selected(field, selectors.get(field.wire, ()), self._annotations)
            if not field.required and field.wire not in selectors:
                # None means that the key is not sent, as for parameters.
                hint = f"{self._annotations.use('NotRequired')}[{optional(hint)}]"
            yield field.wire, hint

    def _selectors(self, declared: DeclaredType) -> Iterator[tuple[str, list[str]]]:
        """Yield the selectors of this case with their values."""
        while declared.case_of:
            parent = self._api.types[declared.case_of]
            if parent.union:
                yield parent.union.selector, [value for value, ref in parent.union.cases if ref == declared.ref]
            declared = parent


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
