"""`wecom listen --bot`: the long connection of a bot for a program in any language."""
