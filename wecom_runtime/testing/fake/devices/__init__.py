"""Devices of a fake, which are connected to it over their long connection."""
