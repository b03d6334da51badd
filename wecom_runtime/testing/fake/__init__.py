"""A WeCom to test against: see `FakeWeCom` in `server`."""
