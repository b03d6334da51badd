# Generated from spec/api/wedoc/smartsheet_records.yaml by codegen. Do not edit.
"""智能表格记录。"""

from __future__ import annotations

from typing import Any
from typing import ClassVar
from typing import Final

from wecom_client import models as _models
from wecom_runtime.data.models import FieldRule
from wecom_runtime.data.models import IntString
from wecom_runtime.data.models import Model
from wecom_runtime.data.models import Response
from wecom_runtime.data.models import field
from wecom_runtime.data.models import model


@model
class NewSmartsheetRecord(Model):
    values: dict[str, str | float | bool | list[str | SmartsheetCellItem]] = field(converts=True)
    """Column and content of its cell; see SmartsheetCellItem."""


@model
class SmartsheetRecordChange(Model):
    values: dict[str, str | float | bool | list[str | SmartsheetCellItem]] = field(converts=True)
    """Column and content of its cell; see SmartsheetCellItem."""
    record_id: str
    """Id of the record."""


@model
class SmartsheetRecord(Model):
    values: dict[str, str | float | bool | list[str | SmartsheetCell]] = field(converts=True)
    """Column and content of its cell; see SmartsheetCell."""
    record_id: str
    """Id of the record."""


@model
class NewWebhookRecord(Model):
    values: dict[str, str | float | bool | list[str | WebhookCellItem]] = field(converts=True)
    """Column and content of its cell; see WebhookCellItem."""


@model
class WebhookRecord(Model):
    values: dict[str, str | float | bool | list[str | WebhookCellItem]] = field(converts=True)
    """Column and content of its cell; see WebhookCellItem."""
    record_id: str
    """Id of the record."""


@model
class SmartsheetRecordDetail(Model):
    values: dict[str, str | float | bool | list[str | SmartsheetCell]] = field(converts=True)
    """Column and content of its cell; see SmartsheetCell."""
    record_id: str
    """Id of the record."""
    create_time: IntString | None = None
    """Unix time in milliseconds."""
    update_time: IntString | None = None
    """Unix time of the last change in milliseconds."""
    creator_name: str | None = None
    """Name of the creator."""
    updater_name: str | None = None
    """Name of the last editor."""


@model
class SmartsheetRecordOrder(Model):
    field_title: str
    """Title of the column to sort by."""
    desc: bool | None = None
    """Whether the order is descending. Default: false."""


@model
class SmartsheetCellItem(Model):
    """An element of a cell; the type of the column decides which fields it has. Text, link, option, picture,
    file, member, location and automatic number cells are lists of elements (links and locations of one),
    references are lists of record ids. Numbers, progress, currencies and percentages are numbers,
    checkboxes are bools; phone numbers, emails, barcodes and dates (Unix time in milliseconds) are
    strings.
    """

    class DocType:
        FOLDER: Final = 1
        FILE: Final = 2

    class SourceType:
        TENCENT_MAPS: Final = 1

    type: str | None = field(default=None, enum=("text", "url"))
    """Text and link cells: kind of element. One of text (text), url (link)."""
    text: str | None = None
    """Text and link cells: the text; options: their text, which adds an option if no option has it; automatic
    numbers: the number as shown.
    """
    link: str | None = None
    """Text and link cells: address that a link opens."""
    id: str | None = None
    """Options: id; pictures: id that the sender chose; locations: id of the place. In requests: leave out the
    id of an option to add the option.
    """
    style: int | None = None
    """Options: color of a new one, see SmartsheetOption."""
    title: str | None = None
    """Pictures: title; locations: name of the place."""
    image_url: str | None = None
    """Pictures: link from image_upload."""
    width: int | None = None
    """Pictures: width in pixels."""
    height: int | None = None
    """Pictures: height in pixels."""
    name: str | None = None
    """Files: name."""
    size: int | None = None
    """Files: size in bytes."""
    file_ext: str | None = None
    """Files: extension; empty for folders; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET for
    documents.
    """
    file_id: str | None = None
    """Files: id."""
    file_url: str | None = None
    """Files: link; the one from wedrive/file_share for a file of WeDrive."""
    file_type: str | None = field(default=None, enum=(
        "Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70",
    ))
    """Files: kind. One of Folder (folder), Wedrive (file of WeDrive), 30 (form), 50 (document), 51
    (spreadsheet), 52 (slides), 54 (mind map), 55 (flow chart), 70 (smart sheet).
    """
    doc_type: int | None = field(default=None, enum=(1, 2))
    """Files: folder or file. One of 1 (folder), 2 (file)."""
    user_id: str | None = None
    """Members: UserID."""
    source_type: int | None = field(default=None, enum=(1,))
    """Locations: source of the place. One of 1 (Tencent Maps)."""
    latitude: str | None = None
    """Locations: latitude."""
    longitude: str | None = None
    """Locations: longitude."""


