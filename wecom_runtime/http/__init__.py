"""One HTTP request and its response: messages, bodies, errors, and a transport for each HTTP library.

The modules in the order in which to read them; each uses only modules before it:

1. For both libraries: `policy`, `urls`, `failures`, `multipart`, `messages`, `decoding`, `downloads`, `concealment`.
2. requests: `requests_private`, `deadlines`, `requests_session`, `requests_streams`, `requests_transport`.
3. aiohttp: `aiohttp_private`, `aiohttp_sessions`, `aiohttp_transport`.
"""
