"""Exports in programs of others: Postman in newman, OpenAPI in openapi-typescript, schemas in ajv."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from codegen.export import KINDS
from tests.data.test_json_schema import UNKNOWN, cases, is_beyond_json_schema, mutated
from tests.support.command import program, surroundings
from tests.support.shared import PROJECT, described, once

PACKAGES = ("ajv@8", "newman@6", "openapi-fetch@0.17", "openapi-typescript@7", "typescript@5")
CLIENTS = PROJECT / "tests" / "codegen" / "clients"
FOLDERS = ("advanced_feature", "hr", "root", "todo")
"""Folders of the collection whose examples need nothing that a new fake does not have."""
RUN = """
import os, subprocess, sys
settings = ("host", "WECOM_BASE_URL"), ("corp_id", "WECOM_CORP_ID"), ("secret", "WECOM_SECRET")
given = [word for name, variable in settings for word in ("--env-var", f"{name}={os.environ[variable]}")]
raise SystemExit(subprocess.run([*sys.argv[1:], *given], timeout=300).returncode)
"""

UNREACHABLE = re.compile(
    r"\bE(NOTFOUND|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN|HOSTUNREACH|NETUNREACH|SOCKETTIMEDOUT|401|403)\b"
)
"""Errors of npm on a machine without access to a registry."""

pytestmark = [pytest.mark.extra, pytest.mark.others]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with the programs of others; npm comes with the dependency group `exports`, or with the system."""
    npm = shutil.which("npm", path=os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")]))
    if npm is None:
        pytest.skip("npm is not installed: make ci-others brings it")

    def install(folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
        words = [npm, "install", "--no-audit", "--no-fund", "--no-save", *PACKAGES]
        done = subprocess.run(
            words, cwd=folder, env=with_node(), capture_output=True, text=True, timeout=1200, check=False
        )
        if UNREACHABLE.search(done.stderr):
            pytest.skip("npm cannot reach its registry")
        assert done.returncode == 0, done.stderr

    return once(tmp_path_factory, "npm", install)


AJV = """
import Ajv from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
const found = [];
for (const { name, schema, payloads } of JSON.parse(readFileSync("cases.json", "utf8"))) {
  // The schemas are those of any draft 2020-12: unions of types are allowed, and a limit may be beside them.
  const validate = new Ajv({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false })
    .compile(schema);
  payloads.forEach(({ data, valid }, number) => { if (validate(data) !== valid) found.push(`${name} ${number}`); });
}
console.log(JSON.stringify(found));
"""


def test_ajv_accepts_all_schemas_and_agrees_with_the_functions(packages: Path) -> None:
    chance, compared = random.Random(20261203), 0
    written = []
    for each in cases():
        for unknown in UNKNOWN:
            schema = each.schema(unknown)
            if schema is None:
                continue
            payloads = [each.sample, *(mutated(each.sample, chance) for _ in range(3))]
            checked = [(data, each.validate(data, unknown)) for data in payloads]
            shown = [
                {"data": data, "valid": not problems}
                for data, problems in checked
                if not is_beyond_json_schema(problems, data)
            ]
            compared += len(shown)
            written.append({"name": f"{each.name} {unknown}", "schema": schema, "payloads": shown})
    (packages / "cases.json").write_text(json.dumps(written), "utf-8")
    (packages / "ajv.mjs").write_text(AJV, "utf-8")
    node = shutil.which("node", path=with_node()["PATH"])
    assert node is not None
    done = subprocess.run(
        [node, "ajv.mjs"], cwd=packages, env=with_node(), capture_output=True, text=True, timeout=600, check=False
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == []
    assert compared > 15_000


def with_node() -> dict[str, str]:
    """The environment in which scripts of npm find node."""
    return {**os.environ, "PATH": os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])}


def installed(packages: Path, name: str) -> str:
    return str(packages / "node_modules" / ".bin" / name)


def behind_the_fake(folder: Path, command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a program as `wecom fake` starts it, with the address of the fake in its environment."""
    words = [*program(), "fake", "--port", "0", "--", *command]
    environment = surroundings(folder, with_node())
    return subprocess.run(words, cwd=folder, env=environment, capture_output=True, text=True, timeout=600, check=False)


def run_collection(packages: Path, folder: Path, collection: Mapping[str, Any], *parts: str) -> dict[str, Any]:
    """Run parts of the collection, folders or single requests; return the report of newman."""
    (folder / "collection.json").write_text(json.dumps(collection, ensure_ascii=False), "utf-8")
    words = ["run", "collection.json", "--reporters", "json", "--reporter-json-export", "report.json"]
    chosen = [word for part in parts for word in ("--folder", part)]
    newman = [installed(packages, "newman"), *words, *chosen]
    done = behind_the_fake(folder, [sys.executable, "-c", RUN, *newman])
    assert (folder / "report.json").exists(), done.stdout + done.stderr
    report = json.loads((folder / "report.json").read_text("utf-8"))
    run: dict[str, Any] = report["run"]
    return run


def failed(run: Mapping[str, Any]) -> list[str]:
    return [f"{one['source']['name']}: {one['error']['message']}" for one in run["failures"]]


@pytest.mark.parametrize("language", ["en", "zh"])
def test_newman_runs_folders_of_the_collection(packages: Path, tmp_path: Path, language: str) -> None:
    collection = json.loads(KINDS["postman"](described())[f"postman.{language}.json"])
    token, *others = collection["item"]
    grant = next(item["name"] for item in token["item"] if item["name"].endswith(" gettoken"))
    run = run_collection(packages, tmp_path, collection, grant, *FOLDERS)
    assert failed(run) == []
    requests = 1 + sum(len(folder["item"]) for folder in others if folder["name"] in FOLDERS)
    assert run["stats"]["requests"]["total"] == requests > 10
    assert run["stats"]["assertions"]["total"] == requests, "each response is checked"


def test_a_refused_request_for_a_token_overwrites_no_token(packages: Path, tmp_path: Path) -> None:
    collection = json.loads(KINDS["postman"](described())["postman.en.json"])
    token = collection["item"][0]
    run = run_collection(packages, tmp_path, collection, "token", "hr")
    names = {item["name"] for item in token["item"]}
    assert len(failed(run)) == len(names) - 1, "the fake has no suite, provider or device yet"
    assert {one["source"]["name"] for one in run["failures"]} < names
    assert run["stats"]["requests"]["total"] == len(names) + 3


def test_the_client_of_openapi_typescript_calls_the_fake(packages: Path, tmp_path: Path) -> None:
    (tmp_path / "node_modules").symlink_to(packages / "node_modules", target_is_directory=True)
    (tmp_path / "package.json").write_text('{"private": true, "type": "module"}', "utf-8")
    (tmp_path / "openapi.json").write_text(KINDS["openapi"](described())["openapi.en.json"], "utf-8")
    for source in CLIENTS.glob("*.ts"):
        shutil.copy(source, tmp_path)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [installed(packages, words[0]), *words[1:]]
        return subprocess.run(
            command, cwd=tmp_path, env=with_node(), capture_output=True, text=True, timeout=600, check=False
        )

    made = run("openapi-typescript", "openapi.json", "-o", "wecom.d.ts")
    assert made.returncode == 0, made.stderr
    options = ["--strict", "--skipLibCheck", "--target", "es2022", "--module", "es2022", "--moduleResolution"]
    compiled = run("tsc", *options, "bundler", "--lib", "es2022,dom", "--outDir", "made", "main.ts")
    assert compiled.returncode == 0, compiled.stdout
    wrong = run("tsc", *options, "bundler", "--lib", "es2022,dom", "--noEmit", "wrong.ts")
    assert re.findall(r"^wrong\.ts\((\d+),", wrong.stdout, re.MULTILINE) == ["6", "7"], wrong.stdout

    node = shutil.which("node", path=with_node()["PATH"])
    assert node is not None
    done = behind_the_fake(tmp_path, [node, "made/main.js"])
    assert done.returncode == 0, done.stderr
    printed = json.loads(done.stdout)
    assert [one["id"] for one in printed["listed"]] == [printed["created"]]
    assert printed["refused"] == 60111
