"use strict";
/* The contacts, and the chats of the chosen person or group. */
import { $, el, t } from "./texts.js";
import { NO_SESSION, app, ask, bot, chatOf, isService, name, now, say } from "./store.js";
import { readChat } from "./chat.js";
import { readSession } from "./composer.js";
import { form, label } from "./forms.js";
import { addApp, appName } from "./companies.js";
import { addDevice, deviceState, readDevice } from "./devices.js";
import { sessionState } from "./service.js";
import { drawFrame, readPeople, restart, tab } from "./frame.js";


/* The peers of a person or group: [id, label]. */
function peersOf(kind, id) {
  if (kind === "group") return [["app", t("groups")]];
  if (kind === "device") return [["app", t("devices")]];
  if (kind !== "customer") return [...now.info.apps.map((one) => [one.peer, appName(one)]), ...now.info.bots.map((one, i) => [one.bot_id, now.info.bots.length > 1 ? `${t("bot")} ${i + 1}` : t("bot")]), ["approval", t("approvals")], ["outreach", t("outreach")]];
  const contacts = (now.people.customers.find((one) => one.external_userid === id) || {}).contacts || [];
  const groups = now.people.customer_groups.filter((one) => one.people.includes(id));
  return [...now.people.accounts.map((one) => [one.id, one.name]), ...contacts.map((one) => [`contact/${one}`, name(one)]), ...groups.map((one) => [`customer_group/${one.id}`, one.name || one.id]), ["moments", t("moments")]];
}
const chatsOf = (kind, id) => peersOf(kind, id).map(([peer]) => chatOf(kind, id, peer));
const unreadIn = (chats) => chats.reduce((sum, chat) => sum + Math.max(0, (now.counts[chat]?.count || 0) - (now.seen[chat] || 0)), 0);
function badge(node, count) { node.textContent = count || ""; node.hidden = !count; node.title = count ? t("unread", count) : ""; node.setAttribute("aria-label", count ? t("unread", count) : ""); }
export function drawUnread() {
  for (const node of document.querySelectorAll("[data-unread]")) badge(node, unreadIn(node.dataset.unread.split(" ")));
}
function person(kind, id, title, about) {
  const on = now.me.kind === kind && now.me.id === id;
  return el("button", { type: "button", class: "person", "aria-current": on ? "true" : undefined, [`data-${kind}`]: id, on: { click: () => become(kind, id) } }, el("span", { class: "avatar", "aria-hidden": "true" }, (title || id).slice(0, 1)), el("span", { class: "grow" }, el("b", {}, title || id), el("small", {}, about)), el("span", { class: "unread", hidden: true, role: "img", "data-unread": chatsOf(kind, id).join(" ") }));
}
const ids = ({ dataset }) => [dataset.member, dataset.customer, dataset.group, dataset.device];
export function drawPeople() {
  const focused = document.activeElement?.closest?.("#list .person"), known = focused && ids(focused).find(Boolean);
  const nodes = [], top = $("list").scrollTop;
  for (const department of now.people.departments) {
    const members = now.people.members.filter((one) => String((one.department || [])[0]) === String(department.id));
    if (members.length) nodes.push(el("h3", {}, department.name || t("members")), ...members.map((one) => person("member", one.userid, one.name, [one.userid, one.position].filter(Boolean).join(" · "))));
  }
  if (now.people.customers.length) nodes.push(el("h3", {}, t("customers")), ...now.people.customers.map((one) => person("customer", one.external_userid, one.name, one.external_userid)));
  if (now.people.groups.length) nodes.push(el("h3", {}, t("groups")), ...now.people.groups.map((one) => person("group", one.chatid, one.name, (one.userlist || []).map(name).join("、"))));
  if (now.people.devices.length) nodes.push(el("h3", {}, t("devices")), ...now.people.devices.map((one) => person("device", one.sn, one.sn, deviceState(one))));
  $("list").replaceChildren(...(nodes.length ? nodes : [el("p", { class: "empty" }, t("nobodyFound"))]));
  $("list").scrollTop = top;
  if (known) [...$("list").querySelectorAll(".person")].find((one) => ids(one).includes(known))?.focus();
  drawUnread();
}
async function become(kind, id) {
  now.me = { kind, id }; now.peer = peersOf(kind, id)[0][0];
  drawPeople(); await switched(); tab("phone");
}
async function talkTo(id) { now.peer = id; await switched(); }
async function switched() { now.session = NO_SESSION; readSession(); $("url").value = (bot() || app() || now.info).callback_url || ""; drawFrame(); restart(); await readChat(); readDevice(); }
export function drawPeers() {
  const peers = peersOf(now.me.kind, now.me.id);
  if (!peers.some(([id]) => id === now.peer)) { talkTo(peers[0][0]); return; } // the contact or the group is gone
  const focused = document.activeElement?.dataset?.peer;
  $("peers").replaceChildren(...peers.map(([id, label]) => el("button", { type: "button", "aria-pressed": String(id === now.peer), "data-peer": id, on: { click: () => talkTo(id) } }, label, el("span", { class: "unread", hidden: true, role: "img", "data-unread": chatOf(now.me.kind, now.me.id, id) }))));
  if (focused) [...$("peers").children].find((one) => one.dataset.peer === focused)?.focus();
  drawWho();
  label("url", t(bot() ? "botUrl" : app()?.suite_id ? "suiteUrl" : "url")); drawUnread();
}
export function drawWho() {
  const mine = bot(), about = mine ? mine.callback_url || t(mine.is_connected ? "online" : "offline") : isService() ? sessionState(now.session) : now.me.kind === "device" ? deviceState(now.people.devices.find((one) => one.sn === now.me.id) || {}) : now.me.id;
  $("who").textContent = `${name(now.me.id)} · ${about}`;
}
const addForms = {
  app: addApp, device: () => addDevice((sn) => become("device", sn)),
  member: () => form(t("addMember"), [["userid", ""], ["name", ""], ["department", now.people.departments[0]?.id || 1], ["mobile", ""]], (v) => add("member", { userid: v.userid, name: v.name || v.userid, department: [Number(v.department) || 1], mobile: v.mobile })),
  customer: () => form(t("addCustomer"), [["name", ""], ["followed", now.me.kind === "member" ? now.me.id : "zhangsan"]], (v) => add("customer", { name: v.name, userid: v.followed })),
  group: () => form(t("addGroup"), [["groupName", ""], ["userlist", now.people.members.slice(0, 3).map((one) => one.userid).join(", ")]], (v) => add("group", { name: v.groupName, userlist: v.userlist.split(/[,，、\s]+/).filter(Boolean) })),
};
async function add(what, values) { const answer = await ask("add", { what, values }); if (!answer.error && !answer.why) say(t("added")); }
$("find-people").addEventListener("input", () => { clearTimeout(readPeople.timer); readPeople.timer = setTimeout(readPeople, 150); });
document.querySelectorAll("[data-add]").forEach((one) => one.addEventListener("click", () => addForms[one.dataset.add]()));
