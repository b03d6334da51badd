"""What a user holds: the clients of corps, suites, providers, devices and bots."""
