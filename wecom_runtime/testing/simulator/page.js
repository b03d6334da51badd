"use strict";
/* The page: contacts, the open chat, the log. Unchanged entries keep their nodes: focus, selections and scrolling stay. */
import { $, because, clock, day, el, of, otherLanguage, state, t } from "./texts.js";
import { botSaid, media, prepare, shown } from "./bubbles.js";

const MOST_ROWS = 200, MOST_ITEMS = 200, ROWS_SHOWN = 30;
let info = { bots: [], menu: [], approvals: [], faults: [] }, people = { members: [], departments: [], customers: [], groups: [], accounts: [] };
let me = { kind: "member", id: "zhangsan" }, peer = "app", version = 0, generation = 0, peopleVersion = 0, polling = null;
let rows = new Map(), items = new Map(), counts = {}, held = 0, selected = null, hasOlder = false, olderRows = null, reading = 0, logBusy = false, gone = 0, busy = false;
let seen = JSON.parse(sessionStorage.getItem("seen") || "{}");

const NO_SESSION = { state: 0, servicer: null, servicers: [], off_duty: [] };
let session = NO_SESSION;

/* -- requests -- */
function say(text) { $("status").textContent = text; clearTimeout(say.timer); say.timer = setTimeout(() => { $("status").textContent = ""; }, 6000); }
async function ask(name, data) {
  const token = document.documentElement.dataset.token;
  const answer = await (await fetch(`/_fake/api/${name}`, { method: "POST", body: JSON.stringify(data ?? {}), headers: { "Content-Type": "application/json", "X-Page-Token": token } })).json();
  if (answer.error) say(answer.error);
  if (answer.why) say(because(answer.why));
  return answer;
}
async function look(name, query = {}, signal = undefined) { return (await fetch(`/_fake/api/${name}?${new URLSearchParams(query)}`, { signal })).json(); }
const filters = () => ({ find: $("find").value.trim(), kind: $("kind").value, bad: $("bad").checked ? "1" : "" });
const bot = () => info.bots.find((one) => one.bot_id === peer);
const chatName = () => (me.kind === "group" ? `group/${me.id}` : me.kind === "customer" ? `kf/${peer}/${me.id}` : peer === "app" ? `app/${me.id}` : `bot/${peer}/${me.id}`);
const name = (userid) => (people.members.find((one) => one.userid === userid) || people.customers.find((one) => one.external_userid === userid) || people.groups.find((one) => one.chatid === userid) || {}).name || userid;
const act = (action, values) => ask("act", { action, chat: chatName(), values: { ...(me.kind === "customer" ? { external_userid: me.id, open_kfid: peer } : { userid: me.id }), ...values } });
const askBot = (action, values) => ask("bot", { bot_id: peer, member: me.id, action, ...values });
const write = (text) => (me.kind === "customer" ? act("kf_write", { text }) : peer === "app" ? act("write", { text }) : askBot("write", { text }));
prepare(name, act);

