"""Messages of customers: fetched, handled in order, answered."""
