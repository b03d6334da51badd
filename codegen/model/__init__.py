"""One neutral model of the API: facts, resolved and frozen. No name of a programming language, no line of code.

`declarations` and `api` say what the facts are, `build` makes them of the records and reports everything that makes a
spec wrong.
"""
