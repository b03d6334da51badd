"use strict";
/* A form for any callback, with one field for each value in its text. */
import { $, el, t } from "./texts.js";
import { look } from "./store.js";
import { official, pushText } from "./log.js";


let kinds = null;
function listKinds() { const wanted = $("filter").value.toLowerCase(); const found = (kinds || []).filter((one) => `${one.name} ${one.title} ${one.selects}`.toLowerCase().includes(wanted)); $("kinds").replaceChildren(...(found.length ? found.map((one) => el("option", { value: one.name }, [one.name, official(one.title)].filter(Boolean).join(" · "))) : [el("option", { disabled: true }, t("nothingFound"))])); }
export async function edit(text) { kinds ??= (await look("callbacks")).callbacks; listKinds(); $("payload").value = text; drawForm(); $("push-dialog").showModal(); }
const leaves = (value, path = []) => (value !== null && typeof value === "object" ? Object.entries(value).flatMap(([key, one]) => leaves(one, [...path, key])) : [[path, value]]);
function fieldsOf(text) {
  if (text.trimStart().startsWith("{")) {
    const data = JSON.parse(text);
    return leaves(data).map(([path, value]) => [path.join("."), String(value), (given) => {
      const last = path[path.length - 1], place = path.slice(0, -1).reduce((inner, key) => inner[key], data);
      place[last] = typeof value === "number" && given.trim() !== "" && !isNaN(given) ? Number(given) : typeof value === "boolean" ? given === "true" : given;
      return JSON.stringify(data, null, 1);
    }]);
  }
  if (!text.trim()) return []; // the error page of a parser has styles, which the page does not allow
  const xml = new DOMParser().parseFromString(text, "text/xml");
  if (xml.querySelector("parsererror")) return [];
  const named = (node) => { const names = []; for (let one = node; one.parentElement; one = one.parentElement) names.unshift(one.tagName); return names.join("."); };
  return [...xml.querySelectorAll("*")].filter((node) => !node.children.length && node.parentElement).map((node) => [named(node), node.textContent, (given) => { node.textContent = given; return new XMLSerializer().serializeToString(xml); }]);
}
function drawForm() {
  let fields = [];
  try { fields = fieldsOf($("payload").value); } catch { /* the text is incomplete */ }
  $("pushit").disabled = !$("payload").value.trim();
  $("fields").replaceChildren(...fields.map(([what, value, change]) => el("label", {}, el("span", { title: what }, what), el("input", { value, "data-field": what, autocomplete: "off", on: { input: (event) => { $("payload").value = change(event.target.value); } } }))));
}
$("callback").addEventListener("click", () => edit($("payload").value));
$("filter").addEventListener("input", listKinds);
$("kinds").addEventListener("change", async () => { $("payload").value = (await look("sample", { callback: $("kinds").value })).text || ""; drawForm(); });
$("payload").addEventListener("input", drawForm);
$("pushit").addEventListener("click", async () => { if (await pushText($("payload").value)) $("push-dialog").close(); });
