"""The gateway of WeCom's own command line, in the fake."""
