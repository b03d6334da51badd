"""Tests of calls, tokens and storages, on real HTTP and real servers."""
