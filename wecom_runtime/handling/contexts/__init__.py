"""The second argument of a handler, and the state of a member in a chat."""
