"""The generated package: its name, its folder, and the modules of the spec's files."""

from __future__ import annotations

import attrs

_FOLDERS = {
    "api": "models",
    "types": "types",
    "callbacks": "callbacks",
    "replies": "replies",
    "bot": "frames",
    "device": "devices",
    "archive": "archive",
}
"""Folder of the spec -> subpackage with its models."""

SHARED_PARAMS = "types"


@attrs.frozen
class Package:
    name: str = "wecom_client"
    folder: str = "generated/wecom_client"
    """The path of the package in the project."""

    def module_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the models of a file of the spec."""
        folder, *parts = unit
        return ".".join((self.name, _FOLDERS[folder], *parts))

    def params_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the mappings in parameters."""
        folder, *parts = unit
        return ".".join((self.name, "params", *(() if folder == "api" else (SHARED_PARAMS,)), *parts))

    def operations_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the endpoints of a file of `spec/api/`, as data."""
        return ".".join((self.name, "operations", *unit[1:]))

    def resources_of(self, unit: tuple[str, ...]) -> str:
        """Return the module with the resources of a file of `spec/api/`."""
        return ".".join((self.name, "api", *unit[1:]))

    def file_of(self, module: str) -> str:
        """Return the path of a module in the project."""
        return f"{self.folder}{module.removeprefix(self.name).replace('.', '/')}.py"

    def file(self, path: str) -> str:
        """Return the path of a file of the package in the project."""
        return f"{self.folder}/{path}"


WECOM_CLIENT = Package()
