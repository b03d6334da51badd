"""Models, their conversion from and to JSON and XML, and their validation."""
