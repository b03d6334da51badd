"""Servers that tests talk to: a stand-in for WeCom, and real redis and memcached."""
