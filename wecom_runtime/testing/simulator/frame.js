"use strict";
/* What several parts of the page do together: read data again, draw it, show a tab. */
import { $ } from "./texts.js";
import { app, bot, look, now } from "./store.js";
import { drawHelp, readChat } from "./chat.js";
import { drawMenu, drawTools, readSession } from "./composer.js";
import { drawPeers, drawPeople } from "./contacts.js";
import { drawCompanies } from "./companies.js";
import { readDevice } from "./devices.js";
import { drawNoRows } from "./log.js";
import { drawToolsPane } from "./tools.js";

export function drawFrame() { drawCompanies(); drawPeers(); drawMenu(); drawTools(); drawToolsPane(); }
export function tab(which) { document.querySelectorAll("main > section").forEach((one) => one.classList.toggle("on", one.id === which)); document.querySelectorAll("#tabs button").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.tab === which))); }
export async function readInfo() {
  const before = app(), corp = now.corp, found = await look("overview");
  if (corp !== now.corp) return; // another company was chosen meanwhile
  if (now.corp && !found.corps.some((one) => one.corp_id === now.corp)) { now.corp = ""; return refresh(); } // the company is gone
  now.info = found;
  const after = before?.suite_id && !app() ? now.info.apps.find((one) => one.suite_id === before.suite_id) : null;
  if (after) { now.peer = after.peer; restart(); readChat(); } // the app was installed or removed
  if (document.activeElement !== $("url")) $("url").value = (bot() || app() || now.info).callback_url || "";
  drawFrame(); drawHelp(); drawNoRows();
}
export async function readPeople() {
  const corp = now.corp, found = await look("people", { find: $("find-people").value.trim() });
  if (corp !== now.corp) return;
  now.people = found;
  if (!now.me.id && now.people.members.length) now.me = { kind: "member", id: now.people.members[0].userid }; drawPeople(); drawFrame();
}
let refreshing = false;
export async function refresh() {
  if (refreshing) return;
  refreshing = true;
  await new Promise((done) => setTimeout(done, 150));
  refreshing = false;
  await Promise.all([readInfo(), readPeople()]);
  await Promise.all([readSession(), readDevice()]);
}
export function restart() { now.polling?.abort(); }
