"""The packages in which mutants are made, each with its tests."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Package:
    """A folder of code, and patterns of the files with its tests.

    Args:
        name: The name of the package.
        folder: The folder.
        tests: The patterns.
        without: A folder in it that is left out.
    """

    name: str
    folder: str
    tests: tuple[str, ...]
    without: str = ""

    def sources(self, project: Path) -> list[Path]:
        folder = project / self.folder
        left_out = folder / self.without if self.without else None
        return sorted(path for path in folder.rglob("*.py") if left_out not in path.parents)

    def test_files(self, project: Path) -> list[str]:
        """Return the files with the tests of the package, as pytest names them."""
        return [path.relative_to(project).as_posix() for path in sorted(set(self._found(project)))]

    def _found(self, project: Path) -> Iterator[Path]:
        for pattern in self.tests:
            yield from project.glob(pattern)


PACKAGES = {
    package.name: package
    for package in (
        Package("wechatpy", "wecom_runtime/wechatpy", ("tests/wechatpy/test_*.py",)),
        Package("cli", "wecom_runtime/cli", ("tests/cli/test_*.py",)),
        Package("search", "wecom_runtime/search", ("tests/search/test_*.py",)),
        Package(
            "telemetry",
            "wecom_runtime/telemetry",
            ("tests/runtime/test_telemetry.py", "tests/runtime/http/test_watched.py"),
        ),
        Package(
            "callbacks",
            "wecom_runtime/callbacks",
            (
                "tests/callbacks/test_*.py",
                "tests/runtime/wire/test_[fx]*.py",
                "tests/runtime/wire/test_callback_table.py",
                "tests/runtime/wire/test_reply.py",
                "tests/runtime/wire/test_returns.py",
                "tests/runtime/wire/test_any_body.py",
                "tests/runtime/wire/test_context.py",
                "tests/runtime/wire/test_long_answers.py",
                "tests/runtime/wire/test_order.py",
                "tests/runtime/calls/test_needs.py",
                "tests/bot/test_approval.py",
                "tests/bot/test_groups.py",
                "tests/bot/test_refused_frames.py",
                "tests/device/test_connection.py",
            ),
            without="crypto",
        ),
        Package(
            "channels",
            "wecom_runtime/channels",
            (
                "tests/runtime/test_telemetry.py",
                "tests/runtime/wire/test_a[cd]*.py",
                "tests/runtime/wire/test_bot.py",
                "tests/runtime/wire/test_c[hu]*.py",
                "tests/runtime/wire/test_handing_over.py",
                "tests/runtime/wire/test_router.py",
                "tests/runtime/wire/test_senders.py",
                "tests/bot/test_*.py",
                "tests/device/test_*.py",
            ),
        ),
        Package(
            "watch",
            "codegen/watch",
            (  # not the tests that read all pages of a mirror, or try hundreds of damaged pages
                "tests/codegen/watch/test_changes.py",
                "tests/codegen/watch/test_discovery.py",
                "tests/codegen/watch/test_f*.py",
                "tests/codegen/watch/test_w*.py",
            ),
        ),
        Package(
            "language",
            "codegen/language",
            (
                "tests/codegen/test_*mistakes.py",
                "tests/codegen/test_[dg]*.py",
                "tests/codegen/test_hostile.py",
                "tests/codegen/test_lint.py",
                "tests/codegen/test_merging.py",
                "tests/codegen/test_overlay.py",
                "tests/codegen/test_parsed.py",
                "tests/codegen/test_services.py",
                "tests/codegen/test_t*.py",
            ),
        ),
        Package(
            "python",
            "codegen/python",
            (
                "tests/codegen/test_golden.py",
                "tests/codegen/test_hostile.py",
                "tests/codegen/test_params.py",
                "tests/codegen/test_services.py",
                "tests/codegen/test_smallest.py",
                "tests/codegen/test_tr*.py",
            ),
            without="static",
        ),
        Package(
            "tokens",
            "wecom_runtime/tokens",
            (
                "tests/runtime/tokens/test_*.py",
                "tests/runtime/net/test_tokens.py",
                "tests/runtime/test_shared_objects.py",
            ),
        ),
        Package(
            "limits", "wecom_runtime/limits", ("tests/runtime/limits/test_*.py", "tests/runtime/test_shared_objects.py")
        ),
        Package(
            "storage",
            "wecom_runtime/storage",
            (
                "tests/runtime/test_shared_objects.py",
                "tests/runtime/net/test_storage*.py",
                "tests/runtime/net/test_file_storage.py",
                "tests/runtime/net/test_outage.py",
                "tests/runtime/net/test_processes.py",
                "tests/runtime/tokens/test_*.py",
                "tests/runtime/clients/test_settings_given.py",
                "tests/attacks/test_file_storage.py",
            ),
        ),
        Package(
            "http",
            "wecom_runtime/http",
            (
                "tests/runtime/http/test_*.py",
                "tests/runtime/net/test_f[ai]*.py",
                "tests/runtime/net/test_[cps]*.py",
                "tests/runtime/clients/test_settings_given.py",
                "tests/runtime/test_hidden.py",
                "tests/attacks/test_http.py",
            ),
        ),
        Package(
            "handling",
            "wecom_runtime/handling",
            (
                "tests/runtime/wire/test_*.py",
                "tests/runtime/test_shared_[ht]*.py",
                "tests/runtime/test_telemetry.py",
                "tests/callbacks/test_*.py",
                "tests/bot/test_*.py",
            ),
        ),
        Package(
            "clients",
            "wecom_runtime/clients",
            (
                "tests/runtime/test_shared_objects.py",
                "tests/runtime/clients/test_*.py",
                "tests/runtime/calls/test_waiters.py",
                "tests/runtime/net/test_*.py",
                "tests/archive/test_*.py",
                "tests/device/test_*.py",
                "tests/bot/test_*.py",
                "tests/generated/test_without_corp.py",
            ),
        ),
        Package(
            "data",
            "wecom_runtime/data",
            (
                "tests/runtime/models/test_*.py",
                "tests/runtime/testing/test_truncation.py",
                "tests/runtime/clients/test_tools.py",
                "tests/runtime/wire/test_xml.py",
                "tests/runtime/wire/test_any_body.py",
                "tests/runtime/wire/test_reply.py",
                "tests/runtime/calls/test_*.py",
                "tests/archive/test_messages.py",
            ),
        ),
        Package(
            "fake",
            "wecom_runtime/testing",
            (
                "tests/runtime/testing/test_*.py",
                "tests/bot/test_[acglo]*.py",  # these use its bots and devices
                "tests/device/test_*.py",
            ),
        ),
        Package(
            "codegen/model",
            "codegen/model",
            (  # not the tests that read the whole spec, which takes seconds for each mutant
                "tests/codegen/test_*mistakes.py",
                "tests/codegen/test_[dfg]*.py",
                "tests/codegen/test_hostile.py",
                "tests/codegen/test_lint.py",
                "tests/codegen/test_services.py",
                "tests/codegen/test_t*.py",
            ),
        ),
    )
}
