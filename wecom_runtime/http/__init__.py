"""One HTTP request: messages, bodies, failures, and a transport for each HTTP library."""
