"""`wecom check`, `wecom decrypt`, `wecom encrypt`: payloads and envelopes."""

from __future__ import annotations

import json as text_of_json
import secrets
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from wecom_runtime.data.problems import Problem
from wecom_runtime.language import say as spoken

from .arguments import arguments_of, read_json
from .calling import ProfileOption
from .output import BomOption, OutputFormat, OutputOption, show
from .settings import DEFAULT, Profile
from .terminal import complain, emit, read_text, say
from .tools import REFUSED, Tools, reported, stop


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def check(
        what: Annotated[
            str, typer.Argument(help="A file, JSON or XML; - for stdin. Or a call, with what wecom call takes.")
        ],
        values: Annotated[list[str] | None, typer.Argument(help="Parameters of the call.")] = None,
        json: Annotated[str, typer.Option("--json", help="File with the parameters; - for stdin.")] = "",
        request: Annotated[str, typer.Option(help="The call that the file is a request of.")] = "",
        response: Annotated[str, typer.Option(help="The call that the file is an answer of.")] = "",
        reply: Annotated[bool, typer.Option("--reply", help="The file is a passive reply.")] = False,
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Check a request, an answer, a callback or a reply against the documentation; nothing is sent."""
        with reported():
            problems: list[Problem]
            if json or values or _is_call(tools, what):
                problems = _of_call(tools, what, values or [], json, profile)
                request = what
            elif request:
                problems = _of_call(tools, request, [], what, profile)
            elif response:
                problems = tools.validator.response(tools.operation(response).path, read_json(what))
            elif reply:
                problems = tools.validator.reply(read_text(what))
            else:
                problems = tools.validator.callback(read_text(what))
            if output is not OutputFormat.table:
                show([{"pointer": p.pointer, "kind": p.kind, "message": p.message} for p in problems], output, bom=bom)
            else:
                for problem in problems:
                    say(f"{problem.pointer or '/'}: {problem.kind}: {problem.message}")
            if problems:
                if not (request or response or reply):
                    complain(spoken("It was taken for a callback: --request, --response or --reply say otherwise."))
                raise SystemExit(REFUSED)
            if output is OutputFormat.table:
                say(spoken("as documented"))

    @app.command()
    def decrypt(
        file: Annotated[str, typer.Argument(help="The body of the callback; - for stdin.")],
        query: Annotated[str, typer.Argument(help="The query: msg_signature=…&timestamp=…&nonce=…")],
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Open a callback with the Token and EncodingAESKey of the settings."""
        from urllib.parse import parse_qsl

        with reported():
            given = dict(parse_qsl(query.rpartition("?")[2], keep_blank_values=True))
            missing = [name for name in ("msg_signature", "timestamp", "nonce") if name not in given]
            if missing:
                stop(spoken("the query has no {names}", names=", ".join(missing)))
            signed = given["msg_signature"], given["timestamp"], given["nonce"]
            emit(f"{_crypto(tools, profile).decrypt_message(read_text(file), *signed)}\n")

    @app.command()
    def encrypt(
        file: Annotated[str, typer.Argument(help="The text of a callback, XML or JSON; - for stdin.")],
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Seal a text as WeCom does; prints the query and the body of the callback."""
        with reported():
            text, nonce, now = read_text(file).strip(), secrets.token_hex(8), int(time.time())
            crypto = _crypto(tools, profile)
            body: str = crypto.encrypt_message(text, nonce, now)
            sealed: dict[str, Any] = text_of_json.loads(body) if body.startswith("{") else {}
            signature = sealed.get("msgsignature") or body.partition("<MsgSignature><![CDATA[")[2].partition("]]>")[0]
            print(f"msg_signature={signature}&timestamp={now}&nonce={nonce}")
            print(body)


def _is_call(tools: Tools, name: str) -> bool:
    return name != "-" and not Path(name).exists() and (name in tools.names.calls or name in tools.endpoints)


def _of_call(tools: Tools, name: str, values: list[str], json: str, profile: str) -> list[Problem]:
    """Return the problems of the request that `wecom call` would send."""
    operation = tools.operation(name)
    arguments = arguments_of(operation, values, read_json(json) if json else {})
    if operation.agent and operation.agent not in arguments and (agent_id := Profile(profile).get("agent_id")):
        arguments[operation.agent] = int(agent_id) if agent_id.isdigit() else agent_id
    return tools.validator.request(operation.path, arguments)


def _crypto(tools: Tools, profile: str) -> Any:
    settings = Profile(profile)
    receive_id = settings.get("receive_id")
    if receive_id is None:
        receive_id = settings.need("corp_id")
    return tools.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)
