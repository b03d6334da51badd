"""`python -m benchmarks`: measures, prints, and compares with the bounds. `--write` puts the figures into README.md."""

from __future__ import annotations

import argparse
import platform
import sys
from pathlib import Path

import attrs

from . import callbacks, calls, conversion, generator, imports

README = Path(__file__).parent / "README.md"
MARK = "<!-- figures -->"


@attrs.frozen
class Row:
    what: str
    value: str
    bound: str
    holds: bool


def ratio(what: str, value: float, *, at_most: float | None = None, at_least: float | None = None) -> Row:
    bound = f"at most {at_most:g}" if at_most is not None else f"at least {at_least:g}"
    holds = value <= at_most if at_most is not None else value >= (at_least or 0)
    return Row(what, f"{value:.2f} x", bound, holds)


def measure() -> list[Row]:
    trip = callbacks.measure()
    cold = imports.measure()
    call = calls.measure()
    data = conversion.measure()
    made = generator.measure()
    return [
        Row("callback round trip", f"{trip['ours'] * 1e6:.0f} µs", "", True),
        ratio("- its rate against wechatpy's", trip["wechatpy"] / trip["ours"], at_least=2.5),
        ratio("- its time against bare AES + SHA-1 + expat", trip["ours"] / trip["bare"], at_most=1.7),
        Row("cold import and a client", f"{cold['ours'] * 1e3:.0f} ms", "", True),
        ratio("- against wechatpy", cold["ours"] / cold["wechatpy"], at_most=1),
        ratio("- callbacks only, against wechatpy", cold["ours, callbacks only"] / cold["wechatpy"], at_most=0.6),
        Row("- with the first client.user.get", f"{cold['ours, with the first client.user'] * 1e3:.0f} ms", "", True),
        Row("one call, open connection", f"{call['ours'] * 1e6:.0f} µs", "", True),
        ratio("- against bare requests", call["ours"] / call["bare requests"], at_most=1),
        ratio("- against wechatpy", call["ours"] / call["wechatpy"], at_most=1),
        Row("3,000 members, bytes to models", f"{data['bytes to models'] * 1e3:.0f} ms", "", True),
        ratio("- against json.loads", data["bytes to models"] / data["json.loads"], at_most=2),
        ratio("- and back, against json.dumps", data["models to bytes"] / data["json.dumps"], at_most=1.5),
        Row("20 KB event, parsed", f"{data['event'] * 1e6:.0f} µs", "", True),
        ratio("- and all read, against a bare expat tree", data["event, all read"] / data["bare expat"], at_most=1.5),
        ratio(
            "text message, parsed, against a bare expat tree",
            data["text message"] / data["text message, bare expat"],
            at_most=1,
        ),
        Row("make generate", f"{made['everything']:.2f} s", "at most 3 s", made["everything"] <= 3),
        Row("- one endpoint", f"{made['per endpoint'] * 1e3:.2f} ms", "", True),
        ratio(
            "- against one of a quarter of the spec",
            made["per endpoint"] / made["per endpoint, a quarter"],
            at_most=1.2,
        ),
    ]


def table(rows: list[Row]) -> str:
    lines = ["| | measured | bound |", "|---|---|---|"]
    lines += [f"| {row.what} | {row.value} | {row.bound}{'' if row.holds else ' (MISSED)'} |" for row in rows]
    where = f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, by `make bench`."
    return "\n".join([where, "", *lines])


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = measure()
    text = table(rows)
    print(text)
    if options.write:
        before, _, _ = README.read_text("utf-8").partition(MARK)
        README.write_text(f"{before}{MARK}\n\n{text}\n", "utf-8")
    return 0 if all(row.holds for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
