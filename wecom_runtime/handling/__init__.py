"""The processing of one callback, from the parsed callback to its answer, whichever channel received it.

- `channel`: the interface to channels.
- `engine`: the control flow. `components` constructs its collaborators from the `settings`.
- `registration`, `matching`: the handlers, and the selection of the handler for a callback.
- `deduplication`: one handling of each callback, and the recognition of repeats.
- `admission`, `member_queues`: the capacity, and the order of each member's messages.
- `callback_run`, `execution`, `running`: the call of the handler, and the delivery of its result.
- `contexts`, `questions`: the services for a handler.
- `streaming`, `results`: streaming answers and long ones, and the result for the channel.
- `queues`: the workers of a task queue.
- `lifecycle`, `health`, `failures`, `notices`: the end of an engine, its state, and reports.
"""
