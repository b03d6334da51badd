"""Helpers of tests: real redis and memcached servers, drivers of clients, harmful servers."""
