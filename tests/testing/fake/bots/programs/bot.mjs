// A bot made with the official SDK for Node: node bot.mjs URL BOT_ID SECRET. What it got stands in lines of JSON; it ends
// with its stdin.
import sdk from "@wecom/aibot-node-sdk";

const { WSClient } = sdk.WSClient ? sdk : sdk.default;
const [wsUrl, botId, secret] = process.argv.slice(2);
const quiet = () => {};
const client = new WSClient({ botId, secret, wsUrl, logger: { debug: quiet, info: quiet, warn: console.error, error: console.error } });
const tell = (name, value) => console.log(JSON.stringify({ name, value }));
const card = {
  card_type: "button_interaction", main_title: { title: "Vote" }, button_list: [{ text: "Yes", key: "yes" }], task_id: "vote-1", feedback: { id: "fb-card" },
};
const answers = {
  async stream(frame) {
    await client.replyStream(frame, "s1", "thinking", false, undefined, { id: "fb-1" });
    await client.replyStream(frame, "s1", "thought", true);
  },
  card: (frame) => client.replyTemplateCard(frame, card),
  both: (frame) => client.replyStreamWithCard(frame, "s2", "see the card", true, { templateCard: { ...card, task_id: "vote-2" } }),
  async send(frame) {
    await client.sendMessage(frame.body.from.userid, { msgtype: "markdown", markdown: { content: "# on my own" } });
    await client.replyStream(frame, "s3", "sent", true);
  },
  async media(frame) {
    const made = await client.uploadMedia(Buffer.alloc(700000, "x"), { type: "file", filename: "notes.txt" });
    await client.replyMedia(frame, "file", made.media_id);
  },
  quickly: (frame) => Promise.all([1, 2, 3, 4].map((n) => client.replyStreamNonBlocking(frame, "s4", "x".repeat(n), n === 4))),
};
const watched = (name, f) => async (frame) => { try { await f(frame); } catch (error) { tell("failed", `${name}: ${error.message ?? JSON.stringify(error)}`); } };

client.on("message.text", watched("text", (frame) => answers[frame.body.text.content](frame)));
client.on("message.voice", watched("voice", (frame) => client.replyStream(frame, "s5", frame.body.voice.content, true)));
for (const kind of ["image", "file", "video", "mixed"]) {
  client.on(`message.${kind}`, watched(kind, async (frame) => {
    const part = kind === "mixed" ? frame.body.mixed.msg_item.find((one) => one.msgtype === "image").image : frame.body[kind];
    const { buffer, filename } = await client.downloadFile(part.url, part.aeskey);
    await client.replyStream(frame, `s-${kind}`, `${filename}: ${buffer}`, true);
  }));
}
client.on("event.enter_chat", watched("enter", (frame) => client.replyWelcome(frame, { msgtype: "text", text: { content: "welcome" } })));
client.on("event.template_card_event", watched("click", (frame) => client.updateTemplateCard(frame, { ...card, main_title: { title: "Thanks" } })));
client.on("event.feedback_event", (frame) => tell("feedback", frame.body.event.feedback_event));
client.on("error", (error) => tell("failed", error.message));
client.connect();
process.stdin.on("end", () => { client.disconnect(); process.exit(0); }).resume();
