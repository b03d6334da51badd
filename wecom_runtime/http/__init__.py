"""One HTTP request and its response: messages, bodies, errors, and a transport for each HTTP library."""
