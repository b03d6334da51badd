"""A module of the generated package: its imports, its header, and the body that a template prints."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from ..model.api import Api, Domain
from ..prose import prose_of
from ..templating import ENVIRONMENT
from . import names, runtime
from .package import Package
from .source import Code, docstring, import_lines, keywords, literal


class Imports:
    """The imports of a module."""

    def __init__(self) -> None:
        self.loaded: dict[str, str] = {}
        """Name that is imported at run time -> its module."""
        self.checked: dict[str, str] = {}
        """Name that only type checkers import -> its module."""
        self.aliases: set[str] = set()
        """The builtins that a class hides, and that have an alias."""

    def load(self, *names: str) -> None:
        """Import names of the runtime; `field as _field` imports one with an alias."""
        self.loaded.update((name, runtime.MODULE_OF[name.partition(" ")[0]]) for name in names)

    def check(self, name: str) -> str:
        """Import a name of the runtime for type checkers only, and return it."""
        self.checked[name] = runtime.MODULE_OF[name]
        return name

    def lines(self) -> Iterable[str]:
        """Yield the lines at run time: those of `typing`, and after an empty line the others."""
        if self.checked:
            self.load("TYPE_CHECKING")
        typing = {name: module for name, module in self.loaded.items() if module == "typing"}
        others = {name: module for name, module in self.loaded.items() if module != "typing"}
        yield from _lines(typing)
        if typing and others:
            yield ""
        yield from _lines(others)

    def lines_for_checkers(self) -> Iterable[str]:
        """Yield the lines below `if TYPE_CHECKING:`."""
        return _lines(self.checked)

    def renamed(self) -> Iterable[tuple[str, str]]:
        """Yield the aliases of builtins."""
        return ((names.BUILTINS[name], name) for name in sorted(self.aliases))


def _lines(homes: Mapping[str, str]) -> Iterable[str]:
    """Yield the lines that import each name from its module."""
    modules: dict[str, list[str]] = {}
    for name, module in homes.items():
        modules.setdefault(module, []).append(name)
    return (line for module in sorted(modules) for line in import_lines(module, modules[module]))


class Module:
    """A generated module, whose template prints its attributes.

    Args:
        api: The API in the language of the docstrings.
        package: The generated package.
        name: The name of the module.
        source: The part of the spec that the module is generated from.
        doc: The docstring.
        is_folder: Whether the module is the `__init__` of a folder.
    """

    template: ClassVar[str]
    """The template of the text below the imports."""
    is_annotated: ClassVar[bool] = True
    """Whether the module has annotations, which are not evaluated."""

    def __init__(
        self, api: Api, package: Package, name: str, source: str, doc: str, *, is_folder: bool = False
    ) -> None:
        self.api = api
        self.package = package
        self.prose = prose_of(api)
        self.name = name
        self.file = package.file_of(f"{name}.__init__" if is_folder else name)
        self.source = source
        self.docstring = docstring([doc], 0)
        self.imports = Imports()

    @property
    def notes(self) -> Iterable[str]:
        """The lines of the comment below the docstring."""
        return ()

    def construct(self, cls: str, *arguments: object, **named: object) -> Code:
        """Import a class of the runtime, and return the call of it; empty keyword arguments are left out."""
        self.imports.load(cls)
        return Code(f"{cls}({', '.join([*map(literal, arguments), *keywords(named)])})")

    def text(self) -> str:
        """Return the text of the module. Its body comes first, as that determines the imports."""
        body = ENVIRONMENT.get_template(self.template).render(module=self)
        return ENVIRONMENT.get_template("python/templates/module.jinja").render(module=self, body=body)


class DomainModule(Module):
    """A module about the calls of a domain.

    Args:
        domain: The domain.
        api: The API in the language of the docstrings.
        package: The package of the calls.
        name: The name of the module.
        doc: The English docstring, with `{title}` for the title of the domain.
        is_folder: Whether the module is the `__init__` of a folder. Default: whether the domain is one.
    """

    def __init__(
        self, domain: Domain, api: Api, package: Package, name: str, doc: str, *, is_folder: bool | None = None
    ) -> None:
        folder = f"spec/{domain.units[0].key[0]}/{domain.name}/"
        source = folder if domain.is_folder else domain.units[0].source
        is_folder = domain.is_folder if is_folder is None else is_folder
        super().__init__(api, package, name, source, "", is_folder=is_folder)
        self.domain = domain
        self.title = domain.title or domain.name
        self.docstring = docstring([self.prose.say(doc, title=self.title, domain=domain.name)], 0)
