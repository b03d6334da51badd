# Generated from spec/api/chatdata/program.yaml by codegen. Do not edit: change the spec, then run "make generate".
"""专区程序."""

from __future__ import annotations

from typing import Any

from wecom_runtime.model import Model, Response, field, model


@model
class EncryptInfo(Model):
    secret_key: str
    """TODO 该消息的密钥，将encrypted_secret_key用RSA私钥解密后得到."""


@model
class Message(Model):
    msgid: str
    """Id of the message."""
    encrypt_info: EncryptInfo
    """TODO."""


@model
class FailedMessage(Model):
    msgid: str
    errcode: int
    errmsg: str | None = None
    encrypt_info: EncryptInfo | None = None


@model
class ServiceEncryptInfo(Model):
    encrypted_secret_key: str | None = None
    """TODO 加密后的密钥，使用设置公钥设置的公钥进行加密，需要服务商用私钥解密后才可传入会话展示组件."""
    public_key_ver: int | None = None


@model
class BatchResult(Model):
    result_id: str
    service_encrypt_info: ServiceEncryptInfo


@model
class ItemResult(Model):
    msgid: str
    errcode: int
    errmsg: str | None = None
    sentiment_result: int | None = None
    spam_result: int | None = None


@model
class MessageFilter(Model):
    msg_list: list[Message]
    """TODO."""


@model
class SpecapiGetJobResultResult(Model):
    job_type: str
    data: str | None = None


@model
class ChatdataAnalyzeTaskAddRequest(Model):
    """Parameters of `client.chatdata.analyze_task_add`."""

    analyze_task: int = field(enum=(1, 2, 3))
    jobid: str | None = None
    msg_list: list[Message] = field(max_items=1000)


@model
class ChatdataAnalyzeTaskAddResponse(Response):
    """Answer of `client.chatdata.analyze_task_add`: 会话内容分析."""

    jobid: str | None = None
    fail_list: list[FailedMessage] | None = None
    """TODO 提交出错的消息列表，只有msgid重复项返回至该列表."""


@model
class ChatdataAnalyzeTaskResultRequest(Model):
    """Parameters of `client.chatdata.analyze_task_result`."""

    jobid: str


@model
class ChatdataAnalyzeTaskResultResponse(Response):
    """Answer of `client.chatdata.analyze_task_result`: 会话内容分析."""

    status: int = field(enum=(0, 1, 2))
    """TODO 任务执行状态；0: 执行未完成；1: 执行完成；2: 执行失败. One of 0 (TODO 执行未完成), 1 (TODO
    执行完成), 2 (TODO 执行失败).
    """
    analyze_result: BatchResult | None = None
    """TODO 批量任务的分析结果，当指定任务中包含“3: 摘要提取”时返回。该结果只可用会话展示组件的
    ww-open-result-text 模板组件进行展示，.
    """
    analyze_result_list: list[ItemResult] | None = None
    """TODO 单条消息分析结果列表，当指定任务中包含“1: 情感分析”或“2: 反垃圾分析”时返回。详见ItemResult."""


@model
class ChatdataAnalyzeTaskSubmitRequest(Model):
    """Parameters of `client.chatdata.analyze_task_submit`."""

    jobid: str


@model
class ChatdataAsyncProgramResultRequest(Model):
    """Parameters of `client.chatdata.async_program_result`."""

    jobid: str


@model
class ChatdataAsyncProgramResultResponse(Response):
    """Answer of `client.chatdata.async_program_result`: 应用异步调用专区程序."""

    response_errcode: int
    """TODO 上报异步任务结果中上报的errcode。代表专区程序返回的错误码."""
    response_data: str | None = None
    """TODO
    上报异步任务结果中上报的result。代表专区程序的输出结果，为自定义的JSON字符串，要求与管理端配置的输出协议格式匹配.
    """


@model
class ChatdataAsyncProgramTaskRequest(Model):
    """Parameters of `client.chatdata.async_program_task`."""

    program_id: str
    ability_id: str
    request_data: str


