"use strict";
/* The texts of the page, its language, and functions that create elements. */
const ZH = {
  title: "企业微信模拟器", people: "联系人", chat: "聊天", log: "日志", tools: "工具", app: "应用", bot: "机器人", lang: "English",
  members: "成员", customers: "客户", groups: "群聊", findPeople: "查找联系人", nobodyFound: "没有找到", add: "添加",
  url: "应用的回调地址，例如 http://127.0.0.1:8000/wecom", botUrl: "机器人的回调地址；留空则用长连接", connect: "接入", connected: "已接入", disconnected: "已断开",
  export: "导出", import: "导入", reset: "重置", resetAsk: "清除所有消息和改动，恢复初始状态？", resetDone: "已恢复初始状态", cancel: "取消", ok: "确定", imported: "状态已导入", badFile: "这个文件不是模拟器导出的状态",
  say: "以 {0} 的身份发消息…", sayNot: "这里只能看，不能发消息", send: "发送", hello: "还没有消息。在下面写一句话，看看应用如何回复。", helloGroup: "应用发到这个群的消息会显示在这里。", older: "加载更早的", newer: "{0} 条新内容", thinking: "思考过程", menuMore: "更多操作",
  quiet: "应用的每次调用和每个回调都会显示在这里。", env: "应用的设置：", noBot: "机器人还没有连接。长连接的设置：", online: "长连接已连接", offline: "长连接未连接",
  enter: "进入应用", enterBot: "进入会话", enterKf: "进入客服会话", follow: "关注", unfollow: "取消关注", location: "位置", image: "图片", link: "链接", voice: "语音", video: "视频", file: "文件", mixed: "图文",
  find: "搜索路径、标题、内容", all: "全部", calls: "调用", pushes: "回调", onlyBad: "只看失败", clear: "清空", details: "详情", close: "关闭", noRows: "没有符合条件的记录",
  request: "请求", answer: "应答", text: "明文", doc: "官方文档", to: "发往", tries: "尝试", pending: "等待应答…", attempt: "第 {0} 次", problems: "{0} 处问题", isGone: "记录太旧，内容已不保留", searching: "正在查找，还剩 {0} 条…", goneRows: "另有 {0} 条较早的记录内容已不保留（keep_calls），只按名称查找", times: "{0} 次",
  curl: "复制为 curl", test: "复制为测试", copied: "已复制", resend: "重新推送", edit: "改后推送", callback: "推送回调", push: "推送", pushed: "已推送", filter: "查找回调：名称或标题", nothingFound: "没有这样的回调", raw: "原文",
  faults: "故障", fail: "让调用失败", path: "路径", errcode: "错误码", status: "HTTP 状态", delay: "延迟（秒）", howOften: "次数（留空为一直）", silent: "不应答", trickle: "逐字节间隔（秒）", how: "应答方式", howNormal: "正常发送", howReset: "重置连接", howHangUp: "不应答就断开", howRubbish: "发送乱码", howCutHead: "在头部截断", howCutBody: "在正文截断", howCutChunks: "发一块后截断", clockDate: "设定时间", noFaults: "没有设置故障", clearFaults: "全部取消", tokens: "令牌与时间", expire: "让所有令牌过期", expired: "所有令牌已过期", clock: "时钟比实际快 {0} 秒", advance: "拨快（秒）", advanced: "时钟已拨快",
  approvals: "审批", noApprovals: "没有审批", approve: "同意", reject: "拒绝", spStatus: { 1: "审批中", 2: "已同意", 3: "已驳回", 4: "已撤销", 6: "通过后撤销", 7: "已删除", 10: "已支付" },
  addMember: "添加成员", addCustomer: "添加客户", addGroup: "新建群聊", userid: "账号", name: "姓名", department: "部门 ID", mobile: "手机号", followed: "添加的成员", groupName: "群名", userlist: "成员账号，用逗号分隔", added: "已添加",
  label: "地点", latitude: "纬度", longitude: "经度", address: "网址", about: "摘要", words: "说的话", scanned: "扫码结果", open: "查看详情", openFile: "打开 {0}", submit: "提交", today: "今天", unread: "{0} 条未读", recalled: "消息已撤回", failedMark: "未送达", sending: "发送中…", noReply: "应用没有回复内容", picture: "图片", avatar: "头像",
  said: { enter: "进入应用", subscribe: "关注了应用", unsubscribe: "取消关注", click_menu: "点击菜单 {0}", open_menu: "打开菜单链接 {0}", click_button: "点击按钮 {0}", click_card_menu: "点击菜单项 {0}", click: "点击按钮 {0}", send_location: "发送了位置 {0}", send_link: "[链接] {0}", kf_enter: "进入客服会话", kf_off_duty: "停止接待", kf_on_duty: "恢复接待", kf_serve: "接入会话", kf_reply: "接待人员回复", kf_end: "结束会话", kf_send: "发送消息", kf_choose: "选择菜单项", other: "{0}" },
  kfEvent: { enter_session: "进入客服会话", session1: "{0} 接入了会话", session2: "会话转接给 {0}", session3: "{1} 结束了会话", session4: "{0} 重新接入会话", user_recall_msg: "客户撤回了一条消息", servicer_recall_msg: "接待人员撤回了一条消息", other: "{2}" },
  kfState: { 0: "未处理", 1: "智能助手接待", 2: "待接入池排队中", 3: "{0} 接待中", 4: "已结束" }, asServicer: "接待人员：{0}", serve: "接入会话", replyAs: "以接待人员回复", endSession: "结束会话", offDuty: "停止接待", onDuty: "恢复接待",
  why: { nobody: "还没有接入应用：请在上方填写应用的回调地址", bot_away: "机器人没有连接", late: "应用 5 秒内没有应答", unreachable: "连不上 {0}：应用没有运行，或地址不对", status: "应用返回了 HTTP {1}", unreadable: "应用的应答无法解密或解析", unknown: "应用的应答不是文档里的回复", ended: "连接已断开", refused: "企业微信拒绝：错误码 {0}", check: "{0} 没有通过地址校验：请检查 Token、EncodingAESKey 和地址", other: "{0}" },
  afterTries: "（共 {0} 次）",
};
const EN = {
  title: "WeCom simulator", people: "Contacts", chat: "Chat", log: "Log", tools: "Tools", app: "App", bot: "Bot", lang: "中文",
  members: "Members", customers: "Customers", groups: "Groups", findPeople: "Find contacts", nobodyFound: "No contacts found", add: "Add",
  url: "Callback URL of your app, such as http://127.0.0.1:8000/wecom", botUrl: "Callback URL of the bot; empty for the long connection", connect: "Connect", connected: "Connected", disconnected: "Disconnected",
  export: "Export", import: "Import", reset: "Reset", resetAsk: "Discard all messages and changes and restore the initial state?", resetDone: "Initial state restored", cancel: "Cancel", ok: "OK", imported: "State imported", badFile: "This file is not an exported simulator state",
  say: "Write as {0}…", sayNot: "This chat is read-only", send: "Send", hello: "No messages yet. Write a message below to see your app's answer.", helloGroup: "Messages from your app to this group appear here.", older: "Load earlier messages", newer: "{0} new", thinking: "Reasoning", menuMore: "More",
  quiet: "Calls from your app and callbacks to it appear here.", env: "Settings for your app:", noBot: "The bot is not connected. Settings for the long connection:", online: "long connection open", offline: "no long connection",
  enter: "Open the app", enterBot: "Open the chat", enterKf: "Open the service chat", follow: "Follow", unfollow: "Unfollow", location: "Location", image: "Image", link: "Link", voice: "Voice", video: "Video", file: "File", mixed: "Text and image",
  find: "Search path, title, content", all: "All", calls: "Calls", pushes: "Callbacks", onlyBad: "Only failed", clear: "Clear", details: "Details", close: "Close", noRows: "No matching entries",
  request: "Request", answer: "Response", text: "Plain text", doc: "Official page", to: "To", tries: "Attempts", pending: "Waiting for the response…", attempt: "attempt {0}", problems: "problems: {0}", isGone: "The content of this old entry is no longer kept", searching: "Searching, {0} left…", goneRows: "{0} older entries were searched by name only: their content is no longer kept (keep_calls)", times: "{0} times",
  curl: "Copy as curl", test: "Copy as test", copied: "Copied", resend: "Push again", edit: "Edit and push", callback: "Push a callback", push: "Push", pushed: "Pushed", filter: "Search callbacks by name or title", nothingFound: "No matching callbacks", raw: "Raw text",
  faults: "Faults", fail: "Make calls fail", path: "Path", errcode: "Error code", status: "HTTP status", delay: "Delay (seconds)", howOften: "Times (empty: always)", silent: "No response", trickle: "Seconds between bytes", how: "Sending", howNormal: "as usual", howReset: "reset the connection", howHangUp: "hang up without an answer", howRubbish: "send rubbish", howCutHead: "cut in the head", howCutBody: "cut in the body", howCutChunks: "cut after one chunk", clockDate: "Set date and time", noFaults: "No faults are set", clearFaults: "Remove all", tokens: "Tokens and time", expire: "Expire all tokens", expired: "All tokens expired", clock: "The clock is {0} s ahead", advance: "Advance (seconds)", advanced: "Clock advanced",
  approvals: "Approvals", noApprovals: "No approvals", approve: "Approve", reject: "Reject", spStatus: { 1: "open", 2: "approved", 3: "rejected", 4: "withdrawn", 6: "withdrawn later", 7: "deleted", 10: "paid" },
  addMember: "Add a member", addCustomer: "Add a customer", addGroup: "New group", userid: "User id", name: "Name", department: "Department id", mobile: "Mobile", followed: "Added by member", groupName: "Group name", userlist: "User ids, separated by commas", added: "Added",
  label: "Location", latitude: "Latitude", longitude: "Longitude", address: "Address", about: "Summary", words: "Spoken text", scanned: "Content of the QR code", open: "Details", openFile: "Open {0}", submit: "Submit", today: "Today", unread: "{0} unread", recalled: "The message was recalled", failedMark: "not delivered", sending: "sending…", noReply: "The app sent no reply", picture: "image", avatar: "avatar",
  said: { enter: "opened the app", subscribe: "followed the app", unsubscribe: "unfollowed", click_menu: "pressed menu {0}", open_menu: "opened the menu link {0}", click_button: "pressed button {0}", click_card_menu: "chose {0}", click: "pressed button {0}", send_location: "sent a location {0}", send_link: "[link] {0}", kf_enter: "opened the service chat", kf_off_duty: "servicer went off duty", kf_on_duty: "servicer is back on duty", kf_serve: "servicer accepted the session", kf_reply: "servicer replied", kf_end: "servicer ended the session", kf_send: "sent a message", kf_choose: "chose a menu item", other: "{0}" },
  kfEvent: { enter_session: "opened the service chat", session1: "{0} accepted the session", session2: "session passed on to {0}", session3: "{1} ended the session", session4: "{0} continued the session", user_recall_msg: "the customer recalled a message", servicer_recall_msg: "the servicer recalled a message", other: "{2}" },
  kfState: { 0: "not assigned", 1: "answered by the app", 2: "waiting in the pool", 3: "served by {0}", 4: "ended" }, asServicer: "Servicer: {0}", serve: "Accept the session", replyAs: "Reply as servicer", endSession: "End the session", offDuty: "Go off duty", onDuty: "Go on duty",
  why: { nobody: "No app is connected: enter the callback URL of your app above", bot_away: "The bot is not connected", late: "The app did not respond within 5 seconds", unreachable: "Cannot connect to {0}: the app is not running, or the address is wrong", status: "The app responded with HTTP {1}", unreadable: "The app's response cannot be decrypted or parsed", unknown: "The app's response is not a documented reply", ended: "The connection has ended", refused: "WeCom refused: error code {0}", check: "{0} failed the check of the callback URL: verify Token, EncodingAESKey and the address", other: "{0}" },
  afterTries: " ({0} attempts)",
};
const TEXTS = { zh: ZH, en: EN };
export const $ = (id) => document.getElementById(id);
export const state = { lang: [localStorage.getItem("wecom-language"), document.documentElement.dataset.language, navigator.language.slice(0, 2), "en"].find((code) => TEXTS[code]) };
const fill = (text, values) => values.reduce((made, value, i) => made.replaceAll(`{${i}}`, value ?? ""), String(text));
export const t = (key, ...values) => fill(TEXTS[state.lang][key] ?? key, values);
export const of = (group, key, ...values) => fill(TEXTS[state.lang][group][key] ?? TEXTS[state.lang][group].other ?? key, values);
export const otherLanguage = () => { state.lang = state.lang === "zh" ? "en" : "zh"; localStorage.setItem("wecom-language", state.lang); };
export function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") for (const [event, f] of Object.entries(value)) made.addEventListener(event, f);
    else if (name === "class") made.className = value;
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat(3).filter((child) => child !== null && child !== undefined && child !== false && child !== ""));
  return made;
}
/* The reason for a failure, in the user's language. */
export function because(why) {
  if (!why) return "";
  if (typeof why === "string") return why;
  const more = why.attempts > 1 ? t("afterTries", why.attempts) : "";
  return of("why", why.code, why.errcode ?? why.text ?? why.to, why.status) + more;
}
const zone = () => (state.lang === "zh" ? "zh-CN" : "en-GB");
export const clock = (at) => new Date(at).toLocaleTimeString(zone());
export const day = (at) => (new Date(at).toDateString() === new Date().toDateString() ? t("today") : new Date(at).toLocaleDateString(zone(), { month: "long", day: "numeric" }));
