"""A Postman collection (v2.1): a folder for the token requests, a folder for each domain, and one for the gateway.

It is not converted from the OpenAPI document: the token request stores the token in a variable of the collection, which
all other requests send, and examples stay readable. One test of the collection checks every response.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

import attrs

from ..language.records import TokenKind
from ..model.api import Api
from ..prose import document, sentence
from ..python import all_calls
from ..python.names import Call
from .openapi import HOST
from .texts import as_json, in_languages, title_of, title_of_domain, with_markdown

_SCHEMA = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
_CHECK = (
    "const kind = pm.response.headers.get('Content-Type') || '';",
    "pm.test(pm.info.requestName, () => {",
    "  pm.expect(pm.response.code).to.eql(200);",
    "  if (kind.includes('json')) {",
    "    const { errcode, errmsg } = pm.response.json();",
    "    pm.expect(errcode || 0, errmsg).to.eql(0);",
    "  } else if (kind.includes('xml')) {",
    "    pm.expect(pm.response.text()).to.include('SUCCESS');",
    "  }",
    "});",
)
"""The test of the collection, which Postman runs after each response."""
_STORE = (
    "let answer = {{}};",
    "try {{ answer = pm.response.json(); }} catch {{ /* the test of the collection reports it */ }}",
    "if (answer.errcode === 0 && answer['{value}']) {{",
    "  pm.collectionVariables.set('{name}', answer['{value}']);",
    "}}",
)
"""The script that stores a token, with the field of the response and the variable in braces."""
_NO_TOKEN = "none"  # noqa: S105 - the kind of token of calls that need none


def files(api: Api) -> Mapping[str, str]:
    """Return texts by path: `postman.en.json`, `postman.zh.json`."""
    return {f"postman.{one.language}.json": as_json(with_markdown(_collection(one))) for one in in_languages(api)}


def _collection(api: Api) -> dict[str, Any]:
    calls = all_calls(api)
    tokens = {
        token.path: token for token in api.tokens if token.is_parameter and not token.gateway and token.path in calls
    }
    domains = {endpoint.path: domain for domain in api.domains for endpoint in domain.endpoints}
    folders: dict[str, list[Any]] = defaultdict(list)
    for path, call in sorted(calls.items()):
        if path not in tokens:
            folders[domains[path].name].append(_item(api, call))
    first = [_token_item(api, calls[path], token) for path, token in tokens.items()]
    variables = {"host": HOST, **{name: "" for token in tokens.values() for name in (token.send or {}).values()}}
    variables |= {name: "" for token in tokens.values() for name in (token.kind, token.name)}
    items: list[dict[str, Any]] = [{"name": "token", "item": first}]
    about = {domain.name: title_of_domain(api, domain) for domain in api.domains}
    items += [{"name": name, "description": about[name], "item": found} for name, found in sorted(folders.items())]
    for token in api.tokens:
        if token.gateway and token.path in calls:
            items.append(_gateway(api, calls[token.path], token))
            made = [one.known_as for one in calls[token.path].endpoint.made if one.known_as]
            variables |= dict.fromkeys([*(token.send or {}).values(), *made, token.kind], "")
    return {
        "info": {"name": "企业微信 WeCom", "schema": _SCHEMA},
        "event": [_script(_CHECK)],
        "item": items,
        "variable": [{"key": key, "value": value} for key, value in variables.items()],
    }


def _token_item(api: Api, call: Call, token: TokenKind, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """Return the request that fetches a token and stores it in the variable with the name of the token.

    The token of a customer or of a downstream company has its own variable, as it is of the kind of another token.
    """
    item = _item(api, call, given or {wire: f"{{{{{name}}}}}" for wire, name in (token.send or {}).items()})
    return {**item, "event": [_script(line.format(name=token.name, value=token.value) for line in _STORE)]}


def _script(lines: Iterable[str]) -> dict[str, Any]:
    return {"listen": "test", "script": {"type": "text/javascript", "exec": list(lines)}}


# -- the gateway -------------------------------------------------------------------------------------------------------


def _gateway(api: Api, call: Call, token: TokenKind) -> dict[str, Any]:
    """Return the folder of the gateway: the request for the token, and a folder for each service."""
    services: dict[str, list[Any]] = defaultdict(list)
    for command in all_calls(api.area("gateway")).values():
        services[command.endpoint.segments[0]].append(_command(api, command, token))
    signed = {one.name: f"{{{{{one.name}}}}}" for one in call.endpoint.made}
    sent = {wire: f"{{{{{name}}}}}" for wire, name in (token.send or {}).items()}
    first = _token_item(api, call, attrs.evolve(token, send=None), {**sent, **signed, **(token.fixed or {})})
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


def _command(api: Api, call: Call, token: TokenKind) -> dict[str, Any]:
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
    return {"name": f"{title_of(api, endpoint)} office.{call.dotted}", "request": request}


def _item(api: Api, call: Call, given: Mapping[str, Any] | None = None) -> dict[str, Any]:
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
        "description": "\n".join(filter(None, (sentence(endpoint.summary), endpoint.title, document(endpoint.docs)))),
        "url": {"raw": raw, "host": [base], "path": path.split("/"), "query": pairs},
    }
    sent = {name for name, _ in query}
    if endpoint.file is not None:
        request["body"] = {"mode": "formdata", "formdata": [{"key": endpoint.file.wire, "type": "file", "src": []}]}
    elif endpoint.method == "POST" and endpoint.format == "json":
        body = {name: value for name, value in example.items() if name not in sent}
        request["header"] = [{"key": "Content-Type", "value": "application/json"}]
        request["body"] = {"mode": "raw", "raw": json.dumps(body, ensure_ascii=False, indent=2)}
    return {"name": f"{title_of(api, endpoint)} {call.dotted}", "request": request}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
