"""The CSV files of the jobs that import the address book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from wecom_runtime.lazy import load

from .csv_tables import csv_of

_GENDERS = {"1": "男", "2": "女"}


class ContactTables:
    """The tables of members and departments.

    Args:
        models: The module with the models of the rows, which is loaded when a file is written.
    """

    def __init__(self, models: str) -> None:
        self._models = models

    def __repr__(self) -> str:
        return f"<ContactTables of {self._models}>"

    def contact_csv(self, members: Iterable[Any]) -> bytes:
        """Return the CSV file of `batch.syncuser` and `batch.replaceuser`, in the columns of the official template.

        Args:
            members: Models such as those of `user.get`, or mappings with the same names: `userid`, `name`, `mobile`,
                `email`, `department` (a list of ids), `position`, `gender`, `is_leader_in_dept`, `order`, `alias`,
                `address`, `telephone`, `enable`. Other fields are left out, and an empty cell changes nothing.

        Raises:
            ConfigurationError: A member has no userid.
        """
        return csv_of(load(f"{self._models}:ContactRow"), members, "userid", _of_member)

    def party_csv(self, departments: Iterable[Any]) -> bytes:
        """Return the CSV file of `batch.replaceparty`, in the columns of the official template.

        Args:
            departments: Models such as those of `department.list`, or mappings with the same names: `id`, `name`,
                `parentid`, `order`.

        Raises:
            ConfigurationError: A department has no id.
        """
        return csv_of(load(f"{self._models}:PartyRow"), departments, "id", _of_department)


def _of_member(name: str, look_up: Callable[[str], Any]) -> Any:
    value = look_up(name)
    if name == "gender" and value is not None:
        return _GENDERS.get(str(getattr(value, "value", value)), value if str(value) in _GENDERS.values() else "")
    if name == "disabled" and value is None and look_up("enable") is not None:
        return not int(look_up("enable"))
    return value


def _of_department(name: str, look_up: Callable[[str], Any]) -> Any:
    return look_up(name)
