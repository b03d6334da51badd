"use strict";
/* Groups: the member who writes, mentions of bots and members, and the robots of a group. */
import { $, el, t } from "./texts.js";
import { ask, askBot, name, now, say } from "./store.js";
import { readChat } from "./chat.js";
import { form, information } from "./forms.js";

const speakers = {};
const group = () => now.people.groups.find((one) => one.chatid === now.me.id) || {};
const people = () => group().userlist || [];
/* The member who writes in the open group. */
export const speaker = () => (people().includes(speakers[now.me.id]) ? speakers[now.me.id] : people()[0]);
export const robots = () => (now.people.robots || []).filter((one) => one.chatid === now.me.id);
/* The name of the sender of an item in a group. */
export function sender(item) {
  if (item.by === "bot") return (now.info.bots.find((one) => one.bot_id === item.bot) || {}).name || t("bot");
  if (item.by === "robot") return item.robot || t("robot");
  return item.by === "member" ? name(item.by_id || "") : t("app");
}
export const send = (action, values) => ask("group", { chatid: now.me.id, member: speaker(), action, values });
const mentioned = (text) => now.info.bots.find((one) => text.includes(`@${one.name}`)) || now.info.bots[0];
/* The tools of a group: [label, action, click], … */
export function groupTools(pick) {
  if (!people().length) return robots().length ? [["robots", "robots", showRobots]] : [];
  const mixed = () => form(t("mixed"), [["toBot", now.info.bots[0]?.bot_id, "select", now.info.bots.map((one) => [one.bot_id, one.name])], ["words", ""]], (v) => pick("send_mixed", "image/*", { bot_id: v.toBot, text: v.words })());
  return [["mention", "mention", () => { insert("@"); suggest(); }], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["file", "send_file", pick("send_file", "")], ...(now.info.bots.length ? [["mixed", "send_mixed", mixed]] : []), ["robots", "robots", showRobots]];
}
export const sendMixed = (values) => askBot("send_mixed", { ...values, member: speaker(), chatid: now.me.id });
/* Press a button of a bot's card in the group, or answer its question. */
export const click = (item) => (values) => askBot("click", { ...values, bot_id: item.bot, member: speaker(), chatid: now.me.id });
export const answer = (item) => (text) => send("write", { text: `@${sender(item)} ${text}` });
/* The choice of the member who writes. */
export function speakerChoice(redraw) {
  const options = people().map((one) => el("option", { value: one, selected: one === speaker() }, name(one)));
  return el("label", { class: "speaker" }, el("span", { class: "mute" }, t("speaker")), el("select", { on: { change: (event) => { speakers[now.me.id] = event.target.value; redraw(); readChat(); } } }, options));
}
function showRobots() {
  const add = () => form(t("addRobot"), [["name", ""]], async (v) => { const robot = await ask("robot", { chatid: now.me.id, title: v.name }); if (robot.url) { say(t("added")); information(v.name || t("robot"), [robot.url]); } });
  const lines = robots().map((one) => `${one.name || t("robot")}\n${one.url}`);
  information(t("robots"), lines.length ? lines : [t("noRobots")], people().length ? [[t("addRobot"), add]] : []);
}

/* -- mentions -- */
const field = $("text"), list = $("mentions");
function insert(text) {
  const at = field.selectionStart ?? field.value.length;
  field.value = field.value.slice(0, at) + text + field.value.slice(field.selectionEnd ?? at);
  field.focus(); field.setSelectionRange(at + text.length, at + text.length);
}
/* The unfinished mention before the caret; null if there is none. */
const begun = () => /@([^@\s]*)$/.exec(field.value.slice(0, field.selectionStart ?? 0));
export function hideMentions() { list.hidden = true; }
function suggest() {
  const found = now.me.kind === "group" && begun();
  if (!found) return hideMentions();
  const wanted = found[1].toLowerCase();
  const names = [...now.info.bots.map((one) => [one.name, t("bot")]), ...people().map((one) => [name(one), one])].filter(([one, about]) => `${one} ${about}`.toLowerCase().includes(wanted));
  if (!names.length) return hideMentions();
  const choose = (chosen) => { const mention = begun(); if (mention) field.setRangeText("", mention.index, field.selectionStart, "end"); insert(`@${chosen} `); hideMentions(); };
  list.replaceChildren(...names.map(([one, about]) => el("button", { type: "button", on: { click: () => choose(one) } }, one, " ", el("small", {}, about))));
  list.hidden = false;
}
field.addEventListener("input", suggest);
field.addEventListener("keydown", (event) => {
  if (list.hidden) return;
  if (event.key === "ArrowDown" || event.key === "ArrowUp") { event.preventDefault(); list.firstElementChild.focus(); }
  if (event.key === "Enter") { event.preventDefault(); list.firstElementChild.click(); }
});
list.addEventListener("keydown", (event) => {
  const to = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
  if (to) { event.preventDefault(); (document.activeElement[to] || field).focus(); }
});
document.addEventListener("click", (event) => { if (!event.target.closest("#mentions, #say, #tools")) hideMentions(); });
