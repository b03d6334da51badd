"use strict";
/* The data of the page, its requests to the server, and the names of chats. */
import { $, because, state, t } from "./texts.js";

export const NO_SESSION = { state: null, servicer: null, servicers: [], off_duty: [] };
/* The data that several parts of the page show: `me` is the open person or group, `peer` the other side of the chat. */
export const now = {
  info: { bots: [], apps: [{ peer: "app", menu: [] }], corps: [], approvals: [], faults: [] }, people: { members: [], departments: [], customers: [], customer_groups: [], welcomes: [], groups: [], accounts: [], robots: [], devices: [] },
  corp: "", me: { kind: "member", id: "zhangsan" }, peer: "app", session: NO_SESSION, counts: {}, seen: JSON.parse(sessionStorage.getItem("seen") || "{}"), polling: null,
};

export function say(text) { $("status").textContent = text; clearTimeout(say.timer); say.timer = setTimeout(() => { $("status").textContent = ""; }, 6000); }
/* The company and the app of a request; a state that is loaded is no request of an app. */
const where = (name) => (name === "load" ? {} : { corp: now.corp, peer: now.peer });
const inLanguage = () => ({ "X-Page-Language": state.lang });
export async function ask(name, data) {
  const token = document.documentElement.dataset.token;
  const answer = await (await fetch(`/_fake/api/${name}`, { method: "POST", body: JSON.stringify({ ...where(name), ...data }), headers: { "Content-Type": "application/json", "X-Page-Token": token, ...inLanguage() } })).json();
  if (answer.error) say(answer.error);
  if (answer.why) say(because(answer.why));
  return answer;
}
export async function look(name, query = {}, signal = undefined) { return (await fetch(`/_fake/api/${name}?${new URLSearchParams({ ...where(name), ...query })}`, { signal, headers: inLanguage() })).json(); }
export const app = () => now.info.apps.find((one) => one.peer === now.peer);
export const bot = () => now.info.bots.find((one) => one.bot_id === now.peer);
/* The chats of another company than the first begin with its id. The peers of a member are apps, bots, approvals and tasks; those of a customer accounts of customer service, members (contact/…), groups (customer_group/…) and moments. */
const OWN = ["app", "approval", "outreach", "moments"];
const isOwn = (peer) => OWN.includes(peer) || /^(app:|suite:|contact\/)/.test(peer);
export function chatOf(kind, id, peer) {
  if (kind === "device") return `device/${id}`;
  const inCompany = (chat) => (now.corp && now.corp !== now.info.corp_id ? `${now.corp}|${chat}` : chat);
  if (kind === "group") return inCompany(`group/${id}`);
  if (isOwn(peer)) return inCompany(`${peer}/${id}`);
  if (peer.startsWith("customer_group/")) return inCompany(peer);
  return kind === "customer" ? inCompany(`kf/${peer}/${id}`) : `bot/${peer}/${id}`;
}
export const chatName = () => chatOf(now.me.kind, now.me.id, now.peer);
/* Whether the open chat is one with customer service. */
export const isService = () => now.me.kind === "customer" && now.people.accounts.some((one) => one.id === now.peer);
export const name = (userid) => (now.people.members.find((one) => one.userid === userid) || now.people.customers.find((one) => one.external_userid === userid) || now.people.groups.find((one) => one.chatid === userid) || now.people.customer_groups.find((one) => one.id === userid) || {}).name || userid;
/* Carry out an action in the open chat; the item with the number `item` shows the result. */
export const act = (action, values, item) => ask("act", { action, chat: chatName(), item, values: { ...(now.me.kind === "customer" ? { external_userid: now.me.id, open_kfid: now.peer } : { userid: now.me.id }), ...values } });
export const askBot = (action, values) => ask("bot", { bot_id: now.peer, member: now.me.id, action, ...values });
export const write = (text) => (now.me.kind === "customer" ? act("kf_write", { text }) : app() ? act("write", { text }) : askBot("write", { text }));
/* Carry out an action that has no item in the open chat. */
export async function carryOut(action, values) { const answer = await ask("do", { action, values }); if (!answer.error && !answer.why) say(t("done")); }
