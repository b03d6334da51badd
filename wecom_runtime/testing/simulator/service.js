"use strict";
/* Customer service: the kinds of messages of customers, the state of a session, and the servicer's side. */
import { el, of, t } from "./texts.js";
import { act, name, now } from "./store.js";
import { form, place } from "./forms.js";
import { image, link, media } from "./bubbles.js";

const card = (title, about, picture, note) => el("div", { class: "card" }, el("div", { class: "in article" }, el("div", {}, el("div", { class: "source" }, note), el("h3", {}, title || ""), about ? el("span", { class: "mute" }, about) : null), picture ? image(picture, "", "thumb") : null));
const yuan = (cents) => (/^\d+$/.test(cents || "") ? `¥${(Number(cents) / 100).toFixed(2)}` : cents || "");
function history(content) {
  const text = (one) => { try { const inner = JSON.parse(one.msg_content); return (inner[inner.msgtype] || {}).content || (inner.text || {}).content || of("kinds", inner.msgtype) || one.msg_content; } catch { return one.msg_content || ""; } };
  return el("div", { class: "card" }, el("div", { class: "in" }, el("div", { class: "source" }, of("kinds", "merged_msg")), el("h3", {}, content.title || ""), (content.item || []).map((one) => el("span", { class: "mute" }, `${one.sender_name || ""}: ${text(one)}`))));
}
/* Kind of a message -> its bubble. */
const BUBBLES = {
  business_card: (c) => card(name(c.userid), c.userid, "", of("kinds", "business_card")),
  miniprogram: (c) => card(c.title || c.pagepath, c.appid, media(c.thumb_media_id), of("kinds", "miniprogram")),
  channels_shop_product: (c) => card(c.title || c.product_id, yuan(c.sales_price), c.head_image, of("kinds", "channels_shop_product")),
  channels_shop_order: (c) => card(c.product_titles || c.order_id, [c.price_wording, c.state].filter(Boolean).join(" · "), c.image_url, of("kinds", "channels_shop_order")),
  channels: (c) => card(c.title || c.nickname, c.nickname, "", of("channelsKind", c.sub_type)),
  merged_msg: history,
  location: (c) => el("div", { class: "bubble" }, `📍 ${[c.name, c.address].filter(Boolean).join(", ")} ${[c.latitude, c.longitude].filter((one) => one !== undefined).join(", ")}`),
  link: (c) => el("div", { class: "card" }, el("div", { class: "in article" }, el("div", {}, el("h3", {}, link(c.url, c.title || c.url || "")), c.desc ? el("span", { class: "mute" }, c.desc) : null), c.pic_url || c.thumb_media_id ? image(c.pic_url || media(c.thumb_media_id), "", "thumb") : null)),
  ca_link: (c) => card(t("caLink"), c.link_url, "", of("kinds", "link")),
  meeting: () => el("div", { class: "bubble" }, of("kinds", "meeting")),
  calendar: () => el("div", { class: "bubble" }, of("kinds", "calendar")),
  note: () => el("div", { class: "bubble" }, of("kinds", "note")),
};
/* The bubble of a message of customer service; null for kinds that all chats have. */
export const serviceBubble = (type, content) => (BUBBLES[type] ? BUBBLES[type](content || {}) : null);