/* -- the chat -- */
const SAID = { write: (v) => el("div", { class: "bubble" }, v.text), send_image: (v) => el("div", { class: "bubble" }, el("img", { src: media(v.media_id), alt: t("picture") })), send_voice: (v) => shown("voice", { media_id: v.media_id, title: v.filename }), send_video: (v) => shown("video", { media_id: v.media_id, title: v.filename }), send_location: (v) => el("div", { class: "bubble" }, `📍 ${v.label} ${v.latitude}, ${v.longitude}`) };
const kfEvent = (one) => of("kfEvent", one.event_type === "session_status_change" ? `session${one.change_type}` : one.event_type, name(one.new_servicer_userid || ""), name(one.old_servicer_userid || ""), one.event_type);
function drawItem(item) {
  const mine = item.by === "member" || (item.by === "customer" && item.type !== "event"), v = item.values || {};
  let body;
  if (item.type === "recalled") body = el("div", { class: "note" }, t("recalled"));
  else if (item.kind === "said") body = SAID[item.action] ? SAID[item.action](v) : el("div", { class: "note" }, `${name(me.id)} ${of("said", item.action, v.key || v.label || v.title || v.url || item.action)}`);
  else if (item.kind === "bot_message") body = botSaid(item, (values) => askBot("click", values), write);
  else if (item.type === "event") body = el("div", { class: "note" }, kfEvent(item.content || {}));
  else body = shown(item.type, item.content, { ...item, msgid: item.msgid || item.n });
  const notes = [];
  if (item.state === "failed") notes.push(el("button", { type: "button", class: "mark", on: { click: () => item.row !== undefined && open(item.row) } }, `⚠ ${because(item.why) || t("failedMark")}`));
  else if (item.state === "pending") notes.push(el("small", { class: "mute" }, item.why ? because(item.why) : t("sending")));
  const time = el("time", { datetime: new Date(item.at).toISOString() }, clock(item.at));
  const note = body.classList.contains("note");
  const avatar = note ? null : el("div", { class: mine ? "avatar" : "avatar app", "aria-hidden": "true" }, mine ? name(me.id).slice(0, 1) : item.by === "servicer" ? name(item.by_id).slice(0, 1) : t(peer === "app" || me.kind !== "member" ? "app" : "bot").slice(0, 1));
  return el("div", { class: `item${mine ? " me" : ""}${note ? " center" : ""}`, "data-n": item.n, "data-day": day(item.at) }, avatar, el("div", { class: "said" }, body, notes, time));
}
function markDays() {
  let last = "";
  for (const node of $("items").children) { const mine = node.dataset.day; node.classList.toggle("newday", mine !== last); last = mine; }
}
const atEnd = () => $("chat").scrollHeight - $("chat").scrollTop - $("chat").clientHeight < 60;
function toEnd() { $("chat").scrollTop = $("chat").scrollHeight; $("newer").hidden = true; held = 0; }
function put(item) {
  const known = items.get(item.n);
  if (known && known.v >= item.v) return false;
  const node = drawItem(item);
  if (known) {
    const inside = known.node.contains(document.activeElement) && document.activeElement.tagName;
    const opened = [...known.node.querySelectorAll("details")].map((one) => one.open);
    known.node.replaceWith(node);
    node.querySelectorAll("details").forEach((one, i) => { if (opened[i] !== undefined && one.className !== "actions") one.open = opened[i]; });
    if (inside) node.querySelector(inside)?.focus();
  } else {
    const next = [...items.keys()].filter((n) => n > item.n);
    if (next.length) items.get(Math.min(...next)).node.before(node); else $("items").append(node);
  }
  items.set(item.n, { v: item.v, node });
  return !known;
}
function addItems(list) {
  const stick = atEnd();
  let fresh = 0, own = false;
  for (const item of list) if (put(item)) { if (item.by === "member" || item.by === "customer") own = true; else fresh++; }
  if (stick) while (items.size > MOST_ITEMS) { const n = Math.min(...items.keys()); items.get(n).node.remove(); items.delete(n); hasOlder = true; }
  finishChat();
  if (stick || own) toEnd();
  else if (fresh) { held += fresh; $("newer").hidden = false; $("newer").textContent = `↓ ${t("newer", held)}`; }
}
function finishChat() {
  markDays(); $("older").hidden = !hasOlder; $("empty").hidden = items.size > 0; drawHelp();
  const one = counts[chatName()];
  if (one) { seen[chatName()] = one.count; sessionStorage.setItem("seen", JSON.stringify(seen)); }
}
async function readChat() {
  const wanted = chatName(), page = await look("chat", { chat: wanted });
  if (wanted !== chatName()) return;
  items.clear(); $("items").replaceChildren(); hasOlder = page.has_more;
  page.items.forEach(put); finishChat(); toEnd(); drawUnread();
}
async function readOlder() {
  if (busy || !hasOlder || !items.size) return;
  busy = true;
  const wanted = chatName(), page = await look("chat", { chat: wanted, before: Math.min(...items.keys()) });
  if (wanted === chatName()) {
    const before = $("chat").scrollHeight, top = $("chat").scrollTop;
    page.items.forEach(put); hasOlder = page.has_more; finishChat();
    $("chat").scrollTop = top + $("chat").scrollHeight - before;
  }
  busy = false;
}
function drawHelp() {
  if (items.size) return;
  const mine = bot(), code = (...lines) => el("pre", {}, lines.join("\n"));
  const help = [el("p", {}, t(me.kind === "group" ? "helloGroup" : "hello"))];
  if (mine && !mine.is_connected && !mine.callback_url) help.push(el("p", {}, t("noBot")), code(`WECOM_BOT_URL=${mine.url}`, `WECOM_BOT_ID=${mine.bot_id}`, `WECOM_BOT_SECRET=${mine.secret}`, `WECOM_TOKEN=${mine.token}`, `WECOM_ENCODING_AES_KEY=${mine.encoding_aes_key}`));
  $("empty").replaceChildren(...help);
}

