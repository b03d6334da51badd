"""Models and what turns them to and from JSON and XML."""
