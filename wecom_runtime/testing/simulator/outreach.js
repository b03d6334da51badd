"use strict";
/* Messages of members to customers: welcomes, mass messages and moments; and the tasks of the members who confirm them. */
import { el, of, t } from "./texts.js";
import { act, name, now } from "./store.js";
import { attachment, image, link, media, plain } from "./bubbles.js";

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
const reactions = (item) => el("span", { class: "mute" }, [item.likes.length ? `♥ ${item.likes.map(name).join(", ")}` : "", item.comments.length ? `✎ ${item.comments.map(name).join(", ")}` : ""].filter(Boolean).join("  "));
/* The task of a member to publish a moment, or the member's own one. */
export function momentTask(item) {
  return el("div", { class: "card", "data-moment": item.moment_id },
    el("div", { class: "in" }, el("div", { class: "source" }, t("moments")), contactMessage(item.content), el("b", {}, t(item.is_published ? "published" : "notPublished")), reactions(item)),
    item.is_published ? null : el("div", { class: "buttons" }, button("publish", () => act("publish_moment", { moment_id: item.moment_id, userid: now.me.id }, item.n), "primary")));
}
/* A moment as a customer sees it. */
export function moment(item) {
  const me = now.me.id, react = (action) => act(action, { moment_id: item.moment_id, userid: item.by_id, external_userid: me }, item.n);
  return el("div", { class: "card", "data-moment": item.moment_id },
    el("div", { class: "in" }, el("h3", {}, name(item.by_id)), contactMessage(item.content), reactions(item)),
    el("div", { class: "buttons" }, item.likes.includes(me) ? null : button("like", () => react("like_moment")), button("comment", () => react("comment_moment"))));
}
