# Generated from spec/api/checkin.yaml by codegen. Do not edit.
"""Endpoints of 打卡."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing import Any

from wecom_runtime.calls.operation import Operation

if TYPE_CHECKING:
    from wecom_client.models.checkin import CheckinGetcheckinDaydataResponse
    from wecom_client.models.checkin import CheckinGetcheckinMonthdataResponse
    from wecom_client.models.checkin import CheckinGetcheckindataResponse
    from wecom_client.models.checkin import CheckinGetcheckinoptionResponse
    from wecom_client.models.checkin import CheckinGetcheckinschedulistResponse
    from wecom_client.models.checkin import CheckinGetcorpcheckinoptionResponse
    from wecom_runtime.data.models import Response


CHECKIN_GETCORPCHECKINOPTION: Operation[CheckinGetcorpcheckinoptionResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcorpcheckinoption",
    call="checkin.getcorpcheckinoption",
    title="获取企业所有打卡规则",
    docs=(93384, 99444),
    request="wecom_client.models.checkin:CheckinGetcorpcheckinoptionRequest",
    response="wecom_client.models.checkin:CheckinGetcorpcheckinoptionResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "none"},
)
CHECKIN_GETCHECKINOPTION: Operation[CheckinGetcheckinoptionResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcheckinoption",
    call="checkin.getcheckinoption",
    title="获取员工打卡规则",
    docs=(90263, 94204, 99443),
    request="wecom_client.models.checkin:CheckinGetcheckinoptionRequest",
    response="wecom_client.models.checkin:CheckinGetcheckinoptionResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_GETCHECKINDATA: Operation[CheckinGetcheckindataResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcheckindata",
    call="checkin.getcheckindata",
    title="获取打卡记录数据",
    docs=(90262, 94205, 96497),
    request="wecom_client.models.checkin:CheckinGetcheckindataRequest",
    response="wecom_client.models.checkin:CheckinGetcheckindataResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_GETCHECKIN_DAYDATA: Operation[CheckinGetcheckinDaydataResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcheckin_daydata",
    call="checkin.getcheckin_daydata",
    title="获取打卡日报数据",
    docs=(93374, 94206, 96498),
    request="wecom_client.models.checkin:CheckinGetcheckinDaydataRequest",
    response="wecom_client.models.checkin:CheckinGetcheckinDaydataResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_GETCHECKIN_MONTHDATA: Operation[CheckinGetcheckinMonthdataResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcheckin_monthdata",
    call="checkin.getcheckin_monthdata",
    title="获取打卡月报数据",
    docs=(93387, 94207, 96499),
    request="wecom_client.models.checkin:CheckinGetcheckinMonthdataRequest",
    response="wecom_client.models.checkin:CheckinGetcheckinMonthdataResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_GETCHECKINSCHEDULIST: Operation[CheckinGetcheckinschedulistResponse] = Operation(
    "POST",
    "/cgi-bin/checkin/getcheckinschedulist",
    call="checkin.getcheckinschedulist",
    title="获取打卡人员排班信息",
    docs=(93380, 94208, 96500),
    request="wecom_client.models.checkin:CheckinGetcheckinschedulistRequest",
    response="wecom_client.models.checkin:CheckinGetcheckinschedulistResponse",
    idempotent=True,
    reads=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_SETCHECKINSCHEDULIST: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/setcheckinschedulist",
    call="checkin.setcheckinschedulist",
    title="为打卡人员排班",
    docs=(93385, 94209, 96501),
    request="wecom_client.models.checkin:CheckinSetcheckinschedulistRequest",
    idempotent=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "打卡"},
)
CHECKIN_PUNCH_CORRECTION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/punch_correction",
    call="checkin.punch_correction",
    title="为打卡人员补卡",
    docs=(95803,),
    request="wecom_client.models.checkin:CheckinPunchCorrectionRequest",
    needs="打卡-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
CHECKIN_ADD_CHECKIN_RECORD: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/add_checkin_record",
    call="checkin.add_checkin_record",
    title="添加打卡记录",
    docs=(99647,),
    request="wecom_client.models.checkin:CheckinAddCheckinRecordRequest",
    only_adds=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
CHECKIN_ADDCHECKINUSERFACE: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/addcheckinuserface",
    call="checkin.addcheckinuserface",
    title="录入打卡人员人脸信息",
    docs=(93378,),
    request="wecom_client.models.checkin:CheckinAddcheckinuserfaceRequest",
    advice={301021: "A parameter is missing, or userface is not base64 of a picture."},
    meanings={301021: ("InvalidRequestError", "A parameter is not valid.")},
    idempotent=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "none", "third_party": "none"},
)
CHECKIN_ADD_CHECKIN_OPTION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/add_checkin_option",
    call="checkin.add_checkin_option",
    title="管理打卡规则：创建打卡规则",
    docs=(98041, 98767),
    request="wecom_client.models.checkin:CheckinAddCheckinOptionRequest",
    advice={
        301093: "errmsg names the field; the page has a table of the messages and what each field must be.",
        301094: "errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork, ot_info), or one that this kind of rule does not have.",
    },
    only_adds=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "none"},
)
CHECKIN_UPDATE_CHECKIN_OPTION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/update_checkin_option",
    call="checkin.update_checkin_option",
    title="管理打卡规则：修改打卡规则",
    docs=(98041, 98767),
    request="wecom_client.models.checkin:CheckinUpdateCheckinOptionRequest",
    advice={
        301093: "errmsg names the field; the page has a table of the messages and what each field must be.",
        301094: "errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork, ot_info), or one that this kind of rule does not have.",
    },
    idempotent=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "none"},
)
CHECKIN_CLEAR_CHECKIN_OPTION_ARRAY_FIELD: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/clear_checkin_option_array_field",
    call="checkin.clear_checkin_option_array_field",
    title="管理打卡规则：清空打卡规则数组元素",
    docs=(98041, 98767),
    request="wecom_client.models.checkin:CheckinClearCheckinOptionArrayFieldRequest",
    advice={
        301093: "errmsg names the field; the page has a table of the messages and what each field must be.",
        301094: "errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork, ot_info), or one that this kind of rule does not have.",
    },
    idempotent=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "none"},
)
CHECKIN_DEL_CHECKIN_OPTION: Operation[Response] = Operation(
    "POST",
    "/cgi-bin/checkin/del_checkin_option",
    call="checkin.del_checkin_option",
    title="管理打卡规则：删除打卡规则",
    docs=(98041, 98767),
    request="wecom_client.models.checkin:CheckinDelCheckinOptionRequest",
    advice={
        301093: "errmsg names the field; the page has a table of the messages and what each field must be.",
        301094: "errmsg names the field: an old one (flex_time, limit_aheadtime, noneed_offwork, ot_info), or one that this kind of rule does not have.",
    },
    idempotent=True,
    needs="打卡-可调用接口的应用",
    granted={"developed": "打卡", "third_party": "none"},
)

OPERATIONS: dict[str, Operation[Any]] = {
    "/cgi-bin/checkin/getcorpcheckinoption": CHECKIN_GETCORPCHECKINOPTION,
    "/cgi-bin/checkin/getcheckinoption": CHECKIN_GETCHECKINOPTION,
    "/cgi-bin/checkin/getcheckindata": CHECKIN_GETCHECKINDATA,
    "/cgi-bin/checkin/getcheckin_daydata": CHECKIN_GETCHECKIN_DAYDATA,
    "/cgi-bin/checkin/getcheckin_monthdata": CHECKIN_GETCHECKIN_MONTHDATA,
    "/cgi-bin/checkin/getcheckinschedulist": CHECKIN_GETCHECKINSCHEDULIST,
    "/cgi-bin/checkin/setcheckinschedulist": CHECKIN_SETCHECKINSCHEDULIST,
    "/cgi-bin/checkin/punch_correction": CHECKIN_PUNCH_CORRECTION,
    "/cgi-bin/checkin/add_checkin_record": CHECKIN_ADD_CHECKIN_RECORD,
    "/cgi-bin/checkin/addcheckinuserface": CHECKIN_ADDCHECKINUSERFACE,
    "/cgi-bin/checkin/add_checkin_option": CHECKIN_ADD_CHECKIN_OPTION,
    "/cgi-bin/checkin/update_checkin_option": CHECKIN_UPDATE_CHECKIN_OPTION,
    "/cgi-bin/checkin/clear_checkin_option_array_field": CHECKIN_CLEAR_CHECKIN_OPTION_ARRAY_FIELD,
    "/cgi-bin/checkin/del_checkin_option": CHECKIN_DEL_CHECKIN_OPTION,
}
