"""The half of the older library (WeCom or official accounts) of a name, and the check that this library has it."""

from __future__ import annotations

import importlib
from enum import Enum
from functools import cache

OLDER = "wechatpy"
NEWER = "wecom_client.wechatpy"


class Account(Enum):
    """The two halves of the older library."""

    WECOM = "WeCom"
    OFFICIAL = "official account"


class Belonging(Enum):
    """The half of the older library to which a name belongs, decided by the name alone."""

    WECOM = "WeCom"
    OFFICIAL = "official account"
    RATHER_OFFICIAL = "made for official accounts, and usable with WeCom's objects"
    SHARED = "both"


_WECOM = ("work", "enterprise")
_SHARED = (
    "exceptions",
    "session",
    "utils",
    "fields",
    "constants",
    "messages.BaseMessage",
    "messages.UnknownMessage",
    "client.api.base",
    "client.api.BaseWeChatAPI",
    "client.base",
    "client.BaseWeChatClient",
    "crypto.PrpCrypto",
    "WeChatException",
    "WeChatClientException",
)
_RATHER_OFFICIAL = ("utils.check_signature", "replies", "messages", "crypto")


def is_older(name: str) -> bool:
    """Return whether a dotted name is one of the older library."""
    return _is_in(name, OLDER)


def belonging(name: str) -> Belonging:
    """Return the half of the older library to which a dotted name belongs."""
    inside = name.partition(".")[2]
    if any(_is_in(inside, one) for one in _WECOM):
        return Belonging.WECOM
    if any(_is_in(inside, one) for one in _RATHER_OFFICIAL[:1]):
        return Belonging.RATHER_OFFICIAL
    # A package with shared and other names (such as `wechatpy` itself) does not decide.
    if not inside or any(_is_in(inside, one) or _is_in(one, inside) for one in _SHARED):
        return Belonging.SHARED
    if any(_is_in(inside, one) for one in _RATHER_OFFICIAL):
        return Belonging.RATHER_OFFICIAL
    return Belonging.OFFICIAL


def newer(name: str) -> str:
    """Return this library's name for an older name, whether or not it exists."""
    return NEWER + name.removeprefix(OLDER)


@cache
def loads(name: str) -> bool:
    """Return whether this library has a dotted name, by importing it."""
    parts = newer(name).split(".")
    for length in range(len(parts), 0, -1):
        try:
            found: object = importlib.import_module(".".join(parts[:length]))
        except ModuleNotFoundError as error:
            if error.name == ".".join(parts[:length]):
                continue
            return False
        except ImportError:
            return False
        try:
            for part in parts[length:]:
                found = getattr(found, part)
        except (AttributeError, ImportError):
            return False
        return True
    return False


@cache
def module_of(name: str) -> str:
    """Return the longest prefix of an older name that is a module here; the library itself if there is none."""
    parts = name.split(".")
    for length in range(len(parts), 1, -1):
        beginning = ".".join(parts[:length])
        try:
            importlib.import_module(newer(beginning))
        except ImportError:
            continue
        return beginning
    return OLDER


def _is_in(name: str, package: str) -> bool:
    return name == package or name.startswith(f"{package}.")
