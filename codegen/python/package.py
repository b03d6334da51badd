"""The package that is written: its name, its folder, and where in it the facts of a file of the spec go."""

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
"""Room of the spec -> subpackage with its models."""

SHARED_PARAMS = "types"


@attrs.frozen
class Package:
    name: str = "wecom_client"
    folder: str = "generated/wecom_client"
    """Where it lies in the project."""

    def module_of(self, unit: tuple[str, ...]) -> str:
        """The module with the models of a file of the spec."""
        room, *parts = unit
        return ".".join((self.name, _FOLDERS[room], *parts))

    def params_of(self, unit: tuple[str, ...]) -> str:
        """The module with the mappings in parameters; the files of a domain share one, as the shared types do."""
        return f"{self.name}.params.{unit[1] if unit[0] == 'api' else SHARED_PARAMS}"

    def file_of(self, module: str) -> str:
        """Where a module lies in the project."""
        return f"{self.folder}{module.removeprefix(self.name).replace('.', '/')}.py"

    def file(self, path: str) -> str:
        """Where a file of the package lies in the project."""
        return f"{self.folder}/{path}"


WECOM_CLIENT = Package()
