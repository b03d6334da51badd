"""A spec, generated as a package of its own and imported."""

from __future__ import annotations

import itertools
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module, invalidate_caches
from pathlib import Path
from types import ModuleType

from codegen import python
from codegen.generate import read_api
from codegen.language.diagnostics import Diagnostics, SpecError
from codegen.model.api import Api
from codegen.python.package import Package
from tests.support.packages import unload

_numbers = itertools.count()

TOKEN_ENDPOINT = """\
domain: root
title: 基础
endpoints:
  - path: /cgi-bin/gettoken
    title: 获取access_token
    summary: Get the token.
    method: GET
    token: none
    docs: []
    query: {corpid!: string, corpsecret!: string}
    response: {access_token: string, expires_in: int}
"""
CORP_ENDPOINT = """\
domain: corp
title: 企业
endpoints:
  - {path: /cgi-bin/corp/get, title: 企业, summary: Get., docs: []}
"""
TOKENS = """\
tokens:
  access_token:
    title: 获取access_token
    docs: []
    method: GET
    path: /cgi-bin/gettoken
    send: {corpid: corp_id, corpsecret: secret}
    value: access_token
    stale: [40014]
    client: WeComClient
"""


def write_spec(folder: Path, files: dict[str, str | bytes]) -> Path:
    """Write a spec with the given files and the parts that every client needs."""
    needed: dict[str, str | bytes] = {
        "api/root.yaml": TOKEN_ENDPOINT,
        "api/corp.yaml": CORP_ENDPOINT,
        "tokens.yaml": TOKENS,
    }
    spec = folder / "spec"
    for name, text in {**needed, **files}.items():
        path = spec / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass"))
    return spec


def git(folder: Path, *arguments: str) -> None:
    settings = ["-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *settings, *arguments], cwd=folder, check=True, capture_output=True)


def begin_repository(folder: Path) -> None:
    """Make a folder a git repository with its contents."""
    git(folder, "init")
    git(folder, "add", ".")
    git(folder, "commit", "-m", "first")


@contextmanager
def imported(spec: Path, folder: Path) -> Iterator[tuple[ModuleType, Api]]:
    """The package that a spec becomes.

    Raises:
        SpecError: The spec has mistakes.
    """
    api = read_api(spec)
    diagnostics = Diagnostics()
    package = Package(f"built_{next(_numbers)}", "out")
    python.check(api, diagnostics, package)
    if diagnostics:
        raise SpecError(diagnostics)
    top = folder / "packages"
    for name, text in python.files(api, package).items():
        path = top / package.name / name.removeprefix("out/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    sys.path.insert(0, str(top))
    writes, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    try:
        invalidate_caches()
        for path in sorted(top.rglob("*.py")):
            parts = path.relative_to(top).with_suffix("").parts
            module = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            if not module.startswith(f"{package.name}.adapters."):  # these need a framework
                import_module(module)
        yield sys.modules[package.name], api
    finally:
        sys.dont_write_bytecode = writes
        sys.path.remove(str(top))
        unload(package.name)
        shutil.rmtree(top)
