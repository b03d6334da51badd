"""`wecom trigger`: push of any callback, encrypted and signed, to an app."""

from __future__ import annotations

import secrets
import time
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, cast

import typer

from wecom_runtime.callbacks.model import Callback
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.conversion import unstructure
from wecom_runtime.data.models import Model
from wecom_runtime.data.text import decode_json
from wecom_runtime.harmless import integer_in
from wecom_runtime.language import say
from wecom_runtime.suggestions import did_you_mean
from wecom_runtime.testing.fake.pushing import CallbackKeys, CallbackNotAnsweredError, PushedCallback

from .arguments import with_part
from .calling import ProfileOption
from .exits import NETWORK, REFUSED, fail, reporting_errors
from .output import OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile
from .terminal import print_error, read_text

FILLED_BY_FAKE = ("ToUserName", "AgentID", "CreateTime", "MsgId")
"""Fields of a sample that the fake replaces with its own values."""


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def trigger(
        name: Annotated[str, typer.Argument(help='Class of the callback, such as "TextMessage".')] = "",
        values: Annotated[list[str] | None, typer.Argument(help="Fields as name=value.")] = None,
        to: Annotated[str, typer.Option("--to", help="Callback URL of the app.")] = "",
        file: Annotated[
            str, typer.Option("--file", help="File with the whole text of the callback; - for stdin.")
        ] = "",
        once: Annotated[bool, typer.Option("--once", help="Do not repeat a push without a response.")] = False,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Push a signed callback to any app: wecom trigger TextMessage --to URL content=hi."""
        with reporting_errors():
            if not to or not (name or file):
                fail(say("give a callback and a URL: wecom trigger TextMessage --to URL content=hi"))
            settings = Profile(profile)
            is_bot = bool(file) and read_text(file).lstrip().startswith("{") if file != "-" else False
            model = None if file else _model(package, name)
            is_bot = is_bot or (model is not None and model.__wire__ == "json")
            receive_id = settings.get("receive_id")
            if receive_id is None:
                receive_id = "" if is_bot else settings.need("corp_id")
            keys = settings.need("token"), settings.need("encoding_aes_key")
            agent = settings.get("agent_id") or ""
            number = integer_in(agent)
            more = {} if number is None else {"agent_id": number}
            fake = package.fake(corp_id=settings.get("corp_id") or receive_id or None, virtual_clock=False, **more)
            given = read_text(file) if model is None else _callback(package, model, values or [])
            try:
                fake.push(
                    given,
                    to=to,
                    settings=CallbackKeys(*keys, receive_id),
                    repeats=0 if once else None,
                    repeat_unreachable=False,
                )
            except CallbackNotAnsweredError as error:
                print_error(f"wecom: {error}")
            push: PushedCallback = fake.pushes[-1]
            show(_result(push), output)
            if push.error:
                raise typer.Exit(NETWORK if push.why in ("unreachable", "late") else REFUSED)


def _model(package: GeneratedPackage, name: str) -> type[Callback]:
    known = {entry.model.__name__: entry.model for entry in package.callbacks}
    if name not in known:
        near = did_you_mean(name, known)
        fail(say("there is no callback {name}{near}; search with wecom find", name=name, near=near))
    return known[name]


def _callback(package: GeneratedPackage, model: type[Callback], words: Sequence[str]) -> dict[str, Any]:
    """Return a sample of a callback with the given values and a new message id."""
    fields = {info.wire: info for info in fields_of(model)}
    data = package.samples.wire(model)
    data.update(dict.fromkeys((name for name in FILLED_BY_FAKE if name in fields), ""))
    if model.__wire__ == "json":
        data.pop("response_url", None)  # WeCom does not know the URL of a sample
        if isinstance(data.get("create_time"), int):
            data["create_time"] = int(time.time())
        if model.__repeat_by__:
            _put(data, model.__repeat_by__.split("."), f"triggered-{secrets.token_hex(8)}")
    by_name = {**{info.attribute: info for info in fields.values()}, **fields}
    for word in words:
        path, equals, value = word.partition("=")
        name, *inner = path.split(".")
        if not equals or name not in by_name:
            near = did_you_mean(name, by_name)
            fail(
                say(
                    "{name} has no field {word!r}{near}; fields: {names}",
                    name=model.__name__,
                    word=name,
                    near=near,
                    names=", ".join(info.attribute for info in fields.values()),
                )
            )
        info = by_name[name]
        data[info.wire] = with_part(data.get(info.wire), inner, value, info.shape, info)
    return data


def _put(data: dict[str, Any], path: Sequence[str], text: str) -> None:
    *outer, last = path
    for name in outer:
        data = cast("dict[str, Any]", data.setdefault(name, {}))
    try:
        data[last] = decode_json(text)
    except ValueError:
        data[last] = text


def _result(push: PushedCallback) -> Mapping[str, Any]:
    """Return the result of a push as plain data."""
    reply = unstructure(push.reply) if isinstance(push.reply, Model) else None
    return {
        "callback": push.model,
        "to": push.to,
        "status": push.status,
        "attempts": push.attempts,
        "seconds": round(push.seconds, 3),
        "answer": reply,
        "problems": [f"{one.pointer or '/'} {one.kind}: {one.message}" for one in push.problems],
        "error": push.error,
    }
