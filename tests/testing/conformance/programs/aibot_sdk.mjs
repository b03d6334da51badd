// The official SDK for Node, @wecom/aibot-node-sdk, for `wecom conformance --listen`: a bot as its README shows it.
import { setTimeout as pause } from "node:timers/promises";
import sdk from "@wecom/aibot-node-sdk";

if (JSON.parse(process.env.WECOM_CASE).do) {
  console.log(JSON.stringify({ unsupported: true })); // it has no calls
  process.exit(0);
}
const { WSClient } = sdk.WSClient ? sdk : sdk.default;
const quiet = () => {};
const client = new WSClient({
  botId: process.env.WECOM_BOT_ID,
  secret: process.env.WECOM_BOT_SECRET,
  wsUrl: process.env.WECOM_BOT_URL,
  heartbeatInterval: 1000 * Number(process.env.WECOM_HEARTBEAT),
  logger: { debug: quiet, info: quiet, warn: console.error, error: console.error },
});
const card = { card_type: "text_notice", main_title: { title: "conformance" }, card_action: { type: 1, url: "https://example.com" } };
let streams = 0;

const answers = {
  echo: (frame, rest) => client.replyStream(frame, `s${++streams}`, rest, true),
  async slow(frame, rest) {
    await pause(2000);
    await client.replyStream(frame, `s${++streams}`, rest, true);
  },
  async stream(frame, rest) {
    const id = `s${++streams}`;
    const numbers = Array.from({ length: Number(rest) }, (_, at) => at + 1);
    for (const one of numbers) {
      await client.replyStream(frame, id, numbers.slice(0, one).join(" "), one === numbers.length);
      if (one < numbers.length) await pause(700);
    }
  },
  long: (frame, rest) => client.replyStream(frame, `s${++streams}`, "长".repeat(Number(rest)), true),
  async send(frame, rest) {
    const chat = frame.body.chatid ?? frame.body.from.userid;
    await client.sendMessage(chat, { msgtype: "markdown", markdown: { content: rest } });
    await client.replyStream(frame, `s${++streams}`, "sent", true);
  },
  async upload(frame, rest) {
    const made = await client.uploadMedia(Buffer.alloc(Number(rest), "x"), { type: "file", filename: "conformance.bin" });
    await client.replyMedia(frame, "file", made.media_id);
  },
  card: (frame) => client.replyTemplateCard(frame, card),
};

client.on("message.text", async (frame) => {
  const [, command, rest] = frame.body.text.content.match(/^(\S+) ?(.*)$/su);
  await answers[command](frame, rest);
});
client.on("event.enter_chat", (frame) => client.replyWelcome(frame, { msgtype: "text", text: { content: "welcome" } }));
client.on("event.template_card_event", (frame) => client.updateTemplateCard(frame, { ...card, main_title: { title: "clicked" } }));
client.on("error", (error) => console.error(error.message));
process.on("unhandledRejection", (error) => console.error(error?.message ?? JSON.stringify(error)));
client.connect();
