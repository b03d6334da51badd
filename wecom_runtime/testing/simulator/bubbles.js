"use strict";
/* The bubbles of messages in a chat. */
import { el, t } from "./texts.js";

let name = (userid) => userid, act = () => {};
/* named(userid) returns a name; acts(action, values) carries out a member's action on a card of the app. */
export function prepare(named, acts) { name = named; act = acts; }
const safe = (url) => (/^(https?:|\/)/i.test(url || "") ? url : undefined);
export const media = (id) => `/_fake/file/media/${encodeURIComponent(id || "")}`;
export const link = (url, ...children) => (safe(url) ? el("a", { href: safe(url), target: "_blank", rel: "noreferrer" }, ...children) : el("span", {}, ...children));

/* -- messages -- */
const MARKS = /\*\*(.+?)\*\*|`([^`]+)`|(!?)\[([^\]]*)\]\(([^)\s]+)\)|<font color="(info|comment|warning)">(.*?)<\/font>|~~(.+?)~~|\*([^*\s][^*]*)\*|(https?:\/\/[^\s<>"'，。；！？、）】]+)|<a\s[^>]*href=["']([^"']+)["'][^>]*>(.*?)<\/a>/g;
export function inline(text) {
  const made = []; let at = 0;
  for (const hit of text.matchAll(MARKS)) {
    const [all, bold, code, picture, label, target, color, colored, gone, italic, url, href, linked] = hit;
    made.push(text.slice(at, hit.index)); at = hit.index + all.length;
    if (bold) made.push(el("b", {}, inline(bold)));
    else if (code) made.push(el("code", {}, code));
    else if (target) made.push(picture ? image(target, label) : link(target, label || target));
    else if (color) made.push(el("span", { class: color }, colored));
    else if (gone) made.push(el("s", {}, gone));
    else if (italic) made.push(el("i", {}, italic));
    else made.push(link(url || href, url || linked));
  }
  made.push(text.slice(at)); return made;
}
/* In a text message only links are markup. */
export function plain(text) {
  const made = []; let at = 0;
  for (const hit of text.matchAll(/(https?:\/\/[^\s<>"'，。；！？、）】]+)|<a\s[^>]*href=["']([^"']+)["'][^>]*>(.*?)<\/a>/g)) {
    made.push(text.slice(at, hit.index), link(hit[1] || hit[2], hit[1] || hit[3])); at = hit.index + hit[0].length;
  }
  made.push(text.slice(at)); return made;
}
export function image(url, alt, style) {
  return safe(url) ? el("img", { src: safe(url), alt: alt || "", class: style, on: { error: (event) => event.target.replaceWith(el("div", { class: `${style || ""} gone` })) } }) : null;
}
/* The blocks of a Markdown text: [pattern of a line, function that renders consecutive lines of the pattern]. */
const cells = (line) => line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim());
function table(lines) {
  const [head, ...rows] = lines.filter((line) => !/^[\s|:-]+$/.test(line)).map(cells);
  const row = (tag) => (found) => el("tr", {}, found.map((cell) => el(tag, {}, inline(cell))));
  return el("div", { class: "wide" }, el("table", {}, row("th")(head || []), rows.map(row("td"))));
}
const BLOCKS = [
  [/^\s*>/, (lines) => el("blockquote", {}, lines.map((line) => el("p", {}, inline(line.replace(/^\s*>\s?/, "")))))],
  [/^\s*[-*+]\s+/, (lines) => el("ul", {}, lines.map((line) => el("li", {}, inline(line.replace(/^\s*[-*+]\s+/, "")))))],
  [/^\s*\d+[.)]\s+/, (lines) => el("ol", { start: parseInt(lines[0], 10) }, lines.map((line) => el("li", {}, inline(line.replace(/^\s*\d+[.)]\s+/, "")))))],
  [/^\s*\|.*\|\s*$/, table],
  [/^\s*([-*_])(\s*\1){2,}\s*$/, () => el("hr", {})],
  [/^#{1,6}\s+/, (lines) => lines.map((line) => el("h3", {}, inline(line.replace(/^#+\s+/, ""))))],
];
export function markdown(text) {
  const lines = String(text).split("\n"), made = []; let at = 0;
  while (at < lines.length) {
    const start = at;
    if (/^\s*```/.test(lines[at])) {
      for (at++; at < lines.length && !/^\s*```/.test(lines[at]);) at++;
      made.push(el("pre", {}, lines.slice(start + 1, at++).join("\n"))); continue;
    }
    const block = BLOCKS.filter(([rule]) => rule.test(lines[at])).pop();
    if (!block) { if (lines[at].trim()) made.push(el("p", {}, inline(lines[at]))); at++; continue; }
    while (at < lines.length && block[0].test(lines[at])) at++;
    made.push(block[1](lines.slice(start, at)));
  }
  return el("div", { class: "bubble md" }, made.flat());
}
/* The description of a text card: only line breaks and div elements with a class of these are markup. */
function colored(text) {
  const made = []; let at = 0;
  const rest = (part) => part.replace(/<[^>]+>/g, "");
  for (const hit of text.matchAll(/<div\s+class=["'](gray|normal|highlight)["']\s*>([\s\S]*?)<\/div>|<br\s*\/?>/g)) {
    made.push(rest(text.slice(at, hit.index)), hit[1] ? el("div", { class: hit[1] }, rest(hit[2])) : el("br"));
    at = hit.index + hit[0].length;
  }
  made.push(rest(text.slice(at))); return made;
}
const first = (object, ...names) => names.map((name) => (object || {})[name]).find((value) => value !== undefined && value !== null && value !== "");
function article(one, picture) {
  const about = first(one, "description", "Description", "digest");
  return el("div", { class: "in article" }, el("div", {}, el("h3", {}, link(first(one, "url", "Url"), first(one, "title", "Title") || "")), about ? el("span", { class: "mute" }, about) : null), picture ? image(picture, "", "thumb") : null);
}
function articles(list) {
  return el("div", { class: "card" }, (list || []).map((one, i) => [i === 0 ? image(first(one, "picurl", "PicUrl"), "", "cover") : null, article(one, i > 0 && first(one, "picurl", "PicUrl"))]).flat());
}
/* The selections of a card: question_key -> ids of the options. */
function choices(card, name) {
  const nodes = [], picks = [], box = card.checkbox;
  for (const one of (box && box.option_list) || []) {
    const input = el("input", { type: box.mode === 1 ? "checkbox" : "radio", name, value: one.id, checked: one.is_checked === true, disabled: box.disable === true });
    nodes.push(el("label", {}, input, one.text || ""));
    picks.push(() => (input.checked ? [box.question_key, one.id] : null));
  }
  for (const list of [...(card.select_list || []), ...(card.button_selection ? [card.button_selection] : [])]) {
    const options = (list.option_list || []).map((one) => el("option", { value: one.id, selected: one.id === list.selected_id }, one.text || ""));
    const select = el("select", { disabled: list.disable === true, "aria-label": list.title || list.question_key }, options);
    nodes.push(el("div", { class: "pick" }, list.title ? el("span", { class: "mute" }, list.title) : null, select));
    picks.push(() => [list.question_key, select.value]);
  }
  const chosen = () => {
    const found = {};
    for (const [key, id] of picks.map((pick) => pick()).filter(Boolean)) (found[key] = found[key] || []).push(id);
    return Object.keys(found).length ? found : undefined;
  };
  return { nodes, chosen };
}
function cardText(card) {
  const title = card.main_title || {}, quote = card.quote_area, area = card.image_text_area, big = card.emphasis_content;
  const rows = (card.horizontal_content_list || []).map((one) => [
    el("dt", {}, one.keyname || ""),
    el("dd", {}, one.url ? link(one.url, one.value || one.url) : one.type === 3 ? name(one.userid) : one.value || ""),
  ]);
  return [
    card.source ? el("div", { class: "source" }, image(card.source.icon_url), card.source.desc || "") : null,
    title.title ? el("h3", {}, title.title) : null,
    title.desc ? el("span", { class: "mute" }, title.desc) : null,
    big ? el("div", { class: "big" }, big.title || "") : null,
    big && big.desc ? el("span", { class: "mute" }, big.desc) : null,
    area ? el("div", { class: "area" }, image(area.image_url), el("div", {}, el("b", {}, link(area.url, area.title || "")), el("span", { class: "mute" }, area.desc || ""))) : null,
    quote ? el("div", { class: "quote" }, quote.title ? el("b", {}, quote.title, el("br")) : null, quote.quote_text || "") : null,
    card.sub_title_text ? el("span", {}, card.sub_title_text) : null,
    (card.vertical_content_list || []).map((one) => el("div", {}, el("b", {}, one.title || ""), el("div", { class: "mute" }, one.desc || ""))),
    rows.length ? el("dl", {}, rows.flat()) : null,
  ].flat();
}
/* press(key, chosen, from): from is "button" or "menu". */
export function templateCard(card, message, press, say) {
  const { nodes, chosen } = choices(card, `choice ${message.msgid || message.id}`);
  const button = (one, style) => el("button", { class: style === 1 ? "primary" : style === 2 ? "danger" : "", on: { click: () => press(one.key, chosen(), "button") } }, one.text || t("submit"));
  const buttons = message.button
    ? [el("button", { disabled: true, class: "replaced" }, message.button)]
    : [...(card.button_list || []).map((one) => (one.type === 1 ? link(one.url, one.text) : button(one, one.style))), ...(card.submit_button ? [button(card.submit_button, 1)] : [])];
  const menu = card.action_menu;
  const more = menu ? el("details", { class: "actions" }, el("summary", { title: menu.desc || t("menuMore") }, "⋯"), el("div", {}, (menu.action_list || []).map((one) => el("button", { on: { click: () => press(one.key, undefined, "menu") } }, one.text || "")))) : null;
  const jump = (one) => (one.type === 3 ? el("button", { class: "more", on: { click: () => say(one.question || one.title) } }, one.title || one.question) : el("span", { class: "more" }, link(one.url, one.title || one.url || "")));
  const action = card.card_action, isLink = action && safe(action.url) && !buttons.length;
  return el(
    "div",
    { class: "card", "data-task": card.task_id },
    card.card_image ? image(card.card_image.url, "", "cover") : null,
    more,
    el("div", { class: "in" }, cardText(card), nodes),
    buttons.length ? el("div", { class: "buttons" }, buttons) : null,
    (card.jump_list || []).map(jump),
    isLink && !(card.jump_list || []).length ? el("span", { class: "more" }, link(action.url, t("open"))) : null,
  );
}
const selectedItems = (found) => found && Object.entries(found).map(([key, ids]) => ({ QuestionKey: key, OptionIds: ids }));
function appCard(card, message) {
  const task_id = card.task_id || message.task_id;
  const press = (key, found, from) => (from === "menu" ? act("click_card_menu", { task_id, key }) : act("click_button", { task_id, key, card_type: card.card_type, selected: selectedItems(found) }));
  return templateCard(card, message, press, (text) => act("write", { text }));
}
export function attachment(type, url, title, about) {
  const label = title || t(type);
  return el("a", { class: "bubble attachment", href: url, download: true, title: t("openFile", label) }, el("span", { class: "icon", "aria-hidden": true }, { voice: "♪", video: "▶" }[type] || "▤"), el("span", {}, el("b", {}, label), el("small", { class: "mute" }, about || t(type))));
}
export function shown(type, content, message = {}) {
  const bubble = (...children) => el("div", { class: "bubble" }, ...children);
  content = content || {};
  switch (type) {
    case "text": return bubble(plain([first(content, "content", "Content") || "", ...(content.mentioned_list || []).map((one) => `@${one === "@all" ? t("everybody") : name(one)}`)].join(" ")));
    case "markdown": case "markdown_v2": return markdown(content.content || "");
    case "image": return bubble(el("img", { src: content.base64 ? `data:image/png;base64,${content.base64}` : media(first(content, "media_id") || first(content.Image, "MediaId")), alt: t("picture") }));
    case "voice": case "video": case "file": return attachment(type, media(first(content, "media_id") || first(content.Voice || content.Video, "MediaId")), content.title || message.filename, content.description);
    case "textcard": return el("div", { class: "card" }, el("div", { class: "in" }, el("h3", {}, content.title || ""), el("div", {}, colored(content.description || ""))), el("span", { class: "more" }, link(content.url, content.btntxt || t("open"))));
    case "news": case "mpnews": return articles(content.articles || first(content, "Articles"));
    case "template_card": return appCard(content, message);
    case "msgmenu": return bubble(content.head_content ? el("p", {}, plain(content.head_content)) : null, (content.list || []).map((one) => el("p", {}, one.type === "click" ? el("button", { type: "button", on: { click: () => act("kf_choose", { menu_id: one.click.id }) } }, one.click.content) : one.type === "view" ? link(one.view.url, one.view.content) : (one[one.type] || {}).content || "")), content.tail_content ? el("p", {}, plain(content.tail_content)) : null);
    case "location": return bubble(`📍 ${content.name || content.address || ""}`);
    case "link": return bubble(link(content.url, content.title || content.url));
    case "miniprogram_notice": return el("div", { class: "card" }, el("div", { class: "in" }, el("h3", {}, content.title || ""), el("span", { class: "mute" }, content.description || ""), el("dl", {}, (content.content_item || []).map((one) => [el("dt", {}, one.key), el("dd", {}, one.value)]).flat())));
    default: return bubble(message.text || JSON.stringify(content, null, 1));
  }
}
/* The text of a bot, with its reasoning between <think> and </think>; a stream may be unfinished. */
function botText(text, isFinished) {
  const [, thoughts, said] = /^(?:<think>([\s\S]*?)(?:<\/think>|$))?([\s\S]*)$/.exec(text || "");
  const bubble = markdown((said || "").replace(/^\n+/, ""));
  if (thoughts) bubble.prepend(el("details", { class: "think", open: !isFinished && !said }, el("summary", {}, t("thinking")), thoughts));
  if (!isFinished) bubble.append(el("span", { class: "cursor" }));
  return bubble;
}
/* A message in a chat with a bot; click(values) presses a button of a card, say(text) asks a question. */
export function botSaid(message, click, say) {
  const content = message.content || {}, nodes = [], card = content.template_card;
  if (message.by === "member") {
    const mark = { voice: "🎤 ", text: "" }[message.type] ?? "📎 ";
    return el("div", { class: "bubble" }, mark + (content.content || ""), content.title ? ` ${message.type === "mixed" ? "🖼 " : ""}${content.title}` : "");
  }
  if (content.stream) nodes.push(botText(content.stream.content, message.is_finished));
  else if (content.markdown) nodes.push(botText(content.markdown.content, true));
  else if (content.text) nodes.push(el("div", { class: "bubble" }, plain(content.text.content || "")));
  else if (!card) {
    const file = content[message.type] || {}, url = `/_fake/file/bot_media/${encodeURIComponent(file.media_id || "")}`;
    nodes.push(message.type === "image" ? el("div", { class: "bubble" }, el("img", { src: url, alt: t("picture") })) : attachment(message.type, url, file.title || message.filename, file.description));
  }
  if (card) nodes.push(templateCard(card, message, (key, selected) => click({ task_id: card.task_id, key, selected }), say));
  return el("div", { class: "stack" }, nodes);
}
