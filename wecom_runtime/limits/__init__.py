"""Rate limits: sliding windows, counted in this process or in a storage, and a queue of waiting callers.

| module | contents |
|---|---|
| windows | the sliding windows of one key: at most n events in any s seconds; pure |
| counts | windows by key, in this process or in a storage that processes share |
| wait_queue | callers that wait for a slot, first come, first served |
| limiter | `RateLimiter`, the rate limit that users give to clients |

A slot of a window is reserved for each event. A reservation that is not used is given back.
"""
