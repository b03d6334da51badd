# Generated from spec/api/wedoc/form.yaml by codegen. Do not edit.
"""Endpoints of 管理收集表."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from wecom_runtime.calls.operation import Operation
from wecom_runtime.calls.pagination import Pagination

if TYPE_CHECKING:
    from wecom_client.models.wedoc.form import (
        WedocCreateFormResponse, WedocGetFormAnswerResponse, WedocGetFormInfoResponse,
        WedocGetFormStatisticResponse,
    )
    from wecom_runtime.data.models import Response


WEDOC_CREATE_FORM: Operation[WedocCreateFormResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/create_form",
    call="wedoc.create_form",
    title="创建收集表",
    summary="Create a form that collects answers.",
    docs=(97462, 97466, 97472),
    request="wecom_client.models.wedoc.form:WedocCreateFormRequest",
    response="wecom_client.models.wedoc.form:WedocCreateFormResponse",
    only_adds=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_MODIFY_FORM: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/wedoc/modify_form",
    call="wedoc.modify_form",
    title="编辑收集表",
    summary="Replace the questions or the settings of a form.",
    docs=(97816, 97824, 97820),
    request="wecom_client.models.wedoc.form:WedocModifyFormRequest",
    idempotent=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_FORM_INFO: Operation[WedocGetFormInfoResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_info",
    call="wedoc.get_form_info",
    title="获取收集表信息",
    summary="Get the questions and settings of a form.",
    docs=(97817, 97825, 97821),
    request="wecom_client.models.wedoc.form:WedocGetFormInfoRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormInfoResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)
WEDOC_GET_FORM_STATISTIC: Operation[WedocGetFormStatisticResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_statistic",
    call="wedoc.get_form_statistic",
    title="收集表的统计信息查询",
    summary="Count the answers to a form and list who has answered and who has not.",
    docs=(97818, 97826, 97822),
    request="wecom_client.models.wedoc.form:WedocGetFormStatisticRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormStatisticResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
    pagination=Pagination(items="submit_users", send="cursor", receive="cursor", more="has_more"),
)
WEDOC_GET_FORM_ANSWER: Operation[WedocGetFormAnswerResponse] = Operation(
    "POST",
    "/cgi-bin/wedoc/get_form_answer",
    call="wedoc.get_form_answer",
    title="读取收集表答案",
    summary="Read answers to a form.",
    docs=(97819, 97827, 97823),
    request="wecom_client.models.wedoc.form:WedocGetFormAnswerRequest",
    response="wecom_client.models.wedoc.form:WedocGetFormAnswerResponse",
    idempotent=True,
    reads=True,
    needs="文档-可调用接口的应用",
    granted={"developed": "文档", "third_party": "文档"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/wedoc/create_form": WEDOC_CREATE_FORM,
    "/cgi-bin/wedoc/modify_form": WEDOC_MODIFY_FORM,
    "/cgi-bin/wedoc/get_form_info": WEDOC_GET_FORM_INFO,
    "/cgi-bin/wedoc/get_form_statistic": WEDOC_GET_FORM_STATISTIC,
    "/cgi-bin/wedoc/get_form_answer": WEDOC_GET_FORM_ANSWER,
}