@model
class SmartsheetCell(Model):
    """An element of a cell as it is read."""

    class DocType:
        FOLDER: Final = 1
        FILE: Final = 2

    class SourceType:
        TENCENT_MAPS: Final = 1

    class IdType:
        UNKNOWN: Final = 0
        MEMBER: Final = 1
        EXTERNAL_USER: Final = 2
        APP: Final = 3
        DATA_SYNCHRONIZED_BY_AN_APP: Final = 4
        MADE_BY_AI: Final = 5
        AUTOMATION: Final = 6

    type: str | None = field(default=None, enum=("text", "url"))
    """Text and link cells: kind of element. One of text (text), url (link)."""
    text: str | None = None
    """Text and link cells: the text; options: their text, which adds an option if no option has it; automatic
    numbers: the number as shown.
    """
    link: str | None = None
    """Text and link cells: address that a link opens."""
    id: str | None = None
    """Options: id; pictures: id that the sender chose; locations: id of the place."""
    style: int | None = None
    """Options: color of a new one, see SmartsheetOption."""
    title: str | None = None
    """Pictures: title; locations: name of the place."""
    image_url: str | None = None
    """Pictures: link from image_upload."""
    width: int | None = None
    """Pictures: width in pixels."""
    height: int | None = None
    """Pictures: height in pixels."""
    name: str | None = None
    """Files: name."""
    size: int | None = None
    """Files: size in bytes."""
    file_ext: str | None = None
    """Files: extension; empty for folders; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET for
    documents.
    """
    file_id: str | None = None
    """Files: id."""
    file_url: str | None = None
    """Files: link; the one from wedrive/file_share for a file of WeDrive."""
    file_type: str | None = field(default=None, enum=(
        "Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70",
    ))
    """Files: kind. One of Folder (folder), Wedrive (file of WeDrive), 30 (form), 50 (document), 51
    (spreadsheet), 52 (slides), 54 (mind map), 55 (flow chart), 70 (smart sheet).
    """
    doc_type: int | None = field(default=None, enum=(1, 2))
    """Files: folder or file. One of 1 (folder), 2 (file)."""
    user_id: str | None = None
    """Members: UserID."""
    source_type: int | None = field(default=None, enum=(1,))
    """Locations: source of the place. One of 1 (Tencent Maps)."""
    latitude: str | None = None
    """Locations: latitude."""
    longitude: str | None = None
    """Locations: longitude."""
    tmp_external_userid: str | None = None
    """Members: id of an external user, another one in every smart sheet."""
    agentid: int | None = None
    """Members: id of an app."""
    id_type: int | None = field(default=None, enum=(0, 1, 2, 3, 4, 5, 6))
    """Members: kind of id. One of 0 (unknown), 1 (member), 2 (external user), 3 (app), 4 (data synchronized
    by an app), 5 (made by AI), 6 (automation).
    """
    seq: str | None = None
    """Automatic numbers: the count."""


