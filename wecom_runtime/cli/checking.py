"""`wecom check`, `wecom decrypt`, `wecom encrypt`: payloads and envelopes."""

from __future__ import annotations

import json
import secrets
import time
from typing import Annotated, Any

import typer

from wecom_runtime.data.problems import Problem

from .arguments import read_json, read_text
from .calling import Profile
from .settings import Settings
from .terminal import complain, emit, say
from .tools import REFUSED, Tools, reported, stop


def register(app: typer.Typer, tools: Tools) -> None:
    @app.command()
    def check(
        file: Annotated[str, typer.Argument(help="JSON or XML; - for stdin.")],
        request: Annotated[str, typer.Option(help="The call that it is a request of.")] = "",
        response: Annotated[str, typer.Option(help="The call that it is an answer of.")] = "",
        reply: Annotated[bool, typer.Option("--reply", help="It is a passive reply.")] = False,
    ) -> None:
        """Check a request, an answer, a callback or a reply against the documentation."""
        with reported():
            problems: list[Problem]
            if request:
                problems = tools.validator.request(tools.operation(request).path, read_json(file))
            elif response:
                problems = tools.validator.response(tools.operation(response).path, read_json(file))
            elif reply:
                problems = tools.validator.reply(read_text(file))
            else:
                problems = tools.validator.callback(read_text(file))
            for problem in problems:
                say(f"{problem.pointer or '/'}: {problem.kind}: {problem.message}")
            if problems:
                if not (request or response or reply):
                    complain("It was taken for a callback: --request, --response or --reply say otherwise.")
                raise SystemExit(REFUSED)
            say("as documented")

    @app.command()
    def decrypt(
        file: Annotated[str, typer.Argument(help="The body of the callback; - for stdin.")],
        query: Annotated[str, typer.Argument(help="The query: msg_signature=…&timestamp=…&nonce=…")],
        profile: Profile = "default",
    ) -> None:
        """Open a callback with the Token and EncodingAESKey of the settings."""
        from urllib.parse import parse_qsl

        with reported():
            given = dict(parse_qsl(query.rpartition("?")[2], keep_blank_values=True))
            missing = [name for name in ("msg_signature", "timestamp", "nonce") if name not in given]
            if missing:
                stop(f"the query has no {', '.join(missing)}")
            signed = given["msg_signature"], given["timestamp"], given["nonce"]
            emit(f"{_crypto(tools, profile).decrypt_message(read_text(file), *signed)}\n")

    @app.command()
    def encrypt(
        file: Annotated[str, typer.Argument(help="The text of a callback, XML or JSON; - for stdin.")],
        profile: Profile = "default",
    ) -> None:
        """Seal a text as WeCom does; prints the query and the body of the callback."""
        with reported():
            text, nonce, now = read_text(file).strip(), secrets.token_hex(8), int(time.time())
            crypto = _crypto(tools, profile)
            body: str = crypto.encrypt_message(text, nonce, now)
            sealed: dict[str, Any] = json.loads(body) if body.startswith("{") else {}
            signature = sealed.get("msgsignature") or body.partition("<MsgSignature><![CDATA[")[2].partition("]]>")[0]
            print(f"msg_signature={signature}&timestamp={now}&nonce={nonce}")
            print(body)


def _crypto(tools: Tools, profile: str) -> Any:
    settings = Settings(profile)
    receive_id = settings.get("receive_id")
    if receive_id is None:
        receive_id = settings.need("corp_id")
    return tools.crypto(settings.need("token"), settings.need("encoding_aes_key"), receive_id)