/* -- the log -- */
/* The official titles are Chinese: the English page leaves them out. */
const official = (title) => (state.lang === "zh" && title) || "";
function drawRow(row) {
  const pending = row.state === "pending", tag = row.kind === "call" ? "in" : "out";
  const code = row.state === "failed" ? el("span", { class: "tag bad" }, String(row.code || "✕")) : pending ? el("span", { class: "tag warn" }, "…") : null;
  const marks = [code, row.problems ? el("span", { class: "tag warn" }, t("problems", row.problems)) : null, row.attempts > 1 ? el("span", { class: "tag warn" }, t("attempt", row.attempts)) : null];
  const why = row.why ? el("span", { class: "reason" }, because(row.why)) : null;
  return el("button", { type: "button", class: `row ${row.state}`, "data-n": row.n, "aria-current": selected === row.n ? "true" : undefined, on: { click: () => open(row.n) } }, el("span", { class: `tag ${tag}` }, row.method), el("span", { class: "grow" }, el("code", {}, row.name), " ", el("span", { class: "mute" }, official(row.title)), why), marks, el("span", { class: "time" }, pending ? "" : `${row.ms} ms · `, clock(row.at)));
}
function putRow(row) {
  const known = rows.get(row.n);
  if (known) {
    if (known.v >= row.v) return;
    const node = drawRow(row), focused = known.node === document.activeElement;
    known.node.replaceWith(node); if (focused) node.focus();
    rows.set(row.n, { v: row.v, node });
    if (selected === row.n) open(row.n, true);
    return;
  }
  const node = drawRow(row), first = $("rows").firstElementChild;
  if (!first || row.n > Number(first.dataset.n)) $("rows").prepend(node);
  else { let at = $("rows").lastElementChild; while (at && Number(at.dataset.n) < row.n) at = at.previousElementSibling; if (at) at.after(node); else $("rows").prepend(node); }
  rows.set(row.n, { v: row.v, node });
}
let rowsHeld = 0;
function addRows(list) {
  if (!list.length) return;
  const top = $("log-list").scrollTop < 10 && !$("rows").contains(document.activeElement);
  const newest = Math.max(-1, ...rows.keys());
  for (const row of list) if (top || row.n <= newest || rows.size === 0) { if (row.n > newest || rows.has(row.n)) putRow(row); } else rowsHeld++;
  if (top) while (rows.size > MOST_ROWS) { const last = $("rows").lastElementChild; rows.delete(Number(last.dataset.n)); last.remove(); olderRows = Math.min(...rows.keys()); }
  $("rows-newer").hidden = !rowsHeld; $("rows-newer").textContent = `↑ ${t("newer", rowsHeld)}`;
  drawNoRows();
}
function drawNoRows() {
  $("no-rows").hidden = rows.size > 0;
  if (rows.size) return;
  const f = filters();
  $("no-rows").replaceChildren(...(f.find || f.kind || f.bad ? [el("p", {}, t("noRows"))] : [el("p", {}, t("quiet")), el("p", {}, t("env")), el("pre", {}, [`WECOM_BASE_URL=${info.base_url || ""}`, `WECOM_CORP_ID=${info.corp_id || ""}`, `WECOM_SECRET=${info.secret || ""}`, `WECOM_AGENT_ID=${info.agent_id || ""}`, `WECOM_TOKEN=${info.token || ""}`, `WECOM_ENCODING_AES_KEY=${info.encoding_aes_key || ""}`].join("\n"))]));
}
/* Each response of a search covers some rows: repeat until the screen has new rows or all rows are searched. */
async function readLog(more = false) {
  if (more && (logBusy || olderRows === null)) return;
  const mine = ++reading; logBusy = true;
  let added = 0, isFirst = !more;
  if (isFirst) gone = 0;
  do {
    const page = await look("log", { ...filters(), ...(isFirst ? {} : { before: olderRows }) });
    if (mine !== reading) return; // a newer request has replaced this one
    if (isFirst) { rows.clear(); rowsHeld = 0; $("rows-newer").hidden = true; $("rows").replaceChildren(); isFirst = false; }
    const own = page.rows.filter((one) => one.n >= cleared);
    own.forEach(putRow); added += own.length; gone += page.gone;
    olderRows = page.next !== null && page.next > cleared ? page.next : null;
    $("rows-note").textContent = olderRows !== null && added < ROWS_SHOWN ? t("searching", olderRows) : olderRows === null && gone ? t("goneRows", gone) : "";
    drawNoRows();
  } while (olderRows !== null && added < ROWS_SHOWN);
  logBusy = false;
}
let cleared = 0;
const pre = (label, text) => (text ? [el("h3", {}, label), el("pre", { tabindex: 0 }, text)] : []);
async function copy(text) { await navigator.clipboard.writeText(text).catch(() => { const box = el("textarea", {}, text); document.body.append(box); box.select(); document.execCommand("copy"); box.remove(); }); say(t("copied")); }
async function open(n, quietly) {
  selected = n;
  document.querySelectorAll(".row[aria-current]").forEach((one) => one.removeAttribute("aria-current"));
  rows.get(n)?.node.setAttribute("aria-current", "true");
  const one = await look("entry", { n });
  if (selected !== n) return;
  if (!quietly) tab("log");
  const button = (label, f) => el("button", { type: "button", "data-do": label, on: { click: f } }, t(label));
  const actions = [one.curl ? button("curl", () => copy(one.curl)) : null, one.test ? button("test", () => copy(one.test)) : null, ...(one.text ? [button("resend", () => pushText(one.text)), button("edit", () => edit(one.text))] : [])];
  const reasons = one.state === "failed" && one.why ? el("p", { class: "note bad" }, because(one.why)) : one.state === "pending" ? el("p", { class: "mute" }, t("pending")) : null;
  const tries = (one.tries || []).length > 1 || one.state !== "ok" ? (one.tries || []).map((each, i) => el("li", {}, `${t("attempt", i + 1)}: ${each.why ? because({ code: each.why, to: one.to, status: each.status }) : each.status} · ${each.ms} ms`)) : [];
  const problems = (Array.isArray(one.problems) ? one.problems : []).map((each) => el("li", {}, el("code", {}, each.pointer || "/"), ` ${each.message}`));
  const top = $("detail-body").scrollTop;
  $("detail-title").textContent = one.name || ""; $("detail-title").title = official(one.title);
  $("detail-actions").replaceChildren(...actions.filter(Boolean));
  $("detail-body").replaceChildren(...[one.is_gone ? el("p", { class: "mute" }, t("isGone")) : null, reasons, tries.length ? el("ol", { class: "tries" }, tries) : null, problems.length ? el("ul", { class: "wrong" }, problems) : null, one.to ? el("p", { class: "mute" }, `${t("to")} ${one.to}`) : null, one.docs ? el("p", {}, el("a", { href: one.docs, target: "_blank", rel: "noreferrer" }, t("doc"))) : null, ...pre(t("request"), one.request), ...(one.files || []).map((file) => el("p", { class: "mute" }, `📎 ${file.name} ${file.size} B`)), ...pre(t("text"), one.text), ...pre(t("answer"), one.answer)].filter(Boolean));
  $("detail").hidden = false;
  if (quietly) $("detail-body").scrollTop = top; else $("detail-body").scrollTop = 0;
}
function closeDetail() { $("detail").hidden = true; rows.get(selected)?.node.focus(); rows.get(selected)?.node.removeAttribute("aria-current"); selected = null; }
async function pushText(text) {
  const answer = await ask("push", { text, bot_id: bot()?.bot_id, member: me.kind === "member" ? me.id : "" });
  if (!answer.error && !answer.why) { say(t("pushed")); return true; }
  return false;
}

