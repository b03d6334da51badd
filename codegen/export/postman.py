"""A Postman collection (v2.1): a folder for the token requests, a folder for each domain, and one for the gateway.

It is not converted from the OpenAPI document: the token request stores the token in a variable of the collection, which
all other requests send, and examples stay readable.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from ..model.api import Api, TokenKind
from ..prose import document, sentence
from ..python import all_calls
from ..python.names import Call
from .openapi import HOST
from .texts import as_json, in_languages

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_NO_TOKEN = "none"  # noqa: S105 - the kind of token of calls that need none


def files(api: Api) -> Mapping[str, str]:
    """Return texts by path: `postman.en.json`, `postman.zh.json`."""
    return {f"postman.{one.language}.json": as_json(_collection(one)) for one in in_languages(api)}


def _collection(api: Api) -> dict[str, Any]:
    calls = all_calls(api)
    tokens = {
        token.path: token for token in api.tokens if token.is_parameter and not token.gateway and token.path in calls
    }
    folders: dict[str, list[Any]] = defaultdict(list)
    for path, call in sorted(calls.items()):
        if path not in tokens:
            folders[call.endpoint.segments[0]].append(_item(call))
    first = [_token_item(calls[path], token) for path, token in tokens.items()]
    variables = {"host": HOST, **{name: "" for token in tokens.values() for name in (token.send or {}).values()}}
    variables |= {token.kind: "" for token in tokens.values()}
    items = [{"name": "token", "item": first}]
    items += [{"name": name, "item": found} for name, found in sorted(folders.items())]
    for token in api.tokens:
        if token.gateway and token.path in calls:
            items.append(_gateway(api, calls[token.path], token))
            made = [one.known_as for one in calls[token.path].endpoint.made if one.known_as]
            variables |= dict.fromkeys([*(token.send or {}).values(), *made, token.kind], "")
    return {
        "info": {"name": "企业微信 WeCom", "schema": _SCHEMA},
        "item": items,
        "variable": [{"key": key, "value": value} for key, value in variables.items()],
    }


def _token_item(call: Call, token: TokenKind, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the request that fetches a token and stores it in a variable."""
    item = _item(call, given or {wire: f"{{{{{name}}}}}" for wire, name in (token.send or {}).items()})
    script = [
        "const answer = pm.response.json();",
        'pm.test("errcode 0", () => pm.expect(answer.errcode || 0).to.eql(0));',
        f'pm.collectionVariables.set("{token.kind}", answer["{token.value}"]);',
    ]
    return {**item, "event": [{"listen": "test", "script": {"type": "text/javascript", "exec": script}}]}


# -- the gateway -------------------------------------------------------------------------------------------------------


def _gateway(api: Api, call: Call, token: TokenKind) -> dict[str, Any]:
    """Return the folder of the gateway: the request for the token, and a folder for each service."""
    services: dict[str, list[Any]] = defaultdict(list)
    for command in all_calls(api.area("gateway")).values():
        services[command.endpoint.segments[0]].append(_command(command, token))
    signed = {one.name: f"{{{{{one.name}}}}}" for one in call.endpoint.made}
    sent = {wire: f"{{{{{name}}}}}" for wire, name in (token.send or {}).items()}
    first = _token_item(call, attrs.evolve(token, send=None), {**sent, **signed, **(token.fixed or {})})
    body = first["request"]["body"]
    for one in call.endpoint.made:
        if one.made == "time":  # a number
            body["raw"] = body["raw"].replace(f'"{{{{{one.name}}}}}"', f"{{{{{one.name}}}}}")
    prepare = {"listen": "prerequest", "script": {"type": "text/javascript", "exec": _signing(call)}}
    items = [{**first, "event": [prepare, *first["event"]]}]
    items += [{"name": name, "item": found} for name, found in sorted(services.items())]
    return {"name": "office", "item": items}


def _signing(call: Call) -> list[str]:
    """Return the script that sets the variables of the made parameters: time, nonce and signature."""
    values = {
        "time": "Math.floor(Date.now() / 1000)",
        "nonce": 'pm.variables.replaceIn("{{$guid}}")',
    }
    lines: list[str] = []
    for one in call.endpoint.made:
        value = values.get(one.made, "")
        if one.made == "sha256":
            parts = [f'pm.variables.get("{name}")' for name in (one.known_as, *one.of)]
            value = f"CryptoJS.SHA256([{', '.join(parts)}].join('')).toString()"
        lines.append(f'pm.collectionVariables.set("{one.name}", {value});')
    return lines


def _command(call: Call, token: TokenKind) -> dict[str, Any]:
    endpoint = call.endpoint
    path = f"cli{endpoint.path}"
    payload = json.dumps(endpoint.example_request or {}, ensure_ascii=False)
    body = json.dumps({"payload": payload}, ensure_ascii=False, indent=2)
    texts = [sentence(endpoint.summary), f"{endpoint.unverified}" if endpoint.unverified else ""]
    headers = {"Authorization": f"Bearer {{{{{token.kind}}}}}", "Content-Type": "application/json"}
    request: dict[str, Any] = {
        "method": "POST",
        "description": "\n".join(filter(None, texts)),
        "url": {"raw": f"{{{{host}}}}/{path}", "host": ["{{host}}"], "path": path.split("/"), "query": []},
        "header": [{"key": name, "value": value} for name, value in headers.items()],
        "body": {"mode": "raw", "raw": body},
    }
    return {"name": f"{endpoint.title} office.{call.dotted}", "request": request}


def _item(call: Call, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    endpoint = call.endpoint
    example: Mapping[str, Any] = {**(endpoint.example_request or {}), **(given or {})}
    query = [(field.wire, example[field.wire]) for field in endpoint.query if field.wire in example]
    if endpoint.token != _NO_TOKEN:
        query.insert(0, (endpoint.token, f"{{{{{endpoint.token}}}}}"))
    address = urlsplit(endpoint.path)
    base, path = f"https://{address.netloc}" if address.netloc else "{{host}}", address.path[1:]
    pairs = [{"key": name, "value": _text(value)} for name, value in query]
    raw = f"{base}/{path}" + ("?" + "&".join(f"{pair['key']}={pair['value']}" for pair in pairs) if pairs else "")
    request: dict[str, Any] = {
        "method": endpoint.method,
        "description": "\n".join(filter(None, (sentence(endpoint.summary), document(endpoint.docs)))),
        "url": {"raw": raw, "host": [base], "path": path.split("/"), "query": pairs},
    }
    sent = {name for name, _ in query}
    if endpoint.file is not None:
        request["body"] = {"mode": "formdata", "formdata": [{"key": endpoint.file.wire, "type": "file", "src": []}]}
    elif endpoint.method == "POST" and endpoint.format == "json":
        body = {name: value for name, value in example.items() if name not in sent}
        request["header"] = [{"key": "Content-Type", "value": "application/json"}]
        request["body"] = {"mode": "raw", "raw": json.dumps(body, ensure_ascii=False, indent=2)}
    return {"name": f"{endpoint.title} {call.dotted}", "request": request}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