@model
class ChatdataAsyncProgramTaskResponse(Response):
    """Answer of `client.chatdata.async_program_task`: 应用异步调用专区程序."""

    jobid: str


@model
class ChatdataCheckDebugModeRequest(Model):
    """Parameters of `client.chatdata.check_debug_mode`."""

    program_id: str


@model
class ChatdataCheckDebugModeResponse(Response):
    """Answer of `client.chatdata.check_debug_mode`: 获取专区调试模式状态."""

    debug_mode_status: int = field(enum=(1, 2))
    """TODO 程序当前的调试模式状态，1为关闭，2为开启. One of 1 (off), 2 (on)."""


@model
class ChatdataCloseDebugModeRequest(Model):
    """Parameters of `client.chatdata.close_debug_mode`."""

    program_id: str


@model
class ChatdataGetLogLevelRequest(Model):
    """Parameters of `client.chatdata.get_log_level`."""

    program_id: str


@model
class ChatdataGetLogLevelResponse(Response):
    """Answer of `client.chatdata.get_log_level`: 设置日志打印级别."""

    log_level: int | None = None


@model
class ChatdataOpenDebugModeRequest(Model):
    """Parameters of `client.chatdata.open_debug_mode`."""

    program_id: str
    debug_token: str


@model
class ChatdataSetLogLevelRequest(Model):
    """Parameters of `client.chatdata.set_log_level`."""

    program_id: str
    log_level: int = field(enum=(1, 2, 3))


@model
class ChatdataSetPublicKeyRequest(Model):
    """Parameters of `client.chatdata.set_public_key`."""

    public_key: str
    public_key_ver: int


@model
class ChatdataSetReceiveCallbackRequest(Model):
    """Parameters of `client.chatdata.set_receive_callback`."""

    program_id: str


@model
class ChatdataSpecapiCreateJobRequest(Model):
    """Parameters of `client.chatdata.specapi.create_job`."""

    msg_filter: MessageFilter
    custom_id: str
    custom_data: str | None = None


@model
class ChatdataSpecapiCreateJobResponse(Response):
    """Answer of `client.chatdata.specapi.create_job`: TODO."""

    jobid: str | None = None


@model
class ChatdataSpecapiGetJobResultRequest(Model):
    """Parameters of `client.chatdata.specapi.get_job_result`."""

    jobid: str


@model
class ChatdataSpecapiGetJobResultResponse(Response):
    """Answer of `client.chatdata.specapi.get_job_result`: TODO."""

    status: int
    dispatch_time: int
    progress: int
    result: SpecapiGetJobResultResult | None = None


@model
class ChatdataSyncCallProgramRequest(Model):
    """Parameters of `client.chatdata.sync_call_program`."""

    program_id: str
    ability_id: str
    notify_id: str | None = None
    request_data: str


@model
class ChatdataSyncCallProgramResponse(Response):
    """Answer of `client.chatdata.sync_call_program`: 应用同步调用专区程序."""

    response_data: str | None = None
    """TODO
    专区程序的输出结果，为自定义的JSON字符串，要求与管理端配置的输出协议格式匹配，如需使用专区程序示例，请留意Java版本的demo没有在输出的response_data内包裹一层output对象.
    """


@model
class ChatdataUploadRequest(Model):
    """Parameters of `client.chatdata.upload`."""

    type: str
    media: Any


@model
class ChatdataUploadResponse(Response):
    """Answer of `client.chatdata.upload`: TODO."""

    type: str
    media_id: str
    created_at: int


@model
class ChatdataUploadMediaRequest(Model):
    """Parameters of `client.chatdata.upload_media`."""

    type: str
    media: Any


@model
class ChatdataUploadMediaResponse(Response):
    """Answer of `client.chatdata.upload_media`: 上传临时文件到专区."""

    type: str | None = None
    """TODO 文件类型，目前仅支持普通文件：file."""
    media_id: str | None = None
    created_at: str | None = None