/* -- contacts -- */
const chatsOf = (kind, id) => (kind === "group" ? [`group/${id}`] : kind === "customer" ? people.accounts.map((one) => `kf/${one.id}/${id}`) : [`app/${id}`, ...info.bots.map((one) => `bot/${one.bot_id}/${id}`)]);
const unreadIn = (chats) => chats.reduce((sum, chat) => sum + Math.max(0, (counts[chat]?.count || 0) - (seen[chat] || 0)), 0);
function badge(node, count) { node.textContent = count || ""; node.hidden = !count; node.title = count ? t("unread", count) : ""; node.setAttribute("aria-label", count ? t("unread", count) : ""); }
function drawUnread() {
  for (const node of document.querySelectorAll("[data-unread]")) badge(node, unreadIn(node.dataset.unread.split(" ")));
}
function person(kind, id, title, about) {
  const on = me.kind === kind && me.id === id;
  return el("button", { type: "button", class: "person", "aria-current": on ? "true" : undefined, [`data-${kind}`]: id, on: { click: () => become(kind, id) } }, el("span", { class: "avatar", "aria-hidden": "true" }, (title || id).slice(0, 1)), el("span", { class: "grow" }, el("b", {}, title || id), el("small", {}, about)), el("span", { class: "unread", hidden: true, role: "img", "data-unread": chatsOf(kind, id).join(" ") }));
}
function drawPeople() {
  const focused = document.activeElement?.closest?.("#list .person"), known = focused && [focused.dataset.member, focused.dataset.customer, focused.dataset.group].find(Boolean);
  const nodes = [], top = $("list").scrollTop;
  for (const department of people.departments) {
    const members = people.members.filter((one) => String((one.department || [])[0]) === String(department.id));
    if (members.length) nodes.push(el("h3", {}, department.name || t("members")), ...members.map((one) => person("member", one.userid, one.name, [one.userid, one.position].filter(Boolean).join(" · "))));
  }
  if (people.customers.length) nodes.push(el("h3", {}, t("customers")), ...people.customers.map((one) => person("customer", one.external_userid, one.name, one.external_userid)));
  if (people.groups.length) nodes.push(el("h3", {}, t("groups")), ...people.groups.map((one) => person("group", one.chatid, one.name, (one.userlist || []).map(name).join("、"))));
  $("list").replaceChildren(...(nodes.length ? nodes : [el("p", { class: "empty" }, t("nobodyFound"))]));
  $("list").scrollTop = top;
  if (known) [...$("list").querySelectorAll(".person")].find((one) => [one.dataset.member, one.dataset.customer, one.dataset.group].includes(known))?.focus();
  drawUnread();
}
async function become(kind, id) {
  me = { kind, id }; peer = kind === "customer" ? people.accounts[0]?.id || "" : "app";
  drawPeople(); await switched(); tab("phone");
}
async function talkTo(id) { peer = id; await switched(); }
async function switched() { session = NO_SESSION; readSession(); $("url").value = (bot() || info).callback_url || ""; drawFrame(); restart(); await readChat(); }
function drawPeers() {
  const peers = me.kind === "customer" ? people.accounts.map((one) => [one.id, one.name]) : me.kind === "group" ? [["app", t("groups")]] : [["app", t("app")], ...info.bots.map((one, i) => [one.bot_id, info.bots.length > 1 ? `${t("bot")} ${i + 1}` : t("bot")])];
  const chat = (id) => (me.kind === "group" ? `group/${me.id}` : me.kind === "customer" ? `kf/${id}/${me.id}` : id === "app" ? `app/${me.id}` : `bot/${id}/${me.id}`);
  const focused = document.activeElement?.dataset?.peer;
  $("peers").replaceChildren(...peers.map(([id, label]) => el("button", { type: "button", "aria-pressed": String(id === peer), "data-peer": id, on: { click: () => talkTo(id) } }, label, el("span", { class: "unread", hidden: true, role: "img", "data-unread": chat(id) }))));
  if (focused) [...$("peers").children].find((one) => one.dataset.peer === focused)?.focus();
  const mine = bot();
  $("who").textContent = mine ? `${name(me.id)} · ${mine.callback_url || t(mine.is_connected ? "online" : "offline")}` : `${name(me.id)} · ${me.id}`;
  label("url", t(mine ? "botUrl" : "url")); drawUnread();
}
function drawMenu() {
  const shownMenu = peer === "app" && me.kind === "member" ? info.menu : [];
  if (drawMenu.last === JSON.stringify([shownMenu, me])) return;
  drawMenu.last = JSON.stringify([shownMenu, me]);
  const press = (button) => {
    const key = button.key || button.url || button.pagepath || button.name;
    if ((button.type || "").startsWith("scancode")) return form(button.name, [["scanned", "https://example.com/code"]], (v) => act("click_menu", { key, result: v.scanned }));
    if (button.type === "location_select") return place((v) => act("click_menu", { key, ...v }));
    return act("click_menu", { key });
  };
  $("menu").replaceChildren(...shownMenu.map((button) => {
    const box = el("div", {}), subs = button.sub_button || [];
    box.append(el("button", { type: "button", "aria-expanded": subs.length ? "false" : undefined, on: { click: (event) => { if (!subs.length) return press(button); const isOpen = box.querySelector(".sub"); closeMenu(); if (!isOpen) { event.currentTarget.setAttribute("aria-expanded", "true"); box.append(el("div", { class: "sub" }, subs.map((one) => el("button", { type: "button", on: { click: () => { closeMenu(); press(one); } } }, one.name)))); } } } }, subs.length ? `≡ ${button.name}` : button.name));
    return box;
  }));
}
function closeMenu() { document.querySelectorAll("#menu .sub").forEach((one) => { one.parentElement.firstElementChild.setAttribute("aria-expanded", "false"); one.remove(); }); }
/* The buttons of the servicer of a customer's session. */
function servicerTools() {
  const userid = session.servicer || session.servicers.find((one) => !session.off_duty.includes(one)) || session.servicers[0];
  if (!userid) return [];
  const made = [];
  if (session.state === 2 || session.state === 4) made.push(["serve", "kf_serve", () => act("kf_serve", { userid })]);
  if (session.state === 3) made.push(["replyAs", "kf_reply", () => form(t("asServicer", name(userid)), [["words", ""]], (v) => act("kf_reply", { userid, text: v.words }))], ["endSession", "kf_end", () => act("kf_end", { userid })]);
  const isOff = session.off_duty.includes(userid);
  return [...made, [isOff ? "onDuty" : "offDuty", isOff ? "kf_on_duty" : "kf_off_duty", () => act(isOff ? "kf_on_duty" : "kf_off_duty", { userid })]];
}
async function readSession() {
  if (me.kind !== "customer") return;
  const wanted = chatName(), found = await look("session", { open_kfid: peer, external_userid: me.id });
  if (wanted !== chatName()) return;
  session = found; drawTools(); $("who").textContent = `${name(me.id)} · ${of("kfState", session.state, name(session.servicer || ""))}`;
}
function drawTools() {
  const page = () => form(t("link"), [["name", "企业微信"], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => act("send_link", { title: v.name, url: v.address, description: v.about }));
  const pick = (action, accept) => () => { picked.action = action; $("picture").accept = accept; $("picture").click(); };
  const app = [["enter", "enter", () => act("enter")], ["follow", "subscribe", () => act("subscribe")], ["unfollow", "unsubscribe", () => act("unsubscribe")], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["location", "send_location", () => place((v) => act("send_location", v))], ["link", "send_link", page]];
  const bots = [["enterBot", "enter", () => askBot("enter")], ["image", "send_image", pick("send_image", "image/*")], ["file", "send_file", pick("send_file", "")], ["video", "send_video", pick("send_video", "video/*")], ["voice", "speak", () => form(t("voice"), [["words", ""]], (v) => askBot("speak", { text: v.words }))], ["mixed", "send_mixed", () => form(t("mixed"), [["words", ""]], (v) => { picked.text = v.words; pick("send_mixed", "image/*")(); })]];
  const send = (msgtype, content) => act("kf_send", { msgtype, [msgtype]: content });
  const kfPage = () => form(t("link"), [["name", "企业微信"], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => send("link", { title: v.name, url: v.address, desc: v.about }));
  const kf = [["enterKf", "kf_enter", () => act("kf_enter", { scene: "" })], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["file", "send_file", pick("send_file", "")], ["location", "send_location", () => place((v) => send("location", { name: v.label, latitude: v.latitude, longitude: v.longitude }))], ["link", "send_link", kfPage], ...servicerTools()];
  const made = me.kind === "group" ? [] : me.kind === "customer" ? kf : peer === "app" ? app : bots;
  const wanted = `${state.lang} ${me.kind} ${peer === "app"} ${me.kind === "customer" ? JSON.stringify(session) : ""}`;
  if (drawTools.last !== wanted) $("tools").replaceChildren(...made.map(([what, action, click]) => el("button", { type: "button", "data-action": action, on: { click } }, t(what))));
  drawTools.last = wanted;
  $("say").hidden = me.kind === "group"; $("say-not").hidden = me.kind !== "group";
  label("text", t("say", name(me.id)));
}
const place = (done) => form(t("location"), [["label", "深圳市南山区"], ["latitude", 22.5431, "number"], ["longitude", 113.93, "number"]], (v) => done({ label: v.label, latitude: Number(v.latitude), longitude: Number(v.longitude), scale: 15 }));
const picked = { action: "send_image", text: "" };
function label(id, text) { $(id).placeholder = text; $(id).setAttribute("aria-label", text); }
/* A form in a dialog: fields are [key of the label, value, type]. */
function form(title, fields, done) {
  const inputs = fields.map(([key, value, type]) => [key, el("input", { value, name: key, type: type || "text", step: type === "number" ? "any" : undefined, autocomplete: "off" })]);
  $("form-title").textContent = title;
  $("form-fields").replaceChildren(...inputs.map(([key, input]) => el("label", {}, el("span", {}, t(key)), input)));
  $("form").onsubmit = (event) => { event.preventDefault(); $("form-dialog").close(); done(Object.fromEntries(inputs.map(([key, input]) => [key, input.value.trim()]))); };
  $("form-dialog").showModal();
}

/* -- the tools -- */
function drawToolsPane() {
  const drawn = JSON.stringify([info.approvals, info.faults, info.ahead, state.lang]);
  if (drawToolsPane.last === drawn) return;
  drawToolsPane.last = drawn;
  $("approvals").replaceChildren(...(info.approvals.length ? info.approvals.map((one) => el("li", {}, el("span", { class: "grow" }, `${one.sp_name || ""} ${one.sp_no} · ${name((one.applyer || {}).userid || one.creator_userid || "")} · ${of("spStatus", one.sp_status ?? 1)}`), String(one.sp_status ?? 1) === "1" ? [true, false].map((approve) => el("button", { type: "button", on: { click: async () => { await ask("decide", { sp_no: one.sp_no, approve }); await readInfo(); } } }, t(approve ? "approve" : "reject"))) : null)) : [el("li", { class: "mute" }, t("noApprovals"))]));
  $("faults").replaceChildren(...(info.faults.length ? info.faults.map((one) => el("li", {}, el("code", {}, one.path), ` ${one.errcode ?? one.status ?? ""} ${one.how ? [...$("fail").how.options].find((option) => option.value === one.how)?.textContent ?? "" : ""} ${one.times ? t("times", one.times) : ""}`)) : [el("li", { class: "mute" }, t("noFaults"))]));
  $("ahead").textContent = t("clock", info.ahead || 0);
}
const addForms = {
  member: () => form(t("addMember"), [["userid", ""], ["name", ""], ["department", people.departments[0]?.id || 1], ["mobile", ""]], (v) => add("member", { userid: v.userid, name: v.name || v.userid, department: [Number(v.department) || 1], mobile: v.mobile })),
  customer: () => form(t("addCustomer"), [["name", ""], ["followed", me.kind === "member" ? me.id : "zhangsan"]], (v) => add("customer", { name: v.name, userid: v.followed })),
  group: () => form(t("addGroup"), [["groupName", ""], ["userlist", people.members.slice(0, 3).map((one) => one.userid).join(", ")]], (v) => add("group", { name: v.groupName, userlist: v.userlist.split(/[,，、\s]+/).filter(Boolean) })),
};
async function add(what, values) { const answer = await ask("add", { what, values }); if (!answer.error && !answer.why) say(t("added")); }

/* -- the whole page -- */
function drawFrame() { drawPeers(); drawMenu(); drawTools(); drawToolsPane(); }
function drawAll() {
  document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en"; document.title = t("title");
  document.querySelectorAll("[data-t]").forEach((node) => { node.textContent = t(node.dataset.t); });
  document.querySelectorAll("[data-l]").forEach((node) => { node.setAttribute("aria-label", t(node.dataset.l)); });
  for (const id of ["find", "filter"]) label(id, t(id));
  label("find-people", t("findPeople")); label("url", t("url"));
  $("language").textContent = t("lang"); drawPeople(); drawFrame(); drawNoRows(); drawHelp();
}
function tab(which) { document.querySelectorAll("main > section").forEach((one) => one.classList.toggle("on", one.id === which)); document.querySelectorAll("#tabs button").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.tab === which))); }
async function readInfo() { info = await look("overview"); if (document.activeElement !== $("url")) $("url").value = (bot() || info).callback_url || ""; drawFrame(); drawHelp(); drawNoRows(); }
async function readPeople() { people = await look("people", { find: $("find-people").value.trim() }); if (!me.id && people.members.length) me = { kind: "member", id: people.members[0].userid }; drawPeople(); drawFrame(); }
let refreshing = false;
async function refresh() {
  if (refreshing) return;
  refreshing = true;
  await new Promise((done) => setTimeout(done, 150));
  refreshing = false;
  await Promise.all([readInfo(), readPeople()]);
  await readSession();
}
function restart() { polling?.abort(); }
async function follow() {
  for (;;) {
    polling = new AbortController();
    try {
      const chat = chatName(), wanted = filters();
      const news = await look("news", { after: version, generation, chat, ...wanted }, polling.signal);
      if (news.generation !== generation) {
        generation = news.generation; version = news.v; counts = news.counts; seen = generation === Number(sessionStorage.getItem("generation")) ? seen : {};
        sessionStorage.setItem("generation", generation); selected = null; $("detail").hidden = true; cleared = 0;
        await Promise.all([readInfo(), readPeople(), readLog()]); await readChat(); continue;
      }
      version = news.v; Object.assign(counts, news.counts);
      if (chat === chatName()) { if (news.has_gap) await readChat(); else if (news.items.length) addItems(news.items); }
      addRows(news.rows.filter((one) => one.n >= cleared));
      if (Object.keys(news.counts).length) { if (document.hasFocus() || !document.hidden) finishChat(); drawUnread(); }
      if (news.people > peopleVersion) { peopleVersion = news.people; refresh(); }
      if (news.rows.some((one) => one.name === "aibot_subscribe")) refresh();
    } catch (error) { if (error.name !== "AbortError") await new Promise((done) => setTimeout(done, 1000)); }
  }
}
$("say").addEventListener("submit", (event) => { event.preventDefault(); const text = $("text").value.trim(); if (text) { $("text").value = ""; write(text); } });
$("connect").addEventListener("submit", async (event) => { event.preventDefault(); const url = $("url").value; const answer = await (bot() ? ask("bot_app", { bot_id: peer, url }) : ask("app", { url })); if (!answer.error && !answer.why) { await readInfo(); say(t(answer.callback_url ? "connected" : "disconnected")); } });
$("language").addEventListener("click", () => { otherLanguage(); drawAll(); readLog(); readChat(); });
$("clear").addEventListener("click", () => { cleared = Math.max(-1, ...rows.keys()) + 1; rows.clear(); rowsHeld = 0; $("rows-newer").hidden = true; $("rows").replaceChildren(); $("rows-note").textContent = ""; olderRows = null; if (selected !== null) { selected = null; $("detail").hidden = true; } drawNoRows(); });
$("tabs").addEventListener("click", (event) => { const which = event.target.dataset.tab; if (which) tab(which); });
$("console").addEventListener("click", (event) => { const which = event.target.dataset.pane; if (!which) return; for (const id of ["log-pane", "tools-pane"]) $(id).hidden = id !== which; document.querySelectorAll("[data-pane]").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.pane === which))); if (which === "tools-pane") readInfo(); });
for (const [id, event] of [["find", "input"], ["kind", "change"], ["bad", "change"]]) $(id).addEventListener(event, () => { clearTimeout(filters.timer); filters.timer = setTimeout(() => { restart(); readLog(); }, 150); });
$("find-people").addEventListener("input", () => { clearTimeout(readPeople.timer); readPeople.timer = setTimeout(readPeople, 150); });
$("log-list").addEventListener("scroll", () => { const list = $("log-list"); if (list.scrollTop < 10 && rowsHeld) readLog(); else if (list.scrollHeight - list.scrollTop - list.clientHeight < 200 && rows.size) readLog(true); });
$("rows-newer").addEventListener("click", async () => { await readLog(); $("log-list").scrollTop = 0; });
$("rows").addEventListener("keydown", (event) => { const to = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key]; if (to) { event.preventDefault(); document.activeElement[to]?.focus(); } });
$("chat").addEventListener("scroll", () => { if ($("chat").scrollTop < 80) readOlder(); if (atEnd()) { $("newer").hidden = true; held = 0; } });
$("older").addEventListener("click", readOlder);
$("newer").addEventListener("click", toEnd);
$("detail-close").addEventListener("click", closeDetail);
document.addEventListener("click", (event) => { if (!event.target.closest("#menu")) closeMenu(); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") { closeMenu(); if (!$("detail").hidden && !document.querySelector("dialog[open]")) closeDetail(); } });
$("export").addEventListener("click", async () => { const text = JSON.stringify(await look("dump"), null, 1); const a = el("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: "wecom-state.json" }); a.click(); URL.revokeObjectURL(a.href); });
$("import").addEventListener("click", () => $("import-file").click());
$("import-file").addEventListener("change", async () => { const [file] = $("import-file").files; if (!file) return; let kept = null; try { kept = JSON.parse(await file.text()); } catch { /* reported below */ } $("import-file").value = ""; const answer = kept && typeof kept === "object" ? await ask("load", kept) : { error: true }; say(t(answer.error ? "badFile" : "imported")); });
$("reset").addEventListener("click", () => $("reset-dialog").showModal());
$("reset-yes").addEventListener("click", async () => { $("reset-dialog").close(); await ask("reset"); say(t("resetDone")); });
document.querySelectorAll("dialog [data-close]").forEach((one) => one.addEventListener("click", () => one.closest("dialog").close()));
document.querySelectorAll("[data-add]").forEach((one) => one.addEventListener("click", () => addForms[one.dataset.add]()));
$("picture").addEventListener("change", async () => {
  const [file] = $("picture").files, { action, text } = picked;
  $("picture").value = "";
  if (!file) return;
  const content = await new Promise((done) => { const reader = new FileReader(); reader.onload = () => done(String(reader.result).split(",")[1] || ""); reader.readAsDataURL(file); });
  if (me.kind === "customer") return act("kf_send", { msgtype: action.replace("send_", ""), filename: file.name, content_type: file.type || "application/octet-stream", file: content });
  if (bot()) return askBot(action, { filename: file.name, content, text });
  const type = action.replace("send_", ""), kept = await ask("upload", { filename: file.name, content_type: file.type, content, type });
  if (!kept.error) act(action, { ...kept, filename: file.name, format: file.name.split(".").pop() });
});
$("fail").addEventListener("submit", async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData($("fail"))); const answer = await ask("fault", data); if (!answer.error) { $("fail").reset(); await readInfo(); } });
$("faults-clear").addEventListener("click", async () => { await ask("faults_clear"); await readInfo(); });
$("expire").addEventListener("click", async () => { await ask("expire"); say(t("expired")); });
$("advance").addEventListener("submit", async (event) => { event.preventDefault(); await ask("clock", { seconds: $("seconds").value || 0 }); await readInfo(); say(t("advanced")); });
$("set-clock").addEventListener("submit", async (event) => { event.preventDefault(); const answer = await ask("clock", { to: $("date").value }); if (!answer.error) { await readInfo(); say(t("advanced")); } });

/* -- a form for any callback, with one field for each value in its text -- */
let kinds = null;
function listKinds() { const wanted = $("filter").value.toLowerCase(); const found = (kinds || []).filter((one) => `${one.name} ${one.title} ${one.selects}`.toLowerCase().includes(wanted)); $("kinds").replaceChildren(...(found.length ? found.map((one) => el("option", { value: one.name }, [one.name, official(one.title)].filter(Boolean).join(" · "))) : [el("option", { disabled: true }, t("nothingFound"))])); }
async function edit(text) { kinds ??= (await look("callbacks")).callbacks; listKinds(); $("payload").value = text; drawForm(); $("push-dialog").showModal(); }
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
  return [...xml.querySelectorAll("*")].filter((node) => !node.children.length && node.parentElement).map((node) => [named(node), node.textContent, (given) => { node.textContent = given; return new XMLSerializer().serializeToString(xml); }]);
}
function drawForm() {
  let fields = [];
  try { fields = fieldsOf($("payload").value); } catch { /* the text is incomplete */ }
  $("pushit").disabled = !$("payload").value.trim();
  $("fields").replaceChildren(...fields.map(([what, value, change]) => el("label", {}, el("span", { title: what }, what), el("input", { value, "data-field": what, autocomplete: "off", on: { input: (event) => { $("payload").value = change(event.target.value); } } }))));
}
$("callback").addEventListener("click", () => edit($("payload").value));
$("filter").addEventListener("input", listKinds);
$("kinds").addEventListener("change", async () => { $("payload").value = (await look("sample", { name: $("kinds").value })).text || ""; drawForm(); });
$("payload").addEventListener("input", drawForm);
$("pushit").addEventListener("click", async () => { if (await pushText($("payload").value)) $("push-dialog").close(); });
drawAll(); follow();
setInterval(() => { if (!document.hidden && bot()) readInfo(); }, 5000);
