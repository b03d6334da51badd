"""The generated package: its name, its folder, and the modules of the spec's files."""

from __future__ import annotations

import attrs

from ..language.folders import CALL_FOLDERS

_FOLDERS = {
    "types": "types",
    "callbacks": "callbacks",
    "replies": "replies",
    "bot": "frames",
    "device": "devices",
    "archive": "archive",
    **dict.fromkeys(CALL_FOLDERS, "models"),
}
"""Folder of the spec -> subpackage with its models."""

AREAS = {"gateway": "office", "abilities": "abilities"}
"""Folder of calls beside the server API -> the subpackage with its models, operations and resources."""
SHARED_PARAMS = "types"


@attrs.frozen
class Package:
    name: str = "wecom_client"
    folder: str = "generated/wecom_client"
    """The path of the package in the project."""
    top: Package | None = None
    """The package above, which has the shared types; None for the package that users import."""

    def area(self, folder: str) -> Package:
        """Return the subpackage of a folder of calls, `gateway` or `abilities`."""
        return Package(f"{self.name}.{AREAS[folder]}", self.file(AREAS[folder]), self)

    def home(self, unit: tuple[str, ...]) -> Package:
        """Return the package with the models of a file of the spec."""
        if unit[0] in AREAS:
            return self if self.top else self.area(unit[0])
        return self.top or self

    def module_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the models of a file of the spec."""
        folder, *parts = unit
        return ".".join((self.home(unit).name, _FOLDERS[folder], *parts))

    def exported_at(self, unit: tuple[str, ...]) -> tuple[str, str]:
        """Return the package and the path in it with the models of a file for users, such as `models.user` or `types`.

        The path leads over lazy packages, so that an access to a model loads its module.
        """
        folder, *parts = unit
        domain = parts[:1] if folder in CALL_FOLDERS else []
        return self.home(unit).name, ".".join((_FOLDERS[folder], *domain))

    def params_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the mappings in parameters: one for each domain, and one for the shared types."""
        if (home := self.home(unit)) is not self:
            return home.params_of(unit)
        folder, name, *_ = unit
        return ".".join((self.name, "params", name if folder in CALL_FOLDERS else SHARED_PARAMS))

    def operations_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the endpoints of a domain, as data."""
        return ".".join((self.name, "operations", unit[1]))

    def file_of(self, module: str) -> str:
        """Return the path of a module in the project."""
        return f"{self.folder}{module.removeprefix(self.name).replace('.', '/')}.py"

    def file(self, path: str) -> str:
        """Return the path of a file of the package in the project."""
        return f"{self.folder}/{path}"


WECOM_CLIENT = Package()
