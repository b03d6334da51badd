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
        """Return the module with the mappings in parameters, one for all files of a domain and one for shared types."""
        return f"{self.name}.params.{unit[1] if unit[0] == 'api' else SHARED_PARAMS}"

    def file_of(self, module: str) -> str:
        """Return the path of a module in the project."""
        return f"{self.folder}{module.removeprefix(self.name).replace('.', '/')}.py"

    def file(self, path: str) -> str:
        """Return the path of a file of the package in the project."""
        return f"{self.folder}/{path}"


WECOM_CLIENT = Package()
