"""Questions that handlers ask, and the callbacks that answer them."""
