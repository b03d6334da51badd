"use strict";
/* Messages of members to customers: welcomes, mass messages and moments; and the tasks of the members who confirm them. */
import { el, of, t } from "./texts.js";
import { act, name, now } from "./store.js";
import { attachment, image, link, media, plain } from "./bubbles.js";
import { form } from "./forms.js";

const first = (...values) => values.find((value) => value);
/* A card with a title, a description and a picture that leads to a page. */
function linkCard(one, picture, note) {
  return el("div", { class: "card" }, el("div", { class: "in article" }, el("div", {}, el("h3", {}, link(one.url, one.title || one.url || one.page || "")), el("span", { class: "mute" }, first(one.desc, note) || "")), picture ? image(picture, "", "thumb") : null));
}
function attached(one) {
  const content = one[one.msgtype] || {}, file = content.media_id ? media(content.media_id) : "";
  switch (one.msgtype) {
    case "image": return el("div", { class: "bubble" }, image(first(file, content.pic_url), t("picture")));
    case "link": return linkCard(content, first(content.picurl, file));
    case "miniprogram": return linkCard(content, content.pic_media_id ? media(content.pic_media_id) : "", `${of("kinds", "miniprogram")} · ${content.appid || ""}`);
    case "video": case "file": return attachment(one.msgtype, file, content.title);
    default: return el("div", { class: "bubble" }, JSON.stringify(content));
  }
}
/* The text and the attachments of a message to customers. */
export function contactMessage(content) {
  const text = ((content || {}).text || {}).content;
  return el("div", { class: "stack" }, text ? el("div", { class: "bubble" }, plain(text)) : null, ((content || {}).attachments || []).map(attached));
}
const button = (what, click, style) => el("button", { type: "button", class: style, "data-do": what, on: { click } }, t(what));
/* The task of a member to confirm a mass message. */
export function groupMessageTask(item) {
  const people = item.receivers.map(name).join(", ") + (item.count > item.receivers.length ? " …" : "");
  const isOpen = item.sent < item.count && !item.is_cancelled;
  return el("div", { class: "card", "data-task": item.msgid },
    el("div", { class: "in" }, el("div", { class: "source" }, t("groupMessage")), contactMessage(item.content), el("span", { class: "mute" }, `${t(item.to_groups ? "toGroups" : "toCustomers", item.count)}: ${people}`), el("b", {}, item.is_cancelled ? t("taskCancelled") : t("taskSent", item.sent, item.count))),
    isOpen ? el("div", { class: "buttons" }, button("sendNow", () => act("send_group_message", { msgid: item.msgid, userid: now.me.id }, item.n), "primary")) : null);
}
const reactions = (item) => [item.likes.length ? el("span", { class: "mute" }, `♥ ${item.likes.map(name).join(", ")}`) : null, ...item.comments.map((one) => el("div", { class: "quote" }, one.text ? `${name(one.by)}: ${one.text}` : `✎ ${name(one.by)}`))];
/* The button to comment on a moment of the member `userid`; `by` says who comments. */
const comment = (item, userid, by) => button("comment", () => form(t("comment"), [["words", ""]], (v) => v.words && act("comment_moment", { moment_id: item.moment_id, userid, ...by, text: v.words }, item.n)));
/* The task of a member to publish a moment, or the member's own one. */
export function momentTask(item) {
  return el("div", { class: "card", "data-moment": item.moment_id },
    el("div", { class: "in" }, el("div", { class: "source" }, t("moments")), contactMessage(item.content), el("b", {}, t(item.is_published ? "published" : "notPublished")), reactions(item)),
    el("div", { class: "buttons" }, item.is_published ? comment(item, now.me.id, { other_userid: now.me.id }) : button("publish", () => act("publish_moment", { moment_id: item.moment_id, userid: now.me.id }, item.n), "primary")));
}
/* A moment as a customer sees it. */
export function moment(item) {
  const me = now.me.id;
  return el("div", { class: "card", "data-moment": item.moment_id },
    el("div", { class: "in" }, el("h3", {}, name(item.by_id)), contactMessage(item.content), reactions(item)),
    el("div", { class: "buttons" }, item.likes.includes(me) ? null : button("like", () => act("like_moment", { moment_id: item.moment_id, userid: item.by_id, external_userid: me }, item.n)), comment(item, item.by_id, { external_userid: me })));
}