@model
class WebhookCellItem(Model):
    """An element of a cell that is written through the webhook of a sheet."""

    class DocType:
        FOLDER: Final = 1
        FILE: Final = 2

    class SourceType:
        TENCENT_MAPS: Final = 1

    type: str | None = field(default=None, enum=("text", "url"))
    """Text and link cells: kind of element. One of text (text), url (link)."""
    text: str | None = None
    """Text and link cells: the text; options: their text, which adds an option if no option has it; automatic
    numbers: the number as shown.
    """
    link: str | None = None
    """Text and link cells: address that a link opens."""
    id: str | None = None
    """Options: id; pictures: id that the sender chose; locations: id of the place. In requests: leave out the
    id of an option to add the option.
    """
    style: int | None = None
    """Options: color of a new one, see SmartsheetOption."""
    title: str | None = None
    """Pictures: title; locations: name of the place."""
    image_url: str | None = None
    """Pictures: link from image_upload."""
    width: int | None = None
    """Pictures: width in pixels."""
    height: int | None = None
    """Pictures: height in pixels."""
    name: str | None = None
    """Files: name."""
    size: int | None = None
    """Files: size in bytes."""
    file_ext: str | None = None
    """Files: extension; empty for folders; FORM, DOC, SHEET, SLIDE, MIND, FLOWCHART or SMARTSHEET for
    documents.
    """
    file_id: str | None = None
    """Files: id."""
    file_url: str | None = None
    """Files: link; the one from wedrive/file_share for a file of WeDrive."""
    file_type: str | None = field(default=None, enum=(
        "Folder", "Wedrive", "30", "50", "51", "52", "54", "55", "70",
    ))
    """Files: kind. One of Folder (folder), Wedrive (file of WeDrive), 30 (form), 50 (document), 51
    (spreadsheet), 52 (slides), 54 (mind map), 55 (flow chart), 70 (smart sheet).
    """
    doc_type: int | None = field(default=None, enum=(1, 2))
    """Files: folder or file. One of 1 (folder), 2 (file)."""
    user_id: str | None = None
    """Members: UserID."""
    source_type: int | None = field(default=None, enum=(1,))
    """Locations: source of the place. One of 1 (Tencent Maps)."""
    latitude: str | None = None
    """Locations: latitude."""
    longitude: str | None = None
    """Locations: longitude."""
    image_base64: str | None = None
    """Pictures: content in Base64."""


@model
class WedocSmartsheetAddRecordsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.add_records`."""

    docid: str
    sheet_id: str
    key_type: str | None = field(default=None, enum=(
        "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID",
    ))
    records: list[NewSmartsheetRecord]


@model
class WedocSmartsheetAddRecordsResponse(Response):
    """Answer of `client.wedoc.smartsheet.add_records`."""

    records: list[SmartsheetRecord]
    """The records with their new ids."""


@model
class WedocSmartsheetDeleteRecordsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.delete_records`."""

    docid: str
    sheet_id: str
    record_ids: list[str]


@model
class WedocSmartsheetUpdateRecordsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.update_records`."""

    docid: str
    sheet_id: str
    key_type: str | None = field(default=None, enum=(
        "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID",
    ))
    records: list[SmartsheetRecordChange]


@model
class WedocSmartsheetUpdateRecordsResponse(Response):
    """Answer of `client.wedoc.smartsheet.update_records`."""

    records: list[SmartsheetRecord]
    """The records after the change."""


@model
class WedocSmartsheetGetRecordsRequest(Model):
    """Parameters of `client.wedoc.smartsheet.get_records`."""

    __rules__: ClassVar[tuple[FieldRule, ...]] = (FieldRule("exclusive", ("sort", "filter_spec")),)

    docid: str
    sheet_id: str
    view_id: str | None = None
    record_ids: list[str] | None = None
    key_type: str | None = field(default=None, enum=(
        "CELL_VALUE_KEY_TYPE_FIELD_TITLE", "CELL_VALUE_KEY_TYPE_FIELD_ID",
    ))
    field_titles: list[str] | None = None
    field_ids: list[str] | None = None
    sort: list[SmartsheetRecordOrder] | None = None
    filter_spec: _models.wedoc.SmartsheetFilter | None = None
    offset: int | None = None
    limit: int | None = field(default=None, max=1000)
    ver: int | None = None


@model
class WedocSmartsheetGetRecordsResponse(Response):
    """Answer of `client.wedoc.smartsheet.get_records`."""

    records: list[SmartsheetRecordDetail] | None = None
    """The records; an answer may hold nothing but `ver`."""
    total: int | None = None
    """Number of all matching records."""
    has_more: bool | None = None
    """Whether more follow."""
    next: int | None = None
    """Offset of the next page."""
    ver: int | None = None
    """Version of the data."""


@model
class WedocSmartsheetWebhookRequest(Model):
    """Parameters of `client.wedoc.smartsheet.webhook`."""

    key: str = field(secret=True)
    schema: dict[str, Any] | None = None
    add_records: list[NewWebhookRecord] | None = None
    update_records: list[WebhookRecord] | None = None


@model
class WedocSmartsheetWebhookResponse(Response):
    """Answer of `client.wedoc.smartsheet.webhook`."""

    add_records: list[SmartsheetRecord] | None = None
    """Records that were added."""
    update_records: list[SmartsheetRecord] | None = None
    """Records that were changed."""
