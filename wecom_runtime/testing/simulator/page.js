"use strict";
const TEXTS = {
  zh: { title: "企业微信模拟器", people: "成员", chat: "聊天", log: "调用与回调", app: "应用", bot: "机器人", botUrl: "机器人的回调地址；留空则用长连接", noBot: "机器人还没有连接。用长连接：", thinking: "思考过程", menuMore: "更多操作", member: "成员", raw: "原文", online: "长连接已连接", offline: "长连接未连接", enterBot: "进入会话", send: "发送", connect: "接入", url: "应用的回调地址，例如 http://127.0.0.1:8000/wecom", export: "导出", import: "导入", reset: "重置", callback: "推送回调", clear: "清空", cancel: "取消", push: "推送", say: "以 {0} 的身份发消息…", hello: "还没有消息。在下面写一句话，看看应用怎么回答。", quiet: "应用的每次调用和每个回调都会显示在这里。", env: "让应用连接到这里：", connected: "已接入", disconnected: "已断开", enter: "进入应用", follow: "关注", unfollow: "取消关注", location: "发送位置", image: "发送图片", link: "发送链接", retried: "第 {0} 次", problems: "{0} 处问题", calls: "调用", nothingFound: "没有这样的回调", open: "查看详情", openFile: "打开 {0}", kinds: { voice: "语音", video: "视频", file: "文件" }, request: "请求", answer: "回答", text: "明文", doc: "官方文档", said: { enter: "进入应用", subscribe: "关注了应用", unsubscribe: "取消关注", click_menu: "点击菜单 {0}", open_menu: "打开菜单链接 {0}", click_button: "点击按钮 {0}", send_location: "发送了位置 {0}", send_image: "[图片]", send_link: "[链接] {0}" }, noReply: "应用没有回复内容", imported: "状态已导入", resetDone: "已恢复初始状态", submit: "提交", file: "文件", pushed: "已推送", filter: "查找回调：名称或标题", lang: "English" },
  en: { title: "WeCom simulator", people: "Members", chat: "Chat", log: "Calls and callbacks", app: "The app", bot: "Bot", botUrl: "Callback address of the bot; empty for the long connection", noBot: "The bot is not connected yet. Over the long connection:", thinking: "Thoughts", menuMore: "More", member: "Member", raw: "Text", online: "long connection is open", offline: "no long connection", enterBot: "Open the chat", send: "Send", connect: "Connect", url: "Callback address of your app, such as http://127.0.0.1:8000/wecom", export: "Export", import: "Import", reset: "Reset", callback: "Push a callback", clear: "Clear", cancel: "Cancel", push: "Push", say: "Write as {0}…", hello: "No messages yet. Write something below and see what your app answers.", quiet: "Every call of your app and every callback is shown here.", env: "Point your app here:", connected: "Connected", disconnected: "Disconnected", enter: "Open the app", follow: "Follow", unfollow: "Unfollow", location: "Send a place", image: "Send a picture", link: "Send a link", retried: "attempt {0}", problems: "problems: {0}", calls: "Calls", nothingFound: "There is no such callback", open: "Details", openFile: "Open {0}", kinds: { voice: "Voice", video: "Video", file: "File" }, request: "Request", answer: "Answer", text: "Plain text", doc: "Official page", said: { enter: "opened the app", subscribe: "followed the app", unsubscribe: "unfollowed", click_menu: "pressed menu {0}", open_menu: "opened the menu link {0}", click_button: "pressed button {0}", send_location: "sent a place {0}", send_image: "[picture]", send_link: "[link] {0}" }, noReply: "The app had nothing to say", imported: "State imported", resetDone: "Back to the beginning", submit: "Submit", file: "File", pushed: "Pushed", filter: "Find a callback: name or title", lang: "中文" },
};
const $ = (id) => document.getElementById(id);
let lang = [localStorage.getItem("wecom-language"), document.documentElement.dataset.language, navigator.language.slice(0, 2), "en"].find((code) => TEXTS[code]);
let info = { members: [], departments: [], menu: [], callbacks: [], bots: [] }, me = "zhangsan", peer = "app", botChat = [], entries = [], after = 0, cleared = 0, sentCache = {};
const t = (key, ...values) => values.reduce((text, value, i) => text.replace(`{${i}}`, value), TEXTS[lang][key]);

