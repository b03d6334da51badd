"use strict";
/* The open chat. Unchanged items keep their nodes: focus, selections and scrolling stay. */
import { $, because, clock, day, el, of, t } from "./texts.js";
import { act, app, askBot, bot, chatName, isService, look, name, now, write } from "./store.js";
import { botSaid, media, prepare, shown } from "./bubbles.js";
import { approvalCard } from "./approvals.js";
import { contactMessage, groupMessageTask, moment, momentTask } from "./outreach.js";
import { appName, settingsOf } from "./companies.js";
import { answer, click, sender, speaker } from "./groups.js";
import { serviceBubble } from "./service.js";
import { drawUnread } from "./contacts.js";
import { open } from "./log.js";

const MOST_ITEMS = 200;
let items = new Map(), held = 0, hasOlder = false, busy = false;
prepare(name, act);

const SAID = { write: (v) => el("div", { class: "bubble" }, v.text), send_image: (v) => el("div", { class: "bubble" }, el("img", { src: media(v.media_id), alt: t("picture") })), send_voice: (v) => shown("voice", { media_id: v.media_id, title: v.filename }), send_video: (v) => shown("video", { media_id: v.media_id, title: v.filename }), send_file: (v) => shown("file", { media_id: v.media_id, title: v.filename }), send_location: (v) => el("div", { class: "bubble" }, `📍 ${v.label} ${v.latitude}, ${v.longitude}`) };
/* Kind of a record that several chats show -> its card. */
const CARDS = {
  approval: approvalCard,
  open_approval: approvalCard,
  group_message: (item) => (item.by === "contact" ? contactMessage(item.content) : groupMessageTask(item)),
  moment: (item) => (item.by === "contact" ? moment : momentTask)(item),
};
const kfEvent = (one) => of("kfEvent", one.event_type === "session_status_change" ? `session${one.change_type}` : one.event_type, name(one.new_servicer_userid || ""), name(one.old_servicer_userid || ""), one.event_type);
function drawItem(item) {
  const inGroup = now.me.kind === "group", mine = (item.by === "member" && (!inGroup || item.by_id === speaker())) || (item.by === "customer" && item.type !== "event"), v = item.values || {};
  let body;
  if (item.type === "recalled") body = el("div", { class: "note" }, t("recalled"));
  else if (item.kind === "said") body = SAID[item.action] ? SAID[item.action](v) : el("div", { class: "note" }, `${name(inGroup ? item.by_id : v.userid || now.me.id)} ${of("said", item.action, v.key || v.label || v.title || v.url || item.action)}`);
  else if (CARDS[item.kind]) body = CARDS[item.kind](item);
  else if (item.type === "welcome" || item.type === "group_welcome") body = contactMessage(item.content);
  else if (item.kind === "bot_message") body = botSaid(item, inGroup ? click(item) : (values) => askBot("click", values), inGroup ? answer(item) : write);
  else if (item.type === "event") body = el("div", { class: "note" }, kfEvent(item.content || {}));
  else body = (isService() && serviceBubble(item.type, item.content)) || shown(item.type, item.content, { ...item, msgid: item.msgid || item.n });
  const notes = [];
  const canRecall = item.kind === "kf_message" && item.by === "customer" && item.type !== "recalled";
  const recall = canRecall ? el("button", { type: "button", class: "recall", on: { click: () => act("kf_recall", { msgid: item.msgid }, item.n) } }, t("recall")) : null;
  if (item.state === "failed") notes.push(el("button", { type: "button", class: "mark", on: { click: () => item.row !== undefined && open(item.row) } }, `⚠ ${because(item.why) || t("failedMark")}`));
  else if (item.state === "pending") notes.push(el("small", { class: "mute" }, item.why ? because(item.why) : t("sending")));
  const time = el("time", { datetime: new Date(item.at).toISOString() }, clock(item.at));
  const note = body.classList.contains("note");
  const avatar = note ? null : el("div", { class: mine ? "avatar" : "avatar app", "aria-hidden": "true" }, inGroup ? sender(item).slice(0, 1) : mine ? name(now.me.id).slice(0, 1) : item.by === "servicer" || item.by === "contact" ? name(item.by_id).slice(0, 1) : item.by === "card" ? t(now.peer === "approval" ? "approvals" : "outreach").slice(0, 1) : (now.me.kind === "member" && app() ? appName(app()) : t(now.me.kind !== "member" ? "app" : "bot")).slice(0, 1));
  return el("div", { class: `item${mine ? " me" : ""}${note ? " center" : ""}`, "data-n": item.n, "data-day": day(item.at) }, avatar, el("div", { class: "said" }, inGroup && !note ? el("small", { class: "sender" }, sender(item)) : null, body, notes, recall ? el("span", {}, recall, " ", time) : time));
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
export function addItems(list) {
  const stick = atEnd();
  let fresh = 0, own = false;
  for (const item of list) if (put(item)) { if (item.by === "member" || item.by === "customer") own = true; else fresh++; }
  if (stick) while (items.size > MOST_ITEMS) { const n = Math.min(...items.keys()); items.get(n).node.remove(); items.delete(n); hasOlder = true; }
  finishChat();
  if (stick || own) toEnd();
  else if (fresh) { held += fresh; $("newer").hidden = false; $("newer").textContent = `↓ ${t("newer", held)}`; }
}
export function finishChat() {
  markDays(); $("older").hidden = !hasOlder; $("empty").hidden = items.size > 0; drawHelp();
  const one = now.counts[chatName()];
  if (one) { now.seen[chatName()] = one.count; sessionStorage.setItem("seen", JSON.stringify(now.seen)); }
}
export async function readChat(asked = look("chat", { chat: chatName() })) {
  const wanted = chatName(), page = await asked;
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
const HELLO = { approval: "helloApproval", outreach: "helloOutreach", moments: "helloMoments", contact: "helloContact", customer_group: "helloContact", suite: "helloSuite" };
export function drawHelp() {
  if (items.size || now.me.kind === "device") return;
  const mine = bot(), code = (...lines) => el("pre", {}, lines.join("\n"));
  const help = [el("p", {}, t(now.me.kind === "group" ? (speaker() ? "helloGroup" : "helloRobot") : HELLO[now.peer.split(/[/:]/)[0]] || "hello"))];
  if (mine && !mine.is_connected && !mine.callback_url) help.push(el("p", {}, t("noBot")), code(`WECOM_BOT_URL=${mine.url}`, `WECOM_BOT_ID=${mine.bot_id}`, `WECOM_BOT_SECRET=${mine.secret}`, `WECOM_TOKEN=${mine.token}`, `WECOM_ENCODING_AES_KEY=${mine.encoding_aes_key}`));
  const one = app();
  if (now.me.kind === "member" && one && one.peer !== "app" && !one.callback_url) help.push(el("p", {}, t(one.suite_id ? "suiteHelp" : "env")), code(...settingsOf(one)));
  $("empty").replaceChildren(...help);
}
$("chat").addEventListener("scroll", () => { if ($("chat").scrollTop < 80) readOlder(); if (atEnd()) { $("newer").hidden = true; held = 0; } });
$("older").addEventListener("click", readOlder);
$("newer").addEventListener("click", toEnd);
