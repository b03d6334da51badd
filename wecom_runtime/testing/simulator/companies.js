"use strict";
/* The chosen company, its apps and third-party apps, and their settings. */
import { $, el, t } from "./texts.js";
import { app, ask, now, say } from "./store.js";
import { form, information } from "./forms.js";
import { readInfo, readPeople, restart } from "./frame.js";
import { readChat } from "./chat.js";

export const appName = (one) => (one.peer !== "app" && one.name) || t(one.suite_id ? "suiteApp" : "app");
export function drawCompanies() {
  const corps = now.info.corps || [], box = $("company");
  box.parentElement.hidden = corps.length < 2;
  const drawn = JSON.stringify([corps, now.corp]);
  if (drawCompanies.last === drawn) return;
  drawCompanies.last = drawn;
  box.replaceChildren(...corps.map((one) => el("option", { value: one.corp_id, selected: one.corp_id === (now.corp || now.info.corp_id) }, one.name || one.corp_id)));
}
/* Show a company, with one of its apps. */
export async function showCompany(corp, peer) {
  now.corp = corp; now.peer = peer || ""; now.me = { kind: "member", id: "" };
  await Promise.all([readInfo(), readPeople()]);
  restart(); await readChat();
}
export function addApp() {
  const kinds = ["app", "suite", "corp"].map((one) => [one, t({ app: "app", suite: "suiteApp", corp: "company" }[one])]);
  form(t("addApp"), [["kindOfApp", "app", "select", kinds], ["name", ""]], async (v) => {
    const added = await ask("add_app", { what: v.kindOfApp, title: v.name });
    if (added.error || added.why) return;
    say(t("added"));
    if (added.corp !== (now.corp || now.info.corp_id) || now.me.kind !== "member") return showCompany(added.corp, added.peer);
    now.peer = added.peer; await readInfo(); restart(); await readChat();
  });
}
/* The settings of an app as lines for its environment or its form. */
export function settingsOf(one) {
  const lines = [`WECOM_BASE_URL=${now.info.base_url || ""}`];
  if (one.suite_id) lines.push(`suite_id=${one.suite_id}`, `suite_secret=${one.suite_secret}`, `suite_ticket=${one.suite_ticket}`);
  else lines.push(`WECOM_CORP_ID=${one.corp_id}`, `WECOM_SECRET=${one.secret}`, `WECOM_AGENT_ID=${one.agent_id}`);
  return [...lines, `WECOM_TOKEN=${one.token}`, `WECOM_ENCODING_AES_KEY=${one.encoding_aes_key}`];
}
/* The tools of an app that concern its settings: [label, action, click], … */
export function appTools() {
  const one = app();
  if (!one) return [];
  const install = async () => { const answer = await ask("install"); if (answer.auth_code) information(t("authCode"), [answer.auth_code]); };
  const scope = () => form(t("scope"), [["allow_user", one.scope.allow_user], ["allow_party", one.scope.allow_party], ["allow_tag", one.scope.allow_tag]], async (v) => { const answer = await ask("scope", v); if (!answer.error) { say(t("done")); await readInfo(); } });
  const made = [["settings", "settings", () => information(appName(one), [settingsOf(one).join("\n")])]];
  if (one.scope) made.push(["scope", "scope", scope]);
  if (one.suite_id) made.unshift(one.is_installed ? ["uninstall", "uninstall", () => ask("uninstall")] : ["install", "install", install], ["pushTicket", "ticket", () => ask("ticket")]);
  return made;
}
$("company").addEventListener("change", () => showCompany($("company").value));
