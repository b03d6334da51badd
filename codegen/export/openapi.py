"""OpenAPI 3.1 documents: calls as operations, callbacks as webhooks, kinds of token as security schemes."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import version
from typing import Any
from urllib.parse import urlsplit

from wecom_runtime.data.json_schema import SchemaMaker
from wecom_runtime.data.models import Response
from wecom_runtime.language import described, use_language

from ..model.api import Api, Callback, Endpoint
from ..prose import document, prose_of, sentence
from ..python import all_calls
from ..python.names import Call
from ..python.package import WECOM_CLIENT
from .texts import as_json, in_languages, title_of, title_of_domain, title_of_token, with_markdown

HOST = "https://qyapi.weixin.qq.com"
SCHEMAS = "#/components/schemas/"
REFUSAL, SUCCESS = "Refusal", "Success"
"""The names of the schemas of a refusal, and of a success without data."""

_JSON, _XML, _FORM, _BYTES = "application/json", "application/xml", "multipart/form-data", "application/octet-stream"
_ANY = "*/*"
"""The media type of a download, which depends on the file."""
_NO_TOKEN = "none"  # noqa: S105 - the kind of token of calls that need none


def files(api: Api) -> Mapping[str, str]:
    """Return texts by path: `openapi.en.json`, `openapi.gateway.en.json`, and the same in Chinese."""
    found: dict[str, str] = {}
    for translated in in_languages(api):
        with use_language(translated.language):
            found[f"openapi.{translated.language}.json"] = as_json(with_markdown(_Document(translated).make()))
            if api.gateway:
                found[f"openapi.gateway.{translated.language}.json"] = as_json(
                    with_markdown(_GatewayDocument(translated).make())
                )
    return found


class _Document:
    """A writer of the document in the language of an API."""

    _host = HOST
    _about = "Not an official document of WeCom."
    _registry = "ENDPOINTS"

    def __init__(self, api: Api, whole: Api | None = None) -> None:
        self._api = api
        self._whole = whole or api
        self._prose = prose_of(api)
        self._domains = {endpoint.path: domain for domain in api.domains for endpoint in domain.endpoints}
        self._client: Any = import_module(WECOM_CLIENT.name)
        self._schemas = SchemaMaker(lenient=False, describe=described, prefix=SCHEMAS, documented=True)

    def make(self) -> dict[str, Any]:
        paths: dict[str, Any] = {}
        for path, call in sorted(all_calls(self._api).items()):
            address = urlsplit(path)
            item: dict[str, Any] = {call.endpoint.method.lower(): self._operation(call)}
            if address.netloc:
                item["servers"] = [{"url": f"{address.scheme}://{address.netloc}"}]
            paths[address.path] = item
        webhooks = {callback.name: self._webhook(callback) for callback in self._api.all_callbacks}
        used = {endpoint.token: None for endpoint in self._api.endpoints if endpoint.token != _NO_TOKEN}
        kinds = [
            *(kind for kind in self._api.token_kinds if kind in used),
            *sorted(used.keys() - {*self._api.token_kinds}),
        ]
        return {
            "openapi": "3.1.0",
            "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
            "info": {
                "title": "企业微信 WeCom",
                "version": version("wecom-client"),
                "description": self._about,
                "license": {"name": "MIT", "identifier": "MIT"},
            },
            "servers": [{"url": self._host}],
            "tags": [
                {"name": domain.name, "description": title_of_domain(self._api, domain)}
                for domain in sorted(self._api.domains, key=lambda domain: domain.name)
            ],
            "paths": paths,
            "webhooks": webhooks,
            "components": {
                "schemas": {REFUSAL: _refusal(), SUCCESS: _success(), **self._schemas.definitions()},
                "securitySchemes": {kind: self._scheme(kind, title_of_token(self._whole, kind)) for kind in kinds},
            },
        }

    def _scheme(self, kind: str, title: str) -> dict[str, Any]:
        return {"type": "apiKey", "in": "query", "name": kind, "description": title}

    def _operation(self, call: Call) -> dict[str, Any]:
        endpoint = call.endpoint
        operation = getattr(self._client, self._registry)[endpoint.path]
        whole = self._schemas.model(operation.request)
        required = set(whole.get("required", ()))
        made: dict[str, Any] = {
            "operationId": call.dotted.replace(".", "_"),
            "summary": title_of(self._api, endpoint),
            "description": "\n".join(
                map(sentence, (endpoint.summary, *self._prose.limits_of_calls(endpoint), *endpoint.notes))
            ),
            "tags": [self._domains[endpoint.path].name],
            "security": [] if endpoint.token == _NO_TOKEN else [{endpoint.token: []}],
        }
        if endpoint.docs:
            made["externalDocs"] = {"url": document(endpoint.docs), "description": endpoint.title}
        if endpoint.deprecated:
            made["deprecated"] = True
        parameters = [_parameter(field.wire, whole["properties"], required, endpoint) for field in endpoint.query]
        if parameters:
            made["parameters"] = parameters
        if body := self._body(endpoint, whole, required):
            made["requestBody"] = body
        made["responses"] = {"200": self._answer(endpoint, operation)}
        return made

    def _body(self, endpoint: Endpoint, whole: dict[str, Any], required: set[str]) -> dict[str, Any]:
        sent = {field.wire for field in endpoint.query}
        properties = {name: schema for name, schema in whole["properties"].items() if name not in sent}
        if endpoint.file is not None:
            properties[endpoint.file.wire] = {"type": "string", "contentMediaType": _BYTES, "format": "binary"}
        if endpoint.method == "GET" or not (properties or endpoint.method == "POST"):
            return {}
        schema: dict[str, Any] = {"type": "object", "properties": properties}
        if needed := [name for name in properties if name in required]:
            schema["required"] = needed
        if not sent and "allOf" in whole:
            schema["allOf"] = whole["allOf"]
        kind = _FORM if endpoint.file is not None else _XML if endpoint.format == "xml" else _JSON
        content: dict[str, Any] = {"schema": schema}
        example = {name: value for name, value in (endpoint.example_request or {}).items() if name not in sent}
        if example and kind == _JSON:
            content["example"] = example
        return {"required": True, "content": {kind: content}}

    def _answer(self, endpoint: Endpoint, operation: Any) -> dict[str, Any]:
        rows = ((error.code, sentence(error.label), sentence(error.advice)) for error in endpoint.errors)
        errors = [f"- {code}: {label} {advice}".rstrip() for code, label, advice in rows]
        made: dict[str, Any] = {"description": "\n".join([title_of(self._api, endpoint), *errors])}
        refusal, success = {"$ref": f"{SCHEMAS}{REFUSAL}"}, {"$ref": f"{SCHEMAS}{SUCCESS}"}
        content: dict[str, Any] = {}
        if operation.download:
            content[_ANY] = {"schema": {"type": "string", "contentMediaType": _BYTES, "format": "binary"}}
        answer = operation.response
        kind = _XML if endpoint.format == "xml" else _JSON
        if answer is None:
            content[kind] = {"schema": refusal}
        else:
            # Code generators have their own class Response.
            done = success if answer is Response else self._schemas.reference(answer)
            content[kind] = {"schema": {"anyOf": [done, refusal]}}
        if endpoint.example_response and kind == _JSON:
            content[kind]["example"] = {"errcode": 0, "errmsg": "ok", **endpoint.example_response}
        return {**made, "content": content}

    def _webhook(self, callback: Callback) -> dict[str, Any]:
        entry = next(one for one in self._client.CALLBACKS if one.model.__name__ == callback.name)
        kind = _JSON if callback.header.format == "json" else _XML
        made: dict[str, Any] = {
            "operationId": f"on_{callback.name}",
            "summary": title_of(self._api, callback),
            "description": sentence(callback.summary),
            "security": [],
            "requestBody": {"content": {kind: {"schema": self._schemas.reference(entry.model)}}},
            "responses": {"200": {"description": "OK"}},
        }
        if callback.docs:
            made["externalDocs"] = {"url": document(callback.docs), "description": callback.title}
        return {"post": made}


class _GatewayDocument(_Document):
    """A writer of the document of the gateway's commands."""

    _host = f"{HOST}/cli"
    _about = (
        "Not an official document of WeCom: the gateway is known from published programs. The parameters of a command "
        "are sent as a JSON text in the field payload; its result is a JSON text in results_json."
    )
    _registry = "COMMANDS"

    def __init__(self, api: Api) -> None:
        super().__init__(api.area("gateway"), api)

    def _scheme(self, kind: str, title: str) -> dict[str, Any]:
        return {"type": "http", "scheme": "bearer", "description": title}


def _parameter(wire: str, properties: Mapping[str, Any], required: set[str], endpoint: Endpoint) -> dict[str, Any]:
    schema = dict(properties[wire])
    made: dict[str, Any] = {"name": wire, "in": "query", "required": wire in required}
    if "description" in schema:
        made["description"] = schema.pop("description")
    made["schema"] = schema
    if wire in (endpoint.example_request or {}):
        made["example"] = endpoint.example_request[wire]
    return made


def _refusal() -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"errcode": {"type": "integer", "not": {"const": 0}}, "errmsg": {"type": "string"}},
        "required": ["errcode", "errmsg"],
    }


def _success() -> dict[str, Any]:
    return {"type": "object", "properties": {"errcode": {"type": "integer", "const": 0}, "errmsg": {"type": "string"}}}
