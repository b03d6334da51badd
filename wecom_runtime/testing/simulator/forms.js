"use strict";
/* Forms in a dialog, and labels of fields. */
import { $, el, t } from "./texts.js";
import { now } from "./store.js";

/* A form in a dialog: fields are [key of the label, value, type, options]; the type `member` is a choice of members. */
export function form(title, fields, done) {
  const choice = (key, value, options) => el("select", { name: key }, options.map(([one, words]) => el("option", { value: one, selected: String(one) === String(value) }, words)));
  const members = () => now.people.members.filter((one) => one.userid !== now.me.id).map((one) => [one.userid, one.name || one.userid]);
  const inputs = fields.map(([key, value, type, options]) => [key, type === "select" || type === "member" ? choice(key, value, options || members()) : el("input", { value, name: key, type: type || "text", step: type === "number" ? "any" : undefined, autocomplete: "off" })]);
  $("form-title").textContent = title;
  $("form-fields").replaceChildren(...inputs.map(([key, input]) => el("label", {}, el("span", {}, t(key)), input)));
  $("form").onsubmit = (event) => { event.preventDefault(); $("form-dialog").close(); done(Object.fromEntries(inputs.map(([key, input]) => [key, input.value.trim()]))); };
  $("form-dialog").showModal();
}
/* Show texts that can be copied, with buttons: [label, click]. */
export function information(title, texts, buttons = []) {
  form(title, [], () => {});
  const close = (done) => () => { $("form-dialog").close(); done(); };
  $("form-fields").replaceChildren(...texts.map((text) => el("pre", { tabindex: 0 }, text)), ...buttons.map(([label, click]) => el("button", { type: "button", on: { click: close(click) } }, label)));
}
export const place = (done) => form(t("location"), [["label", t("examplePlace")], ["latitude", 22.5431, "number"], ["longitude", 113.93, "number"]], (v) => done({ label: v.label, latitude: Number(v.latitude), longitude: Number(v.longitude), scale: 15 }));
export function label(id, text) { $(id).placeholder = text; $(id).setAttribute("aria-label", text); }
