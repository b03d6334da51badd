"""`wecom generate` and `wecom diff`: custom packages and the effects of spec changes. They need the extra `codegen`."""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Annotated, Any

import typer

import wecom_runtime
from wecom_runtime.language import say

from .exits import SETUP, CommandError, reporting_errors
from .package import GeneratedPackage

_NAME = "wecom_codegen"
_PLACES = tuple(Path(wecom_runtime.__file__).parents[1] / name for name in (_NAME, "codegen"))
"""The folders of the generator: in an installation, and in a clone."""


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def generate(
        package: Annotated[str, typer.Option(help="Name of the package, such as acme_wecom.")],
        spec: Annotated[
            Path | None, typer.Option(help="Folder of your YAML in the format of the built-in spec.")
        ] = None,
        out: Annotated[Path, typer.Option(help="Folder to write the package to.")] = Path(),
        accept: Annotated[bool, typer.Option("--accept", help="Accept changes in the built-in spec.")] = False,
        lang: Annotated[str, typer.Option(help="Language of the docstrings, such as zh; English if left out.")] = "",
    ) -> None:
        """Generate your own package from the built-in spec plus yours, or in another language."""
        words = ["--package", package, "--out", str(out), *(["--accept"] if accept else [])]
        words += [*(["--spec", str(spec)] if spec else []), *(["--lang", lang] if lang else [])]
        _run("generate", *words)

    @app.command()
    def diff(
        old: Annotated[str, typer.Argument(help="Folder of a spec or a git revision.")],
        new: Annotated[str, typer.Argument(help="Folder of a spec; the built-in one if left out.")] = "",
        overlay: Annotated[bool, typer.Option("--overlay", help="Both are overlays on the built-in spec.")] = False,
        breaking: Annotated[
            bool, typer.Option("--breaking", help="Show only breaking changes; fail if there are any.")
        ] = False,
    ) -> None:
        """List the effects of a spec change on users; breaking changes are marked "!"."""
        options = [*(["--overlay"] if overlay else []), *(["--breaking"] if breaking else [])]
        _run("diff", old, *([new] if new else []), *options)


def _run(*words: str) -> None:
    with reporting_errors():
        status: int = generator().main(list(words))
    if status:
        raise SystemExit(status)


def generator() -> Any:
    """Return the generator's `__main__` module, from the folder beside the runtime.

    It is found by its place, as another installed package may have the name `codegen`.
    """
    folder = next(path for path in _PLACES if path.is_dir())
    loaded = sys.modules.get(folder.name)
    name = folder.name if loaded and loaded.__file__ == str(folder / "__init__.py") else _NAME
    if name not in sys.modules:
        sys.modules[name] = ModuleType(name)
        sys.modules[name].__path__ = [str(folder)]
    try:
        return import_module(f"{name}.__main__")
    except ModuleNotFoundError as error:
        raise CommandError(
            say("{name} is not installed: pip install 'wecom-client[codegen]'", name=error.name), SETUP
        ) from None
