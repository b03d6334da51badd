"""The clients that users create: of corps, suites, providers, devices and bots."""
