"""The commands that only this project needs. They use the generator, which never imports them.

site (documentation), watch (official pages), lint (descriptions), translate (texts), reports (of probes), release
"""
