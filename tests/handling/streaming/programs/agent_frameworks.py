"""Runs the programs of a guide against a server of models: agent_frameworks.py ADDRESS GUIDE.

It prints the answers to two questions in one chat, as lines of JSON, for each program.
"""

import json
import os
import re
import sys
import traceback
from pathlib import Path

ADDRESS, GUIDE = sys.argv[1:]
os.environ.update(
    OPENAI_API_KEY="k",
    OPENAI_BASE_URL=f"{ADDRESS}/v1",
    ANTHROPIC_API_KEY="k",
    ANTHROPIC_BASE_URL=ADDRESS,
    DIFY_KEY="k",
    DIFY_URL=f"{ADDRESS}/v1",
    OPENAI_AGENTS_DISABLE_TRACING="1",
)

from wecom_client import BotConnection  # noqa: E402 - after the environment
from wecom_client.testing import FakeWeCom  # noqa: E402


def programs():
    """Yield the headings and the programs of the guide; each begins with the lines of the first block."""
    text = Path(GUIDE).read_text("utf-8")
    blocks = re.findall(r"(?:^## (?P<name>[^\n]+)\n[^`]*)?^```py\n(?P<code>.*?)^```$", text, re.MULTILINE | re.DOTALL)
    (_, head), *rest = blocks
    for name, code in rest:
        yield name, f"{head}\n{code}"


def approve(bot):
    """Click on the button of each card that asks for an approval, unless the card shows the outcome."""
    for message in bot.messages:
        if message.buttons and message.task_id:
            bot.click(message.task_id, message.buttons[0]["key"], timeout=0)


def answers(code):
    names = {"__name__": "program"}
    exec(compile(code, "program.py", "exec"), names)  # noqa: S102 - the programs of our own guide
    with FakeWeCom(real=True) as wecom:
        bot = wecom.bot()
        with BotConnection(bot.bot_id, bot.secret, names["router"], url=bot.url):
            for question in ("How is the weather?", "And now?"):
                answer = bot.write(question, timeout=0)
                while not answer.wait(0.05):
                    approve(bot)
                yield answer.text


for name, code in programs():
    try:
        found = {"name": name, "lines": len(code.splitlines()), "answers": list(answers(code))}
    except Exception:
        found = {"name": name, "error": traceback.format_exc()}
    print(json.dumps(found), flush=True)
