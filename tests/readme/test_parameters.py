"""Every parameter of a class that users construct is named in a guide of each language."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterator, Mapping
from typing import Protocol

import pytest

from tests.readme.blocks import ROOT

LANGUAGES = ("zh", "en")
MODULES = (
    "wecom_client",
    "wecom_client.archive",
    "wecom_client.testing",
    "wecom_client.queues.celery",
    "wecom_client.queues.dramatiq",
    "wecom_client.adapters.asgi",
    "wecom_client.adapters.wsgi",
)
CONSTRUCTED = re.compile(
    r"(Client|Connection|Router|Service|Storage|Crypto|Limiter|Policy|(?<!Fake)Bot|Archive|Merchant|Upload|Secret|FakeWeCom|Queue|App)$"
)
"""The ends of the names of classes that users construct; other classes are results."""
FOR_MAINTAINERS = {"22-add-an-endpoint", "23-how-it-is-built", "platforms", "promises", "site", "words"}
_CODE = re.compile(r"^```\w*\n(.*?)^```$|`([^`\n]+)`", re.MULTILINE | re.DOTALL)
_KEYWORD = re.compile(r"(?<![\w.])(\w+)=(?!=)")
_SIGNATURE = re.compile(r"(?=\b[A-Z]\w+\(([^()]*))")


def parameters() -> Mapping[str, set[str]]:
    """Return the parameters of each class; an asynchronous class has those of the other one."""
    return {
        name: {one.name for one in inspect.signature(made).parameters.values() if one.kind is not one.VAR_KEYWORD}
        for name, made in constructed()
    }


def constructed() -> Iterator[tuple[str, type]]:
    for module in MODULES:
        try:
            package = importlib.import_module(module)
        except ImportError:
            continue  # an extra is not installed
        for name in dir(package):
            if CONSTRUCTED.search(name) and not name.startswith("_"):
                made = getattr(package, name)
                if inspect.isclass(made) and not inspect.isabstract(made) and Protocol not in made.__bases__:
                    yield name, made


def named(language: str) -> set[str]:
    """Return the names that the guides write as `name=`, `name` or `Class(name, other)`."""
    found: set[str] = set()
    for path in (ROOT / "docs" / language).glob("*.md"):
        if path.stem not in FOR_MAINTAINERS:
            for block, inline in _CODE.findall(path.read_text("utf-8")):
                found.update(_KEYWORD.findall(block or inline))
                found.add(inline)
                for arguments in _SIGNATURE.findall(inline):
                    found.update(word.strip() for word in arguments.split(","))
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_parameter_is_in_a_guide(language: str) -> None:
    known = named(language)
    missing = {name: sorted(own - known) for name, own in parameters().items() if own - known}
    assert missing == {}


def test_the_classes_are_found() -> None:
    assert len(parameters()) >= 30
    assert {"WeComClient", "AsyncBotConnection", "CallbackRouter", "OfficeClient", "Archive"} <= parameters().keys()
