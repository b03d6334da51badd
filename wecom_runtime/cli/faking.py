"""`wecom fake`: a simulated WeCom, alone or for a program that it starts."""

from __future__ import annotations

import os
import re
import secrets
import signal
import subprocess
import sys
import tempfile
import webbrowser
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import Annotated, Any

import typer

from wecom_runtime.language import say

from .exits import USAGE, fail, reporting_errors
from .package import GeneratedPackage
from .serving import POLL_SECONDS, PortOption, reporting_bind_errors, termination_signals, wait
from .terminal import print_error, print_line

ANY_ADDRESS = ("0.0.0.0", "::", "")  # noqa: S104 - recognized in order to warn
"""Addresses to listen on that other machines reach."""
TRANSPORT = ("WECOM_BASE_URL",)
"""The settings of an app whose calls are recorded, beside those of the proxy and of certificates."""
PASSED_ON = ("SIGINT", "SIGTERM", "SIGHUP", "SIGQUIT", "SIGUSR1", "SIGUSR2", "SIGWINCH")
"""The signals that a program behind `--` gets."""
_HOST = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*|[0-9a-fA-F:]*:[0-9a-fA-F:]*:[0-9a-fA-F.:]*|\[[0-9a-fA-F.:]+\]")
"""Pattern of a host name or an address."""
NODE_TRUST = "NODE_EXTRA_CA_CERTS"
"""The setting that adds a trusted certificate for Node."""


def register(app: typer.Typer, package: GeneratedPackage) -> None:
    @app.command()
    def fake(
        program: Annotated[
            list[str] | None,
            typer.Argument(help="After --: a program to run with the settings in its environment.", metavar="PROGRAM"),
        ] = None,
        port: PortOption = 8787,
        host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
        app_url: Annotated[str, typer.Option(help="Callback URL of your app.")] = "",
        state: Annotated[Path | None, typer.Option(help="File that keeps the state for the next run.")] = None,
        seed: Annotated[str, typer.Option(help="Derive ids and secrets from this text: the same in each run.")] = "",
        env: Annotated[bool, typer.Option("--env", help="Print the settings as NAME=value lines, and exit.")] = False,
        real: Annotated[
            bool, typer.Option("--real", help="Give the app the permissions of an internal app only.")
        ] = False,
        empty: Annotated[bool, typer.Option("--empty", help="Begin without members and departments.")] = False,
        stateless: Annotated[
            bool, typer.Option("--stateless", help="Answer each valid call with the documented example.")
        ] = False,
        tls: Annotated[bool, typer.Option("--tls", help="Serve https, with a certificate made for this run.")] = False,
        proxy: Annotated[
            bool, typer.Option("--proxy", help="Run an HTTPS proxy for programs with WeCom's fixed hosts.")
        ] = False,
        pass_: Annotated[
            list[str], typer.Option("--pass", help="Host whose connections the proxy passes on unread.", metavar="HOST")
        ] = [],  # noqa: B006 - typer reads it
        record: Annotated[
            Path | None,
            typer.Option(help="Pass calls on to the real service, and write them here without your company's data."),
        ] = None,
        allow_calls: Annotated[
            bool, typer.Option("--allow-calls", help="With --record: pass on calls that change data, too.")
        ] = False,
        service: Annotated[str, typer.Option(help="With --record: the address of the service.", metavar="URL")] = "",
        replay: Annotated[Path | None, typer.Option(help="Answer calls by a recording.")] = None,
        allow_host: Annotated[
            list[str], typer.Option(help="Additional host name for requests, such as a container's name.")
        ] = [],  # noqa: B006
        browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    ) -> None:
        """Run a simulated WeCom on this machine, with a web page on which you act as the members."""
        from wecom_runtime.testing.fake.state_file import StateFile

        with reporting_errors(), ExitStack() as stack:
            _check_options(env=env, port=port, tls=tls, proxy=proxy, passed=pass_)
            if (allow_calls or service) and record is None:
                fail(say("--allow-calls and --service need --record"))
            if record is not None and (replay is not None or env):
                fail(say("--record excludes --replay and --env"))
            file = StateFile(state) if state is not None else None
            chosen = seed or (file.seed if file is not None else secrets.token_urlsafe(24))
            wecom = package.fake(virtual_clock=False, seed=chosen, real=real, empty=empty, stateless=stateless)
            is_new = not seed and (file is None or not file.is_found)
            if env:
                base_url = f"http://{_reachable(host)}:{port}"
                if file is not None:
                    file.seed = chosen
                    file.keep(wecom)
                    file.close(wecom)
                for name, value in settings_of(wecom, base_url).items():
                    print_line(f"{name}={value}")
                if is_new and file is None:
                    print_error(say("These secrets are new in each run: pass --seed or --state to keep them."))
                return
            if record is not None:
                wecom.record(record, service=service or None, allow_calls=allow_calls)
            if replay is not None:
                wecom.replay(replay)
            ended = stack.enter_context(termination_signals())
            if file is not None:
                file.seed = chosen
                file.keep(wecom)
                stack.callback(file.close, wecom)
            stack.callback(wecom.close)  # before the file is written a last time
            served = _Served(stack, wecom, host, port)
            served.start(allow_host, tls=tls, proxy=proxy, passed=pass_)
            if record is not None:  # the program has its own credentials
                is_new = False
                served.settings = {n: v for n, v in served.settings.items() if n in TRANSPORT or "WECOM_" not in n}
            report: Callable[[str], object] = print_error if program else _print_now
            report(served.text(is_new=is_new))
            if address := app_url or (file.callback_url if file is not None else ""):
                wecom.subscribe(address, check=False)
            if program:
                raise SystemExit(_run(program, served.settings))
            if browser:
                with suppress(webbrowser.Error):
                    webbrowser.open(served.url)
            wait(ended)


