"""The words of the API, as the search reads them."""
