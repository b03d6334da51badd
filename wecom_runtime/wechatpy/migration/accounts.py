"""By whose account a name of the older library belongs, and whether this library has it."""

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
    """The half of the older library to which a name belongs, as far as the name alone tells."""

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
    """Whether a dotted name is one of the older library."""
    return _is_in(name, OLDER)


def belonging(name: str) -> Belonging:
    """By whose account a dotted name of the older library belongs."""
    inside = name.partition(".")[2]
    if any(_is_in(inside, one) for one in _WECOM):
        return Belonging.WECOM
    if any(_is_in(inside, one) for one in _RATHER_OFFICIAL[:1]):
        return Belonging.RATHER_OFFICIAL
    # A package that holds shared names and others (such as `wechatpy` itself) tells nothing yet.
    if not inside or any(_is_in(inside, one) or _is_in(one, inside) for one in _SHARED):
        return Belonging.SHARED
    if any(_is_in(inside, one) for one in _RATHER_OFFICIAL):
        return Belonging.RATHER_OFFICIAL
    return Belonging.OFFICIAL


def newer(name: str) -> str:
    """The name that stands in the place of an older one, whether or not it exists."""
    return NEWER + name.removeprefix(OLDER)


@cache
def loads(name: str) -> bool:
    """Whether this library has a dotted name: it is imported, and the attribute is asked for."""
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
    """The longest beginning of an older name that is a module here; the library itself where none is."""
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
