"""The generator as it is installed, and a package that it wrote over the built-in spec: made once for all tests."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

from codegen.__main__ import main
from tests.support.shared import PROJECT, kept

_PARTS = "spec", "codegen", "wecom_runtime", "generated", "hatch_build.py", "pyproject.toml", "README.md", "LICENSE"
SOURCES = tuple(PROJECT / name for name in _PARTS)
"""What the wheel is made of."""

ORDERS = """\
domain: orders
title: 订单
endpoints:
  - path: /cgi-bin/orders/list
    title: 订单列表
    summary: List orders.
    docs: []
    body: {cursor: string | Where to go on., state: {type: string, enum: [open, done], doc: Which.}}
    response: {orders: "[Order]", next_cursor: string}
    pagination: {items: orders, send: cursor, receive: next_cursor}
types:
  Order: {id!: string, price: int | In cents.}
"""
GATEWAY = """\
domain: gateway
title: 网关
host: https://gw.acme.example
prefix: /api/v1/
endpoints:
  - path: /api/v1/stock/get
    title: 库存
    summary: Get the stock.
    docs: []
    body: {sku!: string | Article.}
    response: {left: int}
  - path: /api/v1/audit
    title: 审计
    summary: Tell who called.
    token: access_token
    docs: []
"""
MEMBER = """\
domain: user
title: 成员
endpoints:
  - path: /cgi-bin/user/get
    idempotent: false
    example: {response: {acme_number: 7}}
types:
  UserProfile: {acme_number: int | Our own number.}
"""
DEPOT = """\
domain: depot
title: 仓库
endpoints:
  - path: /cgi-bin/depot/add
    title: 添加备件
    summary: Add a part.
    docs: []
    body: {name!: {type: string, max_chars: 10, doc: Name of the part.}}
    response: {id!: int}
    example: {request: {name: 螺丝}, response: {id: 1}}
  - path: /cgi-bin/depot/list
    title: 备件列表
    summary: List the parts.
    method: GET
    docs: []
    response: {parts!: "[Part]"}
    example: {request: {}, response: {parts: [{id: 1, name: 螺丝}]}}
types:
  Part: {id!: int, name!: string}
"""
PARTS = """\
kinds:
  spare_part: {key: id, new: "#"}
endpoints:
  /cgi-bin/depot/add: {create: spare_part}
  /cgi-bin/depot/list: {list: spare_part}
"""
OVERLAY = {
    "api/orders.yaml": ORDERS,
    "api/gateway.yaml": GATEWAY,
    "api/user/acme.yaml": MEMBER,
    "api/depot.yaml": DEPOT,
    "fake/depot.yaml": PARTS,
}
OWN_CALLS = 5


def build(folder: Path, target: str) -> None:
    """Build a wheel, and unpack it into the folder `site`."""
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    subprocess.run(command, cwd=PROJECT, check=True, capture_output=True)
    (found,) = folder.glob("*.whl")
    with zipfile.ZipFile(found) as archive:
        archive.extractall(folder / "site")


def wheel() -> Path:
    """Return the wheel; its contents are in the folder `site` beside it."""
    (found,) = kept("wheel", SOURCES, lambda folder: build(folder, "wheel")).glob("*.whl")
    return found


def run(site: Path, *arguments: str, given: str = "") -> subprocess.CompletedProcess[str]:
    """Run Python where only the wheel is installed."""
    return subprocess.run(
        [sys.executable, "-X", "utf8", *arguments],
        cwd=site.parent,
        env={**os.environ, "PYTHONPATH": str(site)},
        input=given,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )


def acme() -> Path:
    """The folder of the package `acme_wecom`: the overlay over the built-in spec, by the generator of the wheel.

    Where no wheel can be built it is the clone's generator.
    """

    def make(folder: Path) -> None:
        for name, text in OVERLAY.items():
            path = folder / "acme_spec" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        command = ["generate", "--spec", str(folder / "acme_spec"), "--package", "acme_wecom", "--lang", "zh"]
        command += ["--out", str(folder / "src")]
        if find_spec("hatchling"):
            made = run(wheel().parent / "site", "-m", "wecom_codegen", *command)
            assert made.returncode == 0, made.stderr
        else:
            assert main(command) == 0

    return kept("acme", (*SOURCES, Path(__file__)), make) / "src"
