"use strict";
/* The data of the page, its requests to the server, and the names of chats. */
import { $, because, state, t } from "./texts.js";

export const NO_SESSION = { state: null, servicer: null, servicers: [], off_duty: [] };
/* The data that several parts of the page show: `me` is the open person or group, `peer` the other side of the chat. */
export const now = {
  info: { bots: [], menu: [], approvals: [], faults: [] }, people: { members: [], departments: [], customers: [], customer_groups: [], groups: [], accounts: [] },
  me: { kind: "member", id: "zhangsan" }, peer: "app", session: NO_SESSION, counts: {}, seen: JSON.parse(sessionStorage.getItem("seen") || "{}"), polling: null,
};

export function say(text) { $("status").textContent = text; clearTimeout(say.timer); say.timer = setTimeout(() => { $("status").textContent = ""; }, 6000); }
const inLanguage = () => ({ "X-Page-Language": state.lang });
export async function ask(name, data) {
  const token = document.documentElement.dataset.token;
  const answer = await (await fetch(`/_fake/api/${name}`, { method: "POST", body: JSON.stringify(data ?? {}), headers: { "Content-Type": "application/json", "X-Page-Token": token, ...inLanguage() } })).json();
  if (answer.error) say(answer.error);
  if (answer.why) say(because(answer.why));
  return answer;
}
export async function look(name, query = {}, signal = undefined) { return (await fetch(`/_fake/api/${name}?${new URLSearchParams(query)}`, { signal, headers: inLanguage() })).json(); }
export const bot = () => now.info.bots.find((one) => one.bot_id === now.peer);
/* The peers of a member are the app, bots, approvals and tasks; those of a customer accounts of customer service, members (contact/…), groups (customer_group/…) and moments. */
const OWN = ["app", "approval", "outreach", "moments"];
export function chatOf(kind, id, peer) {
  if (kind === "group") return `group/${id}`;
  if (OWN.includes(peer) || peer.startsWith("contact/")) return `${peer}/${id}`;
  if (peer.startsWith("customer_group/")) return peer;
  return kind === "customer" ? `kf/${peer}/${id}` : `bot/${peer}/${id}`;
}
export const chatName = () => chatOf(now.me.kind, now.me.id, now.peer);
/* Whether the open chat is one with customer service. */
export const isService = () => now.me.kind === "customer" && now.people.accounts.some((one) => one.id === now.peer);
export const name = (userid) => (now.people.members.find((one) => one.userid === userid) || now.people.customers.find((one) => one.external_userid === userid) || now.people.groups.find((one) => one.chatid === userid) || now.people.customer_groups.find((one) => one.id === userid) || {}).name || userid;
/* Carry out an action in the open chat; the item with the number `item` shows the result. */
export const act = (action, values, item) => ask("act", { action, chat: chatName(), item, values: { ...(now.me.kind === "customer" ? { external_userid: now.me.id, open_kfid: now.peer } : { userid: now.me.id }), ...values } });
export const askBot = (action, values) => ask("bot", { bot_id: now.peer, member: now.me.id, action, ...values });
export const write = (text) => (now.me.kind === "customer" ? act("kf_write", { text }) : now.peer === "app" ? act("write", { text }) : askBot("write", { text }));
/* Carry out an action that has no item in the open chat. */
export async function carryOut(action, values) { const answer = await ask("do", { action, values }); if (!answer.error && !answer.why) say(t("done")); }
