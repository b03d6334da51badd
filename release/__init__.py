"""What has to hold before a version is released: `make release-check`."""
