"""Ids and secrets for the commands: from the environment, a file that only its owner can read, or the keyring.

They are never command-line arguments, since every user of the machine can see those.
"""

from __future__ import annotations

import configparser
import os
import stat
from pathlib import Path
from typing import Any

from wecom_runtime.language import say

from .exits import SETUP, fail

SERVICE = "wecom"
DEFAULT = "default"
SECRETS = (
    "secret",
    "token",
    "encoding_aes_key",
    "bot_secret",
    "suite_secret",
    "suite_ticket",
    "permanent_code",
    "provider_secret",
    "model_secret",
    "model_ticket",
    "device_secret",
    "forward_secret",
    "forward_authorization",
    "send_token",
)
USUAL = ("corp_id", "secret", "agent_id")
"""The settings that `wecom configure` asks for."""


def config_path() -> Path:
    if named := os.environ.get("WECOM_CONFIG"):
        return Path(named)
    return Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config") / "wecom" / "config.ini"


def state_path() -> Path:
    """Return the path of the file that stores tokens between commands."""
    folder = os.environ.get("XDG_STATE_HOME") or (os.environ.get("LOCALAPPDATA") if os.name == "nt" else None)
    return Path(folder or Path.home() / ".local" / "state") / "wecom" / "tokens.sqlite3"


class Profile:
    """The settings of one profile.

    Args:
        profile: The section of the file and the prefix in the keyring.
        new: Whether the section may be missing.
    """

    def __init__(self, profile: str = DEFAULT, *, new: bool = False) -> None:
        self._profile = profile
        self._file = _read(config_path())
        if profile != DEFAULT and not new and not self._file.has_section(profile):
            fail(
                say(
                    "{config_path} has no profile {profile}; create it with: wecom configure --profile {profile}",
                    config_path=config_path(),
                    profile=profile,
                ),
                SETUP,
            )

    @property
    def profile(self) -> str:
        return self._profile

    def __repr__(self) -> str:
        return f"<Profile {self._profile}>"

    def get(self, name: str) -> str | None:
        """Return a setting from the environment (WECOM_<NAME>), the file or the keyring, in this order."""
        found = os.environ.get(f"WECOM_{name.upper()}")
        if found:
            return found
        if self._file.has_option(self._profile, name):
            return self._file.get(self._profile, name)
        return _from_keyring(f"{self._profile}:{name}") if name in SECRETS else None

    def need(self, name: str) -> str:
        value = self.get(name)
        if value is None:
            variable = f"WECOM_{name.upper()}"
            if name in ("bot_id", "bot_secret"):
                advice = say("set {variable}, or run: wecom configure bot_id bot_secret", variable=variable)
            else:
                advice = say("set {variable}, or run: wecom configure", variable=variable)
            fail(say("{name} is not set: {advice}", name=name, advice=advice), SETUP)
        return value

    def save(self, values: dict[str, str], *, keyring: bool) -> Path:
        """Write the profile to the file, which only its owner can read, and secrets optionally to the keyring."""
        if not self._file.has_section(self._profile):
            self._file.add_section(self._profile)
        for name, value in values.items():
            if keyring and name in SECRETS:
                _keyring().set_password(SERVICE, f"{self._profile}:{name}", value)
            else:
                self._file.set(self._profile, name, value.replace("%", "%%"))
        path = config_path()
        path.parent.mkdir(parents=True, exist_ok=True)
        # An existing file has mode 0600: `_read` refuses any other.
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            self._file.write(file)
        return path


def _read(path: Path) -> configparser.ConfigParser:
    parser = configparser.ConfigParser()
    if path.is_file():
        if os.name == "posix" and path.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
            fail(say("{path} contains secrets and other users can read it: chmod 600 {path}", path=path), SETUP)
        try:
            parser.read(path, "utf-8")
        except configparser.Error as error:
            fail(say("{path} cannot be read: {kind}", path=path, kind=type(error).__name__), SETUP)
    return parser


def _keyring() -> Any:
    try:
        import keyring
    except ImportError:
        fail(say("the keyring needs: pip install 'wecom-client[cli]'"), SETUP)
    return keyring


def _from_keyring(name: str) -> str | None:
    if os.environ.get("WECOM_NO_KEYRING"):
        return None
    try:
        import keyring

        found: str | None = keyring.get_password(SERVICE, name)
    except Exception:  # there is no keyring, it is locked, or its desktop does not run
        return None
    return found
