"""Streaming answers, in the order of processing.

- `pieces`: text, thinking and tool calls.
- `libraries`: the events of model and agent libraries.
- `opening`: the stream that a handler returns, opened.
- `reading`: the pieces of a stream of any library.
- `chunks`: the values that a handler yields, and the text that they add up to.
- `markdown`: the repair of incomplete Markdown.
- `deferred_handler`: the chunks of a handler whose turn is yet to come.
- `answer`: one answer in the process of its handler, and the reply that shows it.
- `registry`: the start of answers, and the polls of WeCom for their progress.
- `states`: the progress of answers in the storage, for polls that another process receives.
- `collecting`: all chunks as one text, where an answer cannot be streamed.
- `overflow`: the messages that follow an answer that is too long.
"""
