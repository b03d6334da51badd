"use strict";
/* Devices: their settings, reports and the actions of people on them. */
import { $, clock, el, of, t } from "./texts.js";
import { ask, look, name, now, say } from "./store.js";
import { form } from "./forms.js";

export const deviceState = (one) => t(one.is_connected ? "online" : one.is_bound ? "offline" : "notBound");
const act = async (action, values) => { const answer = await ask("act_on_device", { sn: now.me.id, action, values }); if (!answer.error && !answer.why) { say(t("done")); readDevice(); } };
const member = (title, action, ...more) => () => form(t(title), [["userid", now.people.members[0]?.userid, "member"], ...more], (v) => act(action, { userid: v.userid, ...(v.newUserid ? { other: v.newUserid } : {}) }));
export function deviceTools() {
  const device = now.people.devices.find((one) => one.sn === now.me.id) || {};
  return [
    ["openDoor", "open_door", member("openDoor", "open_door")], ["scanCode", "scan", member("scanCode", "scan")],
    ["announce", "announce", () => form(t("announce"), [["visitor", "visitor1"], ["name", ""]], (v) => act("announce", { visitor: v.visitor, name: v.name }))],
    ["renameUser", "rename", member("renameUser", "rename", ["newUserid", ""])],
    device.is_bound ? ["unbind", "unbind", () => act("unbind")] : ["bind", "bind", () => act("bind")],
    ["pushCommand", "push", () => form(t("pushCommand"), [["command", "push_restart_device"]], (v) => act("push", { cmd: v.command }))],
  ];
}
export async function addDevice(show) {
  form(t("addDevice"), [["sn", ""]], async (v) => { const added = await ask("act_on_device", { action: "add", sn: v.sn }); if (added.sn) { say(t("added")); show(added.sn); } });
}
const at = (one) => clock((one.timestamp || 0) * 1000);
const section = (title, lines) => (lines.length ? [el("h3", {}, t(title)), el("ul", { class: "plain" }, lines.map((line) => el("li", {}, line)))] : []);
/* Show the settings and reports of the open device in place of a chat. */
export async function readDevice() {
  if (now.me.kind !== "device") return;
  const sn = now.me.id, one = await look("device", { sn });
  if (now.me.kind !== "device" || now.me.id !== sn || one.error) return;
  const settings = [`url=${one.url}`, `sn=${one.sn}`, `secret_no=${one.secret_no}`, ...(one.secret ? [`secret=${one.secret}`] : [])];
  $("empty").hidden = false;
  $("empty").replaceChildren(el("div", { class: "device" }, el("p", {}, t("deviceSettings")), el("pre", { tabindex: 0 }, settings.join("\n")),
    ...section("doors", one.doors.map((door) => `${name(door.userid)} · ${of("doorResult", door.result ?? "none")}`).reverse()),
    ...section("checkins", one.checkins.map((each) => `${at(each)} ${name(each.userid)}`).reverse()),
    ...section("temperatures", one.temperatures.map((each) => `${at(each)} ${name(each.userid)} ${each.temperature ?? ""}`).reverse()),
    ...section("features", one.features.slice().reverse())));
}
