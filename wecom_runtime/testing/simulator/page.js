"use strict";
/* The whole page: it polls for changes and connects the parts. */
import { $, el, otherLanguage, state, t } from "./texts.js";
import { ask, bot, chatName, look, now, say } from "./store.js";
import { addItems, drawHelp, finishChat, readChat } from "./chat.js";
import { closeMenu } from "./composer.js";
import { drawPeople, drawUnread } from "./contacts.js";
import { label } from "./forms.js";
import { drawFrame, readInfo, readPeople, refresh, tab } from "./frame.js";
import { addRows, closeDetail, drawNoRows, filters, forgetLog, readLog } from "./log.js";

let version = 0, generation = 0, peopleVersion = 0;

function drawAll() {
  document.documentElement.lang = state.lang === "zh" ? "zh-CN" : "en"; document.title = t("title");
  document.querySelectorAll("[data-t]").forEach((node) => { node.textContent = t(node.dataset.t); });
  document.querySelectorAll("[data-l]").forEach((node) => { node.setAttribute("aria-label", t(node.dataset.l)); });
  for (const id of ["find", "filter"]) label(id, t(id));
  label("find-people", t("findPeople")); label("url", t("url"));
  $("language").textContent = t("lang"); drawPeople(); drawFrame(); drawNoRows(); drawHelp();
}
async function follow() {
  for (;;) {
    now.polling = new AbortController();
    try {
      const chat = chatName(), wanted = filters();
      const news = await look("news", { after: version, generation, chat, ...wanted }, now.polling.signal);
      if (news.generation !== generation) {
        generation = news.generation; version = news.v; now.counts = news.counts; now.seen = generation === Number(sessionStorage.getItem("generation")) ? now.seen : {};
        sessionStorage.setItem("generation", generation); forgetLog();
        const page = look("chat", { chat: chatName() }); // requested together with the others, and drawn with the names of people
        await Promise.all([readInfo(), readPeople(), readLog()]); await readChat(page); continue;
      }
      version = news.v; Object.assign(now.counts, news.counts);
      if (chat === chatName()) { if (news.has_gap) await readChat(); else if (news.items.length) addItems(news.items); }
      addRows(news.rows);
      if (Object.keys(news.counts).length) { if (document.hasFocus() || !document.hidden) finishChat(); drawUnread(); }
      if (news.people > peopleVersion) { peopleVersion = news.people; refresh(); }
      if (news.rows.some((one) => one.name === "aibot_subscribe")) refresh();
    } catch (error) { if (error.name !== "AbortError") await new Promise((done) => setTimeout(done, 1000)); }
  }
}
$("connect").addEventListener("submit", async (event) => { event.preventDefault(); const url = $("url").value; const answer = await (bot() ? ask("bot_app", { bot_id: now.peer, url }) : ask("app", { url })); if (!answer.error && !answer.why) { await readInfo(); say(t(answer.callback_url ? "connected" : "disconnected")); } });
$("language").addEventListener("click", () => { otherLanguage(); drawAll(); readLog(); readChat(); });
$("tabs").addEventListener("click", (event) => { const which = event.target.dataset.tab; if (which) tab(which); });
$("console").addEventListener("click", (event) => { const which = event.target.dataset.pane; if (!which) return; for (const id of ["log-pane", "tools-pane"]) $(id).hidden = id !== which; document.querySelectorAll("[data-pane]").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.pane === which))); if (which === "tools-pane") readInfo(); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") { closeMenu(); if (!$("detail").hidden && !document.querySelector("dialog[open]")) closeDetail(); } });
$("export").addEventListener("click", async () => { const text = JSON.stringify(await look("dump"), null, 1); const a = el("a", { href: URL.createObjectURL(new Blob([text], { type: "application/json" })), download: "wecom-state.json" }); a.click(); URL.revokeObjectURL(a.href); });
$("import").addEventListener("click", () => $("import-file").click());
$("import-file").addEventListener("change", async () => { const [file] = $("import-file").files; if (!file) return; let kept = null; try { kept = JSON.parse(await file.text()); } catch { /* reported below */ } $("import-file").value = ""; const answer = kept && typeof kept === "object" ? await ask("load", kept) : { error: true }; say(t(answer.error ? "badFile" : "imported")); });
$("reset").addEventListener("click", () => $("reset-dialog").showModal());
$("reset-yes").addEventListener("click", async () => { $("reset-dialog").close(); await ask("reset"); say(t("resetDone")); });
document.querySelectorAll("dialog [data-close]").forEach((one) => one.addEventListener("click", () => one.closest("dialog").close()));
drawAll(); follow();
setInterval(() => { if (!document.hidden && bot()) readInfo(); }, 5000);
