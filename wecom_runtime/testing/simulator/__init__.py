"""The page on which a person is the members: `wecom fake`."""
