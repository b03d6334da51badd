"""What helps to test an app."""
