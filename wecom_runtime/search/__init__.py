"""Full-text search for calls, callbacks, errcodes and fields, over rows that the generator writes."""
