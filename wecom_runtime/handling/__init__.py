"""From a parsed callback to what is answered, whichever channel it came by."""