def _print_now(text: str) -> None:
    print_line(text, flush=True)


def _check_options(*, env: bool, port: int, tls: bool, proxy: bool, passed: Sequence[str]) -> None:
    """Refuse options that exclude each other."""
    if env and port == 0:
        fail(say("--env needs a port that is known before the start: --port NUMBER"))
    if env and (tls or proxy):
        fail(say("--env excludes --tls and --proxy, whose certificates are new in each run"))
    if tls and proxy:
        fail(say("--tls and --proxy exclude each other: connections through the proxy use TLS anyway"))
    if passed and not proxy:
        fail(say("--pass needs --proxy"))
    if wrong := next((host for host in passed if not _HOST.fullmatch(host)), None):
        fail(say("--pass takes the name of a host without a port, not {host!r}", host=wrong))


def _reachable(host: str) -> str:
    """Return an address by which programs on this machine reach a server."""
    return "127.0.0.1" if host in ANY_ADDRESS else host


def settings_of(wecom: Any, base_url: str) -> dict[str, str]:
    """Return the settings that connect an app and a bot to a fake. No value needs quotes in a shell or a .env file."""
    bot = wecom.bot()
    path = bot.path
    return {
        "WECOM_BASE_URL": base_url,
        "WECOM_CORP_ID": wecom.corp_id,
        "WECOM_SECRET": wecom.secret,
        "WECOM_AGENT_ID": str(wecom.agent_id),
        "WECOM_TOKEN": wecom.token,
        "WECOM_ENCODING_AES_KEY": wecom.encoding_aes_key,
        "WECOM_BOT_URL": f"ws{base_url.removeprefix('http')}{path}",
        "WECOM_BOT_ID": bot.bot_id,
        "WECOM_BOT_SECRET": bot.secret,
        "WECOM_BOT_TOKEN": bot.token,
        "WECOM_BOT_ENCODING_AES_KEY": bot.encoding_aes_key,
    }