function el(tag, props = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") for (const [event, f] of Object.entries(value)) made.addEventListener(event, f);
    else if (name === "class") made.className = value;
    else if (value !== undefined && value !== null && value !== false) made.setAttribute(name, value === true ? "" : value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}
function toast(text) { $("toast").textContent = text; $("toast").style.display = "block"; clearTimeout(toast.timer); toast.timer = setTimeout(() => { $("toast").style.display = "none"; }, 4000); }
async function ask(name, data) {
  const options = data === undefined ? {} : { method: "POST", body: JSON.stringify(data), headers: { "Content-Type": "application/json", "X-Page-Token": document.documentElement.dataset.token } };
  const answer = await (await fetch(`/_fake/api/${name}`, options)).json();
  if (answer.error) toast(answer.error);
  return answer;
}
const safe = (url) => (/^(https?:|\/)/i.test(url || "") ? url : undefined);
const media = (id) => `/_fake/file/media/${encodeURIComponent(id || "")}`;
const link = (url, ...children) => (safe(url) ? el("a", { href: safe(url), target: "_blank", rel: "noreferrer" }, ...children) : el("span", {}, ...children));

/* -- messages as a phone shows them -- */
const MARKS = /\*\*(.+?)\*\*|`([^`]+)`|(!?)\[([^\]]*)\]\(([^)\s]+)\)|<font color="(info|comment|warning)">(.*?)<\/font>|~~(.+?)~~|\*([^*\s][^*]*)\*|(https?:\/\/[^\s<>"'，。；！？、）】]+)|<a\s[^>]*href=["']([^"']+)["'][^>]*>(.*?)<\/a>/g;
function inline(text) {
  const made = []; let at = 0;
  for (const hit of text.matchAll(MARKS)) {
    const [all, bold, code, picture, label, target, color, colored, gone, italic, url, href, linked] = hit;
    made.push(text.slice(at, hit.index)); at = hit.index + all.length;
    if (bold) made.push(el("b", {}, inline(bold)));
    else if (code) made.push(el("code", {}, code));
    else if (target) made.push(picture ? image(target, label) : link(target, label || target));
    else if (color) made.push(el("span", { class: color }, colored));
    else if (gone) made.push(el("s", {}, gone));
    else if (italic) made.push(el("i", {}, italic));
    else made.push(link(url || href, url || linked));
  }
  made.push(text.slice(at)); return made;
}
/* A text message shows links, and nothing else of it is markup. */
function plain(text) {
  const made = []; let at = 0;
  for (const hit of text.matchAll(/(https?:\/\/[^\s<>"'，。；！？、）】]+)|<a\s[^>]*href=["']([^"']+)["'][^>]*>(.*?)<\/a>/g)) {
    made.push(text.slice(at, hit.index), link(hit[1] || hit[2], hit[1] || hit[3])); at = hit.index + hit[0].length;
  }
  made.push(text.slice(at)); return made;
}
function image(url, alt, style) {
  return safe(url) ? el("img", { src: safe(url), alt: alt || "", class: style, on: { error: (event) => event.target.replaceWith(el("div", { class: `${style || ""} gone` })) } }) : null;
}
/* The lines of a Markdown text as blocks: [pattern of a line, what a run of such lines becomes]. */
const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
function table(lines) {
  const [head, ...rows] = lines.filter((line) => !/^[\s|:-]+$/.test(line)).map(cells);
  const row = (tag) => (found) => el("tr", {}, found.map((cell) => el(tag, {}, inline(cell))));
  return el("div", { class: "wide" }, el("table", {}, row("th")(head || []), rows.map(row("td"))));
}
const BLOCKS = [
  [/^\s*>/, (lines) => el("blockquote", {}, lines.map((line) => el("p", {}, inline(line.replace(/^\s*>\s?/, "")))))],
  [/^\s*[-*+]\s+/, (lines) => el("ul", {}, lines.map((line) => el("li", {}, inline(line.replace(/^\s*[-*+]\s+/, "")))))],
  [/^\s*\d+[.)]\s+/, (lines) => el("ol", { start: parseInt(lines[0], 10) }, lines.map((line) => el("li", {}, inline(line.replace(/^\s*\d+[.)]\s+/, "")))))],
  [/^\s*\|.*\|\s*$/, table],
  [/^\s*([-*_])(\s*\1){2,}\s*$/, () => el("hr", {})],
  [/^#{1,6}\s+/, (lines) => lines.map((line) => el("h3", {}, inline(line.replace(/^#+\s+/, ""))))],
];
function markdown(text) {
  const lines = String(text).split("\n"), made = []; let at = 0;
  while (at < lines.length) {
    const start = at;
    if (/^\s*```/.test(lines[at])) {
      for (at++; at < lines.length && !/^\s*```/.test(lines[at]);) at++;
      made.push(el("pre", {}, lines.slice(start + 1, at++).join("\n"))); continue;
    }
    const block = BLOCKS.filter(([rule]) => rule.test(lines[at])).pop();
    if (!block) { if (lines[at].trim()) made.push(el("p", {}, inline(lines[at]))); at++; continue; }
    while (at < lines.length && block[0].test(lines[at])) at++;
    made.push(block[1](lines.slice(start, at)));
  }
  return el("div", { class: "bubble md" }, made.flat());
}
const first = (object, ...names) => names.map((name) => (object || {})[name]).find((value) => value !== undefined && value !== null && value !== "");
function article(one, picture) {
  const about = first(one, "description", "Description", "digest");
  return el("div", { class: "in article" }, el("div", {}, el("h3", {}, link(first(one, "url", "Url"), first(one, "title", "Title") || "")), about ? el("span", { class: "mute" }, about) : null), picture ? image(picture, "", "thumb") : null);
}
function articles(list) {
  return el("div", { class: "card" }, (list || []).map((one, i) => [i === 0 ? image(first(one, "picurl", "PicUrl"), "", "cover") : null, article(one, i > 0 && first(one, "picurl", "PicUrl"))]).flat());
}
/* What a card lets a person choose: question_key -> ids of the options. */
function choices(card, name) {
  const nodes = [], picks = [], box = card.checkbox;
  for (const one of (box && box.option_list) || []) {
    const input = el("input", { type: box.mode === 1 ? "checkbox" : "radio", name, value: one.id, checked: one.is_checked === true, disabled: box.disable === true });
    nodes.push(el("label", {}, input, one.text || ""));
    picks.push(() => (input.checked ? [box.question_key, one.id] : null));
  }
  for (const list of [...(card.select_list || []), ...(card.button_selection ? [card.button_selection] : [])]) {
    const options = (list.option_list || []).map((one) => el("option", { value: one.id, selected: one.id === list.selected_id }, one.text || ""));
    const select = el("select", { disabled: list.disable === true, "aria-label": list.title || list.question_key }, options);
    nodes.push(el("div", { class: "pick" }, list.title ? el("span", { class: "mute" }, list.title) : null, select));
    picks.push(() => [list.question_key, select.value]);
  }
  const chosen = () => {
    const found = {};
    for (const [key, id] of picks.map((pick) => pick()).filter(Boolean)) (found[key] = found[key] || []).push(id);
    return Object.keys(found).length ? found : undefined;
  };
  return { nodes, chosen };
}
function cardText(card) {
  const title = card.main_title || {}, quote = card.quote_area, area = card.image_text_area, big = card.emphasis_content;
  const rows = (card.horizontal_content_list || []).map((one) => [
    el("dt", {}, one.keyname || ""),
    el("dd", {}, one.url ? link(one.url, one.value || one.url) : one.type === 3 ? name(one.userid) : one.value || ""),
  ]);
  return [
    card.source ? el("div", { class: "source" }, image(card.source.icon_url), card.source.desc || "") : null,
    title.title ? el("h3", {}, title.title) : null,
    title.desc ? el("span", { class: "mute" }, title.desc) : null,
    big ? el("div", { class: "big" }, big.title || "") : null,
    big && big.desc ? el("span", { class: "mute" }, big.desc) : null,
    area ? el("div", { class: "area" }, image(area.image_url), el("div", {}, el("b", {}, link(area.url, area.title || "")), el("span", { class: "mute" }, area.desc || ""))) : null,
    quote ? el("div", { class: "quote" }, quote.title ? el("b", {}, quote.title, el("br")) : null, quote.quote_text || "") : null,
    card.sub_title_text ? el("span", {}, card.sub_title_text) : null,
    (card.vertical_content_list || []).map((one) => el("div", {}, el("b", {}, one.title || ""), el("div", { class: "mute" }, one.desc || ""))),
    rows.length ? el("dl", {}, rows.flat()) : null,
  ].flat();
}
/* press(key, chosen, from): from is "button" or "menu". */
function templateCard(card, message, press, say) {
  const { nodes, chosen } = choices(card, `choice ${message.msgid || message.id}`);
  const button = (one, style) => el("button", { class: style === 1 ? "primary" : style === 2 ? "danger" : "", on: { click: () => press(one.key, chosen(), "button") } }, one.text || t("submit"));
  const buttons = message.button
    ? [el("button", { disabled: true, class: "replaced" }, message.button)]
    : [...(card.button_list || []).map((one) => (one.type === 1 ? link(one.url, one.text) : button(one, one.style))), ...(card.submit_button ? [button(card.submit_button, 1)] : [])];
  const menu = card.action_menu;
  const more = menu ? el("details", { class: "actions" }, el("summary", { title: menu.desc || t("menuMore") }, "⋯"), el("div", {}, (menu.action_list || []).map((one) => el("button", { on: { click: () => press(one.key, undefined, "menu") } }, one.text || "")))) : null;
  const jump = (one) => (one.type === 3 ? el("button", { class: "more", on: { click: () => say(one.question || one.title) } }, one.title || one.question) : el("span", { class: "more" }, link(one.url, one.title || one.url || "")));
  const action = card.card_action, isLink = action && safe(action.url) && !buttons.length;
  return el(
    "div",
    { class: "card", "data-task": card.task_id },
    card.card_image ? image(card.card_image.url, "", "cover") : null,
    more,
    el("div", { class: "in" }, cardText(card), nodes),
    buttons.length ? el("div", { class: "buttons" }, buttons) : null,
    (card.jump_list || []).map(jump),
    isLink && !(card.jump_list || []).length ? el("span", { class: "more" }, link(action.url, t("open"))) : null,
  );
}
const selectedItems = (found) => found && Object.entries(found).map(([key, ids]) => ({ QuestionKey: key, OptionIds: ids }));
function appCard(card, message) {
  const task_id = card.task_id || message.task_id;
  const press = (key, found, from) => (from === "menu" ? act("click_card_menu", { task_id, key }) : act("click_button", { task_id, key, card_type: card.card_type, selected: selectedItems(found) }));
  return templateCard(card, message, press, (text) => act("write", { text }));
}
function attachment(type, url, title, about) {
  const label = title || t("kinds")[type];
  return el("a", { class: "bubble attachment", href: url, download: true, title: t("openFile", label) }, el("span", { class: "icon", "aria-hidden": true }, { voice: "♪", video: "▶" }[type] || "▤"), el("span", {}, el("b", {}, label), el("small", { class: "mute" }, about || t("kinds")[type])));
}
function shown(type, content, message = {}) {
  const bubble = (...children) => el("div", { class: "bubble" }, ...children);
  content = content || {};
  switch (type) {
    case "text": return bubble(plain(first(content, "content", "Content") || ""));
    case "markdown": case "markdown_v2": return markdown(content.content || "");
    case "image": return bubble(el("img", { src: media(first(content, "media_id") || first(content.Image, "MediaId")), alt: t("said").send_image }));
    case "voice": case "video": case "file": return attachment(type, media(first(content, "media_id") || first(content.Voice || content.Video, "MediaId")), content.title || message.filename, content.description);
    case "textcard": return el("div", { class: "card" }, el("div", { class: "in" }, el("h3", {}, content.title || ""), el("span", {}, (content.description || "").replace(/<[^>]+>/g, ""))), el("span", { class: "more" }, link(content.url, content.btntxt || t("open"))));
    case "news": case "mpnews": return articles(content.articles || first(content, "Articles"));
    case "template_card": return appCard(content, message);
    case "miniprogram_notice": return el("div", { class: "card" }, el("div", { class: "in" }, el("h3", {}, content.title || ""), el("span", { class: "mute" }, content.description || ""), el("dl", {}, (content.content_item || []).map((one) => [el("dt", {}, one.key), el("dd", {}, one.value)]).flat())));
    default: return bubble(message.text || JSON.stringify(content, null, 1));
  }
}
function row(mine, ...nodes) { return el("div", { class: mine ? "row me" : "row" }, el("div", { class: mine ? "avatar" : "avatar app" }, mine ? name(me).slice(0, 1) : peer === "app" ? "应" : "机"), nodes); }
const name = (userid) => (info.members.find((one) => one.userid === userid) || { name: userid }).name || userid;
function saying(entry) {
  const v = entry.values;
  if (entry.action === "write") return row(true, el("div", { class: "bubble" }, v.text));
  if (entry.action === "send_image") return row(true, el("div", { class: "bubble" }, el("img", { src: media(v.media_id), alt: t("said").send_image })));
  const text = (TEXTS[lang].said[entry.action] || entry.action).replace("{0}", v.key || v.label || v.title || v.url || "");
  return el("div", { class: "note" }, `${name(me)} ${text}`);
}
/* What did not change keeps its node: a choice on a card, an open entry and a button under the finger stay. */
const made = new Map();
function once(key, make) { if (!made.has(key)) made.set(key, make()); return made.get(key); }
const bot = () => info.bots.find((one) => one.bot_id === peer);
const askBot = async (action, values) => {
  const answer = await ask("bot", { bot_id: peer, member: me, action, ...values });
  if (answer.error) { entries.push({ kind: "failed", member: me, peer, text: answer.error, n: -1 }); drawChat(); }
};
/* What a bot thinks stands between <think> and </think>; it may still be growing. */
function botText(text, isFinished) {
  const [, thoughts, said] = /^(?:<think>([\s\S]*?)(?:<\/think>|$))?([\s\S]*)$/.exec(text || "");
  const bubble = markdown((said || "").replace(/^\n+/, ""));
  if (thoughts) bubble.prepend(el("details", { class: "think", open: !isFinished && !said }, el("summary", {}, t("thinking")), thoughts));
  if (!isFinished) bubble.append(el("span", { class: "cursor" }));
  return bubble;
}
function botSaid(message) {
  const content = message.content, nodes = [], card = content.template_card;
  if (message.by === "member") return row(true, el("div", { class: "bubble" }, message.type === "text" ? message.text : `📎 ${message.text}`));
  if (content.stream) nodes.push(botText(content.stream.content, message.is_finished));
  else if (content.markdown) nodes.push(botText(content.markdown.content, true));
  else if (content.text) nodes.push(el("div", { class: "bubble" }, plain(content.text.content || "")));
  else if (!card) {
    const file = content[message.type] || {}, url = `/_fake/file/bot_media/${encodeURIComponent(file.media_id || "")}`;
    nodes.push(message.type === "image" ? el("div", { class: "bubble" }, el("img", { src: url, alt: t("said").send_image })) : attachment(message.type, url, file.title || message.filename, file.description));
  }
  if (card) nodes.push(templateCard(card, message, (key, selected) => askBot("click", { task_id: card.task_id, key, selected }), (text) => askBot("write", { text })));
  return row(false, el("div", { class: "stack" }, nodes));
}
function drawBotChat() {
  const nodes = botChat.map((one) => once(`bot ${peer} ${me} ${JSON.stringify(one)}`, () => botSaid(one)));
  const failed = entries.filter((one) => one.kind === "failed" && one.member === me && one.peer === peer).map((one) => el("div", { class: "note bad" }, one.text));
  const mine = bot() || {};
  const help = [el("p", {}, t("hello"))];
  if (!mine.is_connected && !mine.callback_url) help.push(el("p", {}, t("noBot")), el("p", {}, el("code", {}, `WECOM_BOT_URL=${mine.url}`), el("br"), el("code", {}, `BotConnection("${mine.bot_id}", "${mine.secret}", router)`)), el("p", {}, el("code", {}, `WECOM_TOKEN=${mine.token}`), " ", el("code", {}, `WECOM_ENCODING_AES_KEY=${mine.encoding_aes_key}`)));
  show([...nodes, ...failed], help);
}
function show(nodes, help) {
  $("chat").replaceChildren(...(nodes.length ? nodes : [el("div", { class: "empty" }, help)]));
  $("chat").scrollTop = $("chat").scrollHeight;
}
function drawChat() {
  if (peer !== "app") return drawBotChat();
  const nodes = [];
  entries.forEach((entry, i) => {
    const add = (make, more = "") => nodes.push(once(`chat ${i} ${me} ${more}`, make));
    if (entry.kind === "said" && entry.member === me) add(() => saying(entry));
    else if (entry.kind === "reply" && entry.member === me) add(() => row(false, shown(entry.reply.type, entry.reply.content)));
    else if (entry.kind === "failed" && entry.member === me && !entry.peer) add(() => el("div", { class: "note bad" }, entry.text));
    else if (entry.kind === "sent" && entry.to.includes(me) && sentCache[entry.id]) { const one = sentCache[entry.id]; add(() => row(false, shown(one.type, one.content, one)), JSON.stringify(one)); }
  });
  show(nodes, t("hello"));
}
/* -- the log -- */
function problems(list) { return list.length ? el("ul", {}, list.map((one) => el("li", {}, el("code", {}, one.pointer || "/"), ` ${one.kind}: ${one.message}`))) : null; }
const clock = (at) => new Date(at).toLocaleTimeString(lang === "zh" ? "zh-CN" : "en-GB");
function logged(entry) {
  const bad = entry.kind === "call" ? entry.errcode || entry.status >= 400 || !entry.status : entry.error;
  const tag = entry.kind === "call" ? el("span", { class: "tag in" }, entry.method) : el("span", { class: "tag out" }, "PUSH");
  const what = entry.kind === "call" ? el("code", {}, entry.path) : el("code", {}, entry.model);
  const marks = [bad ? el("span", { class: "tag bad" }, String(entry.errcode || entry.status || "—")) : null, entry.problems.length ? el("span", { class: "tag warn" }, t("problems", entry.problems.length)) : null, entry.attempts > 1 ? el("span", { class: "tag warn" }, t("retried", entry.attempts)) : null];
  const body = el("div", { class: "body" }, entry.error ? el("div", { class: "note bad" }, entry.error) : null, problems(entry.problems), entry.kind === "call" ? [el("div", { class: "mute" }, t("request")), el("pre", {}, entry.request), (entry.files || []).map((one) => el("div", { class: "mute" }, `📎 ${one.name} ${one.size} B`)), el("div", { class: "mute" }, t("answer")), el("pre", {}, entry.answer), entry.docs ? link(entry.docs, t("doc")) : null] : [el("div", { class: "mute" }, `${t("text")} → ${entry.to}`), el("pre", {}, entry.text), entry.answer ? el("div", { class: "mute" }, t("answer")) : null, entry.answer ? el("pre", {}, entry.answer) : null]);
  return el("details", { class: "entry" }, el("summary", {}, tag, el("span", { class: "grow" }, what, " ", el("span", { class: "mute" }, entry.title || "")), ...marks, el("span", { class: "time" }, `${entry.ms} ms · ${clock(entry.at)}`)), body);
}
function drawLog() {
  const list = entries.filter((one) => (one.kind === "call" || one.kind === "push") && one.n >= cleared).reverse();
  $("entries").replaceChildren(...(list.length ? list.map((one) => once(`log ${one.n}`, () => logged(one))) : [el("div", { class: "empty" }, el("p", {}, t("quiet")), el("p", {}, t("env")), el("p", {}, el("code", {}, `WECOM_BASE_URL=${info.base_url || ""}`)), el("p", {}, el("code", {}, `WECOM_CORP_ID=${info.corp_id || ""}`), " ", el("code", {}, `WECOM_SECRET=${info.secret || ""}`), " ", el("code", {}, `WECOM_AGENT_ID=${info.agent_id || ""}`)), el("p", {}, el("code", {}, `WECOM_TOKEN=${info.token || ""}`), " ", el("code", {}, `WECOM_ENCODING_AES_KEY=${info.encoding_aes_key || ""}`)))]));
}
/* -- people, menu, tools -- */
function drawPeople() {
  const nodes = [];
  for (const department of info.departments) {
    const members = info.members.filter((one) => (one.department || []).map(String).includes(String(department.id)));
    if (!members.length) continue;
    nodes.push(el("div", { class: "group" }, department.name));
    for (const one of members) nodes.push(el("button", { class: one.userid === me ? "person on" : "person", "data-member": one.userid, on: { click: async () => { me = one.userid; await readBotChat(); drawAll(); tab("phone"); } } }, el("span", { class: "avatar" }, (one.name || one.userid).slice(0, 1)), el("div", {}, el("b", {}, one.name || one.userid), el("small", {}, [one.userid, one.position].filter(Boolean).join(" · ")))));
  }
  $("list").replaceChildren(...nodes);
}
function press(button) { if (button.key) act("click_menu", { key: button.key }); else if (button.url) act("open_menu", { url: button.url }); }
function drawPeers() {
  const peers = [["app", t("app")], ...info.bots.map((one, i) => [one.bot_id, info.bots.length > 1 ? `${t("bot")} ${i + 1}` : t("bot")])];
  $("peers").replaceChildren(...peers.map(([id, label]) => el("button", { type: "button", class: id === peer ? "on" : "", "data-peer": id, on: { click: () => talkTo(id) } }, label)));
  const mine = bot();
  $("who").textContent = mine ? `${name(me)} · ${mine.bot_id} · ${mine.callback_url || t(mine.is_connected ? "online" : "offline")}` : `${name(me)} · ${info.corp_id || ""}`;
  label("url", t(mine ? "botUrl" : "url"));
}
async function talkTo(id) { peer = id; $("url").value = (bot() || info).callback_url || ""; await readBotChat(); drawAll(); }
async function readBotChat() { if (peer !== "app") botChat = (await ask("bot_chat", { bot_id: peer, member: me })).messages || []; }
function drawMenu() {
  if (peer !== "app") return $("menu").replaceChildren();
  $("menu").replaceChildren(...info.menu.map((button) => {
    const box = el("div", {}), subs = button.sub_button || [];
    box.append(el("button", { type: "button", on: { click: () => { if (!subs.length) return press(button); const open = box.querySelector(".sub"); closeMenu(); if (!open) box.append(el("div", { class: "sub" }, subs.map((one) => el("button", { type: "button", on: { click: () => { box.querySelector(".sub").remove(); press(one); } } }, one.name)))); } } }, subs.length ? `≡ ${button.name}` : button.name));
    return box;
  }));
}
document.addEventListener("click", (event) => { if (!event.target.closest("#menu")) closeMenu(); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeMenu(); });
function closeMenu() { document.querySelectorAll("#menu .sub").forEach((one) => one.remove()); }
function drawTools() {
  if (peer !== "app") {
    const made = [["enterBot", "enter", () => askBot("enter", {})], ["image", "send_image", () => $("picture").click()]];
    return $("tools").replaceChildren(...made.map(([label, action, click]) => el("button", { type: "button", "data-action": action, on: { click } }, t(label))));
  }
  const tools = [["enter", "enter", {}], ["follow", "subscribe", {}], ["unfollow", "unsubscribe", {}], ["location", "send_location", { latitude: 22.5431, longitude: 113.9300, scale: 15, label: "深圳市南山区" }], ["link", "send_link", { title: "企业微信", description: "work.weixin.qq.com", url: "https://work.weixin.qq.com" }], ["image", "send_image", null]];
  $("tools").replaceChildren(...tools.map(([label, action, values]) => el("button", { type: "button", "data-action": action, on: { click: () => (values ? act(action, values) : $("picture").click()) } }, t(label))));
}
function drawAll() {
  document.documentElement.lang = lang === "zh" ? "zh-CN" : "en";
  document.querySelectorAll("[data-t]").forEach((node) => { node.textContent = t(node.dataset.t); });
  $("language").textContent = t("lang"); label("text", t("say", name(me))); label("filter", t("filter")); $("kinds").setAttribute("aria-label", t("callback")); $("payload").setAttribute("aria-label", t("raw"));
  drawPeople(); drawPeers(); drawMenu(); drawTools(); drawChat(); drawLog();
}
function label(id, text) { $(id).placeholder = text; $(id).setAttribute("aria-label", text); }
function tab(which) { document.querySelectorAll("main section").forEach((one) => one.classList.toggle("on", one.id === which)); document.querySelectorAll("nav button").forEach((one) => one.classList.toggle("on", one.dataset.tab === which)); }
/* -- what a person does -- */
async function act(action, values) {
  const answer = await ask("act", { action, values: { userid: me, ...values } });
  if (answer.error) { entries.push({ kind: "failed", member: me, text: answer.error, n: -1 }); drawChat(); }
}
async function overview() { info = await ask("overview"); if (!info.members.some((one) => one.userid === me) && info.members.length) me = info.members[0].userid; if (document.activeElement !== $("url")) $("url").value = (bot() || info).callback_url || ""; }
async function follow() {
  for (;;) {
    try {
      const { entries: news } = await (await fetch(`/_fake/api/log?after=${after}`)).json();
      if (!news.length) continue;
      after = news[news.length - 1].n + 1; entries.push(...news);
      await Promise.all(entries.filter((one) => one.kind === "sent").map(async (one) => { sentCache[one.id] = await ask("message", { id: one.id }); }));
      const before = JSON.stringify(info);
      if (news.some((one) => one.kind === "call")) await overview();
      await readBotChat();
      if (JSON.stringify(info) !== before) drawAll(); else { drawChat(); drawLog(); }
    } catch { await new Promise((done) => setTimeout(done, 1000)); }
  }
}
$("say").addEventListener("submit", (event) => { event.preventDefault(); const text = $("text").value.trim(); if (text) { $("text").value = ""; if (peer === "app") act("write", { text }); else askBot("write", { text }); } });
$("app").addEventListener("submit", async (event) => { event.preventDefault(); const answer = peer === "app" ? await ask("app", { url: $("url").value }) : await ask("bot_app", { bot_id: peer, url: $("url").value }); if (!answer.error) { await overview(); drawPeers(); toast(t(answer.callback_url ? "connected" : "disconnected")); } });
$("language").addEventListener("click", () => { lang = lang === "zh" ? "en" : "zh"; localStorage.setItem("wecom-language", lang); made.clear(); drawAll(); });
$("clear").addEventListener("click", () => { cleared = after; drawLog(); });
$("tabs").addEventListener("click", (event) => { const which = event.target.dataset.tab; if (which) tab(which); });
$("export").addEventListener("click", async () => { const text = JSON.stringify(await ask("dump"), null, 1); const a = el("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: "wecom-state.json" }); a.click(); URL.revokeObjectURL(a.href); });
$("import").addEventListener("click", () => $("file").click());
$("file").addEventListener("change", async () => { const [file] = $("file").files; if (!file) return; let state; try { state = JSON.parse(await file.text()); } catch (error) { return toast(String(error)); } const answer = await ask("load", state); if (!answer.error) { toast(t("imported")); await overview(); await readBotChat(); drawAll(); } $("file").value = ""; });
$("reset").addEventListener("click", async () => { await ask("reset", {}); entries = []; sentCache = {}; botChat = []; made.clear(); await overview(); await readBotChat(); drawAll(); toast(t("resetDone")); });
$("picture").addEventListener("change", async () => { const [file] = $("picture").files; $("picture").value = ""; if (!file) return; const reader = new FileReader(); reader.onload = async () => { if (peer !== "app") return askBot("send_image", { filename: file.name, content: String(reader.result).split(",")[1] || "" }); const kept = await ask("upload", { filename: file.name, content_type: file.type, content: String(reader.result).split(",")[1] || "" }); if (!kept.error) act("send_image", kept); }; reader.readAsDataURL(file); });
function listKinds() { const wanted = $("filter").value.toLowerCase(); const found = info.callbacks.filter((one) => `${one.name} ${one.title} ${one.selects}`.toLowerCase().includes(wanted)); $("kinds").replaceChildren(...(found.length ? found.map((one) => el("option", { value: one.name }, `${one.name} · ${one.title}`)) : [el("option", { disabled: true }, t("nothingFound"))])); }
$("callback").addEventListener("click", () => { listKinds(); drawForm(); $("dialog").showModal(); });
$("filter").addEventListener("input", listKinds);
/* -- a form for any callback: one field for each value in its text -- */
const leaves = (value, path = []) => (value !== null && typeof value === "object" ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key])) : [[path, value]]);
function fieldsOf(text) {
  if (text.trimStart().startsWith("{")) {
    const data = JSON.parse(text);
    return leaves(data).map(([path, value]) => [path.join("."), String(value), (given) => {
      const last = path[path.length - 1], place = path.slice(0, -1).reduce((inner, key) => inner[key], data);
      place[last] = typeof value === "number" && given.trim() !== "" && !isNaN(given) ? Number(given) : typeof value === "boolean" ? given === "true" : given;
      return JSON.stringify(data, null, 1);
    }]);
  }
  const xml = new DOMParser().parseFromString(text, "text/xml");
  if (xml.querySelector("parsererror")) return [];
  const named = (node) => { const names = []; for (let one = node; one.parentElement; one = one.parentElement) names.unshift(one.tagName); return names.join("."); };
  const found = [...xml.querySelectorAll("*")].filter((node) => !node.children.length && node.parentElement);
  return found.map((node) => [named(node), node.textContent, (given) => { node.textContent = given; return new XMLSerializer().serializeToString(xml); }]);
}
function drawForm() {
  let fields = [];
  try { fields = fieldsOf($("payload").value); } catch { /* the text is being written */ }
  $("pushit").disabled = !$("payload").value.trim();
  $("fields").replaceChildren(...fields.map(([label, value, change]) => el("label", {}, el("span", { title: label }, label), el("input", { value, "data-field": label, autocomplete: "off", on: { input: (event) => { $("payload").value = change(event.target.value); } } }))));
}
$("kinds").addEventListener("change", async () => { $("payload").value = (await ask("sample", { name: $("kinds").value })).text || ""; drawForm(); });
$("payload").addEventListener("input", drawForm);
$("cancel").addEventListener("click", () => $("dialog").close());
$("pushit").addEventListener("click", async () => {
  const text = $("payload").value, isJson = text.trimStart().startsWith("{"), target = peer === "app" ? (info.bots[0] || {}).bot_id : peer;
  let content;
  try { content = isJson ? JSON.parse(text) : undefined; } catch (error) { return toast(String(error)); }
  const answer = isJson ? await ask("bot", { bot_id: target, member: me, action: "push", content }) : await ask("push", { text });
  if (!answer.error) { $("dialog").close(); toast(t("pushed")); }
});
overview().then(() => { drawAll(); follow(); });
