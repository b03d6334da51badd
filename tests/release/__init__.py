"""The release check: it finds what is wrong."""
