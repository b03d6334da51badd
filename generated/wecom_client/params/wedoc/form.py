# Generated from spec/api/wedoc/form.yaml by codegen. Do not edit.
"""管理收集表: the mappings that parameters take in place of models."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing_extensions import NotRequired
    from wecom_client.models.wedoc.form import (
        FormCheckboxSetting, FormDateSetting, FormDurationSetting, FormFileSetting, FormImageSetting,
        FormLocationSetting, FormOption, FormQuestion, FormQuestionSetting, FormQuestions, FormRadioSetting,
        FormRange, FormRepetition, FormSelectionSetting, FormSetting, FormTemperatureSetting, FormTextSetting,
        FormTimeSetting, FormUploadLimit,
    )
    from wecom_runtime.data.models import Time


class FormContentDict(TypedDict):
    """Title, questions and settings of a form."""

    form_title: NotRequired[str | None]
    form_desc: NotRequired[str | None]
    form_header: NotRequired[str | None]
    form_question: NotRequired[FormQuestions | FormQuestionsDict | None]
    form_setting: NotRequired[FormSetting | FormSettingDict | None]


class NewFormDict(TypedDict):
    form_title: str
    form_question: FormQuestions | FormQuestionsDict
    form_desc: NotRequired[str | None]
    form_header: NotRequired[str | None]
    form_setting: NotRequired[FormSetting | FormSettingDict | None]


class FormQuestionsDict(TypedDict):
    items: Sequence[FormQuestion | FormQuestionDict]


class FormQuestionDict(TypedDict):
    question_id: int
    title: str
    pos: int
    status: int
    reply_type: int
    must_reply: bool
    note: NotRequired[str | None]
    placeholder: NotRequired[str | None]
    option_item: NotRequired[Sequence[FormOption | FormOptionDict] | None]
    question_extend_setting: NotRequired[FormQuestionSetting | FormQuestionSettingDict | None]


class FormOptionDict(TypedDict):
    key: int
    value: str
    status: int


class FormQuestionSettingDict(TypedDict):
    """Settings of a question; the field that fits its kind counts."""

    text_setting: NotRequired[FormTextSetting | FormTextSettingDict | None]
    radio_setting: NotRequired[FormRadioSetting | FormRadioSettingDict | None]
    checkbox_setting: NotRequired[FormCheckboxSetting | FormCheckboxSettingDict | None]
    location_setting: NotRequired[FormLocationSetting | FormLocationSettingDict | None]
    image_setting: NotRequired[FormImageSetting | FormImageSettingDict | None]
    file_setting: NotRequired[FormFileSetting | FormFileSettingDict | None]
    date_setting: NotRequired[FormDateSetting | FormDateSettingDict | None]
    time_setting: NotRequired[FormTimeSetting | FormTimeSettingDict | None]
    duration_setting: NotRequired[FormDurationSetting | FormDurationSettingDict | None]
    temperature_setting: NotRequired[FormTemperatureSetting | FormTemperatureSettingDict | None]
    department_setting: NotRequired[FormSelectionSetting | FormSelectionSettingDict | None]
    member_setting: NotRequired[FormSelectionSetting | FormSelectionSettingDict | None]


class FormTextSettingDict(TypedDict):
    validation_type: NotRequired[int | None]
    validation_detail: NotRequired[int | None]
    char_len: NotRequired[int | None]
    number_min: NotRequired[float | None]
    number_max: NotRequired[float | None]


class FormRadioSettingDict(TypedDict):
    add_other_option: NotRequired[bool | None]


class FormCheckboxSettingDict(TypedDict):
    add_other_option: NotRequired[bool | None]
    type: NotRequired[int | None]
    number: NotRequired[int | None]


class FormLocationSettingDict(TypedDict):
    location_type: NotRequired[int | None]
    distance_type: NotRequired[int | None]


class FormImageSettingDict(TypedDict):
    camera_only: NotRequired[bool | None]
    upload_image_limit: NotRequired[FormUploadLimit | FormUploadLimitDict | None]


class FormFileSettingDict(TypedDict):
    upload_file_limit: NotRequired[FormUploadLimit | FormUploadLimitDict | None]


class FormUploadLimitDict(TypedDict):
    count_limit_type: NotRequired[int | None]
    count: NotRequired[int | None]
    max_size: NotRequired[int | None]


class FormDateSettingDict(TypedDict):
    date_format_type: NotRequired[int | None]


class FormTimeSettingDict(TypedDict):
    time_format_type: NotRequired[int | None]


class FormDurationSettingDict(TypedDict):
    time_scale: NotRequired[int | None]
    date_type: NotRequired[int | None]
    day_range: NotRequired[int | None]


class FormTemperatureSettingDict(TypedDict):
    unit_type: NotRequired[int | None]


class FormSelectionSettingDict(TypedDict):
    allow_multiple_selection: NotRequired[bool | None]


class FormSettingDict(TypedDict):
    fill_out_auth: NotRequired[int | None]
    fill_in_range: NotRequired[FormRange | FormRangeDict | None]
    setting_manager_range: NotRequired[FormRange | FormRangeDict | None]
    timed_repeat_info: NotRequired[FormRepetition | FormRepetitionDict | None]
    allow_multi_fill: NotRequired[bool | None]
    max_fill_cnt: NotRequired[int | None]
    timed_finish: NotRequired[Time | None]
    can_anonymous: NotRequired[bool | None]
    can_notify_submit: NotRequired[bool | None]


class FormRangeDict(TypedDict):
    userids: NotRequired[list[str] | None]
    departmentids: NotRequired[list[int] | None]


class FormRepetitionDict(TypedDict):
    enable: NotRequired[bool | None]
    remind_time: NotRequired[Time | None]
    repeat_type: NotRequired[int | None]
    week_flag: NotRequired[int | None]
    skip_holiday: NotRequired[bool | None]
    day_of_month: NotRequired[int | None]
    fork_finish_type: NotRequired[int | None]