class _Served:
    """A running fake with its settings.

    Args:
        stack: Removes the files at the end.
        wecom: The fake.
        host: The address to listen on.
        port: The port.
    """

    def __init__(self, stack: ExitStack, wecom: Any, host: str, port: int) -> None:
        self._stack = stack
        self._wecom = wecom
        self._host = host
        self._port = port
        self._certificate = ""
        self.url = ""
        """The URL of the page."""
        self.settings: dict[str, str] = {}
        """The settings of a program."""

    def start(self, allow_hosts: Sequence[str], *, tls: bool, proxy: bool, passed: Sequence[str]) -> None:
        context = None
        if tls:
            from wecom_runtime.testing.fake.certificates import CertificateAuthority

            names = dict.fromkeys(["127.0.0.1", "localhost", _reachable(self._host), *allow_hosts])
            authority = CertificateAuthority(list(names))
            context, self._certificate = authority.server_context(names), authority.pem
        with reporting_bind_errors(self._host, self._port):
            url = self._wecom.simulate(host=self._host, port=self._port, allow_hosts=allow_hosts, tls=context)
        served_at = url.rstrip("/")
        for address in ANY_ADDRESS[:2]:
            served_at = served_at.replace(f"//{address}:", "//127.0.0.1:")
        self.url = f"{served_at}/"
        self.settings = settings_of(self._wecom, served_at)
        if proxy:
            running = self._wecom.start_proxy(pass_hosts=passed)
            self._certificate = running.certificate
            del self.settings["WECOM_BASE_URL"], self.settings["WECOM_BOT_URL"]  # the program has WeCom's hosts
            self.settings |= {"HTTPS_PROXY": running.url, "https_proxy": running.url, "NODE_USE_ENV_PROXY": "1"}
        if self._certificate:
            self.settings |= self._trust()

    def _trust(self) -> dict[str, str]:
        """Write the certificate to files, and return the settings by which programs trust it."""
        from wecom_runtime.testing.fake.certificates import TRUST, trusted_bundle

        folder = Path(self._stack.enter_context(tempfile.TemporaryDirectory(prefix="wecom-fake-")))
        alone, bundle = folder / "certificate.pem", folder / "certificates.pem"
        alone.write_text(self._certificate, "utf-8")
        bundle.write_text(trusted_bundle(self._certificate), "utf-8")
        return {**dict.fromkeys(TRUST, str(bundle)), NODE_TRUST: str(alone)}

    def text(self, *, is_new: bool) -> str:
        """Return the text for the terminal."""
        is_open = self._host in ANY_ADDRESS
        return simulator_text(self._wecom, self.url, self.settings, self._certificate, is_open=is_open, is_new=is_new)


def simulator_text(
    wecom: Any,
    url: str,
    settings: Mapping[str, str] | None = None,
    certificate: str = "",
    *,
    is_open: bool = False,
    is_new: bool = False,
) -> str:
    """Return the settings that connect an app to a running fake, as text for the terminal.

    Args:
        wecom: The fake.
        url: The URL of its page.
        settings: The settings of a program; the usual ones if left out.
        certificate: The certificate to trust.
        is_open: Whether other machines reach the fake.
        is_new: Whether the secrets are new in each run.
    """
    known = settings_of(wecom, wecom.base_url) if settings is None else settings
    lines = [say("The simulator is at {url}", url=url)]
    if is_open:
        lines.append(say("Warning: everybody who reaches this machine can read all secrets of the simulator."))
    lines.append(say("Settings for your app:"))
    lines += [f"  {name}={value}" for name, value in known.items()]
    lines += [f"  BotConnection({bot.bot_id!r}, {bot.secret!r}, router)" for bot in wecom.bots]
    if certificate:
        lines += [say("The certificate to trust:"), certificate.strip()]
    if is_new:
        lines.append(say("These secrets are new in each run: pass --seed or --state to keep them."))
    lines.append(say("Enter the app's callback URL on the page. Ctrl-C stops the simulator."))
    return "\n".join(lines)


def _run(program: Sequence[str], settings: Mapping[str, str]) -> int:
    """Run a program with the settings in its environment; return its exit code."""
    environment = {**os.environ, **settings}
    try:
        process = subprocess.Popen(program, env=environment)  # noqa: S603 - the user wrote the command
    except OSError as error:
        fail(say("{program} cannot be run: {error}", program=program[0], error=error.strerror or error), USAGE)
    with _passing_signals(process):
        while True:
            try:
                code = process.wait(POLL_SECONDS)
                break
            except subprocess.TimeoutExpired:
                continue
    return code if code >= 0 else 128 - code


@contextmanager
def _passing_signals(process: subprocess.Popen[bytes]) -> Generator[None, None, None]:
    """Pass signals on to a program. A Ctrl-C in a terminal reaches the program without this."""

    def pass_on(number: int, frame: FrameType | None) -> None:
        if number == signal.SIGINT and sys.stdin is not None and sys.stdin.isatty():
            return
        with suppress(OSError):
            process.send_signal(number)

    numbers = [getattr(signal, name) for name in PASSED_ON if hasattr(signal, name)]
    before = {number: signal.signal(number, pass_on) for number in numbers}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
