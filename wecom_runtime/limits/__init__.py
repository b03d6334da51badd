"""How often something may happen: windows, counted in this process or in a storage, and callers who wait for a place.

| module | holds |
|---|---|
| windows | the rule: so many in so many seconds, several at once; pure |
| counts | windows by key, in this process or in a storage that processes share |
| line | callers who wait for a place, first come, first served |
| limiter | `RateLimiter`, the limit on calls that users give to clients |
"""