let chosen = "";
/* The servicer who acts: the one of the session, or the one who was chosen. */
function servicerOf(session) {
  if (session.state === 3 && session.servicer) return session.servicer;
  if (session.servicers.includes(chosen)) return chosen;
  return session.servicer || session.servicers.find((one) => !session.off_duty.includes(one)) || session.servicers[0];
}
/* The side of the servicer: [node for the choice of the servicer, [label, action, click], …]. */
export function servicerTools(redraw) {
  const session = now.session, userid = servicerOf(session);
  if (!userid) return [null, []];
  const isOff = session.off_duty.includes(userid), made = [];
  if (session.state === 2 || session.state === 4) made.push(["serve", "kf_serve", () => act("kf_serve", { userid })]);
  if (session.state === 3 || session.state === 4) made.push(["replyAs", "kf_reply", () => form(t("asServicer", name(userid)), [["words", ""]], (v) => act("kf_reply", { userid, text: v.words }))]);
  if (session.state === 3 && session.servicers.length > 1) made.push(["transferSession", "kf_pass_on", () => form(t("transferSession"), [["servicer", session.servicers.find((one) => one !== userid), "select", session.servicers.filter((one) => one !== userid).map((one) => [one, name(one)])]], (v) => act("kf_pass_on", { userid, other_userid: v.servicer }))]);
  if (session.state === 3) made.push(["endSession", "kf_end", () => act("kf_end", { userid })]);
  made.push(isOff ? ["onDuty", "kf_on_duty", () => act("kf_on_duty", { userid })] : ["offDuty", "kf_off_duty", () => act("kf_off_duty", { userid })]);
  const select = el("select", { id: "servicer", "aria-label": t("servicer"), disabled: session.state === 3, on: { change: (event) => { chosen = event.target.value; redraw(); } } }, session.servicers.map((one) => el("option", { value: one, selected: one === userid }, name(one) + (session.off_duty.includes(one) ? ` (${t("isOffDuty")})` : ""))));
  return [el("label", { class: "servicer" }, el("span", { class: "mute" }, t("servicer")), select), made];
}
/* The state of a session in words. */
export const sessionState = (session) => (session.state === null ? t("noSession") : of("kfState", session.state, name(session.servicer || "")));
/* A picture for the page of a mini program, as Base64. */
function thumbnail() {
  const canvas = Object.assign(document.createElement("canvas"), { width: 96, height: 96 }), paint = canvas.getContext("2d");
  paint.fillStyle = "#057a44"; paint.fillRect(0, 0, 96, 96); paint.fillStyle = "#fff"; paint.fillRect(28, 28, 40, 40);
  return canvas.toDataURL("image/png").split(",")[1];
}
/* The kinds of messages of a customer: [label, action, click]; pick(action, accept) chooses a file. */
export function customerTools(pick) {
  const me = now.me.id, send = (msgtype, content, more) => act("kf_send", { msgtype, ...(content ? { [msgtype]: content } : {}), ...more });
  const kind = (msgtype, fields, made) => [`kinds.${msgtype}`, `kf_send_${msgtype}`, () => (fields ? form(of("kinds", msgtype), fields, (v) => send(msgtype, made(v))) : send(msgtype))];
  return [
    ["enterKf", "kf_enter", () => act("kf_enter", { scene: "" })],
    ["image", "send_image", pick("send_image", "image/*")],
    ["voice", "send_voice", pick("send_voice", "audio/*,.amr")],
    ["video", "send_video", pick("send_video", "video/*")],
    ["file", "send_file", pick("send_file", "")],
    ["location", "send_location", () => place((v) => send("location", { name: v.label, latitude: v.latitude, longitude: v.longitude }))],
    ["link", "send_link", () => form(t("link"), [["name", t("exampleSite")], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => send("link", { title: v.name, url: v.address, desc: v.about }))],
    kind("business_card", [["userid", "", "member"]], (v) => ({ userid: v.userid })),
    ["kinds.miniprogram", "kf_send_miniprogram", () => form(of("kinds", "miniprogram"), [["name", ""], ["appId", "wx0000000000000000"], ["pagePath", "pages/index"]], (v) => send("miniprogram", { title: v.name, appid: v.appId, pagepath: v.pagePath }, { file: thumbnail(), filename: "thumbnail.png", content_type: "image/png" }))],
    kind("channels_shop_product", [["productId", "product-1"], ["name", ""], ["priceCents", "9900", "number"]], (v) => ({ product_id: v.productId, title: v.name, sales_price: v.priceCents })),
    kind("channels_shop_order", [["orderId", "order-1"], ["name", ""], ["priceText", ""], ["orderState", ""]], (v) => ({ order_id: v.orderId, product_titles: v.name, price_wording: v.priceText, state: v.orderState })),
    kind("channels", [["channelsSort", "1", "select", [1, 2, 3].map((n) => [n, of("channelsKind", n)])], ["nickname", ""], ["name", ""]], (v) => ({ sub_type: Number(v.channelsSort), nickname: v.nickname, title: v.name })),
    kind("merged_msg", [["name", of("kinds", "merged_msg")], ["words", ""]], (v) => ({ title: v.name, item: [{ send_time: Math.floor(Date.now() / 1000), msgtype: "text", sender_name: me, msg_content: JSON.stringify({ msgtype: "text", text: { content: v.words } }) }] })),
    kind("meeting"), kind("calendar"), kind("note"),
  ];
}
