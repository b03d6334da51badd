"""Examples of the spec, and the rules of the fake server, as JSON."""
