"""Exports of the API: their contents, and the results of other tools that read them."""

from __future__ import annotations

import ast
import importlib.util
import inspect
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import requests
import yaml
from jsonschema_rs import Draft202012Validator

from codegen.export import KINDS
from codegen.export.postman import files as postman_files
from codegen.model.api import Api
from tests.support.generated import VALIDATOR
from tests.support.shared import PROJECT, described
from wecom_client import CALLBACKS, COMMANDS, ENDPOINTS, WeComClient
from wecom_client.testing import FakeWeCom
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.shapes import Scalar
from wecom_runtime.language import use_language


@pytest.fixture(scope="module")
def api() -> Api:
    return described()


@pytest.fixture(scope="module")
def documents(api: Api) -> dict[str, Any]:
    """The OpenAPI documents by language."""
    texts = KINDS["openapi"](api).items()
    return {name.split(".")[1]: json.loads(text) for name, text in texts if "gateway" not in name}


def references(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for inner in part.values():
            yield from references(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from references(inner)


def test_every_call_and_callback_is_in_the_openapi_document(documents: dict[str, Any]) -> None:
    for document in documents.values():
        operations = [item[method] for item in document["paths"].values() for method in item if method != "servers"]
        assert {one["operationId"] for one in operations} == {one.call.replace(".", "_") for one in ENDPOINTS.values()}
        assert set(document["webhooks"]) == {entry.model.__name__ for entry in CALLBACKS}
        known = {f"#/components/schemas/{name}" for name in document["components"]["schemas"]}
        assert set(references(document)) <= known
        kinds = {kind for one in operations for needed in one["security"] for kind in needed}
        assert kinds <= set(document["components"]["securitySchemes"])


def test_languages_differ_in_texts_only(documents: dict[str, Any]) -> None:
    def without_texts(part: Any) -> Any:
        if isinstance(part, dict):
            texts = ("description", "summary")
            return {key: without_texts(value) for key, value in part.items() if key not in texts}
        return [without_texts(value) for value in part] if isinstance(part, list) else part

    assert without_texts(documents["en"]) == without_texts(documents["zh"])
    get = [documents[language]["paths"]["/cgi-bin/user/get"]["get"]["description"] for language in ("en", "zh")]
    assert get[0].isascii()
    assert "成员" in get[1]


def test_docstrings_schemas_tools_and_openapi_have_the_same_words(documents: dict[str, Any]) -> None:
    operation = ENDPOINTS["/cgi-bin/message/send"]
    words = {"en": "Joined by `|`, at most 1000 items.", "zh": "用 `|` 分隔，最多 1000 项。"}
    for language, expected in words.items():
        with use_language(language):
            schema = operation.request_schema
        tool = operation.tool("mcp", language=language)["inputSchema"]
        body = documents[language]["paths"]["/cgi-bin/message/send"]["post"]["requestBody"]
        for shown in (schema, tool, body["content"]["application/json"]["schema"]):
            assert expected in shown["properties"]["touser"]["description"]
    docstring = " ".join((inspect.getdoc(WeComClient("ww0123456789abcdef", "s").message.send) or "").split())
    assert words["en"] in docstring


def test_schemas_and_tools_describe_defaults_as_rules_for_requests() -> None:
    operation = ENDPOINTS["/cgi-bin/kf/sync_msg"]
    for shown in (operation.request_schema, operation.tool(language="en")["inputSchema"]):
        assert shown["properties"]["limit"]["description"].endswith("Default: 1000.")
    settings = ENDPOINTS["/cgi-bin/meeting/get_info"].response_schema
    assert settings is not None
    descriptions = re.findall(r'"description": "([^"]*)"', json.dumps(settings))
    assert any("In requests: default: 0." in text for text in descriptions)
    assert not [text for text in descriptions if "Default:" in text.partition("In requests:")[0]]
    invite = ENDPOINTS["/cgi-bin/batch/syncuser"].request_schema["properties"]["to_invite"]
    assert invite["description"].endswith("Default: true.")


def test_a_limit_in_bytes_is_described_and_implies_the_limit_in_characters() -> None:
    seen = 0
    for operation in ENDPOINTS.values():
        schema = operation.request_schema
        for info in fields_of(operation.request):
            most = info.metadata.get("max_bytes")
            if most is None or not isinstance(info.shape, Scalar):
                continue
            seen += 1
            shown = schema["properties"][info.wire]
            assert f"{most} bytes" in shown["description"], (operation.call, info.wire)
            assert shown["maxLength"] <= most, (operation.call, info.wire)
    assert seen > 80


def test_responses_allow_a_text_where_pages_show_one(api: Api, documents: dict[str, Any]) -> None:
    upload = {"type": "image", "media_id": "m", "created_at": "1380000000"}
    schema = ENDPOINTS["/cgi-bin/media/upload"].response_schema
    assert schema is not None
    valid = Draft202012Validator(schema)
    assert valid.is_valid(upload)
    assert valid.is_valid({**upload, "created_at": 1380000000})
    assert not valid.is_valid({**upload, "created_at": "soon"})
    member = ENDPOINTS["/cgi-bin/user/get"].response_schema
    assert member is not None
    assert Draft202012Validator(member).is_valid({"userid": "a", "gender": "1"})
    assert not Draft202012Validator(member).is_valid({"userid": "a", "gender": "7"})
    shown = json.dumps(documents["en"]["components"]["schemas"]["MediaUploadResponse"]["properties"]["created_at"])
    assert '{"type": "string", "pattern": ' in shown
    request = ENDPOINTS["/cgi-bin/user/create"].request_schema["properties"]["gender"]
    assert "string" not in json.dumps({**request, "description": ""})


def test_the_first_requests_of_the_postman_collection_keep_the_tokens(api: Api) -> None:
    for text in postman_files(api).values():
        collection = json.loads(text)
        first, *others, gateway = collection["item"]
        assert sum(len(folder["item"]) for folder in (first, *others)) == len(ENDPOINTS)
        assert gateway["name"] == "office"
        variables = {one["key"] for one in collection["variable"]}
        assert {"host", "access_token", "corp_id", "secret"} <= variables
        stored = [
            (item["name"].rsplit(" ", 1)[1], name)
            for folder in collection["item"]
            for item in folder["item"]
            for event in item.get("event", ())
            for name in re.findall(r"collectionVariables\.set\('(\w+)'", "".join(event["script"]["exec"]))
        ]
        assert ("gettoken", "access_token") in stored
        assert len({name for _, name in stored}) == len(stored) == len(first["item"]) + 1, "one source each"
        assert {name for _, name in stored} <= variables
        for item in first["item"]:
            [event] = item["event"]
            assert "answer.errcode === 0 && answer['" in "".join(event["script"]["exec"])
        [check] = collection["event"]
        assert check["listen"] == "test"
        sent = {
            pair["value"].strip("{}")
            for folder in others
            for item in folder["item"]
            for pair in item["request"]["url"]["query"]
            if pair["value"].startswith("{{")
        }
        assert sent <= variables


def test_the_postman_collection_has_the_commands_of_the_gateway(api: Api) -> None:
    collection = json.loads(postman_files(api)["postman.zh.json"])
    token, *services = collection["item"][-1]["item"]
    requests = [item["request"] for folder in services for item in folder["item"]]
    assert {request["url"]["raw"].removeprefix("{{host}}/cli") for request in requests} == set(COMMANDS)
    for request in requests:
        assert {"key": "Authorization", "value": "Bearer {{office_token}}"} in request["header"]
        path = request["url"]["raw"].removeprefix("{{host}}/cli")
        problems = VALIDATOR.request(path, json.loads(json.loads(request["body"]["raw"])["payload"]))
        assert [one for one in problems if one.pointer.strip("/") not in COMMANDS[path].files] == []
    prepare, keep = (event["script"]["exec"] for event in token["event"])
    assert [line.partition("(")[2].partition(",")[0] for line in prepare] == ['"time"', '"nonce"', '"signature"']
    names = re.findall(r'pm\.variables\.get\("(\w+)"\)', prepare[-1])
    assert names == ["bot_secret", "bot_id", "time", "nonce"]  # the order of the signature
    assert "pm.collectionVariables.set('office_token', answer['token']);" in "".join(keep)
    raw = token["request"]["body"]["raw"]
    assert '"time": {{time}},' in raw  # a number
    assert json.loads(raw.replace("{{time}}", "0")) == {
        "bot_id": "{{bot_id}}",
        "time": 0,
        "nonce": "{{nonce}}",
        "signature": "{{signature}}",
        "bind_source": 1,
    }
    assert {"bot_id", "bot_secret", "office_token"} <= {one["key"] for one in collection["variable"]}


def test_english_exports_have_english_titles(api: Api, documents: dict[str, Any]) -> None:
    def is_english(text: str) -> bool:
        return not re.search(r"[\u4e00-\u9fff]", text)

    document = documents["en"]
    operations = [one for item in document["paths"].values() for one in item.values() if "operationId" in one]
    assert len(operations) == len(ENDPOINTS)
    shown = [one["summary"] for one in operations]
    shown += [tag["description"] for tag in document["tags"]]
    shown += [one["post"]["summary"] for one in document["webhooks"].values()]
    shown += [scheme["description"] for scheme in document["components"]["securitySchemes"].values()]
    shown += [operation.tool(language="en")["title"] for operation in (*ENDPOINTS.values(), *COMMANDS.values())]
    collection = json.loads(KINDS["postman"](api)["postman.en.json"])
    shown += [item["name"] for folder in collection["item"] for item in folder["item"]]
    shown += [item["name"] for folder in collection["item"][-1]["item"][1:] for item in folder["item"]]
    shown += [folder["description"] for folder in collection["item"] if "description" in folder]
    gateway = json.loads(KINDS["openapi"](api)["openapi.gateway.en.json"])
    shown += [tag["description"] for tag in gateway["tags"]]
    assert [text for text in shown if not text or not is_english(text)] == []
    assert document["paths"]["/cgi-bin/user/get"]["get"]["externalDocs"]["description"] == "读取成员"
    assert {one for tags in operations for one in tags["tags"]} == {tag["name"] for tag in document["tags"]}


def test_a_kind_of_token_is_described_by_its_own_call(documents: dict[str, Any]) -> None:
    for document in documents.values():
        schemes = document["components"]["securitySchemes"]
        assert schemes["access_token"]["description"].endswith("(GET /cgi-bin/gettoken)")
        assert len({scheme["description"] for scheme in schemes.values()}) == len(schemes)


def test_exported_schemas_equal_those_of_the_registry(api: Api) -> None:
    files = KINDS["json-schema"](api)
    operation = ENDPOINTS["/cgi-bin/user/get"]
    assert json.loads(files["en/calls/user.get.request.json"]) == operation.request_schema
    assert json.loads(files["en/calls/user.get.answer.json"]) == operation.response_schema
    assert "zh/callbacks/TextMessage.json" in files
    assert "zh/replies/TextReply.json" in files


# -- tools of others -------------------------------------------------------------------------------------------------


def needs(package: str) -> None:
    if importlib.util.find_spec(package) is None:
        pytest.skip(f"{package} is not installed: make ci-extra brings it")


@pytest.fixture(scope="module")
def folder(documents: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("openapi")
    for language, document in documents.items():
        (folder / f"{language}.json").write_text(json.dumps(document, ensure_ascii=False), "utf-8")
    return folder


@pytest.mark.extra
def test_the_gateway_has_its_own_document(api: Api, documents: dict[str, Any]) -> None:
    texts = KINDS["openapi"](api)
    for language in documents:
        document = json.loads(texts[f"openapi.gateway.{language}.json"])
        assert document["paths"].keys() == COMMANDS.keys()
        assert document["components"]["securitySchemes"].keys() == {"office_token"}
        assert document["servers"] == [{"url": "https://qyapi.weixin.qq.com/cli"}]
        assert set(references(document)) <= {
            f"#/components/schemas/{name}" for name in document["components"]["schemas"]
        }


def test_it_is_valid_openapi(documents: dict[str, Any]) -> None:
    needs("openapi_spec_validator")
    from openapi_spec_validator import validate

    for document in documents.values():
        validate(document)


@pytest.mark.extra
def test_a_generator_of_others_makes_a_client_of_it_that_loads(folder: Path) -> None:
    needs("openapi_python_client")
    (folder / "config.yaml").write_text("literal_enums: true\n")  # two values of one field differ in a "_" only
    words = [
        "generate",
        "--path",
        "en.json",
        "--output-path",
        "other_client",
        "--meta",
        "none",
        "--config",
        "config.yaml",
    ]
    command = [sys.executable, "-m", "openapi_python_client", *words]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    refused = done.stdout.count("WARNING")
    assert refused == done.stdout.count("Unsupported content type application/xml")
    load_all = (
        "import importlib, pkgutil, other_client\n"
        "print(len([importlib.import_module(one.name) for one in pkgutil.walk_packages(other_client.__path__, "
        "'other_client.')]))"
    )
    loaded = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", load_all],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=600,
        check=False,
    )
    assert loaded.returncode == 0, loaded.stderr
    assert int(loaded.stdout) > 5000


@pytest.mark.extra
def test_the_fake_answers_as_the_document_says(folder: Path) -> None:
    needs("schemathesis")
    with FakeWeCom() as fake:
        grant = {"corpid": fake.corp_id, "corpsecret": fake.secret}
        token = requests.get(f"{fake.base_url}/cgi-bin/gettoken", params=grant, timeout=10).json()["access_token"]
        (folder / "schemathesis.toml").write_text(f'[auth.openapi.access_token]\napi_key = "{token}"\n')
        checks = "response_schema_conformance,status_code_conformance,content_type_conformance"
        words = ["run", "en.json", "--url", fake.base_url, "--phases", "examples,fuzzing", "--max-examples", "2"]
        words += ["--mode", "positive", "--checks", checks, "--seed", "20260301", "--exclude-path-regex", "mmpay"]
        done = subprocess.run(
            [str(Path(sys.executable).with_name("st")), "--config-file", "schemathesis.toml", *words],
            cwd=folder,
            env={**os.environ, "PYTHONUTF8": "1"},
            capture_output=True,
            text=True,
            timeout=900,
            check=False,
        )
    assert done.returncode == 0, done.stdout[-5000:]
    paths = json.loads((folder / "en.json").read_text("utf-8"))["paths"]
    operations = [path for path, methods in paths.items() for method in methods if method in ("get", "post")]
    assert f"Tested: {sum('mmpay' not in path for path in operations)}" in done.stdout


def test_skills_agree_with_the_guides(api: Api) -> None:
    skills = KINDS["skills"](api)
    assert len(skills) == 6
    for path, text in skills.items():
        _, head, body = text.split("---\n", 2)
        about = yaml.safe_load(head)
        assert path == f"{about['name']}/SKILL.md"
        assert re.fullmatch(r"[a-z-]{1,64}", about["name"])
        assert 40 < len(about["description"]) <= 1024
        assert not re.search(r"\]\([\w/-]+\.md", body), "a link that leads nowhere"
        for code in re.findall(r"^```python\n(.*?)^```$", body, re.MULTILINE | re.DOTALL):
            ast.parse(code)
    guide = (PROJECT / "docs" / "en" / "05-bots.md").read_text("utf-8")
    blocks = re.findall(r"^```python\n.*?^```$", guide, re.MULTILINE | re.DOTALL)
    assert len(blocks) > 3
    assert all(block in skills["wecom-bots/SKILL.md"] for block in blocks)
