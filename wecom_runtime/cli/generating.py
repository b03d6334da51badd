"""`wecom generate` and `wecom diff`: custom packages and the effects of spec changes. They need the extra `codegen`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

import wecom_runtime
from wecom_runtime.language import say

from .exits import SETUP, CommandError, reporting_errors
from .package import GeneratedPackage

_INSTALLED, _CHECKOUT = "wecom_codegen", "codegen"


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
        status: int = _generator().main(list(words))
    if status:
        raise SystemExit(status)


def _generator() -> Any:
    """Return the generator's `__main__` module: from the checkout, or from the installed `wecom_codegen`."""
    name = _CHECKOUT if _is_checkout() else _INSTALLED
    try:
        return import_module(f"{name}.__main__")
    except ModuleNotFoundError as error:
        raise CommandError(
            say("{name} is not installed: pip install 'wecom-client[codegen]'", name=error.name), SETUP
        ) from None


def _is_checkout() -> bool:
    """Return whether the importable `codegen` package is part of this project's checkout."""
    project = Path(wecom_runtime.__file__).parent.parent
    found = find_spec(_CHECKOUT)
    return found is not None and found.origin == str(project / _CHECKOUT / "__init__.py")
