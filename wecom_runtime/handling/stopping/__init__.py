"""Stopping of answers in progress, by a word of the member or by the app.

- `in_progress`: the answers in progress in this process, by member and chat.
- `shared`: the answers in progress in other processes.
- `words`: the texts that stop answers or begin a new conversation.
"""
