"""`wecom conformance`: the judgement of a client in any language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from wecom_runtime.language import say

from .calling import ProfileOption
from .exits import REFUSED, fail, reporting_errors
from .output import OutputFormat, OutputOption, show
from .package import GeneratedPackage
from .profiles import DEFAULT, Profile
from .terminal import print_error, print_line

if TYPE_CHECKING:
    from wecom_runtime.testing.conformance.verdicts import Verdict


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def conformance(
        program: Annotated[
            list[str] | None,
            typer.Argument(help="With --listen, after --: the program to start for each case.", metavar="PROGRAM"),
        ] = None,
        listen: Annotated[
            bool, typer.Option("--listen", help="Play the server API and the long connection for a program.")
        ] = False,
        against: Annotated[str, typer.Option(help="Play WeCom against this callback URL.", metavar="URL")] = "",
        case: Annotated[
            list[str] | None, typer.Option(help="Only cases with these ids, such as bot.* or crypto.emoji.")
        ] = None,
        jobs: Annotated[int, typer.Option(help="Programs that run at the same time.", min=1, max=64)] = 8,
        junit: Annotated[Path | None, typer.Option(help="Write the verdicts to this file as JUnit XML.")] = None,
        list_cases: Annotated[bool, typer.Option("--list", help="List the cases, and judge nothing.")] = False,
        output: OutputOption = OutputFormat.table,
        profile: ProfileOption = DEFAULT,
    ) -> None:
        """Judge a client in any language by the conformance data: which cases hold, and which fall."""
        from wecom_runtime.testing.conformance.cases import GROUPS, selected
        from wecom_runtime.testing.conformance.verdicts import FELL, HELD, UNSUPPORTED
        from wecom_runtime.testing.conformance.verdicts import junit as junit_of

        with reporting_errors():
            patterns = case or []
            if list_cases:
                rows = [{"case": one.id, "shows": one.shows} for one in selected(GROUPS, patterns)]
                show(rows, output)
                return
            if listen == bool(against):
                fail(say("pass either --listen with a program after --, or --against with a URL"))
            if listen and not program:
                fail(say("--listen needs a program after --: wecom conformance --listen -- node client.mjs"))
            found: Iterable[Verdict] = (
                _listen(program or [], patterns, jobs) if listen else _against(against, patterns, Profile(profile))
            )
            verdicts: list[Verdict] = []
            for verdict in found:
                verdicts.append(verdict)
                if output is OutputFormat.table:
                    _print(verdict)
            if output is not OutputFormat.table:
                show([one.plain() for one in verdicts], output)
            if junit is not None:
                junit.write_text(junit_of(verdicts), "utf-8")
            held, fell, left_out = (sum(one.result == kind for one in verdicts) for kind in (HELD, FELL, UNSUPPORTED))
            print_error(
                say("{held} cases held, {fell} fell, {left_out} unsupported", held=held, fell=fell, left_out=left_out)
            )
            if fell:
                raise SystemExit(REFUSED)


def _print(verdict: Verdict) -> None:
    from wecom_runtime.testing.conformance.verdicts import FELL, HELD, UNSUPPORTED

    words = {HELD: say("held"), FELL: say("fell"), UNSUPPORTED: say("unsupported")}
    print_line(f"{words[verdict.result]:12} {verdict.case.id:32} {verdict.case.shows}", flush=True)
    if verdict.result == FELL:
        print_line(f"{'':12} {say('expected: {what}', what=verdict.expected)}")
        print_line(f"{'':12} {say('came: {what}', what=verdict.came)}", flush=True)


def _listen(program: list[str], patterns: list[str], jobs: int) -> Iterator[Verdict]:
    from wecom_runtime.testing.conformance.cases import selected
    from wecom_runtime.testing.conformance.server import GROUPS, ConformanceServer

    cases = selected(GROUPS, patterns)
    with ConformanceServer(program) as server:
        yield from server.judge(cases, jobs)


def _against(url: str, patterns: list[str], profile: Profile) -> Iterator[Verdict]:
    from wecom_runtime.testing.conformance.against import CallbackUrl
    from wecom_runtime.testing.conformance.cases import selected

    receive_id = profile.get("receive_id")
    receive_id = profile.need("corp_id") if receive_id is None else receive_id
    app = CallbackUrl(url, profile.need("token"), profile.need("encoding_aes_key"), receive_id)
    yield from app.judge(selected(("crypto", "callbacks"), patterns))
