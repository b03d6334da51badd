"""`wecom generate`, `wecom diff`: packages of one's own, and what a change of a spec means; by the extra `codegen`."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Annotated, Any

import typer

import wecom_runtime
from wecom_runtime.language import say

from .tools import SETUP, Stop, Tools, reported

_INSTALLED, _CHECKOUT = "wecom_codegen", "codegen"


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def generate(
        package: Annotated[str, typer.Option(help="Name of the package, such as acme_wecom.")],
        spec: Annotated[
            Path | None, typer.Option(help="Folder of your YAML, written as the built-in spec is; none if left out.")
        ] = None,
        out: Annotated[Path, typer.Option(help="Folder that it is written into.")] = Path(),
        accept: Annotated[bool, typer.Option("--accept", help="What changed in the built-in spec is fine.")] = False,
        lang: Annotated[str, typer.Option(help="Language of the docstrings, such as zh; English if left out.")] = "",
    ) -> None:
        """Write a package of your own: the built-in spec with yours over it, or in another language."""
        words = ["--package", package, "--out", str(out), *(["--accept"] if accept else [])]
        words += [*(["--spec", str(spec)] if spec else []), *(["--lang", lang] if lang else [])]
        _run("generate", *words)

    @app.command()
    def diff(
        old: Annotated[str, typer.Argument(help="Folder of a spec, or a git revision.")],
        new: Annotated[str, typer.Argument(help="Folder of a spec; the built-in one if left out.")] = "",
        overlay: Annotated[bool, typer.Option("--overlay", help="Both are your YAML over the built-in spec.")] = False,
        breaking: Annotated[bool, typer.Option("--breaking", help="Only what breaks; fails if there is any.")] = False,
    ) -> None:
        """List what a change of a spec means for users; what breaks their code is marked "!"."""
        options = [*(["--overlay"] if overlay else []), *(["--breaking"] if breaking else [])]
        _run("diff", old, *([new] if new else []), *options)


def _run(*words: str) -> None:
    with reported():
        status: int = _generator().main(list(words))
    if status:
        raise SystemExit(status)


def _generator() -> Any:
    """The generator's commands: beside the runtime in a checkout, else installed under a name of its own."""
    name = _CHECKOUT if _is_checkout() else _INSTALLED
    try:
        return import_module(f"{name}.__main__")
    except ModuleNotFoundError as error:
        raise Stop(
            say("{name} is not installed: pip install 'wecom-client[codegen]'", name=error.name), SETUP
        ) from None


def _is_checkout() -> bool:
    """Whether the `codegen` that Python finds is this project's, and no namesake."""
    project = Path(wecom_runtime.__file__).parent.parent
    found = find_spec(_CHECKOUT)
    return found is not None and found.origin == str(project / _CHECKOUT / "__init__.py")
