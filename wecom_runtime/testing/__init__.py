"""Tools for testing an app: a fake WeCom, its simulator, valid samples, and checks of payloads."""
