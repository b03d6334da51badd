"""One HTTP request and its response: messages, bodies, errors, and a transport for each HTTP library.

The modules in the order in which to read them:

1. For both libraries: `messages`, `policy`, `urls`, `failures`, `decoding`, `multipart`, `downloads`, `concealment`.
2. requests: `requests_transport`, `requests_session`, `requests_streams`, `deadlines`, `requests_private`.
3. aiohttp: `aiohttp_transport`, `aiohttp_sessions`, `aiohttp_private`.
"""
