"""`wecom new`: a small project to begin with: an app, its test, and the files that deploy it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from enum import Enum
from importlib.metadata import version
from pathlib import Path
from string import Template
from typing import Annotated, NamedTuple

import typer

from wecom_runtime.language import ENGLISH, language, say

from .exits import fail, reporting_errors
from .package import GeneratedPackage
from .terminal import print_line

_TEMPLATES = Path(__file__).with_name("templates")
_PYTHON_TEMPLATE = ".tmpl"
"""Ending of templates that are Python, so that no tool takes them for modules."""
_SHARED = "common"
_TARGETS = {
    "dockerignore": ".dockerignore",
    "gitignore": ".gitignore",
    "env": ".env.example",
    "README": "README.md",
    "unit.service": "{name}.service",
}
"""Template -> file, where the names differ. Templates of texts for people exist once per language."""
_LANGUAGES = (ENGLISH, "zh")
_WEB_PORT = 8000


class ProjectKind(str, Enum):
    """The kinds of projects."""

    bot = "bot"
    app = "app"
    service = "service"


class _Start(NamedTuple):
    """The command that starts a project."""

    words: tuple[str, ...]
    """On a developer's machine."""
    in_container: tuple[str, ...] = ()
    """More words in a container, where the address of the machine is another one."""
    port: int | None = None
    """The port that it serves, None for none."""


_WEB = _Start(("uvicorn", "app:make_app", "--factory", "--port", str(_WEB_PORT)), ("--host", "0.0.0.0"), _WEB_PORT)  # noqa: S104 - in a container
_STARTS = {ProjectKind.bot: _Start(("python", "app.py")), ProjectKind.app: _WEB, ProjectKind.service: _WEB}


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def new(
        kind: Annotated[
            ProjectKind,
            typer.Argument(help="bot: an AI bot; app: an internal app; service: the backend of a third-party app."),
        ],
        folder: Annotated[Path, typer.Argument(metavar="DIR", help="Folder of the project; created if missing.")],
    ) -> None:
        """Create a project: an app, its test, and the files that deploy it. No existing file is overwritten."""
        with reporting_errors():
            written = create(kind, folder, package.names.package)
            for path in written:
                print_line(path)
            print_line(say("Next: read {path}", path=folder / "README.md"))


def create(kind: ProjectKind, folder: Path, package: str) -> list[Path]:
    """Write the files of a project and return their paths.

    Args:
        kind: The kind of project.
        folder: The folder of the project. Its name becomes the name of the service.
        package: The package that the project imports.

    Raises:
        CommandError: A file exists already, or the folder's name has no letter or digit. Nothing is written then.
        OSError: A file cannot be written.
    """
    name = re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-")
    if not name:
        fail(say("the name of the folder needs a letter or a digit of ASCII: it becomes the name of the service"))
    texts = {folder / path: text for path, text in _project(kind, name, package)}
    present = sorted(str(path) for path in texts if path.exists() or path.is_symlink())
    if present:
        fail(say("these files exist, and nothing was written: {paths}", paths=", ".join(present)))
    for path, text in texts.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    return list(texts)


def _project(kind: ProjectKind, name: str, package: str) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file of a project, in the order of their names."""
    start = _STARTS[kind]
    values = {
        "name": name,
        "package": package,
        "language": _users_language(),
        "version": version("wecom-client"),
        "command_line": " ".join(start.words),
        "command_list": ", ".join(f'"{word}"' for word in (*start.words, *start.in_container)),
        "compose_ports": f'    ports:\n      - "127.0.0.1:{start.port}:{start.port}"\n' if start.port else "",
    }
    folders = (_TEMPLATES / _SHARED, _TEMPLATES / kind.value)
    found = {path.name: path.read_text("utf-8") for folder in folders for path in sorted(folder.iterdir())}
    for template, text in sorted(_in_one_language(found).items()):
        target = _TARGETS.get(template, template).format(name=name)
        yield target, Template(text).substitute(values)


def _users_language() -> str:
    """Return the language of the user, in which members read the texts of the library."""
    return language() if language() in _LANGUAGES else ENGLISH


def _in_one_language(templates: Mapping[str, str]) -> dict[str, str]:
    """Return the templates of the user's language by their names: `env.zh` as `env`, without `env.en`."""
    spoken_by_user = _users_language()
    chosen: dict[str, str] = {}
    for file, text in templates.items():
        name = file.removesuffix(_PYTHON_TEMPLATE)
        stem, _, ending = name.removesuffix(".md").rpartition(".")
        if ending not in _LANGUAGES:
            chosen[name] = text
        elif ending == spoken_by_user:
            chosen[stem] = text
    return chosen
