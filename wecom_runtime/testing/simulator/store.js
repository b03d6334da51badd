"use strict";
/* The data of the page, its requests to the server, and the names of chats. */
import { $, because } from "./texts.js";

export const NO_SESSION = { state: 0, servicer: null, servicers: [], off_duty: [] };
/* The data that several parts of the page show: `me` is the open person or group, `peer` the other side of the chat. */
export const now = {
  info: { bots: [], menu: [], approvals: [], faults: [] }, people: { members: [], departments: [], customers: [], groups: [], accounts: [] },
  me: { kind: "member", id: "zhangsan" }, peer: "app", session: NO_SESSION, counts: {}, seen: JSON.parse(sessionStorage.getItem("seen") || "{}"), polling: null,
};

export function say(text) { $("status").textContent = text; clearTimeout(say.timer); say.timer = setTimeout(() => { $("status").textContent = ""; }, 6000); }
export async function ask(name, data) {
  const token = document.documentElement.dataset.token;
  const answer = await (await fetch(`/_fake/api/${name}`, { method: "POST", body: JSON.stringify(data ?? {}), headers: { "Content-Type": "application/json", "X-Page-Token": token } })).json();
  if (answer.error) say(answer.error);
  if (answer.why) say(because(answer.why));
  return answer;
}
export async function look(name, query = {}, signal = undefined) { return (await fetch(`/_fake/api/${name}?${new URLSearchParams(query)}`, { signal })).json(); }
export const bot = () => now.info.bots.find((one) => one.bot_id === now.peer);
export const chatName = () => (now.me.kind === "group" ? `group/${now.me.id}` : now.me.kind === "customer" ? `kf/${now.peer}/${now.me.id}` : now.peer === "app" ? `app/${now.me.id}` : `bot/${now.peer}/${now.me.id}`);
export const name = (userid) => (now.people.members.find((one) => one.userid === userid) || now.people.customers.find((one) => one.external_userid === userid) || now.people.groups.find((one) => one.chatid === userid) || {}).name || userid;
export const act = (action, values) => ask("act", { action, chat: chatName(), values: { ...(now.me.kind === "customer" ? { external_userid: now.me.id, open_kfid: now.peer } : { userid: now.me.id }), ...values } });
export const askBot = (action, values) => ask("bot", { bot_id: now.peer, member: now.me.id, action, ...values });
export const write = (text) => (now.me.kind === "customer" ? act("kf_write", { text }) : now.peer === "app" ? act("write", { text }) : askBot("write", { text }));
