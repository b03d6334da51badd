"use strict";
/* What several parts of the page do together: read data again, draw it, show a tab. */
import { $ } from "./texts.js";
import { bot, look, now } from "./store.js";
import { drawHelp } from "./chat.js";
import { drawMenu, drawTools, readSession } from "./composer.js";
import { drawPeers, drawPeople } from "./contacts.js";
import { drawNoRows } from "./log.js";
import { drawToolsPane } from "./tools.js";

export function drawFrame() { drawPeers(); drawMenu(); drawTools(); drawToolsPane(); }
export function tab(which) { document.querySelectorAll("main > section").forEach((one) => one.classList.toggle("on", one.id === which)); document.querySelectorAll("#tabs button").forEach((one) => one.setAttribute("aria-pressed", String(one.dataset.tab === which))); }
export async function readInfo() { now.info = await look("overview"); if (document.activeElement !== $("url")) $("url").value = (bot() || now.info).callback_url || ""; drawFrame(); drawHelp(); drawNoRows(); }
export async function readPeople() { now.people = await look("people", { find: $("find-people").value.trim() }); if (!now.me.id && now.people.members.length) now.me = { kind: "member", id: now.people.members[0].userid }; drawPeople(); drawFrame(); }
let refreshing = false;
export async function refresh() {
  if (refreshing) return;
  refreshing = true;
  await new Promise((done) => setTimeout(done, 150));
  refreshing = false;
  await Promise.all([readInfo(), readPeople()]);
  await readSession();
}
export function restart() { now.polling?.abort(); }
