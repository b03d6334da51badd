"use strict";
/* The menu, the buttons and the field below a chat: what the chosen person can do there. */
import { $, el, of, state, t } from "./texts.js";
import { act, app, ask, askBot, bot, carryOut, chatName, isService, look, name, now, say, write } from "./store.js";
import { startApproval } from "./approvals.js";
import { drawWho } from "./contacts.js";
import { form, label, place } from "./forms.js";
import { appTools } from "./companies.js";
import { deviceTools } from "./devices.js";
import { groupTools, hideMentions, send, sendMixed, speaker, speakerChoice } from "./groups.js";
import { customerTools, servicerTools } from "./service.js";


export function drawMenu() {
  const shownMenu = (now.me.kind === "member" && app()?.menu) || [];
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
export async function readSession() {
  if (!isService()) return;
  const wanted = chatName(), found = await look("session", { open_kfid: now.peer, external_userid: now.me.id });
  if (wanted !== chatName()) return;
  now.session = found; drawTools(); drawWho();
}
const pick = (action, accept, more = {}) => () => { Object.assign(picked, { action, more }); $("picture").accept = accept; $("picture").click(); };
export function drawTools() {
  const page = () => form(t("link"), [["name", t("exampleSite")], ["address", "https://work.weixin.qq.com"], ["about", ""]], (v) => act("send_link", { title: v.name, url: v.address, description: v.about }));
  const ofApp = [["enter", "enter", () => act("enter")], ["follow", "subscribe", () => act("subscribe")], ["unfollow", "unsubscribe", () => act("unsubscribe")], ["image", "send_image", pick("send_image", "image/*")], ["voice", "send_voice", pick("send_voice", "audio/*,.amr")], ["video", "send_video", pick("send_video", "video/*")], ["location", "send_location", () => place((v) => act("send_location", v))], ["link", "send_link", page]];
  const bots = [["enterBot", "enter", () => askBot("enter")], ["image", "send_image", pick("send_image", "image/*")], ["file", "send_file", pick("send_file", "")], ["video", "send_video", pick("send_video", "video/*")], ["voice", "speak", () => form(t("voice"), [["words", ""]], (v) => askBot("speak", { text: v.words }))], ["mixed", "send_mixed", () => form(t("mixed"), [["words", ""]], (v) => { pick("send_mixed", "image/*", { text: v.words })(); })]];
  const [sort, id] = now.peer.split("/"), inGroup = now.me.kind === "group", special = now.me.kind === "device" ? deviceTools : inGroup ? null : sort.startsWith("suite:") ? appTools : SPECIAL[sort];
  const [servicer, servicing] = isService() ? servicerTools(drawTools) : [null, []];
  const wanted = JSON.stringify([state.lang, now.me, now.peer, now.session, servicer?.querySelector("select").value, app(), inGroup && [now.people.groups, now.people.robots, speaker(), now.info.bots.length], special === deviceTools && now.people.devices]);
  if (drawTools.last !== wanted) {
    const made = special ? special(id) : inGroup ? groupTools(pick) : isService() ? customerTools(pick) : app() ? [...ofApp, ...appTools()] : bots;
    const words = (what) => (what.startsWith("kinds.") ? of("kinds", what.slice(6)) : t(what));
    const draw = ([what, action, click]) => el("button", { type: "button", "data-action": action, on: { click: (event) => { event.target.closest("details")?.removeAttribute("open"); click(); } } }, words(what));
    const more = made.slice(USUAL_TOOLS);
    $("tools").replaceChildren(...(inGroup && speaker() ? [speakerChoice(drawTools)] : []), ...made.slice(0, USUAL_TOOLS).map(draw), ...(more.length ? [el("details", { class: "more-tools" }, el("summary", {}, t("moreKinds")), el("div", {}, more.map(draw)))] : []));
    $("servicing").replaceChildren(...(servicer ? [servicer, ...servicing.map(draw)] : []));
    $("servicing").hidden = !servicer;
  }
  drawTools.last = wanted;
  const isMute = Boolean(special) || (inGroup && !speaker());
  $("say").hidden = isMute; $("say-not").hidden = !isMute || special === deviceTools || special === appTools; if (!inGroup) hideMentions();
  $("say-not").textContent = t({ approval: "sayApprovals", outreach: "sayOutreach", moments: "sayMoments" }[now.peer] || "sayNot");
  label("text", inGroup ? t("sayInGroup", name(speaker() || "")) : t("say", name(now.me.id)));
}
/* The number of tools beside the list of the others. */
const USUAL_TOOLS = 8;
const addContact = () => ["addContact", "add_customer", () => form(t("addContact"), [["userid", "", "member"], ["contactState", ""]], (v) => carryOut("add_customer", { external_userid: now.me.id, name: name(now.me.id), userid: v.userid, state: v.contactState }))];
const joinGroup = () => ["joinGroup", "join_customer_group", () => {
  const others = now.people.customer_groups.filter((one) => !one.people.includes(now.me.id)).map((one) => [one.id, one.name || one.id]);
  if (!others.length) return say(t("noGroups"));
  return form(t("joinGroup"), [["chatOfCustomers", others[0][0], "select", others], ["contactState", ""]], (v) => carryOut("join_customer_group", { external_userid: now.me.id, chat_id: v.chatOfCustomers, state: v.contactState }));
}];
/* The owner of a group chooses the message that welcomes customers who join it. */
function chooseWelcome() {
  const mine = now.people.customer_groups.filter((one) => one.owner === now.me.id), known = now.people.welcomes;
  if (!mine.length || !known.length) return say(t(mine.length ? "noWelcomes" : "noGroups"));
  const groups = mine.map((one) => [one.id, one.name || one.id]), welcomes = [["", t("noWelcome")], ...known.map((one) => [one.id, one.text])];
  form(t("groupWelcome"), [["chatOfCustomers", mine[0].id, "select", groups], ["welcomeMessage", mine[0].welcome, "select", welcomes]], (v) => carryOut("choose_group_welcome", { userid: now.me.id, chat_id: v.chatOfCustomers, template_id: v.welcomeMessage }));
}
/* The tools of chats in which nobody writes. */
const SPECIAL = {
  approval: () => [["startApproval", "start_open_approval", startApproval]],
  outreach: () => [["createCustomerGroup", "create_customer_group", () => form(t("createCustomerGroup"), [["groupName", ""]], (v) => carryOut("create_customer_group", { userid: now.me.id, name: v.groupName, customers: [] }))], ["groupWelcome", "choose_group_welcome", chooseWelcome], ["writeMoment", "write_moment", () => form(t("writeMoment"), [["words", ""]], (v) => carryOut("write_moment", { userid: now.me.id, text: v.words }))]],
  moments: () => [addContact(), joinGroup()],
  contact: (id) => [["removeMember", "remove_member", () => carryOut("remove_member", { external_userid: now.me.id, userid: id })], addContact(), joinGroup()],
  customer_group: (id) => [["leaveGroup", "leave_customer_group", () => carryOut("leave_customer_group", { external_userid: now.me.id, chat_id: id })], addContact(), joinGroup()],
};
const picked = { action: "send_image", more: {} };
$("say").addEventListener("submit", (event) => { event.preventDefault(); const text = $("text").value.trim(); if (text) { $("text").value = ""; hideMentions(); if (now.me.kind === "group") send("write", { text }); else write(text); } });
$("picture").addEventListener("change", async () => {
  const [file] = $("picture").files, { action, more } = picked;
  $("picture").value = "";
  if (!file) return;
  const content = await new Promise((done) => { const reader = new FileReader(); reader.onload = () => done(String(reader.result).split(",")[1] || ""); reader.readAsDataURL(file); });
  if (now.me.kind === "customer") return act("kf_send", { msgtype: action.replace("send_", ""), filename: file.name, content_type: file.type || "application/octet-stream", file: content });
  if (now.me.kind === "group" && action === "send_mixed") return sendMixed({ filename: file.name, content, ...more });
  if (bot()) return askBot(action, { filename: file.name, content, ...more });
  const type = action.replace("send_", ""), kept = await ask("upload", { filename: file.name, content_type: file.type, content, type });
  if (!kept.error) (now.me.kind === "group" ? send : act)(action, { ...kept, filename: file.name, format: file.name.split(".").pop() });
});
document.addEventListener("click", (event) => { if (!event.target.closest("#menu")) closeMenu(); });
