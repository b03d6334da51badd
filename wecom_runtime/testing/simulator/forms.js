"use strict";
/* Forms in a dialog, and labels of fields. */
import { $, el, t } from "./texts.js";

/* A form in a dialog: fields are [key of the label, value, type]. */
export function form(title, fields, done) {
  const inputs = fields.map(([key, value, type]) => [key, el("input", { value, name: key, type: type || "text", step: type === "number" ? "any" : undefined, autocomplete: "off" })]);
  $("form-title").textContent = title;
  $("form-fields").replaceChildren(...inputs.map(([key, input]) => el("label", {}, el("span", {}, t(key)), input)));
  $("form").onsubmit = (event) => { event.preventDefault(); $("form-dialog").close(); done(Object.fromEntries(inputs.map(([key, input]) => [key, input.value.trim()]))); };
  $("form-dialog").showModal();
}
export const place = (done) => form(t("location"), [["label", "深圳市南山区"], ["latitude", 22.5431, "number"], ["longitude", 113.93, "number"]], (v) => done({ label: v.label, latitude: Number(v.latitude), longitude: Number(v.longitude), scale: 15 }));
export function label(id, text) { $(id).placeholder = text; $(id).setAttribute("aria-label", text); }
