"use strict";
/* The menu, the buttons and the field below a chat: what the chosen person can do there. */
import { $, el, of, state, t } from "./texts.js";
import { act, ask, askBot, bot, chatName, look, name, now, write } from "./store.js";
import { form, label, place } from "./forms.js";


export function drawMenu() {
  const shownMenu = now.peer === "app" && now.me.kind === "member" ? now.info.menu : [];
  if (drawMenu.last === JSON.stringify([shownMenu, now.me])) return;
  drawMenu.last = JSON.stringify([shownMenu, now.me]);
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
export function closeMenu() { document.querySelectorAll("#menu .sub").forEach((one) => { one.parentElement.firstElementChild.setAttribute("aria-expanded", "false"); one.remove(); }); }
/* The buttons of the servicer of a customer's session. */
function servicerTools() {
  const userid = now.session.servicer || now.session.servicers.find((one) => !now.session.off_duty.includes(one)) || now.session.servicers[0];
  if (!userid) return [];
  const made = [];
  if (now.session.state === 2 || now.session.state === 4) made.push(["serve", "kf_serve", () => act("kf_serve", { userid })]);
  if (now.session.state === 3) made.push(["replyAs", "kf_reply", () => form(t("asServicer", name(userid)), [["words", ""]], (v) => act("kf_reply", { userid, text: v.words }))], ["endSession", "kf_end", () => act("kf_end", { userid })]);
  const isOff = now.session.off_duty.includes(userid);
  return [...made, [isOff ? "onDuty" : "offDuty", isOff ? "kf_on_duty" : "kf_off_duty", () => act(isOff ? "kf_on_duty" : "kf_off_duty", { userid })]];
}
export async function readSession() {
  if (now.me.kind !== "customer") return;
  const wanted = chatName(), found = await look("session", { open_kfid: now.peer, external_userid: now.me.id });
  if (wanted !== chatName()) return;
  now.session = found; drawTools(); $("who").textContent = `${name(now.me.id)} · ${of("kfState", now.session.state, name(now.session.servicer || ""))}`;
}
export function drawTools() {
  const page = () => form(t("link"), [["name", "企业微信"], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => act("send_link", { title: v.name, url: v.address, description: v.about }));
  const pick = (action, accept) => () => { picked.action = action; $("picture").accept = accept; $("picture").click(); };
  const app = [["enter", "enter", () => act("enter")], ["follow", "subscribe", () => act("subscribe")], ["unfollow", "unsubscribe", () => act("unsubscribe")], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["location", "send_location", () => place((v) => act("send_location", v))], ["link", "send_link", page]];
  const bots = [["enterBot", "enter", () => askBot("enter")], ["image", "send_image", pick("send_image", "image/*")], ["file", "send_file", pick("send_file", "")], ["video", "send_video", pick("send_video", "video/*")], ["voice", "speak", () => form(t("voice"), [["words", ""]], (v) => askBot("speak", { text: v.words }))], ["mixed", "send_mixed", () => form(t("mixed"), [["words", ""]], (v) => { picked.text = v.words; pick("send_mixed", "image/*")(); })]];
  const send = (msgtype, content) => act("kf_send", { msgtype, [msgtype]: content });
  const kfPage = () => form(t("link"), [["name", "企业微信"], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => send("link", { title: v.name, url: v.address, desc: v.about }));
  const kf = [["enterKf", "kf_enter", () => act("kf_enter", { scene: "" })], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["file", "send_file", pick("send_file", "")], ["location", "send_location", () => place((v) => send("location", { name: v.label, latitude: v.latitude, longitude: v.longitude }))], ["link", "send_link", kfPage], ...servicerTools()];
  const made = now.me.kind === "group" ? [] : now.me.kind === "customer" ? kf : now.peer === "app" ? app : bots;
  const wanted = `${state.lang} ${now.me.kind} ${now.peer === "app"} ${now.me.kind === "customer" ? JSON.stringify(now.session) : ""}`;
  if (drawTools.last !== wanted) $("tools").replaceChildren(...made.map(([what, action, click]) => el("button", { type: "button", "data-action": action, on: { click } }, t(what))));
  drawTools.last = wanted;
  $("say").hidden = now.me.kind === "group"; $("say-not").hidden = now.me.kind !== "group";
  label("text", t("say", name(now.me.id)));
}
const picked = { action: "send_image", text: "" };
$("say").addEventListener("submit", (event) => { event.preventDefault(); const text = $("text").value.trim(); if (text) { $("text").value = ""; write(text); } });
$("picture").addEventListener("change", async () => {
  const [file] = $("picture").files, { action, text } = picked;
  $("picture").value = "";
  if (!file) return;
  const content = await new Promise((done) => { const reader = new FileReader(); reader.onload = () => done(String(reader.result).split(",")[1] || ""); reader.readAsDataURL(file); });
  if (now.me.kind === "customer") return act("kf_send", { msgtype: action.replace("send_", ""), filename: file.name, content_type: file.type || "application/octet-stream", file: content });
  if (bot()) return askBot(action, { filename: file.name, content, text });
  const type = action.replace("send_", ""), kept = await ask("upload", { filename: file.name, content_type: file.type, content, type });
  if (!kept.error) act(action, { ...kept, filename: file.name, format: file.name.split(".").pop() });
});
document.addEventListener("click", (event) => { if (!event.target.closest("#menu")) closeMenu(); });
