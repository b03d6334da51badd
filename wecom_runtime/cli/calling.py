"""`wecom call` and `wecom send`."""

from __future__ import annotations

import errno
import itertools
import os
import sys
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any

import typer

from wecom_runtime.calls.operation import Operation
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.models import Model
from wecom_runtime.http.multipart import Upload
from wecom_runtime.language import say as spoken
from wecom_runtime.storage.file import FileStorage

from .arguments import arguments_of, read_json
from .output import BomOption, OutputFormat, OutputOption, emit_line, show
from .settings import DEFAULT, Profile, state_path
from .terminal import complain, say
from .tools import Tools, reported, stop

ProfileOption = Annotated[str, typer.Option(help="Section of the config file.")]
NoStoreOption = Annotated[bool, typer.Option("--no-store", help="Keep no token for the next command.")]
STDOUT = "-"


def client_of(tools: Tools, settings: Profile, *, no_store: bool = False) -> Any:
    """A client with the settings of a profile, which keeps its token for the next command."""
    more: dict[str, Any] = {}
    if not no_store and (storage := _storage()) is not None:
        more["session"] = storage
    if base_url := settings.get("base_url"):
        more["base_url"] = base_url
    if agent_id := settings.get("agent_id"):
        more["agent_id"] = int(agent_id) if agent_id.isdigit() else agent_id
    return tools.client(settings.need("corp_id"), settings.need("secret"), **more)


