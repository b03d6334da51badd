"""Paths of one's own in an overlay, and the messages about wrong keys, as a new user meets them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from codegen.language.diagnostics import SpecError
from codegen.overlay import read_overlay
from tests.codegen.built import write_spec
from tests.support.shared import PROJECT

BASE = """\
domain: zoo
title: 动物园
endpoints:
  - {path: /cgi-bin/zoo/get, title: 读, summary: Read., docs: []}
"""
ENDPOINT = "  - {{path: {path}, title: 新, summary: New., docs: []{more}}}\n"


def calls(folder: Path, path: str, *, prefix: str = "", domain: str = "visits", more: str = "") -> dict[str, str]:
    """Return the names of the calls of an overlay with an endpoint, by their paths."""
    head = f"domain: {domain}\ntitle: 访客\n" + (f"prefix: {prefix}\n" if prefix else "")
    base = write_spec(folder / "base", {"api/zoo.yaml": BASE})
    text = head + "endpoints:\n" + ENDPOINT.format(path=path, more=more)
    api, _ = read_overlay(write_spec(folder / "own", {f"api/{domain}.yaml": text}), base)
    return {endpoint.path: ".".join(endpoint.segments) for endpoint in api.endpoints}


def mistakes(folder: Path, path: str = "/cgi-bin/visits/add", *, more: str = "") -> list[str]:
    with pytest.raises(SpecError) as caught:
        calls(folder, path, more=more)
    return [str(one).partition(": ")[2] for one in caught.value.diagnostics]


@pytest.mark.parametrize(
    ("path", "prefix", "call"),
    [
        ("/acme/visits/add", "/acme/", "visits.add"),
        ("/acme/v2/visits/add", "/acme/v2/", "visits.add"),
        ("/acme/add", "/acme/", "visits.add"),
        ("/acme/guests/add", "/acme/", "visits.guests.add"),
        ("/visits/add", "/", "visits.add"),
        ("/acme/visits", "/acme/", "visits.visits"),
    ],
)
def test_the_domain_occurs_once_in_the_name_of_a_call(tmp_path: Path, path: str, prefix: str, call: str) -> None:
    assert calls(tmp_path, path, prefix=prefix)[path] == call


@pytest.mark.parametrize(
    ("path", "prefix"), [("/acme/visits/add", "/acme/"), ("/a/b/visits/add", "/a/b/"), ("/acme/add", "/acme/")]
)
def test_a_path_without_a_prefix_names_the_prefix(tmp_path: Path, path: str, prefix: str) -> None:
    cause = f"path {path!r} does not begin with '/cgi-bin/'"
    assert mistakes(tmp_path, path) == [f"{cause}; write it as the page does, or set 'prefix: {prefix}' in the file"]
    assert calls(tmp_path, path, prefix=prefix)[path] == "visits.add"


@pytest.mark.parametrize(
    ("field", "message"),
    [
        ("{type: string, max: 9}", "max is for numbers; 'a' is string; did you mean 'max_chars'?"),
        ("{type: string, min_items: 9}", "min_items is for lists; 'a' is string; did you mean 'min_chars'?"),
        ("{type: int, max_chars: 9}", "max_chars is for strings; 'a' is int; did you mean 'max'?"),
        ("{type: int, min_bytes: 9}", "min_bytes is for strings; 'a' is int; did you mean 'min'?"),
        ("{type: int, max_items: 9}", "max_items is for lists; 'a' is int; did you mean 'max'?"),
        ("{type: bool, max: 9}", "max is for numbers; 'a' is bool; remove it"),
        (
            "{type: '[string]', max: 9}",
            "max is for numbers; 'a' is [string]; write 'max_items' for the list, 'max_chars' for its texts",
        ),
        ("{type: int, pattern: '[0-9]'}", "pattern is for strings; 'a' is int; write 'enum', or 'min' and 'max'"),
        ("{type: string, maxLength: 9}", "'maxLength' is no key of field 'a'; did you mean 'max_chars'?"),
        ("{type: int, maximum: 9}", "'maximum' is no key of field 'a'; did you mean 'max'?"),
        ("{type: string, description: A}", "'description' is no key of field 'a'; did you mean 'doc'?"),
        ("{type: string, required: true}", "'required' is no key of field 'a'; write 'a!' for a required field"),
    ],
)
def test_a_wrong_key_of_a_field_names_the_right_one(tmp_path: Path, field: str, message: str) -> None:
    assert mistakes(tmp_path, more=f", body: {{a: {field}}}") == [message]


@pytest.mark.parametrize(
    ("key", "meant"),
    [("params", "query"), ("parameters", "query"), ("request", "body"), ("returns", "response"), ("metod", "method")],
)
def test_a_wrong_key_of_an_endpoint_names_the_right_one(tmp_path: Path, key: str, meant: str) -> None:
    assert mistakes(tmp_path, more=f", {key}: {{}}") == [f"{key!r} is no key of an endpoint; did you mean {meant!r}?"]


def test_a_python_without_the_dependencies_is_told_which_command_to_use() -> None:
    command = [sys.executable, "-S", "-m", "codegen", "check"]  # without the installed packages
    done = subprocess.run(
        command, cwd=PROJECT, env={**os.environ, "WECOM_LANG": "en"}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert done.stderr.endswith(f" is not installed for {sys.executable}: run make generate\n")
