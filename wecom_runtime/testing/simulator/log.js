"use strict";
/* The log of calls and callbacks. Unchanged rows keep their nodes. */
import { $, because, clock, el, state, t } from "./texts.js";
import { ask, bot, look, now, say } from "./store.js";
import { edit } from "./callbacks.js";
import { restart, tab } from "./frame.js";

const MOST_ROWS = 200, ROWS_SHOWN = 30;
let rows = new Map(), selected = null, olderRows = null, reading = 0, logBusy = false, gone = 0, rowsHeld = 0, cleared = 0;
export const filters = () => ({ find: $("find").value.trim(), kind: $("kind").value, bad: $("bad").checked ? "1" : "" });

/* The official titles are Chinese: the English page leaves them out. */
export const official = (title) => (state.lang === "zh" && title) || "";
function drawRow(row) {
  const pending = row.state === "pending", tag = row.kind === "call" ? "in" : "out";
  const code = row.state === "failed" ? el("span", { class: "tag bad" }, String(row.code || "✕")) : pending ? el("span", { class: "tag warn" }, "…") : null;
  const marks = [code, row.problems ? el("span", { class: "tag warn" }, t("problems", row.problems)) : null, row.attempts > 1 ? el("span", { class: "tag warn" }, t("attempt", row.attempts)) : null];
  const why = row.why ? el("span", { class: "reason" }, because(row.why)) : null;
  return el("button", { type: "button", class: `row ${row.state}`, "data-n": row.n, "aria-current": selected === row.n ? "true" : undefined, on: { click: () => open(row.n) } }, el("span", { class: `tag ${tag}` }, row.method), el("span", { class: "grow" }, el("code", {}, row.name), " ", el("span", { class: "mute" }, official(row.title)), why), marks, el("span", { class: "time" }, pending ? "" : `${row.ms} ms · `, clock(row.at)));
}
function putRow(row) {
  const known = rows.get(row.n);
  if (known) {
    if (known.v >= row.v) return;
    const node = drawRow(row), focused = known.node === document.activeElement;
    known.node.replaceWith(node); if (focused) node.focus();
    rows.set(row.n, { v: row.v, node });
    if (selected === row.n) open(row.n, true);
    return;
  }
  const node = drawRow(row), first = $("rows").firstElementChild;
  if (!first || row.n > Number(first.dataset.n)) $("rows").prepend(node);
  else { let at = $("rows").lastElementChild; while (at && Number(at.dataset.n) < row.n) at = at.previousElementSibling; if (at) at.after(node); else $("rows").prepend(node); }
  rows.set(row.n, { v: row.v, node });
}
export function addRows(found) {
  const list = found.filter((one) => one.n >= cleared);
  if (!list.length) return;
  const top = $("log-list").scrollTop < 10 && !$("rows").contains(document.activeElement);
  const newest = Math.max(-1, ...rows.keys());
  for (const row of list) if (top || row.n <= newest || rows.size === 0) { if (row.n > newest || rows.has(row.n)) putRow(row); } else rowsHeld++;
  if (top) while (rows.size > MOST_ROWS) { const last = $("rows").lastElementChild; rows.delete(Number(last.dataset.n)); last.remove(); olderRows = Math.min(...rows.keys()); }
  $("rows-newer").hidden = !rowsHeld; $("rows-newer").textContent = `↑ ${t("newer", rowsHeld)}`;
  drawNoRows();
}
export function drawNoRows() {
  $("no-rows").hidden = rows.size > 0;
  if (rows.size) return;
  const f = filters();
  $("no-rows").replaceChildren(...(f.find || f.kind || f.bad ? [el("p", {}, t("noRows"))] : [el("p", {}, t("quiet")), el("p", {}, t("env")), el("pre", {}, [`WECOM_BASE_URL=${now.info.base_url || ""}`, `WECOM_CORP_ID=${now.info.corp_id || ""}`, `WECOM_SECRET=${now.info.secret || ""}`, `WECOM_AGENT_ID=${now.info.agent_id || ""}`, `WECOM_TOKEN=${now.info.token || ""}`, `WECOM_ENCODING_AES_KEY=${now.info.encoding_aes_key || ""}`].join("\n"))]));
}
/* Each response of a search covers some rows: repeat until the screen has new rows or all rows are searched. */
export async function readLog(more = false) {
  if (more && (logBusy || olderRows === null)) return;
  const mine = ++reading; logBusy = true;
  let added = 0, isFirst = !more;
  if (isFirst) gone = 0;
  do {
    const page = await look("log", { ...filters(), ...(isFirst ? {} : { before: olderRows }) });
    if (mine !== reading) return; // a newer request has replaced this one
    if (isFirst) { rows.clear(); rowsHeld = 0; $("rows-newer").hidden = true; $("rows").replaceChildren(); isFirst = false; }
    const own = page.rows.filter((one) => one.n >= cleared);
    own.forEach(putRow); added += own.length; gone += page.gone;
    olderRows = page.next !== null && page.next > cleared ? page.next : null;
    $("rows-note").textContent = olderRows !== null && added < ROWS_SHOWN ? t("searching", olderRows) : olderRows === null && gone ? t("goneRows", gone) : "";
    drawNoRows();
  } while (olderRows !== null && added < ROWS_SHOWN);
  logBusy = false;
}
const pre = (label, text) => (text ? [el("h3", {}, label), el("pre", { tabindex: 0 }, text)] : []);
async function copy(text) { await navigator.clipboard.writeText(text).catch(() => { const box = el("textarea", {}, text); document.body.append(box); box.select(); document.execCommand("copy"); box.remove(); }); say(t("copied")); }
export async function open(n, quietly) {
  selected = n;
  document.querySelectorAll(".row[aria-current]").forEach((one) => one.removeAttribute("aria-current"));
  rows.get(n)?.node.setAttribute("aria-current", "true");
  const one = await look("entry", { n });
  if (selected !== n) return;
  if (!quietly) tab("log");
  const button = (label, f) => el("button", { type: "button", "data-do": label, on: { click: f } }, t(label));
  const actions = [one.curl ? button("curl", () => copy(one.curl)) : null, one.test ? button("test", () => copy(one.test)) : null, ...(one.text ? [button("resend", () => pushText(one.text)), button("edit", () => edit(one.text))] : [])];
  const reasons = one.state === "failed" && one.why ? el("p", { class: "note bad" }, because(one.why)) : one.state === "pending" ? el("p", { class: "mute" }, t("pending")) : null;
  const tries = (one.tries || []).length > 1 || one.state !== "ok" ? (one.tries || []).map((each, i) => el("li", {}, `${t("attempt", i + 1)}: ${each.why ? because({ code: each.why, to: one.to, status: each.status }) : each.status} · ${each.ms} ms`)) : [];
  const problems = (Array.isArray(one.problems) ? one.problems : []).map((each) => el("li", {}, el("code", {}, each.pointer || "/"), ` ${each.message}`));
  const top = $("detail-body").scrollTop;
  $("detail-title").textContent = one.name || ""; $("detail-title").title = official(one.title);
  $("detail-actions").replaceChildren(...actions.filter(Boolean));
  $("detail-body").replaceChildren(...[one.is_gone ? el("p", { class: "mute" }, t("isGone")) : null, reasons, tries.length ? el("ol", { class: "tries" }, tries) : null, problems.length ? el("ul", { class: "wrong" }, problems) : null, one.to ? el("p", { class: "mute" }, `${t("to")} ${one.to}`) : null, one.docs ? el("p", {}, el("a", { href: one.docs, target: "_blank", rel: "noreferrer" }, t("doc"))) : null, ...pre(t("request"), one.request), ...(one.files || []).map((file) => el("p", { class: "mute" }, `📎 ${file.name} ${file.size} B`)), ...pre(t("text"), one.text), ...pre(t("answer"), one.answer)].filter(Boolean));
  $("detail").hidden = false;
  if (quietly) $("detail-body").scrollTop = top; else $("detail-body").scrollTop = 0;
}
export function closeDetail() { $("detail").hidden = true; rows.get(selected)?.node.focus(); rows.get(selected)?.node.removeAttribute("aria-current"); selected = null; }
export async function pushText(text) {
  const answer = await ask("push", { text, bot_id: bot()?.bot_id, member: now.me.kind === "member" ? now.me.id : "" });
  if (!answer.error && !answer.why) { say(t("pushed")); return true; }
  return false;
}
/* Show rows that were cleared before, and no details: the state is another one. */
export function forgetLog() { selected = null; $("detail").hidden = true; cleared = 0; }
$("clear").addEventListener("click", () => { cleared = Math.max(-1, ...rows.keys()) + 1; rows.clear(); rowsHeld = 0; $("rows-newer").hidden = true; $("rows").replaceChildren(); $("rows-note").textContent = ""; olderRows = null; if (selected !== null) { selected = null; $("detail").hidden = true; } drawNoRows(); });
for (const [id, event] of [["find", "input"], ["kind", "change"], ["bad", "change"]]) $(id).addEventListener(event, () => { clearTimeout(filters.timer); filters.timer = setTimeout(() => { restart(); readLog(); }, 150); });
$("log-list").addEventListener("scroll", () => { const list = $("log-list"); if (list.scrollTop < 10 && rowsHeld) readLog(); else if (list.scrollHeight - list.scrollTop - list.clientHeight < 200 && rows.size) readLog(true); });
$("rows-newer").addEventListener("click", async () => { await readLog(); $("log-list").scrollTop = 0; });
$("rows").addEventListener("keydown", (event) => { const to = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key]; if (to) { event.preventDefault(); document.activeElement[to]?.focus(); } });
$("detail-close").addEventListener("click", closeDetail);
