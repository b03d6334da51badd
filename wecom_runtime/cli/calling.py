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
from wecom_runtime.harmless import number_or_text
from wecom_runtime.http.multipart import Upload
from wecom_runtime.language import say
from wecom_runtime.storage.file import FileStorage

from .arguments import arguments_of, read_json
from .exits import fail, reporting_errors
from .output import BomOption, OutputFormat, OutputOption, emit_line, show
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile, state_path
from .terminal import print_error, print_line

ProfileOption = Annotated[str, typer.Option(help="Section of the config file.")]
NoStoreOption = Annotated[bool, typer.Option("--no-store", help="Do not keep the token for the next command.")]
STDOUT = "-"
TASK_SECONDS = 600.0
"""Seconds for a long task of the gateway."""


def client_of(package: GeneratedPackage, settings: Profile, *, no_store: bool = False, office: bool = False) -> Any:
    """Return a client with the settings of a profile; it stores its token for the next command.

    Args:
        package: The generated package.
        settings: The profile.
        no_store: Whether not to store the token.
        office: Whether the client is one of the gateway.
    """
    more = client_settings(settings, no_store=no_store)
    if office:
        return package.office(settings.need("bot_id"), settings.need("bot_secret"), **more)
    if agent_id := settings.get("agent_id"):
        more["agent_id"] = number_or_text(agent_id)
    return package.client(settings.need("corp_id"), settings.need("secret"), **more)


def client_settings(settings: Profile, *, no_store: bool) -> dict[str, Any]:
    """Return the settings that all clients of a profile share: its storage of tokens and its URL."""
    more: dict[str, Any] = {}
    if not no_store and (storage := _storage()) is not None:
        more["session"] = storage
    if base_url := settings.get("base_url"):
        more["base_url"] = base_url
    return more


