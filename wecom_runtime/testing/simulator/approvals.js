"use strict";
/* The cards of approvals: what was applied for, the steps, and the decisions of the person in the chat. */
import { el, of, state, t } from "./texts.js";
import { act, carryOut, name, now } from "./store.js";
import { form } from "./forms.js";

/* The text of a list of texts in several languages. */
const worded = (texts) => { const wanted = state.lang === "zh" ? "zh" : "en", list = texts || []; return (list.find((one) => String(one.lang || "").startsWith(wanted)) || list[0] || {}).text || ""; };
const ASKS = [1, 3];
function stepLine(step) {
  const people = step.people.map((one) => `${name(one.userid)} ${of("spPerson", one.status === 1 && !step.asked.includes(one.userid) ? 0 : one.status)}${one.speech ? ` “${one.speech}”` : ""}`);
  const rule = step.people.length > 1 && ASKS.includes(step.type) ? `${of("spRule", step.rule)}: ` : "";
  return el("li", {}, rule + people.join(", "));
}
export function approvalCard(item) {
  const me = now.me.id, isOpen = item.kind === "open_approval";
  const key = isOpen ? { third_no: item.number } : { sp_no: item.number };
  const run = (action, values) => act(action, { ...key, userid: me, ...values }, item.n);
  const decide = (agrees) => form(t(agrees ? "approve" : "reject"), [["remark", ""]], (v) => (isOpen ? run("decide_open_approval", { agrees, speech: v.remark }) : run(agrees ? "approve" : "reject", { speech: v.remark })));
  const button = (what, click, style) => el("button", { type: "button", class: style, "data-do": what, on: { click } }, t(what));
  const made = [];
  if (item.asked.includes(me)) {
    made.push(button("approve", () => decide(true), "primary"), button("reject", () => decide(false), "danger"));
    if (!isOpen) made.push(button("passOn", () => form(t("passOn"), [["userid", "", "member"], ["remark", ""]], (v) => run("pass_on", { other_userid: v.userid, speech: v.remark }))));
  }
  const isMine = item.applicant === me;
  if (isMine && (item.status === 1 || (item.status === 2 && !isOpen))) made.push(button("withdraw", () => run(isOpen ? "withdraw_open_approval" : "withdraw")));
  if (isMine && item.status === 1 && !isOpen) made.push(button("remind", () => run("remind")));
  if (!isOpen) made.push(button("comment", () => form(t("comment"), [["words", ""]], (v) => run("comment_approval", { text: v.words }))));
  const rows = [[t("applicant"), name(item.applicant)], ...item.fields.filter((one) => one.value).map((one) => [worded(one.title), one.value]), ...(item.copies.length ? [[t("copies"), item.copies.map(name).join(", ")]] : [])];
  return el("div", { class: "card", "data-approval": item.number },
    el("div", { class: "in" },
      el("div", { class: "source" }, `${t(isOpen ? "openApproval" : "approvals")} · ${item.number}`),
      el("h3", {}, item.title || t("approvals")),
      el("span", { class: item.status === 1 ? "tag warn" : item.status === 3 ? "tag bad" : "tag out" }, of("spStatus", item.status)),
      el("dl", {}, rows.flatMap(([what, value]) => [el("dt", {}, what), el("dd", {}, value)])),
      item.steps.length ? el("ol", { class: "steps" }, item.steps.map(stepLine)) : item.status === 1 ? el("span", { class: "mute" }, t("templateDecides")) : null,
      item.comments.map((one) => el("div", { class: "quote" }, `${name(one.userid)}: ${one.text}`))),
    made.length ? el("div", { class: "buttons" }, made) : null);
}
/* A form that submits an approval of the app's own template to approvers, one after the other. */
export function startApproval() {
  const list = (text) => text.split(/[,，、\s]+/).filter(Boolean);
  form(t("startApproval"), [["name", t("approvals")], ["templateId", "template-1"], ["approvalNumber", `no-${Date.now()}`], ["approvers", ""], ["copies", ""]], (v) => carryOut("start_open_approval", { userid: now.me.id, name: v.name, template_id: v.templateId, third_no: v.approvalNumber, approvers: list(v.approvers).map((one) => [one]), notify: list(v.copies) }));
}
