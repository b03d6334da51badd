"""`wecom check`, `wecom decrypt` and `wecom encrypt`: validation of payloads and encryption of callbacks."""

from __future__ import annotations

import json as text_of_json
import secrets
import time
from pathlib import Path
from typing import Annotated, Any

import typer

from wecom_runtime.data.problems import Problem
from wecom_runtime.harmless import number_or_text
from wecom_runtime.language import say

from .arguments import arguments_of, read_json
from .calling import ProfileOption
from .exits import REFUSED, fail, reporting_errors
from .output import BomOption, OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile
from .terminal import print_error, print_line, read_text, write_output


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def check(
        what: Annotated[
            str, typer.Argument(help="A JSON or XML file; - for stdin. Or a call with arguments as for wecom call.")
        ],
        values: Annotated[list[str] | None, typer.Argument(help="Parameters of the call.")] = None,
        json: Annotated[str, typer.Option("--json", help="JSON file with parameters; - for stdin.")] = "",
        request: Annotated[str, typer.Option(help="Check the file as a request of this call.")] = "",
        response: Annotated[str, typer.Option(help="Check the file as a response of this call.")] = "",
        reply: Annotated[bool, typer.Option("--reply", help="Check the file as a passive reply.")] = False,
        output: OutputOption = OutputFormat.table,
        bom: BomOption = False,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Check a request, response, callback or reply against the documentation, without sending it."""
        with reporting_errors():
            problems: list[Problem]
            if json or values or _is_call(package, what):
                problems = _of_call(package, what, values or [], json, profile)
                request = what
            elif request:
                problems = _of_call(package, request, [], what, profile)
            elif response:
                problems = package.validator.response(
                    package.operation(response).path, read_json(what), unknown="report"
                )
            elif reply:
                problems = package.validator.reply(read_text(what))
            else:
                problems = package.validator.callback(read_text(what), unknown="report")
            if output is not OutputFormat.table:
                show([{"pointer": p.pointer, "kind": p.kind, "message": p.message} for p in problems], output, bom=bom)
            else:
                for problem in problems:
                    print_line(f"{problem.pointer or '/'}: {problem.kind}: {problem.message}")
            if problems:
                if not (request or response or reply):
                    print_error(say("The file was checked as a callback. Other kinds: --request, --response, --reply."))
                raise SystemExit(REFUSED)
            if output is OutputFormat.table:
                print_line(say("no problems found"))

    @app.command()
    def decrypt(
        file: Annotated[str, typer.Argument(help="The body of the callback; - for stdin.")],
        query: Annotated[str, typer.Argument(help="The query string: msg_signature=…&timestamp=…&nonce=…")],
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Decrypt a callback with the Token and EncodingAESKey of the settings."""
        from urllib.parse import parse_qsl

        with reporting_errors():
            given = dict(parse_qsl(query.rpartition("?")[2], keep_blank_values=True))
            missing = [name for name in ("msg_signature", "timestamp", "nonce") if name not in given]
            if missing:
                fail(say("missing in the query: {names}", names=", ".join(missing)))
            signed = given["msg_signature"], given["timestamp"], given["nonce"]
            write_output(f"{_crypto(package, profile).decrypt_message(read_text(file), *signed)}\n")

    @app.command()
    def encrypt(
        file: Annotated[str, typer.Argument(help="The text of a callback as XML or JSON; - for stdin.")],
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Encrypt and sign a text as WeCom does; print the query and the body of the callback."""
        with reporting_errors():
            text, nonce, now = read_text(file).strip(), secrets.token_hex(8), int(time.time())
            crypto = _crypto(package, profile)
            body: str = crypto.encrypt_message(text, nonce, now)
            envelope: dict[str, Any] = text_of_json.loads(body) if body.startswith("{") else {}
            signature = envelope.get("msgsignature") or body.partition("<MsgSignature><![CDATA[")[2].partition("]]>")[0]
            print(f"msg_signature={signature}&timestamp={now}&nonce={nonce}")
            print(body)


def _is_call(package: GeneratedPackage, name: str) -> bool:
    return name != "-" and not Path(name).exists() and (name in package.names.calls or name in package.endpoints)


def _of_call(package: GeneratedPackage, name: str, values: list[str], json: str, profile: str) -> list[Problem]:
    """Return the problems of the request of `wecom call` with these arguments."""
    operation = package.operation(name)
    arguments = arguments_of(operation, values, read_json(json) if json else {})
    if operation.agent and operation.agent not in arguments and (agent_id := Profile(profile).get("agent_id")):
        arguments[operation.agent] = number_or_text(agent_id)
    return package.validator.request(operation.path, arguments)


def _crypto(package: GeneratedPackage, profile: str) -> Any:
    settings = Profile(profile)
    receive_id = settings.get("receive_id")
    if receive_id is None:
        receive_id = settings.need("corp_id")
    return package.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)
