"use strict";
/* The tools: approvals, faults, tokens and the clock. */
import { $, el, of, state, t } from "./texts.js";
import { ask, name, now, say } from "./store.js";
import { readInfo, refresh } from "./frame.js";


export function drawToolsPane() {
  const shown = (now.info.clock || "").slice(0, 19);
  $("ahead").textContent = t("clock", now.info.ahead || 0, shown);
  if (!$("date").value) $("date").value = shown.replace(" ", "T");
  const drawn = JSON.stringify([now.info.approvals, now.info.faults, now.info.bots.map((one) => one.bot_id), now.people.devices.length, state.lang]);
  if (drawToolsPane.last === drawn) return;
  drawToolsPane.last = drawn;
  $("approvals").replaceChildren(...(now.info.approvals.length ? now.info.approvals.map((one) => el("li", {}, el("span", { class: "grow" }, `${one.sp_name || ""} ${one.sp_no} · ${name((one.applyer || {}).userid || one.creator_userid || "")} · ${of("spStatus", one.sp_status ?? 1)}`), String(one.sp_status ?? 1) === "1" ? [true, false].map((approve) => el("button", { type: "button", on: { click: async () => { await ask("decide", { sp_no: one.sp_no, approve }); await readInfo(); } } }, t(approve ? "approve" : "reject"))) : null)) : [el("li", { class: "mute" }, t("noApprovals"))]));
  $("faults").replaceChildren(...(now.info.faults.length ? now.info.faults.map((one) => el("li", {}, el("code", {}, one.path), ` ${one.errcode ?? one.status ?? ""} ${one.how ? [...$("fail").how.options].find((option) => option.value === one.how)?.textContent ?? "" : ""} ${one.times ? t("times", one.times) : ""}`)) : [el("li", { class: "mute" }, t("noFaults"))]));
  const lines = [...now.info.bots.map((one) => [`bot ${one.bot_id}`, one.name]), ...now.people.devices.map((one) => [`device ${one.sn}`, one.sn])], line = $("line").line, chosen = line.value;
  line.replaceChildren(...lines.map(([value, label]) => el("option", { value, selected: value === chosen }, label)));
}
$("fail").addEventListener("submit", async (event) => { event.preventDefault(); const data = Object.fromEntries(new FormData($("fail"))); const answer = await ask("fault", data); if (!answer.error) { $("fail").reset(); await readInfo(); } });
$("faults-clear").addEventListener("click", async () => { await ask("faults_clear"); await readInfo(); });
$("expire").addEventListener("click", async () => { await ask("expire"); say(t("expired")); });
$("advance").addEventListener("submit", async (event) => { event.preventDefault(); await ask("clock", { seconds: $("seconds").value || 0 }); await refresh(); say(t("advanced")); });
$("set-clock").addEventListener("submit", async (event) => { event.preventDefault(); const answer = await ask("clock", { to: $("date").value }); if (!answer.error) { await refresh(); say(t("advanced")); } });
$("line").addEventListener("submit", async (event) => {
  event.preventDefault();
  const { line, ...data } = Object.fromEntries(new FormData($("line"))), [sort, id] = line.split(" ");
  const answer = await ask("line_fault", { ...data, [sort === "bot" ? "bot_id" : "sn"]: id });
  if (!answer.error && !answer.why) say(t("done"));
});
