"""Finding calls, callbacks, error codes and fields by words, over rows that the generator writes."""