def _storage() -> FileStorage | None:
    """Where tokens are kept; None where this user cannot have such a file."""
    path = state_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        complain(spoken("The token is not kept: {path}: {why}", path=path, why=error.strerror or error))
        return None
    return FileStorage(path)


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def call(
        name: Annotated[str, typer.Argument(help='Call or path: "user.get", "/cgi-bin/user/get".')],
        values: Annotated[list[str] | None, typer.Argument(help="Required parameters, and name=value.")] = None,
        json: Annotated[str, typer.Option("--json", help="File with the parameters; - for stdin.")] = "",
        all_pages: Annotated[bool, typer.Option("--all", help="Fetch every page.")] = False,
        wait: Annotated[bool, typer.Option("--wait", help="Ask until the job is over.")] = False,
        save: Annotated[str, typer.Option(help="File or folder/ for a download; - for stdout.")] = "",
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Call an endpoint: wecom call user.get zhangsan."""
        with reported():
            operation = tools.operation(name)
            _check_saving(operation, save)
            arguments = arguments_of(operation, values or [], read_json(json) if json else {})
            with client_of(tools, Profile(profile), no_store=no_store) as client:
                arguments = completed(client, operation, arguments)
                if wait:
                    show(_wait(client, operation, arguments), output, bom=bom)
                elif all_pages:
                    _show_all(client, operation, arguments, output, bom)
                elif operation.download:
                    _download(client, operation, arguments, save)
                else:
                    show(_answer(client, operation, arguments), output, bom=bom)

    _register_send(app, tools)


def completed(client: Any, operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """The parameters of a call, with the client's AgentId where one is asked for and none is given."""
    if operation.agent and operation.agent not in arguments and client.agent_id is not None:
        return {**arguments, operation.agent: client.agent_id}
    return dict(arguments)


def _answer(client: Any, operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    with progress(operation.call, shown=bool(operation.upload)) as step:
        if operation.upload and isinstance(path := arguments.get(operation.upload), str):
            arguments[operation.upload] = Upload(path, progress=step)
        return _plain(client._call(operation, arguments))


def _wait(client: Any, operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    """Ask until it is over; each answer is counted while it is waited."""
    if operation.wait is None:
        stop(spoken("{call} is nothing to wait for: leave out --wait", call=operation.call))
    asked = itertools.count(1)
    wait = client._wait_all if operation.pagination else client._wait
    with progress(operation.call, of_items=True) as step:
        found = wait(operation, arguments, operation.wait.within, progress=lambda _: step(next(asked), None))
    return [_plain(item) for item in found] if isinstance(found, list) else _plain(found)


def _show_all(client: Any, operation: Operation[Any], arguments: dict[str, Any], form: OutputFormat, bom: bool) -> None:
    """Print the items of every page: lines of JSON as they come, anything else at the end."""
    if operation.pagination is None:
        stop(spoken("{call} has no pages: leave out --all", call=operation.call))
    found: list[Any] = []
    with progress(operation.call, of_items=True) as step:
        for count, item in enumerate(client._iterate(operation, arguments), 1):
            if form is OutputFormat.jsonl:
                emit_line(_plain(item))
            else:
                found.append(_plain(item))
            step(count, None)
    if form is not OutputFormat.jsonl:
        show(found, form, bom=bom)


def _plain(value: Any) -> Any:
    return unstructure(value) if isinstance(value, Model) else value


def _check_saving(operation: Operation[Any], save: str) -> None:
    """Refuse a place for a file before anything is sent."""
    if not save:
        return
    if not operation.download:
        stop(
            spoken(
                "{call} downloads nothing: leave out --save, and send its answer where you like with > FILE",
                call=operation.call,
            )
        )
    if save != STDOUT and Path(save).exists() and not Path(save).is_dir():
        stop(spoken("{save} is there already: name another file, or a folder", save=save))


def _download(client: Any, operation: Operation[Any], arguments: dict[str, Any], save: str) -> None:
    with client._download(operation, arguments) as download, progress(operation.call) as step:
        if save == STDOUT:
            done = 0
            for piece in download.iter_bytes():
                sys.stdout.buffer.write(piece)
                done += len(piece)
                step(done, download.size)
            sys.stdout.buffer.flush()
            return
        target = download.save(save or Path.cwd(), progress=step)
    say(target)


@contextmanager
def progress(
    title: str, *, of_items: bool = False, shown: bool = True
) -> Generator[Callable[[int, int | None], None], None, None]:
    """A bar on stderr, where that is a terminal; gives a function of the bytes, or items, that are done and of all."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn())
    last = TextColumn(f"{{task.completed}} {spoken('items')}") if of_items else DownloadColumn()
    console = Console(stderr=True)
    with Progress(*columns, last, console=console, transient=True, disable=not (shown and console.is_terminal)) as bar:
        task = bar.add_task(title, total=None)

        def step(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        yield step


_FILES = ("image", "voice", "video", "file")
KINDS = ("text", "markdown", *_FILES)
"""Kinds of messages that `wecom send` sends."""


def _register_send(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def send(
        kind: Annotated[str, typer.Argument(help="text, markdown, image, voice, video or file.")],
        content: Annotated[str, typer.Argument(help="The text, or the path of the file; - for stdin.")],
        to: Annotated[list[str] | None, typer.Option(help="UserID, or @all.")] = None,
        party: Annotated[list[str] | None, typer.Option(help="Department id.")] = None,
        tag: Annotated[list[str] | None, typer.Option(help="Tag id.")] = None,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Send a message as the app: wecom send text "hi" --to zhangsan."""
        with reported():
            if not (to or party or tag):
                stop(spoken("to whom? --to, --party or --tag"))
            if kind not in KINDS:
                stop(
                    spoken("{kind} is not {names}; wecom call sends any other kind", kind=kind, names=", ".join(KINDS))
                )
            with client_of(tools, Profile(profile), no_store=no_store) as client:
                body: dict[str, Any] = {"content": typer.get_text_stream("stdin").read() if content == "-" else content}
                if kind in _FILES:
                    upload = tools.endpoints[tools.routes.upload]
                    with progress(kind) as step:
                        media = client._call(upload, {"type": kind, upload.upload: Upload(content, progress=step)})
                    body = {"media_id": media.media_id}
                receivers = {"touser": to, "toparty": party, "totag": tag}
                arguments = {name: "|".join(values) for name, values in receivers.items() if values}
                operation = tools.endpoints[tools.routes.message]
                arguments = completed(client, operation, {**arguments, "msgtype": kind, kind: body})
                show(_answer(client, operation, arguments), output)
