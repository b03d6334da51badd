# Generated from spec/api/export.yaml by codegen. Do not edit.
"""异步导出。"""

from __future__ import annotations

from typing import Final

from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class ExportSettings(Model):
    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    """Key of your choice that encrypts the files: letters and digits, base64 of 32 bytes without the final =.
    Pattern: `[0-9A-Za-z]{43}`. 43 characters.
    """
    block_size: int | None = field(default=None, min=10000, max=1000000)
    """Entries per file. 10000 to 1000000. Default: 1000000."""


@model
class ExportTagSettings(Model):
    tagid: int
    """Id of the tag."""
    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    """Key of your choice that encrypts the files: letters and digits, base64 of 32 bytes without the final =.
    Pattern: `[0-9A-Za-z]{43}`. 43 characters.
    """
    block_size: int | None = field(default=None, min=10000, max=1000000)
    """Members and departments per file. 10000 to 1000000. Default: 1000000."""


@model
class ExportFile(Model):
    url: str
    """Link of the encrypted file, valid 2 hours; Range headers are supported."""
    size: int | None = None
    """Size of the encrypted file in bytes."""
    md5: str | None = None
    """MD5 of the encrypted file."""


@model
class ExportSimpleUserRequest(Model):
    """Parameters of `client.export.simple_user`."""

    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    block_size: int | None = field(default=None, min=10000, max=1000000)


@model
class ExportSimpleUserResponse(Response):
    """Answer of `client.export.simple_user`."""

    jobid: str
    """Id of the job for export.get_result."""


@model
class ExportUserRequest(Model):
    """Parameters of `client.export.user`."""

    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    block_size: int | None = field(default=None, min=10000, max=1000000)


@model
class ExportUserResponse(Response):
    """Answer of `client.export.user`."""

    jobid: str
    """Id of the job for export.get_result."""


@model
class ExportDepartmentRequest(Model):
    """Parameters of `client.export.department`."""

    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    block_size: int | None = field(default=None, min=10000, max=1000000)


@model
class ExportDepartmentResponse(Response):
    """Answer of `client.export.department`."""

    jobid: str
    """Id of the job for export.get_result."""


@model
class ExportTaguserRequest(Model):
    """Parameters of `client.export.taguser`."""

    tagid: int
    encoding_aeskey: str = field(secret=True, pattern="[0-9A-Za-z]{43}", min_chars=43, max_chars=43)
    block_size: int | None = field(default=None, min=10000, max=1000000)


@model
class ExportTaguserResponse(Response):
    """Answer of `client.export.taguser`."""

    jobid: str
    """Id of the job for export.get_result."""


@model
class ExportGetResultRequest(Model):
    """Parameters of `client.export.get_result`."""

    jobid: str


@model
class ExportGetResultResponse(Response):
    """Answer of `client.export.get_result`."""

    class Status:
        PENDING: Final = 0
        IN_PROGRESS: Final = 1
        DONE: Final = 2
        FAILED: Final = 3

    status: int = field(enum=(0, 1, 2, 3))
    """State of the job. One of 0 (pending), 1 (in progress), 2 (done), 3 (failed)."""
    data_list: list[ExportFile] | None = None
    """The files."""
