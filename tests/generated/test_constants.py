"""Documented numbers as constants of the models, and the version of the package."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from importlib.metadata import version
from typing import Any

import wecom_client
from tests.support.shared import described
from wecom_client.models.openhw.printer import OpenhwDeviceSetPrinterJobTransResultRequest
from wecom_client.models.user import UserProfile
from wecom_client.testing import validate_request
from wecom_runtime.data.annotations import fields_of
from wecom_runtime.data.models import Model
from wecom_runtime.data.shapes import ListOf, Scalar

MODULES = sorted(
    info.name
    for room in ("models", "types", "callbacks", "replies")
    for info in pkgutil.walk_packages([f"{wecom_client.__path__[0]}/{room}"], f"wecom_client.{room}.")
    if not info.ispkg and not info.name.rpartition(".")[2].startswith("_")
)

Errcode = OpenhwDeviceSetPrinterJobTransResultRequest.Errcode


def test_a_constant_is_the_int_of_the_wire() -> None:
    assert UserProfile(userid="a", status=UserProfile.Status.ACTIVATED).to_dict() == {"userid": "a", "status": 1}


def test_constants_are_the_documented_values() -> None:
    documented, known = (sum(kinds) for kinds in zip(*map(check_constants, MODULES), strict=True))
    assert documented > 100
    assert known > 10


@cache
def known() -> set[frozenset[int]]:
    """The values of each field of the spec that may have others, too."""
    return {
        frozenset(int(entry.value) for entry in field.known if isinstance(entry.value, int))
        for field in described().all_fields
        if field.known
    }


def camel(attribute: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in attribute.split("_"))


def check_constants(name: str) -> tuple[int, int]:
    """How many classes of constants a module has, of documented values and of values that are only known."""
    counts = [0, 0]
    module = importlib.import_module(name)
    for cls in list(vars(module).values()):
        if not isinstance(cls, type) or not issubclass(cls, Model) or cls.__module__ != name:
            continue
        documented: dict[str, set[Any]] = {}
        for info in fields_of(cls):
            shape = info.shape.element if isinstance(info.shape, ListOf) else info.shape
            if isinstance(shape, Scalar) and "enum" in info.metadata:
                documented[info.attribute] = {int(value) for value in info.metadata["enum"] if str(value).isdigit()}
        for constants in vars(cls).values():
            if isinstance(constants, type) and constants.__qualname__ == f"{cls.__qualname__}.{constants.__name__}":
                (attribute,) = (
                    info.attribute for info in fields_of(cls) if camel(info.attribute) == constants.__name__
                )
                values = {value for key, value in vars(constants).items() if not key.startswith("_")}
                if attribute in documented:
                    assert {value for value in values if value >= 0} == documented[attribute], (cls, attribute)
                else:
                    assert frozenset(values) in known(), (cls, attribute)
                counts[attribute not in documented] += 1
    return counts[0], counts[1]


def test_values_that_are_only_known_refuse_no_others() -> None:
    assert Errcode.FAILED == 2
    body = {"jobid": "a", "page_size": 1, "setting_version": 1}
    path = "/cgi-bin/openhw/device/set_printer_job_trans_result"
    assert validate_request(path, {**body, "errcode": 2000}) == validate_request(path, {**body, "errcode": 2}) == []


def test_version() -> None:
    assert wecom_client.__version__ == version("wecom-client")
