# Generated from spec/callbacks/ by codegen. Do not edit.
"""The classes of callbacks by their selectors."""

from typing import Final

from wecom_runtime.callbacks.table import CallbackTable

CALLBACKS = CallbackTable(
    headers=(
        (
            "wecom_client.callbacks.headers:Message", "wecom_client.callbacks.headers:UnknownMessage", {"MsgType": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:Event", "wecom_client.callbacks.headers:UnknownEvent", {"MsgType": "event", "Event": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:InfoEvent", "wecom_client.callbacks.headers:UnknownInfoEvent", {"InfoType": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteEvent", "wecom_client.callbacks.headers:UnknownSuiteEvent", {"InfoType": "", "SuiteId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteCorpEvent", "wecom_client.callbacks.headers:UnknownSuiteCorpEvent", {"InfoType": "", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteOrderEvent", "wecom_client.callbacks.headers:UnknownSuiteOrderEvent", {"InfoType": "", "SuiteId": "", "PaidCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ProviderEvent", "wecom_client.callbacks.headers:UnknownProviderEvent", {"InfoType": "", "ServiceCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:DeviceEvent", "wecom_client.callbacks.headers:UnknownDeviceEvent", {"InfoType": "", "ServiceCorpId": "", "DeviceSn": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeContactEvent", "wecom_client.callbacks.headers:ChangeContactEvent", {"MsgType": "event", "Event": "change_contact"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeChainEvent", "wecom_client.callbacks.headers:ChangeChainEvent", {"MsgType": "event", "Event": "change_chain"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalContactEvent", "wecom_client.callbacks.headers:ChangeExternalContactEvent", {"MsgType": "event", "Event": "change_external_contact"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalChatEvent", "wecom_client.callbacks.headers:ChangeExternalChatEvent", {"MsgType": "event", "Event": "change_external_chat"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalTagEvent", "wecom_client.callbacks.headers:ChangeExternalTagEvent", {"MsgType": "event", "Event": "change_external_tag"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:CustomerAcquisitionEvent", "wecom_client.callbacks.headers:CustomerAcquisitionEvent", {"MsgType": "event", "Event": "customer_acquisition"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ChangeSchoolContactEvent", "wecom_client.callbacks.headers:ChangeSchoolContactEvent", {"MsgType": "event", "Event": "change_school_contact"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:MeetingChangeEvent", "wecom_client.callbacks.headers:MeetingChangeEvent", {"MsgType": "event", "Event": "meeting_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:DocChangeEvent", "wecom_client.callbacks.headers:DocChangeEvent", {"MsgType": "event", "Event": "doc_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SmartSheetChangeEvent", "wecom_client.callbacks.headers:SmartSheetChangeEvent", {"MsgType": "event", "Event": "smart_sheet_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:WedriveSpaceChangeEvent", "wecom_client.callbacks.headers:WedriveSpaceChangeEvent", {"MsgType": "event", "Event": "wedrive_space_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:WedriveFileChangeEvent", "wecom_client.callbacks.headers:WedriveFileChangeEvent", {"MsgType": "event", "Event": "wedrive_file_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:WedriveArchiveSpaceChangeEvent", "wecom_client.callbacks.headers:WedriveArchiveSpaceChangeEvent", {"MsgType": "event", "Event": "wedrive_archive_space_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SecurityEvent", "wecom_client.callbacks.headers:SecurityEvent", {"MsgType": "event", "Event": "security"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:AppEmailChangeEvent", "wecom_client.callbacks.headers:AppEmailChangeEvent", {"MsgType": "event", "Event": "app_email_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:PublicEmailChangeEvent", "wecom_client.callbacks.headers:PublicEmailChangeEvent", {"MsgType": "event", "Event": "public_email_change"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:MeetingStatisticsEvent", "wecom_client.callbacks.headers:MeetingStatisticsEvent", {"MsgType": "event", "Event": "meeting_statistics"}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeContactEvent", "wecom_client.callbacks.headers:SuiteChangeContactEvent", {"InfoType": "change_contact", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalContactEvent", "wecom_client.callbacks.headers:SuiteChangeExternalContactEvent", {"InfoType": "change_external_contact", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalChatEvent", "wecom_client.callbacks.headers:SuiteChangeExternalChatEvent", {"InfoType": "change_external_chat", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalTagEvent", "wecom_client.callbacks.headers:SuiteChangeExternalTagEvent", {"InfoType": "change_external_tag", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteCustomerAcquisitionEvent", "wecom_client.callbacks.headers:SuiteCustomerAcquisitionEvent", {"InfoType": "customer_acquisition", "SuiteId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeSchoolContactEvent", "wecom_client.callbacks.headers:SuiteChangeSchoolContactEvent", {"InfoType": "change_school_contact", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:ApproveSpecialAuthEvent", "wecom_client.callbacks.headers:ApproveSpecialAuthEvent", {"InfoType": "approve_special_auth", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:CancelSpecialAuthEvent", "wecom_client.callbacks.headers:CancelSpecialAuthEvent", {"InfoType": "cancel_special_auth", "SuiteId": "", "AuthCorpId": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:PaymentEvent", "wecom_client.callbacks.headers:UnknownPaymentEvent", {"notify_type": "", "resource": ""}, "xml",
        ),
        (
            "wecom_client.callbacks.headers:BotMessage", "wecom_client.callbacks.headers:UnknownBotMessage", {"msgtype": "", "aibotid": ""}, "json",
        ),
        (
            "wecom_client.callbacks.headers:BotEvent", "wecom_client.callbacks.headers:UnknownBotEvent", {"msgtype": "event", "aibotid": ""}, "json",
        ),
        (
            "wecom_client.callbacks.headers:ProgramEvent", "wecom_client.callbacks.headers:UnknownProgramEvent", {"event_type": "", "timestamp": ""}, "json",
        ),
        (
            "wecom_client.callbacks.headers:CloudEvent", "wecom_client.callbacks.headers:UnknownCloudEvent", {"msg_type": "event", "base_info": ""}, "json",
        ),
        (
            "wecom_client.callbacks.headers:CloudCommand", "wecom_client.callbacks.headers:UnknownCloudCommand", {"msg_type": "command", "base_info": ""}, "json",
        ),
        (
            "wecom_client.callbacks.headers:DevicePush", "wecom_client.callbacks.headers:UnknownDevicePush", {"cmd": "", "headers": ""}, "json",
        ),
        (
            "wecom_client.models.kf.message:KfMessage", "wecom_client.models.kf.message:KfMessage", {"msgtype": "", "origin": ""}, "json",
        ),
    ),
    rows=(
        (
            "wecom_client.callbacks.app:SubscribeEvent", "xml", {"Event": ("subscribe",)}, (90240, 90376, 96468, 93360, 97213, 93644, 96815), "成员关注事件",
        ),
        (
            "wecom_client.callbacks.app:UnsubscribeEvent", "xml", {"Event": ("unsubscribe",)}, (90240, 90376, 96468), "成员取消关注事件",
        ),
        (
            "wecom_client.callbacks.app:EnterAgentEvent", "xml", {"Event": ("enter_agent",)}, (90240, 90376, 96468), "进入应用",
        ),
        (
            "wecom_client.callbacks.app:LocationEvent", "xml", {"Event": ("LOCATION",)}, (90240, 90376, 96468), "上报地理位置",
        ),
        (
            "wecom_client.callbacks.app:TemplateCardEvent", "xml", {"Event": ("template_card_event",)}, (90240, 90376, 96468), "模板卡片事件推送",
        ),
        (
            "wecom_client.callbacks.app:TemplateCardMenuEvent", "xml", {"Event": ("template_card_menu_event",)}, (90240, 90376, 96468), "通用模板卡片右上角菜单事件推送",
        ),
        (
            "wecom_client.callbacks.app:TaskCardClickEvent", "xml", {"Event": ("taskcard_click",)}, (90240, 90376, 96468), "任务卡片事件推送",
        ),
        (
            "wecom_client.callbacks.app:InactiveAlertEvent", "xml", {"Event": ("inactive_alert",)}, (90240, 90376, 96468), "长期未使用应用停用预警事件",
        ),
        (
            "wecom_client.callbacks.app:CloseInactiveAgentEvent", "xml", {"Event": ("close_inactive_agent",)}, (90240, 90376, 96468), "长期未使用应用临时停用事件",
        ),
        (
            "wecom_client.callbacks.app:ReopenInactiveAgentEvent", "xml", {"Event": ("reopen_inactive_agent",)}, (90240, 90376, 96468), "长期未使用应用重新启用事件",
        ),
        (
            "wecom_client.callbacks.app:LowActiveAlertEvent", "xml", {"Event": ("low_active_alert",)}, (90240, 90376, 96468), "应用低活跃预警事件",
        ),
        (
            "wecom_client.callbacks.app:LowActiveEvent", "xml", {"Event": ("low_active",)}, (90240, 90376, 96468), "低活跃应用事件",
        ),
        (
            "wecom_client.callbacks.app:ActiveRestoredEvent", "xml", {"Event": ("active_restored",)}, (90240, 90376, 96468), "低活跃应用活跃恢复事件",
        ),
        (
            "wecom_client.callbacks.app:SwitchWorkbenchModeEvent", "xml", {"Event": ("switch_workbench_mode",)}, (92535, 94620, 96454), "切换工作台自定义模式",
        ),
        (
            "wecom_client.callbacks.app:ChangeAppAdminEvent", "xml", {"Event": ("change_app_admin",)}, (95038,), "应用管理员变更通知",
        ),
        (
            "wecom_client.callbacks.app:ShareAgentChangeEvent", "xml", {"Event": ("share_agent_change",)}, (90240, 90376, 96468), "企业互联共享应用事件回调",
        ),
        (
            "wecom_client.callbacks.app:ShareChainChangeEvent", "xml", {"Event": ("share_chain_change",)}, (90240, 90376, 96468), "上下游共享应用事件回调",
        ),
        (
            "wecom_client.callbacks.app:UploadMediaJobFinishEvent", "xml", {"Event": ("upload_media_job_finish",)}, (96219, 97126, 96488), "回调异步任务结果",
        ),
        (
            "wecom_client.callbacks.approval:SysApprovalChangeEvent", "xml", {"Event": ("sys_approval_change",)}, (91815, 92633, 96508), "审批申请状态变化回调通知", {"needs": "审批-可调用接口的应用", "granted": {"developed": "审批", "third_party": "审批"}, "switch": "审批状态通知事件"},
        ),
        (
            "wecom_client.callbacks.approval:OpenApprovalChangeEvent", "xml", {"Event": ("open_approval_change",)}, (90240, 90376, 96468, 90269, 97114, 93798), "审批状态通知事件", {"needs": "审批-可调用接口的应用", "granted": {"developed": "审批", "third_party": "审批"}, "switch": "审批状态通知事件"},
        ),
        (
            "wecom_client.callbacks.archive:FileContentArchiveAuthChangeEvent", "xml", {"Event": ("file_content_archive_auth_change",)}, (101701,), "应用被存档成员变更回调",
        ),
        (
            "wecom_client.callbacks.archive:FileContentArchiveUserListChangeEvent", "xml", {"Event": ("file_content_archive_user_list_change",)}, (101701,), "存档成员范围变化事件",
        ),
        (
            "wecom_client.callbacks.archive:DocumentArchiveChangeEvent", "xml", {"Event": ("document_archive_change",)}, (101691,), "文档变化回调",
        ),
        (
            "wecom_client.callbacks.headers:WedriveArchiveSpaceChangeEvent", "xml", {"Event": ("wedrive_archive_space_change",)}, (101678,), "授权空间变更事件",
        ),
        (
            "wecom_client.callbacks.archive:WedriveArchiveSpaceChangeAuthSpace", "xml", {"Event": ("wedrive_archive_space_change",), "ChangeType": ("auth_space",)}, (101678,), "授权空间变更事件",
        ),
        (
            "wecom_client.callbacks.archive:WedriveArchiveSpaceChangeCancelAuthSpace", "xml", {"Event": ("wedrive_archive_space_change",), "ChangeType": ("cancel_auth_space",)}, (101678,), "授权空间变更事件",
        ),
        (
            "wecom_client.callbacks.bot:BotTextMessage", "json", {"msgtype": ("text",)}, (100719, 101834), "文本消息",
        ),
        (
            "wecom_client.callbacks.bot:BotImageMessage", "json", {"msgtype": ("image",)}, (100719, 101834), "图片消息",
        ),
        (
            "wecom_client.callbacks.bot:BotMixedMessage", "json", {"msgtype": ("mixed",)}, (100719, 101834), "图文混排消息",
        ),
        (
            "wecom_client.callbacks.bot:BotVoiceMessage", "json", {"msgtype": ("voice",)}, (100719, 101834), "语音消息",
        ),
        (
            "wecom_client.callbacks.bot:BotFileMessage", "json", {"msgtype": ("file",)}, (100719, 101834), "文件消息",
        ),
        (
            "wecom_client.callbacks.bot:BotVideoMessage", "json", {"msgtype": ("video",)}, (100719, 101834), "视频消息",
        ),
        (
            "wecom_client.callbacks.bot:BotStreamRefresh", "json", {"msgtype": ("stream",)}, (100719, 101834), "流式消息刷新",
        ),
        (
            "wecom_client.callbacks.bot:BotEnterChatEvent", "json", {"msgtype": ("event",), "event.eventtype": ("enter_chat",)}, (101027, 101835), "进入会话事件",
        ),
        (
            "wecom_client.callbacks.bot:BotTemplateCardEvent", "json", {"msgtype": ("event",), "event.eventtype": ("template_card_event",)}, (101027, 101835), "模板卡片事件",
        ),
        (
            "wecom_client.callbacks.bot:BotFeedbackEvent", "json", {"msgtype": ("event",), "event.eventtype": ("feedback_event",)}, (101027, 101835), "用户反馈事件",
        ),
        (
            "wecom_client.callbacks.bot:BotDisconnectedEvent", "json", {"msgtype": ("event",), "event.eventtype": ("disconnected_event",)}, (101463, 101833), "连接断开事件",
        ),
        (
            "wecom_client.callbacks.bot:BotAuthChangeEvent", "json", {"msgtype": ("event",), "event.eventtype": ("auth_change_event",)}, (), "授权变更事件",
        ),
        (
            "wecom_client.callbacks.bot:BotCheckUpdateEvent", "json", {"msgtype": ("event",), "event.eventtype": ("enter_check_update",)}, (), "版本检查事件",
        ),
        (
            "wecom_client.callbacks.headers:ChangeChainEvent", "xml", {"Event": ("change_chain",)}, (95796,), "上下游变更回调", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainCreateChain", "xml", {"Event": ("change_chain",), "ChangeType": ("create_chain",)}, (95796,), "创建上下游空间事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainUpdateChain", "xml", {"Event": ("change_chain",), "ChangeType": ("update_chain",)}, (95796,), "更新上下游空间事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainDeleteChain", "xml", {"Event": ("change_chain",), "ChangeType": ("delete_chain",)}, (95796,), "删除上下游空间事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainCreateGroup", "xml", {"Event": ("change_chain",), "ChangeType": ("create_group",)}, (95796,), "新增上下游分组事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainUpdateGroup", "xml", {"Event": ("change_chain",), "ChangeType": ("update_group",)}, (95796,), "更新上下游分组事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainDeleteGroup", "xml", {"Event": ("change_chain",), "ChangeType": ("delete_group",)}, (95796,), "删除上下游分组事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainCorpJoin", "xml", {"Event": ("change_chain",), "ChangeType": ("corp_join",)}, (95796,), "企业加入上下游事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainUpdateCorp", "xml", {"Event": ("change_chain",), "ChangeType": ("update_corp",)}, (95796,), "更新企业事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chain:ChangeChainRemoveCorp", "xml", {"Event": ("change_chain",), "ChangeType": ("remove_corp",)}, (95796,), "移除企业事件", {"needs": "上下游-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}, "switch": "上下游变更回调"},
        ),
        (
            "wecom_client.callbacks.chatdata:MsgauditNotifyEvent", "xml", {"Event": ("msgaudit_notify",)}, (95039,), "产生会话回调事件",
        ),
        (
            "wecom_client.callbacks.chatdata:ProgramNotifyEvent", "xml", {"Event": ("program_notify",)}, (99998, 99843, 100048), "应用接收专区通知",
        ),
        (
            "wecom_client.callbacks.chatdata:ConversationNewMessageEvent", "xml", {"InfoType": ("conversation_new_message",)}, (97085, 99682), "产生会话回调事件",
        ),
        (
            "wecom_client.callbacks.chatdata:HitKeywordEvent", "xml", {"InfoType": ("hit_keyword",)}, (97244, 99683), "命中关键词规则通知",
        ),
        (
            "wecom_client.callbacks.chatdata:ChatArchiveAuditApprovedSingleEvent", "xml", {"InfoType": ("chat_archive_audit_approved_single",)}, (99532, 99681), "客户同意进行聊天内容存档事件回调（单聊）",
        ),
        (
            "wecom_client.callbacks.chatdata:ChatArchiveAuditApprovedRoomEvent", "xml", {"InfoType": ("chat_archive_audit_approved_room",)}, (99532, 99681), "客户同意进行聊天内容存档事件回调（群聊）",
        ),
        (
            "wecom_client.callbacks.chatdata:ChatArchiveExportFinishedEvent", "xml", {"InfoType": ("chat_archive_export_finished",)}, (99620, 99679), "会话内容导出任务完成回调", {"granted": {"archive": "会话存档接口权限"}},
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiPaySuccessEvent", "xml", {"InfoType": ("advanced_api_pay_success",)}, (100303, 100265), "支付成功通知",
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiRefundEvent", "xml", {"InfoType": ("advanced_api_refund",)}, (100304, 100267), "退款结果通知",
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiCancelEvent", "xml", {"InfoType": ("advanced_api_cancel",)}, (100305, 100268), "取消订单通知",
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiInsufficientEvent", "xml", {"InfoType": ("advanced_api_insufficient",)}, (100306, 100272), "接口不足通知",
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiExpiredEvent", "xml", {"InfoType": ("advanced_api_expired",)}, (100307, 100269), "接口购买到期通知",
        ),
        (
            "wecom_client.callbacks.chatdata:AdvancedApiTrialExpiredEvent", "xml", {"InfoType": ("advanced_api_trial_expired",)}, (100308, 100270), "接口试用到期通知",
        ),
        (
            "wecom_client.callbacks.headers:ChangeContactEvent", "xml", {"Event": ("change_contact",)}, (90240, 90376, 96468), "通讯录变更事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactCreateUser", "xml", {"Event": ("change_contact",), "ChangeType": ("create_user",)}, (90970, 96302), "新增成员事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactUpdateUser", "xml", {"Event": ("change_contact",), "ChangeType": ("update_user",)}, (90970, 96302), "更新成员事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactDeleteUser", "xml", {"Event": ("change_contact",), "ChangeType": ("delete_user",)}, (90970, 96302), "删除成员事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactCreateParty", "xml", {"Event": ("change_contact",), "ChangeType": ("create_party",)}, (90971, 90240, 90376, 96303, 96468), "新增部门事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactUpdateParty", "xml", {"Event": ("change_contact",), "ChangeType": ("update_party",)}, (90971, 90240, 90376, 96303, 96468), "更新部门事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactDeleteParty", "xml", {"Event": ("change_contact",), "ChangeType": ("delete_party",)}, (90971, 90240, 90376, 96303, 96468), "删除部门事件",
        ),
        (
            "wecom_client.callbacks.contact:ChangeContactUpdateTag", "xml", {"Event": ("change_contact",), "ChangeType": ("update_tag",)}, (90972, 90240, 90376, 96304, 96468), "标签成员变更事件",
        ),
        (
            "wecom_client.callbacks.contact:BatchJobResultEvent", "xml", {"Event": ("batch_job_result",)}, (90240, 90376, 96468, 90973, 91135, 96305, 94946, 96298, 95797), "异步任务完成事件推送",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeContactEvent", "xml", {"InfoType": ("change_contact",)}, (90639,), "通讯录变更事件（第三方应用）",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactCreateUser", "xml", {"InfoType": ("change_contact",), "ChangeType": ("create_user",)}, (90639, 92654), "新增成员事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactUpdateUser", "xml", {"InfoType": ("change_contact",), "ChangeType": ("update_user",)}, (90639, 92654), "更新成员事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactDeleteUser", "xml", {"InfoType": ("change_contact",), "ChangeType": ("delete_user",)}, (90639, 92654), "删除成员事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactCreateParty", "xml", {"InfoType": ("change_contact",), "ChangeType": ("create_party",)}, (90640, 92655), "新增部门事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactUpdateParty", "xml", {"InfoType": ("change_contact",), "ChangeType": ("update_party",)}, (90640, 92655), "更新部门事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactDeleteParty", "xml", {"InfoType": ("change_contact",), "ChangeType": ("delete_party",)}, (90640, 92655), "删除部门事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteChangeContactUpdateTag", "xml", {"InfoType": ("change_contact",), "ChangeType": ("update_tag",)}, (90641, 92656), "标签成员变更事件",
        ),
        (
            "wecom_client.callbacks.contact:SuiteBatchJobResultEvent", "xml", {"InfoType": ("batch_job_result",)}, (94956, 91875), "导出任务完成通知",
        ),
        (
            "wecom_client.callbacks.headers:CustomerAcquisitionEvent", "xml", {"Event": ("customer_acquisition",)}, (97299, 98958), "获客助手事件通知", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionBalanceLow", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("balance_low",)}, (97299, 98958), "企业使用量即将耗尽事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionBalanceExhausted", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("balance_exhausted",)}, (97299, 98958), "使用量已经耗尽事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionBalanceIncreased", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("balance_increased",)}, (97299, 98958), "使用量增加事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionLinkUnavailable", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("link_unavailable",)}, (97299, 98958), "获客链接异常事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionDeleteLink", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("delete_link",)}, (97299, 98958), "删除获客链接事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionQuotaExpireSoon", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("quota_expire_soon",)}, (97299, 98958), "获客使用量即将过期事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionOpenProfile", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("open_profile",)}, (97299, 98958), "微信客户打开获客链接事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionFriendRequest", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("friend_request",)}, (97299, 98958), "通过获客链接发起好友请求事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionCustomerStartChat", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("customer_start_chat",)}, (97299, 98958), "成员首次收消息事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionMessageFromCustomer", "xml", {"Event": ("customer_acquisition",), "ChangeType": ("message_from_customer",)}, (97299, 98958), "成员多次收消息事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "企业客户权限->客户基础信息", "third_party": "企业客户权限->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.headers:SuiteCustomerAcquisitionEvent", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition")}, (97402, 99485), "获客助手事件通知（第三方应用）",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionBalanceLow", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("balance_low",)}, (97402, 99485), "企业使用量即将耗尽事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionBalanceExhausted", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("balance_exhausted",)}, (97402, 99485), "使用量已经耗尽事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionBalanceIncreased", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("balance_increased",)}, (97402, 99485), "使用量增加事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionLinkUnavailable", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("link_unavailable",)}, (97402, 99485), "获客链接异常事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionDeleteLink", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("delete_link",)}, (97402, 99485), "删除获客链接事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionQuotaExpireSoon", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("quota_expire_soon",)}, (97402,), "获客使用量即将过期事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionOpenProfile", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("open_profile",)}, (97402, 99485), "微信客户打开获客链接事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionFriendRequest", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("friend_request",)}, (97402, 99485), "微信客户发起好友申请",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionCustomerStartChat", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("customer_start_chat",)}, (97402, 99485), "成员首次收消息事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionMessageFromCustomer", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("message_from_customer",)}, (97402, 99485), "成员多次收消息事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionServiceBalanceLow", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("service_balance_low",)}, (99485,), "服务商获客使用量即将耗尽事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionServiceBalanceExhausted", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("service_balance_exhausted",)}, (99485,), "服务商获客使用量已经耗尽事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionServiceBalanceConsumed", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("service_balance_consumed",)}, (99485,), "消耗服务商使用量事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:SuiteCustomerAcquisitionChangePrice", "xml", {"InfoType": ("customer_acquisition", "customer_aqcuisition"), "ChangeType": ("change_price",)}, (99485,), "获客链接服务商代付价格调整事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CustomerAcquisitionPermitChangeEvent", "xml", {"InfoType": ("customer_acquisition_permit_change",)}, (92277,), "客户可建联成员范围变动事件",
        ),
        (
            "wecom_client.callbacks.headers:ApproveSpecialAuthEvent", "xml", {"InfoType": ("approve_special_auth",)}, (98959, 98962), "特殊权限确认事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:ApproveSpecialAuthCustomerAcquisition", "xml", {"InfoType": ("approve_special_auth",), "AuthType": ("customer_acquisition",)}, (98959, 98962), "获客助手权限确认事件",
        ),
        (
            "wecom_client.callbacks.headers:CancelSpecialAuthEvent", "xml", {"InfoType": ("cancel_special_auth",)}, (98959, 98962), "特殊权限取消事件",
        ),
        (
            "wecom_client.callbacks.customer_acquisition:CancelSpecialAuthCustomerAcquisition", "xml", {"InfoType": ("cancel_special_auth",), "AuthType": ("customer_acquisition",)}, (98959, 98962), "获客助手权限取消事件",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalContactEvent", "xml", {"Event": ("change_external_contact",)}, (92130, 96361), "企业客户变更事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactAddExternalContact", "xml", {"Event": ("change_external_contact",), "ChangeType": ("add_external_contact",)}, (92130, 96361), "添加企业客户事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactEditExternalContact", "xml", {"Event": ("change_external_contact",), "ChangeType": ("edit_external_contact",)}, (92130, 96361), "编辑企业客户事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactAddHalfExternalContact", "xml", {"Event": ("change_external_contact",), "ChangeType": ("add_half_external_contact",)}, (92130, 96361), "外部联系人免验证添加成员事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactDelExternalContact", "xml", {"Event": ("change_external_contact",), "ChangeType": ("del_external_contact",)}, (92130, 96361), "删除企业客户事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactDelFollowUser", "xml", {"Event": ("change_external_contact",), "ChangeType": ("del_follow_user",)}, (92130, 96361), "删除跟进成员事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactTransferFail", "xml", {"Event": ("change_external_contact",), "ChangeType": ("transfer_fail",)}, (92130, 96361), "客户接替失败事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalContactMsgAuditApproved", "xml", {"Event": ("change_external_contact",), "ChangeType": ("msg_audit_approved",)}, (92005,), "客户同意进行聊天内容存档事件",
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalContactEvent", "xml", {"InfoType": ("change_external_contact",)}, (92277,), "企业客户变更事件（第三方应用）",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactAddExternalContact", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("add_external_contact",)}, (92277, 99485), "添加企业客户事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactEditExternalContact", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("edit_external_contact",)}, (92277,), "编辑企业客户事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactAddHalfExternalContact", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("add_half_external_contact",)}, (92277,), "外部联系人免验证添加成员事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactDelExternalContact", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("del_external_contact",)}, (92277,), "删除企业客户事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactDelFollowUser", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("del_follow_user",)}, (92277,), "删除跟进成员事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalContactTransferFail", "xml", {"InfoType": ("change_external_contact",), "ChangeType": ("transfer_fail",)}, (92277,), "客户接替失败事件",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalChatEvent", "xml", {"Event": ("change_external_chat",)}, (92130, 96361), "客户群事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalChatCreate", "xml", {"Event": ("change_external_chat",), "ChangeType": ("create",)}, (92130, 96361), "客户群创建事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalChatUpdate", "xml", {"Event": ("change_external_chat",), "ChangeType": ("update",)}, (92130, 96361), "客户群变更事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalChatDismiss", "xml", {"Event": ("change_external_chat",), "ChangeType": ("dismiss",)}, (92130, 96361), "客户群解散事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalChatEvent", "xml", {"InfoType": ("change_external_chat",)}, (92277,), "客户群事件（第三方应用）",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalChatCreate", "xml", {"InfoType": ("change_external_chat",), "ChangeType": ("create",)}, (92277,), "客户群创建事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalChatUpdate", "xml", {"InfoType": ("change_external_chat",), "ChangeType": ("update",)}, (92277,), "客户群变更事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalChatDismiss", "xml", {"InfoType": ("change_external_chat",), "ChangeType": ("dismiss",)}, (92277,), "客户群解散事件",
        ),
        (
            "wecom_client.callbacks.headers:ChangeExternalTagEvent", "xml", {"Event": ("change_external_tag",)}, (92130, 96361), "企业客户标签事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalTagCreate", "xml", {"Event": ("change_external_tag",), "ChangeType": ("create",)}, (92130, 96361), "企业客户标签创建事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalTagUpdate", "xml", {"Event": ("change_external_tag",), "ChangeType": ("update",)}, (92130, 96361), "企业客户标签变更事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalTagDelete", "xml", {"Event": ("change_external_tag",), "ChangeType": ("delete",)}, (92130, 96361), "企业客户标签删除事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.external_contact:ChangeExternalTagShuffle", "xml", {"Event": ("change_external_tag",), "ChangeType": ("shuffle",)}, (92130, 96361), "企业客户标签重排事件", {"needs": "客户联系-可调用接口的应用", "granted": {"developed": "客户联系->客户基础信息", "third_party": "客户联系->客户基础信息"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeExternalTagEvent", "xml", {"InfoType": ("change_external_tag",)}, (92277,), "企业客户标签事件（第三方应用）",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalTagCreate", "xml", {"InfoType": ("change_external_tag",), "ChangeType": ("create",)}, (92277,), "企业客户标签创建事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalTagUpdate", "xml", {"InfoType": ("change_external_tag",), "ChangeType": ("update",)}, (92277,), "企业客户标签变更事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalTagDelete", "xml", {"InfoType": ("change_external_tag",), "ChangeType": ("delete",)}, (92277,), "企业客户标签删除事件",
        ),
        (
            "wecom_client.callbacks.external_contact:SuiteChangeExternalTagShuffle", "xml", {"InfoType": ("change_external_tag",), "ChangeType": ("shuffle",)}, (92277,), "企业客户标签重排事件",
        ),
        (
            "wecom_client.callbacks.hardware:AddDeviceEvent", "xml", {"InfoType": ("add_device",)}, (90751,), "企业添加设备事件",
        ),
        (
            "wecom_client.callbacks.hardware:DelDeviceEvent", "xml", {"InfoType": ("del_device",)}, (90751,), "企业删除设备事件",
        ),
        (
            "wecom_client.callbacks.hardware:RemarkDeviceNameEvent", "xml", {"InfoType": ("remark_device_name",)}, (90751,), "修改设备备注名事件",
        ),
        (
            "wecom_client.callbacks.hardware:ConnectInfoEvent", "xml", {"InfoType": ("connect_info",)}, (90751,), "设备上线事件",
        ),
        (
            "wecom_client.callbacks.hardware:DisconnectInfoEvent", "xml", {"InfoType": ("disconnect_info",)}, (90751,), "设备下线事件",
        ),
        (
            "wecom_client.callbacks.hardware:DeviceFeatureChangeEvent", "xml", {"InfoType": ("device_feature_change",)}, (90751,), "设备功能变更事件",
        ),
        (
            "wecom_client.callbacks.hardware:ErrorReportEvent", "xml", {"InfoType": ("error_report",)}, (90751,), "设备异常上报事件",
        ),
        (
            "wecom_client.callbacks.hardware:FetchLogFinishEvent", "xml", {"InfoType": ("fetch_log_finish",)}, (90751,), "设备日志上传完成事件",
        ),
        (
            "wecom_client.callbacks.hardware:DeviceDataAuthChangeEvent", "xml", {"InfoType": ("device_data_auth_change",)}, (96103,), "设备数据授权变更回调",
        ),
        (
            "wecom_client.callbacks.hardware:DeviceCheckinDataReportEvent", "xml", {"Event": ("device_checkin_data_report",)}, (97214,), "考勤打卡原始数据回调",
        ),
        (
            "wecom_client.callbacks.hardware:DeviceAccesscontrolDataReportEvent", "xml", {"Event": ("device_accesscontrol_data_report",)}, (97215,), "门禁通行原始数据回调",
        ),
        (
            "wecom_client.callbacks.hardware:DeviceTemperatureDataReportEvent", "xml", {"Event": ("device_temperature_data_report",)}, (97216,), "体温检测原始数据回调",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudBindEvent", "json", {"msg_type": ("event",), "event.event_type": ("bind",)}, (95987,), "企业绑定设备事件",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudUnbindEvent", "json", {"msg_type": ("event",), "event.event_type": ("unbind",)}, (95988,), "企业解绑设备事件",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudContactChangeEvent", "json", {"msg_type": ("event",), "event.event_type": ("contact_change",)}, (95989,), "通讯录变更事件",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudModelTicketEvent", "json", {"msg_type": ("event",), "event.event_type": ("model_ticket",)}, (96053,), "设备型号model_ticket推送事件",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudVerifyDeviceEvent", "json", {"msg_type": ("event",), "event.event_type": ("verify_device",)}, (96130,), "查询设备SN合法性事件",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudUpdateFirmwareCommand", "json", {"msg_type": ("command",), "command.command_type": ("update_firmware",)}, (96011,), "固件升级指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudFetchDeviceStatusCommand", "json", {"msg_type": ("command",), "command.command_type": ("fetch_device_status",)}, (97079,), "获取设备状态指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudUserScanCommand", "json", {"msg_type": ("command",), "command.command_type": ("user_scan",)}, (97390,), "用户扫码指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudEnterPageCommand", "json", {"msg_type": ("command",), "command.command_type": ("enter_page",)}, (96009,), "识别信息录入指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudExitPageCommand", "json", {"msg_type": ("command",), "command.command_type": ("exit_page",)}, (96009,), "取消识别信息录入指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudDeleteBioInfoCommand", "json", {"msg_type": ("command",), "command.command_type": ("delete_bio_info",)}, (96116,), "识别信息删除回调",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudRemoteOpenDoorCommand", "json", {"msg_type": ("command",), "command.command_type": ("remote_open_door",)}, (96010,), "远程开门指令",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudPrinterJobSubmitCommand", "json", {"msg_type": ("command",), "command.command_type": ("printer_job_submit",)}, (96414,), "推送打印任务",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudPrinterJobTransCommand", "json", {"msg_type": ("command",), "command.command_type": ("printer_job_trans",)}, (97075,), "推送打印转码任务",
        ),
        (
            "wecom_client.callbacks.hardware_cloud:CloudPrinterJobDelCommand", "json", {"msg_type": ("command",), "command.command_type": ("printer_job_del",)}, (97370,), "删除打印任务",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushBindCorp", "json", {"cmd": ("push_bind_corp",)}, (91389,), "企业绑定设备事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushUnbindCorp", "json", {"cmd": ("push_unbind_corp",)}, (91545,), "企业解绑设备事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushUserScan", "json", {"cmd": ("push_user_scan",)}, (91483,), "用户扫码指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushUpdateFirmware", "json", {"cmd": ("push_update_firmware",)}, (91391,), "固件升级指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushFetchLog", "json", {"cmd": ("push_fetch_log",)}, (91474,), "上传日志文件指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushRestartDevice", "json", {"cmd": ("push_restart_device",)}, (92551,), "重启设备指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushChangeContact", "json", {"cmd": ("push_change_contact",)}, (93995,), "通讯录变更事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushChangeUserid", "json", {"cmd": ("push_change_userid",)}, (93997,), "成员UserId变更事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushVisitorListChange", "json", {"cmd": ("push_visitor_list_change",)}, (93999,), "访客列表变更事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushOpenSelfInput", "json", {"cmd": ("push_open_self_input",)}, (94609,), "设备自助录入开关变更事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushEnterPage", "json", {"cmd": ("push_enter_page",)}, (93996,), "识别信息录入指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushExitPage", "json", {"cmd": ("push_exit_page",)}, (94000,), "取消识别信息录入指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushRemoteOpenDoor", "json", {"cmd": ("push_remote_open_door",)}, (95049,), "远程开门/扫码开门指令",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushPrinterJob", "json", {"cmd": ("push_printer_job",)}, (94017,), "打印任务推送事件",
        ),
        (
            "wecom_client.callbacks.hardware_direct:PushDelPrinterJob", "json", {"cmd": ("push_del_printer_job",)}, (94018,), "打印任务删除事件",
        ),
        (
            "wecom_client.callbacks.kf:KfMsgOrEvent", "xml", {"Event": ("kf_msg_or_event",)}, (94670, 94699, 96426), "微信客服消息和事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}, "switch": "微信客服消息和事件"},
        ),
        (
            "wecom_client.callbacks.kf:KfAccountAuthChangeEvent", "xml", {"Event": ("kf_account_auth_change",)}, (97712, 97302, 97713), "客服账号授权变更事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}, "switch": "微信客服消息和事件"},
        ),
        (
            "wecom_client.models.kf.message:KfTextMessage", "json", {"origin": ("3", "5"), "msgtype": ("text",)}, (94670, 94699, 96426), "接收消息和事件：文本消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfImageMessage", "json", {"origin": ("3", "5"), "msgtype": ("image",)}, (94670, 94699, 96426), "接收消息和事件：图片消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfVoiceMessage", "json", {"origin": ("3", "5"), "msgtype": ("voice",)}, (94670, 94699, 96426), "接收消息和事件：语音消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfVideoMessage", "json", {"origin": ("3", "5"), "msgtype": ("video",)}, (94670, 94699, 96426), "接收消息和事件：视频消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfFileMessage", "json", {"origin": ("3", "5"), "msgtype": ("file",)}, (94670, 94699, 96426), "接收消息和事件：文件消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfLocationMessage", "json", {"origin": ("3", "5"), "msgtype": ("location",)}, (94670, 94699, 96426), "接收消息和事件：位置消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfLinkMessage", "json", {"origin": ("3", "5"), "msgtype": ("link",)}, (94670, 94699, 96426), "接收消息和事件：链接消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfBusinessCardMessage", "json", {"origin": ("3", "5"), "msgtype": ("business_card",)}, (94670, 94699, 96426), "接收消息和事件：名片消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfMiniprogramMessage", "json", {"origin": ("3", "5"), "msgtype": ("miniprogram",)}, (94670, 94699, 96426), "接收消息和事件：小程序消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfMenuMessage", "json", {"origin": ("3", "5"), "msgtype": ("msgmenu",)}, (94670, 94699, 96426), "接收消息和事件：菜单消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfShopProductMessage", "json", {"origin": ("3", "5"), "msgtype": ("channels_shop_product",)}, (94670, 94699, 96426), "接收消息和事件：视频号商品消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfShopOrderMessage", "json", {"origin": ("3", "5"), "msgtype": ("channels_shop_order",)}, (94670, 94699, 96426), "接收消息和事件：视频号订单消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfMergedMessage", "json", {"origin": ("3", "5"), "msgtype": ("merged_msg",)}, (94670, 94699, 96426), "接收消息和事件：聊天记录消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfChannelsMessage", "json", {"origin": ("3", "5"), "msgtype": ("channels",)}, (94670, 94699, 96426), "接收消息和事件：视频号消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfMeetingMessage", "json", {"origin": ("3", "5"), "msgtype": ("meeting",)}, (94670, 94699, 96426), "接收消息和事件：会议消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfCalendarMessage", "json", {"origin": ("3", "5"), "msgtype": ("calendar",)}, (94670, 94699, 96426), "接收消息和事件：日程消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfNoteMessage", "json", {"origin": ("3", "5"), "msgtype": ("note",)}, (94670, 94699, 96426), "接收消息和事件：笔记消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfEventMessage", "json", {"origin": ("4",), "msgtype": ("event",)}, (94670, 94699, 96426), "接收消息和事件：事件消息", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfEnterSessionEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("enter_session",)}, (94670, 94699, 96426), "接收消息和事件：用户进入会话事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfMsgSendFailEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("msg_send_fail",)}, (94670, 94699, 96426), "接收消息和事件：消息发送失败事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfServicerStatusChangeEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("servicer_status_change",)}, (94670, 94699, 96426), "接收消息和事件：接待人员接待状态变更事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfSessionStatusChangeEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("session_status_change",)}, (94670, 94699, 96426), "接收消息和事件：会话状态变更事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfUserRecallMsgEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("user_recall_msg",)}, (94670, 94699, 96426), "接收消息和事件：用户撤回消息事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfServicerRecallMsgEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("servicer_recall_msg",)}, (94670, 94699, 96426), "接收消息和事件：接待人员撤回消息事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.models.kf.message:KfRejectSwitchChangeEvent", "json", {"origin": ("4",), "msgtype": ("event",), "event.event_type": ("reject_customer_msg_switch_change",)}, (94670, 94699, 96426), "接收消息和事件：拒收客户消息变更事件", {"needs": "微信客服-可调用接口的应用", "granted": {"developed": "微信客服->管理账号、分配会话和收发消息", "third_party": "微信客服->管理账号、分配会话和收发消息"}},
        ),
        (
            "wecom_client.callbacks.license:UnlicensedNotifyEvent", "xml", {"Event": ("unlicensed_notify",)}, (95716, 97195), "接口许可失效通知",
        ),
        (
            "wecom_client.callbacks.license:LicensePaySuccessEvent", "xml", {"InfoType": ("license_pay_success",)}, (95804, 97196), "支付成功通知",
        ),
        (
            "wecom_client.callbacks.license:LicenseRefundEvent", "xml", {"InfoType": ("license_refund",)}, (95805, 97197), "退款结果通知",
        ),
        (
            "wecom_client.callbacks.license:AutoActivateEvent", "xml", {"InfoType": ("auto_activate",)}, (95994, 97198), "自动激活回调通知",
        ),
        (
            "wecom_client.callbacks.living:LivingStatusChangeEvent", "xml", {"Event": ("living_status_change",)}, (94145, 94308, 96842), "直播回调事件",
        ),
        (
            "wecom_client.callbacks.headers:MeetingChangeEvent", "xml", {"Event": ("meeting_change",)}, (99081,), "会议事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeModifyMeeting", "xml", {"Event": ("meeting_change",), "ChangeType": ("modify_meeting",)}, (99081, 97451, 97459), "修改会议事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeCancelMeeting", "xml", {"Event": ("meeting_change",), "ChangeType": ("cancel_meeting",)}, (99082, 97451, 97459), "取消会议事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMeetingStart", "xml", {"Event": ("meeting_change",), "ChangeType": ("meeting_start",)}, (98333,), "会议开始事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMeetingEnd", "xml", {"Event": ("meeting_change",), "ChangeType": ("meeting_end",)}, (98337,), "会议结束事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMeetingMuteAll", "xml", {"Event": ("meeting_change",), "ChangeType": ("meeting_mute_all",)}, (98341,), "会议全体静音事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMeetingUnmuteAll", "xml", {"Event": ("meeting_change",), "ChangeType": ("meeting_unmute_all",)}, (98345,), "会议解除全体静音事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeJoinMeeting", "xml", {"Event": ("meeting_change",), "ChangeType": ("join_meeting",)}, (98348,), "成员入会事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeQuitMeeting", "xml", {"Event": ("meeting_change",), "ChangeType": ("quit_meeting",)}, (98352,), "成员离会事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeJoinMeetingBeforeHost", "xml", {"Event": ("meeting_change",), "ChangeType": ("join_meeting_before_host",)}, (98353,), "成员等待主持人入会事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeJoinWaitingRoom", "xml", {"Event": ("meeting_change",), "ChangeType": ("join_waiting_room",)}, (98354,), "成员进入等候室事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeQuitWaitingRoom", "xml", {"Event": ("meeting_change",), "ChangeType": ("quit_waiting_room",)}, (98355,), "成员离开等候室事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeJoinFromMeetingRoom", "xml", {"Event": ("meeting_change",), "ChangeType": ("join_from_meeting_room",)}, (98393,), "成员从等候室进入会议事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMoveToWaitingRoom", "xml", {"Event": ("meeting_change",), "ChangeType": ("move_to_waiting_room",)}, (98394,), "成员从会议中被移入等候室事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeOpenScreenShare", "xml", {"Event": ("meeting_change",), "ChangeType": ("open_screen_share",)}, (98395,), "共享屏幕开启事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeCloseScreenShare", "xml", {"Event": ("meeting_change",), "ChangeType": ("close_screen_share",)}, (98396,), "共享屏幕结束事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeRoleChange", "xml", {"Event": ("meeting_change",), "ChangeType": ("role_change",)}, (98397,), "会议成员角色变更事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeWebinarRoleChange", "xml", {"Event": ("meeting_change",), "ChangeType": ("webinar_role_change",)}, (98771,), "网络研讨会成员角色变更事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeWebinarWarmUpUpload", "xml", {"Event": ("meeting_change",), "ChangeType": ("webinar_warm_up_upload",)}, (98773,), "网络研讨会暖场上传结果",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangePstnStatusUpdate", "xml", {"Event": ("meeting_change",), "ChangeType": ("pstn_status_update",)}, (98774,), "PSTN 外呼状态更新事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMediumUpload", "xml", {"Event": ("meeting_change",), "ChangeType": ("medium_upload",)}, (98775,), "素材上传结果",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeStartRecording", "xml", {"Event": ("meeting_change",), "ChangeType": ("start_recording",)}, (98398,), "开始云录制事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangePauseRecording", "xml", {"Event": ("meeting_change",), "ChangeType": ("pause_recording",)}, (98399,), "暂停云录制事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeResumeRecording", "xml", {"Event": ("meeting_change",), "ChangeType": ("resume_recording",)}, (98400,), "恢复云录制事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeStopRecording", "xml", {"Event": ("meeting_change",), "ChangeType": ("stop_recording",)}, (98401,), "停止云录制事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeRecordingComplete", "xml", {"Event": ("meeting_change",), "ChangeType": ("recording_complete",)}, (98402,), "云录制已完成事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeDeleteRecording", "xml", {"Event": ("meeting_change",), "ChangeType": ("delete_recording",)}, (98404,), "删除云录制事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeEnroll", "xml", {"Event": ("meeting_change",), "ChangeType": ("enroll",)}, (98781,), "用户报名事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeCancelEnroll", "xml", {"Event": ("meeting_change",), "ChangeType": ("cancel_enroll",)}, (98782,), "用户取消报名事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingChangeMeetingRoomResponse", "xml", {"Event": ("meeting_change",), "ChangeType": ("meeting_room_response",)}, (98783,), "会议室应答事件",
        ),
        (
            "wecom_client.callbacks.headers:MeetingStatisticsEvent", "xml", {"Event": ("meeting_statistics",)}, (99648,), "会议统计事件",
        ),
        (
            "wecom_client.callbacks.meeting:MeetingStatisticsStartMeeting", "xml", {"Event": ("meeting_statistics",), "ChangeType": ("start_meeting",)}, (99648,), "会议发起事件",
        ),
        (
            "wecom_client.callbacks.menu:ClickEvent", "xml", {"Event": ("click",)}, (90240, 90376, 96468), "点击菜单拉取消息的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:ViewEvent", "xml", {"Event": ("view",)}, (90240, 90376, 96468), "点击菜单跳转链接的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:ViewMiniprogramEvent", "xml", {"Event": ("view_miniprogram",)}, (90240, 90376, 96468), "点击菜单跳转小程序的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:ScanCodePushEvent", "xml", {"Event": ("scancode_push",)}, (90240, 90376, 96468), "扫码推事件的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:ScanCodeWaitMsgEvent", "xml", {"Event": ("scancode_waitmsg",)}, (90240, 90376, 96468), "扫码推事件且弹出“消息接收中”提示框的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:PicSysPhotoEvent", "xml", {"Event": ("pic_sysphoto",)}, (90240, 90376, 96468), "弹出系统拍照发图的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:PicPhotoOrAlbumEvent", "xml", {"Event": ("pic_photo_or_album",)}, (90240, 90376, 96468), "弹出拍照或者相册发图的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:PicWeixinEvent", "xml", {"Event": ("pic_weixin",)}, (90240, 90376, 96468), "弹出微信相册发图器的事件推送",
        ),
        (
            "wecom_client.callbacks.menu:LocationSelectEvent", "xml", {"Event": ("location_select",)}, (90240, 90376, 96468), "弹出地理位置选择器的事件推送",
        ),
        (
            "wecom_client.callbacks.message:TextMessage", "xml", {"MsgType": ("text",)}, (90239, 90375, 96467), "文本消息",
        ),
        (
            "wecom_client.callbacks.message:ImageMessage", "xml", {"MsgType": ("image",)}, (90239, 90375, 96467), "图片消息",
        ),
        (
            "wecom_client.callbacks.message:VoiceMessage", "xml", {"MsgType": ("voice",)}, (90239, 90375, 96467), "语音消息",
        ),
        (
            "wecom_client.callbacks.message:VideoMessage", "xml", {"MsgType": ("video",)}, (90239, 90375, 96467), "视频消息",
        ),
        (
            "wecom_client.callbacks.message:LocationMessage", "xml", {"MsgType": ("location",)}, (90239, 90375, 96467), "位置消息",
        ),
        (
            "wecom_client.callbacks.message:LinkMessage", "xml", {"MsgType": ("link",)}, (90239, 90375, 96467), "链接消息",
        ),
        (
            "wecom_client.callbacks.oa:AddCalendarEvent", "xml", {"Event": ("add_calendar",)}, (93651, 93704), "新增日历事件",
        ),
        (
            "wecom_client.callbacks.oa:ModifyCalendarEvent", "xml", {"Event": ("modify_calendar",)}, (97730, 97808, 97772), "修改日历事件",
        ),
        (
            "wecom_client.callbacks.oa:DeleteCalendarEvent", "xml", {"Event": ("delete_calendar",)}, (97728, 97806, 97771), "删除日历事件",
        ),
        (
            "wecom_client.callbacks.oa:AddScheduleEvent", "xml", {"Event": ("add_schedule",)}, (101698,), "日程内容存档：创建日程事件通知",
        ),
        (
            "wecom_client.callbacks.oa:ModifyScheduleEvent", "xml", {"Event": ("modify_schedule",)}, (97731, 97809, 97773, 101698), "修改日程事件",
        ),
        (
            "wecom_client.callbacks.oa:DeleteScheduleEvent", "xml", {"Event": ("delete_schedule",)}, (97732, 97810, 97774, 101698), "删除日程事件",
        ),
        (
            "wecom_client.callbacks.oa:RespondScheduleEvent", "xml", {"Event": ("respond_schedule",)}, (98111, 98099, 98110, 101698), "日程回执事件",
        ),
        (
            "wecom_client.callbacks.oa:BookMeetingRoomEvent", "xml", {"Event": ("book_meeting_room",)}, (95333,), "会议室预定事件", {"needs": "会议室-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}},
        ),
        (
            "wecom_client.callbacks.oa:CancelMeetingRoomEvent", "xml", {"Event": ("cancel_meeting_room",)}, (95333,), "会议室取消事件", {"needs": "会议室-可调用接口的应用", "granted": {"developed": "none", "third_party": "none"}},
        ),
        (
            "wecom_client.callbacks.headers:AppEmailChangeEvent", "xml", {"Event": ("app_email_change",)}, (97495, 97517, 97506), "应用邮箱事件",
        ),
        (
            "wecom_client.callbacks.oa:AppEmailChangeReceiveEmail", "xml", {"Event": ("app_email_change",), "ChangeType": ("receive_email",)}, (97495, 97517, 97506), "应用邮箱接收邮件事件",
        ),
        (
            "wecom_client.callbacks.headers:PublicEmailChangeEvent", "xml", {"Event": ("public_email_change",)}, (100180,), "公共邮箱事件",
        ),
        (
            "wecom_client.callbacks.oa:PublicEmailChangeReceiveEmail", "xml", {"Event": ("public_email_change",), "ChangeType": ("receive_email",)}, (100180,), "公共邮箱接收邮件事件",
        ),
        (
            "wecom_client.callbacks.oa:SubmitVipAccountApprovalEvent", "xml", {"Event": ("submit_vip_account_approval",)}, (99876,), "成员申请的提交回调",
        ),
        (
            "wecom_client.callbacks.oa:FinishVipAccountApprovalEvent", "xml", {"Event": ("finish_vip_account_approval",)}, (99877,), "成员申请的终止回调",
        ),
        (
            "wecom_client.callbacks.order:OpenOrderEvent", "xml", {"InfoType": ("open_order",)}, (91929, 99387), "下单成功通知",
        ),
        (
            "wecom_client.callbacks.order:ChangeOrderEvent", "xml", {"InfoType": ("change_order",)}, (91930, 99388), "改单通知",
        ),
        (
            "wecom_client.callbacks.order:PayForAppSuccessEvent", "xml", {"InfoType": ("pay_for_app_success",)}, (91931, 99389), "支付成功通知",
        ),
        (
            "wecom_client.callbacks.order:RefundEvent", "xml", {"InfoType": ("refund",)}, (91932, 99390), "退款通知",
        ),
        (
            "wecom_client.callbacks.order:ChangeEditionEvent", "xml", {"InfoType": ("change_edition", "change_editon")}, (91933,), "应用版本变更通知",
        ),
        (
            "wecom_client.callbacks.order:CancelOrderEvent", "xml", {"InfoType": ("cancel_order",)}, (99353, 99392), "取消订单通知",
        ),
        (
            "wecom_client.callbacks.payment:TransactionSuccessEvent", "xml", {"event_type": ("TRANSACTION.SUCCESS",)}, (97478, 97335), "支付通知",
        ),
        (
            "wecom_client.callbacks.payment:RefundSuccessEvent", "xml", {"event_type": ("REFUND.SUCCESS",)}, (97478, 97338), "退款通知",
        ),
        (
            "wecom_client.callbacks.payment:RefundAbnormalEvent", "xml", {"event_type": ("REFUND.ABNORMAL",)}, (97478, 97338), "退款异常通知",
        ),
        (
            "wecom_client.callbacks.payment:RefundClosedEvent", "xml", {"event_type": ("REFUND.CLOSED",)}, (97478, 97338), "退款关闭通知",
        ),
        (
            "wecom_client.callbacks.program:ProgramChatArchiveAuditApprovedSingle", "json", {"event_type": ("chat_archive_audit_approved_single",)}, (99993, 99852, 100043), "客户同意进行聊天内容存档事件回调（单聊）",
        ),
        (
            "wecom_client.callbacks.program:ProgramChatArchiveAuditApprovedRoom", "json", {"event_type": ("chat_archive_audit_approved_room",)}, (99993, 99852, 100043), "客户同意进行聊天内容存档事件回调（群聊）",
        ),
        (
            "wecom_client.callbacks.program:ProgramConversationNewMessage", "json", {"event_type": ("conversation_new_message",)}, (99994, 99853, 100044), "产生会话回调通知",
        ),
        (
            "wecom_client.callbacks.program:ProgramHitKeyword", "json", {"event_type": ("hit_keyword",)}, (99995, 99854, 100045), "命中关键词规则通知",
        ),
        (
            "wecom_client.callbacks.program:ProgramAuthKnowledgeBase", "json", {"event_type": ("auth_knowledge_base",)}, (99996, 99855, 100046), "授权知识集",
        ),
        (
            "wecom_client.callbacks.program:ProgramUnauthKnowledgeBase", "json", {"event_type": ("unauth_knowledge_base",)}, (99996, 99855, 100046), "取消授权知识集",
        ),
        (
            "wecom_client.callbacks.program:ProgramDeleteKnowledgeBase", "json", {"event_type": ("delete_knowledge_base",)}, (99996, 99855, 100046), "删除授权的知识集",
        ),
        (
            "wecom_client.callbacks.program:ProgramKnowledgeBaseLearnDone", "json", {"event_type": ("knowledge_base_learn_done",)}, (99996, 99855, 100046), "內容学习完成",
        ),
        (
            "wecom_client.callbacks.program:ProgramChatArchiveExportFinished", "json", {"event_type": ("chat_archive_export_finished",)}, (99997, 99867, 100047), "会话内容导出完成通知",
        ),
        (
            "wecom_client.callbacks.headers:ChangeSchoolContactEvent", "xml", {"Event": ("change_school_contact",)}, (92032, 96716), "家校通讯录变更事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactCreateStudent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("create_student",)}, (92032, 96716), "新增学生事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactUpdateStudent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("update_student",)}, (92032, 96716), "编辑学生事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactDeleteStudent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("delete_student",)}, (92032, 96716), "删除学生事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactCreateParent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("create_parent",)}, (92032, 96716), "新增家长事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactUpdateParent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("update_parent",)}, (92032, 96716), "编辑家长事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactDeleteParent", "xml", {"Event": ("change_school_contact",), "ChangeType": ("delete_parent",)}, (92032, 96716), "删除家长事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactSubscribe", "xml", {"Event": ("change_school_contact",), "ChangeType": ("subscribe",)}, (92032, 96716), "家长关注事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactUnsubscribe", "xml", {"Event": ("change_school_contact",), "ChangeType": ("unsubscribe",)}, (92032, 96716), "家长取消关注事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactCreateDepartment", "xml", {"Event": ("change_school_contact",), "ChangeType": ("create_department", "create_deparmtment")}, (92052, 96717), "创建部门事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactUpdateDepartment", "xml", {"Event": ("change_school_contact",), "ChangeType": ("update_department", "update_deparmtment")}, (92052, 96717), "更新部门事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactDeleteDepartment", "xml", {"Event": ("change_school_contact",), "ChangeType": ("delete_department", "delete_deparmtment")}, (92052, 96717), "删除部门事件", {"needs": "家校沟通-可调用接口的应用，或家校沟通-配置-家长可使用的应用", "granted": {"developed": "家校沟通->家校通讯录读取权限", "third_party": "家校沟通->「家校沟通」使用权限，包括读取家长信息（不含电话）和给家长发通知，或「家校沟通」使用和编辑权限，包括编辑家校通讯录和给家长发通知"}, "switch": "外部联系人变更回调"},
        ),
        (
            "wecom_client.callbacks.headers:SuiteChangeSchoolContactEvent", "xml", {"InfoType": ("change_school_contact",)}, (92051,), "家校通讯录变更事件（第三方应用）",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactCreateStudent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("create_student",)}, (92051,), "新增学生事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactUpdateStudent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("update_student",)}, (92051,), "编辑学生事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactDeleteStudent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("delete_student",)}, (92051,), "删除学生事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactCreateParent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("create_parent",)}, (92051,), "新增家长事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactUpdateParent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("update_parent",)}, (92051,), "编辑家长事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactDeleteParent", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("delete_parent",)}, (92051,), "删除家长事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactSubscribe", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("subscribe",)}, (92051,), "家长关注事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactUnsubscribe", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("unsubscribe",)}, (92051,), "家长取消关注事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactCreateDepartment", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("create_department", "create_deparmtment")}, (92050,), "创建部门事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactUpdateDepartment", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("update_department", "update_deparmtment")}, (92050,), "更新部门事件",
        ),
        (
            "wecom_client.callbacks.school:SuiteChangeSchoolContactDeleteDepartment", "xml", {"InfoType": ("change_school_contact",), "ChangeType": ("delete_department", "delete_deparmtment")}, (92050,), "删除部门事件",
        ),
        (
            "wecom_client.callbacks.school:ChangeSchoolContactBatchEvent", "xml", {"InfoType": ("change_school_contact_batch",)}, (97281,), "家校通讯录批量变更事件",
        ),
        (
            "wecom_client.callbacks.headers:SecurityEvent", "xml", {"Event": ("security",)}, (100080,), "安全管理事件", {"needs": "我的企业-设置-域名IP-可调用API的应用", "granted": {"developed": "none", "third_party": "none"}},
        ),
        (
            "wecom_client.callbacks.security:SecurityChangeDomainIp", "xml", {"Event": ("security",), "ChangeType": ("change_domain_ip",)}, (100080,), "企业微信域名IP变更事件", {"needs": "我的企业-设置-域名IP-可调用API的应用", "granted": {"developed": "none", "third_party": "none"}},
        ),
        (
            "wecom_client.callbacks.suite:SuiteTicketEvent", "xml", {"InfoType": ("suite_ticket",)}, (90628, 97173), "推送suite_ticket",
        ),
        (
            "wecom_client.callbacks.suite:CreateAuthEvent", "xml", {"InfoType": ("create_auth",)}, (100964, 100965, 97086, 99680, 99401), "授权成功通知",
        ),
        (
            "wecom_client.callbacks.suite:ChangeAuthEvent", "xml", {"InfoType": ("change_auth",)}, (100964, 100965, 97086, 99680, 99401, 99487), "变更授权通知",
        ),
        (
            "wecom_client.callbacks.suite:CancelAuthEvent", "xml", {"InfoType": ("cancel_auth",)}, (100964, 100965, 97086, 99680), "取消授权通知",
        ),
        (
            "wecom_client.callbacks.suite:ResetPermanentCodeEvent", "xml", {"InfoType": ("reset_permanent_code",)}, (94758, 97175), "重置永久授权码通知",
        ),
        (
            "wecom_client.callbacks.suite:CorpArchAuthEvent", "xml", {"InfoType": ("corp_arch_auth",)}, (97378,), "授权组织架构权限通知",
        ),
        (
            "wecom_client.callbacks.suite:SuiteShareAgentChangeEvent", "xml", {"InfoType": ("share_agent_change",)}, (93373,), "企业互联共享应用事件回调",
        ),
        (
            "wecom_client.callbacks.suite:SuiteShareChainChangeEvent", "xml", {"InfoType": ("share_chain_change",)}, (93373,), "上下游共享应用事件回调",
        ),
        (
            "wecom_client.callbacks.suite:RegisterCorpEvent", "xml", {"InfoType": ("register_corp",)}, (90585,), "注册完成回调事件",
        ),
        (
            "wecom_client.callbacks.suite:EnterRegisterPackageEvent", "xml", {"InfoType": ("enter_register_package",)}, (98071,), "扫描推广二维码事件",
        ),
        (
            "wecom_client.callbacks.suite:AgreeExternalUseridMigrationEvent", "xml", {"InfoType": ("agree_external_userid_migration",)}, (96516,), "同意授权转换external_userid事件",
        ),
        (
            "wecom_client.callbacks.headers:DocChangeEvent", "xml", {"Event": ("doc_change",)}, (97833, 97839, 97836), "文档变更事件",
        ),
        (
            "wecom_client.callbacks.wedoc:DocChangeDocMemberChange", "xml", {"Event": ("doc_change",), "ChangeType": ("doc_member_change",)}, (97833, 97839, 97836), "修改文档成员事件",
        ),
        (
            "wecom_client.callbacks.wedoc:DocChangeDeleteDoc", "xml", {"Event": ("doc_change",), "ChangeType": ("delete_doc",)}, (97834, 97840, 97837), "删除文档事件",
        ),
        (
            "wecom_client.callbacks.wedoc:DocChangeFormComplete", "xml", {"Event": ("doc_change",), "ChangeType": ("form_complete",)}, (97835, 97841, 97838), "收集表完成事件",
        ),
        (
            "wecom_client.callbacks.wedoc:DocChangeDeleteForm", "xml", {"Event": ("doc_change",), "ChangeType": ("delete_form",)}, (98095, 98055, 98097), "删除收集表事件",
        ),
        (
            "wecom_client.callbacks.wedoc:DocChangeFormSettingsChange", "xml", {"Event": ("doc_change",), "ChangeType": ("form_settings_change",)}, (98096, 98056, 98098), "修改收集表设置事件",
        ),
        (
            "wecom_client.callbacks.headers:SmartSheetChangeEvent", "xml", {"Event": ("smart_sheet_change",)}, (100987, 101016, 101018), "智能表格变更事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeAddField", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("add_field", "add_filed")}, (100987, 101016, 101018), "新增字段事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeUpdateField", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("update_field", "update_filed")}, (100987, 101016, 101018), "更新字段事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeDeleteField", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("delete_field", "delete_filed")}, (100987, 101016, 101018), "删除字段事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeAddRecord", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("add_record",)}, (100986, 101017, 101019), "新增记录事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeUpdateRecord", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("update_record",)}, (100986, 101017, 101019), "更新记录事件",
        ),
        (
            "wecom_client.callbacks.wedoc:SmartSheetChangeDeleteRecord", "xml", {"Event": ("smart_sheet_change",), "ChangeType": ("delete_record",)}, (100986, 101017, 101019), "删除记录事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveInsufficientCapacityEvent", "xml", {"Event": ("wedrive_insufficient_capacity",)}, (97898, 97972, 97932), "微盘容量不足事件",
        ),
        (
            "wecom_client.callbacks.headers:WedriveSpaceChangeEvent", "xml", {"Event": ("wedrive_space_change",)}, (97899, 97973, 97933), "空间变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveSpaceChangeDismissSpace", "xml", {"Event": ("wedrive_space_change",), "ChangeType": ("dismiss_space",)}, (97901, 97976, 97935, 97899, 97973, 97933), "解散空间",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveSpaceChangeSpaceMemberChange", "xml", {"Event": ("wedrive_space_change",), "ChangeType": ("space_member_change",)}, (97902, 97977, 97936), "修改空间成员",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveSpaceChangeSpaceSecuritySettingsChange", "xml", {"Event": ("wedrive_space_change",), "ChangeType": ("space_security_settings_change",)}, (97903, 97978, 97937), "修改空间安全设置",
        ),
        (
            "wecom_client.callbacks.headers:WedriveFileChangeEvent", "xml", {"Event": ("wedrive_file_change",)}, (97900, 97975, 97934), "文件变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveFileChangeCreateFile", "xml", {"Event": ("wedrive_file_change",), "ChangeType": ("create_file",)}, (97900, 97975, 97934), "文件变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveFileChangeRenameFile", "xml", {"Event": ("wedrive_file_change",), "ChangeType": ("rename_file",)}, (97900, 97975, 97934), "文件变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveFileChangeUpdateFile", "xml", {"Event": ("wedrive_file_change",), "ChangeType": ("update_file",)}, (97900, 97975, 97934), "文件变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveFileChangeDeleteFile", "xml", {"Event": ("wedrive_file_change",), "ChangeType": ("delete_file",)}, (97900, 97975, 97934), "文件变更事件",
        ),
        (
            "wecom_client.callbacks.wedrive:WedriveFileChangeMoveFile", "xml", {"Event": ("wedrive_file_change",), "ChangeType": ("move_file",)}, (97900, 97975, 97934), "文件变更事件",
        ),
    ),
)

parse_message: Final = CALLBACKS.parse