def _storage() -> FileStorage | None:
    """Return the storage of tokens; None if the user cannot write its file."""
    path = state_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    except OSError as error:
        print_error(say("The token is not stored: {path}: {reason}", path=path, reason=error.strerror or error))
        return None
    return FileStorage(path)


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def call(
        name: Annotated[
            str, typer.Argument(help='Call or path: "user.get", "/cgi-bin/user/get", "office.todo.create".')
        ],
        values: Annotated[
            list[str] | None, typer.Argument(help="Required parameters in order; others as name=value.")
        ] = None,
        json: Annotated[str, typer.Option("--json", help="JSON file with parameters; - for stdin.")] = "",
        all_pages: Annotated[bool, typer.Option("--all", help="Fetch every page.")] = False,
        wait: Annotated[bool, typer.Option("--wait", help="Repeat the call until the job is done.")] = False,
        save: Annotated[str, typer.Option(help="Target of a download: file or folder/; - for stdout.")] = "",
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Call an endpoint: wecom call user.get zhangsan."""
        with reporting_errors():
            operation = package.operation(name)
            _check_saving(operation, save)
            arguments = arguments_of(operation, values or [], read_json(json) if json else {})
            office = package.is_command(operation)
            with client_of(package, Profile(profile), no_store=no_store, office=office) as client:
                arguments = completed(client, operation, arguments)
                if wait:
                    show(_wait(client, operation, arguments), output, bom=bom)
                elif all_pages:
                    _show_all(client, operation, arguments, output, bom)
                elif operation.download:
                    _download(client, operation, arguments, save)
                else:
                    show(_result(client, operation, arguments), output, bom=bom)

    _register_send(app, package)


def completed(client: Any, operation: Operation[Any], arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return the parameters of a call, with the client's AgentId if the call needs one and none is given."""
    if operation.agent and operation.agent not in arguments and client.agent_id is not None:
        return {**arguments, operation.agent: client.agent_id}
    return dict(arguments)


def _result(client: Any, operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    with progress(operation.call, shown=bool(operation.upload)) as step:
        if operation.upload and isinstance(path := arguments.get(operation.upload), str):
            arguments[operation.upload] = Upload(path, progress=step)
        return _plain(client._call(operation, arguments))


def _wait(client: Any, operation: Operation[Any], arguments: dict[str, Any]) -> Any:
    """Repeat the call until the job is done, and show the number of responses meanwhile."""
    if operation.task:
        with progress(operation.call, of_items=True):
            return _plain(client._wait_task(operation, arguments, TASK_SECONDS))
    if operation.wait is None:
        fail(say("{call} has no job to wait for: leave out --wait", call=operation.call))
    responses = itertools.count(1)
    wait = client._wait_all if operation.pagination else client._wait
    with progress(operation.call, of_items=True) as step:
        found = wait(operation, arguments, operation.wait.within, progress=lambda _: step(next(responses), None))
    return [_plain(item) for item in found] if isinstance(found, list) else _plain(found)


def _show_all(client: Any, operation: Operation[Any], arguments: dict[str, Any], form: OutputFormat, bom: bool) -> None:
    """Print the items of every page: JSON lines as they arrive, other formats at the end."""
    if operation.pagination is None:
        fail(say("{call} has no pages: leave out --all", call=operation.call))
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
    """Refuse an unsuitable target of a download before the call is sent."""
    if not save:
        return
    if not operation.download:
        fail(
            say(
                "{call} is not a download: leave out --save, and redirect the output with > FILE",
                call=operation.call,
            )
        )
    if save != STDOUT and Path(save).exists() and not Path(save).is_dir():
        fail(say("{save} already exists: name another file or a folder", save=save))


def _download(client: Any, operation: Operation[Any], arguments: dict[str, Any], save: str) -> None:
    with client._download(operation, arguments) as download, progress(operation.call) as step:
        if save == STDOUT:
            done = 0
            for chunk in download.iter_bytes():
                sys.stdout.buffer.write(chunk)
                done += len(chunk)
                step(done, download.size)
            sys.stdout.buffer.flush()
            return
        target = download.save(save or Path.cwd(), progress=step)
    print_line(target)


@contextmanager
def progress(
    title: str, *, of_items: bool = False, shown: bool = True
) -> Generator[Callable[[int, int | None], None], None, None]:
    """Show a progress bar on stderr if that is a terminal; yield a function of the completed and the total amount."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}"), BarColumn())
    last = TextColumn(f"{{task.completed}} {say('items')}") if of_items else DownloadColumn()
    console = Console(stderr=True)
    with Progress(*columns, last, console=console, transient=True, disable=not (shown and console.is_terminal)) as bar:
        task = bar.add_task(title, total=None)

        def step(done: int, total: int | None) -> None:
            bar.update(task, completed=done, total=total)

        yield step


_FILES = ("image", "voice", "video", "file")
KINDS = ("text", "markdown", *_FILES)
"""The message types of `wecom send`."""


def _register_send(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def send(
        kind: Annotated[str, typer.Argument(help="text, markdown, image, voice, video or file.")],
        content: Annotated[str, typer.Argument(help="The text or the path of the file; - for stdin.")],
        to: Annotated[list[str] | None, typer.Option(help="UserID or @all.")] = None,
        party: Annotated[list[str] | None, typer.Option(help="Department id.")] = None,
        tag: Annotated[list[str] | None, typer.Option(help="Tag id.")] = None,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
        no_store: NoStoreOption = False,
    ) -> None:
        """Send a message as the app: wecom send text "hi" --to zhangsan."""
        with reporting_errors():
            if not (to or party or tag):
                fail(say("no receiver: give --to, --party or --tag"))
            if kind not in KINDS:
                fail(
                    say(
                        "{kind} is none of {names}; send other kinds with wecom call", kind=kind, names=", ".join(KINDS)
                    )
                )
            with client_of(package, Profile(profile), no_store=no_store) as client:
                body: dict[str, Any] = {"content": typer.get_text_stream("stdin").read() if content == "-" else content}
                if kind in _FILES:
                    upload = package.endpoints[package.routes.upload]
                    with progress(kind) as step:
                        media = client._call(upload, {"type": kind, upload.upload: Upload(content, progress=step)})
                    body = {"media_id": media.media_id}
                receivers = {"touser": to, "toparty": party, "totag": tag}
                arguments = {name: "|".join(values) for name, values in receivers.items() if values}
                operation = package.endpoints[package.routes.message]
                arguments = completed(client, operation, {**arguments, "msgtype": kind, kind: body})
                show(_result(client, operation, arguments), output)
